//! Files with the entries they belong to, what is kept of them on disk, and albums while their parts come in.

use super::dialect::statements;
use super::{Folder, Store, StoreError, SupersededRow, Turn, arguments, json};
use crate::chat::FileRef;
use crate::domain::evidence::{FileKind, NotKept, ShownFile};
use crate::domain::ids::{ChatId, EntryId, InboxId, MessageId, PersonId, ProjectId};
use crate::domain::people::Language;
use crate::domain::time::Timestamp;
use serde::Serialize;
use sqlx::Row;
use std::collections::HashSet;

statements! {
    // A new version of a message carries the same files.
    WRITE =
        "INSERT INTO attachment (id, chat_id, platform_message, album, person_id, entry_id, kind, reference, \
                unique_reference, name, state, noted_at, attempts, next_at) \
         SELECT noted.*, 0, noted.noted_at FROM (" [rows "$1" (id BIGINT, chat BIGINT, message TEXT, album TEXT, person BIGINT,
        entry BIGINT, kind TEXT, reference TEXT, unique TEXT, name TEXT, state TEXT, noted_at BIGINT)]
        ") AS noted WHERE 1 = 1 ON CONFLICT (chat_id, platform_message, unique_reference) DO UPDATE SET entry_id = excluded.entry_id";
    MOVE =
        "UPDATE attachment SET entry_id = s.\"by\" FROM (" [rows "$1" (entry BIGINT, by BIGINT)]
        ") AS s WHERE attachment.entry_id = s.entry";
    ENTRY_OF_FILE = "SELECT entry_id FROM attachment WHERE chat_id = $1 AND platform_message = $2 ORDER BY id DESC LIMIT 1";
    ENTRY_OF_ALBUM = "SELECT entry_id FROM attachment WHERE chat_id = $1 AND album = $2 ORDER BY id DESC LIMIT 1";
    MESSAGES = "SELECT platform_message FROM message WHERE id = $2 \
         UNION SELECT platform_message FROM attachment WHERE entry_id = $1 AND album IS NULL";
    COUNT_OF_PROJECT = "SELECT COUNT(*) FROM attachment a JOIN entry e ON e.id = a.entry_id \
         WHERE e.project_id = $1 AND e.kind <> 'withdrawal' AND a.state IN ('noted', 'kept')";
    NEWEST_OF_PROJECT = "SELECT a.kind, a.reference, a.sha256, a.name, a.id, c.account FROM attachment a \
         JOIN entry e ON e.id = a.entry_id JOIN chat c ON c.id = a.chat_id \
         WHERE e.project_id = $1 AND e.kind <> 'withdrawal' AND a.state IN ('noted', 'kept') \
           AND a.kind IN ('photo', 'video', 'document') ORDER BY a.noted_at DESC, a.id DESC LIMIT $2";
    PUT_BY =
        "INSERT INTO gathering (id, chat_id, album, inbox_id, received_at, settle_at, part) "
        [rows "$1" (id BIGINT, chat BIGINT, album TEXT, inbox BIGINT, received BIGINT, settle_at BIGINT, part TEXT)];
    SETTLED = "SELECT g.chat_id, g.album, g.inbox_id, g.received_at, g.part FROM gathering g WHERE NOT EXISTS \
           (SELECT 1 FROM gathering o WHERE o.chat_id = g.chat_id AND o.album = g.album AND o.settle_at > $1) ORDER BY g.id";
    WAIT = "UPDATE gathering SET settle_at = $3 WHERE chat_id = $1 AND album = $2";
    FORGET = "DELETE FROM gathering WHERE chat_id = $1 AND album = $2";
    DUE = "SELECT a.id, a.kind, a.reference, a.attempts, a.chat_id, a.platform_message, a.entry_id, p.language, c.thread \
         FROM attachment a JOIN person p ON p.id = a.person_id JOIN chat c ON c.id = a.chat_id \
         WHERE a.state = 'noted' AND a.next_at <= $1 ORDER BY a.next_at, a.id LIMIT $2";
    KEEP_CONTENT = "INSERT INTO file (sha256, bytes, mime, kept_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    KEEP = "UPDATE attachment SET state = 'kept', sha256 = $2, fault = NULL WHERE id = $1 AND state = 'noted'";
    REFUSE = "UPDATE attachment SET state = 'refused', fault = $2 WHERE id = $1 AND state = 'noted'";
    REFUSED_BEFORE = "SELECT COUNT(*) FROM attachment WHERE entry_id = $1 AND state = 'refused' AND fault = $2";
    AGAIN = "UPDATE attachment SET attempts = attempts + 1, next_at = $2, fault = $3 WHERE id = $1 AND state = 'noted'";
    IS_KEPT = "SELECT COUNT(*) FROM file WHERE sha256 = $1";
    ROOM_TAKEN = "SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM file";
    STUCK = "SELECT COUNT(*), MIN(noted_at) FROM attachment WHERE state = 'noted' AND attempts > 0";
    ERASE = "UPDATE attachment SET state = 'erased', sha256 = NULL WHERE state = 'kept' AND noted_at < $1";
    ERASE_CONTENT = "DELETE FROM file WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = file.sha256) \
         AND NOT EXISTS (SELECT 1 FROM list l WHERE l.sha256 = file.sha256)";
    CONTENTS = "SELECT sha256, bytes FROM file WHERE sha256 > $1 AND sha256 < $2 ORDER BY sha256 LIMIT 1000";
}

/// Where a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FileState {
    /// It still has to be fetched.
    Noted,
    Kept,
}

/// A file of an entry, as it is noted.
#[derive(Clone, Debug, Serialize)]
pub struct AttachmentRow {
    pub id: i64,
    pub chat: ChatId,
    pub album: Option<String>,
    pub person: PersonId,
    pub entry: EntryId,
    pub state: FileState,
    pub noted_at: Timestamp,
    #[serde(flatten)]
    pub file: FileRef,
}

/// A part of an album on its way in.
#[derive(Clone, Debug, Serialize)]
pub struct PartRow {
    pub chat: ChatId,
    pub album: String,
    pub inbox: InboxId,
    pub received: Timestamp,
    /// The message with its sender, as JSON.
    pub part: String,
}

#[derive(Serialize)]
struct PutByRow<'a> {
    id: i64,
    settle_at: Timestamp,
    #[serde(flatten)]
    part: &'a PartRow,
}

/// A file that is to be fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueFile {
    pub id: i64,
    /// `None` where this version does not know it.
    pub kind: Option<FileKind>,
    pub reference: String,
    /// How often fetching it has failed.
    pub attempts: i64,
    pub chat: ChatId,
    /// The topic in which the chat is written to.
    pub thread: Option<String>,
    pub message: String,
    pub entry: EntryId,
    /// Of whoever sent it.
    pub language: Option<Language>,
}

/// A content as it lies on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Hex.
    pub sha256: String,
    pub bytes: u64,
    pub mime: String,
}

impl Turn<'_> {
    pub fn write_attachments(&mut self, rows: &[AttachmentRow]) {
        self.gather(&WRITE, rows);
    }

    /// Hands the files of entries over to those that take their place. Whatever is superseded has been read, and so
    /// written, before: no two of these rows follow each other. Files that are being written may be among them, so
    /// it is done after all that was gathered.
    pub async fn move_files(&mut self, superseded: &[SupersededRow]) -> Result<(), StoreError> {
        if !superseded.is_empty() {
            self.run(&MOVE, arguments![json(superseded)]).await?;
        }
        Ok(())
    }

    /// The entry to which the file of a message belongs.
    pub async fn entry_of_file(
        &mut self,
        chat: ChatId,
        message: &str,
    ) -> Result<Option<EntryId>, StoreError> {
        let row = self.row(&ENTRY_OF_FILE, arguments![chat.0, message]).await?;
        row.map(|row| Ok(EntryId(row.try_get(0)?))).transpose()
    }

    /// The entry to which an album belongs.
    pub async fn entry_of_album(&mut self, chat: ChatId, album: &str) -> Result<Option<EntryId>, StoreError> {
        let row = self.row(&ENTRY_OF_ALBUM, arguments![chat.0, album]).await?;
        row.map(|row| Ok(EntryId(row.try_get(0)?))).transpose()
    }

    /// The messages that carry an entry and its files, each album once.
    pub async fn messages_of(
        &mut self,
        entry: EntryId,
        message: MessageId,
    ) -> Result<Vec<String>, StoreError> {
        let rows = self.rows(&MESSAGES, arguments![entry.0, message.0]).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// How many files of a project are kept, or will be.
    pub async fn count_files(&mut self, project: ProjectId) -> Result<u32, StoreError> {
        let row =
            self.row(&COUNT_OF_PROJECT, arguments![project.0]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok(u32::try_from(row.try_get::<i64, _>(0)?).unwrap_or(u32::MAX))
    }

    /// The newest files of a project that can be shown, newest first. References are good for this account only.
    pub async fn newest_files(
        &mut self,
        project: ProjectId,
        account: i64,
        count: i64,
    ) -> Result<Vec<ShownFile>, StoreError> {
        let rows = self.rows(&NEWEST_OF_PROJECT, arguments![project.0, count]).await?;
        rows.iter()
            .map(|row| {
                let ours = row.try_get::<i64, _>(5)? == account;
                Ok(ShownFile {
                    kind: kind(&row.try_get::<String, _>(0)?, row.try_get(4)?)?,
                    reference: ours.then(|| row.try_get(1)).transpose()?,
                    place: row
                        .try_get::<Option<String>, _>(2)?
                        .map(|sha256| Folder::place(&sha256).to_string_lossy().into_owned()),
                    name: row.try_get(3)?,
                })
            })
            .collect()
    }

    /// Puts a part of an album by until nothing more of it has come for a while.
    pub fn put_by(&mut self, part: &PartRow, settle_at: Timestamp) {
        let id = self.next_id();
        self.gather(&PUT_BY, &[PutByRow { id, settle_at, part }]);
    }

    /// The parts of the albums of which nothing more is expected, in the order in which they came.
    pub async fn settled_albums(&mut self, now: Timestamp) -> Result<Vec<PartRow>, StoreError> {
        let rows = self.rows(&SETTLED, arguments![now.micros()]).await?;
        rows.iter()
            .map(|row| {
                Ok(PartRow {
                    chat: ChatId(row.try_get(0)?),
                    album: row.try_get(1)?,
                    inbox: InboxId(row.try_get(2)?),
                    received: Timestamp::from_micros(row.try_get(3)?),
                    part: row.try_get(4)?,
                })
            })
            .collect()
    }

    /// An album is not heard before then.
    pub async fn let_album_wait(
        &mut self,
        chat: ChatId,
        album: &str,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&WAIT, arguments![chat.0, album, until.micros()]).await?;
        Ok(())
    }

    pub async fn forget_album(&mut self, chat: ChatId, album: &str) -> Result<(), StoreError> {
        self.run(&FORGET, arguments![chat.0, album]).await?;
        Ok(())
    }

    /// Notes that a file lies on disk.
    pub async fn keep_file(&mut self, id: i64, content: &Content, now: Timestamp) -> Result<(), StoreError> {
        self.keep_content(content, now).await?;
        self.run(&KEEP, arguments![id, content.sha256.as_str()]).await?;
        Ok(())
    }

    pub(super) async fn keep_content(&mut self, content: &Content, now: Timestamp) -> Result<(), StoreError> {
        let bytes = i64::try_from(content.bytes).unwrap_or(i64::MAX);
        let (sha256, mime) = (content.sha256.as_str(), content.mime.as_str());
        self.run(&KEEP_CONTENT, arguments![sha256, bytes, mime, now.micros()]).await?;
        Ok(())
    }

    /// Notes that a file is not kept; says whether its sender still has to be told.
    pub async fn refuse_file(
        &mut self,
        id: i64,
        entry: EntryId,
        why: NotKept,
    ) -> Result<Telling, StoreError> {
        let before = self.row(&REFUSED_BEFORE, arguments![entry.0, why.key()]).await?;
        let before: i64 = before.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?;
        let refused = self.run(&REFUSE, arguments![id, why.key()]).await?;
        Ok(if refused > 0 && before == 0 { Telling::Due } else { Telling::Done })
    }

    /// Notes that a file could not be fetched this time.
    pub async fn fetch_again(&mut self, id: i64, at: Timestamp, fault: &str) -> Result<(), StoreError> {
        self.run(&AGAIN, arguments![id, at.micros(), fault]).await?;
        Ok(())
    }

    /// How many bytes a content would take beside the others: none, where it is kept already.
    pub async fn added_by(&mut self, content: &Content) -> Result<u64, StoreError> {
        let row = self.row(&IS_KEPT, arguments![content.sha256.as_str()]).await?;
        let kept: i64 = row.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?;
        Ok(if kept > 0 { 0 } else { content.bytes })
    }

    /// How many bytes the contents take.
    pub async fn room_taken(&mut self) -> Result<u64, StoreError> {
        let row = self.row(&ROOM_TAKEN, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok(row.try_get::<i64, _>(0)?.unsigned_abs())
    }

    /// How many files have failed to be fetched and are still tried, and since when the oldest is known.
    pub async fn stuck_files(&mut self) -> Result<(i64, Option<Timestamp>), StoreError> {
        let row = self.row(&STUCK, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok((row.try_get(0)?, row.try_get::<Option<i64>, _>(1)?.map(Timestamp::from_micros)))
    }

    /// Lets go of the files that were sent before; how many. What is on disk goes with the next sweep.
    pub async fn erase_files(&mut self, before: Timestamp) -> Result<u64, StoreError> {
        let erased = self.run(&ERASE, arguments![before.micros()]).await?;
        if erased > 0 {
            self.run(&ERASE_CONTENT, arguments![]).await?;
        }
        Ok(erased)
    }
}

/// Whether the sender of a refused file still has to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    Due,
    /// It was refused before, or another file of the same entry was for the same reason.
    Done,
}

impl Store {
    /// Files that are to be fetched now.
    pub async fn due_files(&self, count: i64, now: Timestamp) -> Result<Vec<DueFile>, StoreError> {
        let rows = self.reading().await?.rows(&DUE, arguments![now.micros(), count]).await?;
        rows.iter()
            .map(|row| {
                Ok(DueFile {
                    id: row.try_get(0)?,
                    kind: FileKind::from_key(&row.try_get::<String, _>(1)?),
                    reference: row.try_get(2)?,
                    attempts: row.try_get(3)?,
                    chat: ChatId(row.try_get(4)?),
                    message: row.try_get(5)?,
                    entry: EntryId(row.try_get(6)?),
                    language: Language::from_tag(&row.try_get::<String, _>(7)?),
                    thread: row.try_get(8)?,
                })
            })
            .collect()
    }

    /// A page of the contents whose hash comes after this one and before that one: hash and size in bytes.
    pub async fn contents(&self, after: &str, before: &str) -> Result<Vec<(String, u64)>, StoreError> {
        let rows = self.reading().await?.rows(&CONTENTS, arguments![after, before]).await?;
        rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get::<i64, _>(1)?.unsigned_abs()))).collect()
    }

    /// The hashes of all contents that begin with these two hexadecimal digits.
    pub async fn contents_in(&self, shard: &str) -> Result<HashSet<String>, StoreError> {
        let (mut found, mut after) = (HashSet::new(), shard.to_owned());
        // Every hash is longer than its beginning, and `g` comes after every digit.
        let before = format!("{shard}g");
        loop {
            let page = self.contents(&after, &before).await?;
            let Some((last, _)) = page.last() else { return Ok(found) };
            after.clone_from(last);
            found.extend(page.into_iter().map(|(sha256, _)| sha256));
        }
    }
}

fn kind(key: &str, id: i64) -> Result<FileKind, StoreError> {
    FileKind::from_key(key).ok_or(StoreError::Unreadable { table: "attachment", id })
}

//! Albums put together from their parts, and the questions that are asked with buttons.

use super::desk::{ATTEMPTS, Desk};
use super::process::{About, Mouth, Pressed, Spoken, Trouble, acknowledging, answer_press, say};
use super::stepping::Progress;
use super::unit::Unit;
use crate::chat::{Event, Incoming, Message, Place, Sender, Version, telegram};
use crate::domain::decision::{self, Answer, Chosen};
use crate::domain::evidence::{Choice, QUESTION_LIFE, Question, Subject};
use crate::domain::ids::{EntryId, InboxId, ProjectId};
use crate::domain::time::Timestamp;
use crate::render::{self, Acknowledge, PressAnswer};
use crate::store::{Asking, ChatRow, Class, NewQuestion, PartRow, StoreError, Turn};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// An album is whole when nothing more of it has come for so long.
const SETTLE: Duration = Duration::from_secs(2);

/// A part of an album, as it waits for the others.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Part {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) thread: Option<String>,
    pub(super) sender: Sender,
    pub(super) message: Message,
}

/// An album as it is kept in place of the update that brought its first part, when it cannot be decided.
#[derive(Debug, Serialize, Deserialize)]
struct BuriedAlbum {
    album: Place,
    sender: Sender,
    message: Message,
}

/// Reads an update that was kept, or an album that was buried.
pub(super) fn read_kept(payload: &str) -> Incoming {
    if payload.starts_with("{\"album\"")
        && let Ok(BuriedAlbum { album, sender, message }) = serde_json::from_str(payload)
    {
        return Incoming { place: Some(album), sender: Some(sender), event: Event::Message(message) };
    }
    telegram::read(payload)
}

impl Desk {
    /// Puts a part of an album by; the album is heard as one message once it is whole.
    pub(super) fn put_by(
        turn: &mut Turn<'_>,
        chat: &ChatRow,
        album: String,
        part: &Part,
        (inbox, received): (InboxId, Timestamp),
        now: Timestamp,
    ) {
        let part = serde_json::to_string(part).expect("a message is always JSON");
        turn.put_by(&PartRow { chat: chat.id, album, inbox, received, part }, now + SETTLE);
        fail::fail_point!("album-gathered");
    }

    /// Hears the albums of which nothing more is expected.
    pub(super) async fn hear_albums(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<Progress, Trouble> {
        let mut albums = by_album(turn.settled_albums(now).await?);
        albums.truncate(usize::try_from(self.share.of(i64::MAX)).unwrap_or(usize::MAX));
        let progress = if albums.is_empty() { Progress::Idle } else { Progress::Busy };
        for parts in albums {
            let Some(PartRow { chat, album, inbox, received, .. }) = parts.first() else { continue };
            turn.forget_album(*chat, album).await?;
            let Some(chat) = turn.chats_numbered([*chat]).await?.pop() else { continue };
            let Some(Part { thread, sender, message }) = whole(&parts) else { continue };
            let came = (*inbox, *received);
            self.heed(turn, unit, &chat, thread, sender, message, came, now).await?;
            fail::fail_point!("album-heard");
        }
        Ok(progress)
    }

    /// Puts off the first album that is due, and buries it after as many attempts as an update.
    pub(super) async fn put_off_album(&self, turn: &mut Turn<'_>, now: Timestamp) -> Result<(), StoreError> {
        let albums = by_album(turn.settled_albums(now).await?);
        let Some(parts) = albums.first() else { return Ok(()) };
        let Some(PartRow { chat, album, inbox, .. }) = parts.first() else { return Ok(()) };
        if turn.count_attempt(*inbox).await? < ATTEMPTS {
            return turn.let_album_wait(*chat, album, now + SETTLE).await;
        }
        super::metrics::buried();
        tracing::error!(inbox = inbox.0, "an album failed five times and is buried");
        turn.forget_album(*chat, album).await?;
        let place = turn.chats_numbered([*chat]).await?.pop();
        if let Some((chat, Part { thread, sender, message })) = place.zip(whole(parts)) {
            let album = Place { chat: chat.platform_chat, kind: chat.kind, thread };
            let buried = BuriedAlbum { album, sender, message };
            let buried = serde_json::to_string(&buried).expect("a message is always JSON");
            turn.bury(*inbox, &buried, now).await?;
        }
        Ok(())
    }

    /// Notes a question about an entry; its number.
    pub(super) async fn ask(
        &self,
        turn: &mut Turn<'_>,
        mouth: &Mouth<'_>,
        spoken: &Spoken<'_>,
        entry: EntryId,
        choices: &[ProjectId],
        now: Timestamp,
    ) -> Result<Option<i64>, StoreError> {
        let Some(person) = spoken.person else { return Ok(None) };
        let new = NewQuestion {
            chat: mouth.chat.id,
            person: person.id,
            inbox: mouth.inbox,
            about: Asking::Project { entry, choices },
            expires_at: now + QUESTION_LIFE,
        };
        turn.ask(&new, now).await.map(Some)
    }

    /// A choice of a question was pressed.
    pub(super) async fn chosen(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        mouth: &mut Mouth<'_>,
        pressed: &Pressed<'_>,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let Pressed { press, person, spoken, object, .. } = *pressed;
        let Choice { question, index } = Choice::from_object(object);
        let question = turn.question(question, now).await?;
        let asked_of = question.as_ref().and_then(Question::held).map(|held| held.project);
        let facts = match asked_of {
            Some(project) => turn.standing_facts(project).await?,
            None => Vec::new(),
        };
        let here = super::process::here(mouth.chat);
        if let Some(question) = &question
            && matches!(question.about, Subject::Told { .. })
        {
            return self.answered_by_press(turn, unit, mouth, pressed, (question, index), now).await;
        }
        let chosen = decision::choose(&self.known.registry, here, person, question.as_ref(), &facts, index);
        let answer = match &chosen {
            Chosen::Decided(_) => PressAnswer::Done,
            Chosen::Already => PressAnswer::Already,
            Chosen::NotForYou => PressAnswer::NotForYou,
        };
        answer_press(turn, unit, mouth, press, answer, now);
        let Chosen::Decided(decision) = chosen else { return Ok(()) };
        let before: Vec<_> = question.as_ref().and_then(Question::entry).cloned().into_iter().collect();
        let done = self.carry_out(turn, unit, mouth, spoken, (0, decision.effects), &before, now).await?;
        for answer in decision.answers {
            match (answer, &press.message) {
                // In words the question's place says it.
                (Answer::Placed { .. } | Answer::Confirmed { .. }, Some(_))
                    if acknowledging(mouth).acknowledge == Acknowledge::Text => {}
                (Answer::Here(saying), Some(asked)) => {
                    let saying = super::figures::numbered(saying, done.question.unwrap_or_default());
                    let body = self.render(mouth.voice, mouth.chat.id, &saying, None, mouth.inbox)?;
                    let body = render::instead_of(asked, body);
                    say(turn, unit, mouth, body, Class::Interactive, About::Nothing, now);
                }
                (answer, _) => self.answer(turn, unit, mouth, spoken, answer, &done, now).await?,
            }
        }
        Ok(())
    }
}

/// Parts by their albums, the one that came first before the others.
fn by_album(parts: Vec<PartRow>) -> Vec<Vec<PartRow>> {
    let mut albums: Vec<Vec<PartRow>> = Vec::new();
    for part in parts {
        let is_of = |album: &&mut Vec<PartRow>| {
            album.first().is_some_and(|first| first.chat == part.chat && first.album == part.album)
        };
        match albums.iter_mut().find(is_of) {
            Some(album) => album.push(part),
            None => albums.push(vec![part]),
        }
    }
    albums
}

/// The album as one message: all its files, with the words of whichever part has some. It stands for the part with
/// the words, or else for the first. A newer version of a part takes the place of the older.
fn whole(parts: &[PartRow]) -> Option<Part> {
    let parts = parts.iter().filter_map(|row| serde_json::from_str::<Part>(&row.part).ok());
    let mut newest: Vec<Part> = Vec::new();
    for part in parts {
        match newest.iter_mut().find(|one| one.message.id == part.message.id) {
            Some(known) if seconds(&known.message) <= seconds(&part.message) => *known = part,
            Some(_) => {}
            None => newest.push(part),
        }
    }
    let worded = newest.iter().position(|part| !part.message.text.is_empty()).unwrap_or(0);
    let files = newest.iter().flat_map(|part| part.message.files.iter().cloned()).collect();
    let replies_to = newest.iter().find_map(|part| part.message.replies_to.clone());
    // Edited as a whole only where every part of it is.
    let all_edited = newest.iter().all(|part| part.message.version != Version::First);
    let last = newest.iter().map(|part| seconds(&part.message)).max().filter(|_| all_edited);
    let version = last.map_or(Version::First, |seconds| Version::Edited { seconds });
    let mut whole = newest.into_iter().nth(worded)?;
    whole.message.files = files;
    whole.message.replies_to = replies_to;
    whole.message.version = version;
    Some(whole)
}

const fn seconds(message: &Message) -> i64 {
    match message.version {
        Version::First => 0,
        Version::Edited { seconds } => seconds,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::{FileRef, Nature, Origin};
    use crate::domain::evidence::FileKind;
    use crate::domain::ids::ChatId;

    fn part(id: &str, text: &str, version: Version) -> PartRow {
        let file = FileRef {
            kind: FileKind::Photo,
            message: id.to_owned(),
            reference: format!("f{id}"),
            unique: format!("u{id}"),
            name: None,
        };
        let sender =
            Sender {
                user: "1".to_owned(), name: "王".to_owned(), language_tag: None, nature: Nature::Human
            };
        let message = Message {
            id: id.to_owned(),
            version,
            sent_seconds: 1,
            text: text.to_owned(),
            files: vec![file],
            album: Some("a".to_owned()),
            replies_to: None,
            answered_file: None,
            origin: Origin::Own,
        };
        let part = serde_json::to_string(&Part { thread: None, sender, message }).unwrap();
        let (chat, inbox, received) = (ChatId(1), InboxId(1), Timestamp::from_seconds(1));
        PartRow { chat, album: "a".to_owned(), inbox, received, part }
    }

    #[test]
    fn an_album_is_one_message() {
        let edited = |seconds| Version::Edited { seconds };
        for (name, parts, id, text, files, version) in [
            (
                "no words",
                vec![part("1", "", Version::First), part("2", "", Version::First)],
                "1",
                "",
                2,
                Version::First,
            ),
            (
                "words on the second",
                vec![part("1", "", Version::First), part("2", "JY-01", Version::First)],
                "2",
                "JY-01",
                2,
                Version::First,
            ),
            (
                "words that came with an edit",
                vec![part("1", "", Version::First), part("2", "", Version::First), part("1", "b", edited(9))],
                "1",
                "b",
                2,
                Version::First,
            ),
            (
                "an edit that overtook",
                vec![part("1", "b", edited(9)), part("1", "a", Version::First)],
                "1",
                "b",
                1,
                edited(9),
            ),
        ] {
            let whole = whole(&parts).unwrap().message;
            assert_eq!((whole.id.as_str(), whole.text.as_str()), (id, text), "{name}");
            assert_eq!((whole.files.len(), whole.version), (files, version), "{name}");
        }
    }
}

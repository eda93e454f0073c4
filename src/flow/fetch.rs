//! Fetching files: a stage of its own beside the desk. A file that cannot be had holds up nobody and nothing else.
//!
//! The content is safe on disk before the database says that it is kept. What is fetched twice, because the process
//! ended in between, is the same content under the same name.

use super::metrics;
use super::process::Addressed;
use super::pulse::Pulse;
use super::stepping::{LOOK_EVERY, Progress};
use super::workbooks;
use crate::chat::telegram::{FileFault, LARGEST, Telegram};
use crate::clock::Clock;
use crate::domain::evidence::{Keeping, NotKept};
use crate::domain::ids::OutboxId;
use crate::domain::people::Language;
use crate::domain::time::Timestamp;
use crate::render::{self, Acknowledge, Voice};
use crate::store::{Cause, Class, Content, DueFile, Folder, OutboxRow, Store, StoreError, Telling};
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// How many files are on their way at once.
const AT_ONCE: usize = 4;

/// How many files that are due a step looks at: some of them are on their way already.
const LOOKED_AT: i64 = 8;

/// The longest wait between two tries.
const LONGEST_WAIT: Duration = Duration::from_mins(5);

/// A no of the platform is believed after so many times, a silence after about a day.
const BELIEVED_NO: i64 = 3;
const BELIEVED_SILENCE: i64 = 300;

const SWEEP_EVERY: Duration = Duration::from_hours(1);

/// What the administrator wishes for files.
#[derive(Clone, Debug)]
pub struct Files {
    pub folder: PathBuf,
    /// How many bytes all of them may take; `None` for as many as there is room for.
    pub quota: Option<u64>,
}

/// What became of one file.
#[derive(Debug)]
pub(super) enum Became {
    Kept(Content),
    Refused(NotKept),
    Again { after: Duration, fault: &'static str },
}

/// The stage.
#[derive(Debug)]
pub(super) struct Fetcher {
    store: Store,
    clock: Clock,
    telegram: Telegram,
    folder: Folder,
    quota: Option<u64>,
    language: Language,
    pulse: Arc<Pulse>,
    /// Files on their way, each by itself, so that one that stalls keeps no other.
    coming: JoinSet<(DueFile, Became)>,
    awaited: HashSet<i64>,
}

impl Fetcher {
    pub(super) fn new(
        store: Store,
        clock: Clock,
        telegram: Telegram,
        files: Files,
        language: Language,
        pulse: Arc<Pulse>,
    ) -> Self {
        let Files { folder, quota } = files;
        let (folder, coming, awaited) = (Folder::new(folder), JoinSet::new(), HashSet::new());
        Self { store, clock, telegram, folder, quota, language, pulse, coming, awaited }
    }

    /// Steps until told to stop. What is on its way then is fetched anew.
    pub(super) async fn run(mut self, stop: CancellationToken) {
        let stepping = async {
            let mut swept: Option<tokio::time::Instant> = None;
            loop {
                if swept.is_none_or(|swept| swept.elapsed() >= SWEEP_EVERY) {
                    swept = Some(tokio::time::Instant::now());
                    self.sweep().await;
                }
                match self.step(self.clock.now()).await {
                    Ok(Progress::Busy) => {}
                    Ok(Progress::Idle) if self.awaited.is_empty() => tokio::time::sleep(LOOK_EVERY).await,
                    Ok(Progress::Idle) => tokio::time::sleep(LOOK_EVERY / 10).await,
                    Err(fault) => {
                        tracing::warn!(%fault, "files cannot be noted as fetched");
                        tokio::time::sleep(LOOK_EVERY * 10).await;
                    }
                }
            }
        };
        stop.run_until_cancelled(stepping).await;
    }

    /// Sends for files that are due, and notes what became of those that have come.
    pub(super) async fn step(&mut self, now: Timestamp) -> Result<Progress, StoreError> {
        let free = AT_ONCE.saturating_sub(self.awaited.len());
        if free > 0 {
            let due = self.store.due_files(LOOKED_AT, now).await?;
            let new: Vec<_> = due.into_iter().filter(|file| !self.awaited.contains(&file.id)).collect();
            for file in new.into_iter().take(free) {
                self.awaited.insert(file.id);
                let (telegram, folder) = (self.telegram.clone(), self.folder.clone());
                self.coming.spawn(async move {
                    let became = fetch(&telegram, &folder, &file).await;
                    (file, became)
                });
            }
        }
        let mut come = Vec::new();
        while let Some(one) = self.coming.try_join_next() {
            if let Ok(one) = one {
                come.push(one);
            } else {
                // Nobody knows which it was: all are sent for again.
                self.coming.abort_all();
                self.awaited.clear();
            }
        }
        for (file, _) in &come {
            self.awaited.remove(&file.id);
        }
        if come.is_empty() {
            return Ok(Progress::Idle);
        }
        self.note(&come, now).await?;
        fail::fail_point!("file-noted");
        Ok(Progress::Busy)
    }

    async fn note(&self, fetched: &[(DueFile, Became)], now: Timestamp) -> Result<(), StoreError> {
        let mut turn = self.store.begin().await?;
        let mut taken = match self.quota {
            Some(_) => turn.room_taken().await?,
            None => 0,
        };
        let mut notices = Vec::new();
        for (file, became) in fetched {
            let more = match became {
                Became::Kept(content) if self.quota.is_some() => turn.added_by(content).await?,
                Became::Kept(_) | Became::Again { .. } | Became::Refused(_) => 0,
            };
            let refused = match became {
                // What lies there all the same is nobody's, and is swept.
                Became::Kept(_) if more > 0 && self.quota.is_some_and(|all| taken + more > all) => {
                    NotKept::NoRoom
                }
                Became::Kept(content) => {
                    taken += more;
                    turn.keep_file(file.id, content, now).await?;
                    metrics::file_kept(content.bytes);
                    continue;
                }
                Became::Again { after, fault } => {
                    turn.fetch_again(file.id, now + *after, fault).await?;
                    metrics::file_again();
                    continue;
                }
                Became::Refused(why) => *why,
            };
            metrics::file_refused(refused);
            if turn.refuse_file(file.id, file.entry, refused).await? == Telling::Due {
                notices.push(self.notice(OutboxId(turn.next_id()), file, refused, now));
            }
        }
        turn.write_outbox(&notices);
        turn.commit().await?;
        if !notices.is_empty() {
            self.pulse.posted();
        }
        Ok(())
    }

    fn notice(&self, id: OutboxId, file: &DueFile, why: NotKept, now: Timestamp) -> OutboxRow {
        let language = file.language.unwrap_or(self.language);
        let voice = Voice { language, acknowledge: Acknowledge::Text };
        let body = render::not_kept(voice, why, &file.message);
        let body = Addressed { thread: file.thread.clone(), body }.to_json();
        OutboxRow {
            body,
            about_entry: Some(file.entry),
            ..OutboxRow::new(id, Cause::Service(id.0), file.chat, Class::MustArrive, now)
        }
    }

    /// Removes what lies on disk and is nobody's.
    async fn sweep(&self) {
        match self.swept().await {
            Ok(0) => {}
            Ok(removed) => tracing::info!(removed, "removed files that belong to nothing"),
            Err(fault) => tracing::warn!(%fault, "the folder of files cannot be swept"),
        }
    }

    async fn swept(&self) -> Result<u64, Box<dyn std::error::Error + Send + Sync>> {
        let mut removed = self.folder.sweep_incoming().await?;
        let to_be_sent = workbooks::to_be_sent(&self.store).await?;
        for shard in self.folder.shards().await? {
            let mut known = self.store.contents_in(&shard).await?;
            known.extend(to_be_sent.iter().cloned());
            removed += self.folder.sweep(&shard, &known).await?;
        }
        Ok(removed)
    }
}

async fn fetch(telegram: &Telegram, folder: &Folder, file: &DueFile) -> Became {
    if file.kind.is_none_or(|kind| kind.keeping() == Keeping::Never) {
        return Became::Refused(NotKept::Kind);
    }
    try_for(telegram, folder, &file.reference, file.attempts).await
}

/// Tries once to let a content come in, after so many tries that failed.
pub(super) async fn try_for(telegram: &Telegram, folder: &Folder, reference: &str, attempts: i64) -> Became {
    match receive(telegram, folder, reference).await {
        Ok(content) => Became::Kept(content),
        Err(FileFault::TooLarge) => Became::Refused(NotKept::TooLarge),
        Err(FileFault::Gone) if attempts + 1 >= BELIEVED_NO => Became::Refused(NotKept::Gone),
        Err(_) if attempts + 1 >= BELIEVED_SILENCE => Became::Refused(NotKept::Gone),
        Err(FileFault::Gone) => Became::Again { after: wait(attempts), fault: "not to be had" },
        Err(FileFault::Throttled(pause)) => Became::Again { after: pause, fault: "throttled" },
        Err(FileFault::Later(fault)) => Became::Again { after: wait(attempts), fault },
    }
}

/// Lets a content come in. Its size is what comes, not what anybody says.
async fn receive(telegram: &Telegram, folder: &Folder, reference: &str) -> Result<Content, FileFault> {
    let mut download = telegram.open_file(reference).await?;
    let mut receiving = folder.receive().await.map_err(|fault| unwritten(&fault))?;
    let came = loop {
        match download.chunk().await {
            Ok(None) => break Ok(()),
            Ok(Some(bytes)) if receiving.bytes() + bytes.as_ref().len() as u64 > LARGEST => {
                break Err(FileFault::TooLarge);
            }
            Ok(Some(bytes)) => {
                if let Err(fault) = receiving.write(bytes.as_ref()).await {
                    break Err(unwritten(&fault));
                }
            }
            Err(fault) => break Err(fault),
        }
    };
    match came {
        Ok(()) => folder.keep(receiving).await.map_err(|fault| unwritten(&fault)),
        Err(fault) => {
            receiving.let_go().await;
            Err(fault)
        }
    }
}

fn unwritten(fault: &std::io::Error) -> FileFault {
    tracing::warn!(kind = %fault.kind(), "a file cannot be written to the folder of files");
    FileFault::Later("cannot be written")
}

/// 2, 4, 8 … seconds, up to some minutes.
pub(super) fn wait(attempts: i64) -> Duration {
    Duration::from_secs(2_u64 << attempts.clamp(0, 10)).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_five_minutes() {
        let seconds: Vec<_> = [0, 1, 2, 7, 8, 300].map(|attempts| wait(attempts).as_secs()).to_vec();
        assert_eq!(seconds, [2, 4, 8, 256, 300, 300]);
    }
}

//! The progress table as a workbook: a stage of its own beside the desk, because making one takes time. The turn in which
//! it is asked for only notes the wish.
//!
//! The wish is a row until its document is promised, in one transaction with its end: a process that is killed makes it
//! after its start, and promises it once. Its bytes are on the disk before that. Nothing else knows of them, and the
//! sweep of the folder takes them away once they have been sent.

use super::desk::{Desk, Settings};
use super::fetch;
use super::process::Addressed;
use super::pulse::Pulse;
use super::stepping::{Progress, rest};
use crate::chat::Outgoing;
use crate::clock::Clock;
use crate::domain::calendar::Calendar;
use crate::domain::decision::{Saying, TableFileView, TableView};
use crate::domain::evidence::{FileKind, ShownFile};
use crate::domain::ids::OutboxId;
use crate::domain::intent::Form;
use crate::domain::people::Language;
use crate::domain::policy::Policy;
use crate::domain::registry::Registry;
use crate::domain::table::{self, Material};
use crate::domain::time::{Timestamp, day_ends, effective_day};
use crate::render::{self, Acknowledge, Books, Voice};
use crate::sheet::{self, Sheet};
use crate::store::{Cause, Class, DueWorkbook, Folder, OutboxRow, Store, StoreError};
use chrono_tz::Tz;
use std::collections::HashSet;
use std::io;
use std::path::Path;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// After so many times it is said that a workbook cannot be made.
const TRIES: i64 = 3;

/// The stage.
#[derive(Debug)]
pub(super) struct Workbooks {
    store: Store,
    clock: Clock,
    folder: Folder,
    policy: Arc<Policy>,
    calendar: Arc<Calendar>,
    zone: Tz,
    pulse: Arc<Pulse>,
}

impl Workbooks {
    pub(super) fn new(
        store: Store,
        clock: Clock,
        settings: &Settings,
        calendar: Arc<Calendar>,
        pulse: Arc<Pulse>,
    ) -> Self {
        let (folder, policy) = (Folder::new(&settings.files.folder), Arc::clone(&settings.policy));
        Self { store, clock, folder, policy, calendar, zone: settings.zone, pulse }
    }

    /// Steps until told to stop.
    pub(super) async fn run(self, stop: CancellationToken) {
        let stepping = async {
            loop {
                rest(self.step(self.clock.now()).await, "no workbook can be made now").await;
            }
        };
        stop.run_until_cancelled(stepping).await;
    }

    /// Makes the workbook that is due, of what stands now, and promises to send it.
    async fn step(&self, now: Timestamp) -> Result<Progress, StoreError> {
        let Some(due) = self.store.due_workbook(now).await? else { return Ok(Progress::Idle) };
        let day = due.wish.day();
        let mut turn = self.store.look().await?;
        let registry = Arc::new(turn.registry(now).await?.registry);
        let until = (day, day_ends(day, self.zone));
        let material = turn.table_material(due.wish.projects.clone(), until).await?;
        let calendar = turn.calendar(&self.calendar).await?;
        turn.roll_back().await?;
        let (count, file) = match self.make(&due, (Arc::clone(&registry), calendar), material).await {
            Ok((count, file)) => (count, Some(file)),
            Err(fault) => {
                tracing::warn!(kind = %fault.kind(), "a workbook was not made");
                if due.attempts + 1 < TRIES {
                    let mut turn = self.store.begin().await?;
                    turn.workbook_again(due.id, now + fetch::wait(due.attempts)).await?;
                    turn.commit().await?;
                    return Ok(Progress::Busy);
                }
                (0, None)
            }
        };
        fail::fail_point!("workbook-made");
        let saying = match (count, file) {
            (0, Some(_)) => Saying::Table(TableView::empty(day)),
            (count, file) => Saying::TableFile(Box::new(TableFileView { day, count, file })),
        };
        let voice = Voice { language: due.language, acknowledge: Acknowledge::Text };
        let books = Books { registry: &registry, policy: &self.policy };
        // Neither has buttons.
        let seal = |_, _| String::new();
        let said = render::saying(voice, books, &saying, &seal, due.replies_to.as_deref());
        let mut turn = self.store.begin().await?;
        if turn.workbook_done(due.id).await? == 0 {
            turn.roll_back().await?;
            return Ok(Progress::Busy);
        }
        let body = Addressed { thread: due.thread, body: said }.to_json();
        let id = OutboxId(turn.next_id());
        let row = OutboxRow::new(id, Cause::Service(due.id), due.chat, Class::Interactive, now);
        turn.write_outbox(&[OutboxRow { body, ..row }]);
        turn.commit().await?;
        self.pulse.posted();
        fail::fail_point!("workbook-promised");
        Ok(Progress::Busy)
    }

    /// Makes it on a thread where it holds nobody up, and puts it into the folder of files; how many rows it has.
    async fn make(
        &self,
        due: &DueWorkbook,
        (registry, calendar): (Arc<Registry>, Calendar),
        material: Material,
    ) -> io::Result<(usize, ShownFile)> {
        let policy = Arc::clone(&self.policy);
        let (zone, language, wish) = (self.zone, due.language, due.wish.clone());
        let making = tokio::task::spawn_blocking(move || {
            let projects = wish.projects.iter().filter_map(|id| registry.project(*id));
            let when = (zone, wish.today);
            let rows = table::rows(&policy, &calendar, projects, &material, &wish.wanted, when);
            let sheet = sheet::table_sheet(&rows, &registry, &policy, language, wish.day());
            sheet.xlsx().map(|bytes| (rows.len(), bytes))
        });
        let (count, bytes) = making.await?.map_err(io::Error::other)?;
        let file = kept(&self.folder, &bytes, format!("progress-table-{}.xlsx", due.wish.day())).await?;
        Ok((count, file))
    }
}

impl Desk {
    /// Makes the workbook that something said goes with, where it is a small one. Where that fails, it is said without.
    pub(super) async fn with_workbook(&self, mut saying: Saying, language: Language) -> Saying {
        let (registry, policy) = (&self.known.registry, &self.settings.policy);
        let (sheet, name, file) = match &mut saying {
            Saying::Burden(view) if view.form == Form::Workbook => {
                let sheet = sheet::burden_sheet(view, registry, language);
                (sheet, format!("burden-{}.xlsx", view.last), &mut view.file)
            }
            Saying::Issues(view) if view.form == Form::Workbook => {
                let sheet = sheet::issues_sheet(view, policy, language);
                (sheet, format!("issues-{}.xlsx", view.on), &mut view.file)
            }
            Saying::IssueTimes(view) if view.form == Form::Workbook => {
                let sheet = sheet::times_sheet(view, policy, language);
                (sheet, format!("issue-times-{}.xlsx", view.last), &mut view.file)
            }
            Saying::Notices(view) if view.form == Form::Workbook && !view.notices.is_empty() => {
                let today = effective_day(self.clock.now(), self.settings.zone);
                let sheet = sheet::notices_sheet(view, policy, today, language);
                (sheet, format!("notices-{today}.xlsx"), &mut view.file)
            }
            _ => return saying,
        };
        match self.sheet_file(&sheet, name).await {
            Ok(made) => *file = Some(made),
            Err(fault) => tracing::warn!(kind = %fault.kind(), "a workbook cannot be made"),
        }
        saying
    }

    async fn sheet_file(&self, sheet: &Sheet, name: String) -> io::Result<ShownFile> {
        let bytes = sheet.xlsx().map_err(io::Error::other)?;
        let folder = Folder::new(&self.settings.files.folder);
        kept(&folder, &bytes, name).await
    }
}

/// Puts a workbook into the folder of files; its name is in letters that every way of sending takes.
async fn kept(folder: &Folder, bytes: &[u8], name: String) -> io::Result<ShownFile> {
    let mut receiving = folder.receive().await?;
    receiving.write(bytes).await?;
    let content = folder.keep(receiving).await?;
    Ok(ShownFile {
        kind: FileKind::Document,
        reference: None,
        place: Some(Folder::place(&content.sha256).to_string_lossy().into_owned()),
        name: Some(name),
    })
}

/// The contents that are still to be sent, by their hashes.
pub(super) async fn to_be_sent(store: &Store) -> Result<HashSet<String>, StoreError> {
    let mut found = HashSet::new();
    for body in store.unsent_with_files().await? {
        let Ok(Addressed { body: Outgoing::Files { files, .. }, .. }) = serde_json::from_str(&body) else {
            continue;
        };
        let names = files.iter().filter_map(|file| Path::new(file.place.as_ref()?).file_name());
        found.extend(names.map(|name| name.to_string_lossy().into_owned()));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::FileOut;
    use crate::domain::ids::ChatId;
    use crate::store::OutboxState;

    #[tokio::test]
    async fn what_is_still_to_be_sent_is_not_swept() {
        let place = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}/daybook.db", place.path().display()), 1).await.unwrap();
        let (now, hash) = (Timestamp::from_seconds(1_700_000_000), "ab".repeat(32));
        let file = FileOut {
            kind: FileKind::Document,
            reference: None,
            place: Some(Folder::place(&hash).to_string_lossy().into_owned()),
            name: None,
        };
        let body = Outgoing::Files { spans: Vec::new(), files: vec![file], replies_to: None };
        let row = |id, state, body: &Outgoing| OutboxRow {
            body: Addressed { thread: None, body: body.clone() }.to_json(),
            state,
            ..OutboxRow::new(OutboxId(id), Cause::Service(id), ChatId(1), Class::Interactive, now)
        };
        let put = async |row| {
            let mut turn = store.begin().await.unwrap();
            turn.write_outbox(&[row]);
            turn.commit().await.unwrap();
            to_be_sent(&store).await.unwrap()
        };
        assert_eq!(put(row(1, OutboxState::Pending, &Outgoing::Leave)).await, HashSet::new());
        assert_eq!(put(row(2, OutboxState::Sent, &body)).await, HashSet::new());
        assert_eq!(put(row(3, OutboxState::Sending, &body)).await, HashSet::from([hash]));
    }
}

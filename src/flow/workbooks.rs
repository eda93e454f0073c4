//! Tables and lists as workbooks: a stage of its own beside the desk, because looking up and making a long one takes
//! time. The turn in which it is asked for only notes the wish.
//!
//! The wish is a row until its document is promised, in one transaction with its end: a process that is killed makes it
//! after its start, and promises it once. Its bytes are on the disk before that. Nothing else knows of them, and the
//! sweep of the folder takes them away once they have been sent.

use super::desk::{Desk, Settings};
use super::fetch;
use super::issue_views::ListRules;
use super::process::{Addressed, here, refused};
use super::pulse::Pulse;
use super::stepping::{Progress, Tried, rest, tried};
use crate::chat::Outgoing;
use crate::clock::Clock;
use crate::domain::calendar::Calendar;
use crate::domain::decision::{
    self, Answer, Here, Recalled, Saying, Situation, Speaker, TableFileView, TableView, VersionKind,
};
use crate::domain::evidence::{FileKind, ShownFile};
use crate::domain::ids::OutboxId;
use crate::domain::intent::Form;
use crate::domain::issue::Step;
use crate::domain::people::Language;
use crate::domain::registry::Registry;
use crate::domain::table::{self, Material, TableWish};
use crate::domain::time::{Timestamp, day_ends, effective_day};
use crate::domain::wish::{ListWish, Wish};
use crate::render::{self, Acknowledge, Books, Voice};
use crate::sheet::{self, Sheet};
use crate::store::{Cause, Class, DueWorkbook, Folder, OutboxRow, Store, StoreError, Turn};
use chrono::NaiveDate;
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
    settings: Arc<Settings>,
    calendar: Arc<Calendar>,
    pulse: Arc<Pulse>,
}

/// What a workbook is made of, as it stands.
enum Stuff {
    Table(TableWish, Material),
    List(ListWish, (Here, Option<String>), Box<Recalled>),
}

impl Workbooks {
    pub(super) fn new(
        store: Store,
        clock: Clock,
        settings: &Settings,
        calendar: Arc<Calendar>,
        pulse: Arc<Pulse>,
    ) -> Self {
        let (folder, settings) = (Folder::new(&settings.files.folder), Arc::new(settings.clone()));
        Self { store, clock, folder, settings, calendar, pulse }
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

    /// Makes the workbook that is due, or says after some tries that it cannot be made.
    async fn step(&self, now: Timestamp) -> Result<Progress, StoreError> {
        let Some(due) = self.store.due_workbook(now).await? else { return Ok(Progress::Idle) };
        match tried(self.make_due(&due, now)).await? {
            Tried::Done => {}
            Tried::Failed if due.attempts + 1 < TRIES => {
                let mut turn = self.store.begin().await?;
                turn.workbook_again(due.id, now + fetch::wait(due.attempts)).await?;
                turn.commit().await?;
            }
            Tried::Failed => {
                let mut turn = self.store.look().await?;
                let registry = turn.registry(now).await?.registry;
                turn.roll_back().await?;
                let day = effective_day(now, self.settings.zone);
                let saying = Saying::TableFile(Box::new(TableFileView { day, count: 0, file: None }));
                self.promise(&due, &registry, Some(saying), now).await?;
            }
        }
        Ok(Progress::Busy)
    }

    /// Makes a workbook of what stands now, and promises to send it.
    async fn make_due(&self, due: &DueWorkbook, now: Timestamp) -> Result<Tried, StoreError> {
        let mut turn = self.store.look().await?;
        let registry = Arc::new(turn.registry(now).await?.registry);
        let calendar = turn.calendar(&self.calendar).await?;
        let stuff = self.look_up(&mut turn, due, (&registry, &calendar)).await?;
        turn.roll_back().await?;
        let known = (Arc::clone(&registry), calendar);
        let saying = match self.make(due.language, stuff, known, now).await {
            Ok(saying) => saying,
            Err(fault) => {
                tracing::warn!(kind = %fault.kind(), "a workbook was not made");
                return Ok(Tried::Failed);
            }
        };
        fail::fail_point!("workbook-made");
        self.promise(due, &registry, saying, now).await?;
        Ok(Tried::Done)
    }

    /// Ends a wish, and promises what is said with it.
    async fn promise(
        &self,
        due: &DueWorkbook,
        registry: &Registry,
        saying: Option<Saying>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let voice = Voice { language: due.language, acknowledge: Acknowledge::Text };
        let books = Books { registry, policy: &self.settings.policy };
        // What goes with a workbook has no buttons.
        let seal = |_, _| String::new();
        let said =
            saying.map(|saying| render::saying(voice, books, &saying, &seal, due.replies_to.as_deref()));
        let mut turn = self.store.begin().await?;
        if turn.workbook_done(due.id).await? == 0 {
            return turn.roll_back().await;
        }
        if let Some(body) = said {
            let body = Addressed { thread: due.thread.clone(), body }.to_json();
            let id = OutboxId(turn.next_id());
            let row = OutboxRow::new(id, Cause::Service(due.id), due.chat, Class::Interactive, now);
            turn.write_outbox(&[OutboxRow { body, ..row }]);
        }
        turn.commit().await?;
        self.pulse.posted();
        fail::fail_point!("workbook-promised");
        Ok(())
    }

    /// What it is made of; `None` where whoever wanted it is nobody any more.
    async fn look_up(
        &self,
        turn: &mut Turn<'_>,
        due: &DueWorkbook,
        (registry, calendar): (&Registry, &Calendar),
    ) -> Result<Option<Stuff>, StoreError> {
        let zone = self.settings.zone;
        let wish = due.wish.clone().ok_or(StoreError::Unreadable { table: "workbook", id: due.id })?;
        Ok(match wish {
            Wish::Table(wish) => {
                let until = (wish.day(), day_ends(wish.day(), zone));
                let material = turn.table_material(wish.projects.clone(), until).await?;
                Some(Stuff::Table(wish, material))
            }
            Wish::List(wish) => {
                let chat = turn.chats_numbered([due.chat]).await?.pop();
                let Some((chat, person)) = chat.zip(registry.person(wish.person)) else { return Ok(None) };
                let here = here(&chat);
                let rules = ListRules { calendar, zone, silent_after: self.settings.asks.issues_after };
                let recalled = match decision::lookup_of_list(registry, here, person, &wish.listing) {
                    Some(wanted) => rules.recall(turn, &chat, wanted, wish.asked).await?,
                    None => Recalled::Nothing,
                };
                Some(Stuff::List(wish, (here, chat.body), Box::new(recalled)))
            }
        })
    }

    /// Makes it on a thread where it holds nobody up, and puts it into the folder of files; what is said with it, if
    /// anything.
    async fn make(
        &self,
        language: Language,
        stuff: Option<Stuff>,
        (registry, calendar): (Arc<Registry>, Calendar),
        now: Timestamp,
    ) -> io::Result<Option<Saying>> {
        let Some(stuff) = stuff else { return Ok(None) };
        let settings = Arc::clone(&self.settings);
        let making = tokio::task::spawn_blocking(move || {
            let rules = (&*settings, &*registry, &calendar);
            let (saying, sheet) = match stuff {
                Stuff::Table(wish, material) => {
                    let (saying, sheet) = progress_table(rules, &wish, &material, language);
                    (Some(saying), sheet)
                }
                Stuff::List(wish, (here, body), recalled) => {
                    let saying = list(rules, wish, (here, body.as_deref()), *recalled, now);
                    let day = effective_day(now, settings.zone);
                    let sheet = saying.as_ref().and_then(|one| sheet_of(one, &settings, day, language));
                    (saying, sheet)
                }
            };
            let bytes = sheet.map(|(sheet, name)| sheet.xlsx().map(|bytes| (bytes, name))).transpose();
            io::Result::Ok((saying, bytes.map_err(io::Error::other)?))
        });
        let (mut saying, bytes) = making.await??;
        if let (Some(place), Some((bytes, name))) = (saying.as_mut().and_then(file_of), bytes) {
            *place = Some(kept(&self.folder, &bytes, name).await?);
        }
        Ok(saying)
    }
}

/// By what workbooks are made.
type Rules<'a> = (&'a Settings, &'a Registry, &'a Calendar);

/// The progress table, without its file; one that no project fits is said so.
fn progress_table(
    (settings, registry, calendar): Rules<'_>,
    wish: &TableWish,
    material: &Material,
    language: Language,
) -> (Saying, Option<(Sheet, String)>) {
    let (policy, day) = (&settings.policy, wish.day());
    let projects = wish.projects.iter().filter_map(|id| registry.project(*id));
    let when = (settings.zone, wish.today);
    let rows = table::rows(policy, calendar, projects, material, &wish.wanted, when);
    if rows.is_empty() {
        return (Saying::Table(TableView::empty(day)), None);
    }
    let sheet = sheet::table_sheet(&rows, registry, policy, language, day);
    let saying = Saying::TableFile(Box::new(TableFileView { day, count: rows.len(), file: None }));
    (saying, Some((sheet, format!("progress-table-{day}.xlsx"))))
}

/// A list without its file, as whoever wanted it may see it now; or why they may not.
fn list(
    (settings, registry, calendar): Rules<'_>,
    wish: ListWish,
    (here, body): (Here, Option<&str>),
    recalled: Recalled,
    now: Timestamp,
) -> Option<Saying> {
    let person = registry.person(wish.person)?;
    let situation = Situation {
        registry,
        policy: &settings.policy,
        calendar,
        zone: settings.zone,
        rota: settings.schedules.rota(),
        here,
        body,
        speaker: Speaker::Known(person),
        sent: wish.asked,
        version: VersionKind::First,
        files: 0,
        earlier: None,
        about_issue: None,
        recalled,
        own_last: None,
    };
    let decided = decision::list_as_workbook(&situation, person, wish.listing, now);
    let decision = decided.unwrap_or_else(|refusal| refused(refusal, here));
    decision.answers.into_iter().find_map(|answer| match answer {
        Answer::Here(saying) => Some(saying),
        _ => None,
    })
}

/// The sheet of a list, with the name of its file.
fn sheet_of(
    saying: &Saying,
    settings: &Settings,
    today: NaiveDate,
    language: Language,
) -> Option<(Sheet, String)> {
    let policy = &settings.policy;
    Some(match saying {
        Saying::Issues(view) => {
            (sheet::issues_sheet(view, policy, language), format!("issues-{}.xlsx", view.on))
        }
        Saying::IssueTimes(view) => {
            (sheet::times_sheet(view, policy, language), format!("issue-times-{}.xlsx", view.last))
        }
        Saying::Chain(view) if view.form == Form::Workbook => {
            let taken = |step: &Step| render::step_words(language, policy, step);
            let name = format!("issue-{}-ladder-{}.xlsx", view.issue.number, view.on);
            (sheet::chain_sheet(view, policy, language, &taken), name)
        }
        Saying::Notices(view) if !view.notices.is_empty() => {
            (sheet::notices_sheet(view, policy, today, language), format!("notices-{today}.xlsx"))
        }
        _ => return None,
    })
}

/// Where the file goes that is sent with something said.
fn file_of(saying: &mut Saying) -> Option<&mut Option<ShownFile>> {
    match saying {
        Saying::TableFile(view) => Some(&mut view.file),
        Saying::Issues(view) => Some(&mut view.file),
        Saying::IssueTimes(view) => Some(&mut view.file),
        Saying::Chain(view) => Some(&mut view.file),
        Saying::Notices(view) => Some(&mut view.file),
        _ => None,
    }
}

impl Desk {
    /// Makes the workbook of how often people were asked, which is a small one. Where that fails, it is said without.
    pub(super) async fn with_workbook(&self, mut saying: Saying, language: Language) -> Saying {
        let Saying::Burden(view) = &mut saying else { return saying };
        if view.form == Form::Words {
            return saying;
        }
        let sheet = sheet::burden_sheet(view, &self.known.registry, language);
        match self.sheet_file(&sheet, format!("burden-{}.xlsx", view.last)).await {
            Ok(made) => view.file = Some(made),
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

//! Digests: what is gathered for them, who reads them, and what their buttons do.

use super::desk::Desk;
use super::process::{About, Mouth, Pressed, Trouble, answer_press, say};
use super::remind::Found;
use super::unit::Unit;
use crate::chat::{Outgoing, PlaceKind, telegram};
use crate::domain::asks;
use crate::domain::decision::{Answer, times_lines};
use crate::domain::digest::{self, Capacity, Digest, Gathered, Snapshot, Told, guaranteed_by};
use crate::domain::entry::Fact;
use crate::domain::ids::{ChatId, OccurrenceId, PersonId, ProjectId, TeamId};
use crate::domain::intent::{Action, Command};
use crate::domain::people::{Person, Role};
use crate::domain::project::Rhythm;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::schedule::{Occasion, Schedule};
use crate::domain::table::{TableWish, Wanted};
use crate::domain::time::{Timestamp, day_ends, effective_day};
use crate::domain::wish::Wish;
use crate::render::{self, Extent, PressAnswer, Voice};
use crate::store::{Class, StoreError, Turn};
use chrono::NaiveDateTime;
use std::collections::{BTreeMap, HashMap};

/// Of what a digest is, and of whom; `None` for the district.
type Kind = (Occasion, Option<TeamId>);

impl Desk {
    /// What is to be told on an occasion, to each of its readers.
    pub(super) async fn prepare_digest(
        &self,
        turn: &mut Turn<'_>,
        kind: Kind,
        (id, wall): (OccurrenceId, NaiveDateTime),
        now: Timestamp,
    ) -> Result<Found, StoreError> {
        let told = Told::by(kind.0, &self.calendar, wall, self.settings.zone);
        let projects = told_of(&self.known.registry, kind, None);
        let until = Timestamp::at_wall(wall, self.settings.zone);
        let gathered = self.gathered(turn, kind, &projects, told, until).await?;
        let snapshot = self.snapshot(&projects, &gathered, told, now);
        let short = |voice: Voice, chat: ChatId, digest: &Digest| {
            let seal = |action: Action, object: i64| self.seal(action, object, chat);
            render::digest(voice, self.books(), digest, Extent::Short, (&seal, id))
        };
        let readers: Vec<&Person> = match kind {
            (Occasion::Digest | Occasion::Weekly | Occasion::Monthly, Some(team)) => {
                let digest = compose(&snapshot, kind, None);
                return match digest.filter(Digest::has_something_to_say) {
                    None => Ok(Found::Nothing),
                    Some(digest) => {
                        let say = |voice, chat| short(voice, chat, &digest);
                        Ok(Found::Said(self.to_the_team(turn, team, say).await?))
                    }
                };
            }
            (_, Some(team)) => self.known.registry.leads_of(team).collect(),
            (Occasion::Guarantee, None) => self.known.registry.people().collect(),
            (_, None) => self.known.registry.people().filter(|person| coordinates(person)).collect(),
        };
        // Who is away has somebody who reads it for them: who stands in, or else who is in charge of the team.
        let registry = &self.known.registry;
        let reads = |person| match kind.1 {
            Some(team) => registry.answering_for(person, team),
            None => registry.standing_in(person),
        };
        let readers: BTreeMap<PersonId, &Person> =
            readers.into_iter().map(reads).map(|person| (person.id, person)).collect();
        let (away, there): (BTreeMap<_, _>, BTreeMap<_, _>) =
            readers.into_iter().partition(|(id, _)| registry.absent_until(*id).is_some());
        // Where all are away they are told all the same, but for guarantors: their projects are in the morning of the
        // team too.
        let readers = match kind.0 {
            Occasion::Guarantee => there,
            _ if there.is_empty() => away,
            _ => there,
        };
        let digests: Vec<_> = readers
            .into_values()
            .filter_map(|person| Some((person, compose(&snapshot, kind, Some(person))?)))
            .filter(|(_, digest)| digest.has_something_to_say())
            .collect();
        if digests.is_empty() {
            return Ok(Found::Nothing);
        }
        Ok(Found::Said(self.to_people(turn, digests.into_iter(), short).await?))
    }

    /// What somebody would be told on an occasion.
    pub(super) async fn digest_for(
        &self,
        turn: &mut Turn<'_>,
        kind: Kind,
        person: &Person,
        wall: NaiveDateTime,
        now: Timestamp,
    ) -> Result<Option<Digest>, StoreError> {
        let told = Told::by(kind.0, &self.calendar, wall, self.settings.zone);
        let projects = told_of(&self.known.registry, kind, None);
        let until = Timestamp::at_wall(wall, self.settings.zone);
        let gathered = self.gathered(turn, kind, &projects, told, until).await?;
        let snapshot = self.snapshot(&projects, &gathered, told, now);
        Ok(compose(&snapshot, kind, Some(person)).filter(Digest::has_something_to_say))
    }

    /// What `/digest` shows: the day of these teams, and what somebody stands for.
    pub(super) async fn digests(
        &self,
        turn: &mut Turn<'_>,
        teams: Vec<TeamId>,
        guarantor: Option<PersonId>,
        now: Timestamp,
    ) -> Result<Vec<Digest>, StoreError> {
        let (zone, mut digests) = (self.settings.zone, Vec::new());
        let told = Told::today(effective_day(now, zone), zone);
        for team in teams {
            let kind = (Occasion::Digest, Some(team));
            let projects = told_of(&self.known.registry, kind, None);
            let gathered = self.gathered(turn, kind, &projects, told, now).await?;
            digests.extend(compose(&self.snapshot(&projects, &gathered, told, now), kind, None));
        }
        if let Some(person) = guarantor.and_then(|person| self.known.registry.person(person)) {
            let wall = now.local(zone).naive_local();
            digests.extend(self.digest_for(turn, (Occasion::Guarantee, None), person, wall, now).await?);
        }
        digests.retain(Digest::has_something_to_say);
        Ok(digests)
    }

    /// A button of a digest: all of it in its place, or its projects as a workbook.
    pub(super) async fn digest_pressed(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        mouth: &mut Mouth<'_>,
        pressed: &Pressed<'_>,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let Pressed { press, person, spoken, action, object } = *pressed;
        let id = OccurrenceId(object);
        let found = turn.occurrence(id).await?.filter(|(one, _)| self.may_read(person, one));
        let Some((one, wall)) = found else {
            answer_press(turn, unit, mouth, press, PressAnswer::NotForYou, now);
            return Ok(());
        };
        answer_press(turn, unit, mouth, press, PressAnswer::Done, now);
        let kind = (one.occasion, one.team);
        let told = Told::by(kind.0, &self.calendar, wall, self.settings.zone);
        if action == Action::Workbook {
            let projects = told_of(&self.known.registry, kind, Some(person));
            let wish = TableWish { projects, wanted: Wanted::default(), today: told.today };
            let answer = Answer::Workbook(Box::new(Wish::Table(wish)));
            let done = super::process::CarriedOut::default();
            return self.answer(turn, unit, mouth, spoken, answer, &done, now).await;
        }
        let projects = told_of(&self.known.registry, kind, None);
        let until = Timestamp::at_wall(wall, self.settings.zone);
        let gathered = self.gathered(turn, kind, &projects, told, until).await?;
        let snapshot = self.snapshot(&projects, &gathered, told, now);
        let Some(digest) = compose(&snapshot, kind, Some(person)) else { return Ok(()) };
        // What a group reads stays in its language, whoever asks for more.
        let language = match mouth.chat.kind {
            PlaceKind::Group => mouth.chat.language.unwrap_or(self.settings.language),
            PlaceKind::Private | PlaceKind::Channel => person.language,
        };
        let seal = |action: Action, object: i64| self.seal(action, object, mouth.chat.id);
        let body = render::digest(self.voice(language), self.books(), &digest, Extent::Full, (&seal, id));
        let mut parts = telegram::split(body);
        let body = match (&press.message, parts.pop()) {
            (Some(message), Some(only)) if parts.is_empty() => vec![render::instead_of(message, only)],
            (_, last) => parts.into_iter().chain(last).collect::<Vec<Outgoing>>(),
        };
        for part in body {
            say(turn, unit, mouth, part, Class::Interactive, About::Nothing, now);
        }
        Ok(())
    }

    /// Whether somebody may read what came of a schedule, now.
    fn may_read(&self, person: &Person, one: &Schedule) -> bool {
        match (one.occasion, one.team) {
            (_, Some(team)) => rights::may_in_team(person, Command::Digest, team),
            (Occasion::Guarantee, None) => !guaranteed_by(&self.known.registry, person).is_empty(),
            (_, None) => rights::may_everywhere(person, Command::Digest),
        }
    }

    fn snapshot<'a>(
        &'a self,
        projects: &[ProjectId],
        gathered: &'a Gathered,
        told: Told,
        now: Timestamp,
    ) -> Snapshot<'a> {
        let books = (&self.known.registry, &*self.settings.policy, &*self.calendar);
        Snapshot::new(books, projects.iter().copied(), gathered, told, self.settings.zone, now)
    }

    /// What the ledger has of these projects, and what else is told: of the time since the digest before, to an instant.
    async fn gathered(
        &self,
        turn: &mut Turn<'_>,
        (occasion, _): Kind,
        projects: &[ProjectId],
        told: Told,
        until: Timestamp,
    ) -> Result<Gathered, StoreError> {
        let ids = || projects.iter().copied();
        let mut gathered = Gathered::default();
        for entry in turn.entries_between(ids(), (told.first, told.last)).await? {
            if let Some(project) = entry.project.filter(|_| digest::is_news(&entry.fact)) {
                gathered.entries.entry(project).or_default().push(entry);
            }
        }
        let registry = &self.known.registry;
        let is_weekly =
            |id: &ProjectId| registry.project(*id).is_some_and(|one| one.rhythm == Rhythm::Weekly);
        let weekly: Vec<_> = ids().filter(is_weekly).collect();
        if let Some(days) = told.due(Rhythm::Weekly, &self.calendar).filter(|_| !weekly.is_empty()) {
            let reports = turn.entries_between(weekly, days).await?;
            let reports = reports.into_iter().filter(|entry| asks::reports(&entry.fact));
            gathered.of_week = reports.filter_map(|entry| entry.project).collect();
        }
        for issue in turn.open_issues(ids()).await? {
            gathered.issues.entry(issue.project).or_default().push(issue);
        }
        for promise in turn.promises_of(ids()).await? {
            gathered.promises.entry(promise.project).or_default().push(promise);
        }
        let end = day_ends(told.today, self.settings.zone);
        gathered.material = turn.table_material(projects.to_vec(), (told.today, end)).await?;
        gathered.newest_before = turn.newest_before(ids(), told.before).await?;
        match occasion {
            Occasion::Weekly | Occasion::Monthly => {
                let before = told.first.pred_opt().unwrap_or(told.first);
                let share = |entry: &crate::domain::entry::Entry| match entry.fact {
                    Fact::Progress { percent } => entry.project.zip(percent),
                    _ => None,
                };
                gathered.shares_before =
                    turn.shares_at(ids(), before).await?.iter().filter_map(share).collect();
                if occasion == Occasion::Monthly {
                    let entries = turn.issue_courses(ids()).await?;
                    let working = |id| Some(self.working(Some(registry.project(id)?.team)));
                    let days = (told.first, told.last);
                    gathered.times = times_lines(&self.settings.policy, &entries, working, days);
                }
            }
            Occasion::Overview => {
                gathered.unheard = self.list_rules().unheard_of(turn, projects.to_vec(), until).await?;
                gathered.unreached = turn.unreached_since(told.before).await?;
                gathered.unclear = turn.unanswered(told.before, until).await?.len();
            }
            Occasion::Morning => {
                let mut applicants: HashMap<PersonId, Vec<String>> = HashMap::new();
                for one in turn.applications().await? {
                    if let (Some(person), Some(name)) = (one.made_by, one.applicant) {
                        applicants.entry(person).or_default().push(name);
                    }
                }
                gathered.applicants = applicants;
            }
            Occasion::Digest | Occasion::Guarantee | Occasion::Reminder | Occasion::Silence => {}
        }
        Ok(gathered)
    }
}

/// The digest of an occasion, for a reader where it is theirs alone; `None` where there is no such digest.
fn compose(snapshot: &Snapshot<'_>, kind: Kind, reader: Option<&Person>) -> Option<Digest> {
    Some(match (kind, reader) {
        ((Occasion::Digest, Some(team)), _) => Digest::Team(digest::of_team(snapshot, team)),
        ((Occasion::Morning, Some(team)), Some(reader)) => {
            Digest::Own(digest::own(snapshot, Capacity::Lead(team), reader))
        }
        ((Occasion::Guarantee, None), Some(reader)) => {
            Digest::Own(digest::own(snapshot, Capacity::Guarantor, reader))
        }
        ((Occasion::Overview, None), _) => Digest::Overview(Box::new(digest::overview(snapshot))),
        ((occasion @ (Occasion::Weekly | Occasion::Monthly), team), _) => {
            Digest::Review(Box::new(digest::review(snapshot, team, occasion)))
        }
        _ => return None,
    })
}

/// The projects a digest tells of: those of its reader, or of all who read it.
fn told_of(registry: &Registry, (occasion, team): Kind, reader: Option<&Person>) -> Vec<ProjectId> {
    match (team, occasion, reader) {
        (Some(team), _, _) => registry.projects_of(team).map(|project| project.id).collect(),
        (None, Occasion::Guarantee, Some(reader)) => guaranteed_by(registry, reader),
        (None, Occasion::Guarantee, None) => {
            let mut projects: Vec<_> =
                registry.people().flat_map(|person| guaranteed_by(registry, person)).collect();
            projects.sort_unstable();
            projects.dedup();
            projects
        }
        (None, _, _) => registry.projects().map(|project| project.id).collect(),
    }
}

fn coordinates(person: &Person) -> bool {
    person.memberships.iter().any(|held| held.role == Role::Coordinator)
}

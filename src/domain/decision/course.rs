//! The card of a project, its stages and its documents.

use super::{
    Answer, Decision, Draft, EntryView, Here, Recalled, Refusal, Saying, Situation, entry_view,
    named_project, own_version, projects_in_view,
};
use crate::domain::course::{self, Document, Passage, Turn};
use crate::domain::entry::{AliasChange, Certainty, Entry, Fact, GateState, Span};
use crate::domain::ids::{EntryId, ProjectCode, ProjectId, TeamId};
use crate::domain::intent::{Command, Dated, Misspelling};
use crate::domain::investment::Share;
use crate::domain::people::{Language, Person, Role};
use crate::domain::policy::{Begun, Policy, PolicyList, Pool};
use crate::domain::project::{Card, Project, Rhythm};
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::time::effective_day;
use crate::domain::told::Sureness;
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use std::collections::{BTreeMap, BTreeSet};

/// A project with what has become of it, as `/project` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectView {
    pub heading: Heading,
    pub team: TeamId,
    pub stage: String,
    /// Since when it is in this stage, where the ledger knows.
    pub since: Option<NaiveDate>,
    /// Who stands for it.
    pub standing: [(Role, Vec<StandingView>); 3],
    pub card: Card,
    pub next_missing: Option<String>,
}

/// Somebody who stands for a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingView {
    pub name: String,
    /// Who stands in for them, and until which day.
    pub cover: Option<(String, NaiveDate)>,
}

/// How a project is named above what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    pub code: ProjectCode,
    pub name_zh: String,
    pub name_en: String,
}

impl Heading {
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.name_zh,
            Language::English => &self.name_en,
        }
    }

    pub fn of(project: &Project) -> Self {
        Self {
            code: project.code.clone(),
            name_zh: project.name_zh.clone(),
            name_en: project.name_en.clone(),
        }
    }
}

/// The stages a project has been in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassagesView {
    pub heading: Heading,
    pub passages: Vec<Passage>,
}

/// The documents of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentsView {
    pub heading: Heading,
    /// Those somebody has said something about, and those of the stages still ahead.
    pub documents: Vec<Document>,
    /// How many of earlier stages nobody has said anything about.
    pub earlier: usize,
    /// The key of the next one it lacks.
    pub next_missing: Option<String>,
}

/// The projects in somebody's view, counted, as `/portfolio` shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PortfolioView {
    /// How many key projects are in each stage, by its key.
    pub key: BTreeMap<String, usize>,
    /// Those that begin in a season, by its key.
    pub seasons: BTreeMap<String, SeasonView>,
    /// How many began or resumed in the year that no season is planned for.
    pub beyond: usize,
    /// How many projects are still being planned, by dimension (empty where it has none), then by stage.
    pub planned: BTreeMap<String, BTreeMap<String, usize>>,
}

impl PortfolioView {
    /// How many are to start or to resume, and how many of them have.
    pub fn planned_to_begin(&self) -> (usize, usize) {
        let begun: usize = self.seasons.values().map(|season| season.begun).sum();
        let waiting: usize = self.seasons.values().map(|season| season.waiting.len()).sum();
        (begun + waiting, begun)
    }

    /// 开复工率: the projects that started or resumed, planned or not, as a share of those that were to. It may pass
    /// 100 %. `None` where none was to.
    pub fn start_resume_rate(&self) -> Option<Share> {
        let (planned, begun) = self.planned_to_begin();
        Share::of_counts(begun + self.beyond, planned)
    }
}

/// The projects that begin in a season.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeasonView {
    pub begun: usize,
    /// Those that have not begun yet.
    pub waiting: Vec<Heading>,
}

/// `/stage CODE`: the stages it has been in.
pub(super) fn show_stages(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::ShowStage)?;
    let passages = course::passages(facts(situation), &project.stage);
    Ok(Decision::say(Saying::Passages(PassagesView { heading: Heading::of(project), passages })))
}

/// `/stage CODE STAGE`: it has come to that stage.
pub(super) fn move_on(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    to: String,
    said: Dated,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::Stage)?;
    let before = own_version(situation, person);
    // An edited message starts from where the first one found the project.
    let from = match before.filter(|entry| entry.project == Some(project.id)).map(|entry| &entry.fact) {
        Some(Fact::Stage { from, .. }) => from.clone(),
        _ => project.stage.clone(),
    };
    if from == to {
        return Ok(Decision::say(Saying::StageAlready { code: project.code.clone(), stage: to }));
    }
    let leapt: Vec<_> =
        course::leapt_over(situation.policy, &from, &to).into_iter().map(str::to_owned).collect();
    let answer = Answer::Here(Saying::StageMoved {
        code: project.code.clone(),
        from: from.clone(),
        to: to.clone(),
        leapt,
    });
    let fact = Fact::Stage { from, to };
    let draft = draft(situation, project, before, fact, said, Command::Stage)?;
    Ok(Decision::enter(draft, answer))
}

/// Somebody says that a project has come to another stage who may not move it: one who may is asked, or a coordinator
/// where none of those who lead the team can be written to. `kept` is what becomes of the words.
pub(super) fn asked_to_move(
    situation: &Situation<'_>,
    person: &Person,
    (project, to): (&Project, &str),
    (day, kept): (Option<NaiveDate>, Decision),
) -> Decision {
    if project.stage == to {
        return kept;
    }
    let registry = situation.registry;
    let reachable = |one: &&Person| one.private_chat.is_some() && one.id != person.id;
    let leads = registry.leads_of(project.team).map(|lead| registry.answering_for(lead, project.team));
    let coordinators = registry.holding(Role::Coordinator).into_iter().filter_map(|id| registry.person(id));
    let asked = leads.filter(reachable).chain(coordinators.filter(reachable)).next();
    let Some(asked) = asked else { return kept };
    let (code, stage) = (project.code.clone(), project.stage.clone());
    let on = day.unwrap_or_else(|| effective_day(situation.sent, situation.zone));
    let question =
        Saying::MovesOn { code: code.clone(), by: person.name.clone(), from: stage, to: to.to_owned(), on };
    let mut decision = kept;
    // In place of a sign, which would say that it is done.
    decision.answers = vec![
        Answer::Here(Saying::MoveAsked { code, name: asked.name.clone() }),
        Answer::Person(asked.id, question),
    ];
    decision
}

/// `/gate CODE`: how its documents stand.
pub(super) fn show_documents(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::ShowGate)?;
    let (documents, earlier): (Vec<_>, Vec<_>) =
        course::documents(situation.policy, project, facts(situation)).into_iter().partition(|document| {
            document.said.is_some() || course::is_ahead(situation.policy, project, document)
        });
    let next_missing =
        course::next_missing(situation.policy, project, &documents).map(|next| next.key.clone());
    let (heading, earlier) = (Heading::of(project), earlier.len());
    Ok(Decision::say(Saying::Documents(DocumentsView { heading, documents, earlier, next_missing })))
}

/// `/gate CODE DOCUMENT STATE`: how one document stands now.
pub(super) fn note_document(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    (document, state): (String, GateState),
    said: Dated,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::Gate)?;
    let before = own_version(situation, person);
    let draft = draft(situation, project, before, Fact::Gate { document, state }, said, Command::Gate)?;
    let answer = Answer::Recorded { code: project.code.clone(), percent: None };
    Ok(Decision::enter(draft, answer))
}

/// How many entries a page of `/history` has.
pub const HISTORY_PAGE: u32 = 15;

/// A page of all that was ever said of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryView {
    pub heading: Heading,
    pub page: u32,
    /// The newest first.
    pub lines: Vec<HistoryLine>,
    pub goes_on: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryLine {
    pub entry: EntryView,
    /// The day and time at which it was received, by the district's clock.
    pub received: NaiveDateTime,
    /// Whether it still counts.
    pub validity: Validity,
}

/// What has become of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    Counts,
    /// Another one took its place, or took it back.
    Replaced,
}

/// `/history CODE`: what was said, by whom, when, and what no longer counts.
pub(super) fn history(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    page: u32,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::History)?;
    let found = match &situation.recalled {
        Recalled::History(found) => found.as_slice(),
        _ => &[],
    };
    let line = |(entry, replaced_by): &(Entry, Option<EntryId>)| HistoryLine {
        entry: entry_view(situation.registry, entry),
        received: entry.received.local(situation.zone).naive_local(),
        validity: if replaced_by.is_some() { Validity::Replaced } else { Validity::Counts },
    };
    Ok(Decision::say(Saying::History(HistoryView {
        heading: Heading::of(project),
        page,
        lines: found.iter().take(HISTORY_PAGE as usize).map(line).collect(),
        goes_on: found.len() > HISTORY_PAGE as usize,
    })))
}

/// How long a name may be, in characters, and how many a project may have.
const LONGEST_NAME: usize = 40;
const MOST_NAMES: usize = 12;

/// `/alias CODE NAME`: people call the project so, or no longer.
pub(super) fn alias(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    name: String,
    change: AliasChange,
    span: Span,
) -> Result<Decision, Refusal> {
    let registry = situation.registry;
    let project = named_project(registry, situation.here, person, code, Command::Alias)?;
    let before = own_version(situation, person);
    // What an earlier version of the message did does not count any more.
    let mut names = project.card.aliases.clone();
    if let Some(undone) = before.filter(|entry| entry.project == Some(project.id)) {
        names = course::names_after(names, &undone.fact, Turn::Undone);
    }
    match change {
        AliasChange::Added => {
            if name.chars().count() > LONGEST_NAME || name.contains('\n') || names.len() >= MOST_NAMES {
                return Err(Refusal::Misspelt { command: Command::Alias, problem: Misspelling::BadName });
            }
            if let Some(other) = registry.project_called(&name).filter(|other| other.id != project.id) {
                return Err(Refusal::NameTaken { name, code: other.code.clone() });
            }
            if let Some(word) = registry.word(&name) {
                return Err(Refusal::WordTaken { word: name, means: word.means.clone() });
            }
        }
        AliasChange::Dropped if names.contains(&name) => {}
        AliasChange::Dropped => return Err(Refusal::NoSuchName { name, choices: names }),
    }
    let said = Dated { day: None, words: String::new(), span };
    let fact = Fact::Alias { name: name.clone(), change };
    let draft = draft(situation, project, before, fact, said, Command::Alias)?;
    let answer = Saying::AliasChanged { code: project.code.clone(), name, change };
    Ok(Decision::enter(draft, Answer::Here(answer)))
}

/// `/rhythm CODE daily|weekly|nodes|none`: how often the project owes an entry from now on, in its stage.
pub(super) fn set_rhythm(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    rhythm: Rhythm,
    span: Span,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::Rhythm)?;
    let before = own_version(situation, person);
    let answer = Saying::RhythmSet { code: project.code.clone(), rhythm };
    if project.rhythm == rhythm {
        return Ok(Decision::say(answer));
    }
    let from = match before.map(|entry| &entry.fact) {
        Some(Fact::Rhythm { from, .. }) => *from,
        _ => project.rhythm,
    };
    let said = Dated { day: None, words: String::new(), span };
    let draft = draft(situation, project, before, Fact::Rhythm { from, to: rhythm }, said, Command::Rhythm)?;
    Ok(Decision::enter(draft, Answer::Here(answer)))
}

/// What a list offers for this project, by key.
pub(super) fn choices(policy: &Policy, list: PolicyList, project: &Project) -> Vec<String> {
    match list {
        PolicyList::Gate => policy.documents_of(project).map(|(entry, _)| entry.key.clone()).collect(),
        PolicyList::Node => policy.nodes_of(project).map(|(entry, _)| entry.key.clone()).collect(),
        list => policy.entries(list).iter().map(|entry| entry.key.clone()).collect(),
    }
}

fn draft(
    situation: &Situation<'_>,
    project: &Project,
    before: Option<&Entry>,
    fact: Fact,
    said: Dated,
    command: Command,
) -> Result<Draft, Refusal> {
    let today = situation.said_on(before);
    let effective = match said.day {
        None => before.map_or(today, |entry| entry.effective),
        Some(day) => day.past(today).ok_or(Refusal::Misspelt { command, problem: Misspelling::DayAhead })?,
    };
    Ok(Draft {
        project: Some(project.id),
        fact,
        words: said.words,
        effective,
        certainty: Certainty::Told,
        rule: match command {
            Command::Stage => "command/stage",
            Command::Alias => "command/alias",
            Command::Rhythm => "command/rhythm",
            _ => "command/gate",
        },
        sureness: Sureness::Certain,
        span: Some(said.span),
        supersedes: before.map(|entry| entry.id),
    })
}

pub(super) fn facts<'a>(situation: &'a Situation<'_>) -> &'a [Entry] {
    match &situation.recalled {
        Recalled::Facts(entries) => entries,
        _ => &[],
    }
}

/// `/project CODE`: all that is known of it.
pub(super) fn project(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
) -> Result<Decision, Refusal> {
    let registry = situation.registry;
    let project = named_project(registry, situation.here, person, code, Command::Project)?;
    let entries = facts(situation);
    let since = course::passages(entries, &project.stage)
        .last()
        .and_then(|passage| passage.entered.as_ref().map(|(day, _)| *day));
    let documents = course::documents(situation.policy, project, entries);
    let next = course::next_missing(situation.policy, project, &documents);
    let standing = |one: &&Person| StandingView {
        name: one.name.clone(),
        cover: registry.cover_of(one.id).map(|(by, last_day)| (by.name.clone(), last_day)),
    };
    let names = |role| registry.standing_for(project.id, role).iter().map(standing).collect();
    Ok(Decision::say(Saying::Project(Box::new(ProjectView {
        heading: Heading::of(project),
        team: project.team,
        stage: project.stage.clone(),
        since,
        standing: Role::OF_THE_CARD.map(|role| (role, names(role))),
        card: project.card.clone(),
        next_missing: next.map(|document| document.key.clone()),
    }))))
}

/// `/portfolio`: the projects the person may see here, counted.
pub(super) fn portfolio(situation: &Situation<'_>, person: &Person) -> Result<Decision, Refusal> {
    if !rights::may(person, Command::Portfolio) {
        return Err(Refusal::NotAllowed { command: Command::Portfolio });
    }
    let in_view = projects_in_view(situation.registry, situation.here, person, Command::Portfolio);
    let projects = in_view.iter().filter_map(|id| situation.registry.project(*id));
    let moves = match &situation.recalled {
        Recalled::Moves(moves) => moves.as_slice(),
        _ => &[],
    };
    let beyond = begun_in(situation.policy, moves);
    Ok(Decision::say(Saying::Portfolio(PortfolioView { beyond, ..counted(situation.policy, projects) })))
}

/// The projects in somebody's view that no season is planned for.
pub(super) fn unplanned(registry: &Registry, here: Here, person: &Person) -> Vec<ProjectId> {
    let is_unplanned =
        |id: &ProjectId| registry.project(*id).is_some_and(|project| project.card.season.is_none());
    projects_in_view(registry, here, person, Command::Portfolio).into_iter().filter(is_unplanned).collect()
}

/// How many projects stand against the plan on a day; `facts_of` has the standing facts of each.
pub(in crate::domain) fn portfolio_of<'a>(
    policy: &Policy,
    projects: &[&'a Project],
    facts_of: impl Fn(ProjectId) -> &'a [Entry],
    today: NaiveDate,
) -> PortfolioView {
    let unplanned = projects.iter().filter(|project| project.card.season.is_none());
    let moves = unplanned.flat_map(|project| facts_of(project.id));
    let beyond = begun_in(policy, moves.filter(|entry| entry.effective.year() == today.year()));
    PortfolioView { beyond, ..counted(policy, projects.iter().copied()) }
}

/// How many projects came to be built, or to be built again, by these moves.
fn begun_in<'a>(policy: &Policy, moves: impl IntoIterator<Item = &'a Entry>) -> usize {
    let begins = |entry: &&Entry| match &entry.fact {
        Fact::Stage { from, to } => {
            policy.is_built(from) == Begun::NotYet && policy.is_built(to) == Begun::Yes
        }
        _ => false,
    };
    moves.into_iter().filter(begins).filter_map(|entry| entry.project).collect::<BTreeSet<_>>().len()
}

fn counted<'a>(policy: &Policy, projects: impl Iterator<Item = &'a Project>) -> PortfolioView {
    let mut view = PortfolioView::default();
    for project in projects {
        let stages = match policy.pool_of(&project.stage) {
            Pool::Planned => {
                view.planned.entry(project.card.dimension.clone().unwrap_or_default()).or_default()
            }
            Pool::Key => &mut view.key,
        };
        *stages.entry(project.stage.clone()).or_default() += 1;
        let Some(season) = &project.card.season else { continue };
        let counts = view.seasons.entry(season.clone()).or_default();
        match policy.has_begun(season, &project.stage) {
            Begun::Yes => counts.begun += 1,
            Begun::NotYet => counts.waiting.push(Heading::of(project)),
        }
    }
    for season in view.seasons.values_mut() {
        season.waiting.sort_by(|one, other| one.code.cmp(&other.code));
    }
    view
}

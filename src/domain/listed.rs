//! The registry as lists have it, and the difference between a list and what stands in Daybook.
//!
//! A list says parts of records, one for each of its cells. What it has no column for stays as it is; what it does
//! not name at all stays too, and is said.

use super::ids::{PersonId, ProjectCode};
use super::intent::Command;
use super::money::Yuan;
use super::people::{Language, Person, Role};
use super::project::{Card, Funding, Project, Rhythm};
use super::registry::Registry;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

/// Which list it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
pub enum ListKind {
    /// Projects with their cards, their teams, and those who stand for them.
    Portfolio,
    /// People with their accounts and roles.
    People,
    /// What the ledger says of projects.
    Figures(FigureKind),
}

/// Which list of figures it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FigureKind {
    /// Key nodes with their dates.
    Nodes,
    /// Investment by months.
    Investment,
}

impl FigureKind {
    /// The commands by which its sender could say the same; whoever may not, may not with a list either.
    pub const fn stands_for(self) -> &'static [Command] {
        match self {
            Self::Nodes => &[Command::Node, Command::PlanNode],
            Self::Investment => &[Command::Invest],
        }
    }
}

impl ListKind {
    const ALL: [Self; 4] = [
        Self::Portfolio,
        Self::People,
        Self::Figures(FigureKind::Nodes),
        Self::Figures(FigureKind::Investment),
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Portfolio => "portfolio",
            Self::People => "people",
            Self::Figures(FigureKind::Nodes) => "nodes",
            Self::Figures(FigureKind::Investment) => "investment",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.key() == key)
    }
}

impl From<ListKind> for &'static str {
    fn from(list: ListKind) -> Self {
        list.key()
    }
}

impl TryFrom<String> for ListKind {
    type Error = String;

    fn try_from(key: String) -> Result<Self, String> {
        Self::from_key(&key).ok_or(key)
    }
}

/// What a list can bring in: made of parts that can be compared and put one by one.
pub trait Record: Clone {
    /// One thing a list says of it.
    type Part: Clone + Eq + std::fmt::Debug;

    /// By what the same record is found again, whatever its parts say.
    type Key: Eq + Hash;

    fn key(&self) -> Self::Key;

    /// What stands in the place of this part now.
    fn standing(&self, part: &Self::Part) -> Self::Part;

    /// Puts the part in its place.
    fn put(&mut self, part: Self::Part);
}

/// What a list says of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given<R: Record> {
    pub of: Of<R>,
    pub parts: Vec<R::Part>,
}

/// Of which record a list speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of<R> {
    /// The one at this place among those that stand in Daybook.
    Standing(usize),
    /// One that begins like this.
    New(R),
}

/// What a list would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<R: Record> {
    pub added: Vec<R>,
    pub changed: Vec<Changed<R>>,
    pub unchanged: Vec<R>,
    /// What stands in Daybook and not on the list. It stays.
    pub kept: Vec<R>,
}

/// A record with other parts than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "R: Serialize, R::Part: Serialize",
    deserialize = "R: Deserialize<'de>, R::Part: Deserialize<'de>"
))]
pub struct Changed<R: Record> {
    pub before: R,
    pub after: R,
    pub parts: Vec<Change<R::Part>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change<P> {
    pub old: P,
    pub new: P,
}

impl<R: Record> Difference<R> {
    /// One that is about these records and no others.
    pub const fn of(added: Vec<R>, changed: Vec<Changed<R>>) -> Self {
        Self { added, changed, unchanged: Vec::new(), kept: Vec::new() }
    }

    /// Compares what a list says with what stands in Daybook.
    pub fn between(given: Vec<Given<R>>, standing: &[R]) -> Self {
        let mut found = Self::of(Vec::new(), Vec::new());
        let mut named = BTreeSet::new();
        for one in given {
            match one.of {
                Of::New(mut record) => {
                    one.parts.into_iter().for_each(|part| record.put(part));
                    found.added.push(record);
                }
                Of::Standing(place) => {
                    named.insert(place);
                    let before = &standing[place];
                    let mut after = before.clone();
                    let mut parts = Vec::new();
                    for new in one.parts {
                        let old = before.standing(&new);
                        if old != new {
                            after.put(new.clone());
                            parts.push(Change { old, new });
                        }
                    }
                    if parts.is_empty() {
                        found.unchanged.push(after);
                    } else {
                        found.changed.push(Changed { before: before.clone(), after, parts });
                    }
                }
            }
        }
        let kept = standing.iter().enumerate().filter(|(place, _)| !named.contains(place));
        found.kept = kept.map(|(_, record)| record.clone()).collect();
        found
    }

    /// Whether applying it would change nothing.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty()
    }
}

/// A special team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedTeam {
    pub code: String,
    pub name_zh: String,
    pub name_en: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TeamPart {
    NameZh(String),
    NameEn(String),
}

impl ListedTeam {
    /// A team known by nothing but its code.
    pub fn coded(code: &str) -> Self {
        Self { code: code.to_owned(), name_zh: code.to_owned(), name_en: code.to_owned() }
    }
}

impl Record for ListedTeam {
    type Part = TeamPart;
    type Key = String;

    fn key(&self) -> String {
        self.code.clone()
    }

    fn standing(&self, part: &TeamPart) -> TeamPart {
        match part {
            TeamPart::NameZh(_) => TeamPart::NameZh(self.name_zh.clone()),
            TeamPart::NameEn(_) => TeamPart::NameEn(self.name_en.clone()),
        }
    }

    fn put(&mut self, part: TeamPart) {
        match part {
            TeamPart::NameZh(name) => self.name_zh = name,
            TeamPart::NameEn(name) => self.name_en = name,
        }
    }
}

/// A project with all of its card and those who stand for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedProject {
    pub code: ProjectCode,
    pub name_zh: String,
    pub name_en: String,
    /// The code of its team.
    pub team: String,
    pub stage: String,
    pub rhythm: Rhythm,
    pub card: Card,
    /// The labels of those who stand for it, by role, sorted.
    pub people: BTreeMap<Role, Vec<String>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProjectPart {
    NameZh(String),
    NameEn(String),
    Aliases(Vec<String>),
    Team(String),
    Stage(String),
    Rhythm(Rhythm),
    Kind(Option<String>),
    Season(Option<String>),
    Dimension(Option<String>),
    Industry(Option<String>),
    Owner(String),
    Contractor(String),
    Site(String),
    Sources(Vec<Funding>),
    Total(Option<Yuan>),
    /// The plan of one year.
    Plan(i32, Option<Yuan>),
    Start(Option<NaiveDate>),
    Completion(Option<NaiveDate>),
    /// Labels, sorted.
    People(Role, Vec<String>),
    Consultants(String),
    Origin(String),
}

impl ListedProject {
    /// A project of which nothing is known yet. It owes no reports until a list says so.
    pub fn coded(code: ProjectCode) -> Self {
        Self {
            code,
            name_zh: String::new(),
            name_en: String::new(),
            team: String::new(),
            stage: String::new(),
            rhythm: Rhythm::None,
            card: Card::default(),
            people: BTreeMap::new(),
        }
    }
}

impl Record for ListedProject {
    type Part = ProjectPart;
    type Key = ProjectCode;

    fn key(&self) -> ProjectCode {
        self.code.clone()
    }

    fn standing(&self, part: &ProjectPart) -> ProjectPart {
        use ProjectPart as Part;
        let card = &self.card;
        match part {
            Part::NameZh(_) => Part::NameZh(self.name_zh.clone()),
            Part::NameEn(_) => Part::NameEn(self.name_en.clone()),
            Part::Aliases(_) => Part::Aliases(card.aliases.clone()),
            Part::Team(_) => Part::Team(self.team.clone()),
            Part::Stage(_) => Part::Stage(self.stage.clone()),
            Part::Rhythm(_) => Part::Rhythm(self.rhythm),
            Part::Kind(_) => Part::Kind(card.kind.clone()),
            Part::Season(_) => Part::Season(card.season.clone()),
            Part::Dimension(_) => Part::Dimension(card.dimension.clone()),
            Part::Industry(_) => Part::Industry(card.industry.clone()),
            Part::Owner(_) => Part::Owner(card.owner.clone()),
            Part::Contractor(_) => Part::Contractor(card.contractor.clone()),
            Part::Site(_) => Part::Site(card.site.clone()),
            Part::Sources(_) => Part::Sources(card.sources.clone()),
            Part::Total(_) => Part::Total(card.total),
            Part::Plan(year, _) => Part::Plan(*year, card.plan.get(year).copied()),
            Part::Start(_) => Part::Start(card.start),
            Part::Completion(_) => Part::Completion(card.completion),
            Part::People(role, _) => Part::People(*role, self.people.get(role).cloned().unwrap_or_default()),
            Part::Consultants(_) => Part::Consultants(card.consultants.clone()),
            Part::Origin(_) => Part::Origin(card.origin.clone()),
        }
    }

    fn put(&mut self, part: ProjectPart) {
        use ProjectPart as Part;
        let card = &mut self.card;
        match part {
            Part::NameZh(name) => self.name_zh = name,
            Part::NameEn(name) => self.name_en = name,
            Part::Aliases(names) => card.aliases = names,
            Part::Team(code) => self.team = code,
            Part::Stage(key) => self.stage = key,
            Part::Rhythm(rhythm) => self.rhythm = rhythm,
            Part::Kind(key) => card.kind = key,
            Part::Season(key) => card.season = key,
            Part::Dimension(key) => card.dimension = key,
            Part::Industry(key) => card.industry = key,
            Part::Owner(name) => card.owner = name,
            Part::Contractor(name) => card.contractor = name,
            Part::Site(words) => card.site = words,
            Part::Sources(sources) => card.sources = sources,
            Part::Total(amount) => card.total = amount,
            Part::Plan(year, Some(amount)) => {
                card.plan.insert(year, amount);
            }
            Part::Plan(year, None) => {
                card.plan.remove(&year);
            }
            Part::Start(day) => card.start = day,
            Part::Completion(day) => card.completion = day,
            Part::People(role, labels) if labels.is_empty() => {
                self.people.remove(&role);
            }
            Part::People(role, labels) => {
                self.people.insert(role, labels);
            }
            Part::Consultants(name) => card.consultants = name,
            Part::Origin(words) => card.origin = words,
        }
    }
}

/// Somebody with their roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedPerson {
    /// `None` for somebody who is new.
    pub id: Option<PersonId>,
    /// The account they write from; where it is missing the person needs an invitation.
    pub account: Option<String>,
    pub name: String,
    pub language: Language,
    /// Roles, each with the code of its team; without one it holds for the district, or for projects only.
    pub roles: BTreeSet<(Role, Option<String>)>,
    /// The codes of the projects a field person reports on; none if that is all of their teams.
    pub projects: BTreeSet<ProjectCode>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PersonPart {
    /// An account once linked is never taken away by a list, but by taking back the list that linked it. Empty for none.
    Account(String),
    Name(String),
    Language(Language),
    Roles(BTreeSet<(Role, Option<String>)>),
    Projects(BTreeSet<ProjectCode>),
}

impl ListedPerson {
    /// Somebody of whom no more than the name is known.
    pub fn named(name: &str) -> Self {
        Self {
            id: None,
            account: None,
            name: name.to_owned(),
            language: Language::Chinese,
            roles: BTreeSet::new(),
            projects: BTreeSet::new(),
        }
    }
}

impl Record for ListedPerson {
    type Part = PersonPart;
    type Key = Option<PersonId>;

    fn key(&self) -> Option<PersonId> {
        self.id
    }

    fn standing(&self, part: &PersonPart) -> PersonPart {
        match part {
            PersonPart::Account(_) => PersonPart::Account(self.account.clone().unwrap_or_default()),
            PersonPart::Name(_) => PersonPart::Name(self.name.clone()),
            PersonPart::Language(_) => PersonPart::Language(self.language),
            PersonPart::Roles(_) => PersonPart::Roles(self.roles.clone()),
            PersonPart::Projects(_) => PersonPart::Projects(self.projects.clone()),
        }
    }

    fn put(&mut self, part: PersonPart) {
        match part {
            PersonPart::Account(account) => {
                self.account = Some(account).filter(|account| !account.is_empty());
            }
            PersonPart::Name(name) => self.name = name,
            PersonPart::Language(language) => self.language = language,
            PersonPart::Roles(roles) => self.roles = roles,
            PersonPart::Projects(projects) => self.projects = projects,
        }
    }
}

/// The registry as lists would have it: what a list is compared with, and what is written as one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    pub teams: Vec<ListedTeam>,
    pub projects: Vec<ListedProject>,
    pub people: Vec<ListedPerson>,
    labels: HashMap<String, PersonId>,
}

impl Roster {
    /// `accounts` are those people write from, on the platform the lists are about.
    pub fn of(registry: &Registry, accounts: &HashMap<PersonId, String>) -> Self {
        let mut people: Vec<_> = registry.people().collect();
        people.sort_by_key(|person| person.id);
        let mut named: HashMap<&str, usize> = HashMap::new();
        for person in &people {
            *named.entry(&person.name).or_default() += 1;
        }
        let label = |person: &Person| match named[person.name.as_str()] {
            1 => person.name.clone(),
            _ => format!("{}#{}", person.name, person.id),
        };
        let labels: HashMap<_, _> = people.iter().map(|person| (label(person), person.id)).collect();
        let mut standing_for: HashMap<_, BTreeMap<Role, Vec<String>>> = HashMap::new();
        for person in &people {
            for one in person.assignments.iter().filter(|one| Role::OF_THE_CARD.contains(&one.role)) {
                standing_for.entry(one.project).or_default().entry(one.role).or_default().push(label(person));
            }
        }
        let mut projects: Vec<_> = registry.projects().collect();
        projects.sort_by(|one, other| one.code.cmp(&other.code));
        let team_code = |team| registry.team(team).map_or_else(String::new, |team| team.code.clone());
        let listed = |project: &Project| ListedProject {
            code: project.code.clone(),
            name_zh: project.name_zh.clone(),
            name_en: project.name_en.clone(),
            team: team_code(project.team),
            stage: project.stage.clone(),
            rhythm: project.rhythm,
            card: project.card.clone(),
            people: standing_for
                .get(&project.id)
                .cloned()
                .unwrap_or_default()
                .into_iter()
                .map(|(role, mut labels)| {
                    labels.sort();
                    (role, labels)
                })
                .collect(),
        };
        let code_of = |id| registry.project(id).map(|project| project.code.clone());
        Self {
            teams: registry
                .teams()
                .into_iter()
                .map(|team| ListedTeam {
                    code: team.code.clone(),
                    name_zh: team.name_zh.clone(),
                    name_en: team.name_en.clone(),
                })
                .collect(),
            projects: projects.into_iter().map(listed).collect(),
            people: people
                .iter()
                .map(|person| ListedPerson {
                    id: Some(person.id),
                    account: accounts.get(&person.id).cloned(),
                    name: person.name.clone(),
                    language: person.language,
                    roles: person
                        .memberships
                        .iter()
                        .map(|held| (held.role, held.team.map(team_code)))
                        .collect(),
                    projects: person.own_projects().filter_map(code_of).collect(),
                })
                .collect(),
            labels,
        }
    }

    /// A registry with nobody in it yet; the projects in the order of their codes.
    pub fn with(teams: Vec<ListedTeam>, mut projects: Vec<ListedProject>) -> Self {
        projects.sort_by(|one, other| one.code.cmp(&other.code));
        Self { teams, projects, ..Self::default() }
    }

    /// Who is meant by a name on a list, or by a name with its number (`张伟#1234`) where several bear it.
    pub fn person_labelled(&self, label: &str) -> Labelled {
        if let Some(id) = self.labels.get(label) {
            return Labelled::Known(*id);
        }
        let bears_it = |person: &&ListedPerson| person.name == label;
        match self.people.iter().find(bears_it) {
            Some(_) => Labelled::Several,
            None if label.contains('#') => Labelled::NoSuchNumber,
            None => Labelled::New,
        }
    }
}

/// Who is meant by a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Labelled {
    Known(PersonId),
    New,
    /// Several people bear the name.
    Several,
    NoSuchNumber,
}

/// What a portfolio would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortfolioDifference {
    pub teams: Difference<ListedTeam>,
    pub projects: Difference<ListedProject>,
    /// The names of people whom the list names and Daybook does not know.
    pub people: BTreeSet<String>,
}

impl PortfolioDifference {
    pub fn is_empty(&self) -> bool {
        self.teams.is_empty() && self.projects.is_empty() && self.people.is_empty()
    }
}

/// A difference as it is told: records by what they are called, parts by the word over their column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldDifference {
    pub tables: Vec<ToldTable>,
    /// The names of people whom the list names and Daybook does not know.
    pub newcomers: Vec<String>,
}

/// What becomes of one kind of record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldTable {
    pub of: Listed,
    pub added: Vec<String>,
    pub changed: Vec<ToldRecord>,
    pub unchanged: usize,
    /// Those that the list does not name. They stay.
    pub kept: Vec<String>,
}

/// A kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Listed {
    Teams,
    Projects,
    People,
    Figures(FigureKind),
}

/// A record that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldRecord {
    pub called: String,
    pub parts: Vec<ToldPart>,
}

impl ToldRecord {
    /// What becomes of its parts.
    pub fn words(&self) -> String {
        let parts = self.parts.iter().map(|part| format!("{}: {} → {}", part.column, part.old, part.new));
        parts.collect::<Vec<_>>().join("; ")
    }
}

/// A part of it, from what to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldPart {
    pub column: String,
    pub old: String,
    pub new: String,
}

impl ToldDifference {
    /// Whether applying it would change nothing.
    pub fn is_empty(&self) -> bool {
        self.newcomers.is_empty()
            && self.tables.iter().all(|table| table.added.is_empty() && table.changed.is_empty())
    }
}

//! The list of people: their accounts and roles, and the projects that field people report on. Who stands for a
//! project as guarantor, project secretary or liaison is said by the portfolio.

use super::fault::{Fault, Says, says};
use super::grid::Line;
use super::table::{self, Columns, Faults, Table};
use crate::domain::ids::ProjectCode;
use crate::domain::listed::{Difference, Given, Labelled, ListedPerson, Of, PersonPart, Roster};
use crate::domain::names::{Meant, Register};
use crate::domain::people::{Language, Role};
use std::collections::{BTreeSet, HashSet};

/// A column of the list of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Account,
    Name,
    Roles,
    Teams,
    Projects,
    Language,
}

/// The words for each column: Chinese, English, and others.
const WORDS: [(Column, &str, &str, &[&str]); 6] = [
    (Column::Account, "Telegram 账号", "Telegram ID", &["账号", "telegram"]),
    (Column::Name, "姓名", "Name", &[]),
    (Column::Roles, "角色", "Roles", &["role", "职责"]),
    (Column::Teams, "专班代码", "Teams", &["team", "专班"]),
    (Column::Projects, "负责项目", "Projects", &["project", "项目"]),
    (Column::Language, "语言", "Language", &[]),
];

impl Column {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        WORDS.iter().map(|one| one.0)
    }

    pub(super) fn word(self, language: Language) -> &'static str {
        table::word_of(&WORDS, &self, language)
    }
}

impl Column {
    /// The column that speaks of a part.
    pub(super) const fn of(part: &PersonPart) -> Self {
        match part {
            PersonPart::Account(_) => Self::Account,
            PersonPart::Name(_) => Self::Name,
            PersonPart::Language(_) => Self::Language,
            PersonPart::Roles(_) => Self::Roles,
            PersonPart::Projects(_) => Self::Projects,
        }
    }
}

impl Columns for Column {
    const KEYS: &'static [Self] = &[Self::Name];

    fn read(word: &str) -> Option<Self> {
        table::column_named(&WORDS, word)
    }

    fn names() -> String {
        table::names_of(&WORDS)
    }
}

/// Reads a list of people and compares it with those who stand in Daybook.
pub fn people(file: &[u8], roster: &Roster) -> Result<Difference<ListedPerson>, Vec<Fault>> {
    let table = table::find::<Column>(file)?;
    let names = names_in(roster);
    let mut faults = Faults::default();
    let mut given: Vec<Given<ListedPerson>> = Vec::new();
    let mut seen = HashSet::new();
    for row in &table.rows {
        let mut reading = Reading { table: &table, row, roster, names: &names, faults: &mut faults };
        let Some(one) = reading.person() else { continue };
        let who = match &one.of {
            Of::Standing(place) => format!("at {place}"),
            Of::New(person) => match &person.account {
                Some(account) => format!("account {account}"),
                None => format!("name {}", person.name),
            },
        };
        if !seen.insert(who) {
            reading.say(Column::Name, says!("stands there twice", "写了两遍"));
        }
        given.push(one);
    }
    faults.or(Difference::between(given, &roster.people))
}

/// By which words the list names projects.
fn names_in(roster: &Roster) -> Register<'_> {
    Register::of(roster.projects.iter().map(|project| {
        let names = [project.name_zh.as_str(), &project.name_en];
        (&project.code, names, project.card.aliases.as_slice())
    }))
}

/// A row being read.
struct Reading<'a> {
    table: &'a Table<Column>,
    row: &'a Line,
    roster: &'a Roster,
    names: &'a Register<'a>,
    faults: &'a mut Faults,
}

impl Reading<'_> {
    fn say(&mut self, column: Column, says: Says) {
        let place = match self.table.heading(column) {
            Some(heading) => self.table.place(self.row, heading),
            None => self.table.place_of_row(self.row),
        };
        self.faults.say(place, says);
    }

    /// The words in a cell; `None` where the list has no such column.
    fn text(&mut self, column: Column) -> Option<String> {
        let heading = self.table.heading(column)?;
        match table::text(self.row.cells.get(&heading.at)) {
            Ok(text) => Some(text),
            Err(says) => {
                self.say(column, says);
                Some(String::new())
            }
        }
    }

    fn words(&mut self, column: Column) -> Option<Vec<String>> {
        let heading = self.table.heading(column)?;
        match table::words(self.row.cells.get(&heading.at)) {
            Ok(words) => Some(words),
            Err(says) => {
                self.say(column, says);
                Some(Vec::new())
            }
        }
    }

    fn person(&mut self) -> Option<Given<ListedPerson>> {
        let name = self.text(Column::Name)?;
        let account = self.text(Column::Account).filter(|account| !account.is_empty());
        if name.is_empty() {
            self.say(Column::Name, says!("is empty", "是空的"));
            return None;
        }
        if let Some(account) = account.as_ref().filter(|one| one.parse::<i64>().ok().is_none_or(|id| id <= 0))
        {
            let says = says!("`{account}` is not the number of an account", "“{account}”不是账号的数字");
            self.say(Column::Account, says);
            return None;
        }
        let of = self.of(&name, account.as_deref())?;
        let mut parts = Vec::new();
        // A name with its number says who is meant, and not what they are called.
        if self.roster.people.iter().any(|person| person.name == name) || !name.contains('#') {
            parts.push(PersonPart::Name(name));
        }
        parts.extend(account.map(PersonPart::Account));
        match self.text(Column::Language).as_deref() {
            None | Some("") => {}
            Some(word) => match language(word) {
                Some(language) => parts.push(PersonPart::Language(language)),
                None => self.say(
                    Column::Language,
                    says!("`{word}` is neither zh-CN nor en", "“{word}”不是 zh-CN 或 en"),
                ),
            },
        }
        let roles = self.roles();
        if roles.is_none() && matches!(of, Of::New(_)) {
            self.say(Column::Roles, says!("is empty", "是空的"));
        }
        let projects = self.projects(roles.as_ref());
        parts.extend(roles.map(PersonPart::Roles));
        parts.extend(projects.map(PersonPart::Projects));
        Some(Given { of, parts })
    }

    /// Who is meant: by the account; else by the name, as long as no account has been linked to it.
    fn of(&mut self, name: &str, account: Option<&str>) -> Option<Of<ListedPerson>> {
        let people = &self.roster.people;
        if let Some(place) =
            people.iter().position(|person| account.is_some() && person.account.as_deref() == account)
        {
            return Some(Of::Standing(place));
        }
        if account.is_some() {
            let unlinked = |person: &ListedPerson| person.name == name && person.account.is_none();
            return match people.iter().filter(|person| unlinked(person)).count() {
                0 => {
                    let person =
                        ListedPerson { account: account.map(str::to_owned), ..ListedPerson::named(name) };
                    Some(Of::New(person))
                }
                1 => people.iter().position(unlinked).map(Of::Standing),
                _ => {
                    self.say(
                        Column::Name,
                        says!(
                            "several people without an account are called {name}",
                            "没有账号的人里不止一个叫{name}"
                        ),
                    );
                    None
                }
            };
        }
        match self.roster.person_labelled(name) {
            Labelled::Known(id) => people.iter().position(|person| person.id == Some(id)).map(Of::Standing),
            Labelled::New => Some(Of::New(ListedPerson::named(name))),
            Labelled::Several => {
                self.say(
                    Column::Name,
                    says!(
                        "several people are called {name}; write the name with its number, as exported",
                        "不止一个人叫{name}，请照导出的写法，在姓名后带上编号"
                    ),
                );
                None
            }
            Labelled::NoSuchNumber => {
                self.say(Column::Name, says!("nobody is {name}", "没有{name}这个人"));
                None
            }
        }
    }

    /// Every role in each of the teams, those of the district once; `lead@park` is a role in one team only.
    fn roles(&mut self) -> Option<BTreeSet<(Role, Option<String>)>> {
        let words = self.words(Column::Roles)?;
        let teams = self.words(Column::Teams).unwrap_or_default();
        let mut found = BTreeSet::new();
        for word in &words {
            let (name, team) =
                word.split_once('@').map_or((word.as_str(), None), |(name, team)| (name, Some(team)));
            let Some(role) = Role::from_word(name) else {
                let known = Role::ALL.map(|role| format!("{} {}", role.zh(), role.key())).join(", ");
                self.say(
                    Column::Roles,
                    says!(
                        "there is no role `{name}`; there are {known}",
                        "没有“{name}”这个角色，可以写：{known}"
                    ),
                );
                continue;
            };
            match team {
                _ if role.is_district_wide() => {
                    found.insert((role, None));
                }
                Some(team) => {
                    self.know_team(Column::Roles, team);
                    found.insert((role, Some(team.to_owned())));
                }
                None if teams.is_empty() => {
                    found.insert((role, None));
                }
                None => found.extend(teams.iter().map(|team| (role, Some(team.clone())))),
            }
        }
        for team in &teams {
            self.know_team(Column::Teams, team);
        }
        if words.is_empty() {
            self.say(Column::Roles, says!("is empty", "是空的"));
        }
        Some(found)
    }

    fn know_team(&mut self, column: Column, code: &str) {
        if !self.roster.teams.iter().any(|team| team.code == code) {
            let known: Vec<_> = self.roster.teams.iter().map(|team| team.code.as_str()).collect();
            self.say(
                column,
                says!(
                    "there is no team `{code}`; there are {}",
                    "没有“{code}”这个专班，可以写：{}",
                    known.join(", ")
                ),
            );
        }
    }

    fn projects(
        &mut self,
        roles: Option<&BTreeSet<(Role, Option<String>)>>,
    ) -> Option<BTreeSet<ProjectCode>> {
        let words = self.words(Column::Projects);
        let mut found = BTreeSet::new();
        for word in words.iter().flatten() {
            match self.names.meant(word) {
                Meant::One(code) => {
                    found.insert(code.clone());
                }
                Meant::Several(codes) => self.say(Column::Projects, table::several(word, &codes)),
                Meant::None => {
                    self.say(Column::Projects, says!("there is no project `{word}`", "没有“{word}”这个项目"));
                }
            }
        }
        let holds = |wanted: Role| roles.is_some_and(|roles| roles.iter().any(|(role, _)| *role == wanted));
        if roles.is_some() && !found.is_empty() && !holds(Role::Field) {
            self.say(
                Column::Projects,
                says!(
                    "is for field people; guarantors, project secretaries and liaisons stand in the portfolio",
                    "只给现场人员用；包保责任人、项目秘书、联络员写在项目表里"
                ),
            );
        }
        let homeless = roles.into_iter().flatten().any(|(role, team)| {
            team.is_none()
                && (matches!(role, Role::Lead | Role::Deputy) || (*role == Role::Field && found.is_empty()))
        });
        if homeless {
            self.say(
                Column::Teams,
                says!(
                    "this role needs a team, or for field people a project",
                    "这个角色要写专班，现场人员也可以写负责的项目"
                ),
            );
        }
        words.map(|_| found)
    }
}

fn language(word: &str) -> Option<Language> {
    match word {
        "中文" => Some(Language::Chinese),
        "英文" => Some(Language::English),
        tag => Language::from_tag(tag),
    }
}

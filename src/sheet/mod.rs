//! Lists from files: the portfolio and its people, as CSV. Every bad row is named with its line, and nothing of a
//! list with a bad row is used.

use crate::domain::ids::ProjectCode;
use crate::domain::listed::{ListedPerson, ListedProject, ListedTeam};
use crate::domain::people::{Language, Role};
use crate::domain::project::Rhythm;
use csv::StringRecord;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::hash::BuildHasher;
use std::rc::Rc;

/// The columns of a portfolio. Those behind `rhythm` are the rest of the card.
const PROJECT_COLUMNS: [&str; 14] = [
    "code",
    "name_zh",
    "name_en",
    "team",
    "team_zh",
    "team_en",
    "stage",
    "rhythm",
    "kind",
    "season",
    "dimension",
    "funding",
    "investment_wan",
    "origin",
];

/// The columns of a list of people.
const PERSON_COLUMNS: [&str; 6] = ["telegram_id", "name", "roles", "teams", "projects", "language"];

/// The longest text in a cell, in characters.
const LONGEST_CELL: usize = 200;

/// The most rows a list may have; a district has some hundreds.
const MOST_ROWS: usize = 20_000;

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// Counted from 1, the header included.
    pub line: u64,
    pub says: String,
}

impl fmt::Display for RowFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.says)
    }
}

/// A portfolio as listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Portfolio {
    pub teams: Vec<ListedTeam>,
    pub projects: Vec<ListedProject>,
}

/// Reads a portfolio.
pub fn portfolio(file: &[u8]) -> Result<Portfolio, Vec<RowFault>> {
    let rows = rows(file, &PROJECT_COLUMNS)?;
    let (mut found, mut faults) = (Portfolio::default(), Vec::new());
    let (mut codes, mut teams) = (HashSet::new(), HashMap::<String, ListedTeam>::new());
    for row in &rows {
        let mut say = |says: String| faults.push(RowFault { line: row.line, says });
        let code = ProjectCode::parse(row.get("code"));
        match &code {
            None => {
                say(format!("`{}` is no code: 1 to 24 Latin letters, digits and hyphens", row.get("code")));
            }
            Some(code) if !codes.insert(code.clone()) => say(format!("{code} stands there twice")),
            Some(_) => {}
        }
        for column in ["name_zh", "name_en", "team", "team_zh", "team_en", "stage"] {
            if row.get(column).is_empty() {
                say(format!("{column} is empty"));
            }
        }
        let rhythm = Rhythm::from_key(row.get("rhythm"));
        if rhythm.is_none() {
            say(format!("rhythm is daily or none, not `{}`", row.get("rhythm")));
        }
        let investment = row.get("investment_wan");
        if !investment.is_empty() && investment.parse::<u64>().is_err() {
            say(format!("investment_wan is a whole number of 10,000 yuan, not `{investment}`"));
        }
        let team = ListedTeam {
            code: row.get("team").to_owned(),
            name_zh: row.get("team_zh").to_owned(),
            name_en: row.get("team_en").to_owned(),
        };
        match teams.get(&team.code) {
            Some(known) if *known != team => say(format!("team {} has other names further up", team.code)),
            Some(_) => {}
            None => {
                teams.insert(team.code.clone(), team.clone());
                found.teams.push(team);
            }
        }
        let (Some(code), Some(rhythm)) = (code, rhythm) else { continue };
        let card: BTreeMap<_, _> = PROJECT_COLUMNS[8..]
            .iter()
            .map(|column| (*column, row.get(column)))
            .filter(|(_, cell)| !cell.is_empty())
            .collect();
        found.projects.push(ListedProject {
            code: code.to_string(),
            name_zh: row.get("name_zh").to_owned(),
            name_en: row.get("name_en").to_owned(),
            team: row.get("team").to_owned(),
            stage: row.get("stage").to_owned(),
            rhythm: rhythm.key(),
            card: serde_json::to_string(&card).expect("a map of texts is always JSON"),
        });
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

/// Reads a list of people. `teams` and `projects` are the codes that exist.
pub fn people<S: BuildHasher, P: BuildHasher>(
    file: &[u8],
    teams: &HashSet<String, S>,
    projects: &HashSet<String, P>,
) -> Result<Vec<ListedPerson>, Vec<RowFault>> {
    let rows = rows(file, &PERSON_COLUMNS)?;
    let (mut found, mut faults, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for row in &rows {
        let mut say = |says: String| faults.push(RowFault { line: row.line, says });
        let (user, name) = (row.get("telegram_id"), row.get("name"));
        if !user.is_empty() && user.parse::<i64>().ok().as_ref().is_none_or(|id| *id <= 0) {
            say(format!("telegram_id is the number of an account, not `{user}`"));
        }
        if name.is_empty() {
            say("name is empty".to_owned());
        }
        if !seen.insert(if user.is_empty() { format!("name {name}") } else { format!("id {user}") }) {
            say("this person stands there twice".to_owned());
        }
        let mut roles = Vec::new();
        for role in row.list("roles") {
            match Role::from_key(role) {
                Some(role) => roles.push(role),
                None => say(format!("there is no role `{role}`")),
            }
        }
        if row.get("roles").is_empty() {
            say("roles is empty".to_owned());
        }
        let own_teams: Vec<String> = row.list("teams").map(str::to_owned).collect();
        for team in own_teams.iter().filter(|team| !teams.contains(*team)) {
            say(format!("there is no team `{team}`"));
        }
        let own_projects: Vec<String> = row.list("projects").map(str::to_ascii_uppercase).collect();
        for project in own_projects.iter().filter(|project| !projects.contains(*project)) {
            say(format!("there is no project `{project}`"));
        }
        let needs_more = roles.iter().any(|role| !role.is_district_wide());
        if needs_more && own_teams.is_empty() && own_projects.is_empty() {
            say("this role needs a team or a project".to_owned());
        }
        let language = match row.get("language") {
            "" => Some(Language::Chinese),
            tag => Language::from_tag(tag),
        };
        if language.is_none() {
            say(format!("language is zh-CN or en, not `{}`", row.get("language")));
        }
        found.push(ListedPerson {
            user: (!user.is_empty()).then(|| user.to_owned()),
            name: name.to_owned(),
            roles,
            teams: own_teams,
            projects: own_projects,
            language: language.unwrap_or(Language::Chinese),
        });
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

/// A row with its place in the file.
struct Row {
    line: u64,
    places: Rc<HashMap<&'static str, usize>>,
    cells: StringRecord,
}

impl Row {
    fn get(&self, column: &str) -> &str {
        self.places.get(column).and_then(|place| self.cells.get(*place)).map(str::trim).unwrap_or_default()
    }

    /// A cell that holds several things, between semicolons.
    fn list(&self, column: &str) -> impl Iterator<Item = &str> {
        self.get(column).split([';', '；']).map(str::trim).filter(|one| !one.is_empty())
    }
}

fn newlines(bytes: &[u8]) -> u64 {
    bytes.split(|byte| *byte == b'\n').count() as u64 - 1
}

/// Finds the line on which a record begins; the reader itself counts an empty line before it along.
struct Lines<'a> {
    file: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn of(&mut self, record: &StringRecord) -> u64 {
        let begin = record.position().map_or(0, csv::Position::byte);
        let begin = usize::try_from(begin).unwrap_or(usize::MAX).min(self.file.len());
        let blank = self.file[begin..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.line += newlines(&self.file[self.at..begin + blank]);
        self.at = begin + blank;
        self.line
    }
}

/// The rows of a file whose header has these columns, in any order.
fn rows(file: &[u8], columns: &[&'static str]) -> Result<Vec<Row>, Vec<RowFault>> {
    let at = |line, says: &str| vec![RowFault { line, says: says.to_owned() }];
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    if let Err(fault) = std::str::from_utf8(file) {
        let line = newlines(&file[..fault.valid_up_to()]) + 1;
        return Err(at(line, "is not UTF-8; save the file as \"CSV UTF-8\""));
    }
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file);
    let header = reader.headers().map_err(|_| at(1, "the header cannot be read"))?.clone();
    let mut places = HashMap::new();
    let mut faults = Vec::new();
    for column in columns {
        match header.iter().position(|cell| cell.trim().eq_ignore_ascii_case(column)) {
            Some(place) => {
                places.insert(*column, place);
            }
            None => faults.push(RowFault { line: 1, says: format!("there is no column {column}") }),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let places = Rc::new(places);
    let (mut rows, mut lines) = (Vec::new(), Lines { file, at: 0, line: 1 });
    for record in reader.records() {
        let cells = record
            .map_err(|fault| at(fault.position().map_or(0, csv::Position::line), "cannot be read as CSV"))?;
        let line = lines.of(&cells);
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows.len() == MOST_ROWS {
            return Err(at(line, "the list is too long"));
        }
        if cells.len() != header.len() {
            faults.push(RowFault {
                line,
                says: format!("has {} cells, the header has {}", cells.len(), header.len()),
            });
        }
        if cells.iter().any(|cell| cell.chars().count() > LONGEST_CELL || cell.contains('\0')) {
            faults
                .push(RowFault { line, says: format!("has a cell of more than {LONGEST_CELL} characters") });
        }
        rows.push(Row { line, places: Rc::clone(&places), cells });
    }
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROJECTS: &[u8] = include_bytes!("../../config/portfolio/projects.csv");
    const PEOPLE: &[u8] = include_bytes!("../../config/portfolio/people.csv");

    fn codes(portfolio: &Portfolio) -> (HashSet<String>, HashSet<String>) {
        (
            portfolio.teams.iter().map(|team| team.code.clone()).collect(),
            portfolio.projects.iter().map(|project| project.code.clone()).collect(),
        )
    }

    #[test]
    fn the_sample_is_the_portfolio_of_the_source() {
        let portfolio = portfolio(PROJECTS).unwrap();
        assert_eq!(portfolio.projects.len(), 52);
        let cards = |part: &str| portfolio.projects.iter().filter(|one| one.card.contains(part)).count();
        assert_eq!(cards("\"season\""), 23, "to start or resume in spring");
        assert_eq!(cards("\"origin\":\"source\""), 4);
        assert_eq!(cards("\"origin\":\"invented\""), 48);
        for project in &portfolio.projects {
            let card: HashMap<String, String> = serde_json::from_str(&project.card).unwrap();
            assert!(
                card["investment_wan"].parse::<u64>().unwrap() > 5000,
                "{} is over 50 million",
                project.code
            );
        }
        let (teams, projects) = codes(&portfolio);
        assert!(people(PEOPLE, &teams, &projects).unwrap().len() >= 12);
    }

    #[test]
    fn every_bad_row_is_named_with_its_line() {
        let file = "telegram_id,name,roles,teams,projects,language\n\
                    abc,王,field,expo,,zh-CN\n\
                    1,,king,mars,JY-99,fr\n\
                    \n\
                    2,李,field,,,en\n\
                    2,李,lead,expo,,en,extra\n";
        let teams = ["expo".to_owned()].into();
        let faults = people(file.as_bytes(), &teams, &HashSet::<String>::new()).unwrap_err();
        assert_eq!(
            faults.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["line 6: has 7 cells, the header has 6"]
        );
        let file = file.replace(",extra", "");
        let faults = people(file.as_bytes(), &teams, &HashSet::<String>::new()).unwrap_err();
        let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
        for expected in [
            "line 2: telegram_id is the number of an account, not `abc`",
            "line 3: name is empty",
            "line 3: there is no role `king`",
            "line 3: there is no team `mars`",
            "line 3: there is no project `JY-99`",
            "line 3: language is zh-CN or en, not `fr`",
            "line 5: this role needs a team or a project",
            "line 6: this person stands there twice",
        ] {
            assert!(told.iter().any(|one| one == expected), "{expected} in {told:#?}");
        }
    }

    #[test]
    fn a_file_of_another_kind_is_refused_in_plain_words() {
        let gbk = b"code,name_zh\nJY-01,\xd6\xd0\xce\xc4\n";
        assert_eq!(
            portfolio(gbk).unwrap_err()[0].to_string(),
            "line 2: is not UTF-8; save the file as \"CSV UTF-8\""
        );
        assert!(portfolio(b"PK\x03\x04 a workbook").is_err());
        assert!(portfolio(b"").is_err());
        assert_eq!(portfolio(b"code,name_zh\n").unwrap_err().len(), 12, "every missing column");
    }
}

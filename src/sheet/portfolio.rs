//! The portfolio: projects with their cards, their teams, and those who stand for them.

use super::fault::{Fault, Place, Says, says};
use super::grid::Line;
use super::table::{self, Columns, Faults, Heading, Table, plain};
use crate::domain::ids::ProjectCode;
use crate::domain::listed::{
    Difference, Given, Labelled, ListedProject, ListedTeam, Of, PortfolioDifference, ProjectPart, Record,
    Roster, TeamPart,
};
use crate::domain::money::{Unit, Yuan};
use crate::domain::people::{Language, Role};
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::project::{Funding, Rhythm};
use std::collections::{BTreeSet, HashMap};

/// The most people a list may name that Daybook does not know.
const MOST_NEW_PEOPLE: usize = 2_000;

/// A column of the portfolio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Column {
    Code,
    NameZh,
    NameEn,
    Aliases,
    Team,
    TeamZh,
    TeamEn,
    Stage,
    Rhythm,
    Kind,
    Season,
    Dimension,
    Industry,
    Owner,
    Contractor,
    Site,
    Sources,
    Total,
    /// The plan of one year.
    Plan(i32),
    Start,
    Completion,
    Guarantor,
    Secretary,
    Liaison,
    Consultants,
    Origin,
}

/// The words for each column: Chinese, English, and others that offices use; all but the plans of years.
const WORDS: [(Column, &str, &str, &[&str]); 25] = [
    (Column::Code, "项目编码", "Code", &["项目代码", "项目编号", "编码", "编号"]),
    (Column::NameZh, "项目名称", "Name (Chinese)", &["name zh", "中文名称", "名称"]),
    (Column::NameEn, "英文名称", "Name (English)", &["name en", "name"]),
    (Column::Aliases, "简称", "Aliases", &["别名", "项目简称"]),
    (Column::Team, "专班代码", "Team", &[]),
    (Column::TeamZh, "专班", "Team (Chinese)", &["team zh", "专班名称", "工作专班"]),
    (Column::TeamEn, "专班英文名", "Team (English)", &["team en"]),
    (Column::Stage, "阶段", "Stage", &["项目阶段", "当前阶段"]),
    (Column::Rhythm, "报送频次", "Rhythm", &["报送"]),
    (Column::Kind, "建设性质", "Kind", &["项目性质"]),
    (Column::Season, "春季开复工", "Season", &["开复工"]),
    (Column::Dimension, "谋划维度", "Dimension", &["维度"]),
    (Column::Industry, "所属行业", "Industry", &["行业", "行业类别"]),
    (Column::Owner, "建设单位", "Owner", &["业主", "项目单位", "owner unit"]),
    (Column::Contractor, "施工单位", "Contractor", &[]),
    (Column::Site, "建设地点", "Site", &["项目地点", "地点"]),
    (Column::Sources, "资金来源", "Funding", &["funding sources"]),
    (Column::Total, "总投资", "Total investment", &["investment", "计划总投资", "项目总投资"]),
    (Column::Start, "计划开工", "Planned start", &["计划开工时间", "计划开工日期", "开工时间"]),
    (Column::Completion, "计划竣工", "Planned completion", &["计划竣工时间", "计划竣工日期", "竣工时间"]),
    (Column::Guarantor, "包保责任人", "Guarantor", &["包保领导", "包保"]),
    (Column::Secretary, "项目秘书", "Project secretary", &["secretary", "服务秘书"]),
    (Column::Liaison, "部门联络员", "Liaison", &["联络员"]),
    (Column::Consultants, "咨询团队", "Consultant team", &["consultants", "咨询单位"]),
    (Column::Origin, "信息来源", "Origin", &["来源"]),
];

/// Everything before the plans of years, and everything after them, as it is written.
const BEFORE_PLANS: usize = 18;

impl Column {
    /// All columns in the order in which they are written, with the plans of these years.
    pub(super) fn all(years: impl IntoIterator<Item = i32>) -> Vec<Self> {
        let fixed = |part: &[(Self, &str, &str, &[&str])]| part.iter().map(|one| one.0).collect::<Vec<_>>();
        let (before, after) = WORDS.split_at(BEFORE_PLANS);
        [fixed(before), years.into_iter().map(Self::Plan).collect(), fixed(after)].concat()
    }

    /// What stands at its head.
    pub(super) fn word(self, language: Language) -> String {
        let unit = match language {
            Language::Chinese => "(万元)",
            Language::English => " (10,000 yuan)",
        };
        if let Self::Plan(year) = self {
            return match language {
                Language::Chinese => format!("{year}年计划投资{unit}"),
                Language::English => format!("Plan {year}{unit}"),
            };
        }
        let word = table::word_of(&WORDS, &self, language);
        if self == Self::Total { format!("{word}{unit}") } else { word.to_owned() }
    }

    /// What a project has there: the part of it that the column speaks of.
    pub(super) fn part_of(self, project: &ListedProject) -> Option<ProjectPart> {
        use ProjectPart as Part;
        let any = match self {
            Self::Code | Self::TeamZh | Self::TeamEn => return None,
            Self::NameZh => Part::NameZh(String::new()),
            Self::NameEn => Part::NameEn(String::new()),
            Self::Aliases => Part::Aliases(Vec::new()),
            Self::Team => Part::Team(String::new()),
            Self::Stage => Part::Stage(String::new()),
            Self::Rhythm => Part::Rhythm(Rhythm::None),
            Self::Kind => Part::Kind(None),
            Self::Season => Part::Season(None),
            Self::Dimension => Part::Dimension(None),
            Self::Industry => Part::Industry(None),
            Self::Owner => Part::Owner(String::new()),
            Self::Contractor => Part::Contractor(String::new()),
            Self::Site => Part::Site(String::new()),
            Self::Sources => Part::Sources(Vec::new()),
            Self::Total => Part::Total(None),
            Self::Plan(year) => Part::Plan(year, None),
            Self::Start => Part::Start(None),
            Self::Completion => Part::Completion(None),
            Self::Guarantor => Part::People(Role::Guarantor, Vec::new()),
            Self::Secretary => Part::People(Role::Secretary, Vec::new()),
            Self::Liaison => Part::People(Role::Liaison, Vec::new()),
            Self::Consultants => Part::Consultants(String::new()),
            Self::Origin => Part::Origin(String::new()),
        };
        Some(project.standing(&any))
    }

    /// The column that speaks of a part.
    pub(super) const fn of(part: &ProjectPart) -> Self {
        use ProjectPart as Part;
        match part {
            Part::NameZh(_) => Self::NameZh,
            Part::NameEn(_) => Self::NameEn,
            Part::Aliases(_) => Self::Aliases,
            Part::Team(_) => Self::Team,
            Part::Stage(_) => Self::Stage,
            Part::Rhythm(_) => Self::Rhythm,
            Part::Kind(_) => Self::Kind,
            Part::Season(_) => Self::Season,
            Part::Dimension(_) => Self::Dimension,
            Part::Industry(_) => Self::Industry,
            Part::Owner(_) => Self::Owner,
            Part::Contractor(_) => Self::Contractor,
            Part::Site(_) => Self::Site,
            Part::Sources(_) => Self::Sources,
            Part::Total(_) => Self::Total,
            Part::Plan(year, _) => Self::Plan(*year),
            Part::Start(_) => Self::Start,
            Part::Completion(_) => Self::Completion,
            Part::People(Role::Secretary, _) => Self::Secretary,
            Part::People(Role::Liaison, _) => Self::Liaison,
            Part::People(_, _) => Self::Guarantor,
            Part::Consultants(_) => Self::Consultants,
            Part::Origin(_) => Self::Origin,
        }
    }
}

impl Columns for Column {
    const KEYS: &'static [Self] = &[Self::Code];

    fn read(word: &str) -> Option<Self> {
        table::column_named(&WORDS, word).or_else(|| plan_year(word).map(Self::Plan))
    }

    fn names() -> String {
        table::names_of(&WORDS) + ", 2023年计划投资 Plan 2023"
    }
}

/// The year in `2023年计划投资`, `2023年度计划投资` or `plan 2023`.
fn plan_year(word: &str) -> Option<i32> {
    let rest = ["annualplan", "plan"].iter().find_map(|begin| word.strip_prefix(begin));
    let chinese = || {
        let (year, rest) = word.split_once('年')?;
        ["计划投资", "投资计划", "计划"].contains(&rest.trim_start_matches('度')).then_some(year)
    };
    let year = rest.or_else(chinese)?.parse().ok()?;
    (1990..=2100).contains(&year).then_some(year)
}

/// Reads a portfolio and compares it with what stands in Daybook.
pub fn portfolio(file: &[u8], policy: &Policy, roster: &Roster) -> Result<PortfolioDifference, Vec<Fault>> {
    let table = table::find::<Column>(file)?;
    let mut faults = Faults::default();
    let places: HashMap<&ProjectCode, usize> =
        roster.projects.iter().zip(0..).map(|(project, place)| (&project.code, place)).collect();
    let mut teams = Teams::new(roster);
    let mut projects: Vec<Given<ListedProject>> = Vec::new();
    let mut people = BTreeSet::new();
    let mut codes = BTreeSet::new();
    let named = if table.heading(Column::Team).is_some() { TeamsNamed::ByCode } else { TeamsNamed::ByName };
    for row in &table.rows {
        let Some(code) = code(&table, row, &mut codes, &mut faults) else { continue };
        teams.read(&table, row, &mut faults);
        let mut parts = Vec::new();
        for heading in &table.headings {
            let mut context =
                Context { policy, roster, teams: named, unit: heading.unit, people: &mut people };
            match part(&mut context, heading, row) {
                Ok(part) => parts.extend(part),
                Err(says) => faults.say(table.place(row, heading), says),
            }
        }
        let of = match places.get(&code) {
            Some(place) => Of::Standing(*place),
            None => Of::New(beginning(&table, row, code, &parts, &mut faults)),
        };
        projects.push(Given { of, parts });
    }
    if people.len() > MOST_NEW_PEOPLE {
        let says = says!(
            "names {} people whom Daybook does not know; is a column wrong?",
            "里面有 {} 个没有登记过的人，是不是哪一列写错了？",
            people.len()
        );
        faults.say(Place::default(), says);
    }
    let difference = PortfolioDifference {
        teams: Difference::between(teams.given, &roster.teams),
        projects: Difference::between(projects, &roster.projects),
        people,
    };
    faults.or(difference)
}

fn code(
    table: &Table<Column>,
    row: &Line,
    codes: &mut BTreeSet<ProjectCode>,
    faults: &mut Faults,
) -> Option<ProjectCode> {
    let heading = table.heading(Column::Code)?;
    let place = table.place(row, heading);
    let text = match table::text(row.cells.get(&heading.at)) {
        Ok(text) => text,
        Err(says) => {
            faults.say(place, says);
            return None;
        }
    };
    let Some(code) = ProjectCode::parse(&text) else {
        faults.say(
            place,
            says!(
                "`{text}` is no code: 1 to 24 Latin letters, digits and hyphens",
                "“{text}”不是编码：要 1 到 24 个字母、数字或短横"
            ),
        );
        return None;
    };
    if !codes.insert(code.clone()) {
        faults.say(place, says!("{code} stands there twice", "{code} 写了两遍"));
    }
    Some(code)
}

/// How a project that is new begins: with what a list must say of it.
fn beginning(
    table: &Table<Column>,
    row: &Line,
    code: ProjectCode,
    parts: &[ProjectPart],
    faults: &mut Faults,
) -> ListedProject {
    let mut project = ListedProject::coded(code);
    for needed in [Column::NameZh, Column::Team, Column::Stage] {
        if !parts.iter().any(|part| Column::of(part) == needed) {
            let (code, zh, en) =
                (&project.code, needed.word(Language::Chinese), needed.word(Language::English));
            let says = Says {
                en: format!("{code} is new, and the list does not say its {zh} {en}"),
                zh: format!("{code} 是新项目，名单里没有写它的{zh}"),
            };
            faults.say(table.place_of_row(row), says);
        }
    }
    // Where no English name is given, the Chinese one is the only one there is.
    if let Some(ProjectPart::NameZh(name)) = parts.iter().find(|part| matches!(part, ProjectPart::NameZh(_)))
    {
        project.name_en.clone_from(name);
    }
    project
}

/// How a list says which team a project has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TeamsNamed {
    /// In a column of its own; names are those of the team.
    ByCode,
    /// By names that Daybook knows.
    ByName,
}

/// What reading a cell needs besides the cell.
struct Context<'a> {
    policy: &'a Policy,
    roster: &'a Roster,
    teams: TeamsNamed,
    unit: Option<Unit>,
    people: &'a mut BTreeSet<String>,
}

/// What a cell says of the project; nothing where it speaks of the team, or of something that cannot be empty.
fn part(
    context: &mut Context<'_>,
    heading: &Heading<Column>,
    row: &Line,
) -> Result<Option<ProjectPart>, Says> {
    use ProjectPart as Part;
    let cell = row.cells.get(&heading.at);
    let text = || table::text(cell);
    let key = |list| key(context.policy, list, &table::text(cell)?);
    let must = |text: String| if text.is_empty() { Err(says!("is empty", "是空的")) } else { Ok(text) };
    Ok(Some(match heading.column {
        Column::Code => return Ok(None),
        Column::TeamZh | Column::TeamEn if context.teams == TeamsNamed::ByCode => return Ok(None),
        Column::TeamZh | Column::TeamEn => Part::Team(team_called(context.roster, &must(text()?)?)?),
        Column::NameZh => Part::NameZh(must(text()?)?),
        Column::NameEn => match text()? {
            name if name.is_empty() => return Ok(None),
            name => Part::NameEn(name),
        },
        Column::Aliases => Part::Aliases(table::words(cell)?),
        Column::Team => Part::Team(must(text()?)?),
        Column::Stage => Part::Stage(key(PolicyList::Stage)?.ok_or_else(|| says!("is empty", "是空的"))?),
        Column::Rhythm => Part::Rhythm(rhythm(&text()?)?),
        Column::Kind => Part::Kind(key(PolicyList::Kind)?),
        Column::Season => Part::Season(key(PolicyList::Season)?),
        Column::Dimension => Part::Dimension(key(PolicyList::Dimension)?),
        Column::Industry => Part::Industry(key(PolicyList::Industry)?),
        Column::Owner => Part::Owner(text()?),
        Column::Contractor => Part::Contractor(text()?),
        Column::Site => Part::Site(text()?),
        Column::Sources => Part::Sources(sources(context.policy, &table::words(cell)?, context.unit)?),
        Column::Total => Part::Total(table::amount(cell, context.unit)?),
        Column::Plan(year) => Part::Plan(year, table::amount(cell, context.unit)?),
        Column::Start => Part::Start(table::day(cell)?),
        Column::Completion => Part::Completion(table::day(cell)?),
        Column::Guarantor => people(context, Role::Guarantor, table::words(cell)?)?,
        Column::Secretary => people(context, Role::Secretary, table::words(cell)?)?,
        Column::Liaison => people(context, Role::Liaison, table::words(cell)?)?,
        Column::Consultants => Part::Consultants(text()?),
        Column::Origin => Part::Origin(text()?),
    }))
}

/// The code of a team that Daybook knows by this name.
fn team_called(roster: &Roster, name: &str) -> Result<String, Says> {
    let bears_it = |team: &&ListedTeam| team.name_zh == name || team.name_en == name || team.code == name;
    let found = roster.teams.iter().find(bears_it).map(|team| team.code.clone());
    found.ok_or_else(|| {
        says!(
            "no team is called {name}; for a new one, add the column {}",
            "没有叫{name}的专班；要新建，请加一列“{}”",
            Column::Team.word(Language::Chinese)
        )
    })
}

/// The key a word stands for; none where the cell is empty.
pub(super) fn key(policy: &Policy, list: PolicyList, word: &str) -> Result<Option<String>, Says> {
    if word.is_empty() {
        return Ok(None);
    }
    if let Some(entry) = policy.read(list, word) {
        return Ok(Some(entry.key.clone()));
    }
    let known: Vec<_> = policy.entries(list).iter().map(|one| format!("{} {}", one.zh, one.key)).collect();
    let (file, known) = (list.file(), known.join(", "));
    Err(says!(
        "`{word}` is not on the list {file}; there are {known}",
        "“{word}”不在 {file} 里，可以写：{known}"
    ))
}

fn rhythm(word: &str) -> Result<Rhythm, Says> {
    match plain(word).as_str() {
        "" => Ok(Rhythm::None),
        plain => Rhythm::from_word(plain).ok_or_else(|| {
            says!(
                "`{word}` is none of daily 每日, weekly 每周, nodes 按节点, none 不报",
                "“{word}”不是“每日”“每周”“按节点”或“不报”"
            )
        }),
    }
}

/// Reads `专项债券 18000万元`, one of several sources.
fn sources(policy: &Policy, words: &[String], unit: Option<Unit>) -> Result<Vec<Funding>, Says> {
    let one = |word: &String| {
        let at = word.find(|one: char| one.is_numeric()).unwrap_or(word.len());
        let (name, amount) = word.split_at(at);
        let name = name.trim_end_matches([':', '：', ' ']);
        let source = key(policy, PolicyList::Funding, name)?
            .ok_or_else(|| says!("`{word}` names no source", "“{word}”没有写资金来源"))?;
        let amount = if amount.is_empty() {
            None
        } else {
            Some(Yuan::read(amount, unit).map_err(|fault| table::money(word, fault))?)
        };
        Ok(Funding { source, amount })
    };
    words.iter().map(one).collect()
}

fn people(context: &mut Context<'_>, role: Role, mut labels: Vec<String>) -> Result<ProjectPart, Says> {
    labels.sort();
    for label in &labels {
        match context.roster.person_labelled(label) {
            Labelled::Known(_) => {}
            Labelled::New => {
                context.people.insert(label.clone());
            }
            Labelled::Several => {
                return Err(says!(
                    "several people are called {label}; write the name with its number, as exported",
                    "不止一个人叫{label}，请照导出的写法，在姓名后带上编号"
                ));
            }
            Labelled::NoSuchNumber => return Err(says!("nobody is {label}", "没有{label}这个人")),
        }
    }
    Ok(ProjectPart::People(role, labels))
}

/// The teams a list speaks of, each once and with the same names everywhere.
struct Teams<'a> {
    roster: &'a Roster,
    given: Vec<Given<ListedTeam>>,
    by_code: HashMap<String, usize>,
}

impl<'a> Teams<'a> {
    fn new(roster: &'a Roster) -> Self {
        Self { roster, given: Vec::new(), by_code: HashMap::new() }
    }

    fn read(&mut self, table: &Table<Column>, row: &Line, faults: &mut Faults) {
        // A cell that cannot be read is told where the project's own part of it is.
        let cell = |column| {
            let heading = table.heading(column)?;
            table::text(row.cells.get(&heading.at)).ok().filter(|text| !text.is_empty())
        };
        let Some(code) = cell(Column::Team) else { return };
        let names = [
            (Column::TeamZh, cell(Column::TeamZh).map(TeamPart::NameZh)),
            (Column::TeamEn, cell(Column::TeamEn).map(TeamPart::NameEn)),
        ];
        let Some(&place) = self.by_code.get(&code) else {
            let known = self.roster.teams.iter().position(|team| team.code == code);
            let of = known.map_or_else(|| Of::New(ListedTeam::coded(&code)), Of::Standing);
            let parts = names.into_iter().filter_map(|(_, part)| part).collect();
            self.by_code.insert(code, self.given.len());
            self.given.push(Given { of, parts });
            return;
        };
        for (column, part) in names {
            if let (Some(part), Some(heading)) = (part, table.heading(column))
                && !self.given[place].parts.contains(&part)
            {
                let says =
                    says!("team {code} has another name further up", "专班 {code} 在上面写的是另一个名称");
                faults.say(table.place(row, heading), says);
            }
        }
    }
}

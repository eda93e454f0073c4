//! Lists as files: CSV, and workbooks laid out as offices lay out what they sign. What is written is read back as
//! what it was, and nothing written can run.

use super::grid::guarded;
use super::people;
use super::portfolio;
use crate::domain::asks::Kind;
use crate::domain::course::Source;
use crate::domain::decision::{BurdenView, LoadLine};
use crate::domain::entry::{Certainty, Percent};
use crate::domain::lights::Colour;
use crate::domain::listed::{ListedPerson, PersonPart, ProjectPart, Roster, TeamPart};
use crate::domain::money::{Unit, Yuan};
use crate::domain::people::{Language, Role};
use crate::domain::phone::masked;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::registry::Registry;
use crate::domain::table::Row;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Note, Workbook, Worksheet,
    XlsxError,
};
use std::collections::{BTreeSet, HashMap};
use std::fmt;

/// Between several things in a cell.
const BETWEEN: &str = "；";

/// What a cell is to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Nothing,
    Text(String),
    Amount(Yuan),
    Share(Percent),
    Day(NaiveDate),
    Count(u32),
}

/// As told in a difference.
impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("–"),
            Self::Text(text) => f.write_str(text),
            Self::Amount(amount) => amount.fmt(f),
            Self::Share(share) => share.fmt(f),
            Self::Day(day) => day.fmt(f),
            Self::Count(count) => count.fmt(f),
        }
    }
}

/// A list ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub(super) title: &'static str,
    pub(super) language: Language,
    /// Up to which day it is true.
    pub(super) as_at: NaiveDate,
    /// Each with its width, in characters.
    pub(super) headings: Vec<(String, f64)>,
    pub(super) rows: Vec<Vec<Written>>,
    /// What stands beside a cell: who said it, and how sure it is.
    pub(super) sources: Vec<(u32, u16, String)>,
    pub(super) sums: Sums,
}

/// Whether the amounts of a column come to something together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sums {
    /// Their sum stands below them.
    Shown,
    /// They are of several months, or sums themselves.
    None,
}

/// A word in the language of a sheet.
pub(super) type Word<'a> = &'a dyn Fn(&str, &str) -> String;

/// Words in the language of a sheet.
pub(super) fn words_in(language: Language) -> impl Fn(&str, &str) -> String {
    move |zh, en| match language {
        Language::Chinese => zh.to_owned(),
        Language::English => en.to_owned(),
    }
}

pub(super) fn text(text: &str) -> Written {
    if text.is_empty() { Written::Nothing } else { Written::Text(text.to_owned()) }
}

pub(super) fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> Written {
    text(&words.into_iter().collect::<Vec<_>>().join(BETWEEN))
}

/// What a cell holds for a part of a project.
pub(super) fn of_project(part: &ProjectPart, policy: &Policy, language: Language) -> Written {
    use ProjectPart as Part;
    let key = |list, key: &Option<String>| match key {
        Some(key) => text(policy.name(list, key, language)),
        None => Written::Nothing,
    };
    match part {
        Part::NameZh(words)
        | Part::NameEn(words)
        | Part::Team(words)
        | Part::Owner(words)
        | Part::Contractor(words)
        | Part::Site(words)
        | Part::Consultants(words)
        | Part::Origin(words) => text(words),
        Part::Aliases(several) | Part::People(_, several) => words(several.iter().map(String::as_str)),
        Part::Stage(stage) => text(policy.name(PolicyList::Stage, stage, language)),
        Part::Rhythm(rhythm) => text(match language {
            Language::Chinese => rhythm.zh(),
            Language::English => rhythm.key(),
        }),
        Part::Kind(kind) => key(PolicyList::Kind, kind),
        Part::Season(season) => key(PolicyList::Season, season),
        Part::Dimension(dimension) => key(PolicyList::Dimension, dimension),
        Part::Industry(industry) => key(PolicyList::Industry, industry),
        Part::Sources(sources) => {
            let written: Vec<_> = sources
                .iter()
                .map(|one| {
                    let name = policy.name(PolicyList::Funding, &one.source, language);
                    one.amount.map_or_else(|| name.to_owned(), |amount| format!("{name} {amount}"))
                })
                .collect();
            words(written.iter().map(String::as_str))
        }
        Part::Total(amount) | Part::Plan(_, amount) => amount.map_or(Written::Nothing, Written::Amount),
        Part::Start(day) | Part::Completion(day) => day.map_or(Written::Nothing, Written::Day),
    }
}

/// What a cell holds for a part of a team.
pub(super) fn of_team(part: &TeamPart) -> Written {
    match part {
        TeamPart::NameZh(name) | TeamPart::NameEn(name) => text(name),
    }
}

/// What a cell holds for a part of a person.
pub(super) fn of_person(part: &PersonPart, language: Language) -> Written {
    match part {
        PersonPart::Account(words) | PersonPart::Name(words) => text(words),
        PersonPart::Language(language) => text(language.tag()),
        PersonPart::Roles(roles) => {
            let written: Vec<_> =
                roles.iter().map(|(role, team)| held(*role, team.as_deref(), language)).collect();
            words(written.iter().map(String::as_str))
        }
        PersonPart::Projects(codes) => words(codes.iter().map(crate::domain::ids::ProjectCode::as_str)),
    }
}

fn role_word(role: Role, language: Language) -> &'static str {
    match language {
        Language::Chinese => role.zh(),
        Language::English => role.key(),
    }
}

fn held(role: Role, team: Option<&str>, language: Language) -> String {
    let word = role_word(role, language);
    team.map_or_else(|| word.to_owned(), |team| format!("{word}@{team}"))
}

/// How a column of a project's part is headed.
pub(super) fn project_column(part: &ProjectPart, language: Language) -> String {
    portfolio::Column::of(part).word(language)
}

/// How a column of a person's part is headed.
pub(super) fn person_column(part: &PersonPart, language: Language) -> &'static str {
    people::Column::of(part).word(language)
}

/// The portfolio as it stands.
pub fn portfolio_sheet(roster: &Roster, policy: &Policy, language: Language, as_at: NaiveDate) -> Sheet {
    use portfolio::Column;
    let years: BTreeSet<i32> =
        roster.projects.iter().flat_map(|project| project.card.plan.keys().copied()).collect();
    let columns = Column::all(years);
    let teams: HashMap<_, _> = roster.teams.iter().map(|team| (team.code.as_str(), team)).collect();
    let rows = roster.projects.iter().map(|project| {
        let team = teams.get(project.team.as_str());
        let cell = |column: &Column| match column {
            Column::Code => text(project.code.as_str()),
            Column::TeamZh => team.map_or(Written::Nothing, |team| text(&team.name_zh)),
            Column::TeamEn => team.map_or(Written::Nothing, |team| text(&team.name_en)),
            other => {
                other.part_of(project).map_or(Written::Nothing, |part| of_project(&part, policy, language))
            }
        };
        columns.iter().map(cell).collect()
    });
    // Narrow, so that a row fits the width of a sheet of A3; what is longer takes several lines.
    let width = |column: &Column| match column {
        Column::NameZh | Column::NameEn | Column::Sources => 20.0,
        Column::Owner => 13.0,
        Column::Aliases
        | Column::TeamEn
        | Column::Dimension
        | Column::Contractor
        | Column::Site
        | Column::Start
        | Column::Completion
        | Column::Consultants => 10.5,
        Column::Code | Column::TeamZh | Column::Total | Column::Plan(_) | Column::Origin => 9.5,
        Column::Stage | Column::Season | Column::Industry => 8.5,
        Column::Team
        | Column::Rhythm
        | Column::Kind
        | Column::Guarantor
        | Column::Secretary
        | Column::Liaison => 7.5,
    };
    Sheet {
        title: match language {
            Language::Chinese => "重点项目清单",
            Language::English => "Key projects",
        },
        language,
        as_at,
        rows: rows.collect(),
        headings: columns.iter().map(|column| (column.word(language), width(column))).collect(),
        sources: Vec::new(),
        sums: Sums::Shown,
    }
}

/// The progress table: a row for each project, with who said what beside the figures.
pub fn table_sheet(
    rows: &[Row],
    registry: &Registry,
    policy: &Policy,
    language: Language,
    as_at: NaiveDate,
) -> Sheet {
    let word = words_in(language);
    let headings = vec![
        (word("项目编号", "Code"), 9.5),
        (word("项目名称", "Project"), 24.0),
        (word("专班", "Team"), 14.0),
        (word("阶段", "Stage"), 10.0),
        (word("进入阶段", "Since"), 10.5),
        (word("总投资", "Total investment"), 11.0),
        (word("年度计划", "Annual plan"), 11.0),
        (word("本年完成投资", "Invested this year"), 11.0),
        (word("占年度计划", "Of the plan"), 9.0),
        (word("形象进度", "Progress"), 9.0),
        (word("进度日期", "As at"), 10.5),
        (word("亮灯", "Lights"), 22.0),
        (word("最近消息", "Last heard"), 10.5),
        (word("包保责任人", "Guarantor"), 11.0),
    ];
    let mut sources = Vec::new();
    let day = |day: Option<NaiveDate>| day.map_or(Written::Nothing, Written::Day);
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(project) = registry.project(row.project) else { continue };
        let at = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        if let Some(since) = &row.stage_since {
            sources.push((at, 3, said(&since.source, since.day, language)));
        }
        if let Some(progress) = &row.progress {
            sources.push((at, 9, said(&progress.source, progress.day, language)));
        }
        if let Some((invested, source)) =
            row.invested.as_ref().and_then(|one| Some((one, one.source.as_ref()?)))
        {
            sources.push((at, 7, said(source, invested.month.last_day(), language)));
        }
        let colour = |colour| match colour {
            Colour::Red => word("红", "red"),
            Colour::Yellow => word("黄", "yellow"),
            Colour::Green => word("绿", "green"),
        };
        let lights = row.lights.iter().map(|light| {
            format!(
                "{} {} {}",
                policy.name(PolicyList::Light, &light.rule, language),
                colour(light.colour),
                light.since
            )
        });
        let lights: Vec<_> = lights.collect();
        let guarantors = registry.standing_for(project.id, Role::Guarantor);
        let plan = project.card.plan.get(&as_at.year()).copied();
        lines.push(vec![
            text(project.code.as_str()),
            text(project.name(language)),
            registry.team(project.team).map_or(Written::Nothing, |team| text(team.name(language))),
            text(policy.name(PolicyList::Stage, &row.stage, language)),
            day(row.stage_since.as_ref().map(|since| since.day)),
            project.card.total.map_or(Written::Nothing, Written::Amount),
            plan.map_or(Written::Nothing, Written::Amount),
            row.invested
                .as_ref()
                .and_then(|invested| Yuan::new(invested.yuan))
                .map_or(Written::Nothing, Written::Amount),
            row.invested
                .as_ref()
                .and_then(|invested| invested.share)
                .map_or(Written::Nothing, |share| Written::Text(share.to_string())),
            row.progress.as_ref().map_or(Written::Nothing, |progress| Written::Share(progress.value)),
            day(row.progress.as_ref().map(|progress| progress.day)),
            words(lights.iter().map(String::as_str)),
            day(row.newest),
            words(guarantors.iter().map(|person| person.name.as_str())),
        ]);
    }
    let title = match language {
        Language::Chinese => "重点项目进度表",
        Language::English => "Progress of key projects",
    };
    Sheet { title, language, as_at, headings, rows: lines, sources, sums: Sums::Shown }
}

/// What people were asked in a period, by name.
pub fn burden_sheet(view: &BurdenView, registry: &Registry, language: Language) -> Sheet {
    let word = words_in(language);
    let kind = |kind| match kind {
        Kind::Report => word("报送", "Reports"),
        Kind::Node => word("节点", "Key nodes"),
        Kind::Document => word("手续", "Documents"),
        Kind::Unchanged => word("无变化", "No change"),
        Kind::Issue => word("问题", "Issues"),
        Kind::Promise => word("承诺", "Promises"),
    };
    let mut headings = vec![
        (word("姓名", "Name"), 12.0),
        (word("专班", "Team"), 16.0),
        (word("从", "From"), 10.5),
        (word("到", "Until"), 10.5),
        (word("提醒次数", "Asked"), 9.0),
    ];
    headings.extend(Kind::ALL.map(|one| (kind(one), 8.5)));
    headings.extend([
        (word("有提醒的天数", "Days"), 9.0),
        (word("一天最多", "Most in a day"), 9.0),
        (word("已回", "Answered"), 9.0),
        (word("一点即回", "In one tap"), 9.0),
        (word("工作时间以外", "Outside hours"), 9.0),
    ]);
    let count = |count: usize| Written::Count(u32::try_from(count).unwrap_or(u32::MAX));
    let row = |line: &LoadLine| {
        let LoadLine { name, team, load } = line;
        let team = team.and_then(|team| registry.team(team));
        let mut cells = vec![
            text(name),
            team.map_or(Written::Nothing, |team| text(team.name(language))),
            Written::Day(view.first),
            Written::Day(view.last),
            count(load.asked()),
        ];
        cells.extend(Kind::ALL.map(|one| count(load.kinds.get(&one).copied().unwrap_or_default())));
        cells.extend([load.days, load.most, load.answered, load.tapped, load.outside].map(count));
        cells
    };
    Sheet {
        title: match language {
            Language::Chinese => "减负表",
            Language::English => "What people were asked",
        },
        language,
        as_at: view.last,
        headings,
        rows: view.lines.iter().map(row).collect(),
        sources: Vec::new(),
        sums: Sums::None,
    }
}

/// Who said a figure, when, how sure it is, and in which words.
fn said(source: &Source, day: NaiveDate, language: Language) -> String {
    let sure = match (source.certainty, language) {
        (Certainty::Told, Language::Chinese) => "○ 上报",
        (Certainty::Seen, Language::Chinese) => "◐ 现场看过",
        (Certainty::Documented, Language::Chinese) => "● 有文件",
        (Certainty::Told, Language::English) => "○ told",
        (Certainty::Seen, Language::English) => "◐ seen",
        (Certainty::Documented, Language::English) => "● documented",
    };
    let words = if source.words.is_empty() { String::new() } else { format!("\n{}", masked(&source.words)) };
    format!("{} · {day} · {sure}{words}", source.by)
}

/// The people as they stand.
pub fn people_sheet(roster: &Roster, language: Language, as_at: NaiveDate) -> Sheet {
    use people::Column;
    let mut named: HashMap<&str, usize> = HashMap::new();
    for person in &roster.people {
        *named.entry(&person.name).or_default() += 1;
    }
    let rows = roster.people.iter().map(|person| {
        let (roles, teams) = roles_and_teams(person, language);
        let cell = |column: Column| match column {
            Column::Account => person.account.as_deref().map_or(Written::Nothing, text),
            Column::Name => match person.id {
                Some(id) if person.account.is_none() && named[person.name.as_str()] > 1 => {
                    text(&format!("{}#{id}", person.name))
                }
                _ => text(&person.name),
            },
            Column::Roles => words(roles.iter().map(String::as_str)),
            Column::Teams => words(teams.iter().map(String::as_str)),
            Column::Projects => of_person(&PersonPart::Projects(person.projects.clone()), language),
            Column::Language => text(person.language.tag()),
        };
        Column::all().map(cell).collect()
    });
    let width = |column: Column| match column {
        Column::Name | Column::Account => 16.0,
        Column::Roles | Column::Teams | Column::Projects => 28.0,
        Column::Language => 8.5,
    };
    Sheet {
        title: match language {
            Language::Chinese => "人员名单",
            Language::English => "People",
        },
        language,
        as_at,
        rows: rows.collect(),
        headings: Column::all().map(|column| (column.word(language).to_owned(), width(column))).collect(),
        sources: Vec::new(),
        sums: Sums::Shown,
    }
}

/// The roles and teams of a person as two cells, if every role is held in every team; else each role with its team.
fn roles_and_teams(person: &ListedPerson, language: Language) -> (Vec<String>, Vec<String>) {
    let of_teams = || person.roles.iter().filter(|(role, _)| !role.is_district_wide());
    let roles: BTreeSet<_> = of_teams().map(|(role, _)| *role).collect();
    let teams: BTreeSet<_> = of_teams().map(|(_, team)| team.as_deref()).collect();
    let everywhere = !teams.contains(&None) && of_teams().count() == roles.len() * teams.len();
    if everywhere {
        let all: BTreeSet<_> = person.roles.iter().map(|(role, _)| *role).collect();
        let words = all.into_iter().map(|role| role_word(role, language).to_owned()).collect();
        return (words, teams.into_iter().flatten().map(str::to_owned).collect());
    }
    (person.roles.iter().map(|(role, team)| held(*role, team.as_deref(), language)).collect(), Vec::new())
}

/// How far down and right the rows begin in a workbook: title, note and header; running numbers.
const ABOVE: u32 = 3;

impl Sheet {
    /// As CSV in UTF-8, with the mark by which spreadsheets know that; amounts in the unit of their header.
    pub fn csv(&self) -> Vec<u8> {
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![0xef, 0xbb, 0xbf]);
        let cell = |cell: &Written| match cell {
            Written::Nothing => String::new(),
            Written::Text(text) => guarded(text),
            Written::Amount(amount) => amount.counted_in(Unit::TenThousand),
            Written::Share(share) => share.to_string(),
            Written::Count(count) => count.to_string(),
            Written::Day(day) => day.to_string(),
        };
        let headings = self.headings.iter().map(|(word, _)| word.clone()).collect::<Vec<_>>();
        for record in
            std::iter::once(headings).chain(self.rows.iter().map(|row| row.iter().map(cell).collect()))
        {
            writer.write_record(&record).expect("rows of one length go into memory");
        }
        writer.into_inner().expect("memory takes all that is written")
    }

    /// As a workbook that an office can print and sign.
    pub fn xlsx(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let made = as_date(self.as_at)?;
        workbook.set_properties(&DocProperties::new().set_title(self.title).set_creation_datetime(&made));
        self.lay_out(workbook.add_worksheet())?;
        workbook.save_to_buffer()
    }

    fn lay_out(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let last = column(self.headings.len());
        let (heading_font, font) = match self.language {
            Language::Chinese => ("黑体", "宋体"),
            Language::English => ("Arial", "Calibri"),
        };
        let title =
            Format::new().set_font_name(heading_font).set_font_size(20).set_align(FormatAlign::Center);
        let note = Format::new().set_font_name(font).set_font_size(10).set_align(FormatAlign::VerticalCenter);
        let cell = Format::new()
            .set_font_name(font)
            .set_font_size(10)
            .set_border(FormatBorder::Thin)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap();
        let head = cell
            .clone()
            .set_font_name(heading_font)
            .set_align(FormatAlign::Center)
            .set_background_color(Color::RGB(0x00E7_EEF7));
        let (middle, amount) =
            (cell.clone().set_align(FormatAlign::Center), cell.clone().set_num_format("#,##0.####"));
        let whole = cell.clone().set_num_format("#,##0");
        let day = middle.clone().set_num_format("yyyy-mm-dd");
        let share = middle.clone().set_num_format("0.##%");

        sheet.set_name(self.title)?;
        sheet.merge_range(0, 0, 0, last, self.title, &title.set_align(FormatAlign::VerticalCenter))?;
        let headings = self.headings.iter().map(|(word, width)| lines_of(word, *width)).max().unwrap_or(1);
        sheet.set_row_height(0, 34)?.set_row_height(1, 18)?.set_row_height(2, height(headings))?;
        sheet.write_string_with_format(1, 0, self.cut_off(), &note)?;
        let amounts = self.amount_columns();
        if !amounts.is_empty() {
            sheet.write_string_with_format(
                1,
                last,
                self.unit_note(),
                &note.clone().set_align(FormatAlign::Right),
            )?;
        }
        sheet.set_column_width(0, 5)?;
        sheet.write_string_with_format(2, 0, self.word("序号", "No."), &head)?;
        for (at, (word, width)) in (1..).zip(&self.headings) {
            sheet.set_column_width(at, *width)?;
            sheet.write_string_with_format(2, at, word, &head)?;
        }
        for (row, line) in (ABOVE..).zip(&self.rows) {
            let lines = line.iter().zip(&self.headings).map(|(written, (_, width))| match written {
                Written::Text(text) => lines_of(text, *width),
                Written::Nothing
                | Written::Amount(_)
                | Written::Share(_)
                | Written::Day(_)
                | Written::Count(_) => 1,
            });
            sheet.set_row_height(row, height(lines.max().unwrap_or(1)))?;
            sheet.write_number_with_format(row, 0, f64::from(row - ABOVE + 1), &middle)?;
            for (at, written) in (1..).zip(line) {
                match written {
                    Written::Nothing => sheet.write_blank(row, at, &cell)?,
                    Written::Text(text) => sheet.write_string_with_format(row, at, text, &cell)?,
                    Written::Amount(yuan) => {
                        let format =
                            if yuan.yuan() % Unit::TenThousand.yuan() == 0 { &whole } else { &amount };
                        sheet.write_number_with_format(row, at, in_ten_thousands(*yuan), format)?
                    }
                    Written::Share(percent) => {
                        let part = f64::from(percent.hundredths()) / 10_000.0;
                        sheet.write_number_with_format(row, at, part, &share)?
                    }
                    Written::Count(count) => {
                        sheet.write_number_with_format(row, at, f64::from(*count), &whole)?
                    }
                    Written::Day(date) => sheet.write_datetime_with_format(row, at, as_date(*date)?, &day)?,
                };
            }
        }
        for (row, at, source) in &self.sources {
            sheet.insert_note(ABOVE + row, at + 1, &Note::new(source).set_author("Daybook"))?;
        }
        let below = ABOVE + u32::try_from(self.rows.len()).unwrap_or(u32::MAX - ABOVE - 2);
        let mut end = below;
        if !amounts.is_empty() && self.sums == Sums::Shown {
            let total = head.clone().set_align(FormatAlign::Right).set_num_format("#,##0.####");
            sheet.write_string_with_format(below, 0, self.word("合计", "Total"), &head)?;
            for at in 1..=last {
                sheet.write_blank(below, at, &head)?;
            }
            for (at, sum) in amounts {
                sheet.write_number_with_format(below, at, in_ten_thousands(sum), &total)?;
            }
            end += 1;
        }
        sheet.set_row_height(end, 30)?;
        let signatures = self.word(
            "填表人：　　　　　　　　审核人：　　　　　　　　签字日期：",
            "Signed by:                    Checked by:                    Date:",
        );
        sheet.write_string_with_format(end, 0, signatures, &note)?;

        sheet.set_freeze_panes(ABOVE, 3)?;
        sheet.set_landscape().set_paper_size(if last > 10 { A3 } else { A4 }).set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(0, ABOVE - 1)?;
        sheet.set_print_area(0, 0, end, last)?;
        sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3).set_print_center_horizontally(true);
        sheet.set_footer(self.word("&C第 &P 页，共 &N 页", "&CPage &P of &N"));
        Ok(())
    }

    const fn word(&self, zh: &'static str, en: &'static str) -> &'static str {
        match self.language {
            Language::Chinese => zh,
            Language::English => en,
        }
    }

    fn cut_off(&self) -> String {
        match self.language {
            Language::Chinese => self.as_at.format("截至%Y年%-m月%-d日").to_string(),
            Language::English => format!("As at {}", self.as_at),
        }
    }

    const fn unit_note(&self) -> &'static str {
        self.word("单位：万元", "Unit: 10,000 yuan")
    }

    /// The columns in which amounts stand, with their sums.
    fn amount_columns(&self) -> Vec<(u16, Yuan)> {
        let sum = |at: usize| {
            let amounts = self.rows.iter().filter_map(|row| match row.get(at) {
                Some(Written::Amount(amount)) => Some(amount.yuan()),
                _ => None,
            });
            let amounts: Vec<_> = amounts.collect();
            (!amounts.is_empty()).then(|| Yuan::new(amounts.iter().sum())).flatten()
        };
        (0..self.headings.len()).filter_map(|at| Some((column(at + 1), sum(at)?))).collect()
    }
}

/// How many lines a text takes in a cell so wide. Chinese characters are as wide as two others; Latin words are not
/// broken, which costs about two places a line.
fn lines_of(text: &str, width: f64) -> u32 {
    let places: f64 = text.chars().map(|one| if one.is_ascii() { 1.0 } else { 2.0 }).sum();
    let room = if text.is_ascii() { width - 3.0 } else { width - 1.5 };
    let mut lines = 1;
    let mut left = places - room;
    while left > 0.0 {
        (lines, left) = (lines + 1, left - room);
    }
    lines
}

/// The height of a row with so many lines of text, in points.
fn height(lines: u32) -> f64 {
    5.0 + 13.5 * f64::from(lines)
}

/// Paper sizes as workbooks number them.
const A3: u8 = 8;
const A4: u8 = 9;

fn column(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

/// The number that a spreadsheet shows in a column of ten thousands; of fifteen digits, so that nothing is lost.
fn in_ten_thousands(amount: Yuan) -> f64 {
    amount.counted_in(Unit::TenThousand).parse().unwrap_or(f64::NAN)
}

fn as_date(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or_default();
    ExcelDateTime::from_ymd(
        year,
        day.month().try_into().unwrap_or_default(),
        day.day().try_into().unwrap_or_default(),
    )
}

//! What lists of figures have in common: every row is about a project that is there and that its sender may speak of.

use super::fault::{Fault, Says, says};
use super::grid::{LONGEST_TEXT, Line};
use super::table::{self, Columns, Faults, Table, plain};
use super::write::Sheet;
use super::{investment, nodes};
use crate::domain::course::Source;
use crate::domain::figures::{Account, FigureBook, FigureDifference};
use crate::domain::ids::ProjectCode;
use crate::domain::intent::Command;
use crate::domain::listed::FigureKind;
use crate::domain::names::{Meant, Register};
use crate::domain::people::{Language, Person};
use crate::domain::policy::Policy;
use crate::domain::rights;
use chrono::NaiveDate;

/// The most figures a list may change at once.
const MOST_FIGURES: usize = 10_000;

/// Reads a list of figures and compares it with what stands. `today` is the day on which it would be entered.
pub fn figures(
    kind: FigureKind,
    file: &[u8],
    policy: &Policy,
    book: &FigureBook,
    person: &Person,
    today: NaiveDate,
) -> Result<FigureDifference, Vec<Fault>> {
    match kind {
        FigureKind::Nodes => nodes::nodes(file, policy, book, person, today),
        FigureKind::Investment => investment::investment(file, book, person, today),
    }
}

/// What stands of one kind, as the list that is read.
pub fn figures_sheet(
    kind: FigureKind,
    book: &FigureBook,
    policy: &Policy,
    language: Language,
    as_at: NaiveDate,
) -> Sheet {
    match kind {
        FigureKind::Nodes => nodes::nodes_sheet(book, policy, language, as_at),
        FigureKind::Investment => investment::investment_sheet(book, language, as_at),
    }
}

/// A row being read.
pub(super) struct Reading<'a, C> {
    pub(super) table: &'a Table<C>,
    pub(super) line: &'a Line,
    pub(super) book: &'a FigureBook,
    pub(super) names: &'a Register<'a>,
    pub(super) person: &'a Person,
    pub(super) faults: &'a mut Faults,
}

impl<'a, C: Columns> Reading<'a, C> {
    pub(super) fn say(&mut self, column: C, says: Says) {
        let place = match self.table.heading(column) {
            Some(heading) => self.table.place(self.line, heading),
            None => self.table.place_of_row(self.line),
        };
        self.faults.say(place, says);
    }

    /// What was read, or nothing where it could not be, which is told.
    pub(super) fn good<T>(&mut self, column: C, read: Result<T, Says>) -> Option<T> {
        read.map_err(|says| self.say(column, says)).ok()
    }

    /// The words in a cell; none where there is no such column.
    pub(super) fn text(&mut self, column: C) -> String {
        let cell = self.table.heading(column).and_then(|heading| self.line.cells.get(&heading.at));
        self.good(column, table::text(cell)).unwrap_or_default()
    }

    /// The project of the row: by its code or by any of its names, under the code or in the column of names. A name
    /// beside the code has to be its own, so that rows that have slipped are found. `item` is the column that says what
    /// of the project the row is about.
    pub(super) fn project(
        &mut self,
        [code, name, item]: [C; 3],
        commands: &[Command],
    ) -> Option<(ProjectCode, &'a Account)> {
        let (own_code, called) = (self.text(code), self.text(name));
        let by_name = own_code.is_empty() && (!called.is_empty() || self.table.heading(code).is_none());
        let (key, word) = if by_name { (name, &called) } else { (code, &own_code) };
        let meant = match self.names.meant(word) {
            Meant::One(code) => self.book.account(code),
            Meant::Several(codes) => {
                self.say(key, table::several(word, &codes));
                return None;
            }
            Meant::None => None,
        };
        let Some(account) = meant else {
            // Where names stand for codes, a sum or a signature stands where a name would.
            let is_row = self.table.heading(item).is_some_and(|item| self.line.cells.contains_key(&item.at));
            if is_row || !table::stands_below(self.line) {
                self.say(key, says!("there is no project `{word}`", "没有“{word}”这个项目"));
            }
            return None;
        };
        let (project, code) = (&account.project, account.project.code.clone());
        if !commands.iter().all(|command| rights::may_on(self.person, *command, project)) {
            self.say(key, says!("{code} is not yours to report on", "{code} 不归您报"));
            return None;
        }
        let names = [&project.name_zh, &project.name_en].into_iter().chain(&project.card.aliases);
        if !by_name && !called.is_empty() && !names.into_iter().any(|known| plain(known) == plain(&called)) {
            let known = &project.name_zh;
            self.say(
                name,
                says!(
                    "{code} is {known}, not {called}; mend it, or teach Daybook the name with /alias",
                    "{code} 是{known}，不是{called}；请改正，或用 /alias 登记这个简称"
                ),
            );
        }
        Some((code, account))
    }
}

/// By which words a list names the projects of the book.
pub(super) fn names_in(book: &FigureBook) -> Register<'_> {
    Register::of(book.accounts().map(|account| {
        let project = &account.project;
        (&project.code, [project.name_zh.as_str(), &project.name_en], project.card.aliases.as_slice())
    }))
}

/// Columns without which a list says nothing.
pub(super) fn need<C: Columns>(table: &Table<C>, column: C, zh: &str, en: &str) -> Result<(), Vec<Fault>> {
    match table.heading(column) {
        Some(_) => Ok(()),
        None => {
            Err(vec![Fault::of_the_file(says!("the list has no column {zh} {en}", "表里没有“{zh}”这一列"))])
        }
    }
}

/// A list that changes this many figures at once is most likely not what somebody meant.
pub(super) fn limit(figures: usize, faults: &mut Faults) {
    if figures > MOST_FIGURES {
        faults.say(
            super::fault::Place::default(),
            says!(
                "changes {figures} figures; a list may change {MOST_FIGURES} at once",
                "一次要改 {figures} 个数，最多 {MOST_FIGURES} 个，请分几次导入"
            ),
        );
    }
}

/// The words of a source as a cell holds them.
pub(super) fn words_of(source: &Source) -> String {
    let words = source.words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words: String = words.chars().filter(|one| !one.is_control()).take(LONGEST_TEXT).collect();
    words.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::decision;
    use crate::domain::entry::{Entry, Fact, NodeChange, NodeStep};
    use crate::domain::ids::{EntryId, PersonId, ProjectId, TeamId};
    use crate::domain::investment::{Counts, Figure, Month};
    use crate::domain::money::Yuan;
    use crate::domain::people::{Membership, Role, Team};
    use crate::domain::project::{Card, Project, Rhythm};
    use crate::domain::registry::Registry;
    use proptest::prelude::*;
    use rust_xlsxwriter::{Format, Workbook};
    use std::collections::HashMap;
    use std::sync::{Arc, LazyLock};

    static POLICY: LazyLock<Arc<Policy>> = LazyLock::new(|| Config::from_toml("").unwrap().settings.policy);

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn today() -> NaiveDate {
        day("2023-03-08")
    }

    fn project(id: i64, code: &str, name: &str) -> Project {
        Project {
            id: ProjectId(id),
            code: ProjectCode::parse(code).unwrap(),
            name_zh: name.to_owned(),
            name_en: format!("P{id}"),
            team: TeamId(id),
            stage: "under_construction".to_owned(),
            rhythm: Rhythm::Daily,
            card: Card {
                total: Yuan::new(85_000_000), aliases: vec!["会展".to_owned()], ..Card::default()
            },
        }
    }

    fn person(role: Role, team: Option<i64>) -> Person {
        Person {
            id: PersonId(1),
            name: "陈静".to_owned(),
            language: Language::Chinese,
            private_chat: None,
            memberships: vec![Membership { role, team: team.map(TeamId) }],
            assignments: Vec::new(),
            covers: Vec::new(),
        }
    }

    fn coordinator() -> Person {
        person(Role::Coordinator, None)
    }

    /// What stands of the first project after these facts, each with its day and words.
    fn book(kind: FigureKind, facts: &[(&str, Fact, &str)]) -> FigureBook {
        let team = |id: i64, code: &str| Team {
            id: TeamId(id),
            code: code.to_owned(),
            name_zh: code.to_owned(),
            name_en: code.to_owned(),
        };
        let projects = vec![project(1, "JY-01", "中铁会展中心"), project(2, "JY-02", "中法智能产业园")];
        let registry = Registry::new(Vec::new(), vec![team(1, "expo"), team(2, "park")], projects);
        let entries = (1..).zip(facts).map(|(id, (on, fact, words))| Entry {
            text: Some((*words).to_owned()),
            ..Entry::stating(id, on, fact.clone())
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|entry| (entry.effective, entry.id));
        FigureBook::of(kind, &registry, &POLICY, &HashMap::from([(ProjectId(1), entries)]))
    }

    fn node(key: &str, step: NodeStep, on: &str) -> Fact {
        Fact::Node { node: key.to_owned(), change: NodeChange { step, on: day(on) } }
    }

    fn invested(month: &str, counts: Counts, wan: i64) -> Fact {
        let figure = Figure { counts, yuan: Yuan::new(wan * 10_000).unwrap() };
        Fact::Investment { month: Month::try_from(month.to_owned()).unwrap(), figure }
    }

    fn read(kind: FigureKind, file: &[u8], book: &FigureBook) -> Result<FigureDifference, Vec<String>> {
        let read = figures(kind, file, &POLICY, book, &coordinator(), today());
        read.map_err(|faults| faults.iter().map(ToString::to_string).collect())
    }

    /// The facts a list would enter, each with its day and words.
    fn stated(difference: &FigureDifference) -> Vec<(Fact, String, String)> {
        let drafts = decision::stated_by(difference, today()).into_iter();
        drafts.map(|draft| (draft.fact, draft.effective.to_string(), draft.words)).collect()
    }

    #[test]
    fn dates_of_nodes_are_read_as_offices_write_them() {
        use NodeStep::{Done, Forecast, Planned, Started};
        let file = "关键节点,编码,计划完成时间,预计,实际开始,实际完成,备注,项目名称\n\
                    封顶,jy-01,2023年9月30日,2023.10.15,,,钢材晚到,中铁会展中心\n\
                    开工,JY-01,2023/3/1,,2023-02-20,2023-03-06,,会展\n\
                    施工许可,JY-02,,,,,,\n";
        let difference = read(FigureKind::Nodes, file.as_bytes(), &book(FigureKind::Nodes, &[])).unwrap();
        assert_eq!((difference.added.len(), difference.unchanged), (2, 1));
        let of = |fact, on: &str, words: &str| (fact, on.to_owned(), words.to_owned());
        assert_eq!(
            stated(&difference),
            [
                of(node("topped_out", Planned, "2023-09-30"), "2023-03-08", "钢材晚到"),
                of(node("topped_out", Forecast, "2023-10-15"), "2023-03-08", "钢材晚到"),
                of(node("start", Planned, "2023-03-01"), "2023-03-08", ""),
                of(node("start", Started, "2023-02-20"), "2023-02-20", ""),
                of(node("start", Done, "2023-03-06"), "2023-03-06", ""),
            ]
        );
    }

    #[test]
    fn a_row_names_its_project_by_code_or_by_name() {
        let book = book(FigureKind::Nodes, &[]);
        for (file, expected) in [
            ("编码,节点,完成\n会展中心,封顶,2023-03-01\n", Err("A2 (编码): there is no project `会展中心`")),
            ("编码,节点,完成\n中铁 会展中心,封顶,2023-03-01\n", Ok("JY-01")),
            ("项目名称,节点,完成\n中铁会展中心,封顶,2023-03-01\n", Ok("JY-01")),
            ("编码,项目名称,节点,完成\n,p2,封顶,2023-03-01\n", Ok("JY-02")),
            ("项目名称,节点,完成\njy-02,封顶,2023-03-01\n合计,,\n填表人：张三,,\n", Ok("JY-02")),
            (
                "项目名称,节点,完成\n会展,封顶,2023-03-01\n",
                Err("A2 (项目名称): several projects are called 会展: JY-01, JY-02; write the code"),
            ),
            ("项目名称,节点,完成\n合计,封顶,2023-03-01\n", Err("A2 (项目名称): there is no project `合计`")),
            ("项目名称,节点,完成\n,封顶,2023-03-01\n", Err("A2 (项目名称): there is no project ``")),
        ] {
            let read = read(FigureKind::Nodes, file.as_bytes(), &book);
            match (read, expected) {
                (Ok(difference), Ok(code)) => assert_eq!(difference.added[0].code.as_str(), code, "{file}"),
                (Err(faults), Err(says)) => assert_eq!(faults, [says], "{file}"),
                (read, _) => panic!("{file}: {read:?}"),
            }
        }
    }

    #[test]
    fn a_workbook_of_an_office_is_read() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        let date = Format::new().set_num_format("yyyy/m/d");
        sheet.write(0, 0, "重点项目关键节点表").unwrap();
        for (column, word) in (0..).zip(["序号", "项目编码", "节点", "计划", "实际"]) {
            sheet.write(1, column, word).unwrap();
        }
        sheet.write(2, 0, 1).unwrap().write(2, 1, "JY-01").unwrap().write(2, 2, "项目签约").unwrap();
        sheet.write_number_with_format(2, 3, 44993, &date).unwrap().write(2, 4, "2023.3.7").unwrap();
        sheet.write(3, 0, "填表人：张三").unwrap();
        let file = workbook.save_to_buffer().unwrap();
        let difference = read(FigureKind::Nodes, &file, &book(FigureKind::Nodes, &[])).unwrap();
        let facts: Vec<_> = stated(&difference).into_iter().map(|one| one.0).collect();
        assert_eq!(
            facts,
            [node("signing", NodeStep::Planned, "2023-03-08"), node("signing", NodeStep::Done, "2023-03-07")]
        );
    }

    #[test]
    fn a_bad_cell_of_a_node_is_named() {
        let standing = [("2023-01-04", node("topped_out", NodeStep::Planned, "2023-09-30"), "")];
        for (row, says) in [
            ("JY-99,封顶,,,,", "A2 (编码): there is no project `JY-99`"),
            (
                "JY-01,剪彩,,,,",
                "B2 (节点): `剪彩` is not on the list nodes; there are 项目签约 signing, 公司注册 registration",
            ),
            (
                "JY-01,封顶,2023-10-15,,,",
                "C2 (计划): moves the plan from 2023-09-30; write the reason in the column Reason",
            ),
            ("JY-01,封顶,,2023-03-07,,", "D2 (预计): 2023-03-07 has gone by; write by when it will be done"),
            ("JY-01,封顶,,,2023-03-09,", "E2 (完成): 2023-03-09 has not come yet"),
            ("JY-01,封顶,9月30日,,,", "C2 (计划): `9月30日` names no year"),
            ("JY-01,,,,,", "B2 (节点): is empty"),
        ] {
            let file = format!("编码,节点,计划,预计,完成,原因\n{row}\n");
            let faults =
                read(FigureKind::Nodes, file.as_bytes(), &book(FigureKind::Nodes, &standing)).unwrap_err();
            assert!(faults.len() == 1 && faults[0].starts_with(says), "{row}: {faults:#?}");
        }
        let twice = "编码,节点,完成\nJY-01,封顶,2023-03-01\nJY-01,主体封顶,2023-03-02\n";
        let faults =
            read(FigureKind::Nodes, twice.as_bytes(), &book(FigureKind::Nodes, &standing)).unwrap_err();
        assert_eq!(faults, ["B3 (节点): stands there twice"]);
        let slipped = "编码,项目名称,节点\nJY-01,中法智能产业园,封顶\n";
        let faults =
            read(FigureKind::Nodes, slipped.as_bytes(), &book(FigureKind::Nodes, &standing)).unwrap_err();
        assert_eq!(
            faults,
            [
                "B2 (项目名称): JY-01 is 中铁会展中心, not 中法智能产业园; mend it, or teach Daybook the name with /alias"
            ]
        );
        let lacking = "编码,计划\nJY-01,2023-10-15\n";
        let faults =
            read(FigureKind::Nodes, lacking.as_bytes(), &book(FigureKind::Nodes, &standing)).unwrap_err();
        assert_eq!(faults, ["the list has no column 关键节点 Node"]);
    }

    #[test]
    fn a_plan_moves_with_its_reason_and_an_empty_cell_says_nothing() {
        let standing = [
            ("2023-01-04", node("topped_out", NodeStep::Planned, "2023-09-30"), ""),
            ("2023-01-05", node("topped_out", NodeStep::Forecast, "2023-02-01"), ""),
        ];
        let file = "编码,节点,计划,预计,原因\nJY-01,封顶,2023-10-15,,钢材晚到\n";
        let book = book(FigureKind::Nodes, &standing);
        let difference = read(FigureKind::Nodes, file.as_bytes(), &book).unwrap();
        assert_eq!(
            stated(&difference),
            [(
                node("topped_out", NodeStep::Planned, "2023-10-15"),
                "2023-03-08".to_owned(),
                "钢材晚到".to_owned()
            )]
        );
        // What stands already is no fault, though it has gone by.
        let file = "编码,节点,计划,预计\nJY-01,封顶,2023-09-30,2023-02-01\n";
        assert!(read(FigureKind::Nodes, file.as_bytes(), &book).unwrap().is_empty());
    }

    #[test]
    fn nobody_says_with_a_list_what_they_may_not_say() {
        let file = "编码,节点,完成\nJY-01,封顶,2023-03-01\nJY-02,封顶,2023-03-01\n";
        for (sender, faults) in [
            (coordinator(), 0),
            (person(Role::Lead, Some(1)), 1),
            (person(Role::Field, Some(1)), 2),
            (person(Role::Administrator, None), 2),
        ] {
            let book = book(FigureKind::Nodes, &[]);
            let read = figures(FigureKind::Nodes, file.as_bytes(), &POLICY, &book, &sender, today());
            assert_eq!(read.map_or_else(|faults| faults.len(), |_| 0), faults, "{:?}", sender.memberships);
        }
    }

    #[test]
    fn investment_is_read_as_offices_write_it() {
        use Counts::{Month, ToDate, Year};
        for (header, row) in [
            ("编码,月份,当月完成(万元),本年累计（亿元）,累计完成投资", "JY-01,2023年2月,300,0.06,5600万"),
            ("累计完成,code,年月,当月完成投资(元),本年累计", "5600万元,jy-01,2023-02,3000000,600万元"),
            (
                "Code,Month,\"Completed in month (10,000 yuan)\",completed_in_year_wan,cumulative_wan",
                "JY-01,2023.2,300,600,5600",
            ),
            ("编码,月份,当月完成(万元),本年累计(万元),累计(万元)", "JY-01,202302,300,600,5600"),
            ("编码,月份,当月完成(万元),本年累计(万元),累计(万元)", "JY-01,2023-02-28,300,600,5600"),
        ] {
            let file = format!("{header}\n{row}\n");
            let book = book(FigureKind::Investment, &[]);
            let difference = read(FigureKind::Investment, file.as_bytes(), &book).unwrap();
            let facts: Vec<_> = stated(&difference).into_iter().map(|one| one.0).collect();
            let expected = [(Month, 300), (Year, 600), (ToDate, 5600)]
                .map(|(counts, wan)| invested("2023-02", counts, wan));
            assert_eq!(facts, expected, "{header}");
        }
    }

    #[test]
    fn an_odd_figure_has_to_be_confirmed_in_its_row() {
        let standing = [
            ("2023-03-01", invested("2023-01", Counts::Month, 300), ""),
            ("2023-03-01", invested("2023-01", Counts::ToDate, 5000), ""),
        ];
        let book = book(FigureKind::Investment, &standing);
        for (row, says) in [
            ("2023-02,,4900", "D2 (累计(万元)): makes the cumulative fall; it was 5000万元"),
            ("2023-01,,4900", "D2 (累计(万元)): makes the cumulative fall; it was 5000万元"),
            (
                "2023-02,,9000",
                "D2 (累计(万元)): makes 9000万元 in all, more than the total investment of 8500万元",
            ),
            (
                "2023-02,2900,",
                "C2 (当月完成(万元)): makes 2900万元 in one month, more than a third of the total investment of 8500万元",
            ),
            (
                "2023-02,950,",
                "C2 (当月完成(万元)): makes 950万元 in one month, more than three times the highest, 300万元",
            ),
            ("2023-02,0.03,", "C2 (当月完成(万元)): is a unit off from 300万元 beside it"),
        ] {
            let file = |confirmed: &str| {
                format!("编码,月份,当月完成(万元),累计(万元),确认\nJY-01,{row},{confirmed}\n")
            };
            let faults = read(FigureKind::Investment, file("").as_bytes(), &book).unwrap_err();
            assert_eq!(faults, [format!("{says}; if it is right, write yes in a column Confirmed")], "{row}");
            assert_eq!(stated(&read(FigureKind::Investment, file("是").as_bytes(), &book).unwrap()).len(), 1);
        }
    }

    #[test]
    fn a_bad_cell_of_investment_is_named() {
        let book = book(FigureKind::Investment, &[]);
        for (row, says) in [
            ("JY-01,2023-04,1,是", "B2 (月份): 2023-04 has not begun yet"),
            ("JY-01,三月,1,", "B2 (月份): `三月` is no month; write it like 2023-03 or 2023年3月"),
            ("JY-01,,1,", "B2 (月份): is empty"),
            ("JY-01,2023-13,1,", "B2 (月份): `2023-13` is no month; write it like 2023-03 or 2023年3月"),
            ("JY-01,2023-02,-1,", "C2 (当月完成(万元)): `-1` is below nothing"),
            ("JY-01,2023-02,1,也许", "D2 (确认): `也许` is neither yes nor no"),
        ] {
            let file = format!("编码,月份,当月完成(万元),确认\n{row}\n");
            assert_eq!(
                read(FigureKind::Investment, file.as_bytes(), &book).unwrap_err(),
                [says.to_owned()],
                "{row}"
            );
        }
        let file = "编码,月份,当月完成\nJY-01,2023-02,1\nJY-01,2023年2月,2\n";
        let faults = read(FigureKind::Investment, file.as_bytes(), &book).unwrap_err();
        assert_eq!(faults.len(), 3, "{faults:#?}");
        assert!(
            faults[0].contains("says no unit") && faults[2] == "B3 (月份): stands there twice",
            "{faults:#?}"
        );
        // A number that may be January, or October cut short.
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet
            .write(0, 0, "编码")
            .unwrap()
            .write(0, 1, "月份")
            .unwrap()
            .write(0, 2, "当月完成(万元)")
            .unwrap();
        sheet.write(1, 0, "JY-01").unwrap().write(1, 1, 2022.1).unwrap().write(1, 2, 5).unwrap();
        let faults = read(FigureKind::Investment, &workbook.save_to_buffer().unwrap(), &book).unwrap_err();
        assert!(faults[0].ends_with("is no month; write it like 2023-03 or 2023年3月"), "{faults:#?}");
    }

    #[test]
    fn a_list_that_changes_too_much_is_not_taken() {
        let mut faults = Faults::default();
        limit(MOST_FIGURES, &mut faults);
        assert!(faults.is_empty());
        limit(MOST_FIGURES + 1, &mut faults);
        assert!(!faults.is_empty());
    }

    fn some_facts() -> impl Strategy<Value = Vec<(&'static str, Fact, String)>> {
        let days = prop::sample::select(vec!["2022-11-30", "2023-01-04", "2023-02-28", "2023-03-08"]);
        let steps = prop::sample::select(vec![
            NodeStep::Planned,
            NodeStep::Forecast,
            NodeStep::Started,
            NodeStep::Done,
        ]);
        let keys = prop::sample::select(vec!["signing", "tender", "topped_out", "main_line"]);
        let dates = (days.clone(), keys, steps).prop_map(|(on, key, step)| node(key, step, on));
        let months = prop::sample::select(vec!["2022-11", "2022-12", "2023-01", "2023-02", "2023-03"]);
        let counts = prop::sample::select(vec![Counts::Month, Counts::Year, Counts::ToDate]);
        let amounts = (months, counts, 0..10_000_000_000_i64).prop_map(|(month, counts, yuan)| {
            let month = Month::try_from(month.to_owned()).unwrap();
            Fact::Investment { month, figure: Figure { counts, yuan: Yuan::new(yuan).unwrap() } }
        });
        let words = "[ -~一-龥\n\t'=+@]{0,300}";
        prop::collection::vec((days, prop_oneof![dates, amounts], words), 0..12)
    }

    /// The entries that a list makes, with its words, as the ledger would hold them.
    fn entered(difference: &FigureDifference) -> Vec<Entry> {
        let drafts = decision::stated_by(difference, today()).into_iter();
        let entries = (1..).zip(drafts).map(|(id, draft)| Entry {
            id: EntryId(id),
            text: Some(draft.words),
            project: draft.project,
            ..Entry::stating(id, &draft.effective.to_string(), draft.fact)
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|entry| (entry.effective, entry.id));
        entries
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_is_exported_is_what_stands(facts in some_facts()) {
            let facts: Vec<_> = facts.iter().map(|(on, fact, words)| (*on, fact.clone(), words.as_str())).collect();
            for (kind, language) in [
                (FigureKind::Nodes, Language::Chinese),
                (FigureKind::Nodes, Language::English),
                (FigureKind::Investment, Language::Chinese),
                (FigureKind::Investment, Language::English),
            ] {
                let standing = book(kind, &facts);
                let sheet = figures_sheet(kind, &standing, &POLICY, language, today());
                for file in [sheet.csv(), sheet.xlsx().unwrap()] {
                    let difference = read(kind, &file, &standing);
                    let difference = difference.map_err(|faults| TestCaseError::fail(format!("{faults:#?}")))?;
                    prop_assert!(difference.is_empty() && difference.kept.is_empty(), "{difference:#?}");
                    // And through an empty Daybook: the same once more. Of what has gone by nothing is forecast anew.
                    let Ok(anew) = read(kind, &file, &standing.without_figures()) else {
                        prop_assert!(kind == FigureKind::Nodes);
                        continue;
                    };
                    let entries = entered(&anew);
                    let again = entries.iter().map(|entry| {
                        (entry.effective.to_string(), entry.fact.clone(), entry.text.clone().unwrap_or_default())
                    });
                    let again: Vec<_> = again.collect();
                    let again: Vec<_> =
                        again.iter().map(|(on, fact, words)| (on.as_str(), fact.clone(), words.as_str())).collect();
                    let again = figures_sheet(kind, &book(kind, &again), &POLICY, language, today());
                    prop_assert_eq!(again.csv(), sheet.csv());
                }
            }
        }

        #[test]
        fn no_text_is_too_odd_for_a_list(text in "[项目编码关键节点月份计划,;\"'\n\r0-9a-z.-]{0,200}") {
            for kind in [FigureKind::Nodes, FigureKind::Investment] {
                let _ = read(kind, text.as_bytes(), &book(kind, &[]));
            }
        }
    }
}

//! Sheets as offices make them, as we make them, and as nobody should.

use super::grid::{self, Cell};
use super::table;
use super::*;
use crate::config::Config;
use crate::domain::decision::{CaseView, DueView, IssueView, Lateness};
use crate::domain::ids::{IssueNumber, PersonId, ProjectCode, ProjectId, TeamId};
use crate::domain::issue::{End, Party, State};
use crate::domain::listed::{ListedProject, Roster};
use crate::domain::money::Yuan;
use crate::domain::people::{Assignment, Language, Membership, Person, Role, Team};
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::project::{Card, Funding, Project, Rhythm};
use crate::domain::registry::Registry;
use chrono::{NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula, Workbook};
use std::collections::{BTreeSet, HashMap};
use std::io::{Cursor, Write as _};
use std::sync::Arc;
use zip::write::SimpleFileOptions;

const PROJECTS: &[u8] = include_bytes!("../../config/portfolio/projects.csv");
const PLANNED: &[u8] = include_bytes!("../../config/portfolio/planned.csv");
const PEOPLE: &[u8] = include_bytes!("../../config/portfolio/people.csv");

fn policy() -> Arc<Policy> {
    Config::from_toml("").unwrap().settings.policy
}

fn a_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 3, 8).unwrap()
}

fn told(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

/// The projects of a list that an empty Daybook would take.
fn projects(file: &[u8]) -> Vec<ListedProject> {
    portfolio(file, &policy(), &Roster::default())
        .unwrap_or_else(|faults| panic!("{:#?}", told(&faults)))
        .projects
        .added
}

fn portfolio_faults(file: &[u8]) -> Vec<String> {
    told(&portfolio(file, &policy(), &Roster::default()).unwrap_err())
}

#[test]
fn the_sample_is_the_portfolio_of_the_source() {
    let projects = projects(PROJECTS);
    assert_eq!(projects.len(), 52);
    assert_eq!(
        projects.iter().filter(|one| one.card.season.is_some()).count(),
        23,
        "to start or resume in spring"
    );
    assert_eq!(projects.iter().filter(|one| one.card.origin.starts_with("source")).count(), 4);
    assert_eq!(projects.iter().filter(|one| one.card.origin == "invented").count(), 48);
    for project in &projects {
        let card = &project.card;
        assert!(card.total.unwrap().yuan() > 50_000_000, "{} is over 50 million", project.code);
        let sources: i64 = card.sources.iter().filter_map(|one| one.amount).map(Yuan::yuan).sum();
        assert_eq!(sources, card.total.unwrap().yuan(), "the sources of {} add up", project.code);
        for role in Role::OF_THE_CARD {
            assert_eq!(project.people[&role].len(), 1, "{} has a {}", project.code, role.key());
        }
    }
}

#[test]
fn the_sample_of_planned_projects_covers_every_dimension() {
    let projects = projects(PLANNED);
    assert!(projects.len() >= 100);
    for entry in policy().entries(PolicyList::Dimension) {
        let own = projects.iter().filter(|one| one.card.dimension.as_ref() == Some(&entry.key));
        assert!(own.count() >= 20, "{}", entry.key);
    }
    let reserved: Vec<_> = projects.iter().filter(|one| one.stage == "reserved").collect();
    assert_eq!(reserved.len(), 5);
    assert!(reserved.iter().all(|one| one.card.sources[0].source == "special_bond"));
    assert!(projects.iter().all(|one| one.card.origin == "invented" && one.rhythm == Rhythm::None));
}

#[test]
fn the_sample_of_people_fits_the_portfolio() {
    let difference = portfolio(PROJECTS, &policy(), &Roster::default()).unwrap();
    let roster = Roster::with(difference.teams.added, difference.projects.added);
    assert!(people(PEOPLE, &roster).unwrap().added.len() >= 12);
}

#[test]
fn days_are_read_as_offices_write_them() {
    let day = |text: &str| table::day(Some(&Cell::Text(text.to_owned())));
    for text in ["2023-03-08", "2023/3/8", "2023.3.8", "2023年3月8日", "２０２３年３月８日", " 2023-3-8 "]
    {
        assert_eq!(day(text), Ok(Some(a_day())), "{text}");
    }
    assert_eq!(table::day(Some(&Cell::Number("44993".to_owned()))), Ok(Some(a_day())), "a serial");
    assert_eq!(table::day(None), Ok(None));
    for (text, says) in [
        ("3月8日", "`3月8日` names no year"),
        ("3-8", "`3-8` names no year"),
        ("2023-02-30", "`2023-02-30` is a day that does not exist"),
        ("2023年3月", "`2023年3月` is no date; write it like 2023-03-08 or 2023年3月8日"),
        ("年底", "`年底` is no date; write it like 2023-03-08 or 2023年3月8日"),
        ("1823-03-08", "`1823-03-08` is no date; write it like 2023-03-08 or 2023年3月8日"),
    ] {
        assert_eq!(day(text).map_err(|says| says.en), Err(says.to_owned()), "{text}");
    }
    let number = table::day(Some(&Cell::Number("8".to_owned())));
    let number = number.map_err(|says| says.en);
    assert_eq!(number, Err("`8` is no date; write it like 2023-03-08 or 2023年3月8日".to_owned()));
}

/// A list with one column besides those a new project must have, read into its card.
fn with_column(header: &str, cell: &str) -> Result<Card, Vec<String>> {
    let file = format!("项目编码,项目名称,专班代码,阶段,{header}\nJY-01,甲,expo,在建,{cell}\n");
    match portfolio(file.as_bytes(), &policy(), &Roster::default()) {
        Ok(difference) => Ok(difference.projects.added[0].card.clone()),
        Err(faults) => Err(told(&faults)),
    }
}

#[test]
fn headers_are_known_in_both_languages_with_their_units() {
    for (header, cell) in [
        ("总投资(万元)", "8500"),
        ("总投资（万元）", "8500"),
        ("总投资(单位：万元)", "8500"),
        ("计划总投资(元)", "\"85,000,000\""),
        ("总投资(亿元)", "0.85"),
        ("总投资", "8500万元"),
        ("总 投 资", "0.85亿"),
        ("Total investment (10,000 yuan)", "8500"),
        ("total_investment_wan", "8500"),
        ("investment_wan", "8500"),
    ] {
        let header = if header.contains(',') { format!("\"{header}\"") } else { header.to_owned() };
        assert_eq!(with_column(&header, cell).unwrap().total, Yuan::new(85_000_000), "{header}");
    }
    for header in
        ["2023年计划投资(万元)", "2023年度计划投资(万元)", "2023年度投资计划(万元)", "plan_2023_wan"]
    {
        assert_eq!(
            with_column(header, "30").unwrap().plan,
            [(2023, Yuan::new(300_000).unwrap())].into(),
            "{header}"
        );
    }
    assert_eq!(
        with_column("资金来源", "专项债：5000万元；企业自筹 0.35亿元").unwrap().sources,
        [
            Funding { source: "special_bond".to_owned(), amount: Yuan::new(50_000_000) },
            Funding { source: "own".to_owned(), amount: Yuan::new(35_000_000) },
        ]
    );
    assert_eq!(with_column("谋划维度", "六新产业").unwrap().dimension.as_deref(), Some("six_new"));
    assert_eq!(with_column("维度", "four new facilities").unwrap().dimension.as_deref(), Some("four_new"));
    assert_eq!(with_column("别名", "会展；展馆、会展").unwrap().aliases, ["会展", "展馆"]);
}

#[test]
fn a_bad_cell_is_named_by_place_and_word() {
    for (header, cell, says) in [
        (
            "总投资(万元)",
            "很多",
            "E2 (总投资(万元)): `很多` is no amount of money; write it like 8500, 1.2亿元 or 3,500万元",
        ),
        (
            "总投资",
            "8500",
            "E2 (总投资): `8500` says no unit: write 元, 万元 or 亿元 in the cell, in the header (总投资(万元)) or above it (单位：万元)",
        ),
        (
            "建设性质",
            "扩建",
            "E2 (建设性质): `扩建` is not on the list kinds; there are 新建 new, 续建 continued",
        ),
        ("计划开工", "3月8日", "E2 (计划开工): `3月8日` names no year"),
        (
            "报送频次",
            "每年",
            "E2 (报送频次): `每年` is none of daily 每日, weekly 每周, nodes 按节点, none 不报",
        ),
        (
            "资金来源",
            "彩票 5万元",
            "E2 (资金来源): `彩票` is not on the list funding; there are 专项债券 special_bond, 一般债券 general_bond, 中央预算内投资 central_budget, 财政资金 fiscal, 银行贷款 bank_loan, 企业自筹 own, 社会资本 social",
        ),
        ("包保责任人", "张三#77", "E2 (包保责任人): nobody is 张三#77"),
    ] {
        assert_eq!(with_column(header, cell), Err(vec![says.to_owned()]));
    }
    let unknown = with_column("联系电话", "123").unwrap_err();
    assert!(unknown[0].starts_with("E1 (联系电话): is no column of this list"), "{unknown:?}");
    let twice = with_column("名称", "乙").unwrap_err();
    assert_eq!(twice, ["E1 (名称): stands at the head of two columns"]);
}

#[test]
fn all_faults_are_told_and_nothing_is_taken() {
    let file = "项目编码,项目名称,专班代码,专班,阶段\n\
                JY-01,甲,expo,会展专班,在建\n\
                \n\
                J 1,乙,expo,会展专班,在建\n\
                JY-01,,expo,展览专班,遥远,多\n\
                ,丁,expo,会展专班,在建\n";
    let faults = portfolio_faults(file.as_bytes());
    assert_eq!(faults, ["F5 (?): stands under no header"]);
    let faults = portfolio_faults(file.replace(",多", "").as_bytes());
    for expected in [
        "A4 (项目编码): `J 1` is no code: 1 to 24 Latin letters, digits and hyphens",
        "A5 (项目编码): JY-01 stands there twice",
        "B5 (项目名称): is empty",
        "D5 (专班): team expo has another name further up",
        "A6 (项目编码): `` is no code: 1 to 24 Latin letters, digits and hyphens",
    ] {
        assert!(faults.iter().any(|one| one == expected), "{expected} in {faults:#?}");
    }
    assert!(
        faults.iter().any(|one| one.starts_with("E5 (阶段): `遥远` is not on the list stages")),
        "{faults:#?}"
    );
    let bare = portfolio_faults("项目编码,项目名称\nJY-01,甲\n".as_bytes());
    assert_eq!(
        bare,
        [
            "line 2: JY-01 is new, and the list does not say its 专班代码 Team",
            "line 2: JY-01 is new, and the list does not say its 阶段 Stage",
        ]
    );
}

#[test]
fn faults_among_people_are_told_with_their_places() {
    let file = "telegram_id,name,roles,teams,projects,language\n\
                abc,王,field,expo,,zh-CN\n\
                1,,lead,expo,,en\n\
                2,李,king,mars,JY-99,fr\n\
                3,赵,field,,,en\n\
                3,钱,lead,expo,,en\n\
                4,孙,guarantor,,JY-01,en\n";
    let difference = portfolio(PROJECTS, &policy(), &Roster::default()).unwrap();
    let roster = Roster::with(difference.teams.added, difference.projects.added);
    let faults = told(&people(file.as_bytes(), &roster).unwrap_err());
    for expected in [
        "A2 (telegram_id): `abc` is not the number of an account",
        "B3 (name): is empty",
        "D4 (teams): there is no team `mars`; there are expo, park, health, science, town, energy",
        "E4 (projects): there is no project `JY-99`",
        "F4 (language): `fr` is neither zh-CN nor en",
        "D5 (teams): this role needs a team, or for field people a project",
        "B6 (name): stands there twice",
        "E7 (projects): is for field people; guarantors, project secretaries and liaisons stand in the portfolio",
    ] {
        assert!(faults.iter().any(|one| one == expected), "{expected} in {faults:#?}");
    }
    assert!(faults.iter().any(|one| one.starts_with("C4 (roles): there is no role `king`")), "{faults:#?}");
}

/// A sheet as an office keeps it: title, unit note, its own order of columns, a running number, a sum by formula, a
/// signature; and a second sheet with explanations.
fn office_workbook() -> Workbook {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("项目表").unwrap();
    let day = Format::new().set_num_format("yyyy/m/d");
    sheet.merge_range(0, 0, 0, 7, "2023年重点项目表", &Format::new()).unwrap();
    sheet.write(1, 7, "（单位：万元）").unwrap();
    for (column, word) in (0..).zip([
        "序号",
        "项目名称",
        "总投资",
        "计划开工时间",
        "项目编码",
        "阶段",
        "专班代码",
        "2023年计划\n投资（元）",
    ]) {
        sheet.write(2, column, word).unwrap();
    }
    sheet.write(3, 0, 1).unwrap().write(3, 1, "中铁会展\n中心").unwrap().write(3, 2, 8500.1).unwrap();
    sheet.write_number_with_format(3, 3, 44993, &day).unwrap().write(3, 4, "jy-01").unwrap();
    sheet.write(3, 5, "在建").unwrap().write(3, 6, "expo").unwrap().write(3, 7, 12_345).unwrap();
    sheet.write(4, 0, 2).unwrap().write(4, 1, "产业园").unwrap().write(4, 2, "1.2亿").unwrap();
    sheet.write(4, 3, "2023年3月8日").unwrap().write(4, 4, "JY-02").unwrap();
    sheet.write(4, 5, "started").unwrap().write(4, 6, "expo").unwrap();
    sheet
        .write(5, 0, "合计")
        .unwrap()
        .write_formula(5, 2, Formula::new("=SUM(C4:C5)").set_result("20500"))
        .unwrap();
    sheet.write(6, 0, "填表人：张三").unwrap();
    workbook.add_worksheet().set_name("说明").unwrap().write(0, 0, "本表每月更新").unwrap();
    workbook
}

#[test]
fn an_office_workbook_is_read() {
    let read = projects(&office_workbook().save_to_buffer().unwrap());
    assert_eq!(read.len(), 2);
    assert_eq!((read[0].code.as_str(), read[0].name_zh.as_str()), ("JY-01", "中铁会展 中心"));
    assert_eq!(read[0].card.total, Yuan::new(85_001_000));
    assert_eq!(read[0].card.plan, [(2023, Yuan::new(12_345).unwrap())].into());
    assert_eq!(read[1].card.total, Yuan::new(120_000_000));
    assert!(read.iter().all(|one| one.card.start == Some(a_day())));
}

#[test]
fn a_formula_is_not_taken() {
    let mut workbook = office_workbook();
    let sheet = workbook.worksheet_from_index(0).unwrap();
    sheet.write_formula(3, 2, Formula::new("=1+1").set_result("2")).unwrap();
    let faults = portfolio_faults(&workbook.save_to_buffer().unwrap());
    assert_eq!(faults, ["sheet 项目表, C4 (总投资): holds a formula; copy the cell and paste it as a value"]);
}

#[test]
fn a_list_on_two_sheets_is_not_taken_by_half() {
    let mut workbook = office_workbook();
    let sheet = workbook.worksheet_from_index(1).unwrap();
    sheet.write(0, 0, "项目编码").unwrap().write(0, 1, "项目名称").unwrap();
    let faults = portfolio_faults(&workbook.save_to_buffer().unwrap());
    assert_eq!(faults, ["the file holds more than one such list (项目表, 说明); keep one sheet"]);
}

#[test]
fn files_of_other_kinds_are_refused_in_plain_words() {
    let gbk = b"code,name_zh\nJY-01,\xd6\xd0\xce\xc4\n";
    assert_eq!(portfolio_faults(gbk), ["line 2: is not UTF-8; save the file as “CSV UTF-8”"]);
    assert!(
        portfolio_faults(b"")[0]
            .starts_with("the file has no header that can be understood; the columns are 项目编码 Code")
    );
    assert_eq!(portfolio_faults(b"PK\x03\x04 and no more"), [DAMAGED]);
    let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old one";
    assert_eq!(
        portfolio_faults(old),
        ["the file is an old workbook (.xls) or has a password; save it as .xlsx without one"]
    );
}

const DAMAGED: &str = "the workbook is damaged or was cut off; save it once more as .xlsx";
const TOO_LARGE: &str = "the workbook unpacks to more than a list can hold (48 MB)";

/// A workbook whose parts are written by hand: those of every workbook, with others over them.
fn by_hand(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut found: HashMap<&str, Vec<u8>> = [
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/\
             relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
             <sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/\
             relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"),
    ]
    .map(|(name, text)| (name, text.as_bytes().to_vec()))
    .into();
    found.extend(parts.iter().cloned());
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in found {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(&bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A sheet with these rows.
fn sheet(rows: &str) -> (&'static str, Vec<u8>) {
    ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{rows}</sheetData></worksheet>").into_bytes())
}

fn joined(numbers: std::ops::RangeInclusive<u32>, one: impl Fn(u32) -> String) -> String {
    numbers.map(one).collect::<Vec<_>>().concat()
}

/// What is said of a hostile file, at once.
fn refused(file: &[u8]) -> String {
    let faults = portfolio_faults(file);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults[0].clone()
}

#[test]
fn a_zip_bomb_is_refused() {
    assert_eq!(refused(&by_hand(&[("xl/media/zeros.bin", vec![0; 100 << 20])])), TOO_LARGE);
    // Small enough by itself, and packed far too well.
    assert_eq!(refused(&by_hand(&[("xl/media/zeros.bin", vec![0; 8 << 20])])), TOO_LARGE);
}

#[test]
fn a_bomb_that_lies_about_its_size_is_refused() {
    let mut file = by_hand(&[("xl/media/zeros.bin", vec![0; 30 << 20])]);
    // The declared size stands in the local header and in the directory.
    let size = (30_u32 << 20).to_le_bytes();
    let places: Vec<_> =
        file.windows(4).enumerate().filter(|(_, four)| *four == size).map(|(at, _)| at).collect();
    assert!(places.len() >= 2, "{places:?}");
    for at in places {
        file[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    let says = refused(&file);
    assert!(says == TOO_LARGE || says == DAMAGED, "{says}");
}

#[test]
fn too_many_parts_are_refused() {
    let names: Vec<_> = (0..2_000).map(|number| format!("xl/part{number}.bin")).collect();
    let parts: Vec<_> = names.iter().map(|name| (name.as_str(), Vec::new())).collect();
    assert_eq!(refused(&by_hand(&parts)), "the workbook has more than 512 parts; no office sheet has");
}

#[test]
fn a_million_rows_are_refused() {
    let rows = joined(1..=1_000_000, |row| {
        format!("<row r=\"{row}\"><c r=\"A{row}\"><v>{}</v></c></row>", u64::from(row) * 7919 % 1_000_003)
    });
    let says = refused(&by_hand(&[sheet(&rows)]));
    assert!(says == TOO_LARGE || says == "the list has more than 20000 lines", "{says}");
    let rows =
        joined(1..=100_000, |row| format!("<row><c><v>{}</v></c></row>", u64::from(row) * 7919 % 1_000_003));
    assert_eq!(refused(&by_hand(&[sheet(&rows)])), "the list has more than 20000 lines");
}

#[test]
fn many_empty_lines_are_no_harm() {
    let rows = joined(10..=200_000, |row| format!("<row r=\"{row}\"/>"));
    let head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>项目编码</t></is></c>\
                <c r=\"B1\" t=\"inlineStr\"><is><t>项目名称</t></is></c></row>";
    assert!(projects(&by_hand(&[sheet(&format!("{head}{rows}"))])).is_empty());
}

#[test]
fn a_hundred_thousand_columns_are_refused() {
    let says = "the list has more than 256 columns";
    let cells = "<c><v>1</v></c>".repeat(100_000);
    assert_eq!(refused(&by_hand(&[sheet(&format!("<row>{cells}</row>"))])), says);
    assert_eq!(refused(&by_hand(&[sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")])), says);
    let csv = format!("code,name_zh\n{}\n", "x,".repeat(100_000));
    assert_eq!(refused(csv.as_bytes()), format!("line 2: {says}"));
}

#[test]
fn places_and_counts_that_cannot_be_are_refused() {
    let says = "the workbook declares more than a list can hold; save it once more as .xlsx";
    for rows in [
        "<row r=\"99999999999\"/>",
        "<row r=\"1\"><c r=\"AAAAAAAAAA1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1\" si=\"4000000000\">1</f><v>1</v></c></row>",
    ] {
        assert_eq!(refused(&by_hand(&[sheet(rows)])), says, "{rows}");
    }
    let strings = "<sst uniqueCount=\"99999999999999\"><si><t>x</t></si></sst>";
    assert_eq!(refused(&by_hand(&[("xl/sharedStrings.xml", strings.into())])), says);
}

#[test]
fn instructions_macros_links_and_files_inside_are_refused() {
    let entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>";
    for (name, bytes, says) in [
        (
            "xl/worksheets/sheet1.xml",
            entity.as_bytes().to_vec(),
            "the workbook holds instructions of its own (DOCTYPE); no office sheet does",
        ),
        ("xl/vbaProject.bin", b"Sub".to_vec(), "the workbook holds macros; save it as .xlsx, which has none"),
        (
            "xl/externalLinks/externalLink1.xml",
            b"<externalLink/>".to_vec(),
            "the workbook draws on other files; paste those cells as values and break the links",
        ),
        ("xl/embeddings/more.zip", by_hand(&[]), "the workbook holds another file inside; remove it"),
    ] {
        assert_eq!(refused(&by_hand(&[(name, bytes)])), says);
    }
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    let other = writer.finish().unwrap().into_inner();
    assert_eq!(refused(&other), "is no workbook; save the list as .xlsx or as CSV UTF-8");
}

#[test]
fn a_shared_formula_is_a_formula_in_each_of_its_cells() {
    let text =
        |place: &str, text: &str| format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}<c r=\"B2\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">A2</f><v>1</v></c></row>\
         <row r=\"3\">{}<c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>",
        text("A1", "项目编码"),
        text("B1", "项目名称"),
        text("A2", "JY-01"),
        text("A3", "JY-02")
    );
    let faults = portfolio_faults(&by_hand(&[sheet(&rows)]));
    for place in ["B2", "B3"] {
        let says =
            format!("sheet S, {place} (项目名称): holds a formula; copy the cell and paste it as a value");
        assert!(faults.contains(&says), "{says} in {faults:#?}");
    }
}

#[test]
fn a_workbook_cut_off_anywhere_is_refused() {
    let whole = office_workbook().save_to_buffer().unwrap();
    for length in (0..whole.len()).step_by(whole.len() / 40) {
        assert!(portfolio(&whole[..length], &policy(), &Roster::default()).is_err(), "cut to {length}");
    }
}

#[test]
fn what_begins_like_a_formula_is_guarded_in_csv() {
    for (text, written) in [
        ("=1+1", "'=1+1"),
        ("+86", "'+86"),
        ("-3", "'-3"),
        ("@x", "'@x"),
        ("'tis", "''tis"),
        ("a=b", "a=b"),
        ("", ""),
    ] {
        assert_eq!(grid::guarded(text), written);
    }
}

/// A registry of these projects, of one team, with those who stand for them.
fn roster(projects: Vec<ListedProject>) -> Roster {
    let team = TeamId(1);
    let teams = vec![Team {
        id: team,
        code: "expo".to_owned(),
        name_zh: "会展".to_owned(),
        name_en: "Expo".to_owned(),
    }];
    let mut people: Vec<Person> = Vec::new();
    let mut listed = Vec::new();
    for (id, project) in (1..).map(ProjectId).zip(projects) {
        for (role, label) in
            project.people.iter().flat_map(|(role, labels)| labels.iter().map(move |label| (*role, label)))
        {
            let assignment = Assignment { project: id, role };
            match people.iter_mut().find(|person| person.name == *label) {
                Some(person) => person.assignments.push(assignment),
                None => people.push(Person {
                    id: PersonId(1_000 + i64::try_from(people.len()).unwrap()),
                    name: label.clone(),
                    language: Language::Chinese,
                    private_chat: None,
                    memberships: vec![Membership { role, team: None }],
                    assignments: vec![assignment],
                    covers: Vec::new(),
                }),
            }
        }
        listed.push(Project {
            id,
            code: project.code,
            name_zh: project.name_zh,
            name_en: project.name_en,
            team,
            stage: project.stage,
            rhythm: project.rhythm,
            card: project.card,
        });
    }
    Roster::of(&Registry::new(people, teams, listed), &HashMap::new())
}

fn words() -> impl Strategy<Value = String> {
    "[=+@'\u{4e00}-\u{4e20}a-z0-9\"#,&<>-]{1,6}( [=+@'\u{4e00}-\u{4e20}a-z0-9\"#,&<>-]{1,6})?"
}

fn key(list: PolicyList) -> impl Strategy<Value = String> {
    prop::sample::select(policy().entries(list).iter().map(|entry| entry.key.clone()).collect::<Vec<_>>())
}

fn money() -> impl Strategy<Value = Yuan> {
    prop_oneof![0_i64..1_000_000, 0_i64..100_000_000_000_000].prop_map(|yuan| Yuan::new(yuan).unwrap())
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (0..30_000_u32)
        .prop_map(|days| NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + chrono::Days::new(days.into()))
}

fn card() -> impl Strategy<Value = Card> {
    let keys = (
        prop::option::of(key(PolicyList::Kind)),
        prop::option::of(key(PolicyList::Season)),
        prop::option::of(key(PolicyList::Dimension)),
        prop::option::of(key(PolicyList::Industry)),
    );
    let texts = (words(), words(), words(), words(), words());
    let sources = prop::collection::vec((key(PolicyList::Funding), prop::option::of(money())), 0..3);
    let money = (prop::option::of(money()), prop::collection::btree_map(2020..2030, money(), 0..3), sources);
    let days = (prop::option::of(days()), prop::option::of(days()));
    (keys, texts, money, days, prop::collection::vec("[甲乙丙丁]{1,3}", 0..3)).prop_map(
        |(keys, texts, money, days, aliases)| {
            let mut sources: Vec<Funding> = Vec::new();
            for (source, amount) in money.2 {
                if !sources.iter().any(|one| one.source == source) {
                    sources.push(Funding { source, amount });
                }
            }
            let aliases: BTreeSet<_> = aliases.into_iter().collect();
            Card {
                aliases: aliases.into_iter().collect(),
                kind: keys.0,
                season: keys.1,
                dimension: keys.2,
                industry: keys.3,
                owner: texts.0,
                contractor: texts.1,
                site: texts.2,
                consultants: texts.3,
                origin: texts.4,
                sources,
                total: money.0,
                plan: money.1,
                start: days.0,
                completion: days.1,
            }
        },
    )
}

fn some_projects() -> impl Strategy<Value = Vec<ListedProject>> {
    let people = prop::collection::btree_set(prop::sample::select(vec!["张三", "李四", "王五"]), 0..3);
    let one = (words(), words(), key(PolicyList::Stage), card(), people);
    prop::collection::vec(one, 1..6).prop_map(|all| {
        let listed = |(number, (name_zh, name_en, stage, card, people)): (usize, _)| {
            let people: BTreeSet<&str> = people;
            let mut project = ListedProject::coded(ProjectCode::parse(&format!("JY-{number:02}")).unwrap());
            project.name_zh = name_zh;
            project.name_en = name_en;
            project.stage = stage;
            project.card = card;
            project.rhythm = if number % 2 == 0 { Rhythm::Daily } else { Rhythm::None };
            if !people.is_empty() {
                let labels: BTreeSet<_> = people.into_iter().map(str::to_owned).collect();
                project.people.insert(Role::Guarantor, labels.into_iter().collect());
            }
            project
        };
        all.into_iter().enumerate().map(listed).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_exported_is_what_stands(projects in some_projects()) {
        let (roster, policy) = (roster(projects), policy());
        for language in Language::ALL {
            let sheet = portfolio_sheet(&roster, &policy, language, a_day());
            for file in [sheet.csv(), sheet.xlsx().unwrap()] {
                let difference = portfolio(&file, &policy, &roster);
                let difference = difference.map_err(|faults| TestCaseError::fail(format!("{:#?}", told(&faults))))?;
                prop_assert!(difference.is_empty(), "{:#?}", difference.projects.changed);
                // And through an empty Daybook: the same once more.
                let anew = portfolio(&file, &policy, &Roster::default()).unwrap();
                let again = Roster::with(anew.teams.added, anew.projects.added);
                prop_assert_eq!(&again.projects, &roster.projects);
                let again = portfolio_sheet(&again, &policy, language, a_day());
                prop_assert_eq!(again.csv(), sheet.csv());
                prop_assert_eq!(grid::read(&again.xlsx().unwrap()), grid::read(&sheet.xlsx().unwrap()));
            }
        }
    }

    #[test]
    fn no_text_is_too_odd_for_a_list(text in "[项目编码名称,;\"'\n\r0-9a-z ]{0,200}") {
        let _ = portfolio(text.as_bytes(), &policy(), &Roster::default());
    }

    #[test]
    fn no_damage_to_a_workbook_ends_the_process(at in 0_usize..100_000, bytes in prop::collection::vec(any::<u8>(), 1..8)) {
        let mut sheet = SHEET_OF_AN_OFFICE.clone();
        let at = at % (sheet.len() - bytes.len());
        sheet[at..at + bytes.len()].copy_from_slice(&bytes);
        let _ = portfolio(&by_hand(&[("xl/worksheets/sheet1.xml", sheet)]), &policy(), &Roster::default());
    }
}

/// The first sheet of the office's workbook, unpacked.
static SHEET_OF_AN_OFFICE: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| {
    let file = office_workbook().save_to_buffer().unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut part = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
    bytes
});

#[test]
fn people_with_other_roles_in_other_teams_and_of_one_name_are_written_and_read() {
    let team = |id: i64, code: &str| Team {
        id: TeamId(id),
        code: code.to_owned(),
        name_zh: code.to_owned(),
        name_en: code.to_owned(),
    };
    let person = |id: i64, memberships: &[(Role, Option<i64>)]| Person {
        id: PersonId(id),
        name: "张伟".to_owned(),
        language: Language::Chinese,
        private_chat: None,
        memberships: memberships
            .iter()
            .map(|(role, team)| Membership { role: *role, team: team.map(TeamId) })
            .collect(),
        assignments: Vec::new(),
        covers: Vec::new(),
    };
    let people_here = vec![
        person(1, &[(Role::Lead, Some(1)), (Role::Field, Some(2))]),
        person(2, &[(Role::Coordinator, None), (Role::Lead, Some(1)), (Role::Lead, Some(2))]),
        person(3, &[(Role::Guarantor, None), (Role::Lead, Some(2))]),
    ];
    let registry = Registry::new(people_here, vec![team(1, "expo"), team(2, "park")], Vec::new());
    let roster = Roster::of(&registry, &[(PersonId(2), "77".to_owned())].into());
    for language in Language::ALL {
        let sheet = people_sheet(&roster, language, a_day());
        for file in [sheet.csv(), sheet.xlsx().unwrap()] {
            let difference = people(&file, &roster).unwrap_or_else(|faults| panic!("{:#?}", told(&faults)));
            assert_eq!(
                (difference.is_empty(), difference.unchanged.len()),
                (true, 3),
                "{:#?}",
                difference.changed
            );
        }
    }
    let csv = String::from_utf8(people_sheet(&roster, Language::English, a_day()).csv()).unwrap();
    assert!(csv.contains(",张伟#1,field@park；lead@expo,,,zh-CN"), "{csv}");
    assert!(csv.contains("77,张伟,lead；coordinator,expo；park,,zh-CN"), "{csv}");
}

#[test]
fn a_sheet_looks_like_what_an_office_signs() {
    let mut project = projects(PROJECTS).swap_remove(0);
    "expo".clone_into(&mut project.team);
    let file = portfolio_sheet(&roster(vec![project]), &policy(), Language::Chinese, a_day()).xlsx().unwrap();
    let grids = grid::read(&file).unwrap();
    let cell = |line: usize, column: u32| grids[0].lines[line].cells.get(&column).cloned();
    assert_eq!(grids[0].sheet.as_deref(), Some("重点项目清单"));
    assert_eq!(cell(0, 0), Some(Cell::Text("重点项目清单".to_owned())));
    assert_eq!(cell(1, 0), Some(Cell::Text("截至2023年3月8日".to_owned())));
    assert_eq!(cell(2, 1), Some(Cell::Text("项目编码".to_owned())));
    assert_eq!(cell(3, 18), Some(Cell::Number("8500".to_owned())), "amounts are numbers");
    assert_eq!(cell(3, 20), NaiveDate::from_ymd_opt(2022, 3, 6).map(Cell::Day), "days are days");
    assert_eq!(cell(4, 0), Some(Cell::Text("合计".to_owned())));
}

#[test]
fn what_people_were_asked_is_written_by_name() {
    use crate::domain::asks::Kind;
    use crate::domain::burden::Load;
    use crate::domain::decision::{BurdenView, LoadLine};
    use crate::domain::intent::Form;
    let kinds = [(Kind::Report, 3), (Kind::Node, 1)].into();
    let load = Load { kinds, days: 2, most: 2, answered: 2, tapped: 1, outside: 0 };
    let day = |text: &str| text.parse().unwrap();
    let view = BurdenView {
        first: day("2023-03-01"),
        last: day("2023-03-31"),
        lines: vec![LoadLine { name: "=王建国".to_owned(), team: None, load }],
        form: Form::Workbook,
        file: None,
    };
    let sheet = crate::sheet::burden_sheet(&view, &Registry::default(), Language::English);
    let written = String::from_utf8(sheet.csv()).unwrap();
    assert_eq!(
        written.trim_start_matches('\u{feff}').lines().collect::<Vec<_>>(),
        [
            "Name,Team,From,Until,Asked,Reports,Key nodes,Documents,No change,Issues,Promises,Days,Most in a day,Answered,In one tap,Outside hours",
            "'=王建国,,2023-03-01,2023-03-31,4,3,1,0,0,0,0,2,2,2,1,0",
        ]
    );
    assert!(sheet.xlsx().is_ok());
}

#[test]
fn a_list_of_issues_is_a_workbook_with_its_columns() {
    use crate::domain::decision::{Here, IssueLine, IssuesView, TimesLine, TimesView};
    use crate::domain::intent::{Form, IssueFilter, IssueList};
    use crate::domain::issue::{Shade, Unheard, Why};
    let policy = &policy();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let case = CaseView {
        supporting: vec!["power".to_owned()],
        reopened: 1,
        ..with_the_water_bureau(day("2023-03-15").and_hms_opt(9, 0, 0).unwrap())
    };
    let open = IssueView {
        words: "停水，问老张13812345678".to_owned(),
        opened_by: "=王建国".to_owned(),
        ..about_water(case)
    };
    let how = End::Merged { into: IssueNumber(7) };
    let ended = IssueView {
        closed: Some((day("2023-03-09"), "李梅".to_owned(), "同一件事".to_owned(), how)),
        case: None,
        ..open.clone()
    };
    let line = |view, shade, unheard| IssueLine { view, category: Some("water".to_owned()), shade, unheard };
    let unheard = Unheard { why: Why::Silent, since: day("2023-03-08") };
    let view = IssuesView {
        list: IssueList::Filtered(IssueFilter::default()),
        on: day("2023-03-09"),
        here: Here::Private,
        lines: vec![line(open, Some(Shade::Red), Some(unheard)), line(ended, None, None)],
        form: Form::Workbook,
        file: None,
    };
    let sheet = crate::sheet::issues_sheet(&view, policy, Language::Chinese);
    let written = String::from_utf8(sheet.csv()).unwrap();
    assert_eq!(
        written.trim_start_matches('\u{feff}').lines().collect::<Vec<_>>(),
        [
            "问题号,项目编号,项目名称,类别,问题,报告人,提出日期,级别,等谁,期限,颜色,牵头单位,配合单位,退单次数,重开次数,状态,回音,结束日期,怎么结束",
            "3,JY-01,会展中心,供水排水,停水，问老张138****5678,'=王建国,2023-03-08,2/6 责任单位,水务局,2023-03-15,红,水务局,供电公司,0,1,办理中,2023-03-08 没有消息,,",
            "3,JY-01,会展中心,供水排水,停水，问老张138****5678,'=王建国,2023-03-08,,,,,,,,,已结束,,2023-03-09,并入 7 李梅 同一件事",
        ]
    );
    assert!(sheet.xlsx().is_ok());
    let line = TimesLine {
        rung: "team".to_owned(),
        party: Party::Team,
        signed: Some((3, std::time::Duration::from_mins(90))),
        handled: None,
    };
    let (first, last) = (day("2023-03-01"), day("2023-03-31"));
    let times = TimesView { first, last, lines: vec![line], form: Form::Workbook, file: None };
    let written =
        String::from_utf8(crate::sheet::times_sheet(&times, policy, Language::English).csv()).unwrap();
    assert_eq!(written.lines().last(), Some("special team,special team,3,1:30,,"));
}

/// An issue on the second rung, in hand until then.
fn with_the_water_bureau(until: NaiveDateTime) -> CaseView {
    CaseView {
        state: State::Handling,
        rung: ("department".to_owned(), 2, 6),
        mover: Party::Body("water".to_owned()),
        movers: Vec::new(),
        lead: Some("water".to_owned()),
        supporting: Vec::new(),
        returned: Vec::new(),
        reopened: 0,
        due: Some(DueView { at: until, counted: None }),
        choices: Vec::new(),
        steps: 3,
        papers: None,
        lateness: Lateness::InTime,
    }
}

fn about_water(case: CaseView) -> IssueView {
    IssueView {
        number: IssueNumber(3),
        code: ProjectCode::parse("JY-01").unwrap(),
        project_zh: "会展中心".to_owned(),
        project_en: "Expo Center".to_owned(),
        words: "停水".to_owned(),
        opened_by: "王建国".to_owned(),
        opened_on: "2023-03-08".parse().unwrap(),
        age_days: 1,
        closed: None,
        case: Some(Box::new(case)),
        also: 0,
        alike: Vec::new(),
        notice: None,
    }
}

#[test]
fn the_ladder_of_an_issue_is_a_workbook_with_its_times() {
    use crate::domain::decision::{AheadView, ChainView, StayView};
    use crate::domain::intent::Form;
    use crate::domain::issue::Step;
    let policy = &policy();
    let day: NaiveDate = "2023-03-08".parse().unwrap();
    let at = |hour| day.and_hms_opt(hour, 0, 0).unwrap();
    let issue = about_water(with_the_water_bureau(at(17)));
    let stay = |rung: (usize, &str), party, came| StayView {
        rung: (rung.0, rung.1.to_owned()),
        party,
        came,
        signed: None,
        handled: None,
        left: None,
    };
    let water = || Party::Body("water".to_owned());
    let view = ChainView {
        issue,
        passed: vec![
            StayView { left: Some((at(10), Step::TimeUp)), ..stay((1, "team"), Party::Team, at(9)) },
            StayView {
                signed: Some((at(11), "=孙丽".to_owned())),
                handled: Some((at(12), "孙丽".to_owned())),
                ..stay((2, "department"), water(), at(10))
            },
        ],
        handle_by: None,
        ahead: vec![AheadView {
            rung: (3, "guarantor".to_owned()),
            party: Party::Guarantor,
            at: Some(at(17)),
            sign: 1,
            handle: 5,
        }],
        on: day,
        form: Form::Workbook,
        file: None,
    };
    let taken = |step: &Step| format!("{step:?}");
    let lines = |view: &ChainView| {
        let sheet = crate::sheet::chain_sheet(view, policy, Language::Chinese, &taken);
        assert!(sheet.xlsx().is_ok());
        let written = String::from_utf8(sheet.csv()).unwrap();
        written.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let head = "问题号,项目编号,级别,在谁,来到,签收,签收人,办结,办结人,离开,去向,期限,没人动的话来到,签收（工作日）,办理（工作日）";
    let first = "3,JY-01,1 专班,专班,2023-03-08 09:00,,,,,2023-03-08 10:00,TimeUp,,,,";
    let there = "3,JY-01,2 责任单位,水务局,2023-03-08 10:00,2023-03-08 11:00,'=孙丽,2023-03-08 12:00,孙丽";
    let above = "3,JY-01,3 包保领导,包保领导,,,,,,,,,2023-03-08 17:00,1,5";
    assert_eq!(lines(&view), [head, first, &format!("{there},,,2023-03-08 17:00,,,"), above]);
    let closed = Some((day, "王建国".to_owned(), "来水了".to_owned(), End::Solved));
    let ended = ChainView { issue: IssueView { closed, ..view.issue.clone() }, ahead: Vec::new(), ..view };
    assert_eq!(lines(&ended), [head, first, &format!("{there},2023-03-08,销号 王建国,,,,")]);
}

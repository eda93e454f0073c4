//! What a question to the ledger is about, so that it is answered by the view that holds the answer.

use super::names::Id;
use super::sheet::{Sheet, Statement, Whose};
use super::words::{Hit, Sign};
use crate::domain::told::Topic;
use crate::interpret::scan::Value;

/// Words that ask who or which of several.
const WHICH: [&str; 12] =
    ["what ", "谁", "哪些", "哪个", "哪几", "哪家", "有没有", "which", "who", "any ", "anyone", "anybody"];

/// What has not been done by those who owe a report.
const UNREPORTED: [&str; 14] = [
    "没报",
    "未报",
    "没交",
    "没填",
    "没发日报",
    "not reported",
    "hasn't reported",
    "haven't reported",
    "yet to report",
    "no report",
    "missing report",
    "didn't report",
    "still owes",
    "not sent",
];

/// By which somebody asks for a list, whatever stands in it.
const LISTS: [&str; 11] = [
    "list all",
    "list every",
    "show me",
    "give me a list",
    "清单",
    "列出",
    "列一下",
    "汇总表",
    "给我看",
    "导出",
    "一览",
];

const LATE: [&str; 10] =
    ["滞后", "落后", "逾期", "超期", "延期", "late", "behind", "overdue", "delayed", "slipping"];

const WHEN: [&str; 12] = [
    "什么时候",
    "啥时候",
    "什么时间",
    "何时",
    "哪天",
    "哪一天",
    "几号",
    "几月",
    "多会",
    "when",
    "what date",
    "which day",
];

const HOW_MANY: [&str; 4] = ["几个", "多少个", "多少项", "how many"];

/// Words that ask who answers for a project.
const WHO_ANSWERS: [&str; 10] = [
    "谁负责",
    "谁管",
    "谁牵头",
    "负责人是谁",
    "负责人是哪",
    "联系人是谁",
    "who is responsible",
    "who's responsible",
    "in charge",
    "who leads",
];

/// Of what money is asked.
const INVESTED: [&str; 6] = ["投资", "投了", "花了", "invest", "spent", "money"];

/// Words that ask how much.
const HOW_MUCH: [&str; 4] = ["多少", "几个亿", "how much", "how many million"];

const ISSUES: [&str; 2] = ["问题", "issue"];

/// What people ask one another for, and what they ask whether to do: the ledger holds neither.
const AMONG_PEOPLE: [&str; 18] = [
    "谁有",
    "谁看",
    "谁能",
    "图纸",
    "照片",
    "资料",
    "电话",
    "钥匙",
    "要报",
    "用报",
    "要不要",
    "who has",
    "who can",
    "anyone got",
    "drawing",
    "phone",
    "do i have to",
    "do we have to",
];

/// What is counted of the portfolio.
const COUNTED: [&str; 9] =
    ["项目", "开了", "开工", "复工", "竣工", "project", "started", "resumed", "under construction"];

/// What a statement asks. Of a project it is asked for its works, unless it asks for a day.
pub(super) fn topic(sheet: &Sheet<'_>, statement: &Statement) -> Topic {
    let clause = &statement.clause.at;
    let text = sheet.text(clause);
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let named = !sheet.mentions_in(clause).is_empty();
    let which = has(&WHICH) || has(&LISTS);
    if !named && which && has(&UNREPORTED) {
        return Topic::Unreported;
    }
    if !named && (has(&HOW_MANY) && has(&COUNTED) || has(&["开复工率", "start-and-resume rate"])) {
        return Topic::Portfolio;
    }
    if !named && which && has(&LATE) {
        return Topic::Late;
    }
    if !named && has(&ISSUES) && (which || has(&HOW_MANY)) {
        return Topic::Issues;
    }
    let project = match statement.whose {
        Whose::One(id) => Some(id),
        Whose::OneOf(_) | Whose::Unknown | Whose::Nobody => None,
    };
    if has(&AMONG_PEOPLE) {
        return Topic::Other;
    }
    if project.is_some() && has(&WHO_ANSWERS) {
        return Topic::Card;
    }
    if project.is_some() && has(&INVESTED) && has(&HOW_MUCH) {
        return Topic::Invested;
    }
    if project.is_some() && has(&WHEN) {
        return Topic::Days(node(sheet, statement, project));
    }
    let of_works = [Sign::State, Sign::Overall, Sign::Done, Sign::Invested, Sign::ToDate, Sign::Command];
    let figure =
        sheet.values_in(clause).any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }));
    if project.is_some() && (named || figure || sheet.has_any(clause, &of_works)) {
        return Topic::Works;
    }
    Topic::Other
}

/// The key node that is asked for; none where several are named or none is.
fn node(sheet: &Sheet<'_>, statement: &Statement, project: Option<Id>) -> Option<String> {
    let mut keys =
        sheet.nodes_in(&statement.clause.at).filter_map(|word| sheet.index.node_of(project, word.nodes));
    let first = keys.next()?;
    keys.all(|key| key == first).then(|| first.to_owned())
}

/// Whether a statement asks something that the ledger could answer, or gives a command in words.
pub(super) fn is_question(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    if statement.mood.asks && statement.mood.private {
        return false;
    }
    if statement.mood.asks {
        let ours = sheet.hits_in(clause).any(|hit| {
            matches!(
                hit.sign,
                Sign::State
                    | Sign::Overall
                    | Sign::Invested
                    | Sign::Thing
                    | Sign::Done
                    | Sign::Begun
                    | Sign::Delayed
                    | Sign::Stopped
                    | Sign::Resumed
                    | Sign::Issue(_)
                    | Sign::Field(_)
                    | Sign::ToDate
            )
        });
        let figure = !sheet.has_any(clause, &[Sign::OfOther, Sign::Private])
            && sheet
                .values_in(clause)
                .any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }));
        let about = ABOUT_THE_LEDGER.iter().any(|word| sheet.text(clause).contains(word));
        return ours
            || figure
            || about
            || !sheet.mentions_in(clause).is_empty()
            || sheet.nodes_in(clause).next().is_some();
    }
    let leading = [Sign::Filler, Sign::Request, Sign::NameTail, Sign::Apology];
    // "need help now" asks for somebody, and for no page.
    let needs =
        |hit: &Hit| sheet.text(&hit.at) == "help" && sheet.has(&(clause.start..hit.at.start), Sign::Request);
    let commands = sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Command && !needs(hit)).any(|hit| {
        let (before, behind) = (clause.start..hit.at.start, hit.at.end..clause.end);
        let alone = !sheet.says_more(&behind, &leading) || sheet.has_any(&behind, &leading);
        !sheet.says_more(&before, &leading) && (alone || hit.at.len() > 4 || !sheet.text(&hit.at).is_ascii())
    });
    // 把本周的表导出来发我
    let passes_on = sheet.text(clause).starts_with('把') && sheet.has(clause, Sign::Command);
    // 汇总一下, with what is summed up behind it.
    let leads = sheet.statements.len() > 1 && !sheet.says_more(clause, &[Sign::Lead, Sign::Filler]);
    // "list everything overdue in Jiutai", 超期的节点给我拉个清单
    let lists = LISTS.iter().any(|word| sheet.text(clause).contains(word));
    let told = leads
        || !lists && sheet.hits_in(clause).any(|hit| matches!(hit.sign, Sign::Issue(_) | Sign::Level(_)));
    let figures =
        sheet.values_in(clause).any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }));
    (commands || passes_on || lists && sheet.has(clause, Sign::Command)) && !told && !figures
}

/// What questions to the ledger are about, where no project and no works are named.
const ABOUT_THE_LEDGER: [&str; 54] = [
    "any eta",
    "走访",
    "格式",
    "汇总",
    "周报",
    "summary",
    "digest",
    "latest number",
    "latest figure",
    "补报",
    "联系人",
    "export",
    "撤回",
    "owes",
    "验收",
    "竣工",
    "交付",
    "封顶",
    "通车",
    "acceptance",
    "handover",
    "topping out",
    "进度到哪",
    "干到哪",
    "做到哪",
    "施工到哪",
    "现在到哪了",
    "到哪一步",
    "什么程度了",
    "还差多少",
    "谁负责",
    "how far",
    "responsible",
    "in charge",
    "undo",
    "机器人",
    "怎么用",
    "咋用",
    " i send",
    " i sent",
    "项目",
    "工地",
    "台账",
    "日报",
    "问题",
    "节点",
    "入统",
    "专项债",
    "没报",
    "project",
    "site",
    "ledger",
    "report",
    "issue",
];

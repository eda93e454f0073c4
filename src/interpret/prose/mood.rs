//! What keeps a statement from being one: questions, conditions, hearsay, mockery, and orders to set a figure.

use super::sheet::{Mood, Sheet, Statement};
use super::words::{Hit, Sign};
use crate::interpret::scan::{Found, Value};

/// Words at the end of a Chinese question.
const ASKING_ENDS: [&str; 8] = ["吗", "么", "没", "没有", "呢", "嘛", "不", "否"];

/// Verbs with which an English question begins.
const ASKING_VERBS: [&str; 16] = [
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "can", "could", "will", "would",
    "should", "may", "any",
];

/// Verbs that ask where they stand before who or what does it.
const TURNED_VERBS: [&str; 14] = [
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "can", "could", "will", "would", "should",
];

/// How such a subject begins.
const PEOPLE: [&str; 8] = ["we", "they", "he", "she", "you", "anyone", "anybody", "someone"];
const THINGS: [&str; 6] = ["the", "it", "this", "that", "our", "your"];

/// Verbs before which people leave themselves out: "did the slab today".
const DROPPING: [&str; 3] = ["did", "do", "have"];

/// What is said of something that is not known yet.
const NOBODY_KNOWS: [&str; 12] = [
    "没给信",
    "没给准信",
    "没定",
    "未定",
    "待定",
    "再定",
    "不知道",
    "不清楚",
    "说不准",
    "不好说",
    "另行通知",
    "等通知",
];

/// What ends with the same words and denies.
const SHORT_ANSWERS: [&str; 12] =
    ["还没", "都没", "也没", "啥也没", "没没", "可不", "要不", "绝不", "决不", "从不", "差不", "不不"];

/// Words that ask, and also join sentences.
const ASKING_WORDS: [&str; 9] = ["when", "what", "what's", "which", "who", "whose", "why", "how", "where"];

const ASKING_WITH_IS: [&str; 10] =
    ["whats", "whos", "wheres", "hows", "who's", "what's", "when's", "where's", "how's", "why's"];

/// What stands second where such a word asks.
const ASKED: [&str; 38] = [
    "issues",
    "ones",
    "still",
    "owes",
    "owe",
    "%",
    "percent",
    "percentage",
    "stage",
    "day",
    "date",
    "month",
    "is",
    "are",
    "does",
    "do",
    "did",
    "will",
    "can",
    "was",
    "were",
    "has",
    "have",
    "should",
    "far",
    "much",
    "many",
    "hasn't",
    "haven't",
    "isn't",
    "aren't",
    "long",
    "of",
    "project",
    "projects",
    "site",
    "sites",
    "about",
];

/// How somebody says to be late.
const LATE: [&str; 9] = ["迟到", "晚到", "晚点", "来不了", "到不了", "过不来", "late", "delayed", "held up"];

/// 还月底竣工呢: nobody who says so believes it.
fn scoffs(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let text = sheet.text(&statement.clause.at);
    let said = text.strip_prefix('还').and_then(|rest| rest.strip_suffix('呢'));
    said.is_some_and(|said| {
        !said.starts_with(|one| "没未不差剩有得要需在早行好可是能远".contains(one))
            && sheet.nodes_in(&statement.clause.at).next().is_some()
    })
}

/// "block 1 tops out tomorrow if the pump turns up": the day of a key node stands before what it hangs on.
fn has_its_day(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let Some(condition) = sheet.hits_in(clause).find(|hit| hit.sign == Sign::If) else { return false };
    let before = clause.start..condition.at.start;
    sheet.text(clause).is_ascii()
        && sheet.nodes_in(&before).next().is_some()
        && sheet.values_in(&before).any(|one| matches!(one.value, Value::Date(_)))
}

pub(super) fn colour(sheet: &mut Sheet<'_>) {
    let mut statements = std::mem::take(&mut sheet.statements);
    let mocks = statements.iter().any(|one| sheet.has(&one.clause.at, Sign::Mocking) || scoffs(sheet, one));
    // "> Satellite Park 72%": a line of somebody else's message.
    let quoted: Vec<bool> =
        sheet.page.text().split('\n').map(|line| line.trim_start().starts_with('>')).collect();
    for statement in &mut statements {
        statement.mood = Mood {
            asks: asks(sheet, statement),
            supposes: sheet.has(&statement.clause.at, Sign::If) && !has_its_day(sheet, statement),
            repeats: sheet.has_any(&statement.clause.at, &[Sign::Hearsay, Sign::Saying])
                || is_passed_on(sheet, statement)
                || quoted.get(statement.clause.line).is_some_and(|quoted| *quoted),
            rumours: sheet.has(&statement.clause.at, Sign::Hearsay)
                || is_passed_on(sheet, statement) && has_figure(sheet, statement),
            mocks,
            orders: orders(sheet, statement),
            private: sheet.has(&statement.clause.at, Sign::Private) && !names_the_site(sheet, statement)
                || is_on_the_way(sheet, statement),
        };
    }
    for number in 1..statements.len() {
        let (before, after) = statements.split_at_mut(number);
        let (last, this) = (&mut before[number - 1], &mut after[0]);
        if last.clause.sentence == this.clause.sentence {
            // A condition and hearsay hold to the end of the sentence.
            this.mood.supposes |= last.mood.supposes;
            this.mood.repeats |= last.mood.repeats;
            this.mood.rumours |= last.mood.rumours;
            // 我车没油了, 迟到十分钟: who is late is still the sender.
            let is_late = || LATE.iter().any(|word| sheet.text(&this.clause.at).contains(word));
            this.mood.private |= last.mood.private && is_late() && !is_of_the_site(sheet, this);
            // 手机快没电了, 还剩8%
            let of_it = ["还剩", "只剩", "就剩", "差一个", "缺一个", "差俩", "缺俩"]
                .iter()
                .any(|word| sheet.text(&this.clause.at).starts_with(word));
            this.mood.private |= last.mood.private && of_it;
            // 王工说八成了, 我没去核: nobody stands for what stands before.
            let vouches_not = sheet.has(&this.clause.at, Sign::Unverified);
            last.mood.repeats |= vouches_not;
            last.mood.rumours |= vouches_not && has_figure(sheet, last);
            last.mood.private |= this.mood.private
                && LATE.iter().any(|word| sheet.text(&last.clause.at).contains(word))
                && !is_of_the_site(sheet, last);
            // "65%, 对吗?" asks about what stands before.
            let only_asks =
                !sheet.says_more(&this.clause.at, &[Sign::TagQuestion, Sign::Asking, Sign::Filler]);
            last.mood.asks |= this.mood.asks && only_asks;
        }
    }
    sheet.statements = statements;
}

fn asks(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let at = &statement.clause.at;
    let text = sheet.text(at);
    let closed = statement.clause.closed_by == Some('?');
    // 能不能区里帮着说说? and "can the city step in" ask for help, not to know.
    let help = sheet.hits_in(at).any(|hit| matches!(hit.sign, Sign::Level(_) | Sign::Body));
    // 冷链园主体15号能不能封上顶 asks of a key node.
    let asks_too = |hit: &Hit| sheet.hits_in(&hit.at).any(|one| one.sign == Sign::Asking);
    let only_asks = sheet.hits_in(at).filter(|hit| hit.sign == Sign::Request).all(asks_too);
    let of_a_node = !help
        && sheet.has(at, Sign::Asking)
        && (sheet.nodes_in(at).next().is_some()
            || (only_asks || sheet.has(at, Sign::Command)) && !sheet.mentions_in(at).is_empty());
    // "can you change Black Soil Lab to 83%"
    if ["can you change", "could you change"].iter().any(|word| text.starts_with(word))
        && has_figure(sheet, statement)
    {
        return false;
    }
    // 甲方问能不能报95%
    if text.contains("问能不能") || text.contains("问可不可以") || text.contains("问行不行") {
        return true;
    }
    if sheet.has(at, Sign::Request) && (!closed || help) && !of_a_node {
        return false;
    }
    // 真的假的
    if sheet.has(at, Sign::TagQuestion)
        && !sheet.says_more(at, &[Sign::TagQuestion, Sign::Filler, Sign::Asking])
    {
        return true;
    }
    let latin = !text.contains(|one: char| super::page::is_han(one));
    if latin {
        let mut words = text.split(' ');
        let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let doubted = ASKING_VERBS.contains(&first) && text.ends_with("or not");
        let turned = TURNED_VERBS.contains(&first)
            // "was the 9th"
            && sheet.says_more(at, &[Sign::Filler])
            && (PEOPLE.contains(&second)
                || THINGS.contains(&second) && !DROPPING.contains(&first)
                || sheet
                    .mentions_in(at)
                    .first()
                    .is_some_and(|one| one.at.start == at.start + first.len() + 1)
                || sheet.index.piece(&sheet.page, (at.start + first.len() + 1).min(at.end)).is_some());
        // "when the crane arrived" tells, "when does it finish" asks.
        return closed
            || doubted
            || turned
            || ASKING_WITH_IS.contains(&first)
            || ASKING_WORDS.contains(&first) && ASKED.contains(&second) && !has_figure(sheet, statement);
    }
    // 具体哪天那边还没给信儿 tells that nobody knows.
    if !closed && !text.ends_with(['吗', '么']) && NOBODY_KNOWS.iter().any(|word| text.contains(word)) {
        return false;
    }
    let ends = text.trim_end_matches(['呀', '啊', '了', ' ']);
    let bare = ["吗", "么", "吗?"].iter().any(|one| ends.ends_with(one));
    // 封顶了不, 到60%了没
    let end = text.trim_end_matches(['呀', '啊', ' ']);
    let chosen = end.ends_with(['不', '没']) && !SHORT_ANSWERS.iter().any(|one| end.ends_with(one));
    // 开工没有, 封顶没有: whether something has been.
    let verb = end.strip_suffix("没有").map(|verb| at.start..at.start + verb.len());
    let whether = verb.is_some_and(|verb| {
        let asked = [Sign::Begun, Sign::Done, Sign::Resumed, Sign::Stopped, Sign::Resolved];
        sheet.hits_in(&verb).any(|hit| asked.contains(&hit.sign) && hit.at.end == verb.end)
            || sheet.nodes_in(&verb).any(|node| node.at.end == verb.end)
    });
    let doubtful = ASKING_ENDS.iter().any(|one| ends.ends_with(one)) && sheet.has(at, Sign::Asking);
    closed
        || bare
        || chosen
        || doubtful
        || whether
        || sheet.has(at, Sign::Asking)
        || ["了没", "了没有", "%没有"].iter().any(|one| ends.ends_with(one))
}

/// 据监理反映: the words of somebody else, at the beginning of a statement.
fn is_passed_on(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let text = sheet.text(&statement.clause.at);
    let Some(rest) = text.strip_prefix('据') else { return false };
    let told = |word: &&str| rest.find(*word).is_some_and(|at| rest[..at].chars().count() <= LONGEST_TELLER);
    ["反映", "反馈", "介绍", "汇报", "称", "说", "讲"].iter().any(told)
}

/// In characters.
const LONGEST_TELLER: usize = 8;

/// Whether a statement names something of the site, or somebody who is to act, or tells a figure.
fn is_of_the_site(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    names_the_site(sheet, statement) || has_figure(sheet, statement)
}

fn names_the_site(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let at = &statement.clause.at;
    let site = |sign: Sign| matches!(sign, Sign::Thing | Sign::Body | Sign::Level(_) | Sign::Stopped);
    sheet.hits_in(at).any(|hit| site(hit.sign)) || !sheet.mentions_in(at).is_empty()
}

/// 西客站那边堵车堵死了: where somebody passes is no site they report on.
fn is_on_the_way(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let at = &statement.clause.at;
    let site = |sign: Sign| matches!(sign, Sign::Thing | Sign::Body | Sign::Level(_) | Sign::Stopped);
    sheet.has(at, Sign::OnTheWay)
        && !sheet.hits_in(at).any(|hit| site(hit.sign))
        && !has_figure(sheet, statement)
}

fn has_figure(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    sheet
        .values_in(&statement.clause.at)
        .any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }))
}

/// 把…改成, "set … to": what somebody wants to be written, not what is. To put one's own last words right is another
/// matter.
fn orders(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let at = &statement.clause.at;
    let text = sheet.text(at);
    let told = text.starts_with("set ")
        || text.starts_with("mark ")
        || text.starts_with("change ")
        || text.starts_with("update ") && text.contains(" to ");
    let told = told || (text.contains('把') || text.contains('将')) && sheet.has(at, Sign::SetTo);
    // 把东桥的进度改成47%: who says so puts a figure right, as long as it is one that works can have.
    let one_figure = |one: &&Found| matches!(one.value, Value::Percent(share) if !share.is_at_most(0) && share.is_at_most(99));
    let mut shares = sheet.values_in(at).filter(|one| matches!(one.value, Value::Percent(_)));
    // 把46%改成64%
    let (first, second) = (shares.next(), shares.next());
    let puts_right = !text.is_ascii()
        && second.or(first).as_ref().is_some_and(one_figure)
        && shares.next().is_none()
        && sheet.mentions_in(at).len() <= 1;
    told && !sheet.has(at, Sign::OwnLast) && !puts_right
}

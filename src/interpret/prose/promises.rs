//! Promises: a body or a person, a day by which, and what is to be done. Read only where the words say no more and no
//! less: what is asked for, hoped, denied, supposed or only heard is none.

use super::sheet::{Sheet, Statement, Whose};
use super::words::{Hit, Sign};
use super::{Message, Promised};
use crate::domain::promise::SaidMaker;
use crate::interpret::scan::{Bound, Tense, Value};
use chrono::NaiveDate;
use std::ops::Range;

/// What takes a statement away from what it says.
const DOUBTS: [Sign; 13] = [
    Sign::Asking,
    Sign::TagQuestion,
    Sign::If,
    Sign::Hearsay,
    Sign::Saying,
    Sign::Mocking,
    Sign::Not,
    Sign::NotYet,
    Sign::Request,
    Sign::Formerly,
    Sign::Example,
    Sign::Withdrawn,
    Sign::MoreTime,
];

/// The same in words, wherever they stand in the statement.
const DOUBTFUL: [&str; 17] = [
    "不", "没", "未", "无法", "别", "难", "吗", "么", "呢", "否", "的话", "就好", "最好", "才行", "为好",
    "就行", "即可",
];
const DOUBTFUL_WORDS: [&str; 24] = [
    "maybe",
    "might",
    "may",
    "probably",
    "hopefully",
    "perhaps",
    "likely",
    "possibly",
    "should",
    "would",
    "could",
    "must",
    "unless",
    "try",
    "hope",
    "hopes",
    "expected",
    "supposed",
    "whether",
    "claims",
    "claimed",
    "never",
    "otherwise",
    "need",
];

/// What may stand before whoever promises.
const BEFORE: [&str; 27] = [
    "会上明确",
    "会议明确",
    "会上定了",
    "会上定",
    "会议议定",
    "会议定",
    "现场议定",
    "现场明确",
    "议定",
    "商定",
    "约定",
    "明确",
    "说好了",
    "说好",
    "定了",
    "由",
    "另外",
    "同时",
    "今天",
    "上午",
    "下午",
    "agreed:",
    "agreed",
    "decided:",
    "also",
    "and",
    "the",
];

/// What may stand between whoever promises and the day, or what is to be done.
const BETWEEN: [&str; 22] = [
    "那边",
    "这边",
    "方面",
    "那头",
    "的同志",
    "同志",
    "答应",
    "承诺",
    "保证",
    "表示",
    "同意",
    "明确",
    "说好了",
    "说好",
    "定了",
    "定好",
    "会",
    "将",
    "负责",
    "先",
    "就",
    "在",
];

/// Those by which it is a promise though the day is no limit.
const GIVEN: [&str; 3] = ["答应", "承诺", "保证"];

/// What is done with something that is named first: 把变压器送到.
const WITH: [&str; 6] = ["把", "将", "给", "向", "对", "为"];

/// What is to be done, by its first sign.
const ACTS: [&str; 66] = [
    "出",
    "给",
    "提供",
    "提交",
    "报",
    "送",
    "交",
    "移交",
    "批",
    "审",
    "办",
    "发",
    "下达",
    "拨",
    "拿",
    "完成",
    "做",
    "搞定",
    "弄",
    "解决",
    "答复",
    "回复",
    "回话",
    "反馈",
    "接",
    "通",
    "装",
    "安装",
    "换",
    "更换",
    "修",
    "迁",
    "改",
    "拆",
    "清",
    "腾",
    "征",
    "签",
    "盖章",
    "派",
    "来",
    "到场",
    "到现场",
    "进场",
    "协调",
    "开会",
    "复核",
    "核",
    "查",
    "检测",
    "验收",
    "开通",
    "供",
    "调",
    "落实",
    "组织",
    "启动",
    "停",
    "铺",
    "挖",
    "恢复",
    "退",
    "付",
    "打通",
    "搬",
    "处理",
];

/// By which an English sentence is a promise.
const WILL: [&str; 12] = [
    " will ",
    "'ll ",
    " promised to ",
    " promises to ",
    " has promised to ",
    " have promised to ",
    " agreed to ",
    " agrees to ",
    " has agreed to ",
    " committed to ",
    " commits to ",
    " undertakes to ",
];

const WILL_ACTS: [&str; 58] = [
    "deliver", "provide", "supply", "send", "issue", "approve", "connect", "complete", "finish", "install",
    "reply", "answer", "respond", "fix", "repair", "move", "relocate", "replace", "hand", "submit",
    "release", "pay", "transfer", "sign", "clear", "remove", "come", "visit", "check", "recheck", "review",
    "inspect", "restore", "switch", "energise", "energize", "open", "close", "lay", "bring", "give", "solve",
    "resolve", "settle", "confirm", "decide", "process", "publish", "stamp", "return", "arrange", "set",
    "get", "have", "divert", "dig", "cut", "draw",
];

/// How people speak of themselves.
const SPEAKER: [&str; 12] =
    ["我", "我们", "我局", "我们局", "我科", "我们科", "我司", "我们公司", "我们单位", "本单位", "we", "i"];

/// In characters and in words: how long a name may be.
const LONGEST_NAME: usize = 4;
const MOST_WORDS: usize = 3;

pub(super) fn promises(sheet: &Sheet<'_>, message: &Message<'_>) -> Vec<Promised> {
    let asks = |statement: &Statement| statement.mood.asks || statement.clause.closed_by == Some('?');
    if sheet.statements.iter().any(asks) {
        return Vec::new();
    }
    sheet.statements.iter().filter_map(|statement| promise(sheet, statement, message.today)).collect()
}

/// What a statement says that somebody will do by a day, where it does.
pub(super) fn promise(sheet: &Sheet<'_>, statement: &Statement, today: NaiveDate) -> Option<Promised> {
    let Whose::One(id) = statement.whose else { return None };
    let clause = &statement.clause.at;
    let mood = statement.mood;
    if !mood.states() || mood.rumours || mood.private || statement.field.is_some() {
        return None;
    }
    let (day, due, bound) = day_of(sheet, clause)?;
    let around = [clause.start..day.start, day.end..clause.end];
    let is_doubtful = around.iter().any(|part| is_doubtful(sheet.text(part)));
    if due < today || is_doubtful || sheet.has_any(clause, &DOUBTS) {
        return None;
    }
    // What it is of is named before, or within what is promised: "will connect East Park by Friday".
    let within = |at: usize| WILL.iter().any(|word| sheet.text(&(clause.start..at)).contains(word));
    let named =
        sheet.mentions_in(clause).iter().filter(|one| one.at.end <= day.start && !within(one.at.start));
    let named = named.map(|one| one.at.end);
    let begin = named.max().unwrap_or(clause.start);
    let said = Said { sheet, before: begin..day.start, after: day.end..clause.end, bound };
    let (maker, act) = said.in_chinese().or_else(|| said.in_english())?;
    // 桩基7月20号前完成: a key node is nobody's name.
    let planned = match maker {
        SaidMaker::Name(_) => sheet.nodes_in(&said.before).next().is_some(),
        // "we will have piling done by 20 July": works are planned, and not promised.
        SaidMaker::Speaker => sheet.nodes_in(clause).next().is_some(),
        SaidMaker::Body(_) => false,
    };
    if planned {
        return None;
    }
    let project = sheet.index.code(id)?.clone();
    let words = sheet.text(&act).trim_end();
    let act = act.start..act.start + words.strip_suffix(" on").unwrap_or(words).len();
    Some(Promised { maker, due, project, span: sheet.page.normal.span(&act) })
}

fn is_doubtful(text: &str) -> bool {
    let is_word = |word: &str| DOUBTFUL_WORDS.contains(&word) || word.ends_with("n't");
    DOUBTFUL.iter().any(|doubt| text.contains(doubt))
        || text.split(|one: char| !one.is_alphanumeric() && one != '\'').any(is_word)
        // What has been done is promised no more.
        || ["已", "了"].iter().any(|done| {
            text.match_indices(done).any(|(at, _)| {
                !GIVEN_WITH_LE.iter().any(|given| text[..at + done.len()].ends_with(given))
            })
        })
}

/// Where 了 tells of the promise itself.
const GIVEN_WITH_LE: [&str; 6] = ["答应了", "承诺了", "保证了", "说好了", "定了", "同意了"];

/// The one day of a statement, as one to come.
fn day_of(sheet: &Sheet<'_>, clause: &Range<usize>) -> Option<(Range<usize>, NaiveDate, Bound)> {
    let mut days = sheet.values_in(clause).filter_map(|one| match &one.value {
        Value::Date(date) => Some((one.at.clone(), Some(date.on(Tense::Coming)), date.bound)),
        Value::Dates(dates) => {
            let (_, end) = dates.during(Tense::Coming);
            let last = end.pred_opt().filter(|_| dates.bound == Bound::By);
            Some((one.at.clone(), last, dates.bound))
        }
        _ => None,
    });
    let (at, day, bound) = days.next()?;
    if days.next().is_some() || bound == Bound::From {
        return None;
    }
    Some((at, day?, bound))
}

/// A statement, without its project and around its day.
struct Said<'s, 'a> {
    sheet: &'s Sheet<'a>,
    before: Range<usize>,
    after: Range<usize>,
    bound: Bound,
}

impl Said<'_, '_> {
    fn text(&self, at: &Range<usize>) -> &str {
        self.sheet.text(at)
    }

    /// 水务周五前出供水方案; 下周三前电业局把变压器送到
    fn in_chinese(&self) -> Option<(SaidMaker, Range<usize>)> {
        let maker_first = !bare(self.text(&self.before)).is_empty();
        let (maker, given, rest) = if maker_first {
            let (maker, given) = self.maker_before()?;
            (maker, given, self.after.clone())
        } else {
            self.maker_behind()?
        };
        if self.bound != Bound::By && given == Given::No {
            return None;
        }
        let said = self.text(&rest);
        // 将变压器送到, but 将 送电.
        let skipped = if is_act(said) { said.len() - said.trim_start().len() } else { between(said).1 };
        let act = rest.start + skipped..rest.end;
        is_act(self.text(&act)).then_some((maker, act))
    }

    /// Whoever promises, before the day: the words say nothing else.
    fn maker_before(&self) -> Option<(SaidMaker, Given)> {
        let said = bare(self.text(&self.before));
        if let Some((key, rest)) = self.sheet.lexicons.body(said) {
            let (given, skipped) = between(rest);
            return bare(&rest[skipped..]).is_empty().then_some((SaidMaker::Body(key.to_owned()), given));
        }
        let (name, given) = split_given(said);
        let is_name =
            name.chars().all(super::page::is_han) && (2..=LONGEST_NAME).contains(&name.chars().count());
        if SPEAKER.contains(&name) {
            return Some((SaidMaker::Speaker, given));
        }
        // 要求周五前拆完: who it is asked of is not said.
        let asked_for = |hit: &Hit| hit.sign == Sign::Target && self.text(&hit.at) == name;
        let is_name = is_name && !self.sheet.hits_in(&self.before).any(asked_for);
        is_name.then(|| (SaidMaker::Name(name.to_owned()), given))
    }

    /// A body right behind the day.
    fn maker_behind(&self) -> Option<(SaidMaker, Given, Range<usize>)> {
        let said = bare(self.text(&self.after));
        let (key, rest) = self.sheet.lexicons.body(said)?;
        let (given, skipped) = between(rest);
        // Clauses end with a word.
        let start = self.after.end - (rest.len() - skipped);
        Some((SaidMaker::Body(key.to_owned()), given, start..self.after.end))
    }

    /// power company will deliver the transformer by next Wed; by Friday the water bureau will send the plan
    fn in_english(&self) -> Option<(SaidMaker, Range<usize>)> {
        let part = if bare(self.text(&self.before)).is_empty() { &self.after } else { &self.before };
        let text = self.text(part);
        let find = |word: &str| text.find(word).map(|at| (at, word.len()));
        let (at, length) = WILL.iter().filter_map(|word| find(word)).min()?;
        let is_given = self.bound == Bound::By || !["'ll ", " will "].contains(&&text[at..at + length]);
        let subject = bare(&text[..at]);
        let act = part.start + at + length..part.end;
        let verb = self.text(&act).split(' ').next().unwrap_or_default();
        if !is_given || !WILL_ACTS.contains(&verb) {
            return None;
        }
        if let Some((key, rest)) = self.sheet.lexicons.body(subject) {
            return rest.trim().is_empty().then_some((SaidMaker::Body(key.to_owned()), act));
        }
        if SPEAKER.contains(&subject) {
            return Some((SaidMaker::Speaker, act));
        }
        let words = subject.split(' ').count();
        let is_name = subject.chars().all(|one| one.is_alphabetic() || one == ' ' || one == '-')
            && !subject.is_empty()
            && words <= MOST_WORDS;
        is_name.then(|| (SaidMaker::Name(subject.to_owned()), act))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Given {
    Yes,
    No,
}

/// Words without what may stand before whoever promises.
fn bare(text: &str) -> &str {
    let mut said = text.trim_matches(stands_between);
    while let Some(rest) = BEFORE.iter().find_map(|word| led(said, word)) {
        said = rest.trim_start_matches(stands_between);
    }
    said
}

fn stands_between(one: char) -> bool {
    one.is_whitespace()
        || matches!(one, ':' | ',' | '、' | ';' | '-' | '·' | '*' | '(' | ')' | '"' | '“' | '”')
}

/// What follows a word at the beginning; a Latin word ends where it ends.
fn led<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(word)?;
    let goes_on = word.ends_with(|one: char| one.is_ascii_alphanumeric())
        && rest.starts_with(|one: char| one.is_ascii_alphanumeric());
    (!goes_on).then_some(rest)
}

/// How long the words are that may stand between, and whether by them a promise is given.
fn between(text: &str) -> (Given, usize) {
    let (mut given, mut rest) = (Given::No, text.trim_start_matches(stands_between));
    while let Some(word) = BETWEEN.iter().find(|word| rest.starts_with(**word)) {
        if GIVEN.contains(word) {
            given = Given::Yes;
        }
        rest = rest[word.len()..].trim_start_matches(['了', ' ', ',', ':']);
    }
    (given, text.len() - rest.len())
}

/// A name, without the words behind it by which a promise is given.
fn split_given(text: &str) -> (&str, Given) {
    let at = BETWEEN.iter().filter_map(|word| text.find(word).filter(|at| *at > 0)).min();
    match at {
        None => (text, Given::No),
        Some(at) => {
            let (given, skipped) = between(&text[at..]);
            if at + skipped == text.len() { (&text[..at], given) } else { (text, Given::No) }
        }
    }
}

/// Whether words say that something will be done.
fn is_act(text: &str) -> bool {
    let text = text.trim_start();
    if ACTS.iter().any(|act| text.starts_with(act)) {
        return true;
    }
    WITH.iter().find_map(|word| text.strip_prefix(word)).is_some_and(|rest| {
        // Something stands between.
        let skip = rest.chars().next().map_or(0, char::len_utf8);
        ACTS.iter().any(|act| rest[skip..].contains(act))
    })
}

//! What happens to key nodes: done, begun, put off, planned for a day.

use self::follows::of_the_open;
use self::put_off::{is_nearly, is_set};
use self::reached::{happens, says_it_has_been};
use super::figures;
use super::names::{Id, NodeWord, has_happened, stands_alone};
use super::page::is_han;
use super::sheet::{Sheet, Statement, is_time};
use super::words::{Hit, Sign};
use crate::domain::told::Step;
use crate::interpret::scan::Value;
use chrono::NaiveDate;
pub(super) use follows::is_later;
pub(super) use put_off::drives_on;
pub(super) use reached::is_driven;
use std::ops::Range;

mod follows;
mod put_off;
mod reached;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) at: Range<usize>,
    pub(super) node: String,
    pub(super) step: Step,
    pub(super) day: Option<NaiveDate>,
    pub(super) by: By,
}

impl Event {
    fn said(at: &Range<usize>, node: &str, step: Step, day: Option<NaiveDate>) -> Self {
        Self { at: at.clone(), node: node.to_owned(), step, day, by: By::Words }
    }

    /// Whether another tells of the day that is not said of it.
    pub(super) fn is_put_off_until(&self, other: &Self) -> bool {
        (self.step, self.day) == (Step::Delayed, None)
            && matches!(other.step, Step::Expected | Step::Delayed)
            && other.day.is_some()
    }
}

/// By what it is known that a node was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// It is said to be done.
    Words,
    /// It is named without a word more: 匝道通车. What stands beside it may say that it is still to come.
    Name,
}

/// What a statement says of key nodes.
#[derive(Debug, Default)]
pub(super) struct Events {
    pub(super) told: Vec<Event>,
    /// Nodes that are named and of which nothing is stated: the next statement may.
    pub(super) open: Option<String>,
    /// A node is said to be still ahead, or reached in a part.
    pub(super) denied: bool,
    /// Where the nodes stand of which something is told.
    pub(super) places: Vec<Range<usize>>,
}

/// Words that may stand around a node without being of something else.
const AROUND: [Sign; 22] = [
    Sign::Body,
    Sign::Lead,
    Sign::Filler,
    Sign::Done,
    Sign::Begun,
    Sign::Delayed,
    Sign::Early,
    Sign::Formerly,
    Sign::Plan,
    Sign::State,
    Sign::NameTail,
    Sign::Overall,
    Sign::Correction,
    Sign::Apology,
    Sign::Target,
    Sign::ThisPeriod,
    Sign::Stopped,
    Sign::Resumed,
    Sign::Unchanged,
    Sign::Visit,
    Sign::CalledAt,
    Sign::Main,
];

/// Words that may stand between a node and what is said of it.
const BETWEEN: [Sign; 7] =
    [Sign::Filler, Sign::NameTail, Sign::Early, Sign::ThisPeriod, Sign::State, Sign::Overall, Sign::Plan];

/// What is said of the key nodes of a project in a statement; `open` is the node that the one before left open.
pub(super) fn events(
    sheet: &Sheet<'_>,
    statement: &Statement,
    project: Option<Id>,
    open: Option<&str>,
    today: NaiveDate,
) -> Events {
    let clause = &statement.clause.at;
    let nodes: Vec<(&NodeWord<'_>, &str)> = named(sheet, clause, project);
    let mut said = Events::default();
    if nodes.is_empty() {
        said.told.extend(open.and_then(|node| of_the_open(sheet, statement, node, today)));
        return said;
    }
    for (number, (word, key)) in nodes.iter().enumerate() {
        let before = number.checked_sub(1).map(|before| nodes[before].0.at.end);
        let begin = begin_of(sheet, (clause, project), before, word.at.start);
        let end = nodes.get(number + 1).map_or(clause.end, |next| next.0.at.start);
        let (begin, end) = within_brackets(sheet, begin..end, &word.at);
        let place = word.at.start..completed(sheet, (project, key), &word.at, end);
        // 封顶 定5月20
        let rest = sheet.text(&(place.end..end));
        let set = if is_set(rest) { rest.len() - rest.trim_start().len() + '定'.len_utf8() } else { 0 };
        // 封的顶 放炮庆祝, 合拢了 最后一根焊完的: behind the blank is something of its own.
        let ended = ["完了 ", "好了 ", "上了 ", "了 ", " "].iter().find(|end| rest.starts_with(**end));
        let end = match ended.filter(|end| end.len() > 1 || has_happened(sheet.text(&place))) {
            Some(ended) => place.end + ended.len(),
            None => told_before_a_blank(sheet, &(place.end..end)).unwrap_or(end),
        };
        // "topped out on 7 March and the flag is on the roof"
        let rest = sheet.text(&(place.end..end.max(place.end)));
        let end = GOES_ON.iter().filter_map(|word| rest.find(word)).min().map_or(end, |at| place.end + at);
        // "optical platform is installed and levelled"
        let told = says_it_has_been(sheet.text(&word.at))
            .then(|| sheet.text(&(place.end..end)).find(" and "))
            .flatten();
        let end = told.map_or(end, |at| place.end + at);
        // 打桩打完了: 桩打完 is the node.
        let verb = sheet.text(&(begin..place.start)).ends_with('打') && sheet.text(&place).starts_with('桩');
        // 23号验洁净间, where its acceptance is the node
        let lead = sheet.text(&(begin..place.start));
        let accepted = ["验收", "验"].iter().find(|word| key.ends_with("验收") && lead.ends_with(**word));
        let verb = if verb { '打'.len_utf8() } else { accepted.map_or(0, |word| word.len()) };
        let (left, right) = (begin..place.start - verb, place.end + set..end);
        let named = sheet.text(&left);
        let apart = sheet.index.node_apart(project, sheet.text(&word.at), named);
        let key = apart.as_ref().map_or(*key, |(key, _)| *key);
        let apart = apart.map(|(_, at)| left.start + at.start..left.start + at.end);
        let parted = word.parted.clone();
        let word = word.meant.as_deref().filter(|_| place == word.at).unwrap_or_else(|| sheet.text(&place));
        let around = Around { sheet, statement, today, key, word, at: place, apart, parted, left, right };
        match around.saying() {
            Saying::Event(step, day) => {
                let by = if step == Step::Done && day.is_none() { around.known_by() } else { By::Words };
                said.places.push(around.at);
                said.told.push(Event { by, ..Event::said(clause, key, step, day) });
            }
            Saying::Open => said.open = Some(key.to_owned()),
            Saying::Denied => {
                said.denied = true;
                said.open = Some(key.to_owned());
            }
            Saying::Nothing => {}
        }
    }
    // Of a node and another whose name holds it, only what was named is meant.
    said.told.dedup_by(|one, other| one.node == other.node);
    said
}

/// 桩基后天收尾 还差十四根: where the blank stands behind which something of its own is told.
fn told_before_a_blank(sheet: &Sheet<'_>, behind: &Range<usize>) -> Option<usize> {
    let blank = behind.start + sheet.text(behind).find(' ')?;
    let (told, next) = (behind.start..blank, sheet.text(&(blank + 1..behind.end)));
    let ended =
        sheet.has(&told, Sign::Done) || ["收尾", "收工"].iter().any(|word| sheet.text(&told).ends_with(word));
    let said = ended && sheet.text(&told).ends_with(is_han);
    let goes_on = !next.starts_with(is_han)
        || next.starts_with(['到', '至', '为', '是', '约', '在', '改', '全', '都'])
        || sheet.values_in(&(blank + 1..behind.end)).any(|one| one.at.start == blank + 1);
    (said && !goes_on).then_some(blank)
}

/// With which a statement goes on to something else.
const GOES_ON: [&str; 7] =
    [" and the ", " and all ", " and we ", " and they ", " and now ", " before the ", " if "];

/// Where what is said of a node begins: behind the node before it, a lead, a statement of its own, or the end of a name.
fn begin_of(
    sheet: &Sheet<'_>,
    (clause, project): (&Range<usize>, Option<Id>),
    before: Option<usize>,
    node: usize,
) -> usize {
    let begin = before.unwrap_or_else(|| figures::led_to(sheet, clause).min(node));
    let lead = begin..node;
    // What stands before a blank in Chinese is a statement of its own.
    let begin = match sheet.text(&lead).trim_end().rfind(' ') {
        Some(blank) if sheet.text(&(begin + blank..node)).contains(is_han) => {
            let behind = begin + blank + 1;
            if sheet.says_more(&(behind..node), &[Sign::Filler]) { behind } else { begin }
        }
        _ => begin,
    };
    // 报两件: 清淤3月1号完了
    let lead = sheet.text(&(begin..node));
    let is_clock = |at: usize| lead[at + 1..].starts_with(|one: char| one.is_ascii_digit());
    let announced = lead.rfind(':').filter(|at| !is_clock(*at)).map(|at| begin + at + 1).filter(|at| {
        sheet.mentions_in(&(begin..*at)).is_empty() && sheet.nodes_in(&(begin..*at)).next().is_none()
    });
    let begin = announced.unwrap_or(begin);
    // "42% and piles all finished"
    let behind_a_figure = sheet.text(&(begin..node)).rfind(" and ").map(|at| begin + at).filter(|at| {
        sheet.values_in(&(begin..*at)).any(|one| one.at.end == *at && matches!(one.value, Value::Percent(_)))
    });
    let begin = behind_a_figure.map_or(begin, |at| at + " and ".len());
    // "97% handover set for 10 apr"
    let share = sheet.values_in(&(begin..node)).last().filter(|one| matches!(one.value, Value::Percent(_)));
    let beside = share.filter(|one| {
        let dated = || sheet.values_in(&(node..clause.end)).any(|day| matches!(day.value, Value::Date(_)));
        sheet.text(&(one.at.end..node)) == " " && sheet.text(clause).is_ascii() && dated()
    });
    let begin = beside.map_or(begin, |one| one.at.end + 1);
    // "boardwalk to be finished on 31 May and planting on 20 June"
    let joined = before.and_then(|_| sheet.text(&(begin..node)).rfind(" and "));
    let begin = joined.map_or(begin, |at| begin + at + " and ".len());
    // "last truck came in so equipment delivery is complete"
    let begin = sheet.text(&(begin..node)).rfind(" so ").map_or(begin, |at| begin + at + " so ".len());
    // 电力局说正式电推到4月6号
    let lead = begin..node;
    let body = sheet.hits_in(&lead).filter(|hit| hit.sign == Sign::Body).last();
    let told = body.and_then(|body| {
        let behind = sheet.text(&(body.at.end..node));
        let word = ["说", "讲", "通知", "回复", "答复", "告知", " says ", " said ", " told us "]
            .iter()
            .find(|word| behind.starts_with(**word))?;
        Some(body.at.end + word.len())
    });
    let begin = told.unwrap_or(begin);
    let lead = begin..node;
    if sheet.mentions_in(&lead).is_empty() {
        begin + sheet.index.tail_at_the_front(project, sheet.text(&lead))
    } else {
        begin
    }
}

/// Where a node ends whose name is parted by the day: 匝道昨天通车.
fn completed(sheet: &Sheet<'_>, (project, key): (Option<Id>, &str), at: &Range<usize>, end: usize) -> usize {
    let right = sheet.text(&(at.end..end));
    // 桩基础 is 桩基.
    let whole = |rest: &str| !rest.starts_with(|one: char| one.is_ascii_alphabetic());
    if let Some(tail) = TAILS.iter().find(|tail| right.strip_prefix(**tail).is_some_and(whole)) {
        return at.end + tail.len();
    }
    // "roof truss"提升, where the node is called 钢网架提升.
    let tail =
        key.char_indices().rev().nth(1).map(|(at, _)| &key[at..]).filter(|tail| tail.chars().all(is_han));
    if let Some(tail) = tail.filter(|_| sheet.text(at).is_ascii()) {
        let rest = right.trim_start();
        let day =
            ["今天", "今早", "昨天", "昨晚", "上午", "下午"].iter().find_map(|day| rest.strip_prefix(*day));
        let rest = day.unwrap_or(rest).trim_start_matches('已');
        if rest.starts_with(tail) {
            return at.end + (right.len() - rest.len()) + tail.len();
        }
    }
    let rests = sheet.index.completions(project, key, sheet.text(at));
    let ends = rests.into_iter().filter_map(|rest| {
        let begin = at.end + right.find(rest)?;
        let between = at.end..begin;
        let only_when = !sheet.says_more(&between, &[Sign::Filler, Sign::ThisPeriod, Sign::NameTail])
            && !sheet.hits_in(&between).any(|hit| holds_off(sheet, hit));
        let behind = sheet.text(&(begin + rest.len()..end.max(begin + rest.len()))).trim();
        let at_its_end = rest.chars().count() > 1 || stands_alone(sheet.text(&between), behind);
        // What is 完成 is said of the node, and is no part of its name.
        let says_done = sheet.has(&(begin..begin + rest.len()), Sign::Done);
        (only_when && at_its_end && !says_done).then_some(begin + rest.len())
    });
    ends.max().unwrap_or(at.end)
}

/// How people draw out the name of a node.
const TAILS: [&str; 9] =
    ["础", "这块儿", "这块", "那块", "这一块", " installation", " install", " works", " work"];

/// Whether a word says that a thing is still ahead, and is no day: 明天 is.
fn holds_off(sheet: &Sheet<'_>, hit: &Hit) -> bool {
    let ahead = [Sign::Plan, Sign::NotYet, Sign::Not, Sign::Bound, Sign::Target].contains(&hit.sign);
    ahead && !sheet.values_in(&hit.at).any(|one| is_time(&one.value))
}

/// What stands in brackets with a node is said of it; what stands around them is not.
fn within_brackets(sheet: &Sheet<'_>, part: Range<usize>, at: &Range<usize>) -> (usize, usize) {
    let (left, right) = (sheet.text(&(part.start..at.start)), sheet.text(&(at.end..part.end)));
    match (left.rfind('('), right.find(')')) {
        (Some(open), Some(close)) if !left[open..].contains(')') => (part.start + open, at.end + close),
        _ => (part.start, part.end),
    }
}

/// Nobody tells of more in one statement, and each is looked at beside all of it.
const MOST_NODES: usize = 24;

/// The nodes of a project that a statement names; of two words for one place the longer.
fn named<'s>(
    sheet: &'s Sheet<'_>,
    clause: &Range<usize>,
    project: Option<Id>,
) -> Vec<(&'s NodeWord<'s>, &'s str)> {
    let mut found: Vec<(&NodeWord<'_>, &str)> = Vec::new();
    for word in sheet.nodes_in(clause) {
        if found.len() > MOST_NODES {
            break;
        }
        let Some(key) = sheet.index.node_of(project, word.nodes) else { continue };
        match found.last_mut() {
            Some((last, _)) if word.at.start < last.at.end => {
                if word.at.len() > last.at.len() {
                    found.pop();
                    found.push((word, key));
                }
            }
            _ => found.push((word, key)),
        }
    }
    found
}

/// A node that is named, with what stands around it in its statement.
struct Around<'s> {
    sheet: &'s Sheet<'s>,
    statement: &'s Statement,
    today: NaiveDate,
    key: &'s str,
    at: Range<usize>,
    /// The word for it, as it is written where it is not misspelt.
    word: &'s str,
    /// Where what tells it from its like stands apart: 桥梁上周六合龙.
    apart: Option<Range<usize>>,
    /// What stands within its name: 匝道预计7月20号通车.
    parted: Option<Range<usize>>,
    left: Range<usize>,
    right: Range<usize>,
}

/// What is said of one node.
enum Saying {
    Event(Step, Option<NaiveDate>),
    Open,
    Denied,
    Nothing,
}

impl Around<'_> {
    fn saying(&self) -> Saying {
        if !self.statement.mood.states() {
            return Saying::Nothing;
        }
        self.counted_down()
            .or_else(|| self.moved_by_words())
            .or_else(|| self.denied())
            .or_else(|| self.of_something_else())
            .or_else(|| self.put_off())
            .unwrap_or_else(|| self.reached_or_to_come())
    }

    fn known_by(&self) -> By {
        let Self { sheet, left, right, .. } = self;
        let more = [left, right].iter().any(|part| sheet.has(part, Sign::Done))
            || sheet.text(right).contains('了')
            || says_it_has_been(self.word);
        if more { By::Words } else { By::Name }
    }

    fn says_behind(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.sheet.text(&self.right).contains(word))
    }

    fn begins_behind(&self, words: &[&str]) -> bool {
        let behind = self.sheet.text(&self.right).trim_start();
        words.iter().any(|word| behind.starts_with(word))
    }

    /// What is told is of a part, of a step before it, or of how it is feasted.
    fn of_something_else(&self) -> Option<Saying> {
        let Self { sheet, at, left, right, .. } = self;
        // "nearly topped out" tells of the works, and so does 温室差不多了.
        let nearly = |hit: &Hit| hit.sign == Sign::Bound && hit.at.end <= at.start && is_nearly(sheet, hit);
        if sheet.hits_in(left).any(nearly) && happens(self.word) || sheet.text(right).trim() == "差不多了"
        {
            return Some(Saying::Denied);
        }
        // 1号楼, 顶封了
        let of_what = sheet.told_before(self.statement).last().map(|one| &one.clause.at);
        if sheet.text(at).starts_with('顶') && of_what.is_some_and(|one| sheet.has(one, Sign::Part)) {
            return Some(Saying::Denied);
        }
        // 住院楼封顶, 2#楼封顶: of a part, not of the project. 桥梁上周六合龙 is the node 桥梁合龙 itself.
        let left_open = if let Some(own) = &self.apart {
            sheet.says_more(&(left.start..own.start), &AROUND)
                || sheet.says_more(&(own.end..left.end), &AROUND)
        } else {
            // 九台黑土国重封顶了: of which place the project is.
            let named = sheet.mentions_in(left).first();
            let place = named.filter(|one| is_of_a_place(sheet.text(&(left.start..one.at.start))));
            let begin = place.map_or(left.start, |one| one.at.end);
            sheet.says_more(&(begin..left.end), &AROUND) || sheet.has(left, Sign::Part)
        };
        // 厂房正式移交给甲方了, 地下室出正负零了: what is handed over, or has come up, is built.
        let handed =
            ["移交", "交付", "正负零", "出零", "ground level", "zero level", "energized", "energised"]
                .iter()
                .any(|end| self.word.ends_with(end))
                && sheet.values_in(left).all(|one| is_time(&one.value))
                && !sheet.has(left, Sign::Part)
                && !sheet.says_more(left, &[&AROUND[..], &[Sign::Thing]].concat());
        let left_open = left_open && !handed;
        // 竣工预验收 comes before 竣工.
        if self.begins_behind(&["预验", "初验", "预检"]) {
            return Some(Saying::Nothing);
        }
        // 竣工酒会 is of those who drink to it, 奠基一周年 of what was long ago.
        let feast = self.begins_behind(&FEASTS) || self.says_behind(&["周年", "anniversary"]);
        // 因为下雨桩基推到下周五: why it is put off.
        let reason = ["因", "由于", "受"].iter().any(|word| sheet.text(left).trim_start().starts_with(word))
            && sheet.has(right, Sign::Delayed);
        // 右线贯通推迟到下周四: with one of its two lines the tunnel is late.
        let of_a_line = ["左线", "右线"].iter().any(|line| sheet.text(left).ends_with(line))
            && sheet.has(right, Sign::Delayed);
        if left_open && !reason && !of_a_line || feast || is_numbered(sheet, at) {
            // 右线洞通了: of the works of a part.
            let of_a_part = sheet.has_any(left, &[Sign::Part, Sign::Thing]) && happens(self.word) && !feast;
            return Some(if of_a_part { Saying::Denied } else { Saying::Nothing });
        }
        // The over of "hand-over" bounds nothing.
        let bounds =
            |hit: &Hit| hit.sign == Sign::Bound && !(at.start <= hit.at.start && hit.at.end <= at.end);
        // "demolition is over"
        let ends = |hit: &Hit| sheet.text(&hit.at) == "over" && hit.at.end == right.end;
        let mut hits = sheet.hits_in(&self.statement.clause.at);
        hits.any(|hit| bounds(hit) && !ends(hit)).then_some(Saying::Nothing)
    }
}

/// Districts are called by two characters: 九台, 净月.
fn is_of_a_place(before: &str) -> bool {
    before.chars().count() == 2 && before.chars().all(is_han)
}

/// What is held when a node has been reached, and is none.
const FEASTS: [&str; 9] = ["酒会", "宴", "饭", "庆功", "聚餐", "晚会", "party", "dinner", "lunch"];

/// 2#封顶, 1号筒仓封顶: of one of several. 5号封顶 is of a day.
fn is_numbered(sheet: &Sheet<'_>, at: &Range<usize>) -> bool {
    let of_a_thing = || {
        let first = || sheet.hits_in(at).take_while(|hit| hit.at.start == at.start);
        first().any(|hit| hit.sign == Sign::Thing) && !first().any(|hit| hit.sign == Sign::Main)
    };
    match sheet.page.before(at.start) {
        Some('#') => true,
        // 本月20号屋面封闭 is of a day.
        Some('号') => {
            let of_a_day = sheet.values.iter().any(|one| one.at.end == at.start && is_time(&one.value));
            of_a_thing() && !of_a_day
        }
        _ => false,
    }
}

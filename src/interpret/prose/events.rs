//! What happens to key nodes: done, begun, put off, planned for a day.

use super::Message;
use super::days;
use super::figures;
use super::names::{Id, NodeWord, PARTED_BY, VERBS, before_a_verb, has_happened, is_going_on, stands_alone};
use super::page::is_han;
use super::sheet::{Sheet, Statement, is_time};
use super::words::{Hit, Sign};
use crate::domain::told::Step;
use crate::interpret::scan::{Bound, Date, Found, Said, Tense, Value};
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

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

    /// Takes up what the next statement says of its day, or that it was late and is done.
    pub(super) fn take_up(
        &mut self,
        sheet: &Sheet<'_>,
        (statement, before): (&Statement, Option<&Statement>),
        message: &Message<'_>,
    ) {
        let clause = &statement.clause.at;
        let past_day = || days::past_day(sheet, clause, message);
        let text = sheet.text(clause);
        let follows =
            self.at.end <= clause.start && sheet.page.text()[self.at.end..clause.start].chars().count() <= 2;
        // "topping out, target is April 30"
        let meant = || {
            sheet.has(clause, Sign::Target)
                && !sheet.says_more(clause, &[Sign::Filler, Sign::Target, Sign::Plan, Sign::Unchanged])
        };
        if self.day.is_none() && follows && self.by == By::Name && meant() {
            (self.step, self.day) = (Step::Expected, days::day_ahead(sheet, clause));
        }
        // 封顶, 厂家说4月1号来不及, 放4月12号: what was only named is late, and dated next.
        if self.by == By::Name
            && self.day.is_none()
            && follows
            && statement.mood.states()
            && days::is_on_a_day_to_come(sheet, clause, message.today)
            && let Some(delay) = moved(sheet, clause).filter(|_| sheet.has(clause, Sign::Delayed))
        {
            (self.step, self.by) = (Step::Delayed, By::Words);
            self.day = days::day_after(sheet, &(delay..clause.end), message.today);
            self.at.end = clause.end;
            return;
        }
        let happened = matches!(self.step, Step::Done | Step::Begun);
        let around = [Sign::Filler, Sign::Begun, Sign::Done, Sign::Unchanged];
        // 又往后拖了, 供电局说得下周四; 因为降温推迟, 24号再铺
        let only_dates = || {
            days::is_day_alone(sheet, statement)
                || happened && !sheet.says_more(clause, &around)
                || self.step == Step::Delayed
                    && (begins_then(sheet, clause) || is_told_by_a_body(sheet, clause))
        };
        if self.day.is_none() && follows && only_dates() {
            // 匝道通车, 7月20号不变
            if self.by == By::Name && days::is_on_a_day_to_come(sheet, clause, message.today) {
                (self.step, self.day) = (Step::Expected, days::day_ahead(sheet, clause));
            }
            self.day = self.day.or_else(|| match self.step {
                Step::Done | Step::Begun => past_day(),
                // "slips ten days, from 20 to 30 March"
                Step::Delayed => days::day_after(sheet, clause, message.today),
                Step::Expected | Step::Ahead => days::day_ahead(sheet, clause),
            });
            if self.step == Step::Ahead && self.day.is_some() {
                self.step = Step::Expected;
            }
        }
        if follows {
            let (later, former) = (is_later(sheet, clause), former_day(sheet, clause));
            match self.step {
                // 完不成, 顺延一周, 17号; 要晚, 原来15号, 现在20号: the day is told next.
                Step::Delayed if self.day.is_none() && (later || former.is_some()) => {
                    let due = days::last(sheet, &self.at).filter(|_| later);
                    self.day = due.and_then(|due| {
                        days::later_by(sheet, clause, days::nearer(&due, message.today), message.today)
                    });
                    self.at.end = clause.end;
                }
                // 3月24, 晚4天; "14 March, was the 9th": the day is later than it was.
                Step::Expected
                    if later || former.is_some_and(|old| self.day.is_some_and(|new| old < new)) =>
                {
                    self.step = Step::Delayed;
                }
                // 计划3月10日, 实际3月9日
                Step::Expected if text.starts_with("实际") && past_day().is_some() => {
                    (self.step, self.day) = (Step::Done, past_day());
                }
                // 计划6月18日, 现调整为7月5日
                Step::Expected if self.day.is_some() && is_day_planned(sheet, statement) => {
                    let new = days::day_after(sheet, clause, message.today);
                    if new > self.day {
                        (self.step, self.day) = (Step::Delayed, new);
                    }
                }
                Step::Done | Step::Begun | Step::Delayed | Step::Expected | Step::Ahead => {}
            }
        }
        if self.day.is_some() {
            return;
        }
        // 封顶提前两天, 3月6号封的
        let early = matches!(self.step, Step::Ahead | Step::Expected) && sheet.has(&self.at, Sign::Early);
        let done = sheet.has(clause, Sign::Done);
        if early
            && follows
            && done
            && text.ends_with(['的', '了'])
            && !sheet.says_more(clause, &[Sign::Filler, Sign::Done])
        {
            (self.step, self.day) = (Step::Done, past_day());
        }
        // 比计划晚一礼拜, 今天总算装完了
        let came = statement.mood.states()
            && done
            && !sheet.has_any(clause, &[Sign::NotYet, Sign::Plan, Sign::Not])
            && text.ends_with('了')
            && sheet.nodes_in(clause).next().is_none()
            && sheet.mentions_in(clause).is_empty()
            && before.is_some_and(|before| before.clause.at == self.at);
        if self.step == Step::Delayed && came {
            (self.step, self.day) = (Step::Done, past_day());
        } else if self.step == Step::Done && days::tells_when(sheet, statement) {
            self.day = past_day();
        }
    }
}

/// "was the 9th", 原来9号: a statement of nothing but the day that no longer holds.
fn former_day(sheet: &Sheet<'_>, clause: &Range<usize>) -> Option<NaiveDate> {
    let text = sheet.text(clause);
    let led =
        ["was ", "not ", "原来", "原本", "本来", "原定", "原先"].iter().any(|word| text.starts_with(word));
    let old = days::last(sheet, clause).filter(|_| led)?;
    (!sheet.says_more(clause, &[Sign::Filler, Sign::Formerly, Sign::Not])).then_some(old.coming)
}

/// 供电局说得下周四, "utility now says 25 June": the day, as a body tells it.
fn is_told_by_a_body(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let Some(body) = sheet.hits_in(clause).find(|hit| hit.sign == Sign::Body) else { return false };
    let told = sheet.text(&(body.at.end..clause.end)).trim_start_matches(' ');
    let told = told.strip_prefix("now ").unwrap_or(told);
    let said = [
        "说",
        "讲",
        "回复",
        "给的新排期是",
        "给的排期是",
        "新给的日子是",
        "给的日子是",
        "给的时间是",
        "says",
        "said",
    ]
    .iter()
    .find_map(|word| told.strip_prefix(word));
    let only = [Sign::Filler, Sign::Plan];
    said.is_some_and(|said| !sheet.says_more(&(clause.end - said.len()..clause.end), &only))
        && !sheet.says_more(&(clause.start..body.at.start), &only)
}

/// 24号再铺, 11月3号才开始: what was put off is done from that day on.
fn begins_then(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let dated = |one: &&Found| matches!(one.value, Value::Date(_));
    let Some(day) = sheet.values_in(clause).find(dated) else { return false };
    let (before, behind) = (clause.start..day.at.start, sheet.text(&(day.at.end..clause.end)));
    let short = behind.chars().count() <= LONGEST_START;
    behind.starts_with(['再', '才']) && short && !sheet.says_more(&before, &[Sign::Filler, Sign::Plan])
}

/// In characters.
const LONGEST_START: usize = 4;

/// 晚4天, "four days late", "late".
pub(super) fn is_later(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let more = [Sign::Filler, Sign::Delayed, Sign::Plan, Sign::Bound];
    let so_much = sheet.text(clause).contains("later than ")
        || sheet.values_in(clause).any(|one| matches!(one.value, Value::Duration(_)))
        || sheet.values_in(clause).next().is_none();
    sheet.has(clause, Sign::Delayed)
        && so_much
        && sheet.hits_in(clause).all(|hit| hit.sign != Sign::Bound || is_nearly(sheet, hit))
        && !sheet.says_more(clause, &more)
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

/// How the names of nodes end that are events by themselves: 封顶 happens, 外幕墙 does not.
const HAPPENS: [&str; 88] = [
    "封金顶",
    "顶封了",
    "顶也封了",
    "顶都封了",
    "到顶",
    "last pile",
    "断水了",
    " up",
    " open",
    " arrived",
    " raised",
    " opens",
    " broken",
    " on",
    "正负零",
    "ground level",
    "zero level",
    "±0",
    "封顶",
    "合拢",
    "合龙",
    "合笼",
    "贯通",
    "洞通",
    "轨通",
    "电通",
    "通车",
    "通水",
    "接通",
    "并网",
    "开业",
    "竣工",
    "开工",
    "奠基",
    "始发",
    "出零",
    "交付",
    "移交",
    "交钥匙",
    "交房",
    "开园",
    "开馆",
    "投产",
    "投用",
    "通电",
    "送电",
    "断水",
    "封闭",
    "通过",
    "kick-off",
    "kickoff",
    "handed over",
    "topped out",
    "topping out",
    "sealed",
    "capped",
    "energized",
    "energised",
    "桩打完",
    "桩全打完",
    "桩都打完",
    "breakthrough",
    "broke ground",
    "roof closed",
    "topped-out",
    "groundbreaking",
    "ground breaking",
    "through",
    "laid",
    "installed",
    "launched",
    "lifted",
    "broke through",
    "broke thru",
    "breakthru",
    "broken through",
    "opened",
    "paved",
    "delivered",
    "connected",
    "进场",
    "到场",
    "完成",
    " complete",
    " completed",
    " closed",
    " finished",
    " done",
];

/// What takes place on a day, and is told so with 了 or a day that has been: 昨天竣工验收.
const TAKES_PLACE: [&str; 3] = ["验收", "提升", "校飞"];

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
        let ended = ["了 ", " "].iter().find(|end| rest.starts_with(**end));
        let end = match ended.filter(|end| end.len() > 1 || has_happened(sheet.text(&place))) {
            Some(ended) => place.end + ended.len(),
            None => end,
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
        let verb = if verb { '打'.len_utf8() } else { 0 };
        let (left, right) = (begin..place.start - verb, place.end + set..end);
        let named = sheet.text(&left);
        let apart = sheet.index.node_apart(project, sheet.text(&word.at), named);
        let key = apart.as_ref().map_or(*key, |(key, _)| *key);
        let apart = apart.map(|(_, at)| left.start + at.start..left.start + at.end);
        let parted = word.parted.clone();
        let around = Around { sheet, statement, today, at: place, apart, parted, left, right };
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

/// With which a statement goes on to something else.
const GOES_ON: [&str; 6] = [" and the ", " and all ", " and we ", " and they ", " and now ", " before the "];

/// What a statement that names no node says of the one that was left open.
fn of_the_open(sheet: &Sheet<'_>, statement: &Statement, node: &str, today: NaiveDate) -> Option<Event> {
    let clause = &statement.clause.at;
    if !statement.mood.states() {
        return None;
    }
    let event = |step, day| Some(Event::said(clause, node, step, day));
    let of_it = |delay: &usize| {
        let before = clause.start..*delay;
        let around = [Sign::Filler, Sign::Plan, Sign::ThisPeriod, Sign::State, Sign::Formerly];
        !sheet.text(&before).is_ascii() && !sheet.has(&before, Sign::Thing)
            || !sheet.says_more(&before, &around)
    };
    if let Some(delay) = moved(sheet, clause).filter(of_it) {
        let step = if sheet.has(clause, Sign::Early) { Step::Expected } else { Step::Delayed };
        let day = days::day_after(sheet, &(delay..clause.end), today).or_else(|| {
            // 至少往后推十来天 is no day.
            let exactly = step == Step::Delayed && !sheet.has(clause, Sign::Bound);
            days::later_by(sheet, clause, due_before(sheet, statement, today).filter(|_| exactly)?, today)
        });
        if step == Step::Delayed || day.is_some() {
            return event(step, day);
        }
    }
    let date = days::last(sheet, clause);
    // 20号收不了尾
    if cannot_be(sheet, clause).is_some() && date.is_some() && sheet.nodes_in(clause).next().is_none() {
        return event(Step::Delayed, None);
    }
    // 外墙保温, 7月20号的目标不变
    let keeps = [Sign::Filler, Sign::Unchanged, Sign::Target, Sign::Plan, Sign::NameTail];
    if let Some(date) = date.filter(|date| date.coming > today)
        && sheet.has(clause, Sign::Unchanged)
        && !sheet.says_more(clause, &keeps)
    {
        return event(Step::Expected, Some(date.coming));
    }
    // 下周一再合
    let is_ahead = date.is_some_and(|date| days::is_coming(&date, today));
    if let Some(date) = date.filter(|_| is_ahead && begins_then(sheet, clause)) {
        return event(Step::Expected, Some(date.coming));
    }
    // 原计划5月28, 现在看要到6月中旬了
    if date.is_none()
        && days::is_ahead(sheet, clause, today)
        && due_before(sheet, statement, today).is_some()
        && is_day_planned(sheet, statement)
    {
        return event(Step::Delayed, None);
    }
    // 不是延到20号, 是22号
    if let Some(date) = date
        && sheet.text(clause).starts_with('是')
        && !sheet.says_more(clause, &[Sign::Filler])
    {
        let mut before = sheet.before(statement);
        let moved = before.any(|one| sheet.has(&one.clause.at, Sign::Delayed));
        return event(if moved { Step::Delayed } else { Step::Expected }, Some(date.coming));
    }
    // 封顶日子写错了, 是3月12不是3月21
    if let Some((day, old)) = in_place_of(sheet, clause) {
        // 车站封顶往后错了 四月二十号改四月二十八号
        let mut before = sheet.before(statement);
        let moved = day > old && before.any(|one| sheet.has(&one.clause.at, Sign::Delayed));
        return event(if moved { Step::Delayed } else { Step::Expected }, Some(day));
    }
    // 轨通没拖, 昨儿个按期通了
    if let Some(said) = sheet.text(clause).strip_suffix('了').and_then(before_a_verb)
        && !sheet.says_more(&(clause.start..clause.start + said.len()), &[Sign::Filler, Sign::Early])
    {
        return event(Step::Done, date.map(|date| date.past));
    }
    let done = sheet.has(clause, Sign::Done);
    // 幕墙, 8月底收口
    let only = [Sign::Filler, Sign::Plan, Sign::Done, Sign::ThisPeriod];
    if let Some(date) = date
        && done
        && !sheet.says_more(clause, &only)
    {
        let has_been = sheet.text(clause).contains(['了', '已']);
        let ahead = !has_been && is_ahead || sheet.has(clause, Sign::Plan);
        let was_due = due_before(sheet, statement, today).is_some_and(|due| due < date.coming);
        let step = if was_due { Step::Delayed } else { Step::Expected };
        let (step, day) = if ahead { (step, date.coming) } else { (Step::Done, date.past) };
        return event(step, Some(day));
    }
    // 拆除, 今早敲下第一锤
    if sheet.has(clause, Sign::Begun) && !done && !sheet.says_more(clause, &[Sign::Filler, Sign::Begun]) {
        return event(Step::Begun, date.map(|date| date.past));
    }
    // 拆除上周五收尾, 全拆完了
    // "that item is finished"
    let of_it = ["that ", "that's ", "it ", "it's "].iter().any(|word| sheet.text(clause).starts_with(word));
    if done
        && (of_it || sheet.text(clause).ends_with('了'))
        && !sheet.says_more(clause, &[Sign::Filler, Sign::Done])
    {
        let last = sheet.told_before(statement).last();
        let only_day = |one: &&Statement| sheet.values_in(&one.clause.at).count() == 1;
        let last = last.filter(|one| !of_it || only_day(one));
        let day = last.and_then(|one| days::last(sheet, &one.clause.at)).map(|date| date.past);
        return event(Step::Done, day);
    }
    // 原定8月15日封顶, 现在估计要8月28日; 没完, 大概28号
    let due = due_before(sheet, statement, today);
    let told = || days::is_day_alone(sheet, statement) || due.is_some() && is_told_by_a_body(sheet, clause);
    if is_day_planned(sheet, statement) || is_ahead && told() {
        let day = days::day_after(sheet, clause, today)?;
        let was_due = due.is_some_and(|due| due < day);
        let step = if was_due { Step::Delayed } else { Step::Expected };
        return event(step, Some(day));
    }
    None
}

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
    // "boardwalk to be finished on 31 May and planting on 20 June"
    let joined = before.and_then(|_| sheet.text(&(begin..node)).rfind(" and "));
    let begin = joined.map_or(begin, |at| begin + at + " and ".len());
    // "last truck came in so equipment delivery is complete"
    let begin = sheet.text(&(begin..node)).rfind(" so ").map_or(begin, |at| begin + at + " so ".len());
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
    at: Range<usize>,
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
        let Self { sheet, at, left, right, .. } = self;
        let more = [left, right].iter().any(|part| sheet.has(part, Sign::Done))
            || sheet.text(right).contains('了')
            || says_it_has_been(sheet.text(at));
        if more { By::Words } else { By::Name }
    }

    fn says_behind(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.sheet.text(&self.right).contains(word))
    }

    fn begins_behind(&self, words: &[&str]) -> bool {
        let behind = self.sheet.text(&self.right).trim_start();
        words.iter().any(|word| behind.starts_with(word))
    }

    /// 还有四天封顶, "needs another week": how long it still takes.
    fn counted_down(&self) -> Option<Saying> {
        let Self { sheet, today, left, right, .. } = self;
        let whole = left.start..right.end;
        let length = days::counted_down(sheet, &whole)?;
        let text = sheet.text(&whole);
        // "we need five days more for the roof sealing, so 25 March"
        if ["days more for", "more days for", "day more for", "weeks more for"]
            .iter()
            .any(|word| text.contains(word))
        {
            return Some(Saying::Event(Step::Delayed, None));
        }
        let roughly = sheet.has(&whole, Sign::Bound) || ROUGHLY.iter().any(|word| text.contains(word));
        Some(Saying::Event(Step::Expected, length.after(*today).filter(|_| !roughly)))
    }

    /// Its day is fixed, put right or missed, or more time is asked for, in so many words.
    fn moved_by_words(&self) -> Option<Saying> {
        let Self { sheet, at, left, right, .. } = self;
        let clause = &self.statement.clause.at;
        let whole = left.start..right.end;
        if self.begins_behind(&SET) && !sheet.has(clause, Sign::Delayed) {
            let day = days::last(sheet, &whole).map(|date| date.coming);
            return Some(Saying::Event(day.map_or(Step::Ahead, |_| Step::Expected), day));
        }
        if let Some((new, old)) = in_place_of(sheet, right) {
            // 不是12号是14号 puts right what was said.
            // 6月18号改7月5日 moves it, unless it is said to have been wrong.
            let moved = (self.says_behind(&["改", "调到"])
                || self.says_behind(&ARROWS)
                || sheet.has(right, Sign::Delayed))
                && !sheet
                    .hits_in(clause)
                    .any(|hit| hit.sign == Sign::Correction && !sheet.text(&hit.at).contains('改'));
            let corrected = !moved && !self.says_behind(&["rather than", "instead of", "而不是"]);
            // "the piling finished on the 3rd, not the 5th"
            if corrected
                && sheet.has(right, Sign::Done)
                && is_told_as_past(sheet, right)
                && let Some(day) = first_past_day(sheet, right).filter(|day| *day <= self.today)
            {
                return Some(Saying::Event(Step::Done, Some(day)));
            }
            let step = if new > old && !corrected { Step::Delayed } else { Step::Expected };
            return Some(Saying::Event(step, Some(new)));
        }
        // "we have to push topping out to 20 July"
        let until = ["to ", "until ", "till ", "back to ", "out to "];
        // "push JY-02 topping out": the name of the project may stand between.
        let lead = clause.start..at.start;
        let named = sheet.mentions_in(&lead).last();
        let named = named.filter(|one| sheet.text(&(one.at.end..at.start)).trim().is_empty());
        let verb = sheet.text(&(clause.start..named.map_or(at.start, |one| one.at.start)));
        let pushed = PUSHES.iter().any(|word| verb.trim_end().ends_with(word));
        if let Some(day) = days::last(sheet, right)
            && pushed
            && self.begins_behind(&until)
        {
            return Some(Saying::Event(Step::Delayed, Some(day.coming)));
        }
        // 10号完不了, 2月20没交成, 按期完不成: the day is missed.
        if let Some(end) = cannot_be(sheet, &(at.start..right.end)) {
            let due = days::last(sheet, &whole).is_some() || self.says_behind(&IN_TIME);
            // 3月20号接不上了得拖到4月3号
            let later = days::day_after(sheet, &(end..right.end), self.today).filter(|_| due);
            return Some(if due { Saying::Event(Step::Delayed, later) } else { Saying::Denied });
        }
        // 竣工验收申请延到4月20号
        let more = sheet.hits_in(right).find(|hit| hit.sign == Sign::MoreTime)?;
        let day = days::day_after(sheet, &(more.at.end..right.end), self.today);
        Some(Saying::Event(Step::Delayed, day))
    }

    /// It is not there, or not so.
    fn denied(&self) -> Option<Saying> {
        let Self { sheet, at, left, right, .. } = self;
        // "boardwalk done is wrong"
        if self.says_behind(&[
            " is wrong",
            " was wrong",
            "是错的",
            "说错了",
            "是假的",
            "是虚的",
            "报早了",
            "说早了",
        ]) {
            return Some(Saying::Denied);
        }
        // 不是延到20号, 是22号: the new day stands in what follows.
        if let Some(not) = sheet.hits_in(right).find(|hit| hit.sign == Sign::Not)
            && sheet.hits_in(right).any(|hit| hit.sign == Sign::Delayed && hit.at.start == not.at.end)
        {
            return Some(Saying::Open);
        }
        // 浇完就封顶: when something else is done.
        let before = sheet.text(left).trim_end();
        if before.ends_with('就')
            && before.contains(['完', '好', '过', '等'])
            && sheet.text(right).trim().is_empty()
        {
            return Some(Saying::Denied);
        }
        // 砌筑差不多完了: nearly.
        let nearly = |hit: &Hit| {
            hit.sign == Sign::Done && sheet.text(&(right.start..hit.at.start)).trim_start() == "差不多"
        };
        if sheet.hits_in(right).any(nearly) {
            return Some(Saying::Denied);
        }
        let denial = sheet.hits_in(right).find(|hit| matches!(hit.sign, Sign::NotYet | Sign::Not));
        // 封顶推到6月初了 管线迁改没完: what is not there is something else.
        let put_off = sheet
            .hits_in(right)
            .find(|hit| hit.sign == Sign::Delayed)
            .is_some_and(|hit| denial.is_some_and(|denial| hit.at.end < denial.at.start));
        let begun_before =
            |hit: &Hit| hit.sign == Sign::NotYet && hit.at.start < at.start && at.start < hit.at.end;
        // "will not be handed over until 18 June"
        let before = sheet.hits_in(left).find(|hit| matches!(hit.sign, Sign::NotYet | Sign::Not));
        if let (Some(not), Some(until)) = (before.or(denial), sheet.text(right).find("until "))
            && not.at.start < right.start + until
        {
            let day = days::last(sheet, &(right.start + until..right.end)).map(|date| date.coming);
            return Some(Saying::Event(day.map_or(Step::Ahead, |_| Step::Expected), day));
        }
        // "won't be 30 May any more": the day is missed.
        let missed = |not: &Hit| {
            let behind = not.at.end..right.end;
            not.sign == Sign::NotYet
                && WILL_NOT.contains(&sheet.text(&not.at))
                && days::last(sheet, &behind).is_some_and(|day| {
                    day.coming >= self.today && (day.bound != Bound::By || is_unable(sheet, not))
                })
        };
        if denial.is_some_and(missed) {
            return Some(Saying::Event(Step::Delayed, None));
        }
        // 洞通不是4月1号了
        let no_longer = denial.is_some_and(|hit| {
            hit.sign == Sign::Not
                && sheet.text(right).ends_with('了')
                && !sheet.says_more(&(right.start..hit.at.start), &BETWEEN)
                && days::last(sheet, &(hit.at.end..right.end)).is_some_and(|day| day.coming >= self.today)
        });
        if no_longer {
            return Some(Saying::Event(Step::Delayed, None));
        }
        let denied = sheet.hits_in(&(left.start..at.end)).any(begun_before)
            || sheet.has_any(left, &[Sign::NotYet, Sign::Not])
            || denial.is_some() && !put_off;
        denied.then(|| if self.is_awaited() { Saying::Event(Step::Ahead, None) } else { Saying::Denied })
    }

    /// What is told is of a part, of a step before it, or of how it is feasted.
    fn of_something_else(&self) -> Option<Saying> {
        let Self { sheet, at, left, right, .. } = self;
        // "nearly topped out" tells of the works, and so does 温室差不多了.
        let nearly = |hit: &Hit| hit.sign == Sign::Bound && hit.at.end <= at.start && is_nearly(sheet, hit);
        if sheet.hits_in(left).any(nearly) && happens(sheet, at) || sheet.text(right).trim() == "差不多了"
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
                .any(|word| sheet.text(at).ends_with(word))
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
            let of_a_part = sheet.has_any(left, &[Sign::Part, Sign::Thing]) && happens(sheet, at) && !feast;
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

    /// It is put off, or was to be on a day that is told before another.
    fn put_off(&self) -> Option<Saying> {
        let Self { sheet, at, left, right, .. } = self;
        let clause = &self.statement.clause.at;
        // "facade panels 3 days late" are what is late.
        let of_a_thing = sheet.text(right).trim_start().is_ascii()
            && sheet.hits_in(right).next().is_some_and(|hit| {
                hit.sign == Sign::Thing && sheet.text(&(right.start..hit.at.start)).trim().is_empty()
            });
        // 保温板供货晚了
        let of_a_thing = of_a_thing || self.begins_behind(&["板", "料", "材", "砖"]);
        // 温室棚膜到货晚了三天
        let arrives = |delay: &usize| {
            let between = sheet.text(&(at.end..*delay.max(&at.end)));
            ARRIVING.iter().any(|word| between.contains(word))
        };
        // 清淤今天干利索了 晚了8天: late, and done.
        let finished = done_behind(sheet, at, right, right);
        let overtaken = |delay: &usize| {
            finished.is_some_and(|end| {
                // 完工得往后拖三天 is still to come.
                let told = |place: Range<usize>| sheet.text(&place).contains(is_han);
                let late = sheet.text(&(*delay..right.end)).starts_with('晚');
                end <= *delay
                    && (!told(at.end..end) || late || sheet.text(&(at.end..end)).ends_with(['了', '的']))
            })
        };
        // "Late from my side: breakthrough achieved": what stands before the lead is of the sender.
        let of_it = left.start..clause.end;
        let delay = moved(sheet, &of_it).filter(|_| sheet.has(&of_it, Sign::Delayed) && !of_a_thing);
        if let Some(delay) = delay.filter(|delay| !overtaken(delay) && !arrives(delay)) {
            // "17 July, so a week late"
            let so_late = || delay > at.end && sheet.text(&(at.end..delay)).contains(" so ");
            let day = days::day_after(sheet, &(delay..clause.end), self.today)
                .or_else(|| days::last(sheet, right).filter(|_| so_late()).map(|date| date.coming));
            return Some(Saying::Event(Step::Delayed, day));
        }
        // 原来是七月一号现在往前提到六月十五号
        let early = sheet.hits_in(right).find(|hit| hit.sign == Sign::Early);
        let sooner = early.and_then(|hit| days::day_after(sheet, &(hit.at.end..right.end), self.today));
        if let Some(day) = sooner.filter(|_| !sheet.has(right, Sign::Done)) {
            return Some(Saying::Event(Step::Expected, Some(day)));
        }
        sheet.has(clause, Sign::Formerly).then_some(Saying::Open)
    }

    /// It was reached or begun, or will be.
    fn reached_or_to_come(&self) -> Saying {
        let Self { sheet, today, at, left, right, .. } = self;
        // 一次通过 counts nothing of the node.
        let counted = sheet.values_in(right).find(|one| {
            let of_times = matches!(&one.value, Value::Count { unit, .. } if sheet.text(unit) == "次");
            // 桩基最后一根打完: with it all of them.
            let is_the_last = sheet.page.text()[..one.at.start].ends_with("最后");
            !is_when(sheet, one) && !of_times && !is_the_last
        });
        let behind = right.start..counted.map_or(right.end, |value| value.at.start);
        let done = self.done(&behind);
        let date = self.day(done);
        let ahead = self.is_ahead(done, date);
        let happens_by_name = happens(sheet, at);
        // "the roof is closed since yesterday"
        let is_alone = !sheet.says_more(right, &AROUND)
            || is_told_behind(sheet, at, right)
            || self.begins_behind(&["since "]);
        // 开馆日期没变 is of the day, which has not been.
        let of_its_day = self.begins_behind(&ITS_DAY) || sheet.has(right, Sign::Unchanged);
        // "handover was 24 Aug"
        let was = self.begins_behind(&["was "]) && happens_some_day(sheet, at);
        let took_place = || {
            let word = sheet.text(at);
            if was {
                return date.is_some_and(|date| date.past < *today);
            }
            TAKES_PLACE.iter().any(|end| word.ends_with(end))
                && (sheet.text(right).contains('了')
                    || [left, right].iter().any(|part| {
                        ["顺利", "成功", "圆满"].iter().any(|word| sheet.text(part).contains(word))
                    })
                    || date.is_some_and(|date| date.past < *today))
        };
        let happens = (happens_by_name || took_place()) && is_alone && !of_its_day && counted.is_none();
        // "topping out brought forward, April 8": the day is perhaps told next.
        let is_moved = sheet.has(right, Sign::Early)
            || (sheet.has(right, Sign::Unchanged) || sheet.text(right).trim_end().ends_with("不动"))
                && (happens_some_day(sheet, at) || self.begins_behind(&ITS_DAY));
        if is_moved && self.came_early() {
            return Saying::Event(Step::Done, date.map(|date| date.past));
        }
        if is_moved && done.is_none() {
            let day = date.map(|date| date.coming).or_else(|| days::day_after(sheet, right, *today));
            return Saying::Event(day.map_or(Step::Ahead, |_| Step::Expected), day);
        }
        if ahead != Ahead::No {
            // 封顶仪式下周三: of the day of a ceremony nothing follows for the works.
            let begins = ["开工", "奠基", "kick-off", "groundbreaking"]
                .iter()
                .any(|word| sheet.text(at).ends_with(word));
            if self.begins_behind(&["仪式", "ceremony"]) && !begins {
                return Saying::Nothing;
            }
            // 计划3月5号, said on the 8th: the plan of then, and no day of next year.
            let is_over = |date: &Date| {
                date.said == Said::OfYear
                    && date.past < *today
                    && (*today - date.past).num_days() <= days::LATEST_REPORT
            };
            // 4月底封顶没问题
            let around = [&AROUND[..], &[Sign::NoTrouble]].concat();
            return match date {
                Some(date) if is_over(&date) => Saying::Open,
                Some(date)
                    if !sheet.says_more(right, &around)
                        || done.is_some()
                        || sheet.has(right, Sign::Begun) =>
                {
                    Saying::Event(Step::Expected, Some(date.coming))
                }
                None if ahead == Ahead::SomeDay
                    && (done.is_some() || happens || !sheet.says_more(right, &AROUND)) =>
                {
                    Saying::Event(Step::Expected, None)
                }
                _ => Saying::Open,
            };
        }
        // 车站封顶了3座: so many of them.
        if counted_behind(sheet, right, done) || counted.is_some() && happens_by_name {
            return Saying::Denied;
        }
        // 清淤完成那句收回
        if done.is_some() && sheet.has(&self.statement.clause.at, Sign::Withdrawn) {
            return Saying::Denied;
        }
        // 桩基应该完成了吧: whoever guesses does not know.
        let told = sheet.text(&self.statement.clause.at);
        if (done.is_some() || happens) && GUESSES.iter().any(|word| told.contains(word)) {
            return Saying::Nothing;
        }
        // 设备四月十号开始进场
        let begins = |part: &Range<usize>| {
            sheet.has(part, Sign::Begun)
                || sheet.values_in(part).any(|one| sheet.text(&one.at).ends_with("开始"))
        };
        let begun = begun(sheet, left, &behind) || self.parted.as_ref().is_some_and(begins);
        // "first pile went in"
        let first = sheet.text(at).starts_with("first ");
        let step = if done.is_none() && begun || first && (done.is_some() || begun) {
            Step::Begun
        } else if done.is_some() || happens {
            Step::Done
        } else {
            return Saying::Open;
        };
        Saying::Event(step, date.map(|date| date.past))
    }

    /// Where it ends that the whole of it is done.
    fn done(&self, behind: &Range<usize>) -> Option<usize> {
        let Self { sheet, at, left, right, .. } = self;
        done_behind(sheet, at, behind, right)
            .or_else(|| done_before(sheet, left, right))
            .or_else(|| is_driven(sheet.text(at)).then_some(at.end))
            .or_else(|| verb_behind_a_day(sheet, right))
            .filter(|end| !is_of_a_part(sheet, &((*end).max(right.start)..right.end)))
            // 桩基完成后付款
            .filter(|end| {
                let behind = sheet.text(&((*end).max(right.start)..right.end));
                !["后", "之后", "以后", "的时候"].iter().any(|word| behind.starts_with(word))
            })
            .filter(|end| !is_only_allowed(sheet, at, *end))
            // 站坪那边收尾了: nearly, unless a day is said.
            .filter(|_| {
                let dated = [left, right].iter().any(|part| days::last(sheet, part).is_some());
                dated || !sheet.text(right).trim_end().ends_with("收尾了")
            })
    }

    /// 昨天桩基完成 今天清场: what stands behind what is done is of something else.
    fn day(&self, done: Option<usize>) -> Option<Date> {
        let Self { sheet, at, left, right, .. } = self;
        let clause = &self.statement.clause.at;
        done.and_then(|end| days::last(sheet, &(clause.start..end.max(at.end))))
            .or_else(|| days::last(sheet, &(left.start..right.end)))
            .or_else(|| days::last(sheet, clause))
    }

    fn is_ahead(&self, done: Option<usize>, date: Option<Date>) -> Ahead {
        let Self { sheet, at, left, right, .. } = self;
        let (clause, today) = (&self.statement.clause.at, self.today);
        let told_as_past = is_told_as_past(sheet, &(at.start..right.end));
        let has_been = done.is_some_and(|end| !is_base_form(sheet, clause, end))
            || self.begins_behind(&["了"])
            || is_told_behind(sheet, at, right)
            || sheet.text(left).contains('已')
            || says_it_has_been(sheet.text(at))
            || is_told_as_past(sheet, left)
            || is_told_as_past(sheet, right);
        // "finished on Sunday", said on a Friday.
        let told = told_as_past
            // 屋面周日封闭的
            || sheet.text(right).trim() == "的"
            // 周六封的顶
            || has_happened(sheet.text(at))
            // 周一开始打木桩了
            || sheet.text(right).ends_with('了')
                && (begun(sheet, left, right) || done.is_some() || is_told_behind(sheet, at, right))
            || self.says_behind(&["as of ", "since "]);
        let is_planned = [left, right]
            .into_iter()
            .chain(&self.parted)
            .any(|part| sheet.has_any(part, &[Sign::Plan, Sign::Target]))
            // "the roof will be sealed"
            || sheet.text(at).contains(" be ");
        // "Friday as planned"
        let is_next =
            date.is_some_and(|date| date.past < today && today < date.coming && date.said == Said::Weekday);
        let is_planned =
            is_planned || is_next && !told && !has_been && self.says_behind(&["as planned", "as scheduled"]);
        // 9月底完工, said in March: that is to come.
        let text = sheet.text(clause);
        let clearly = !text.contains(is_han) || text.contains(['了', '已', '过', '的']);
        let on_a_day = date.is_some_and(|date| {
            !clearly && days::is_long_ago(&date, today)
                || !has_been && (days::is_long_ago(&date, today) || days::is_this_one(&date, today))
                || days::lies_ahead(&date, today) && !(told && days::is_the_last(&date, today))
        });
        let long_ago = |one: &Found| {
            matches!(&one.value, Value::Dates(dates)
                if dates.coming.0 > today && (today - dates.past.1).num_days() > days::LATEST_REPORT)
        };
        // "sealed at the weekend": the last one.
        let was_then = (told_as_past || says_it_has_been(sheet.text(at)))
            && !is_planned
            && sheet
                .values_in(clause)
                .any(|one| matches!(&one.value, Value::Dates(dates) if dates.past.0 <= today));
        if date.is_none()
            && (days::is_ahead(sheet, clause, today) && !was_then
                || days::is_due_within(sheet, clause)
                || !has_been && sheet.values_in(clause).any(long_ago))
        {
            Ahead::SomeDay
        } else if on_a_day || is_planned {
            Ahead::Yes
        } else {
            Ahead::No
        }
    }

    /// "came two days early", 封顶 比计划早5天: that has been.
    fn came_early(&self) -> bool {
        let Self { sheet, at, right, .. } = self;
        let early = |hit: &Hit| hit.sign == Sign::Early && sheet.text(&hit.at).contains('早');
        self.begins_behind(&["came "])
            || happens(sheet, at)
                && sheet.hits_in(right).any(early)
                && sheet.values_in(right).any(|one| matches!(one.value, Value::Duration(_)))
    }

    /// Whether no more is said than that it is not there yet. 没通过 is another matter: that has failed.
    fn is_awaited(&self) -> bool {
        let Self { sheet, left, right, .. } = self;
        let clause = &self.statement.clause.at;
        let only = [&AROUND[..], &[Sign::NotYet]].concat();
        let not_yet = sheet.hits_in(clause).find(|hit| hit.sign == Sign::NotYet);
        let begin = not_yet.map_or(left.end, |hit| hit.at.start.clamp(left.start, left.end));
        let text = sheet.text(clause);
        YET.iter().any(|word| text.contains(word))
            && !sheet.says_more(&(left.start..begin), &only)
            && !sheet.says_more(right, &only)
            && !sheet.values_in(right).any(|one| !is_time(&one.value))
    }
}

/// 就快, nearly: it is not there, and not far.
fn is_nearly(sheet: &Sheet<'_>, bound: &Hit) -> bool {
    ["nearly", "almost", "close to", "just short of", "接近", "临近", "快", "将近"]
        .contains(&sheet.text(&bound.at))
}

/// Districts are called by two characters: 九台, 净月.
fn is_of_a_place(before: &str) -> bool {
    before.chars().count() == 2 && before.chars().all(is_han)
}

/// 封顶了, 设备周四装完了: that it has been, right behind its verb.
fn is_told_behind(sheet: &Sheet<'_>, at: &Range<usize>, right: &Range<usize>) -> bool {
    let behind = sheet.text(right).trim();
    let ended = before_a_verb(sheet.text(at)).is_some();
    behind == "了" || ended && ["完了", "好了", "上了", "上去了", "成了"].contains(&behind)
}

/// Whether a node is still to come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ahead {
    No,
    Yes,
    /// In a stretch of days, of which none is said: in August.
    SomeDay,
}

/// Done on the north face, 完成东立面: so far as what follows says, and no farther.
fn is_of_a_part(sheet: &Sheet<'_>, behind: &Range<usize>) -> bool {
    let text = sheet.text(behind);
    let rest = text.trim_start();
    let is_the_last = ["最后", "剩", "全部", "所有", "the last"].iter().any(|word| rest.starts_with(word));
    if is_the_last || !sheet.says_more(behind, &AROUND) {
        return false;
    }
    if rest.starts_with(is_han) {
        return text.len() == rest.len() && (sheet.has(behind, Sign::Part) || rest.ends_with(PARTS));
    }
    WHERE.iter().any(|word| rest.starts_with(word)) && !AS_WISHED.iter().any(|word| rest.starts_with(word))
}

/// How the names of parts end.
const PARTS: [char; 10] = ['面', '段', '区', '侧', '分', '层', '轴', '跨', '幅', '楼'];

/// What says where, or what is left out.
const WHERE: [&str; 23] = [
    "on ",
    "in ",
    "along ",
    "up to ",
    "to level",
    "to floor",
    "to the ",
    "to axis",
    "to grid",
    "at level",
    "at floor",
    "for block",
    "for building",
    "for zone",
    "for lot",
    "for the ",
    "between ",
    "except",
    "apart from",
    "but for",
    "other than",
    "bar ",
    "excluding",
];

/// What begins like that and says how.
const AS_WISHED: [&str; 15] = [
    "on both",
    "on schedule",
    "on time",
    "on plan",
    "on target",
    "on programme",
    "on program",
    "on the day",
    "on the first",
    "in full",
    "in total",
    "in one ",
    "in time",
    "in the end",
    "for the day",
];

/// "power connection approved": only an acceptance is over when somebody approves.
fn is_only_allowed(sheet: &Sheet<'_>, at: &Range<usize>, end: usize) -> bool {
    sheet.page.text()[..end].ends_with("approved")
        && !ACCEPTS.iter().any(|word| sheet.text(at).contains(word))
}

/// What somebody passes or approves.
const ACCEPTS: [&str; 6] = ["验收", "accept", "inspection", "check", "校验", "校飞"];

/// "can't be ready by Saturday" misses that day; "won't be ready by Saturday" may be of a plan.
fn is_unable(sheet: &Sheet<'_>, not: &Hit) -> bool {
    ["cannot", "can't", "cant"].contains(&sheet.text(&not.at))
}

/// What is held when a node has been reached, and is none.
const FEASTS: [&str; 9] = ["酒会", "宴", "饭", "庆功", "聚餐", "晚会", "party", "dinner", "lunch"];

/// By which a day to come will not be kept.
const WILL_NOT: [&str; 12] = [
    "won't",
    "wont",
    "will not",
    "cannot",
    "can't",
    "cant",
    "is not",
    "isn't",
    "isn't happening",
    "is not happening",
    "not happening",
    "won't happen",
];

/// What follows a node where people speak of its day.
const ITS_DAY: [&str; 8] = ["时间", "日期", "节点", "计划", "安排", "date", "schedule", "plan"];

/// Where it ends that a day is not kept: 完不了, 没交成, 封不上顶.
fn cannot_be(sheet: &Sheet<'_>, at: &Range<usize>) -> Option<usize> {
    let text = sheet.text(at);
    let missed = ["没交成", "没封成", "没完成", "没开成", "没通成"]
        .iter()
        .find_map(|word| Some(text.find(word)? + word.len()));
    let tried = text.match_indices('不').find_map(|(begin, no)| {
        let end = begin + no.len();
        let ends = text[end..].chars().next().filter(|one| "了完上成".contains(*one))?;
        text[..begin].ends_with(DONE_TO_NODES).then_some(end + ends.len_utf8())
    });
    missed.or(tried).map(|end| at.start + end)
}

/// What is done to reach key nodes.
const DONE_TO_NODES: [char; 30] = [
    '干', '做', '弄', '打', '完', '封', '送', '通', '交', '开', '收', '装', '铺', '吊', '拆', '清', '挖',
    '浇', '接', '合', '验', '提', '栽', '种', '焊', '砌', '安', '出', '架', '进',
];

const IN_TIME: [&str; 4] = ["按期", "按时", "如期", "准时"];

/// By which a time is no more than about so long.
const ROUGHLY: [&str; 11] =
    ["不到", "不足", "估摸", "估计", "大概", "大约", "左右", "差不多", "about", "roughly", "or so"];

/// Words of those who guess.
const GUESSES: [&str; 14] = [
    "应该",
    "估计",
    "好像",
    "可能",
    "也许",
    "没准",
    "说不定",
    "大概齐",
    "按说",
    "按理",
    "probably",
    "presumably",
    "perhaps",
    "i guess",
];

/// By which somebody moves a node that is named behind.
const PUSHES: [&str; 16] = [
    "puts the",
    "put the",
    "moves the",
    "pushes the",
    "push",
    "pushing",
    "pushed",
    "postpone",
    "postponing",
    "postponed",
    "delay",
    "delaying",
    "delayed",
    "defer",
    "put off",
    "moved",
];

/// What is said of a node whose day has been fixed.
const SET: [&str; 18] = [
    "约好了",
    "约好",
    "约了",
    "定好了",
    "排好了",
    "日子定了",
    "日子定下来",
    "时间确定",
    "日期确定",
    "定了",
    "定下了",
    "定下来",
    "确定了",
    "敲定",
    "时间定了",
    "日期定了",
    "的时间定了",
    "的日期定了",
];

/// 定5月20: what follows is the day.
fn is_set(behind: &str) -> bool {
    let rest = behind.trim_start().strip_prefix('定');
    rest.is_some_and(|rest| {
        rest.trim_start()
            .starts_with(|one: char| one.is_ascii_digit() || "这下本周月明后五六七八九".contains(one))
    })
}

/// Between two days of a key node: 4月1号→4月15号.
const ARROWS: [&str; 4] = ["→", "->", "=>", "becomes"];

/// The first day of a part of a statement, as one that has been.
fn first_past_day(sheet: &Sheet<'_>, at: &Range<usize>) -> Option<NaiveDate> {
    sheet.values_in(at).find_map(|one| match &one.value {
        Value::Date(date) => Some(date.on(Tense::Past)),
        _ => None,
    })
}

/// "the 15th rather than the 12th": the new day and the old.
fn in_place_of(sheet: &Sheet<'_>, right: &Range<usize>) -> Option<(NaiveDate, NaiveDate)> {
    let mut days = sheet.values_in(right).filter_map(|one| match &one.value {
        Value::Date(date) => Some((one.at.clone(), date.on(Tense::Coming))),
        _ => None,
    });
    let ((first, new), (second, old)) = (days.next()?, days.next()?);
    // "5 April instead of the 10th": of the same month.
    let ordinal = sheet.text(&second).trim_start_matches("the ");
    let bare = ordinal.bytes().all(|one| !one.is_ascii_alphabetic() || b"stndrh".contains(&one));
    let old = new.with_day(old.day()).filter(|_| bare && sheet.text(&second).is_ascii()).unwrap_or(old);
    let between = sheet.text(&(first.end..second.start));
    let says = |words: &[&str], text: &str| words.iter().any(|word| text.trim_end().ends_with(word));
    if says(&["不是", "并非", "not"], sheet.text(&(right.start..first.start))) {
        return Some((old, new));
    }
    // 6月18号改7月5日
    let moves = ["改", "改到", "改为", "改成", "调到", "现在改", "现改", "现在改到"];
    if moves.iter().chain(&ARROWS).any(|word| *word == between.trim()) {
        return Some((old, new));
    }
    ["rather than", "instead of", "不是", "not"]
        .iter()
        .any(|word| between.contains(word))
        .then_some((new, old))
}

/// With what people begin to say the day that holds now.
const NOW: [&str; 11] =
    ["now ", "现在", "现调整为", "现调到", "现定", "现改", "改到", "改为", "改成", "改在", "改"];

/// Whether a statement is no more than the day for which something is planned.
fn is_day_planned(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    // "was due the 18th, now the 22nd"; 本来6月18号, 改7月5日
    let text = sheet.text(clause);
    let now = NOW.iter().find(|word| text.starts_with(**word));
    let end = clause.start + before_a_verb(text).unwrap_or(text).len();
    let said = clause.start + now.map_or(0, |word| word.len())..end;
    (now.is_some() || sheet.has(clause, Sign::Plan))
        && !sheet.has_any(&said, &[Sign::NotYet, Sign::Delayed, Sign::Early])
        && !sheet.says_more(&said, &[Sign::Filler, Sign::Plan])
}

/// 原定8月15日, 5号没提上去: the day that was meant, as told before.
fn due_before(sheet: &Sheet<'_>, statement: &Statement, today: NaiveDate) -> Option<NaiveDate> {
    let missed = |one: &&Statement| sheet.has_any(&one.clause.at, &[Sign::Formerly, Sign::NotYet]);
    let mut before = sheet.before(statement).filter(missed);
    before.find_map(|one| days::last(sheet, &one.clause.at)).map(|due| days::nearer(&due, today))
}

/// "roof sealed", 封了顶: words for a key node that tell what has been.
fn says_it_has_been(word: &str) -> bool {
    word.ends_with("ed") && !word.contains(" be ")
        || word.contains('已')
        || PAST.iter().any(|end| word.contains(end))
        || has_happened(word)
}

/// The same, in other forms.
const PAST: [&str; 3] = ["broke", "topped", "laid"];

/// 桩2月27就打完了: what was driven is driven in.
pub(super) fn is_driven(word: &str) -> bool {
    word.ends_with("打完")
}

/// "ground level reached on Sunday": by a verb of the past behind it, unless that plans or puts off.
fn is_told_as_past(sheet: &Sheet<'_>, right: &Range<usize>) -> bool {
    let text = sheet.text(right);
    let planned =
        sheet.has_any(right, &[Sign::Plan, Sign::Delayed, Sign::Target, Sign::Formerly, Sign::Early]);
    !planned
        && text.split(|one: char| !one.is_ascii_alphabetic()).any(|word| {
            word.len() > 4 && word.ends_with("ed") && !MEANT.contains(&word) || BEGAN.contains(&word)
        })
}

/// "as planned" tells of no past.
const MEANT: [&str; 4] = ["planned", "scheduled", "expected", "agreed"];

/// Verbs of the past that end otherwise.
const BEGAN: [&str; 4] = ["began", "broke", "went", "got"];

/// "insulation finish the 25th": what is done in the form of a plan.
fn is_base_form(sheet: &Sheet<'_>, clause: &Range<usize>, end: usize) -> bool {
    // 桩基周日完
    let day = sheet.text(&(clause.start..end)).strip_suffix('完').map(|day| clause.start + day.len());
    if day.is_some_and(|day| end == clause.end && sheet.values_in(clause).any(|one| one.at.end == day)) {
        return true;
    }
    ["finish", "completes"].iter().any(|word| {
        sheet
            .text(&(clause.start..end))
            .strip_suffix(word)
            .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    })
}

/// By which what is late is what is brought, and no key node.
const ARRIVING: [&str; 7] = ["供货", "到货", "送货", "发货", "到场", "delivery", "deliveries"];

/// Where a statement says that something is moved to another day.
fn moved(sheet: &Sheet<'_>, clause: &Range<usize>) -> Option<usize> {
    let moves = |hit: &&Hit| matches!(hit.sign, Sign::Delayed | Sign::Early) && !drives_on(sheet, hit);
    sheet.hits_in(clause).find(moves).map(|hit| hit.at.start)
}

/// 推了14环: how far a machine has come.
pub(super) fn drives_on(sheet: &Sheet<'_>, hit: &Hit) -> bool {
    let next = sheet.values.partition_point(|one| one.at.start < hit.at.end);
    let counted = |one: &Found| one.at.start == hit.at.end && matches!(one.value, Value::Count { .. });
    sheet.text(&hit.at) == "推了" && sheet.values.get(next).is_some_and(counted)
}

/// What is done stands right behind the node: 桩基 完成, "piling is complete".
fn done_behind(
    sheet: &Sheet<'_>,
    at: &Range<usize>,
    behind: &Range<usize>,
    right: &Range<usize>,
) -> Option<usize> {
    // 消防验收上周四过了
    let text = sheet.text(right);
    let passed = ["过了", "过啦", "过关", "过的"].iter().find_map(|word| Some((text.find(word)?, *word)));
    if let Some((begin, word)) = passed
        && ACCEPTS.iter().any(|end| sheet.text(at).ends_with(end))
        && !sheet.says_more(&(right.start..right.start + begin), &BETWEEN)
    {
        return Some(right.start + begin + word.len());
    }
    // 正负零昨天出了
    // 土方昨天全部收尾, 打桩收工
    let closed = ["收尾", "收工"].iter().find_map(|word| Some((*word, text.trim_end().strip_suffix(*word)?)));
    // 打桩收尾 without more is nearly done.
    let closed =
        closed.filter(|(word, said)| *word != "收尾" || !said.trim().is_empty()).map(|(_, said)| said);
    if closed.is_some_and(|said| !sheet.says_more(&(right.start..right.start + said.len()), &BETWEEN)) {
        return Some(right.end);
    }
    let out = ["出了", "出来了", "出的"].iter().find_map(|word| text.strip_suffix(*word));
    if let Some(said) = out.filter(|_| sheet.text(at).ends_with(['零', '0']))
        && !sheet.says_more(&(right.start..right.start + said.len()), &BETWEEN)
    {
        return Some(right.end);
    }
    // "piling reached on Monday"
    let arrived = text.trim_start().starts_with("reached") && !sheet.says_more(right, &BETWEEN);
    if arrived {
        return Some(right.start + (text.len() - text.trim_start().len()) + "reached".len());
    }
    // 护岸最后一块石头码完了: with the last of it all.
    if LAST.iter().any(|word| text.trim_start().starts_with(word))
        && let Some(last) = sheet.hits_in(right).find(|hit| hit.sign == Sign::Done)
    {
        return Some(last.at.end);
    }
    // 光学平台4月10号已经安装完: the word begins within the name.
    let ends = ["完", "完了", "好", "好了", "合格", "通过"];
    let goes_on = |hit: &&Hit| {
        let within = hit.at.start < at.end && at.end < hit.at.end;
        hit.sign == Sign::Done && within && ends.contains(&sheet.text(&(at.end..hit.at.end)))
    };
    let told =
        |hit: &Hit| sheet.hits_in(right).any(|one| one.sign == Sign::Done && one.at.start < hit.at.end);
    if let Some(hit) = sheet.hits_in(&(at.start..right.end)).find(goes_on).filter(|hit| !told(hit)) {
        return Some(hit.at.end);
    }
    let done = sheet.hits_in(right).find(|hit| hit.sign == Sign::Done && hit.at.start <= behind.end)?;
    // 幕墙在收口
    if is_going_on(sheet.text(&(right.start..done.at.start.max(right.start))).trim_end()) {
        return None;
    }
    // "handover to the education bureau went ahead": to, by and with whom.
    let said = behind.start..done.at.start.max(behind.start);
    let with_whom = ["to ", "by ", "with ", "of the "].iter().any(|word| text.trim_start().starts_with(word));
    let of_its_own = [Sign::Thing, Sign::Deed, Sign::Part, Sign::Not, Sign::NotYet, Sign::Bound, Sign::Plan];
    if with_whom
        && !sheet.has_any(&said, &of_its_own)
        && sheet.values_in(&said).all(|one| is_time(&one.value))
    {
        return Some(done.at.end);
    }
    // 打桩今天全打完了
    let between = sheet.text(&(behind.start..done.at.start.max(behind.start))).trim_end_matches(['全', '都']);
    (!sheet.says_more(&(behind.start..behind.start + between.len()), &BETWEEN)).then_some(done.at.end)
}

/// Behind which stands what was the last of something.
const LAST: [&str; 3] = ["最后一", "最后的", "the last "];

/// 电力接入4月底通: the verb of the node by itself, behind its day.
fn verb_behind_a_day(sheet: &Sheet<'_>, right: &Range<usize>) -> Option<usize> {
    let text = sheet.text(right).trim_end_matches(['的', '了']);
    let said = before_a_verb(text)?.trim_end_matches(['才', '能', '可', '就']);
    let day = right.start..right.start + said.len();
    let dated = sheet
        .values_in(&day)
        .any(|one| one.at.end == day.end && matches!(one.value, Value::Date(_) | Value::Dates(_)));
    (dated && !is_going_on(said) && !sheet.says_more(&day, &[Sign::Filler, Sign::Plan])).then_some(right.end)
}

/// "finished piling", 完成桩基: right before it. 当日完成: announces what was done of it.
fn done_before(sheet: &Sheet<'_>, left: &Range<usize>, right: &Range<usize>) -> Option<usize> {
    let done = sheet.hits_in(left).filter(|hit| hit.sign == Sign::Done).last()?;
    let announces = sheet.text(&(done.at.end..left.end)).trim_start().starts_with(':');
    if announces && !sheet.text(right).trim().is_empty() {
        return None;
    }
    (!sheet.says_more(&(done.at.end..left.end), &BETWEEN)).then_some(done.at.end)
}

/// A day or an hour; "done 0430" is one too.
fn is_when(sheet: &Sheet<'_>, one: &Found) -> bool {
    let text = sheet.text(&one.at);
    is_time(&one.value) || text.len() == 4 && text.starts_with('0')
}

/// 完成128根, 完成60%: so much of it, not all.
fn counted_behind(sheet: &Sheet<'_>, right: &Range<usize>, done: Option<usize>) -> bool {
    let Some(done) = done else { return false };
    sheet.values_in(right).any(|one| {
        !is_when(sheet, one)
            && one.at.start >= done
            && !sheet.says_more(&(done.max(right.start)..one.at.start), &AROUND)
    })
}

fn begun(sheet: &Sheet<'_>, left: &Range<usize>, behind: &Range<usize>) -> bool {
    let after = sheet.hits_in(behind).find(|hit| hit.sign == Sign::Begun);
    let before = sheet.hits_in(left).filter(|hit| hit.sign == Sign::Begun).last();
    // 幕墙单元板今天开装: of what it is made of.
    let of_it = [&BETWEEN[..], &[Sign::Thing, Sign::Deed]].concat();
    // 栈道上周五开始打木桩: the word belongs to the day.
    let from = sheet.values_in(behind).any(|one| {
        matches!(one.value, Value::Date(_))
            && sheet.text(&one.at).ends_with("开始")
            && !sheet.says_more(&(behind.start..one.at.start), &of_it)
    });
    from || after.is_some_and(|hit| !sheet.says_more(&(behind.start..hit.at.start), &of_it))
        || before.is_some_and(|hit| !sheet.says_more(&(hit.at.end..left.end), &of_it))
}

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

/// Words that a thing will come all the same.
const YET: [&str; 7] = ["还没", "还未", "尚未", "尚没", "yet", "still not", "still hasn't"];

/// 开园日期没变: of what happens on a day and is not drawn out, what does not change is the day.
fn happens_some_day(sheet: &Sheet<'_>, at: &Range<usize>) -> bool {
    let word = sheet.text(at);
    happens(sheet, at)
        || ["handover", "opening", "acceptance", "topping out", "launch", "groundbreaking", "check", "验收"]
            .iter()
            .any(|end| word.ends_with(end))
}

fn happens(sheet: &Sheet<'_>, at: &Range<usize>) -> bool {
    let word = sheet.text(at);
    let parted = || {
        let (verb, object) = PARTED_BY.iter().find_map(|between| word.rsplit_once(between))?;
        let verb = verb.chars().next_back()?;
        Some(HAPPENS.iter().any(|end| end.strip_prefix(verb) == Some(object)))
    };
    // "capped the main structure"
    let by_somebody = || word.split_once(" the ").is_some_and(|(deed, _)| deed.ends_with("ed"));
    // 设备安装 and 沥青摊铺 take their time.
    let takes_time = || ["安装", "摊铺"].iter().any(|end| word.ends_with(end));
    HAPPENS.iter().any(|end| word.ends_with(end))
        || VERBS.iter().any(|end| word.ends_with(end)) && !takes_time()
        || by_somebody()
        || parted().unwrap_or_default()
}

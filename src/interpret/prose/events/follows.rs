//! What the next statement says of a key node: its day, that it is late, or that it is done after all.

use super::put_off::{cannot_be, in_place_of, is_nearly, moved};
use super::{By, Event};
use crate::domain::told::Step;
use crate::interpret::prose::names::before_a_verb;
use crate::interpret::prose::sheet::{Sheet, Statement};
use crate::interpret::prose::words::Sign;
use crate::interpret::prose::{Message, days};
use crate::interpret::scan::{Found, Value};
use chrono::NaiveDate;
use std::ops::Range;

impl Event {
    /// Takes up what the next statement says of its day, or that it was late and is done.
    pub(in crate::interpret::prose) fn take_up(
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
pub(in crate::interpret::prose) fn is_later(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let more = [Sign::Filler, Sign::Delayed, Sign::Plan, Sign::Bound];
    let so_much = sheet.text(clause).contains("later than ")
        || sheet.values_in(clause).any(|one| matches!(one.value, Value::Duration(_)))
        || sheet.values_in(clause).next().is_none();
    sheet.has(clause, Sign::Delayed)
        && so_much
        && sheet.hits_in(clause).all(|hit| hit.sign != Sign::Bound || is_nearly(sheet, hit))
        && !sheet.says_more(clause, &more)
}

/// What a statement that names no node says of the one that was left open.
pub(super) fn of_the_open(
    sheet: &Sheet<'_>,
    statement: &Statement,
    node: &str,
    today: NaiveDate,
) -> Option<Event> {
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

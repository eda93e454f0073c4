//! The days that statements name: which one, and whether it has been or is to come.

use super::Message;
use super::figures::{self, Amount};
use super::names;
use super::page::is_han;
use super::sheet::{Sheet, Statement, is_time};
use super::words::{Hit, Sign};
use crate::domain::lexicon::Field;
use crate::domain::told::Sum;
use crate::interpret::scan::{Bound, Date, Dates, Duration, Found, Period, Reach, Said, Tense, Value};
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// The last day of a statement.
pub(super) fn last(sheet: &Sheet<'_>, at: &Range<usize>) -> Option<Date> {
    // "a week ago today"
    let counted_from = |one: &Found| sheet.page.text()[at.start..one.at.start].trim_end().ends_with(" ago");
    let dates = sheet.values_in(at).filter_map(|one| match &one.value {
        Value::Date(date) if !counted_from(one) => Some(*date),
        _ => None,
    });
    dates.last()
}

/// Whether the day of a statement, or the stretch of days, is to come.
pub(super) fn is_ahead(sheet: &Sheet<'_>, clause: &Range<usize>, today: NaiveDate) -> bool {
    let to_come = |one: &Found| matches!(&one.value, Value::Dates(dates) if is_to_come(dates, today));
    last(sheet, clause).is_some_and(|date| lies_ahead(&date, today)) || sheet.values_in(clause).any(to_come)
}

/// 16号复工 said on the 8th, without 了.
pub(super) fn is_on_a_day_to_come(sheet: &Sheet<'_>, clause: &Range<usize>, today: NaiveDate) -> bool {
    !sheet.text(clause).contains(['了', '已'])
        && last(sheet, clause).is_some_and(|date| is_coming(&date, today))
}

/// 三天内送电, and not 三天内完成了: a time within which something will be.
pub(super) fn is_due_within(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let within = |one: &Found| matches!(&one.value, Value::Duration(length) if matches!(length.reach, Reach::Within | Reach::Later));
    sheet.values_in(clause).any(within) && !sheet.text(clause).contains('了')
}

/// Whether a day is more likely to come than to have been. A day of the year is the nearer one.
pub(super) fn lies_ahead(date: &Date, today: NaiveDate) -> bool {
    match date.said {
        _ if date.past > today => true,
        // "finished by Sunday"
        Said::Weekday if date.bound == Bound::By => date.coming > today,
        _ if date.coming <= today => false,
        Said::Whole | Said::Relative | Said::OtherWeek => date.coming > today && date.past >= today,
        Said::End | Said::OfYear | Said::OfMonth | Said::Weekday => {
            date.past != today && (date.coming - today) < (today - date.past)
        }
    }
}

/// Whether a day that is said without a word more is one to come.
pub(super) fn is_coming(date: &Date, today: NaiveDate) -> bool {
    lies_ahead(date, today) || is_this_one(date, today)
}

/// 周日封顶 said on a Wednesday, 25号封顶 said on the 8th: of this week and this month, unless it is said to have been or
/// the last one is much nearer.
pub(super) fn is_this_one(date: &Date, today: NaiveDate) -> bool {
    let (to, since) = ((date.coming - today).num_days(), (today - date.past).num_days());
    match date.said {
        Said::Weekday => date.coming.iso_week() == today.iso_week() && to <= since + 2,
        Said::OfMonth => date.coming.month() == today.month() && to <= 2 * since,
        Said::Whole | Said::Relative | Said::End | Said::OfYear | Said::OtherWeek => false,
    }
}

/// A weekday or a day of the month that may as well be the last as the next.
pub(super) fn is_the_last(date: &Date, today: NaiveDate) -> bool {
    matches!(date.said, Said::Weekday | Said::OfMonth) && date.bound != Bound::By && date.past <= today
}

/// 轨通11月底, said in March: nobody tells so late what has been, unless they say that it has.
pub(super) fn is_long_ago(date: &Date, today: NaiveDate) -> bool {
    let without_year = matches!(date.said, Said::End | Said::OfYear);
    without_year && (today - date.past).num_days() > LATEST_REPORT && date.coming > today
}

/// In days.
pub(super) const LATEST_REPORT: i64 = 45;

/// Whether a stretch of days is more likely to come than to have been.
fn is_to_come(dates: &Dates, today: NaiveDate) -> bool {
    dates.past.0 > today
        || dates.coming.0 > today
            && dates.past.1 <= today
            && (dates.coming.0 - today) < (today - dates.past.1)
}

/// So long after the day before it that something is put off: 原定15号, 现延后一周.
pub(super) fn later_by(
    sheet: &Sheet<'_>,
    clause: &Range<usize>,
    due: NaiveDate,
    today: NaiveDate,
) -> Option<NaiveDate> {
    sheet.values_in(clause).find_map(|one| {
        // 延后一周, 延后三天: the word for the delay begins that for the time.
        let joined = sheet.text(&one.at).starts_with('后');
        match &one.value {
            Value::Duration(length) => length.after(due),
            Value::Dates(dates) if joined => due.checked_add_signed(dates.coming.1 - dates.coming.0),
            Value::Date(date) if joined => due.checked_add_signed(date.coming - today),
            _ => None,
        }
    })
}

/// A day that was meant, as the nearer of what it can be.
pub(super) fn nearer(date: &Date, today: NaiveDate) -> NaiveDate {
    if is_coming(date, today) { date.coming } else { date.past }
}

/// Words for being late, behind which stands the day that is missed and not the new one.
const MISSED: [&str; 17] = [
    "wont make",
    "cant make",
    "cannot be",
    "保不住",
    "cannot make",
    "can't make",
    "will not make",
    "not going to make",
    "赶不上",
    "来不及",
    "错过",
    "won't make",
    "will miss",
    "missed",
    "没按期",
    "overdue",
    "不能按期",
];

/// The last day that is said behind a place.
pub(super) fn day_after(sheet: &Sheet<'_>, at: &Range<usize>, today: NaiveDate) -> Option<NaiveDate> {
    if MISSED.iter().any(|word| sheet.text(at).starts_with(word)) {
        return None;
    }
    // 延后三天 and "a week later than planned" say by how much, and not until when.
    let by_how_much = |place: &Range<usize>| {
        if sheet.page.text()[place.end..].trim_start().starts_with("than ") {
            return true;
        }
        // 改期: 本来说这周五, 现推迟到9月6号; 顺延到11月24日(原11月10日): the day that was.
        if sheet.has(&(at.start..place.start), Sign::Formerly)
            && !sheet.has(&(at.start..place.start), Sign::Plan)
        {
            return true;
        }
        let before = sheet.page.text()[at.start..place.start].trim_end();
        if ["原", "原定", "原计划", "原来", "(was", "originally"].iter().any(|word| before.ends_with(word))
        {
            return true;
        }
        let begun = |hit: &Hit| hit.at.start < place.start && place.start < hit.at.end;
        let text = sheet.text(place);
        text.starts_with('后')
            && !text.contains(['月', '日', '号'])
            && sheet.hits.iter().any(|hit| hit.sign == Sign::Delayed && begun(hit))
    };
    let days = sheet.values.iter().filter(|one| at.start <= one.at.start && one.at.end <= at.end);
    let mut days = days.filter(|one| !by_how_much(&one.at)).filter_map(|one| match &one.value {
        // 五一以后 is not that day.
        Value::Date(date) => (date.bound != Bound::From).then(|| date.on(Tense::Coming)),
        // "from 15 to 28 September"
        Value::Dates(dates) if dates.period == Period::Days => {
            let last = |days: (NaiveDate, NaiveDate)| days.1.pred_opt();
            last(dates.past).filter(|day| *day >= today).or_else(|| last(dates.coming))
        }
        _ => None,
    });
    days.next_back().filter(|day| *day >= today)
}

/// "Work stops on Monday": of a trouble a weekday may be the last or the next.
pub(super) fn names_a_weekday(sheet: &Sheet<'_>, statements: &[&Statement]) -> bool {
    let weekday = |one: &Found| matches!(&one.value, Value::Date(date) if date.said == Said::Weekday);
    statements.iter().any(|one| sheet.values_in(&one.clause.at).any(weekday))
}

/// The day that statements say they are of: their own, that of a report's date, or one said right before them.
pub(super) fn said_day(
    sheet: &Sheet<'_>,
    statements: &[&Statement],
    announced: Option<NaiveDate>,
    message: &Message<'_>,
) -> Option<NaiveDate> {
    let own = statements.iter().find_map(|one| past_day(sheet, &one.clause.at, message));
    own.or(announced).or_else(|| as_of(sheet, statements.first()?, message)).or_else(|| {
        let (first, last) = (statements.first()?, statements.last()?);
        let of_a_day = |one: &&Statement| {
            !sheet.says_more(&one.clause.at, &[Sign::Filler, Sign::ThisPeriod]) || says_when_taken(sheet, one)
        };
        let next = |one: &&Statement| one.clause.at.start > last.clause.at.start;
        let behind =
            sheet.beside(last).iter().find(next).filter(|one| one.clause.sentence == first.clause.sentence);
        let before = sheet.told_before(first).last().filter(of_a_day);
        let dated = before.or_else(|| behind.filter(|one| says_when_taken(sheet, one)))?;
        past_day(sheet, &dated.clause.at, message)
    })
}

/// 上周六测的, "measured on Saturday": of which day figures are.
fn says_when_taken(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let mut values = sheet.values_in(clause);
    let (Some(Found { at, value: Value::Date(_), .. }), None) = (values.next(), values.next()) else {
        return false;
    };
    let before = sheet.text(&(clause.start..at.start)).trim().trim_end_matches(" on");
    let behind = sheet.text(&(at.end..clause.end)).trim();
    before.is_empty() && TAKEN.contains(&behind) || behind.is_empty() && TAKEN.contains(&before)
}

/// How figures came about, beside their day.
const TAKEN: [&str; 30] = [
    "盘的数",
    "量的数",
    "点的数",
    "测的数",
    "数的数",
    "点的",
    "测的",
    "量的",
    "数的",
    "算的",
    "看的",
    "盘的",
    "核的",
    "测量的",
    "统计的",
    "盘点的",
    "测出来的",
    "量出来的",
    "的数",
    "的数据",
    "的数字",
    "的情况",
    "measured",
    "counted",
    "surveyed",
    "taken",
    "as measured",
    "as counted",
    "figure",
    "figures",
];

/// By which people begin to say up to when something is told.
const AS_OF: [&str; 4] = ["截至", "截止", "as of ", "as at "];

/// 2月份完成投资1800万, said in March: the last day of the month it is of, where that is over.
pub(super) fn in_its_month(sheet: &Sheet<'_>, amount: &Amount, message: &Message<'_>) -> Option<NaiveDate> {
    if !matches!(amount.sum, Some(Sum::Period | Sum::Year)) {
        return None;
    }
    let own = statement_of(sheet, amount)?;
    let end = |one: &Found| match &one.value {
        Value::Dates(dates) => {
            matches!(dates.period, Period::Month | Period::Months | Period::Quarter).then_some(dates.past.1)
        }
        _ => None,
    };
    let clause = &own.clause.at;
    let lead = &sheet.sentence_of(own).first()?.clause.at;
    let (before, behind) = (clause.start..amount.at.start, amount.at.end..clause.end);
    let end = sheet
        .values_in(&before)
        .filter_map(end)
        .last()
        .or_else(|| sheet.values_in(&behind).find_map(end))
        .or_else(|| sheet.values_in(lead).filter_map(end).last())?;
    end.pred_opt().filter(|day| *day < message.today)
}

/// 截至2月28日完成投资17亿: the day up to which an amount is summed up.
pub(super) fn summed_up_to(sheet: &Sheet<'_>, amount: &Amount, message: &Message<'_>) -> Option<NaiveDate> {
    let own = statement_of(sheet, amount)?;
    let lead = sheet.sentence_of(own).first().into_iter().chain([own]);
    let dated = lead
        .map(|one| &one.clause.at)
        .find(|at| AS_OF.iter().any(|word| sheet.text(at).starts_with(word)))?;
    past_day(sheet, dated, message)
}

fn statement_of<'s>(sheet: &'s Sheet<'_>, amount: &Amount) -> Option<&'s Statement> {
    let number = sheet.statements.partition_point(|one| one.clause.at.start <= amount.at.start);
    sheet.statements.get(number.checked_sub(1)?)
}

/// 截至昨天24点, 乔木栽了420株, 绿化完成12%: the day up to which all of a sentence is told.
fn as_of(sheet: &Sheet<'_>, statement: &Statement, message: &Message<'_>) -> Option<NaiveDate> {
    let of_all = |one: &&Statement| {
        let text = sheet.text(&one.clause.at);
        let text = text.strip_prefix("all ").unwrap_or(text);
        AS_OF.iter().chain(&["补", "forgot"]).any(|word| text.starts_with(word))
            && !sheet.values_in(&one.clause.at).any(|value| !is_time(&value.value))
            // 3月7日日报: 南溪湿地
            || sheet.has(&one.clause.at, Sign::Lead)
                && !sheet.says_more(&one.clause.at, &[Sign::Lead, Sign::Filler, Sign::NameTail])
    };
    let sentence = sheet.sentence_of(statement);
    let dated = sentence.first().into_iter().chain(sentence.last()).find(of_all)?;
    past_day(sheet, &dated.clause.at, message)
}

/// The day a daily report is announced to be of.
pub(super) fn announced_day(sheet: &Sheet<'_>, message: &Message<'_>) -> Option<NaiveDate> {
    // 【日报】3月7日, with its lines below.
    let lines = sheet.statements.last().map_or(0, |one| one.clause.line);
    let is_report = sheet.statements.iter().any(|one| one.field.is_some())
        || lines >= LINES
            && sheet
                .statements
                .iter()
                .any(|one| one.clause.line == 0 && sheet.has(&one.clause.at, Sign::Lead));
    let heads = |one: &Statement| {
        is_report
            && one.field.is_none()
            && one.clause.line == 0
            && !sheet.says_more(&one.clause.at, &[Sign::Lead, Sign::Filler])
    };
    let mut dated = sheet.statements.iter().filter(|one| one.field == Some(Field::Date) || heads(one));
    dated.find_map(|one| past_day(sheet, &one.clause.at, message))
}

/// So many lines behind its heading make a report.
const LINES: usize = 2;

pub(super) fn past_day(sheet: &Sheet<'_>, at: &Range<usize>, message: &Message<'_>) -> Option<NaiveDate> {
    let compared = |place: &Range<usize>| {
        let before = sheet.page.text()[at.start..place.start].trim_end();
        let around = place.start.saturating_sub(LONGEST_COMPARISON)..place.end + LONGEST_COMPARISON;
        let within = sheet.hits_in(&around).any(|hit| {
            matches!(hit.sign, Sign::Unchanged | Sign::Delta)
                && hit.at.start < place.end
                && place.start < hit.at.end
        });
        within || COMPARED_WITH.iter().any(|word| before.ends_with(word))
    };
    // "won't be sealed before the 18th": what is denied is not of a day that has been.
    // 护岸不是昨天完的 denies that day.
    if sheet.has(at, Sign::Not) {
        return None;
    }
    let denied = sheet.has(at, Sign::NotYet);
    let moved_since = sheet.has_any(at, &[Sign::Unchanged, Sign::Delta])
        || sheet
            .values_in(at)
            .any(|one| matches!(one.value, Value::Percent(_) | Value::Points(_) | Value::Count { .. }));
    // 昨天报的79%作废: when it was said, and not of which day it is.
    let told_then = |place: &Range<usize>| {
        let behind = &sheet.page.text()[place.end..at.end];
        sheet.has_any(at, &[Sign::Withdrawn, Sign::Correction])
            && ["报的", "说的", "发的", "填的", "写的"].iter().any(|word| behind.starts_with(word))
    };
    let day = sheet.values_in(at).find_map(|one| match &one.value {
        Value::Date(_) if told_then(&one.at) => None,
        Value::Date(date) if !compared(&one.at) && !figures::is_aside(sheet, at, &one.at) => {
            // 55%送电推迟到3月25日, said in March: nobody reports of a day a year ago.
            // "nothing moved since Tuesday", "up 2 points since Friday" are not of that day.
            if date.bound == Bound::From && moved_since {
                return None;
            }
            // 材料20号前交 is of no day that has been; 截至20号 is.
            if date.bound == Bound::By && date.coming > message.today && date.said == Said::OfMonth {
                return None;
            }
            // 1号温室80%, 2号温室45%: numbers of things.
            if is_a_number(sheet, &one.at) {
                return None;
            }
            // "12/03" could be the third of December, and long ago, or the twelfth of March.
            if date.said == Said::OfYear
                && sheet.text(&one.at).contains('/')
                && (message.today - date.past).num_days() > LATEST_REPORT
            {
                return None;
            }
            let long_ago = date.said == Said::OfYear
                && date.coming > message.today
                && (date.coming - message.today) < (message.today - date.past);
            (!long_ago && (!denied || date.past == date.coming)).then(|| date.on(Tense::Past))
        }
        _ => None,
    })?;
    // After midnight people still call it today.
    let day = if day == message.today { message.working_day() } else { day };
    (day <= message.today).then_some(day)
}

/// Whether another such number stands before the same thing.
fn is_a_number(sheet: &Sheet<'_>, at: &Range<usize>) -> bool {
    let text = sheet.page.text();
    let thing = |place: &Range<usize>| {
        text[place.end..].chars().take(2).filter(|one| is_han(*one)).collect::<String>()
    };
    let is_number = |place: &Range<usize>| {
        text[place.clone()].strip_suffix('号').is_some_and(|one| one.parse::<u8>().is_ok())
    };
    let own = thing(at);
    if text[at.clone()].ends_with('号') && NUMBERED.iter().any(|word| text[at.end..].starts_with(word)) {
        return true;
    }
    is_number(at)
        && own.chars().count() == 2
        && sheet
            .values
            .iter()
            .take(MOST_VALUES)
            .any(|one| one.at != *at && is_number(&one.at) && thing(&one.at) == own)
}

/// What is called by a number: 三号温室.
const NUMBERED: [&str; 12] =
    ["温室", "厂房", "车间", "大棚", "泵房", "塔吊", "吊机", "仓", "泵", "墩", "井", "炉"];

/// Nobody counts more things in one message.
const MOST_VALUES: usize = 64;

/// 还有四天, 倒计时5天, "four days to go": how long it is until what a part of a statement tells of.
pub(super) fn counted_down<'s>(sheet: &'s Sheet<'_>, at: &Range<usize>) -> Option<&'s Duration> {
    sheet.values_in(at).find_map(|one| {
        let Value::Duration(length) = &one.value else { return None };
        let before = sheet.text(&(at.start..one.at.start)).trim_end();
        let behind = sheet.text(&(one.at.end..at.end)).trim_start();
        // "put back five days to 14 March"
        let dated = || sheet.values_in(&(one.at.end..at.end)).any(|one| matches!(one.value, Value::Date(_)));
        (LEFT_BEFORE.iter().any(|word| before.ends_with(word))
            || LEFT_BEHIND.iter().any(|word| behind.starts_with(word)) && !dated())
        .then_some(length)
    })
}

/// What stands before a time that is left.
const LEFT_BEFORE: [&str; 15] = [
    "还得",
    "还要",
    "还需",
    "还需要",
    "还差",
    "还有",
    "还剩",
    "只剩",
    "只有",
    "就剩",
    "再有",
    "倒计时",
    "得",
    "another",
    "needs",
];

/// What stands behind it.
const LEFT_BEHIND: [&str; 5] = ["more", "to go", "away", "until ", "to "];

/// The last day of a statement, as one to come.
pub(super) fn day_ahead(sheet: &Sheet<'_>, at: &Range<usize>) -> Option<NaiveDate> {
    last(sheet, at).map(|date| date.coming)
}

/// In bytes: 跟昨天一样, "same as the day before".
const LONGEST_COMPARISON: usize = 64;

/// Words before a day that is only compared with.
const COMPARED_WITH: [&str; 12] =
    ["vs", "frm", "比", "较", "跟", "和", "同", "与", "since", "than", "than on", "from"];

/// 桩基完了, 昨天收的; "piling done, last one went in on Monday": when what stands beside it was done.
pub(super) fn tells_when(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let text = sheet.text(clause).trim_end();
    // 昨天收的, 业主28日签的字
    let says_so = text.chars().rev().take(3).any(|one| one == '的')
        || ["最后", "第一", "last ", "first ", "into place", "into position"]
            .iter()
            .any(|word| text.contains(word));
    statement.mood.states()
        && says_so
        && sheet.mentions_in(clause).is_empty()
        && sheet.nodes_in(clause).next().is_none()
        && !sheet.values_in(clause).any(|one| matches!(one.value, Value::Percent(_) | Value::Money { .. }))
}

/// 到3月22日: a statement of nothing but the day of what stands before.
pub(super) fn is_day_alone(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    // 定25号, 放7月12号, 估计15号才能完
    let set = sheet.text(clause).chars().next().filter(|one| matches!(one, '定' | '改' | '放' | '推'));
    let set = set.map_or(0, char::len_utf8);
    let text = sheet.text(clause);
    let said = clause.start + set..clause.start + names::before_a_verb(text).unwrap_or(text).len();
    let is_planned = sheet.has(&said, Sign::Plan);
    !sheet.says_more(&said, &[Sign::Filler, Sign::Delayed, Sign::Early, Sign::Plan, Sign::SetTo])
        || is_planned && !sheet.says_more(&said, &[Sign::Filler, Sign::Plan, Sign::Done])
}

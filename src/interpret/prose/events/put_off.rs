//! Key nodes whose day is another than it was, or that are not there yet.

use super::reached::{done_behind, is_told_as_past};
use super::{AROUND, Around, BETWEEN, Saying};
use crate::domain::told::Step;
use crate::interpret::prose::days;
use crate::interpret::prose::page::is_han;
use crate::interpret::prose::sheet::{Sheet, is_time};
use crate::interpret::prose::words::{Hit, Sign};
use crate::interpret::scan::{Bound, Found, Tense, Value};
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

impl Around<'_> {
    /// 还有四天封顶, "needs another week": how long it still takes.
    pub(super) fn counted_down(&self) -> Option<Saying> {
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
    pub(super) fn moved_by_words(&self) -> Option<Saying> {
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
        let of_it = |end: &usize| !sheet.has(&(at.end..*end), Sign::Thing);
        if let Some(end) = cannot_be(sheet, &(at.start..right.end)).filter(of_it) {
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
    pub(super) fn denied(&self) -> Option<Saying> {
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

    /// It is put off, or was to be on a day that is told before another.
    pub(super) fn put_off(&self) -> Option<Saying> {
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
                let late = sheet.text(&(*delay..clause.end)).starts_with('晚');
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
pub(super) fn is_nearly(sheet: &Sheet<'_>, bound: &Hit) -> bool {
    ["nearly", "almost", "close to", "just short of", "接近", "临近", "快", "将近"]
        .contains(&sheet.text(&bound.at))
}

/// "can't be ready by Saturday" misses that day; "won't be ready by Saturday" may be of a plan.
fn is_unable(sheet: &Sheet<'_>, not: &Hit) -> bool {
    ["cannot", "can't", "cant"].contains(&sheet.text(&not.at))
}

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

/// Where it ends that a day is not kept: 完不了, 没交成, 封不上顶.
pub(super) fn cannot_be(sheet: &Sheet<'_>, at: &Range<usize>) -> Option<usize> {
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
pub(super) fn is_set(behind: &str) -> bool {
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
pub(super) fn in_place_of(sheet: &Sheet<'_>, right: &Range<usize>) -> Option<(NaiveDate, NaiveDate)> {
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

/// By which what is late is what is brought, and no key node.
const ARRIVING: [&str; 7] = ["供货", "到货", "送货", "发货", "到场", "delivery", "deliveries"];

/// Where a statement says that something is moved to another day.
pub(super) fn moved(sheet: &Sheet<'_>, clause: &Range<usize>) -> Option<usize> {
    let moves = |hit: &&Hit| matches!(hit.sign, Sign::Delayed | Sign::Early) && !drives_on(sheet, hit);
    sheet.hits_in(clause).find(moves).map(|hit| hit.at.start)
}

/// 推了14环: how far a machine has come.
pub(in crate::interpret::prose) fn drives_on(sheet: &Sheet<'_>, hit: &Hit) -> bool {
    let next = sheet.values.partition_point(|one| one.at.start < hit.at.end);
    let counted = |one: &Found| one.at.start == hit.at.end && matches!(one.value, Value::Count { .. });
    sheet.text(&hit.at) == "推了" && sheet.values.get(next).is_some_and(counted)
}

/// Words that a thing will come all the same.
const YET: [&str; 7] = ["还没", "还未", "尚未", "尚没", "yet", "still not", "still hasn't"];

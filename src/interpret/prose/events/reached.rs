//! Key nodes that have been reached or begun, or will be.

use super::{AROUND, Around, BETWEEN, Saying};
use crate::domain::told::Step;
use crate::interpret::prose::days;
use crate::interpret::prose::names::{PARTED_BY, VERBS, before_a_verb, has_happened, is_going_on};
use crate::interpret::prose::page::is_han;
use crate::interpret::prose::sheet::{Sheet, is_time};
use crate::interpret::prose::words::{Hit, Sign};
use crate::interpret::scan::{Date, Found, Said, Value};
use std::ops::Range;

/// How the names of nodes end that are events by themselves: 封顶 happens, 外幕墙 does not.
const HAPPENS: [&str; 93] = [
    "送上电",
    "送上了电",
    "通上电",
    "通上了电",
    "封金顶",
    "封定",
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

impl Around<'_> {
    /// It was reached or begun, or will be.
    pub(super) fn reached_or_to_come(&self) -> Saying {
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
        let happens_by_name = happens(self.word);
        // "the roof is closed since yesterday"
        let is_alone = !sheet.says_more(right, &AROUND)
            || is_told_behind(sheet, at, right)
            || self.begins_behind(&["since "]);
        // 开馆日期没变 is of the day, which has not been.
        let of_its_day = self.begins_behind(&ITS_DAY) || sheet.has(right, Sign::Unchanged);
        // "handover was 24 Aug"
        let was = self.begins_behind(&["was "]) && happens_some_day(self.word);
        let took_place = || {
            if was {
                return date.is_some_and(|date| date.past < *today);
            }
            TAKES_PLACE.iter().any(|end| self.word.ends_with(end))
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
                && (happens_some_day(self.word) || self.begins_behind(&ITS_DAY));
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
            .or_else(|| is_driven(self.word).then_some(at.end))
            .or_else(|| verb_behind_a_day(sheet, self.word, right))
            .filter(|end| !is_of_a_part(sheet, &((*end).max(right.start)..right.end)))
            // 桩基完成后付款
            .filter(|end| {
                let behind = sheet.text(&((*end).max(right.start)..right.end));
                !["后", "之后", "以后", "的时候"].iter().any(|word| behind.starts_with(word))
            })
            .filter(|end| !is_only_allowed(sheet, at, *end))
            // 设备全到齐了 is not their 设备安装.
            .filter(|end| {
                let arrived = ["到齐", "到齐了", "到场", "到货"];
                !self.key.ends_with("安装")
                    || !arrived.iter().any(|word| sheet.page.text()[..*end].ends_with(word))
            })
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
            || says_it_has_been(self.word)
            || is_told_as_past(sheet, left)
            || is_told_as_past(sheet, right);
        // "finished on Sunday", said on a Friday.
        let told = told_as_past
            // 屋面周日封闭的
            || sheet.text(right).trim() == "的"
            // 周六封的顶
            || has_happened(self.word)
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
        let was_then = (told_as_past || says_it_has_been(self.word))
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
        let Self { sheet, right, .. } = self;
        let early = |hit: &Hit| hit.sign == Sign::Early && sheet.text(&hit.at).contains('早');
        self.begins_behind(&["came "])
            || happens(self.word)
                && sheet.hits_in(right).any(early)
                && sheet.values_in(right).any(|one| matches!(one.value, Value::Duration(_)))
    }
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

/// What follows a node where people speak of its day.
const ITS_DAY: [&str; 8] = ["时间", "日期", "节点", "计划", "安排", "date", "schedule", "plan"];

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

/// "roof sealed", 封了顶: words for a key node that tell what has been.
pub(super) fn says_it_has_been(word: &str) -> bool {
    word.ends_with("ed") && !word.contains(" be ")
        || word.contains('已')
        || PAST.iter().any(|end| word.contains(end))
        || has_happened(word)
}

/// The same, in other forms.
const PAST: [&str; 3] = ["broke", "topped", "laid"];

/// 桩2月27就打完了: what was driven is driven in.
pub(in crate::interpret::prose) fn is_driven(word: &str) -> bool {
    word.ends_with("打完")
}

/// "ground level reached on Sunday": by a verb of the past behind it, unless that plans or puts off.
pub(super) fn is_told_as_past(sheet: &Sheet<'_>, right: &Range<usize>) -> bool {
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

/// What is done stands right behind the node: 桩基 完成, "piling is complete".
pub(super) fn done_behind(
    sheet: &Sheet<'_>,
    at: &Range<usize>,
    behind: &Range<usize>,
    right: &Range<usize>,
) -> Option<usize> {
    let text = sheet.text(right);
    for (words, ends) in DONE_TO_SOME {
        let told = words.iter().find_map(|word| Some((text.find(word)?, *word)));
        if let Some((begin, word)) = told
            && ends.iter().any(|end| sheet.text(at).ends_with(end))
            && !sheet.says_more(&(right.start..right.start + begin), &BETWEEN)
        {
            return Some(right.start + begin + word.len());
        }
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
    let last_of_it = LAST.iter().filter_map(|word| text.find(word)).min();
    if last_of_it.is_some_and(|at| !sheet.says_more(&(right.start..right.start + at), &BETWEEN))
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
    // 桩基3月5日验收通过
    let between = between.strip_suffix("验收").unwrap_or(between);
    (!sheet.says_more(&(behind.start..behind.start + between.len()), &BETWEEN)).then_some(done.at.end)
}

/// What says of some key nodes only that they are reached, by how they are called: 消防验收上周四过了, "permanent power
/// went on yesterday", while works that went on are not done.
const DONE_TO_SOME: [(&[&str], &[&str]); 2] =
    [(&["过了", "过啦", "过关", "过的"], &ACCEPTS), (&["went on"], &["power"])];

/// Behind which stands what was the last of something.
const LAST: [&str; 3] = ["最后一", "最后的", "the last "];

/// 电力接入4月底通: the verb of the node by itself, behind its day.
fn verb_behind_a_day(sheet: &Sheet<'_>, word: &str, right: &Range<usize>) -> Option<usize> {
    let text = sheet.text(right).trim_end_matches(['的', '了']);
    // 消防验收5月底过
    let passes = text.strip_suffix('过').filter(|_| ACCEPTS.iter().any(|end| word.ends_with(end)));
    if let Some(day) = passes
        && sheet.values_in(right).any(|one| one.at.end == right.start + day.len() && is_time(&one.value))
    {
        return Some(right.end);
    }
    // 5月中旬才送得上
    let text = text.strip_suffix("得上").unwrap_or(text);
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

/// 开园日期没变: of what happens on a day and is not drawn out, what does not change is the day.
fn happens_some_day(word: &str) -> bool {
    happens(word)
        || ["handover", "opening", "acceptance", "topping out", "launch", "groundbreaking", "check", "验收"]
            .iter()
            .any(|end| word.ends_with(end))
}

pub(super) fn happens(word: &str) -> bool {
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

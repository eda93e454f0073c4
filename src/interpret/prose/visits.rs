//! Who has been to see a site.

use super::days;
use super::names::{Mention, NodeWord};
use super::sheet::{Sheet, Statement, is_time};
use super::words::{Hit, Sign};
use crate::domain::lexicon::Field;
use crate::interpret::scan::Value;
use chrono::NaiveDate;
use std::ops::Range;

pub(super) fn is_visit(sheet: &Sheet<'_>, statement: &Statement, today: NaiveDate) -> bool {
    let clause = &statement.clause.at;
    let text = sheet.text(clause);
    let called_off = sheet.has_any(clause, &[Sign::Formerly, Sign::Delayed])
        || CALLED_OFF.iter().any(|word| {
            // "visited Metro Line 5" is of no "visited me".
            let goes_on =
                |rest: &str| word.is_ascii() && rest.starts_with(|one: char| one.is_ascii_alphabetic());
            text.find(word).is_some_and(|at| !goes_on(&text[at + word.len()..]) || word.starts_with("cancel"))
        });
    // 今日无走访
    let none = sheet.hits_in(clause).any(|hit| {
        let before = sheet.text(&(clause.start..hit.at.start)).trim_end();
        matches!(hit.sign, Sign::Visit | Sign::CalledAt)
            && ["无", "没", "没有", "未", "no", "not"].iter().any(|word| before.ends_with(word))
    });
    // 把上周的走访记录调出来
    let is_of_a_record =
        text.contains("记录") && (text.starts_with('把') || sheet.has(clause, Sign::Command));
    // 请燃气公司来人看看
    let mut before_it = sheet.hits_in(clause).take_while(|hit| !TOLD_BY.contains(&hit.sign));
    let request = before_it.find(|hit| hit.sign == Sign::Request);
    let asked_for =
        request.is_some_and(|hit| sheet.has_any(&(hit.at.end..clause.end), &[Sign::Body, Sign::Caller]));
    if !statement.mood.states() || called_off || none || is_of_a_record || asked_for {
        return false;
    }
    // 踏查, 已要求明天修: the day behind is of something else.
    let visit = sheet.hits_in(clause).find(|hit| TOLD_BY.contains(&hit.sign));
    let said = match visit {
        Some(hit) if !sheet.text(clause).is_ascii() => clause.start..hit.at.end,
        // "visited and promised to move the pipes by Friday"
        Some(_) | None => {
            let end = sheet.text(clause).find(" promised").map_or(clause.end, |at| clause.start + at);
            clause.start..end
        }
    };
    // "the mayor's team is visiting our site Thursday morning"
    let coming = ["is visiting", "are visiting", "will visit"].iter().any(|word| text.contains(word))
        && days::last(sheet, &said).is_some_and(|date| date.coming > today);
    let ahead = coming
        || sheet.values_in(&said).any(|one| matches!(&one.value, Value::Date(date) if date.past > today))
        || (!text.is_ascii() || text.starts_with("visit on"))
            && days::is_on_a_day_to_come(sheet, &said, today);
    let planned = sheet
        .hits_in(&said)
        .take_while(|hit| !matches!(hit.sign, Sign::Visit | Sign::CalledAt | Sign::Called))
        .any(|hit| matches!(hit.sign, Sign::Plan | Sign::NotYet | Sign::Not));
    let named = !sheet.mentions_in(clause).is_empty();
    let strong = sheet.has(clause, Sign::Visit);
    // "46 hands on site at West Park"
    let counted = sheet.hits_in(clause).any(|hit| {
        let before = clause.start..hit.at.start;
        sheet.text(&hit.at).starts_with("on site") && sheet.values_in(&before).any(|one| !is_time(&one.value))
    });
    // "East Park went to 65%"
    let moved = sheet.hits_in(clause).any(|hit| {
        let behind = hit.at.end..clause.end;
        sheet.text(&hit.at) == "went to"
            && sheet.values_in(&behind).next().is_some_and(|one| {
                matches!(one.value, Value::Percent(_))
                    && sheet.text(&(hit.at.end..one.at.start)).trim().is_empty()
            })
    });
    let counted = counted || moved;
    let held_up = is_held_up(sheet, clause);
    let weak = !counted && !held_up && sheet.has_any(clause, &[Sign::Visit, Sign::CalledAt])
        || sheet.has(clause, Sign::Going)
            && sheet.hits_in(clause).any(|hit| {
                // "fire inspection" is a key node.
                let within = |node: &NodeWord<'_>| node.at.start <= hit.at.start && hit.at.end <= node.at.end;
                hit.sign == Sign::Inspection && !sheet.nodes_in(clause).any(within)
            });
    // 检查冷链园, "checked Deer Park": what was looked at is a project.
    let looked =
        sheet.hits_in(clause).filter(|hit| hit.sign == Sign::Inspection).take(MOST_SITES).any(|hit| {
            let next = sheet.mentions_in(clause).iter().find(|one| one.at.start >= hit.at.end);
            next.is_some_and(|one| {
                let behind = sheet.text(&(one.at.end..clause.end)).trim_start_matches(['的', ' ']);
                !sheet.says_more(&(hit.at.end..one.at.start), &[Sign::Filler])
                    && !PAPERS.iter().any(|word| behind.starts_with(word))
            })
        });
    // 周一到光电实验室现场
    let arrived = sheet.mentions_in(clause).iter().take(MOST_SITES).any(|one| {
        let before = sheet.text(&(clause.start..one.at.start)).trim_end();
        // "was at Beihu School yesterday"
        let at_it = ["was at", "i was at", "we were at", "was down at", "was out at", "was over at"];
        if at_it.contains(&before) && !shares_stand(sheet, clause) {
            return true;
        }
        // "took the director round Airport Phase 3"
        if (before.starts_with("took ") || before.starts_with("showed "))
            && [" round", " around"].iter().any(|word| before.ends_with(word))
        {
            return true;
        }
        // 李副区长10点到北湖中学
        let came = (before.ends_with('到') || before.ends_with("到了") || before.ends_with(" came to"))
            && sheet.has(&(clause.start..one.at.start), Sign::Caller);
        // 去国医中心查消防
        let behind = sheet.text(&(one.at.end..clause.end));
        let on_site = behind.starts_with("现场")
            || behind.starts_with(['查', '看', '检', '验'])
            || ["复查", "巡查", "督查", "督办", "走访", "调研", "踏勘"]
                .iter()
                .any(|word| behind.starts_with(word));
        // 周一跟住建的同志去卫星园
        let with_somebody = ["跟", "和", "陪", "带", "与"].iter().any(|word| before.contains(word))
            && sheet.has_any(&(clause.start..one.at.start), &[Sign::Caller, Sign::Body])
            && before.ends_with(['去', '到'])
            && !sheet.says_more(&(one.at.end..clause.end), &[Sign::Filler, Sign::NameTail]);
        // 下午在卫星园现场
        let stayed = before.ends_with('在') && ["现场", "的现场", "工地"].contains(&behind.trim());
        came || stayed
            || with_somebody
            || goes_round(sheet, clause, one)
            || before.ends_with(['到', '去', '来', '赴']) && on_site
    });
    // 跟李局去了一趟, "went there with the bureau chief"
    let accompanied = || {
        sheet.has(clause, Sign::CalledAt)
            && ["跟", "和", "陪", "与", "with "].iter().any(|word| text.contains(word))
            && sheet.has_any(clause, &[Sign::Caller, Sign::Body])
    };
    (strong
        || heads_a_report(sheet, statement)
        || looked
        || arrived
        || weak && named
        || !held_up && is_called_on(sheet, statement)
        || accompanied())
        && !ahead
        && !planned
}

/// 今天走了科技园和北湖中学: where the first of several projects is named.
pub(super) fn goes_round(sheet: &Sheet<'_>, clause: &Range<usize>, mention: &Mention) -> bool {
    let before = sheet.text(&(clause.start..mention.at.start)).trim_end();
    ["走了", "跑了", "转了"].iter().any(|word| before.ends_with(word))
}

/// "trucks stopped by the traffic police", "stopped by rain": nobody called.
pub(super) fn is_held_up(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let mut calls = sheet.hits_in(clause).filter(|hit| sheet.text(&hit.at) == "stopped by").take(MOST_SITES);
    calls.any(|hit| {
        let behind = hit.at.end..clause.end;
        let next = sheet.hits_in(&behind).find(|next| next.sign != Sign::Filler);
        let by_whom = next.is_some_and(|next| matches!(next.sign, Sign::Body | Sign::Caller));
        let why = sheet.text(&behind).trim_start();
        let why = why.strip_prefix("the ").unwrap_or(why);
        by_whom || HOLDING_UP.iter().any(|word| why.starts_with(word))
    })
}

/// What stops works by itself.
const HOLDING_UP: [&str; 11] =
    ["rain", "wind", "snow", "storm", "ice", "fog", "frost", "flood", "weather", "police", "order"];

/// "VISIT", with what was seen in the lines of a report below.
fn heads_a_report(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause;
    clause.line == 0
        && sheet.has_any(&clause.at, &[Sign::Visit, Sign::CalledAt])
        && !sheet.says_more(&clause.at, &[Sign::Visit, Sign::CalledAt, Sign::Lead, Sign::Filler])
        && sheet.statements.iter().any(|one| one.field == Some(Field::Project))
}

/// What tells of a visit, so that what stands before it says whether there was one.
const TOLD_BY: [Sign; 4] = [Sign::Visit, Sign::CalledAt, Sign::Called, Sign::Inspection];

/// 质监站来查了一遍, "the inspector was here": somebody who comes to see a site did so.
fn is_called_on(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    // 安监来检查, 罚了2万; "the mayor came" to the ground-breaking: told for what came of it.
    let came_of_it = |one: &Statement| {
        let trouble = |hit: &Hit| matches!(hit.sign, Sign::Issue(_));
        sheet.hits_in(&one.clause.at).any(trouble) || sheet.nodes_in(&one.clause.at).next().is_some()
    };
    let mut hits = sheet.hits_in(clause).skip_while(|hit| !matches!(hit.sign, Sign::Caller | Sign::Body));
    let Some(caller) = hits.next() else { return false };
    let told = hits
        .take_while(|hit| !matches!(hit.sign, Sign::Saying | Sign::Hearsay | Sign::Request | Sign::Command))
        .find(|hit| hit.at.start >= caller.at.end && matches!(hit.sign, Sign::Called | Sign::CalledAt));
    told.is_some_and(|deed| {
        let behind = sheet.text(&(deed.at.end..clause.end)).trim_start_matches(['的', ' ']);
        // 设计院看了不认
        let refused = behind.starts_with(['不', '没']);
        !refused
            && !PAPERS.iter().any(|word| behind.starts_with(word))
            && !sheet.has(clause, Sign::NotYet)
            && !sheet.beside(statement).iter().any(came_of_it)
    })
}

/// Nobody has been to more in one statement, and each is looked at beside all of it.
const MOST_SITES: usize = 24;

/// Whether a share is told, or a number without a word behind it.
fn shares_stand(sheet: &Sheet<'_>, at: &Range<usize>) -> bool {
    sheet.values_in(at).any(|one| match one.value {
        Value::Percent(_) => true,
        Value::Number(_) => sheet.text(&(one.at.end..at.end)).trim().is_empty(),
        _ => false,
    })
}

/// What a visit was not, by whoever it was to be or to whomever it was.
const CALLED_OFF: [&str; 17] = [
    "走访安排",
    "走访计划",
    "安排走访",
    "visit plan",
    "不算",
    " is off",
    "督查要求",
    "巡查要求",
    "检查要求",
    "取消",
    "cancel",
    "called off",
    "visited us",
    "visited me",
    "visited my",
    "visiting us",
    "来我们这",
];

/// What of a project is looked at without going there.
const PAPERS: [&str; 20] = [
    "图纸", "图", "新闻", "资料", "照片", "方案", "报告", "材料", "视频", "报表", "日报", "文件", "drawing",
    "report", "photo", "picture", "plan", "schedule", "figures", "document",
];

/// 大走访: 东桥缺料; 西桥挺好: a round of visits that is announced, and each project named after it.
pub(super) fn is_on_the_round(sheet: &Sheet<'_>, number: usize) -> bool {
    let announces = |one: &Statement| {
        let visit =
            sheet.hits_in(&one.clause.at).find(|hit| matches!(hit.sign, Sign::Visit | Sign::CalledAt));
        let alone = sheet.mentions_in(&one.clause.at).is_empty();
        visit.is_some_and(|hit| {
            // "walked three today: East Park": how many, and when.
            let behind = sheet.text(&(hit.at.end..one.clause.at.end));
            let counted = || {
                behind.find(':').is_some_and(|at| {
                    at <= LONGEST_ROUND && sheet.mentions_in(&(hit.at.end..hit.at.end + at)).is_empty()
                })
            };
            (alone || counted())
                && !sheet.says_more(&(one.clause.at.start..hit.at.start), &[Sign::Filler, Sign::ThisPeriod])
        })
    };
    let (this, first) = (&sheet.statements[number], sheet.statements.first());
    this.mood.states()
        && first.is_some_and(|first| {
            first.clause.line == this.clause.line
                && announces(first)
                && !sheet.has(&first.clause.at, Sign::Plan)
        })
        && !sheet.mentions_in(&this.clause.at).is_empty()
        && !sheet.has_any(&this.clause.at, &[Sign::Plan, Sign::NotYet])
}

/// In bytes: "three today", 了三家.
const LONGEST_ROUND: usize = 24;

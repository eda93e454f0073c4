//! Who has been to see a site.

use super::days;
use super::names::NodeWord;
use super::sheet::{Sheet, Statement};
use super::words::{Hit, Sign};
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
        hit.sign == Sign::Visit
            && ["无", "没", "没有", "未", "no", "not"].iter().any(|word| before.ends_with(word))
    });
    // 把上周的走访记录调出来
    let is_of_a_record =
        text.contains("记录") && (text.starts_with('把') || sheet.has(clause, Sign::Command));
    if !statement.mood.states() || called_off || none || is_of_a_record {
        return false;
    }
    // 踏查, 已要求明天修: the day behind is of something else.
    let visit = sheet.hits_in(clause).find(|hit| matches!(hit.sign, Sign::Visit | Sign::Inspection));
    let said = match visit {
        Some(hit) if !sheet.text(clause).is_ascii() => clause.start..hit.at.end,
        // "visited and promised to move the pipes by Friday"
        Some(_) | None => {
            let end = sheet.text(clause).find(" promised").map_or(clause.end, |at| clause.start + at);
            clause.start..end
        }
    };
    let ahead =
        sheet.values_in(&said).any(|one| matches!(&one.value, Value::Date(date) if date.past > today))
            || (!text.is_ascii() || text.starts_with("visit on"))
                && days::is_on_a_day_to_come(sheet, &said, today);
    let planned = sheet
        .hits_in(&said)
        .take_while(|hit| hit.sign != Sign::Visit)
        .any(|hit| matches!(hit.sign, Sign::Plan | Sign::NotYet | Sign::Not));
    let named = !sheet.mentions_in(clause).is_empty();
    let strong = sheet
        .hits_in(clause)
        .any(|hit| hit.sign == Sign::Visit && !WEAK_VISITS.contains(&sheet.text(&hit.at)));
    let weak = sheet.has_any(clause, &[Sign::Visit])
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
        if ["was at", "i was at", "we were at"].contains(&before) && !shares_stand(sheet, clause) {
            return true;
        }
        // "took the director round Airport Phase 3"
        if before.starts_with("took ") && [" round", " around"].iter().any(|word| before.ends_with(word)) {
            return true;
        }
        // 李副区长10点到北湖中学
        let came = TITLES.iter().any(|word| before.contains(word))
            && (before.ends_with('到') || before.ends_with(" came to"));
        // 去国医中心查消防
        let behind = sheet.text(&(one.at.end..clause.end));
        let on_site = behind.starts_with("现场") || behind.starts_with(['查', '看', '检']);
        // 今天走了科技园和北湖中学
        let went = ["走了", "跑了", "转了"].iter().any(|word| before.ends_with(word));
        came || went || before.ends_with(['到', '去', '来', '赴']) && on_site
    });
    // 张区长今天来检查
    let came_to_see = || {
        let comes = |hit: &Hit| hit.sign == Sign::Visit && sheet.text(&hit.at).starts_with('来');
        TITLES.iter().any(|word| text.contains(word))
            && (sheet.hits_in(clause).any(comes)
                || ["来看过", "came by", "came round", "came over", "came to see", "came to look"]
                    .iter()
                    .any(|word| text.contains(word)))
    };
    // 跟李局去了一趟, "went there with the bureau chief"
    let accompanied = || {
        sheet.has(clause, Sign::Visit)
            && ["跟", "和", "陪", "与", "with "].iter().any(|word| text.contains(word))
            && COMPANIONS.iter().any(|word| text.contains(word))
    };
    (strong || looked || arrived || weak && named || came_to_see() || accompanied()) && !ahead && !planned
}

/// Nobody has been to more in one statement, and each is looked at beside all of it.
const MOST_SITES: usize = 24;

fn shares_stand(sheet: &Sheet<'_>, at: &Range<usize>) -> bool {
    sheet.values_in(at).any(|one| matches!(one.value, Value::Percent(_) | Value::Number(_)))
}

/// Who comes to see a site.
const TITLES: [&str; 12] = [
    "区长",
    "市长",
    "局长",
    "主任",
    "书记",
    "处长",
    "科长",
    "领导",
    "mayor",
    "director",
    "bureau chief",
    "secretary",
];

/// With whom somebody goes to see a site.
const COMPANIONS: [&str; 16] = [
    "局",
    "区长",
    "市长",
    "县长",
    "主任",
    "书记",
    "领导",
    "科长",
    "处长",
    "总",
    "chief",
    "mayor",
    "director",
    "leader",
    "client",
    "secretary",
];

/// What a visit was not, by whoever it was to be or to whomever it was.
const CALLED_OFF: [&str; 11] = [
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
        let visit = sheet.hits_in(&one.clause.at).find(|hit| hit.sign == Sign::Visit);
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

/// Words that tell of a visit only together with where somebody went.
const WEAK_VISITS: [&str; 56] = [
    "went there",
    "来检查",
    "来查了",
    "来看了看",
    "on site at",
    "来看了",
    "was at the",
    "去的",
    "去过",
    "到过",
    "刚从",
    "just back from",
    "back from",
    "got back from",
    "came back from",
    "去了趟",
    "去了一趟",
    "走了一趟",
    "走了趟",
    "看了一眼",
    "瞅了一眼",
    "转了转",
    "走了走",
    "转一圈",
    "走一圈",
    "看一圈",
    "去看了",
    "过去看了",
    "实地看了",
    "去看了看",
    "看了看",
    "popped over",
    "popped over to",
    "popped by",
    "popped in",
    "popped into",
    "swung by",
    "called in at",
    "looked in on",
    "been to",
    "went round",
    "had a look at",
    "took a look at",
    "were at",
    "called at",
    "去了",
    "visit",
    "walked",
    "went to",
    "dropped by",
    "stopped by",
    "tour",
    "转了一圈",
    "看了一圈",
    "走了一圈",
    "督导",
];

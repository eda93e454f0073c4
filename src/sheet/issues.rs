//! Issues as a workbook, and how long they took.

use super::write::{Sheet, Sums, Word, Written, text, words, words_in};
use crate::domain::decision::{AheadView, ChainView, IssueLine, IssuesView, StayView, TimesLine, TimesView};
use crate::domain::issue::{End, Party, Shade, State, Step, Why};
use crate::domain::people::Language;
use crate::domain::phone::masked;
use crate::domain::policy::{Policy, PolicyList};
use chrono::NaiveDateTime;
use std::time::Duration;

/// The issues of a list, a row for each.
pub fn issues_sheet(view: &IssuesView, policy: &Policy, language: Language) -> Sheet {
    let word = words_in(language);
    let headings = vec![
        (word("问题号", "Number"), 7.5),
        (word("项目编号", "Code"), 9.5),
        (word("项目名称", "Project"), 20.0),
        (word("类别", "Category"), 12.0),
        (word("问题", "Words"), 40.0),
        (word("报告人", "Reported by"), 11.0),
        (word("提出日期", "Since"), 10.5),
        (word("级别", "Level"), 14.0),
        (word("等谁", "Whose move"), 14.0),
        (word("期限", "Due"), 10.5),
        (word("颜色", "Colour"), 7.5),
        (word("牵头单位", "Lead body"), 14.0),
        (word("配合单位", "Supporting bodies"), 16.0),
        (word("退单次数", "Sent back"), 8.5),
        (word("重开次数", "Reopened"), 8.5),
        (word("状态", "State"), 16.0),
        (word("回音", "Answer"), 20.0),
        (word("结束日期", "Ended"), 10.5),
        (word("怎么结束", "How"), 24.0),
    ];
    let rows = view.lines.iter().map(|line| row(line, policy, language, &word));
    Sheet {
        title: match language {
            Language::Chinese => "问题清单",
            Language::English => "Issues",
        },
        language,
        as_at: view.on,
        rows: rows.collect(),
        headings,
        sources: Vec::new(),
        sums: Sums::None,
    }
}

fn row(line: &IssueLine, policy: &Policy, language: Language, word: Word<'_>) -> Vec<Written> {
    let view = &line.view;
    let case = view.case.as_deref();
    let open = case.filter(|_| view.closed.is_none());
    let body = |key: &String| policy.name(PolicyList::Body, key, language).to_owned();
    let count = |count: usize| Written::Count(u32::try_from(count).unwrap_or(u32::MAX));
    let written = |text: Option<String>| text.map_or(Written::Nothing, Written::Text);
    let project = match language {
        Language::Chinese => &view.project_zh,
        Language::English => &view.project_en,
    };
    let shade = |shade| match shade {
        Shade::Blue => word("蓝", "blue"),
        Shade::Yellow => word("黄", "yellow"),
        Shade::Red => word("红", "red"),
    };
    let answer = line.unheard.map(|unheard| {
        let why = match unheard.why {
            Why::Unsigned => word("没人签收", "signed for by nobody"),
            Why::Unconfirmed => word("报告人没有确认", "not confirmed"),
            Why::Silent => word("没有消息", "no word"),
        };
        format!("{} {why}", unheard.since)
    });
    let supporting: Vec<_> = case.into_iter().flat_map(|case| &case.supporting).map(body).collect();
    vec![
        Written::Count(u32::try_from(view.number.0).unwrap_or(u32::MAX)),
        text(view.code.as_str()),
        text(project),
        written(
            line.category.as_deref().map(|key| policy.name(PolicyList::Category, key, language).to_owned()),
        ),
        text(&masked(&view.words)),
        text(&view.opened_by),
        Written::Day(view.opened_on),
        written(case.map(|case| {
            format!("{}/{} {}", case.rung.1, case.rung.2, policy.ladder().name(&case.rung.0, language))
        })),
        written(open.map(|case| party(&case.mover, policy, language, word))),
        open.and_then(|case| case.due.as_ref()).map_or(Written::Nothing, |due| Written::Day(due.at.date())),
        written(line.shade.map(shade)),
        written(case.and_then(|case| case.lead.as_ref()).map(body)),
        words(supporting.iter().map(String::as_str)),
        case.map_or(Written::Nothing, |case| count(case.returned.len())),
        case.map_or(Written::Nothing, |case| Written::Count(case.reopened)),
        match (&view.closed, case) {
            (Some(_), _) => Written::Text(word("已结束", "ended")),
            (None, Some(case)) => Written::Text(state(case.state, word)),
            (None, None) => Written::Text(word("未解决", "open")),
        },
        written(answer),
        view.closed.as_ref().map_or(Written::Nothing, |(day, ..)| Written::Day(*day)),
        written(
            view.closed
                .as_ref()
                .map(|(_, by, words, how)| format!("{} {by} {}", end(*how, word), masked(words))),
        ),
    ]
}

pub(super) fn party(party: &Party, policy: &Policy, language: Language, word: Word<'_>) -> String {
    match party {
        Party::Body(key) => policy.name(PolicyList::Body, key, language).to_owned(),
        Party::Coordinator => word("调度员", "coordinator"),
        Party::Team => word("专班", "special team"),
        Party::Guarantor => word("包保领导", "guarantor leader"),
        Party::Reporter => word("报告人", "whoever reported it"),
    }
}

fn state(state: State, word: Word<'_>) -> String {
    match state {
        State::Waiting => word("待签收", "to be signed for"),
        State::Handling => word("办理中", "in hand"),
        State::TimeAsked { until } => format!("{} {until}", word("申请延期", "time asked for until")),
        State::Disputed => word("退单待定", "sent back twice"),
        State::AskedBack => word("待补充", "asked back"),
        State::Handled => word("办结待确认", "handled, to be confirmed"),
        State::Parked { until } => format!("{} {until}", word("挂账到", "parked until")),
    }
}

fn end(how: End, word: Word<'_>) -> String {
    match how {
        End::Solved => word("销号", "solved"),
        End::NotFeasible => word("不可行", "not feasible"),
        End::Superseded => word("已被取代", "superseded"),
        End::Merged { into } => format!("{} {into}", word("并入", "merged into")),
    }
}

/// How long issues took, by level and body.
pub fn times_sheet(view: &TimesView, policy: &Policy, language: Language) -> Sheet {
    let word = words_in(language);
    let headings = vec![
        (word("级别", "Level"), 18.0),
        (word("单位", "Body"), 20.0),
        (word("签收个数", "Signed for"), 10.0),
        (word("签收用时（工作小时，中位数）", "Working hours to sign (median)"), 20.0),
        (word("办结个数", "Handled"), 10.0),
        (word("办结用时（工作小时，中位数）", "Working hours to handle (median)"), 20.0),
    ];
    let row = |line: &TimesLine| {
        let mut cells = vec![
            text(policy.ladder().name(&line.rung, language)),
            Written::Text(party(&line.party, policy, language, &word)),
        ];
        for took in [line.signed, line.handled] {
            cells.extend(match took {
                None => [Written::Nothing, Written::Nothing],
                Some((many, time)) => {
                    [Written::Count(u32::try_from(many).unwrap_or(u32::MAX)), Written::Text(hours(time))]
                }
            });
        }
        cells
    };
    Sheet {
        title: match language {
            Language::Chinese => "问题用时",
            Language::English => "How long issues took",
        },
        language,
        as_at: view.last,
        headings,
        rows: view.lines.iter().map(row).collect(),
        sources: Vec::new(),
        sums: Sums::None,
    }
}

/// The ladder of an issue: a row for each time that it was with somebody, and one for each rung above. What a step is
/// called, says `taken`.
pub fn chain_sheet(
    view: &ChainView,
    policy: &Policy,
    language: Language,
    taken: &dyn Fn(&Step) -> String,
) -> Sheet {
    let word = words_in(language);
    let headings = vec![
        (word("问题号", "Number"), 7.5),
        (word("项目编号", "Code"), 9.5),
        (word("级别", "Level"), 18.0),
        (word("在谁", "With"), 16.0),
        (word("来到", "Came"), 16.0),
        (word("签收", "Signed for"), 16.0),
        (word("签收人", "By"), 11.0),
        (word("办结", "Handled"), 16.0),
        (word("办结人", "By"), 11.0),
        (word("离开", "Left"), 16.0),
        (word("去向", "How it went on"), 24.0),
        (word("期限", "Due"), 16.0),
        (word("没人动的话来到", "Comes there if nobody acts"), 16.0),
        (word("签收（工作日）", "Working days to sign"), 9.0),
        (word("办理（工作日）", "Working days to handle"), 9.0),
    ];
    let issue = &view.issue;
    let number = || Written::Count(u32::try_from(issue.number.0).unwrap_or(u32::MAX));
    let place = |(place, key): &(usize, String), with: &Party| {
        let level = format!("{place} {}", policy.ladder().name(key, language));
        [
            number(),
            text(issue.code.as_str()),
            Written::Text(level),
            text(&party(with, policy, language, &word)),
        ]
    };
    let passed = |stay: &StayView| {
        let mut cells = place(&stay.rung, &stay.party).to_vec();
        cells.push(moment(Some(stay.came)));
        for done in [&stay.signed, &stay.handled] {
            cells.push(moment(done.as_ref().map(|(at, _)| *at)));
            cells.push(done.as_ref().map_or(Written::Nothing, |(_, by)| text(by)));
        }
        let due = issue.case.as_ref().and_then(|case| case.due.as_ref()).map(|due| due.at);
        cells.extend(match (&stay.left, &issue.closed) {
            (Some((at, step)), _) => [moment(Some(*at)), Written::Text(taken(step)), Written::Nothing],
            (None, Some((day, by, _, how))) => {
                [Written::Day(*day), Written::Text(format!("{} {by}", end(*how, &word))), Written::Nothing]
            }
            (None, None) => [Written::Nothing, Written::Nothing, moment(due)],
        });
        cells.resize(headings.len(), Written::Nothing);
        cells
    };
    let ahead = |rung: &AheadView| {
        let mut cells = place(&rung.rung, &rung.party).to_vec();
        cells.resize(headings.len() - 3, Written::Nothing);
        cells.extend([moment(rung.at), Written::Count(rung.sign), Written::Count(rung.handle)]);
        cells
    };
    let rows = view.passed.iter().map(passed).chain(view.ahead.iter().map(ahead)).collect();
    Sheet {
        title: match language {
            Language::Chinese => "问题阶梯",
            Language::English => "The ladder of an issue",
        },
        language,
        as_at: view.on,
        rows,
        headings,
        sources: Vec::new(),
        sums: Sums::None,
    }
}

/// `2023-03-08 09:00`
fn moment(at: Option<NaiveDateTime>) -> Written {
    at.map_or(Written::Nothing, |at| Written::Text(at.format("%Y-%m-%d %H:%M").to_string()))
}

/// `6:30`
fn hours(time: Duration) -> String {
    let minutes = time.as_secs() / 60;
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

//! Supervision notices as a sheet.

use super::issues::party;
use super::write::{Sheet, Sums, Written, text, words_in};
use crate::domain::decision::{NoticeView, NoticesView};
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::supervision::{NoticeColour, NoticeState, Supervised};
use chrono::NaiveDate;

/// A row for each notice, the most urgent first.
pub fn notices_sheet(view: &NoticesView, policy: &Policy, as_at: NaiveDate, language: Language) -> Sheet {
    let word = words_in(language);
    let headings = vec![
        (word("编号", "Number"), 10.0),
        (word("颜色", "Colour"), 8.0),
        (word("项目", "Project"), 10.0),
        (word("督办事项", "Of"), 40.0),
        (word("要求", "Words"), 40.0),
        (word("承办", "To"), 16.0),
        (word("责任人", "People"), 16.0),
        (word("期限", "Due"), 10.5),
        (word("状态", "State"), 10.0),
        (word("答复", "Answer"), 40.0),
    ];
    let of = |one: &NoticeView| match &one.of {
        Supervised::Issue(number) => format!("{} {number} {}", word("问题", "issue"), one.issue_words),
        Supervised::Node(node) => policy.name(PolicyList::Node, node, language).to_owned(),
    };
    let row = |one: &NoticeView| {
        vec![
            text(&one.number.to_string()),
            one.colour.map_or(Written::Nothing, |colour| {
                Written::Text(match colour {
                    NoticeColour::Blue => word("蓝", "blue"),
                    NoticeColour::Yellow => word("黄", "yellow"),
                    NoticeColour::Red => word("红", "red"),
                })
            }),
            text(one.code.as_str()),
            text(of(one).trim()),
            text(&one.words),
            text(&party(&one.to, policy, language, &word)),
            text(&one.names.join("、")),
            Written::Day(one.due.date()),
            Written::Text(match one.state {
                NoticeState::Issued => word("待签收", "to be signed for"),
                NoticeState::Signed => word("已签收", "signed for"),
                NoticeState::Answered => word("已答复", "answered"),
                NoticeState::Closed => word("已销单", "closed"),
            }),
            one.answer.as_deref().map_or(Written::Nothing, text),
        ]
    };
    Sheet {
        title: match language {
            Language::Chinese => "督办单",
            Language::English => "Supervision notices",
        },
        language,
        as_at,
        headings,
        rows: view.notices.iter().map(row).collect(),
        sources: Vec::new(),
        sums: Sums::None,
    }
}

//! 提级一页纸: what goes with an issue that climbs to those who decide. One screen: what is stuck, since when, what the
//! delay costs, what was tried, and what is to be decided by whom and when.

use super::issues::in_view;
use super::{
    Decision, EntryView, IssueView, Recalled, Refusal, Saying, Situation, card_view, entry_view, shown,
};
use crate::domain::entry::{Entry, Fact};
use crate::domain::ids::{IssueNumber, PersonId};
use crate::domain::intent::{Action, Command};
use crate::domain::issue::{self, Case, Issue, Party, Standing, State, Step, Who};
use crate::domain::people::Person;
use crate::domain::policy::Policy;
use crate::domain::registry::Registry;
use crate::domain::time::Timestamp;
use crate::domain::working::WorkingTime;
use chrono::NaiveDate;

/// So many of the last things that were done and said stand on the page, and of what the delay costs.
const TRIED: usize = 5;
const COSTS: usize = 3;

/// Words by which people say what a delay costs.
const COST: [&str; 20] = [
    "影响",
    "延误",
    "耽误",
    "拖延",
    "推迟",
    "窝工",
    "停工",
    "损失",
    "每天多花",
    "误工",
    "delay",
    "idle",
    "standing still",
    "stands still",
    "costs",
    "cost of",
    "loss",
    "losing",
    "holds up",
    "held up",
];

/// The page of an issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageView {
    pub issue: IssueView,
    /// When it came to its rung.
    pub since: Option<NaiveDate>,
    /// What the delay costs, in the words of whoever said so, the newest first.
    pub costs: Vec<CostView>,
    /// The newest of what was done and said about it, in its order.
    pub tried: Vec<EntryView>,
    /// The body beyond the district that the page is a paper for, by its key.
    pub paper_for: Option<String>,
    /// How it can be answered here.
    pub choices: Vec<Action>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostView {
    pub words: String,
    pub by: String,
    pub on: NaiveDate,
}

/// `/page 3`
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    number: IssueNumber,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let seen = in_view(situation, person, number, Command::Page)?;
    let Recalled::Page(_, entries) = &situation.recalled else {
        return Err(Refusal::NotAllowed { command: Command::Page });
    };
    let working = situation.working(seen.project);
    let known = (situation.registry, situation.policy);
    let view = page_view(known, working, (seen.issue, entries), &seen.standings, now);
    Ok(Decision::say(Saying::Page(Box::new(view))))
}

/// The page of an issue, with its entries from the newest to the oldest, for somebody of these standings.
pub fn page_view(
    (registry, policy): (&Registry, &Policy),
    working: WorkingTime<'_>,
    (issue, entries): (&Issue, &[Entry]),
    standings: &[Standing],
    now: Timestamp,
) -> PageView {
    let of_it = |entry: &&Entry| {
        matches!(entry.fact, Fact::IssueStep { number, .. } | Fact::IssueAnswer { number: Some(number), .. }
            if number == issue.number)
    };
    let mut tried: Vec<_> =
        entries.iter().filter(of_it).take(TRIED).map(|entry| entry_view(registry, entry)).collect();
    tried.reverse();
    let open = issue.case.as_ref().filter(|_| issue.closed.is_none());
    PageView {
        issue: card_view(registry, policy, working, issue, &[], now),
        since: open.map(|case| case.dispatched.local(working.zone).date_naive()),
        costs: costs(entries),
        tried,
        paper_for: open.and_then(Case::here).and_then(|rung| match &rung.who {
            Who::Papers(body) => Some(body.clone()),
            Who::Team | Who::LeadBody | Who::Guarantor | Who::Body(_) => None,
        }),
        // A paper is passed on as it is.
        choices: open
            .filter(|case| case.holder() != Party::Coordinator)
            .map(|case| choices(case, standings))
            .unwrap_or_default(),
    }
}

/// What can be tapped on a page.
fn choices(case: &Case, standings: &[Standing]) -> Vec<Action> {
    let waits = matches!(case.state, State::Waiting | State::Handling) && case.is_decided_here();
    let can =
        |step: &Step| waits && issue::may(standings, case, step) && case.step_is_open(step, PersonId(0));
    let offered = [(Action::Agree, Step::Decide), (Action::AskBack, Step::AskBack)];
    let mut found: Vec<_> =
        offered.into_iter().filter(|(_, step)| can(step)).map(|(action, _)| action).collect();
    if found.contains(&Action::Agree) {
        found.push(Action::Refer);
    }
    found
}

fn costs(entries: &[Entry]) -> Vec<CostView> {
    let mut found: Vec<CostView> = Vec::new();
    for entry in entries {
        let clauses =
            entry.text.as_deref().unwrap_or_default().split(['。', '；', ';', '，', ',', '！', '\n']);
        for words in clauses.map(str::trim).filter(|clause| says_cost(clause)) {
            if found.len() < COSTS && !found.iter().any(|one| one.words == words) {
                found.push(CostView {
                    words: shown(words),
                    by: entry.author_name.clone(),
                    on: entry.effective,
                });
            }
        }
    }
    found
}

fn says_cost(clause: &str) -> bool {
    let clause = clause.to_lowercase();
    COST.iter().any(|word| clause.contains(word))
}

//! The course of a project: the stages it has gone through and how its documents stand, folded from the ledger.

use super::entry::{AliasChange, Certainty, Entry, Fact, GateState};
use super::ids::EntryId;
use super::policy::{Policy, PolicyList};
use super::project::{Project, Rhythm};
use super::time::Timestamp;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Who said something, when, and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub entry: EntryId,
    pub said: Timestamp,
    pub by: String,
    /// In the words of whoever said it; may be empty.
    pub words: String,
    pub certainty: Certainty,
    /// How many files go with it.
    pub files: u32,
}

impl Source {
    pub(super) fn of(entry: &Entry) -> Self {
        Self {
            entry: entry.id,
            said: entry.said,
            by: entry.author_name.clone(),
            words: entry.text.clone().unwrap_or_default(),
            certainty: entry.certainty,
            files: entry.files,
        }
    }
}

/// A stage a project has been in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    pub stage: String,
    /// When it came to it, and through whom; unknown of the stage the ledger begins with.
    pub entered: Option<(NaiveDate, Source)>,
    pub left: Option<NaiveDate>,
}

/// The stages a project has been in, in the order of their days. `entries` are its standing facts in that order, and
/// `now_in` is where the registry has it.
pub fn passages(entries: &[Entry], now_in: &str) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    for entry in entries {
        let Fact::Stage { from, to } = &entry.fact else { continue };
        match passages.last_mut() {
            Some(before) => before.left = Some(entry.effective),
            None => {
                passages.push(Passage { stage: from.clone(), entered: None, left: Some(entry.effective) });
            }
        }
        let entered = Some((entry.effective, Source::of(entry)));
        passages.push(Passage { stage: to.clone(), entered, left: None });
    }
    // A list that was read in later may have moved it.
    if passages.last().is_none_or(|last| last.stage != now_in) {
        passages.push(Passage { stage: now_in.to_owned(), entered: None, left: None });
    }
    passages
}

/// Where a project stands after an entry of its has been taken back or replaced: `before` is where that entry found it.
pub fn stage_after(entries: &[Entry], before: &str) -> String {
    let newest = entries.iter().rev().find_map(|entry| match &entry.fact {
        Fact::Stage { to, .. } => Some(to.clone()),
        _ => None,
    });
    newest.unwrap_or_else(|| before.to_owned())
}

/// Whether a fact begins to count or no longer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Done,
    Undone,
}

/// The other names of a project once a fact about them is done or undone.
pub fn names_after(mut names: Vec<String>, fact: &Fact, turn: Turn) -> Vec<String> {
    if let Fact::Alias { name, change } = fact {
        names.retain(|known| known != name);
        if (*change == AliasChange::Added) == (turn == Turn::Done) {
            names.push(name.clone());
        }
    }
    names
}

/// How often a project owes an entry once a fact about that is done or undone.
pub const fn rhythm_after(fact: &Fact, turn: Turn) -> Option<Rhythm> {
    match (fact, turn) {
        (Fact::Rhythm { to, .. }, Turn::Done) => Some(*to),
        (Fact::Rhythm { from, .. }, Turn::Undone) => Some(*from),
        _ => None,
    }
}

/// A document of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// A key of policy.
    pub key: String,
    /// Since when it stands so, and through whom; `None` of one nobody has said anything about.
    pub said: Option<(GateState, NaiveDate, Source)>,
    /// When it was first in hand, where that was before.
    pub in_hand_since: Option<NaiveDate>,
}

impl Document {
    /// Whether nothing more has to be done for it.
    pub fn is_settled(&self) -> bool {
        matches!(self.said, Some((GateState::Granted | GateState::NotNeeded, ..)))
    }
}

/// The documents the project needs on its way, in the order of the list, and those it has beyond that.
pub fn documents(policy: &Policy, project: &Project, entries: &[Entry]) -> Vec<Document> {
    let mut said: BTreeMap<&str, (Option<NaiveDate>, &Entry, GateState)> = BTreeMap::new();
    for entry in entries {
        let Fact::Gate { document, state } = &entry.fact else { continue };
        let begun = said.get(document.as_str()).and_then(|(begun, ..)| *begun);
        let begun = begun.or_else(|| (*state == GateState::InHand).then_some(entry.effective));
        said.insert(document, (begun, entry, *state));
    }
    let mut documents: Vec<_> =
        policy.documents_of(project).map(|(document, _)| document.key.as_str()).collect();
    documents.extend(said.keys().filter(|key| !documents.contains(*key)).copied().collect::<Vec<_>>());
    let document = |key: &str| match said.get(key) {
        None => Document { key: key.to_owned(), said: None, in_hand_since: None },
        Some((begun, entry, state)) => Document {
            key: key.to_owned(),
            said: Some((*state, entry.effective, Source::of(entry))),
            in_hand_since: begun.filter(|_| *state != GateState::InHand),
        },
    };
    documents.into_iter().map(document).collect()
}

/// Whether a document is for a stage the project has still to come to.
pub fn is_ahead(policy: &Policy, project: &Project, document: &Document) -> bool {
    let rule = policy.entry(PolicyList::Gate, &document.key).and_then(|entry| entry.gate.as_ref());
    // What stands beside the line, such as the winter stop, has everything ahead.
    rule.and_then(|rule| policy.step(&rule.before)) > policy.step(&project.stage)
}

/// The next document the project lacks: the first that is not settled of those for the stages still ahead.
pub fn next_missing<'a>(
    policy: &Policy,
    project: &Project,
    documents: &'a [Document],
) -> Option<&'a Document> {
    documents.iter().find(|document| is_ahead(policy, project, document) && !document.is_settled())
}

/// The stages a move leaps over, by the line of policy; none where it steps back or aside.
pub fn leapt_over<'a>(policy: &'a Policy, from: &str, to: &str) -> Vec<&'a str> {
    let (Some(from), Some(to)) = (policy.step(from), policy.step(to)) else { return Vec::new() };
    let mut steps = BTreeMap::new();
    for entry in policy.entries(PolicyList::Stage) {
        if let Some(step) = policy.step(&entry.key).filter(|step| (from + 1..to).contains(step)) {
            steps.entry(step).or_insert(entry.key.as_str());
        }
    }
    steps.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::ids::{ProjectCode, ProjectId, TeamId};
    use crate::domain::project::{Card, Funding};

    fn moved(id: i64, day: &str, from: &str, to: &str) -> Entry {
        Entry::stating(id, day, Fact::Stage { from: from.to_owned(), to: to.to_owned() })
    }

    fn noted(id: i64, day: &str, document: &str, state: GateState) -> Entry {
        Entry::stating(id, day, Fact::Gate { document: document.to_owned(), state })
    }

    fn project(stage: &str, funding: &[&str]) -> Project {
        let sources = funding.iter().map(|key| Funding { source: (*key).to_owned(), amount: None }).collect();
        Project {
            id: ProjectId(1),
            code: ProjectCode::parse("JY-01").unwrap(),
            name_zh: String::new(),
            name_en: String::new(),
            team: TeamId(1),
            stage: stage.to_owned(),
            rhythm: Rhythm::Daily,
            card: Card { sources, ..Card::default() },
        }
    }

    #[test]
    fn a_passage_ends_where_the_next_begins() {
        let entries =
            [moved(1, "2023-03-01", "ready", "started"), moved(2, "2023-03-20", "started", "completed")];
        let told: Vec<_> = passages(&entries, "completed")
            .into_iter()
            .map(|one| {
                (one.stage, one.entered.map(|(day, _)| day.to_string()), one.left.map(|day| day.to_string()))
            })
            .collect();
        let on = |day: &str| Some(day.to_owned());
        assert_eq!(
            told,
            [
                ("ready".to_owned(), None, on("2023-03-01")),
                ("started".to_owned(), on("2023-03-01"), on("2023-03-20")),
                ("completed".to_owned(), on("2023-03-20"), None),
            ]
        );
        // A list was read in that has it elsewhere: since when, nobody said.
        let last = passages(&entries, "accepted").pop().unwrap();
        assert_eq!((last.stage.as_str(), last.entered), ("accepted", None));
    }

    #[test]
    fn what_is_taken_back_leaves_the_stage_before() {
        let entries = [moved(1, "2023-03-01", "ready", "started")];
        assert_eq!(stage_after(&entries, "suspended"), "started");
        assert_eq!(stage_after(&[], "suspended"), "suspended");
    }

    #[test]
    fn a_project_needs_the_documents_its_money_asks_for() {
        let policy = Config::from_toml("").unwrap().settings.policy;
        let needs = |funding: &[&str]| -> Vec<_> {
            documents(&policy, &project("planned", funding), &[]).into_iter().map(|one| one.key).collect()
        };
        for (funding, wanted, unwanted) in [
            (&["special_bond"][..], "legal_opinion", "filing"),
            (&["special_bond", "own"], "feasibility", "filing"),
            (&["fiscal"], "proposal", "legal_opinion"),
            (&["own", "bank_loan"], "filing", "feasibility"),
            (&[], "filing", "proposal"),
        ] {
            let needs = needs(funding);
            assert!(needs.iter().any(|key| key == wanted), "{funding:?} {wanted}");
            assert!(needs.iter().all(|key| key != unwanted), "{funding:?} {unwanted}");
        }
    }

    #[test]
    fn the_next_missing_document_is_the_first_that_is_not_settled() {
        let policy = Config::from_toml("").unwrap().settings.policy;
        let next = |stage: &str, entries: &[Entry]| {
            let project = project(stage, &["special_bond"]);
            let documents = documents(&policy, &project, entries);
            next_missing(&policy, &project, &documents).map(|one| one.key.clone())
        };
        assert_eq!(next("planned", &[]).as_deref(), Some("implementation_plan"));
        let mut entries = vec![
            noted(1, "2023-03-01", "implementation_plan", GateState::Granted),
            noted(2, "2023-03-01", "financial_assessment", GateState::NotNeeded),
            noted(3, "2023-03-01", "legal_opinion", GateState::InHand),
        ];
        assert_eq!(next("planned", &entries).as_deref(), Some("legal_opinion"));
        entries.push(noted(4, "2023-03-07", "legal_opinion", GateState::Granted));
        assert_eq!(next("planned", &entries).as_deref(), Some("reserve_entry"));
        assert_eq!(next("under_construction", &entries).as_deref(), Some("planning_check"));
        assert_eq!(next("in_operation", &entries), None);
        let project = project("planned", &["special_bond"]);
        let opinion =
            documents(&policy, &project, &entries).into_iter().find(|one| one.key == "legal_opinion");
        let begun = opinion.unwrap().in_hand_since.map(|day| day.to_string());
        assert_eq!(begun.as_deref(), Some("2023-03-01"), "both dates are kept");
    }

    #[test]
    fn a_leap_leaves_out_what_lies_between() {
        let policy = Config::from_toml("").unwrap().settings.policy;
        for (from, to, leapt) in [
            ("reserved", "ready", &["pre_work"][..]),
            ("ready", "under_construction", &["started"]),
            ("resumed", "under_construction", &[]),
            ("completed", "ready", &[]),
            ("winter_stop", "completed", &[]),
        ] {
            assert_eq!(leapt_over(&policy, from, to), leapt, "{from} to {to}");
        }
    }
}

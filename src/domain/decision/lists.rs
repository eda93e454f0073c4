//! Lists that somebody sends to be imported: taken in, shown as a difference, applied or left.

use super::{
    Answer, Decision, Draft, Effect, Here, Recalled, Refusal, Saying, Situation, may_grant, withdrawn,
};
use crate::domain::entry::{Certainty, Fact, NodeChange, NodeStep};
use crate::domain::evidence::FileKind;
use crate::domain::figures::{FigureDifference, Item};
use crate::domain::ids::{PersonId, ProjectId};
use crate::domain::intent::{Command, ListVerdict};
use crate::domain::listed::{Difference, ListKind, ListedPerson, ToldDifference};
use crate::domain::people::{Membership, Person};
use crate::domain::rights;
use crate::domain::time::effective_day;
use crate::domain::told::Sureness;
use chrono::NaiveDate;
use std::time::Duration;

/// How long a list waits for somebody to say what becomes of it.
pub const LIST_LIFE: Duration = Duration::from_hours(24);

/// A list somebody has sent, as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SentList {
    pub id: i64,
    pub kind: ListKind,
    /// Who sent it; nobody else says what becomes of it.
    pub person: PersonId,
    pub state: SentListState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentListState {
    /// It is being fetched and read.
    Coming,
    /// Its difference has been shown, and waits for a word.
    Shown,
    /// It is to be applied.
    Wanted,
    Applied,
    /// What it has brought is to be taken back.
    Unwanted,
    TakenBack,
    Dropped,
    /// It could not be read, or no longer says what was shown.
    Refused,
    Expired,
}

impl SentListState {
    pub const ALL: [Self; 9] = [
        Self::Coming,
        Self::Shown,
        Self::Wanted,
        Self::Applied,
        Self::Unwanted,
        Self::TakenBack,
        Self::Dropped,
        Self::Refused,
        Self::Expired,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Shown => "shown",
            Self::Wanted => "wanted",
            Self::Applied => "applied",
            Self::Unwanted => "unwanted",
            Self::TakenBack => "taken_back",
            Self::Dropped => "dropped",
            Self::Refused => "refused",
            Self::Expired => "expired",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// Whether nothing can become of it any more.
    pub const fn is_the_end(self) -> bool {
        match self {
            Self::Coming | Self::Shown | Self::Wanted | Self::Unwanted => false,
            Self::Applied | Self::TakenBack | Self::Dropped | Self::Refused | Self::Expired => true,
        }
    }
}

/// What is said of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListSaying {
    /// What it would change, and the question whether it shall.
    Shown {
        list: i64,
        told: ToldDifference,
    },
    /// It would change nothing.
    Nothing {
        told: ToldDifference,
    },
    /// What is wrong with it, each in its place.
    Faulty {
        faults: Vec<String>,
    },
    /// It changes, or lets in, people who hold more than its sender may grant.
    Beyond {
        names: Vec<String>,
    },
    /// It is about to be applied.
    Wanted,
    /// `links` are for people without an account: name and link.
    Applied {
        told: ToldDifference,
        links: Vec<(String, String)>,
    },
    /// What it has brought is about to be taken back.
    Unwanted,
    /// What of it went or is as it was before, and what was not touched, for somebody has changed or used it since.
    TakenBack {
        taken_back: ToldDifference,
        kept: ToldDifference,
    },
    /// It was imported too long ago to be taken back.
    TooLate,
    Dropped,
    /// The registry has changed since it was shown.
    Overtaken,
    /// It cannot be written as it is.
    Unwritable,
    /// It could not be dealt with, time and again.
    Failed,
    /// It is still being read.
    Coming,
    /// It has had its end before.
    Ended {
        state: SentListState,
    },
}

/// `/import portfolio` under a file, or in answer to one.
pub(super) fn import(
    situation: &Situation<'_>,
    person: &Person,
    list: ListKind,
) -> Result<Decision, Refusal> {
    may_import(person, list)?;
    // A list holds names and accounts; a group is no place for it.
    if situation.here != Here::Private {
        return Err(Refusal::OnlyInPrivate);
    }
    match situation.recalled {
        Recalled::File(Some(FileKind::Document)) => {
            let mut effects = vec![Effect::TakeList(list)];
            effects.extend(no_evidence(situation, person));
            Ok(Decision { effects, answers: Vec::new() })
        }
        _ => Err(Refusal::NoFile),
    }
}

/// A file that has waited for its project, and turns out to be a list, is evidence of nothing.
fn no_evidence(situation: &Situation<'_>, person: &Person) -> Option<Effect> {
    let entry = &situation.earlier.as_ref()?.entry;
    let waits = entry.author == person.id
        && entry.project.is_none()
        && matches!(entry.fact, Fact::Evidence { files: 1 });
    waits.then(|| withdrawn(entry, effective_day(situation.sent, situation.zone)))
}

/// Whether somebody may import a list: for one of figures they need the right to say them too.
pub fn may_import(person: &Person, list: ListKind) -> Result<(), Refusal> {
    let stands_for = match list {
        ListKind::Portfolio | ListKind::People => &[],
        ListKind::Figures(kind) => kind.stands_for(),
    };
    let mut commands = [Command::Import].iter().chain(stands_for).copied();
    match commands.find(|command| !rights::may(person, *command)) {
        Some(command) => Err(Refusal::NotAllowed { command }),
        None => Ok(()),
    }
}

/// What a list of figures enters on a day: as many entries as it states figures that are new.
pub fn stated_by(difference: &FigureDifference, today: NaiveDate) -> Vec<Draft> {
    let drafts = difference.rows().flat_map(|row| {
        row.facts().map(|fact| Draft {
            project: Some(row.project),
            effective: match &fact {
                Fact::Node {
                    change: NodeChange { step: NodeStep::Started | NodeStep::Done, on }, ..
                } => *on,
                _ => today,
            },
            words: row.why.clone(),
            certainty: Certainty::Told,
            rule: match &row.item {
                Item::Node(_) => "list/nodes",
                Item::Month(_) => "list/investment",
            },
            sureness: Sureness::Certain,
            span: None,
            supersedes: None,
            fact,
        })
    });
    drafts.collect()
}

/// What a list of the registry enters on a day: of each project what it says, and of the whole list at the end.
pub fn listed_by(
    (list, of): (i64, ListKind),
    projects: impl Iterator<Item = (ProjectId, String)>,
    today: NaiveDate,
) -> Vec<Draft> {
    let draft = |project, words| Draft {
        project,
        fact: Fact::Listed { list, of },
        words,
        effective: today,
        certainty: Certainty::Told,
        sureness: Sureness::Certain,
        rule: "list/registry",
        span: None,
        supersedes: None,
    };
    projects.map(|(project, words)| draft(Some(project), words)).chain([draft(None, String::new())]).collect()
}

/// `/apply` and `/drop`: of the newest list that waits.
pub(super) fn settle_newest(
    situation: &Situation<'_>,
    person: &Person,
    verdict: ListVerdict,
) -> Result<Decision, Refusal> {
    if !rights::may(person, verdict.command()) {
        return Err(Refusal::NotAllowed { command: verdict.command() });
    }
    match (situation.here, &situation.recalled) {
        (Here::Private, Recalled::List(list)) => settle(person, *list, verdict),
        _ => Err(Refusal::OnlyInPrivate),
    }
}

/// Says what becomes of a list, by button too. `list` is what the store found now.
pub fn settle(person: &Person, list: Option<SentList>, verdict: ListVerdict) -> Result<Decision, Refusal> {
    if !rights::may(person, verdict.command()) {
        return Err(Refusal::NotAllowed { command: verdict.command() });
    }
    let list = list.filter(|list| list.person == person.id).ok_or(Refusal::NoList)?;
    let (effect, saying) = match list.state {
        SentListState::Shown => {
            let saying = match verdict {
                ListVerdict::Apply => ListSaying::Wanted,
                ListVerdict::Drop => ListSaying::Dropped,
            };
            (Some(Effect::SettleList { list: list.id, verdict }), saying)
        }
        SentListState::Coming => (None, ListSaying::Coming),
        SentListState::Wanted => (None, ListSaying::Wanted),
        state => (None, ListSaying::Ended { state }),
    };
    let answers = vec![Answer::Here(Saying::List(Box::new(saying)))];
    Ok(Decision { effects: effect.into_iter().collect(), answers })
}

/// Those whom a list changes, or lets in by a link, and who hold more than the person may grant: with a list too
/// nobody makes an administrator but an administrator.
pub fn beyond(person: &Person, difference: &Difference<ListedPerson>) -> Vec<String> {
    let changed = difference.changed.iter().flat_map(|one| [&one.before, &one.after]);
    let let_in = difference.unchanged.iter().filter(|one| one.account.is_none());
    let mut names: Vec<_> = difference
        .added
        .iter()
        .chain(changed)
        .chain(let_in)
        .filter(|one| {
            let may = |role| may_grant(person, Membership { role, team: None });
            !one.roles.iter().all(|(role, _)| may(*role))
        })
        .map(|one| one.name.clone())
        .collect();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::listed::Changed;
    use crate::domain::people::{Language, Role};

    fn person(id: i64, role: Role) -> Person {
        Person {
            id: PersonId(id),
            name: "P".to_owned(),
            language: Language::English,
            private_chat: None,
            memberships: vec![Membership { role, team: None }],
            assignments: Vec::new(),
            covers: Vec::new(),
        }
    }

    #[test]
    fn a_list_makes_no_administrator_but_by_one() {
        let listed = |role, account: Option<&str>| ListedPerson {
            account: account.map(str::to_owned),
            roles: [(role, None)].into(),
            ..ListedPerson::named("张伟")
        };
        let (admin, other) =
            (|account| listed(Role::Administrator, account), listed(Role::Coordinator, None));
        let none = || Difference { added: vec![], changed: vec![], unchanged: vec![], kept: vec![] };
        let changed =
            |before, after| Difference { changed: vec![Changed { before, after, parts: vec![] }], ..none() };
        for (name, difference, names) in [
            ("a new one", Difference { added: vec![admin(Some("7"))], ..none() }, 1),
            ("one who becomes it", changed(other.clone(), admin(None)), 1),
            ("one who is it no longer", changed(admin(None), other.clone()), 1),
            ("one who would get a link", Difference { unchanged: vec![admin(None)], ..none() }, 1),
            ("one who stays", Difference { unchanged: vec![admin(Some("7"))], ..none() }, 0),
            ("one who is not named", Difference { kept: vec![admin(None)], ..none() }, 0),
            ("somebody else", Difference { added: vec![other], ..none() }, 0),
        ] {
            assert_eq!(beyond(&person(1, Role::Coordinator), &difference).len(), names, "{name}");
            assert_eq!(beyond(&person(1, Role::Administrator), &difference).len(), 0, "{name}");
        }
    }

    #[test]
    fn a_list_says_nothing_that_its_sender_may_not_say() {
        use crate::domain::listed::FigureKind::{Investment, Nodes};
        let not_allowed = |command| Err(Refusal::NotAllowed { command });
        for (role, list, expected) in [
            (Role::Coordinator, ListKind::Portfolio, Ok(())),
            (Role::Coordinator, ListKind::Figures(Nodes), Ok(())),
            (Role::Coordinator, ListKind::Figures(Investment), Ok(())),
            (Role::Administrator, ListKind::People, Ok(())),
            (Role::Administrator, ListKind::Figures(Nodes), not_allowed(Command::Node)),
            (Role::Administrator, ListKind::Figures(Investment), not_allowed(Command::Invest)),
            (Role::Lead, ListKind::Figures(Nodes), not_allowed(Command::Import)),
            (Role::Field, ListKind::Figures(Investment), not_allowed(Command::Import)),
        ] {
            assert_eq!(may_import(&person(1, role), list), expected, "{role:?} {list:?}");
        }
    }

    #[test]
    fn only_who_sent_a_list_says_what_becomes_of_it_and_once() {
        let list = |state| Some(SentList { id: 7, kind: ListKind::People, person: PersonId(1), state });
        let sender = person(1, Role::Coordinator);
        let settled = settle(&sender, list(SentListState::Shown), ListVerdict::Apply).unwrap();
        assert_eq!(settled.effects, [Effect::SettleList { list: 7, verdict: ListVerdict::Apply }]);
        for state in SentListState::ALL.into_iter().filter(|state| *state != SentListState::Shown) {
            let again = settle(&sender, list(state), ListVerdict::Apply).unwrap();
            assert_eq!(again.effects, [], "{state:?}");
        }
        for (other, why) in [
            (person(2, Role::Coordinator), Refusal::NoList),
            (person(1, Role::Lead), Refusal::NotAllowed { command: Command::Drop }),
        ] {
            assert_eq!(settle(&other, list(SentListState::Shown), ListVerdict::Drop), Err(why));
        }
    }
}

//! Promises 承诺: who will do what by when, as the one who heard it said so. The ledger holds what becomes of them.

use super::calendar::Calendar;
use super::entry::{Entry, Fact};
use super::ids::{EntryId, PersonId, ProjectId, PromiseNumber};
use super::people::Person;
use super::registry::Registry;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who has promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Maker {
    /// A key of policy.
    Body(String),
    Person(PersonId),
}

/// Who has promised, as it was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SaidMaker {
    /// A key of policy.
    Body(String),
    Name(String),
    /// 我们: who says it.
    Speaker,
}

impl SaidMaker {
    /// Who is meant. Somebody of that name only where there is one; and who speaks for a body promises for it.
    pub fn meant(&self, registry: &Registry, speaker: &Person) -> Option<Maker> {
        match self {
            Self::Body(body) => Some(Maker::Body(body.clone())),
            Self::Name(name) => match registry.people_called(name)[..] {
                [only] if !only.memberships.is_empty() => Some(Maker::Person(only.id)),
                _ => None,
            },
            Self::Speaker => match registry.bodies_of(speaker)[..] {
                [only] => Some(Maker::Body(only.to_owned())),
                _ => None,
            },
        }
    }
}

/// What becomes of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    Kept,
    /// By its day it was not kept; it may be later.
    Broken,
    /// It has another day from now on.
    Moved(NaiveDate),
    Withdrawn,
}

/// A promise as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    pub number: PromiseNumber,
    /// What says it in the ledger.
    pub entry: EntryId,
    pub project: ProjectId,
    pub maker: Maker,
    /// Who said it, and is asked afterwards.
    pub receiver: PersonId,
    pub said_on: NaiveDate,
    pub due: NaiveDate,
    pub words: String,
    pub state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    Broken,
    Kept,
    Withdrawn,
}

impl Promise {
    /// The promises of which these entries speak, the oldest first.
    pub fn standing<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<Self> {
        let (mut promises, mut steps) = (Vec::new(), Vec::new());
        for entry in entries {
            match (&entry.fact, entry.project) {
                (Fact::Promise { number, maker, due }, Some(project)) => promises.push(Self {
                    number: *number,
                    entry: entry.id,
                    project,
                    maker: maker.clone(),
                    receiver: entry.author,
                    said_on: entry.effective,
                    due: *due,
                    words: entry.text.clone().unwrap_or_default(),
                    state: State::Open,
                }),
                (Fact::PromiseStep { number, step }, _) => steps.push((*number, *step)),
                _ => {}
            }
        }
        promises.sort_by_key(|promise: &Self| promise.number);
        // A new version of what was promised is younger than what became of it.
        for (number, step) in steps {
            if let Some(promise) = promises.iter_mut().find(|one| one.number == number) {
                promise.take(step);
            }
        }
        promises
    }

    pub fn take(&mut self, step: Step) {
        match step {
            Step::Kept => self.state = State::Kept,
            Step::Broken => self.state = State::Broken,
            Step::Withdrawn => self.state = State::Withdrawn,
            Step::Moved(due) => (self.due, self.state) = (due, State::Open),
        }
    }

    /// Whether it is still to be kept, be it late.
    pub const fn is_open(&self) -> bool {
        matches!(self.state, State::Open | State::Broken)
    }

    /// Whether it is due on the next working day, or was.
    pub fn is_due(&self, calendar: &Calendar, today: NaiveDate) -> bool {
        self.is_open() && self.due <= calendar.next_worked(today)
    }

    /// Who is asked about it on a working day: its maker on the last before it is due, its receiver on the first after
    /// that.
    pub fn asks(&self, calendar: &Calendar, day: NaiveDate) -> Option<Side> {
        match self.state {
            State::Open if self.due < day => Some(Side::Receiver(self.receiver)),
            State::Open if day < self.due && self.due <= calendar.next_worked(day) => {
                Some(Side::Maker(self.maker.clone()))
            }
            _ => None,
        }
    }
}

/// Which of the two is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    Maker(Maker),
    Receiver(PersonId),
}

impl Maker {
    /// Whether this person is meant, or speaks for the body that is.
    pub fn is(&self, registry: &Registry, person: &Person) -> bool {
        match self {
            Self::Body(body) => registry.bodies_of(person).contains(&body.as_str()),
            Self::Person(id) => *id == person.id || person.covers.iter().any(|one| one.person == *id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::body::Contacts;
    use crate::domain::ids::TeamId;
    use crate::domain::people::{Language, Membership, Role};

    fn promised(id: i64, number: i64, due: &str) -> Entry {
        let maker = Maker::Body("water".to_owned());
        let due = due.parse().unwrap();
        Entry::stating(id, "2023-03-08", Fact::Promise { number: PromiseNumber(number), maker, due })
    }

    fn became(id: i64, number: i64, step: Step) -> Entry {
        Entry::stating(id, "2023-03-08", Fact::PromiseStep { number: PromiseNumber(number), step })
    }

    #[test]
    fn a_promise_stands_as_the_ledger_says() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let moved = Step::Moved(day("2023-03-20"));
        for (steps, due, state) in [
            (&[][..], "2023-03-10", State::Open),
            (&[Step::Broken][..], "2023-03-10", State::Broken),
            (&[Step::Broken, Step::Kept][..], "2023-03-10", State::Kept),
            (&[Step::Broken, moved][..], "2023-03-20", State::Open),
            (&[Step::Withdrawn][..], "2023-03-10", State::Withdrawn),
        ] {
            let mut entries = vec![promised(1, 1, "2023-03-10"), promised(2, 2, "2023-04-01")];
            entries.extend((3..).zip(steps).map(|(id, step)| became(id, 1, *step)));
            let found = Promise::standing(&entries);
            assert_eq!(found.len(), 2);
            assert_eq!((found[0].due, found[0].state), (day(due), state), "{steps:?}");
            assert_eq!(found[1].state, State::Open, "{steps:?}");
        }
        // Put into other words later, it is as it was; withdrawn, nothing is left of it.
        let retold = [became(2, 1, Step::Kept), promised(3, 1, "2023-03-10")];
        assert_eq!(Promise::standing(&retold)[0].state, State::Kept);
        assert_eq!(Promise::standing(&[became(2, 1, Step::Kept)]), []);
    }

    #[test]
    fn its_maker_is_asked_on_the_working_day_before_and_its_receiver_on_the_one_after() {
        let calendar = Config::from_toml("").unwrap().calendar;
        for (due, days) in [
            // Friday: on Thursday, and on Monday.
            ("2023-03-10", [("2023-03-08", 0), ("2023-03-09", 1), ("2023-03-10", 0), ("2023-03-13", 2)]),
            // In the holiday of May: before it, and after it.
            ("2023-05-02", [("2023-04-27", 0), ("2023-04-28", 1), ("2023-05-04", 2), ("2023-05-05", 2)]),
            // A Saturday that is worked.
            ("2023-05-06", [("2023-05-04", 0), ("2023-05-05", 1), ("2023-05-06", 0), ("2023-05-08", 2)]),
        ] {
            let promise = Promise::standing(&[promised(1, 1, due)]).remove(0);
            for (day, expected) in days {
                let asked = match promise.asks(&calendar, day.parse().unwrap()) {
                    None => 0,
                    Some(Side::Maker(_)) => 1,
                    Some(Side::Receiver(_)) => 2,
                };
                assert_eq!(asked, expected, "due on {due}, on {day}");
            }
            let broken = Promise { state: State::Broken, ..promise };
            assert_eq!(broken.asks(&calendar, "2023-06-01".parse().unwrap()), None);
            assert!(broken.is_due(&calendar, "2023-06-01".parse().unwrap()));
        }
    }

    #[test]
    fn somebody_promises_only_where_it_is_certain_who() {
        let person = |id, name: &str, roles: &[Role]| Person {
            id: PersonId(id),
            name: name.to_owned(),
            language: Language::Chinese,
            private_chat: None,
            memberships: roles.iter().map(|role| Membership { role: *role, team: Some(TeamId(1)) }).collect(),
            assignments: Vec::new(),
            covers: Vec::new(),
        };
        let people =
            [("刘洋", &[Role::Field][..]), ("张伟", &[Role::Field]), ("张伟", &[Role::Field]), ("周敏", &[])];
        let people: Vec<_> = (1..).zip(people).map(|(id, (name, roles))| person(id, name, roles)).collect();
        let contacts = Contacts {
            liaisons: vec![("water".to_owned(), PersonId(1)), ("gas".to_owned(), PersonId(2))],
            chats: Vec::new(),
        };
        let registry = Registry::new(people.clone(), Vec::new(), Vec::new()).with_contacts(contacts);
        let meant = |said: SaidMaker, speaker: usize| said.meant(&registry, &people[speaker]);
        let name = |name: &str| SaidMaker::Name(name.to_owned());
        assert_eq!(meant(name("刘洋"), 1), Some(Maker::Person(PersonId(1))));
        assert_eq!(meant(name("张伟"), 0), None, "there are two");
        assert_eq!(meant(name("周敏"), 0), None, "she has left");
        assert_eq!(meant(name("老刘"), 0), None, "nobody is called so");
        assert_eq!(meant(SaidMaker::Speaker, 0), Some(Maker::Body("water".to_owned())));
        assert_eq!(meant(SaidMaker::Speaker, 2), None, "works are planned, not promised");
    }
}

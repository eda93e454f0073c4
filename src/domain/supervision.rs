//! 督办单: supervision notices, numbered by the year.

use super::ids::{EntryId, IssueNumber, ProjectId};
use super::issue::{Case, Party, State};
use super::time::Timestamp;
use super::working::WorkingTime;
use serde::{Deserialize, Serialize};

/// `2023-1`: the first of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NoticeNumber {
    pub year: u16,
    pub sequence: u32,
}

impl std::fmt::Display for NoticeNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.year, self.sequence)
    }
}

impl NoticeNumber {
    const ROOM: i64 = 1 << 32;

    /// Reads `2023-1`, `2023-001`, and what is written with 号 after it.
    pub fn read(text: &str) -> Option<Self> {
        let (year, sequence) = text.trim_end_matches('号').split_once('-')?;
        let digits = |part: &str| part.chars().all(|one| one.is_ascii_digit());
        if year.len() != 4 || !digits(year) || !digits(sequence) {
            return None;
        }
        let (year, sequence) = (year.parse().ok()?, sequence.parse().ok()?);
        (sequence > 0).then_some(Self { year, sequence })
    }

    /// As the one number a button has room for.
    pub fn to_object(self) -> i64 {
        i64::from(self.year) * Self::ROOM + i64::from(self.sequence)
    }

    pub fn from_object(object: i64) -> Option<Self> {
        let year = u16::try_from(object.div_euclid(Self::ROOM)).ok()?;
        let sequence = u32::try_from(object.rem_euclid(Self::ROOM)).ok()?;
        Some(Self { year, sequence })
    }
}

/// What a notice is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Supervised {
    Issue(IssueNumber),
    /// A key node of the project that is overdue; its key of policy.
    Node(String),
}

/// What becomes of a notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum NoticeStep {
    /// To that party, to be answered by then.
    Issue {
        of: Supervised,
        to: Party,
        due: Timestamp,
    },
    Sign,
    Answer,
    /// 销单
    Close,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeState {
    Issued,
    Signed,
    Answered,
    Closed,
}

impl NoticeState {
    pub const ALL: [Self; 4] = [Self::Issued, Self::Signed, Self::Answered, Self::Closed];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Signed => "signed",
            Self::Answered => "answered",
            Self::Closed => "closed",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    /// What a step makes of it; `None` where it means nothing.
    pub const fn after(self, step: &NoticeStep) -> Option<Self> {
        match (self, step) {
            (Self::Issued, NoticeStep::Sign) => Some(Self::Signed),
            (Self::Issued | Self::Signed | Self::Answered, NoticeStep::Answer) => Some(Self::Answered),
            (Self::Issued | Self::Signed | Self::Answered, NoticeStep::Close) => Some(Self::Closed),
            _ => None,
        }
    }
}

/// A notice as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub number: NoticeNumber,
    pub project: ProjectId,
    pub of: Supervised,
    pub to: Party,
    pub issued_at: Timestamp,
    pub due: Timestamp,
    pub state: NoticeState,
    /// The entry that issued it.
    pub entry: EntryId,
    /// Of whoever issued it; none where it was issued by rule.
    pub words: String,
    /// The last that was answered.
    pub answer: Option<String>,
    /// Of the issue it is of.
    pub issue_words: Option<String>,
}

/// The colour of a notice that is to be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoticeColour {
    /// Due on the next working day.
    Blue,
    /// Due today.
    Yellow,
    /// Overdue.
    Red,
}

impl NoticeColour {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Blue => "blue",
            Self::Yellow => "yellow",
            Self::Red => "red",
        }
    }
}

impl Notice {
    /// Its colour now; none where there is more time, or where it has been answered.
    pub fn colour(&self, working: WorkingTime<'_>, now: Timestamp) -> Option<NoticeColour> {
        if matches!(self.state, NoticeState::Answered | NoticeState::Closed) {
            return None;
        }
        let day = |at: Timestamp| at.local(working.zone).date_naive();
        let (due, today) = (day(self.due), day(now));
        if self.due <= now {
            Some(NoticeColour::Red)
        } else if due == today {
            Some(NoticeColour::Yellow)
        } else if due <= working.calendar.worked_after(today, 1) {
            Some(NoticeColour::Blue)
        } else {
            None
        }
    }
}

/// To whom a notice is issued by rule once the time of an issue was up: who keeps it, where nothing above can be moved.
/// Whoever it climbs to has had no time yet.
pub fn called_for(before: &Case, after: &Case) -> Option<Party> {
    let overdue = after.held_over > before.held_over;
    let held = matches!(after.state, State::Waiting | State::Handling);
    let to = after.holder();
    // Whoever would issue it is not sent one.
    (overdue && held && to != Party::Coordinator).then_some(to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::calendar::Calendar;
    use crate::domain::ids::PersonId;
    use crate::domain::issue::{Clock, Step};
    use crate::domain::told::Trouble;
    use crate::domain::working::Hours;

    #[test]
    fn a_number_is_read_as_it_is_written() {
        for (text, expected) in [
            ("2023-1", Some((2023, 1))),
            ("2023-012", Some((2023, 12))),
            ("2023-3号", Some((2023, 3))),
            ("2023-0", None),
            ("23-1", None),
            ("2023", None),
            ("JY-01", None),
            ("2023-1-2", None),
        ] {
            let read = NoticeNumber::read(text);
            assert_eq!(read.map(|one| (one.year, one.sequence)), expected, "{text}");
            if let Some(number) = read {
                assert_eq!(NoticeNumber::from_object(number.to_object()), Some(number));
                assert_eq!(NoticeNumber::read(&number.to_string()), Some(number));
            }
        }
    }

    #[test]
    fn a_notice_is_called_for_where_nothing_above_can_be_moved() {
        let ladder = Config::from_toml("").unwrap().settings.policy;
        let (calendar, hours) = (Calendar::default(), Hours::around_the_clock());
        let working = WorkingTime { calendar: &calendar, hours: &hours, zone: chrono_tz::Asia::Shanghai };
        let clock = |days: u64| Clock {
            working,
            now: Timestamp::from_seconds(1_678_240_800) + std::time::Duration::from_hours(24 * days),
        };
        let nobody = PersonId(0);
        let lead = Some("power".to_owned());
        let mut case = Case::begin(ladder.ladder(), lead, &Trouble::default(), clock(0));
        let mut called = Vec::new();
        for day in 1..6 {
            let after = case.step(&Step::TimeUp, nobody, clock(day)).unwrap();
            called.push(called_for(&case, &after));
            case = after;
        }
        let leading_group = || Some(Party::Body("leading_group".to_owned()));
        assert_eq!(called, [None, None, None, leading_group(), leading_group()]);
    }

    #[test]
    fn its_colour_follows_the_time() {
        let zone = chrono_tz::Asia::Shanghai;
        let at = |text: &str| {
            let wall = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
            Timestamp::at_wall(wall, zone)
        };
        let (calendar, hours) = (Calendar::default(), Hours::around_the_clock());
        let working = WorkingTime { calendar: &calendar, hours: &hours, zone };
        let notice = |state| Notice {
            number: NoticeNumber { year: 2023, sequence: 1 },
            project: ProjectId(1),
            of: Supervised::Issue(IssueNumber(3)),
            to: Party::Team,
            issued_at: at("2023-03-08 09:00"),
            due: at("2023-03-13 10:00"),
            state,
            entry: EntryId(1),
            words: String::new(),
            answer: None,
            issue_words: None,
        };
        for (now, colour) in [
            ("2023-03-09 10:00", None),
            // Friday before the weekend.
            ("2023-03-10 08:00", Some(NoticeColour::Blue)),
            ("2023-03-12 08:00", Some(NoticeColour::Blue)),
            ("2023-03-13 08:00", Some(NoticeColour::Yellow)),
            ("2023-03-13 10:00", Some(NoticeColour::Red)),
            ("2023-03-20 10:00", Some(NoticeColour::Red)),
        ] {
            assert_eq!(notice(NoticeState::Signed).colour(working, at(now)), colour, "{now}");
            assert_eq!(notice(NoticeState::Answered).colour(working, at(now)), None);
        }
    }
}

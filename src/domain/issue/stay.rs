//! What an issue has come through, from its entries.

use super::case::{Case, Party, Step};
use crate::domain::entry::{Entry, Fact};
use crate::domain::ids::{IssueNumber, PersonId, ProjectId};
use crate::domain::time::Timestamp;
use std::collections::BTreeMap;

/// The time that an issue was with a party on a rung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stay {
    /// The place of the rung, from 0, and its key.
    pub rung: (usize, String),
    pub party: Party,
    pub came: Timestamp,
    pub signed: Option<(Timestamp, PersonId)>,
    pub handled: Option<(Timestamp, PersonId)>,
    /// How it went on from there; `None` where it stays.
    pub left: Option<(Timestamp, Step)>,
}

impl Stay {
    fn begin(case: &Case, at: Timestamp) -> Self {
        let key = case.here().map(|rung| rung.key.clone()).unwrap_or_default();
        Self {
            rung: (case.rung, key),
            party: case.holder(),
            came: at,
            signed: None,
            handled: None,
            left: None,
        }
    }
}

/// The course of an issue of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub project: Option<ProjectId>,
    case: Case,
    pub stays: Vec<Stay>,
}

/// The courses of the issues that began among these entries, which are in their order.
pub fn courses(entries: &[Entry]) -> BTreeMap<IssueNumber, Course> {
    let mut found = BTreeMap::new();
    // An issue whose words were changed begins in a newer entry than its first steps.
    for entry in entries {
        let (Fact::Issue { number, start: Some(start), .. }
        | Fact::IssueStep { number, taken: Step::Begin { start }, .. }) = &entry.fact
        else {
            continue;
        };
        let stays = vec![Stay::begin(start, start.dispatched)];
        found.insert(*number, Course { project: entry.project, case: (**start).clone(), stays });
    }
    for entry in entries {
        if let Fact::IssueStep { number, taken, times } = &entry.fact
            && let Some(course) = found.get_mut(number)
            && let Ok(next) = course.case.replayed(taken, entry.author, *times)
        {
            follow(&mut course.stays, (&course.case, &next), taken, (times.at, entry.author));
            course.case = next;
        }
    }
    found
}

fn follow(
    stays: &mut Vec<Stay>,
    (before, after): (&Case, &Case),
    step: &Step,
    (at, by): (Timestamp, PersonId),
) {
    let Some(here) = stays.last_mut() else { return };
    match step {
        Step::Sign => here.signed = Some((at, by)),
        Step::Handle => here.handled = Some((at, by)),
        _ => {}
    }
    if after.dispatched != before.dispatched || after.holder() != before.holder() {
        here.left = Some((at, step.clone()));
        stays.push(Stay::begin(after, at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::issue::{Clock, Shade};
    use crate::domain::told::Trouble;
    use crate::domain::working::{Hours, WorkingTime};
    use chrono::NaiveDateTime;
    use chrono_tz::Asia::Shanghai;

    fn wall(text: &str) -> Timestamp {
        Timestamp::at_wall(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap(), Shanghai)
    }

    #[test]
    fn the_course_of_an_issue_is_read_from_its_entries() {
        let config = Config::from_toml("").unwrap();
        let hours: Hours = "08:30-17:30".parse().unwrap();
        let working = WorkingTime { calendar: &config.calendar, hours: &hours, zone: Shanghai };
        let clock = |at: &str| Clock { working, now: wall(at) };
        let (number, trouble) = (IssueNumber(3), Trouble::default());
        let start = Case::begin(
            config.settings.policy.ladder(),
            Some("water".to_owned()),
            &trouble,
            clock("2023-03-08 09:00"),
        );
        let begun = Fact::Issue { number, trouble, start: Some(Box::new(start.clone())) };
        let (mut case, mut entries) = (start, Vec::new());
        let until = "2023-03-20".parse().unwrap();
        let mut shades = Vec::new();
        for (at, step) in [
            ("2023-03-08 10:00", Step::Sign),
            ("2023-03-13 09:00", Step::TimeUp),
            ("2023-03-13 10:00", Step::Dated { until }),
            ("2023-03-13 11:00", Step::Sign),
            ("2023-03-20 09:00", Step::Handle),
        ] {
            let clock = clock(at);
            shades.push(case.shade(working, clock.now));
            case = case.step(&step, PersonId(1), clock).unwrap();
            let fact = Fact::IssueStep { number, taken: step, times: case.times(clock.now) };
            entries.push(Entry::stating(i64::try_from(entries.len()).unwrap(), &at[..10], fact));
        }
        // Its words were changed after all that.
        entries.push(Entry::stating(20, "2023-03-20", begun));
        let stays = courses(&entries).remove(&number).unwrap().stays;
        let by = PersonId(1);
        let expected = [
            Stay {
                rung: (0, "team".to_owned()),
                party: Party::Team,
                came: wall("2023-03-08 09:00"),
                signed: Some((wall("2023-03-08 10:00"), by)),
                handled: None,
                left: Some((wall("2023-03-13 09:00"), Step::TimeUp)),
            },
            Stay {
                rung: (1, "department".to_owned()),
                party: Party::Body("water".to_owned()),
                came: wall("2023-03-13 09:00"),
                signed: Some((wall("2023-03-13 11:00"), by)),
                handled: Some((wall("2023-03-20 09:00"), by)),
                left: None,
            },
        ];
        assert_eq!(stays, expected);
        assert_eq!(
            case.handle_by,
            wall("2023-03-20 17:30"),
            "the day that was set goes on after the signature"
        );
        let near = [
            Some(Shade::Blue),
            Some(Shade::Yellow),
            Some(Shade::Blue),
            Some(Shade::Blue),
            Some(Shade::Yellow),
        ];
        assert_eq!(shades, near);
        assert_eq!(case.shade(working, wall("2023-04-20 09:00")), None, "nobody has to act by a time");
    }
}

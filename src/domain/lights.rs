//! 亮灯: what turns yellow or red about a project, by the written rules of policy, and since when. Lights belong to
//! projects, never to people.

use super::calendar::Calendar;
use super::entry::{Entry, Fact, GateState};
use super::policy::{Begun, Policy, PolicyList};
use super::project::{Project, Rhythm};
use chrono::{Datelike, Months, NaiveDate};
use serde::Deserialize;

/// The colour of a light. What is green is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Colour {
    Green,
    Yellow,
    Red,
}

/// When a light turns yellow, and when red.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LightRule {
    pub watches: Watch,
    /// After so many of what it counts.
    pub yellow: u32,
    pub red: u32,
    /// The document whose absence it watches, a key of policy.
    pub document: Option<String>,
}

/// What a light watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Watch {
    /// Months after the planned month in which the project has not begun.
    Start,
    /// Months after the start without a document.
    Statistics,
    /// Working days without an entry.
    Staleness,
}

/// A light that is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Light {
    /// The rule that made it, a key of policy.
    pub rule: String,
    pub colour: Colour,
    /// The first day on which it had this colour.
    pub since: NaiveDate,
}

/// What lights go by.
#[derive(Clone, Copy, Debug)]
pub struct Watched<'a> {
    pub project: &'a Project,
    /// Its standing facts, by their days.
    pub facts: &'a [Entry],
    /// The stage it was in on the day.
    pub stage: &'a str,
    /// The day on which its newest entry was received.
    pub newest: Option<NaiveDate>,
}

/// The lights that are on for a project on a day, as the list of rules orders them.
pub fn lights(policy: &Policy, calendar: &Calendar, watched: Watched<'_>, today: NaiveDate) -> Vec<Light> {
    let rules = policy.entries(PolicyList::Light).iter();
    rules
        .filter_map(|entry| {
            let rule = entry.light.as_ref()?;
            let (yellow, red) = turns(policy, calendar, watched, rule)?;
            let (colour, since) = if today >= red {
                (Colour::Red, red)
            } else if today >= yellow {
                (Colour::Yellow, yellow)
            } else {
                return None;
            };
            Some(Light { rule: entry.key.clone(), colour, since })
        })
        .collect()
}

/// The worst of some lights.
pub fn worst(lights: &[Light]) -> Colour {
    lights.iter().map(|light| light.colour).max().unwrap_or(Colour::Green)
}

/// The days from which a light is yellow and red; `None` where there is nothing to watch.
fn turns(
    policy: &Policy,
    calendar: &Calendar,
    watched: Watched<'_>,
    rule: &LightRule,
) -> Option<(NaiveDate, NaiveDate)> {
    let Watched { project, facts, stage, newest } = watched;
    match rule.watches {
        Watch::Start => {
            let planned = project.card.start?;
            // Beside the line (winter stop and the like) there is a reason, which is on record.
            policy.step(stage)?;
            if policy.is_built(stage) == Begun::Yes {
                return None;
            }
            let month_after = planned.with_day(1)?.checked_add_months(Months::new(1))?;
            let after = |months| month_after.checked_add_months(Months::new(months));
            Some((after(rule.yellow)?, after(rule.red)?))
        }
        Watch::Statistics => {
            let begun = begun_on(policy, facts)?;
            let document = rule.document.as_deref()?;
            let is_settled = facts.iter().rev().find_map(|entry| match &entry.fact {
                Fact::Gate { document: key, state } if key == document => {
                    Some(matches!(state, GateState::Granted | GateState::NotNeeded))
                }
                _ => None,
            });
            if is_settled == Some(true) {
                return None;
            }
            // A month is over on the day after the one with the same number.
            let after = |months| begun.checked_add_months(Months::new(months))?.succ_opt();
            Some((after(rule.yellow)?, after(rule.red)?))
        }
        Watch::Staleness => {
            if policy.rhythm_in(stage).unwrap_or(project.rhythm) != Rhythm::Daily {
                return None;
            }
            let newest = newest?;
            let after = |days| calendar.worked_after(newest, days);
            Some((after(rule.yellow + 1), after(rule.red + 1)))
        }
    }
}

/// The day on which a project began to be built, where the ledger knows.
pub fn begun_on(policy: &Policy, facts: &[Entry]) -> Option<NaiveDate> {
    facts.iter().find_map(|entry| match &entry.fact {
        Fact::Stage { from, to }
            if policy.is_built(to) == Begun::Yes && policy.is_built(from) == Begun::NotYet =>
        {
            Some(entry.effective)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::ids::{ProjectCode, ProjectId, TeamId};
    use crate::domain::project::Card;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn started(on: &str) -> Entry {
        Entry::stating(1, on, Fact::Stage { from: "ready".to_owned(), to: "started".to_owned() })
    }

    /// The lights of a project in a stage on a day, as `rule colour since`.
    fn seen(
        stage: &str,
        planned: Option<&str>,
        facts: &[Entry],
        newest: Option<&str>,
        on: &str,
    ) -> Vec<String> {
        let config = Config::from_toml("").unwrap();
        let project = Project {
            id: ProjectId(1),
            code: ProjectCode::parse("JY-01").unwrap(),
            name_zh: String::new(),
            name_en: String::new(),
            team: TeamId(1),
            stage: stage.to_owned(),
            rhythm: Rhythm::Daily,
            card: Card { start: planned.map(day), ..Card::default() },
        };
        let watched = Watched { project: &project, facts, stage, newest: newest.map(day) };
        lights(&config.settings.policy, &config.calendar, watched, day(on))
            .into_iter()
            .map(|light| format!("{} {:?} {}", light.rule, light.colour, light.since))
            .collect()
    }

    #[test]
    fn a_start_is_late_when_its_month_has_passed() {
        for (stage, on, expected) in [
            ("ready", "2023-03-31", &[][..]),
            ("ready", "2023-04-01", &["start Yellow 2023-04-01"]),
            ("ready", "2023-06-30", &["start Yellow 2023-04-01"]),
            ("ready", "2023-07-01", &["start Red 2023-07-01"]),
            ("started", "2023-07-01", &[]),
            ("winter_stop", "2023-07-01", &[]),
        ] {
            assert_eq!(seen(stage, Some("2023-03-06"), &[], None, on), expected, "{stage} on {on}");
        }
        assert_eq!(seen("ready", None, &[], None, "2023-07-01"), [""; 0], "nothing was planned");
    }

    #[test]
    fn statistics_entry_is_late_a_month_after_the_start() {
        let noted =
            |on, state| Entry::stating(1, on, Fact::Gate { document: "statistics_entry".to_owned(), state });
        let begun = [started("2023-01-31")];
        let fresh = |on| Some(on);
        for (more, on, expected) in [
            (None, "2023-02-28", &[][..]),
            (None, "2023-03-01", &["statistics Yellow 2023-03-01"]),
            (None, "2023-04-01", &["statistics Red 2023-04-01"]),
            (Some(noted("2023-02-20", GateState::InHand)), "2023-03-01", &["statistics Yellow 2023-03-01"]),
            (Some(noted("2023-02-20", GateState::Granted)), "2023-04-01", &[]),
        ] {
            let facts: Vec<_> = begun.iter().cloned().chain(more).collect();
            assert_eq!(seen("started", None, &facts, fresh(on), on), expected, "{facts:?} on {on}");
        }
    }

    #[test]
    fn silence_is_counted_in_working_days_and_rests_with_the_project() {
        // Wednesday to Friday are three; the fourth is Monday.
        for (stage, on, expected) in [
            ("under_construction", "2023-03-10", &[][..]),
            ("under_construction", "2023-03-12", &[]),
            ("under_construction", "2023-03-13", &["staleness Yellow 2023-03-13"]),
            ("under_construction", "2023-03-17", &["staleness Red 2023-03-17"]),
            ("winter_stop", "2023-03-17", &[]),
        ] {
            assert_eq!(seen(stage, None, &[], Some("2023-03-07"), on), expected, "{stage} on {on}");
        }
    }
}

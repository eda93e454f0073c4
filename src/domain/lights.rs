//! 亮灯: what turns yellow or red about a project, by the written rules of policy, and since when. Lights belong to
//! projects, never to people.

use super::calendar::{Calendar, Counted};
use super::entry::{Entry, Fact, GateState};
use super::investment::{self, Row, Share};
use super::nodes::{self, Node};
use super::policy::{Begun, Policy, PolicyList};
use super::project::{Project, Rhythm};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// The colour of a light. What is green is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
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
    /// Points of a percent by which investment of the year is behind the share of the year gone by (序时进度).
    Progress,
    /// Days after the planned day of a key node that is not done.
    Node,
}

/// A light that is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Light {
    /// The rule that made it, a key of policy.
    pub rule: String,
    pub colour: Colour,
    /// The first day on which it had this colour.
    pub since: NaiveDate,
    /// How that day was found, where working days were counted.
    pub counted: Option<Counted>,
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
            let (colour, since) = if rule.watches == Watch::Progress {
                behind_time(watched, rule, today)?
            } else {
                let (yellow, red) = turns(policy, calendar, watched, rule)?;
                match today {
                    today if today >= red => (Colour::Red, red),
                    today if today >= yellow => (Colour::Yellow, yellow),
                    _ => return None,
                }
            };
            let counted = match rule.watches {
                Watch::Staleness => watched.newest.map(|newest| calendar.counted(newest, since)),
                Watch::Start | Watch::Statistics | Watch::Progress | Watch::Node => None,
            };
            Some(Light { rule: entry.key.clone(), colour, since, counted })
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
            // What somebody has set for the stage it is in counts there.
            let before = policy.rhythm_in(stage).filter(|_| stage != project.stage);
            if before.unwrap_or(project.rhythm) != Rhythm::Daily {
                return None;
            }
            let newest = newest?;
            let after = |days| calendar.worked_after(newest, days);
            Some((after(rule.yellow + 1), after(rule.red + 1)))
        }
        Watch::Node => {
            let nodes = nodes::nodes(policy, project, facts);
            let open = nodes.iter().filter(|node| node.done().is_none());
            let planned = open.filter_map(Node::planned).min()?;
            let after = |days| planned.checked_add_days(Days::new(u64::from(days)));
            Some((after(rule.yellow)?, after(rule.red)?))
        }
        // It goes by months, see `behind_time`.
        Watch::Progress => None,
    }
}

/// How the year's investment is behind its time, and since the end of which month: by the newest month of the year of
/// which something was said. A month that was missed and made up stays yellow, so that the year is told as it was.
fn behind_time(watched: Watched<'_>, rule: &LightRule, today: NaiveDate) -> Option<(Colour, NaiveDate)> {
    let plan = *watched.project.card.plan.get(&today.year())?;
    let colour_of = |row: &Row| {
        let behind = row.month.time_share().hundredths() - Share::of(row.year?, plan)?.hundredths();
        let points = |points: u32| i64::from(points) * 100;
        Some(if behind > points(rule.red) {
            Colour::Red
        } else if behind >= points(rule.yellow) {
            Colour::Yellow
        } else {
            Colour::Green
        })
    };
    let months: Vec<_> = investment::rows(watched.facts)
        .iter()
        .filter(|row| row.month.year() == today.year() && row.month.last_day() <= today)
        .filter_map(|row| Some((row.month, colour_of(row)?)))
        .collect();
    let (_, newest) = *months.last()?;
    let run = months.iter().rev().take_while(|(_, colour)| *colour == newest).last()?.0;
    match newest {
        Colour::Green if months.iter().any(|(_, colour)| *colour > Colour::Green) => {
            Some((Colour::Yellow, run.last_day()))
        }
        Colour::Green => None,
        colour => Some((colour, run.last_day())),
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
    use crate::domain::entry::{NodeChange, NodeStep};
    use crate::domain::ids::{ProjectCode, ProjectId, TeamId};
    use crate::domain::investment::{Counts, Figure, Month};
    use crate::domain::money::Yuan;
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
            rhythm: config.settings.policy.rhythm_in(stage).unwrap(),
            card: Card {
                start: planned.map(day),
                plan: [(2023, Yuan::new(12_000_000).unwrap())].into(),
                ..Card::default()
            },
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
    fn a_node_is_late_from_the_day_after_its_plan() {
        let node = |on: &str, step| {
            let change = NodeChange { step, on: day(on) };
            Entry::stating(1, "2023-01-05", Fact::Node { node: "tender".to_owned(), change })
        };
        let planned = node("2023-02-28", NodeStep::Planned);
        let done = node("2023-03-05", NodeStep::Done);
        for (facts, on, expected) in [
            (vec![planned.clone()], "2023-02-28", &[][..]),
            (vec![planned.clone()], "2023-03-01", &["node Yellow 2023-03-01"]),
            (vec![planned.clone()], "2023-03-31", &["node Red 2023-03-31"]),
            (vec![planned, done], "2023-03-31", &[]),
        ] {
            assert_eq!(seen("completed", None, &facts, None, on), expected, "{on}");
        }
    }

    #[test]
    fn investment_is_behind_its_time_and_a_month_made_up_stays_yellow() {
        // The plan is 12 million: a million a month is in time.
        let invested = |month: u32, millions: i64| {
            let month = Month::new(2023, month).unwrap();
            let figure = Figure { counts: Counts::Year, yuan: Yuan::new(millions * 1_000_000).unwrap() };
            Entry::stating(1, &month.last_day().to_string(), Fact::Investment { month, figure })
        };
        for (months, expected) in [
            (&[(3, 3)][..], &[][..]),
            (&[(3, 2)], &[]),
            (&[(4, 2)], &["progress Yellow 2023-04-30"]),
            (&[(3, 1), (4, 2)], &["progress Yellow 2023-03-31"]),
            (&[(3, 1), (6, 1)], &["progress Red 2023-06-30"]),
            (&[(3, 1), (4, 4), (5, 5)], &["progress Yellow 2023-04-30"]),
        ] {
            let facts: Vec<_> = months.iter().map(|(month, millions)| invested(*month, *millions)).collect();
            assert_eq!(seen("completed", None, &facts, None, "2023-06-30"), expected, "{months:?}");
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

//! The season in which projects are to start or to resume 春季开复工: while it runs, what those lack that have not, and
//! how many working days are left.

use super::calendar::{Calendar, Counted};
use super::course;
use super::decision::Heading;
use super::entry::Entry;
use super::policy::{Begun, Policy, PolicyList};
use super::project::Project;
use super::schedule;
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeMap;

/// So many working days before the end of a season, and from then on, each day counts.
const LAST_DAYS: u32 = 5;

/// So long after its end those are still named that have not begun; then their lights tell it.
const A_WEEK: Days = Days::new(7);

/// A project that is to begin in the season that runs, and has not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    pub heading: Heading,
    /// A key of policy.
    pub season: String,
    /// By when it is to have begun.
    pub until: NaiveDate,
    /// Documents of policy, by their keys: of the season's own checklist all that are not settled, or the next one
    /// where the season has none.
    pub lacks: Vec<String>,
}

/// What a project lacks that is to begin in the season that runs on this day. `entries` are its standing facts.
pub fn awaited(policy: &Policy, project: &Project, entries: &[Entry], today: NaiveDate) -> Option<Awaited> {
    let season = project.card.season.as_ref()?;
    let rule = policy.entry(PolicyList::Season, season)?.season.as_ref()?;
    let (from, until) = (rule.from.of(today.year())?, rule.until.of(today.year())?);
    if today < from || today > until + A_WEEK || policy.has_begun(season, &project.stage) == Begun::Yes {
        return None;
    }
    let documents = course::documents(policy, project, entries);
    let on_checklist = |key: &str| {
        let rule = policy.entry(PolicyList::Gate, key).and_then(|entry| entry.gate.as_ref());
        rule.is_some_and(|rule| rule.seasons.contains(season))
    };
    let checklist = documents.iter().filter(|document| on_checklist(&document.key));
    let lacks = if checklist.clone().next().is_some() {
        checklist.filter(|document| !document.is_settled()).map(|document| document.key.clone()).collect()
    } else {
        let next = course::next_missing(policy, project, &documents);
        next.map(|document| document.key.clone()).into_iter().collect()
    };
    Some(Awaited { heading: Heading::of(project), season: season.clone(), until, lacks })
}

/// A season that runs, and some of the projects that are to begin in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeasonLeft {
    /// A key of policy.
    pub season: String,
    pub until: NaiveDate,
    pub left: Left,
    /// Whether it is told on a day with no other news: on the first working day of a week, and on the last days.
    pub is_news: bool,
    /// By code.
    pub awaited: Vec<Awaited>,
}

pub fn by_season(
    calendar: &Calendar,
    awaited: impl Iterator<Item = Awaited>,
    today: NaiveDate,
) -> Vec<SeasonLeft> {
    let mut seasons: BTreeMap<(NaiveDate, String), Vec<Awaited>> = BTreeMap::new();
    for one in awaited {
        seasons.entry((one.until, one.season.clone())).or_default().push(one);
    }
    let season = |((until, season), mut awaited): ((NaiveDate, String), Vec<Awaited>)| {
        awaited.sort_by(|one, other| one.heading.code.cmp(&other.heading.code));
        let is_news = is_told_alone(calendar, until, today);
        SeasonLeft { season, until, left: left(calendar, until, today), is_news, awaited }
    };
    seasons.into_iter().map(season).collect()
}

/// How long is left of a season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// So many working days, up to and with the last.
    Days(Counted),
    Over,
}

fn left(calendar: &Calendar, until: NaiveDate, today: NaiveDate) -> Left {
    if today > until { Left::Over } else { Left::Days(calendar.counted(today, until)) }
}

fn is_told_alone(calendar: &Calendar, until: NaiveDate, today: NaiveDate) -> bool {
    let is_near = match left(calendar, until, today) {
        Left::Days(counted) => counted.days <= LAST_DAYS,
        Left::Over => false,
    };
    schedule::Days::FirstOfWeek.include(calendar, today) || is_near
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::entry::{Fact, GateState};
    use crate::domain::ids::{ProjectCode, ProjectId, TeamId};
    use crate::domain::project::{Card, Rhythm};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn project(season: &str, stage: &str) -> Project {
        Project {
            id: ProjectId(1),
            code: ProjectCode::parse("JY-01").unwrap(),
            name_zh: "会展".to_owned(),
            name_en: "Expo".to_owned(),
            team: TeamId(1),
            stage: stage.to_owned(),
            rhythm: Rhythm::None,
            card: Card { season: Some(season.to_owned()), ..Card::default() },
        }
    }

    fn noted(id: i64, document: &str, state: GateState) -> Entry {
        Entry::stating(id, "2023-03-01", Fact::Gate { document: document.to_owned(), state })
    }

    #[test]
    fn a_project_at_rest_lacks_its_checklist_until_it_has_resumed() {
        let policy = Config::from_toml("").unwrap().settings.policy;
        let lacks = |project: &Project, entries: &[Entry], on: &str| {
            awaited(&policy, project, entries, day(on)).map(|awaited| awaited.lacks)
        };
        let resting = project("resume", "winter_stop");
        assert_eq!(lacks(&resting, &[], "2023-02-14"), None, "the season has not begun");
        let all = ["workers_back", "resumption_permit", "crane_inspection", "money_ready", "materials_ready"];
        assert_eq!(lacks(&resting, &[], "2023-02-15").unwrap(), all);
        let some = [
            noted(1, "workers_back", GateState::Granted),
            noted(2, "crane_inspection", GateState::NotNeeded),
            noted(3, "money_ready", GateState::InHand),
        ];
        let left = ["resumption_permit", "money_ready", "materials_ready"];
        assert_eq!(lacks(&resting, &some, "2023-03-01").unwrap(), left);
        assert_eq!(lacks(&project("resume", "resumed"), &[], "2023-03-01"), None);
        assert!(lacks(&resting, &[], "2023-05-07").is_some());
        assert_eq!(lacks(&resting, &[], "2023-05-08"), None, "a week after its end");
        let new = lacks(&project("start", "ready"), &[], "2023-03-01").unwrap();
        assert_eq!(new.len(), 1, "the next document only: {new:?}");
        let mut other = resting;
        other.card.season = None;
        assert_eq!(lacks(&other, &[], "2023-03-01"), None);
    }

    #[test]
    fn the_season_is_counted_down_in_working_days() {
        let calendar = Calendar::default();
        let counted = |today: &str| left(&calendar, day("2023-04-14"), day(today));
        assert!(matches!(counted("2023-04-12"), Left::Days(Counted { days: 2, .. })));
        assert!(matches!(counted("2023-04-14"), Left::Days(Counted { days: 0, .. })));
        assert_eq!(counted("2023-04-15"), Left::Over);
        let alone = |today: &str| is_told_alone(&calendar, day("2023-04-14"), day(today));
        // A Monday, a Tuesday far from the end, the last week, a Tuesday after it.
        for (today, expected) in
            [("2023-03-20", true), ("2023-03-21", false), ("2023-04-11", true), ("2023-04-18", false)]
        {
            assert_eq!(alone(today), expected, "{today}");
        }
    }
}

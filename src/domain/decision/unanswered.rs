//! What nobody answered: listed for those who can ask again, and each shown as it was written.

use super::{Decision, Recalled, Refusal, Saying, Situation, shown};
use crate::domain::decision::Here;
use crate::domain::evidence::{Unanswered, Unknown};
use crate::domain::ids::TeamId;
use crate::domain::intent::Command;
use crate::domain::people::Person;
use crate::domain::registry::Registry;
use crate::domain::rights;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// How many are listed at once; the others are counted.
pub const UNANSWERED_SHOWN: usize = 10;

/// A message about which nobody answered, as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnansweredView {
    pub question: i64,
    pub name: String,
    /// `None`: in private.
    pub team: Option<TeamId>,
    pub on: NaiveDate,
    /// `None` where they have been erased.
    pub words: Option<String>,
    pub files: u32,
    pub about: Unknown,
}

/// `/unclear`: all of them, or the one in that place of the list.
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    place: Option<usize>,
) -> Result<Decision, Refusal> {
    let command = Command::Unclear;
    if !rights::may_in_some_team(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let Recalled::Unanswered(all) = &situation.recalled else { return Err(Refusal::NotAllowed { command }) };
    let (registry, zone) = (situation.registry, situation.zone);
    let listed: Vec<_> = all.iter().filter(|one| is_seen(registry, situation.here, person, one)).collect();
    match place {
        None => {
            let more = listed.len().saturating_sub(UNANSWERED_SHOWN);
            let listed = listed.iter().take(UNANSWERED_SHOWN).map(|one| line(zone, one)).collect();
            Ok(Decision::say(Saying::Unanswered { listed, more }))
        }
        Some(place) => match place.checked_sub(1).and_then(|index| listed.get(index)) {
            Some(one) => Ok(Decision::say(Saying::Original(view(zone, one)))),
            None => Err(Refusal::NotInList { count: listed.len() }),
        },
    }
}

/// A button of the list: the message as it was written. `None` where it is not for this person.
pub fn original(
    registry: &Registry,
    here: Here,
    person: &Person,
    zone: Tz,
    found: &Unanswered,
) -> Option<Saying> {
    is_seen(registry, here, person, found).then(|| Saying::Original(view(zone, found)))
}

/// A group sees what was asked in it; in private leads see what was asked of their team's people, too.
fn is_seen(registry: &Registry, here: Here, person: &Person, one: &Unanswered) -> bool {
    let may = |team: TeamId| rights::may_in_team(person, Command::Unclear, team);
    match (here, one.team) {
        (Here::TeamGroup(here), team) => team == Some(here) && may(here),
        (Here::Private, Some(team)) => may(team),
        (Here::Private, None) => {
            let asked = registry.person(one.person);
            let teams =
                asked.into_iter().flat_map(|asked| asked.memberships.iter().filter_map(|held| held.team));
            rights::may_everywhere(person, Command::Unclear) || teams.into_iter().any(may)
        }
        (Here::StrangeGroup, _) => false,
    }
}

/// The same with the beginning of long words.
pub(super) fn line(zone: Tz, one: &Unanswered) -> UnansweredView {
    let view = view(zone, one);
    UnansweredView { words: view.words.as_deref().map(shown), ..view }
}

fn view(zone: Tz, one: &Unanswered) -> UnansweredView {
    UnansweredView {
        question: one.question,
        name: one.name.clone(),
        team: one.team,
        on: one.sent.local(zone).date_naive(),
        words: one.words.clone(),
        files: one.files,
        about: one.about,
    }
}

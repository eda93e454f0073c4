//! People: what is kept of somebody, leaving, and handing over what one stands for.

use super::{Answer, Decision, Effect, Heading, Here, Recalled, Refusal, Saying, Situation, may_grant};
use crate::domain::ids::{PersonId, ProjectId, TeamId};
use crate::domain::intent::{Command, HandoverAnswer};
use crate::domain::people::{Assignment, Cover, Language, Membership, Person, Role};
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::time::Timestamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long a hand-over waits for the one who is to take over.
pub const HANDOVER_LIFE: Duration = Duration::from_hours(7 * 24);

/// How many names a refusal offers.
const NEAR: usize = 6;

/// What is kept of somebody beyond what the registry holds in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptOfPerson {
    /// What the platform calls the accounts they write from.
    pub accounts: Vec<String>,
    pub memberships: Vec<(Membership, Timestamp)>,
    pub assignments: Vec<(Assignment, Timestamp)>,
    /// For which bodies they are asked, by keys of policy.
    pub bodies: Vec<(String, Timestamp)>,
    /// How many entries of theirs count.
    pub entries: i64,
    pub reach: Reachable,
}

/// Whether somebody can be written to privately.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reachable {
    Yes,
    No,
}

/// What somebody is in teams and to projects, as it is handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// In teams; what somebody is to projects alone follows from those.
    pub memberships: Vec<Membership>,
    pub assignments: Vec<Assignment>,
    /// For which bodies they are asked, by keys of policy.
    #[serde(default)]
    pub bodies: Vec<String>,
}

/// What waits for somebody's word in the teams of a post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waits {
    /// Invitations that somebody may come with, or has.
    pub invitations: i64,
    /// Questions asked in the groups of the teams.
    pub questions: i64,
}

/// An offer to take over what somebody stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    pub id: i64,
    pub giver: PersonId,
    pub taker: PersonId,
    /// The giver, or a lead or coordinator for them.
    pub asked_by: PersonId,
    /// What was offered. What the giver no longer has by then does not move.
    pub post: Post,
    pub waits: Waits,
    pub state: HandoverState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoverState {
    Open,
    Taken,
    Refused,
    /// Nobody has answered in time.
    Lapsed,
    /// A later offer of the same giver has taken its place.
    Replaced,
}

impl HandoverState {
    pub const ALL: [Self; 5] = [Self::Open, Self::Taken, Self::Refused, Self::Lapsed, Self::Replaced];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Taken => "taken",
            Self::Refused => "refused",
            Self::Lapsed => "lapsed",
            Self::Replaced => "replaced",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// Roles that end and begin, all at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleChange {
    pub ended_memberships: Vec<(PersonId, Membership)>,
    pub ended_assignments: Vec<(PersonId, Assignment)>,
    pub begun_memberships: Vec<(PersonId, Membership)>,
    pub begun_assignments: Vec<(PersonId, Assignment)>,
    /// Who is asked for which body, by its key of policy.
    pub ended_liaisons: Vec<(PersonId, String)>,
    pub begun_liaisons: Vec<(PersonId, String)>,
}

/// What is said of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeopleSaying {
    Me(MeView),
    /// To whoever ended it.
    Ended {
        name: String,
        post: PostView,
    },
    /// To the one who leaves.
    Left,
    NothingToHandOver {
        name: String,
    },
    HandoverOffered {
        to: String,
        post: PostView,
    },
    AskHandover {
        handover: i64,
        from: String,
        post: PostView,
    },
    HandedOver {
        from: String,
        to: String,
        post: PostView,
    },
    /// What was offered is with the giver no longer.
    NothingLeft,
    /// To the one who was to take over.
    HandoverDeclined,
    /// To the one who asked.
    HandoverDeclinedBy {
        name: String,
    },
    HandoverLapsed {
        to: String,
    },
    HandoverEnded {
        state: HandoverState,
    },
    CoverBegun {
        by: String,
        last_day: NaiveDate,
    },
    /// To the one who stands in.
    CoverAsked {
        name: String,
        last_day: NaiveDate,
    },
    CoverNone,
    CoverEnded,
    /// To the one who stood in.
    CoverOver {
        name: String,
    },
}

/// What is kept of somebody, as they see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeView {
    pub name: String,
    pub language: Language,
    pub roles: Vec<(Role, Option<TeamId>, NaiveDate)>,
    pub items: Vec<(ItemView, NaiveDate)>,
    /// By keys of policy.
    pub bodies: Vec<(String, NaiveDate)>,
    pub accounts: Vec<String>,
    /// Who stands in for them, and until which day.
    pub covered: Option<(String, NaiveDate)>,
    /// For whom they stand in.
    pub covers: Vec<(String, NaiveDate)>,
    pub entries: i64,
    pub reach: Reachable,
}

/// What is handed over, as people see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PostView {
    pub roles: Vec<(Role, Option<TeamId>)>,
    pub items: Vec<ItemView>,
    /// By keys of policy.
    pub bodies: Vec<String>,
    /// For whom the giver stands in, and until which day.
    pub covers: Vec<(String, NaiveDate)>,
    pub waits: Waits,
}

/// What somebody is to a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemView {
    pub role: Role,
    pub project: Heading,
}

/// `/me`. In a group it would tell others.
pub(super) fn me(situation: &Situation<'_>, person: &Person) -> Decision {
    let (Here::Private, Recalled::Kept(kept)) = (situation.here, &situation.recalled) else {
        return Decision::silent();
    };
    let day = |at: Timestamp| at.local(situation.zone).date_naive();
    let roles = kept.memberships.iter().map(|(held, since)| (held.role, held.team, day(*since)));
    let items = kept
        .assignments
        .iter()
        .filter_map(|(one, since)| Some((item(situation.registry, *one)?, day(*since))));
    Decision::say(told(PeopleSaying::Me(MeView {
        name: person.name.clone(),
        language: person.language,
        roles: roles.collect(),
        items: items.collect(),
        bodies: kept.bodies.iter().map(|(body, since)| (body.clone(), day(*since))).collect(),
        accounts: kept.accounts.clone(),
        covered: situation.registry.cover_of(person.id).map(|(by, last_day)| (by.name.clone(), last_day)),
        covers: standing_in(situation.registry, person),
        entries: kept.entries,
        reach: kept.reach,
    })))
}

/// For whom somebody stands in now, and until which day, by name.
fn standing_in(registry: &Registry, person: &Person) -> Vec<(String, NaiveDate)> {
    let mut covers: Vec<_> = registry
        .covers()
        .filter(|cover| cover.by == person.id)
        .filter_map(|cover| Some((registry.person(cover.person)?.name.clone(), cover.last_day)))
        .collect();
    covers.sort();
    covers
}

/// `/leave NAME`: all that somebody is ends now, as far as the speaker could have granted it. Nothing is deleted.
pub(super) fn leave(situation: &Situation<'_>, person: &Person, name: &str) -> Result<Decision, Refusal> {
    if !rights::may(person, Command::Leave) {
        return Err(Refusal::NotAllowed { command: Command::Leave });
    }
    if situation.here != Here::Private {
        return Err(Refusal::OnlyInPrivate);
    }
    let registry = situation.registry;
    // Whom one may not see leave is answered like nobody.
    let within = |one: &Person| one.id != person.id && !ending(registry, person, one).is_empty();
    let who = named(registry, name, within)?;
    let change = ending(registry, person, who);
    let post = Post {
        memberships: change.ended_memberships.iter().map(|(_, held)| *held).collect(),
        assignments: change.ended_assignments.iter().map(|(_, one)| *one).collect(),
        bodies: change.ended_liaisons.iter().map(|(_, body)| body.clone()).collect(),
    };
    let post = post.view(registry, &[], Waits::default());
    Ok(Decision {
        effects: vec![Effect::ChangeRoles(change)],
        answers: vec![
            Answer::Here(told(PeopleSaying::Ended { name: who.name.clone(), post })),
            Answer::Person(who.id, told(PeopleSaying::Left)),
        ],
    })
}

/// What of somebody's roles ends when this person says that they leave: what this person could grant.
fn ending(registry: &Registry, by: &Person, who: &Person) -> RoleChange {
    let memberships = who.memberships.iter().filter(|held| may_grant(by, **held));
    let assignments = who.assignments.iter().filter(|one| {
        let team = registry.project(one.project).map(|project| project.team);
        may_grant(by, Membership { role: one.role, team })
    });
    let bodies = registry.liaison_of(who.id).filter(|_| rights::may(by, Command::Body));
    RoleChange {
        ended_memberships: memberships.map(|held| (who.id, *held)).collect(),
        ended_assignments: assignments.map(|one| (who.id, *one)).collect(),
        ended_liaisons: bodies.map(|body| (who.id, body.to_owned())).collect(),
        ..RoleChange::default()
    }
}

impl RoleChange {
    /// What somebody is after it.
    fn after(&self, person: &Person) -> Person {
        let mut after = person.clone();
        after.memberships.retain(|held| !self.ended_memberships.contains(&(person.id, *held)));
        after.assignments.retain(|one| !self.ended_assignments.contains(&(person.id, *one)));
        let begun = self.begun_memberships.iter().filter(|(who, _)| *who == person.id);
        after.memberships.extend(begun.map(|(_, held)| *held));
        let begun = self.begun_assignments.iter().filter(|(who, _)| *who == person.id);
        after.assignments.extend(begun.map(|(_, one)| *one));
        after
    }

    fn is_empty(&self) -> bool {
        let Self {
            ended_memberships,
            ended_assignments,
            begun_memberships,
            begun_assignments,
            ended_liaisons,
            begun_liaisons,
        } = self;
        [ended_memberships, begun_memberships].iter().all(|some| some.is_empty())
            && [ended_assignments, begun_assignments].iter().all(|some| some.is_empty())
            && [ended_liaisons, begun_liaisons].iter().all(|some| some.is_empty())
    }
}

/// `/handover [TEAM] NAME`, or `/handover [TEAM] FROM NAME` for somebody else.
pub(super) fn hand_over(
    situation: &Situation<'_>,
    person: &Person,
    names: &str,
) -> Result<Decision, Refusal> {
    let registry = situation.registry;
    let refused = Refusal::NotAllowed { command: Command::Handover };
    if !rights::may(person, Command::Handover) {
        return if situation.here == Here::Private { Err(refused) } else { Ok(Decision::silent()) };
    }
    let found = giver_and_taker(registry, person, names);
    if situation.here != Here::Private {
        // In a group the word is said every day; only a name shows that Daybook is meant.
        return found.map_or_else(|_| Ok(Decision::silent()), |_| Err(Refusal::OnlyInPrivate));
    }
    let (team, giver, taker) = found?;
    let post = Post::of(registry, giver, team).by(registry, person, giver);
    if giver.id != person.id && post.is_empty() && !rights::may_everywhere(person, Command::Handover) {
        return Err(refused);
    }
    if post.is_empty() || giver.id == taker.id {
        return Ok(Decision::say(told(PeopleSaying::NothingToHandOver { name: giver.name.clone() })));
    }
    if taker.private_chat.is_none() {
        return Err(Refusal::Unreachable { name: taker.name.clone() });
    }
    let covers = covers_passing(registry, giver, taker, &moved(registry, giver, taker, &post));
    let shown = post.view(registry, &covers, Waits::default());
    Ok(Decision {
        effects: vec![Effect::OfferHandover { giver: giver.id, taker: taker.id, post }],
        answers: vec![
            Answer::Here(told(PeopleSaying::HandoverOffered { to: taker.name.clone(), post: shown.clone() })),
            // The shell puts the number of the offer in.
            Answer::Person(
                taker.id,
                told(PeopleSaying::AskHandover { handover: 0, from: giver.name.clone(), post: shown }),
            ),
        ],
    })
}

impl Post {
    /// All that somebody is in teams and to projects, or in one team and to its projects. What holds for the district
    /// is nobody's to hand over.
    fn of(registry: &Registry, person: &Person, team: Option<TeamId>) -> Self {
        let within = |of: Option<TeamId>| team.is_none() || team == of;
        let project = |one: &&Assignment| within(registry.project(one.project).map(|project| project.team));
        Self {
            memberships: person
                .memberships
                .iter()
                .filter(|held| held.team.is_some() && within(held.team))
                .copied()
                .collect(),
            assignments: person.assignments.iter().filter(project).copied().collect(),
            bodies: match team {
                None => registry.liaison_of(person.id).map(str::to_owned).collect(),
                Some(_) => Vec::new(),
            },
        }
    }

    /// As much of it as this person may hand over: their own, or what they could grant, and a lead also the deputy's.
    fn by(mut self, registry: &Registry, person: &Person, giver: &Person) -> Self {
        let may = |held: Membership| {
            let leads = Membership { role: Role::Lead, team: held.team };
            giver.id == person.id
                || may_grant(person, held)
                || (held.role == Role::Deputy && person.memberships.contains(&leads))
        };
        self.memberships.retain(|held| may(*held));
        self.assignments.retain(|one| {
            let team = registry.project(one.project).map(|project| project.team);
            may(Membership { role: one.role, team })
        });
        self.bodies.retain(|_| giver.id == person.id || rights::may(person, Command::Body));
        self
    }

    /// What of it somebody still is.
    fn still(&self, registry: &Registry, person: &Person) -> Self {
        let memberships = self.memberships.iter().filter(|held| person.memberships.contains(held));
        let assignments = self.assignments.iter().filter(|one| person.assignments.contains(one));
        let bodies = self.bodies.iter().filter(|body| registry.liaison_of(person.id).any(|one| one == *body));
        Self {
            memberships: memberships.copied().collect(),
            assignments: assignments.copied().collect(),
            bodies: bodies.cloned().collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.memberships.is_empty() && self.assignments.is_empty() && self.bodies.is_empty()
    }

    /// The teams it has a role in.
    pub fn teams(&self) -> Vec<TeamId> {
        let mut teams: Vec<_> = self.memberships.iter().filter_map(|held| held.team).collect();
        teams.sort_unstable();
        teams.dedup();
        teams
    }

    fn view(&self, registry: &Registry, covers: &[Cover], waits: Waits) -> PostView {
        let covered = |cover: &Cover| Some((registry.person(cover.person)?.name.clone(), cover.last_day));
        PostView {
            roles: self.memberships.iter().map(|held| (held.role, held.team)).collect(),
            items: items(registry, self.assignments.iter().copied()),
            bodies: self.bodies.clone(),
            covers: covers.iter().filter_map(covered).collect(),
            waits,
        }
    }
}

/// What is said of a hand-over: of which team where one is named, from whom and to whom. One name is the taker's, two
/// are the giver's and the taker's.
fn giver_and_taker<'a>(
    registry: &'a Registry,
    person: &'a Person,
    names: &str,
) -> Result<(Option<TeamId>, &'a Person, &'a Person), Refusal> {
    let found = two_people(registry, person, names);
    let team = names.split_once(' ').and_then(|(first, rest)| Some((registry.team_named(first)?, rest)));
    match (found, team) {
        (Err(Refusal::NobodyKnown { .. }), Some((team, rest))) => {
            two_people(registry, person, rest).map(|(giver, taker)| (Some(team.id), giver, taker))
        }
        (found, _) => found.map(|(giver, taker)| (None, giver, taker)),
    }
}

fn two_people<'a>(
    registry: &'a Registry,
    person: &'a Person,
    names: &str,
) -> Result<(&'a Person, &'a Person), Refusal> {
    let at_work = |one: &Person| !one.memberships.is_empty();
    let bare = |name: &str| {
        let name = ["给", "to ", "→", "->"].iter().find_map(|word| name.strip_prefix(word)).unwrap_or(name);
        name.trim().to_owned()
    };
    let single = named(registry, &bare(names), at_work);
    if !matches!(single, Err(Refusal::NobodyKnown { .. })) {
        return single.map(|taker| (person, taker));
    }
    for (at, _) in names.match_indices(' ') {
        let (giver, taker) = (bare(&names[..at]), bare(names[at..].trim_start()));
        match (named(registry, &giver, |_| true), named(registry, &taker, at_work)) {
            (Ok(giver), Ok(taker)) => return Ok((giver, taker)),
            (Err(several @ Refusal::SeveralPeople { .. }), _)
            | (Ok(_), Err(several @ Refusal::SeveralPeople { .. })) => return Err(several),
            _ => {}
        }
    }
    single.map(|taker| (person, taker))
}

/// `/takeover`: of the newest offer that waits.
pub(super) fn take_over(
    situation: &Situation<'_>,
    person: &Person,
    answer: HandoverAnswer,
) -> Result<Decision, Refusal> {
    match (situation.here, &situation.recalled) {
        (Here::Private, Recalled::Handover(offer)) => {
            answer_handover(situation.registry, person, offer.as_ref(), answer)
        }
        _ => Ok(Decision::silent()),
    }
}

/// Takes over, or not; by button too. `offer` is what the store found now.
pub fn answer_handover(
    registry: &Registry,
    person: &Person,
    offer: Option<&Handover>,
    answer: HandoverAnswer,
) -> Result<Decision, Refusal> {
    let offer = offer.filter(|offer| offer.taker == person.id).ok_or(Refusal::NoHandover)?;
    match offer.state {
        HandoverState::Open => {}
        // The receipt stands where the question was.
        HandoverState::Taken => return Ok(Decision::silent()),
        state @ (HandoverState::Refused | HandoverState::Lapsed | HandoverState::Replaced) => {
            return Ok(Decision::say(told(PeopleSaying::HandoverEnded { state })));
        }
    }
    let settled = |to| Effect::SettleHandover { handover: offer.id, to };
    if answer == HandoverAnswer::Decline {
        let told_by = told(PeopleSaying::HandoverDeclinedBy { name: person.name.clone() });
        return Ok(Decision {
            effects: vec![settled(HandoverState::Refused)],
            answers: vec![
                Answer::Here(told(PeopleSaying::HandoverDeclined)),
                Answer::Person(offer.asked_by, told_by),
            ],
        });
    }
    let giver = registry.person(offer.giver);
    let post = giver.map(|giver| offer.post.still(registry, giver)).unwrap_or_default();
    let (Some(giver), false) = (giver, post.is_empty()) else {
        let effects = vec![settled(HandoverState::Replaced)];
        return Ok(Decision { effects, ..Decision::say(told(PeopleSaying::NothingLeft)) });
    };
    let change = moved(registry, giver, person, &post);
    let covers = covers_passing(registry, giver, person, &change);
    let receipt = told(PeopleSaying::HandedOver {
        from: giver.name.clone(),
        to: person.name.clone(),
        post: post.view(registry, &covers, offer.waits),
    });
    let mut answers = vec![Answer::Here(receipt.clone()), Answer::Person(giver.id, receipt.clone())];
    if offer.asked_by != giver.id {
        answers.push(Answer::Person(offer.asked_by, receipt));
    }
    let mut effects = vec![settled(HandoverState::Taken)];
    // Nobody stands in for somebody who has nothing left to be stood in for.
    if let (Some((by, _)), true) = (registry.cover_of(giver.id), change.after(giver).memberships.is_empty()) {
        effects.push(Effect::EndCover(giver.id));
        answers.push(Answer::Person(by.id, told(PeopleSaying::CoverOver { name: giver.name.clone() })));
    }
    for cover in covers {
        let begun = PeopleSaying::CoverBegun { by: person.name.clone(), last_day: cover.last_day };
        answers.push(Answer::Person(cover.person, told(begun)));
        effects.push(Effect::BeginCover(cover));
    }
    effects.push(Effect::PassOn { giver: giver.id, taker: person.id, teams: post.teams() });
    effects.push(Effect::ChangeRoles(change));
    Ok(Decision { effects, answers })
}

/// The covers of the giver that only the other can go on with: who stands in for whom from now on.
fn covers_passing(registry: &Registry, giver: &Person, taker: &Person, change: &RoleChange) -> Vec<Cover> {
    let (left, holder) = (change.after(giver), change.after(taker));
    let passes = |cover: &&Cover| {
        cover.by == giver.id
            && cover.person != taker.id
            && registry.person(cover.person).is_some_and(|covered| {
                !registry.can_stand_in(&left, covered) && registry.can_stand_in(&holder, covered)
            })
    };
    let mut covers: Vec<_> =
        registry.covers().filter(passes).map(|cover| Cover { by: taker.id, ..*cover }).collect();
    covers.sort_by_key(|cover| cover.person);
    covers
}

/// What one is ends, and begins for the other, who from then on may do what those roles may.
fn moved(registry: &Registry, giver: &Person, taker: &Person, post: &Post) -> RoleChange {
    let mut roles: Vec<_> = post.assignments.iter().map(|one| one.role).collect();
    roles.retain(|role| Role::OF_THE_CARD.contains(role));
    roles.sort_unstable();
    roles.dedup();
    let holds =
        |role: &Role| taker.memberships.iter().chain(&post.memberships).any(|held| held.role == *role);
    let lacked = roles.into_iter().filter(|role| !holds(role)).map(|role| Membership { role, team: None });
    let in_teams = post.memberships.iter().filter(|held| !taker.memberships.contains(held)).copied();
    let mut begun: Vec<_> = post.assignments.clone();
    begun.extend(
        reported_by_both(registry, giver, taker, post)
            .into_iter()
            .map(|project| Assignment { project, role: Role::Field }),
    );
    begun.sort_unstable();
    begun.dedup();
    begun.retain(|one| !taker.assignments.contains(one));
    let ended = post.memberships.iter().copied().chain(left_empty(giver, &post.assignments));
    let spoken_for = |body: &&String| registry.liaison_of(taker.id).any(|one| one == *body);
    let bodies = post.bodies.iter().filter(|body| !spoken_for(body));
    RoleChange {
        ended_memberships: ended.map(|held| (giver.id, held)).collect(),
        ended_assignments: post.assignments.iter().map(|one| (giver.id, *one)).collect(),
        begun_memberships: in_teams.chain(lacked).map(|held| (taker.id, held)).collect(),
        begun_assignments: begun.into_iter().map(|one| (taker.id, one)).collect(),
        ended_liaisons: post.bodies.iter().map(|body| (giver.id, body.clone())).collect(),
        begun_liaisons: bodies.map(|body| (taker.id, body.clone())).collect(),
    }
}

/// Where one reports on all projects of their teams and the other on named ones, all have to be named: a named one would
/// otherwise be the only one, or all that are meant would be none.
fn reported_by_both(registry: &Registry, giver: &Person, taker: &Person, post: &Post) -> Vec<ProjectId> {
    let field_teams = |held: &[Membership]| -> Vec<TeamId> {
        held.iter().filter(|held| held.role == Role::Field).filter_map(|held| held.team).collect()
    };
    let (new, own) = (field_teams(&post.memberships), field_teams(&taker.memberships));
    let names = |person: &Person| person.own_projects().next().is_some();
    if new.is_empty() || own.is_empty() || names(giver) == names(taker) {
        return Vec::new();
    }
    let mut all = registry.reported_as_field(giver, &new);
    all.extend(registry.reported_as_field(taker, &own));
    all
}

/// The roles of no team by which the giver stands for nothing any more: they gave a right to those projects alone. Who
/// has no other role keeps them, to be found when the projects are handed back.
fn left_empty(giver: &Person, moving: &[Assignment]) -> impl Iterator<Item = Membership> {
    let is_empty = |held: &Membership| {
        let of_it = |one: &&Assignment| one.role == held.role;
        held.team.is_none()
            && Role::OF_THE_CARD.contains(&held.role)
            && moving.iter().any(|one| of_it(&one))
            && giver.assignments.iter().filter(of_it).all(|one| moving.contains(one))
    };
    let (empty, left): (Vec<_>, Vec<_>) = giver.memberships.iter().partition(|held| is_empty(held));
    if left.is_empty() { Vec::new() } else { empty }.into_iter()
}

/// The one person of this name among those it may be about.
pub(super) fn named<'a>(
    registry: &'a Registry,
    name: &str,
    within: impl Fn(&Person) -> bool,
) -> Result<&'a Person, Refusal> {
    let called: Vec<_> = registry.people_called(name).into_iter().filter(|one| within(one)).collect();
    match called[..] {
        [one] => Ok(one),
        [] => {
            let part = name.to_lowercase();
            let near = |one: &&Person| within(one) && one.name.to_lowercase().contains(&part);
            let mut near: Vec<_> = registry.people().filter(near).map(|one| one.name.clone()).collect();
            near.sort();
            near.dedup();
            near.truncate(NEAR);
            Err(Refusal::NobodyKnown { near })
        }
        _ => Err(Refusal::SeveralPeople {
            labels: called.iter().map(|one| format!("{}#{}", one.name, one.id)).collect(),
        }),
    }
}

fn items(registry: &Registry, of: impl Iterator<Item = Assignment>) -> Vec<ItemView> {
    of.filter_map(|one| item(registry, one)).collect()
}

fn item(registry: &Registry, one: Assignment) -> Option<ItemView> {
    let project = Heading::of(registry.project(one.project)?);
    Some(ItemView { role: one.role, project })
}

fn told(saying: PeopleSaying) -> Saying {
    Saying::People(Box::new(saying))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_ends_with_the_last_project_where_another_is_left() {
        use Role::{Guarantor, Lead, Liaison, Secretary};
        let person = |id, roles: &[(Role, Option<i64>)], projects: &[(i64, Role)]| Person {
            id: PersonId(id),
            name: format!("P{id}"),
            language: Language::English,
            private_chat: None,
            memberships: roles
                .iter()
                .map(|(role, team)| Membership { role: *role, team: team.map(TeamId) })
                .collect(),
            assignments: projects
                .iter()
                .map(|(id, role)| Assignment { project: ProjectId(*id), role: *role })
                .collect(),
            covers: Vec::new(),
        };
        let taker = person(2, &[(Lead, Some(1))], &[]);
        for (roles, projects, moving, ended) in [
            // The only role stays, so that the projects can be handed back.
            (&[(Guarantor, None)][..], &[(1, Guarantor)][..], 1, &[][..]),
            (&[(Guarantor, None), (Liaison, Some(1))], &[(1, Guarantor)], 1, &[Guarantor]),
            // One project is left; a role of a team gives more than projects.
            (&[(Guarantor, None), (Liaison, Some(1))], &[(1, Guarantor), (2, Guarantor)], 1, &[]),
            (&[(Guarantor, Some(1)), (Liaison, None)], &[(1, Guarantor)], 1, &[]),
            (&[(Guarantor, None), (Secretary, None)], &[(1, Guarantor), (2, Secretary)], 2, &[]),
            (&[(Guarantor, None), (Secretary, None)], &[(1, Guarantor), (2, Secretary)], 1, &[Guarantor]),
        ] {
            let giver = person(1, roles, projects);
            let post = Post { assignments: giver.assignments[..moving].to_vec(), ..Post::default() };
            let change = moved(&Registry::default(), &giver, &taker, &post);
            let found: Vec<_> =
                change.ended_memberships.iter().map(|(who, held)| (who.0, held.role)).collect();
            let ended: Vec<_> = ended.iter().map(|role| (1, *role)).collect();
            assert_eq!(found, ended, "{roles:?} {projects:?}");
        }
    }

    #[test]
    fn who_reports_on_all_and_on_some_reports_on_both() {
        use crate::domain::ids::ProjectCode;
        use crate::domain::project::{Card, Project, Rhythm};
        let project = |id: i64, team: i64| Project {
            id: ProjectId(id),
            code: ProjectCode::parse(&format!("JY-{id:02}")).expect("a code"),
            name_zh: String::new(),
            name_en: String::new(),
            team: TeamId(team),
            stage: String::new(),
            rhythm: Rhythm::Daily,
            card: Card::default(),
        };
        let field = |id, team: i64, own: &[i64]| Person {
            id: PersonId(id),
            name: String::new(),
            language: Language::English,
            private_chat: None,
            memberships: vec![Membership { role: Role::Field, team: Some(TeamId(team)) }],
            assignments: own
                .iter()
                .map(|id| Assignment { project: ProjectId(*id), role: Role::Field })
                .collect(),
            covers: Vec::new(),
        };
        for (giver, taker, expected) in [
            // All of both teams, or the named ones of both.
            (field(1, 1, &[]), field(2, 2, &[]), &[][..]),
            (field(1, 1, &[1]), field(2, 2, &[3]), &[1, 3]),
            // One of each: all have to be named.
            (field(1, 1, &[1]), field(2, 2, &[]), &[1, 3, 4]),
            (field(1, 1, &[]), field(2, 2, &[3]), &[1, 2, 3]),
            // In the same team what the one reports on goes up in all, but all are named.
            (field(1, 1, &[1]), field(2, 1, &[]), &[1, 2]),
        ] {
            let projects = vec![project(1, 1), project(2, 1), project(3, 2), project(4, 2)];
            let people = vec![giver.clone(), taker.clone()];
            let registry = Registry::new(people, Vec::new(), projects);
            let post = Post::of(&registry, &giver, None);
            let holder = moved(&registry, &giver, &taker, &post).after(&taker);
            let mut own: Vec<_> = holder.own_projects().map(|project| project.0).collect();
            own.sort_unstable();
            assert_eq!(own, expected, "{:?} {:?}", giver.assignments, taker.assignments);
        }
    }
}

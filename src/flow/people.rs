//! People who come and go: their roles as decided, and offers nobody has answered.

use super::desk::Desk;
use super::process::{Addressed, Stale};
use super::unit::Unit;
use crate::domain::decision::{HandoverState, PeopleSaying, RoleChange, Saying};
use crate::domain::ids::{OutboxId, PersonId};
use crate::domain::intent::Action;
use crate::domain::people::Cover;
use crate::domain::time::{Timestamp, day_ends};
use crate::render;
use crate::store::{Cause, Class, OutboxRow, StoreError, Turn};
use std::collections::BTreeSet;

impl Desk {
    /// Ends and begins roles; what those may who had or got them changes with the rest of the turn.
    pub(super) async fn change_roles(
        &mut self,
        turn: &mut Turn<'_>,
        change: &RoleChange,
        by: PersonId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        turn.change_roles(change, now).await?;
        turn.change_liaisons(change, by, now).await?;
        self.stale = Stale::Registry;
        let memberships = change.ended_memberships.iter().map(|(person, _)| *person);
        let assignments = change.ended_assignments.iter().map(|(person, _)| *person);
        for person in memberships.chain(assignments).collect::<BTreeSet<_>>() {
            self.ask_others(turn, person, now).await?;
        }
        Ok(())
    }

    pub(super) async fn begin_cover(
        &mut self,
        turn: &mut Turn<'_>,
        cover: &Cover,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        turn.begin_cover(cover, day_ends(cover.last_day, self.settings.zone), now).await?;
        self.stale = Stale::Registry;
        Ok(())
    }

    pub(super) async fn end_cover(
        &mut self,
        turn: &mut Turn<'_>,
        person: PersonId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        turn.end_cover(person, now).await?;
        self.stale = Stale::Registry;
        Ok(())
    }

    /// Offers nobody has answered in time lapse, and whoever made them is told once.
    pub(super) async fn let_handovers_lapse(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for offer in turn.lapsed_handovers(now).await? {
            turn.settle_handover(offer.id, HandoverState::Lapsed).await?;
            let registry = &self.known.registry;
            let (Some(asker), Some(taker)) = (registry.person(offer.asked_by), registry.person(offer.taker))
            else {
                continue;
            };
            let Some(chat) = asker.private_chat else { continue };
            let told = PeopleSaying::HandoverLapsed { to: taker.name.clone() };
            let seal = |action: Action, object: i64| self.seal(action, object, chat);
            let voice = self.voice(asker.language);
            let body = render::saying(voice, self.books(), &Saying::People(Box::new(told)), &seal, None);
            let id = OutboxId(turn.next_id());
            let row = OutboxRow::new(id, Cause::Service(id.0), chat, Class::MustArrive, now);
            unit.promise(row, Addressed { thread: None, body });
        }
        Ok(())
    }
}

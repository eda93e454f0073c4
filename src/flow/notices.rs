//! Supervision notices on their way: issued by rule, told to whoever is to answer them, signed for by a button.

use super::desk::Desk;
use super::issues::Ear;
use super::process::{About, Addressed, Mouth, Pressed, Trouble, answer_press, say};
use super::stepping::Progress;
use super::unit::{Source, Unit};
use crate::domain::decision::{self, Effect, NoticeRefusal, NoticeView, Refusal, Saying, Signature};
use crate::domain::ids::{EntryId, IssueNumber, OutboxId, PersonId, ProjectId};
use crate::domain::intent::Action;
use crate::domain::issue::{Case, Issue};
use crate::domain::supervision::{self, NoticeNumber, NoticeState, Supervised};
use crate::domain::time::Timestamp;
use crate::render::{self, PressAnswer};
use crate::store::{Cause, Class, NoticeChange, OutboxRow, StoreError, Turn};
use chrono::Datelike;

/// How many notices a turn tells.
const NOTICES_PER_TURN: i64 = 100;

impl Desk {
    /// The number of the next notice; what was issued before it is written.
    pub(super) async fn next_notice(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<NoticeNumber, StoreError> {
        unit.flush(turn).await?;
        let year = now.local(self.settings.zone).year();
        turn.next_notice(u16::try_from(year).unwrap_or_default()).await
    }

    /// Issues the notice that is called for now that the time of an issue was up.
    pub(super) async fn supervise(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        issue: &Issue,
        (before, after): (&Case, &Case),
        source: Source,
    ) -> Result<(), StoreError> {
        let now = source.received;
        let (registry, policy) = (&self.known.registry, &self.settings.policy);
        let Some(project) = registry.project(issue.project) else { return Ok(()) };
        if supervision::called_for(before, after).is_none() {
            return Ok(());
        }
        let number = self.next_notice(turn, unit, now).await?;
        if turn.open_notice(project.id, &Supervised::Issue(issue.number)).await?.is_some() {
            return Ok(());
        }
        let working = self.working(Some(project.team));
        let effect =
            decision::notice_by_rule(policy, working, (project, issue), (before, after), number, now);
        if let Some(Effect::IssueNotice { draft, tell_at }) = effect {
            let entry = EntryId(turn.next_id());
            let issued = NoticeChange::issued(&draft, entry, now, tell_at);
            unit.enter(entry, draft, None, source, 1);
            unit.change_notices(issued);
        }
        Ok(())
    }

    /// Closes the notice about an issue that has ended, by an entry that follows from the one that ended it.
    pub(super) async fn end_notice(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        (project, issue): (ProjectId, IssueNumber),
        (source, ordinal): (Source, i64),
    ) -> Result<Option<NoticeNumber>, StoreError> {
        unit.flush(turn).await?;
        let Some(project) = self.known.registry.project(project) else { return Ok(None) };
        let Some(notice) = turn.open_notice(project.id, &Supervised::Issue(issue)).await? else {
            return Ok(None);
        };
        let working = self.working(Some(project.team));
        let draft = decision::notice_ended(working, project, notice, source.received);
        unit.enter(EntryId(turn.next_id()), draft, None, source, ordinal);
        Ok(Some(notice))
    }

    /// Tells the notices that are due to be told, once.
    pub(super) async fn tell_notices(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<Progress, StoreError> {
        let due = turn.notices_to_tell(self.share.of(NOTICES_PER_TURN), now).await?;
        if due.is_empty() {
            return Ok(Progress::Idle);
        }
        let (registry, policy) = (&self.known.registry, &self.settings.policy);
        for notice in &due {
            turn.told_notice(notice.number).await?;
            // What ended before it was told is nobody's to answer.
            if notice.state == NoticeState::Closed {
                continue;
            }
            let Some(project) = registry.project(notice.project) else { continue };
            let working = self.working(Some(project.team));
            for ear in self.ears(project, PersonId(0), &notice.to) {
                let (to, person) = match ear {
                    Ear::Group(chat) => (Some(chat), None),
                    Ear::Person(id) => {
                        let person = registry.person(id);
                        (person.and_then(|one| one.private_chat), person)
                    }
                };
                let Some(to) = to else { continue };
                let Some(chat) = turn.chats_numbered([to]).await?.pop() else { continue };
                let voice = self.voice(self.language_in(&chat, person));
                let view = decision::notice_view((registry, policy), working, project, notice, person, now);
                let view = NoticeView { can_sign: Signature::Offered, ..view };
                let seal = |action: Action, object: i64| self.seal(action, object, to);
                let body = render::saying(voice, self.books(), &Saying::Notice(Box::new(view)), &seal, None);
                let id = OutboxId(turn.next_id());
                let row = OutboxRow {
                    about_entry: Some(notice.entry),
                    ..OutboxRow::new(id, Cause::Service(id.0), to, Class::MustArrive, now)
                };
                unit.promise(row, Addressed { thread: chat.thread, body });
            }
        }
        fail::fail_point!("notices-told");
        Ok(Progress::Busy)
    }

    /// The button of a notice: it is signed for, and shows that it is.
    pub(super) async fn notice_pressed(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        mouth: &mut Mouth<'_>,
        pressed: &Pressed<'_>,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let Pressed { press, person, spoken, object, .. } = *pressed;
        let decided = match NoticeNumber::from_object(object) {
            Some(number) => {
                let found = turn.notice(number).await?;
                let known = (&self.known.registry, &*self.settings.policy);
                let working = |project: &crate::domain::project::Project| self.working(Some(project.team));
                decision::sign_notice(known, person, (found.as_ref(), number), working, now)
            }
            None => Ok(decision::Decision::silent()),
        };
        let answer = match &decided {
            Ok(_) => PressAnswer::Done,
            Err(Refusal::Notice(NoticeRefusal::NotNow(_))) => PressAnswer::Already,
            Err(_) => PressAnswer::NotForYou,
        };
        answer_press(turn, unit, mouth, press, answer, now);
        let Ok(decided) = decided else { return Ok(()) };
        let done = self.carry_out(turn, unit, mouth, spoken, (0, decided.effects), &[], now).await?;
        for answer in decided.answers {
            match (answer, &press.message) {
                (decision::Answer::Here(saying), Some(shown)) => {
                    let body = self.render(mouth.voice, mouth.chat.id, &saying, None, mouth.inbox)?;
                    let body = render::instead_of(shown, body);
                    say(turn, unit, mouth, body, Class::Interactive, About::Nothing, now);
                }
                (answer, _) => self.answer(turn, unit, mouth, spoken, answer, &done, now).await?,
            }
        }
        Ok(())
    }
}

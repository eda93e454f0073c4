//! Figures that do not count until their sender has answered a question.

use super::desk::Desk;
use super::process::{Mouth, Said, Spoken, enter, version_of};
use super::unit::Unit;
use crate::domain::decision::{MinutesSaying, PromiseSaying, Saying, YearSaying, YearView, works_shown};
use crate::domain::evidence::QUESTION_LIFE;
use crate::domain::ids::{InboxId, MessageId};
use crate::domain::investment::Held;
use crate::domain::time::Timestamp;
use crate::store::{Asking, NewQuestion, StoreError, Turn};

impl Desk {
    /// Keeps a figure with the question about it; the question's number. What it came with is kept at once, where nothing
    /// that was said before it (`ordinal` counts that) has taken it along.
    pub(super) async fn hold(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        (mouth, spoken): (&Mouth<'_>, &Spoken<'_>),
        (held, message): (Held, Option<MessageId>),
        ordinal: i64,
        now: Timestamp,
    ) -> Result<Option<i64>, StoreError> {
        let Some(person) = spoken.person else { return Ok(None) };
        let mut held = held;
        let files = u32::try_from(spoken.message.files.len()).unwrap_or(u32::MAX);
        let message = match message {
            Some(message) => message,
            // Photos are no figures: they are the works, whatever the figure turns out to be.
            None if files > 0 && held.supersedes.is_none() && ordinal == 0 => {
                let draft = works_shown(Some(held.project), files, held.words.clone(), held.effective);
                let about = enter(turn, unit, (mouth, spoken), draft, Said::Now { ordinal }, &[]);
                held.supersedes = about.entry();
                MessageId(mouth.inbox.0)
            }
            None => {
                let id = MessageId(mouth.inbox.0);
                unit.keep(|| (version_of(mouth, spoken, person.id, id), Vec::new()), id);
                id
            }
        };
        let new = NewQuestion {
            chat: mouth.chat.id,
            person: person.id,
            inbox: InboxId(message.0),
            about: Asking::Figure(&held),
            expires_at: now + QUESTION_LIFE,
        };
        turn.ask(&new, now).await.map(Some)
    }
}

/// A question with its number in it, so that its buttons answer it.
pub(super) fn numbered(saying: Saying, number: i64) -> Saying {
    match saying {
        Saying::WhichProject { choices, .. } => Saying::WhichProject { question: number, choices },
        Saying::WhichUnit { code, month, number: amount, units, .. } => {
            Saying::WhichUnit { question: number, code, month, number: amount, units }
        }
        Saying::IsItRight { code, month, figure, doubt, .. } => {
            Saying::IsItRight { question: number, code, month, figure, doubt }
        }
        Saying::OfWhichProject { choices, .. } => Saying::OfWhichProject { question: number, choices },
        Saying::IsTheShareRight { code, percent, before, .. } => {
            Saying::IsTheShareRight { question: number, code, percent, before }
        }
        Saying::Promise(told) => Saying::Promise(Box::new(match *told {
            PromiseSaying::AreThey { promises, .. } => PromiseSaying::AreThey { question: number, promises },
            told => told,
        })),
        Saying::IsItTheSame { code, issues, .. } => Saying::IsItTheSame { question: number, code, issues },
        Saying::Year(told) => Saying::Year(Box::new(match *told {
            YearSaying::Shown(view) => YearSaying::Shown(YearView { id: number, ..view }),
            told => told,
        })),
        Saying::Minutes(told) => Saying::Minutes(Box::new(match *told {
            MinutesSaying::Shown { lines, .. } => MinutesSaying::Shown { id: number, lines },
            told => told,
        })),
        saying => saying,
    }
}

//! News of an issue: who is told what when a step has been taken.

use super::case::{Case, Party, State, Step};
use super::ladder::Urgency;
use serde::{Deserialize, Serialize};

/// What somebody is told of an issue. It is put into words when it goes out, as the issue stands then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// It is their move.
    Move,
    /// Its clock is about to run out.
    Soon,
    /// Its clock has run out, and nothing above can be moved.
    Overdue,
    /// It has gone on to somebody else.
    Left,
    /// Whose move it is now: to whoever reported it.
    Hands,
    /// Nobody leads yet.
    Unled,
    /// Somebody said something about it.
    Said,
    /// It has been decided.
    Decided,
    /// Whoever decides asks back.
    AskedBack,
    /// What was asked back is answered.
    Answered,
    /// Whoever has the move wanted to be reminded of it now.
    Again,
    /// It has ended.
    Ended,
    /// People are in danger on their site, and others have the move.
    Danger,
}

impl News {
    pub const ALL: [Self; 13] = [
        Self::Move,
        Self::Soon,
        Self::Overdue,
        Self::Left,
        Self::Hands,
        Self::Unled,
        Self::Said,
        Self::Decided,
        Self::AskedBack,
        Self::Answered,
        Self::Again,
        Self::Ended,
        Self::Danger,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Soon => "soon",
            Self::Overdue => "overdue",
            Self::Left => "left",
            Self::Hands => "hands",
            Self::Unled => "unled",
            Self::Said => "said",
            Self::Decided => "decided",
            Self::AskedBack => "asked_back",
            Self::Answered => "answered",
            Self::Again => "again",
            Self::Ended => "ended",
            Self::Danger => "danger",
        }
    }

    /// Whether it is told in the words of whoever brought it about.
    pub const fn is_in_words(self) -> bool {
        matches!(self, Self::Said | Self::Decided | Self::AskedBack | Self::Answered)
    }

    /// Whether it calls for the move of whoever is told.
    pub const fn is_to_the_mover(self) -> bool {
        match self {
            Self::Move
            | Self::Soon
            | Self::Overdue
            | Self::Decided
            | Self::AskedBack
            | Self::Answered
            | Self::Again => true,
            Self::Left | Self::Hands | Self::Unled | Self::Said | Self::Ended | Self::Danger => false,
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Who is told of an issue that has just been reported.
pub fn of_beginning(case: &Case) -> Vec<(Party, News)> {
    let mut told = vec![(case.mover(), News::Move)];
    if case.urgency == Urgency::AtOnce && case.mover() != Party::Team {
        told.push((Party::Team, News::Danger));
    }
    if case.lead.is_none() && case.mover() != Party::Coordinator {
        told.push((Party::Coordinator, News::Unled));
    }
    told
}

/// Who is told of a step that was taken, of what the case was before.
pub fn of_step(before: &Case, after: &Case, step: &Step) -> Vec<(Party, News)> {
    let (was, is) = (before.mover(), after.mover());
    let mut told = Vec::new();
    // A pause is over: it is their move again.
    let paused = matches!(before.state, State::Parked { .. } | State::AskedBack);
    // With a day that a meeting sets goes all that is still to be said of the steps before.
    let dated = matches!(step, Step::Dated { .. });
    match step {
        // Whoever has the move keeps it.
        Step::TimeUp if before.rung == after.rung && !paused => {
            let news = if after.state == State::Handled { News::Move } else { News::Overdue };
            told.push((is.clone(), news));
            if news == News::Overdue && is != Party::Coordinator {
                told.push((Party::Coordinator, news));
            }
        }
        Step::Decide | Step::Refer { .. } => {
            told.push((is.clone(), News::Decided));
            told.extend(before.below().chain([Party::Reporter]).map(|party| (party, News::Decided)));
        }
        Step::AskBack => {
            told.extend([is.clone(), Party::Reporter].map(|party| (party, News::AskedBack)));
        }
        Step::Answer => told.push((is.clone(), News::Answered)),
        Step::Sign | Step::SignOne | Step::Support { .. } | Step::Later { .. } => {}
        _ => {
            if was != is || after.due != before.due || dated {
                told.push((is.clone(), News::Move));
            }
            let moved_on = before.holder() != after.holder();
            if moved_on && before.holder() != is {
                told.push((before.holder(), News::Left));
            }
        }
    }
    let hands =
        (was != is || dated) && is != Party::Reporter && !matches!(step, Step::Unsolved | Step::Reopen);
    if hands || *step == Step::Sign {
        told.push((Party::Reporter, News::Hands));
    }
    told
}

//! What becomes of a message after an attempt to send it.

use crate::chat::{Outgoing, SendFault, Sent};
use crate::domain::time::Timestamp;
use crate::store::{Class, Delivery, OutboxState};
use std::time::Duration;

/// A repeat after an unknown outcome waits, so that a passing trouble has passed.
const AFTER_DOUBT: Duration = Duration::from_secs(8);

/// So often a message may be sent again although nobody knows what became of it; then it is listed.
const REPEATS: i64 = 4;

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_secs(64);

/// What is done next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Sent {
        message: Option<String>,
    },
    /// Again, at that time.
    Again {
        at: Timestamp,
        why: Why,
    },
    /// Again at once, to where the chat is now.
    Moved {
        to: String,
    },
    /// Again at once, without the topic that is gone.
    WithoutTopic,
    /// Again at once, as a short text instead of a sign or of files.
    InWords,
    /// Never.
    Refused {
        fault: &'static str,
        chat: ChatVerdict,
    },
    /// Nobody knows, and it is not repeated.
    Unknown {
        fault: &'static str,
    },
}

/// Why a message is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// It certainly did not go out.
    NotSent(&'static str),
    /// The platform asked for a pause, for that long.
    Throttled(Duration),
    /// Nobody knows whether it went out; the repeat says so.
    Doubt(&'static str),
    /// The bot's key is no longer valid.
    KeyRevoked,
}

/// What a refusal says about the chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChatVerdict {
    StaysOpen,
    Closed,
}

/// Whether doing it twice is the same as doing it once.
pub(super) const fn is_harmless_twice(outgoing: &Outgoing) -> bool {
    match outgoing {
        Outgoing::Text { .. } | Outgoing::Files { .. } => false,
        Outgoing::Sign { .. }
        | Outgoing::Edit { .. }
        | Outgoing::PressAnswer { .. }
        | Outgoing::Menu { .. }
        | Outgoing::Leave => true,
    }
}

/// The rule: what is certain is done, what is uncertain follows the promise of its class, and nothing is repeated
/// into a chat that does not want it.
pub(super) fn outcome(
    delivery: &Delivery,
    outgoing: &Outgoing,
    result: Result<Sent, SendFault>,
    now: Timestamp,
) -> Outcome {
    let fault = match result {
        Ok(sent) => return Outcome::Sent { message: sent.message },
        Err(fault) => fault,
    };
    match fault {
        SendFault::Throttled(span) => Outcome::Again { at: now + span, why: Why::Throttled(span) },
        SendFault::NotSent(why) => {
            Outcome::Again { at: now + wait(delivery.attempts, delivery.id.0), why: Why::NotSent(why) }
        }
        SendFault::KeyRevoked => Outcome::Again { at: now + LONGEST_WAIT, why: Why::KeyRevoked },
        SendFault::Migrated { to } => Outcome::Moved { to },
        SendFault::TopicGone => Outcome::WithoutTopic,
        SendFault::SignForbidden => match outgoing {
            Outgoing::Sign { .. } => Outcome::InWords,
            _ => Outcome::Refused { fault: "sign forbidden", chat: ChatVerdict::StaysOpen },
        },
        SendFault::FilesForbidden => Outcome::InWords,
        SendFault::ChatClosed(fault) => Outcome::Refused { fault, chat: ChatVerdict::Closed },
        SendFault::Refused(fault) => Outcome::Refused { fault, chat: ChatVerdict::StaysOpen },
        SendFault::Unknown(why) => in_doubt(delivery, outgoing, why, now),
    }
}

/// What follows when nobody can say whether a message went out.
pub(super) fn in_doubt(
    delivery: &Delivery,
    outgoing: &Outgoing,
    why: &'static str,
    now: Timestamp,
) -> Outcome {
    if is_harmless_twice(outgoing) {
        return Outcome::Again { at: now + wait(delivery.attempts, delivery.id.0), why: Why::NotSent(why) };
    }
    match delivery.class {
        Class::Interactive | Class::MustArrive if delivery.doubts < REPEATS => {
            Outcome::Again { at: now + AFTER_DOUBT, why: Why::Doubt(why) }
        }
        Class::Interactive | Class::MustArrive | Class::BetterOnce => Outcome::Unknown { fault: why },
    }
}

/// 1, 2, 4 … 64 seconds, spread by up to a quarter so that not all come back at once.
fn wait(attempts: i64, seed: i64) -> Duration {
    let doubled = 1_u64 << attempts.clamp(0, 6);
    let base = Duration::from_secs(doubled).min(LONGEST_WAIT);
    let spread = u32::try_from(seed.rem_euclid(16)).unwrap_or(0);
    base + base * spread / 64
}

impl Outcome {
    /// The state in which the row is left.
    pub(super) const fn state(&self) -> OutboxState {
        match self {
            Self::Sent { .. } => OutboxState::Sent,
            Self::Again { .. } | Self::Moved { .. } | Self::WithoutTopic | Self::InWords => {
                OutboxState::Pending
            }
            Self::Refused { .. } => OutboxState::Refused,
            Self::Unknown { .. } => OutboxState::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::{Run, Sign, Style};
    use crate::domain::ids::{ChatId, OutboxId};

    const NOW: Timestamp = Timestamp::from_seconds(1_700_000_000);

    fn delivery(class: Class, doubts: i64) -> Delivery {
        Delivery {
            id: OutboxId(16),
            chat: ChatId(1),
            class,
            send_at: NOW,
            expires_at: None,
            attempts: 0,
            doubts,
            made_at: NOW,
        }
    }

    fn text() -> Outgoing {
        let spans = vec![Run { text: "日报".to_owned(), style: Style::Plain }];
        Outgoing::Text { spans, buttons: Vec::new(), replies_to: None }
    }

    #[test]
    fn doubt_follows_the_promise_of_the_class() {
        let doubt = || Err(SendFault::Unknown("reset"));
        let again = Outcome::Again { at: NOW + AFTER_DOUBT, why: Why::Doubt("reset") };
        let unknown = Outcome::Unknown { fault: "reset" };
        for (class, doubts, expected) in [
            (Class::Interactive, 0, &again),
            (Class::Interactive, 3, &again),
            (Class::Interactive, 4, &unknown),
            (Class::MustArrive, 0, &again),
            (Class::MustArrive, 3, &again),
            (Class::MustArrive, 4, &unknown),
            (Class::BetterOnce, 0, &unknown),
        ] {
            let found = outcome(&delivery(class, doubts), &text(), doubt(), NOW);
            assert_eq!(found, *expected, "{class:?} after {doubts} doubts");
        }
    }

    #[test]
    fn a_sign_is_simply_set_again() {
        let sign = Outgoing::Sign { message: "5".to_owned(), sign: Sign::Recorded };
        let found = outcome(&delivery(Class::Interactive, 1), &sign, Err(SendFault::Unknown("reset")), NOW);
        assert!(matches!(found, Outcome::Again { why: Why::NotSent(_), .. }), "{found:?}");
    }

    #[test]
    fn a_pause_is_kept_to_the_letter() {
        let pause = Duration::from_secs(37);
        let found = outcome(&delivery(Class::BetterOnce, 0), &text(), Err(SendFault::Throttled(pause)), NOW);
        assert_eq!(found, Outcome::Again { at: NOW + pause, why: Why::Throttled(pause) });
    }

    #[test]
    fn waits_double_up_to_about_a_minute() {
        let seconds: Vec<_> = (0..9).map(|attempts| wait(attempts, 0).as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 64, 64, 64]);
        assert!(wait(9, 15) <= LONGEST_WAIT * 5 / 4);
    }
}

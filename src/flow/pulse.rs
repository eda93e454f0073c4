//! How the service is, for everybody who asks from outside the runner.

use crate::chat::telegram::Myself;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// So long may nothing be fetched, before it is told and shown.
pub const HUNG: Duration = Duration::from_secs(75);

/// So long may a message wait that is due.
pub const STUCK: Duration = Duration::from_mins(10);

/// What other tasks may know of the runner. Spans are measured by the machine's steady clock: the other one may be
/// set, and a clock that is set is no outage.
#[derive(Debug)]
pub struct Pulse {
    begun: Instant,
    /// Milliseconds from the beginning; 0 for never.
    last_fetch: AtomicU64,
    last_turn: AtomicU64,
    fetching: AtomicU8,
    duty: AtomicU8,
    sees_all: AtomicBool,
    posted: AtomicBool,
}

/// How fetching updates goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetching {
    Well,
    Down,
    /// Somebody else fetches with the same token.
    Conflict,
    /// Updates are sent to a webhook that is not ours.
    ForeignWebhook,
    KeyRevoked,
}

impl Fetching {
    const ALL: [Self; 5] = [Self::Well, Self::Down, Self::Conflict, Self::ForeignWebhook, Self::KeyRevoked];

    pub const fn word(self) -> &'static str {
        match self {
            Self::Well => "well",
            Self::Down => "down",
            Self::Conflict => "conflict",
            Self::ForeignWebhook => "foreign webhook",
            Self::KeyRevoked => "key revoked",
        }
    }
}

/// Whether there is something in the outbox that the desk does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Posted {
    Nothing,
    Something,
}

/// Whether this process holds the duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    StandingBy,
    Duty,
}

impl Default for Pulse {
    fn default() -> Self {
        Self {
            begun: Instant::now(),
            last_fetch: AtomicU64::new(0),
            last_turn: AtomicU64::new(0),
            fetching: AtomicU8::new(0),
            duty: AtomicU8::new(0),
            sees_all: AtomicBool::new(false),
            posted: AtomicBool::new(false),
        }
    }
}

impl Pulse {
    fn millis(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    pub(super) fn fetched(&self) {
        self.last_fetch.store(self.millis(), Ordering::Relaxed);
        self.fetching.store(0, Ordering::Relaxed);
    }

    pub(super) fn fetching_is(&self, fetching: Fetching) {
        let index = Fetching::ALL.iter().position(|one| *one == fetching).unwrap_or(1);
        self.fetching.store(u8::try_from(index).unwrap_or(1), Ordering::Relaxed);
    }

    pub(super) fn turned(&self) {
        self.last_turn.store(self.millis(), Ordering::Relaxed);
    }

    pub(super) fn holds(&self, holding: Holding) {
        self.duty.store(u8::from(holding == Holding::Duty), Ordering::Relaxed);
    }

    /// Whether the bot sees all that is written in groups, which its owner may change at any time.
    pub(super) fn note_account(&self, myself: &Myself) {
        self.sees_all.store(myself.sees_all, Ordering::Relaxed);
    }

    pub(super) fn sees_all(&self) -> bool {
        self.sees_all.load(Ordering::Relaxed)
    }

    /// Something beside the desk has put a message into the outbox.
    pub(super) fn posted(&self) {
        self.posted.store(true, Ordering::Relaxed);
    }

    /// Whether that has happened since this was last asked.
    pub(super) fn take_posted(&self) -> Posted {
        if self.posted.swap(false, Ordering::Relaxed) { Posted::Something } else { Posted::Nothing }
    }

    /// How long ago updates were last fetched or delivered; since the beginning, where none ever were.
    pub fn since_fetch(&self) -> Duration {
        Duration::from_millis(self.millis().saturating_sub(self.last_fetch.load(Ordering::Relaxed)))
    }

    pub fn fetching(&self) -> Fetching {
        Fetching::ALL
            .get(usize::from(self.fetching.load(Ordering::Relaxed)))
            .copied()
            .unwrap_or(Fetching::Down)
    }

    /// How long ago the last turn ended.
    pub fn since_turn(&self) -> Duration {
        Duration::from_millis(self.millis().saturating_sub(self.last_turn.load(Ordering::Relaxed)))
    }

    pub fn holding(&self) -> Holding {
        if self.duty.load(Ordering::Relaxed) == 1 { Holding::Duty } else { Holding::StandingBy }
    }
}

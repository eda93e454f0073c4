//! How the service is, for everybody who asks from outside the runner.

use crate::domain::time::Timestamp;
use std::sync::atomic::{AtomicI64, AtomicU8, Ordering};

/// What other tasks may know of the runner.
#[derive(Debug, Default)]
pub struct Pulse {
    last_fetch: AtomicI64,
    fetching: AtomicU8,
    last_turn: AtomicI64,
    duty: AtomicU8,
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

/// Whether this process holds the duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    StandingBy,
    Duty,
}

impl Pulse {
    pub(super) fn fetched(&self, now: Timestamp) {
        self.last_fetch.store(now.micros(), Ordering::Relaxed);
        self.fetching.store(0, Ordering::Relaxed);
    }

    pub(super) fn fetching_is(&self, fetching: Fetching) {
        let index = Fetching::ALL.iter().position(|one| *one == fetching).unwrap_or(1);
        self.fetching.store(u8::try_from(index).unwrap_or(1), Ordering::Relaxed);
    }

    pub(super) fn turned(&self, now: Timestamp) {
        self.last_turn.store(now.micros(), Ordering::Relaxed);
    }

    pub(super) fn holds(&self, holding: Holding) {
        self.duty.store(u8::from(holding == Holding::Duty), Ordering::Relaxed);
    }

    pub fn last_fetch(&self) -> Timestamp {
        Timestamp::from_micros(self.last_fetch.load(Ordering::Relaxed))
    }

    pub fn fetching(&self) -> Fetching {
        Fetching::ALL
            .get(usize::from(self.fetching.load(Ordering::Relaxed)))
            .copied()
            .unwrap_or(Fetching::Down)
    }

    pub fn last_turn(&self) -> Timestamp {
        Timestamp::from_micros(self.last_turn.load(Ordering::Relaxed))
    }

    pub fn holding(&self) -> Holding {
        if self.duty.load(Ordering::Relaxed) == 1 { Holding::Duty } else { Holding::StandingBy }
    }
}

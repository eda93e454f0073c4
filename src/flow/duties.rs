//! What the desk does because time has passed: all of it within its turn; and where something of it fails, one by one,
//! so that the one that fails is put off and holds up nothing else.

use super::desk::{Desk, More, is_of_the_rows};
use super::process::Trouble;
use super::stepping::Progress;
use super::unit::Unit;
use super::watch::LEASE;
use crate::domain::ids::IssueNumber;
use crate::domain::time::Timestamp;
use crate::store::{StoreError, Turn};
use futures_util::FutureExt as _;
use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

/// How long a duty is put off that failed.
pub(super) const PUT_OFF_FOR: Duration = Duration::from_hours(1);

/// How many of one kind are done one by one before the desk goes on: as many as a turn takes, at most.
const ONE_BY_ONE: usize = 100;

/// A kind of what is due by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Albums,
    Schedules,
    Cases,
    Clocks,
    News,
    Notices,
    Cards,
    Asks,
}

impl Kind {
    /// All of them, in the order in which a turn does them.
    const ALL: [Self; 8] = [
        Self::Albums,
        Self::Schedules,
        Self::Cases,
        Self::Clocks,
        Self::News,
        Self::Notices,
        Self::Cards,
        Self::Asks,
    ];

    /// What the log calls it.
    const fn name(self) -> &'static str {
        match self {
            Self::Albums => "an album",
            Self::Schedules => "a schedule",
            Self::Cases => "the case of an issue",
            Self::Clocks => "the clock of an issue",
            Self::News => "news of an issue",
            Self::Notices => "a supervision notice",
            Self::Cards => "the card of an issue",
            Self::Asks => "what somebody is asked",
        }
    }
}

/// How much of what is due is taken at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Share {
    /// As much as a turn can bear.
    Usual,
    One,
}

impl Share {
    pub(super) const fn of(self, usual: i64) -> i64 {
        match self {
            Self::Usual => usual,
            Self::One => 1,
        }
    }
}

/// What ends a future with a fault of its own, or by a panic, is [`Trouble::Duty`].
async fn of_a_duty<T>(work: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    match AssertUnwindSafe(work).catch_unwind().await {
        Err(_) | Ok(Err(Trouble::Update(_))) => Err(Trouble::Duty),
        Ok(Err(Trouble::Store(fault))) if is_of_the_rows(&fault) => Err(Trouble::Duty),
        Ok(done) => done,
    }
}

impl Desk {
    /// Does all that is due, within the turn.
    pub(super) async fn do_duties(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        self.duty_left = More::No;
        let all = async {
            for kind in Kind::ALL {
                Box::pin(self.do_some(kind, turn, unit, now)).await?;
            }
            Ok(self.look_after(turn, unit, now).await?)
        };
        of_a_duty(all).await
    }

    async fn do_some(
        &mut self,
        kind: Kind,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<Progress, Trouble> {
        Ok(match kind {
            Kind::Albums => return self.hear_albums(turn, unit, now).await,
            Kind::Schedules => self.remind(turn, unit, now).await?,
            Kind::Cases => self.begin_cases(turn, unit, now).await?,
            Kind::Clocks => self.climb(turn, unit, now).await?,
            Kind::News => self.tell_news(turn, unit, now).await?,
            Kind::Notices => self.tell_notices(turn, unit, now).await?,
            Kind::Cards => self.show_cards(turn, unit, now).await?,
            Kind::Asks => self.tell_asks(turn, unit, now).await?,
        })
    }

    /// Does what is due one by one, each in a transaction of its own; one that fails is put off.
    pub(super) async fn do_duties_singly(&mut self) -> Result<(), StoreError> {
        self.forget_what_was_read();
        self.share = Share::One;
        let done = Box::pin(self.each_duty()).await;
        self.share = Share::Usual;
        done
    }

    async fn each_duty(&mut self) -> Result<(), StoreError> {
        for kind in Kind::ALL {
            if kind == Kind::Cards {
                self.each_card().await?;
                continue;
            }
            for _ in 0..ONE_BY_ONE {
                if self.one_duty(kind).await? == Progress::Idle {
                    break;
                }
            }
        }
        let store = self.store.clone();
        let now = self.clock.now();
        let mut turn = store.begin().await?;
        let mut unit = Unit::default();
        let looked = async {
            self.look_after(&mut turn, &mut unit, now).await?;
            Ok(unit.finish(&mut turn, now).await?)
        };
        match of_a_duty(looked).await {
            Ok(()) => turn.commit().await?,
            Err(Trouble::Store(fault)) => return Err(fault),
            Err(Trouble::Duty | Trouble::Update(_)) => {
                tracing::error!("the service cannot be looked after");
                turn.roll_back().await?;
                self.put_back();
            }
        }
        self.look_for_messages(1);
        Ok(())
    }

    /// Every issue whose cards show what was is taken by itself: which of them are due is known by their numbers.
    async fn each_card(&mut self) -> Result<(), StoreError> {
        let store = self.store.clone();
        let mut turn = store.look().await?;
        let behind = turn.issues_behind().await?;
        turn.roll_back().await?;
        for number in behind.into_iter().take(ONE_BY_ONE) {
            self.cards_due = Some(BTreeSet::from([number]));
            self.one_duty(Kind::Cards).await?;
        }
        self.cards_due = None;
        Ok(())
    }

    /// Does the first that is due of a kind, or puts it off.
    async fn one_duty(&mut self, kind: Kind) -> Result<Progress, StoreError> {
        let store = self.store.clone();
        let (now, of_card) = (self.clock.now(), self.cards_due.iter().flatten().next().copied());
        let mut turn = store.begin().await?;
        // It may take long until all is done, and another process may have taken over.
        turn.renew_lease(&self.lease, LEASE, now).await?;
        let mut unit = Unit::default();
        let one = async {
            self.load_what_is_stale(&mut turn, now).await?;
            let progress = Box::pin(self.do_some(kind, &mut turn, &mut unit, now)).await?;
            unit.finish(&mut turn, now).await?;
            Ok(progress)
        };
        match of_a_duty(one).await {
            Ok(progress) => {
                turn.commit().await?;
                self.follows_schedules();
                Ok(progress)
            }
            Err(Trouble::Store(fault)) => Err(fault),
            Err(Trouble::Duty | Trouble::Update(_)) => {
                turn.roll_back().await?;
                self.put_back();
                let mut turn = store.begin().await?;
                self.put_off_first(kind, &mut turn, of_card, now).await?;
                turn.commit().await?;
                Ok(Progress::Busy)
            }
        }
    }

    /// Puts off the first that is due of a kind, without reading what it holds.
    async fn put_off_first(
        &mut self,
        kind: Kind,
        turn: &mut Turn<'_>,
        of_card: Option<IssueNumber>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if kind == Kind::Albums {
            return self.put_off_album(turn, now).await;
        }
        tracing::error!(
            what = kind.name(),
            "something that was due cannot be done; it is tried again in an hour"
        );
        self.put_off_at = Some(now);
        let until = now + PUT_OFF_FOR;
        match (kind, of_card) {
            (Kind::Albums, _) | (Kind::Cards, None) => Ok(()),
            (Kind::Schedules, _) => turn.put_off_schedule(until, now).await,
            (Kind::Cases, _) => {
                self.caseless = turn.first_caseless(self.passed_over).await?.map_or(More::No, |number| {
                    self.passed_over = number;
                    More::Yes
                });
                Ok(())
            }
            (Kind::Clocks, _) => turn.put_off_clock(until, now).await,
            (Kind::News, _) => turn.put_off_first_news(until, now).await,
            (Kind::Notices, _) => turn.put_off_notice(until, now).await,
            // With its next step it is tried again.
            (Kind::Cards, Some(number)) => turn.leave_cards(number).await,
            (Kind::Asks, _) => turn.put_off_first_asked(until, now).await,
        }
    }
}

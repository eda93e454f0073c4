//! Leases: who does what only one process may do at a time.

use super::dialect::statements;
use super::{Store, StoreError, Turn, arguments};
use crate::domain::time::Timestamp;
use sqlx::Row;
use std::time::Duration;

statements! {
    // A new holder gets a new epoch, by which everything an old one left half done is known.
    TAKE =
        "INSERT INTO lease (name, holder, epoch, until) VALUES ($1, $2, 1, $3) \
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until, epoch = lease.epoch + 1 \
         WHERE lease.until < $4 OR $5 = 1 RETURNING epoch";
    RENEW = "UPDATE lease SET until = $1 WHERE name = $2 AND holder = $3 AND epoch = $4";
    UNTIL = "SELECT until FROM lease WHERE name = $1";
    RELEASE = "UPDATE lease SET until = 0 WHERE name = $1 AND holder = $2 AND epoch = $3";
}

/// A lease held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    pub name: &'static str,
    pub holder: String,
    pub epoch: i64,
}

/// How a holder ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Clean,
    Unclean,
}

/// Whether a lease that still runs may be taken: only where another guard (the lock on the file of a database)
/// has shown that its holder is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takeover {
    WhenFree,
    AtOnce,
}

impl Store {
    /// Until when the duty is held, by whomever; its holder moves it on while it looks at the clock.
    pub async fn duty_until(&self) -> Result<Timestamp, StoreError> {
        let row = self.reading().await?.row(&UNTIL, arguments!["duty"]).await?;
        let until = row.map(|row| row.try_get(0)).transpose()?;
        Ok(Timestamp::from_micros(until.unwrap_or_default()))
    }
}

impl Turn<'_> {
    /// Takes the lease if it is free, for that long.
    pub async fn take_lease(
        &mut self,
        name: &'static str,
        holder: &str,
        takeover: Takeover,
        span: Duration,
        now: Timestamp,
    ) -> Result<Option<Lease>, StoreError> {
        let at_once = i64::from(takeover == Takeover::AtOnce);
        let until = (now + span).micros();
        let row = self.row(&TAKE, arguments![name, holder, until, now.micros(), at_once]).await?;
        row.map(|row| Ok(Lease { name, holder: holder.to_owned(), epoch: row.try_get(0)? })).transpose()
    }

    /// Holds the lease for longer; [`StoreError::LeaseLost`] where somebody else has it.
    pub async fn renew_lease(
        &mut self,
        lease: &Lease,
        span: Duration,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let until = (now + span).micros();
        let renewed =
            self.run(&RENEW, arguments![until, lease.name, lease.holder.as_str(), lease.epoch]).await?;
        if renewed == 1 { Ok(()) } else { Err(StoreError::LeaseLost) }
    }

    /// How the last holder ended: with a release, or without.
    pub async fn last_ending(&mut self, name: &'static str) -> Result<Ending, StoreError> {
        let until =
            self.row(&UNTIL, arguments![name]).await?.map(|row| row.try_get::<i64, _>(0)).transpose()?;
        Ok(if until.unwrap_or(0) == 0 { Ending::Clean } else { Ending::Unclean })
    }

    pub async fn release_lease(&mut self, lease: &Lease) -> Result<(), StoreError> {
        self.run(&RELEASE, arguments![lease.name, lease.holder.as_str(), lease.epoch]).await?;
        Ok(())
    }
}

//! How a stage beside the desk goes on: step by step, for as long as there is something to do.

use crate::store::StoreError;
use std::time::Duration;

/// How often a stage looks whether something is due.
pub(super) const LOOK_EVERY: Duration = Duration::from_millis(500);

/// Whether a step had anything to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    Busy,
    Idle,
}

/// Rests after a step for as long as it left something to do or not. What the database does not take is tried again.
pub(super) async fn rest(after: Result<Progress, StoreError>, failing: &'static str) {
    match after {
        Ok(Progress::Busy) => {}
        Ok(Progress::Idle) => tokio::time::sleep(LOOK_EVERY).await,
        Err(fault) => {
            tracing::warn!(%fault, failing);
            tokio::time::sleep(LOOK_EVERY * 10).await;
        }
    }
}

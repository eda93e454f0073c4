//! How a stage beside the desk goes on: step by step, for as long as there is something to do.

use super::desk::is_of_the_rows;
use crate::store::StoreError;
use futures_util::FutureExt as _;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

/// How often a stage looks whether something is due.
pub(super) const LOOK_EVERY: Duration = Duration::from_millis(500);

/// Whether a step had anything to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    Busy,
    Idle,
}

/// What came of trying what is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tried {
    Done,
    /// For its own reasons: the attempt counts.
    Failed,
}

/// Tries what is due. A panic, or a fault that is not of the connection, would come again and again and hold up all
/// that is due after it.
pub(super) async fn tried(
    work: impl Future<Output = Result<Tried, StoreError>>,
) -> Result<Tried, StoreError> {
    match AssertUnwindSafe(work).catch_unwind().await {
        Ok(Err(fault)) if is_of_the_rows(&fault) || matches!(fault, StoreError::NoAnswer) => {
            tracing::warn!(%fault, "something that is due cannot be done");
            Ok(Tried::Failed)
        }
        Ok(came) => came,
        Err(_) => {
            tracing::error!("something that is due ends the stage that does it");
            Ok(Tried::Failed)
        }
    }
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

//! The stages an update goes through, from the platform and back, and the runner that keeps them going.
//!
//! One process at a time holds the duty. It has one desk, whose turn records what came in, decides, writes, and
//! sends; see `desk.rs`. Intake hands it updates, deliveries come back to it as landings, the clock makes it look
//! at schedules.

mod asks;
mod chats;
mod desk;
mod digests;
mod duties;
mod evidence;
mod fetch;
mod figures;
mod floods;
mod hearing;
mod intake;
mod issue_views;
mod issues;
mod limiter;
mod listed;
mod lists;
mod metrics;
mod notices;
mod outcome;
mod people;
mod post;
mod process;
mod pulse;
mod reader;
mod remind;
mod repeats;
mod runner;
mod stepping;
mod unit;
mod watch;
mod workbooks;

pub use asks::burden_of;
pub use desk::{Schedules, Settings, TeamTimes};
pub use fetch::Files;
pub use floods::Pace;
pub use intake::{Intake, NotKept};
pub use limiter::Limits;
pub use listed::{ListSource, enter_list};
pub use process::Order;
pub use pulse::{Fetching, HUNG, Holding, Pulse, STUCK};
pub use runner::{Mode, Service};

#[cfg(test)]
mod tests;

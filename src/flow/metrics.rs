//! What is counted, under the names the metrics endpoint shows.

use super::outcome::{Outcome, Why};
use crate::domain::entry::Fact;
use crate::domain::evidence::NotKept;
use crate::domain::schedule::Verdict;
use crate::store::Class;
use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use std::time::Duration;

/// Tells what the numbers mean.
pub(super) fn describe() {
    describe_counter!("daybook_updates_received_total", "Updates fetched or delivered, repeats included.");
    describe_counter!("daybook_updates_repeated_total", "Updates that had been received before.");
    describe_counter!("daybook_updates_buried_total", "Updates set aside after five failures.");
    describe_counter!("daybook_entries_total", "Entries written into the ledger, by kind.");
    describe_counter!("daybook_sends_total", "Sendings, by class of message and what became of them.");
    describe_counter!("daybook_files_total", "Tries to fetch a file, by what became of it.");
    describe_counter!("daybook_file_bytes_total", "Bytes of files kept.");
    describe_gauge!("daybook_files_stuck", "Files that have failed to be fetched and are still tried.");
    describe_histogram!("daybook_turn_seconds", "How long a turn took, commit included.");
    describe_histogram!(
        "daybook_answer_seconds",
        "From a message's decision to the end of its answer's sending."
    );
    describe_histogram!(
        "daybook_occurrence_lateness_seconds",
        "How long after its moment a schedule was followed, by the verdict."
    );
    describe_gauge!("daybook_inbox_waiting", "Updates recorded and not yet decided.");
    describe_gauge!("daybook_outbox_waiting", "Messages not yet sent.");
    describe_gauge!("daybook_outbox_oldest_seconds", "How long the oldest message due has been waiting.");
    describe_gauge!("daybook_last_fetch_seconds", "How long ago updates were last fetched.");
    describe_gauge!("daybook_holds_duty", "1 where this process holds the duty.");
}

pub(super) fn received(total: usize, new: usize) {
    counter!("daybook_updates_received_total").increment(total as u64);
    counter!("daybook_updates_repeated_total").increment(total.saturating_sub(new) as u64);
}

pub(super) fn entered(fact: &Fact) {
    counter!("daybook_entries_total", "kind" => fact.kind()).increment(1);
}

pub(super) fn turn(took: Duration) {
    histogram!("daybook_turn_seconds").record(took.as_secs_f64());
}

pub(super) fn followed(verdict: Verdict, lateness: Duration) {
    histogram!("daybook_occurrence_lateness_seconds", "verdict" => verdict.key())
        .record(lateness.as_secs_f64());
}

pub(super) fn outcome(outcome: &Outcome, class: Class) {
    let became = match outcome {
        Outcome::Sent { .. } => "sent",
        Outcome::Again { why: Why::Throttled(_), .. } => "throttled",
        Outcome::Again { why: Why::Doubt(_), .. } => "repeated_in_doubt",
        Outcome::Again { .. } => "again",
        Outcome::Moved { .. } => "moved",
        Outcome::WithoutTopic => "without_topic",
        Outcome::InWords => "in_words",
        Outcome::Refused { .. } => "refused",
        Outcome::Unknown { .. } => "unknown",
    };
    counter!("daybook_sends_total", "class" => class.key(), "outcome" => became).increment(1);
}

pub(super) fn answered(took: Duration) {
    histogram!("daybook_answer_seconds").record(took.as_secs_f64());
}

pub(super) fn file_kept(bytes: u64) {
    counter!("daybook_files_total", "outcome" => "kept").increment(1);
    counter!("daybook_file_bytes_total").increment(bytes);
}

pub(super) fn file_refused(why: NotKept) {
    counter!("daybook_files_total", "outcome" => why.key()).increment(1);
}

pub(super) fn file_again() {
    counter!("daybook_files_total", "outcome" => "again").increment(1);
}

pub(super) fn files_stuck(count: i64) {
    gauge!("daybook_files_stuck").set(as_float(count));
}

pub(super) fn buried() {
    counter!("daybook_updates_buried_total").increment(1);
}

/// What waits, looked at now and then.
pub(super) fn waiting(inbox: i64, outbox: i64, oldest: Duration) {
    gauge!("daybook_inbox_waiting").set(as_float(inbox));
    gauge!("daybook_outbox_waiting").set(as_float(outbox));
    gauge!("daybook_outbox_oldest_seconds").set(oldest.as_secs_f64());
}

pub(super) fn last_fetch(ago: Duration) {
    gauge!("daybook_last_fetch_seconds").set(ago.as_secs_f64());
}

pub(super) fn duty(holds: f64) {
    gauge!("daybook_holds_duty").set(holds);
}

fn as_float(count: i64) -> f64 {
    f64::from(i32::try_from(count).unwrap_or(i32::MAX))
}

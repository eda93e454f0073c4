//! What Daybook means, with no idea how it is stored, sent or timed.
//!
//! Pure: no async, no SQL, no chat platform, no wall clock. The shell loads a situation, asks a function of
//! this room what follows from it, and writes down the answer.

pub mod alarm;
pub mod alike;
pub mod asks;
pub mod body;
pub mod brought;
pub mod burden;
pub mod calendar;
pub mod corrections;
pub mod course;
pub mod day;
pub mod decision;
pub mod digest;
pub mod entry;
pub mod evidence;
pub mod exact;
pub mod figures;
pub mod form;
pub mod ids;
pub mod intent;
pub mod investment;
pub mod issue;
pub mod lexicon;
pub mod lights;
pub mod listed;
pub mod minutes;
pub mod money;
pub mod names;
pub mod nodes;
pub mod people;
pub mod phone;
pub mod policy;
pub mod project;
pub mod promise;
pub mod registry;
pub mod rights;
pub mod schedule;
pub mod season;
pub mod supervision;
pub mod table;
pub mod time;
pub mod told;
pub mod wish;
pub mod working;

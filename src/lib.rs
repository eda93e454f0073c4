//! Daybook: the duty desk of a district's key construction projects, inside chat.

pub mod app;
pub mod chat;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod flow;
pub mod http;
pub mod interpret;
pub mod render;
pub mod sandbox;
pub mod sheet;
pub mod store;
pub mod telemetry;

//! Daybook: the duty desk of a district's key construction projects, inside chat.
//!
//! The rooms, and which others each may name (`tests/it/arrows.rs` holds it):
//!
//! | room | holds | names |
//! |---|---|---|
//! | [`domain`] | what Daybook means: people, projects, entries, decisions, calendar. Pure | – |
//! | [`interpret`] | from text to intent. Pure | domain |
//! | [`render`] | from what is to be said to its words. Pure | domain, chat |
//! | [`chat`] | the seam to chat platforms; `chat::telegram` alone names teloxide | domain |
//! | [`store`] | all SQL, for SQLite and PostgreSQL, and the folder of files | domain, chat |
//! | [`sheet`] | lists from files, and to them; the only room that names calamine and `rust_xlsxwriter` | domain |
//! | [`flow`] | the stages and their runner; lists that people send are read there | all of the above, clock |
//! | [`http`] | webhook, health, metrics | flow, store, chat, clock |
//! | [`sandbox`] | a stand-in for Telegram, with people in it | app and below |
//! | [`config`], [`clock`], [`telemetry`], [`app`], [`cli`] | what their names say | |

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

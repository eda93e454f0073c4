//! Telegram: its updates, its calls, its limits on content. The only room that names teloxide.
//!
//! Types of calls come from teloxide; the calls themselves are made here, because what became of one must be
//! known exactly: teloxide drops the error code and mistakes a success it cannot read for a failure.

mod call;
mod files;
mod incoming;
mod outgoing;
mod updates;

pub use call::{NoAccount, Telegram};
pub use files::{Download, FileFault, LARGEST};
pub use incoming::read;
pub use outgoing::split;
pub use updates::{FetchFault, Myself, WebhookFault};

/// The name under which accounts and chats of this platform are kept.
pub const PLATFORM: &str = "telegram";

/// The link that opens a chat with the bot and hands it the secret of an invitation.
pub fn start_link(bot_name: &str, secret: &str) -> String {
    format!("https://t.me/{bot_name}?start={secret}")
}

//! The names by which things are called: newtypes, so that a chat is never taken for a person.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

id! {
    /// A chat as Daybook knows it; which platform chat that is stands in one row and may change.
    ChatId,
    /// A person, whatever accounts they write from.
    PersonId,
    /// A special team 专班.
    TeamId,
    /// A project of the registry, planned or under construction.
    ProjectId,
    /// One raw update as received; everything it causes is keyed by this.
    InboxId,
    /// A message somebody wrote, over all its versions.
    MessageId,
    /// One line of the ledger.
    EntryId,
    /// A promise to send something.
    OutboxId,
    /// A rule that says when something is due.
    ScheduleId,
    /// One due moment of a schedule.
    OccurrenceId,
    /// What Daybook asks of somebody once.
    AskId,
    /// The number by which people call an issue: 1, 2, 3 …
    IssueNumber,
    /// The number by which people call a promise: 1, 2, 3 …
    PromiseNumber,
}

/// The code by which people call a project, such as `JY-01`; kept in upper case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProjectCode(String);

impl ProjectCode {
    /// Reads a code: 1 to 24 Latin letters, digits and hyphens, beginning with a letter or digit.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let fits = (1..=24).contains(&text.len())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && text.chars().next().is_some_and(|c| c.is_ascii_alphanumeric());
        fits.then(|| Self(text.to_ascii_uppercase()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ProjectCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

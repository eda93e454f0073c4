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

    /// Words as they stand beside this code: that they begin with it need not be read twice.
    pub fn beside<'words>(&self, words: &'words str) -> &'words str {
        let Some((start, rest)) = words.split_at_checked(self.0.len()) else { return words };
        let left = rest.trim_start_matches([' ', ',', '，', ':', '：', '、']);
        let is_code = start.eq_ignore_ascii_case(&self.0) && left.len() < rest.len();
        if is_code && !left.is_empty() { left } else { words }
    }
}

impl std::fmt::Display for ProjectCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_begin_with_the_code_stand_beside_it_without() {
        let code = ProjectCode::parse("JY-01").unwrap();
        for (words, left) in [
            ("JY-01 停水了", "停水了"),
            ("jy-01，停水了", "停水了"),
            ("停水了 JY-01", "停水了 JY-01"),
            ("JY-012 停水了", "JY-012 停水了"),
            ("JY-01停水了", "JY-01停水了"),
            ("JY-01 ", "JY-01 "),
            ("JY-0", "JY-0"),
            ("停水停电了", "停水停电了"),
        ] {
            assert_eq!(code.beside(words), left, "{words}");
        }
    }
}

//! The lines of the lists from which the registry is filled.

use super::people::{Language, Role};

/// A special team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedTeam {
    pub code: String,
    pub name_zh: String,
    pub name_en: String,
}

/// A project with all of its card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedProject {
    pub code: String,
    pub name_zh: String,
    pub name_en: String,
    /// The code of its team.
    pub team: String,
    pub stage: String,
    pub rhythm: &'static str,
    /// The rest of the card, as JSON with its keys in order.
    pub card: String,
}

/// Somebody with their roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPerson {
    /// The account; where it is missing the person needs an invitation.
    pub user: Option<String>,
    pub name: String,
    pub roles: Vec<Role>,
    /// Codes.
    pub teams: Vec<String>,
    pub projects: Vec<String>,
    pub language: Language,
}

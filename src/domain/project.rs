//! The card of a project, as far as reading and reporting need it.

use super::ids::{ProjectCode, ProjectId, TeamId};
use super::people::Language;

/// A key project of the registry. Lists that policy changes (dimension, kind, season, stage) are keys of data,
/// never enums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    pub id: ProjectId,
    pub code: ProjectCode,
    pub name_zh: String,
    pub name_en: String,
    pub team: TeamId,
    /// Where the project stands, such as `under_construction`.
    pub stage: String,
    /// Whether a working day without an entry is asked about (`daily`), or not (`none`, as in winter stop).
    pub rhythm: Rhythm,
}

/// How often a project owes an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rhythm {
    Daily,
    None,
}

impl Rhythm {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::None => "none",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Daily, Self::None].into_iter().find(|rhythm| rhythm.key() == key)
    }
}

impl Project {
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.name_zh,
            Language::English => &self.name_en,
        }
    }
}

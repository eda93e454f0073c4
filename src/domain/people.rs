//! Who people are to the service: their language, their roles, the teams and projects they stand for.

use super::ids::{ChatId, PersonId, ProjectId, TeamId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A language Daybook speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    #[serde(rename = "zh-CN")]
    Chinese,
    #[serde(rename = "en")]
    English,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::Chinese, Self::English];

    /// The BCP 47 tag under which the language is configured and stored.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en",
        }
    }

    /// Reads a tag as platforms send it (`zh-hans`, `en-GB`); `None` for a language Daybook does not speak.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "zh" => Some(Self::Chinese),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

/// What somebody is in a team, or in the district where no team is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// 现场人员: types what happened.
    Field,
    /// 专班组长: answers for the team's projects.
    Lead,
    /// 专班副组长: may do what the lead may, and is asked where there is none.
    Deputy,
    /// 包保责任人: a named leader who answers for named projects.
    Guarantor,
    /// 项目秘书: prepares the papers of named projects; the first to be asked about them.
    Secretary,
    /// 部门联络员: the contact for named projects in a department.
    Liaison,
    /// 调度员: keeps the registry and escalates.
    Coordinator,
    /// Looks after the service itself.
    Administrator,
}

impl Role {
    pub const ALL: [Self; 8] = [
        Self::Field,
        Self::Lead,
        Self::Deputy,
        Self::Guarantor,
        Self::Secretary,
        Self::Liaison,
        Self::Coordinator,
        Self::Administrator,
    ];

    /// Those who stand for a project on its card, in the order in which the card names them.
    pub const OF_THE_CARD: [Self; 3] = [Self::Guarantor, Self::Secretary, Self::Liaison];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Lead => "lead",
            Self::Deputy => "deputy",
            Self::Guarantor => "guarantor",
            Self::Secretary => "secretary",
            Self::Liaison => "liaison",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key().eq_ignore_ascii_case(key.trim()))
    }

    /// What the role is called in Chinese.
    pub const fn zh(self) -> &'static str {
        match self {
            Self::Field => "现场人员",
            Self::Lead => "专班组长",
            Self::Deputy => "专班副组长",
            Self::Guarantor => "包保责任人",
            Self::Secretary => "项目秘书",
            Self::Liaison => "部门联络员",
            Self::Coordinator => "调度员",
            Self::Administrator => "管理员",
        }
    }

    /// Reads a role by its key, its Chinese name, or what people make of it.
    pub fn from_word(word: &str) -> Option<Self> {
        let word = word.trim();
        Self::from_key(word).or_else(|| Self::ALL.into_iter().find(|role| role.zh() == word)).or(match word {
            "现场" => Some(Self::Field),
            "组长" => Some(Self::Lead),
            "副组长" => Some(Self::Deputy),
            "包保" => Some(Self::Guarantor),
            "秘书" => Some(Self::Secretary),
            "联络员" => Some(Self::Liaison),
            "调度" => Some(Self::Coordinator),
            _ => None,
        })
    }

    /// Whether the role holds for the whole district, with no team named.
    pub const fn is_district_wide(self) -> bool {
        matches!(self, Self::Coordinator | Self::Administrator)
    }
}

/// One role somebody holds now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Membership {
    pub role: Role,
    /// `None` for a role that holds for the whole district.
    pub team: Option<TeamId>,
}

/// A person known to the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub language: Language,
    /// Where the person can be written to privately; `None` until they have pressed Start, and while they block Daybook.
    pub private_chat: Option<ChatId>,
    pub memberships: Vec<Membership>,
    /// Projects the person stands for beyond those of the teams, by project.
    pub assignments: Vec<Assignment>,
    /// Those the person stands in for now.
    pub covers: Vec<Covered>,
}

/// Somebody on leave, with what they are, seen from who stands in for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    pub person: PersonId,
    pub memberships: Vec<Membership>,
    pub assignments: Vec<Assignment>,
}

/// Somebody stands in for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Who is on leave.
    pub person: PersonId,
    pub by: PersonId,
    pub last_day: NaiveDate,
}

/// What somebody is to one project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Assignment {
    pub project: ProjectId,
    pub role: Role,
}

impl Person {
    /// Whether the person stands for the project beyond those of the teams.
    pub fn stands_for(&self, project: ProjectId) -> bool {
        self.assignments.iter().any(|one| one.project == project)
    }

    /// The projects that a field person reports on; none if that is all of their teams.
    pub fn own_projects(&self) -> impl Iterator<Item = ProjectId> {
        self.assignments.iter().filter(|one| one.role == Role::Field).map(|one| one.project)
    }
}

/// A special team 专班.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    pub id: TeamId,
    /// The short Latin name used in commands, such as `expo`.
    pub code: String,
    pub name_zh: String,
    pub name_en: String,
}

impl Team {
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.name_zh,
            Language::English => &self.name_en,
        }
    }
}

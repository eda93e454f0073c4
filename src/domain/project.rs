//! The card of a project: all that the registry holds about it.

use super::ids::{ProjectCode, ProjectId, TeamId};
use super::money::Yuan;
use super::people::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A key project of the registry. Lists that policy changes (dimension, kind, season, stage) are keys of data,
/// never enums. Who stands for it is in [`super::registry::Registry::standing_for`].
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
    pub card: Card,
}

/// The rest of the card. What is not known is absent; texts may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    /// 简称: other names people call it by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// 建设性质, a key of policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// 春季开复工, a key of policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub season: Option<String>,
    /// 谋划维度, a key of policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimension: Option<String>,
    /// 行业, a key of policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub industry: Option<String>,
    /// 建设单位
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// 施工单位
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contractor: String,
    /// 建设地点
    #[serde(skip_serializing_if = "String::is_empty")]
    pub site: String,
    /// 资金来源
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Funding>,
    /// 总投资
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Yuan>,
    /// 年度计划投资, by year.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub plan: BTreeMap<i32, Yuan>,
    /// 计划开工
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// 计划竣工
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion: Option<NaiveDate>,
    /// 咨询团队: who guides its packaging.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub consultants: String,
    /// 信息来源: from where the card is known.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub origin: String,
}

/// A source of a project's money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funding {
    /// A key of policy.
    pub source: String,
    /// `None` where the list does not say how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Yuan>,
}

/// How often a project owes an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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

//! Bodies 单位: the departments, companies and offices that projects wait for, and through whom each is reached.

use super::ids::{ChatId, PersonId};
use serde::{Deserialize, Serialize};

/// Where a body stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// 部门
    Department,
    /// 水电气暖和通信企业
    Utility,
    /// 街道
    Street,
    /// 区级: the joint meeting, the leading group.
    District,
    /// 市级
    City,
    /// 省级
    Province,
}

impl Level {
    pub const ALL: [Self; 6] =
        [Self::Department, Self::Utility, Self::Street, Self::District, Self::City, Self::Province];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Utility => "utility",
            Self::Street => "street",
            Self::District => "district",
            Self::City => "city",
            Self::Province => "province",
        }
    }
}

/// A body of policy, with who is asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Of policy.
    pub key: String,
    pub level: Level,
    /// 联络员, in the order in which they were named.
    pub liaisons: Vec<PersonId>,
    /// The group bound to it.
    pub chat: Option<ChatId>,
}

/// Where what is meant for a body goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached<'a> {
    Chat(ChatId),
    Liaisons(&'a [PersonId]),
    Nobody,
}

impl Body {
    /// Its own group, or else its liaisons.
    pub fn reached(&self) -> Reached<'_> {
        match (self.chat, self.liaisons.as_slice()) {
            (Some(chat), _) => Reached::Chat(chat),
            (None, []) => Reached::Nobody,
            (None, liaisons) => Reached::Liaisons(liaisons),
        }
    }
}

/// Who is asked for bodies, by their keys, as it was set in chat.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// In the order in which they were named.
    pub liaisons: Vec<(String, PersonId)>,
    pub chats: Vec<(String, ChatId)>,
}

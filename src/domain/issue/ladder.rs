//! The ladder that issues climb, as policy writes it.

use crate::domain::people::Language;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// The ladder as it stands in its file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    /// Where the rungs and their times come from.
    pub source: String,
    /// Issues of these categories begin on the second rung, and word of them goes out at any hour.
    #[serde(default)]
    pub urgent: Vec<String>,
    /// Working days in which a supervision notice is to be answered.
    #[serde(default = "two_days")]
    pub notice: u32,
    /// From the bottom.
    pub rungs: Vec<NamedRung>,
}

/// A rung with what people call it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedRung {
    pub key: String,
    pub zh: String,
    pub en: String,
    pub who: Who,
    /// The body that has the move where nobody else of the rung can be found (部门联席会议).
    #[serde(rename = "or")]
    pub otherwise: Option<String>,
    /// Working days from the dispatch until it is to be signed for.
    pub sign: u32,
    /// Working days from the dispatch until it is to be handled.
    pub handle: u32,
    #[serde(default)]
    pub signing: Signing,
    /// Working days after which what is overdue is brought to mind again, where nothing above can be moved.
    #[serde(default = "every_day")]
    pub repeat: u32,
}

const fn two_days() -> u32 {
    2
}

const fn every_day() -> u32 {
    1
}

/// A rung as an issue keeps it: what is changed in the file later does not move it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    pub key: String,
    pub who: Who,
    pub sign: u32,
    pub handle: u32,
    pub signing: Signing,
    pub repeat: u32,
}

/// Whose move it is on a rung.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// 专班
    Team,
    /// 牵头单位
    LeadBody,
    /// 包保领导
    Guarantor,
    /// The body of that key.
    Body(String),
    /// The coordinator, who prepares papers for the body of that key: Daybook cannot command it.
    Papers(String),
}

/// How many of those who are told have to sign for an issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signing {
    #[default]
    Anyone,
    Everyone,
}

impl Ladder {
    /// Takes the ladder of a file; what cannot be is told.
    pub fn check(
        &self,
        knows_category: impl Fn(&str) -> bool,
        knows_body: impl Fn(&str) -> bool,
    ) -> Vec<String> {
        let mut faults = Vec::new();
        if self.rungs.is_empty() {
            faults.push("ladder: it has no rungs".to_owned());
        }
        for key in self.urgent.iter().filter(|key| !knows_category(key)) {
            faults.push(format!("ladder: there is no category `{key}`"));
        }
        let mut keys = HashSet::new();
        for rung in &self.rungs {
            if !keys.insert(&rung.key) {
                faults.push(format!("ladder: `{}` stands in it twice", rung.key));
            }
            let named = match &rung.who {
                Who::Body(body) | Who::Papers(body) => Some(body),
                Who::Team | Who::LeadBody | Who::Guarantor => None,
            };
            for body in named.into_iter().chain(&rung.otherwise).filter(|body| !knows_body(body)) {
                faults.push(format!("ladder: there is no body `{body}`"));
            }
            if rung.sign == 0 || rung.handle < rung.sign || rung.repeat == 0 {
                let says = "is to be signed for after a day at least, and handled no sooner";
                faults.push(format!("ladder: what comes to `{}` {says}", rung.key));
            }
        }
        faults
    }

    /// What a rung is called; its key where the ladder has none of it any more.
    pub fn name<'a>(&'a self, key: &'a str, language: Language) -> &'a str {
        self.rungs.iter().find(|rung| rung.key == key).map_or(key, |rung| match language {
            Language::Chinese => &rung.zh,
            Language::English => &rung.en,
        })
    }

    /// The body that has the move where nobody else of such a rung can be found.
    pub fn otherwise(&self, who: &Who) -> Option<&str> {
        self.rungs.iter().find(|rung| rung.who == *who)?.otherwise.as_deref()
    }

    /// The rungs as an issue keeps them that begins now.
    pub fn copied(&self) -> Vec<Rung> {
        let rung = |one: &NamedRung| Rung {
            key: one.key.clone(),
            who: one.who.clone(),
            sign: one.sign,
            handle: one.handle,
            signing: one.signing,
            repeat: one.repeat,
        };
        self.rungs.iter().map(rung).collect()
    }

    /// Whether issues of this category wait for no morning.
    pub fn is_urgent(&self, category: Option<&str>) -> Urgency {
        match category.filter(|category| self.urgent.iter().any(|one| one == category)) {
            Some(_) => Urgency::AtOnce,
            None => Urgency::Usual,
        }
    }
}

/// When word of an issue goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Within working hours.
    #[default]
    Usual,
    /// At any hour.
    AtOnce,
}

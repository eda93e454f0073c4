//! The lists that policy changes (dimensions, kinds, seasons, industries, stages, sources of money). Their keys are
//! data: nothing here or elsewhere knows one by name.

use super::people::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// Which lists there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PolicyList {
    /// 谋划维度: by which a project is planned.
    Dimension,
    /// 建设性质: new, or continued from an earlier year.
    Kind,
    /// 春季开复工: whether it starts or resumes in spring.
    Season,
    /// 行业
    Industry,
    /// 阶段: from planned to completed.
    Stage,
    /// 资金来源
    Funding,
}

impl PolicyList {
    pub const ALL: [Self; 6] =
        [Self::Dimension, Self::Kind, Self::Season, Self::Industry, Self::Stage, Self::Funding];

    /// The name of the list's file, without its ending.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Dimension => "dimensions",
            Self::Kind => "kinds",
            Self::Season => "seasons",
            Self::Industry => "industries",
            Self::Stage => "stages",
            Self::Funding => "funding",
        }
    }
}

/// A list as it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// Where the list comes from.
    pub source: String,
    pub entries: Vec<Entry>,
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// By which it is stored.
    pub key: String,
    pub zh: String,
    pub en: String,
    /// Other words by which sheets call it.
    #[serde(default)]
    pub also: Vec<String>,
}

/// All lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    lists: BTreeMap<PolicyList, Listing>,
}

impl Policy {
    /// Takes the lists; a word that means two things is told.
    pub fn new(lists: BTreeMap<PolicyList, Listing>) -> Result<Self, Vec<String>> {
        let mut faults = Vec::new();
        for (list, listing) in &lists {
            let mut known = BTreeMap::new();
            for entry in &listing.entries {
                for word in entry.words() {
                    let other = known.insert(plain(word), &entry.key);
                    if other.is_some_and(|other| *other != entry.key) {
                        faults.push(format!("{}: `{word}` means two things", list.file()));
                    }
                }
            }
        }
        if faults.is_empty() { Ok(Self { lists }) } else { Err(faults) }
    }

    pub fn entries(&self, list: PolicyList) -> &[Entry] {
        self.lists.get(&list).map_or(&[], |listing| &listing.entries)
    }

    /// The entry a word means: its key, either of its names, or another word for it.
    pub fn read(&self, list: PolicyList, word: &str) -> Option<&Entry> {
        let word = plain(word);
        self.entries(list).iter().find(|entry| entry.words().any(|known| plain(known) == word))
    }

    /// How a key is called; the key itself where the list does not know it.
    pub fn name<'a>(&'a self, list: PolicyList, key: &'a str, language: Language) -> &'a str {
        let entry = self.entries(list).iter().find(|entry| entry.key == key);
        entry.map_or(key, |entry| match language {
            Language::Chinese => &entry.zh,
            Language::English => &entry.en,
        })
    }
}

impl Entry {
    fn words(&self) -> impl Iterator<Item = &str> {
        [&self.key, &self.zh, &self.en].into_iter().chain(&self.also).map(String::as_str)
    }
}

/// Half-width, small letters, no spaces: as words are compared.
fn plain(word: &str) -> String {
    word.nfkc().filter(|one| !one.is_whitespace()).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(words: &[(&str, &str)]) -> Listing {
        let entries = words
            .iter()
            .map(|(key, zh)| Entry {
                key: (*key).to_owned(),
                zh: (*zh).to_owned(),
                en: format!("the {key}"),
                also: Vec::new(),
            })
            .collect();
        Listing { source: "a notice".to_owned(), entries }
    }

    #[test]
    fn a_word_is_known_by_key_and_both_names() {
        let lists = [(PolicyList::Kind, listing(&[("new", "新建"), ("continued", "续建")]))].into();
        let policy = Policy::new(lists).unwrap();
        for word in ["new", " NEW ", "新建", "新 建", "The New"] {
            assert_eq!(policy.read(PolicyList::Kind, word).map(|entry| entry.key.as_str()), Some("new"));
        }
        assert_eq!(policy.read(PolicyList::Kind, "old"), None);
        assert_eq!(policy.read(PolicyList::Season, "new"), None);
        assert_eq!(policy.name(PolicyList::Kind, "continued", Language::Chinese), "续建");
        assert_eq!(policy.name(PolicyList::Kind, "gone", Language::Chinese), "gone");
    }

    #[test]
    fn a_word_for_two_things_is_told() {
        let lists = [(PolicyList::Kind, listing(&[("new", "新建"), ("other", "新建")]))].into();
        assert_eq!(Policy::new(lists).unwrap_err(), ["kinds: `新建` means two things"]);
    }
}

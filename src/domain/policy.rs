//! The lists that policy changes (dimensions, kinds, seasons, industries, stages, sources of money, documents, key
//! nodes, bodies, categories of issues), and the ladder of issues. Their keys are data: nothing here or elsewhere knows one by name.

use super::body::Level;
use super::issue::Ladder;
use super::lexicon::{AddedWord, Meaning};
use super::lights::LightRule;
use super::people::Language;
use super::project::{Project, Rhythm};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
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
    /// 手续: the documents a project needs on its way.
    Gate,
    /// 亮灯: what turns yellow or red.
    Light,
    /// 阶段 of key nodes: under which they are listed.
    Phase,
    /// 关键节点: the template by which a project's dates are kept.
    Node,
    /// 单位: who can be asked to act on a project.
    Body,
    /// 问题类别: by which an issue finds its lead body.
    Category,
}

impl PolicyList {
    pub const ALL: [Self; 12] = [
        Self::Dimension,
        Self::Kind,
        Self::Season,
        Self::Industry,
        Self::Stage,
        Self::Funding,
        Self::Gate,
        Self::Light,
        Self::Phase,
        Self::Node,
        Self::Body,
        Self::Category,
    ];

    /// The name of the list's file, without its ending.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Dimension => "dimensions",
            Self::Kind => "kinds",
            Self::Season => "seasons",
            Self::Industry => "industries",
            Self::Stage => "stages",
            Self::Funding => "funding",
            Self::Gate => "gates",
            Self::Light => "lights",
            Self::Phase => "phases",
            Self::Node => "nodes",
            Self::Body => "bodies",
            Self::Category => "categories",
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
    /// Other words by which sheets and people call it.
    #[serde(default)]
    pub also: Vec<String>,
    /// Of a stage only, and of every one.
    pub stage: Option<StageRule>,
    /// Of a document only, and of every one.
    pub gate: Option<GateRule>,
    /// Of a season only, and of every one.
    pub season: Option<SeasonRule>,
    /// Of a light only, and of every one.
    pub light: Option<LightRule>,
    /// Of a key node only, and of every one.
    pub node: Option<NodeRule>,
    /// Of a body only, and of every one.
    pub body: Option<BodyRule>,
    /// Of a category of issues only, and of every one.
    pub category: Option<CategoryRule>,
}

/// Who leads where an issue of a category is handled.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CategoryRule {
    /// 牵头单位, a key of the bodies; without one the coordinator names it.
    pub lead: Option<String>,
}

/// What a body is in the ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyRule {
    pub level: Level,
}

/// Where a stage stands, and what a project in it owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageRule {
    /// The place in the line projects go along; `None` of what stands beside it, such as the winter stop.
    pub step: Option<u32>,
    /// How often a project owes an entry while it is in this stage.
    pub reports: Rhythm,
    #[serde(default)]
    pub pool: Pool,
}

/// As which a project is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pool {
    /// 谋划项目: it is still being planned.
    Planned,
    /// 重点项目
    #[default]
    Key,
}

/// Whether a project has begun that is to begin in a season.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    Yes,
    NotYet,
}

/// What a season asks of its projects.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeasonRule {
    /// The stage with which a project has begun.
    pub begins_with: String,
    /// From this day of the year on, what a project that has not begun lacks for it is looked at.
    pub from: DayOfYear,
    /// By this day of the year every project of the season is to have begun.
    pub until: DayOfYear,
}

/// A day of every year, as `02-15`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct DayOfYear {
    month: u32,
    day: u32,
}

impl DayOfYear {
    /// The day in a year; the 29th of February is the 28th in most.
    pub fn of(self, year: i32) -> Option<NaiveDate> {
        let day = |day| NaiveDate::from_ymd_opt(year, self.month, day);
        day(self.day).or_else(|| day(self.day - 1))
    }
}

impl TryFrom<String> for DayOfYear {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        // In a leap year every day exists that exists in any.
        match format!("2024-{text}").parse::<NaiveDate>() {
            Ok(day) => Ok(Self { month: day.month(), day: day.day() }),
            Err(_) => Err(format!("`{text}` is no day of the year; one is `02-15`")),
        }
    }
}

/// Which projects need a document, and when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateRule {
    /// The stage a project should not enter without it.
    pub before: String,
    /// Sources of money or dimensions of which a project needs one to need the document; empty: every project does.
    #[serde(default)]
    pub with: Vec<String>,
    /// Sources of money or dimensions of which a project that needs it has none.
    #[serde(default)]
    pub without: Vec<String>,
    /// Seasons in one of which a project is to begin that needs it; empty: whenever it begins.
    #[serde(default)]
    pub seasons: Vec<String>,
}

impl GateRule {
    /// Whether a project with these means (sources of money, and its dimension) needs the document.
    fn asks(&self, means: &HashSet<&str>) -> bool {
        let any = |keys: &[String]| keys.iter().any(|key| means.contains(key.as_str()));
        (self.with.is_empty() || any(&self.with)) && !any(&self.without)
    }

    /// Whether a project that is to begin in this season, or in none, needs it.
    fn is_of(&self, season: Option<&str>) -> bool {
        self.seasons.is_empty() || self.seasons.iter().any(|one| Some(one.as_str()) == season)
    }
}

/// Where a key node stands, and in whose template.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NodeRule {
    /// A key of the phases.
    pub phase: String,
    /// The nodes that usually come before it; all of them stand above it in the list.
    #[serde(default)]
    pub after: Vec<String>,
    /// The industries to whose template it belongs; empty: to everyone's.
    #[serde(default)]
    pub with: Vec<String>,
    /// The industries to whose template it does not belong.
    #[serde(default)]
    pub without: Vec<String>,
}

impl NodeRule {
    fn is_for(&self, industry: Option<&str>) -> bool {
        let names = |keys: &[String]| industry.is_some_and(|industry| keys.iter().any(|key| key == industry));
        (self.with.is_empty() || names(&self.with)) && !names(&self.without)
    }
}

/// All lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    lists: BTreeMap<PolicyList, Listing>,
    ladder: Ladder,
}

impl Policy {
    /// Takes the lists and the ladder of issues; a word that means two things is told.
    pub fn new(lists: BTreeMap<PolicyList, Listing>, ladder: Ladder) -> Result<Self, Vec<String>> {
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
        let policy = Self { lists, ladder };
        policy.find_faults_of_rules(&mut faults);
        if faults.is_empty() { Ok(policy) } else { Err(faults) }
    }

    fn find_faults_of_rules(&self, faults: &mut Vec<String>) {
        for list in self.lists.keys() {
            for entry in self.entries(*list) {
                let rules = [
                    (entry.stage.is_some(), PolicyList::Stage),
                    (entry.gate.is_some(), PolicyList::Gate),
                    (entry.season.is_some(), PolicyList::Season),
                    (entry.light.is_some(), PolicyList::Light),
                    (entry.node.is_some(), PolicyList::Node),
                    (entry.body.is_some(), PolicyList::Body),
                    (entry.category.is_some(), PolicyList::Category),
                ];
                if rules.iter().any(|(given, of)| *given != (of == list)) {
                    faults.push(format!("{}: `{}` lacks its rule, or has another's", list.file(), entry.key));
                }
                let named = entry.gate.as_ref().map(|rule| &rule.before);
                let named = named.or_else(|| entry.season.as_ref().map(|rule| &rule.begins_with));
                let seasons = entry.gate.iter().flat_map(|rule| &rule.seasons);
                for key in seasons.filter(|key| self.entry(PolicyList::Season, key).is_none()) {
                    faults.push(format!("{}: there is no season `{key}`", list.file()));
                }
                if entry.season.as_ref().is_some_and(|rule| rule.until < rule.from) {
                    faults.push(format!("{}: `{}` ends before it begins", list.file(), entry.key));
                }
                if let Some(stage) = named.filter(|stage| self.step(stage).is_none()) {
                    faults.push(format!("{}: no stage `{stage}` stands in the line", list.file()));
                }
            }
        }
        let leads =
            self.entries(PolicyList::Category).iter().filter_map(|one| one.category.as_ref()?.lead.as_ref());
        for key in leads.filter(|key| self.entry(PolicyList::Body, key).is_none()) {
            faults.push(format!("{}: there is no body `{key}`", PolicyList::Category.file()));
        }
        let knows = |list| move |key: &str| self.entry(list, key).is_some();
        faults.extend(self.ladder.check(knows(PolicyList::Category), knows(PolicyList::Body)));
        self.find_faults_of_nodes(faults);
    }

    fn find_faults_of_nodes(&self, faults: &mut Vec<String>) {
        let file = PolicyList::Node.file();
        let mut above = HashSet::new();
        for entry in self.entries(PolicyList::Node) {
            if let Some(rule) = &entry.node {
                if self.entry(PolicyList::Phase, &rule.phase).is_none() {
                    faults.push(format!("{file}: there is no phase `{}`", rule.phase));
                }
                for key in rule.after.iter().filter(|key| !above.contains(key.as_str())) {
                    faults.push(format!("{file}: no node `{key}` stands above `{}`", entry.key));
                }
                let industries = rule.with.iter().chain(&rule.without);
                for key in industries.filter(|key| self.entry(PolicyList::Industry, key).is_none()) {
                    faults.push(format!("{file}: there is no industry `{key}`"));
                }
            }
            above.insert(entry.key.as_str());
        }
    }

    /// The same with words that were added for its key nodes and bodies.
    #[must_use]
    pub fn with(&self, words: &[AddedWord]) -> Self {
        let mut all = self.clone();
        let nodes = all.lists.get_mut(&PolicyList::Node).map(|listing| &mut listing.entries);
        for entry in nodes.into_iter().flatten() {
            let node = Meaning::Node(entry.key.clone());
            let own = words.iter().filter(|one| one.means.contains(&node));
            entry.also.extend(own.map(|one| one.word.clone()));
        }
        let bodies = all.lists.get_mut(&PolicyList::Body).map(|listing| &mut listing.entries);
        for entry in bodies.into_iter().flatten() {
            let like = |one: &&AddedWord| {
                let meant = self.read(PolicyList::Body, &one.like);
                one.means.contains(&Meaning::Body) && meant.is_some_and(|meant| meant.key == entry.key)
            };
            let own: Vec<_> = words.iter().filter(like).map(|one| one.word.clone()).collect();
            entry.also.extend(own);
        }
        all
    }

    /// The ladder that issues climb.
    pub const fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    pub fn entries(&self, list: PolicyList) -> &[Entry] {
        self.lists.get(&list).map_or(&[], |listing| &listing.entries)
    }

    /// The entry a word means: its key, either of its names, or another word for it.
    pub fn read(&self, list: PolicyList, word: &str) -> Option<&Entry> {
        let word = plain(word);
        self.entries(list).iter().find(|entry| entry.words().any(|known| plain(known) == word))
    }

    pub fn entry(&self, list: PolicyList, key: &str) -> Option<&Entry> {
        self.entries(list).iter().find(|entry| entry.key == key)
    }

    /// How a key is called; the key itself where the list does not know it.
    pub fn name<'a>(&'a self, list: PolicyList, key: &'a str, language: Language) -> &'a str {
        self.entry(list, key).map_or(key, |entry| match language {
            Language::Chinese => &entry.zh,
            Language::English => &entry.en,
        })
    }

    /// The entry words begin with, and what follows it. The longest name fits best; a Latin name ends with its word.
    pub fn read_first<'a>(&self, list: PolicyList, words: &'a str) -> Option<(&Entry, &'a str)> {
        first_named(self.entries(list), words)
    }

    /// The place of a stage in the line.
    pub fn step(&self, stage: &str) -> Option<u32> {
        self.entry(PolicyList::Stage, stage)?.stage?.step
    }

    /// As which a project in this stage is counted.
    pub fn pool_of(&self, stage: &str) -> Pool {
        self.entry(PolicyList::Stage, stage).and_then(|entry| entry.stage).map_or(Pool::Key, |rule| rule.pool)
    }

    /// Whether a project of the season has begun that is in this stage.
    pub fn has_begun(&self, season: &str, stage: &str) -> Begun {
        let rule = self.entry(PolicyList::Season, season).and_then(|entry| entry.season.as_ref());
        let begins_with = rule.and_then(|rule| self.step(&rule.begins_with));
        match (self.step(stage), begins_with) {
            (Some(here), Some(first)) if here >= first => Begun::Yes,
            _ => Begun::NotYet,
        }
    }

    /// Whether a project in this stage is being built, or was: it stands in the line where seasons begin, or beyond.
    pub fn is_built(&self, stage: &str) -> Begun {
        let begins = |entry: &Entry| self.step(&entry.season.as_ref()?.begins_with);
        let first = self.entries(PolicyList::Season).iter().filter_map(begins).min();
        match (self.step(stage), first) {
            (Some(here), Some(first)) if here >= first => Begun::Yes,
            _ => Begun::NotYet,
        }
    }

    /// Whether a project rests in this stage: it stands beside the line, and owes nothing.
    pub fn rests_in(&self, stage: &str) -> bool {
        self.step(stage).is_none() && self.rhythm_in(stage) == Some(Rhythm::None)
    }

    /// What a project owes in this stage.
    pub fn rhythm_in(&self, stage: &str) -> Option<Rhythm> {
        Some(self.entry(PolicyList::Stage, stage)?.stage?.reports)
    }

    /// The key nodes of the project's template, in the order of the list.
    pub fn nodes_of(&self, project: &Project) -> impl Iterator<Item = (&Entry, &NodeRule)> {
        let industry = project.card.industry.clone();
        self.entries(PolicyList::Node)
            .iter()
            .filter_map(|entry| Some((entry, entry.node.as_ref()?)))
            .filter(move |(_, rule)| rule.is_for(industry.as_deref()))
    }

    /// The documents the project needs on its way, in the order of the list.
    pub fn documents_of<'a>(
        &'a self,
        project: &'a Project,
    ) -> impl Iterator<Item = (&'a Entry, &'a GateRule)> {
        let sources = project.card.sources.iter().map(|funding| funding.source.as_str());
        let means: HashSet<_> = sources.chain(project.card.dimension.as_deref()).collect();
        self.entries(PolicyList::Gate)
            .iter()
            .filter_map(|entry| Some((entry, entry.gate.as_ref()?)))
            .filter(move |(_, rule)| rule.asks(&means) && rule.is_of(project.card.season.as_deref()))
    }
}

/// The one of some entries that words begin with, and what follows it.
pub fn first_named<'e, 'w>(entries: &'e [Entry], words: &'w str) -> Option<(&'e Entry, &'w str)> {
    let fits = |entry, name: &str| after(words, name).map(|rest| (entry, rest));
    entries
        .iter()
        .flat_map(|entry| entry.words().filter_map(move |name| fits(entry, name)))
        .min_by_key(|(_, rest)| rest.len())
}

/// What follows a name at the beginning of words, compared as [`plain`] compares.
fn after<'a>(words: &'a str, name: &str) -> Option<&'a str> {
    let name = plain(name);
    let mut left = name.chars();
    for (at, one) in words.char_indices().filter(|(_, one)| !one.is_whitespace()) {
        if plain(one.encode_utf8(&mut [0; 4])).chars().any(|part| left.next() != Some(part)) {
            return None;
        }
        if left.as_str().is_empty() {
            let rest = &words[at + one.len_utf8()..];
            let goes_on =
                one.is_ascii_alphanumeric() && rest.starts_with(|next: char| next.is_ascii_alphanumeric());
            return (!goes_on).then_some(rest);
        }
    }
    None
}

impl Entry {
    /// What people call it: both its names, and the other words for it.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.words().skip(1)
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        [&self.key, &self.zh, &self.en].into_iter().chain(&self.also).map(String::as_str)
    }
}

/// Half-width, small letters, no spaces: as words are compared.
pub(super) fn plain(word: &str) -> String {
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
                stage: None,
                gate: None,
                season: None,
                light: None,
                node: None,
                body: None,
                category: None,
            })
            .collect();
        Listing { source: "a notice".to_owned(), entries }
    }

    fn ladder() -> Ladder {
        let text = "source = 'a notice'\n[[rungs]]\nkey = 'team'\nzh = '专班'\nen = 'team'\nwho = 'team'\nsign = 1\nhandle = 3";
        toml::from_str(text).unwrap()
    }

    #[test]
    fn a_word_is_known_by_key_and_both_names() {
        let lists = [(PolicyList::Kind, listing(&[("new", "新建"), ("continued", "续建")]))].into();
        let policy = Policy::new(lists, ladder()).unwrap();
        for word in ["new", " NEW ", "新建", "新 建", "The New"] {
            assert_eq!(policy.read(PolicyList::Kind, word).map(|entry| entry.key.as_str()), Some("new"));
        }
        assert_eq!(policy.read(PolicyList::Kind, "old"), None);
        assert_eq!(policy.read(PolicyList::Season, "new"), None);
        assert_eq!(policy.name(PolicyList::Kind, "continued", Language::Chinese), "续建");
        assert_eq!(policy.name(PolicyList::Kind, "gone", Language::Chinese), "gone");
    }

    #[test]
    fn a_word_added_for_a_body_names_it() {
        let lists = [(PolicyList::Body, listing(&[("water", "水务局"), ("power", "供电公司")]))].into();
        let policy = Policy { lists, ladder: Ladder::default() };
        let added = |word: &str, like: &str, meaning| AddedWord {
            word: word.to_owned(),
            like: like.to_owned(),
            means: vec![meaning],
        };
        let issue = Meaning::Issue("water".to_owned());
        let words = [added("水利站", "水务局", Meaning::Body), added("没水", "水务局", issue)];
        let with = policy.with(&words);
        let read = |word| with.read(PolicyList::Body, word).map(|entry| entry.key.as_str());
        assert_eq!((read("水利站"), read("没水"), read("供电公司")), (Some("water"), None, Some("power")));
    }

    #[test]
    fn a_word_for_two_things_is_told() {
        let lists = [(PolicyList::Kind, listing(&[("new", "新建"), ("other", "新建")]))].into();
        assert_eq!(Policy::new(lists, ladder()).unwrap_err(), ["kinds: `新建` means two things"]);
    }
}

//! The words a reading goes by, all looked for in one pass: those of the lexicon, and the grammar that holds statements
//! together.

use super::names::latin_words;
use super::page::{Page, is_han, squeeze};
use super::slips::{Slip, Slips};
use crate::domain::lexicon::{Field, Level, Lexicon, Meaning, Severity};
use crate::domain::policy::{self, Entry, Policy, PolicyList};
use crate::domain::told::Trouble;
use aho_corasick::{AhoCorasick, BuildError, MatchKind};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

/// The words of grammar, which no district has others of.
static GRAMMAR: LazyLock<BTreeMap<Sign, Vec<String>>> = LazyLock::new(|| {
    toml::from_str(include_str!("grammar.toml")).expect("the grammar is a part of the program")
});

/// What a word does in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Sign {
    /// Says nothing that changes what is stated: 目前, 大概, 了, now.
    Filler,
    /// 进度, progress: what follows is the state of the works.
    State,
    /// 整体, overall.
    Overall,
    /// 不是, not.
    Not,
    /// 没到, 还没, not yet: the thing is still ahead.
    NotYet,
    /// 超过, over, 接近, nearly: the figure is only a bound.
    Bound,
    /// 如果, if.
    If,
    /// 预计, will: it is to come.
    Plan,
    /// 目标, target.
    Target,
    /// 听说, they say.
    Hearsay,
    /// 他们说, he says: somebody else's words.
    Saying,
    /// 信不信, yeah right.
    Mocking,
    /// 涨了, up by: a change, not a state.
    Delta,
    /// 什么时候, how many.
    Asking,
    /// 对吗: asks about what was just said.
    TagQuestion,
    /// 请, 帮忙, need.
    Request,
    Done,
    Begun,
    Delayed,
    /// 提前, ahead.
    Early,
    /// 原定, originally: the plan that no longer holds.
    Formerly,
    /// 投资, invested.
    Invested,
    ToDate,
    ThisPeriod,
    /// 汇总, recap: announces a report.
    Lead,
    /// 例如, test: what follows is no report.
    Example,
    /// 年初至今
    SinceNewYear,
    /// 过半, past halfway: how far, and no figure.
    Halfway,
    /// 预算, 缺口, 罚款: money, but none that was invested.
    OtherMoney,
    /// 发错了, wrong number.
    Correction,
    /// 抱歉, 应该是, should be: two of these correct, one alone does not.
    Apology,
    /// 上条, my last: the sender's own last words.
    OwnLast,
    /// 撤回, 作废.
    Withdrawn,
    /// 改为, set to.
    SetTo,
    /// 忽略以上指令, drop table: meant for a machine.
    Hostile,
    Unchanged,
    /// 走访, inspected: tells of a visit by itself.
    Visit,
    /// 去了, went to: a visit only where it says of which project, or who came.
    CalledAt,
    /// 监理, the mayor: who comes to see a site.
    Caller,
    /// 来看, came by: a visit only of somebody who comes to see a site.
    Called,
    /// 检查, checked: a visit only where somebody goes somewhere.
    Inspection,
    /// 去, 到, 现场.
    Going,
    Resumed,
    Stopped,
    Resolved,
    SignedFor,
    NotOurs,
    MoreTime,
    /// 没问题, no issues.
    NoTrouble,
    /// 我的手机, my car: what the sender owns, and no site needs.
    Private,
    /// 堵在路上, stuck in traffic: how the sender gets about.
    OnTheWay,
    /// 没人受伤.
    NobodyHurt,
    /// 我没去核: who says something does not stand for it.
    Unverified,
    /// 所有项目: meant for a machine where a figure is to be set.
    Everywhere,
    /// 隔壁项目, next door: of a project that is none of the sender's.
    Neighbour,
    /// 状态, 导出, export: a command given in words.
    Command,
    /// 楼, 层, wing: what follows is of a part.
    Part,
    /// 都, both: of each that is named.
    Both,
    /// 主体, main structure: the works themselves.
    Main,
    /// 项目, 那边: goes with the name of a project.
    NameTail,
    /// 供电公司: somebody who can be asked to act.
    Body,
    Level(Level),
    Grave(Severity),
    /// By the place of its category in the lexicon.
    Issue(usize),
    Thing,
    Deed,
    /// 木工, 图纸, crane driver: of the site, and nothing that is built.
    Crew,
    /// 银行, 村民, subcontractor: who builds, delivers, pays, allows or lives beside it.
    People,
    /// 不够, 断了, won't start: a trouble where it is said of something of the site.
    Wrong,
    OfOther,
    /// 出勤率, humidity: a share of something else on the site.
    OfSite,
    Head,
    Field(Field),
}

/// A word of the message, in the normal text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) at: Range<usize>,
    pub(super) sign: Sign,
}

/// The words, ready to be looked for.
#[derive(Debug)]
pub struct Lexicons {
    automaton: AhoCorasick,
    /// By the number of the pattern: what it says, and whether longer words count too.
    signs: Vec<Vec<(Sign, Ending)>>,
    /// By the number of the pattern, how many apostrophes it can have: "we're" is not "were".
    apostrophes: Vec<usize>,
    /// Long Latin words of grammar by themselves.
    slips: Slips,
    categories: Vec<String>,
    /// Of policy.
    bodies: Vec<Entry>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Whole,
    Open,
}

impl Lexicons {
    pub fn new(lexicon: &Lexicon, policy: &Policy) -> Result<Self, BuildError> {
        let mut patterns: Vec<String> = Vec::new();
        let mut signs: Vec<Vec<(Sign, Ending)>> = Vec::new();
        let mut apostrophes: Vec<usize> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut latin: HashSet<String> = HashSet::new();
        let mut add = |sign: Sign, word: &str| {
            latin.extend(latin_words(word));
            let (word, ending) = match word.strip_suffix('*') {
                Some(stem) => (stem, Ending::Open),
                None => (word, Ending::Whole),
            };
            let pattern = squeeze(word);
            if pattern.is_empty() {
                return;
            }
            let id = *known.entry(pattern).or_insert_with_key(|pattern| {
                patterns.push(pattern.clone());
                signs.push(Vec::new());
                apostrophes.push(0);
                signs.len() - 1
            });
            apostrophes[id] = apostrophes[id].max(word.matches('\'').count());
            if !signs[id].iter().any(|(other, _)| *other == sign) {
                signs[id].push((sign, ending));
            }
        };
        for (sign, words) in &*GRAMMAR {
            for word in words {
                add(*sign, word);
                // 不会推迟: what is not put off stays as it was.
                if *sign == Sign::Delayed && word.starts_with(is_han) {
                    for no in ["不", "不会", "不再", "没", "没有"] {
                        add(Sign::Unchanged, &format!("{no}{word}"));
                    }
                }
                // 全打完了, 早完事了
                if *sign == Sign::Done && word.starts_with(is_han) && !word.starts_with(['全', '早']) {
                    add(*sign, &format!("全{word}"));
                    add(*sign, &format!("早{word}"));
                }
            }
        }
        for round in rounds() {
            add(Sign::Visit, &round);
        }
        let mut of = |sign: Sign, words: &[String]| words.iter().for_each(|word| add(sign, word));
        of(Sign::Body, &lexicon.bodies);
        for (level, words) in &lexicon.levels {
            of(Sign::Level(*level), words);
        }
        for (severity, words) in &lexicon.severity {
            of(Sign::Grave(*severity), words);
        }
        for (index, words) in lexicon.issues.values().enumerate() {
            of(Sign::Issue(index), words);
        }
        of(Sign::Thing, &lexicon.works.things);
        of(Sign::Deed, &lexicon.works.deeds);
        of(Sign::Crew, &lexicon.works.crew);
        of(Sign::Crew, &plurals(&lexicon.works.crew));
        of(Sign::People, &lexicon.works.people);
        of(Sign::People, &plurals(&lexicon.works.people));
        of(Sign::Wrong, &lexicon.wrong.words);
        of(Sign::OfSite, &lexicon.shares.of_site);
        of(Sign::OfOther, &lexicon.shares.of_other);
        of(Sign::Head, &lexicon.projects.heads);
        for (field, words) in &lexicon.templates {
            of(Sign::Field(*field), words);
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&patterns)?;
        let categories = lexicon.issues.keys().cloned().collect();
        Ok(Self {
            automaton,
            signs,
            apostrophes,
            slips: Slips::of(&told_in_a_word(), &latin),
            categories,
            bodies: policy.entries(PolicyList::Body).to_vec(),
        })
    }

    /// "startd": words that tell of the works, with a letter missing, too many or in another place.
    fn slipped(&self, page: &Page<'_>) -> Vec<Hit> {
        let mut found = Vec::new();
        for right in self.slips.put_right(page) {
            for one in self.automaton.find_overlapping_iter(right.text()) {
                let at = right.place(&one.range());
                let sure = |(_, slip): &(Range<usize>, Slip)| *slip != Slip::Letter;
                if page.is_whole(&at) && right.is_changed(&at, sure) {
                    let signs = self.signs[one.pattern().as_usize()].iter().map(|(sign, _)| *sign);
                    found.extend(
                        signs.filter(|sign| TELLING.contains(sign)).map(|sign| Hit { at: at.clone(), sign }),
                    );
                }
            }
        }
        found
    }

    /// What a word of the normal text says by itself.
    pub(super) fn signs(&self, word: &str) -> impl Iterator<Item = Sign> {
        let whole = self.automaton.find_overlapping_iter(word).find(|found| found.range() == (0..word.len()));
        whole.into_iter().flat_map(|found| &self.signs[found.pattern().as_usize()]).map(|(sign, _)| *sign)
    }

    /// What a word says by itself that can be said by others too; `None` where nothing is read by it. Words that hold
    /// statements together say nothing of the kind.
    pub fn says(&self, word: &str) -> Option<Vec<Meaning>> {
        let word = squeeze(word);
        let mut signs = self.signs(&word).peekable();
        signs.peek()?;
        let meaning = |sign| match sign {
            Sign::Body => Some(Meaning::Body),
            Sign::Grave(severity) => Some(Meaning::Severity(severity)),
            Sign::Issue(index) => Some(Meaning::Issue(self.category(index)?.to_owned())),
            _ => None,
        };
        Some(signs.filter_map(meaning).collect())
    }

    /// The body with whose name a text begins, by its key of policy, and what follows it.
    pub(super) fn body<'t>(&self, text: &'t str) -> Option<(&str, &'t str)> {
        policy::first_named(&self.bodies, text).map(|(entry, rest)| (entry.key.as_str(), rest))
    }

    /// What the words of an issue say of it, where somebody says that they are one.
    pub fn trouble(&self, words: &str) -> Trouble {
        let page = Page::of(words);
        let mut trouble = Trouble::default();
        for hit in self.find(&page).hits {
            match hit.sign {
                Sign::Issue(index) if trouble.category.is_none() => {
                    trouble.category = self.category(index).map(str::to_owned);
                }
                Sign::Body if trouble.body.is_none() => {
                    trouble.body = Some(page.normal.original(&hit.at).to_owned());
                }
                Sign::Grave(severity) => trouble.severity = trouble.severity.max(Some(severity)),
                _ => {}
            }
        }
        trouble
    }

    pub(super) fn category(&self, index: usize) -> Option<&str> {
        self.categories.get(index).map(String::as_str)
    }

    /// The words of a message by where they begin. A word within a longer one is not meant: 投资 in 总投资, 到 in 没到货.
    pub(super) fn find(&self, page: &Page<'_>) -> Words {
        let mut hits: Vec<Hit> = Vec::new();
        for found in self.automaton.find_overlapping_iter(page.squeezed()) {
            let at = page.place(&found.range());
            let pattern = found.pattern().as_usize();
            let apostrophes = page.text()[at.clone()].matches('\'').count();
            // "hand-over due" is not overdue.
            let joins = page.before(at.start) == Some('-') && page.text()[at.clone()].contains(' ');
            // 今早到位 is not 早到位.
            let of_the_morning = page.text()[at.clone()].starts_with('早')
                && matches!(page.before(at.start), Some('今' | '明' | '清'));
            if !page.begins(&at) || joins || of_the_morning || apostrophes > self.apostrophes[pattern] {
                continue;
            }
            let whole = page.ends(&at);
            let fitting = self.signs[pattern].iter();
            let fitting = fitting.filter(|(_, ending)| whole || *ending == Ending::Open);
            hits.extend(fitting.map(|(sign, _)| Hit { at: at.clone(), sign: *sign }));
        }
        hits.extend(self.slipped(page));
        hits.sort_by_key(|hit| (hit.at.start, std::cmp::Reverse(hit.at.end)));
        let (flaws, hits): (Vec<_>, Vec<_>) =
            hits.into_iter().partition(|hit| matches!(hit.sign, Sign::Crew | Sign::People | Sign::Wrong));
        // The announcement of a template holds words that count by themselves.
        let (fields, hits): (Vec<_>, Vec<_>) =
            hits.into_iter().partition(|hit| matches!(hit.sign, Sign::Field(_)));
        let mut hits = longest(hits);
        hits.extend(longest(fields));
        hits.sort_by_key(|hit| (hit.at.start, std::cmp::Reverse(hit.at.end)));
        Words { hits, flaws: longest(flaws) }
    }
}

/// What a single word of grammar can tell of the works, so that it is looked for where it is misspelt.
const TELLING: [Sign; 8] = [
    Sign::Done,
    Sign::Begun,
    Sign::Delayed,
    Sign::Resumed,
    Sign::Stopped,
    Sign::Invested,
    Sign::ToDate,
    Sign::State,
];

/// In letters: the shortest word of grammar that is put right.
const LONG_WORD: usize = 7;

/// "started", "delayed", "progress".
fn told_in_a_word() -> HashSet<String> {
    let all = TELLING.iter().filter_map(|sign| GRAMMAR.get(sign)).flatten();
    let long = |word: &&String| word.len() >= LONG_WORD && word.bytes().all(|one| one.is_ascii_lowercase());
    all.filter(long).cloned().collect()
}

/// The words of a message.
pub(super) struct Words {
    pub(super) hits: Vec<Hit>,
    /// Who works on the site, and what may be wrong there: they take nothing from what else is said.
    pub(super) flaws: Vec<Hit>,
}

/// 走了三家, 转了两个点: how many sites somebody has been to.
fn rounds() -> impl Iterator<Item = String> {
    let verbs =
        ["走", "跑", "转", "看", "查"].map(|verb| ["", "了", "完", "完了"].map(|end| format!("{verb}{end}")));
    let numbers =
        ["两", "俩", "仨", "三", "四", "五", "六", "七", "八", "几", "2", "3", "4", "5", "6", "7", "8"];
    let sites = ["家", "个点", "个项目", "个工地", "个现场", "个站", "处"];
    let all = move |verb: String| {
        numbers.into_iter().flat_map(move |number| sites.map(|site| format!("{verb}{number}{site}")))
    };
    verbs
        .into_iter()
        .flatten()
        .flat_map(all)
        .chain(["走了俩点", "跑了俩点", "看了俩点", "转了俩点"].map(str::to_owned))
}

/// Several of what a Latin word says one of.
fn plurals(words: &[String]) -> Vec<String> {
    let one = |word: &&String| {
        word.is_ascii() && word.ends_with(|last: char| last.is_ascii_alphabetic() && last != 's')
    };
    words.iter().filter(one).map(|word| format!("{word}s")).collect()
}

/// Without those within a longer one.
fn longest(mut hits: Vec<Hit>) -> Vec<Hit> {
    let mut longest: Range<usize> = 0..0;
    hits.retain(|hit| {
        let inside = hit.at.end <= longest.end && hit.at != longest;
        if hit.at.end > longest.end {
            longest = hit.at.clone();
        }
        !inside
    });
    hits
}

//! Names by how they sound, so that another character of the same sound is taken for the one that was meant.

use super::page::{Page, is_han, is_numeral};
use aho_corasick::{AhoCorasick, BuildError, MatchKind};
use pinyin::ToPinyin;
use std::collections::BTreeMap;
use std::ops::Range;

/// Names of three characters at least, with what is called so.
#[derive(Debug)]
pub(super) struct Sounds<T> {
    automaton: AhoCorasick,
    /// By the number of the pattern.
    all: Vec<Sounding<T>>,
}

#[derive(Debug)]
struct Sounding<T> {
    name: String,
    /// As it sounds with every sound kept apart.
    exact: Vec<&'static str>,
    called: Vec<T>,
}

impl<T: Copy + PartialEq> Sounds<T> {
    /// Of names without blanks; those that are not told by their sound are left out.
    pub(super) fn of<'n, C>(names: impl Iterator<Item = (&'n str, C)>) -> Result<Self, BuildError>
    where
        C: Iterator<Item = T>,
    {
        let mut by_sound: BTreeMap<String, Sounding<T>> = BTreeMap::new();
        for (name, called) in names.filter(|(name, _)| is_spoken(name)) {
            let entry = by_sound.entry(blurred(name)).or_insert_with(|| Sounding {
                name: name.to_owned(),
                exact: sounds(name),
                called: Vec::new(),
            });
            for one in called {
                if !entry.called.contains(&one) {
                    entry.called.push(one);
                }
            }
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(by_sound.keys())?;
        Ok(Self { automaton, all: by_sound.into_values().collect() })
    }

    /// Where something sounds like a name and is written otherwise, with what is called so.
    pub(super) fn find(&self, page: &Page<'_>) -> Vec<(Range<usize>, &[T])> {
        // Each character as its blurred sound between bars, with the way back.
        let (mut heard, mut starts) = (String::new(), Vec::new());
        for (at, one) in page.squeezed().char_indices() {
            starts.push((heard.len(), at));
            heard.push('|');
            match one.to_pinyin() {
                Some(sound) => heard.push_str(&blur(sound.plain())),
                None => heard.push(one),
            }
        }
        heard.push('|');
        let back = |place: usize| match starts.binary_search_by_key(&place, |(heard, _)| *heard) {
            Ok(found) => starts[found].1,
            Err(_) => page.squeezed().len(),
        };
        self.automaton
            .find_overlapping_iter(&heard)
            .filter_map(|one| {
                let sounding = self.all.get(one.pattern().as_usize())?;
                // The bar at the end belongs to the next character.
                let inner = back(one.start())..back(one.end() - 1);
                let written = page.squeezed().get(inner.clone())?;
                let at = page.place(&inner);
                let characters = sounding.exact.len();
                let as_heard = sounds(written) == sounding.exact;
                let alike =
                    written.chars().zip(sounding.name.chars()).filter(|(one, other)| one == other).count();
                let fits = written != sounding.name
                    && (as_heard || characters >= 4)
                    && alike * 2 >= characters
                    && numerals_agree(written, &sounding.name);
                (fits && page.is_whole(&at)).then_some((at, sounding.called.as_slice()))
            })
            .collect()
    }
}

/// Whether a name is told by its sound: three of its characters at least are Chinese.
fn is_spoken(name: &str) -> bool {
    name.chars().filter(|one| is_han(*one)).count() >= 3
}

fn sounds(name: &str) -> Vec<&'static str> {
    name.chars().map(|one| one.to_pinyin().map_or("", |sound| sound.plain())).collect()
}

fn blurred(name: &str) -> String {
    let mut heard = String::new();
    for one in name.chars() {
        heard.push('|');
        match one.to_pinyin() {
            Some(sound) => heard.push_str(&blur(sound.plain())),
            None => heard.push(one),
        }
    }
    heard.push('|');
    heard
}

/// A sound as people who mix z and zh, n and ng type it.
fn blur(sound: &str) -> String {
    let sound = sound.replace("zh", "z").replace("ch", "c").replace("sh", "s");
    match sound.strip_suffix('g').filter(|rest| rest.ends_with('n') && !rest.ends_with("on")) {
        Some(rest) => rest.to_owned(),
        None => sound,
    }
}

/// A number in a name is never a slip for another.
fn numerals_agree(one: &str, other: &str) -> bool {
    one.chars().filter(|one| is_numeral(*one)).eq(other.chars().filter(|one| is_numeral(*one)))
}

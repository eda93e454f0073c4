//! Latin words with a slip of the keyboard, put right by the words that can be meant.

use super::page::{Page, is_squeezed_out};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

/// How a misspelt word differs from the one that was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// prak for park, mal for mall: the same letters in another order, or doubled otherwise.
    Order,
    /// A letter is missing or too many.
    Number,
    /// A letter is another one.
    Letter,
}

impl Slip {
    fn between(word: &str, known: &str) -> Self {
        let sorted = |word: &str| {
            let mut letters: Vec<char> = word.chars().collect();
            letters.sort_unstable();
            letters
        };
        if once_each(word) == once_each(known) || sorted(word) == sorted(known) {
            Self::Order
        } else if word.len() == known.len() {
            Self::Letter
        } else {
            Self::Number
        }
    }
}

/// Words that can be meant.
#[derive(Debug)]
pub(super) struct Slips {
    words: Vec<String>,
    known: HashSet<String>,
    /// The words with and without one of their letters, by their numbers.
    nearly: HashMap<String, Vec<u32>>,
}

/// From how many letters on a word can be misspelt.
const SHORT: usize = 4;

/// In letters.
const LONGEST: usize = 24;

impl Slips {
    /// Of words that can be meant, and others that are right as they are.
    pub(super) fn of(meant: &HashSet<String>, others: &HashSet<String>) -> Self {
        let mut words: Vec<String> = meant.iter().filter(|word| word.len() >= SHORT).cloned().collect();
        words.sort();
        let known = meant | others;
        let mut nearly: HashMap<String, Vec<u32>> = HashMap::new();
        for (number, word) in words.iter().enumerate() {
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            for slip in without_one(word).chain([word.clone()]) {
                let words = nearly.entry(slip).or_default();
                if !words.contains(&number) {
                    words.push(number);
                }
            }
        }
        Self { words, known, nearly }
    }

    /// The text with its Latin words put right, where any is: once with each of the two words that one can be.
    pub(super) fn put_right(&self, page: &Page<'_>) -> Vec<PutRight> {
        let Some((first, again)) = self.put_right_so(page, Choice::First) else { return Vec::new() };
        let second = again.then(|| self.put_right_so(page, Choice::Second)).flatten();
        [first].into_iter().chain(second.map(|(second, _)| second)).collect()
    }

    /// The same, where each word that can be one of two is the first of them, or the second; and whether there is one.
    fn put_right_so(&self, page: &Page<'_>, choice: Choice) -> Option<(PutRight, bool)> {
        let text = page.text();
        let mut again = false;
        let (mut right, mut places, mut changed) = (String::new(), Vec::new(), Vec::new());
        let mut all_meant = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let length = rest.find(|one: char| !one.is_ascii_lowercase()).unwrap_or(rest.len());
            if length == 0 {
                let one = rest.chars().next().map_or(1, char::len_utf8);
                if !rest.starts_with(is_squeezed_out) {
                    places.extend(std::iter::repeat_n((at, at + one), one));
                    right.push_str(&rest[..one]);
                }
                at += one;
                continue;
            }
            let word = &rest[..length];
            let meant = self.meant(word).map(|(first, second)| {
                again |= second.is_some();
                if choice == Choice::First { first } else { second.unwrap_or(first) }
            });
            if let Some(meant) = meant {
                changed.push((at..at + length, Slip::between(word, meant)));
                all_meant.push(meant.to_owned());
            }
            let written = meant.unwrap_or(word);
            for (index, _) in written.char_indices() {
                // Within a corrected word only its two ends can be told apart, which is all that is needed.
                let place = if meant.is_some() {
                    (if index == 0 { at } else { at + length - 1 }, at + length)
                } else {
                    (at + index, at + index + 1)
                };
                places.push(place);
            }
            right.push_str(written);
            at += length;
        }
        let length = text.len();
        (!changed.is_empty())
            .then_some((PutRight { text: right, places, changed, meant: all_meant, length }, again))
    }

    /// The word that differs from this one in a letter, or in two that changed places, or the two that do: chian is
    /// china, or chain.
    fn meant(&self, word: &str) -> Option<(&str, Option<&str>)> {
        if word.len() + 1 < SHORT || word.len() > LONGEST || self.known.contains(word) {
            return None;
        }
        let mut fitting: BTreeSet<u32> = BTreeSet::new();
        for slip in without_one(word).chain([word.to_owned()]) {
            fitting.extend(self.nearly.get(&slip).into_iter().flatten());
        }
        let near = |number: &u32| {
            let known = self.words.get(*number as usize)?;
            let alike = known.as_bytes().first() == word.as_bytes().first();
            let near = || strsim::osa_distance(known, word) == 1 || once_each(known) == once_each(word);
            (alike && near()).then_some(known.as_str())
        };
        let mut near = fitting.iter().filter_map(near);
        let (first, second) = (near.next()?, near.next());
        near.next().is_none().then_some((first, second))
    }
}

/// Which of two words a misspelt one is taken for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    First,
    Second,
}

/// A squeezed text whose Latin words have been put right.
#[derive(Debug)]
pub(super) struct PutRight {
    text: String,
    /// For each byte where it stands in the normal text.
    places: Vec<(usize, usize)>,
    changed: Vec<(Range<usize>, Slip)>,
    /// The words that stand for those.
    meant: Vec<String>,
    /// Of the normal text.
    length: usize,
}

impl PutRight {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where a part of it stands in the normal text.
    pub(super) fn place(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.places.get(range.start).map_or(self.length, |one| one.0);
        let end = self.places.get(range.end.wrapping_sub(1)).map_or(start, |one| one.1);
        start..end
    }

    /// A part of the normal text as it should be.
    pub(super) fn written(&self, page: &Page<'_>, at: &Range<usize>) -> String {
        let (mut written, mut from) = (String::new(), at.start);
        let words = self.changed.iter().zip(&self.meant);
        for ((word, _), meant) in words.filter(|((word, _), _)| at.start <= word.start && word.end <= at.end)
        {
            written.push_str(&page.text()[from..word.start]);
            written.push_str(meant);
            from = word.end;
        }
        written + &page.text()[from..at.end]
    }

    /// Whether a part of the normal text holds words that were put right, and all of them so that it can stand.
    pub(super) fn is_changed(&self, at: &Range<usize>, sure: impl Fn(&(Range<usize>, Slip)) -> bool) -> bool {
        let after = self.changed.partition_point(|(word, _)| word.start < at.start);
        let mut within = self.changed[after..].iter().take_while(|(word, _)| word.end <= at.end).peekable();
        within.peek().is_some() && within.all(sure)
    }
}

/// A word without its doubled letters: sattelite is satellite.
fn once_each(word: &str) -> String {
    let mut last = None;
    word.chars().filter(|one| last.replace(*one) != Some(*one)).collect()
}

fn without_one(word: &str) -> impl Iterator<Item = String> {
    word.char_indices().map(move |(at, one)| format!("{}{}", &word[..at], &word[at + one.len_utf8()..]))
}

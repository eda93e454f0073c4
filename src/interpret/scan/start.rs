//! Where a value may begin: most characters and words begin none, and are passed over without a closer look.

use super::reader::{begins, latin, next};
use super::{amount, chinese, clock, duration, english, number, when};
use std::collections::HashSet;
use std::sync::LazyLock;

/// The first characters and the first Latin words of all that the scanners know.
struct Starts {
    characters: HashSet<char>,
    words: HashSet<&'static str>,
}

static STARTS: LazyLock<Starts> = LazyLock::new(|| {
    let mut starts = Starts { characters: HashSet::new(), words: HashSet::new() };
    let known = amount::starts()
        .chain(chinese::starts())
        .chain(clock::starts())
        .chain(duration::starts())
        .chain(english::starts())
        .chain(number::starts())
        .chain(when::starts());
    for word in known {
        match latin(word, 0) {
            "" => starts.characters.extend(word.chars().next()),
            first => {
                starts.words.insert(first);
            }
        }
    }
    starts
});

/// Where to look on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// A value may begin here.
    Here,
    /// None begins here; the next place is so many bytes on.
    In(usize),
}

/// Whether a value may begin with this character.
pub(super) fn look(text: &str, at: usize, one: char) -> Start {
    let on = Start::In(one.len_utf8());
    if one.is_ascii_digit() {
        // Not in the middle of digits.
        let within = super::reader::before(text, at).is_some_and(|before| before.is_ascii_digit());
        return if within { on } else { Start::Here };
    }
    if one.is_ascii_alphabetic() {
        let word = latin(text, at);
        let is_known = STARTS.words.contains(word);
        // Letters before digits may be a code, and what a code is no number of.
        let goes_on =
            next(text, at + word.len()).is_some_and(|one| one.is_ascii_digit() || "-_+$".contains(one));
        return if begins(text, at) && (is_known || goes_on) { Start::Here } else { Start::In(word.len()) };
    }
    let may = match one {
        '-' | '.' | '#' | '$' => true,
        one if one.is_ascii() => false,
        one => number::is_numeral(one) || STARTS.characters.contains(&one),
    };
    if may { Start::Here } else { on }
}

//! Looking at a normal text from some place on. Every place is the border of a character.

/// What follows a place.
pub(super) fn rest(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or("")
}

pub(super) fn next(text: &str, at: usize) -> Option<char> {
    rest(text, at).chars().next()
}

/// The character before a place.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// Behind the one blank that may stand here.
pub(super) fn blank(text: &str, at: usize) -> usize {
    if next(text, at) == Some(' ') { at + 1 } else { at }
}

/// Behind these words, if they stand here. A Latin word must end where it does, or where digits begin.
pub(super) fn after(text: &str, at: usize, words: &str) -> Option<usize> {
    begins_with(rest(text, at).as_bytes(), words).then_some(at + words.len())
}

fn begins_with(rest: &[u8], words: &str) -> bool {
    let words = words.as_bytes();
    // Nearly all words of a table differ in the first byte.
    if rest.first() != words.first() || !rest.starts_with(words) {
        return false;
    }
    let goes_on = |one: &u8| one.is_ascii_alphabetic();
    !(words.last().is_some_and(goes_on) && rest.get(words.len()).is_some_and(goes_on))
}

/// What the longest of some words stands for that stands here, and where it ends.
pub(super) fn named<T: Copy>(text: &str, at: usize, words: &[(&str, T)]) -> Option<(T, usize)> {
    let rest = rest(text, at).as_bytes();
    let found =
        words.iter().filter(|(word, _)| begins_with(rest, word)).max_by_key(|(word, _)| word.len())?;
    Some((found.1, at + found.0.len()))
}

/// The Latin letters that stand here.
pub(super) fn latin(text: &str, at: usize) -> &str {
    let rest = rest(text, at);
    let length = rest.find(|one: char| !one.is_ascii_alphabetic()).unwrap_or(rest.len());
    rest.get(..length).unwrap_or("")
}

/// The digits that stand here.
pub(super) fn digits(text: &str, at: usize) -> &str {
    let rest = rest(text, at);
    let length = rest.find(|one: char| !one.is_ascii_digit()).unwrap_or(rest.len());
    rest.get(..length).unwrap_or("")
}

pub(super) const fn is_han(one: char) -> bool {
    matches!(one, '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// Whether a word or number may begin here: not within Latin letters or digits.
pub(super) fn begins(text: &str, at: usize) -> bool {
    before(text, at).is_none_or(|one| !one.is_ascii_alphanumeric())
}

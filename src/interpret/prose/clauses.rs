//! Where one statement of a message ends and the next begins.

use super::page::is_numeral;
use std::ops::Range;

/// A statement, in the normal text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    pub(super) at: Range<usize>,
    /// Statements of one sentence share its number.
    pub(super) sentence: usize,
    pub(super) line: usize,
    /// What ends it, where a sign does.
    pub(super) closed_by: Option<char>,
}

/// Words that begin a new statement within a sentence.
/// 嗯 is where who dictates draws breath.
const TURNS: [&str; 14] = [
    "嗯",
    "然后",
    "但是",
    "不过",
    "另外",
    "同时",
    "然而",
    "可是",
    " but ",
    " however ",
    " although ",
    " though ",
    " - ",
    " while ",
];

/// The statements of a text, in its order. What stands between them belongs to none; `within` tells where a comma is
/// part of a value: "Tuesday, 30 May".
pub(super) fn split(text: &str, within: impl Fn(usize) -> bool) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let (mut begin, mut sentence, mut line) = (0, 0, 0);
    let mut skip_to = 0;
    let mut close = |begin: usize, end: usize, sentence: usize, line: usize, closed_by: Option<char>| {
        let part = &text[begin..end];
        let start = begin + (part.len() - part.trim_start().len());
        let start = start + item_mark(&text[start..end]);
        let at = start..start + text[start..end].trim_end().len();
        if !at.is_empty() {
            clauses.push(Clause { at, sentence, line, closed_by });
        } else if let (Some('?'), Some(last)) = (closed_by, clauses.last_mut()) {
            last.closed_by = closed_by;
        }
    };
    for (at, one) in text.char_indices() {
        if at < skip_to {
            continue;
        }
        let next = at + one.len_utf8();
        match one {
            '\n' | '。' | '!' | '?' | ';' | '…' => {
                close(begin, at, sentence, line, Some(one));
                (begin, sentence) = (next, sentence + 1);
                line += usize::from(one == '\n');
            }
            '.' if ends_a_sentence(text, at) => {
                close(begin, at, sentence, line, Some(one));
                (begin, sentence) = (next, sentence + 1);
            }
            '，' => {
                close(begin, at, sentence, line, Some(','));
                begin = next;
            }
            ',' if !between_digits(text, at) && !within(at) => {
                close(begin, at, sentence, line, Some(one));
                begin = next;
            }
            '\u{2460}'..='\u{249b}'
            | '\u{2776}'..='\u{2793}'
            | '\u{3220}'..='\u{3229}'
            | '●'
            | '•'
            | '■'
            | '◆'
            | '【'
            | '】' => {
                close(begin, at, sentence, line, None);
                (begin, sentence) = (next, sentence + 1);
            }
            // 桩基完成 2)桩检下周一开始
            ' ' if item_mark(&text[next..]) > 0 && !text[begin..at].contains('(') => {
                close(begin, at, sentence, line, None);
                (begin, sentence) = (next, sentence + 1);
            }
            // "breakthrough achieved 👏👏 well done everybody"
            _ if is_a_picture(one) => {
                close(begin, at, sentence, line, None);
                (begin, sentence) = (next, sentence + 1);
            }
            // 75%~哎不对是57%~
            '~' if !text[next..].starts_with(|one: char| one.is_ascii_digit() || one.is_whitespace()) => {
                close(begin, at, sentence, line, None);
                begin = next;
            }
            _ => {
                if let Some(word) = TURNS.iter().find(|word| text[at..].starts_with(**word)) {
                    close(begin, at, sentence, line, None);
                    begin = at + word.len();
                    skip_to = begin;
                }
            }
        }
    }
    close(begin, text.len(), sentence, line, None);
    clauses
}

/// Faces and hands stand between sentences. Signs that somebody sets before a line, as ⚠, do not.
const fn is_a_picture(one: char) -> bool {
    matches!(one, '\u{1f300}'..='\u{1faff}')
}

/// Words that end with a point and no sentence.
const SHORTENED: [&str; 8] = ["cum", "approx", " est", " mr", " dr", " incl", " excl", " vs"];

fn ends_a_sentence(text: &str, at: usize) -> bool {
    let after = text[at + 1..].chars().next();
    let before = text[..at].chars().next_back();
    let ends = after.is_none_or(|one| one.is_whitespace() || !one.is_ascii());
    if SHORTENED.iter().any(|word| text[..at].ends_with(word)) {
        return false;
    }
    // `1.` at the beginning of a line counts items, and belongs to what follows.
    ends && !before.is_some_and(|one| is_numeral(one) && text[at + 1..].trim_start().is_empty())
}

/// The length of the mark of an item with which a statement begins: `1、`, `二、`, `(3)`, `2)`.
fn item_mark(part: &str) -> usize {
    let inside = part.trim_start_matches('(');
    let number = inside.trim_start_matches(is_numeral);
    let digits = inside[..inside.len() - number.len()].chars().count();
    let rest = number.trim_start_matches(['、', ')', ' ']);
    let marked = number.starts_with(['、', ')']) && (1..=2).contains(&digits);
    if marked { part.len() - rest.len() } else { 0 }
}

fn between_digits(text: &str, at: usize) -> bool {
    let digit = |one: Option<char>| one.is_some_and(|one| one.is_ascii_digit());
    let grouped = text[at + 1..].chars().take_while(char::is_ascii_digit).count() == 3;
    digit(text[..at].chars().next_back()) && digit(text[at + 1..].chars().next()) && grouped
}

/// Cuts a statement at these places, which lie within it in their order.
pub(super) fn cut(clause: &Clause, text: &str, places: &[usize]) -> Vec<Clause> {
    let mut parts = Vec::new();
    let mut begin = clause.at.start;
    for end in places.iter().copied().chain([clause.at.end]) {
        let part = &text[begin..end];
        let start = begin + (part.len() - part.trim_start().len());
        let at = start..start + part.trim().len();
        if !at.is_empty() {
            let closed_by = if end == clause.at.end { clause.closed_by } else { None };
            parts.push(Clause { at, closed_by, ..*clause });
        }
        begin = end;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_falls_into_its_statements() {
        for (text, expected) in [
            ("三层浇完,钢筋没到。明天继续", &["三层浇完", "钢筋没到", "明天继续"][..]),
            ("累计4,320万,本月860万", &["累计4,320万", "本月860万"]),
            ("done 65.5%. rebar late", &["done 65.5%", "rebar late"]),
            ("①一期65%②二期30%", &["一期65%", "二期30%"]),
            ("65% but crane broken", &["65%", "crane broken"]),
            ("累计4,320万，本月860万", &["累计4,320万", "本月860万"]),
            ("54%但是工人没来", &["54%", "工人没来"]),
            ("57%了嗯钢筋没到", &["57%了", "钢筋没到"]),
            ("一、大桥:71%\n(2)学校55%", &["大桥:71%", "学校55%"]),
            ("", &[]),
            ("?!", &[]),
        ] {
            let found: Vec<_> =
                split(text, |_| false).into_iter().map(|clause| text[clause.at].to_owned()).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}

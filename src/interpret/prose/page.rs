//! A message laid out for reading: its normal form, and the same without blanks, in which words are looked for whatever
//! blanks, hyphens or quotes stand in them.

use crate::interpret::normal::Normal;
use std::ops::Range;

/// The longest thing between `<` and `>` that counts as a tag of a pasted page.
const LONGEST_TAG: usize = 60;

/// In bytes.
const LONGEST_LINK: usize = 300;

/// In characters.
const LONGEST_CALL: usize = 16;

#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) normal: Normal<'a>,
    squeezed: String,
    /// For every byte of the squeezed text, where its character begins in the normal text.
    origins: Vec<usize>,
    /// The tags of a pasted page, which say nothing.
    pub(super) tags: Vec<Range<usize>>,
}

impl<'a> Page<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let normal = Normal::of(text);
        let source = normal.text();
        let (mut squeezed, mut origins) = (String::with_capacity(source.len()), Vec::new());
        let mut tags: Vec<Range<usize>> = Vec::new();
        for (at, one) in source.char_indices() {
            if tags.last().is_some_and(|tag| at < tag.end) {
                continue;
            }
            if one == '<'
                && let Some(length) = tag(&source[at..])
            {
                tags.push(at..at + script(&source[at..]).unwrap_or(length));
                continue;
            }
            // =HYPERLINK("…")
            if one == '='
                && let Some(length) = formula(&source[at..])
            {
                tags.push(at..at + length);
                continue;
            }
            // $(rm -rf /)
            if one == '$'
                && let Some(length) = command(&source[at..])
            {
                tags.push(at..at + length);
                continue;
            }
            // [东桥](http://…)
            if one == ']'
                && let Some(length) = link(&source[at..])
            {
                tags.push(at..at + length);
                continue;
            }
            if !is_squeezed_out(one) {
                squeezed.push(one);
                origins.extend(std::iter::repeat_n(at, one.len_utf8()));
            }
        }
        Self { normal, squeezed, origins, tags }
    }

    pub(super) fn text(&self) -> &str {
        self.normal.text()
    }

    /// Takes whom a message calls and what it is filed under for tags, where these are no names: @王工, #日报#.
    pub(super) fn call(&mut self, is_free: impl Fn(&Range<usize>) -> bool) {
        let text = self.normal.text();
        let mut called = Vec::new();
        let mut at = 0;
        while let Some(begin) = text[at..].find(['@', '#']).map(|begin| at + begin) {
            let ends =
                |one: char| one.is_whitespace() || matches!(one, ',' | '，' | ':' | ';' | '。' | '!' | '?');
            let rest = &text[begin + 1..];
            let end = begin + 1 + rest.find(ends).unwrap_or(rest.len());
            let token = begin..end;
            let is_word = text[begin + 1..end].starts_with(char::is_alphabetic);
            let apart = !text[..begin].ends_with(|one: char| one.is_ascii_alphanumeric());
            if is_word && apart && text[token.clone()].chars().count() <= LONGEST_CALL && is_free(&token) {
                called.push(token);
            }
            at = end;
        }
        self.tags.extend(called);
        self.tags.sort_by_key(|tag| tag.start);
    }

    pub(super) fn squeezed(&self) -> &str {
        &self.squeezed
    }

    /// Where a part of the squeezed text stands in the normal text.
    pub(super) fn place(&self, at: &Range<usize>) -> Range<usize> {
        let end = self.text().len();
        let start = self.origins.get(at.start).copied().unwrap_or(end);
        let Some(last) = at.end.checked_sub(1).and_then(|last| self.origins.get(last)) else {
            return start..start;
        };
        start..last + self.text()[*last..].chars().next().map_or(0, char::len_utf8)
    }

    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.text()[..at].chars().next_back()
    }

    pub(super) fn after(&self, at: usize) -> Option<char> {
        self.text()[at..].chars().next()
    }

    /// Whether what stands at a place begins and ends as a word: Latin letters and digits do not go on, and a number
    /// at its beginning is not the end of a longer one.
    pub(super) fn is_whole(&self, at: &Range<usize>) -> bool {
        self.begins(at) && self.ends(at)
    }

    pub(super) fn begins(&self, at: &Range<usize>) -> bool {
        let (Some(first), before) = (self.after(at.start), self.before(at.start)) else { return false };
        let goes_on = |before: char| {
            (first.is_ascii_alphanumeric() && before.is_ascii_alphanumeric())
                || (is_numeral(first)
                    && (is_numeral(before) || before == '.')
                    && !ends_a_weekday(&self.text()[..at.start]))
        };
        !before.is_some_and(goes_on)
    }

    pub(super) fn ends(&self, at: &Range<usize>) -> bool {
        let (Some(last), after) = (self.before(at.end), self.after(at.end)) else { return false };
        !after.is_some_and(|after| last.is_ascii_alphanumeric() && after.is_ascii_alphanumeric())
    }
}

/// 周五, whose numeral belongs to no number: 下周五一期移交.
pub(super) fn ends_a_weekday(text: &str) -> bool {
    let mut before = text.chars().rev();
    before.next().is_some_and(|one| "一二三四五六".contains(one))
        && before.next().is_some_and(|one| "周期拜".contains(one))
}

/// A digit, in either script.
pub(super) const fn is_numeral(one: char) -> bool {
    matches!(
        one,
        '0'..='9'
            | '零'
            | '〇'
            | '一'
            | '二'
            | '两'
            | '三'
            | '四'
            | '五'
            | '六'
            | '七'
            | '八'
            | '九'
            | '十'
            | '百'
    )
}

pub(super) const fn is_han(one: char) -> bool {
    matches!(one, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// What is left out where words are compared.
pub(super) const fn is_squeezed_out(one: char) -> bool {
    matches!(one, ' ' | '-' | '\'' | '_' | '·' | '(' | ')' | '"' | '《' | '》' | '「' | '」' | '*')
}

/// A word as it is compared.
pub(super) fn squeeze(word: &str) -> String {
    Normal::of(word).text().chars().filter(|one| !is_squeezed_out(*one)).collect()
}

/// The length of the address of a link with which a text begins: `](http://…)`.
fn link(text: &str) -> Option<usize> {
    text.strip_prefix("](http")?;
    Some(text.bytes().take(LONGEST_LINK).position(|one| one == b')')? + 1)
}

/// The length of what a shell would run, with which a text begins.
fn command(text: &str) -> Option<usize> {
    let inside = text.strip_prefix("$(")?;
    let end = inside.find(')').filter(|end| *end <= LONGEST_TAG)?;
    Some("$(".len() + end + 1)
}

/// The length of a formula of a spreadsheet, from its sign to the bracket that closes it.
fn formula(text: &str) -> Option<usize> {
    let name = text[1..].find('(')?;
    let is_name = name > 0 && text[1..=name].bytes().all(|one| one.is_ascii_alphabetic());
    let end = text[1 + name..].find(')').filter(|_| is_name)?;
    Some(1 + name + end + 1)
}

/// The length of a script, up to its end or that of the text.
fn script(text: &str) -> Option<usize> {
    let end = "</script>";
    text.starts_with("<script").then(|| text.find(end).map_or(text.len(), |at| at + end.len()))
}

/// The length of the tag of a pasted page with which a text begins.
fn tag(text: &str) -> Option<usize> {
    let mut inside = text.char_indices().skip(1);
    let (_, first) = inside.next()?;
    if !(first.is_ascii_alphabetic() || first == '/') {
        return None;
    }
    inside
        .take(LONGEST_TAG)
        .take_while(|(_, one)| *one != '<' && *one != '\n')
        .find(|(_, one)| *one == '>')
        .map(|(at, _)| at + 1)
}

//! A text as it is compared: one spelling for what people type in many, with the way back to the original.
//!
//! Half-width, small letters, the simplified form of the characters that numerals and days are written in, one kind of
//! dash, quote and blank; invisible marks and keycaps are gone. Lines stay lines. The full-width comma stays what it is,
//! since it never groups digits (26，128 are two numbers), but among full-width digits. Everything in this room compares with
//! this text, so a word in a table is written in small letters and simplified characters.

use crate::domain::entry::Span;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// The normal form of a text, which itself is never changed.
#[derive(Clone, Debug)]
pub struct Normal<'a> {
    original: &'a str,
    text: String,
    /// For every byte of the normal text, where the character of the original begins that it comes from.
    origins: Vec<usize>,
}

impl<'a> Normal<'a> {
    pub fn of(original: &'a str) -> Self {
        let mut normal = Self {
            original,
            text: String::with_capacity(original.len()),
            origins: Vec::with_capacity(original.len()),
        };
        let mut wide_digit = false;
        for (at, one) in original.char_indices() {
            if is_invisible(one) {
                continue;
            }
            if is_enclosed(one) || (one == '，' && !wide_digit) {
                normal.push(one, at);
                wide_digit = false;
                continue;
            }
            wide_digit = matches!(one, '０'..='９');
            for part in one.nfkc().flat_map(char::to_lowercase).map(plain) {
                // Blanks that follow a blank say no more, and some characters fall apart into invisible ones.
                let again = part == ' ' && normal.text.ends_with(' ');
                if !again && !is_invisible(part) {
                    normal.push(part, at);
                }
            }
        }
        normal
    }

    fn push(&mut self, one: char, origin: usize) {
        self.text.push(one);
        self.origins.extend(std::iter::repeat_n(origin, one.len_utf8()));
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where in the original a part of the normal text stands. A range beyond the text ends where the text does.
    pub fn span(&self, at: &Range<usize>) -> Span {
        let beyond = self.original.len();
        let start = self.origins.get(at.start).copied().unwrap_or(beyond);
        let last = at.end.checked_sub(1).filter(|last| *last >= at.start);
        let end = last.map_or(start, |last| {
            let begun = self.origins.get(last).copied().unwrap_or(beyond);
            begun + self.original[begun..].chars().next().map_or(0, char::len_utf8)
        });
        Span { start, end }
    }

    /// The words of the original that a part of the normal text comes from.
    pub fn original(&self, at: &Range<usize>) -> &'a str {
        let Span { start, end } = self.span(at);
        &self.original[start..end]
    }
}

/// Marks of direction, width and joining that phones and copying leave in texts, and what makes a keycap of a digit.
const fn is_invisible(one: char) -> bool {
    matches!(one,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\r')
}

/// `①`, `⑵`, `㈠`: marks that count items, not digits of a number.
const fn is_enclosed(one: char) -> bool {
    matches!(one, '\u{2460}'..='\u{249b}' | '\u{24ea}'..='\u{24ff}' | '\u{2776}'..='\u{2793}' | '\u{3220}'..='\u{3229}')
}

/// One character for those that mean the same.
const fn plain(one: char) -> char {
    match one {
        '\n' => '\n',
        one if one.is_ascii() && !matches!(one, '\t' | '\u{b}' | '\u{c}') => one,
        '\t'
        | '\u{b}'
        | '\u{c}'
        | '\u{a0}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}' => ' ',
        '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{301c}' | '\u{223c}' | '\u{2053}' => '~',
        '\u{2018}' | '\u{2019}' | '\u{2032}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{2033}' => '"',
        '\u{2215}' => '/',
        '萬' => '万',
        '億' => '亿',
        '兩' => '两',
        '點' => '点',
        '號' => '号',
        '後' => '后',
        '個' => '个',
        '週' => '周',
        '時' => '时',
        '鐘' => '钟',
        '間' => '间',
        '從' => '从',
        '這' => '这',
        '禮' => '礼',
        '負' => '负',
        '圓' | '圆' => '元',
        '塊' => '块',
        '錢' => '钱',
        '貳' | '贰' | '弍' => '贰',
        '叄' | '參' | '叁' => '叁',
        '陸' => '陆',
        one => one,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_typed_in_many_ways_is_compared_in_one() {
        for (text, normal) in [
            ("６５％ ＪＹ－３０", "65% jy-30"),
            ("Third　 \t Floor", "third floor"),
            ("2\u{fe0f}\u{20e3}\u{200b}6根", "26根"),
            ("①二期\r\n②三期", "①二期\n②三期"),
            ("貳拾萬圓，後天", "贰拾万元，后天"),
            ("２６，１２８ 26，128", "26,128 26，128"),
            ("1–3月 “顶板”", "1-3月 \"顶板\""),
            ("35㎡ ½", "35m2 1⁄2"),
            ("", ""),
        ] {
            assert_eq!(Normal::of(text).text(), normal, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_part_leads_back_to_words_of_the_original(text in any::<String>(), start in 0..40_usize, length in 0..40_usize) {
            let normal = Normal::of(&text);
            let span = normal.span(&(start..start + length));
            prop_assert!(span.start <= span.end && text.get(span.start..span.end).is_some());
            prop_assert_eq!(normal.span(&(0..0)).start <= text.len(), true);
            prop_assert_eq!(normal.text().len(), normal.origins.len());
        }

        #[test]
        fn a_normal_text_is_its_own_normal_form(text in any::<String>()) {
            let once = Normal::of(&text).text().to_owned();
            let twice = Normal::of(&once).text().to_owned();
            prop_assert_eq!(twice, once);
        }
    }
}

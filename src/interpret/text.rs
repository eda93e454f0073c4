//! Walking over a text without changing it.

use super::percent::Share;
use super::{IssueNumber, ProjectCode, Span};
use crate::domain::names::Names;

/// A full-width letter, digit or sign as its ordinary self.
pub(super) fn narrow(one: char) -> char {
    match one {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(one as u32 - 0xfee0).unwrap_or(one),
        '\u{3000}' | '\u{a0}' => ' ',
        '﹣' | '–' | '—' | '−' => '-',
        one => one,
    }
}

/// What may stand between the parts of a message.
const fn separates(one: char) -> bool {
    matches!(one, ':' | ',' | ';' | '，' | '。' | '：' | '；' | '、' | '|' | '｜')
}

/// Invisible marks that phones and copying leave in texts.
const fn is_invisible(one: char) -> bool {
    matches!(one, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A place in a text, moving forward.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
    names: &'a Names,
}

/// A word of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
}

impl Token<'_> {
    pub(super) fn narrowed(&self) -> String {
        self.text.chars().filter(|one| !is_invisible(*one)).map(narrow).collect()
    }

    /// Whether it could be the code of a project: letters and digits, as `JY-01` or `JY01`; `3F` and `65` are not.
    pub(super) fn looks_like_code(&self) -> bool {
        let narrow = self.narrowed();
        let has = |test: fn(&char) -> bool| narrow.chars().any(|one| test(&one));
        let begins_with_letter = narrow.chars().next().is_some_and(|one| one.is_ascii_alphabetic());
        has(char::is_ascii_digit) && (begins_with_letter || has(|one| *one == '-'))
    }
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, names: &'a Names) -> Self {
        let mut cursor = Self { text, at: 0, names };
        cursor.skip_blanks();
        cursor
    }

    fn ahead(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_while(&mut self, wanted: impl Fn(char) -> bool) {
        let rest = self.ahead();
        self.at += rest.find(|one| !wanted(one)).unwrap_or(rest.len());
    }

    fn skip_blanks(&mut self) {
        self.skip_while(|one| one.is_whitespace() || is_invisible(one));
    }

    pub(super) fn skip_separators(&mut self) {
        self.skip_while(|one| one.is_whitespace() || is_invisible(one) || separates(one));
    }

    /// Skips `@name` at the beginning and says whether it was there.
    pub(super) fn skip_name(&mut self, name: &str) -> bool {
        let rest = self.ahead();
        let Some(after) = rest.strip_prefix(['@', '＠']) else { return false };
        let length =
            after.find(|one: char| !one.is_ascii_alphanumeric() && one != '_').unwrap_or(after.len());
        if name.is_empty() || !after[..length].eq_ignore_ascii_case(name) {
            return false;
        }
        self.at += rest.len() - after.len() + length;
        self.skip_separators();
        true
    }

    /// The word behind a slash, and the bot it names.
    pub(super) fn slash_word(&mut self) -> Option<(&'a str, Option<&'a str>)> {
        let rest = self.ahead().strip_prefix(['/', '／'])?;
        let start = self.text.len() - rest.len();
        let ends = |one: char| one.is_whitespace() || is_invisible(one) || separates(one);
        let length = rest.find(ends).unwrap_or(rest.len());
        let whole = &rest[..length];
        self.at = start + length;
        Some(match whole.split_once(['@', '＠']) {
            Some((word, bot)) => (word, Some(bot)),
            None => (whole, None),
        })
    }

    /// Whether the text goes on with this word (and, for a Latin word, not with more letters).
    pub(super) fn begins_with(&self, word: &str) -> bool {
        let Some(rest) = self.ahead().get(..word.len()) else { return false };
        let after = self.ahead()[word.len()..].chars().next();
        if word.is_ascii() {
            return rest.eq_ignore_ascii_case(word) && after.is_none_or(|one| !one.is_alphanumeric());
        }
        rest == word
    }

    pub(super) fn skip(&mut self, word: &str) {
        self.at += word.len();
    }

    /// The code of a project, or another name that is only its own, if one stands here.
    pub(super) fn code(&mut self) -> Option<ProjectCode> {
        let mut ahead = *self;
        let code = ahead.written_code();
        if code.as_ref().is_some_and(|code| self.names.is_code(code)) {
            *self = ahead;
            return code;
        }
        if let Some(([only], end)) = self.names.leading(self.ahead()) {
            self.at += end;
            self.skip_separators();
            return Some(only.clone());
        }
        *self = ahead;
        code
    }

    /// The projects that one name is all theirs which stands here, and the name.
    pub(super) fn called_alike(&mut self) -> Option<(&'a [ProjectCode], &'a str)> {
        let mut ahead = *self;
        if ahead.written_code().is_some_and(|code| self.names.is_code(&code)) {
            return None;
        }
        let (codes, end) = self.names.leading(self.ahead()).filter(|(codes, _)| codes.len() > 1)?;
        let name = &self.ahead()[..end];
        self.at += end;
        Some((codes, name))
    }

    /// A code as it is written. It may be glued to Chinese words if a hyphen marks it as a code.
    fn written_code(&mut self) -> Option<ProjectCode> {
        let rest = self.ahead();
        let length =
            rest.find(|one| !narrow(one).is_ascii_alphanumeric() && narrow(one) != '-').unwrap_or(rest.len());
        let token = Token { text: &rest[..length] };
        let narrowed = token.narrowed();
        let ends_well = rest[length..].chars().next().is_none_or(|one| {
            one.is_whitespace() || separates(one) || separates(narrow(one)) || is_invisible(one)
        });
        if !token.looks_like_code()
            || !(ends_well || narrowed.contains('-'))
            || rest[length..].starts_with(['%', '％'])
        {
            return None;
        }
        let code = ProjectCode::parse(&narrowed)?;
        self.at += length;
        self.skip_separators();
        Some(code)
    }

    /// The next word, up to a blank or a separator.
    pub(super) fn token(&mut self) -> Option<Token<'a>> {
        self.skip_separators();
        let rest = self.ahead();
        let length = rest.find(|one: char| one.is_whitespace() || separates(one)).unwrap_or(rest.len());
        let token = &rest[..length];
        if token.is_empty() {
            return None;
        }
        self.at += length;
        Some(Token { text: token })
    }

    /// The number of an issue, if one stands here.
    pub(super) fn number(&mut self) -> Option<IssueNumber> {
        let mut ahead = *self;
        let number = super::issue_number(&ahead.token()?)?;
        *self = ahead;
        Some(number)
    }

    /// A number of at most nine digits that stands here, whatever follows it.
    pub(super) fn digits(&mut self) -> Option<IssueNumber> {
        let rest = self.ahead();
        let length = rest.find(|one| !narrow(one).is_ascii_digit()).unwrap_or(rest.len());
        let digits = Token { text: &rest[..length] }.narrowed();
        let number = digits.parse().ok().filter(|_| digits.len() <= 9)?;
        self.at += length;
        Some(IssueNumber(number))
    }

    /// The share of the works, if one stands here by itself.
    pub(super) fn share(&mut self) -> Option<Share> {
        let mut ahead = *self;
        let share = super::leading_share(&ahead.token()?)?;
        *self = ahead;
        self.skip_separators();
        Some(share)
    }

    /// What separates this place from the word before it.
    pub(super) fn gap(&self) -> &'a str {
        let parts = |one: char| one.is_whitespace() || is_invisible(one) || separates(one);
        let word = self.text[..self.at].trim_end_matches(parts);
        &self.text[word.len()..self.at]
    }

    /// Whether a project is named in what is left, wherever that is.
    pub(super) fn names_project(&self) -> bool {
        let rest = self.rest();
        let is_called = |(at, _)| self.names.leading(&rest[at..]).is_some();
        let mut parts = rest.split(|one: char| one.is_whitespace() || separates(one));
        rest.char_indices().any(is_called) || parts.any(|text| Token { text }.looks_like_code())
    }

    pub(super) fn more(&self) -> bool {
        self.ahead().chars().any(|one| !one.is_whitespace() && !is_invisible(one) && !separates(one))
    }

    /// All that is left, as it stands.
    pub(super) fn rest(&self) -> &'a str {
        self.ahead().trim()
    }

    pub(super) fn rest_span(&self) -> Span {
        let rest = self.ahead();
        let start = self.at + (rest.len() - rest.trim_start().len());
        Span { start, end: start + rest.trim().len() }
    }
}

/// Words without what separates them from those before.
pub(super) fn skipped(words: &str) -> &str {
    words.trim_start_matches(|one: char| one.is_whitespace() || is_invisible(one) || separates(one))
}

/// What the longest of the table's names stands for that words begin with, and what follows it. A Latin name ends with
/// its word.
pub(super) fn named<'a, T: Copy>(table: &[(&str, T)], words: &'a str) -> Option<(T, &'a str)> {
    let fits = |name: &str| {
        let (begin, rest) = (words.get(..name.len())?, &words[name.len()..]);
        let goes_on =
            name.is_ascii() && rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_');
        (begin.eq_ignore_ascii_case(name) && !goes_on).then_some(rest)
    };
    table
        .iter()
        .filter_map(|(name, meant)| fits(name).map(|rest| (*meant, rest)))
        .min_by_key(|(_, rest)| rest.len())
}

/// Words by which people say no more than that they have read something.
const ACKNOWLEDGEMENTS: [&str; 26] = [
    "收到",
    "好的",
    "好",
    "谢谢",
    "辛苦了",
    "辛苦",
    "明白",
    "明白了",
    "知道了",
    "了解",
    "嗯",
    "嗯嗯",
    "是的",
    "可以",
    "行",
    "ok",
    "okay",
    "thanks",
    "thank you",
    "got it",
    "noted",
    "roger",
    "yes",
    "fine",
    "good",
    "great",
];

/// Whether a text says no more than that it has been read.
pub(super) fn only_acknowledges(text: &str) -> bool {
    let plain = text.to_lowercase();
    let mut parts = plain
        .split(|one: char| !one.is_alphanumeric() && !one.is_whitespace())
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts.all(|part| {
        ACKNOWLEDGEMENTS.contains(&part) || part.split(' ').all(|word| ACKNOWLEDGEMENTS.contains(&word))
    })
}

/// Whether a text says no more than yes, as people do who are asked whether something is right.
pub(super) fn says_yes(text: &str) -> bool {
    let plain = text.to_lowercase();
    let mut parts = plain
        .split(|one: char| !one.is_alphanumeric() && !one.is_whitespace() && one != '\'')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .peekable();
    parts.peek().is_some() && parts.all(|part| YES.contains(&part))
}

const YES: [&str; 17] = [
    "是",
    "是的",
    "是啊",
    "对",
    "对的",
    "对啊",
    "没错",
    "没问题",
    "正确",
    "yes",
    "yep",
    "yeah",
    "correct",
    "right",
    "that's right",
    "that is right",
    "it is",
];

/// Whether a text asks no more than how Daybook is used.
pub(super) fn asks_how(text: &str) -> bool {
    let plain: String =
        text.to_lowercase().chars().filter(|one| one.is_alphanumeric() || *one == ' ').collect();
    let plain = plain.trim();
    let latin = plain.strip_suffix(" please").unwrap_or(plain);
    let plain = plain.replace(' ', "");
    let bare = plain.trim_end_matches(['啊', '呀', '呢', '吗', '哦', '的']);
    let bare = ["请问", "这个", "这", "你", "机器人"]
        .iter()
        .fold(bare, |bare, begin| bare.strip_prefix(begin).unwrap_or(bare));
    HOW.contains(&latin) || HOW.contains(&bare)
}

const HOW: [&str; 30] = [
    "怎么用",
    "怎么使",
    "怎么使用",
    "怎么操作",
    "怎么弄",
    "怎么玩",
    "咋用",
    "咋整",
    "如何使用",
    "怎么报",
    "怎么上报",
    "怎么报进度",
    "能干什么",
    "能干啥",
    "能做什么",
    "会什么",
    "有什么功能",
    "使用说明",
    "how do i use this",
    "how do i use it",
    "how do you use this",
    "how to use",
    "how to use this",
    "how does this work",
    "how does it work",
    "how do i report",
    "what can you do",
    "what can i do",
    "help me",
    "i need help",
];

/// Whether a text asks something.
pub(super) fn asks(text: &str) -> bool {
    let text = text.trim_end_matches(['!', '！', '。', '.', ' ']);
    text.ends_with(['?', '？', '吗', '呢', '么'])
}

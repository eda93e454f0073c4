//! Words of the district: `/word`, `词 断料 = 缺料`, `/word -断料`.

use super::Address;
use super::text::Cursor;
use crate::domain::intent::{Command, Intent, Misspelling};

pub(super) fn word(cursor: Cursor<'_>, address: Address) -> Intent {
    let (rest, span) = (cursor.rest(), cursor.rest_span());
    if rest.is_empty() {
        return Intent::Words;
    }
    if let Some(word) = rest.strip_prefix(['-', '－', '−']).map(str::trim)
        && !word.is_empty()
    {
        return Intent::DropWord { word: word.to_owned(), span };
    }
    match rest.split_once(['=', '＝']).map(|(word, like)| (word.trim(), like.trim())) {
        Some((word, like)) if !word.is_empty() && !like.is_empty() => {
            Intent::AddWord { word: word.to_owned(), like: like.to_owned(), span }
        }
        _ if address == Address::ByWord => Intent::Chatter,
        _ => Intent::Misspelt { command: Command::Word, problem: Misspelling::NoMeaning },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    #[test]
    fn a_word_is_added_and_dropped_in_either_language() {
        let add = |word: &str, like: &str| Some((word.to_owned(), Some(like.to_owned())));
        for (text, expected) in [
            ("/word 断料 = 缺料", add("断料", "缺料")),
            ("词 断料＝缺料", add("断料", "缺料")),
            ("/word roads office = traffic bureau", add("roads office", "traffic bureau")),
            ("/词 -断料", Some(("断料".to_owned(), None))),
            ("/word - roads office", Some(("roads office".to_owned(), None))),
            ("/word", None),
            ("词", None),
        ] {
            let told = match read(&words(text, 0)) {
                Intent::AddWord { word, like, .. } => Some((word, Some(like))),
                Intent::DropWord { word, .. } => Some((word, None)),
                Intent::Words => None,
                other => panic!("{text}: {other:?}"),
            };
            assert_eq!(told, expected, "{text}");
        }
        for text in ["/word 断料", "/word 断料 =", "/word = 缺料"] {
            assert!(
                matches!(read(&words(text, 0)), Intent::Misspelt { command: Command::Word, .. }),
                "{text}"
            );
        }
        for text in ["词不达意", "word has it that the crane is back", "word", "unclear", "词 断料"] {
            let talk = matches!(read(&words(text, 0)), Intent::Unclear | Intent::Chatter);
            assert!(talk, "{text}");
        }
    }
}

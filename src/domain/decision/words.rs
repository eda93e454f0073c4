//! Words of the district, added in chat to those of its files: they say what others say, from the next message on.

use super::{Answer, Decision, Draft, Recalled, Refusal, Saying, Situation, own_version, shown};
use crate::domain::entry::{AliasChange, Certainty, Fact, Span};
use crate::domain::intent::{Command, Misspelling};
use crate::domain::lexicon::AddedWord;
use crate::domain::people::Person;
use crate::domain::rights;
use crate::domain::told::Sureness;

/// How long a word may be, in characters.
const LONGEST_WORD: usize = 24;

/// `/word`
pub(super) fn show(situation: &Situation<'_>, person: &Person) -> Result<Decision, Refusal> {
    allowed(person)?;
    Ok(Decision::say(Saying::Words(situation.registry.words().to_vec())))
}

/// `/word WORD = LIKE`
pub(super) fn add(
    situation: &Situation<'_>,
    person: &Person,
    (word, like): (String, String),
    span: Span,
) -> Result<Decision, Refusal> {
    allowed(person)?;
    if !is_word(&word) {
        return Err(Refusal::Misspelt { command: Command::Word, problem: Misspelling::BadWord });
    }
    if let Some(project) = situation.registry.project_called(&word) {
        return Err(Refusal::NameTaken { name: word, code: project.code.clone() });
    }
    let Recalled::Words { says, means } = &situation.recalled else {
        return Err(Refusal::NotAllowed { command: Command::Word });
    };
    if means.is_empty() {
        return Err(Refusal::SaysNothing { word: shown(&like) });
    }
    let before = own_version(situation, person).map(|entry| &entry.fact);
    let retold = matches!(before, Some(Fact::Word { word: before, .. }) if *before == word);
    match says {
        Some(says) if !retold => Err(Refusal::WordTaken { word, means: says.clone() }),
        _ => Ok(changed(
            situation,
            person,
            AddedWord { word, like, means: means.clone() },
            AliasChange::Added,
            span,
        )),
    }
}

/// `/word -WORD`
pub(super) fn remove(
    situation: &Situation<'_>,
    person: &Person,
    word: &str,
    span: Span,
) -> Result<Decision, Refusal> {
    allowed(person)?;
    match situation.registry.word(word) {
        Some(word) => Ok(changed(situation, person, word.clone(), AliasChange::Dropped, span)),
        None => Err(Refusal::NoSuchWord { word: shown(word) }),
    }
}

fn allowed(person: &Person) -> Result<(), Refusal> {
    if rights::may(person, Command::Word) {
        Ok(())
    } else {
        Err(Refusal::NotAllowed { command: Command::Word })
    }
}

/// One sign or two stand within too many others.
fn is_word(word: &str) -> bool {
    let letters = word.chars().filter(|one| one.is_alphabetic()).count();
    let fits = |one: char| one.is_alphabetic() || matches!(one, ' ' | '-' | '\'');
    let least = if word.is_ascii() { 3 } else { 2 };
    letters >= least && word.chars().count() <= LONGEST_WORD && word.chars().all(fits)
}

fn changed(
    situation: &Situation<'_>,
    person: &Person,
    word: AddedWord,
    change: AliasChange,
    span: Span,
) -> Decision {
    let before = own_version(situation, person);
    let AddedWord { word, like, means } = word;
    let draft = Draft {
        project: None,
        fact: Fact::Word { word: word.clone(), like: like.clone(), means: means.clone(), change },
        words: String::new(),
        effective: situation.said_on(before),
        certainty: Certainty::Told,
        rule: "command/word",
        sureness: Sureness::Certain,
        span: Some(span),
        supersedes: before.map(|entry| entry.id),
    };
    let word = AddedWord { word, like, means };
    Decision::enter(draft, Answer::Here(Saying::WordChanged { word, change }))
}

#[cfg(test)]
mod tests {
    use super::is_word;

    #[test]
    fn a_word_is_made_of_letters_and_not_too_short() {
        for (word, expected) in [
            ("断料", true),
            ("roads office", true),
            ("冠梁浇完", true),
            ("缺", false),
            ("no", false),
            ("65%", false),
            ("3号楼", false),
            ("a，b", false),
            ("缺料缺料缺料缺料缺料缺料缺料缺料缺料缺料缺料缺料缺", false),
        ] {
            assert_eq!(is_word(word), expected, "{word}");
        }
    }
}

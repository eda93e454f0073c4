//! The sentences, from the locale files, with their arguments in place.

use crate::chat::{Run, Style};
use crate::domain::people::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

pub(super) const CHINESE: &str = include_str!("../../config/locales/zh-CN.ftl");
pub(super) const ENGLISH: &str = include_str!("../../config/locales/en.ftl");

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 2]> = LazyLock::new(|| [bundle("zh-CN", CHINESE), bundle("en", ENGLISH)]);

fn bundle(tag: &str, text: &str) -> Bundle {
    let resource =
        FluentResource::try_new(text.to_owned()).expect("the locale files are part of the program");
    let mut bundle = Bundle::new_concurrent(vec![tag.parse().expect("a language tag")]);
    // Invisible marks around arguments would be copied along with codes and links.
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no sentence stands twice");
    bundle
}

/// What goes into a sentence.
#[derive(Clone, Debug)]
pub(super) enum Argument {
    Number(i64),
    Plain(String),
    Bold(String),
    /// Somebody's words or name.
    Quoted(String),
}

impl Argument {
    fn run(self) -> Run {
        let (text, style) = match self {
            Self::Number(number) => (number.to_string(), Style::Plain),
            Self::Plain(text) => (text, Style::Plain),
            Self::Bold(text) => (text, Style::Bold),
            Self::Quoted(text) => (text, Style::Quoted),
        };
        Run { text, style }
    }
}

/// Stands for the first styled argument while a sentence is put together; the others follow. Nobody types these.
const FIRST_MARK: u32 = 0xf_0000;

/// A sentence as text, for a place within another.
pub(super) fn said(language: Language, key: &str, arguments: Vec<(&'static str, Argument)>) -> String {
    sentence(language, key, arguments).into_iter().map(|run| run.text).collect()
}

/// A sentence as runs of text.
pub(super) fn sentence(language: Language, key: &str, arguments: Vec<(&'static str, Argument)>) -> Vec<Run> {
    let (mut given, mut styled) = (FluentArgs::new(), Vec::new());
    for (name, argument) in arguments {
        match argument {
            Argument::Number(number) => given.set(name, FluentValue::from(number)),
            Argument::Plain(text) => given.set(name, FluentValue::from(text)),
            argument => {
                given.set(name, FluentValue::from(mark(styled.len()).to_string()));
                styled.push(Some(argument));
            }
        }
    }
    let text = format(language, key, Some(&given));
    let (mut runs, mut plain) = (Vec::new(), String::new());
    for one in text.chars() {
        let argument = (one as u32).checked_sub(FIRST_MARK).and_then(|index| styled.get_mut(index as usize));
        match argument.and_then(Option::take) {
            Some(argument) => {
                push(&mut runs, Run { text: std::mem::take(&mut plain), style: Style::Plain });
                push(&mut runs, argument.run());
            }
            None => plain.push(one),
        }
    }
    push(&mut runs, Run { text: plain, style: Style::Plain });
    runs
}

fn push(runs: &mut Vec<Run>, run: Run) {
    if !run.text.is_empty() {
        runs.push(run);
    }
}

fn mark(index: usize) -> char {
    u32::try_from(index).ok().and_then(|index| char::from_u32(FIRST_MARK + index)).unwrap_or(' ')
}

/// A sentence without arguments.
pub(super) fn phrase(language: Language, key: &str) -> String {
    format(language, key, None)
}

fn bundle_of(language: Language) -> &'static Bundle {
    match language {
        Language::Chinese => &BUNDLES[0],
        Language::English => &BUNDLES[1],
    }
}

fn format(language: Language, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
    let bundle = bundle_of(language);
    let pattern = bundle.get_message(key).and_then(|message| message.value());
    let mut faults = Vec::new();
    let text = pattern.map(|pattern| bundle.format_pattern(pattern, arguments, &mut faults).into_owned());
    debug_assert!(faults.is_empty() && text.is_some(), "{key}: {faults:?}");
    text.unwrap_or_default()
}

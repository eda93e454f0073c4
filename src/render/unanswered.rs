//! Messages about which nobody answered.

use super::words::{Argument, phrase, sentence};
use super::{Books, Page, Seal, date, digest, team_name};
use crate::chat::{Button, Run};
use crate::domain::decision::UnansweredView;
use crate::domain::evidence::Unknown;
use crate::domain::intent::Action;
use crate::domain::people::Language;

/// How many buttons stand beside each other.
const IN_A_ROW: usize = 5;

/// A line for each, numbered, and how many more there are.
pub(super) fn list(language: Language, books: Books<'_>, listed: &[UnansweredView], more: usize) -> Page {
    if listed.is_empty() {
        return Page::default().plain(phrase(language, "unanswered-none"));
    }
    let all = digest::count(listed.len() + more);
    let page = Page::default().add(sentence(language, "unanswered-head", vec![("count", all)]));
    let page = (1..).zip(listed).fold(page, |page, (place, one): (usize, _)| {
        let page = page.line().bold(place.to_string()).plain(" ").add(who_and_when(language, books, one));
        words(language, page.plain(" "), one)
    });
    let page = page.line().plain(phrase(language, "unanswered-next"));
    if more == 0 {
        return page;
    }
    page.line().add(sentence(language, "unanswered-more", vec![("count", digest::count(more))]))
}

/// The reader's own messages that wait for the answer to a question, and how each is answered.
pub(super) fn open(language: Language, books: Books<'_>, page: Page, open: &[UnansweredView]) -> Page {
    if open.is_empty() {
        return page;
    }
    let page = if page.spans.is_empty() { page } else { page.line().line() };
    let head = vec![("count", digest::count(open.len()))];
    let page = page.add(sentence(language, "asked-head", head));
    let page = open
        .iter()
        .fold(page, |page, one| words(language, page.line().add(when(language, books, one)).plain(" "), one));
    page.line().plain(phrase(language, "asked-next"))
}

/// A button for each, by its number.
pub(super) fn buttons(listed: &[UnansweredView], seal: &Seal<'_>) -> Vec<Vec<Button>> {
    let buttons: Vec<_> = (1..)
        .zip(listed)
        .map(|(place, one): (usize, _)| Button {
            label: place.to_string(),
            data: seal(Action::Original, one.question),
        })
        .collect();
    buttons.chunks(IN_A_ROW).map(<[Button]>::to_vec).collect()
}

/// The message as it was written.
pub(super) fn original(language: Language, books: Books<'_>, one: &UnansweredView) -> Page {
    let page = Page::default().add(who_and_when(language, books, one)).line();
    let page = words(language, page, one);
    let page = if one.files > 0 {
        let files = vec![("files", Argument::Number(i64::from(one.files)))];
        page.line().add(sentence(language, "unanswered-files", files))
    } else {
        page
    };
    let asked = match one.about {
        Unknown::Project => "unanswered-project",
        Unknown::Figure => "unanswered-figure",
        Unknown::Alike => "unanswered-alike",
    };
    page.line().plain(phrase(language, asked))
}

fn who_and_when(language: Language, books: Books<'_>, one: &UnansweredView) -> Vec<Run> {
    let mut arguments = vec![("name", Argument::Quoted(one.name.clone()))];
    arguments.extend(day_and_place(language, books, one));
    sentence(language, "unanswered-from", arguments)
}

fn when(language: Language, books: Books<'_>, one: &UnansweredView) -> Vec<Run> {
    sentence(language, "asked-in", day_and_place(language, books, one).into())
}

fn day_and_place(
    language: Language,
    books: Books<'_>,
    one: &UnansweredView,
) -> [(&'static str, Argument); 2] {
    let place = match one.team {
        Some(team) => team_name(language, books.registry.team(team)),
        None => phrase(language, "unanswered-private"),
    };
    [("date", Argument::Plain(date(language, one.on))), ("place", Argument::Plain(place))]
}

fn words(language: Language, page: Page, one: &UnansweredView) -> Page {
    match one.words.as_deref() {
        None => page.plain(phrase(language, "unanswered-erased")),
        Some("") => page,
        Some(words) => page.quoted(words),
    }
}

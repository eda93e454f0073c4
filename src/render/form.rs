//! The form of a team's daily report.

use super::words::{Argument, phrase, sentence};
use super::{Books, Page, team_name};
use crate::chat::Run;
use crate::domain::form::FormLine;
use crate::domain::ids::TeamId;
use crate::domain::lexicon::Field;
use crate::domain::people::Language;

/// The usual form, for teams that have none of their own.
const USUAL: [&str; 6] =
    ["form-project", "form-date", "form-progress", "form-investment", "form-issue", "form-plan"];

/// Empty, to be copied and filled in.
pub(super) fn empty(language: Language, books: Books<'_>, team: Option<TeamId>, lines: &[FormLine]) -> Page {
    let page = match team.filter(|_| !lines.is_empty()) {
        Some(team) => Page::default().add(about(language, books, "form-head", team)),
        None => Page::default().plain(phrase(language, "form-head-usual")),
    };
    let colon = phrase(language, "form-colon");
    let usual = USUAL.iter().map(|key| phrase(language, key));
    let keys: Vec<String> = match lines {
        [] => usual.collect(),
        lines => lines.iter().map(|line| line.key.clone()).collect(),
    };
    keys.into_iter().fold(page, |page, key| page.line().quoted(key).plain(&colon))
}

/// What its keys mean from now on.
pub(super) fn set(language: Language, books: Books<'_>, team: TeamId, lines: &[FormLine]) -> Page {
    if lines.is_empty() {
        return Page::default().add(about(language, books, "form-dropped", team));
    }
    let head = about(language, books, "form-set", team);
    lines.iter().fold(Page::default().add(head), |page, line| {
        let means = phrase(
            language,
            match line.means {
                Field::Project => "field-project",
                Field::Date => "field-date",
                Field::Progress => "field-progress",
                Field::Investment => "field-investment",
                Field::Issue => "field-issue",
                Field::Plan => "field-plan",
                Field::Aside => "field-aside",
            },
        );
        page.line().quoted(&line.key).plain(format!(" → {means}"))
    })
}

/// A sentence about a team and its form.
pub(super) fn about(language: Language, books: Books<'_>, key: &str, team: TeamId) -> Vec<Run> {
    let name = Argument::Plain(team_name(language, books.registry.team(team)));
    sentence(language, key, vec![("team", name)])
}

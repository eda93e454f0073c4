//! A project's card, its stages and documents, and the portfolio.

use super::digest::{certainty_mark, count, entry_line};
use super::words::{Argument, phrase, said, sentence};
use super::{Books, Page, date, listed, role_name, team_name};
use crate::chat::Run;
use crate::domain::course::Source;
use crate::domain::decision::{
    DocumentsView, Heading, HistoryView, PassagesView, PortfolioView, ProjectView, StandingView, Validity,
    shown,
};
use crate::domain::entry::{AliasChange, GateState};
use crate::domain::ids::ProjectCode;
use crate::domain::money::Yuan;
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::project::Funding;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// How many of the projects that have not begun are named.
const NAMED: usize = 30;

pub(super) fn heading(language: Language, page: Page, heading: &Heading) -> Page {
    page.bold(heading.code.to_string()).plain(format!(" {}", heading.name(language)))
}

/// `label：value`, each on a line of its own; what has no value is left out.
fn lines(language: Language, page: Page, values: Vec<(&str, String)>) -> Page {
    values.into_iter().filter(|(_, value)| !value.is_empty()).fold(page, |page, (key, value)| {
        page.line().add(sentence(language, key, vec![("value", Argument::Quoted(value))]))
    })
}

pub(super) fn project(language: Language, books: Books<'_>, view: &ProjectView) -> Page {
    let name = |list, key: &Option<String>| {
        key.as_deref().map(|key| books.policy.name(list, key, language).to_owned()).unwrap_or_default()
    };
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let card = &view.card;
    let other_name = match language {
        Language::Chinese => &view.heading.name_en,
        Language::English => &view.heading.name_zh,
    };
    let also = std::iter::once(other_name).chain(&card.aliases).filter(|name| !name.is_empty()).cloned();
    let kind = [name(PolicyList::Kind, &card.kind), name(PolicyList::Season, &card.season)];
    let stage = books.policy.name(PolicyList::Stage, &view.stage, language);
    let stage = match view.since {
        None => stage.to_owned(),
        Some(since) => since_day(language, stage, since),
    };
    let page = heading(language, Page::default(), &view.heading);
    let page = lines(
        language,
        page,
        vec![
            ("card-also", listed(language, also)),
            ("card-team", team_name(language, books.registry.team(view.team))),
            ("card-stage", stage),
            ("card-next", name(PolicyList::Gate, &view.next_missing)),
        ],
    );
    let page =
        view.standing.iter().filter(|(_, names)| !names.is_empty()).fold(page, |page, (role, names)| {
            let arguments = vec![
                ("role", Argument::Plain(role_name(language, *role))),
                (
                    "names",
                    Argument::Quoted(listed(language, names.iter().map(|one| standing(language, one)))),
                ),
            ];
            page.line().add(sentence(language, "card-standing", arguments))
        });
    let plans = card.plan.iter().map(|(year, plan)| format!("{year}: {}", amount(language, *plan)));
    let sources = card.sources.iter().map(|funding| source(language, books.policy, funding));
    lines(
        language,
        page,
        vec![
            ("card-owner", card.owner.clone()),
            ("card-contractor", card.contractor.clone()),
            ("card-site", card.site.clone()),
            ("card-kind", listed(language, kind.into_iter().filter(|one| !one.is_empty()))),
            ("card-dimension", name(PolicyList::Dimension, &card.dimension)),
            ("card-industry", name(PolicyList::Industry, &card.industry)),
            ("card-total", card.total.map(|total| amount(language, total)).unwrap_or_default()),
            ("card-plan", listed(language, plans)),
            ("card-sources", listed(language, sources)),
            ("card-start", day(card.start)),
            ("card-completion", day(card.completion)),
            ("card-consultants", card.consultants.clone()),
            ("card-origin", card.origin.clone()),
        ],
    )
}

/// `周敏（李梅 代到3月20日）`
fn standing(language: Language, view: &StandingView) -> String {
    let Some((by, last_day)) = &view.cover else { return view.name.clone() };
    let arguments = vec![
        ("name", Argument::Plain(view.name.clone())),
        ("by", Argument::Plain(by.clone())),
        ("date", Argument::Plain(date(language, *last_day))),
    ];
    said(language, "card-covered", arguments)
}

fn source(language: Language, policy: &Policy, funding: &Funding) -> String {
    let name = policy.name(PolicyList::Funding, &funding.source, language);
    match funding.amount {
        None => name.to_owned(),
        Some(money) => format!("{name} {}", amount(language, money)),
    }
}

/// Money as people of the language write it, exactly: `8500万元`, `RMB 85 million`.
pub(super) fn amount(language: Language, money: Yuan) -> String {
    match (language, money.yuan()) {
        (Language::Chinese, _) => money.to_string(),
        (Language::English, yuan) if yuan >= 1_000_000 => {
            let (whole, part) = (yuan / 1_000_000, yuan % 1_000_000);
            let part = format!(".{part:06}");
            format!("RMB {whole}{} million", part.trim_end_matches('0').trim_end_matches('.'))
        }
        (Language::English, yuan) => format!("RMB {yuan}"),
    }
}

fn since_day(language: Language, what: &str, day: NaiveDate) -> String {
    let arguments =
        vec![("what", Argument::Plain(what.to_owned())), ("date", Argument::Plain(day.to_string()))];
    said(language, "since", arguments)
}

/// `—— 王建国 ○`, and the words and files it goes with.
pub(super) fn said_by(language: Language, page: Page, source: &Source) -> Page {
    let page = if source.words.is_empty() { page } else { page.plain(" ").quoted(shown(&source.words)) };
    let page = if source.files == 0 {
        page
    } else {
        let files = vec![("files", Argument::Number(i64::from(source.files)))];
        page.add(sentence(language, "with-files", files))
    };
    page.plain(" ")
        .add(sentence(language, "by-author", vec![("author", Argument::Quoted(source.by.clone()))]))
        .plain(format!(" {}", certainty_mark(source.certainty)))
}

pub(super) fn passages(language: Language, policy: &Policy, view: &PassagesView) -> Page {
    let page = heading(language, Page::default(), &view.heading);
    view.passages.iter().fold(page, |page, passage| {
        let name = policy.name(PolicyList::Stage, &passage.stage, language);
        let page = page.line();
        let page = match (&passage.entered, passage.left) {
            (Some((day, _)), left) => {
                let until = left.map(|day| day.to_string()).unwrap_or_default();
                page.plain(format!("{day} – {until}").trim_end().to_owned()).plain(" ")
            }
            (None, Some(left)) => page.plain(format!("– {left} ")),
            (None, None) => page,
        };
        let page = if passage.left.is_none() { page.bold(name) } else { page.plain(name) };
        match &passage.entered {
            Some((_, source)) => said_by(language, page, source),
            None => page,
        }
    })
}

/// Whether a project has come to another stage, as somebody says who may not move it, and how it is moved.
pub(super) fn moves_on(
    language: Language,
    policy: &Policy,
    (code, by): (&ProjectCode, &str),
    (from, to): (&str, &str),
    on: NaiveDate,
) -> Page {
    let name = |stage: &str| policy.name(PolicyList::Stage, stage, language).to_owned();
    let arguments = vec![
        ("code", Argument::Plain(code.to_string())),
        ("by", Argument::Quoted(by.to_owned())),
        ("from", Argument::Plain(name(from))),
        ("to", Argument::Plain(name(to))),
        ("date", Argument::Plain(date(language, on))),
    ];
    Page::default().add(sentence(language, "stage-moves-on", arguments))
}

pub(super) fn move_asked(language: Language, code: &ProjectCode, name: &str) -> Page {
    let arguments =
        vec![("code", Argument::Plain(code.to_string())), ("name", Argument::Quoted(name.to_owned()))];
    Page::default().add(sentence(language, "stage-move-asked", arguments))
}

pub(super) fn moved(
    language: Language,
    policy: &Policy,
    code: &ProjectCode,
    (from, to): (&str, &str),
    leapt: &[String],
) -> Page {
    let name = |stage: &str| policy.name(PolicyList::Stage, stage, language).to_owned();
    let arguments = vec![
        ("code", Argument::Bold(code.to_string())),
        ("from", Argument::Plain(name(from))),
        ("to", Argument::Bold(name(to))),
    ];
    let mut page = Page::default().add(sentence(language, "stage-moved", arguments));
    if policy.rests_in(to) {
        page = page.line().plain(phrase(language, "stage-rests"));
    }
    if leapt.is_empty() {
        return page;
    }
    let leapt = Argument::Plain(listed(language, leapt.iter().map(|stage| name(stage))));
    page.line().add(sentence(language, "stage-leapt", vec![("stages", leapt)]))
}

pub(super) fn already(language: Language, policy: &Policy, code: &ProjectCode, stage: &str) -> Page {
    let stage = policy.name(PolicyList::Stage, stage, language).to_owned();
    let arguments = vec![("code", Argument::Plain(code.to_string())), ("stage", Argument::Plain(stage))];
    Page::default().add(sentence(language, "stage-already", arguments))
}

pub(super) fn documents(language: Language, policy: &Policy, view: &DocumentsView) -> Page {
    let name = |key: &str| policy.name(PolicyList::Gate, key, language).to_owned();
    let page = heading(language, Page::default(), &view.heading);
    let page =
        view.documents.iter().filter(|document| document.said.is_some()).fold(page, |page, document| {
            let Some((state, day, source)) = &document.said else { return page };
            let page = page.line().plain(format!("{} ", state_sign(*state)));
            let page = page.plain(name(&document.key)).plain(" ").plain(state_name(language, *state));
            let page = match document.in_hand_since {
                Some(begun) => page.plain(format!(" {begun} → {day}")),
                None => page.plain(format!(" {day}")),
            };
            said_by(language, page, source)
        });
    let open: Vec<_> =
        view.documents.iter().filter(|one| one.said.is_none()).map(|one| name(&one.key)).collect();
    let page = if open.is_empty() {
        page
    } else {
        let names = ("names", Argument::Plain(listed(language, open.into_iter())));
        page.line().add(sentence(language, "documents-open", vec![names]))
    };
    let page = if view.earlier == 0 {
        page
    } else {
        page.line().add(sentence(language, "documents-earlier", vec![("count", count(view.earlier))]))
    };
    match &view.next_missing {
        None => page,
        Some(key) => {
            page.line().add(sentence(language, "documents-next", vec![("value", Argument::Bold(name(key)))]))
        }
    }
}

const fn state_sign(state: GateState) -> char {
    match state {
        GateState::Missing => '✗',
        GateState::InHand => '…',
        GateState::Granted => '✓',
        GateState::NotNeeded => '–',
    }
}

fn state_name(language: Language, state: GateState) -> String {
    let key = match state {
        GateState::Missing => "document-missing",
        GateState::InHand => "document-in-hand",
        GateState::Granted => "document-granted",
        GateState::NotNeeded => "document-not-needed",
    };
    phrase(language, key)
}

/// What an entry states of a stage.
pub(super) fn stage_fact(language: Language, policy: &Policy, to: &str) -> Vec<Run> {
    let stage = policy.name(PolicyList::Stage, to, language).to_owned();
    let key = if policy.rests_in(to) { "fact-stage-rests" } else { "fact-stage" };
    sentence(language, key, vec![("stage", Argument::Plain(stage))])
}

/// What an entry states of a document.
pub(super) fn gate_fact(language: Language, policy: &Policy, document: &str, state: GateState) -> Vec<Run> {
    let document = policy.name(PolicyList::Gate, document, language).to_owned();
    let arguments = vec![
        ("document", Argument::Plain(document)),
        ("state", Argument::Plain(state_name(language, state))),
    ];
    sentence(language, "fact-gate", arguments)
}

/// What an entry states of another name.
pub(super) fn alias_fact(language: Language, name: &str, change: AliasChange) -> Vec<Run> {
    let key = match change {
        AliasChange::Added => "fact-alias",
        AliasChange::Dropped => "fact-alias-dropped",
    };
    sentence(language, key, vec![("name", Argument::Quoted(name.to_owned()))])
}

pub(super) fn alias(language: Language, code: &ProjectCode, name: &str, change: AliasChange) -> Page {
    let key = match change {
        AliasChange::Added => "alias-added",
        AliasChange::Dropped => "alias-dropped",
    };
    let arguments =
        vec![("code", Argument::Plain(code.to_string())), ("name", Argument::Quoted(name.to_owned()))];
    Page::default().add(sentence(language, key, arguments))
}

pub(super) fn history(language: Language, books: Books<'_>, view: &HistoryView) -> Page {
    let page = heading(language, Page::default(), &view.heading);
    if view.lines.is_empty() {
        return page.line().plain(phrase(language, "history-none"));
    }
    let page = view.lines.iter().fold(page, |page, one| {
        let page = page.line().plain(one.received.format("%Y-%m-%d %H:%M ").to_string());
        let page = entry_line(language, books, page, &one.entry);
        match one.validity {
            Validity::Counts => page,
            Validity::Replaced => page.plain(phrase(language, "history-replaced")),
        }
    });
    if !view.goes_on {
        return page;
    }
    let arguments = vec![
        ("code", Argument::Plain(view.heading.code.to_string())),
        ("page", Argument::Plain((view.page + 1).to_string())),
    ];
    page.line().add(sentence(language, "history-more", arguments))
}

pub(super) fn portfolio(language: Language, policy: &Policy, view: &PortfolioView) -> Page {
    let key: usize = view.key.values().sum();
    let planned: usize = view.planned.values().flat_map(BTreeMap::values).sum();
    let mut page = Page::default();
    if key + planned == 0 {
        return page.plain(phrase(language, "portfolio-none"));
    }
    if key > 0 {
        page = page.add(sentence(language, "portfolio-key", vec![("count", count(key))]));
        page = page.line().plain(by_stage(language, policy, &view.key));
    }
    page = waiting(language, seasons(language, policy, page, view), view);
    if planned > 0 {
        page = page.line().add(sentence(language, "portfolio-planned", vec![("count", count(planned))]));
        for entry in policy.entries(PolicyList::Dimension) {
            if let Some(stages) = view.planned.get(&entry.key) {
                let name = policy.name(PolicyList::Dimension, &entry.key, language);
                page = dimension(language, policy, page, name, stages);
            }
        }
        let known = |key: &str| policy.entry(PolicyList::Dimension, key).is_some();
        for (_, stages) in view.planned.iter().filter(|(key, _)| !known(key)) {
            page = dimension(language, policy, page, &phrase(language, "portfolio-no-dimension"), stages);
        }
    }
    page
}

/// How many key projects there are in which stage, and how many of those that were to have begun.
pub(super) fn totals(language: Language, policy: &Policy, page: Page, view: &PortfolioView) -> Page {
    let key: usize = view.key.values().sum();
    if key == 0 {
        return page;
    }
    let page = page.line().add(sentence(language, "portfolio-key", vec![("count", count(key))]));
    let page = page.line().plain(by_stage(language, policy, &view.key));
    seasons(language, policy, page, view)
}

fn seasons(language: Language, policy: &Policy, mut page: Page, view: &PortfolioView) -> Page {
    let (planned, begun) = view.planned_to_begin();
    let Some(rate) = view.start_resume_rate() else { return page };
    let arguments = vec![
        ("count", count(planned)),
        ("begun", count(begun)),
        ("beyond", count(view.beyond)),
        ("rate", Argument::Plain(rate.to_string())),
    ];
    let key = if view.beyond == 0 { "portfolio-season" } else { "portfolio-season-beyond" };
    page = page.line().add(sentence(language, key, arguments));
    for (key, season) in &view.seasons {
        let arguments = vec![
            ("season", Argument::Plain(policy.name(PolicyList::Season, key, language).to_owned())),
            ("count", count(season.begun + season.waiting.len())),
            ("begun", count(season.begun)),
        ];
        page = page.line().add(sentence(language, "portfolio-season-line", arguments));
    }
    page
}

/// Those that were to begin and have not.
pub(super) fn waiting(language: Language, mut page: Page, view: &PortfolioView) -> Page {
    let waiting: Vec<_> = view.seasons.values().flat_map(|season| &season.waiting).collect();
    if waiting.is_empty() {
        return page;
    }
    page = page.line().add(sentence(language, "portfolio-waiting", vec![("count", count(waiting.len()))]));
    page = waiting.iter().take(NAMED).fold(page, |page, one| heading(language, page.line(), one));
    if waiting.len() > NAMED {
        let more = vec![("count", count(waiting.len() - NAMED))];
        page = page.line().add(sentence(language, "and-more", more));
    }
    page
}

fn dimension(
    language: Language,
    policy: &Policy,
    page: Page,
    name: &str,
    stages: &BTreeMap<String, usize>,
) -> Page {
    let arguments = vec![
        ("dimension", Argument::Plain(name.to_owned())),
        ("count", count(stages.values().sum())),
        ("stages", Argument::Plain(by_stage(language, policy, stages))),
    ];
    page.line().add(sentence(language, "portfolio-dimension", arguments))
}

/// `已开工 7、在建 22`, in the order of the list; what the list does not know comes last.
fn by_stage(language: Language, policy: &Policy, stages: &BTreeMap<String, usize>) -> String {
    let known = policy.entries(PolicyList::Stage).iter().map(|entry| entry.key.as_str());
    let unknown =
        stages.keys().map(String::as_str).filter(|key| policy.entry(PolicyList::Stage, key).is_none());
    let counted = known.chain(unknown).filter_map(|key| {
        let count = stages.get(key)?;
        Some(format!("{} {count}", policy.name(PolicyList::Stage, key, language)))
    });
    listed(language, counted)
}

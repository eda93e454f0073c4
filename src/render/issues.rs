//! Issues: their cards, their lines in lists, and news of them.

use super::words::{Argument, phrase, said, sentence};
use super::{Books, Page, Seal, Voice, calendar, date, listed, notices};
use crate::chat::{Button, Outgoing, Run};
use crate::domain::decision::{CaseView, DueView, IssueView, Lateness, StepRefusal, card_object};
use crate::domain::evidence::Choice;
use crate::domain::ids::{IssueNumber, ProjectCode};
use crate::domain::intent::Action;
use crate::domain::issue::{End, Hitch, News, Party, State, Step};
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::supervision::NoticeNumber;
use chrono::NaiveDateTime;

/// The card of an issue as it stands.
pub(super) fn card(language: Language, books: Books<'_>, view: &IssueView) -> Page {
    let head = sentence(
        language,
        "issue-head",
        vec![
            ("number", Argument::Bold(view.number.to_string())),
            ("code", Argument::Plain(view.code.to_string())),
            ("project", Argument::Plain(project_name(language, view).to_owned())),
        ],
    );
    let since = sentence(
        language,
        "issue-since",
        vec![
            ("by", Argument::Quoted(view.opened_by.clone())),
            ("date", Argument::Plain(date(language, view.opened_on))),
            ("days", Argument::Number(view.age_days)),
        ],
    );
    let page = Page::default().add(head).line().quoted(&view.words).line().add(since);
    let page = company(language, standing(language, books, page, view), view);
    match &view.closed {
        None => page,
        Some((day, by, words, how)) => {
            let ended = sentence(
                language,
                ended_key(*how),
                vec![
                    ("date", Argument::Plain(date(language, *day))),
                    ("by", Argument::Quoted(by.clone())),
                    ("into", Argument::Plain(into(*how))),
                ],
            );
            let page = page.line().add(ended);
            if words.is_empty() { page } else { page.plain(phrase(language, "form-colon")).quoted(words) }
        }
    }
}

/// The same of one that has just been reported.
pub(super) fn opened(language: Language, books: Books<'_>, view: &IssueView) -> Page {
    let head = sentence(
        language,
        "issue-opened",
        vec![
            ("number", Argument::Bold(view.number.to_string())),
            ("code", Argument::Plain(view.code.to_string())),
        ],
    );
    let number = vec![("number", Argument::Plain(view.number.to_string()))];
    let page = Page::default().add(head).line().quoted(&view.words);
    let page = company(language, standing(language, books, page, view), view);
    page.line().add(sentence(language, "issue-opened-next", number))
}

/// Whether an issue that was reported is one of these.
pub(super) fn is_it_the_same(language: Language, code: &ProjectCode, issues: &[IssueView]) -> Page {
    let code = vec![("code", Argument::Plain(code.to_string()))];
    let page = Page::default().add(sentence(language, "alike-ask", code));
    issues.iter().fold(page, |page, view| {
        page.line()
            .bold(view.number.to_string())
            .plain(" ")
            .quoted(&view.words)
            .plain(if language == Language::English { " " } else { "" })
            .add(sentence(language, "issue-age", vec![("days", Argument::Number(view.age_days))]))
    })
}

/// One for each of them, and one for none.
pub(super) fn same_buttons(
    language: Language,
    question: i64,
    issues: &[IssueView],
    seal: &Seal<'_>,
) -> Vec<Vec<Button>> {
    let label = |view: &IssueView| {
        said(language, "button-same", vec![("number", Argument::Plain(view.number.to_string()))])
    };
    let labels = issues.iter().map(label).chain([phrase(language, "button-new")]);
    let buttons = (0..).zip(labels).map(|(index, label)| {
        vec![Button { label, data: seal(Action::Place, Choice { question, index }.to_object()) }]
    });
    buttons.collect()
}

/// It is kept with the one that is open already.
pub(super) fn same(language: Language, number: IssueNumber, code: &ProjectCode) -> Page {
    let number = ("number", Argument::Bold(number.to_string()));
    let code = ("code", Argument::Plain(code.to_string()));
    Page::default().add(sentence(language, "alike-same", vec![number, code]))
}

/// Which of these is solved, of those that could be meant.
pub(super) fn which_is_solved(language: Language, books: Books<'_>, issues: &[IssueView]) -> Page {
    let example = issues.first().map(|view| view.number.to_string()).unwrap_or_default();
    let arguments = vec![("number", Argument::Plain(example))];
    let page = Page::default().add(sentence(language, "which-is-solved", arguments));
    issues.iter().fold(page, |page, view| line(language, books, page.line(), view))
}

/// Who else has reported it, and where there is something like it.
fn company(language: Language, page: Page, view: &IssueView) -> Page {
    let mut page = page;
    if view.also > 0 {
        let count = vec![("count", Argument::Number(view.also.into()))];
        page = page.line().add(sentence(language, "issue-also", count));
    }
    if !view.alike.is_empty() {
        let others = view.alike.iter().map(|(number, code)| format!("{number} {code}"));
        let others = Argument::Plain(listed(language, others));
        page = page.line().add(sentence(language, "issue-alike", vec![("others", others)]));
    }
    page
}

/// What can be tapped, two side by side.
pub(super) fn buttons(language: Language, view: &IssueView, seal: &Seal<'_>) -> Vec<Vec<Button>> {
    let Some(case) = &view.case else { return Vec::new() };
    let object = card_object(view.number, case.steps);
    let button =
        |action: &Action| Button { label: phrase(language, label(*action)), data: seal(*action, object) };
    case.choices.chunks(2).map(|row| row.iter().map(button).collect()).collect()
}

const fn label(action: Action) -> &'static str {
    match action {
        Action::HandledIt => "button-handled",
        Action::SendUp => "button-escalate",
        Action::Solved => "button-solved",
        Action::Unsolved => "button-unsolved",
        Action::NotYetSaid => "button-not-yet",
        Action::GiveTime => "button-give-time",
        Action::RefuseTime => "button-refuse-time",
        _ => "button-sign",
    }
}

/// Whose move it is and until when, and what else there is to know.
fn standing(language: Language, books: Books<'_>, page: Page, view: &IssueView) -> Page {
    let Some(case) = view.case.as_deref().filter(|_| view.closed.is_none()) else { return page };
    let page = page.line().add(move_of(language, books, case));
    let level = sentence(
        language,
        "issue-level",
        vec![
            ("level", Argument::Number(place(case.rung.1))),
            ("of", Argument::Number(place(case.rung.2))),
            ("name", Argument::Plain(books.policy.ladder().name(&case.rung.0, language).to_owned())),
        ],
    );
    let mut page = page.line().add(level);
    let body = |key: &String| books.policy.name(PolicyList::Body, key, language).to_owned();
    let bodies = |keys: &[String]| Argument::Plain(listed(language, keys.iter().map(body)));
    page = match &case.lead {
        Some(lead) => page.add(sentence(language, "issue-lead", vec![("body", Argument::Plain(body(lead)))])),
        None => page.plain(phrase(language, "issue-no-lead")),
    };
    if !case.supporting.is_empty() {
        page = page.add(sentence(language, "issue-supporting", vec![("bodies", bodies(&case.supporting))]));
    }
    if !case.returned.is_empty() {
        page = page.add(sentence(language, "issue-returned", vec![("bodies", bodies(&case.returned))]));
    }
    if case.reopened > 0 {
        let count = vec![("count", Argument::Number(case.reopened.into()))];
        page = page.add(sentence(language, "issue-reopened", count));
    }
    page
}

pub(super) fn place(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// `待签收：供电公司（王五），3月9日 17:30 前（1 个工作日）`
fn move_of(language: Language, books: Books<'_>, case: &CaseView) -> Vec<Run> {
    let names = listed(language, case.movers.iter().cloned());
    let who = Argument::Quoted(if names.is_empty() {
        party(language, books, &case.mover)
    } else {
        let party = Argument::Plain(party(language, books, &case.mover));
        said(language, "issue-mover", vec![("party", party), ("names", Argument::Plain(names))])
    });
    let mut arguments = vec![("who", who)];
    if let State::TimeAsked { until } | State::Parked { until } = case.state {
        arguments.push(("until", Argument::Plain(date(language, until))));
    }
    let is_held = matches!(case.state, State::Waiting | State::Handling | State::AskedBack);
    if let Some(body) = case.papers.as_ref().filter(|_| is_held) {
        let body = books.policy.name(PolicyList::Body, body, language).to_owned();
        arguments.push(("body", Argument::Plain(body)));
        return sentence(language, "issue-papers", arguments);
    }
    let mut runs = sentence(language, state_key(case.state), arguments);
    match (case.lateness, &case.due) {
        (Lateness::Overdue, _) if is_held => {
            runs.append(&mut sentence(language, "issue-overdue", Vec::new()));
        }
        (Lateness::InTime, Some(due)) if is_held => runs.append(&mut before(language, due)),
        _ => {}
    }
    runs
}

const fn state_key(state: State) -> &'static str {
    match state {
        State::Waiting => "issue-waiting",
        State::Handling => "issue-handling",
        State::TimeAsked { .. } => "issue-time-asked",
        State::Disputed => "issue-disputed",
        State::Handled => "issue-handled",
        State::Parked { .. } => "issue-parked",
        State::AskedBack => "issue-asked-back",
    }
}

/// `，3月9日 17:30 前（1 个工作日，跳过…）`
fn before(language: Language, due: &DueView) -> Vec<Run> {
    let at = ("at", Argument::Plain(moment(language, due.at)));
    match &due.counted {
        None => sentence(language, "issue-before", vec![at]),
        Some(counted) => {
            let counted = Argument::Plain(calendar::counted(language, counted));
            sentence(language, "issue-before-counted", vec![at, ("counted", counted)])
        }
    }
}

pub(super) fn moment(language: Language, wall: NaiveDateTime) -> String {
    format!("{} {}", date(language, wall.date()), wall.format("%H:%M"))
}

/// What a party is called.
pub(super) fn party(language: Language, books: Books<'_>, party: &Party) -> String {
    match party {
        Party::Body(key) => books.policy.name(PolicyList::Body, key, language).to_owned(),
        Party::Coordinator => phrase(language, "party-coordinator"),
        Party::Team => phrase(language, "party-team"),
        Party::Guarantor => phrase(language, "party-guarantor"),
        Party::Reporter => phrase(language, "party-reporter"),
    }
}

fn project_name(language: Language, view: &IssueView) -> &str {
    match language {
        Language::Chinese => &view.project_zh,
        Language::English => &view.project_en,
    }
}

/// An issue on one line: `3 JY-01 电业局不回复（4 天）· 供电公司 3月9日`.
pub(super) fn line(language: Language, books: Books<'_>, page: Page, view: &IssueView) -> Page {
    let page = page
        .bold(view.number.to_string())
        .plain(format!(" {} ", view.code))
        .quoted(&view.words)
        .plain(if language == Language::English { " " } else { "" })
        .add(sentence(language, "issue-age", vec![("days", Argument::Number(view.age_days))]));
    let Some(case) = view.case.as_deref().filter(|_| view.closed.is_none()) else { return page };
    let who = party(language, books, &case.mover);
    let page = page.plain(format!(" · {who}"));
    match (case.lateness, &case.due) {
        (Lateness::Overdue, _) => page.add(sentence(language, "issue-overdue", Vec::new())),
        (Lateness::InTime, Some(due)) => page.plain(format!(" {}", date(language, due.at.date()))),
        (Lateness::InTime, None) => page,
    }
}

/// Some of which one may be meant, a line for each.
pub(super) fn choices(language: Language, books: Books<'_>, page: Page, choices: &[IssueView]) -> Page {
    let key = if choices.is_empty() { "which-issue-none" } else { "which-issue" };
    let page = page.line().plain(phrase(language, key));
    choices.iter().fold(page, |page, view| line(language, books, page.line(), view))
}

/// What came of a step, on two lines.
pub(super) fn moved(language: Language, books: Books<'_>, view: &IssueView) -> Page {
    now_with(language, books, about(language, view), view)
}

/// Whose move it is, on a line of its own.
pub(super) fn now_with(language: Language, books: Books<'_>, page: Page, view: &IssueView) -> Page {
    match &view.case {
        Some(case) => page.line().add(move_of(language, books, case)),
        None => page,
    }
}

pub(super) fn about(language: Language, view: &IssueView) -> Page {
    Page::default().add(sentence(
        language,
        "issue-about",
        vec![
            ("number", Argument::Bold(view.number.to_string())),
            ("code", Argument::Plain(view.code.to_string())),
            ("words", Argument::Quoted(view.words.clone())),
        ],
    ))
}

/// The same without its words.
fn plainly_about(language: Language, view: &IssueView) -> Page {
    let number = ("number", Argument::Bold(view.number.to_string()));
    let code = ("code", Argument::Plain(view.code.to_string()));
    Page::default().add(sentence(language, "issue-about-plain", vec![number, code]))
}

pub(super) fn closed(
    language: Language,
    number: IssueNumber,
    by: &str,
    (how, notice): (End, Option<NoticeNumber>),
) -> Page {
    let key = if how.is_solved() { "issue-closed" } else { "issue-closed-otherwise" };
    let page = Page::default().add(sentence(
        language,
        key,
        vec![
            ("number", Argument::Bold(number.to_string())),
            ("by", Argument::Quoted(by.to_owned())),
            ("how", Argument::Plain(end(language, how))),
        ],
    ));
    notices::ended(language, page, notice)
}

/// `不可行`, `并入 7`
pub(super) fn end(language: Language, how: End) -> String {
    let key = match how {
        End::Solved => "end-solved",
        End::NotFeasible => "end-not-feasible",
        End::Superseded => "end-superseded",
        End::Merged { .. } => "end-merged",
    };
    said(language, key, vec![("into", Argument::Plain(into(how)))])
}

const fn ended_key(how: End) -> &'static str {
    match how {
        End::Solved => "issue-ended",
        End::NotFeasible => "issue-ended-not-feasible",
        End::Superseded => "issue-ended-superseded",
        End::Merged { .. } => "issue-ended-merged",
    }
}

fn into(how: End) -> String {
    match how {
        End::Merged { into } => into.to_string(),
        End::Solved | End::NotFeasible | End::Superseded => String::new(),
    }
}

/// The end of an issue as an entry states it.
pub(super) fn ended(language: Language, number: IssueNumber, how: End) -> Vec<Run> {
    let number = ("number", Argument::Plain(number.to_string()));
    if how.is_solved() {
        return sentence(language, "fact-issue-closed", vec![number]);
    }
    sentence(language, "fact-issue-ended", vec![number, ("how", Argument::Plain(end(language, how)))])
}

/// A step of an issue as an entry states it.
pub(super) fn step(language: Language, policy: &Policy, number: IssueNumber, taken: &Step) -> Vec<Run> {
    let number = Argument::Plain(number.to_string());
    let what = Argument::Plain(step_words(language, policy, taken));
    sentence(language, "fact-issue-step", vec![("number", number), ("what", what)])
}

/// When somebody is reminded of an issue, and that its deadline stays.
pub(super) fn put_off(
    language: Language,
    number: IssueNumber,
    until: NaiveDateTime,
    due: Option<NaiveDateTime>,
) -> Page {
    let mut arguments = vec![
        ("number", Argument::Plain(number.to_string())),
        ("time", Argument::Plain(moment(language, until))),
    ];
    let key = match due {
        None => "issue-put-off",
        Some(due) if due > until => "issue-put-off-due",
        Some(_) => "issue-put-off-late",
    };
    arguments.extend(due.map(|due| ("due", Argument::Plain(moment(language, due)))));
    Page::default().add(sentence(language, key, arguments))
}

/// What a step does.
pub fn step_words(language: Language, policy: &Policy, taken: &Step) -> String {
    let (key, body, until) = match taken {
        Step::Begin { .. } => ("step-begin", None, None),
        Step::Sign => ("step-sign", None, None),
        Step::SignOne => ("step-sign-one", None, None),
        Step::Handle => ("step-handle", None, None),
        Step::Return { body } => ("step-return", Some(body), None),
        Step::AskTime { until } => ("step-ask-time", None, Some(*until)),
        Step::GiveTime => ("step-give-time", None, None),
        Step::RefuseTime => ("step-refuse-time", None, None),
        Step::Route { body } => ("step-route", Some(body), None),
        Step::Support { body } => ("step-support", Some(body), None),
        Step::Park { until } => ("step-park", None, Some(*until)),
        Step::Dated { until } => ("step-dated", None, Some(*until)),
        Step::Unpark => ("step-unpark", None, None),
        Step::Escalate => ("step-escalate", None, None),
        Step::Deescalate => ("step-deescalate", None, None),
        Step::Unsolved => ("step-unsolved", None, None),
        Step::Later { on } => ("step-later", None, Some(*on)),
        Step::Reopen => ("step-reopen", None, None),
        Step::Decide => ("step-decide", None, None),
        Step::Refer { body } => ("step-refer", Some(body), None),
        Step::AskBack => ("step-ask-back", None, None),
        Step::Answer => ("step-answer", None, None),
        Step::TimeUp => ("step-time-up", None, None),
    };
    let body = body.map(|key| policy.name(PolicyList::Body, key, language).to_owned());
    said(
        language,
        key,
        vec![
            ("body", Argument::Plain(body.unwrap_or_default())),
            ("until", Argument::Plain(until.map(|day| date(language, day)).unwrap_or_default())),
        ],
    )
}

/// Why a step is not taken.
pub(super) fn refused(language: Language, books: Books<'_>, number: IssueNumber, why: &StepRefusal) -> Page {
    let (key, extra) = match why {
        StepRefusal::Hitch(hitch) => (hitch_key(*hitch), String::new()),
        StepRefusal::NotYours(has_it) => ("step-refused-not-yours", party(language, books, has_it)),
        StepRefusal::JustMoved(rung) => {
            ("step-refused-just-moved", books.policy.ladder().name(rung, language).to_owned())
        }
        StepRefusal::Stays => ("step-refused-stays", String::new()),
        StepRefusal::Closed => ("issue-was-closed", String::new()),
        StepRefusal::NoLadder => ("step-refused-no-ladder", String::new()),
        StepRefusal::NoSuchOther(other) => ("step-refused-no-other", other.to_string()),
    };
    let number = Argument::Plain(number.to_string());
    Page::default().add(sentence(language, key, vec![("number", number), ("extra", Argument::Plain(extra))]))
}

const fn hitch_key(hitch: Hitch) -> &'static str {
    match hitch {
        Hitch::NotNow => "step-refused-not-now",
        Hitch::Top => "step-refused-top",
        Hitch::Bottom => "step-refused-bottom",
        Hitch::AskedBefore => "step-refused-asked-before",
        Hitch::AskedBackBefore => "step-refused-asked-back",
        Hitch::Ruled => "step-refused-ruled",
        Hitch::SameBody => "step-refused-same-body",
        Hitch::NotAhead => "step-refused-not-ahead",
    }
}

/// The card of an issue, for a chat in which this can be tapped.
pub fn issue_card(voice: Voice, books: Books<'_>, view: &IssueView, seal: &Seal<'_>) -> Outgoing {
    let buttons = buttons(voice.language, view, seal);
    card(voice.language, books, view).with_buttons(buttons, None)
}

/// What a card says of an issue that was withdrawn.
pub fn issue_withdrawn(voice: Voice, number: IssueNumber) -> Outgoing {
    let number = vec![("number", Argument::Bold(number.to_string()))];
    Page::default().add(sentence(voice.language, "issue-withdrawn", number)).text(None)
}

/// News of an issue, in answer to its card where there is one, with what can be tapped by whose move it is. `words` are
/// what somebody said, and who it was.
pub fn issue_news(
    voice: Voice,
    books: Books<'_>,
    news: News,
    view: &IssueView,
    words: Option<(&str, &str)>,
    (seal, replies_to): (&Seal<'_>, Option<&str>),
) -> Outgoing {
    let language = voice.language;
    let is_all = |(_, words): &(&str, &str)| *words == view.words;
    let page = match words.filter(is_all) {
        // What was said is what the issue says by now.
        Some(_) => plainly_about(language, view),
        None => about(language, view),
    };
    let number = || ("number", Argument::Plain(view.number.to_string()));
    let page = match (news, &view.case) {
        (news, _) if news.is_in_words() => {
            let key = match news {
                News::Decided => "news-decided",
                News::AskedBack => "news-asked-back",
                News::Answered => "news-answered",
                _ => "news-said",
            };
            let page = match words {
                Some((by, words)) => {
                    let by = sentence(language, key, vec![("by", Argument::Quoted(by.to_owned()))]);
                    page.line().add(by).quoted(words)
                }
                None => page,
            };
            match &view.case {
                Some(case) if news != News::Said => page.line().add(move_of(language, books, case)),
                _ => page,
            }
        }
        (News::Ended, _) => match &view.closed {
            Some((_, by, words, how)) => {
                let ended = sentence(
                    language,
                    "news-ended",
                    vec![("by", Argument::Quoted(by.clone())), ("how", Argument::Plain(end(language, *how)))],
                );
                let page = page.line().add(ended);
                let page = if words.is_empty() { page } else { page.line().quoted(words) };
                notices::ended(language, page, view.notice)
            }
            None => page,
        },
        (News::Unled, _) => page.line().add(sentence(language, "news-unled", vec![number()])),
        (news, Some(case)) => {
            let key = match news {
                News::Soon => "news-soon",
                News::Overdue => "news-overdue",
                News::Left => "news-left",
                News::Again => "news-again",
                News::Danger => "news-danger",
                News::Move if case.state == State::Handled => "news-confirm",
                News::Move => "news-move",
                _ => "news-hands",
            };
            page.line()
                .add(sentence(language, key, vec![number()]))
                .line()
                .add(move_of(language, books, case))
        }
        (_, None) => page,
    };
    match news {
        News::Move | News::Overdue | News::Again => {
            page.with_buttons(buttons(language, view, seal), replies_to)
        }
        _ => page.text(replies_to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ending_has_its_words() {
        for language in Language::ALL {
            let into = IssueNumber(7);
            let ends = [End::Solved, End::NotFeasible, End::Superseded, End::Merged { into }];
            let said: std::collections::HashSet<_> = ends.iter().map(|how| end(language, *how)).collect();
            assert_eq!(said.len(), ends.len(), "{said:?}");
        }
    }
}

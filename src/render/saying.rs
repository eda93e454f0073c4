//! One sentence for everything that can be said in answer.

use super::words::{Argument, phrase, sentence};
use super::{
    Books, Extent, Page, Seal, Voice, asks, bodies, calendar, course, date, digest, form, investment,
    issue_views, issues, listed, lists, nodes, notices, people, promises, role_name, schedules, table,
    team_name, told, unanswered, usage, vocabulary,
};
use crate::chat::{Button, FileOut, Outgoing};
use crate::domain::decision::{
    ApplicantView, EntryView, Heading, Here, InvitationState, Refusal, Saying, StatusView, button_of,
    maker_view,
};
use crate::domain::entry::Fact;
use crate::domain::evidence::{Choice, ShownFile};
use crate::domain::ids::{ProjectCode, TeamId};
use crate::domain::intent::{Action, Command, Form, Misspelling, Ruling};
use crate::domain::listed::ListKind;
use crate::domain::people::{Language, Role};
use crate::domain::policy::PolicyList;
use crate::domain::registry::Registry;

/// Puts a saying into words. `seal` makes the data of buttons for the chat it goes to.
pub fn saying(
    voice: Voice,
    books: Books<'_>,
    saying: &Saying,
    seal: &Seal<'_>,
    replies_to: Option<&str>,
) -> Outgoing {
    let (language, registry) = (voice.language, books.registry);
    let page = Page::default();
    let button =
        |key: &str, action, object| Button { label: phrase(language, key), data: seal(action, object) };
    let page = match saying {
        Saying::Stranger => page.plain(phrase(language, "stranger")),
        Saying::Unclear => page.plain(phrase(language, "unclear")),
        Saying::Welcome { name } => {
            page.add(sentence(language, "welcome", vec![("name", Argument::Quoted(name.clone()))]))
        }
        Saying::Help { commands, here } => help(language, commands, *here),
        Saying::IssueOpened(view) => {
            let buttons = issues::buttons(language, view, seal);
            return issues::opened(language, books, view).with_buttons(buttons, replies_to);
        }
        Saying::IssueMoved(view) => issues::moved(language, books, view),
        Saying::IssuePutOff { number, until, due } => issues::put_off(language, *number, *until, *due),
        Saying::IssueReworded { number } => page.add(numbered(language, "issue-reworded", number.0)),
        Saying::IssueClosed { number, by, how, notice } => {
            issues::closed(language, *number, by, (*how, *notice))
        }
        Saying::IssueWasClosed { number } => page.add(numbered(language, "issue-was-closed", number.0)),
        Saying::Issue(view) => {
            let buttons = issues::buttons(language, view, seal);
            return issues::card(language, books, view).with_buttons(buttons, replies_to);
        }
        Saying::Page(view) => {
            let buttons = super::page::buttons(language, view, seal);
            return super::page::page(language, books, view).with_buttons(buttons, replies_to);
        }
        Saying::Notice(view) => {
            let buttons = notices::buttons(language, view, seal);
            return notices::one(language, books, view).with_buttons(buttons, replies_to);
        }
        Saying::NoticeCourse(view) => {
            let buttons = notices::buttons(language, &view.notice, seal);
            return notices::course(language, books, view).with_buttons(buttons, replies_to);
        }
        Saying::Notices(view) => match &view.file {
            Some(file) => {
                return Outgoing::Files {
                    spans: notices::head(language, view).spans,
                    files: vec![file_out(file.clone())],
                    replies_to: replies_to.map(str::to_owned),
                };
            }
            None => notices::list(language, books, view),
        },
        Saying::Issues(view) => match (&view.file, view.form) {
            (_, Form::Words) => issue_views::list(language, books, view),
            (Some(file), Form::Workbook) => {
                return workbook(issue_views::head(language, books, view), file, replies_to);
            }
            (None, Form::Workbook) => page.plain(phrase(language, "table-file-failed")),
        },
        Saying::Chain(view) => match (&view.file, view.form) {
            (_, Form::Words) => issue_views::chain(language, books, view),
            (Some(file), Form::Workbook) => {
                return workbook(issues::about(language, &view.issue).spans, file, replies_to);
            }
            (None, Form::Workbook) => page.plain(phrase(language, "table-file-failed")),
        },
        Saying::IssueTimes(view) => match (&view.file, view.form) {
            (_, Form::Words) => issue_views::times(language, books, view),
            (Some(file), Form::Workbook) => {
                return workbook(issue_views::times_head(language, view), file, replies_to);
            }
            (None, Form::Workbook) => page.plain(phrase(language, "table-file-failed")),
        },
        Saying::Minutes(told) => return issue_views::minutes(language, books, told, seal, replies_to),
        Saying::Unanswered { listed, more } => {
            let page = unanswered::list(language, books, listed, *more);
            return page.with_buttons(unanswered::buttons(listed, seal), replies_to);
        }
        Saying::Original(view) => unanswered::original(language, books, view),
        Saying::Status(view) => status(language, books, view),
        Saying::Files { code, files } if files.is_empty() => page.add(coded(language, "files-none", code)),
        Saying::Files { code, files } => {
            return Outgoing::Files {
                spans: coded(language, "files-head", code),
                files: files.iter().cloned().map(file_out).collect(),
                replies_to: replies_to.map(str::to_owned),
            };
        }
        Saying::Project(view) => course::project(language, books, view),
        Saying::Portfolio(view) => course::portfolio(language, books.policy, view),
        Saying::Passages(view) => course::passages(language, books.policy, view),
        Saying::StageMoved { code, from, to, leapt } => {
            course::moved(language, books.policy, code, (from, to), leapt)
        }
        Saying::StageAlready { code, stage } => course::already(language, books.policy, code, stage),
        Saying::History(view) => course::history(language, books, view),
        Saying::Form { team, lines } => form::empty(language, books, *team, lines),
        Saying::FormSet { team, lines } => form::set(language, books, *team, lines),
        Saying::Words(words) => vocabulary::list(language, books.policy, words),
        Saying::WordChanged { word, change } => vocabulary::changed(language, books.policy, word, *change),
        Saying::AliasChanged { code, name, change } => course::alias(language, code, name, *change),
        Saying::Table(view) => table::table(language, books.policy, view),
        Saying::TableFile(view) => match &view.file {
            Some(file) => {
                return workbook(table::file_head(language, view), file, replies_to);
            }
            None => page.plain(phrase(language, "table-file-failed")),
        },
        Saying::Source(view) => table::source(language, books.policy, view),
        Saying::Documents(view) => course::documents(language, books.policy, view),
        Saying::Nodes(view) => nodes::all(language, books.policy, view),
        Saying::Node(view) => nodes::one(language, books.policy, view),
        Saying::NodeNoted { code, node, change, waits_for } => {
            nodes::noted(language, books.policy, code, (node, *change), waits_for)
        }
        Saying::NodeAlready { code, node, change } => {
            nodes::already(language, books.policy, code, (node, *change))
        }
        Saying::Investment(view) => investment::all(language, view),
        Saying::WhichUnit { question, code, month, number, units } => {
            let buttons = units.iter().map(|unit| {
                let object = Choice { question: *question, index: button_of(*unit) }.to_object();
                Button { label: investment::unit(language, *unit), data: seal(Action::Figure, object) }
            });
            let buttons = vec![buttons.collect()];
            return investment::which_unit(language, code, *month, number).with_buttons(buttons, replies_to);
        }
        Saying::IsItRight { question, code, month, figure, doubt } => {
            let object = |index| Choice { question: *question, index }.to_object();
            let buttons = vec![vec![
                button("button-right", Action::Figure, object(0)),
                button("button-wrong", Action::Figure, object(1)),
            ]];
            let page = investment::is_it_right(language, code, (*month, *figure), *doubt);
            return page.with_buttons(buttons, replies_to);
        }
        Saying::FigureNoted { code, month, figure } => investment::noted(language, code, (*month, *figure)),
        Saying::FigureDropped { code } => page.add(coded(language, "figure-dropped", code)),
        Saying::WhichProject { choices, .. } if choices.is_empty() => {
            page.plain(phrase(language, "which-project-none"))
        }
        Saying::WhichProject { question, choices } => {
            let page = page.add(coded(language, "which-project", &choices[0].code));
            return page.with_buttons(choice_buttons(language, *question, choices, seal), replies_to);
        }
        Saying::OfWhichProject { choices, .. } if choices.is_empty() => {
            page.plain(phrase(language, "of-which-project-none"))
        }
        Saying::OfWhichProject { question, choices } => {
            let page = page.add(coded(language, "of-which-project", &choices[0].code));
            return page.with_buttons(choice_buttons(language, *question, choices, seal), replies_to);
        }
        Saying::IsTheShareRight { question, code, percent, before } => {
            let object = |index| Choice { question: *question, index }.to_object();
            let buttons = vec![vec![
                button("button-right", Action::Figure, object(0)),
                button("button-wrong", Action::Figure, object(1)),
            ]];
            let page = told::is_the_share_right(language, code, *percent, *before);
            return page.with_buttons(buttons, replies_to);
        }
        Saying::IsItTheSame { question, code, issues } => {
            let page = issues::is_it_the_same(language, code, issues);
            return page.with_buttons(issues::same_buttons(language, *question, issues, seal), replies_to);
        }
        Saying::SaidToday { code, percent } => told::said_today(language, code, *percent),
        Saying::MovesOn { code, by, from, to, on } => {
            course::moves_on(language, books.policy, (code, by), (from, to), *on)
        }
        Saying::MoveAsked { code, name } => course::move_asked(language, code, name),
        Saying::Unreported { date, owing } => digest::unreported(language, *date, owing),
        Saying::WhichIsSolved(issues) => issues::which_is_solved(language, books, issues),
        Saying::NothingToSolve { code: Some(code) } => page.add(coded(language, "nothing-to-solve", code)),
        Saying::NothingToSolve { code: None } => page.plain(phrase(language, "nothing-to-solve-anywhere")),
        Saying::SameIssue { number, code } => issues::same(language, *number, code),
        Saying::WhatIsWrong => page.plain(phrase(language, "what-is-wrong")),
        Saying::Understood(view) => {
            let page = told::report(language, books, page.plain(phrase(language, "understood")), view);
            return page.with_buttons(told::report_buttons(language, view, seal), replies_to);
        }
        Saying::TakenBack(views) => {
            told::taken(language, books, page, views).line().plain(phrase(language, "what-is-right"))
        }
        Saying::WhichIsWrong => page.plain(phrase(language, "which-is-wrong")),
        Saying::WhichHasIt { figure, projects } => told::which_has_it(language, *figure, projects),
        Saying::OnlyItsSender { name } => {
            page.add(sentence(language, "only-its-sender", vec![("name", Argument::Quoted(name.clone()))]))
        }
        Saying::ToldDropped { files: 0 } => page.plain(phrase(language, "told-dropped")),
        Saying::ToldDropped { files } => page.add(sentence(
            language,
            "told-dropped-files",
            vec![("files", Argument::Number(i64::from(*files)))],
        )),
        Saying::Placed { code } => page.add(coded(language, "recorded", code)),
        Saying::ShareNoted { code, percent } => {
            let percent = ("percent", Argument::Plain(percent.to_string()));
            let code = ("code", Argument::Plain(code.to_string()));
            page.add(sentence(language, "recorded-percent", vec![code, percent]))
        }
        Saying::Digests(digests) => digests.iter().enumerate().fold(page, |page, (index, digest)| {
            let page = if index > 0 { page.plain("\n\n") } else { page };
            super::digest::on_page(language, books, digest, Extent::Full, page)
        }),
        Saying::NothingToDigest { date: day } => page.add(sentence(
            language,
            "nothing-to-digest",
            vec![("date", Argument::Plain(date(language, *day)))],
        )),
        Saying::Last(view) => {
            let page = told::report(language, books, page.plain(phrase(language, "last")), view)
                .line()
                .plain(phrase(language, "last-next"));
            return page.with_buttons(told::report_buttons(language, view, seal), replies_to);
        }
        Saying::NothingYet => page.plain(phrase(language, "nothing-yet")),
        Saying::ListUndone { count } => {
            page.add(sentence(language, "undone-list", vec![("count", digest::count(*count))]))
        }
        Saying::Undone(views) => told::taken(language, books, page, views),
        Saying::NothingToUndo => page.plain(phrase(language, "nothing-to-undo")),
        Saying::UndoWhich(entries) => {
            let page = told::undo_which(language, books, page, entries);
            return page.with_buttons(told::undo_buttons(language, entries, seal), replies_to);
        }
        Saying::WhichLanguage => {
            let buttons = vec![vec![
                button("button-chinese", Action::SpeakChinese, 0),
                button("button-english", Action::SpeakEnglish, 0),
            ]];
            return page.plain(phrase(language, "which-language")).with_buttons(buttons, replies_to);
        }
        Saying::LanguageSet => page.plain(phrase(language, "language-set")),
        Saying::Thanks => page.plain(phrase(language, "thanks")),
        Saying::Feedback { name, words } => {
            let arguments =
                vec![("name", Argument::Quoted(name.clone())), ("words", Argument::Quoted(words.clone()))];
            page.add(sentence(language, "feedback", arguments))
        }
        Saying::Bound { team } => page.add(about_team(language, registry, "bound", *team)),
        Saying::SeesOnlyCommands { team } => page
            .add(about_team(language, registry, "sees-only-commands", *team))
            .line()
            .plain(phrase(language, "sees-only-commands-next")),
        Saying::Invitation { invitation_link, role, team, until } => {
            let mut arguments = role_and_team(language, registry, *role, *team);
            arguments.push(("date", Argument::Plain(date(language, *until))));
            let key = key_for(*team, "invitation", "invitation-district");
            page.add(sentence(language, key, arguments)).line().plain(invitation_link)
        }
        Saying::Applied => page.plain(phrase(language, "applied")),
        Saying::Applicants(waiting) if waiting.is_empty() => page.plain(phrase(language, "applicants-none")),
        Saying::Applicants(waiting) => {
            let count = i64::try_from(waiting.len()).unwrap_or(i64::MAX);
            let head = sentence(language, "applicants-head", vec![("count", Argument::Number(count))]);
            let line = |page: Page, one: &ApplicantView| {
                let mut arguments = role_and_team(language, registry, one.role, one.team);
                arguments.push(("name", Argument::Quoted(one.name.clone())));
                let key = key_for(one.team, "applicant", "applicant-district");
                page.line().add(sentence(language, key, arguments))
            };
            waiting.iter().fold(page.add(head), line).line().plain(phrase(language, "applicants-next"))
        }
        Saying::AskApproval { invitation, applicant, role, team } => {
            let mut arguments = role_and_team(language, registry, *role, *team);
            arguments.push(("name", Argument::Quoted(applicant.clone())));
            let key = key_for(*team, "ask-approval", "ask-approval-district");
            let buttons = vec![vec![
                button("button-approve", Action::Approve, *invitation),
                button("button-decline", Action::Decline, *invitation),
            ]];
            return page.add(sentence(language, key, arguments)).with_buttons(buttons, replies_to);
        }
        Saying::Admitted { role, team } => {
            let key = key_for(*team, "admitted", "admitted-district");
            page.add(sentence(language, key, role_and_team(language, registry, *role, *team)))
        }
        Saying::Declined => page.plain(phrase(language, "declined")),
        Saying::RuledAlready { state } => page.plain(phrase(
            language,
            match state {
                InvitationState::Admitted => "ruled-admitted",
                InvitationState::Declined => "ruled-declined",
                InvitationState::Open | InvitationState::Applied => "ruled-open",
            },
        )),
        Saying::RulingDone { applicant, ruling } => {
            let key = match ruling {
                Ruling::Admit => "ruling-admitted",
                Ruling::Decline => "ruling-declined",
            };
            page.add(sentence(language, key, vec![("name", Argument::Quoted(applicant.clone()))]))
        }
        Saying::Calendar(view) => calendar::shown(language, view),
        Saying::Year(told) => return calendar::year(language, books, told, seal, replies_to),
        Saying::Ask(told) => return asks::told(language, books, told, seal, replies_to),
        Saying::Burden(view) => match (&view.file, view.form) {
            (_, Form::Words) => asks::burden(language, registry, page, view),
            (Some(file), Form::Workbook) => {
                return workbook(asks::burden_head(language, view), file, replies_to);
            }
            (None, Form::Workbook) => page.plain(phrase(language, "table-file-failed")),
        },
        Saying::Body(told) => bodies::told(language, books.policy, told),
        Saying::Promise(told) => return promises::told(language, books.policy, told, seal, replies_to),
        Saying::RhythmSet { code, rhythm } => asks::rhythm_set(language, page, code, *rhythm),
        Saying::Schedule(told) => schedules::told(language, books, told),
        Saying::People(told) => return people::told(language, books, told, seal, replies_to),
        Saying::List(told) => return lists::told(language, told, seal, replies_to),
        Saying::Refused(refusal) => refused(language, books, refusal),
    };
    page.text(replies_to)
}

fn help(language: Language, commands: &[Command], here: Here) -> Page {
    let head = match here {
        Here::Private => "help-private",
        Here::TeamGroup(_) => "help-group",
        Here::StrangeGroup => "help-strange",
    };
    let page = Page::default().plain(phrase(language, head));
    let page = commands.iter().fold(page, |page, command| page.line().plain(usage(language, *command)));
    if commands.contains(&Command::Progress) {
        page.line().plain(phrase(language, "help-plain"))
    } else {
        page
    }
}

fn numbered(language: Language, key: &str, number: i64) -> Vec<crate::chat::Run> {
    sentence(language, key, vec![("number", Argument::Plain(number.to_string()))])
}

/// How long a button may be, in characters, to be read on a phone.
const LONGEST_LABEL: usize = 40;

/// A project on a button: its code and the beginning of its name.
fn label(language: Language, choice: &Heading) -> String {
    let whole = format!("{} {}", choice.code, choice.name(language));
    match whole.char_indices().nth(LONGEST_LABEL) {
        None => whole,
        Some((cut, _)) => format!("{}…", &whole[..cut]),
    }
}

fn coded(language: Language, key: &str, code: &ProjectCode) -> Vec<crate::chat::Run> {
    sentence(language, key, vec![("code", Argument::Plain(code.to_string()))])
}

fn about_team(language: Language, registry: &Registry, key: &str, team: TeamId) -> Vec<crate::chat::Run> {
    let name = team_name(language, registry.team(team));
    sentence(language, key, vec![("team", Argument::Bold(name))])
}

fn role_and_team(
    language: Language,
    registry: &Registry,
    role: Role,
    team: Option<TeamId>,
) -> Vec<(&'static str, Argument)> {
    let mut arguments = vec![("role", Argument::Plain(role_name(language, role)))];
    if let Some(team) = team {
        arguments.push(("team", Argument::Plain(team_name(language, registry.team(team)))));
    }
    arguments
}

const fn key_for(team: Option<TeamId>, in_team: &'static str, in_district: &'static str) -> &'static str {
    match team {
        Some(_) => in_team,
        None => in_district,
    }
}

/// A button for each project a question offers.
fn choice_buttons(
    language: Language,
    question: i64,
    choices: &[Heading],
    seal: &Seal<'_>,
) -> Vec<Vec<Button>> {
    let buttons = (0..).zip(choices).map(|(index, choice)| {
        let object = Choice { question, index }.to_object();
        vec![Button { label: label(language, choice), data: seal(Action::Place, object) }]
    });
    buttons.collect()
}

/// What an entry states, in a few words.
fn fact(language: Language, books: Books<'_>, fact: &Fact) -> Vec<crate::chat::Run> {
    let policy = books.policy;
    match fact {
        Fact::Progress { percent: Some(percent) } => sentence(
            language,
            "fact-progress-percent",
            vec![("percent", Argument::Plain(percent.to_string()))],
        ),
        Fact::Progress { percent: None } => sentence(language, "fact-progress", Vec::new()),
        Fact::Unchanged => sentence(language, "fact-unchanged", Vec::new()),
        Fact::Visit => sentence(language, "fact-visit", Vec::new()),
        Fact::Issue { number, .. } => numbered(language, "fact-issue", number.0),
        Fact::IssueAnswer { number, answer } => told::answer_fact(language, *number, *answer),
        Fact::IssueStep { number, taken, .. } => issues::step(language, policy, *number, taken),
        Fact::IssueClosed { number, how } => issues::ended(language, *number, *how),
        Fact::Evidence { files } => {
            sentence(language, "fact-evidence", vec![("files", Argument::Number(i64::from(*files)))])
        }
        Fact::Promise { number, maker, due } => {
            promises::fact(language, policy, *number, &maker_view(books.registry, maker), *due)
        }
        Fact::PromiseStep { number, step } => promises::step_fact(language, *number, *step),
        Fact::Stage { to, .. } => course::stage_fact(language, policy, to),
        Fact::Gate { document, state } => course::gate_fact(language, policy, document, *state),
        Fact::Form { .. } => sentence(language, "fact-form", Vec::new()),
        Fact::Word { word, like, change, .. } => vocabulary::fact(language, word, like, *change),
        Fact::Alias { name, change } => course::alias_fact(language, name, *change),
        Fact::Rhythm { to, .. } => asks::rhythm_fact(language, *to),
        Fact::Node { node, change } => nodes::fact(language, policy, node, *change),
        Fact::Investment { month, figure } => investment::fact(language, *month, *figure),
        Fact::Listed { of, .. } => sentence(
            language,
            match of {
                ListKind::People => "fact-list-of-people",
                ListKind::Portfolio | ListKind::Figures(_) => "fact-list-of-projects",
            },
            Vec::new(),
        ),
        Fact::Notice { number, taken } => notices::fact(language, *number, taken),
        Fact::Withdrawal { .. } => sentence(language, "fact-withdrawal", Vec::new()),
    }
}

/// What an entry states, and the files that go with it.
pub(super) fn stated(language: Language, books: Books<'_>, view: &EntryView) -> Vec<crate::chat::Run> {
    let mut runs = fact(language, books, &view.fact);
    if view.files > 0 && !matches!(view.fact, Fact::Evidence { .. }) {
        let files = vec![("files", Argument::Number(i64::from(view.files)))];
        runs.append(&mut sentence(language, "with-files", files));
    }
    runs
}

pub(super) fn entry(language: Language, books: Books<'_>, page: Page, view: &EntryView) -> Page {
    let page = match &view.code {
        Some(code) => page.plain(format!("{code} · ")),
        None => page,
    };
    let page = page.add(stated(language, books, view));
    if view.words.is_empty() { page } else { page.plain(" ").quoted(&view.words) }
}

fn status(language: Language, books: Books<'_>, view: &StatusView) -> Page {
    let name = match language {
        Language::Chinese => &view.name_zh,
        Language::English => &view.name_en,
    };
    let stage = books.policy.name(PolicyList::Stage, &view.stage, language).to_owned();
    let mut page = Page::default()
        .bold(view.code.to_string())
        .plain(format!(" {name}"))
        .line()
        .add(sentence(language, "status-stage", vec![("stage", Argument::Plain(stage))]));
    if let Some(node) = &view.next {
        page = nodes::coming(language, books.policy, page.line(), node, view.today);
    }
    if view.entries.is_empty() {
        page = page.line().plain(phrase(language, "status-none"));
    }
    for one in &view.entries {
        page = page
            .line()
            .plain(format!("{} ", date(language, one.effective)))
            .add(stated(language, books, one));
        if !one.words.is_empty() {
            page = page.plain(" ").quoted(&one.words);
        }
        page = page
            .plain(" ")
            .add(sentence(language, "by-author", vec![("author", Argument::Quoted(one.author.clone()))]))
            .plain(format!(" {}", super::digest::certainty_mark(one.certainty)));
    }
    if view.files > 0 {
        let code = ("code", Argument::Plain(view.code.to_string()));
        let files = ("files", Argument::Number(i64::from(view.files)));
        page = page.line().add(sentence(language, "status-files", vec![code, files]));
    }
    if !view.issues.is_empty() {
        page = page.line().plain(phrase(language, "status-issues"));
        page = view.issues.iter().fold(page, |page, one| issues::line(language, books, page.line(), one));
    }
    page
}

/// What there is to choose from; some of it may be what people call themselves.
fn choice_list(language: Language, choices: &[impl ToString]) -> Argument {
    Argument::Quoted(listed(language, choices.iter().map(ToString::to_string)))
}

/// A refusal, and what would work instead if there is anything.
fn with_choices(language: Language, page: Page, key: &str, choices: &[impl ToString]) -> Page {
    if choices.is_empty() {
        return page;
    }
    page.gap(language).add(sentence(language, key, vec![("choices", choice_list(language, choices))]))
}

fn refused(language: Language, books: Books<'_>, refusal: &Refusal) -> Page {
    let policy = books.policy;
    let page = Page::default();
    let coded = |key, code| coded(language, key, code);
    match refusal {
        Refusal::NotAllowed { command: Command::PlanNode } => page.plain(phrase(language, "refused-plan")),
        Refusal::NotAllowed { command } => page.add(sentence(
            language,
            "refused-not-allowed",
            vec![("command", Argument::Plain(command.word().to_owned()))],
        )),
        Refusal::UnknownProject { code, near } => {
            let page = page.add(coded("refused-unknown-project", code));
            with_choices(language, page, "refused-near", near)
        }
        Refusal::NotYourProject { code } => page.add(coded("refused-not-your-project", code)),
        Refusal::WhichProject { choices } if choices.is_empty() => {
            page.plain(phrase(language, "refused-which-project-none"))
        }
        Refusal::WhichProject { choices } => page.add(sentence(
            language,
            "refused-which-project",
            vec![("choices", choice_list(language, choices))],
        )),
        Refusal::NothingToPlace => page.plain(phrase(language, "refused-nothing-to-place")),
        Refusal::NothingAsked => page.plain(phrase(language, "refused-nothing-asked")),
        Refusal::NoSuchIssue { number } => page.add(numbered(language, "refused-no-such-issue", number.0)),
        Refusal::UnknownTeam { choices } => {
            let page = page.plain(phrase(language, "refused-unknown-team"));
            with_choices(language, page, "refused-team-choices", choices)
        }
        Refusal::WhichTeam { choices } => {
            let page = page.plain(phrase(language, "refused-which-team"));
            with_choices(language, page, "refused-team-choices", choices)
        }
        Refusal::NoForm { team } => page.add(form::about(language, books, "refused-no-form", *team)),
        Refusal::WordTaken { word, means } => vocabulary::taken(language, policy, word, means),
        Refusal::SaysNothing { word } => page.add(sentence(
            language,
            "refused-says-nothing",
            vec![("word", Argument::Quoted(word.clone()))],
        )),
        Refusal::NoSuchWord { word } => page.add(sentence(
            language,
            "refused-no-such-word",
            vec![("word", Argument::Quoted(word.clone()))],
        )),
        Refusal::NotInList { count: 0 } => page.plain(phrase(language, "unanswered-none")),
        Refusal::NotInList { count } => {
            page.add(sentence(language, "refused-not-in-list", vec![("count", digest::count(*count))]))
        }
        Refusal::NoSuchPromise { number } => {
            page.add(numbered(language, "refused-no-such-promise", number.0))
        }
        Refusal::NoMaker => page.plain(phrase(language, "refused-no-maker")),
        Refusal::Notice(why) => notices::refused(language, books, why),
        Refusal::Step { number, why } => issues::refused(language, books, *number, why),
        Refusal::NoSuchSchedule { number } => {
            page.add(numbered(language, "refused-no-such-schedule", *number))
        }
        Refusal::NoticeUnread(fault) => calendar::unread(language, fault),
        Refusal::Misspelt { command, problem } => {
            let key = match problem {
                Misspelling::NoCode => "misspelt-no-code",
                Misspelling::NoWords => "misspelt-no-words",
                Misspelling::NoName => "misspelt-no-name",
                Misspelling::NoMaker => "misspelt-no-maker",
                Misspelling::NoNumber => "misspelt-no-number",
                Misspelling::BadPercent => "misspelt-bad-percent",
                Misspelling::NoSuchChoice => "misspelt-no-such-choice",
                Misspelling::NoState => "misspelt-no-state",
                Misspelling::BadName => "misspelt-bad-name",
                Misspelling::BadWord => "misspelt-bad-word",
                Misspelling::BadForm => "misspelt-bad-form",
                Misspelling::NoMeaning => "misspelt-no-meaning",
                Misspelling::NoStep => "misspelt-no-step",
                Misspelling::NoDay => "misspelt-no-day",
                Misspelling::DayAhead => "misspelt-day-ahead",
                Misspelling::DayBehind => "misspelt-day-behind",
                Misspelling::NoAmount => "misspelt-no-amount",
                Misspelling::NoUnit => "misspelt-no-unit",
                Misspelling::MonthAhead => "misspelt-month-ahead",
                Misspelling::DayGone => "misspelt-day-gone",
                Misspelling::NoTime => "misspelt-no-time",
                Misspelling::NoOccasion => "misspelt-no-occasion",
                Misspelling::TooOften => "misspelt-too-often",
                Misspelling::NeverDue => "misspelt-never-due",
                Misspelling::NoBody => "misspelt-no-body",
                Misspelling::NoEnd => "misspelt-no-end",
            };
            written_so(language, page.plain(phrase(language, key)).gap(language), *command)
        }
        Refusal::WhichIssue { command, choices } => {
            let page = page.plain(phrase(language, "misspelt-no-number")).gap(language);
            issues::choices(language, books, written_so(language, page, *command), choices)
        }
        Refusal::SeveralProjects { choices, .. } if choices.is_empty() => {
            page.plain(phrase(language, "refused-which-project-none"))
        }
        Refusal::SeveralProjects { name, choices } => page.add(sentence(
            language,
            "refused-several-projects",
            vec![("name", Argument::Quoted(name.clone())), ("choices", choice_list(language, choices))],
        )),
        Refusal::NameTaken { name, code } => {
            let arguments =
                vec![("name", Argument::Quoted(name.clone())), ("code", Argument::Plain(code.to_string()))];
            page.add(sentence(language, "refused-name-taken", arguments))
        }
        Refusal::NoSuchName { name, choices } => {
            let name = vec![("name", Argument::Quoted(name.clone()))];
            let page = page.add(sentence(language, "refused-no-such-name", name));
            with_choices(language, page, "refused-names", choices)
        }
        Refusal::NotListed { list, choices } => {
            let names: Vec<_> = choices.iter().map(|key| policy.name(*list, key, language)).collect();
            let key = match list {
                PolicyList::Gate => "refused-unknown-document",
                PolicyList::Node => "refused-unknown-node",
                PolicyList::Body => "refused-unknown-body",
                _ => "refused-unknown-stage",
            };
            with_choices(language, page.plain(phrase(language, key)), "refused-team-choices", &names)
        }
        Refusal::NodeIsDone { code, node, on, name } => {
            let arguments = vec![
                ("code", Argument::Plain(code.to_string())),
                ("node", Argument::Plain(policy.name(PolicyList::Node, node, language).to_owned())),
                ("date", Argument::Plain(date(language, *on))),
                ("name", Argument::Quoted(name.clone())),
            ];
            page.add(sentence(language, "refused-node-is-done", arguments))
        }
        Refusal::PlanMoves { node, from, to } => {
            let arguments = vec![
                ("node", Argument::Plain(policy.name(PolicyList::Node, node, language).to_owned())),
                ("from", Argument::Plain(from.to_string())),
                ("to", Argument::Plain(to.to_string())),
            ];
            page.add(sentence(language, "refused-plan-moves", arguments))
        }
        Refusal::UnknownCommand => page.plain(phrase(language, "refused-unknown-command")),
        Refusal::NobodyCalled { waiting } => {
            let page = page.plain(phrase(language, "refused-nobody-called"));
            with_choices(language, page, "refused-waiting", waiting)
        }
        Refusal::SeveralCalled => page.plain(phrase(language, "refused-several-called")),
        Refusal::InvitationSpent => page.plain(phrase(language, "refused-invitation-spent")),
        Refusal::NoFile => page.plain(phrase(language, "refused-no-file")),
        Refusal::NobodyKnown { near } => {
            let page = page.plain(phrase(language, "refused-nobody-known"));
            with_choices(language, page, "refused-near", near)
        }
        Refusal::SeveralPeople { labels } => {
            let page = page.plain(phrase(language, "refused-several-people"));
            with_choices(language, page, "refused-team-choices", labels)
        }
        Refusal::Unreachable { name } => page.add(sentence(
            language,
            "refused-unreachable",
            vec![("name", Argument::Quoted(name.clone()))],
        )),
        Refusal::CannotCover { name } => page.add(sentence(
            language,
            "refused-cannot-cover",
            vec![("name", Argument::Quoted(name.clone()))],
        )),
        Refusal::NoHandover => page.plain(phrase(language, "refused-no-handover")),
        Refusal::NoList => page.plain(phrase(language, "refused-no-list")),
        Refusal::OnlyInGroups => page.plain(phrase(language, "refused-only-in-groups")),
        Refusal::OnlyInPrivate => page.plain(phrase(language, "refused-only-in-private")),
    }
}

/// How a command is written.
fn written_so(language: Language, page: Page, command: Command) -> Page {
    let usage = Argument::Plain(usage(language, command));
    page.add(sentence(language, "misspelt-write", vec![("usage", usage)]))
}

/// A workbook with the words that go with it.
fn workbook(spans: Vec<crate::chat::Run>, file: &ShownFile, replies_to: Option<&str>) -> Outgoing {
    let files = vec![file_out(file.clone())];
    Outgoing::Files { spans, files, replies_to: replies_to.map(str::to_owned) }
}

fn file_out(file: ShownFile) -> FileOut {
    FileOut { kind: file.kind, reference: file.reference, place: file.place, name: file.name }
}

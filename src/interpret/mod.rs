//! From what somebody typed to what they want. Pure and linear in the text; the original is never changed, and
//! what is read from it carries its place in it.
//!
//! Read are slash commands, the same commands by their Chinese word, and photos with their captions. Everything
//! else is talk, which leaves no trace.

mod asks;
mod bodies;
mod calendar;
mod course;
mod covers;
mod day;
mod form;
mod investment;
mod issue_views;
mod issues;
mod lists;
mod nodes;
pub mod normal;
mod notice;
mod notices;
mod people;
mod percent;
mod promises;
pub mod prose;
pub mod scan;
mod schedules;
mod table;
mod text;
pub mod told;
mod when;
mod words;

use crate::domain::entry::{Percent, Span};
use crate::domain::ids::{IssueNumber, ProjectCode};
use crate::domain::intent::{
    Asked, Back, Command, Intent, IssueList, ListVerdict, Misspelling, Ruling, Said,
};
use crate::domain::investment::Reply;
use crate::domain::money::{Unit, Yuan};
use crate::domain::names::Names;
use crate::domain::people::{Language, Role};
use crate::domain::policy::Policy;
use crate::domain::told::{Corrects, Statement, Sureness, Told, Trouble};
use chrono::NaiveDate;
use percent::Share;
use scan::{Found, Tense, Value};
use text::{Cursor, Token};

/// A message to be read.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub text: &'a str,
    /// How many photos or files came with it.
    pub files: u32,
    /// The bot's own name, without `@`.
    pub bot_name: &'a str,
    /// The names of stages, documents and the like.
    pub policy: &'a Policy,
    /// What people call projects beside their codes.
    pub names: &'a Names,
    pub origin: Origin,
}

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Own,
    /// Passed on: somebody else's words report nothing.
    Forwarded,
}

/// How it is clear that Daybook is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Address {
    /// By a slash, or by the bot's name.
    Plain,
    /// Only by the Chinese (or English) word at the beginning: what follows must fit.
    ByWord,
}

/// Reads a message.
pub fn read(words: &Words<'_>) -> Intent {
    if words.origin == Origin::Forwarded {
        return Intent::Chatter;
    }
    let mut cursor = Cursor::new(words.text, words.names);
    let named = cursor.skip_name(words.bot_name);
    let intent = match cursor.slash_word() {
        Some((_, Some(bot))) if !bot.eq_ignore_ascii_case(words.bot_name) => Intent::Chatter,
        Some((word, _)) => match command_of(word) {
            Some(command) => command_intent(command, cursor, Address::Plain, words.policy),
            // A path or a date is no command.
            None if word.is_empty() || !word.chars().all(|c| c.is_ascii_alphabetic() || c == '_') => {
                Intent::Chatter
            }
            None => Intent::UnknownCommand,
        },
        None => match leading_command(&mut cursor) {
            Some(command) => {
                let address = if named { Address::Plain } else { Address::ByWord };
                command_intent(command, cursor, address, words.policy)
            }
            None => Intent::Chatter,
        },
    };
    match intent {
        Intent::Chatter if words.files > 0 => evidence(words),
        // What photos show may well be called so.
        Intent::WhichIssue { .. } if words.files > 0 && is_bare(words) => evidence(words),
        // Under a photo these name its project.
        Intent::Photos { code } if words.files > 0 => {
            Intent::Evidence { files: words.files, code, words: String::new() }
        }
        Intent::Place { code, .. } if words.files > 0 => {
            Intent::Evidence { files: words.files, code: Some(code), words: String::new() }
        }
        Intent::Chatter if let Some(code) = code_alone(words) => Intent::Place { code, said: Said::Alone },
        Intent::Chatter if let Some(unit) = Unit::read(words.text) => {
            Intent::Reply { reply: Reply::In(unit), said: Said::Alone }
        }
        Intent::Chatter if text::says_yes(words.text) => {
            Intent::Reply { reply: Reply::Right, said: Said::Alone }
        }
        Intent::Chatter if text::asks_how(words.text) => Intent::AskHow,
        Intent::Chatter if !text::only_acknowledges(words.text) => Intent::Unclear,
        intent => intent,
    }
}

/// Reads a message that answers Daybook, or a report, and is about how that was understood: `?`, `不对`, `撤回`.
pub fn read_about_report(words: &Words<'_>) -> Option<Intent> {
    let said: String = words.text.trim().trim_end_matches(['。', '.', '!', '！']).to_lowercase();
    match said.as_str() {
        "?" | "？" | "??" | "？？" => Some(Intent::LookBack),
        said if WRONG.contains(&said) => Some(Intent::TakeBack(Back::Wrong)),
        _ if read(words) == Intent::Undo => Some(Intent::TakeBack(Back::Undone)),
        _ => None,
    }
}

/// A message that names an issue before all it says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfNamed<'a> {
    pub number: IssueNumber,
    /// What is said of it.
    pub said: &'a str,
    /// The step that is, where it begins with the word of one.
    pub step: Option<Intent>,
}

/// Reads a message that names an issue before all it says of it.
pub fn read_of_named<'a>(words: &Words<'a>) -> Option<OfNamed<'a>> {
    if words.origin == Origin::Forwarded {
        return None;
    }
    let (number, mut cursor) = issues::named_issue(Cursor::new(words.text, words.names))?;
    let said = cursor.rest();
    let alone = command_of(said.trim_end_matches(['。', '.']));
    let command = leading_command(&mut cursor).or_else(|| {
        // With an issue before it, an English word is none of talk where it stands alone.
        cursor.skip(alone.map_or("", |_| said));
        alone
    });
    cursor.skip_separators();
    let step = command.and_then(|command| issues::step_of_named(command, number, cursor, words.policy));
    Some(OfNamed { number, said, step })
}

/// Whether a message is addressed to Daybook by no more than the word at its beginning.
pub fn is_bare(words: &Words<'_>) -> bool {
    !Cursor::new(words.text, words.names).skip_name(words.bot_name)
        && Cursor::new(words.text, words.names).slash_word().is_none()
}

/// Whether a message says no more than that something has been read: 收到, noted.
pub fn acknowledges(words: &str) -> bool {
    !words.trim().is_empty() && text::only_acknowledges(words)
}

/// Whether a message says that what it answers is wrong, and then what is right: 不对，是58%.
pub fn puts_right(words: &Words<'_>) -> bool {
    let said = words.text.trim().to_lowercase();
    let rest = WRONG.iter().filter_map(|wrong| said.strip_prefix(wrong));
    rest.into_iter().any(|rest| {
        let right = rest.trim_start_matches(|one: char| !one.is_alphanumeric());
        right.len() < rest.len() && !right.is_empty()
    }) || says_instead(words)
}

/// Whether a message says no more than that something is wrong, and the figure that is right: 不对，是67%.
pub fn says_instead(words: &Words<'_>) -> bool {
    let said = words.text.trim().to_lowercase();
    let plain = |one: char| {
        one.is_whitespace() || matches!(one, ',' | '，' | '.' | '。' | ':' | '：' | '!' | '！' | '、')
    };
    WRONG.iter().chain(&NO).filter_map(|wrong| said.strip_prefix(wrong)).any(|rest| {
        let right = rest.trim_start_matches(plain);
        let mut leads = prose::SHOULD_BE.iter().chain(&COPULAS);
        let figure = leads.find_map(|word| right.strip_prefix(word)).unwrap_or(right);
        let figure = figure.trim_matches(plain);
        right.len() < rest.len() && (percent::whole(figure).is_some() || Yuan::read(figure, None).is_ok())
    })
}

/// By which somebody contradicts; more than a figure may stand behind them for other reasons.
const NO: [&str; 3] = ["no", "nope", "不"];

/// What may stand before a figure that is right.
const COPULAS: [&str; 6] = ["是", "it should be ", "should be ", "it is ", "it's ", "its "];

/// Words that say no more than that something is wrong.
const WRONG: [&str; 22] = [
    "不对",
    "不对吧",
    "不对啊",
    "不对不对",
    "不是",
    "不是这样",
    "错了",
    "记错了",
    "读错了",
    "弄错了",
    "搞错了",
    "wrong",
    "that's wrong",
    "thats wrong",
    "it's wrong",
    "this is wrong",
    "not right",
    "that's not right",
    "not correct",
    "incorrect",
    "that is wrong",
    "no, wrong",
];

/// Reads a message that answers a report: what it adds to it. `None` where it only acknowledges or asks, or
/// where it says by itself what it is.
pub fn read_addition(words: &Words<'_>, intent: &Intent) -> Option<Intent> {
    if words.origin == Origin::Forwarded
        || !matches!(intent, Intent::Unclear | Intent::Chatter | Intent::Evidence { code: None, .. })
    {
        return None;
    }
    let said = words.text.trim();
    let says_nothing = said.is_empty() || text::only_acknowledges(said) || text::asks(said);
    if says_nothing && words.files == 0 {
        return None;
    }
    let percent = match percent::whole(said).or_else(|| percent::only_one_in(said)) {
        Some(Share::Of(percent)) => Some(percent),
        Some(Share::TooMuch) | None => None,
    };
    let rest = if percent.is_some() && percent::whole(said).is_some() { "" } else { said };
    let kept = if says_nothing { "" } else { rest };
    Some(Intent::Addition { percent, words: kept.to_owned(), files: words.files })
}

/// The day, where the text is nothing else, as one to come.
pub fn day_alone(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let normal = normal::Normal::of(text);
    let whole =
        normal.text().trim_matches(|one: char| one.is_whitespace() || matches!(one, '。' | '.' | '!'));
    let start = normal.text().find(whole)?;
    match scan::scan(&normal, today).as_slice() {
        [Found { at, value: Value::Date(date), .. }] if *at == (start..start + whole.len()) => {
            Some(date.on(Tense::Coming))
        }
        _ => None,
    }
}

/// The code, where the text is nothing else.
fn code_alone(words: &Words<'_>) -> Option<ProjectCode> {
    let mut cursor = Cursor::new(words.text, words.names);
    cursor.code().filter(|_| !cursor.more())
}

fn evidence(words: &Words<'_>) -> Intent {
    let mut cursor = Cursor::new(words.text, words.names);
    let code = cursor.code();
    let rest = if code.is_some() { cursor.rest() } else { words.text.trim() };
    Intent::Evidence { files: words.files, code, words: rest.to_owned() }
}

/// The command a word stands for, in either language.
fn command_of(word: &str) -> Option<Command> {
    let plain: String = word.chars().map(text::narrow).collect();
    Command::ALL
        .into_iter()
        .find(|command| plain.eq_ignore_ascii_case(command.word()) || plain == command.word_zh())
}

/// A command word at the beginning of a text without a slash. The longest fits best: 问题清单 is not 问题.
fn leading_command(cursor: &mut Cursor<'_>) -> Option<Command> {
    let mut found: Vec<_> = Command::ALL
        .into_iter()
        .filter(|command| *command != Command::Start)
        .flat_map(|command| [(command, command.word_zh()), (command, command.word())])
        // These are English talk where no slash stands before them.
        .filter(|(command, word)| {
            let is_talk = [
                Command::Promise,
                Command::ShowPromise,
                Command::Word,
                Command::Unclear,
                Command::Template,
                Command::ShowTemplate,
                Command::Sign,
                Command::Handled,
                Command::Return,
                Command::Route,
                Command::Park,
                Command::Merge,
                Command::End,
                Command::Body,
                Command::ShowBody,
                Command::Page,
                Command::Decide,
                Command::Answer,
                Command::Notice,
                Command::Notices,
                Command::Mine,
                Command::Others,
                Command::Chain,
                Command::Unheard,
                Command::Agenda,
                Command::Minutes,
            ];
            !word.is_ascii() || !is_talk.contains(command)
        })
        .filter(|(_, word)| cursor.begins_with(word))
        .chain(issues::sent_back(cursor))
        .collect();
    found.sort_by_key(|(_, word)| std::cmp::Reverse(word.len()));
    let (command, word) = found.first()?;
    cursor.skip(word);
    Some(*command)
}

fn command_intent(command: Command, mut cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    cursor.skip_separators();
    let by_word = address == Address::ByWord;
    if let Some(intent) = called_alike(command, cursor, address) {
        return intent;
    }
    match command {
        Command::Progress => {
            let code = cursor.code();
            if by_word && code.is_none() { Intent::Chatter } else { progress(code, cursor) }
        }
        Command::Issue | Command::ShowIssue => issue(cursor, address),
        Command::Promise | Command::ShowPromise => promises::promise(cursor, address, policy),
        Command::Close => close(cursor, address),
        Command::Sign
        | Command::Handled
        | Command::Return
        | Command::MoreTime
        | Command::Route
        | Command::Escalate
        | Command::Deescalate
        | Command::Park
        | Command::Reopen
        | Command::Decide
        | Command::AskBack
        | Command::Answer
        | Command::Merge
        | Command::End => issues::step(command, cursor, address, policy),
        Command::Page => notices::page(cursor, address),
        Command::Notice => notices::notice(cursor, address, policy),
        Command::Notices => notices::notices(cursor, address),
        Command::Status => about_project(command, cursor, address, |code| Intent::Status { code }),
        Command::Photos => about_project(command, cursor, address, |code| Intent::Photos { code }),
        Command::Project => about_project(command, cursor, address, |code| Intent::Project { code }),
        Command::Stage | Command::ShowStage => course::stage(cursor, address, policy),
        Command::Gate | Command::ShowGate => course::gate(cursor, address, policy),
        Command::Table => table::table(cursor, address, policy),
        Command::Source => table::source(cursor, address),
        Command::History => course::history(cursor, address),
        Command::Alias => course::alias(cursor, address),
        Command::Node | Command::PlanNode | Command::ShowNode => nodes::node(cursor, address, policy),
        Command::Invest | Command::ShowInvest => investment::invest(cursor, address),
        Command::Yes | Command::No => investment::reply(command, cursor, address),
        Command::Word => words::word(cursor, address),
        Command::Body | Command::ShowBody => bodies::body(cursor, address, policy),
        Command::Template | Command::ShowTemplate => form::template(cursor, address),
        Command::Portfolio => alone(cursor, address, Intent::Portfolio),
        Command::For => about_project(command, cursor, address, |code| match code {
            Some(code) => Intent::Place { code, said: Said::ByCommand },
            None => Intent::Misspelt { command, problem: Misspelling::NoCode },
        }),
        Command::Issues => issue_views::issues(cursor, address, policy),
        Command::Mine => issue_views::list(IssueList::Mine, cursor, address),
        Command::Others => issue_views::others(cursor, address, policy),
        Command::Chain => issue_views::chain(cursor, address),
        Command::Unheard => issue_views::list(IssueList::Unheard, cursor, address),
        Command::Agenda => issue_views::list(IssueList::Agenda, cursor, address),
        Command::Minutes => issue_views::minutes(cursor, address, policy),
        Command::Unclear => unanswered(cursor, address),
        Command::Digest => alone(cursor, address, Intent::Digest),
        Command::Schedule | Command::ShowSchedule => schedules::schedule(cursor, address),
        Command::Last => alone(cursor, address, Intent::Last),
        Command::Undo => alone(cursor, address, Intent::Undo),
        Command::Help => alone(cursor, address, Intent::Help),
        Command::Start => Intent::Start { secret: cursor.token().map(|token| token.text.to_owned()) },
        Command::Language => language(cursor, address),
        Command::Feedback => match cursor.rest() {
            _ if by_word => Intent::Chatter,
            "" => Intent::Misspelt { command, problem: Misspelling::NoWords },
            words => Intent::Feedback { words: words.to_owned() },
        },
        Command::Bind => match cursor.rest() {
            team if by_word && (team.is_empty() || team.contains(char::is_whitespace)) => Intent::Chatter,
            "" => Intent::Misspelt { command, problem: Misspelling::NoSuchChoice },
            team => Intent::Bind { team: team.to_owned() },
        },
        Command::Invite => invite(cursor, address),
        Command::Admit => ruling(Ruling::Admit, cursor, address),
        Command::Decline => ruling(Ruling::Decline, cursor, address),
        Command::Import => lists::import(cursor, address),
        Command::Calendar | Command::AdoptYear => calendar::calendar(cursor, address),
        Command::Me => alone(cursor, address, Intent::Me),
        Command::Leave => people::leave(cursor, address),
        Command::Handover => people::handover(cursor, address),
        Command::TakeOver => people::take_over(cursor, address),
        Command::Cover => covers::cover(cursor, address),
        Command::Asks => alone(cursor, address, Intent::Asks),
        Command::Noted => asks::noted(cursor, address),
        Command::Snooze => asks::snooze(cursor, address),
        Command::Away => asks::away(cursor, address),
        Command::Rhythm => asks::rhythm(cursor, address),
        Command::Burden => asks::burden(cursor, address),
        Command::Apply => alone(cursor, address, Intent::SettleList { verdict: ListVerdict::Apply }),
        Command::Drop => alone(cursor, address, Intent::SettleList { verdict: ListVerdict::Drop }),
    }
}

/// A command on what several projects are called.
fn called_alike(command: Command, mut cursor: Cursor<'_>, address: Address) -> Option<Intent> {
    // By the right to look, where one word both looks and changes.
    let command = match command {
        Command::Stage | Command::ShowStage => Command::ShowStage,
        Command::Gate | Command::ShowGate => Command::ShowGate,
        Command::Node | Command::PlanNode | Command::ShowNode => Command::ShowNode,
        Command::Invest | Command::ShowInvest => Command::ShowInvest,
        Command::Progress
        | Command::Issue
        | Command::Status
        | Command::Photos
        | Command::Project
        | Command::For
        | Command::Source
        | Command::History
        | Command::Alias
        | Command::Rhythm => command,
        _ => return None,
    };
    let (codes, name) = cursor.called_alike()?;
    let takes_no_more =
        matches!(command, Command::Status | Command::Photos | Command::Project | Command::For);
    if address == Address::ByWord && takes_no_more && cursor.more() {
        return None;
    }
    Some(Intent::CalledAlike { command, name: name.to_owned(), codes: codes.to_vec() })
}

/// The project a command names, and what is said of it with its place in the text. `None` where a word that names no
/// project is only talk.
fn said_of_project(mut cursor: Cursor<'_>, address: Address) -> Option<(Option<ProjectCode>, Span, &str)> {
    let code = cursor.code();
    if code.is_none() && address == Address::ByWord {
        return None;
    }
    cursor.skip_separators();
    Some((code, cursor.rest_span(), cursor.rest()))
}

/// A command that takes a code, or none.
fn about_project(
    command: Command,
    mut cursor: Cursor<'_>,
    address: Address,
    intent: impl Fn(Option<ProjectCode>) -> Intent,
) -> Intent {
    let by_word = address == Address::ByWord;
    let mut named = cursor;
    if let Some(code) = named.code() {
        return if by_word && named.more() { Intent::Chatter } else { intent(Some(code)) };
    }
    match cursor.token() {
        None if by_word && command == Command::For => Intent::Chatter,
        None => intent(None),
        Some(token) => match ProjectCode::parse(&token.narrowed()) {
            _ if by_word && (cursor.more() || !token.looks_like_code()) => Intent::Chatter,
            Some(code) => intent(Some(code)),
            None => Intent::Misspelt { command, problem: Misspelling::NoCode },
        },
    }
}

/// A command that takes nothing. Without a slash it must stand alone: 帮助 is one, 帮助他们 is talk.
fn alone(cursor: Cursor<'_>, address: Address, intent: Intent) -> Intent {
    if address == Address::ByWord && cursor.more() { Intent::Chatter } else { intent }
}

fn progress(code: Option<ProjectCode>, mut cursor: Cursor<'_>) -> Intent {
    let misspelt = |problem| Intent::Misspelt { command: Command::Progress, problem };
    cursor.skip_separators();
    let all = cursor.rest_span();
    let leading = cursor.share();
    let words = cursor.rest();
    let percent = match leading.or_else(|| percent::only_one_in(words)) {
        Some(Share::TooMuch) => return misspelt(Misspelling::BadPercent),
        Some(Share::Of(percent)) => Some(percent),
        None => None,
    };
    if percent.is_none() && words.is_empty() {
        return misspelt(Misspelling::NoWords);
    }
    if percent.is_none() && UNCHANGED.contains(&words.trim_end_matches(['。', '.']).to_lowercase().as_str())
    {
        let statement = Statement {
            told: Told::Unchanged,
            project: code,
            day: None,
            words: words.to_owned(),
            span: all,
            rule: "command/progress",
            sureness: Sureness::Certain,
            corrects: Corrects::Nothing,
        };
        return Intent::Told { statement: Box::new(statement), asked: Asked::NotYet };
    }
    Intent::Progress { code, percent, words: words.to_owned(), span: all }
}

/// What is all that is said of a project on many days, as reminders suggest it.
const UNCHANGED: [&str; 7] =
    ["无变化", "没有变化", "没变化", "今日无变化", "今天无变化", "no change", "no changes"];

fn issue(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let code = cursor.code();
    if code.is_none() {
        let mut ahead = cursor;
        if let Some(number) = ahead.number()
            && !ahead.more()
        {
            return Intent::ShowIssue { number };
        }
        if address == Address::ByWord {
            return Intent::Chatter;
        }
    }
    cursor.skip_separators();
    let span = cursor.rest_span();
    match cursor.rest() {
        "" => Intent::Misspelt { command: Command::Issue, problem: Misspelling::NoWords },
        words => Intent::Issue { code, trouble: Trouble::default(), words: words.to_owned(), span },
    }
}

fn unanswered(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let number = cursor.number();
    let place = number.and_then(|number| usize::try_from(number.0).ok());
    match (cursor.more(), address) {
        (false, _) => Intent::Unanswered { place },
        (true, Address::ByWord) => Intent::Chatter,
        (true, Address::Plain) => {
            Intent::Misspelt { command: Command::Unclear, problem: Misspelling::NoSuchChoice }
        }
    }
}

fn close(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let misspelt = |problem| Intent::Misspelt { command: Command::Close, problem };
    let Some(number) = cursor.number() else {
        return issues::numberless(Command::Close, cursor, address);
    };
    cursor.skip_separators();
    match cursor.rest() {
        "" => misspelt(Misspelling::NoWords),
        words => Intent::Close { number, words: words.to_owned() },
    }
}

fn language(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let Some(token) = cursor.token() else { return Intent::Language { choice: None } };
    let choice = match token.narrowed().to_lowercase().as_str() {
        "中文" | "汉语" | "chinese" | "zh" | "zh-cn" => Some(Language::Chinese),
        "英文" | "英语" | "english" | "en" => Some(Language::English),
        _ => None,
    };
    match (choice, address) {
        (Some(_), Address::ByWord) if cursor.more() => Intent::Chatter,
        (Some(language), _) => Intent::Language { choice: Some(language) },
        (None, Address::ByWord) => Intent::Chatter,
        (None, Address::Plain) => {
            Intent::Misspelt { command: Command::Language, problem: Misspelling::NoSuchChoice }
        }
    }
}

fn invite(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let role = cursor.token().and_then(|token| role(&token));
    let Some(role) = role else {
        return match address {
            Address::ByWord => Intent::Chatter,
            Address::Plain => {
                Intent::Misspelt { command: Command::Invite, problem: Misspelling::NoSuchChoice }
            }
        };
    };
    let team = if role.is_district_wide() { None } else { cursor.token().map(|token| token.text.to_owned()) };
    let name = Some(cursor.rest()).filter(|name| !name.is_empty()).map(str::to_owned);
    Intent::Invite { role, team, name }
}

/// Approvals are talked about all day; only a slash makes it a command.
fn ruling(ruling: Ruling, cursor: Cursor<'_>, address: Address) -> Intent {
    match address {
        Address::ByWord => Intent::Chatter,
        Address::Plain => {
            let applicant = Some(cursor.rest()).filter(|name| !name.is_empty()).map(str::to_owned);
            Intent::Rule { ruling, applicant }
        }
    }
}

fn role(token: &Token<'_>) -> Option<Role> {
    Role::from_word(&token.narrowed())
}

/// A number of an issue as people write it: `3`, `#3`, `３`, `3号`.
fn issue_number(token: &Token<'_>) -> Option<IssueNumber> {
    let narrow = token.narrowed();
    let digits = narrow.trim_start_matches('#').trim_end_matches('号');
    let fits = !digits.is_empty() && digits.len() <= 9 && digits.chars().all(|c| c.is_ascii_digit());
    fits.then(|| digits.parse().ok().map(IssueNumber)).flatten()
}

/// The share that stands at the beginning of what follows a code.
fn leading_share(token: &Token<'_>) -> Option<Share> {
    percent::whole(token.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::intent::Dated;
    use proptest::prelude::*;
    use std::sync::{Arc, LazyLock};

    static POLICY: LazyLock<Arc<Policy>> = LazyLock::new(|| Config::from_toml("").unwrap().settings.policy);

    static NAMES: LazyLock<Names> = LazyLock::new(Names::default);

    pub(super) fn words(text: &str, files: u32) -> Words<'_> {
        Words { text, files, bot_name: "daybook_bot", policy: &POLICY, names: &NAMES, origin: Origin::Own }
    }

    fn reading(text: &str) -> Intent {
        read(&words(text, 0))
    }

    fn code(text: &str) -> Option<ProjectCode> {
        ProjectCode::parse(text)
    }

    fn hundredths(hundredths: u16) -> Option<Percent> {
        Percent::from_hundredths(hundredths)
    }

    #[test]
    fn a_progress_report_is_read_in_every_way_people_type_it() {
        for (text, project, percent, words) in [
            (
                "/progress JY-01 65 slab of floor 3 poured",
                Some("JY-01"),
                Some(6500),
                "slab of floor 3 poured",
            ),
            ("/progress@daybook_bot jy-01 65%", Some("JY-01"), Some(6500), ""),
            ("进度 JY-01 65% 三层顶板浇完", Some("JY-01"), Some(6500), "三层顶板浇完"),
            ("进度：JY-01 65％，三层顶板浇完", Some("JY-01"), Some(6500), "三层顶板浇完"),
            ("/进度 JY-01 六成五 三层顶板浇完", Some("JY-01"), Some(6500), "三层顶板浇完"),
            ("进度JY-01完成65.5%", Some("JY-01"), Some(6550), "完成65.5%"),
            ("进度 ＪＹ－０１ 百分之六十五", Some("JY-01"), Some(6500), ""),
            ("@daybook_bot 进度 三层顶板浇完", None, None, "三层顶板浇完"),
            ("/progress JY-01 三层顶板浇完，累计65%", Some("JY-01"), Some(6500), "三层顶板浇完，累计65%"),
            ("/progress JY-01 不是85%是58%", Some("JY-01"), None, "不是85%是58%"),
            ("/progress 65 slab poured", None, Some(6500), "slab poured"),
            ("/progress JY-01 3层顶板浇完", Some("JY-01"), None, "3层顶板浇完"),
            ("progress JY-01 100% done", Some("JY-01"), Some(10_000), "done"),
            ("／ｐｒｏｇｒｅｓｓ JY-01 12.25%", Some("JY-01"), Some(1225), ""),
        ] {
            match reading(text) {
                Intent::Progress { code: found, percent: share, words: kept, span } => {
                    assert_eq!(found, project.and_then(code), "{text}");
                    assert_eq!(share, percent.and_then(hundredths), "{text}");
                    assert_eq!(kept, words, "{text}");
                    assert!(text[span.start..span.end].ends_with(words), "{text}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn other_commands_are_read_in_both_languages() {
        let close =
            |number, words: &str| Intent::Close { number: IssueNumber(number), words: words.to_owned() };
        let misspelt = |command, problem| Intent::Misspelt { command, problem };
        let place = |text, said| Intent::Place { code: code(text).unwrap(), said };
        for (text, expected) in [
            ("/issue 3", Intent::ShowIssue { number: IssueNumber(3) }),
            ("问题 3", Intent::ShowIssue { number: IssueNumber(3) }),
            ("/issue #3", Intent::ShowIssue { number: IssueNumber(3) }),
            ("/close 3 transformer delivered", close(3, "transformer delivered")),
            ("销号 ３ 变压器已到货", close(3, "变压器已到货")),
            ("/close JY-01", Intent::WhichIssue { command: Command::Close }),
            ("/close 3", misspelt(Command::Close, Misspelling::NoWords)),
            ("/status JY-01", Intent::Status { code: code("JY-01") }),
            ("状态 jy-01", Intent::Status { code: code("JY-01") }),
            ("/status", Intent::Status { code: None }),
            ("/photos JY-01", Intent::Photos { code: code("JY-01") }),
            ("照片 jy-01", Intent::Photos { code: code("JY-01") }),
            ("/for JY-01", place("JY-01", Said::ByCommand)),
            ("归到 JY-01", place("JY-01", Said::ByCommand)),
            ("JY-01", place("JY-01", Said::Alone)),
            (" ｊｙ－０１ ", place("JY-01", Said::Alone)),
            ("/for", misspelt(Command::For, Misspelling::NoCode)),
            ("/digest", Intent::Digest),
            ("日报", Intent::Digest),
            ("撤回", Intent::Undo),
            ("刚才", Intent::Last),
            ("帮助", Intent::Help),
            ("怎么用啊？", Intent::AskHow),
            ("这个 怎么用", Intent::AskHow),
            ("How do I use this?", Intent::AskHow),
            ("help me", Intent::AskHow),
            ("/help@Daybook_Bot", Intent::Help),
            ("/start", Intent::Start { secret: None }),
            ("/start abc-DEF_1", Intent::Start { secret: Some("abc-DEF_1".to_owned()) }),
            ("/language en", Intent::Language { choice: Some(Language::English) }),
            ("语言 中文", Intent::Language { choice: Some(Language::Chinese) }),
            ("/language", Intent::Language { choice: None }),
            ("/language klingon", misspelt(Command::Language, Misspelling::NoSuchChoice)),
            ("/feedback fewer messages", Intent::Feedback { words: "fewer messages".to_owned() }),
            ("/bind expo", Intent::Bind { team: "expo".to_owned() }),
            (
                "/invite field expo 王 建国",
                Intent::Invite {
                    role: Role::Field,
                    team: Some("expo".to_owned()),
                    name: Some("王 建国".to_owned()),
                },
            ),
            (
                "邀请 调度员 李梅",
                Intent::Invite { role: Role::Coordinator, team: None, name: Some("李梅".to_owned()) },
            ),
            ("/admit", Intent::Rule { ruling: Ruling::Admit, applicant: None }),
            ("/同意 张伟", Intent::Rule { ruling: Ruling::Admit, applicant: Some("张伟".to_owned()) }),
            ("/decline Jo Li", Intent::Rule { ruling: Ruling::Decline, applicant: Some("Jo Li".to_owned()) }),
            ("/apply", Intent::SettleList { verdict: ListVerdict::Apply }),
            ("执行导入", Intent::SettleList { verdict: ListVerdict::Apply }),
            ("/drop", Intent::SettleList { verdict: ListVerdict::Drop }),
            ("放弃导入", Intent::SettleList { verdict: ListVerdict::Drop }),
            ("/progress JY-01", misspelt(Command::Progress, Misspelling::NoWords)),
            ("/progress JY-01 650", misspelt(Command::Progress, Misspelling::BadPercent)),
            ("/progress JY-01 120%", misspelt(Command::Progress, Misspelling::BadPercent)),
            ("/issue JY-01", misspelt(Command::Issue, Misspelling::NoWords)),
            ("/nonsense", Intent::UnknownCommand),
        ] {
            assert_eq!(reading(text), expected, "{text}");
        }
    }

    #[test]
    fn an_issue_keeps_the_words_and_their_place() {
        for (text, project, words) in [
            ("/issue JY-01 电业局不回复", Some("JY-01"), "电业局不回复"),
            ("问题 JY-01：塔吊坏了，等配件", Some("JY-01"), "塔吊坏了，等配件"),
            ("/issue crane is broken", None, "crane is broken"),
            ("/issue 3 cranes are broken", None, "3 cranes are broken"),
        ] {
            match reading(text) {
                Intent::Issue { code: found, words: kept, span, .. } => {
                    assert_eq!(found, project.and_then(code), "{text}");
                    assert_eq!(kept, words, "{text}");
                    assert_eq!(&text[span.start..span.end], words, "{text}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn talk_is_left_alone() {
        for text in [
            "大家辛苦了",
            "进度怎么样了？",
            "进度还是老样子",
            "问题不大",
            "问题在于没人",
            "帮助他们一下",
            "日报写了吗",
            "状态不错",
            "刚才谁打电话",
            "撤回去吧",
            "语言不通",
            "建议明天再说",
            "绑定了没 有",
            "邀请他来",
            "/progress@other_bot JY-01 65",
            "/usr/local/bin",
            "/2 号楼",
            "help me with the crane",
            "怎么用泵送",
            "last week",
            "issue of the day",
            "close the door",
            "status quo",
            "for the crane",
            "for",
            "photos please",
            "归到一起",
        ] {
            assert_eq!(reading(text), Intent::Unclear, "{text}");
        }
        for text in ["", "   ", "//", "收到", "好的，谢谢！", "👍"] {
            assert_eq!(reading(text), Intent::Chatter, "{text}");
        }
    }

    #[test]
    fn what_somebody_passes_on_reports_nothing() {
        let text = "/progress JY-01 65 done";
        let passed_on = Words { origin: Origin::Forwarded, ..words(text, 2) };
        assert_eq!(read(&passed_on), Intent::Chatter);
    }

    #[test]
    fn a_photo_is_noted_with_its_caption() {
        let photo = |text| read(&words(text, 1));
        let evidence = |code: Option<ProjectCode>, words: &str| Intent::Evidence {
            files: 1,
            code,
            words: words.to_owned(),
        };
        assert_eq!(photo(""), evidence(None, ""));
        assert_eq!(photo("三层顶板"), evidence(None, "三层顶板"));
        assert_eq!(photo("JY-01 三层顶板"), evidence(code("JY-01"), "三层顶板"));
        assert_eq!(photo("照片 JY-01"), evidence(code("JY-01"), ""));
        assert_eq!(photo("/for JY-01"), evidence(code("JY-01"), ""));
        assert!(matches!(photo("进度 JY-01 65% 三层"), Intent::Progress { .. }));
    }

    #[test]
    fn an_answer_is_about_how_something_was_understood_where_it_says_no_more() {
        let (back, undone) = (Intent::TakeBack(Back::Wrong), Intent::TakeBack(Back::Undone));
        for (text, about, right) in [
            ("?", Some(Intent::LookBack), false),
            (" ？？ ", Some(Intent::LookBack), false),
            ("不对。", Some(back.clone()), false),
            ("That's wrong!", Some(back.clone()), false),
            ("撤回", Some(undone.clone()), false),
            ("/undo", Some(undone), false),
            ("不对，是58%", None, true),
            ("错了 应该是58", None, true),
            ("wrong: it's 42%", None, true),
            ("不对称", None, false),
            ("不是85%是58%", None, false),
            ("wrongly poured", None, false),
            ("图纸不对，等设计院", None, false),
            ("?65%", None, false),
            ("好的", None, false),
        ] {
            let words = words(text, 0);
            assert_eq!(read_about_report(&words), about, "{text}");
            assert_eq!(puts_right(&words), right, "{text}");
        }
    }

    #[test]
    fn who_says_no_and_a_figure_contradicts() {
        for (text, contradicts) in [
            ("不对，是67%", true),
            ("不对 67%", true),
            ("不是，应该是67%。", true),
            ("no, it is 67%", true),
            ("No, it's 67%", true),
            ("wrong, should be 67", true),
            ("no power since Monday", false),
            ("no crane today, 70% now", false),
            ("不对，昨天停电了", false),
            ("67%", false),
        ] {
            assert_eq!(says_instead(&words(text, 0)), contradicts, "{text}");
        }
    }

    #[test]
    fn an_answer_to_a_report_adds_to_it_unless_it_only_acknowledges() {
        let addition = |text| {
            let words = words(text, 0);
            read_addition(&words, &read(&words))
        };
        let added =
            |percent, words: &str| Some(Intent::Addition { percent, words: words.to_owned(), files: 0 });
        for (text, expected) in [
            ("70%", added(hundredths(7000), "")),
            ("70", added(hundredths(7000), "")),
            ("改为70%，又浇了一层", added(hundredths(7000), "改为70%，又浇了一层")),
            ("又浇了一层", added(None, "又浇了一层")),
            ("收到", None),
            ("好的，谢谢！", None),
            ("OK 👍", None),
            ("几点浇完的？", None),
            ("浇完了吗", None),
            ("/status JY-01", None),
        ] {
            assert_eq!(addition(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_spans_lie_in_it(text in "(/stage |/gate JY-01 |/node JY-01 |)(施工许可证|在建|主体封顶计划|)?.{0,300}", files in 0_u32..3) {
            let words = words(&text, files);
            let intent = read(&words);
            read_addition(&words, &intent);
            if let Intent::Progress { span, .. }
            | Intent::Issue { span, .. }
            | Intent::Stage { said: Dated { span, .. }, .. }
            | Intent::Gate { said: Dated { span, .. }, .. }
            | Intent::Node { said: Dated { span, .. }, .. } = intent
            {
                prop_assert!(text.get(span.start..span.end).is_some());
            }
        }

        #[test]
        fn any_report_keeps_every_word(words in "[一-龥a-z ，。]{1,60}") {
            let words = words.trim().trim_start_matches(['，', '。', ' ']).trim().to_owned();
            prop_assume!(!words.is_empty());
            let text = format!("问题 JY-01 {words}");
            match reading(&text) {
                Intent::Issue { words: kept, .. } => prop_assert_eq!(kept, words),
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }
}

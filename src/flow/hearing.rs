//! What a message wants: a command, an addition to what it answers, an answer to a question, or things said in free
//! words.

use super::desk::Desk;
use super::issues::number_in;
use super::process::{
    About, Mouth, Pressed, Spoken, Trouble, acknowledging, answer_press, here, say, version_of,
};
use super::unit::Unit;
use crate::chat::Version;
use crate::domain::decision::{
    Answer, Earlier, Here, PromiseSaying, Saying, Settled, Settling, Through, can_be_meant, notice_of,
    reported_here, settle_told,
};
use crate::domain::entry::{Entry, Fact};
use crate::domain::evidence::{DAY_LIFE, QUESTION_LIFE, Question, QuestionState, Subject};
use crate::domain::ids::{InboxId, MessageId, ProjectCode, ProjectId};
use crate::domain::intent::{Back, Command, Intent, IssueStep, Said};
use crate::domain::investment::Reply;
use crate::domain::people::Person;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::supervision::NoticeStep;
use crate::domain::time::{Timestamp, day_begins, effective_day};
use crate::domain::told::{self as said, Corrects, Statement, Sureness, Told, Waiting};
use crate::interpret::prose::{self, Last, LastFigure, Reading};
use crate::interpret::{self, Words, told};
use crate::render::{self, Acknowledge, PressAnswer};
use crate::store::{Asking, ChatRow, Class, NewQuestion, StoreError, Turn};
use chrono::Timelike;
use std::sync::Arc;

/// What a message wants, in order, and what that is decided with.
pub(super) struct Heard {
    pub(super) intents: Vec<Intent>,
    /// The speaker's own last entry here today, where what is said refers to it.
    pub(super) own_last: Option<Entry>,
    /// The message that said it before, where this one only answers the question about it.
    pub(super) said_by: Option<MessageId>,
    /// The entry of the files that came with that message, of which nothing else is known yet.
    pub(super) shown: Option<Entry>,
    /// Questions that have had their answer.
    pub(super) answered: Vec<i64>,
    /// The entry of the issue that the message names, and so answers.
    pub(super) named: Option<Earlier>,
}

impl Heard {
    const fn of(intents: Vec<Intent>) -> Self {
        Self { intents, own_last: None, said_by: None, shown: None, answered: Vec::new(), named: None }
    }
}

/// Where something is said, to what, and when.
pub(super) struct Hearing<'a> {
    pub(super) chat: &'a ChatRow,
    pub(super) here: Here,
    /// What this message, or the one it answers, already put into the ledger.
    pub(super) earlier: &'a [Earlier],
    pub(super) answers: Answers,
    pub(super) now: Timestamp,
}

/// What a message answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answers {
    Nothing,
    /// Something that was reported, or what Daybook said about it.
    Report,
    /// What Daybook said about nothing that was reported.
    Daybook,
}

impl Hearing<'_> {
    /// The entry of the issue that is answered.
    fn issue_answered(&self) -> Option<&Entry> {
        let answered = self.earlier.last().filter(|_| self.answers == Answers::Report)?;
        Some(&answered.entry).filter(|entry| number_in(&entry.fact).is_some())
    }

    /// The speaker's own entry that is answered.
    fn own_answered(&self, person: &Person) -> Option<&Entry> {
        let answered = self.earlier.last().filter(|_| self.answers == Answers::Report)?;
        Some(&answered.entry).filter(|entry| entry.author == person.id)
    }
}

impl Desk {
    /// What a message wants. `intent` is what it was read as by itself.
    pub(super) async fn heard(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        hearing: &Hearing<'_>,
        words: &Words<'_>,
        spoken: &Spoken<'_>,
        intent: Intent,
    ) -> Result<Heard, Trouble> {
        let Some(person) = spoken.person else { return Ok(Heard::of(vec![intent])) };
        let Hearing { chat, here, now, .. } = *hearing;
        if let Some(heard) = self.said_of_named(turn, unit, hearing, words, spoken).await? {
            return Ok(heard);
        }
        // In answer to a report or a card it is clear what is meant.
        let intent = match intent {
            Intent::WhichIssue { .. } if hearing.answers == Answers::Report && interpret::is_bare(words) => {
                Intent::Unclear
            }
            intent => intent,
        };
        if hearing.answers != Answers::Nothing
            && let Some(about) = interpret::read_about_report(words)
            && let Some(heard) = self.about_what_was_said(turn, unit, hearing, person, about).await?
        {
            return Ok(heard);
        }
        // A command is looked through for its own words only; to look for a day costs more than all the rest.
        let day_alone = || {
            let today = spoken.sent().local(self.settings.zone).date_naive();
            let is_open = matches!(intent, Intent::Unclear);
            is_open.then(|| interpret::day_alone(words.text, today)).flatten().map(Settling::Day)
        };
        if interpret::acknowledges(words.text)
            && let Some(answered) = hearing.earlier.last().filter(|_| hearing.answers == Answers::Report)
            && let Some(number) = self.signed_by_reading(turn, unit, person, &answered.entry).await?
        {
            let words = words.text.trim().to_owned();
            return Ok(Heard::of(vec![Intent::StepIssue { number, step: IssueStep::Sign, words }]));
        }
        if let Some(number) = hearing.earlier.last().and_then(|one| notice_of(&one.entry))
            && hearing.answers == Answers::Report
            && let read = interpret::acknowledges(words.text)
            && (read || matches!(intent, Intent::Unclear | Intent::Chatter))
        {
            // 收到 signs for it; what is more is the answer.
            let step = if read { NoticeStep::Sign } else { NoticeStep::Answer };
            let words = words.text.trim().to_owned();
            return Ok(Heard::of(vec![Intent::StepNotice { number, step, words }]));
        }
        let reply = settling(&intent).or_else(day_alone).filter(|_| here != Here::StrangeGroup);
        if let Some(reply) = reply {
            unit.flush(turn).await?;
            let question = turn.open_told(chat.id, person.id, now).await?;
            if let Some(question) = question.filter(|one| is_answered(one, hearing, &intent, reply)) {
                let answered = vec![question.id];
                match settle_told(&self.known.registry, here, person, &question, reply) {
                    Settled::Told { intents, message } => {
                        let shown = turn.shown_by(message).await?;
                        return Ok(Heard { said_by: Some(message), shown, answered, ..Heard::of(intents) });
                    }
                    Settled::Dropped { message } => {
                        let files = files_shown_by(turn, message).await?;
                        return Ok(Heard { answered, ..Heard::of(vec![Intent::DropTold { files }]) });
                    }
                    Settled::WhichDay | Settled::Not => {}
                }
            }
        }
        let mut heard = match reply {
            Some(reply) if !matches!(reply, Settling::Day(_)) => Heard::of(vec![intent]),
            _ => self.told_freely(turn, unit, hearing, words, spoken, person, intent).await?,
        };
        for intent in &mut heard.intents {
            if let Intent::Issue { trouble, words, .. } = intent {
                *trouble = self.settings.lexicons.trouble(words);
            }
        }
        if let Version::Edited { .. } = spoken.message.version {
            heard.answered.extend(turn.told_by_message(chat.id, &spoken.message.id, now).await?);
        }
        Ok(heard)
    }

    /// What is said of an issue that the message names has the effect of an answer to its card. `None` where no issue can
    /// be meant, or nothing that is clear is said of it.
    async fn said_of_named(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        hearing: &Hearing<'_>,
        words: &Words<'_>,
        spoken: &Spoken<'_>,
    ) -> Result<Option<Heard>, Trouble> {
        // What has more lines is a report of the day, which counts its own issues.
        let new = hearing.earlier.is_empty()
            && spoken.message.version == Version::First
            && !words.text.trim().contains('\n');
        let Some(person) = spoken.person.filter(|_| new && words.files == 0) else { return Ok(None) };
        let Some(named) = interpret::read_of_named(words) else { return Ok(None) };
        unit.flush(turn).await?;
        let found = turn.issue(named.number).await?;
        let place = (hearing.here, hearing.chat.body.as_deref());
        let known = (&self.known.registry, &*self.settings.policy);
        let meant = found.filter(|issue| can_be_meant(known, place, person, issue));
        let said = Words { text: named.said, ..*words };
        let Some(issue) = meant else {
            // Whose it is not hears what the number alone would tell them.
            let is_step = named.step.is_some() || self.only_solves(&said, spoken);
            let number = named.number;
            return Ok((is_step && hearing.here != Here::StrangeGroup)
                .then(|| Heard::of(vec![Intent::ShowIssue { number }])));
        };
        let Some(entry) = turn.entry(issue.entry).await? else { return Ok(None) };
        let named_entry = Earlier { entry, through: Through::Reply };
        if let Some(step) = named.step {
            return Ok(Some(Heard { named: Some(named_entry), ..Heard::of(vec![step]) }));
        }
        let earlier = std::slice::from_ref(&named_entry);
        let answering = Hearing { earlier, answers: Answers::Report, ..*hearing };
        let intent = match interpret::read(&said) {
            Intent::WhichIssue { .. } => Intent::Unclear,
            intent => intent,
        };
        let mut heard = Box::pin(self.heard(turn, unit, &answering, &said, spoken, intent)).await?;
        let answers = heard.intents.iter().any(answers_an_issue);
        if answers {
            // 问题2处理好了，电接上了: how it was solved is part of that.
            heard.intents.retain(|intent| !shows_works(intent));
            if let [Intent::Told { statement, .. }] = &mut heard.intents[..] {
                named.said.trim().clone_into(&mut statement.words);
            }
        }
        let is_clear = |intent: &Intent| match intent {
            Intent::StepIssue { .. } => true,
            // Beside an answer stands what else is reported.
            Intent::Told { .. } => answers,
            // Elsewhere a report may begin so: 问题1 电业局不回复.
            Intent::Addition { .. } => hearing.here == Here::StrangeGroup,
            _ => false,
        };
        let clear = !heard.intents.is_empty() && heard.intents.iter().all(is_clear);
        Ok(clear.then_some(Heard { named: Some(named_entry), ..heard }))
    }

    /// Whether no more is said than that something is solved, of whatever project.
    fn only_solves(&mut self, words: &Words<'_>, spoken: &Spoken<'_>) -> bool {
        let Some(index) = self.reader.index(&self.known.registry, &self.settings.policy) else {
            return false;
        };
        let local = spoken.sent().local(self.settings.zone);
        let reading = prose::read(&prose::Message {
            text: words.text,
            today: local.date_naive(),
            hour: local.hour(),
            own: &[],
            chat: None,
            named: None,
            form: &[],
            last: None,
            index: &index,
            lexicons: &self.settings.lexicons,
        });
        let Reading { items, question, .. } = reading;
        let mut all = items.into_iter().chain(question.into_iter().flat_map(|one| one.would_be)).peekable();
        all.peek().is_some() && all.all(|item| item.told == Told::Answer(said::Answer::Settled))
    }

    /// An answer about how something was understood. What waits for an answer is no longer waited for; else it is about
    /// what stands in the ledger.
    async fn about_what_was_said(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        hearing: &Hearing<'_>,
        person: &Person,
        about: Intent,
    ) -> Result<Option<Heard>, Trouble> {
        let Hearing { chat, here, now, .. } = *hearing;
        let said_in = hearing.earlier.last().map(|one| one.entry.message);
        if matches!(about, Intent::TakeBack(_)) && here != Here::StrangeGroup {
            unit.flush(turn).await?;
            let question = turn.open_told(chat.id, person.id, now).await?;
            if let Some(question) = question
                && let Settled::Dropped { message } =
                    settle_told(&self.known.registry, here, person, &question, Settling::Taken)
                && said_in.is_none_or(|said| said == message)
            {
                let files = files_shown_by(turn, message).await?;
                let answered = vec![question.id];
                return Ok(Some(Heard { answered, ..Heard::of(vec![Intent::DropTold { files }]) }));
            }
            if hearing.answers == Answers::Daybook
                && about == Intent::TakeBack(Back::Wrong)
                && turn.open_figure(chat.id, person.id, now).await?.is_some()
            {
                let no = Intent::Reply { reply: Reply::Wrong, said: Said::ByCommand };
                return Ok(Some(Heard::of(vec![no])));
            }
        }
        Ok(match (hearing.answers, &about) {
            (Answers::Report, _) => Some(Heard::of(vec![about])),
            (Answers::Daybook, Intent::TakeBack(Back::Wrong)) => Some(Heard::of(vec![Intent::WhichIsWrong])),
            // What is not about a report means what it means by itself.
            (Answers::Daybook | Answers::Nothing, _) => None,
        })
    }

    #[expect(clippy::too_many_arguments, reason = "these are the parts of one message, used once")]
    async fn told_freely(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        hearing: &Hearing<'_>,
        words: &Words<'_>,
        spoken: &Spoken<'_>,
        person: &Person,
        intent: Intent,
    ) -> Result<Heard, Trouble> {
        let Hearing { chat, here, now, .. } = *hearing;
        let answers = hearing.answers == Answers::Report;
        let addition = if answers { interpret::read_addition(words, &intent) } else { None };
        let plain = |intent| Ok(Heard::of(vec![intent]));
        if !may_be_free(words, hearing, &intent) {
            return plain(addition.unwrap_or(intent));
        }
        let Some(index) = self.reader.index(&self.known.registry, &self.settings.policy) else {
            return plain(addition.unwrap_or(intent));
        };
        let lexicons = Arc::clone(&self.settings.lexicons);
        let sent = spoken.sent();
        let local = sent.local(self.settings.zone);
        let own: Vec<_> = reported_here(&self.known.registry, here, person, Command::Progress)
            .map(|project| project.code.clone())
            .collect();
        let answered = hearing.issue_answered().and_then(|entry| self.known.registry.project(entry.project?));
        let chat_project = match (answered, &own[..]) {
            // What is said to an issue is of its project.
            (Some(project), _) => Some(&project.code),
            (None, [only]) if here != Here::Private => Some(only),
            (None, _) => None,
        };
        let form = match here {
            Here::TeamGroup(team) => self.known.registry.form_of(team).to_vec(),
            Here::Private | Here::StrangeGroup => {
                let teams = person.memberships.iter().filter_map(|held| held.team);
                self.known.registry.forms_of(teams)
            }
        };
        let message = |last, named| prose::Message {
            text: words.text,
            today: local.date_naive(),
            hour: local.hour(),
            own: &own,
            chat: chat_project,
            named,
            form: &form,
            last,
            index: &index,
            lexicons: &lexicons,
        };
        let mut reading = prose::read(&message(None, None));
        let own_answered = hearing.own_answered(person);
        let corrected = match own_answered {
            Some(_) if interpret::puts_right(words) => Corrects::Own,
            _ => Corrects::Nothing,
        };
        let mut own_last = None;
        if refers_back(&reading) || corrected == Corrects::Own {
            own_last = own_answered.cloned();
            if own_last.is_none() {
                unit.flush(turn).await?;
                let begins = day_begins(effective_day(now, self.settings.zone), self.settings.zone);
                own_last = turn.own_report(chat.id, person.id, begins).await?;
            }
            let named = own_last.as_ref().and_then(|entry| entry.project);
            let named = named.and_then(|id| self.known.registry.project(id)).map(|project| &project.code);
            let figure = own_last.as_ref().map_or(LastFigure::None, figure_of);
            reading = prose::read(&message(named.map(|project| Last { project, figure, corrected }), named));
            if let Some(project) = named {
                reading = put_right(reading, project);
            }
        }
        let mut intents = told::wanted(words.text, reading);
        // Who reports nothing may ask all the same.
        if !rights::may(person, Command::Progress) {
            intents.retain(asks);
        }
        let stands_alone = if answers { intents.iter().any(answers_by_itself) } else { !intents.is_empty() };
        // Photos are the works, and their captions say which; only what is more is a report with photos.
        let reports = intents
            .iter()
            .all(|intent| matches!(intent, Intent::Told { .. } | Intent::Ask { .. } | Intent::Invest { .. }))
            && intents.iter().any(|intent| !shows_works(intent));
        let retold = matches!(spoken.message.version, Version::Edited { .. });
        if retold && intents.iter().any(withdraws) {
            return plain(Intent::Chatter);
        }
        if corrected == Corrects::Own && !intents.iter().any(answers_by_itself) {
            // What is right could not be read: then it is asked for.
            return plain(Intent::TakeBack(Back::Wrong));
        }
        if stands_alone && (words.files == 0 || reports) {
            return Ok(Heard { own_last, ..Heard::of(intents) });
        }
        // 又停了 under a photo: it shows the works, and what is the matter is asked all the same.
        if intents == [Intent::AskWhatIsWrong] && matches!(intent, Intent::Evidence { .. }) {
            return Ok(Heard::of(vec![intent, Intent::AskWhatIsWrong]));
        }
        plain(addition.unwrap_or(intent))
    }

    /// A button of a question about something that was said: what waited is kept, or dropped, and the question gives way
    /// to its answer.
    pub(super) async fn answered_by_press(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        mouth: &mut Mouth<'_>,
        pressed: &Pressed<'_>,
        (question, index): (&Question, usize),
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let Pressed { press, person, spoken, .. } = *pressed;
        let here = here(mouth.chat);
        let settled = settle_told(&self.known.registry, here, person, question, Settling::Button(index));
        let answered = vec![question.id];
        let (outcome, heard, mut instead) = match settled {
            Settled::Told { intents, message } => {
                let code = intents.iter().find_map(project_of).cloned();
                let shown = turn.shown_by(message).await?;
                let heard = Heard { said_by: Some(message), shown, answered, ..Heard::of(intents) };
                // What was promised is told whole.
                let code = code.filter(|_| !is_of_promises(question));
                (PressAnswer::Done, heard, code.map(|code| Saying::Placed { code }))
            }
            Settled::WhichDay => {
                if let Subject::Told { waiting, choices, .. } = &question.about {
                    let waiting = Waiting { about: said::About::PromiseDay, ..waiting.clone() };
                    turn.ask_on(question.id, &waiting, choices, now + DAY_LIFE).await?;
                }
                let saying = Saying::Promise(Box::new(PromiseSaying::WhichDay));
                (PressAnswer::Done, Heard::of(Vec::new()), Some(saying))
            }
            Settled::Dropped { message } => {
                let files = files_shown_by(turn, message).await?;
                let heard = Heard { answered, ..Heard::of(Vec::new()) };
                (PressAnswer::Done, heard, Some(Saying::ToldDropped { files }))
            }
            Settled::Not => {
                let own = question.person == person.id && question.state == QuestionState::Answered;
                let outcome = if own { PressAnswer::Already } else { PressAnswer::NotForYou };
                (outcome, Heard::of(Vec::new()), None)
            }
        };
        answer_press(turn, unit, mouth, press, outcome, now);
        let answers = self.do_all(turn, unit, (mouth, spoken), heard, Vec::new(), now).await?;
        for (answer, done) in answers {
            match answer {
                // In words the question's place says it.
                Answer::Confirmed { .. } if acknowledging(mouth).acknowledge == Acknowledge::Text => {}
                Answer::Here(saying @ Saying::Promise(_)) if press.message.is_some() => {
                    instead = Some(saying);
                }
                Answer::Here(saying @ Saying::SameIssue { .. }) => instead = Some(saying),
                answer => self.answer(turn, unit, mouth, spoken, answer, &done, now).await?,
            }
        }
        if let (Some(saying), Some(asked)) = (instead, &press.message) {
            let body = self.render(mouth.voice, mouth.chat.id, &saying, None, mouth.inbox)?;
            let body = render::instead_of(asked, body);
            say(turn, unit, mouth, body, Class::Interactive, About::Nothing, now);
        }
        Ok(())
    }

    /// Keeps what was said with the question about it; the question's number.
    pub(super) async fn wait(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        (mouth, spoken): (&Mouth<'_>, &Spoken<'_>),
        waiting: &Waiting,
        choices: &[ProjectId],
        now: Timestamp,
    ) -> Result<Option<i64>, StoreError> {
        let Some(person) = spoken.person else { return Ok(None) };
        let id = MessageId(mouth.inbox.0);
        unit.keep(|| (version_of(mouth, spoken, person.id, id), Vec::new()), id);
        let new = NewQuestion {
            chat: mouth.chat.id,
            person: person.id,
            inbox: InboxId(id.0),
            about: Asking::Told { waiting, choices },
            expires_at: now + QUESTION_LIFE,
        };
        turn.ask(&new, now).await.map(Some)
    }
}

fn project_of(intent: &Intent) -> Option<&ProjectCode> {
    match intent {
        Intent::Told { statement, .. } | Intent::SameIssue { statement, .. } => statement.project.as_ref(),
        _ => None,
    }
}

/// Whether a word can be meant for a question. In a group people say yes to each other too; what somebody else promises
/// is not to be noted by that.
fn is_answered(question: &Question, hearing: &Hearing<'_>, intent: &Intent, reply: Settling<'_>) -> bool {
    !is_of_promises(question)
        || hearing.here == Here::Private
        || hearing.answers == Answers::Daybook
        || matches!(reply, Settling::Day(_))
        || matches!(intent, Intent::Reply { said: Said::ByCommand, .. })
}

fn is_of_promises(question: &Question) -> bool {
    matches!(&question.about, Subject::Told { waiting, .. } if waiting.about.is_promise())
}

/// How a message could answer a question about something that was said.
const fn settling(intent: &Intent) -> Option<Settling<'_>> {
    match intent {
        Intent::Place { code, .. } => Some(Settling::Project(code)),
        Intent::Reply { reply, .. } => Some(Settling::Word(*reply)),
        _ => None,
    }
}

/// Whether a message that is no command can be free words of its sender.
fn may_be_free(words: &Words<'_>, hearing: &Hearing<'_>, intent: &Intent) -> bool {
    // To a body it is said only of its issues.
    let of_its_issue =
        || hearing.chat.body.is_some() && words.files == 0 && hearing.issue_answered().is_some();
    (hearing.here != Here::StrangeGroup || of_its_issue())
        && words.origin == interpret::Origin::Own
        && !words.text.trim_start().starts_with('/')
        && matches!(intent, Intent::Unclear | Intent::Chatter | Intent::Evidence { .. })
}

/// What puts the sender's last words right and names no project is of the project those were of.
fn put_right(mut reading: Reading, project: &ProjectCode) -> Reading {
    let asks_which = |question: &mut prose::Question| {
        question.about == prose::About::Project
            && question.candidates.is_empty()
            && !question.would_be.is_empty()
            && question.would_be.iter().all(|item| item.corrects == Corrects::Own)
    };
    if let Some(question) = reading.question.take_if(asks_which) {
        let of_it = |item: prose::Item| prose::Item {
            project: Some(project.clone()),
            sureness: if item.sureness == Sureness::Certain { Sureness::Context } else { item.sureness },
            ..item
        };
        reading.items.extend(question.would_be.into_iter().map(of_it));
    }
    reading
}

/// Whether a reading needs to know what its sender said last.
fn refers_back(reading: &Reading) -> bool {
    reading.question.is_some()
        || reading.items.iter().any(|item| {
            item.project.is_none()
                || item.corrects == Corrects::Own
                || matches!(item.told, Told::Withdrawal | Told::Answer(_))
        })
}

const fn figure_of(entry: &Entry) -> LastFigure {
    match entry.fact {
        Fact::Progress { percent: Some(_) } => LastFigure::Percent,
        Fact::Investment { .. } => LastFigure::Amount,
        _ => LastFigure::None,
    }
}

/// How many files came with a message that is no longer asked about; they stay.
async fn files_shown_by(turn: &mut Turn<'_>, message: MessageId) -> Result<u32, StoreError> {
    Ok(turn.shown_by(message).await?.map_or(0, |entry| entry.files))
}

/// Whether something only says, without a figure, what is built, be it known where or not.
fn shows_works(intent: &Intent) -> bool {
    let in_words = |statement: &Statement| statement.told == Told::Progress { percent: None };
    match intent {
        Intent::Told { statement, .. } => in_words(statement),
        Intent::Ask { waiting, .. } => waiting.statements.iter().all(in_words),
        _ => false,
    }
}

/// Whether something is said to an issue.
fn answers_an_issue(intent: &Intent) -> bool {
    matches!(intent, Intent::Told { statement, .. } if matches!(statement.told, Told::Answer(_)))
}

/// Whether the message itself is taken back.
fn withdraws(intent: &Intent) -> bool {
    matches!(intent, Intent::Told { statement, .. } if statement.told == Told::Withdrawal)
}

/// Whether something is asked of the ledger.
fn asks(intent: &Intent) -> bool {
    matches!(intent, Intent::Told { statement, .. } if matches!(statement.told, Told::Question(_)))
}

/// Whether what answers a report says something by itself, and is no addition to it.
fn answers_by_itself(intent: &Intent) -> bool {
    let Intent::Told { statement, .. } = intent else { return false };
    matches!(
        **statement,
        Statement { told: Told::Withdrawal | Told::Answer(_), .. }
            | Statement { corrects: Corrects::Own, .. }
    )
}

/// The entry of an earlier version of the message that says the same, or what the message answers.
pub(super) fn taken(earlier: &mut Vec<Earlier>, intent: &Intent, registry: &Registry) -> Option<Earlier> {
    let newest = earlier.len().checked_sub(1)?;
    if earlier[newest].through != Through::SameMessage {
        return Some(earlier[newest].clone());
    }
    if let Intent::Ask { waiting, .. } = intent
        && waiting.about == said::About::Promise
    {
        let at = earlier.iter().rposition(|one| matches!(one.entry.fact, Fact::Promise { .. }))?;
        return Some(earlier.remove(at));
    }
    let Intent::Told { statement, .. } = intent else { return Some(earlier.remove(newest)) };
    let project = statement.project.as_ref().and_then(|code| registry.project_coded(code)).map(|one| one.id);
    let kind = kind_of(&statement.told);
    let same = |one: &Earlier| one.entry.fact.kind() == kind;
    let at = earlier
        .iter()
        .position(|one| same(one) && one.entry.project == project)
        .or_else(|| earlier.iter().position(same))
        .or_else(|| (earlier.len() == 1).then_some(0))?;
    Some(earlier.remove(at))
}

/// The kind of the entry a statement makes.
const fn kind_of(told: &Told) -> &'static str {
    match told {
        Told::Progress { .. } | Told::Part { .. } => "progress",
        Told::Unchanged => "unchanged",
        Told::Resumed => "stage",
        Told::Investment { .. } | Told::Unmeasured { .. } => "investment",
        Told::Node { .. } => "node",
        Told::Issue(_) => "issue",
        Told::Visit => "visit",
        Told::Answer(_) => "issue_answer",
        Told::Promise { .. } => "promise",
        Told::Withdrawal | Told::Question(_) => "",
    }
}

//! What a message wants: a command, an addition to what it answers, an answer to a question, or things said in free
//! words.

use super::desk::Desk;
use super::issues::number_in;
use super::process::{
    About, Mouth, Pressed, Spoken, Trouble, acknowledging, answer_press, here, say, version_of,
};
use super::unit::Unit;
use crate::chat::Version;
use crate::domain::corrections::{self, Clue, Meant};
use crate::domain::decision::{
    Answer, Earlier, Here, PromiseSaying, Saying, Settled, Settling, Through, can_be_meant, notice_of,
    reported_here, settle_told,
};
use crate::domain::entry::{Entry, Fact, Span};
use crate::domain::evidence::{DAY_LIFE, QUESTION_LIFE, Question, QuestionState, RECENT, Subject};
use crate::domain::ids::{InboxId, MessageId, ProjectCode, ProjectId};
use crate::domain::intent::{Asked, Back, Command, Intent, IssueStep, Said};
use crate::domain::investment::{Amount, Counts, Reply, SaidMonth};
use crate::domain::people::Person;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::supervision::NoticeStep;
use crate::domain::time::{Timestamp, day_begins, effective_day};
use crate::domain::told::{self as said, Corrects, Statement, Sureness, Told, Waiting};
use crate::interpret::prose::{self, Last, LastFigure, Moved, Reading};
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
    /// How many other questions to the speaker were open here when this one had its answer.
    pub(super) beside: usize,
}

impl Heard {
    const fn of(intents: Vec<Intent>) -> Self {
        Self {
            intents,
            own_last: None,
            said_by: None,
            shown: None,
            answered: Vec::new(),
            named: None,
            beside: 0,
        }
    }
}

/// Where something is said, to what, and when.
pub(super) struct Hearing<'a> {
    pub(super) chat: &'a ChatRow,
    pub(super) here: Here,
    /// What this message, or the one it answers, already put into the ledger.
    pub(super) earlier: &'a [Earlier],
    pub(super) answers: Answers,
    /// The question to the speaker that is answered, or about the message that is.
    pub(super) asked: Option<&'a Question>,
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
        if (hearing.answers != Answers::Nothing || hearing.asked.is_some())
            && let Some(about) = interpret::read_about_report(words)
            && let Some(heard) = self.about_what_was_said(turn, unit, hearing, person, about).await?
        {
            return Ok(heard);
        }
        if intent == Intent::Undo
            && let Some(heard) = self.drops_the_newest(turn, unit, hearing, person).await?
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
        let mut beside = 0;
        if let Some(reply) = reply {
            unit.flush(turn).await?;
            let open = turn.open_questions(chat.id, person.id, now).await?;
            beside = open.len().saturating_sub(1);
            let asked = hearing.asked.map_or(open, |one| vec![one.clone()]);
            for question in asked {
                if waits_elsewhere(&question, reply) || !is_answered(&question, hearing, &intent, reply) {
                    break;
                }
                let answered = vec![question.id];
                match settle_told(&self.known.registry, here, person, &question, reply) {
                    Settled::Told { intents, message } => {
                        let (said_by, shown) = (Some(message), turn.shown_by(message).await?);
                        return Ok(Heard { said_by, shown, answered, beside, ..Heard::of(intents) });
                    }
                    Settled::Dropped { message } => {
                        let files = files_shown_by(turn, message).await?;
                        return Ok(Heard { answered, ..Heard::of(vec![Intent::DropTold { files }]) });
                    }
                    // One that was asked before may be meant.
                    Settled::WhichDay | Settled::Not => {}
                }
            }
        }
        let mut heard = match reply {
            Some(reply) if !matches!(reply, Settling::Day(_)) => Heard { beside, ..Heard::of(vec![intent]) },
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
            if let Some((question, message)) = hearing.asked.and_then(|one| Some((one, one.message()?))) {
                return Ok(Some(let_go(turn, hearing, question, message).await?));
            }
            let question = turn.open_told(chat.id, person.id, now).await?;
            if let Some(question) = question
                && let Settled::Dropped { message } =
                    settle_told(&self.known.registry, here, person, &question, Settling::Taken)
                && said_in.is_none_or(|said| said == message)
            {
                return Ok(Some(dropped(turn, question.id, message).await?));
            }
            if hearing.answers == Answers::Daybook
                && about == Intent::TakeBack(Back::Wrong)
                && turn.open_figure(chat.id, person.id, now).await?.is_some()
            {
                return Ok(Some(Heard::of(vec![NO])));
            }
        }
        Ok(match (hearing.answers, &about) {
            (Answers::Report, _) => Some(Heard::of(vec![about])),
            (Answers::Daybook, Intent::TakeBack(Back::Wrong)) => Some(Heard::of(vec![Intent::WhichIsWrong])),
            // What is not about a report means what it means by itself.
            (Answers::Daybook | Answers::Nothing, _) => None,
        })
    }

    /// Who takes back what they said here last, and names nothing, means the newest of it: where that waits for its
    /// answer, it is no longer waited for. `None` where it stands in the ledger.
    async fn drops_the_newest(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        hearing: &Hearing<'_>,
        person: &Person,
    ) -> Result<Option<Heard>, Trouble> {
        let Hearing { chat, now, .. } = *hearing;
        if hearing.answers != Answers::Nothing || !hearing.earlier.is_empty() {
            return Ok(None);
        }
        unit.flush(turn).await?;
        let newest = turn.open_questions(chat.id, person.id, now).await?.into_iter().next();
        let Some(question) = hearing.asked.cloned().or(newest) else { return Ok(None) };
        // Files are in the ledger, whatever is asked about them.
        let Some(message) = question.message() else { return Ok(None) };
        if hearing.asked.is_none()
            && let Some(last) = turn.own_last(chat.id, person.id, self.begin_of_day(now)).await?
        {
            if last.id.0 > question.id {
                return Ok(None);
            }
            // What the same message says besides is taken back with it.
            if last.message == message {
                return Ok(Some(Heard { answered: vec![question.id], ..Heard::of(vec![Intent::Undo]) }));
            }
        }
        Ok(Some(let_go(turn, hearing, &question, message).await?))
    }

    fn begin_of_day(&self, now: Timestamp) -> Timestamp {
        day_begins(effective_day(now, self.settings.zone), self.settings.zone)
    }

    /// Whether a message contradicts what its sender has just said, and says what is right. After what somebody else said,
    /// it may contradict them.
    async fn contradicts(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        hearing: &Hearing<'_>,
        words: &Words<'_>,
        person: &Person,
    ) -> Result<Corrects, Trouble> {
        let own_is_answered = hearing.own_answered(person).is_some() || hearing.asked.is_some();
        let contradicts = if own_is_answered {
            interpret::puts_right(words)
        } else if hearing.answers == Answers::Nothing && interpret::says_instead(words) {
            unit.flush(turn).await?;
            let since = match hearing.here {
                Here::Private => self.begin_of_day(hearing.now),
                Here::TeamGroup(_) | Here::StrangeGroup => hearing.now - RECENT,
            };
            turn.spoke_last(hearing.chat.id, since).await? == Some(person.id)
        } else {
            false
        };
        Ok(if contradicts { Corrects::Own } else { Corrects::Nothing })
    }

    /// What a message goes on with, or puts right, of what its sender has said here today.
    async fn meant(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        hearing: &Hearing<'_>,
        person: &Person,
        (reading, corrected): (&Reading, Corrects),
    ) -> Result<Meant, Trouble> {
        let Hearing { chat, now, .. } = *hearing;
        let corrects =
            corrected == Corrects::Own || reading.moved.is_some() || reading.corrects == Corrects::Own;
        if let Some(entry) = hearing.own_answered(person) {
            return Ok(Meant::Report(entry.clone()));
        }
        if let Some(question) = hearing.asked.filter(|_| corrects) {
            return Ok(Meant::Asked(question.clone()));
        }
        // In answer to what somebody else reported it is not about what one has said oneself.
        if corrects && hearing.answers == Answers::Report && hearing.issue_answered().is_none() {
            return Ok(Meant::Nothing);
        }
        unit.flush(turn).await?;
        let reports = turn.own_reports(chat.id, person.id, self.begin_of_day(now), OWN_OF_A_DAY).await?;
        if !corrects {
            return Ok(reports.into_iter().next().map_or(Meant::Nothing, Meant::Report));
        }
        let open = turn.open_questions(chat.id, person.id, now).await?;
        let clue = match &reading.moved {
            Some(moved) => Clue { wrong: &moved.figures, project: moved.from.as_ref(), kind: None },
            None => Clue {
                wrong: &reading.wrong,
                project: project_named(reading),
                kind: said_first(reading).map(|item| item.told.kind()).filter(|kind| !kind.is_empty()),
            },
        };
        Ok(corrections::meant(&self.known.registry, &reports, &open, &clue))
    }

    /// Says of the project it is of what was said of another one.
    fn moved(&self, words: &Words<'_>, moved: &Moved, meant: Meant) -> Heard {
        let registry = &self.known.registry;
        let unclear = || Heard::of(vec![Intent::WhichIsWrong]);
        let Some(to) = &moved.to else { return unclear() };
        let said = |told, day| Statement {
            told,
            project: Some(to.clone()),
            day,
            words: words.text.trim().to_owned(),
            span: Span { start: 0, end: words.text.len() },
            rule: "place",
            sureness: Sureness::Certain,
            corrects: Corrects::Project,
        };
        let tell = |statement| Intent::Told { statement: Box::new(statement), asked: Asked::NotYet };
        match meant {
            Meant::Report(entry) => {
                let there = registry.project_coded(to).is_some_and(|one| entry.project == Some(one.id));
                let (told, day) = match &entry.fact {
                    Fact::Progress { percent } => (Told::Progress { percent: *percent }, entry.effective),
                    Fact::Unchanged => (Told::Unchanged, entry.effective),
                    Fact::Visit => (Told::Visit, entry.effective),
                    Fact::Investment { month, figure } => {
                        let sum = Some(figure.counts.sum());
                        (Told::Investment { amount: figure.yuan, sum }, month.last_day())
                    }
                    _ => return unclear(),
                };
                if there {
                    return unclear();
                }
                let intents = vec![tell(said(told, Some(day)))];
                Heard { own_last: Some(entry), ..Heard::of(intents) }
            }
            Meant::Asked(Question { id, about: Subject::Told { waiting, .. }, .. }) => {
                let all = waiting.statements.into_iter().map(|one| tell(said(one.told, one.day)));
                Heard { answered: vec![id], ..Heard::of(all.collect()) }
            }
            Meant::Asked(_) | Meant::Nothing | Meant::Several(..) => unclear(),
        }
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
        let here = hearing.here;
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
        let mut corrected = self.contradicts(turn, unit, hearing, words, person).await?;
        let (mut own_last, mut asked) = (None, None);
        if refers_back(&reading) || corrected == Corrects::Own || reading.moved.is_some() {
            let found = (&reading, corrected);
            let meant = self.meant(turn, unit, hearing, person, found).await?;
            if let Meant::Several(figure, projects) = meant {
                return plain(Intent::WhichHasIt { figure, projects });
            }
            // 不对, 是33%, and nobody can tell of what: it is asked like any figure.
            if meant == Meant::Nothing && hearing.answers == Answers::Nothing {
                corrected = Corrects::Nothing;
            }
            let registry = &self.known.registry;
            let (named, figure) = goes_on_with(registry, &meant);
            let last = named.map(|project| Last { project, figure, corrected });
            reading = prose::read(&message(last, named));
            if let Some(moved) = &reading.moved {
                return Ok(self.moved(words, moved, meant));
            }
            if let Some(project) = named {
                reading = put_right(reading, project);
            }
            match meant {
                Meant::Report(entry) => own_last = Some(entry),
                Meant::Asked(question) => asked = Some(question),
                Meant::Nothing | Meant::Several(..) => {}
            }
        }
        let of_no_project = |question: &mut prose::Question| {
            question.about == prose::About::Project && question.candidates.is_empty()
        };
        let unknown = reading.unknown.take();
        let unknown = unknown.filter(|_| reading.question.take_if(of_no_project).is_some());
        let mut intents = told::wanted(words.text, reading);
        intents.extend(unknown.map(|code| Intent::NoSuchProject { code }));
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
        let mut answered = Vec::new();
        if let Some(question) = asked {
            if intents.iter().any(says_what_is_right) {
                self.said_for_its_day(&mut intents, &question);
                answered.push(question.id);
            } else if let (Corrects::Own, Some(message)) = (corrected, question.message()) {
                return Ok(dropped(turn, question.id, message).await?);
            }
        } else if corrected == Corrects::Own && !intents.iter().any(answers_by_itself) {
            // What is right could not be read: then it is asked for.
            return plain(Intent::TakeBack(Back::Wrong));
        }
        if intents.iter().any(withdraws)
            && let Some(heard) = self.drops_the_newest(turn, unit, hearing, person).await?
        {
            intents.retain(|intent| !withdraws(intent));
            intents.extend(heard.intents);
            answered.extend(heard.answered);
        }
        if stands_alone && (words.files == 0 || reports) {
            return Ok(Heard { own_last, answered, ..Heard::of(intents) });
        }
        // 又停了 under a photo: it shows the works, and what is the matter is asked all the same.
        if intents == [Intent::AskWhatIsWrong] && matches!(intent, Intent::Evidence { .. }) {
            return Ok(Heard::of(vec![intent, Intent::AskWhatIsWrong]));
        }
        plain(addition.unwrap_or(intent))
    }

    /// What is put right before it was recorded stays of the day and the month for which it was said, and of the projects
    /// it could be of.
    fn said_for_its_day(&self, intents: &mut [Intent], question: &Question) {
        let code = |id: &ProjectId| self.known.registry.project(*id).map(|project| project.code.clone());
        for intent in intents {
            match (intent, &question.about) {
                (Intent::Told { statement, .. }, Subject::Told { waiting, .. }) => {
                    for_the_day_of(statement, waiting);
                }
                (Intent::Ask { waiting: new, candidates }, Subject::Told { waiting, choices, .. }) => {
                    new.statements.iter_mut().for_each(|statement| for_the_day_of(statement, waiting));
                    if candidates.is_empty() && waiting.about == said::About::Project {
                        candidates.extend(choices.iter().filter_map(code));
                    }
                }
                (Intent::Told { statement, .. }, Subject::Figure { held, .. }) => {
                    if let Told::Investment { sum, .. } = &mut statement.told {
                        sum.get_or_insert(held.counts.sum());
                        statement.day.get_or_insert(held.month.last_day());
                    }
                }
                (Intent::Invest { counts, month, .. }, Subject::Figure { held, .. }) => {
                    month.get_or_insert(SaidMonth::On(held.month));
                    if *counts == Counts::Month {
                        *counts = held.counts;
                    }
                }
                _ => {}
            }
        }
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

/// How many of somebody's own reports of a day are looked at.
const OWN_OF_A_DAY: i64 = 200;

/// The answer that a figure is not right.
const NO: Intent = Intent::Reply { reply: Reply::Wrong, said: Said::ByCommand };

/// A question is dropped, with what the message said.
async fn dropped(turn: &mut Turn<'_>, question: i64, message: MessageId) -> Result<Heard, StoreError> {
    let files = files_shown_by(turn, message).await?;
    Ok(Heard { answered: vec![question], ..Heard::of(vec![Intent::DropTold { files }]) })
}

/// The same of whatever waits for its answer. A figure is told by its project where it is the newest, which `/no` means.
async fn let_go(
    turn: &mut Turn<'_>,
    hearing: &Hearing<'_>,
    question: &Question,
    message: MessageId,
) -> Result<Heard, StoreError> {
    let newest = turn.open_figure(hearing.chat.id, question.person, hearing.now).await?;
    if newest.as_ref() == Some(question) {
        return Ok(Heard::of(vec![NO]));
    }
    dropped(turn, question.id, message).await
}

/// All that a message says, or would say once it is asked about.
fn all_said(reading: &Reading) -> impl Iterator<Item = &prose::Item> {
    reading.items.iter().chain(reading.question.iter().flat_map(|question| &question.would_be))
}

fn said_first(reading: &Reading) -> Option<&prose::Item> {
    all_said(reading).next()
}

/// The only project that a message names by itself.
fn project_named(reading: &Reading) -> Option<&ProjectCode> {
    let mut named =
        all_said(reading).filter(|item| item.sureness != Sureness::Context).map(|item| &item.project);
    let first = named.next()?;
    named.all(|other| other == first).then_some(first.as_ref()).flatten()
}

/// The project with which a message goes on, and what was said of it.
fn goes_on_with<'a>(registry: &'a Registry, meant: &'a Meant) -> (Option<&'a ProjectCode>, LastFigure) {
    let code = |id: ProjectId| registry.project(id).map(|project| &project.code);
    match meant {
        Meant::Report(entry) => (entry.project.and_then(code), figure_of(entry)),
        Meant::Asked(question) => match &question.about {
            Subject::Figure { held, .. } => (code(held.project), LastFigure::Amount),
            Subject::Told { waiting, .. } => {
                let first = waiting.statements.first();
                let figure = match first.map(|one| &one.told) {
                    Some(Told::Investment { .. } | Told::Unmeasured { .. }) => LastFigure::Amount,
                    Some(Told::Progress { percent: Some(_) }) => LastFigure::Percent,
                    _ => LastFigure::None,
                };
                (first.and_then(|one| one.project.as_ref()), figure)
            }
            Subject::Project { .. } => (None, LastFigure::None),
        },
        Meant::Nothing | Meant::Several(..) => (None, LastFigure::None),
    }
}

/// Whether a message says what stands in the place of what was wrong.
fn says_what_is_right(intent: &Intent) -> bool {
    match intent {
        Intent::Told { statement, .. } => statement.corrects == Corrects::Own,
        Intent::Ask { waiting, .. } => waiting.statements.iter().all(|one| one.corrects == Corrects::Own),
        Intent::Invest { .. } => true,
        _ => false,
    }
}

fn for_the_day_of(statement: &mut Statement, waiting: &Waiting) {
    let day = waiting.statements.first().and_then(|one| one.day);
    if matches!(statement.told, Told::Progress { .. } | Told::Investment { .. }) {
        statement.day = statement.day.or(day);
    }
}

/// Whether it is a figure that the word answers, or a photo whose project it names: neither is settled here.
fn waits_elsewhere(question: &Question, reply: Settling<'_>) -> bool {
    match &question.about {
        Subject::Told { .. } => false,
        Subject::Project { .. } => matches!(reply, Settling::Project(_)),
        Subject::Figure { held, .. } => matches!(
            (&held.amount, reply),
            (_, Settling::Word(Reply::Wrong))
                | (Amount::Known(_), Settling::Word(Reply::Right))
                | (Amount::WithoutUnit(_), Settling::Word(Reply::In(_)))
        ),
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
        || reading.corrects == Corrects::Own
        || reading
            .items
            .iter()
            .any(|item| item.project.is_none() || matches!(item.told, Told::Withdrawal | Told::Answer(_)))
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
    let kind = statement.told.kind();
    let same = |one: &Earlier| one.entry.fact.kind() == kind;
    let at = earlier
        .iter()
        .position(|one| same(one) && one.entry.project == project)
        .or_else(|| earlier.iter().position(same))
        .or_else(|| (earlier.len() == 1).then_some(0))?;
    Some(earlier.remove(at))
}

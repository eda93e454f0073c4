//! The writes of a turn, gathered so that each table is written with one statement.

use super::process::Addressed;
use crate::domain::decision::Draft;
use crate::domain::entry::{ChainHash, Fact, Sealed, text_digest};
use crate::domain::ids::{ChatId, EntryId, InboxId, MessageId, PersonId};
use crate::domain::time::Timestamp;
use crate::domain::told::Answer;
use crate::store::{
    AttachmentRow, CardRow, ChainTail, EntryRow, InboxState, IssueChange, MessageRow, NoticeChange,
    OpenedRow, OutboxRow, StoreError, SupersededRow, Turn,
};
use std::collections::{HashMap, HashSet};

/// What a turn is about to write.
#[derive(Debug, Default)]
pub(super) struct Unit {
    messages: Vec<MessageRow>,
    attachments: Vec<AttachmentRow>,
    newest_message: Option<MessageId>,
    entries: Vec<Unsealed>,
    issues: Vec<IssueChange>,
    notices: Vec<NoticeChange>,
    pub(super) cards: Vec<CardRow>,
    /// What is to be said, not yet handed to the post office.
    pub(super) promised: Vec<(OutboxRow, Addressed)>,
    /// Written at the very end, when it is known which of them go out at once.
    pub(super) outbox: Vec<OutboxRow>,
    pub(super) finished: Vec<(InboxId, InboxState, Option<ChatId>)>,
    newest_issue: Option<i64>,
    newest_promise: Option<i64>,
    /// The same, where it is not written yet.
    promises_counted: Option<i64>,
    /// The newest links of chains, as they will stand.
    pub(super) tails: HashMap<i64, ChainTail>,
    /// Those of them that are longer than they were.
    lengthened: HashSet<i64>,
}

/// An entry without its place in the chain.
#[derive(Debug)]
struct Unsealed {
    id: EntryId,
    draft: Draft,
    source: Source,
    /// See [`EntryRow::ordinal`].
    ordinal: i64,
}

/// Where an entry comes from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source {
    pub(super) person: PersonId,
    pub(super) chat: ChatId,
    pub(super) message: MessageId,
    pub(super) received: Timestamp,
    /// When the message was first sent.
    pub(super) sent: Timestamp,
}

impl Unit {
    /// Follows on these newest links of chains.
    pub(super) fn following(tails: HashMap<i64, ChainTail>) -> Self {
        Self { tails, ..Self::default() }
    }

    /// Promises that this will be said.
    pub(super) fn promise(&mut self, mut row: OutboxRow, says: Addressed) {
        row.body = says.to_json();
        self.promised.push((row, says));
    }

    /// Keeps the version of a message, once.
    pub(super) fn keep(&mut self, message: impl FnOnce() -> (MessageRow, Vec<AttachmentRow>), id: MessageId) {
        if self.newest_message != Some(id) {
            let (message, attachments) = message();
            self.newest_message = Some(id);
            self.messages.push(message);
            self.attachments.extend(attachments);
        }
    }

    /// The number the next issue will have.
    pub(super) async fn next_issue(&mut self, turn: &mut Turn<'_>) -> Result<i64, StoreError> {
        let newest = match self.newest_issue {
            Some(newest) => newest,
            None => turn.newest_issue().await?,
        };
        self.newest_issue = Some(newest);
        Ok(newest + 1)
    }

    /// The number the next promise will have.
    pub(super) async fn next_promise(&mut self, turn: &mut Turn<'_>) -> Result<i64, StoreError> {
        let newest = match self.newest_promise {
            Some(newest) => newest,
            None => turn.newest_promise().await?,
        };
        self.newest_promise = Some(newest);
        Ok(newest + 1)
    }

    /// Takes an entry in, with what it does to issues. `superseded` is the fact it takes the place of.
    pub(super) fn enter(
        &mut self,
        id: EntryId,
        draft: Draft,
        superseded: Option<&Fact>,
        source: Source,
        ordinal: i64,
    ) {
        self.note_issue(id, &draft, superseded, source);
        if let Fact::Promise { number, .. } = draft.fact
            && self.newest_promise.is_some_and(|newest| newest < number.0)
        {
            (self.newest_promise, self.promises_counted) = (Some(number.0), Some(number.0));
        }
        self.notices.extend(NoticeChange::stepped(&draft.fact, id));
        self.entries.push(Unsealed { id, draft, source, ordinal });
    }

    /// Takes in what an entry does to an issue that its fact alone does not say.
    pub(super) fn change_issue(&mut self, change: IssueChange) {
        self.issues.push(change);
    }

    /// The same of a notice.
    pub(super) fn change_notices(&mut self, changes: impl IntoIterator<Item = NoticeChange>) {
        self.notices.extend(changes);
    }

    fn note_issue(&mut self, id: EntryId, draft: &Draft, superseded: Option<&Fact>, source: Source) {
        match (&draft.fact, superseded) {
            (Fact::Issue { number, .. }, Some(Fact::Issue { number: before, .. })) if number == before => {
                let project = draft.project.expect("an issue is always about a project");
                self.issues.push(IssueChange::Reword { number: *number, entry: id, project });
            }
            (Fact::Issue { number, start, .. }, _) => {
                let project = draft.project.expect("an issue is always about a project");
                let opened = (source.person, source.received);
                let row = OpenedRow::new(*number, project, id, opened, start.as_deref());
                self.issues.push(IssueChange::Open(row));
                self.newest_issue = self.newest_issue.max(Some(number.0));
            }
            (&Fact::IssueClosed { number, how }, _) => {
                let (by, at) = (source.person, source.received);
                self.issues.push(IssueChange::Close { number, entry: id, by, at, how });
            }
            (&Fact::IssueAnswer { number: Some(number), answer: Answer::Again }, _) => {
                let person = source.person;
                self.issues.push(IssueChange::Follow { number, entry: id, person });
            }
            _ => {}
        }
        // What stood before no longer does.
        match (superseded, &draft.fact) {
            (Some(Fact::Issue { number: before, .. }), Fact::Issue { number, .. }) if before == number => {}
            (Some(&Fact::Issue { number, .. }), _) => self.issues.push(IssueChange::Withdraw { number }),
            (Some(&Fact::IssueClosed { number, .. }), _) => self.issues.push(IssueChange::Reopen { number }),
            (Some(&Fact::IssueAnswer { number: Some(number), answer: Answer::Again }), _) => {
                self.issues.push(IssueChange::Unfollow { number });
            }
            _ => {}
        }
    }

    /// Writes everything but the outbox, so that what follows in the turn can read it.
    pub(super) async fn flush(&mut self, turn: &mut Turn<'_>) -> Result<(), StoreError> {
        turn.write_messages(&std::mem::take(&mut self.messages));
        turn.write_attachments(&std::mem::take(&mut self.attachments));
        let entries = std::mem::take(&mut self.entries);
        if !entries.is_empty() {
            self.write_entries(turn, entries).await?;
        }
        let issues = std::mem::take(&mut self.issues);
        if issues.iter().any(|change| matches!(change, IssueChange::Open(_)))
            && let Some(newest) = self.newest_issue
        {
            turn.count_issues(newest).await?;
        }
        if let Some(newest) = self.promises_counted.take() {
            turn.count_promises(newest).await?;
        }
        turn.change_issues(&issues).await?;
        turn.change_notices(&std::mem::take(&mut self.notices)).await
    }

    /// Writes what [`Self::flush`] leaves: the ends of updates, the ends of chains, the outbox, and the cards that
    /// point into it.
    pub(super) async fn finish(&mut self, turn: &mut Turn<'_>, now: Timestamp) -> Result<(), StoreError> {
        self.flush(turn).await?;
        let lengthened = std::mem::take(&mut self.lengthened);
        turn.write_chains(lengthened.iter().filter_map(|id| self.tails.get(id).map(|tail| (*id, *tail))));
        turn.finish(&self.finished, now);
        self.outbox.extend(std::mem::take(&mut self.promised).into_iter().map(|(row, _)| row));
        turn.write_outbox(&self.outbox);
        turn.write_cards(&self.cards);
        Ok(())
    }

    /// Gives each entry its place in its chain and writes them.
    async fn write_entries(&mut self, turn: &mut Turn<'_>, entries: Vec<Unsealed>) -> Result<(), StoreError> {
        let unknown: HashSet<i64> = entries
            .iter()
            .map(|entry| chain_of(&entry.draft))
            .filter(|chain| !self.tails.contains_key(chain))
            .collect();
        if !unknown.is_empty() {
            self.tails.extend(turn.chain_tails(unknown).await?);
        }
        let mut rows = Vec::with_capacity(entries.len());
        let mut superseded = Vec::new();
        let salts = salts(entries.len());
        for (Unsealed { id, draft, source, ordinal }, salt) in entries.into_iter().zip(salts) {
            let chain = chain_of(&draft);
            let tail = self.tails.entry(chain).or_insert(ChainTail { sequence: 0, hash: ChainHash::GENESIS });
            let fact = serde_json::to_string(&draft.fact).expect("a fact is always JSON");
            let digest = text_digest(salt.as_bytes(), &draft.words);
            let effective = draft.effective.to_string();
            let sequence = tail.sequence + 1;
            let hash = Sealed {
                id,
                project: draft.project,
                sequence,
                fact: &fact,
                text_digest: &digest,
                author: source.person,
                chat: source.chat,
                message: source.message,
                effective: &effective,
                received: source.received,
                certainty: draft.certainty.key(),
                rule: draft.rule,
                supersedes: draft.supersedes,
            }
            .follow(tail.hash);
            *tail = ChainTail { sequence, hash };
            self.lengthened.insert(chain);
            if let Some(entry) = draft.supersedes {
                superseded.push(SupersededRow { entry, by: id });
            }
            rows.push(EntryRow {
                id,
                project: draft.project,
                chain,
                sequence,
                kind: draft.fact.kind(),
                fact,
                issue: draft.fact.issue(),
                text_digest: digest,
                person: source.person,
                chat: source.chat,
                message: source.message,
                ordinal,
                effective_on: effective,
                received_at: source.received,
                said_at: source.sent,
                certainty: draft.certainty.key(),
                rule: draft.rule,
                span_start: draft.span.map(|span| span.start),
                span_end: draft.span.map(|span| span.end),
                supersedes: draft.supersedes,
                hash: hash.to_hex(),
                salt,
                words: draft.words,
                sureness: draft.sureness.key(),
            });
        }
        turn.write_entries(&rows, &superseded);
        turn.move_files(&superseded).await
    }
}

fn chain_of(draft: &Draft) -> i64 {
    draft.project.map_or(0, |project| project.0)
}

/// For each entry 16 random bytes in hex: without them nobody guesses a short text from its digest.
fn salts(count: usize) -> Vec<String> {
    let mut bytes = vec![[0; 16]; count];
    getrandom::fill(bytes.as_flattened_mut()).expect("the operating system gives random bytes");
    bytes.iter().map(hex::encode).collect()
}

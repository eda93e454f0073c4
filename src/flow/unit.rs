//! The writes of a turn, gathered so that each table is written with one statement.

use crate::domain::decision::Draft;
use crate::domain::entry::{ChainHash, Fact, Sealed, text_digest};
use crate::domain::ids::{ChatId, EntryId, InboxId, MessageId, PersonId};
use crate::domain::time::Timestamp;
use crate::store::{
    AttachmentRow, CardRow, ChainTail, EntryRow, InboxState, IssueChange, MessageRow, OpenedRow, OutboxRow,
    StoreError, SupersededRow, TextRow, Turn,
};
use std::collections::{HashMap, HashSet};

/// What a turn is about to write.
#[derive(Debug, Default)]
pub(super) struct Unit {
    pub(super) messages: Vec<MessageRow>,
    pub(super) attachments: Vec<AttachmentRow>,
    entries: Vec<Unsealed>,
    issues: Vec<IssueChange>,
    pub(super) cards: Vec<CardRow>,
    /// Written at the very end, when it is known which of them go out at once.
    pub(super) outbox: Vec<OutboxRow>,
    pub(super) finished: Vec<(InboxId, InboxState, Option<ChatId>)>,
    newest_issue: Option<i64>,
    /// The newest links of chains, as they will stand.
    pub(super) tails: HashMap<i64, ChainTail>,
}

/// An entry without its place in the chain.
#[derive(Debug)]
struct Unsealed {
    id: EntryId,
    draft: Draft,
    source: Source,
    ordinal: u32,
}

/// Where an entry comes from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source {
    pub(super) person: PersonId,
    pub(super) chat: ChatId,
    pub(super) message: MessageId,
    pub(super) inbox: InboxId,
    pub(super) received: Timestamp,
}

impl Unit {
    /// Follows on these newest links of chains.
    pub(super) fn following(tails: HashMap<i64, ChainTail>) -> Self {
        Self { tails, ..Self::default() }
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

    /// Takes an entry in, with what it does to issues. `superseded` is the fact it takes the place of.
    pub(super) fn enter(
        &mut self,
        id: EntryId,
        draft: Draft,
        superseded: Option<&Fact>,
        source: Source,
        ordinal: u32,
    ) {
        self.note_issue(id, &draft, superseded, source);
        self.entries.push(Unsealed { id, draft, source, ordinal });
    }

    fn note_issue(&mut self, id: EntryId, draft: &Draft, superseded: Option<&Fact>, source: Source) {
        match (&draft.fact, superseded) {
            (&Fact::Issue { number }, Some(&Fact::Issue { number: before })) if number == before => {
                let project = draft.project.expect("an issue is always about a project");
                self.issues.push(IssueChange::Reword { number, entry: id, project });
            }
            (&Fact::Issue { number }, _) => {
                let project = draft.project.expect("an issue is always about a project");
                let (by, at) = (source.person, source.received);
                self.issues.push(IssueChange::Open(OpenedRow { number, project, entry: id, by, at }));
                self.newest_issue = self.newest_issue.max(Some(number.0));
            }
            (&Fact::IssueClosed { number }, _) => {
                let (by, at) = (source.person, source.received);
                self.issues.push(IssueChange::Close { number, entry: id, by, at });
            }
            _ => {}
        }
        // What stood before no longer does.
        match (superseded, &draft.fact) {
            (Some(Fact::Issue { number: before }), Fact::Issue { number }) if before == number => {}
            (Some(&Fact::Issue { number }), _) => self.issues.push(IssueChange::Withdraw { number }),
            (Some(&Fact::IssueClosed { number }), _) => self.issues.push(IssueChange::Reopen { number }),
            _ => {}
        }
    }

    /// Writes everything but the outbox, so that what follows in the turn can read it.
    pub(super) async fn flush(&mut self, turn: &mut Turn<'_>) -> Result<(), StoreError> {
        turn.write_messages(&std::mem::take(&mut self.messages)).await?;
        turn.write_attachments(&std::mem::take(&mut self.attachments)).await?;
        let entries = std::mem::take(&mut self.entries);
        if !entries.is_empty() {
            write_entries(turn, &mut self.tails, entries).await?;
        }
        let issues = std::mem::take(&mut self.issues);
        if issues.iter().any(|change| matches!(change, IssueChange::Open(_)))
            && let Some(newest) = self.newest_issue
        {
            turn.count_issues(newest).await?;
        }
        turn.change_issues(&issues).await
    }

    /// Writes what [`Self::flush`] leaves: the ends of updates, the outbox, and the cards that point into it.
    pub(super) async fn finish(&mut self, turn: &mut Turn<'_>, now: Timestamp) -> Result<(), StoreError> {
        self.flush(turn).await?;
        turn.finish(&self.finished, now).await?;
        turn.write_outbox(&self.outbox).await?;
        turn.write_cards(&self.cards).await
    }
}

/// Gives each entry its place in its chain and writes them.
async fn write_entries(
    turn: &mut Turn<'_>,
    tails: &mut HashMap<i64, ChainTail>,
    entries: Vec<Unsealed>,
) -> Result<(), StoreError> {
    let chains: HashSet<i64> = entries.iter().map(|entry| chain_of(&entry.draft)).collect();
    let unknown: Vec<_> = chains.iter().copied().filter(|chain| !tails.contains_key(chain)).collect();
    if !unknown.is_empty() {
        tails.extend(turn.chain_tails(unknown).await?);
    }
    let (mut rows, mut texts, mut superseded) = (Vec::with_capacity(entries.len()), Vec::new(), Vec::new());
    for Unsealed { id, draft, source, ordinal } in entries {
        let chain = chain_of(&draft);
        let tail = tails.entry(chain).or_insert(ChainTail { sequence: 0, hash: ChainHash::GENESIS });
        let fact = serde_json::to_string(&draft.fact).expect("a fact is always JSON");
        let salt = salt();
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
        if let Some(entry) = draft.supersedes {
            superseded.push(SupersededRow { entry, by: id });
        }
        texts.push(TextRow { entry: id, salt, words: draft.words });
        rows.push(EntryRow {
            id,
            project: draft.project,
            chain,
            sequence,
            kind: draft.fact.kind(),
            fact,
            text_digest: digest,
            person: source.person,
            chat: source.chat,
            message: source.message,
            inbox: source.inbox,
            ordinal,
            effective_on: effective,
            received_at: source.received,
            certainty: draft.certainty.key(),
            rule: draft.rule,
            span_start: draft.span.map(|span| span.start),
            span_end: draft.span.map(|span| span.end),
            supersedes: draft.supersedes,
            hash: hash.to_hex(),
        });
    }
    let changed = chains.iter().filter_map(|chain| tails.get(chain).map(|tail| (*chain, *tail))).collect();
    turn.write_entries(&rows, &texts, &superseded, &changed).await?;
    turn.move_files(&superseded).await
}

fn chain_of(draft: &Draft) -> i64 {
    draft.project.map_or(0, |project| project.0)
}

/// 16 random bytes in hex: without them nobody guesses a short text from its digest.
fn salt() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    hex::encode(bytes)
}

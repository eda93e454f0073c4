//! Clocks of issues, news of them, and the cards that show them.

use super::dialect::statements;
use super::ledger::{issue_columns, read_issue};
use super::{StoreError, Turn, arguments, id_rows, json};
use crate::domain::ids::{ChatId, EntryId, IssueNumber, PersonId};
use crate::domain::issue::{Issue, News};
use crate::domain::time::Timestamp;
use serde::Serialize;
use sqlx::Row;

statements! {
    CLOCKS_OUT = [text issue_columns!()] "WHERE i.state = 'open' AND i.due_at IS NOT NULL AND i.due_at <= $1 ORDER BY i.due_at, i.number LIMIT $2";
    PUT_OFF_CLOCK = "UPDATE issue SET due_at = $1 WHERE number = (SELECT i.number FROM issue i \
         WHERE i.state = 'open' AND i.due_at IS NOT NULL AND i.due_at <= $2 ORDER BY i.due_at, i.number LIMIT 1)";
    CASELESS = [text issue_columns!()] "WHERE i.state = 'open' AND i.standing IS NULL AND i.number > $2 ORDER BY i.number LIMIT $1";
    FIRST_CASELESS = "SELECT MIN(number) FROM issue WHERE state = 'open' AND standing IS NULL AND number > $1";
    ISSUES = [text issue_columns!()] "WHERE i.state <> 'withdrawn' AND i.number IN (" [rows "$1" (id BIGINT)] ") ORDER BY i.number";
    WRITE_NEWS =
        "INSERT INTO issue_news (id, issue_number, person_id, chat_id, news, entry_id, tell_at) "
        [rows "$1" (id BIGINT, number BIGINT, person BIGINT, chat BIGINT, news TEXT, entry BIGINT, tell_at BIGINT)];
    // What is still to be said of a move is of no use once the next has been made.
    OVERTAKE_NEWS = "DELETE FROM issue_news WHERE issue_number = $1 AND news IN ('move', 'soon', 'overdue', 'unled', 'hands')";
    // Of what is still to be said of it before then.
    PUT_OFF_NEWS = "DELETE FROM issue_news WHERE issue_number = $1 AND person_id = $2 AND (news = 'again' OR (news = 'soon' AND tell_at < $3))";
    NEWS_DUE = "SELECT id, issue_number, person_id, chat_id, news, entry_id FROM issue_news WHERE tell_at <= $1 ORDER BY tell_at, id LIMIT $2";
    PUT_OFF_FIRST_NEWS = "UPDATE issue_news SET tell_at = $1 WHERE id = \
         (SELECT n.id FROM issue_news n WHERE n.tell_at <= $2 ORDER BY n.tell_at, n.id LIMIT 1)";
    TOLD_NEWS = "DELETE FROM issue_news WHERE id IN (" [rows "$1" (id BIGINT)] ")";
    WRITE_CARDS =
        "INSERT INTO issue_card (issue_number, chat_id, outbox_id, version) "
        [rows "$1" (number BIGINT, chat BIGINT, outbox BIGINT, version BIGINT)] " WHERE 1 = 1 ON CONFLICT (issue_number, chat_id) \
         DO UPDATE SET outbox_id = excluded.outbox_id, version = excluded.version WHERE issue_card.outbox_id = 0";
    LOSE_CARDS = "UPDATE issue_card SET outbox_id = 0 WHERE chat_id = $1";
    STALE_CARDS = "SELECT c.issue_number, c.chat_id, o.platform_message, i.version, o.state FROM issue_card c \
         JOIN issue i ON i.number = c.issue_number LEFT JOIN outbox o ON o.id = c.outbox_id \
         WHERE c.version < i.version AND c.issue_number IN (" [rows "$1" (id BIGINT)] ") ORDER BY c.issue_number, c.chat_id";
    BEHIND = "SELECT DISTINCT c.issue_number FROM issue_card c JOIN issue i ON i.number = c.issue_number WHERE c.version < i.version";
    LEAVE_CARDS = "UPDATE issue_card SET version = (SELECT i.version FROM issue i WHERE i.number = $1) WHERE issue_number = $1";
    CARDS_SHOWN = "UPDATE issue_card SET version = r.version FROM (" [rows "$1" (number BIGINT, chat BIGINT, version BIGINT)] ") AS r \
         WHERE issue_card.issue_number = r.number AND issue_card.chat_id = r.chat";
    CARDS_OF = "SELECT c.chat_id, o.platform_message FROM issue_card c LEFT JOIN outbox o ON o.id = c.outbox_id WHERE c.issue_number = $1 ORDER BY c.chat_id";
    ISSUE_OF_CARD = "SELECT c.issue_number FROM issue_card c JOIN outbox o ON o.id = c.outbox_id \
         WHERE o.platform_message = $2 AND o.chat_id = $1 AND c.chat_id = $1 LIMIT 1";
}

/// The message that stands for an issue in a chat, with the version of the issue that it shows.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct CardRow {
    pub number: IssueNumber,
    pub chat: ChatId,
    pub outbox: i64,
    pub version: i64,
}

/// News on its way to somebody, or to a group.
#[derive(Clone, Debug, Serialize)]
pub struct NewNews {
    pub id: i64,
    pub number: IssueNumber,
    pub person: Option<PersonId>,
    pub chat: Option<ChatId>,
    pub news: &'static str,
    pub entry: Option<EntryId>,
    pub tell_at: Timestamp,
}

/// News that is due to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewsRow {
    pub id: i64,
    pub number: IssueNumber,
    pub person: Option<PersonId>,
    pub chat: Option<ChatId>,
    pub news: News,
    pub entry: Option<EntryId>,
}

/// A card that shows an issue as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaleCard {
    pub number: IssueNumber,
    pub chat: ChatId,
    /// `None` where it has not gone out.
    pub message: Option<String>,
    /// Of the issue as it is.
    pub version: i64,
    /// Whether it may still go out.
    pub on_its_way: OnItsWay,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnItsWay {
    Yes,
    /// It never arrived.
    No,
    /// Its message is gone with the group it stood in.
    Lost,
}

#[derive(Serialize)]
struct ShownRow {
    number: IssueNumber,
    chat: ChatId,
    version: i64,
}

impl Turn<'_> {
    /// The open issues whose clock has run out, the longest ago first.
    pub async fn clocks_out(&mut self, count: i64, now: Timestamp) -> Result<Vec<Issue>, StoreError> {
        self.rows(&CLOCKS_OUT, arguments![now.micros(), count]).await?.iter().map(read_issue).collect()
    }

    /// The first of the clocks that have run out does so only then.
    pub async fn put_off_clock(&mut self, until: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        self.run(&PUT_OFF_CLOCK, arguments![until.micros(), now.micros()]).await?;
        Ok(())
    }

    /// Open issues behind a number without a case, the oldest first.
    pub async fn caseless(&mut self, after: IssueNumber, count: i64) -> Result<Vec<Issue>, StoreError> {
        self.rows(&CASELESS, arguments![count, after.0]).await?.iter().map(read_issue).collect()
    }

    /// The number of the first open issue behind that one which has no case.
    pub async fn first_caseless(&mut self, after: IssueNumber) -> Result<Option<IssueNumber>, StoreError> {
        let row = self.row(&FIRST_CASELESS, arguments![after.0]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok(row.try_get::<Option<i64>, _>(0)?.map(IssueNumber))
    }

    /// These issues, but for those that were withdrawn too.
    pub async fn issues(
        &mut self,
        numbers: impl IntoIterator<Item = IssueNumber>,
    ) -> Result<Vec<Issue>, StoreError> {
        let ids = id_rows(numbers.into_iter().map(|number| number.0));
        self.rows(&ISSUES, arguments![ids]).await?.iter().map(read_issue).collect()
    }

    /// What was still to be said of the last move of this issue is forgotten.
    pub async fn overtake_news(&mut self, number: IssueNumber) -> Result<(), StoreError> {
        self.run(&OVERTAKE_NEWS, arguments![number.0]).await?;
        Ok(())
    }

    /// Somebody does not want to hear before then that they have the move of an issue.
    pub async fn put_off_news(
        &mut self,
        number: IssueNumber,
        person: PersonId,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&PUT_OFF_NEWS, arguments![number.0, person.0, until.micros()]).await?;
        Ok(())
    }

    /// Notes news to be told.
    pub async fn write_news(&mut self, news: &[NewNews]) -> Result<(), StoreError> {
        if !news.is_empty() {
            self.run(&WRITE_NEWS, arguments![json(news)]).await?;
        }
        Ok(())
    }

    pub async fn news_due(&mut self, count: i64, now: Timestamp) -> Result<Vec<NewsRow>, StoreError> {
        let rows = self.rows(&NEWS_DUE, arguments![now.micros(), count]).await?;
        rows.iter()
            .map(|row| {
                let id: i64 = row.try_get(0)?;
                let news = News::from_key(&row.try_get::<String, _>(4)?);
                Ok(NewsRow {
                    id,
                    number: IssueNumber(row.try_get(1)?),
                    person: row.try_get::<Option<i64>, _>(2)?.map(PersonId),
                    chat: row.try_get::<Option<i64>, _>(3)?.map(ChatId),
                    news: news.ok_or(StoreError::Unreadable { table: "issue_news", id })?,
                    entry: row.try_get::<Option<i64>, _>(5)?.map(EntryId),
                })
            })
            .collect()
    }

    pub async fn told_news(&mut self, news: impl IntoIterator<Item = i64>) -> Result<(), StoreError> {
        let ids = id_rows(news);
        self.run(&TOLD_NEWS, arguments![ids]).await?;
        Ok(())
    }

    /// The first card of an issue in a chat stays its card.
    pub fn write_cards(&mut self, cards: &[CardRow]) {
        self.gather(&WRITE_CARDS, cards);
    }

    /// The cards of these issues that show them as they were.
    pub async fn stale_cards(
        &mut self,
        numbers: impl IntoIterator<Item = IssueNumber>,
    ) -> Result<Vec<StaleCard>, StoreError> {
        let ids = id_rows(numbers.into_iter().map(|number| number.0));
        let rows = self.rows(&STALE_CARDS, arguments![ids]).await?;
        rows.iter()
            .map(|row| {
                let state: Option<String> = row.try_get(4)?;
                Ok(StaleCard {
                    number: IssueNumber(row.try_get(0)?),
                    chat: ChatId(row.try_get(1)?),
                    message: row.try_get(2)?,
                    version: row.try_get(3)?,
                    on_its_way: match state.as_deref() {
                        Some("pending" | "sending") => OnItsWay::Yes,
                        Some(_) => OnItsWay::No,
                        None => OnItsWay::Lost,
                    },
                })
            })
            .collect()
    }

    /// The issues of which some card shows what was.
    pub async fn issues_behind(&mut self) -> Result<Vec<IssueNumber>, StoreError> {
        let rows = self.rows(&BEHIND, arguments![]).await?;
        rows.iter().map(|row| Ok(IssueNumber(row.try_get(0)?))).collect()
    }

    /// The first news that is due is not told before then.
    pub async fn put_off_first_news(&mut self, until: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        self.run(&PUT_OFF_FIRST_NEWS, arguments![until.micros(), now.micros()]).await?;
        Ok(())
    }

    /// The cards of an issue stay as they are until its next step.
    pub async fn leave_cards(&mut self, number: IssueNumber) -> Result<(), StoreError> {
        self.run(&LEAVE_CARDS, arguments![number.0]).await?;
        Ok(())
    }

    /// These cards show that version from now on.
    pub async fn cards_shown(
        &mut self,
        cards: impl IntoIterator<Item = (IssueNumber, ChatId, i64)>,
    ) -> Result<(), StoreError> {
        let row = |(number, chat, version)| ShownRow { number, chat, version };
        let rows: Vec<_> = cards.into_iter().map(row).collect();
        if !rows.is_empty() {
            self.run(&CARDS_SHOWN, arguments![json(&rows)]).await?;
        }
        Ok(())
    }

    /// The messages of a chat are not to be found any more; its cards are shown anew.
    pub async fn lose_cards(&mut self, chat: ChatId) -> Result<(), StoreError> {
        self.run(&LOSE_CARDS, arguments![chat.0]).await?;
        Ok(())
    }

    /// The chats in which an issue has a card, each with its message once it has gone out.
    pub async fn cards_of(
        &mut self,
        number: IssueNumber,
    ) -> Result<Vec<(ChatId, Option<String>)>, StoreError> {
        let rows = self.rows(&CARDS_OF, arguments![number.0]).await?;
        rows.iter().map(|row| Ok((ChatId(row.try_get(0)?), row.try_get(1)?))).collect()
    }

    /// The issue whose card that message is.
    pub async fn issue_of_card(
        &mut self,
        chat: ChatId,
        message: &str,
    ) -> Result<Option<IssueNumber>, StoreError> {
        let row = self.row(&ISSUE_OF_CARD, arguments![chat.0, message]).await?;
        row.map(|row| Ok(IssueNumber(row.try_get(0)?))).transpose()
    }
}

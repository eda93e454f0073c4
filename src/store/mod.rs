//! Everything kept: all SQL, for both databases, as one text in `sqlx::Any`'s common ground, and the folder of files.
//!
//! Writing happens in a [`Turn`]: one transaction, one at a time in this process. What is written comes in sets,
//! each one statement with its rows as JSON, and sets go to the database together, because calls are what costs.

mod alarms;
mod asks;
mod covers;
mod dialect;
mod export;
mod files;
mod folder;
mod ids;
mod import;
mod inbox;
mod invitations;
mod issue_views;
mod issues;
mod kept_words;
mod leases;
mod ledger;
mod lists;
mod outbox;
mod papers;
mod people;
mod questions;
mod registry;
mod schedules;
mod workbooks;
mod years;

pub use alarms::{AlarmKey, Retention, Swept};
pub use asks::NewAsk;
pub use dialect::Engine;
pub use export::{ChainHead, DeadLetter, Found, LedgerLine, Source, Verified};
pub use files::{AttachmentRow, Content, DueFile, FileState, PartRow, Telling};
pub use folder::{Folder, Receiving, Wholeness};
pub use import::Invited;
pub use inbox::{InboxState, PayloadHash, Received, Standing, Waiting};
pub use invitations::{Applicant, HasAdministrator, NewInvitation};
pub use issues::{CardRow, NewNews, NewsRow, OnItsWay, StaleCard};
pub use kept_words::KeptWords;
pub use leases::{Ending, Lease, Takeover};
pub use ledger::{ChainTail, EntryRow, IssueChange, MessageRow, OpenedRow, SupersededRow};
pub use lists::{DueList, NewList};
pub use outbox::{Cause, Class, Delivery, OutboxRow, OutboxState, Settled};
pub use papers::NoticeChange;
pub use people::NewHandover;
pub use questions::{Asking, NewQuestion};
pub use registry::{ChatRow, ChatState, KnownPeople, NewChat, Signs};
pub use schedules::{NewSchedule, OccurrenceRow, ReckonedRow};
pub use workbooks::{DueWorkbook, NewWorkbook};

use dialect::Statement;
use sqlx::any::{AnyArguments, AnyPoolOptions, AnyRow};
use sqlx::pool::PoolConnection;
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, AnyPool, Executor, Row};
use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::task::Poll;
use std::time::Duration;
use tokio::sync::{Mutex, MutexGuard};

/// PostgreSQL's code for a lock that somebody else has held for too long.
const LOCK_NOT_AVAILABLE: &str = "55P03";

/// What can go wrong with the database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the database: {}", kind_of(.0))]
    Database(#[from] sqlx::Error),
    #[error("the tables could not be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("`{0}` names no database Daybook knows; it begins with sqlite: or postgres:")]
    UnknownUrl(String),
    #[error("row {id} of table {table} holds something this version does not understand")]
    Unreadable { table: &'static str, id: i64 },
    #[error("another process has taken over the duty")]
    LeaseLost,
    #[error("what a turn went by changed before its end")]
    Overtaken,
    #[error("the database has not answered for {} s", PATIENCE.as_secs())]
    NoAnswer,
    #[error("another Daybook already serves this database file")]
    AlreadyServed,
    #[error("the folder of the database file cannot be used: {0}")]
    Folder(#[from] std::io::Error),
}

/// The arguments of a statement, in order.
macro_rules! arguments {
    () => { sqlx::any::AnyArguments::default() };
    ($($value:expr),+ $(,)?) => {{
        let mut arguments = sqlx::any::AnyArguments::default();
        $(sqlx::Arguments::add(&mut arguments, $value).map_err(sqlx::Error::Encode)?;)+
        arguments
    }};
}
use arguments;

/// What kind of fault it is. Its own text can hold what was written, or the address with its password.
fn kind_of(fault: &sqlx::Error) -> String {
    match fault {
        sqlx::Error::Io(fault) => format!("no connection ({})", fault.kind()),
        sqlx::Error::Database(fault) => {
            format!("refused with code {}", fault.code().unwrap_or(std::borrow::Cow::Borrowed("unknown")))
        }
        sqlx::Error::Tls(_) => "no secure connection".to_owned(),
        sqlx::Error::PoolTimedOut => "no answer in time".to_owned(),
        sqlx::Error::Configuration(_) => "its address cannot be read".to_owned(),
        sqlx::Error::PoolClosed => "closed".to_owned(),
        _ => "not usable".to_owned(),
    }
}

impl StoreError {
    /// Whether the same may work when tried again later.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Database(_) | Self::Overtaken | Self::NoAnswer => true,
            // Another process may be bringing the same tables up to date.
            Self::Migration(sqlx::migrate::MigrateError::Execute(sqlx::Error::Database(refused))) => {
                refused.code().is_some_and(|code| code == LOCK_NOT_AVAILABLE)
            }
            Self::Migration(_)
            | Self::UnknownUrl(_)
            | Self::Unreadable { .. }
            | Self::LeaseLost
            | Self::AlreadyServed
            | Self::Folder(_) => false,
        }
    }

    /// Whether the database understood and refused what was to be written (a constraint, a text it cannot hold):
    /// writing it again fails again.
    pub fn is_refusal_of_data(&self) -> bool {
        let Self::Database(sqlx::Error::Database(fault)) = self else { return false };
        let code = fault.code().unwrap_or_default();
        !matches!(fault.kind(), sqlx::error::ErrorKind::Other)
            || code.starts_with("22")
            || code.starts_with("23")
    }
}

static SQLITE_MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES_MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("migrations/postgres");

/// The database, and the right to write to it one turn at a time.
#[derive(Clone)]
pub struct Store {
    /// Makes the one connection that writes.
    writer: AnyPool,
    readers: AnyPool,
    engine: Engine,
    /// The connection that writes, between turns: what it has read of the database stays with it.
    turns: Arc<Mutex<Option<PoolConnection<Any>>>>,
    ids: Arc<std::sync::Mutex<ids::Block>>,
    file: Option<Arc<str>>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("engine", &self.engine).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the database and brings its tables up to date. A `SQLite` file and its folder are made where missing.
    pub async fn open(url: &str, readers: u32) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let (engine, file) = if let Some(rest) = url.strip_prefix("sqlite:") {
            (
                Engine::Sqlite,
                Some(rest.trim_start_matches("//").split('?').next().unwrap_or_default().to_owned()),
            )
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            (Engine::Postgres, None)
        } else {
            let scheme = url.split(':').next().unwrap_or_default();
            return Err(StoreError::UnknownUrl(scheme.to_owned()));
        };
        let mut target = url.to_owned();
        if let Some(file) = &file {
            if let Some(folder) =
                std::path::Path::new(file).parent().filter(|one| !one.as_os_str().is_empty())
            {
                std::fs::create_dir_all(folder)?;
            }
            if !url.contains('?') {
                target.push_str("?mode=rwc");
            }
        }
        let options = |most: u32, told: &'static [&'static str]| {
            AnyPoolOptions::new()
                .max_connections(most)
                .acquire_timeout(Duration::from_secs(5))
                .idle_timeout(None)
                .max_lifetime(None)
                // A dead connection shows itself in the turn, which is then taken again.
                .test_before_acquire(false)
                .after_connect(move |connection, _| {
                    Box::pin(async move {
                        for statement in engine.on_connect().iter().chain(told) {
                            connection.execute(*statement).await?;
                        }
                        Ok(())
                    })
                })
        };
        let writer = options(1, engine.on_connect_to_write()).connect(&target).await?;
        match engine {
            Engine::Sqlite => SQLITE_MIGRATIONS.run(&writer).await?,
            Engine::Postgres => POSTGRES_MIGRATIONS.run(&writer).await?,
        }
        let readers = options(readers.max(1), &[]).connect_lazy(&target)?;
        Ok(Self {
            writer,
            readers,
            engine,
            turns: Arc::default(),
            ids: Arc::default(),
            file: file.map(Into::into),
        })
    }

    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// Keeps every other process from serving the same `SQLite` file for as long as the guard lives; the
    /// operating system lets go of it when this process ends, however it ends. Other databases need no guard:
    /// there the lease decides.
    pub fn serve_alone(&self) -> Result<Option<std::fs::File>, StoreError> {
        let Some(file) = &self.file else { return Ok(None) };
        let guard = std::fs::File::create(format!("{file}.serving"))?;
        guard.try_lock().map_err(|_| StoreError::AlreadyServed)?;
        Ok(Some(guard))
    }

    /// Begins a turn: one transaction that writes. Waits for the turn before it.
    pub async fn begin(&self) -> Result<Turn<'_>, StoreError> {
        let mut writer = self.turns.lock().await;
        let connection = match writer.take() {
            Some(connection) => connection,
            None => self.writer.acquire().await?,
        };
        let mut open = Open(Some(connection));
        answered(sqlx::raw_sql(self.engine.begin_write()).execute(open.connection()?)).await?;
        let block = std::mem::take(&mut *self.ids.lock().unwrap_or_else(PoisonError::into_inner));
        let mut turn = Turn {
            transaction: Held::Here(open),
            engine: self.engine,
            gathered: Vec::new(),
            block,
            ids: Arc::clone(&self.ids),
            writer: Some(writer),
        };
        if turn.block.left() < ids::PER_TURN {
            let row =
                turn.row(&ids::TAKE_BLOCK, arguments![ids::BLOCK]).await?.ok_or(sqlx::Error::RowNotFound)?;
            turn.block = ids::Block::ending_at(row.try_get(0)?);
        }
        Ok(turn)
    }

    /// Begins a turn that only looks, beside the one that writes: nobody waits for it, and what it sees stands still. It
    /// ends with [`Turn::roll_back`].
    pub async fn look(&self) -> Result<Turn<'_>, StoreError> {
        let mut open = Open(Some(self.readers.acquire().await?));
        answered(sqlx::raw_sql(self.engine.begin_read()).execute(open.connection()?)).await?;
        Ok(Turn {
            transaction: Held::Here(open),
            engine: self.engine,
            gathered: Vec::new(),
            block: ids::Block::default(),
            ids: Arc::clone(&self.ids),
            writer: None,
        })
    }

    /// A connection for reading only, beside the turn.
    async fn reading(&self) -> Result<Reading, StoreError> {
        Ok(Reading { connection: self.readers.acquire().await?, engine: self.engine })
    }

    /// Whether the database answers.
    pub async fn answers(&self) -> bool {
        const ANYTHING: Statement = Statement { sqlite: "SELECT 1", postgres: "SELECT 1" };
        match self.reading().await {
            Ok(mut reading) => reading.rows(&ANYTHING, arguments![]).await.is_ok(),
            Err(_) => false,
        }
    }

    /// Lets all connections go.
    pub async fn close(&self) {
        self.readers.close().await;
        drop(self.turns.lock().await.take());
        self.writer.close().await;
    }
}

/// One transaction that writes. Dropped without [`Turn::commit`], nothing of it remains.
///
/// Sets of rows are gathered and go to the database in one call, before anything is read or changed otherwise and
/// before the commit: what they run into shows itself there.
pub struct Turn<'store> {
    transaction: Held,
    engine: Engine,
    /// Sets of rows not yet written, with their statements.
    gathered: Vec<(&'static Statement, String)>,
    block: ids::Block,
    ids: Arc<std::sync::Mutex<ids::Block>>,
    /// Where the connection comes back to after a good end; of a turn that only looks, to those that read.
    writer: Option<MutexGuard<'store, Option<PoolConnection<Any>>>>,
}

/// Where the transaction of a turn is.
enum Held {
    Here(Open),
    /// With rows being written, which give it back.
    Writing(Pin<Box<dyn Future<Output = Written> + Send>>),
    /// Lost in a turn that was given up halfway.
    Nowhere,
}

type Written = (Open, Result<(), StoreError>);

/// A connection with a transaction under way. Where that does not come to a good end the connection is closed and a new
/// one takes its place: given back, it would be asked whether it lives, and nobody might ever answer.
struct Open(Option<PoolConnection<Any>>);

impl Open {
    fn connection(&mut self) -> Result<&mut AnyConnection, StoreError> {
        Ok(self.0.as_deref_mut().ok_or(sqlx::Error::WorkerCrashed)?)
    }

    /// Ends it well, or not.
    async fn end(mut self, statement: &'static str) -> Result<Option<PoolConnection<Any>>, StoreError> {
        answered(sqlx::raw_sql(statement).execute(self.connection()?)).await?;
        Ok(self.0.take())
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if let Some(connection) = &mut self.0 {
            connection.close_on_drop();
        }
    }
}

/// How long one call to the database may take. The other side of a connection can be gone without anybody saying so;
/// the operating system would wait for it for a quarter of an hour.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the database answers to one call, if it does.
async fn answered<T>(call: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, StoreError> {
    match tokio::time::timeout(PATIENCE, call).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(StoreError::NoAnswer),
    }
}

impl std::fmt::Debug for Turn<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Turn").field("engine", &self.engine).finish_non_exhaustive()
    }
}

impl Turn<'_> {
    pub async fn commit(mut self) -> Result<(), StoreError> {
        self.write_gathered().await?;
        fail::fail_point!("turn-before-commit");
        let open = self.taken().await?;
        self.end(open, "COMMIT").await?;
        *self.ids.lock().unwrap_or_else(PoisonError::into_inner) = self.block;
        fail::fail_point!("turn-after-commit");
        Ok(())
    }

    /// An id no row has had.
    pub fn next_id(&mut self) -> i64 {
        self.block.next()
    }

    pub async fn roll_back(mut self) -> Result<(), StoreError> {
        let open = match std::mem::replace(&mut self.transaction, Held::Nowhere) {
            Held::Here(open) => open,
            // Whether the database took it or not.
            Held::Writing(writing) => writing.await.0,
            Held::Nowhere => return Err(sqlx::Error::WorkerCrashed.into()),
        };
        self.end(open, "ROLLBACK").await
    }

    async fn end(&mut self, open: Open, statement: &'static str) -> Result<(), StoreError> {
        let connection = open.end(statement).await?;
        if let Some(writer) = &mut self.writer {
            **writer = connection;
        }
        Ok(())
    }

    async fn run(&mut self, statement: &Statement, arguments: AnyArguments) -> Result<u64, StoreError> {
        self.write_gathered().await?;
        let query = sqlx::query_with(statement.text(self.engine), arguments);
        Ok(answered(query.execute(self.held().await?.connection()?)).await?.rows_affected())
    }

    async fn rows(
        &mut self,
        statement: &Statement,
        arguments: AnyArguments,
    ) -> Result<Vec<AnyRow>, StoreError> {
        self.write_gathered().await?;
        let query = sqlx::query_with(statement.text(self.engine), arguments);
        answered(query.fetch_all(self.held().await?.connection()?)).await
    }

    async fn row(
        &mut self,
        statement: &Statement,
        arguments: AnyArguments,
    ) -> Result<Option<AnyRow>, StoreError> {
        Ok(self.rows(statement, arguments).await?.into_iter().next())
    }

    /// The transaction, once nothing is being written.
    async fn held(&mut self) -> Result<&mut Open, StoreError> {
        if let Held::Writing(writing) = &mut self.transaction {
            let (transaction, written) = writing.await;
            self.transaction = Held::Here(transaction);
            written?;
        }
        match &mut self.transaction {
            Held::Here(transaction) => Ok(transaction),
            Held::Writing(_) | Held::Nowhere => Err(sqlx::Error::WorkerCrashed.into()),
        }
    }

    async fn taken(&mut self) -> Result<Open, StoreError> {
        self.held().await?;
        match std::mem::replace(&mut self.transaction, Held::Nowhere) {
            Held::Here(transaction) => Ok(transaction),
            Held::Writing(_) | Held::Nowhere => Err(sqlx::Error::WorkerCrashed.into()),
        }
    }

    /// Takes a set of rows to be written with one statement of one parameter. An empty set costs nothing.
    fn gather<R: serde::Serialize>(&mut self, statement: &'static Statement, rows: &[R]) {
        if !rows.is_empty() {
            self.gathered.push((statement, json(rows)));
        }
    }

    /// Writes what was gathered.
    async fn write_gathered(&mut self) -> Result<(), StoreError> {
        self.write_meanwhile().await?;
        self.held().await?;
        Ok(())
    }

    /// Lets the database begin to write what was gathered, and goes on without waiting for its end. What it runs
    /// into shows itself with the next that is asked of it.
    pub async fn write_meanwhile(&mut self) -> Result<(), StoreError> {
        if self.gathered.is_empty() {
            return Ok(());
        }
        let mut transaction = self.taken().await?;
        let (statements, arguments) = self.take_gathered()?;
        // Put together from the constants of this room, and from nothing else.
        let text = sqlx::AssertSqlSafe(self.engine.together(&statements));
        let mut writing: Pin<Box<dyn Future<Output = Written> + Send>> = Box::pin(async move {
            let done = match transaction.connection() {
                Ok(connection) => answered(sqlx::query_with(text, arguments).execute(connection)).await,
                Err(fault) => Err(fault),
            };
            (transaction, done.map(drop))
        });
        // Asked once, it is under way; the rest of it waits until somebody wants to know.
        let begun = std::future::poll_fn(|context| Poll::Ready(writing.as_mut().poll(context))).await;
        match begun {
            Poll::Pending => self.transaction = Held::Writing(writing),
            Poll::Ready((transaction, written)) => {
                self.transaction = Held::Here(transaction);
                written?;
            }
        }
        Ok(())
    }

    /// Writes what was gathered as the last of the turn and says how things stand. Nothing where nobody else can
    /// have changed that: a database in a file has one process that serves.
    pub async fn write_last(&mut self) -> Result<Option<Standing>, StoreError> {
        if self.engine == Engine::Sqlite {
            self.write_gathered().await?;
            return Ok(None);
        }
        let (statements, arguments) = self.take_gathered()?;
        let text = sqlx::AssertSqlSafe(self.engine.before(&statements, inbox::STATE.text(self.engine)));
        let row =
            answered(sqlx::query_with(text, arguments).fetch_one(self.held().await?.connection()?)).await?;
        Standing::read(&row).map(Some)
    }

    fn take_gathered(&mut self) -> Result<(Vec<&'static Statement>, AnyArguments), StoreError> {
        let (statements, sets): (Vec<_>, Vec<_>) = std::mem::take(&mut self.gathered).into_iter().unzip();
        let mut arguments = AnyArguments::default();
        for set in sets {
            sqlx::Arguments::add(&mut arguments, set).map_err(sqlx::Error::Encode)?;
        }
        Ok((statements, arguments))
    }
}

/// A connection that reads.
struct Reading {
    connection: PoolConnection<Any>,
    engine: Engine,
}

impl Reading {
    async fn rows(
        &mut self,
        statement: &Statement,
        arguments: AnyArguments,
    ) -> Result<Vec<AnyRow>, StoreError> {
        let connection: &mut AnyConnection = &mut self.connection;
        let query: Query<'_, Any, AnyArguments> = sqlx::query_with(statement.text(self.engine), arguments);
        let found = answered(query.fetch_all(connection)).await;
        if let Err(StoreError::NoAnswer) = found {
            self.connection.close_on_drop();
        }
        found
    }

    async fn row(
        &mut self,
        statement: &Statement,
        arguments: AnyArguments,
    ) -> Result<Option<AnyRow>, StoreError> {
        Ok(self.rows(statement, arguments).await?.into_iter().next())
    }
}

/// A set of rows as the one JSON parameter of a statement.
fn json<R: serde::Serialize + ?Sized>(rows: &R) -> String {
    serde_json::to_string(rows).expect("rows are numbers and strings, which are always JSON")
}

/// Numbers as the one JSON parameter of a statement that reads rows of an `id`.
fn id_rows<I: serde::Serialize>(ids: impl IntoIterator<Item = I>) -> String {
    #[derive(serde::Serialize)]
    struct IdRow<I> {
        id: I,
    }
    json(&ids.into_iter().map(|id| IdRow { id }).collect::<Vec<_>>())
}

#[cfg(test)]
pub(crate) mod tests;

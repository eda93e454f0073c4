//! All that differs between the two databases, on one screen.

/// The two databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl std::fmt::Display for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        })
    }
}

impl Engine {
    /// How a transaction that writes begins. On `SQLite` it takes the write lock at once, so that it never has to
    /// be given up halfway.
    pub(super) const fn begin_write(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }

    /// How a transaction begins that only reads: it sees everything as it stood at its first question.
    pub(super) const fn begin_read(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN",
            Self::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }

    /// What every new connection is told.
    pub(super) const fn on_connect(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &[
                "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = FULL",
                "PRAGMA foreign_keys = ON",
                // A turn that cannot begin is tried again; people see in time that they were heard.
                "PRAGMA busy_timeout = 2000",
                "PRAGMA temp_store = MEMORY",
                // Pages that change in every turn are then copied back a sixteenth as often; the log takes 64 MB.
                "PRAGMA wal_autocheckpoint = 16000",
                // Pages in memory, in KiB: flat whatever the ledger grows to.
                "PRAGMA cache_size = -8192",
            ],
            Self::Postgres => &[
                "SET synchronous_commit = on",
                "SET TIME ZONE 'UTC'",
                "SET lock_timeout = '2s'",
                // Plans are kept, and one made while a table was small would go through all of it when it is not.
                // Sets are small and stay so: their rows are looked up one by one by their indexes.
                "SET enable_seqscan = off",
                // A bitmap never learns which entries of an index are dead.
                "SET enable_bitmapscan = off",
                "SET enable_hashjoin = off",
                "SET enable_mergejoin = off",
            ],
        }
    }

    /// What the connection that writes is told beside.
    pub(super) const fn on_connect_to_write(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &[],
            // A process that stands still in the middle of a turn would keep what it has locked from whoever takes over.
            // Its turn is given up before its lease runs out: ten seconds, renewed every three.
            Self::Postgres => &["SET idle_in_transaction_session_timeout = '6s'"],
        }
    }
}

impl Engine {
    /// Statements of one parameter each as one text, whose parameters are theirs in order: they go to the database
    /// in one call. None of them may need to see what another one writes: only one of the databases shows it.
    pub(super) fn together(self, statements: &[&Statement]) -> String {
        match (self, statements) {
            (_, [only]) => only.text(self).to_owned(),
            (Self::Sqlite, _) => self.numbered(statements).collect::<Vec<_>>().join("; "),
            (Self::Postgres, _) => self.before(statements, "SELECT 1"),
        }
    }

    /// Statements of one parameter each, and a question without any that is answered in the same call, as things
    /// stood before them.
    pub(super) fn before(self, statements: &[&Statement], question: &str) -> String {
        let named: Vec<_> = self
            .numbered(statements)
            .enumerate()
            .map(|(index, text)| format!("done_{index} AS ({text})"))
            .collect();
        if named.is_empty() { question.to_owned() } else { format!("WITH {} {question}", named.join(", ")) }
    }

    fn numbered(self, statements: &[&Statement]) -> impl Iterator<Item = String> {
        (1..)
            .zip(statements)
            .map(move |(number, statement)| statement.text(self).replace("$1", &format!("${number}")))
    }
}

/// One statement in both dialects, chosen when it runs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Statement {
    pub(super) sqlite: &'static str,
    pub(super) postgres: &'static str,
}

impl Statement {
    pub(super) const fn text(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
}

/// A piece of SQL that differs. `rows "$1" (id BIGINT, words TEXT)` unpacks a JSON array of objects into rows with
/// these columns; `packed (id "e.id")` packs the rows of a group into one such array, which is cheaper to carry than
/// the rows; `locked` keeps the rows read from others until the transaction ends.
macro_rules! dialect {
    (sqlite, rows $parameter:literal ($first:ident $first_kind:ident $(, $column:ident $kind:ident)*)) => {
        concat!(
            "SELECT value->>'", stringify!($first), "' AS \"", stringify!($first), "\"",
            $(", value->>'", stringify!($column), "' AS \"", stringify!($column), "\"",)*
            " FROM jsonb_each(", $parameter, ")"
        )
    };
    (postgres, rows $parameter:literal ($first:ident $first_kind:ident $(, $column:ident $kind:ident)*)) => {
        concat!(
            "SELECT * FROM json_to_recordset(CAST(CAST(", $parameter, " AS TEXT) AS JSON)) AS each_row (\"",
            stringify!($first), "\" ", stringify!($first_kind),
            $(", \"", stringify!($column), "\" ", stringify!($kind),)*
            ")"
        )
    };
    (sqlite, packed ($first:ident $first_value:literal $(, $name:ident $value:literal)*)) => {
        concat!(
            "json_group_array(json_object('", stringify!($first), "', ", $first_value,
            $(", '", stringify!($name), "', ", $value,)* "))"
        )
    };
    (postgres, packed ($first:ident $first_value:literal $(, $name:ident $value:literal)*)) => {
        concat!(
            "CAST(json_agg(json_build_object('", stringify!($first), "', ", $first_value,
            $(", '", stringify!($name), "', ", $value,)* ")) AS TEXT)"
        )
    };
    (sqlite, insert) => {
        "INSERT OR FAIL INTO "
    };
    (postgres, insert) => {
        "INSERT INTO "
    };
    (sqlite, locked) => {
        ""
    };
    (postgres, locked) => {
        "FOR UPDATE"
    };
    ($engine:ident, text $text:expr) => {
        $text
    };
}

/// Declares the statements of a file, and the list of them that a test prepares on both databases.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $([$($first:tt)+])? $($text:literal $([$($piece:tt)+])?)+;)+) => {
        $($(#[$doc])* pub(super) const $name: $crate::store::dialect::Statement = $crate::store::dialect::Statement {
            sqlite: concat!($($crate::store::dialect::dialect!(sqlite, $($first)+),)? $($text, $($crate::store::dialect::dialect!(sqlite, $($piece)+),)?)+),
            postgres: concat!($($crate::store::dialect::dialect!(postgres, $($first)+),)? $($text, $($crate::store::dialect::dialect!(postgres, $($piece)+),)?)+),
        };)+

        /// Every statement of this file, by name.
        #[cfg(test)]
        pub(super) const STATEMENTS: &[(&str, $crate::store::dialect::Statement)] =
            &[$((stringify!($name), $name)),+];
    };
}

pub(super) use {dialect, statements};

//! What those who look after the service are told when it needs them.

/// Something that is wrong with the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// Nothing could be fetched for so many minutes.
    PollerHung {
        minutes: u64,
    },
    /// Somebody else fetches with the same token.
    Conflict,
    /// Updates are sent to an address that is not ours.
    ForeignWebhook,
    OutboxStuck {
        count: i64,
        minutes: u64,
    },
    /// Updates that failed five times.
    Buried {
        count: i64,
    },
    /// Something that was due by time failed, and is put off.
    PutOff,
    /// Messages with an outcome nobody knows.
    Undelivered {
        count: i64,
    },
    /// Files that could not be fetched for so many minutes.
    FilesStuck {
        count: i64,
        minutes: u64,
    },
    /// A year with no holidays loaded is near, which is told anew every week.
    UnloadedYear {
        year: i32,
        week: u32,
    },
}

/// Who is told of an alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Administrators,
    /// Those who keep the calendar, too.
    Coordinators,
}

impl Alarm {
    /// The name under which it stands until it is right again.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::PollerHung { .. } => "poller-hung",
            Self::Conflict => "conflict",
            Self::ForeignWebhook => "foreign-webhook",
            Self::OutboxStuck { .. } => "outbox-stuck",
            Self::Buried { .. } => "buried",
            Self::PutOff => "put-off",
            Self::Undelivered { .. } => "undelivered",
            Self::FilesStuck { .. } => "files-stuck",
            Self::UnloadedYear { .. } => "unloaded-year",
        }
    }

    pub const fn audience(self) -> Audience {
        match self {
            Self::UnloadedYear { .. } => Audience::Coordinators,
            Self::PollerHung { .. }
            | Self::Conflict
            | Self::ForeignWebhook
            | Self::OutboxStuck { .. }
            | Self::Buried { .. }
            | Self::PutOff
            | Self::Undelivered { .. }
            | Self::FilesStuck { .. } => Audience::Administrators,
        }
    }

    /// What tells one from another of its kind: more of the same is told again.
    pub const fn subject(self) -> i64 {
        match self {
            Self::PollerHung { .. }
            | Self::Conflict
            | Self::ForeignWebhook
            | Self::OutboxStuck { .. }
            | Self::PutOff
            | Self::FilesStuck { .. } => 0,
            Self::Buried { count } | Self::Undelivered { count } => count,
            Self::UnloadedYear { year, week } => year as i64 * 100 + week as i64,
        }
    }
}

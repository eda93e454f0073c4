-- Instants are microseconds since 1970 UTC, days are YYYY-MM-DD, JSON and hashes are text.
-- The same tables and columns stand in migrations/postgres; a test compares them.

-- Running numbers: 'id' (blocks of row ids), 'issue' (issue numbers), 'registry' (its version), 'cut' and 'erased'
-- (up to which row of the inbox and of the messages what has aged was let go).
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('id', 1000), ('issue', 0), ('registry', 1), ('cut', 0), ('erased', 0);

-- Keys of button tokens. They outlive a change of the bot's token.
CREATE TABLE mac_key (
    id INTEGER PRIMARY KEY,
    secret TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL
);

-- A chat of a platform. A group that becomes another chat changes this one row.
CREATE TABLE chat (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    account BIGINT NOT NULL,
    platform_chat TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('private', 'group', 'channel')),
    team_id BIGINT REFERENCES team (id),
    thread TEXT,
    language TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    signs TEXT NOT NULL CHECK (signs IN ('allowed', 'forbidden')),
    -- What the bot is there: an administrator sees everything, whatever its privacy mode.
    standing TEXT NOT NULL CHECK (standing IN ('member', 'administrator')),
    greeted_on TEXT,
    -- Since when the bot sits in a group that no team is bound to.
    unbound_since BIGINT,
    frozen_until BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    UNIQUE (platform, account, platform_chat)
);
CREATE INDEX chat_team ON chat (team_id) WHERE team_id IS NOT NULL;
CREATE INDEX chat_unbound ON chat (unbound_since) WHERE unbound_since IS NOT NULL;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    private_chat_id BIGINT REFERENCES chat (id),
    made_at BIGINT NOT NULL
);

-- The accounts a person writes from.
CREATE TABLE identity (
    platform TEXT NOT NULL,
    platform_user TEXT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (platform, platform_user)
);
CREATE INDEX identity_person ON identity (person_id);

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    team_id BIGINT REFERENCES team (id),
    since BIGINT NOT NULL,
    until BIGINT
);
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    team_id BIGINT NOT NULL REFERENCES team (id),
    stage TEXT NOT NULL,
    rhythm TEXT NOT NULL CHECK (rhythm IN ('daily', 'none')),
    -- The rest of the card (kind, dimension, funding, investment, season, owner, site, origin), as JSON.
    card TEXT NOT NULL
);

-- Projects a person stands for beyond those of the teams.
CREATE TABLE assignment (
    person_id BIGINT NOT NULL REFERENCES person (id),
    project_id BIGINT NOT NULL REFERENCES project (id),
    since BIGINT NOT NULL,
    until BIGINT,
    PRIMARY KEY (person_id, project_id, since)
);

-- The tables that every update writes to (inbox, message, entry, outbox) have as few indexes as their questions need,
-- and no references: their rows never go, they name what the registry held in the same transaction, and `daybook
-- verify` looks for those that name nothing.

-- Every update as it was received, before anything is made of it.
CREATE TABLE inbox (
    id INTEGER PRIMARY KEY,
    account BIGINT NOT NULL,
    update_id BIGINT NOT NULL,
    -- The first eight bytes of the SHA-256 of the payload.
    payload_hash BIGINT NOT NULL,
    payload TEXT,
    received_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'buried')),
    attempts BIGINT NOT NULL,
    chat_id BIGINT,
    finished_at BIGINT,
    -- Update numbers can start again, so the payload has a say in what is a repeat.
    UNIQUE (account, update_id, payload_hash)
);
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 'waiting';
CREATE INDEX inbox_buried ON inbox (id) WHERE state = 'buried';

-- A version of a message somebody wrote, under the number of its update in the inbox. The body can be erased.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    chat_id BIGINT NOT NULL,
    platform_message TEXT NOT NULL,
    -- 0 for the first, else the second in which it was edited.
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    body TEXT
);
-- Private chats of one account count their messages together, so that what is said at the same time stands together.
CREATE INDEX message_said ON message (platform_message, chat_id);

-- A file the platform holds for a message.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    message_id BIGINT NOT NULL REFERENCES message (id),
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    unique_reference TEXT NOT NULL,
    name TEXT,
    bytes BIGINT,
    state TEXT NOT NULL CHECK (state IN ('noted', 'kept', 'refused'))
);
CREATE INDEX attachment_message ON attachment (message_id);

-- The ledger: append only. chain_id is the project, or 0 for entries of no known project.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    project_id BIGINT,
    chain_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    kind TEXT NOT NULL,
    fact TEXT NOT NULL,
    text_digest TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    chat_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    effective_on TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    certainty TEXT NOT NULL,
    rule TEXT NOT NULL,
    span_start BIGINT,
    span_end BIGINT,
    supersedes BIGINT,
    hash TEXT NOT NULL,
    -- What was said, and the salt of its digest. The chain covers the digest only, so both can be erased.
    salt TEXT,
    words TEXT,
    UNIQUE (message_id, ordinal),
    UNIQUE (chain_id, sequence)
);
CREATE INDEX entry_day ON entry (project_id, effective_on);
CREATE INDEX entry_author ON entry (chat_id, person_id, id);

-- Which entries no longer count, and through which.
CREATE TABLE superseded (
    entry_id INTEGER PRIMARY KEY,
    by_entry_id BIGINT NOT NULL
);

-- The newest link of every chain.
CREATE TABLE chain (
    id INTEGER PRIMARY KEY,
    sequence BIGINT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE issue (
    number INTEGER PRIMARY KEY,
    project_id BIGINT NOT NULL REFERENCES project (id),
    entry_id BIGINT NOT NULL,
    opened_by BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'withdrawn')),
    closing_entry_id BIGINT,
    closed_by BIGINT,
    closed_at BIGINT
);
CREATE INDEX issue_open ON issue (project_id) WHERE state = 'open';

-- The one message in a chat that stands for an issue.
CREATE TABLE issue_card (
    issue_number BIGINT NOT NULL REFERENCES issue (number),
    chat_id BIGINT NOT NULL REFERENCES chat (id),
    outbox_id BIGINT NOT NULL,
    PRIMARY KEY (issue_number, chat_id)
);

-- What has been promised to be sent.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    cause_kind TEXT NOT NULL CHECK (cause_kind IN ('inbox', 'occurrence', 'alarm', 'service')),
    cause_id BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    chat_id BIGINT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('interactive', 'must_arrive', 'better_once')),
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'refused', 'unknown', 'expired')),
    send_at BIGINT NOT NULL,
    expires_at BIGINT,
    attempts BIGINT NOT NULL,
    -- How often the outcome of a sending could not be known.
    doubts BIGINT NOT NULL,
    lease_epoch BIGINT NOT NULL,
    platform_message TEXT,
    about_entry BIGINT,
    about_issue BIGINT,
    fault TEXT,
    made_at BIGINT NOT NULL,
    settled_at BIGINT,
    -- Rows of every kind take their numbers from one counter, so a number names one cause.
    UNIQUE (cause_id, ordinal)
);
CREATE INDEX outbox_due ON outbox (send_at, id) WHERE state = 'pending';
CREATE INDEX outbox_open ON outbox (id) WHERE state IN ('sending', 'pending');
CREATE INDEX outbox_dead ON outbox (id) WHERE state IN ('refused', 'unknown');
CREATE INDEX outbox_message ON outbox (platform_message, chat_id) WHERE platform_message IS NOT NULL;

CREATE TABLE invitation (
    id INTEGER PRIMARY KEY,
    secret_hash TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    team_id BIGINT REFERENCES team (id),
    person_id BIGINT REFERENCES person (id),
    name TEXT,
    made_by BIGINT,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'applied', 'admitted', 'declined')),
    applicant_user TEXT,
    applicant_name TEXT,
    applicant_language TEXT,
    applicant_chat_id BIGINT
);

-- A question Daybook has asked and not yet had an answer to.
CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    chat_id BIGINT NOT NULL REFERENCES chat (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    inbox_id BIGINT NOT NULL,
    asked TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX question_open ON question (chat_id, person_id) WHERE answered_at IS NULL;

CREATE TABLE schedule (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    team_id BIGINT NOT NULL REFERENCES team (id),
    cron TEXT NOT NULL,
    zone TEXT NOT NULL,
    days TEXT NOT NULL,
    -- Everything due up to here has its occurrence.
    watermark BIGINT NOT NULL,
    UNIQUE (kind, team_id)
);

-- One due moment; its wall time is its name, so doubled hours and restarts end in one row.
CREATE TABLE occurrence (
    id INTEGER PRIMARY KEY,
    schedule_id BIGINT NOT NULL REFERENCES schedule (id),
    wall TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    UNIQUE (schedule_id, wall)
);

-- Who does what only one process may do; a new holder gets a new epoch.
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    until BIGINT NOT NULL
);

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    chat_id BIGINT NOT NULL REFERENCES chat (id),
    words TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- What the administrators have been told is wrong, until it is right again.
CREATE TABLE alarm (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject BIGINT NOT NULL,
    raised_at BIGINT NOT NULL,
    cleared_at BIGINT
);
CREATE UNIQUE INDEX alarm_standing ON alarm (kind, subject) WHERE cleared_at IS NULL;

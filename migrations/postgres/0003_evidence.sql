-- Files with the entry they belong to, albums while their parts come in.

-- A file somebody sent with a report.
CREATE TABLE file_of_entry (
    id BIGINT PRIMARY KEY,
    chat_id BIGINT NOT NULL REFERENCES chat (id),
    -- The message that carries it, by the platform's name.
    platform_message TEXT NOT NULL,
    -- The album it came in, by the platform's name.
    album TEXT,
    person_id BIGINT NOT NULL,
    -- The entry as it stands: one that takes the place of another takes over its files.
    entry_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    -- What the platform wants to see; for a place on the map, the place itself.
    reference TEXT NOT NULL,
    unique_reference TEXT NOT NULL,
    name TEXT,
    state TEXT NOT NULL CHECK (state IN ('noted', 'kept', 'refused', 'erased')),
    noted_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    fault TEXT,
    sha256 TEXT,
    UNIQUE (chat_id, platform_message, unique_reference)
);
INSERT INTO file_of_entry (id, chat_id, platform_message, person_id, entry_id, kind, reference, unique_reference, name,
        state, noted_at, attempts, next_at)
SELECT a.id, m.chat_id, m.platform_message, m.person_id, e.id, a.kind, a.reference, a.unique_reference, a.name,
        a.state, m.sent_at, 0, m.sent_at
    FROM attachment a JOIN message m ON m.id = a.message_id
    JOIN (SELECT message_id, MAX(id) AS id FROM entry GROUP BY message_id) e ON e.message_id = a.message_id
    WHERE 1 = 1 ORDER BY a.id DESC
    ON CONFLICT DO NOTHING;
DROP TABLE attachment;
ALTER TABLE file_of_entry RENAME TO attachment;
CREATE INDEX attachment_entry ON attachment (entry_id);
CREATE INDEX attachment_album ON attachment (chat_id, album) WHERE album IS NOT NULL;
CREATE INDEX attachment_due ON attachment (next_at) WHERE state = 'noted';
CREATE INDEX attachment_content ON attachment (sha256) WHERE sha256 IS NOT NULL;

-- Contents on disk, each once, under their hash.
CREATE TABLE file (
    sha256 TEXT PRIMARY KEY,
    bytes BIGINT NOT NULL,
    mime TEXT NOT NULL,
    kept_at BIGINT NOT NULL
);

-- Parts of albums until nothing more of the album comes in.
CREATE TABLE gathering (
    id BIGINT PRIMARY KEY,
    chat_id BIGINT NOT NULL REFERENCES chat (id),
    album TEXT NOT NULL,
    inbox_id BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    settle_at BIGINT NOT NULL,
    part TEXT NOT NULL
);
CREATE INDEX gathering_album ON gathering (chat_id, album);

-- Tables that somebody wants as a workbook, until they have been made.
CREATE TABLE workbook (
    id INTEGER PRIMARY KEY,
    chat_id BIGINT NOT NULL REFERENCES chat (id),
    -- The topic it goes to.
    thread TEXT,
    -- The message it answers, by the platform's name.
    replies_to TEXT,
    language TEXT NOT NULL,
    -- Which rows are wanted of which projects, as JSON.
    wish TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL
);
CREATE INDEX workbook_due ON workbook (next_at);

-- Not only projects are handed over, but roles in teams too.
ALTER TABLE handover RENAME COLUMN items TO post;
UPDATE handover SET post = '{"memberships":[],"assignments":' || post || '}';

-- What a list of the registry brought can be taken back. What goes with it is not shown, and nothing is deleted.
ALTER TABLE project ADD COLUMN taken_back_at BIGINT;
ALTER TABLE team ADD COLUMN taken_back_at BIGINT;
CREATE TABLE list_taken_back (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('portfolio', 'people', 'nodes', 'investment')),
    person_id BIGINT NOT NULL REFERENCES person (id),
    chat_id BIGINT NOT NULL REFERENCES chat (id),
    -- The message that carries the file, by the platform's name.
    platform_message TEXT NOT NULL,
    -- What the platform wants to see when the file is fetched.
    reference TEXT NOT NULL,
    state TEXT NOT NULL CHECK
        (state IN ('coming', 'shown', 'wanted', 'applied', 'unwanted', 'taken_back', 'dropped', 'refused', 'expired')),
    -- The content, as long as it may still be applied.
    sha256 TEXT,
    -- The digest of the difference that was shown.
    shown TEXT,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- What it has brought to the registry, as JSON, while that can be taken back.
    brought TEXT
);
INSERT INTO list_taken_back
    (id, kind, person_id, chat_id, platform_message, reference, state, sha256, shown, attempts, next_at, made_at, expires_at)
    SELECT id, kind, person_id, chat_id, platform_message, reference, state, sha256, shown, attempts, next_at, made_at, expires_at FROM list;
DROP TABLE list;
ALTER TABLE list_taken_back RENAME TO list;
CREATE INDEX list_open ON list (person_id) WHERE state IN ('coming', 'shown', 'wanted');
CREATE INDEX list_content ON list (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX list_due ON list (next_at) WHERE state IN ('coming', 'wanted', 'unwanted');
CREATE INDEX list_brought ON list (expires_at) WHERE brought IS NOT NULL;

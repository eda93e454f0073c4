-- Tables that somebody wants as a workbook, until they have been made.
CREATE TABLE workbook (
    id BIGINT PRIMARY KEY,
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

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

-- What a list of the registry brought can be taken back. What goes with it is not shown, and nothing is deleted.
ALTER TABLE project ADD COLUMN taken_back_at BIGINT;
ALTER TABLE team ADD COLUMN taken_back_at BIGINT;
ALTER TABLE list DROP CONSTRAINT list_state_check;
ALTER TABLE list ADD CONSTRAINT list_state_check CHECK
    (state IN ('coming', 'shown', 'wanted', 'applied', 'unwanted', 'taken_back', 'dropped', 'refused', 'expired'));
-- What it has brought to the registry, as JSON, while that can be taken back.
ALTER TABLE list ADD COLUMN brought TEXT;
DROP INDEX list_due;
CREATE INDEX list_due ON list (next_at) WHERE state IN ('coming', 'wanted', 'unwanted');
CREATE INDEX list_brought ON list (expires_at) WHERE brought IS NOT NULL;

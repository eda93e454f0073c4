-- What was promised is asked about too: in the group of the body that promised it, where it has one.
CREATE TABLE ask_with_promises (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    project_id BIGINT NOT NULL REFERENCES project (id),
    kind TEXT NOT NULL CHECK (kind IN ('report', 'node', 'document', 'unchanged', 'issue', 'promise')),
    -- As JSON, which names it.
    matter TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    -- When it is to be told; none where that has been done, or waits for the next occasion.
    tell_at BIGINT,
    -- When it was told first, with the others of one message.
    told_at BIGINT,
    bundle BIGINT,
    put_off_at BIGINT,
    ended_at BIGINT,
    ending TEXT CHECK (ending IN ('answered', 'noted', 'handed', 'lapsed')),
    -- The entry that answers it, or who it was handed to.
    ended_by BIGINT,
    chat_id BIGINT REFERENCES chat (id),
    UNIQUE (person_id, project_id, matter)
);
INSERT INTO ask_with_promises (id, person_id, project_id, kind, matter, made_at, tell_at, told_at, bundle, put_off_at, ended_at, ending, ended_by)
    SELECT id, person_id, project_id, kind, matter, made_at, tell_at, told_at, bundle, put_off_at, ended_at, ending, ended_by FROM ask;
DROP TABLE ask;
ALTER TABLE ask_with_promises RENAME TO ask;
CREATE INDEX ask_due ON ask (tell_at) WHERE tell_at IS NOT NULL AND ended_at IS NULL;
CREATE INDEX ask_open ON ask (person_id) WHERE ended_at IS NULL;
CREATE INDEX ask_about ON ask (project_id) WHERE ended_at IS NULL;
CREATE INDEX ask_told ON ask (told_at, person_id) WHERE told_at IS NOT NULL;
CREATE INDEX ask_bundle ON ask (bundle) WHERE bundle IS NOT NULL;

-- Promises are read from the ledger, and with this index without its reports.
CREATE INDEX entry_promises ON entry (project_id) WHERE kind IN ('promise', 'promise_step');

INSERT INTO counter (name, value) VALUES ('promise', 0);

-- What Daybook asks of people: about which project and matter, when it was told, and what became of it. A matter is
-- asked of somebody once.
CREATE TABLE ask (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    project_id BIGINT NOT NULL REFERENCES project (id),
    kind TEXT NOT NULL CHECK (kind IN ('report', 'node', 'document', 'unchanged', 'issue')),
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
    UNIQUE (person_id, project_id, matter)
);
CREATE INDEX ask_due ON ask (tell_at) WHERE tell_at IS NOT NULL AND ended_at IS NULL;
CREATE INDEX ask_open ON ask (person_id) WHERE ended_at IS NULL;
CREATE INDEX ask_about ON ask (project_id) WHERE ended_at IS NULL;
CREATE INDEX ask_told ON ask (told_at, person_id) WHERE told_at IS NOT NULL;
CREATE INDEX ask_bundle ON ask (bundle) WHERE bundle IS NOT NULL;

-- Who is on leave without having named anybody who stands in.
CREATE TABLE absence (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    -- The last day of it, as it was said.
    last_day TEXT NOT NULL
);
CREATE INDEX absence_until ON absence (until);

-- A project may owe an entry each week, or at its key nodes only.
ALTER TABLE project DROP CONSTRAINT project_rhythm_check;
ALTER TABLE project ALTER COLUMN rhythm SET DEFAULT 'none';
ALTER TABLE project ADD CONSTRAINT project_rhythm_check CHECK (rhythm IN ('daily', 'weekly', 'nodes', 'none'));

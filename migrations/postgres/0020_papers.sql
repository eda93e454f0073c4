-- Issues that are alike, and supervision notices.
-- The same tables and columns stand in migrations/sqlite; a test compares them.

-- Those of other projects that it was like when it was reported, as JSON.
ALTER TABLE issue ADD COLUMN alike TEXT;

-- Who has reported the same as an issue that was open already; by the entry that says so, as long as that counts.
CREATE TABLE issue_follower (
    entry_id BIGINT PRIMARY KEY,
    issue_number BIGINT NOT NULL REFERENCES issue (number),
    person_id BIGINT NOT NULL REFERENCES person (id)
);
CREATE INDEX issue_follower_issue ON issue_follower (issue_number);

-- 督办单, numbered by the year.
CREATE TABLE supervision_notice (
    year BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    project_id BIGINT NOT NULL REFERENCES project (id),
    -- What it is of: one of these two.
    issue_number BIGINT REFERENCES issue (number),
    node TEXT,
    -- Who is to answer it: a key of the bodies, or team, guarantor, coordinator.
    addressee TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('issued', 'signed', 'answered', 'closed')),
    -- The entries that say so.
    issued_by BIGINT NOT NULL,
    signed_by BIGINT,
    answered_by BIGINT,
    closed_by BIGINT,
    -- When the addressee is to be told; nothing once that has been done.
    tell_at BIGINT,
    PRIMARY KEY (year, sequence)
);
CREATE INDEX supervision_notice_open ON supervision_notice (issue_number) WHERE state <> 'closed';
CREATE INDEX supervision_notice_told ON supervision_notice (tell_at) WHERE tell_at IS NOT NULL;

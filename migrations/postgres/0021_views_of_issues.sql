-- Lists of issues: those somebody reported, and those that ended in some days.
CREATE INDEX issue_reporter ON issue (opened_by) WHERE state = 'open';
CREATE INDEX issue_closed ON issue (closed_at) WHERE state = 'closed';

-- What a meeting has decided, as it was shown to whoever sent it, until they take it.
CREATE TABLE minutes (
    id BIGINT PRIMARY KEY,
    body TEXT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    shown_at BIGINT NOT NULL
);
CREATE INDEX minutes_person ON minutes (person_id);

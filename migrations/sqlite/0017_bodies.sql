-- Who is asked for a body: its liaisons, and the group bound to it. Bodies are keys of policy.
CREATE TABLE body_liaison (
    id INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    since BIGINT NOT NULL,
    until BIGINT,
    -- Who said so.
    begun_by BIGINT NOT NULL REFERENCES person (id),
    ended_by BIGINT REFERENCES person (id)
);
CREATE INDEX body_liaison_person ON body_liaison (person_id);

ALTER TABLE chat ADD COLUMN body TEXT;
CREATE UNIQUE INDEX chat_body ON chat (body) WHERE body IS NOT NULL;

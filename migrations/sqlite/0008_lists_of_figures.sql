-- Lists of figures are imported as those of the registry are.
CREATE TABLE list_of_any_kind (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('portfolio', 'people', 'nodes', 'investment')),
    person_id BIGINT NOT NULL REFERENCES person (id),
    chat_id BIGINT NOT NULL REFERENCES chat (id),
    -- The message that carries the file, by the platform's name.
    platform_message TEXT NOT NULL,
    -- What the platform wants to see when the file is fetched.
    reference TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('coming', 'shown', 'wanted', 'applied', 'dropped', 'refused', 'expired')),
    -- The content, as long as it may still be applied.
    sha256 TEXT,
    -- The digest of the difference that was shown.
    shown TEXT,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
INSERT INTO list_of_any_kind
    (id, kind, person_id, chat_id, platform_message, reference, state, sha256, shown, attempts, next_at, made_at, expires_at)
    SELECT id, kind, person_id, chat_id, platform_message, reference, state, sha256, shown, attempts, next_at, made_at, expires_at FROM list;
DROP TABLE list;
ALTER TABLE list_of_any_kind RENAME TO list;
CREATE INDEX list_due ON list (next_at) WHERE state IN ('coming', 'wanted');
CREATE INDEX list_open ON list (person_id) WHERE state IN ('coming', 'shown', 'wanted');
CREATE INDEX list_content ON list (sha256) WHERE sha256 IS NOT NULL;

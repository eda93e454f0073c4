-- Lists that people send to be imported. What is written comes only after somebody has seen the difference and said so.
CREATE TABLE list (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('portfolio', 'people')),
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
CREATE INDEX list_due ON list (next_at) WHERE state IN ('coming', 'wanted');
CREATE INDEX list_open ON list (person_id) WHERE state IN ('coming', 'shown', 'wanted');
CREATE INDEX list_content ON list (sha256) WHERE sha256 IS NOT NULL;

-- What somebody stands for, offered to somebody else, until they say yes or no.
CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    giver_id BIGINT NOT NULL REFERENCES person (id),
    taker_id BIGINT NOT NULL REFERENCES person (id),
    -- The giver, or a coordinator for them.
    asked_by BIGINT NOT NULL REFERENCES person (id),
    -- Projects with the roles in them, as JSON.
    items TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'refused', 'lapsed', 'replaced')),
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX handover_open ON handover (taker_id) WHERE state = 'open';
CREATE INDEX handover_lapsing ON handover (expires_at) WHERE state = 'open';

-- Who stands in for whom during leave (A/B角).
CREATE TABLE cover (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    by_id BIGINT NOT NULL REFERENCES person (id),
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    -- The last day of it, as it was said.
    last_day TEXT NOT NULL
);
CREATE INDEX cover_until ON cover (until);

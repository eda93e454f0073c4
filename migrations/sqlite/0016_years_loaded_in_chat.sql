-- The holidays of a year, as somebody sent them in chat: shown first, and gone by once they are taken.
CREATE TABLE calendar_year (
    id INTEGER PRIMARY KEY,
    year BIGINT NOT NULL,
    -- The year as its file holds it.
    body TEXT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    shown_at BIGINT NOT NULL,
    adopted_at BIGINT,
    adopted_by BIGINT REFERENCES person (id)
);
CREATE INDEX calendar_year_adopted ON calendar_year (adopted_at);

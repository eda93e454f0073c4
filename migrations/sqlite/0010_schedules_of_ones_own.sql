-- Schedules are set up in chat too, and paused; what somebody did to one is kept.
-- The table is made anew, and with it the one that refers to it: a constraint goes in no other way.
CREATE TABLE schedule_of_anybody (
    id INTEGER PRIMARY KEY,
    -- By which people call it.
    number BIGINT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    team_id BIGINT NOT NULL REFERENCES team (id),
    cron TEXT NOT NULL,
    zone TEXT NOT NULL,
    days TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('settings', 'chat')),
    -- Everything due up to here has its occurrence.
    watermark BIGINT NOT NULL,
    paused_from BIGINT,
    paused_until BIGINT,
    paused_by BIGINT,
    pause_reason TEXT,
    dropped_at BIGINT
);
INSERT INTO schedule_of_anybody (id, number, kind, team_id, cron, zone, days, origin, watermark)
    SELECT id, (SELECT COUNT(*) FROM schedule other WHERE other.id <= schedule.id), kind, team_id, cron, zone, days,
           'settings', watermark
    FROM schedule;
CREATE TABLE occurrence_before AS SELECT id, schedule_id, wall, due_at, decided_at, verdict FROM occurrence;
DROP TABLE occurrence;
DROP TABLE schedule;
ALTER TABLE schedule_of_anybody RENAME TO schedule;
CREATE UNIQUE INDEX schedule_of_settings ON schedule (kind, team_id) WHERE origin = 'settings';

CREATE TABLE occurrence (
    id INTEGER PRIMARY KEY,
    schedule_id BIGINT NOT NULL REFERENCES schedule (id),
    wall TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    UNIQUE (schedule_id, wall)
);
INSERT INTO occurrence (id, schedule_id, wall, due_at, decided_at, verdict)
    SELECT id, schedule_id, wall, due_at, decided_at, verdict FROM occurrence_before;
DROP TABLE occurrence_before;

CREATE TABLE schedule_change (
    id INTEGER PRIMARY KEY,
    schedule_id BIGINT NOT NULL REFERENCES schedule (id),
    kind TEXT NOT NULL CHECK (kind IN ('added', 'paused', 'resumed', 'dropped')),
    person_id BIGINT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    -- Of a pause.
    until BIGINT,
    reason TEXT
);
CREATE INDEX schedule_change_of ON schedule_change (schedule_id);

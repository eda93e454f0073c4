-- Schedules are set up in chat too, and paused; what somebody did to one is kept.
ALTER TABLE schedule DROP CONSTRAINT schedule_kind_team_id_key;
ALTER TABLE schedule ADD COLUMN number BIGINT;
UPDATE schedule SET number = (SELECT COUNT(*) FROM schedule other WHERE other.id <= schedule.id);
ALTER TABLE schedule ALTER COLUMN number SET NOT NULL;
ALTER TABLE schedule ADD CONSTRAINT schedule_number_key UNIQUE (number);
ALTER TABLE schedule ADD COLUMN origin TEXT NOT NULL DEFAULT 'settings' CHECK (origin IN ('settings', 'chat'));
ALTER TABLE schedule ALTER COLUMN origin DROP DEFAULT;
ALTER TABLE schedule ADD COLUMN paused_from BIGINT;
ALTER TABLE schedule ADD COLUMN paused_until BIGINT;
ALTER TABLE schedule ADD COLUMN paused_by BIGINT;
ALTER TABLE schedule ADD COLUMN pause_reason TEXT;
ALTER TABLE schedule ADD COLUMN dropped_at BIGINT;
CREATE UNIQUE INDEX schedule_of_settings ON schedule (kind, team_id) WHERE origin = 'settings';

CREATE TABLE schedule_change (
    id BIGINT PRIMARY KEY,
    schedule_id BIGINT NOT NULL REFERENCES schedule (id),
    kind TEXT NOT NULL CHECK (kind IN ('added', 'paused', 'resumed', 'dropped')),
    person_id BIGINT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    -- Of a pause.
    until BIGINT,
    reason TEXT
);
CREATE INDEX schedule_change_of ON schedule_change (schedule_id);

-- Some schedules are of the district and of no team; and each row knows when it is due next, so that nothing has to be
-- read while nothing is.
DROP INDEX schedule_of_settings;
ALTER TABLE schedule RENAME COLUMN team_id TO of_team_id;
ALTER TABLE schedule ADD COLUMN team_id BIGINT REFERENCES team (id);
UPDATE schedule SET team_id = of_team_id;
ALTER TABLE schedule DROP COLUMN of_team_id;
CREATE UNIQUE INDEX schedule_of_settings ON schedule (kind, COALESCE(team_id, 0)) WHERE origin = 'settings';
-- 0: not reckoned yet; none: never again.
ALTER TABLE schedule ADD COLUMN next_due BIGINT DEFAULT 0;
UPDATE schedule SET next_due = NULL WHERE dropped_at IS NOT NULL;
CREATE INDEX schedule_due ON schedule (next_due) WHERE next_due IS NOT NULL;

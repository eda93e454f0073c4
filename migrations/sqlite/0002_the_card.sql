-- Who stands for a project does so in a role.
-- The same tables and columns stand in migrations/postgres; a test compares them.

CREATE TABLE assignment_in_role (
    person_id BIGINT NOT NULL REFERENCES person (id),
    project_id BIGINT NOT NULL REFERENCES project (id),
    role TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT,
    PRIMARY KEY (person_id, project_id, role, since)
);
INSERT INTO assignment_in_role (person_id, project_id, role, since, until)
    SELECT person_id, project_id,
           COALESCE((SELECT MIN(role) FROM membership
                     WHERE membership.person_id = assignment.person_id AND role IN ('guarantor', 'liaison')), 'field'),
           since, until
    FROM assignment;
DROP TABLE assignment;
ALTER TABLE assignment_in_role RENAME TO assignment;
CREATE INDEX assignment_project ON assignment (project_id);

-- The card holds money as whole yuan, and the dimension as policy names it.
UPDATE project SET card = json_set(card, '$.total', CAST(card->>'investment_wan' AS BIGINT) * 10000)
    WHERE card->>'investment_wan' IS NOT NULL;
UPDATE project SET card = json_set(card, '$.dimension', 'local_bonds') WHERE card->>'dimension' = 'special_bond';
UPDATE project SET card = json_remove(card, '$.investment_wan', '$.funding');

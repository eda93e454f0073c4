-- Who stands for a project does so in a role.
-- The same tables and columns stand in migrations/sqlite; a test compares them.

ALTER TABLE assignment ADD COLUMN role TEXT NOT NULL DEFAULT 'field';
ALTER TABLE assignment ALTER COLUMN role DROP DEFAULT;
UPDATE assignment SET role = held.role
    FROM (SELECT person_id, MIN(role) AS role FROM membership
          WHERE role IN ('guarantor', 'liaison') GROUP BY person_id) held
    WHERE held.person_id = assignment.person_id;
ALTER TABLE assignment DROP CONSTRAINT assignment_pkey;
ALTER TABLE assignment ADD PRIMARY KEY (person_id, project_id, role, since);
CREATE INDEX assignment_project ON assignment (project_id);

-- The card holds money as whole yuan, and the dimension as policy names it.
UPDATE project SET card = CAST(jsonb_set(CAST(card AS JSONB), '{total}',
        to_jsonb(CAST(CAST(card AS JSONB)->>'investment_wan' AS BIGINT) * 10000)) AS TEXT)
    WHERE CAST(card AS JSONB)->>'investment_wan' IS NOT NULL;
UPDATE project SET card = CAST(jsonb_set(CAST(card AS JSONB), '{dimension}', '"local_bonds"') AS TEXT)
    WHERE CAST(card AS JSONB)->>'dimension' = 'special_bond';
UPDATE project SET card = CAST(CAST(card AS JSONB) - 'investment_wan' - 'funding' AS TEXT);

-- The issue that an entry is about, beside its fact, so that what was done and said of one is found without reading all.
-- The chain does not cover it: the fact says the same. The same tables and columns stand in migrations/sqlite; a test
-- compares them.
ALTER TABLE entry ADD COLUMN issue BIGINT;
UPDATE entry SET issue = CAST(CAST(fact AS JSON) ->> 'number' AS BIGINT)
    WHERE kind IN ('issue', 'issue_answer', 'issue_step', 'issue_closed');
CREATE INDEX entry_issue ON entry (issue) WHERE issue IS NOT NULL;

-- What a project has come to (stages, documents, nodes, investment) is read from the ledger itself, and with this
-- index without its daily reports.
CREATE INDEX entry_standing ON entry (project_id, effective_on)
    WHERE kind IN ('stage', 'gate', 'node', 'investment');

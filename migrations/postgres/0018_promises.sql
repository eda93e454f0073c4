-- What was promised is asked about too: in the group of the body that promised it, where it has one.
ALTER TABLE ask DROP CONSTRAINT ask_kind_check;
ALTER TABLE ask ADD CONSTRAINT ask_kind_check CHECK (kind IN ('report', 'node', 'document', 'unchanged', 'issue', 'promise'));
ALTER TABLE ask ADD COLUMN chat_id BIGINT REFERENCES chat (id);

-- Promises are read from the ledger, and with this index without its reports.
CREATE INDEX entry_promises ON entry (project_id) WHERE kind IN ('promise', 'promise_step');

INSERT INTO counter (name, value) VALUES ('promise', 0);

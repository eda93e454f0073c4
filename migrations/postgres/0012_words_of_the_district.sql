-- How sure the reading was of what an entry says; of older entries nobody noted it.
ALTER TABLE entry ADD COLUMN sureness TEXT CHECK (sureness IN ('certain', 'context', 'likely'));

-- Questions that nobody answered are looked for by when they lapsed.
CREATE INDEX question_lapsed ON question (expires_at) WHERE answered_at IS NULL;

-- Words and forms that were set in chat are read from the ledger, and with this index without its reports.
CREATE INDEX entry_settings ON entry (id) WHERE kind IN ('word', 'form');

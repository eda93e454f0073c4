-- The case of every issue: where it stands on its ladder, whose move it is, and when its clock runs out.
-- The same tables and columns stand in migrations/sqlite; a test compares them.
ALTER TABLE issue ADD COLUMN standing TEXT;
-- Whose move it is: a key of the bodies, or team, guarantor, coordinator, reporter.
ALTER TABLE issue ADD COLUMN mover TEXT;
ALTER TABLE issue ADD COLUMN due_at BIGINT;
-- Counts what changed about it, so that its cards follow.
ALTER TABLE issue ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE issue ADD COLUMN ending TEXT;
CREATE INDEX issue_due ON issue (due_at) WHERE state = 'open' AND due_at IS NOT NULL;
CREATE INDEX issue_mover ON issue (mover) WHERE state = 'open';

-- The version of the issue that a card shows.
ALTER TABLE issue_card ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
CREATE INDEX issue_card_outbox ON issue_card (outbox_id);

-- Who is to be told what of an issue, and when. Put into words when it goes out, as the issue stands then.
CREATE TABLE issue_news (
    id BIGINT PRIMARY KEY,
    issue_number BIGINT NOT NULL REFERENCES issue (number),
    person_id BIGINT REFERENCES person (id),
    -- The group that is told, where that is no person.
    chat_id BIGINT REFERENCES chat (id),
    news TEXT NOT NULL,
    entry_id BIGINT,
    tell_at BIGINT NOT NULL
);
CREATE INDEX issue_news_due ON issue_news (tell_at);
CREATE INDEX issue_news_issue ON issue_news (issue_number);

-- Time acts through nobody: who an entry is by where a clock has run out.
INSERT INTO person (id, name, language, made_at) VALUES (0, 'Daybook', 'zh-CN', 0);

-- When what an entry says was said: of an edit, when the message was first sent. Of two that speak of the same day, the
-- one said later counts, whichever was edited or arrived last.
ALTER TABLE entry ADD COLUMN said_at BIGINT NOT NULL DEFAULT 0;
UPDATE entry SET said_at = COALESCE((SELECT message.sent_at FROM message WHERE message.id = entry.message_id), received_at);

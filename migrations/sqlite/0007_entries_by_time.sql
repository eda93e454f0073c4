-- What somebody said last is looked for among what came in of late. By chat and author each entry went to a page of its
-- own; by time all new ones go to the same.
DROP INDEX entry_author;
CREATE INDEX entry_received ON entry (received_at, chat_id, person_id);

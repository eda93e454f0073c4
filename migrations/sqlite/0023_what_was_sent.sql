-- What was sent is let go with age too, and not only words of the ledger are erased: what was swept before is swept once
-- more, from its beginning.
UPDATE counter SET value = 0 WHERE name IN ('cut', 'erased');

-- How sure the reading was of what an entry says; of older entries nobody noted it.
ALTER TABLE entry ADD COLUMN sureness TEXT CHECK (sureness IN ('certain', 'context', 'likely'));

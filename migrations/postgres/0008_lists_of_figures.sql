-- Lists of figures are imported as those of the registry are.
ALTER TABLE list DROP CONSTRAINT list_kind_check;
ALTER TABLE list ADD CONSTRAINT list_kind_check CHECK (kind IN ('portfolio', 'people', 'nodes', 'investment'));

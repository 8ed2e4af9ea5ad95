-- Version 8: a consultation can be closed before its last day is over.

ALTER TABLE consultation ADD COLUMN closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1));

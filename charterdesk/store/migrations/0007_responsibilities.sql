-- Version 7: who coordinates a thematic group, who is responsible for a commitment, and which
-- wording of the authentic text each translation was made from.

ALTER TABLE group_member ADD COLUMN coordinates INTEGER NOT NULL DEFAULT 0 CHECK (coordinates IN (0, 1));

CREATE TABLE responsibility (
    id TEXT NOT NULL PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES provision (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (provision_id, organisation_id)
) STRICT;

ALTER TABLE provision ADD COLUMN translated_from TEXT NOT NULL DEFAULT '{}' CHECK (translated_from GLOB '{*}');

CREATE INDEX ix_responsibility_organisation_id ON responsibility (organisation_id);

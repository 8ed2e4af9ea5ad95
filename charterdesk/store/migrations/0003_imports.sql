-- Version 3: what was decided at imports, so that it need not be decided again.

CREATE TABLE distinction (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE remembered_mapping (
    id TEXT NOT NULL PRIMARY KEY,
    headers TEXT NOT NULL UNIQUE,
    columns TEXT NOT NULL CHECK (columns GLOB '{*}')
) STRICT;

CREATE INDEX ix_distinction_organisation_id ON distinction (organisation_id);

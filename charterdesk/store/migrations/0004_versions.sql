-- Version 4: frozen versions, which of them each signature is for, reconfirmations, attachments,
-- thresholds, and organisations and people known by their initials only.

CREATE TABLE charter_version (
    id TEXT NOT NULL PRIMARY KEY,
    charter_id TEXT NOT NULL REFERENCES charter (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1),
    name TEXT NOT NULL,
    change_log TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text GLOB '{*}'),
    hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    frozen_at TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;

CREATE TRIGGER charter_version_is_frozen BEFORE UPDATE ON charter_version
BEGIN SELECT RAISE(ABORT, 'a frozen version cannot change'); END;

CREATE TABLE reconfirmation (
    id TEXT NOT NULL PRIMARY KEY,
    signatory_id TEXT NOT NULL REFERENCES signatory (id) DEFERRABLE INITIALLY DEFERRED,
    version_id TEXT NOT NULL REFERENCES charter_version (id) DEFERRABLE INITIALLY DEFERRED,
    asked_on TEXT CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    answer TEXT NOT NULL CHECK (answer IN ('pending', 'confirmed', 'refused')),
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL,
    UNIQUE (signatory_id, version_id)
) STRICT;

CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    signatory_id TEXT NOT NULL REFERENCES signatory (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'application/pdf', 'application/json')),
    size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 10000000),
    hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    content TEXT NOT NULL CHECK (length(content) <= 13333336)
) STRICT;

CREATE TABLE group_member (
    id TEXT NOT NULL PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES thematic_group (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (group_id, organisation_id)
) STRICT;

CREATE TABLE threshold (
    id TEXT NOT NULL PRIMARY KEY,
    charter_id TEXT NOT NULL REFERENCES charter (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('signatories', 'region', 'group', 'organisation_kind')),
    subject TEXT NOT NULL,
    minimum INTEGER NOT NULL CHECK (minimum >= 1)
) STRICT;

ALTER TABLE charter ADD COLUMN adopted_version_id TEXT REFERENCES charter_version (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE charter ADD COLUMN required_of_signatures TEXT NOT NULL DEFAULT '[]' CHECK (required_of_signatures GLOB '[[]*]');

ALTER TABLE organisation ADD COLUMN initials_only INTEGER NOT NULL DEFAULT 0 CHECK (initials_only IN (0, 1));

ALTER TABLE representative ADD COLUMN initials_only INTEGER NOT NULL DEFAULT 0 CHECK (initials_only IN (0, 1));

ALTER TABLE signatory ADD COLUMN version_id TEXT REFERENCES charter_version (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE signatory ADD COLUMN status_on TEXT CHECK (status_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

ALTER TABLE signatory ADD COLUMN adhesion_number INTEGER CHECK (adhesion_number >= 1);

CREATE INDEX ix_charter_adopted_version_id ON charter (adopted_version_id);
CREATE INDEX ix_charter_version_charter_id ON charter_version (charter_id);
CREATE INDEX ix_reconfirmation_version_id ON reconfirmation (version_id);
CREATE INDEX ix_attachment_signatory_id ON attachment (signatory_id);
CREATE INDEX ix_group_member_organisation_id ON group_member (organisation_id);
CREATE INDEX ix_threshold_charter_id ON threshold (charter_id);
CREATE INDEX ix_signatory_version_id ON signatory (version_id);

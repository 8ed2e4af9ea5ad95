-- Version 1: charters, organisations, signatories and the journal.

CREATE TABLE charter (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('charter', 'founding_declaration', 'statement', 'action_plan', 'concept_note', 'bylaws')),
    status TEXT NOT NULL CHECK (status IN ('draft', 'consultation', 'adopted', 'open', 'closed', 'superseded')),
    title TEXT NOT NULL CHECK (title GLOB '{*}'),
    occasion TEXT NOT NULL CHECK (occasion GLOB '{*}'),
    place TEXT NOT NULL CHECK (place GLOB '{*}'),
    adopted_on TEXT CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    country TEXT NOT NULL,
    languages TEXT NOT NULL CHECK (languages GLOB '[[]*]'),
    digits TEXT NOT NULL CHECK (digits IN ('western', 'arabic-indic')),
    month_names TEXT NOT NULL CHECK (month_names IN ('maghreb', 'egypt', 'levant', 'tunisia_algeria'))
) STRICT;

CREATE TABLE provision (
    id TEXT NOT NULL PRIMARY KEY,
    charter_id TEXT NOT NULL REFERENCES charter (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('heading', 'preamble', 'principle', 'objective', 'demand', 'commitment', 'mechanism', 'closing', 'adoption_clause')),
    text TEXT NOT NULL CHECK (text GLOB '{*}')
) STRICT;

CREATE TABLE thematic_group (
    id TEXT NOT NULL PRIMARY KEY,
    charter_id TEXT NOT NULL REFERENCES charter (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name GLOB '{*}'),
    colour TEXT NOT NULL
) STRICT;

CREATE TABLE commitment_mapping (
    id TEXT NOT NULL PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES provision (id) DEFERRABLE INITIALLY DEFERRED,
    group_id TEXT NOT NULL REFERENCES thematic_group (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name GLOB '{*}'),
    acronym TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (aliases GLOB '[[]*]'),
    kind TEXT NOT NULL CHECK (kind IN ('association', 'network', 'federation', 'coalition', 'observatory', 'forum', 'union', 'institute', 'league', 'organisation', 'committee', 'centre', 'foundation', 'movement', 'platform', 'clinic', 'other')),
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    city TEXT NOT NULL,
    address TEXT NOT NULL,
    phones TEXT NOT NULL CHECK (phones GLOB '[[]*]'),
    emails TEXT NOT NULL CHECK (emails GLOB '[[]*]'),
    website TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    notes TEXT NOT NULL,
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1))
) STRICT;

CREATE TABLE representative (
    id TEXT NOT NULL PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    capacity TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1))
) STRICT;

CREATE TABLE signatory (
    id TEXT NOT NULL PRIMARY KEY,
    charter_id TEXT NOT NULL REFERENCES charter (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('listed', 'invited', 'confirmed', 'signed', 'declined', 'withdrawn', 'invalidated')),
    status_reason TEXT NOT NULL,
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    place TEXT NOT NULL,
    method TEXT CHECK (method IN ('paper', 'scan', 'on_screen', 'letter', 'mail')),
    representative_id TEXT REFERENCES representative (id) DEFERRABLE INITIALLY DEFERRED,
    mandated_on TEXT CHECK (mandated_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    UNIQUE (charter_id, organisation_id)
) STRICT;

CREATE TABLE change_set (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    label TEXT NOT NULL,
    detail TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    reverts INTEGER REFERENCES change_set (number)
) STRICT;

CREATE TABLE change (
    id TEXT NOT NULL PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (number),
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    "before" TEXT CHECK ("before" GLOB '{*}'),
    "after" TEXT CHECK ("after" GLOB '{*}')
) STRICT;

CREATE INDEX ix_provision_charter_id ON provision (charter_id);
CREATE INDEX ix_thematic_group_charter_id ON thematic_group (charter_id);
CREATE INDEX ix_commitment_mapping_provision_id ON commitment_mapping (provision_id);
CREATE INDEX ix_commitment_mapping_group_id ON commitment_mapping (group_id);
CREATE INDEX ix_representative_organisation_id ON representative (organisation_id);
CREATE INDEX ix_signatory_organisation_id ON signatory (organisation_id);
CREATE INDEX ix_signatory_representative_id ON signatory (representative_id);
CREATE INDEX ix_change_set_reverts ON change_set (reverts);
CREATE INDEX ix_change_change_set ON change (change_set);
CREATE INDEX ix_change_row_id ON change (row_id);

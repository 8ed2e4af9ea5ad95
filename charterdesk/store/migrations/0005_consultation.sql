-- Version 5: consultations and amendments; attendance, decisions and elections of meetings; the
-- kinds of provision of a concept note.

CREATE TABLE provision_of_version_5 (
    id TEXT NOT NULL PRIMARY KEY,
    charter_id TEXT NOT NULL REFERENCES charter (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('heading', 'subheading', 'preamble', 'principle', 'objective', 'demand', 'commitment', 'mechanism', 'paragraph', 'item', 'agenda', 'closing', 'adoption_clause')),
    text TEXT NOT NULL CHECK (text GLOB '{*}')
) STRICT;

INSERT INTO provision_of_version_5 (id, charter_id, position, kind, text)
    SELECT id, charter_id, position, kind, text FROM provision;

DROP TABLE provision;

ALTER TABLE provision_of_version_5 RENAME TO provision;

CREATE INDEX ix_provision_charter_id ON provision (charter_id);

CREATE TABLE consultation (
    id TEXT NOT NULL PRIMARY KEY,
    charter_id TEXT NOT NULL REFERENCES charter (id) DEFERRABLE INITIALLY DEFERRED,
    languages TEXT NOT NULL CHECK (languages GLOB '[[]*]'),
    opens_on TEXT CHECK (opens_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closes_on TEXT CHECK (closes_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE invitation (
    id TEXT NOT NULL PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    UNIQUE (consultation_id, organisation_id)
) STRICT;

CREATE TABLE amendment (
    id TEXT NOT NULL PRIMARY KEY,
    charter_id TEXT NOT NULL REFERENCES charter (id) DEFERRABLE INITIALLY DEFERRED,
    consultation_id TEXT REFERENCES consultation (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    provision_id TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'delete', 'replace', 'general')),
    language TEXT NOT NULL,
    basis TEXT NOT NULL,
    proposed TEXT NOT NULL,
    comment TEXT NOT NULL,
    rationale TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    channel TEXT NOT NULL CHECK (channel IN ('paper', 'mail', 'meeting', 'online', 'phone')),
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    status TEXT NOT NULL CHECK (status IN ('received', 'under_review', 'accepted', 'accepted_modified', 'rejected', 'deferred', 'withdrawn')),
    response TEXT NOT NULL,
    merged TEXT NOT NULL
) STRICT;

ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'workshop' CHECK (kind IN ('workshop', 'consultation', 'founding_assembly', 'general_assembly', 'board', 'working_group', 'other'));

ALTER TABLE meeting ADD COLUMN ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

ALTER TABLE meeting ADD COLUMN organiser TEXT NOT NULL DEFAULT '{}' CHECK (organiser GLOB '{*}');

ALTER TABLE meeting ADD COLUMN partners TEXT NOT NULL DEFAULT '[]' CHECK (partners GLOB '[[]*]');

ALTER TABLE meeting ADD COLUMN chair TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting ADD COLUMN secretary TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting ADD COLUMN members INTEGER NOT NULL DEFAULT 0 CHECK (members >= 0);

ALTER TABLE meeting ADD COLUMN quorum_rule TEXT NOT NULL DEFAULT 'none' CHECK (quorum_rule IN ('none', 'number', 'share', 'majority'));

ALTER TABLE meeting ADD COLUMN quorum INTEGER NOT NULL DEFAULT 0 CHECK (quorum >= 0);

ALTER TABLE agenda_item ADD COLUMN notes TEXT NOT NULL DEFAULT '{}' CHECK (notes GLOB '{*}');

CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL,
    capacity TEXT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('present', 'excused', 'absent'))
) STRICT;

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text GLOB '{*}'),
    majority TEXT NOT NULL CHECK (majority IN ('simple', 'two_thirds')),
    consensus INTEGER NOT NULL CHECK (consensus IN (0, 1)),
    votes_for INTEGER NOT NULL CHECK (votes_for >= 0),
    votes_against INTEGER NOT NULL CHECK (votes_against >= 0),
    abstentions INTEGER NOT NULL CHECK (abstentions >= 0)
) STRICT;

CREATE TABLE election (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    office TEXT NOT NULL CHECK (office GLOB '{*}'),
    seats INTEGER NOT NULL CHECK (seats >= 1)
) STRICT;

CREATE TABLE candidate (
    id TEXT NOT NULL PRIMARY KEY,
    election_id TEXT NOT NULL REFERENCES election (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    votes INTEGER NOT NULL CHECK (votes >= 0)
) STRICT;

CREATE INDEX ix_consultation_charter_id ON consultation (charter_id);
CREATE INDEX ix_invitation_organisation_id ON invitation (organisation_id);
CREATE INDEX ix_amendment_charter_id ON amendment (charter_id);
CREATE INDEX ix_amendment_consultation_id ON amendment (consultation_id);
CREATE INDEX ix_amendment_provision_id ON amendment (provision_id);
CREATE INDEX ix_amendment_organisation_id ON amendment (organisation_id);
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);
CREATE INDEX ix_attendance_organisation_id ON attendance (organisation_id);
CREATE INDEX ix_decision_meeting_id ON decision (meeting_id);
CREATE INDEX ix_election_meeting_id ON election (meeting_id);
CREATE INDEX ix_candidate_election_id ON candidate (election_id);
CREATE INDEX ix_candidate_organisation_id ON candidate (organisation_id);

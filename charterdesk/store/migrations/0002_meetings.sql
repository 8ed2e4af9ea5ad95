-- Version 2: meetings at which a charter is worked on, with their agenda.

CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY,
    charter_id TEXT NOT NULL REFERENCES charter (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title GLOB '{*}'),
    place TEXT NOT NULL CHECK (place GLOB '{*}'),
    starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN 0 AND 1439)
) STRICT;

CREATE TABLE agenda_item (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    day INTEGER NOT NULL CHECK (day >= 0),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    title TEXT NOT NULL CHECK (title GLOB '{*}'),
    speaker TEXT NOT NULL
) STRICT;

CREATE INDEX ix_meeting_charter_id ON meeting (charter_id);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);

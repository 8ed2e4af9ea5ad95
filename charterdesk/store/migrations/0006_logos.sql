-- Version 6: logos of meetings, and the meeting at which a charter's text was adopted.

CREATE TABLE logo (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
    size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 5000000),
    hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    content TEXT NOT NULL CHECK (length(content) <= 6666668)
) STRICT;

ALTER TABLE charter ADD COLUMN adoption_meeting_id TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX ix_logo_meeting_id ON logo (meeting_id);
CREATE INDEX ix_charter_adoption_meeting_id ON charter (adoption_meeting_id);

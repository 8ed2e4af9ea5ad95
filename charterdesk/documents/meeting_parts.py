"""What the papers of a meeting have in common: its heading, and who may be named on them."""

from collections.abc import Iterator
from dataclasses import replace

from charterdesk.documents.edition import Edition
from charterdesk.documents.wording import isolated
from charterdesk.model.charter_content import AttendanceEntry, CharterContent, MeetingContent
from charterdesk.model.folding import fold
from charterdesk.model.meetings import Meeting
from charterdesk.typesetting.blocks import Paragraph, Role


def chosen_meetings(content: CharterContent, edition: Edition) -> list[MeetingContent]:
    """Return the meeting that was chosen, or all."""
    chosen = edition.options.meeting
    return [one for one in content.meetings if chosen in {"", one.meeting.id}]


def meeting_heading(meeting: Meeting, edition: Edition) -> Iterator[Paragraph]:
    """Compose what sort of meeting it is, its title, when and where it is, and who invites."""
    look = edition.look
    for kind in _kind(meeting, edition):
        yield edition.paragraph(kind, look.occasion)
    yield edition.text(meeting.title, look.heading, role=Role.HEADING_1)
    for fact in _facts(meeting, edition):
        yield edition.paragraph(fact, look.note)


def low_meeting_heading(meeting: Meeting, edition: Edition) -> Iterator[Paragraph]:
    """Compose the same in two paragraphs, for a sheet that needs its height for rows."""
    look = edition.look
    yield edition.text(meeting.title, replace(look.heading, space_before=0), role=Role.HEADING_1)
    said = (*_kind(meeting, edition), *_facts(meeting, edition))
    if said:
        facts = " · ".join(map(isolated, said))
        yield edition.paragraph(facts, replace(look.note, space_before=0, keep_with_next=True))


def named_attendance(content: MeetingContent) -> list[AttendanceEntry]:
    """Return the lines that may be printed: without organisations taken out as confidential."""
    return [
        entry
        for entry in content.attendance
        if entry.organisation is not None or entry.attendance.organisation_id is None
    ]


def _kind(meeting: Meeting, edition: Edition) -> Iterator[str]:
    """Say what sort of meeting it is, unless its title does, with or without the article."""
    kind = edition.wording.term("meeting_kinds", meeting.kind)
    title = edition.wording.text(meeting.title)
    if _words(kind) != _words(title):
        yield kind


def _words(text: str) -> list[str]:
    return [word.removeprefix("ال") for word in fold(text).split()]


def _facts(meeting: Meeting, edition: Edition) -> Iterator[str]:
    """Say when and where a meeting is, and who invites."""
    wording = edition.wording
    place = wording.text(meeting.place)
    if when := _dates(meeting, isolated(place) if place else "", edition):
        yield when
    if meeting.organiser:
        name = isolated(wording.text(meeting.organiser))
        yield wording.label("organiser").format(name=name)
    if meeting.partners:
        names = wording.label("list_separator").join(map(isolated, meeting.partners))
        yield wording.label("partners").format(names=names)


def _dates(meeting: Meeting, place: str, edition: Edition) -> str:
    """Say where it is, and on which day or days."""
    wording = edition.wording
    if meeting.starts_on is None:
        return place
    start = wording.date(meeting.starts_on)
    if meeting.ends_on is None or meeting.ends_on == meeting.starts_on:
        return wording.label("adopted_at").format(place=place, date=start) if place else start
    period = wording.label("period").format(start=start, end=wording.date(meeting.ends_on))
    return wording.label("list_separator").join(filter(None, (place, period)))

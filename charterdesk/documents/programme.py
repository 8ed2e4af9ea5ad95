"""The programme of a charter's meetings, with times."""

from dataclasses import replace
from itertools import groupby

from charterdesk.documents.edition import Edition
from charterdesk.documents.meeting_parts import chosen_meetings
from charterdesk.documents.wording import isolated, unbroken
from charterdesk.model.charter_content import CharterContent, MeetingContent
from charterdesk.model.meetings import clock
from charterdesk.typesetting.blocks import Block, Column, Document, Role, Row, Table


def compose_programme(content: CharterContent, edition: Edition) -> Document:
    """Compose one table a day, the time of each item computed from those before it."""
    parts = edition.heading("programme")
    for meeting in chosen_meetings(content, edition):
        parts += _meeting(meeting, edition)
    if not content.meetings:
        parts += edition.nothing("no_meetings")
    return edition.document(edition.wording.label("programme"), parts)


def _meeting(content: MeetingContent, edition: Edition) -> list[Block]:
    title = edition.text(content.meeting.title, edition.look.heading, role=Role.HEADING_1)
    tables = agenda_tables(content, edition, dated=True)
    return [title, *(tables or edition.nothing("no_agenda"))]


def agenda_tables(content: MeetingContent, edition: Edition, *, dated: bool = False) -> list[Block]:
    """Compose a meeting's agenda, one table a day; ``dated`` says place and date above each."""
    meeting, wording, look = content.meeting, edition.wording, edition.look
    parts: list[Block] = []
    times = dict(zip(content.agenda, clock(meeting, content.agenda), strict=True))
    with_speakers = any(item.speaker for item in content.agenda)
    times_share = 2.9 if edition.options.large_print else 2.0  # any time fits: days look alike
    labels = ("time", "session", "speaker") if with_speakers else ("time", "session")
    for day, items in groupby(content.agenda, key=lambda item: item.day):
        if dated and meeting.starts_on:
            date = wording.date(meeting.starts_on.fromordinal(meeting.starts_on.toordinal() + day))
            place = wording.text(meeting.place)
            line = wording.label("adopted_at").format(place=isolated(place), date=date)
            heading = replace(look.note, keep_with_next=True)
            parts.append(edition.paragraph(line if place else date, heading))
        rows = []
        for item in items:
            begin, end = times[item]
            span = unbroken(f"{wording.time(begin)} – {wording.time(end)}")
            cells = [edition.cell(span), edition.text_cell(item.title)]
            rows.append(Row((*cells, *([edition.cell(item.speaker)] if with_speakers else []))))
        columns = (Column(times_share), Column(6), Column(2.6))[: len(labels)]
        parts.append(Table(columns, rows, (edition.label_header(labels),)))
    return parts

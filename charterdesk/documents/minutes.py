"""The minutes of a charter's meetings: who came, what was on the agenda, what was decided."""

from collections.abc import Iterator, Mapping

from charterdesk.documents.edition import Edition
from charterdesk.documents.meeting_parts import (
    chosen_meetings,
    meeting_heading,
    named_attendance,
)
from charterdesk.documents.programme import agenda_tables
from charterdesk.documents.wording import isolated
from charterdesk.model import Organisation
from charterdesk.model.charter_content import CharterContent, MeetingContent
from charterdesk.model.decisions import (
    Candidate,
    Decision,
    DecisionResult,
    Election,
    Majority,
    count_election,
)
from charterdesk.model.meetings import Meeting, QuorumRule, count_quorum
from charterdesk.typesetting.blocks import (
    Block,
    Cell,
    Column,
    Document,
    KeepTogether,
    KeepWithNext,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Table,
)

_SIGNING_HEIGHT = 70.0
"""Points: room for two signatures."""
_AROUND_NAMES = 10.0
"""Points more than a line, for names to be written in where none are known."""


def compose_minutes(content: CharterContent, edition: Edition) -> Document:
    """Compose the minutes of each meeting, each on a page of its own."""
    parts: list[Block] = []
    for meeting in chosen_meetings(content, edition):
        parts += [PageBreak()] if parts else []
        *said, last = _minutes(meeting, edition)
        # Signatures do not stand alone on a page.
        signed = (KeepWithNext(last), _signatures(meeting.meeting, edition))
        parts += [*edition.heading("minutes"), *said, *signed]
    parts = parts or [*edition.heading("minutes"), *edition.nothing("no_meetings")]
    return edition.document(edition.wording.label("minutes"), parts)


def _minutes(content: MeetingContent, edition: Edition) -> Iterator[Block]:
    yield from meeting_heading(content.meeting, edition)
    if content.attendance:
        yield from _attendance(content, edition)
    if content.agenda:
        yield _section("agenda", edition)
        several_days = any(item.day for item in content.agenda)
        yield from agenda_tables(content, edition, dated=several_days)
        yield from _notes(content, edition)
    if content.decisions:
        yield _section("decisions", edition)
        yield _decisions(content, edition)
    if content.elections:
        yield _section("elections", edition)
        for election, candidates in content.elections:
            yield _election(election, candidates, content.stood_for, edition)


def _attendance(content: MeetingContent, edition: Edition) -> Iterator[Block]:
    wording = edition.wording
    yield _section("attendance", edition)
    named = named_attendance(content)
    labels = ("number", "organisation", "name", "capacity", "status")
    rows = [
        Row(
            (
                edition.number_cell(number),
                edition.text_cell(entry.organisation.name) if entry.organisation else Cell(),
                edition.cell(entry.attendance.person),
                edition.cell(entry.attendance.capacity),
                edition.cell(wording.term("presences", entry.attendance.presence)),
            )
        )
        for number, entry in enumerate(named, start=1)
    ]
    columns = tuple(map(Column, (0.8, 4, 3, 2.2, 1.6)))
    yield Table(columns, rows, (edition.label_header(labels),))
    if unnamed := len(content.attendance) - len(named):
        yield edition.paragraph(wording.count("confidential_count", unnamed), edition.look.note)
    yield edition.paragraph(" ".join(_quorum(content, edition)), edition.look.note)


def _quorum(content: MeetingContent, edition: Edition) -> Iterator[str]:
    wording = edition.wording
    count = count_quorum(content.meeting, [entry.attendance for entry in content.attendance])
    yield wording.label("present_count").format(
        present=wording.number(count.present), members=wording.number(count.members)
    )
    if content.meeting.quorum_rule is not QuorumRule.NONE:
        label = "quorum_reached" if count.reached else "quorum_not_reached"
        yield wording.label(label).format(required=wording.number(count.required))


def _notes(content: MeetingContent, edition: Edition) -> Iterator[Block]:
    for item in content.agenda:
        if item.notes:
            yield edition.text(item.title, edition.look.heading, role=Role.HEADING_2)
            yield edition.text(item.notes, edition.look.body)


def _decisions(content: MeetingContent, edition: Edition) -> Table:
    wording = edition.wording
    rows = [
        Row(
            (
                edition.number_cell(number),
                edition.text_cell(decision.text),
                edition.cell(_votes(decision, edition)),
                edition.cell(wording.term("decision_results", decision.result)),
            )
        )
        for number, decision in enumerate(content.decisions, start=1)
    ]
    labels = ("number", "decision", "votes", "result")
    return Table(tuple(map(Column, (0.8, 5, 3, 2))), rows, (edition.label_header(labels),))


def _votes(decision: Decision, edition: Edition) -> str:
    wording = edition.wording
    if decision.consensus:
        return wording.label("consensus")
    if decision.result is DecisionResult.PENDING:
        return ""
    counted = wording.label("votes_counted").format(
        votes_for=wording.number(decision.votes_for),
        votes_against=wording.number(decision.votes_against),
        abstentions=wording.number(decision.abstentions),
    )
    if decision.majority is Majority.TWO_THIRDS:
        counted += f" ({wording.label('two_thirds')})"
    return counted


def _election(
    election: Election,
    candidates: tuple[Candidate, ...],
    stood_for: Mapping[str, Organisation],
    edition: Edition,
) -> KeepTogether:
    wording = edition.wording
    office = wording.text(election.office)
    if election.seats > 1:
        office = wording.label("seats").format(
            office=isolated(office), seats=wording.number(election.seats)
        )
    result = count_election(election, candidates)

    def outcome(candidate: Candidate) -> str:
        if candidate in result.elected:
            return wording.label("elected_unopposed" if result.unopposed else "elected")
        return wording.label("election_tied") if candidate in result.tied else ""

    bodies = [stood_for.get(candidate.organisation_id or "") for candidate in candidates]
    with_bodies = any(bodies)
    rows = [
        Row(
            (
                edition.cell(candidate.name),
                *((edition.text_cell(body.name) if body else Cell(),) if with_bodies else ()),
                edition.cell("" if result.unopposed else wording.number(candidate.votes)),
                edition.cell(outcome(candidate)),
            )
        )
        for candidate, body in zip(candidates, bodies, strict=True)
    ]
    heading = edition.untold(office, edition.look.clause, role=Role.HEADING_2)
    of_body = ("organisation",) if with_bodies else ()
    header = edition.label_header(("candidate", *of_body, "votes", "result"))
    shares = (3.2, 3.4, 1.4, 3) if with_bodies else (5, 1.4, 4)
    table = Table(tuple(map(Column, shares)), rows, (header,))
    return KeepTogether((heading, table))


def _signatures(meeting: Meeting, edition: Edition) -> KeepTogether:
    names = (edition.cell(meeting.chair), edition.cell(meeting.secretary))
    rows = [
        Row(names, minimum_height=edition.look.cell.leading + _AROUND_NAMES),
        Row((Cell(), Cell()), minimum_height=_SIGNING_HEIGHT),
    ]
    table = Table(
        (Column(1), Column(1)),
        rows,
        (edition.label_header(("chair", "secretary")),),
        space_before=20,
    )
    return KeepTogether((table,))


def _section(label: str, edition: Edition) -> Paragraph:
    return edition.paragraph(
        edition.wording.label(label), edition.look.heading, role=Role.HEADING_1
    )

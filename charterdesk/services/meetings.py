"""Workshops and meetings: agendas and attendance."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import (
    AgendaItem,
    Attendance,
    Candidate,
    Charter,
    Decision,
    Election,
    Logo,
    Meeting,
    Organisation,
    Representative,
    Signatory,
    Texts,
)
from charterdesk.model.cancelling import each
from charterdesk.model.charter_content import AttendanceEntry, MeetingContent
from charterdesk.model.meetings import Presence
from charterdesk.model.terms import STANDING_STATUSES
from charterdesk.services.editing import assign, fetch, fetch_each
from charterdesk.services.ordering import append, in_order, remove_parts, renumber
from charterdesk.services.organisations import checked_names
from charterdesk.services.signatories import ordered_signatories
from charterdesk.store import Workspace


def list_meetings(workspace: Workspace, charter_id: str) -> list[MeetingContent]:
    """Return a charter's meetings with all that belongs to them, the earliest first."""
    with workspace.read() as session:
        meetings = session.scalars(
            select(Meeting)
            .where(Meeting.charter_id == charter_id)
            .order_by(Meeting.starts_on, Meeting.id)
        ).all()
        return [_content(session, meeting) for meeting in meetings]


def add_meeting(workspace: Workspace, charter_id: str, title: Texts, **values: object) -> str:
    """Add a meeting about a charter and return its id."""
    with workspace.change("Add meeting", title.text()) as session:
        fetch(session, Charter, charter_id)
        meeting = Meeting(charter_id=charter_id, title=title)
        assign(meeting, values)
        session.add(meeting)
        session.flush()
        return meeting.id


def edit_meeting(workspace: Workspace, meeting_id: str, **values: object) -> None:
    """Set attributes of a meeting: kind, title, place, dates, organiser, quorum and so on."""
    with workspace.change("Edit meeting") as session:
        assign(fetch(session, Meeting, meeting_id), values)


def remove_meeting(workspace: Workspace, meeting_id: str) -> None:
    """Remove a meeting with all that belongs to it; a text that it adopted stays adopted."""
    with workspace.change("Remove meeting") as session:
        owner = {"meeting_id": meeting_id}
        for part in (
            *in_order(session, AgendaItem, **owner),
            *in_order(session, Attendance, **owner),
            *in_order(session, Decision, **owner),
            *in_order(session, Logo, **owner),
        ):
            session.delete(part)
        for election in in_order(session, Election, **owner):
            for candidate in in_order(session, Candidate, election_id=election.id):
                session.delete(candidate)
            session.delete(election)
        meeting = fetch(session, Meeting, meeting_id)
        charter = fetch(session, Charter, meeting.charter_id)
        if charter.adoption_meeting_id == meeting_id:
            charter.adoption_meeting_id = None
        session.delete(meeting)


def add_agenda_item(
    workspace: Workspace,
    meeting_id: str,
    title: Texts,
    minutes: int,
    at: int | None = None,
    **values: object,
) -> str:
    """Add an item to a meeting's agenda and return its id.

    ``at`` is its place in the order, from 0; None is the last.
    """
    with workspace.change("Add agenda item", title.text()) as session:
        fetch(session, Meeting, meeting_id)
        values = {"title": title, "minutes": minutes, **values}
        item_id = append(session, AgendaItem, {"meeting_id": meeting_id}, values)
        if at is not None:
            items = in_order(session, AgendaItem, meeting_id=meeting_id)
            items.insert(at, items.pop())
            renumber(items)
        return item_id


def edit_agenda_item(workspace: Workspace, item_id: str, **values: object) -> None:
    """Set attributes of an agenda item: title, minutes, speaker, day, notes."""
    with workspace.change("Edit agenda item") as session:
        assign(fetch(session, AgendaItem, item_id), values)


def move_agenda_item(workspace: Workspace, item_id: str, position: int) -> None:
    """Move an agenda item to another place (from 0) of its agenda."""
    with workspace.change("Move agenda item") as session:
        moved = fetch(session, AgendaItem, item_id)
        items = in_order(session, AgendaItem, meeting_id=moved.meeting_id)
        items.remove(moved)
        items.insert(position, moved)
        renumber(items)


def remove_agenda_items(workspace: Workspace, item_ids: Sequence[str]) -> None:
    """Remove items from their agenda."""
    with workspace.change("Remove agenda item") as session:
        remove_parts(session, AgendaItem, item_ids, "meeting_id")


def add_attendance(
    workspace: Workspace,
    meeting_id: str,
    person: str,
    organisation_id: str | None = None,
    **values: object,
) -> str:
    """Put a person on a meeting's attendance list and return the line's id.

    Without an organisation it is a guest, who does not count for the quorum.
    """
    with workspace.change("Add attendance", person) as session:
        fetch(session, Meeting, meeting_id)
        if organisation_id is not None:
            fetch(session, Organisation, organisation_id)
        values = {"person": person, "organisation_id": organisation_id, **values}
        return append(session, Attendance, {"meeting_id": meeting_id}, values)


def register_attendance(
    workspace: Workspace,
    meeting_id: str,
    organisation_id: str,
    person: str = "",
    capacity: str = "",
) -> str:
    """Mark an organisation present as it arrives, and return the id of its line.

    The line on which it is expected is used, where there is one for this person or for nobody
    by name; a person who is not named is whom that line names. Others get a line of their own.
    """
    with workspace.change("Register attendance", person) as session:
        fetch(session, Meeting, meeting_id)
        organisation = fetch(session, Organisation, organisation_id)
        return _register(session, meeting_id, organisation, person, capacity)


def register_new_organisation(
    workspace: Workspace, meeting_id: str, name: Texts, person: str = "", capacity: str = ""
) -> str:
    """Add an organisation that nobody expected, mark it present, and return its line's id."""
    names = checked_names(name)
    with workspace.change("Register attendance", names.text()) as session:
        fetch(session, Meeting, meeting_id)
        organisation = Organisation(name=names)
        session.add(organisation)
        session.flush()
        return _register(session, meeting_id, organisation, person, capacity)


def list_signatories_as_absent(workspace: Workspace, meeting_id: str) -> None:
    """Put each standing signatory that is not yet on the attendance list there, as absent."""
    with workspace.change("Fill attendance list") as session:
        meeting = fetch(session, Meeting, meeting_id)
        owner = {"meeting_id": meeting_id}
        lines = in_order(session, Attendance, **owner)
        listed = {line.organisation_id for line in lines}
        named = (
            select(Representative)
            .join(Signatory, Signatory.representative_id == Representative.id)
            .where(Signatory.charter_id == meeting.charter_id)
        )
        persons = {person.id: person for person in session.scalars(named)}
        absent = [
            signatory
            for signatory in ordered_signatories(session, meeting.charter_id)
            if signatory.status in STANDING_STATUSES and signatory.organisation_id not in listed
        ]
        for position, signatory in enumerate(each(absent), start=len(lines)):
            person = persons.get(signatory.representative_id or "")
            session.add(
                Attendance(
                    **owner,
                    position=position,
                    organisation_id=signatory.organisation_id,
                    person=person.name if person else "",
                    capacity=person.capacity if person else "",
                    presence=Presence.ABSENT,
                )
            )


def edit_attendance(workspace: Workspace, line_ids: Sequence[str], **values: object) -> None:
    """Set attributes of several lines in one step: presence, person, capacity."""
    with workspace.change("Edit attendance") as session:
        for line in fetch_each(session, Attendance, line_ids):
            assign(line, values)


def remove_attendance(workspace: Workspace, line_ids: Sequence[str]) -> None:
    """Take lines off an attendance list."""
    with workspace.change("Remove attendance") as session:
        remove_parts(session, Attendance, line_ids, "meeting_id")


def _register(
    session: Session, meeting_id: str, organisation: Organisation, person: str, capacity: str
) -> str:
    owner = {"meeting_id": meeting_id}
    for line in in_order(session, Attendance, **owner):
        expected = line.organisation_id == organisation.id and line.presence != Presence.PRESENT
        if expected and (not person or line.person in {"", person}):
            line.presence = Presence.PRESENT
            line.person, line.capacity = person or line.person, capacity or line.capacity
            return line.id
    values = {"organisation_id": organisation.id, "person": person, "capacity": capacity}
    return append(session, Attendance, owner, values)


def _content(session: Session, meeting: Meeting) -> MeetingContent:
    attendance = session.execute(
        select(Attendance, Organisation)
        .outerjoin(Organisation, Organisation.id == Attendance.organisation_id)
        .where(Attendance.meeting_id == meeting.id)
        .order_by(Attendance.position, Attendance.id)
    ).all()
    bodies = session.scalars(
        select(Organisation)
        .join(Candidate, Candidate.organisation_id == Organisation.id)
        .join(Election, Election.id == Candidate.election_id)
        .where(Election.meeting_id == meeting.id)
        .distinct()
    )
    return MeetingContent(
        meeting,
        agenda=tuple(in_order(session, AgendaItem, meeting_id=meeting.id)),
        attendance=tuple(AttendanceEntry(*row) for row in attendance),
        decisions=tuple(in_order(session, Decision, meeting_id=meeting.id)),
        elections=tuple(
            (election, tuple(in_order(session, Candidate, election_id=election.id)))
            for election in in_order(session, Election, meeting_id=meeting.id)
        ),
        stood_for={body.id: body for body in bodies},
    )

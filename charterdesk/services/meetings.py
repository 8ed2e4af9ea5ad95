"""Workshops and meetings, and their agendas."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import AgendaItem, Charter, Meeting, Texts
from charterdesk.model.charter_content import MeetingContent
from charterdesk.services.editing import assign, fetch
from charterdesk.store import Workspace


def list_meetings(workspace: Workspace, charter_id: str) -> list[MeetingContent]:
    """Return a charter's meetings with their agendas, the earliest first."""
    with workspace.read() as session:
        meetings = session.scalars(
            select(Meeting)
            .where(Meeting.charter_id == charter_id)
            .order_by(Meeting.starts_on, Meeting.id)
        ).all()
        return [MeetingContent(meeting, tuple(_items(session, meeting.id))) for meeting in meetings]


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
    """Set attributes of a meeting: title, place, starts_on, starts_at."""
    with workspace.change("Edit meeting") as session:
        assign(fetch(session, Meeting, meeting_id), values)


def remove_meeting(workspace: Workspace, meeting_id: str) -> None:
    """Remove a meeting and its agenda."""
    with workspace.change("Remove meeting") as session:
        for item in _items(session, meeting_id):
            session.delete(item)
        session.delete(fetch(session, Meeting, meeting_id))


def add_agenda_item(
    workspace: Workspace, meeting_id: str, title: Texts, minutes: int, **values: object
) -> str:
    """Append an item to a meeting's agenda and return its id."""
    with workspace.change("Add agenda item", title.text()) as session:
        fetch(session, Meeting, meeting_id)
        position = len(_items(session, meeting_id))
        item = AgendaItem(meeting_id=meeting_id, position=position, title=title, minutes=minutes)
        assign(item, values)
        session.add(item)
        session.flush()
        return item.id


def edit_agenda_item(workspace: Workspace, item_id: str, **values: object) -> None:
    """Set attributes of an agenda item: title, minutes, speaker, day."""
    with workspace.change("Edit agenda item") as session:
        assign(fetch(session, AgendaItem, item_id), values)


def move_agenda_item(workspace: Workspace, item_id: str, position: int) -> None:
    """Move an agenda item to another place (from 0) of its agenda."""
    with workspace.change("Move agenda item") as session:
        moved = fetch(session, AgendaItem, item_id)
        items = _items(session, moved.meeting_id)
        items.remove(moved)
        items.insert(position, moved)
        _number(items)


def remove_agenda_item(workspace: Workspace, item_id: str) -> None:
    """Remove an item from its agenda."""
    with workspace.change("Remove agenda item") as session:
        removed = fetch(session, AgendaItem, item_id)
        items = _items(session, removed.meeting_id)
        items.remove(removed)
        session.delete(removed)
        _number(items)


def _items(session: Session, meeting_id: str) -> list[AgendaItem]:
    return list(
        session.scalars(
            select(AgendaItem)
            .where(AgendaItem.meeting_id == meeting_id)
            .order_by(AgendaItem.position, AgendaItem.id)
        )
    )


def _number(items: list[AgendaItem]) -> None:
    for position, item in enumerate(items):
        item.position = position

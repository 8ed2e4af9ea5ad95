"""Lists that are kept in order: the provisions of a charter, the items of an agenda and so on.

All of it happens within a caller's change.
"""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import (
    AgendaItem,
    Amendment,
    Attendance,
    Candidate,
    Decision,
    Election,
    Logo,
    Provision,
    ThematicGroup,
)
from charterdesk.services.editing import assign, fetch_each

PartT = TypeVar(
    "PartT",
    AgendaItem,
    Amendment,
    Attendance,
    Candidate,
    Decision,
    Election,
    Logo,
    Provision,
    ThematicGroup,
)


def in_order(session: Session, kind: type[PartT], **owner: str) -> list[PartT]:
    """Return the parts of an owner in their order: ``in_order(session, Provision, charter_id=…)``.

    Parts with one position, as two laptops may make them, stand in the order of their ids.
    """
    wanted = select(kind).filter_by(**owner).order_by(kind.position, kind.id)
    return list(session.scalars(wanted))


def append(
    session: Session, kind: type[PartT], owner: dict[str, str], values: Mapping[str, object]
) -> str:
    """Add a part after the others of its owner and return its id."""
    part = kind(**owner, position=len(in_order(session, kind, **owner)))
    assign(part, dict(values))
    session.add(part)
    session.flush()
    return part.id


def renumber(parts: list[PartT]) -> None:
    """Give each part the position at which it stands."""
    for position, part in enumerate(parts):
        part.position = position


def remove_parts(
    session: Session, kind: type[PartT], ids: Sequence[str], owner_column: str
) -> None:
    """Remove parts, of one owner or of several, and number those that stay."""
    removed = list(fetch_each(session, kind, ids))
    gone = set(ids)
    for owner_id in {getattr(part, owner_column) for part in removed}:
        parts = in_order(session, kind, **{owner_column: owner_id})
        renumber([part for part in parts if part.id not in gone])
    for part in removed:
        session.delete(part)

"""Changing single values of stored entities."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model.base import Base
from charterdesk.model.cancelling import tell
from charterdesk.model.problem import Problem
from charterdesk.store.rows import in_parts

EntityT = TypeVar("EntityT", bound=Base)


def fetch(session: Session, kind: type[EntityT], entity_id: str) -> EntityT:
    """Return the entity with this id; raise `Problem` when it has been removed since."""
    entity = session.get(kind, entity_id)
    if entity is None:
        raise Problem("What you are changing has been removed in the meantime.")
    return entity


def fetch_each(
    session: Session, kind: type[EntityT], entity_ids: Sequence[str]
) -> Iterator[EntityT]:
    """Go through the entities with these ids, many read at once; tell how many are done.

    Raises:
        Problem: One of them has been removed since.
        Cancelled: Who watches asked to stop.
    """
    identity = kind.__table__.columns["id"]
    done = 0
    for part in in_parts(entity_ids):
        read = session.scalars(select(kind).where(identity.in_(part))).all()
        for entity_id in part:
            tell(done, len(entity_ids))
            yield fetch(session, kind, entity_id)
            done += 1
        del read  # the session forgets what nobody holds


def assign(entity: Base, values: dict[str, object]) -> None:
    """Set attributes by name; an unknown name is a bug and raises AttributeError."""
    for name, value in values.items():
        getattr(entity, name)
        setattr(entity, name, value)

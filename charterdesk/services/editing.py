"""Changing single values of stored entities."""

from typing import TypeVar

from sqlalchemy.orm import Session

from charterdesk.model.base import Base
from charterdesk.model.problem import Problem

EntityT = TypeVar("EntityT", bound=Base)


def fetch(session: Session, kind: type[EntityT], entity_id: str) -> EntityT:
    """Return the entity with this id; raise `Problem` when it has been removed since."""
    entity = session.get(kind, entity_id)
    if entity is None:
        raise Problem("What you are changing has been removed in the meantime.")
    return entity


def assign(entity: Base, values: dict[str, object]) -> None:
    """Set attributes by name; an unknown name is a bug and raises AttributeError."""
    for name, value in values.items():
        getattr(entity, name)
        setattr(entity, name, value)

"""What all entities share."""

import uuid
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeVar

from sqlalchemy import Enum, String, inspect
from sqlalchemy.orm import DeclarativeBase, mapped_column

from charterdesk.model.columns import DateColumn, StringsColumn, TextsColumn
from charterdesk.model.texts import Texts


def new_id() -> str:
    """Return a new identifier: a random UUID (RFC 9562, version 4) as text.

    Random, so that what two laptops write apart can be brought together.
    """
    return str(uuid.uuid4())


Id = Annotated[str, mapped_column(String(36), primary_key=True, default=new_id)]


def _stored_values(terms: type[StrEnum]) -> list[str]:
    return [term.value for term in terms]


class Base(DeclarativeBase):
    """The declarative base. Entities name each other by id only.

    There are no relationships to follow: an object taken out of its session is complete.
    """

    type_annotation_map = {  # noqa: RUF012
        Texts: TextsColumn,
        tuple[str, ...]: StringsColumn,
        date: DateColumn,
        StrEnum: Enum(StrEnum, native_enum=False, values_callable=_stored_values, length=30),
    }


EntityT = TypeVar("EntityT", bound=Base)


def detached_copy(entity: EntityT) -> EntityT:
    """Return a copy that belongs to no session, so that changing it changes no file."""
    columns = inspect(type(entity)).column_attrs
    return type(entity)(**{column.key: getattr(entity, column.key) for column in columns})

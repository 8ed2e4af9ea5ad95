"""The journal: every write, row by row, as it was before and after.

Undo, redo, undoing an import, the audit trail and the history of one record read this one
table. Rows are recorded as the file stores them (text, numbers, null), so that putting them
back needs no knowledge of the entities.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Final

from sqlalchemy import (
    Connection,
    ForeignKey,
    FromClause,
    Select,
    Text,
    TypeDecorator,
    event,
    func,
    insert,
    inspect,
    select,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from charterdesk.model.base import Base, Id, new_id
from charterdesk.model.cancelling import tell
from charterdesk.model.problem import Problem
from charterdesk.store.rows import RowKey, StoredRow, difference, in_parts, read_rows


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class ChangeSetKind(StrEnum):
    """Why a change set was written."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


class ChangeSet(Base):
    """One step that a person took: the unit of undo."""

    __tablename__ = "change_set"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(unique=True, default=new_id)
    kind: Mapped[ChangeSetKind]
    label: Mapped[str]
    """English, one of the fixed labels of the services; the interface translates it."""
    detail: Mapped[str] = mapped_column(default="")
    """What the step was about: a name, a file."""
    author: Mapped[str]
    made_at: Mapped[str] = mapped_column(default=_now)
    """ISO 8601, UTC."""
    reverts: Mapped[int | None] = mapped_column(ForeignKey("change_set.number"))
    """The change set that this one took back."""


class Change(Base):
    """What one change set did to one row.

    ``before`` is null for a row that was added, ``after`` for one that was removed. For a row
    that was altered both hold only the columns that differ.
    """

    __tablename__ = "change"

    id: Mapped[Id]
    change_set: Mapped[int] = mapped_column(ForeignKey("change_set.number"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[str] = mapped_column(index=True)
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row that an undo left alone, since it was changed again later."""

    table_name: str
    row_id: str
    columns: tuple[str, ...]
    """The columns that were kept; empty when the whole row was."""


_DIALECT: Final = sqlite.dialect()

JOURNAL_TABLES = frozenset({ChangeSet.__tablename__, Change.__tablename__})


class Recorder:
    """Watches one session and writes down which rows it touches, with their state before."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._before: dict[str, dict[str, StoredRow | None]] = defaultdict(dict)
        event.listen(session, "before_flush", self._on_before_flush)

    def _on_before_flush(self, session: Session, *_: object) -> None:
        touched: dict[str, list[str]] = defaultdict(list)
        for entity in session.new:
            if entity.id is None:
                entity.id = new_id()
            self._before[entity.__tablename__].setdefault(entity.id, None)
        for entity in (*session.dirty, *session.deleted):
            row_id = inspect(entity).identity[0]
            if row_id not in self._before[entity.__tablename__]:
                touched[entity.__tablename__].append(row_id)
        for table_name, ids in touched.items():
            self._before[table_name].update(read_rows(session.connection(), table_name, ids))

    def record(self, connection: Connection, change_set: ChangeSet) -> int | None:
        """Write the change set with all that was flushed; None when nothing really changed."""
        changes = []
        for table_name, before_by_id in self._before.items():
            after_by_id = read_rows(connection, table_name, list(before_by_id))
            for row_id, before in before_by_id.items():
                change = difference(before, after_by_id[row_id])
                if change is not None:
                    changes.append((table_name, row_id, *change))
        return write_change_set(connection, change_set, changes) if changes else None


def write_change_set(
    connection: Connection,
    change_set: ChangeSet,
    changes: Sequence[tuple[str, str, StoredRow | None, StoredRow | None]],
) -> int:
    """Append a change set and its changes to the journal; return its number."""
    with Session(connection) as session:
        session.add(change_set)
        session.flush()
        number = change_set.number
    written = 0
    for part in in_parts(changes):
        tell(written, len(changes))
        written += len(part)
        connection.execute(
            insert(Change),
            [
                {
                    "change_set": number,
                    "table_name": table_name,
                    "row_id": row_id,
                    "before": _dump(before),
                    "after": _dump(after),
                }
                for table_name, row_id, before, after in part
            ],
        )
    return number


def _dump(row: StoredRow | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False)


def undoable(connection: Connection) -> ChangeSet | None:
    """Return the change set that Undo takes back next."""
    return _latest_standing(connection, ChangeSetKind.EDIT, ChangeSetKind.REDO)


def redoable(connection: Connection) -> ChangeSet | None:
    """Return the undo that Redo takes back next; an edit made since leaves none."""
    undo = _latest_standing(connection, ChangeSetKind.UNDO)
    if undo is None:
        return None
    edited_since = select(ChangeSet.number).where(
        ChangeSet.kind == ChangeSetKind.EDIT, ChangeSet.number > undo.number
    )
    return None if connection.execute(edited_since.limit(1)).first() else undo


def _latest_standing(connection: Connection, *kinds: ChangeSetKind) -> ChangeSet | None:
    with Session(connection) as session:
        return session.scalars(_standing(*kinds)).first()


@cache  # asked for with every step and every turn of the focus: longer in the making than in use
def _standing(*kinds: ChangeSetKind) -> Select[ChangeSet]:
    reverting = aliased(ChangeSet)
    return (
        select(ChangeSet)
        .where(
            ChangeSet.kind.in_(kinds),
            ~select(reverting.number).where(reverting.reverts == ChangeSet.number).exists(),
        )
        .order_by(ChangeSet.number.desc())
        .limit(1)
    )


def count_standing_after(connection: Connection, number: int) -> list[int]:
    """Return how many rows each change set touched that Undo takes back before it comes to this."""
    reverting = aliased(ChangeSet)
    standing = (
        select(func.count(Change.id))
        .select_from(ChangeSet)
        .outerjoin(Change, Change.change_set == ChangeSet.number)
        .where(
            ChangeSet.number > number,
            ChangeSet.kind.in_((ChangeSetKind.EDIT, ChangeSetKind.REDO)),
            ~select(reverting.number).where(reverting.reverts == ChangeSet.number).exists(),
        )
        .group_by(ChangeSet.number)
        .order_by(ChangeSet.number.desc())
    )
    return list(connection.execute(standing).scalars())


def change_set(connection: Connection, number: int) -> ChangeSet | None:
    """Return the change set with this number."""
    with Session(connection) as session:
        return session.get(ChangeSet, number)


def changes_of(connection: Connection, number: int) -> list[Change]:
    """Return what one change set did, row by row."""
    with Session(connection) as session:
        return list(session.scalars(select(Change).where(Change.change_set == number)))


def tables_of(connection: Connection, number: int | None) -> frozenset[str]:
    """Return the names of the tables that a change set touched; none for None."""
    touched = select(Change.table_name).where(Change.change_set == number).distinct()
    return frozenset(connection.execute(touched).scalars())


@dataclass(frozen=True, slots=True)
class RecordedChange:
    """A change as read from the journal and found to be one that CharterDesk can have written."""

    key: RowKey
    before: StoredRow | None
    after: StoredRow | None


def recorded(change: Change) -> RecordedChange:
    """Read a change; raise `Problem` where CharterDesk cannot have written it.

    Its names go into SQL, and the file may come from anybody.
    """
    table = Base.metadata.tables.get(change.table_name)
    before, after = _row(change.before), _row(change.after)
    if (
        table is None
        or change.table_name in JOURNAL_TABLES
        or not {*(before or ()), *(after or ())} <= set(table.columns.keys())
        or (before is None and after is None)
        or (before is not None and after is not None and before.keys() != after.keys())
        or any(row.get("id", change.row_id) != change.row_id for row in (before, after) if row)
        or not all(_readable(table, row) for row in (before, after) if row)
    ):
        raise _damaged()
    return RecordedChange((change.table_name, change.row_id), before, after)


def _readable(table: FromClause, row: StoredRow) -> bool:
    for name, value in row.items():
        kind = table.columns[name].type
        if isinstance(kind, TypeDecorator):
            try:
                kind.process_result_value(value, _DIALECT)
            except (Problem, TypeError, RecursionError):
                return False
    return True


def _row(stored: str | None) -> StoredRow | None:
    if stored is None:
        return None
    try:
        row = json.loads(stored)
        if "\\u" in stored:  # lone surrogates, which SQLite cannot hold
            json.dumps(row, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as fault:
        raise _damaged() from fault
    if not isinstance(row, dict) or not all(map(_storable, row.values())):
        raise _damaged()
    return row


def _storable(value: object) -> bool:
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    return value is None or isinstance(value, (str, float))


def _damaged() -> Problem:
    return Problem("The journal of this workspace is damaged; this step cannot be taken back.")

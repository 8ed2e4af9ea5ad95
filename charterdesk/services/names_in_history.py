"""What the rows that a step touched are called, though some have gone since."""

import json
from collections import ChainMap
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import Integer, func, literal_column, select
from sqlalchemy.orm import Session, aliased

from charterdesk.model import Charter
from charterdesk.model.base import Base
from charterdesk.services.comparing import naming_references, own_names, row_name
from charterdesk.store.journal import Change
from charterdesk.store.rows import RowKey, StoredRow, read_keys

_AT_ONCE: Final = 500
"""Ids in one query; SQLite allows 32,766 parameters."""


def subjects(session: Session, details: Mapping[int, str], language: str) -> dict[int, str]:
    """Return what steps were about, as their first rows say it; others of its kind are hinted at.

    What was written down then stays as it is, unless it is a name of that row in some language.

    Args:
        session: Where the journal is read.
        details: What was written down of each step, by its number; empty where nothing was.
        language: In which they are told, where they are called something in it.
    """
    if not details:
        return {}
    other, earliest = aliased(Change), aliased(Change, name="earliest")
    first = (
        select(func.min(literal_column("earliest.rowid", Integer)))
        .select_from(earliest)
        .where(earliest.change_set.between(min(details), max(details)))
        .group_by(earliest.change_set)
    )
    more = (
        select(other)
        .where(other.change_set == Change.change_set, other.table_name == Change.table_name)
        .where(other.id != Change.id)
        .exists()
    )
    rows = session.execute(
        select(Change, more).where(literal_column("change.rowid").in_(first))
    ).all()
    wanted = [(change, is_one_of_many) for change, is_one_of_many in rows
              if change.change_set in details]  # fmt: skip
    known = _with_what_they_join(session, {(one.table_name, one.row_id) for one, _ in wanted})
    return dict(details) | {
        change.change_set: f"{name} …" if is_one_of_many and name else name
        for change, is_one_of_many in wanted
        for name in [_name(change, known, language)]
        if _is_told_by(details[change.change_set], change, known)
    }


def names_then(session: Session, changes: Sequence[Change], language: str) -> list[str]:
    """Return what the rows of changes were called then: their own names, or what they join."""
    known = _with_what_they_join(session, {(one.table_name, one.row_id) for one in changes})
    return [_name(change, known, language) for change in changes]


def _is_told_by(detail: str, change: Change, known: dict[RowKey, StoredRow]) -> bool:
    """Whether a row says what a step was about, in one language or the other."""
    return not detail or detail in own_names(change.table_name, _row_then(change, known))


def _name(change: Change, known: dict[RowKey, StoredRow], language: str) -> str:
    key, row = (change.table_name, change.row_id), _row_then(change, known)
    rows = ChainMap({key: row}, known)
    charter = (Charter.__tablename__, str(row.get("charter_id")))
    return row_name(rows, key, language) or row_name(rows, charter, language)


def _row_then(change: Change, known: dict[RowKey, StoredRow]) -> StoredRow:
    columns = Base.metadata.tables[change.table_name].columns
    row: StoredRow = dict.fromkeys(column.name for column in columns)
    row |= known.get((change.table_name, change.row_id), {})
    for state in (change.before, change.after):
        row |= json.loads(state) if state else {}
    return row


def _with_what_they_join(session: Session, keys: Iterable[RowKey]) -> dict[RowKey, StoredRow]:
    rows: dict[RowKey, StoredRow] = {}
    wanted = set(keys)
    while wanted:
        found = _last_known(session, wanted)
        rows |= found
        wanted = {
            (parent, row[column])
            for (table_name, _), row in found.items()
            for column, parent in naming_references(table_name)
            if row.get(column) is not None
        } - rows.keys()
    return rows


def _last_known(session: Session, keys: Iterable[RowKey]) -> dict[RowKey, StoredRow]:
    """Return rows as they are, or as they were when they were removed."""
    rows = read_keys(session.connection(), keys)
    gone = [row_id for (_, row_id), row in rows.items() if row is None]
    for start in range(0, len(gone), _AT_ONCE):
        removals = (
            select(Change)
            .where(Change.row_id.in_(gone[start : start + _AT_ONCE]), Change.after.is_(None))
            .order_by(Change.change_set)
        )
        for change in session.scalars(removals):
            rows[change.table_name, change.row_id] = json.loads(change.before or "{}")
    return {key: row for key, row in rows.items() if row is not None}

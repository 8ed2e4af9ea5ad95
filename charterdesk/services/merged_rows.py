"""What becomes of one row, one list, one reference when two workspaces are merged."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from charterdesk.model.base import Base
from charterdesk.model.columns import TextsColumn
from charterdesk.services.comparing import Rows, references
from charterdesk.store.journal import RecordedChange
from charterdesk.store.rows import RowKey, StoredRow

POSITION: Final = "position"
_EMPTY: Final = frozenset({None, "", "[]"})

Field = tuple[str, str]
"""A column; and a language where it holds texts, which are merged one by one."""


def merge_fields(
    table_name: str,
    rows: tuple[StoredRow, StoredRow],
    changes: tuple[Sequence[RecordedChange], Sequence[RecordedChange]] | None,
) -> tuple[dict[Field, Any], dict[Field, tuple[Any, Any]]]:
    """Compare one row of both sides, field by field.

    Args:
        table_name: The row's table.
        rows: Mine and theirs.
        changes: What each side did to it since they parted; None where two rows that each side
            added for itself are one.

    Returns:
        What to take from theirs, and what is for a person to decide: mine and theirs.
    """
    mine, theirs = (_fields(table_name, row) for row in rows)
    taken: dict[Field, Any] = {}
    contested: dict[Field, tuple[Any, Any]] = {}
    for field in mine.keys() | theirs.keys():
        values = mine.get(field), theirs.get(field)
        if values[0] == values[1] or field[0] == "id":
            continue
        if changes is None:
            behind, ahead = values[0] in _EMPTY, values[1] in _EMPTY
        else:
            behind = values[0] in _past(table_name, field, changes[1])
            ahead = values[1] in _past(table_name, field, changes[0])
        if behind and not ahead:
            taken[field] = values[1]
        elif (behind or not ahead) and field[0] != POSITION:
            contested[field] = values
    return taken, contested


def with_fields(table_name: str, row: StoredRow, values: Mapping[Field, Any]) -> StoredRow:
    """Return a row with some fields set."""
    merged = dict(row)
    for (column, language), value in values.items():
        if not language and not _holds_texts(table_name, column):
            merged[column] = value
            continue
        texts = json.loads(merged[column]) | {language: value}
        kept = {name: text for name, text in sorted(texts.items()) if text}
        merged[column] = json.dumps(kept, ensure_ascii=False)
    return merged


def last_removal(changes: Sequence[RecordedChange] | None) -> StoredRow | None:
    """Return the row as it was when its side removed it."""
    if not changes or changes[-1].after is not None:
        return None
    return changes[-1].before


def is_same(removed: StoredRow, row: StoredRow) -> bool:
    """Whether a row is still what the other side removed; its place in a list does not count."""
    return all(row[name] == value for name, value in removed.items() if name != POSITION)


def complete(merged: Rows, mine: Rows, theirs: Rows) -> None:
    """Bring back what rows point at; remove those whose target neither side has."""
    settled = False
    while not settled:
        settled = True
        for key, row in list(merged.items()):
            for column, parent in references(key[0]):
                target = (parent, row[column])
                if row[column] is None or target in merged:
                    continue
                settled = False
                if (found := mine.get(target) or theirs.get(target)) is not None:
                    merged[target] = found
                else:
                    merged.pop(key, None)


def put_in_order(merged: Rows, mine: Rows, theirs: Rows, joined: frozenset[RowKey]) -> None:
    """Number the lists that changed: theirs come before what they stood before, else at the end.

    A row in `joined` has its place by chance only, and nothing is put before it.
    """
    for keys in _lists(merged).values():
        if all(merged[key] == mine.get(key) for key in keys) and _is_numbered(merged, keys):
            continue
        order = sorted(
            (key for key in keys if key in mine),
            key=lambda key: (merged[key][POSITION], mine[key][POSITION], key),
        )
        following: RowKey | None = None
        by_theirs = sorted(
            (key for key in keys if key in theirs), key=lambda key: (theirs[key][POSITION], key)
        )
        for key in reversed(by_theirs):
            if key not in mine:
                order.insert(len(order) if following is None else order.index(following), key)
            if key not in joined:
                following = key
        for position, key in enumerate(order):
            merged[key] = merged[key] | {POSITION: position}


def _lists(rows: Rows) -> dict[tuple[str, str], list[RowKey]]:
    """Return the ordered lists: of a table, the rows that belong to one other row."""
    lists: dict[tuple[str, str], list[RowKey]] = {}
    for key, row in rows.items():
        if POSITION in row:
            owner = row[references(key[0])[0][0]]
            lists.setdefault((key[0], owner), []).append(key)
    return lists


def _is_numbered(rows: Rows, keys: Sequence[RowKey]) -> bool:
    return sorted(rows[key][POSITION] for key in keys) == list(range(len(keys)))


def _fields(table_name: str, row: StoredRow) -> dict[Field, Any]:
    found: dict[Field, Any] = {}
    for column, value in row.items():
        if _holds_texts(table_name, column):
            found |= {(column, language): text for language, text in json.loads(value).items()}
        else:
            found[column, ""] = value
    return found


def _past(table_name: str, field: Field, changes: Sequence[RecordedChange]) -> set[Any]:
    """Return the values that a field had on one side before its last."""
    states = [change.before or change.after or {} for change in changes]
    return {_fields(table_name, state).get(field) for state in states if field[0] in state}


def _holds_texts(table_name: str, column: str) -> bool:
    return isinstance(Base.metadata.tables[table_name].columns[column].type, TextsColumn)

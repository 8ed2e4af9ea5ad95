"""Taking a change set back: undo, redo, and undoing an import long after."""

import json
from collections import defaultdict

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from charterdesk.model.base import Base
from charterdesk.model.problem import Problem
from charterdesk.store.journal import (
    JOURNAL_TABLES,
    Change,
    ChangeSet,
    ChangeSetKind,
    KeptRow,
    StoredRow,
    changes_of,
    difference,
    read_rows,
    write_change_set,
)

_Key = tuple[str, str]
"""Table name and row id."""


def revert(
    connection: Connection, change_set: ChangeSet, kind: ChangeSetKind, author: str
) -> tuple[KeptRow, ...]:
    """Put every row of a change set back to its state before; journal that as a new change set.

    A value that was changed again since is kept, and so is a row that others have come to
    point at. Returns what was kept.
    """
    changes = changes_of(connection, change_set.number)
    for change in changes:
        _require_known(change)
    earlier = _read(connection, [(change.table_name, change.row_id) for change in changes])
    kept = {}
    for change in changes:
        key = (change.table_name, change.row_id)
        columns = _put_back(connection, change, earlier[key])
        if columns is not None:
            kept[key] = columns
    for key in _settle_references(connection, earlier):
        kept[key] = ()
    later = _read(connection, list(earlier))
    rows = [
        (*key, *changed)
        for key in earlier
        if (changed := difference(earlier[key], later[key])) is not None
    ]
    undoing = ChangeSet(
        kind=kind,
        label=change_set.label,
        detail=change_set.detail,
        author=author,
        reverts=change_set.number,
    )
    write_change_set(connection, undoing, rows)
    return tuple(KeptRow(*key, columns) for key, columns in kept.items())


def _require_known(change: Change) -> None:
    """Refuse a journal that names tables or columns there are not: names go into SQL below."""
    known = {
        column
        for name, table in Base.metadata.tables.items()
        if name == change.table_name and name not in JOURNAL_TABLES
        for column in table.columns.keys()  # noqa: SIM118 - not a dict
    }
    columns = {column for row in (change.before, change.after) if row for column in json.loads(row)}
    if not known or not columns <= known:
        raise Problem("The journal of this workspace is damaged; this step cannot be taken back.")


def _put_back(
    connection: Connection, change: Change, current: StoredRow | None
) -> tuple[str, ...] | None:
    """Undo one change; return the names of the columns kept (none: the whole row), or None."""
    before = None if change.before is None else json.loads(change.before)
    after = None if change.after is None else json.loads(change.after)
    if before is None:
        if current is not None and current != after:
            return ()
        _delete(connection, change.table_name, change.row_id)
        return None
    if after is None:
        if current is not None:
            return ()
        return None if _insert(connection, change.table_name, before) else ()
    if current is None:
        return ()
    kept = tuple(name for name in before if current[name] != after[name])
    _update(
        connection,
        change.table_name,
        change.row_id,
        {name: value for name, value in before.items() if name not in kept},
    )
    return kept or None


def _settle_references(connection: Connection, earlier: dict[_Key, StoredRow | None]) -> list[_Key]:
    """Restore rows until no foreign key points at nothing; return those restored.

    A row put back that points at a row since removed goes again; a row removed that another
    has come to point at returns. Each round settles a row for good, so that it ends.
    """
    settled: list[_Key] = []
    while violation := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        child_table, rowid, parent_table, _ = violation
        child = (
            connection.exec_driver_sql(f'SELECT * FROM "{child_table}" WHERE rowid = ?', (rowid,))
            .mappings()
            .one()
        )
        parents = [
            (parent_table, child[key.parent.name])
            for key in Base.metadata.tables[child_table].foreign_keys
            if key.column.table.name == parent_table
        ]
        key = next(
            key
            for key in [(child_table, child["id"]), *parents]
            if key in earlier and key not in settled
        )
        _restore(connection, key, earlier[key])
        settled.append(key)
    return settled


def _restore(connection: Connection, key: _Key, row: StoredRow | None) -> None:
    table_name, row_id = key
    _delete(connection, table_name, row_id)
    if row is not None:
        _insert(connection, table_name, row)


def _read(connection: Connection, keys: list[_Key]) -> dict[_Key, StoredRow | None]:
    ids: dict[str, list[str]] = defaultdict(list)
    for table_name, row_id in keys:
        ids[table_name].append(row_id)
    return {
        (table_name, row_id): row
        for table_name, row_ids in ids.items()
        for row_id, row in read_rows(connection, table_name, row_ids).items()
    }


def _delete(connection: Connection, table_name: str, row_id: str) -> None:
    connection.exec_driver_sql(f'DELETE FROM "{table_name}" WHERE id = ?', (row_id,))


def _insert(connection: Connection, table_name: str, row: StoredRow) -> bool:
    """Insert a row; False where a rule of the table (such as one signature a body) forbids it."""
    columns = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" * len(row))
    try:
        connection.exec_driver_sql(
            f'INSERT INTO "{table_name}" ({columns}) VALUES ({places})', tuple(row.values())
        )
    except IntegrityError:
        return False
    return True


def _update(connection: Connection, table_name: str, row_id: str, row: StoredRow) -> None:
    if not row:
        return
    assignments = ", ".join(f'"{name}" = ?' for name in row)
    connection.exec_driver_sql(
        f'UPDATE "{table_name}" SET {assignments} WHERE id = ?', (*row.values(), row_id)
    )

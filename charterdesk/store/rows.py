"""Rows as the file stores them: text, numbers, null; no entity needs to be known.

Names of tables and columns go into SQL here: they come from the model or were checked by
`require_known`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from charterdesk.model.base import Base
from charterdesk.model.cancelling import each

ItemT = TypeVar("ItemT")

StoredRow = dict[str, Any]
"""One row as SQLite holds it: column name to text, number or None."""

RowKey = tuple[str, str]
"""Table name and row id."""

_AT_ONCE = 500
"""Rows in one statement; SQLite allows 32,766 parameters."""


def in_parts(items: Sequence[ItemT]) -> Iterator[Sequence[ItemT]]:
    """Go through many items by as many as go into one statement."""
    for start in range(0, len(items), _AT_ONCE):
        yield items[start : start + _AT_ONCE]


def difference(
    before: StoredRow | None, after: StoredRow | None
) -> tuple[StoredRow | None, StoredRow | None] | None:
    """Return what differs: both rows whole where one is missing, else the differing columns.

    None when nothing does.
    """
    if before is None or after is None:
        return None if before is after else (before, after)
    columns = [name for name in after if before[name] != after[name]]
    if not columns:
        return None
    return {name: before[name] for name in columns}, {name: after[name] for name in columns}


def read_table(connection: Connection, table_name: str) -> dict[str, StoredRow]:
    """Return every row of a table by its id."""
    found = connection.exec_driver_sql(f'SELECT * FROM "{table_name}"')
    return {row["id"]: dict(row) for row in found.mappings()}


def read_rows(
    connection: Connection, table_name: str, ids: list[str]
) -> dict[str, StoredRow | None]:
    """Return the stored rows of these ids, None for those that are not there."""
    rows: dict[str, StoredRow | None] = dict.fromkeys(ids)
    for part in in_parts(ids):
        places = ",".join("?" * len(part))
        found = connection.exec_driver_sql(
            f'SELECT * FROM "{table_name}" WHERE id IN ({places})', tuple(part)
        )
        rows.update((row["id"], dict(row)) for row in found.mappings())
    return rows


def read_keys(connection: Connection, keys: Iterable[RowKey]) -> dict[RowKey, StoredRow | None]:
    """Return the stored rows of several tables, None for those that are not there."""
    ids: dict[str, list[str]] = {}
    for table_name, row_id in keys:
        ids.setdefault(table_name, []).append(row_id)
    return {
        (table_name, row_id): row
        for table_name, row_ids in ids.items()
        for row_id, row in read_rows(connection, table_name, row_ids).items()
    }


def put_rows(connection: Connection, rows: Mapping[RowKey, StoredRow | None]) -> None:
    """Make rows be as given: added, replaced, or (None) removed.

    Raises:
        IntegrityError: A rule of the tables forbids it.
    """
    # All go before any comes, so that two rows may swap a value that is unique.
    for key in rows:
        delete_row(connection, key)
    for key, row in each(rows.items()):
        if row is not None:
            insert_row(connection, key, row)


def delete_row(connection: Connection, key: RowKey) -> None:
    """Remove a row if it is there."""
    connection.exec_driver_sql(f'DELETE FROM "{key[0]}" WHERE id = ?', (key[1],))


def insert_row(connection: Connection, key: RowKey, row: StoredRow) -> None:
    """Add a row; columns it does not name get their default."""
    columns = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" * len(row))
    connection.exec_driver_sql(
        f'INSERT INTO "{key[0]}" ({columns}) VALUES ({places})', tuple(row.values())
    )


def insert_if_allowed(connection: Connection, key: RowKey, row: StoredRow) -> bool:
    """Add a row; False where a rule of the table (such as one signature a body) forbids it."""
    try:
        insert_row(connection, key, row)
    except IntegrityError:
        return False
    return True


def update_if_allowed(connection: Connection, key: RowKey, values: StoredRow) -> bool:
    """Set some columns of a row; False where a rule of the table forbids it."""
    if not values:
        return True
    assignments = ", ".join(f'"{name}" = ?' for name in values)
    try:
        connection.exec_driver_sql(
            f'UPDATE "{key[0]}" SET {assignments} WHERE id = ?', (*values.values(), key[1])
        )
    except IntegrityError:
        return False
    return True


def broken_references(connection: Connection) -> list[tuple[RowKey, list[RowKey]]]:
    """Return each row that points at nothing, with the rows that are not there."""
    broken = []
    for child_table, rowid, parent_table, _ in connection.exec_driver_sql(
        "PRAGMA foreign_key_check"
    ).all():
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
        broken.append(((child_table, child["id"]), parents))
    return broken

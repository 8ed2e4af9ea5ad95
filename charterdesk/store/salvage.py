"""Reading what can still be read of a damaged file, row by row, past its bad pages.

What Python's SQLite can do: each table is read from its beginning and from its end; what lies
between two bad places is looked up row by row, by the row numbers that the table's index holds.
A row that cannot be read is taken from the journal. What it cannot: a file whose list of tables is
gone, and rows that are neither in a readable page nor in the journal.
"""

import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlalchemy import Connection

from charterdesk.model.base import Base
from charterdesk.model.cancelling import each, go_on
from charterdesk.model.problem import Problem
from charterdesk.store import schema
from charterdesk.store.connection import connect, make_engine
from charterdesk.store.copies import fill, require_sound, written_whole
from charterdesk.store.faults import DamageProblem, database_errors
from charterdesk.store.journal import Change, recorded
from charterdesk.store.rows import (
    RowKey,
    StoredRow,
    broken_references,
    delete_row,
    insert_if_allowed,
)

_GIVE_UP_AFTER: Final = 200
"""Row numbers in a row that gave nothing; a page holds some ten rows."""


@dataclass(slots=True)
class Salvage:
    """What can be had of a damaged file, and where it comes from."""

    rows: dict[RowKey, StoredRow] = field(default_factory=dict)
    """As read, those of the journal included."""
    unreadable: set[str] = field(default_factory=set)
    """Tables of which something could not be read."""
    journalled: dict[RowKey, StoredRow] = field(default_factory=dict)
    """Rows as the journal last saw them."""
    restored: set[RowKey] = field(default_factory=set)
    """What the new file has from the journal."""
    lost: set[RowKey] = field(default_factory=set)
    """Known by the journal or by what was read, but damaged, or pointing at a row that is gone."""


def recover(path: Path, target: Path, passphrase: str | None = None) -> Salvage:
    """Write what can still be read of a damaged workspace into a new one, and leave the old.

    Raises:
        DamageProblem: Not even the list of its tables can be read.
        PassphraseProblem: The passphrase is wrong.
        Problem: There is something at the target already.
    """
    found = _read(path, passphrase)
    with written_whole(target) as unfinished:
        with closing(connect(unfinished, passphrase)) as connection:
            schema.migrate(connection)
        engine = make_engine(unfinished, passphrase)
        try:
            with engine.execution_options(writing=True).begin() as transaction:
                _rebuild(transaction, found)
        finally:
            engine.dispose()
        require_sound(unfinished, passphrase)
    return found


def _read(path: Path, passphrase: str | None) -> Salvage:
    found = Salvage()
    with TemporaryDirectory(prefix="charterdesk-") as folder:
        copy = Path(folder, "damaged")
        fill(path, copy)
        if passphrase is None:
            _mend_header(copy)
        try:
            reader = _Reader(copy, passphrase)
        except database_errors() as fault:
            raise DamageProblem(
                "Nothing can be read of “{name}” any more; restore a backup.", name=path.name
            ) from fault
        with closing(reader):
            for table_name in Base.metadata.tables:
                rows, whole = _read_table(reader, table_name)
                found.rows.update(((table_name, str(row["id"])), row) for row in rows)
                if not whole:
                    found.unreadable.add(table_name)
    found.journalled = _last_states(found.rows)
    return found


class _Reader:
    """Reads from a file until a page cannot be read, and goes on with another query after that."""

    def __init__(self, path: Path, passphrase: str | None) -> None:
        self._path = path
        self._passphrase = passphrase
        self._connection = self._connect()

    def rows(self, query: str, *parameters: object) -> Iterator[StoredRow | None]:
        """Yield the rows of a query; None is the last where not all could be read."""
        try:
            found = self._connection.execute(query, parameters)
            names = [column[0] for column in found.description]
            for values in found:
                yield dict(zip(names, values, strict=True))
        except database_errors():
            go_on()
            # After one page that does not decrypt, SQLCipher refuses every other.
            self.close()
            self._connection = self._connect()
            yield None

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _connect(self) -> sqlite3.Connection:
        connection = connect(self._path, self._passphrase, salvaging=True)
        try:
            connection.text_factory = lambda text: text.decode("utf-8", "replace")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            connection.close()
            raise
        return connection


def _mend_header(path: Path) -> None:
    """Write the first 100 bytes anew; all but the sizes are the same in every workspace."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        schema.migrate(model)
        header = bytearray(model.serialize()[:100])
    with path.open("r+b") as file:
        found = file.read(100)
        header[24:28] = header[92:96] = found[24:28]
        header[28:32] = (path.stat().st_size // 4096).to_bytes(4, "big")
        # No free pages: the list may be broken, and nothing is written here.
        header[32:40] = bytes(8)
        header[60:64] = found[60:64]
        file.seek(0)
        file.write(header)


def _read_table(reader: _Reader, table_name: str) -> tuple[list[StoredRow], bool]:
    """Return the rows that can be read, and whether those are all."""
    is_table = f"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '{table_name}'"
    if not any(reader.rows(is_table)):
        return [], False
    named = {row["name"] for row in reader.rows(f'PRAGMA table_info("{table_name}")') if row}
    if not {"id"} <= named <= set(Base.metadata.tables[table_name].columns.keys()):
        return [], False
    every_row = f'SELECT rowid AS "#", * FROM "{table_name}"'
    forward, whole = _by_number(reader.rows(f"{every_row} ORDER BY 1"))
    rows = forward
    if not whole:
        backward, _ = _by_number(reader.rows(f"{every_row} ORDER BY 1 DESC"))
        rows = forward | backward
        numbers, patience = _numbers_missing(reader, table_name, forward, backward)
        in_vain = 0
        for number in numbers:
            found, _ = _by_number(reader.rows(f"{every_row} WHERE rowid = ?", number))
            rows |= found
            in_vain = 0 if found else in_vain + 1
            if in_vain > patience:
                break
    for row in rows.values():
        del row["#"]
    return list(rows.values()), whole


def _by_number(rows: Iterator[StoredRow | None]) -> tuple[dict[int, StoredRow], bool]:
    found: dict[int, StoredRow] = {}
    for row in rows:
        if row is None:
            return found, False
        found[row["#"]] = row
    return found, True


def _numbers_missing(
    reader: _Reader,
    table_name: str,
    forward: dict[int, StoredRow],
    backward: dict[int, StoredRow],
) -> tuple[Sequence[int], int]:
    """Return the row numbers not read yet, from the index, or all between if that is bad too.

    And after how many in a row that gave nothing to give up.
    """
    index = f'INDEXED BY "sqlite_autoindex_{table_name}_1"'
    indexed, whole = _by_number(reader.rows(f'SELECT rowid AS "#" FROM "{table_name}" {index}'))
    if whole:
        missing = sorted(indexed.keys() - forward.keys() - backward.keys())
        return missing, len(missing)
    return range(max(forward, default=0) + 1, min(backward, default=sys.maxsize)), _GIVE_UP_AFTER


def _rebuild(connection: Connection, found: Salvage) -> None:
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    absent = [
        key for key in found.journalled if key not in found.rows and key[0] in found.unreadable
    ]
    for key in each((*found.rows, *absent)):
        if key in found.rows and _put(connection, key, found.rows[key]):
            continue
        if key in found.journalled and _put(connection, key, found.journalled[key]):
            found.restored.add(key)
        else:
            found.lost.add(key)
    while broken := broken_references(connection):
        for child, _ in broken:
            delete_row(connection, child)
            found.restored.discard(child)
            found.lost.add(child)


def _put(connection: Connection, key: RowKey, row: StoredRow) -> bool:
    table = Base.metadata.tables[key[0]]
    values = {name: value for name, value in row.items() if name in table.columns}
    try:
        for name, value in values.items():
            processor = table.columns[name].type.result_processor(connection.dialect, None)
            if processor is not None:
                processor(value)
    except (Problem, LookupError, TypeError, RecursionError):
        return False  # no value that the model could read; the report counts the row
    return insert_if_allowed(connection, key, values)


def _last_states(rows: dict[RowKey, StoredRow]) -> dict[RowKey, StoredRow]:
    states: dict[RowKey, StoredRow] = {}
    changes = [row for key, row in rows.items() if key[0] == Change.__tablename__]
    for row in sorted(changes, key=lambda row: str(row["change_set"]).zfill(20)):
        try:
            change = recorded(Change(**row))
        except Problem:
            continue  # a damaged line of the journal, which says nothing
        if change.after is None:
            states.pop(change.key, None)
        elif change.before is None:
            states[change.key] = dict(change.after)
        elif change.key in states:
            states[change.key].update(change.after)
    return states

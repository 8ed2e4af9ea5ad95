"""The schema of a workspace file, its versions, and what a file must be to be opened."""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Table

from charterdesk.model.base import Base
from charterdesk.model.cancelling import go_on
from charterdesk.model.problem import Problem, file_problem
from charterdesk.store.faults import DamageProblem, PassphraseProblem, damaged
from charterdesk.store.journal import JOURNAL_TABLES

APPLICATION_ID: Final = 0x43684474
"""“ChDt” in bytes 68 to 71 of the file (https://www.sqlite.org/fileformat2.html#the_database_header)."""

_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_LENGTH: Final = 100
_PAGE_OF_SQLCIPHER: Final = 4096
_STEPS: Final = tuple(sorted((Path(__file__).parent / "migrations").glob("*.sql")))
"""Step N brings a file of version N - 1 to version N. Landed steps are never edited.

A column added to a table that was there must have a default: the journal holds rows without it.
"""

VERSION: Final = len(_STEPS)


def is_encrypted(path: Path) -> bool:
    """Whether a file can only be read with a passphrase, by its first bytes.

    Raises:
        Problem: It is not there, or can be no workspace, or is one of a newer release.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_LENGTH)
        size = path.stat().st_size
    except OSError as fault:
        raise file_problem(path, fault) from fault
    ours = int.from_bytes(header[68:72], "big") == APPLICATION_ID
    if not header.startswith(_MAGIC) and not ours and size and size % _PAGE_OF_SQLCIPHER == 0:
        return True
    if not ours:
        raise _not_a_workspace(path)
    # Of the two write versions (bytes 18 and 19) 2 means write-ahead log, which we never use:
    # what such a file says depends on another file.
    if not header.startswith(_MAGIC) or header[18:20] != b"\1\1":
        raise damaged(path)
    _require_not_newer(path, int.from_bytes(header[60:64], "big"))
    return False


def passphrase_needed(path: Path) -> PassphraseProblem:
    """Ask for the passphrase of an encrypted file."""
    return PassphraseProblem(
        "“{name}” is protected by a passphrase, or is not a CharterDesk workspace.", name=path.name
    )


def stored_version(connection: sqlite3.Connection, path: Path) -> int:
    """Return the version of a file's schema; raise `Problem` for one that is not ours."""
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application_id != APPLICATION_ID or version < 1:
        raise _not_a_workspace(path)
    _require_not_newer(path, version)
    return version


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file to today's schema, an empty one too, in one transaction.

    Foreign keys are not enforced meanwhile, so that a step may rebuild a table
    (https://www.sqlite.org/lang_altertable.html#otheralter); they are checked at the end.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        for step in _STEPS[version:]:
            for statement in step.read_text("utf-8").split(";\n"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise RuntimeError(f"a migration step leaves rows of {broken[0]} without {broken[2]}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def check_content(connection: Connection, path: Path) -> None:
    """Refuse a file that is damaged, or whose tables, views or triggers are not ours."""
    findings = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    go_on()  # what is stopped finds fault
    if findings != "ok":
        raise damaged(path)
    if {tuple(row) for row in connection.exec_driver_sql(_LISTING)} != _expected_schema():
        raise DamageProblem(
            "“{name}” holds tables that CharterDesk did not make, and was not opened.",
            name=path.name,
        )
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise damaged(path)
    # A flipped bit in a text breaks no rule of SQLite's: read every value as the model will.
    try:
        for table in Base.metadata.tables.values():
            if table.name not in JOURNAL_TABLES:
                _read_all(connection, table)
    except (Problem, LookupError, RecursionError) as fault:
        raise damaged(path) from fault


def _read_all(connection: Connection, table: Table) -> None:
    """Read every value of a table as the model will.

    In SQL of our own: SQLAlchemy would take longer to write its own than a small file to be read.
    """
    dialect = connection.dialect
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    readers = [
        (number, reader)
        for number, column in enumerate(table.columns)
        if (reader := column.type.dialect_impl(dialect).result_processor(dialect, None))
    ]
    rows = connection.exec_driver_sql(
        f'SELECT {names} FROM "{table.name}"', execution_options={"yield_per": 500}
    )
    for row in rows:
        for number, reader in readers:
            reader(row[number])


_LISTING: Final = "SELECT type, name, tbl_name, sql FROM sqlite_schema"


@cache
def _expected_schema() -> frozenset[tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as reference:
        migrate(reference)
        return frozenset(reference.execute(_LISTING).fetchall())


def _require_not_newer(path: Path, version: int) -> None:
    if version > VERSION:
        raise Problem(
            "“{name}” was written by a newer CharterDesk; install that release to open it.",
            name=path.name,
        )


def _not_a_workspace(path: Path) -> Problem:
    return Problem("“{name}” is not a CharterDesk workspace.", name=path.name)

"""The schema of a workspace file, its versions, and what a file must be to be opened."""

import sqlite3
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from charterdesk.model.problem import Problem, file_problem

APPLICATION_ID: Final = 0x43684474
"""“ChDt” in bytes 68 to 71 of the file (https://www.sqlite.org/fileformat2.html#the_database_header)."""

_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_LENGTH: Final = 100
_STEPS: Final = tuple(sorted((Path(__file__).parent / "migrations").glob("*.sql")))
"""Step N brings a file of version N - 1 to version N. Landed steps are never edited."""

VERSION: Final = len(_STEPS)


def check_header(path: Path) -> None:
    """Refuse what is not a workspace, or one of a newer release, without opening it as SQLite."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_LENGTH)
    except OSError as fault:
        raise file_problem(path, fault) from fault
    application_id = int.from_bytes(header[68:72], "big")
    if not header.startswith(_MAGIC) or application_id != APPLICATION_ID:
        raise Problem("“{name}” is not a CharterDesk workspace.", name=path.name)
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise Problem(
            "“{name}” was written by a newer CharterDesk; install that release to open it.",
            name=path.name,
        )


def create(connection: Connection) -> None:
    """Make the tables in an empty file."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    _migrate(connection, 0)


def bring_up_to_date(connection: Connection, path: Path) -> None:
    """Run the steps that a file of an older version lacks, in the caller's transaction."""
    version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if not 1 <= version <= VERSION:
        raise Problem("“{name}” is not a CharterDesk workspace.", name=path.name)
    _migrate(connection, version)


def check_content(connection: Connection, path: Path) -> None:
    """Refuse a file that is damaged, or whose tables, views or triggers are not ours."""
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise Problem(
            "“{name}” is damaged and was left as it is; restore a copy of it.", name=path.name
        )
    found = connection.exec_driver_sql(_LISTING).all()
    if {tuple(row) for row in found} != _expected_schema():
        raise Problem(
            "“{name}” holds tables that CharterDesk did not make, and was not opened.",
            name=path.name,
        )


_LISTING: Final = "SELECT type, name, tbl_name, sql FROM sqlite_schema"


def _expected_schema() -> set[tuple[str, ...]]:
    reference = sqlite3.connect(":memory:")
    try:
        for step in _STEPS:
            reference.executescript(step.read_text("utf-8"))
        return set(reference.execute(_LISTING).fetchall())
    finally:
        reference.close()


def _migrate(connection: Connection, version: int) -> None:
    for step in _STEPS[version:]:
        for statement in step.read_text("utf-8").split(";\n"):
            if statement.strip():
                connection.exec_driver_sql(statement)
    if version < VERSION:
        connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")

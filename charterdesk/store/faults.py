"""What the machine did to a workspace file, said in one sentence each."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from charterdesk.model.cancelling import go_on
from charterdesk.model.problem import Problem, file_problem

_SENTENCES: Final = {
    sqlite3.SQLITE_BUSY: "“{name}” is being changed by another window; try again in a moment.",
    sqlite3.SQLITE_LOCKED: "“{name}” is being changed by another window; try again in a moment.",
    sqlite3.SQLITE_READONLY: "“{name}” cannot be written to: the file or its folder is read-only.",
    sqlite3.SQLITE_FULL: "The disk is full; nothing was changed in “{name}”.",
    sqlite3.SQLITE_IOERR: "The disk that holds “{name}” cannot be read or written.",
    sqlite3.SQLITE_CANTOPEN: "“{name}” cannot be opened: the file or its folder is not accessible.",
    sqlite3.SQLITE_PERM: "“{name}” cannot be opened: the file or its folder is not accessible.",
    sqlite3.SQLITE_TOOBIG: "“{name}” holds a text too large to be one of CharterDesk’s.",
}
_WORDS: Final = {
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database or disk is full": sqlite3.SQLITE_FULL,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
}
"""SQLCipher's export passes on what SQLite said, but not its code."""

_PRIMARY_CODE = 0xFF
"""The low byte of an extended result code (https://www.sqlite.org/rescode.html)."""

_NOT_UTF8: Final = "Could not decode to UTF-8"
"""How `sqlite3` begins to complain, without a result code, of a text that is damaged."""


class StorageProblem(Problem):
    """The disk or the folder refuses: try again once that is mended, or save a copy elsewhere."""


class PassphraseProblem(Problem):
    """A workspace did not open for want of the right passphrase: ask for it and try again."""


class InUseProblem(Problem):
    """A workspace is open elsewhere: it can be opened read-only meanwhile."""


class DamageProblem(Problem):
    """A workspace is damaged or tampered with: restore a backup, or recover what can be read."""


def database_errors() -> tuple[type[Exception], ...]:
    """Return the base errors of SQLite, of SQLCipher once it is loaded, and of SQLAlchemy.

    And what Python raises where SQLite's complaint quotes a damaged schema, or a text cannot be
    written in UTF-8.
    """
    driver = sys.modules.get("sqlcipher3.dbapi2")
    errors = (sqlite3.Error, DBAPIError, UnicodeError)
    return errors if driver is None else (*errors, driver.Error)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the environment did wrong into a `Problem`; let bugs pass."""
    try:
        yield
    except database_errors() as fault:
        go_on()  # a statement that was told to stop ends in an error
        problem = _problem(path, fault.orig if isinstance(fault, DBAPIError) else fault)
        if problem is None:
            raise
        raise problem from fault
    except OSError as fault:
        problem = file_problem(path, fault)
        raise StorageProblem(problem.template, **problem.parameters) from fault


def damaged(path: Path) -> DamageProblem:
    """Say that a file is damaged."""
    return DamageProblem(
        "“{name}” is damaged and was left as it is; restore a copy of it.", name=path.name
    )


def _problem(path: Path, fault: BaseException | None) -> Problem | None:
    if isinstance(fault, UnicodeDecodeError):
        return damaged(path)
    if isinstance(fault, UnicodeEncodeError):
        return Problem("The text holds half of a character and cannot be stored; type it again.")
    code = getattr(fault, "sqlite_errorcode", None)
    if code is None:
        return damaged(path) if str(fault).startswith(_NOT_UTF8) else None
    code = _WORDS.get(str(fault), code & _PRIMARY_CODE)
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return damaged(path)
    sentence = _SENTENCES.get(code)
    if sentence is None:
        return None
    kind = Problem if code == sqlite3.SQLITE_TOOBIG else StorageProblem
    return kind(sentence, name=path.name)

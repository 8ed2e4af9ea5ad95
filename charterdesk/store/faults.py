"""What the machine did to a workspace file, said in one sentence each."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from charterdesk.model.problem import Problem, file_problem

_SENTENCES: Final = {
    sqlite3.SQLITE_BUSY: "“{name}” is being changed by another window; try again in a moment.",
    sqlite3.SQLITE_LOCKED: "“{name}” is being changed by another window; try again in a moment.",
    sqlite3.SQLITE_READONLY: "“{name}” cannot be written to: the file or its folder is read-only.",
    sqlite3.SQLITE_FULL: "The disk is full; nothing was changed in “{name}”.",
    sqlite3.SQLITE_IOERR: "The disk that holds “{name}” cannot be read or written.",
    sqlite3.SQLITE_CANTOPEN: "“{name}” cannot be opened: the file or its folder is not accessible.",
    sqlite3.SQLITE_PERM: "“{name}” cannot be opened: the file or its folder is not accessible.",
    sqlite3.SQLITE_CORRUPT: "“{name}” is damaged and was left as it is; restore a copy of it.",
    sqlite3.SQLITE_NOTADB: "“{name}” is not a CharterDesk workspace.",
}
_PRIMARY_CODE = 0xFF
"""The low byte of an extended result code (https://www.sqlite.org/rescode.html)."""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the environment did wrong into a `Problem`; let bugs pass."""
    try:
        yield
    except DBAPIError as fault:
        sentence = _sentence(fault.orig)
        if sentence is None:
            raise
        raise Problem(sentence, name=path.name) from fault
    except sqlite3.Error as fault:
        sentence = _sentence(fault)
        if sentence is None:
            raise
        raise Problem(sentence, name=path.name) from fault
    except OSError as fault:
        raise file_problem(path, fault) from fault


def _sentence(fault: BaseException | None) -> str | None:
    code = getattr(fault, "sqlite_errorcode", None)
    return None if code is None else _SENTENCES.get(code & _PRIMARY_CODE)

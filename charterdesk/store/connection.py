"""Connections to a workspace file: which driver, with which settings.

Journal mode DELETE keeps the workspace one file that can be copied to a stick at any moment
without side files, and works on FAT and network folders where WAL does not;
``synchronous=EXTRA`` also syncs the folder after the rollback journal is removed, so that a
step once confirmed survives a power cut (https://www.sqlite.org/pragma.html#pragma_synchronous).

A file with a passphrase is read by SQLCipher, any other by Python's own SQLite.
"""

import os
import sqlite3
import sys
import unicodedata
from importlib import import_module
from pathlib import Path, PurePath
from types import ModuleType
from typing import Final, cast
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from charterdesk.model.cancelling import go_on, is_stopped
from charterdesk.model.problem import Problem
from charterdesk.store.faults import PassphraseProblem, database_errors

_WAIT_FOR_LOCK = 5.0
"""Seconds to wait while another connection writes."""

_LIMITS: Final = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64 << 20,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1 << 20,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 16,
    # VACUUM INTO attaches the copy that it writes.
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
"""No workspace of ours comes near (https://www.sqlite.org/security.html)."""

_SETTINGS: Final = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
)
_FOR_SALVAGING: Final = ("trusted_schema = OFF", "writable_schema = ON")

ASK_EVERY: Final = 20_000
"""Instructions of SQLite's machine, between which a long statement asks whether to go on: 1 ms."""

_DEFENSIVE: Final = 1010
"""SQLITE_DBCONFIG_DEFENSIVE; ``sqlite3`` names it from Python 3.12 on."""


def connect(
    path: Path,
    passphrase: str | None = None,
    *,
    read_only: bool = False,
    salvaging: bool = False,
) -> sqlite3.Connection:
    """Open a workspace file that is there.

    Where salvaging, entries of the schema that are damaged are passed over, not refused.

    SQLCipher's connection has the interface of `sqlite3.Connection`, but its errors are its own:
    see `faults.database_errors`.
    """
    require_no_log(path)
    connect_file = sqlite3.connect if passphrase is None else sqlcipher().connect
    connection = cast(
        sqlite3.Connection,
        connect_file(
            f"{file_uri(path.resolve())}?mode={'ro' if read_only else 'rw'}",
            uri=True,
            timeout=_WAIT_FOR_LOCK,
            isolation_level=None,
            check_same_thread=False,
        ),
    )
    try:
        if passphrase is None:
            for limit, most in _LIMITS.items():
                connection.setlimit(limit, most)
            if sys.version_info >= (3, 12) and not salvaging:
                connection.setconfig(_DEFENSIVE, True)
        else:
            # A wrong passphrase is no event to write to the standard error.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.set_key(normalised(passphrase))  # type: ignore[attr-defined]
            require_right_passphrase(connection, path)
        connection.set_progress_handler(is_stopped, ASK_EVERY)
        for pragma in _FOR_SALVAGING if salvaging else _SETTINGS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def make_engine(path: Path, passphrase: str | None = None, *, read_only: bool = False) -> Engine:
    """Return an engine whose transactions begin when SQLAlchemy says so.

    Each statement asks first whether to go on, and a long one meanwhile.

    Execution option ``writing``: take the right to write at once, so that what is read in the
    transaction is still true when it writes.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlite3 if passphrase is None else sqlcipher(),
        creator=lambda: connect(path, passphrase, read_only=read_only),
        poolclass=QueuePool,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    @event.listens_for(engine, "before_cursor_execute")
    def ask(*_: object) -> None:
        go_on()

    return engine


def require_right_passphrase(connection: sqlite3.Connection, path: Path) -> None:
    """Raise `PassphraseProblem` where the key does not open the file."""
    try:
        connection.execute("SELECT 1 FROM sqlite_schema")
    except database_errors() as fault:
        if getattr(fault, "sqlite_errorcode", None) != sqlite3.SQLITE_NOTADB:
            raise
        raise PassphraseProblem(
            "The passphrase does not open “{name}”; if you are sure of it, the file is damaged.",
            name=path.name,
        ) from None


def require_no_log(path: Path) -> None:
    """Refuse a file beside which a write-ahead log was put.

    We write none; but SQLite takes what it says for the file's content, whoever put it there.
    """
    log = path.with_name(path.name + "-wal")
    if log.exists():
        raise Problem(
            "“{log}” lies beside the workspace and is not CharterDesk’s; move it away first.",
            log=log.name,
        )


def file_uri(path: PurePath) -> str:
    """Return the URI by which SQLite opens an absolute path of either system.

    ``Path.as_uri`` will not do: for a network folder of Windows it names the server as the
    authority, which SQLite refuses (https://www.sqlite.org/uri.html).
    """
    posix = path.as_posix()
    return "file://" + quote(posix if posix.startswith("/") else f"/{posix}", safe="/:")


def normalised(passphrase: str) -> str:
    """Return the passphrase in NFC, so that every keyboard's way of typing it opens the file."""
    return unicodedata.normalize("NFC", passphrase)


def sqlcipher() -> ModuleType:
    """Return the driver of files with a passphrase, loaded when the first one is met."""
    return import_module("sqlcipher3.dbapi2")


def sync_folder(folder: Path) -> None:
    """Make a renaming or removal in a folder survive a power cut; Windows has no such call."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

"""The workspace: one SQLite file that holds charters, organisations and their journal.

Journal mode DELETE keeps the workspace one file that can be copied to a stick at any moment
without side files, and works on FAT and network folders where WAL does not;
``synchronous=EXTRA`` also syncs the folder after the rollback journal is removed, so that a
step once confirmed survives a power cut (https://www.sqlite.org/pragma.html#pragma_synchronous).
"""

import getpass
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.orm import Session

from charterdesk.model.problem import Problem
from charterdesk.store import journal, schema
from charterdesk.store.faults import explained
from charterdesk.store.reverting import revert

SUFFIX = ".charterdesk"
_WAIT_FOR_LOCK = 5.0
"""Seconds to wait while another window writes."""

ChangeListener = Callable[[frozenset[str]], None]
"""Called after each change with the names of the tables it touched."""


class Workspace:
    """An open workspace file.

    Read with `read`, write with `change`; every write is journalled and can be taken back.
    Raises `Problem` for whatever the user or the machine did wrong.
    """

    def __init__(self, path: Path, author: str = "") -> None:
        """Open an existing workspace, bringing an older one up to today's schema.

        Args:
            path: The file.
            author: Who is working, as the journal names them; the login name if empty.
        """
        self.path = path
        self.author = author or _login_name()
        self.listeners: list[ChangeListener] = []
        schema.check_header(path)
        self._engine = _make_engine(path)
        self._writing = self._engine.execution_options(writing=True)
        try:
            with explained(path), self._writing.begin() as connection:
                schema.bring_up_to_date(connection, path)
                schema.check_content(connection, path)
        except BaseException:
            self._engine.dispose()
            raise

    @classmethod
    def create(cls, path: Path, author: str = "") -> Self:
        """Write an empty workspace to a path where nothing is yet, and open it."""
        with explained(path):
            try:
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            except FileExistsError:
                raise Problem(
                    "“{name}” exists already; nothing was written.", name=path.name
                ) from None
        engine = _make_engine(path)
        try:
            with explained(path), engine.execution_options(writing=True).begin() as connection:
                schema.create(connection)
        except BaseException:
            engine.dispose()
            path.unlink()
            raise
        engine.dispose()
        return cls(path, author)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session to read with. What it loads stays complete after it is closed."""
        with explained(self.path), Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def change(self, label: str, detail: str = "") -> Iterator[Session]:
        """Give a session to write with: one transaction, one step of undo.

        All is written when the block ends, nothing when it raises.

        Args:
            label: What is done, in English; the interface translates it.
            detail: What it is done to.
        """
        with explained(self.path), self._writing.begin() as connection:
            session = Session(connection, expire_on_commit=False, autoflush=True)
            recorder = journal.Recorder(session)
            with session:
                yield session
                session.flush()
                number = recorder.record(
                    connection,
                    journal.ChangeSet(
                        kind=journal.ChangeSetKind.EDIT,
                        label=label,
                        detail=detail,
                        author=self.author,
                    ),
                )
            tables = _tables_of(connection, number)
        self._announce(tables)

    def undoable(self) -> journal.ChangeSet | None:
        """Return the step that `undo` would take back."""
        with self._connected() as connection:
            return journal.undoable(connection)

    def redoable(self) -> journal.ChangeSet | None:
        """Return the step that `redo` would bring back."""
        with self._connected() as connection:
            return journal.redoable(connection)

    def undo(self) -> tuple[journal.KeptRow, ...]:
        """Take the last step back; return what was kept since it changed again."""
        return self._revert(journal.undoable, journal.ChangeSetKind.UNDO)

    def redo(self) -> tuple[journal.KeptRow, ...]:
        """Bring the last undone step back."""
        return self._revert(journal.redoable, journal.ChangeSetKind.REDO)

    def take_back(self, number: int) -> tuple[journal.KeptRow, ...]:
        """Take back one step of long ago, such as an import; return what was kept.

        What was changed since stays. It is a step of its own, which `undo` takes back.
        """

        def chosen(connection: Connection) -> journal.ChangeSet | None:
            return journal.change_set(connection, number)

        return self._revert(chosen, journal.ChangeSetKind.EDIT)

    def save_copy(self, target: Path) -> None:
        """Write a complete copy to another path, replacing what is there only when it is whole."""
        with explained(target):
            if target.exists() and target.samefile(self.path):
                raise Problem("A copy cannot be saved over the open workspace itself.")
            with TemporaryDirectory(prefix=".charterdesk-", dir=target.parent) as folder:
                copy = Path(folder) / "copy"
                with explained(self.path), closing(_connect(self.path)) as connection:
                    connection.execute("VACUUM INTO ?", (str(copy),))
                copy.chmod(0o600)
                copy.replace(target)

    def integrity_faults(self) -> list[str]:
        """Check the whole file; return SQLite's findings, empty when it is sound."""
        with self._connected() as connection:
            findings = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        faults = [finding for finding in findings if finding != "ok"]
        return faults + [f"{row[0]}: a row points at a missing {row[2]}" for row in broken]

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        with explained(self.path), self._engine.connect() as connection:
            yield connection

    def _revert(
        self,
        choose: Callable[[Connection], journal.ChangeSet | None],
        kind: journal.ChangeSetKind,
    ) -> tuple[journal.KeptRow, ...]:
        with explained(self.path), self._writing.begin() as connection:
            change_set = choose(connection)
            if change_set is None:
                return ()
            kept = revert(connection, change_set, kind, self.author)
            tables = _tables_of(connection, change_set.number)
        self._announce(tables)
        return kept

    def _announce(self, tables: frozenset[str]) -> None:
        if tables:
            for listener in list(self.listeners):
                listener(tables)


def _tables_of(connection: Connection, number: int | None) -> frozenset[str]:
    if number is None:
        return frozenset()
    return frozenset(change.table_name for change in journal.changes_of(connection, number))


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=rw",
        uri=True,
        timeout=_WAIT_FOR_LOCK,
        isolation_level=None,
        check_same_thread=False,
    )
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "foreign_keys = ON",
        "journal_mode = DELETE",
        "synchronous = EXTRA",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _make_engine(path: Path) -> Engine:
    """Return an engine whose transactions begin when SQLAlchemy says so."""
    engine = create_engine(
        "sqlite+pysqlite://", creator=lambda: _connect(path), poolclass=QueuePool
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _login_name() -> str:
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""

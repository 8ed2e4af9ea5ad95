"""The workspace: one SQLite file that holds charters, organisations and their journal."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from hmac import compare_digest
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self, cast

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from charterdesk.model.cancelling import Cancelled
from charterdesk.model.problem import Problem
from charterdesk.store import backups, journal, schema
from charterdesk.store.connection import connect, make_engine, normalised
from charterdesk.store.copies import (
    brought_under,
    fill,
    require_portable_name,
    under_passphrase,
    write_copy,
)
from charterdesk.store.faults import PassphraseProblem, StorageProblem, explained
from charterdesk.store.presence import Presence, login_name
from charterdesk.store.reverting import revert, revert_to
from charterdesk.store.rows import (
    RowKey,
    StoredRow,
    broken_references,
    difference,
    put_rows,
    read_keys,
)

SUFFIX = backups.SUFFIX

ChangeListener = Callable[[frozenset[str]], None]
"""Called after each change with the names of the tables it touched."""


class Workspace:
    """An open workspace file.

    Read with `read`, write with `change`; every write is journalled and can be taken back.
    Raises `Problem` for whatever the user or the machine did wrong.
    """

    def __init__(
        self,
        path: Path,
        author: str = "",
        *,
        passphrase: str | None = None,
        read_only: bool = False,
    ) -> None:
        """Open an existing workspace, bringing an older one up to today's schema.

        Args:
            path: The file.
            author: Who is working, as the journal names them; the login name if empty.
            passphrase: What the file was encrypted with, if it was.
            read_only: Only look at it, while another has it open. A file or folder that cannot
                be written to is opened so in any case; the attribute `read_only` tells.

        Raises:
            InUseProblem: Another process has it open for writing.
            PassphraseProblem: It is encrypted, and the passphrase is missing or wrong.
            DamageProblem: It is damaged.
            Problem: It is missing, no workspace, of a newer release, not ours to read.
        """
        self.path = path
        self.author = author or login_name()
        self.listeners: list[ChangeListener] = []
        self._turn = threading.RLock()
        self._presence: Presence | None = None
        self._temporary: TemporaryDirectory[str] | None = None
        # Closing a file lets go of this process's locks on it (https://www.sqlite.org/howtocorrupt.html),
        # so one that is open already is not looked into by other means than SQLite's.
        held = Presence.of(path)
        encrypted = schema.is_encrypted(path) if held is None else held.encrypted
        if encrypted and passphrase is None:
            raise schema.passphrase_needed(path)
        self._passphrase = passphrase if encrypted else None
        with explained(path):
            self._file_number: int | None = path.stat().st_ino
            if not read_only and os.access(path, os.W_OK):
                self._presence = Presence.take(path, self.author)
        if self._presence is not None:
            self._presence.encrypted = encrypted
        self.read_only = self._presence is None
        self._open_engine(path)
        try:
            with self._at_hand():
                self._bring_up_to_date()
                with self._engine.connect() as connection:
                    schema.check_content(connection, path)
        except BaseException:
            self.close()
            raise

    @classmethod
    def create(cls, path: Path, author: str = "", *, passphrase: str | None = None) -> Self:
        """Write an empty workspace to a path where nothing is yet, and open it."""
        require_portable_name(path)
        with explained(path):
            try:
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            except FileExistsError:
                raise Problem(
                    "“{name}” exists already; nothing was written.", name=path.name
                ) from None
        try:
            with explained(path), closing(connect(path, passphrase)) as connection:
                schema.migrate(connection)
            return cls(path, author, passphrase=passphrase)
        except BaseException:
            path.unlink()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
        if self._presence is not None:
            self._presence.let_go()
            self._presence = None
        if self._temporary is not None:
            self._temporary.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def encrypted(self) -> bool:
        """Whether the file has a passphrase."""
        return self._passphrase is not None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session to read with. What it loads stays complete after it is closed."""
        with self._at_hand(), Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def change(self, label: str, detail: str = "") -> Iterator[Session]:
        """Give a session to write with: one transaction, one step of undo.

        All is written when the block ends, nothing when it raises.

        Args:
            label: What is done, in English; the interface translates it.
            detail: What it is done to.
        """
        with self._written() as connection:
            session = Session(connection, expire_on_commit=False, autoflush=True)
            recorder = journal.Recorder(session)
            with session:
                yield session
                session.flush()
                number = recorder.record(connection, self._change_set(label, detail))
            tables = journal.tables_of(connection, number)
        self._announce(tables)

    def change_rows(
        self,
        label: str,
        detail: str,
        expected: Mapping[RowKey, StoredRow | None],
        wanted: Mapping[RowKey, StoredRow | None],
    ) -> None:
        """Carry out a plan made of stored rows, in one step of undo.

        Args:
            label: What is done, in English.
            detail: What it is done to.
            expected: The rows as they were when the plan was made.
            wanted: The rows as they are to be; None removes one.

        Raises:
            Problem: A row is no longer as expected, or what is wanted contradicts the rules of
                the tables; nothing is written.
        """
        with self._written() as connection:
            if read_keys(connection, expected) != expected:
                raise Problem("The workspace has changed in the meantime; look at the plan again.")
            try:
                put_rows(connection, wanted)
            except IntegrityError as fault:
                raise Problem("The two workspaces contradict each other.") from fault
            if broken_references(connection):
                raise Problem("The two workspaces contradict each other.")
            changes = [
                (*key, *changed)
                for key, row in wanted.items()
                if (changed := difference(expected[key], row)) is not None
            ]
            if changes:
                journal.write_change_set(connection, self._change_set(label, detail), changes)
        self._announce(frozenset(change[0] for change in changes))

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

    def undo_to(self, number: int) -> tuple[journal.KeptRow, ...]:
        """Undo one step after the other until the one with this number is the last that stands.

        All of them or, where that is stopped, none. Returns what was kept.
        """
        with self._written() as connection:
            kept, tables = revert_to(connection, number, self.author)
        self._announce(tables)
        return kept

    def take_back(self, number: int) -> tuple[journal.KeptRow, ...]:
        """Take back one step of long ago, such as an import; return what was kept.

        What was changed since stays. It is a step of its own, which `undo` takes back.
        """

        def chosen(connection: Connection) -> journal.ChangeSet | None:
            return journal.change_set(connection, number)

        return self._revert(chosen, journal.ChangeSetKind.EDIT)

    def save_copy(self, target: Path) -> None:
        """Write a complete copy to another path, replacing what is there only when it is whole.

        It has the same passphrase. It is read from the file as it was opened, even where that has
        been moved or removed since, as far as the disk still gives it.
        """
        with explained(target):
            if target.exists() and self.path.exists() and target.samefile(self.path):
                raise Problem("A copy cannot be saved over the open workspace itself.")
        with explained(self.path), closing(self._engine.raw_connection()) as pooled:
            write_copy(cast(sqlite3.Connection, pooled.driver_connection), target, self._passphrase)

    def back_up(self, reason: backups.BackupReason, place: Path | None = None) -> backups.Backup:
        """Write a backup, read it back, and remove those that are old.

        Args:
            reason: What it is made before.
            place: A second place; without one it lies beside the workspace.
        """
        with self.backed_up(reason, place) as backup:
            return backup

    @contextmanager
    def backed_up(
        self, reason: backups.BackupReason, place: Path | None = None
    ) -> Iterator[backups.Backup]:
        """Write a backup as `back_up` does, and take it away where the block is stopped."""
        folder = backups.backup_folder(self.path, place)
        with explained(folder):
            backup = backups.next_backup(folder, reason)
            with self._raw() as connection:
                write_copy(connection, backup.path, self._passphrase)
        try:
            yield backup
        except Cancelled:
            backup.path.unlink(missing_ok=True)
            raise
        with explained(folder):
            backups.rotate(folder)

    def open_other(self, path: Path, passphrase: str | None = None) -> "Workspace":
        """Open a backup or another's workspace to look at, by default under our passphrase."""
        return Workspace(path, passphrase=passphrase or self._passphrase, read_only=True)

    @contextmanager
    def under_passphrase(self, passphrase: str | None) -> Iterator[None]:
        """Write the file anew under a passphrase, or (None) without one.

        It is written when the block begins, and takes the old one's place when that ends well;
        nothing is written to the workspace meanwhile. What a disk may keep of a file that was
        removed is out of reach.

        Raises:
            Problem: It is opened read-only, or the disk is full; the file is as it was.
        """
        self._require_writable()
        with self._turn, self._at_hand():
            try:
                self._engine.dispose()
                with under_passphrase(self.path, self._passphrase, self.path, passphrase):
                    yield
                    self._file_number = None
                    self._engine.dispose()
                self._passphrase = passphrase
                if self._presence is not None:
                    self._presence.encrypted = self.encrypted
                self._open_engine(self.path)
            finally:
                self._file_number = self.path.stat().st_ino

    def brought_under(self, path: Path) -> AbstractContextManager[None]:
        """Write a backup that has none anew under this passphrase; see `copies.brought_under`."""
        return brought_under(path, None, self._passphrase)

    def require_passphrase(self, passphrase: str | None) -> None:
        """Raise `PassphraseProblem` unless this is the passphrase, or None where there is none."""
        given, own = (normalised(text or "").encode() for text in (passphrase, self._passphrase))
        if not compare_digest(given, own):
            raise PassphraseProblem("This is not the passphrase of “{name}”.", name=self.path.name)

    def integrity_faults(self) -> list[str]:
        """Check the whole file; return SQLite's findings, empty when it is sound."""
        with self._connected() as connection:
            findings = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        faults = [finding for finding in findings if finding != "ok"]
        return faults + [f"{row[0]}: a row points at a missing {row[2]}" for row in broken]

    def _bring_up_to_date(self) -> None:
        with self._raw() as connection:
            version = schema.stored_version(connection, self.path)
        if version == schema.VERSION:
            return
        path = self.path
        if self.read_only:
            self._temporary = TemporaryDirectory(prefix="charterdesk-")
            path = Path(self._temporary.name, "workspace")
            fill(self.path, path)
            self._engine.dispose()
            self._open_engine(path)
        with (
            nullcontext() if self.read_only else self.backed_up(backups.BackupReason.MIGRATION),
            closing(connect(path, self._passphrase)) as connection,
        ):
            schema.migrate(connection)

    def _open_engine(self, path: Path) -> None:
        self._engine = make_engine(path, self._passphrase, read_only=self.read_only)
        self._writing = self._engine.execution_options(writing=True)

    @contextmanager
    def _at_hand(self) -> Iterator[None]:
        """Do something with the file; after a fault of the disk, begin anew the next time."""
        with explained(self.path):
            found = self.path.stat().st_ino
        if os.name == "posix" and self._file_number not in {None, found}:
            raise StorageProblem(
                "“{name}” was moved or replaced while it was open; open it again.",
                name=self.path.name,
            )
        try:
            with explained(self.path):
                yield
        except Problem as problem:
            if problem.__cause__ is not None:
                self._engine.dispose()
            raise

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        with self._at_hand(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _raw(self) -> Iterator[sqlite3.Connection]:
        """Give a connection outside of any transaction."""
        with self._at_hand(), closing(self._engine.raw_connection()) as pooled:
            yield cast(sqlite3.Connection, pooled.driver_connection)

    @contextmanager
    def _written(self) -> Iterator[Connection]:
        self._require_writable()
        with self._turn, self._at_hand(), self._writing.begin() as connection:
            yield connection

    def _require_writable(self) -> None:
        if self.read_only:
            raise StorageProblem(
                "“{name}” is open read-only; save a copy to change it.", name=self.path.name
            )

    def _change_set(self, label: str, detail: str) -> journal.ChangeSet:
        return journal.ChangeSet(
            kind=journal.ChangeSetKind.EDIT, label=label, detail=detail, author=self.author
        )

    def _revert(
        self,
        choose: Callable[[Connection], journal.ChangeSet | None],
        kind: journal.ChangeSetKind,
    ) -> tuple[journal.KeptRow, ...]:
        with self._written() as connection:
            change_set = choose(connection)
            if change_set is None:
                return ()
            kept = revert(connection, change_set, kind, self.author)
            tables = journal.tables_of(connection, change_set.number)
        self._announce(tables)
        return kept

    def _announce(self, tables: frozenset[str]) -> None:
        if tables:
            for listener in list(self.listeners):
                listener(tables)

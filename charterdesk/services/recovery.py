"""Getting a damaged workspace back: from its own readable parts, or from a backup."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from charterdesk.services.comparing import NamedRow, entity_tables, read_rows, row_name
from charterdesk.store import Backup, DamageProblem, Workspace
from charterdesk.store.copies import fill, removed_if_stopped, written_whole
from charterdesk.store.faults import explained
from charterdesk.store.journal import JOURNAL_TABLES
from charterdesk.store.salvage import recover


@dataclass(frozen=True, slots=True)
class TableRecovery:
    """What became of one table."""

    table_name: str
    recovered: int
    """Rows in the new file."""
    restored: tuple[NamedRow, ...]
    """Of those, the ones taken from the journal: as they were last written by hand."""
    lost: tuple[NamedRow, ...]
    """Known to have been there, but not to be had; of others nothing is known."""


@dataclass(frozen=True, slots=True)
class RecoveryReport:
    """What was recovered and what was lost."""

    tables: tuple[TableRecovery, ...]
    lost_history: int
    """Lines of the journal that cannot be read: what they say cannot be taken back any more."""
    incomplete: bool
    """Something could not be read, so that more may be missing than is named here."""


def find_damage(path: Path, passphrase: str | None = None) -> DamageProblem | None:
    """Return what is wrong with a file; None where it opens whole.

    Raises:
        PassphraseProblem: The file is encrypted, and this passphrase does not open it.
        Problem: It cannot be read, or is no workspace.
    """
    try:
        Workspace(path, passphrase=passphrase, read_only=True).close()
    except DamageProblem as problem:
        return problem
    return None


def recover_workspace(path: Path, target: Path, passphrase: str | None = None) -> RecoveryReport:
    """Write what can still be read of a damaged workspace into a new one; the old one stays.

    Raises:
        DamageProblem: Nothing can be read; only a backup helps.
        PassphraseProblem: The file is encrypted, and this passphrase does not open it.
        Problem: There is something at the target already, or it cannot be written.
    """
    with removed_if_stopped(target):
        found = recover(path, target, passphrase)
        with Workspace(target, passphrase=passphrase, read_only=True) as recovered:
            counts = Counter(table_name for table_name, _ in read_rows(recovered))
    known = found.journalled | found.rows

    def named(table_name: str, keys: set[tuple[str, str]]) -> tuple[NamedRow, ...]:
        return tuple(
            NamedRow(key, row_name(known, key)) for key in sorted(keys) if key[0] == table_name
        )

    return RecoveryReport(
        tables=tuple(
            TableRecovery(
                table_name,
                counts[table_name],
                named(table_name, found.restored),
                named(table_name, found.lost),
            )
            for table_name in entity_tables()
        ),
        lost_history=sum(key[0] in JOURNAL_TABLES for key in found.lost),
        incomplete=bool(found.unreadable),
    )


def replace_by_backup(path: Path, backup: Backup) -> Path:
    """Put a backup in the place of a workspace that cannot be opened any more.

    Returns:
        Where the damaged file was put: beside it, under a name that says so.
    """
    with explained(path):
        number = 1
        while (aside := path.with_stem(f"{path.stem} (damaged {number})")).exists():
            number += 1
        with written_whole(path) as whole, written_whole(aside) as damaged:
            # The inner one takes its place first: nothing goes before it is kept elsewhere.
            fill(backup.path, whole)
            fill(path, damaged)
    return aside

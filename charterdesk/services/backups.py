"""Backups: made before what changes much and once a day of use, compared, brought back."""

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from charterdesk.services.comparing import TableDifference, compare_rows, read_rows
from charterdesk.store import Backup, BackupReason, Workspace
from charterdesk.store import backups as stored_backups
from charterdesk.store.copies import copy_file
from charterdesk.store.rows import RowKey, StoredRow


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What bringing a backup back would change."""

    backup: Backup
    differences: tuple[TableDifference, ...]
    """From today's state to the backup's."""
    expected: dict[RowKey, StoredRow | None]
    wanted: dict[RowKey, StoredRow | None]


def list_backups(path: Path, second_place: Path | None = None) -> list[Backup]:
    """Return the backups of the workspace at a path, the latest first, then the second place's."""
    places = (None,) if second_place is None else (None, second_place)
    return [
        backup
        for place in places
        for backup in stored_backups.list_backups(stored_backups.backup_folder(path, place))
    ]


def back_up(
    workspace: Workspace, reason: BackupReason, second_place: Path | None = None
) -> list[Backup]:
    """Write a backup beside the workspace, and one into the second place if there is one.

    Raises:
        Problem: One could not be written; the one beside the workspace is written first.
    """
    places = (None,) if second_place is None else (None, second_place)
    with ExitStack() as written:
        return [written.enter_context(workspace.backed_up(reason, place)) for place in places]


def back_up_daily(workspace: Workspace, second_place: Path | None = None) -> list[Backup]:
    """Write the backup of the day, unless there is one of today or nothing may be written."""
    today = datetime.now().astimezone().date()
    if workspace.read_only or any(
        backup.made_at.date() == today for backup in list_backups(workspace.path)
    ):
        return []
    return back_up(workspace, BackupReason.DAILY, second_place)


def plan_restore(
    workspace: Workspace, backup: Backup, passphrase: str | None = None
) -> RestorePlan:
    """Compare the workspace with one of its backups.

    Args:
        workspace: The workspace as it is.
        backup: What to bring back.
        passphrase: The backup's, where it is not the workspace's.
    """
    with workspace.open_other(backup.path, passphrase) as earlier:
        then = read_rows(earlier)
    now = read_rows(workspace)
    expected: dict[RowKey, StoredRow | None] = {}
    wanted: dict[RowKey, StoredRow | None] = {}
    for key in now.keys() | then.keys():
        if now.get(key) != then.get(key):
            expected[key], wanted[key] = now.get(key), then.get(key)
    return RestorePlan(backup, tuple(compare_rows(now, then)), expected, wanted)


def apply_restore(workspace: Workspace, plan: RestorePlan) -> None:
    """Make the workspace be as in a backup: one step, which can be undone, after a new backup.

    Raises:
        Problem: The workspace has changed since the plan was made; nothing is changed.
    """
    when = plan.backup.made_at.strftime("%Y-%m-%d %H:%M")
    with workspace.backed_up(BackupReason.RESTORE):
        workspace.change_rows("Restore backup", when, plan.expected, plan.wanted)


def copy_backup(path: Path, target: Path) -> None:
    """Write a copy of a backup, which is then a workspace of its own under the same passphrase.

    Raises:
        Problem: It is no workspace, or something stands at the target, or cannot be written there.
    """
    copy_file(path, target)


__all__ = [
    "Backup",
    "BackupReason",
    "RestorePlan",
    "apply_restore",
    "back_up",
    "back_up_daily",
    "copy_backup",
    "list_backups",
    "plan_restore",
]

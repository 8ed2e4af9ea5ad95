"""The workspace file: engine, journal, migrations, backups, passphrase, integrity."""

from charterdesk.store.backups import Backup, BackupReason
from charterdesk.store.faults import (
    DamageProblem,
    InUseProblem,
    PassphraseProblem,
    StorageProblem,
)
from charterdesk.store.journal import ChangeSet, KeptRow
from charterdesk.store.presence import login_name
from charterdesk.store.workspace import SUFFIX, Workspace

__all__ = [
    "SUFFIX",
    "Backup",
    "BackupReason",
    "ChangeSet",
    "DamageProblem",
    "InUseProblem",
    "KeptRow",
    "PassphraseProblem",
    "StorageProblem",
    "Workspace",
    "login_name",
]

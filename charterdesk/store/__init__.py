"""The workspace file: engine, journal, migrations, integrity."""

from charterdesk.store.journal import ChangeSet, KeptRow
from charterdesk.store.workspace import SUFFIX, Workspace

__all__ = ["SUFFIX", "ChangeSet", "KeptRow", "Workspace"]

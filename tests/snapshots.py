"""What a workspace holds, for comparing it before and after."""

from sqlalchemy import text

from charterdesk.model.base import Base
from charterdesk.store import Workspace
from charterdesk.store.journal import JOURNAL_TABLES

Snapshot = dict[str, list[tuple[object, ...]]]


def snapshot(workspace: Workspace) -> Snapshot:
    """Return every stored row but the journal's."""
    with workspace.read() as session:
        return {
            name: sorted(
                (tuple(row) for row in session.execute(text(f'SELECT * FROM "{name}"'))), key=str
            )
            for name in Base.metadata.tables
            if name not in JOURNAL_TABLES
        }

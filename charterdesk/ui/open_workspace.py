"""The workspace that the window shows, and the charter chosen in it."""

import gc

from PySide6.QtCore import QObject, Signal

from charterdesk.model import Charter
from charterdesk.model.charter_content import CharterContent
from charterdesk.services.charters import list_charters, load_charter
from charterdesk.store import Workspace

CHARTER_TABLES = frozenset(
    {
        *("charter", "provision", "thematic_group", "commitment_mapping", "signatory"),
        *("charter_version", "reconfirmation", "consultation", "invitation", "amendment"),
        *("threshold", "group_member", "responsibility"),
        *("meeting", "agenda_item", "attendance", "decision", "election", "candidate"),
        *("logo", "attachment"),
    }
)
"""What belongs to a charter, but for the directory's."""

DIRECTORY_TABLES = frozenset({"organisation", "representative"})


class OpenWorkspace(QObject):
    """Tells the places what changed, and holds what they read again and again.

    Services may write in any thread; `changed` arrives in the window's.
    """

    changed = Signal(frozenset)
    """The names of the tables touched."""
    charter_chosen = Signal()
    _written = Signal(frozenset)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._charters: list[Charter] | None = None
        self._content: CharterContent | None = None
        self._charter_id: str | None = None
        self._written.connect(self._on_written)
        workspace.listeners.append(self._written.emit)

    @property
    def charters(self) -> list[Charter]:
        """All charters of the workspace."""
        if self._charters is None:
            self._charters = list_charters(self.workspace)
        return self._charters

    @property
    def charter_id(self) -> str | None:
        """The charter that is shown; the first where none was chosen or it has gone."""
        ids = [charter.id for charter in self.charters]
        if self._charter_id not in ids:
            self._charter_id = ids[0] if ids else None
        return self._charter_id

    @property
    def content(self) -> CharterContent | None:
        """The charter that is shown, complete; None in a workspace without any."""
        if self._content is None and self.charter_id is not None:
            self._content = load_charter(self.workspace, self.charter_id)
        return self._content

    def choose_charter(self, charter_id: str) -> None:
        """Show another charter."""
        if charter_id != self._charter_id:
            self._charter_id = charter_id
            self._content = None
            self.charter_chosen.emit()

    def close(self) -> None:
        """Let go of the file."""
        self.workspace.listeners.remove(self._written.emit)
        self.workspace.close()
        gc.unfreeze()  # what was kept from the collector with a long list of rows

    def _on_written(self, tables: frozenset[str]) -> None:
        before = self._charter_id
        if tables & (CHARTER_TABLES | DIRECTORY_TABLES):
            self._charters = None
            self._content = None
        self.changed.emit(tables)
        if self.charter_id != before:
            self.charter_chosen.emit()

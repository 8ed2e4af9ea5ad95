"""Commitments by thematic groups, as check boxes."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.inline import plain
from charterdesk.ui.models.dragging import ROW_MIME, carried_row
from charterdesk.ui.models.listing import ROW_ID, Index
from charterdesk.ui.wording import interface_language, isolated, listed, said_of, tip

GROUP_COLOUR: Final = ROW_ID + 1
"""The group's colour, ``#rrggbb``."""
RESPONSIBLE: Final = GROUP_COLOUR + 1
"""A line that names who is responsible for the commitment; empty where nobody is."""


class CommitmentMatrix(QAbstractTableModel):
    """One row a commitment: its text, then a box for each group."""

    refused = Signal(Problem)

    def __init__(
        self, map_commitment: Callable[[str, str, bool], object], parent: QObject | None = None
    ) -> None:
        """Make an empty matrix.

        Args:
            map_commitment: Called with the commitment's id, the group's id and whether it serves.
            parent: The owner.
        """
        super().__init__(parent)
        self._map_commitment = map_commitment
        self._content: CharterContent | None = None
        self._numbers: dict[str, int] = {}

    def put(self, content: CharterContent | None) -> None:
        """Show a charter's mapping, touching only what changed."""
        same = _axes(content) == _axes(self._content)
        if not same:
            self.beginResetModel()
        self._content = content
        self._numbers = content.numbers() if content else {}
        if not same:
            self.endResetModel()
        elif self.rowCount():
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
            )

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._content is None else len(self._content.commitments)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._content is None else 1 + len(self._content.groups)

    @override
    def data(  # noqa: PLR0911 - one answer a role
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or self._content is None:
            return None
        commitment = self._content.commitments[index.row()]
        if role == ROW_ID:
            return commitment.id
        text = plain(commitment.text.text(interface_language()))
        if index.column() == 0:
            numbered = f"{self._numbers[commitment.id]}. {text}"
            names = self._responsible(commitment.id)
            return {
                Qt.ItemDataRole.ToolTipRole: "\n".join([text, *(f"• {name}" for name in names)]),
                Qt.ItemDataRole.DisplayRole: numbered,
                Qt.ItemDataRole.AccessibleTextRole: " · ".join(
                    filter(None, [numbered, _said(names)])
                ),
                RESPONSIBLE: _said(names),
            }.get(role)
        group = self._content.groups[index.column() - 1]
        serves = (commitment.id, group.id) in self._content.mappings
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if serves else Qt.CheckState.Unchecked
        if role == GROUP_COLOUR:
            return group.colour
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = group.name.text(interface_language())
            yes = QCoreApplication.translate("CommitmentMatrix", "answers for it")
            no = QCoreApplication.translate("CommitmentMatrix", "does not answer for it")
            return f"{name}: {yes if serves else no}"
        return None

    def _responsible(self, commitment_id: str) -> list[str]:
        """Return the names of who is responsible for a commitment."""
        assert self._content is not None
        bodies = {body_id for part_id, body_id in self._content.responsibilities
                  if part_id == commitment_id}  # fmt: skip
        return [
            isolated(entry.organisation.name.text(interface_language()))
            for entry in self._content.signatories
            if entry.organisation.id in bodies
        ]

    @override
    def mimeTypes(self) -> list[str]:
        return [ROW_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carried_row(str(indexes[0].data(ROW_ID)))

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self._content is None or not index.column():
            return False
        commitment = self._content.commitments[index.row()]
        group = self._content.groups[index.column() - 1]
        try:
            self._map_commitment(
                commitment.id, group.id, Qt.CheckState(value) == Qt.CheckState.Checked
            )
        except Problem as problem:
            self.refused.emit(problem)
            return False
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not index.column():
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if index.isValid() and index.column():
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self._content is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if section == 0:
                return QCoreApplication.translate("CommitmentMatrix", "Commitment")
            return self._content.groups[section - 1].name.text(interface_language())
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return tip(self._content.groups[section - 1].name.text(interface_language()))
        if role == Qt.ItemDataRole.DecorationRole and section:
            return QColor(self._content.groups[section - 1].colour)
        return None


def _axes(content: CharterContent | None) -> tuple[list[str], list[str]]:
    if content is None:
        return [], []
    return [part.id for part in content.commitments], [group.id for group in content.groups]


def _said(names: Sequence[str]) -> str:
    if not names:
        return ""
    return said_of(QCoreApplication.translate("CommitmentMatrix", "Responsible"), listed(names))

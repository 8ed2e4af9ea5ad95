"""A charter's provisions in their order."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
)
from typing_extensions import override

from charterdesk.model import Provision
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.inline import plain
from charterdesk.ui.models.dragging import ROW_MIME, carried_row, dropped_row, place_of_drop
from charterdesk.ui.models.listing import ROW_ID, Index
from charterdesk.ui.wording import term

KIND: Final = ROW_ID + 1
"""The kind with its number, as a reader says it."""


class ProvisionsModel(QAbstractListModel):
    """One row a provision; drag one to move it."""

    def __init__(self, move: Callable[[str, int], object], parent: QObject | None = None) -> None:
        """Make an empty list.

        Args:
            move: Called with a provision's id and its new position when one was dropped.
            parent: The owner.
        """
        super().__init__(parent)
        self._move = move
        self._provisions: Sequence[Provision] = ()
        self._rows_before: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
        self._language = "ar"

    def put(self, content: CharterContent | None) -> None:
        """Show a charter's provisions, touching only what changed."""
        provisions = content.provisions if content else ()
        self._numbers = content.numbers() if content else {}
        self._language = content.charter.languages[0] if content else "ar"
        if [one.id for one in provisions] != [one.id for one in self._provisions]:
            self.beginResetModel()
            self._rows_before = {one.id: row for row, one in enumerate(self._provisions)}
            self._provisions = provisions
            self.endResetModel()
            return
        self._provisions = provisions
        if provisions:
            self.dataChanged.emit(self.index(0), self.index(len(provisions) - 1))

    def provision(self, number: int) -> Provision:
        """Return the provision of a row."""
        return self._provisions[number]

    def row_of(self, provision_id: str) -> int | None:
        """Return the row of a provision."""
        for number, provision in enumerate(self._provisions):
            if provision.id == provision_id:
                return number
        return None

    def nearest_row(self, provision_id: str | None) -> int:
        """Return the row of a provision; where it has just gone, that of the one before it."""
        row = self.row_of(provision_id) if provision_id else None
        if row is not None:
            return row
        gone = self._rows_before.get(provision_id or "", 0)
        return max(min(gone, len(self._provisions)) - 1, 0)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._provisions)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        provision = self._provisions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(provision.text.text(self._language))
        if role == KIND:
            number = self._numbers.get(provision.id)
            return term(provision.kind) if number is None else f"{term(provision.kind)} {number}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.data(index, KIND)}: {plain(provision.text.text(self._language))}"
        if role == ROW_ID:
            return provision.id
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [ROW_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carried_row(str(indexes[0].data(ROW_ID)))

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        provision_id = dropped_row(data)
        start = self.row_of(provision_id)
        if start is None:
            return False
        self._move(provision_id, place_of_drop(start, row, parent, len(self._provisions)))
        # The rows come anew with the change; the view is not to remove the dragged one itself.
        return False

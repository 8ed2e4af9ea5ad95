"""A table of rows that searches, filters and sorts itself with Arabic folding.

A `QSortFilterProxyModel` would ask Python about every row again at each key; this one compares
prepared strings, and stays quick over tens of thousands of rows.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.model.folding import fold, sort_key
from charterdesk.ui.models.dragging import ROW_MIME, carried_row, dropped_row, place_of_drop

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

ROW_ID: Final = int(Qt.ItemDataRole.UserRole)
"""The role under which every cell gives the id of its row's entity."""


@dataclass(frozen=True, slots=True)
class Column(Generic[RowT]):
    """One column: what it says of a row, and how it is changed."""

    key: str
    """Its name in remembered settings; never shown."""
    title: Callable[[], str]
    text: Callable[[RowT], str]
    order: Callable[[RowT], Any] | None = None
    """What it is sorted by, where that is not its text."""
    value: Callable[[RowT], object] | None = None
    """What an editor starts from, where that is not its text."""
    write: Callable[[RowT, Any], object] | None = None
    """Writes a new value through a service; None for a column that is only read."""
    tip: Callable[[RowT], str] | None = None
    """What its tool tip says, where that is not its text."""


class Listing(QAbstractTableModel, Generic[RowT]):
    """Rows of one kind. Write through it and the workspace's change brings the new rows."""

    refused = Signal(Problem)
    """A value was not taken, and why."""
    listed = Signal()
    """Which rows are shown has changed."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        row_id: Callable[[RowT], str],
        searched: Callable[[RowT], str],
        parent: QObject | None = None,
        *,
        move: Callable[[str, int], object] | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            columns: From the leading edge on.
            row_id: The id of a row's entity.
            searched: All of a row that a search looks at.
            parent: The owner.
            move: Called with the id of a row that was dragged, and its place from then on; None
                where rows stay where they are.
        """
        super().__init__(parent)
        self._move = move
        self.columns = tuple(columns)
        self._row_id = row_id
        self._searched = searched
        self._all: list[RowT] = []
        self._searchable: list[tuple[str, RowT]] = []
        """Every row with its folded text, made at the first search."""
        self._found: list[tuple[str, RowT]] = []
        """Those of them that hold what is typed."""
        self._shown: list[RowT] = []
        self._words: list[str] = []
        self._accepts: Callable[[RowT], bool] | None = None
        self._sorting: tuple[int, Qt.SortOrder] | None = None

    @property
    def total(self) -> int:
        """How many rows there are, those that the filter hides included."""
        return len(self._all)

    @property
    def movable(self) -> bool:
        """Whether rows can be dragged to another place."""
        return self._move is not None

    @property
    def rows(self) -> Sequence[RowT]:
        """The rows shown, in the order shown."""
        return self._shown

    def put(self, rows: Sequence[RowT]) -> None:
        """Show other rows; cells that say the same as before stay untouched."""
        self._all = list(rows)
        self._searchable = []
        self._find(self._words)
        shown = self._arranged()
        if [self._row_id(row) for row in shown] != [self._row_id(row) for row in self._shown]:
            self._reset(shown)
            return
        self._shown = shown
        if shown:
            last = self.index(len(shown) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def search(self, typed: str) -> None:
        """Show only the rows that hold every word typed, compared by folding."""
        words = fold(typed).split()
        if words != self._words:
            self._find(words)
            self._reset(self._arranged())

    def filter(self, accepts: Callable[[RowT], bool] | None) -> None:
        """Show only the rows that a condition accepts; None for all."""
        self._accepts = accepts
        self._reset(self._arranged())

    def row_of(self, entity_id: str) -> int | None:
        """Return the number of the row that shows an entity."""
        for number, row in enumerate(self._shown):
            if self._row_id(row) == entity_id:
                return number
        return None

    @property
    def arranged_by_itself(self) -> bool:
        """Whether rows stand in their own order: not sorted, not searched, not filtered."""
        return self._sorting is None and not self._words and self._accepts is None

    def retitle(self) -> None:
        """Say titles and terms again, in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.put(self._all)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
            return column.tip(row)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(row)
        if role == Qt.ItemDataRole.EditRole:
            return column.text(row) if column.value is None else column.value(row)
        if role == ROW_ID:
            return self._row_id(row)
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        write = self.columns[index.column()].write
        if role != Qt.ItemDataRole.EditRole or write is None:
            return False
        if value == self.data(index, role):
            return True
        try:
            write(self._shown[index.row()], value)
        except Problem as problem:
            self.refused.emit(problem)
            return False
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._move is not None and self.arranged_by_itself:
            dragged = Qt.ItemFlag.ItemIsDragEnabled
            flags |= dragged if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        if index.isValid() and self.columns[index.column()].write is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

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
        entity_id = dropped_row(data)
        start = self.row_of(entity_id)
        if start is not None and self._move is not None and self.arranged_by_itself:
            self._move(entity_id, place_of_drop(start, row, parent, len(self._shown)))
        # The rows come anew with the change; the view is not to remove the dragged one itself.
        return False

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 brings back the rows' own order."""
        self._sorting = None if column < 0 else (column, order)
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self.data(index, ROW_ID) for index in held]
        self._shown = self._arranged()
        numbers = {self._row_id(row): number for number, row in enumerate(self._shown)}
        self.changePersistentIndexList(
            held,
            [
                self.index(numbers[entity_id], index.column())
                for index, entity_id in zip(held, ids, strict=True)
            ],
        )
        self.layoutChanged.emit()

    def _reset(self, shown: list[RowT]) -> None:
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()
        self.listed.emit()

    def _arranged(self) -> list[RowT]:
        rows = [row for _, row in self._found] if self._words else self._all
        if self._accepts is not None:
            rows = list(filter(self._accepts, rows))
        if self._sorting is None:
            return list(rows)
        column = self.columns[self._sorting[0]]
        order = column.order or (lambda row: sort_key(column.text(row)))
        descending = self._sorting[1] == Qt.SortOrder.DescendingOrder
        return sorted(rows, key=order, reverse=descending)

    def _find(self, words: list[str]) -> None:
        """Find the rows that hold every word, among those found before where words only grew."""
        grew = bool(self._words and self._searchable) and all(
            any(before in word for word in words) for before in self._words
        )
        self._words = words
        if not words:
            return
        if not self._searchable:
            self._searchable = [(fold(self._searched(row)), row) for row in self._all]
        found = self._found if grew else self._searchable
        for word in words:
            found = [pair for pair in found if word in pair[0]]
        self._found = found

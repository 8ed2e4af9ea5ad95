"""A table of rows that searches, filters and sorts itself with Arabic folding.

A `QSortFilterProxyModel` would ask Python about every row again at each key; this one compares
prepared strings, and stays quick over tens of thousands of rows. An order of many rows is worked
out off the window's thread, while the rows stay as they are.
"""

from collections.abc import Callable, Collection, Sequence
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
from charterdesk.ui.models.arrangement import Arrangement, Entry, SortedBy, in_order
from charterdesk.ui.models.dragging import ROW_MIME, carried_row, dropped_row, place_of_drop
from charterdesk.ui.operations import Operation

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

ROW_ID: Final = int(Qt.ItemDataRole.UserRole)
"""The role under which every cell gives the id of its row's entity."""

AT_ONCE: Final = 4_000
"""As many rows are read or sorted within a moment (30 ms on a slow laptop's core)."""


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
    drawn: bool = False
    """Whether a drawing says it too, which has no place under the words of another column."""
    written_elsewhere: bool = False
    """Whether what is written here can be written in a dialog as well."""


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
        own_order: Callable[[RowT], Any] | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            columns: From the leading edge on.
            row_id: The id of a row's entity.
            searched: All of a row that a search looks at.
            parent: The owner.
            move: Called with the id of a row that was dragged, and its place from then on; None
                where rows stay where they are.
            own_order: What rows stand by where they are not sorted, for `change`.
        """
        super().__init__(parent)
        self._move = move
        self.columns = tuple(columns)
        self._arrangement = Arrangement(row_id, searched, own_order)
        self._wanted: SortedBy | None = None
        self._sorting: Operation[list[Entry[RowT]]] | None = None
        self._shown: list[Entry[RowT]] = []
        self._behind = False
        """Whether other rows are to be shown, once they are in order."""
        self._rows: list[RowT] | None = None
        self._numbers: dict[str, int] | None = None

    @property
    def total(self) -> int:
        """How many rows there are, those that the filter hides included."""
        return len(self._arrangement.entries)

    @property
    def movable(self) -> bool:
        """Whether rows can be dragged to another place."""
        return self._move is not None

    @property
    def rows(self) -> Sequence[RowT]:
        """The rows shown, in the order shown."""
        if self._rows is None:
            self._rows = [entry.row for entry in self._shown]
        return self._rows

    def put(self, rows: Sequence[RowT]) -> None:
        """Show other rows; cells that say the same as before stay untouched."""
        self._arrangement.put_rows(rows)
        self._sort()

    def prepared(self, rows: Sequence[RowT]) -> list[Entry[RowT]]:
        """Return rows ready for `put_prepared`. It may be called in any thread."""
        return self._arrangement.prepared(rows)

    def put_prepared(self, entries: Sequence[Entry[RowT]]) -> None:
        """Show other rows, of which there are many."""
        self._arrangement.put(entries)
        self._sort()

    def change(self, rows: Sequence[RowT], removed: Collection[str] = ()) -> None:
        """Show rows that were added or changed, and no longer those with the ids given."""
        self._arrangement.change(rows, removed)
        self._sort()

    def search(self, typed: str) -> None:
        """Show only the rows that hold every word typed, compared by folding."""
        words = fold(typed).split()
        if words != self._arrangement.words:
            self._arrangement.words = words
            self._arrange()

    def filter(self, accepts: Callable[[RowT], bool] | None) -> None:
        """Show only the rows that a condition accepts; None for all."""
        self._arrangement.accepts = accepts
        self._arrange()

    def row_of(self, entity_id: str) -> int | None:
        """Return the number of the row that shows an entity."""
        if self._numbers is None:
            self._numbers = {entry.id: number for number, entry in enumerate(self._shown)}
        return self._numbers.get(entity_id)

    def id_of(self, number: int) -> str:
        """Return the id of the entity that a row shows."""
        return self._shown[number].id

    @property
    def arranged_by_itself(self) -> bool:
        """Whether rows stand in their own order: not sorted, not searched, not filtered."""
        arrangement = self._arrangement
        return (
            arrangement.sorted_by is None and not arrangement.words and arrangement.accepts is None
        )

    def retitle(self) -> None:
        """Say titles and terms again, in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._arrangement.forget_orders()
        self._sort()

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
        entry = self._shown[index.row()]
        row = entry.row
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
            return column.tip(row)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(row)
        if role == Qt.ItemDataRole.EditRole:
            return column.text(row) if column.value is None else column.value(row)
        if role == ROW_ID:
            return entry.id
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        write = self.columns[index.column()].write
        if role != Qt.ItemDataRole.EditRole or write is None:
            return False
        if value == self.data(index, role):
            return True
        try:
            write(self._shown[index.row()].row, value)
        except Problem as problem:
            self.refused.emit(problem)
            return False
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._move is not None and index.isValid():
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        elif self._move is not None and self.arranged_by_itself:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
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
        wanted = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        if wanted != self._wanted:  # a click in the header says it twice
            self._wanted = wanted
            self._sort(reordered=True)

    def _sort(self, *, reordered: bool = False) -> None:
        """Show the rows in the order that is wanted, once it is known."""
        if self._sorting is not None:
            self._sorting.cancel()
            self._sorting = None
        arrangement, wanted = self._arrangement, self._wanted
        if wanted is None or arrangement.has_order(wanted):
            arrangement.sorted_by = wanted
            self._arrange(reordered=reordered)
            return
        number, descending = wanted
        column, entries = self.columns[number], arrangement.entries
        key = column.order or (lambda row: sort_key(column.text(row)))

        def on_sorted(order: list[Entry[RowT]]) -> None:
            self._sorting = None
            arrangement.keep_order(wanted, key, order)
            arrangement.sorted_by = wanted
            self._arrange(reordered=reordered)

        if len(entries) <= AT_ONCE:
            on_sorted(in_order(entries, key, descending))
            return
        if not reordered:
            self._arrange()
        self._sorting = operation = Operation[list[Entry[RowT]]]()
        self.destroyed.connect(operation.cancel)
        operation.done.connect(on_sorted)
        operation.start(lambda: in_order(entries, key, descending))

    def _arrange(self, *, reordered: bool = False) -> None:
        """Show what is searched and accepted, unless an order has to be worked out first."""
        if not self._arrangement.ordered:
            self._behind = True
        else:
            self._show(self._arrangement.shown(), reordered=reordered)

    def _show(self, shown: list[Entry[RowT]], *, reordered: bool) -> None:
        """Show other rows: the same ones changed, in another order, or others."""
        before = self._shown
        if len(before) == len(shown) and all(
            old.id == new.id for old, new in zip(before, shown, strict=True)
        ):
            self._take(shown)
            if shown:
                last = self.index(len(shown) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
        elif reordered and not self._behind:
            self._reorder(shown)
        else:
            self.beginResetModel()
            self._take(shown)
            self.endResetModel()
            self.listed.emit()

    def _reorder(self, shown: list[Entry[RowT]]) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self._shown[index.row()].id for index in held]
        self._take(shown)
        numbers = {entry.id: number for number, entry in enumerate(shown)}
        self.changePersistentIndexList(
            held,
            [
                self.index(numbers[entity_id], index.column())
                for index, entity_id in zip(held, ids, strict=True)
            ],
        )
        self.layoutChanged.emit()

    def _take(self, shown: list[Entry[RowT]]) -> None:
        self._shown, self._rows, self._numbers = shown, None, None
        self._behind = False

"""The table of the window: it keeps its selection, and names whole in any direction."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from charterdesk.ui.column_widths import ColumnWidths
from charterdesk.ui.folding import SPARE, FoldingHeader, below_name, row_height
from charterdesk.ui.models.listing import ROW_ID, Listing
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import isolated, tip

_DRESSING: Final = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})
_NEXT_LINE: Final = "\u2028"
_COLUMN_WIDTH: Final = 100
"""Pixels of a column of which nothing is said, at 100 %."""


class CellDelegate(QStyledItemDelegate):
    """Shows a cell's text whole: what is Latin stays in its order among Arabic, and vice versa."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if option.text:
            option.text = isolated(option.text)
        if QStyleOptionViewItem.ViewItemFeature.WrapText in option.features:
            view = option.widget
            below = view.below(index) if isinstance(view, Table) else []
            option.text = _NEXT_LINE.join(filter(None, (option.text, *below)))

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText  # its width on one line
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + SPARE, row_height(option.fontMetrics))

    @override
    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().updateEditorGeometry(editor, option, index)
        cell = editor.geometry()
        height = min(cell.height(), row_height(option.fontMetrics))
        top = cell.top() + (cell.height() - height) // 2
        editor.setGeometry(cell.left(), top, cell.width(), height)

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        said = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        below = view.below(index) if isinstance(view, Table) else []
        QToolTip.showText(event.globalPos(), tip("\n".join(filter(None, (said, *below)))), view)
        return True


class Table(QTableView):
    """Rows of a `Listing`, selected by row; of two lines each where one has no room."""

    held = Signal()
    """A row was dragged while the rows do not stand in their own order, and stays where it is."""

    def __init__(self, listing: Listing[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listing = listing
        self._is_held = False
        self._kept: list[str] = []
        self._kept_current: tuple[str, int] | None = None
        self._lines = 1
        header = FoldingHeader(self)
        self.setHorizontalHeader(header)
        self.setItemDelegate(CellDelegate(self))
        self.setModel(listing)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        if listing.movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDragDropOverwriteMode(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        # One of its own, ever empty: with every row selected Qt's header would ask of each column,
        # at each painting, whether each of its rows is selected.
        header.setSelectionModel(QItemSelectionModel(listing, header))
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setDefaultSectionSize(scaled(_COLUMN_WIDTH))
        columns = listing.columns
        from_the_last = range(len(columns) - 1, 0, -1)
        read_only = [n for n in from_the_last if columns[n].write is None]
        self._widths = ColumnWidths(
            self,
            header,
            [one.key for one in columns],
            gives_way=sorted(read_only, key=lambda n: columns[n].drawn),
            needless=[n for n in from_the_last if n in read_only or columns[n].written_elsewhere],
        )
        self._widths.folded.connect(self._on_folded)
        self.setSortingEnabled(True)
        listing.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        listing.listed.connect(self._on_listed)

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected rows, in the order shown."""
        numbers = {
            number
            for part in self.selectionModel().selection().toList()
            for number in range(part.top(), part.bottom() + 1)
        }
        return [self.listing.id_of(number) for number in sorted(numbers)]

    def commit(self) -> None:
        """Take what is typed in the cell that is open."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus()

    def show_entity(self, entity_id: str) -> None:
        """Select a row and bring it into sight."""
        number = self.listing.row_of(entity_id)
        if number is not None:
            self.selectRow(number)
            self.scrollTo(self.listing.index(number, 0))

    @override
    def selectRow(self, row: int) -> None:
        # Qt's own looks for a column at the leading edge, and finds none in a wide table that
        # runs from right to left.
        selection = self.selectionModel()
        selection.setCurrentIndex(
            self.listing.index(row, 0),
            selection.SelectionFlag.ClearAndSelect | selection.SelectionFlag.Rows,
        )

    def set_widths(self, usual: Sequence[int], wide: int) -> None:
        """Give the columns widths that follow what they say; see `ColumnWidths.give`."""
        self._widths.give(usual, wide)

    def below(self, index: QModelIndex | QPersistentModelIndex) -> list[str]:
        """Return what a cell says under its words, for columns that have given way."""
        if index.column() != self._widths.wide:
            return []
        return below_name(self.listing, index.row(), self._widths.given_way)

    @property
    def columns(self) -> str:
        """The keys of its columns, which tell it from the other tables of its place."""
        return "-".join(column.key for column in self.listing.columns)

    @property
    def settled(self) -> frozenset[str]:
        """The keys of the columns whose widths the user has said."""
        return self._widths.settled

    @settled.setter
    def settled(self, keys: Iterable[str]) -> None:
        self._widths.settled = frozenset(keys)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        if self.listing.arranged_by_itself:
            super().startDrag(supportedActions)
        else:
            self._is_held = True
            self.held.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._is_held:  # Qt would go on with selecting rows
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_held = False
        super().mouseReleaseEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widths.share()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._widths.measure()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _DRESSING and hasattr(self, "_widths"):
            self._fit()
            self._widths.grow()

    def _fit(self) -> None:
        """Give rows the height of the text."""
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics(), self._lines))

    def _on_folded(self, lines: int) -> None:
        self._lines = lines
        self.setWordWrap(lines > 1)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.state() != QAbstractItemView.State.EditingState:
                self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(cursorAction, modifiers)
        before = self.currentIndex().column()
        step = 1 if index.column() > before else -1
        while index.isValid() and self.columnWidth(index.column()) == 0:  # it has given way
            beyond = index.siblingAtColumn(index.column() + step)
            index = beyond if beyond.isValid() else index.siblingAtColumn(before)
        return index

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._fit()

    def _on_about_to_be_reset(self) -> None:
        current = self.currentIndex()
        self._kept = self.selected_ids()
        self._kept_current = (current.data(ROW_ID), current.column()) if current.isValid() else None

    def _on_listed(self) -> None:
        selection = self.selectionModel()
        if self._kept_current is not None:
            number = self.listing.row_of(self._kept_current[0])
            if number is not None:
                index = self.listing.index(number, self._kept_current[1])
                selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)
        self.select_also(self._kept)

    def select_also(self, entity_ids: Iterable[str]) -> None:
        """Select those of some rows that are shown, besides what is selected."""
        kept = sorted(
            number
            for entity_id in entity_ids
            if (number := self.listing.row_of(entity_id)) is not None
        )
        selection = self.selectionModel()
        chosen, last = QItemSelection(), self.listing.columnCount() - 1
        for _, run in groupby(enumerate(kept), key=lambda pair: pair[1] - pair[0]):
            numbers = [number for _, number in run]
            chosen.select(self.listing.index(numbers[0], 0), self.listing.index(numbers[-1], last))
        selection.select(chosen, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)

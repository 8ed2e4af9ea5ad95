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
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
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

from charterdesk.ui.models.listing import ROW_ID, Listing
from charterdesk.ui.sizes import scaled, text_share
from charterdesk.ui.wording import isolated, tip

_ROW_PADDING: Final = 18
_LEAST_WIDTH: Final = 40
_LEAST_WIDE: Final = 160
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

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 16, option.fontMetrics.height() + _ROW_PADDING)

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        said = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        QToolTip.showText(event.globalPos(), tip(said), view)
        return True


class Table(QTableView):
    """Rows of a `Listing`, selected by row."""

    def __init__(self, listing: Listing[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listing = listing
        self._kept: list[str] = []
        self._kept_current: tuple[str, int] | None = None
        self._share = text_share()
        self._wide: int | None = None
        self._settled = self._fitting = False
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
        header = self.horizontalHeader()
        # One of its own, ever empty: with every row selected Qt's header would ask of each column,
        # at each painting, whether each of its rows is selected.
        header.setSelectionModel(QItemSelectionModel(listing, header))
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(_LEAST_WIDTH)
        header.setDefaultSectionSize(scaled(_COLUMN_WIDTH))
        header.sectionResized.connect(self._on_resized)
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

    def set_widths(self, widths: Sequence[int], wide: int | None = None) -> None:
        """Give the columns their first widths.

        Args:
            widths: In pixels at 100 %, from the first column on.
            wide: The column that takes the room that the others leave, if one does.
        """
        for number, width in enumerate(widths):
            self.setColumnWidth(number, scaled(width))
        self._wide = wide
        self._share_width()

    @property
    def columns(self) -> str:
        """The keys of its columns, which tell it from the other tables of its place."""
        return "-".join(column.key for column in self.listing.columns)

    @property
    def settled(self) -> bool:
        """Whether the user has said how wide the column is that takes what the others leave."""
        return self._settled

    @settled.setter
    def settled(self, settled: bool) -> None:
        self._settled = settled
        self._share_width()

    def _share_width(self) -> None:
        """Give one column what the others leave; where that is little, let the table scroll."""
        if self._wide is None or self._settled or self._fitting:
            return
        header, room = self.horizontalHeader(), self.viewport().width()
        least = scaled(_LEAST_WIDE)
        left = room - header.length() + header.sectionSize(self._wide)
        width = left if left >= least else min(header.sectionSize(self._wide), room * 2 // 3)
        self._fitting = True
        header.resizeSection(self._wide, max(width, least))
        self._fitting = False

    def _on_resized(self, number: int) -> None:
        if number == self._wide and not self._fitting:
            self._settled = True
        elif not self._fitting:
            self._share_width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_share"):
            self._fit()

    def _fit(self) -> None:
        """Give rows the height of the text, and columns the width that they had for it."""
        height = self.fontMetrics().height() + _ROW_PADDING
        self.verticalHeader().setDefaultSectionSize(height)
        grown, self._share = text_share() / self._share, text_share()
        if grown != 1.0:
            header = self.horizontalHeader()
            self._fitting = True
            for number in range(header.count()):
                header.resizeSection(number, round(header.sectionSize(number) * grown))
            self._fitting = False
            self._share_width()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.state() != QAbstractItemView.State.EditingState:
                self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

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

"""Which columns of a table are shown, how wide and in what order, remembered."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sizes import scaled
from charterdesk.ui.table import Table


class ColumnChoice(QMenu):
    """A menu with the columns to tick, also at the table's header."""

    def __init__(self, table: Table, name: str, preferences: Preferences) -> None:
        """Put the columns back as they were left.

        Args:
            table: The table, with its first widths.
            name: Under which they are remembered; never shown.
            preferences: Where they are remembered.
        """
        super().__init__(table)
        self._table = table
        self._preferences = preferences
        self._name = name
        header = table.horizontalHeader()
        header.restoreState(preferences.state(self._key()))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open)
        self.aboutToShow.connect(self.list_columns)

    def list_columns(self) -> None:
        """Say which columns there are; the first two stay: they tell which row it is."""
        self.clear()
        model, header = self._table.model(), self._table.horizontalHeader()
        for number in range(2, model.columnCount()):
            action = self.addAction(str(model.headerData(number, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(number))
            action.toggled.connect(partial(self._show_column, number))

    def remember(self) -> None:
        """Keep the columns as they are."""
        state = self._table.horizontalHeader().saveState()
        self._preferences.remember_state(self._key(), state)

    def _key(self) -> str:
        """Return the name of the columns as they are: each size of text has widths of its own."""
        return f"columns/{self._name}/{self._table.model().columnCount()}/{scaled(100)}"

    def _show_column(self, number: int, shown: bool) -> None:
        self._table.setColumnHidden(number, not shown)
        self.remember()

    def _open(self, place: QPoint) -> None:
        self.popup(self._table.horizontalHeader().mapToGlobal(place))

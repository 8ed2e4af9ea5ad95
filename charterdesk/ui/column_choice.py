"""Which columns of a table are shown, remembered."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from charterdesk.ui.preferences import Preferences
from charterdesk.ui.table import Table


class ColumnChoice(QMenu):
    """A menu with the columns to tick, also at the table's header."""

    def __init__(self, table: Table, name: str, preferences: Preferences) -> None:
        """Show the columns that were chosen.

        Args:
            table: The table.
            name: Under which the choice is remembered; never shown.
            preferences: Where it is remembered.
        """
        super().__init__(table)
        self._table = table
        self._preferences = preferences
        self._choice = f"hidden_columns/{name}"
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open)
        hidden = preferences.choice(self._choice).split()
        for number, key in enumerate(self._keys()):
            table.setColumnHidden(number, key in hidden)
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

    def _keys(self) -> list[str]:
        return [column.key for column in self._table.listing.columns]

    def _show_column(self, number: int, shown: bool) -> None:
        self._table.setColumnHidden(number, not shown)
        hidden = [
            key for place, key in enumerate(self._keys()) if self._table.isColumnHidden(place)
        ]
        self._preferences.remember_choice(self._choice, " ".join(hidden))

    def _open(self, place: QPoint) -> None:
        self.popup(self._table.horizontalHeader().mapToGlobal(place))

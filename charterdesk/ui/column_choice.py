"""Which columns of a table are shown, remembered."""

from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from charterdesk.ui.command import Command
from charterdesk.ui.place import Place
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.table import Table

_NONE: Final = "none"
"""Remembered where no column is hidden; no column's key."""


class ColumnChoice(QMenu):
    """A menu with the columns to tick, also at the table's header."""

    def __init__(
        self, table: Table, name: str, preferences: Preferences, at_first_hidden: str = ""
    ) -> None:
        """Show the columns that were chosen.

        Args:
            table: The table.
            name: Under which the choice is remembered; never shown.
            preferences: Where it is remembered.
            at_first_hidden: The keys of the columns, with spaces between them, that are shown
                only once they are chosen.
        """
        super().__init__(table)
        self._table = table
        self._preferences = preferences
        self._choice = f"hidden_columns/{name}"
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open)
        hidden = (preferences.choice(self._choice) or at_first_hidden).split()
        for number, key in enumerate(self._keys()):
            table.setColumnHidden(number, key in hidden)
        self.aboutToShow.connect(self.list_columns)

    def command(self, place: Place) -> Command:
        """Return what opens the menu, from a button or from the menu of its place."""
        command = place.add_command("table-2", lambda: self.tr("Columns"), lambda: None)
        command.setMenu(self)
        return command

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
        self._preferences.remember_choice(self._choice, " ".join(hidden) or _NONE)

    def _open(self, place: QPoint) -> None:
        self.popup(self._table.horizontalHeader().mapToGlobal(place))

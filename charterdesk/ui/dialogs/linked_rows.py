"""The rows of an import that are there already, and where the spreadsheet says otherwise."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from charterdesk.model import OrganisationKind
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.reasons import field_name, reason_sentence
from charterdesk.ui.wording import filled, term, tip

if TYPE_CHECKING:
    from charterdesk.spreadsheets.plan import Conflict, LinkedRow
    from charterdesk.spreadsheets.records import Field, Value


class LinkedRows(PlainTable):
    """One line a row; under it, one to tick for each value that differs."""

    def __init__(self) -> None:
        super().__init__(())
        titles = (
            self.tr("Row"),
            self.tr("Name"),
            self.tr("Already there as"),
            self.tr("Why"),
        )
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # Not by its contents: the lines to tick begin in this column and span them all.
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, self.fontMetrics().horizontalAdvance("0" * 8))
        self._conflicts: dict[tuple[int, Field], QTableWidgetItem] = {}

    def put_rows(self, rows: "Sequence[LinkedRow]") -> None:
        """Show the linked rows of a plan, nothing ticked."""
        self._conflicts = {}
        self.clearSpans()
        self.setRowCount(0)
        self.setRowCount(len(rows) + sum(len(linked.conflicts) for linked in rows))
        line = 0
        for linked in rows:
            why = reason_sentence(linked.reason)
            self.put_all(line, (str(linked.row), linked.name, linked.organisation.name, why))
            for line, conflict in enumerate(linked.conflicts, start=line + 1):  # noqa: B020
                self.setItem(line, 0, self._choice(linked.row, conflict))
                self.setSpan(line, 0, 1, self.columnCount())
            line += 1

    @property
    def overwritten(self) -> "frozenset[tuple[int, Field]]":
        """The fields, by row, in which the spreadsheet was said to be right."""
        return frozenset(
            where
            for where, item in self._conflicts.items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def _choice(self, row: int, conflict: "Conflict") -> QTableWidgetItem:
        words = filled(
            self.tr("{field}: put “{offered}” in place of “{stored}”"),
            field=field_name(conflict.field),
            offered=_shown(conflict.offered),
            stored=_shown(conflict.stored),
        )
        item = QTableWidgetItem(words)
        item.setToolTip(tip(words))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self._conflicts[row, conflict.field] = item
        return item


def _shown(value: "Value") -> str:
    if isinstance(value, OrganisationKind):
        return term(value)
    return value if isinstance(value, str) else " · ".join(value)

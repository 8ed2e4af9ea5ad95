"""What both of two workspaces changed: each field as it is here and there, to choose between."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem
from typing_extensions import override

from charterdesk.model.base import Base
from charterdesk.model.columns import StringsColumn
from charterdesk.model.comparison import compare_words
from charterdesk.model.inline import MARKED_COLUMNS, plain
from charterdesk.services.comparing import references, row_name
from charterdesk.ui.dialogs.differences import named
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.field_words import entity_word, field_word, is_readable, value_text
from charterdesk.ui.marked_text import direction_of, heading, marked
from charterdesk.ui.wording import isolated, language_within, tip

if TYPE_CHECKING:
    from charterdesk.services.merging import Conflict, FieldConflict, MergePlan, Side

_HERE: Final = 2
_THERE: Final = 3


class Conflicts(PlainTable):
    """A row for each field; ticked, what is there is taken, else what is here stays."""

    def __init__(self) -> None:
        super().__init__(())
        titles = (
            self.tr("Entry"),
            self.tr("Field"),
            self.tr("Here"),
            self.tr("There (ticked: taken)"),
        )
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._conflicts: Sequence[Conflict] = ()
        self._read: list[tuple[str, str]] = []  # here and there, as shown

    def put_plan(self, plan: "MergePlan") -> None:
        """Show what is to be decided in a plan; what was ticked in an earlier one still is."""
        from charterdesk.services.merging import FieldConflict, Side

        taken = {conflict for conflict, side in self.choices.items() if side is Side.THEIRS}
        self._conflicts = plan.conflicts
        self._read = []
        self.setRowCount(0)
        self.setRowCount(len(plan.conflicts))
        for number, conflict in enumerate(plan.conflicts):
            entry = f"{entity_word(conflict.row.key[0])} · {isolated(named(conflict.row))}"
            self.put(number, 0, entry)
            if isinstance(conflict, FieldConflict):
                here, there = (
                    _shown(plan, conflict, conflict.mine),
                    _shown(plan, conflict, conflict.theirs),
                )
                self.put(number, 1, _field(conflict))
            else:
                here, there = self.tr("Changed"), self.tr("Removed")
                if conflict.removed_by is Side.MINE:
                    here, there = there, here
            self._read.append((here, there))
            self.put(number, _HERE, here or "–")
            item = QTableWidgetItem(isolated(there or "–"))
            item.setToolTip(tip(there))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self.setItem(number, _THERE, item)
            self._tick(number, conflict in taken)
        if plan.conflicts:
            self.selectRow(0)

    def take_all(self, taken: bool) -> None:
        """Tick every row, or none."""
        for row in range(self.rowCount()):
            self._tick(row, taken)

    def difference(self) -> list[str]:
        """Return the chosen row as paragraphs: what is here and what is there, word by word."""
        row = self.currentRow()
        if not 0 <= row < len(self._read):
            return []
        pieces = compare_words(*self._read[row])
        around = self.layoutDirection()
        direction = direction_of(pieces, around)
        words = self.tr("Underlined: only there. Struck out: only here.")
        return [heading(words, around), marked(pieces, direction)]

    @property
    def choices(self) -> "dict[Conflict, Side]":
        """Who is right in which conflict."""
        from charterdesk.services.merging import Side

        return {
            conflict: Side.THEIRS if self._is_ticked(row) else Side.MINE
            for row, conflict in enumerate(self._conflicts)
        }

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._tick(row, not self._is_ticked(row))
        else:
            super().keyPressEvent(event)

    def _is_ticked(self, row: int) -> bool:
        item = self.item(row, _THERE)
        return item is not None and item.checkState() is Qt.CheckState.Checked

    def _tick(self, row: int, taken: bool) -> None:
        item = self.item(row, _THERE)
        if item is not None:
            item.setCheckState(Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)


def _field(conflict: "FieldConflict") -> str:
    if not is_readable(conflict.row.key[0], conflict.column):
        return ""
    word = field_word(conflict.column)
    return f"{word} ({language_within(conflict.language)})" if conflict.language else word


def _shown(plan: "MergePlan", conflict: "FieldConflict", value: object) -> str:
    """Return a stored value as a person reads it."""
    table_name = conflict.row.key[0]
    if value is None:
        return ""
    for column, parent in references(table_name):
        if column == conflict.column:
            return row_name({**plan.theirs, **plan.mine}, (parent, str(value)))
    is_marked = (table_name, conflict.column) in MARKED_COLUMNS
    if is_marked and len({plain(str(side)) for side in (conflict.mine, conflict.theirs)}) > 1:
        return plain(str(value))  # else the marks are what differs
    if conflict.language:
        return str(value)
    kind = Base.metadata.tables[table_name].columns[conflict.column].type
    if isinstance(kind, StringsColumn):
        return value_text(table_name, conflict.column, "\n".join(json.loads(str(value))))
    return value_text(table_name, conflict.column, str(value))

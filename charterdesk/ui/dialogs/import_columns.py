"""The columns of an import: what each was taken for, to be said otherwise."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHeaderView

from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.reasons import field_name

if TYPE_CHECKING:
    from charterdesk.services.importing import OrganisationList

_SAMPLES: Final = 3


class ImportColumns(PlainTable):
    """One line a column, with its first values."""

    field_chosen = Signal(int, str)
    """The number of a column, and the value of the field that it holds."""

    def __init__(self) -> None:
        super().__init__(())
        titles = [self.tr("Column"), self.tr("Holds"), self.tr("First values")]
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Columns"))

    def put_list(self, understood: "OrganisationList") -> None:
        """Show the columns of a list."""
        from charterdesk.spreadsheets.records import Field
        from charterdesk.spreadsheets.values import cell_text

        understanding = understood.understanding
        first = understanding.header_rows[-1] if understanding.header_rows else 0
        data = [row for row in understanding.sheet.rows if row.number > first][:_SAMPLES]
        self.setRowCount(len(understanding.columns))
        for number, column in enumerate(understanding.columns):
            samples = (cell_text(row.cell(column.index)) for row in data)
            self.put(number, 0, column.header)
            self.put(number, 2, " · ".join(text for text in samples if text))
            box = Choice()
            for kind in Field:
                box.addItem(field_name(kind), kind.value)
            box.setCurrentIndex(box.findData(column.field.value))
            box.setAccessibleName(column.header)
            box.activated.connect(partial(self._on_activated, column.index, box))
            self.setCellWidget(number, 1, box)

    def _on_activated(self, index: int, box: QComboBox, *_: object) -> None:
        self.field_chosen.emit(index, box.currentData())

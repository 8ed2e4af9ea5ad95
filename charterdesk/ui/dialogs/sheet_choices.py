"""What of a spreadsheet is read, to be said otherwise: the sheet, its header, hidden rows."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from charterdesk.ui.choice import Choice
from charterdesk.ui.wording import filled, isolated

if TYPE_CHECKING:
    from charterdesk.services.importing import OrganisationList
    from charterdesk.spreadsheets.grid import Row

_ROWS: Final = 20
"""Among how many the header can be chosen."""
_PARTED: Final = " · "
_LONGEST: Final = 110
"""Letters of a row: as many as the line has room for."""


class SheetChoices(QWidget):
    """A line with what was found, which tells when something else is chosen."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sheet: str | None = None
        """The sheet that was chosen; None for the one that most looks like a list."""
        self.header_row: int | None = None
        """The row that was chosen as header, 0 for none; None for the one that looks like it."""
        self.takes_hidden = False
        """Whether hidden rows and columns are wanted."""
        self._sheets = _combo(self.tr("Sheet"))
        self._sheets.activated.connect(self._on_sheet_chosen)
        self._headers = _combo(self.tr("Header"))
        self._headers.activated.connect(self._on_header_chosen)
        self._hidden = QCheckBox()
        self._hidden.clicked.connect(self._on_hidden_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._sheet_label = _label(self.tr("Sheet"), self._sheets)
        row.addWidget(self._sheet_label)
        row.addWidget(self._sheets, 1)
        row.addWidget(_label(self.tr("Header"), self._headers))
        row.addWidget(self._headers, 2)
        row.addWidget(self._hidden)
        self.hide()

    def put(self, understood: "OrganisationList") -> None:
        """Show what a file was understood as."""
        understanding = understood.understanding
        self._sheets.clear()
        for name in understood.sheets:
            words = self.tr("{name} (hidden)") if name in understood.hidden_sheets else "{name}"
            self._sheets.addItem(filled(words, name=name), name)
        self._sheets.setCurrentIndex(self._sheets.findData(understanding.sheet.name))
        for widget in (self._sheet_label, self._sheets):
            widget.setVisible(len(understood.sheets) > 1)
        self._headers.clear()
        self._headers.addItem(self.tr("None"), 0)
        for row in understanding.sheet.rows[:_ROWS]:
            words = self.tr("Row {number}: {text}").replace("{number}", str(row.number))
            self._headers.addItem(words.replace("{text}", _text(row)), row.number)
        header = understanding.header_rows[-1] if understanding.header_rows else 0
        self._headers.setCurrentIndex(self._headers.findData(header))
        columns = sum(column.hidden for column in understanding.columns)
        self._hidden.setText(
            self.tr("Take %n hidden row(s)", "", understanding.hidden_rows)
            if not columns
            else self.tr("Take %n hidden column(s)", "", columns)
            if not understanding.hidden_rows
            else self.tr("Take the hidden rows and columns")
        )
        self._hidden.setChecked(understanding.takes_hidden)
        self._hidden.setVisible(bool(columns or understanding.hidden_rows))
        self.show()

    def _on_sheet_chosen(self) -> None:
        self.sheet = self._sheets.currentData()
        self.header_row = None
        self.chosen.emit()

    def _on_header_chosen(self) -> None:
        self.header_row = self._headers.currentData()
        self.chosen.emit()

    def _on_hidden_clicked(self, wanted: bool) -> None:
        self.takes_hidden = wanted
        self.chosen.emit()


def _combo(name: str) -> QComboBox:
    box = Choice()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _label(words: str, box: QComboBox) -> QLabel:
    label = QLabel(words)
    label.setBuddy(box)
    return label


def _text(row: "Row") -> str:
    from charterdesk.spreadsheets.values import cell_text

    said: list[str] = []
    room = _LONGEST
    for text in filter(None, map(cell_text, row.cells)):
        room -= len(text) + len(_PARTED)
        if room < 0:
            return _PARTED.join([*said, "…"])
        said.append(isolated(text))
    return _PARTED.join(said)

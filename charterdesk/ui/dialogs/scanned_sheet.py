"""A scanned signature sheet, cut into its rows and kept with those who signed them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Problem
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.services.signing import sign_by_scans
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.fields import DateField
from charterdesk.ui.notice import Notice
from charterdesk.ui.scanned_rows import ScannedRows, cut_row, read_scan, ruled_lines
from charterdesk.ui.wording import filled, interface_language, isolated, term

_SIZE: Final = (1060, 680)
_ROW_WIDTH: Final = 64
_MOST_ROWS: Final = 60
_EVEN: Final = [0.15, 0.95]
"""Where the rows of a sheet are supposed to begin and end when no line is found."""


class ScannedSheetDialog(QDialog):
    """The sheet with its lines on one side, whose row each is on the other."""

    def __init__(
        self,
        workspace: Workspace,
        entries: Sequence[SignatoryEntry],
        path: Path,
        today: date,
        parent: QWidget,
    ) -> None:
        """Show a sheet.

        Args:
            workspace: Where the rows are to be kept.
            entries: Those on the sheet, in its order.
            path: The picture or PDF.
            today: The date that is proposed.
            parent: Where the dialog stands.

        Raises:
            Problem: The file is no picture and no PDF.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scanned signature sheet"))
        self.resize(*_SIZE)
        self.summary = ""
        self._workspace, self._entries, self._path = workspace, entries, path
        self._notice = Notice()
        self._page = QSpinBox()
        self._page.setAccessibleName(self.tr("Page"))
        self._count = QSpinBox()
        self._count.setRange(1, _MOST_ROWS)
        self._count.setAccessibleName(self.tr("Rows"))
        self._first = QSpinBox()
        self._first.setRange(1, max(len(entries), 1))
        self._first.setAccessibleName(self.tr("The first row is No."))
        self._day = DateField()
        self._day.setAccessibleName(self.tr("Signed on"))
        self._day.put(today)
        self._rows = ScannedRows()
        self._rows.setAccessibleName(
            self.tr("The sheet: Page Up and Page Down choose a line, the arrows move it")
        )
        self._table = QTableWidget(0, 2)
        self._table.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Whose signature")])
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setColumnWidth(0, _ROW_WIDTH)
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setAccessibleName(self.tr("Whose row it is"))
        self._lay_out()
        image, pages = read_scan(path)
        self._page.setRange(1, pages)
        self._page.valueChanged.connect(self._show_page)
        self._count.valueChanged.connect(self._rows.divide)
        self._first.valueChanged.connect(self._assign)
        self._rows.changed.connect(self._show_rows)
        self._put(image, ruled_lines(image))

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr(
                "Each row between two lines is kept as a picture with its signatory. Drag a line, "
                "or choose it with Page Up and Page Down and move it with the arrows; Ins adds a "
                "line, Del takes it out."
            ),
            wordWrap=True,
        )
        hint.setProperty("role", "muted")
        choices = QHBoxLayout()
        for field in (self._page, self._count, self._first, self._day):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            choices.addWidget(label)
            choices.addWidget(field)
        choices.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self._rows, 1)
        sides.addWidget(self._table, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        keep = buttons.button(QDialogButtonBox.StandardButton.Ok)
        keep.setText(self.tr("Keep the signatures"))
        keep.setProperty("role", "primary")
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addWidget(self._notice)
        column.addLayout(choices)
        column.addLayout(sides, 1)
        column.addWidget(buttons)

    def _put(self, image: QImage, lines: list[float]) -> None:
        # The first ruled row of a sheet is the heading of its columns.
        self._rows.put(image, lines[1:] if len(lines) > 2 else list(_EVEN))

    def _show_page(self, number: int) -> None:
        try:
            image, _ = read_scan(self._path, number - 1)
        except Problem as problem:
            self._notice.report(problem)
            return
        self._put(image, ruled_lines(image))

    def _show_rows(self) -> None:
        count = len(self._rows.rows)
        self._count.blockSignals(True)
        self._count.setValue(count)
        self._count.blockSignals(False)
        before = self._table.rowCount()
        self._table.setRowCount(count)
        for row in range(before, count):
            self._table.setItem(row, 0, QTableWidgetItem(str(row + 1)))
            box = QComboBox()
            box.setAccessibleName(filled(self.tr("Whose row is No. {number}"), number=row + 1))
            box.addItem(self.tr("nobody's: not kept"), None)
            for entry in self._entries:
                name = isolated(entry.organisation.name.text(interface_language()))
                box.addItem(f"{name} · {term(entry.signatory.status)}", entry.signatory.id)
            self._table.setCellWidget(row, 1, box)
        if before != count:
            self._assign()

    def _assign(self) -> None:
        """Take the signatories in the sheet's order, from the first row on."""
        for row, box in enumerate(self._boxes()):
            place = self._first.value() + row
            box.setCurrentIndex(place if place <= len(self._entries) else 0)

    def _boxes(self) -> list[QComboBox]:
        widgets = (self._table.cellWidget(row, 1) for row in range(self._table.rowCount()))
        return [widget for widget in widgets if isinstance(widget, QComboBox)]

    def _keep(self) -> None:
        day, image, name = self._day.day(), self._rows.image, self._path.name
        chosen = [
            (box.currentData(), part)
            for box, part in zip(self._boxes(), self._rows.rows, strict=True)
            if box.currentData() is not None
        ]
        if day is None:
            self._notice.report(Problem("Say on which day it was signed."))
            return
        if len({signatory_id for signatory_id, _ in chosen}) < len(chosen):
            self._notice.report(Problem("One organisation is named for two rows."))
            return
        workspace = self._workspace

        def keep(*_: object) -> int:
            scans = [
                (signatory_id, f"{name} {number}", cut_row(image, *part))
                for number, (signatory_id, part) in enumerate(chosen, start=1)
            ]
            sign_by_scans(workspace, scans, day)
            return len(scans)

        UnderWay(self.tr("Keeping the signatures…"), self, stoppable=False).run(
            keep, self._on_kept, self._notice.report
        )

    def _on_kept(self, count: int) -> None:
        self.summary = self.tr("%n signature(s) kept from the scanned sheet.", "", count)
        self.accept()

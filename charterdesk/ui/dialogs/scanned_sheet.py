"""A scanned signature sheet, cut into its rows and kept with those who signed them."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Problem
from charterdesk.model.charter_content import CharterContent
from charterdesk.services.printing import print_options, sheet_order
from charterdesk.services.signing import sign_by_scans
from charterdesk.store import Workspace
from charterdesk.ui.choice import Choice, TallChoice
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.fields import DateField
from charterdesk.ui.notice import Notice
from charterdesk.ui.number_fields import NumberField
from charterdesk.ui.scanned_rows import Scan, ScannedRows, cut_row, read_scan
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled, interface_language, isolated, term

_SIZE: Final = (1060, 680)
_MOST_ROWS: Final = 60
_LEAST: Final = 48
"""Pixels that a column takes at least."""
_ABOVE_BOX: Final = 5
"""Pixels of a row above and below its box: those of the style sheet."""
_EVEN: Final = [0.15, 0.95]
"""Where the rows of a sheet are supposed to begin and end when no line is found."""


class ScannedSheetDialog(LargeDialog):
    """The sheet with its lines on one side, whose row each is on the other; page after page."""

    def __init__(
        self,
        workspace: Workspace,
        content: CharterContent,
        scan: Scan,
        today: date,
        parent: QWidget,
    ) -> None:
        """Show the first page of a sheet.

        Args:
            workspace: Where the rows are to be kept.
            content: The charter that was signed.
            scan: Its first page.
            today: The date that is proposed.
            parent: Where the dialog stands.
        """
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Scanned signature sheet"))
        self._workspace, self._content, self._scan = workspace, content, scan
        self._entries = content.standing_signatories
        self._kept = 0
        self._notice = Notice()
        self._page = NumberField()
        self._page.setRange(1, scan.pages)
        self._page.setAccessibleName(self.tr("Page"))
        self._count = NumberField()
        self._count.setRange(1, _MOST_ROWS)
        self._count.setAccessibleName(self.tr("Rows"))
        self._first = NumberField()
        self._first.setRange(1, max(len(self._entries), 1))
        self._first.setAccessibleName(self.tr("The first row is No."))
        self._day = DateField()
        self._day.setAccessibleName(self.tr("Signed on"))
        self._day.put(today)
        self._order = Choice()
        self._order.setAccessibleName(self.tr("Order of the sheet"))
        for words, order in (
            (self.tr("As published"), "published"),
            (self.tr("Alphabetical"), "alphabetical"),
            (self.tr("By region"), "region"),
        ):
            self._order.addItem(words, order)
        self._confidential = QCheckBox(self.tr("Printed with confidential names"))
        self._rows = ScannedRows()
        self._rows.setAccessibleName(
            self.tr("The sheet: Page Up and Page Down choose a line, the arrows move it")
        )
        self._table = QTableWidget(0, 2)
        self._table.setTabKeyNavigation(False)
        self._table.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Whose signature")])
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        header = self._table.horizontalHeader()
        header.setMinimumSectionSize(_LEAST)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._table.setAccessibleName(self.tr("Whose row it is"))
        self._lay_out()
        self._page.valueChanged.connect(self._read_page)
        self._count.valueChanged.connect(self._rows.divide)
        self._first.valueChanged.connect(self._assign)
        self._order.activated.connect(self._assign)
        self._confidential.toggled.connect(self._assign)
        self._rows.changed.connect(self._show_rows)
        self._show_page(scan)

    @property
    def summary(self) -> str:
        """What was kept, of all pages; empty where nothing was."""
        if not self._kept:
            return ""
        return self.tr("%n signature(s) kept from the scanned sheet.", "", self._kept)

    def _lay_out(self) -> None:
        hint = Sentence(
            self.tr(
                "Each row between two lines is kept as a picture with its signatory. Drag a line, "
                "or choose it with Page Up and Page Down and move it with the arrows; Ins adds a "
                "line, Del takes it out."
            ),
        )
        hint.setProperty("role", "muted")
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self._rows, 1)
        sides.addWidget(self._table, 1)
        self._buttons = answer_buttons()
        keep = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        keep.setText(self.tr("Keep the signatures"))
        self._buttons.accepted.connect(self._keep)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addWidget(self._notice)
        column.addLayout(_labelled(self._page, self._count, self._first, self._day))
        printed = _labelled(self._order)
        printed.insertWidget(2, self._confidential)
        column.addLayout(printed)
        column.addLayout(sides, 1)
        column.addWidget(self._buttons)

    def _read_page(self, number: int) -> None:
        path = self._scan.path
        UnderWay(self.tr("Reading the sheet…"), self, reading=True).run(
            lambda: read_scan(path, number), self._turn, self._notice.report
        )

    def _turn(self, scan: Scan) -> None:
        """Show another page; its rows follow those of the pages before."""
        rows = (scan.page - self._scan.page) * len(self._rows.rows)
        self._scan = scan
        self._first.setValue(self._first.value() + rows)
        self._show_page(scan)

    def _show_page(self, scan: Scan) -> None:
        # The first ruled row of a sheet is the heading of its columns.
        self._rows.put(scan.image, scan.lines[1:] if len(scan.lines) > 2 else list(_EVEN))

    def _show_rows(self) -> None:
        count = len(self._rows.rows)
        self._count.blockSignals(True)
        self._count.setValue(count)
        self._count.blockSignals(False)
        before = self._table.rowCount()
        self._table.setRowCount(count)
        for row in range(before, count):
            self._table.setItem(row, 0, QTableWidgetItem(str(row + 1)))
            box = TallChoice()
            box.currentIndexChanged.connect(self._fit)
            box.resized.connect(self._fit)
            box.setAccessibleName(filled(self.tr("Whose row is No. {number}"), number=row + 1))
            box.addItem(self.tr("nobody’s: not kept"), None)
            for entry in self._entries:
                name = isolated(entry.organisation.name.text(interface_language()))
                box.addItem(f"{name} · {term(entry.signatory.status)}", entry.signatory.id)
            self._table.setCellWidget(row, 1, box)
        if before != count:
            self._assign()
            self._fit()

    def _fit(self) -> None:
        """Give each row the height of the name that is chosen in it."""
        least = self._table.verticalHeader().defaultSectionSize()
        for row, box in enumerate(self._boxes()):
            height = box.heightForWidth(box.width())
            self._table.setRowHeight(row, max(least, height + _ABOVE_BOX))

    def _assign(self) -> None:
        """Take the signatories in the sheet's order, from the first row on."""
        options = print_options(
            order=self._order.currentData(), confidential=self._confidential.isChecked()
        )
        printed = sheet_order(self._content, self._content.charter.languages[0], options)
        for row, box in enumerate(self._boxes(), start=self._first.value() - 1):
            box.setCurrentIndex(box.findData(printed[row]) if row < len(printed) else 0)

    def _boxes(self) -> list[QComboBox]:
        widgets = (self._table.cellWidget(row, 1) for row in range(self._table.rowCount()))
        return [widget for widget in widgets if isinstance(widget, QComboBox)]

    def _keep(self) -> None:
        day, image = self._day.day(), self._scan.image
        name = f"{self._scan.path.stem} {self._scan.page}"
        chosen = [
            (box.currentData(), part)
            for box, part in zip(self._boxes(), self._rows.rows, strict=True)
            if box.currentData() is not None
        ]
        if day is None:
            self._notice.refuse(self._day, Problem("Say on which day it was signed."))
            return
        if len({signatory_id for signatory_id, _ in chosen}) < len(chosen):
            self._notice.report(Problem("One organisation is named for two rows."))
            return
        workspace = self._workspace

        def keep() -> int:
            scans = [
                (signatory_id, f"{name}-{number}.png", cut_row(image, *part))
                for number, (signatory_id, part) in enumerate(chosen, start=1)
            ]
            sign_by_scans(workspace, scans, day)
            return len(scans)

        UnderWay(self.tr("Keeping the signatures…"), self).run(
            keep, self._on_kept, self._notice.report
        )

    def _on_kept(self, count: int) -> None:
        self._kept += count
        if self._scan.page == self._scan.pages:
            self.accept()
            return
        self._notice.tell(self.summary)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Close"))
        self._page.setValue(self._scan.page + 1)


def _labelled(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for field in fields:
        label = QLabel(field.accessibleName())
        label.setBuddy(field)
        row.addWidget(label)
        row.addWidget(field)
    row.addStretch(1)
    return row

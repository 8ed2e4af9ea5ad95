"""What this is, of which version, what it is made of, and on which terms."""

from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from charterdesk import __released__, __version__
from charterdesk.services.components import list_components
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled, leading

_SIZE: Final = (760, 640)
_SHARES: Final = (220, 220)


class AboutDialog(LargeDialog):
    """The version in words; below it, each thing that is in the package, and its licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("About CharterDesk"))
        name = QLabel(leading("CharterDesk"))
        name.setProperty("role", "title")
        purpose = Sentence(
            self.tr(
                "Write charters, collect the organisations that sign them and print correct Arabic "
                "documents, offline."
            ),
        )
        self._components = list_components()
        self._list = PlainTable((self.tr("Made of"), self.tr("Version number"), self.tr("Licence")))
        self._list.setAccessibleName(self.tr("What CharterDesk is made of"))
        self._list.setSelectionMode(PlainTable.SelectionMode.SingleSelection)
        for row, component in enumerate(self._components):
            self._list.insertRow(row)
            self._list.put_all(row, (component.name, component.version, component.licence))
        header = self._list.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._terms = QPlainTextEdit(readOnly=True)
        self._terms.setTabChangesFocus(True)
        self._terms.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._terms.setAccessibleName(self.tr("Terms of the licence"))
        self._list.itemSelectionChanged.connect(self._show_terms)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("parts")
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(12)
        parts.addWidget(self._list)
        parts.addWidget(self._terms)
        parts.setSizes(_SHARES)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (name, purpose, self._version(), parts, buttons):
            column.addWidget(widget)
        column.setStretchFactor(parts, 1)
        self._list.selectRow(0)
        self._list.setFocus()

    @property
    def terms(self) -> str:
        """The licence that is shown."""
        return self._terms.toPlainText()

    def choose(self, name: str) -> None:
        """Show the licence of a component."""
        self._list.selectRow([component.name for component in self._components].index(name))

    def _version(self) -> QLabel:
        year, month = map(int, __released__.split("-"))
        words = self.tr(
            "You have version {version} of {month}. Newer ones are where you got this one; "
            "CharterDesk itself never asks the network for them."
        )
        spoken = QLocale().toString(QDate(year, month, 1), "MMMM yyyy")
        label = Sentence(filled(words, version=__version__, month=spoken))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _show_terms(self) -> None:
        self._terms.setPlainText(self._components[self._list.currentRow()].read_terms())

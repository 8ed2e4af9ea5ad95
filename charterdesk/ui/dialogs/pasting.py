"""What a pasted text is to become, before anything of it is written."""

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model.terms import ProvisionKind
from charterdesk.model.texts import LANGUAGES
from charterdesk.services.pasting import Beside, Pasted
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.edges import leading_edge
from charterdesk.ui.fields import text_direction
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import scaled
from charterdesk.ui.whole_rows import keep_rows_whole
from charterdesk.ui.wording import filled, isolated, language_name, term

_SIZE: Final = (860, 600)
_KIND_WIDTH: Final = 220
_LEFT_OUT: Final = "left out"
_ORGANISATION: Final = "organisation"
_KINDS: Final = {
    **{kind.value: kind for kind in ProvisionKind},
    **{part.value: part for part in Beside},
    _ORGANISATION: None,
}
"""What a choice says, by what Qt keeps of it."""


class _Paragraphs(QTableWidget):
    """Rows that stay selected while the choice in one of them takes the keys."""

    @override
    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        # Without an event it is Qt that follows the choice; with one, a person selects.
        if event is None and self.selectionModel().isRowSelected(index.row()):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)


class PasteDialog(LargeDialog):
    """A row for each paragraph, with what it becomes; each can be told otherwise."""

    def __init__(
        self,
        planned: Sequence[Pasted],
        language: str,
        parent: QWidget,
        template_texts: Sequence[str] = (),
    ) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Paste text"))
        self._planned = planned
        words = Sentence(
            self.tr(
                "Each paragraph becomes what stands beside it. Select several rows to tell them "
                "otherwise together; nothing is written yet."
            ),
        )
        words.setProperty("role", "muted")
        self._language = Choice()
        for code in LANGUAGES:
            self._language.addItem(language_name(code), code)
        self._language.setCurrentIndex(self._language.findData(language))
        self._table = _Paragraphs(len(planned), 2)
        self._table.setTabKeyNavigation(False)
        self._table.setHorizontalHeaderLabels([self.tr("Becomes"), self.tr("Paragraph")])
        self._table.setAccessibleName(self.tr("What each paragraph becomes"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.setColumnWidth(0, scaled(_KIND_WIDTH))
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for row, part in enumerate(planned):
            self._table.setCellWidget(row, 0, self._make_choice(part))
            self._table.setItem(row, 1, _paragraph(part.text))
        self._instead = QCheckBox(
            filled(
                self.tr("Remove the template’s texts that nobody replaced: {count}"),
                count=len(template_texts),
            )
        )
        self._instead.setToolTip("\n".join(map(isolated, template_texts)))
        self._instead.setChecked(bool(template_texts))
        self._instead.setVisible(bool(template_texts))
        self._count = QLabel()
        buttons = answer_buttons()
        paste = buttons.button(QDialogButtonBox.StandardButton.Ok)
        paste.setText(self.tr("Paste"))
        paste.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        written = QFormLayout()
        written.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        written.addRow(self.tr("Language of the text"), self._language)
        column.addWidget(words)
        column.addLayout(written)
        column.addWidget(self._table, 1)
        column.addWidget(self._instead)
        column.addWidget(self._count)
        column.addWidget(buttons)
        self._show_count()
        keep_rows_whole(self._table)
        self._table.setFocus()

    @property
    def parts(self) -> list[Pasted]:
        """What is to be written, as it was corrected."""
        chosen = [box.currentData() for box in self._boxes()]
        return [
            Pasted(_KINDS[kind], part.text)
            for kind, part in zip(chosen, self._planned, strict=True)
            if kind != _LEFT_OUT
        ]

    @property
    def language(self) -> str:
        """What the text is written in."""
        return cast("str", self._language.currentData())

    @property
    def in_place_of_template(self) -> bool:
        """Whether what nobody wrote over of the template gives way."""
        return self._instead.isChecked()

    def _make_choice(self, part: Pasted) -> QComboBox:
        box = Choice()
        for kind in ProvisionKind:
            box.addItem(term(kind), kind.value)
        box.addItem(self.tr("Title of the charter"), Beside.TITLE.value)
        box.addItem(self.tr("Occasion"), Beside.OCCASION.value)
        box.addItem(self.tr("Item of the agenda"), Beside.AGENDA_ITEM.value)
        box.addItem(self.tr("Organisation on the list"), _ORGANISATION)
        box.addItem(self.tr("Leave out"), _LEFT_OUT)
        becomes = part.kind.value if part.kind else _ORGANISATION
        box.setCurrentIndex(box.findData(_LEFT_OUT if part.left_out else becomes))
        box.setAccessibleName(self.tr("Becomes"))
        box.activated.connect(self._on_chosen)
        return box

    def _boxes(self) -> list[QComboBox]:
        widgets = (self._table.cellWidget(row, 0) for row in range(self._table.rowCount()))
        return [widget for widget in widgets if isinstance(widget, QComboBox)]

    def _on_chosen(self, number: int) -> None:
        """Tell the other selected rows the same, where the one that was told is among them."""
        boxes = self._boxes()
        rows = {index.row() for index in self._table.selectedIndexes()}
        if self.sender() in [boxes[row] for row in rows]:
            for row in rows:
                boxes[row].setCurrentIndex(number)
        self._show_count()

    def _show_count(self) -> None:
        parts = self.parts
        bodies = sum(part.kind is None for part in parts)
        provisions = sum(isinstance(part.kind, ProvisionKind) for part in parts)
        words = [self.tr("%n provision(s)", "", provisions)]
        if items := sum(part.kind is Beside.AGENDA_ITEM for part in parts):
            words.append(self.tr("%n item(s) of the agenda", "", items))
        if bodies:
            words.append(self.tr("%n organisation(s)", "", bodies))
        self._count.setText(" · ".join(words))


def _paragraph(text: str) -> QTableWidgetItem:
    """Return a cell whose lines begin where a text of its direction begins."""
    item = QTableWidgetItem(isolated(text))
    direction = text_direction(text) or Qt.LayoutDirection.LeftToRight
    item.setTextAlignment(leading_edge(direction) | Qt.AlignmentFlag.AlignTop)
    return item

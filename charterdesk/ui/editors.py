"""Editors within a table: a choice of terms, a date, a line of text."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.ui.choice import Choice
from charterdesk.ui.fields import DateField, TextField, whole_number
from charterdesk.ui.models.listing import Listing
from charterdesk.ui.table import CellDelegate
from charterdesk.ui.wording import term

Index = QModelIndex | QPersistentModelIndex

_TABS: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_LONG_DATE: Final = "00/00/0000"
_BESIDE: Final = 52
"""What a date's field has beside its digits, its calendar among them, in pixels."""


class ChoiceDelegate(CellDelegate):
    """Edits a cell by choosing one of a list."""

    def __init__(self, choices: Callable[[], Mapping[Any, str]], parent: QWidget) -> None:
        """Make it.

        Args:
            choices: Returns the values that can be chosen with their words, when one is to be.
            parent: The table.
        """
        super().__init__(parent)
        self._choices = choices
        self._offered: list[Any] = []
        self._box: Choice

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = Choice(parent)
        choices = self._choices()
        self._offered = list(choices)
        box.addItems(list(choices.values()))
        box.setAccessibleName(_column_title(index))
        box.activated.connect(lambda: self.commitData.emit(box))
        box.activated.connect(lambda: self.closeEditor.emit(box))
        # Opened at once: in a closed box the first arrow or letter would already choose.
        QTimer.singleShot(0, box, lambda: _open(box))
        box.view().installEventFilter(self)
        self._box = box
        return box

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        if not isinstance(object, QAbstractItemView):
            return super().eventFilter(object, event)
        # The open list, in which Qt takes no notice of Tab.
        if not isinstance(event, QKeyEvent) or event.key() not in _TABS:
            return False
        if event.type() is QEvent.Type.KeyPress:
            back = event.key() == Qt.Key.Key_Backtab
            hint = QAbstractItemDelegate.EndEditHint
            self._box.setCurrentIndex(object.currentIndex().row())
            self.commitData.emit(self._box)
            self.closeEditor.emit(self._box, hint.EditPreviousItem if back else hint.EditNextItem)
            self._box.hidePopup()
        return True

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            value = index.data(Qt.ItemDataRole.EditRole)
            editor.setCurrentIndex(self._offered.index(value) if value in self._offered else -1)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, self._offered[editor.currentIndex()])


class TermDelegate(ChoiceDelegate):
    """Edits a cell by choosing one of a closed list of terms."""

    def __init__(self, terms: type[StrEnum], parent: QWidget) -> None:
        super().__init__(lambda: {member: term(member) for member in terms}, parent)


class DateDelegate(CellDelegate):
    """Edits a cell as a date; what is no date is not taken, and is told of."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = DateField(parent)
        field.setAccessibleName(_column_title(index))
        return field

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, DateField):
            editor.put(index.data(Qt.ItemDataRole.EditRole))

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        super().updateEditorGeometry(editor, option, index)
        cell = editor.geometry()
        wanted = max(cell.width(), editor.fontMetrics().horizontalAdvance(_LONG_DATE) + _BESIDE)
        left = cell.left()
        if editor.isRightToLeft():
            left = cell.right() + 1 - wanted
        editor.setGeometry(left, cell.top(), wanted, cell.height())

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, DateField):
            return
        if editor.is_acceptable():
            model.setData(index, editor.day())
        elif isinstance(model, Listing):
            model.refused.emit(Problem("“{text}” is not a date.", text=editor.text()))


class TextDelegate(CellDelegate):
    """Edits a cell as a line in the direction of its text."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = TextField(parent)
        field.setAccessibleName(_column_title(index))
        return field

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, TextField):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TextField):
            model.setData(index, editor.text().strip())


class NumberDelegate(TextDelegate):
    """Edits a cell as a whole number; what is none is not taken, and is told of."""

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, TextField):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TextField):
            number = whole_number(editor.text())
            if number is not None:
                model.setData(index, number)
            elif isinstance(model, Listing):
                model.refused.emit(Problem("“{text}” is not a whole number.", text=editor.text()))


def _open(box: QComboBox) -> None:
    if box.isVisible():  # and not closed again meanwhile
        box.showPopup()


def _column_title(index: Index) -> str:
    return str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))

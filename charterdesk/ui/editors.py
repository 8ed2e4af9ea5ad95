"""Editors within a table: a choice of terms, a date, a line of text."""

from enum import StrEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget
from typing_extensions import override

from charterdesk.ui.fields import DateField, TextField
from charterdesk.ui.table import CellDelegate
from charterdesk.ui.wording import term

Index = QModelIndex | QPersistentModelIndex


class TermDelegate(CellDelegate):
    """Edits a cell by choosing one of a closed list of terms."""

    def __init__(self, terms: type[StrEnum], parent: QWidget) -> None:
        super().__init__(parent)
        self._terms = terms

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        for member in self._terms:
            box.addItem(term(member), member.value)
        box.setAccessibleName(_column_title(index))
        box.activated.connect(lambda: self.commitData.emit(box))
        box.activated.connect(lambda: self.closeEditor.emit(box))
        return box

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            value = index.data(Qt.ItemDataRole.EditRole)
            editor.setCurrentIndex(editor.findData(value.value))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, self._terms(editor.currentData()))


class DateDelegate(CellDelegate):
    """Edits a cell as a date; what is no date is not taken."""

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
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, DateField) and editor.is_acceptable():
            model.setData(index, editor.day())


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


def _column_title(index: Index) -> str:
    return str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))

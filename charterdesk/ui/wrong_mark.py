"""The mark of a field in which something is wrong, until another thing stands there."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from charterdesk.model import Problem
from charterdesk.ui.fields import TextField
from charterdesk.ui.signature_pad import SignaturePad
from charterdesk.ui.wording import problem_sentence


class WrongMark(QObject):
    """Seen at the field and heard with its name; it goes with the first change."""

    def __init__(self, field: QWidget, problem: Problem) -> None:
        for earlier in field.findChildren(WrongMark):
            earlier.take_off()
        super().__init__(field)
        self._field = field
        self._show(problem)
        if isinstance(field, (QLineEdit, QPlainTextEdit)):
            field.textChanged.connect(self.take_off)
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(self.take_off)
        elif isinstance(field, QAbstractButton):
            field.clicked.connect(self.take_off)
        elif isinstance(field, SignaturePad):
            field.changed.connect(self.take_off)

    def take_off(self) -> None:
        """Show the field as it was."""
        self._show(None)
        self.setParent(None)
        self.deleteLater()

    def _show(self, problem: Problem | None) -> None:
        field = self._field
        if isinstance(field, TextField):
            field.mark_wrong(problem is not None, problem)
            return
        field.setAccessibleDescription(problem_sentence(problem) if problem is not None else "")
        field.setProperty("wrong", problem is not None)
        field.style().unpolish(field)
        field.style().polish(field)

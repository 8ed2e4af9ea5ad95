"""One question with one line for the answer."""

from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.fields import DateField, TextField
from charterdesk.ui.notice import Notice
from charterdesk.ui.sentence import Sentence

_WIDTH: Final = 480


class AskLine(SmallDialog):
    """The line takes the direction of what is typed; what is no date is said here."""

    def __init__(
        self,
        title: str,
        question: str,
        field: TextField,
        parent: QWidget,
        *,
        required: bool = False,
    ) -> None:
        """Ask.

        Args:
            title: Of its frame.
            question: A sentence.
            field: Takes the answer.
            parent: Where the dialog stands.
            required: Whether there must be an answer.
        """
        super().__init__(title, _WIDTH, parent)
        self._required = required
        self.field = field
        label = Sentence(question)
        label.setBuddy(field)
        field.setAccessibleName(question)
        self._notice = Notice()
        buttons = answer_buttons()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.put(label, field, self._notice, buttons)
        field.setFocus()

    @override
    def accept(self) -> None:
        if isinstance(self.field, DateField) and not self.field.is_acceptable():
            problem = Problem("“{text}” is not a date.", text=self.field.text())
            self._notice.refuse(self.field, problem)
            return
        if self._required and not self.field.text().strip():
            self._notice.refuse(self.field, Problem("Write an answer, or cancel."))
            return
        super().accept()


def ask_line(
    title: str, question: str, parent: QWidget, field: TextField, *, required: bool = False
) -> bool:
    """Ask, and return whether an answer was given; it is in the field."""
    dialog = AskLine(title, question, field, parent, required=required)
    given = bool(dialog.exec())
    dialog.deleteLater()
    return given

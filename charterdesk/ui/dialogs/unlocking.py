"""Asking for the passphrase of a file that is to be opened."""

from typing import Final

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from charterdesk.model import Problem
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.passphrase_fields import PassphraseField
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import problem_sentence

_WIDTH: Final = 440


class UnlockDialog(SmallDialog):
    """Says which file it is, and takes one line."""

    def __init__(self, problem: Problem, parent: QWidget) -> None:
        super().__init__(self.tr("Passphrase"), _WIDTH, parent)
        words = Sentence(problem_sentence(problem))
        self._field = PassphraseField()
        self._field.setAccessibleName(self.tr("Passphrase"))
        buttons = answer_buttons()
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Open"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.put(words, self._field, buttons)

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._field.text()


def ask_passphrase(problem: Problem, parent: QWidget) -> str | None:
    """Ask for a passphrase, saying why; None where none is given."""
    dialog = UnlockDialog(problem, parent)
    given = dialog.passphrase if dialog.exec() else None
    dialog.deleteLater()
    return given or None

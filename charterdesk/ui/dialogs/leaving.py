"""Leaving a workspace whose disk refused what was typed last."""

from typing import Final

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.sentence import Sentence

_WIDTH: Final = 480


class Leaving(SmallDialog):
    """Asks whether to leave although something is not in the file; Escape stays."""

    def __init__(self, why: str, parent: QWidget) -> None:
        """Ask.

        Args:
            why: One sentence of what stood in the way.
            parent: The window.
        """
        super().__init__("CharterDesk", _WIDTH, parent)
        question = Sentence(self.tr("What was typed last is not in the file. Leave without it?"))
        buttons = QDialogButtonBox()
        self.leave = buttons.addButton(
            self.tr("Leave without it"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.stay = buttons.addButton(self.tr("Stay here"), QDialogButtonBox.ButtonRole.RejectRole)
        self.stay.setProperty("role", "primary")
        self.stay.setDefault(True)
        self.leave.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.put(Sentence(why), question, buttons)
        self.stay.setFocus()

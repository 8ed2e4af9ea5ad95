"""What stands before a locked window: one line for the passphrase."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.icons import icon
from charterdesk.ui.notice import Notice
from charterdesk.ui.passphrase_fields import PassphraseField
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import filled

_WIDTH: Final = 440
_SIGN: Final = 48


class LockedDialog(SmallDialog):
    """Goes with the right passphrase only."""

    unlocked = Signal()
    quit_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__("CharterDesk", _WIDTH, parent)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._workspace = workspace
        sign = QLabel()
        sign.setPixmap(icon("lock", self).pixmap(scaled(_SIGN)))
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = Sentence(
            filled(
                self.tr("“{name}” is locked. Nothing is lost: type the passphrase to go on."),
                name=workspace.path.stem,
            ),
        )
        self._notice = Notice()
        self._field = PassphraseField()
        self._field.setAccessibleName(self.tr("Passphrase"))
        unlock = QPushButton(self.tr("Unlock"))
        unlock.setProperty("role", "primary")
        unlock.setDefault(True)
        unlock.clicked.connect(self._unlock)
        leave = QPushButton(self.tr("Quit"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.quit_wanted)
        buttons = QDialogButtonBox()
        buttons.addButton(unlock, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.ResetRole)
        self.put(sign, words, self._notice, self._field, buttons)
        self._field.setFocus()

    @override
    def reject(self) -> None:
        """Stay: neither Escape nor the window's frame unlocks."""

    def _unlock(self) -> None:
        typed = self._field.text()
        self._field.clear()
        try:
            self._workspace.require_passphrase(typed)
        except Problem as problem:
            self._notice.refuse(self._field, problem)
        else:
            self.accept()
            self.unlocked.emit()

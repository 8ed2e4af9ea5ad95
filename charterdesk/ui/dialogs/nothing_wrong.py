"""A file that was taken for damaged, and is not."""

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled


class NothingWrong(SmallDialog):
    """Says so; accepted, the file is to be opened."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__("", 480, parent)
        self.setWindowTitle(self.tr("Nothing is damaged"))
        words = self.tr("Nothing is wrong with “{name}”: all of it can be read.")
        buttons = answer_buttons()
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Open"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.put(Sentence(filled(words, name=path.name)), buttons)

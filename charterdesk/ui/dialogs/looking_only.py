"""Whether a workspace that somebody else has open is to be opened to look at."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from charterdesk.model import Problem
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import problem_sentence


class LookingOnly(SmallDialog):
    """Says who has it; accepted, it is opened, and nothing can be changed in it."""

    def __init__(self, problem: Problem, parent: QWidget) -> None:
        super().__init__("CharterDesk", 480, parent)
        words = Sentence(self.tr("You can look at it meanwhile, and change nothing."))
        words.setProperty("role", "muted")
        buttons = answer_buttons()
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Open to look only"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.put(Sentence(problem_sentence(problem)), words, buttons)

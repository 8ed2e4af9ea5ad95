"""One clear sentence about what went wrong, or was done, where it happens."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from charterdesk.model import Problem
from charterdesk.model.cancelling import Cancelled
from charterdesk.store import StorageProblem
from charterdesk.ui.carrying_out import carry_out
from charterdesk.ui.icons import icon
from charterdesk.ui.pane import Pane
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import problem_sentence
from charterdesk.ui.wrong_mark import WrongMark

_ICON_SIZE: Final = 20


class Notice(Pane):
    """A line under a place's heading, hidden until there is something to say."""

    copy_wanted = Signal()
    """Save a copy of the workspace elsewhere, since its own disk refuses."""

    def __init__(self, parent: QWidget | None = None, *, offers_copy: bool = False) -> None:
        super().__init__(parent)
        self._offers_copy = offers_copy
        self._act: Callable[[], object] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "notice")
        self._sign = QLabel()
        self._words = Sentence()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._retry = QPushButton()
        self._retry.clicked.connect(self._try_again)
        self._elsewhere = QPushButton()
        self._elsewhere.clicked.connect(self.copy_wanted)
        self._close = QToolButton()
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        for button in (self._retry, self._elsewhere):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self._close)
        self.dressed(self._on_dressed)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def report(self, problem: Problem, again: Callable[[], object] | None = None) -> None:
        """Say what went wrong.

        Where the disk refuses, offer what helps: to do it ``again``, or to save a copy elsewhere.
        """
        self._show("problem", "circle-alert", problem_sentence(problem))
        refused = isinstance(problem, StorageProblem)
        self._act = again
        self._retry.setVisible(refused and again is not None)
        self._elsewhere.setVisible(refused and self._offers_copy)

    def refuse(self, field: QWidget, problem: Problem) -> None:
        """Say what is wrong with a field, mark it until it is changed, and let keys go there."""
        self.report(problem)
        WrongMark(field, problem)
        field.setFocus()

    def stay(self) -> None:
        """Let what is said not be closed: nothing else is there to be read."""
        self._close.hide()

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self._show("done", "check", sentence)

    def hint(self, sentence: str) -> None:
        """Say why nothing was done, and what to do."""
        self._show("done", "info", sentence)

    def attempt(
        self, act: Callable[[], object], at_fault: Callable[[], QWidget | None] | None = None
    ) -> bool:
        """Do something small; say what went wrong, if something did, else nothing any more.

        Args:
            act: Does it.
            at_fault: Returns the field that is not as it must be, if one is not.
        """
        try:
            act()
        except Problem as problem:
            field = at_fault() if at_fault is not None else None
            if field is None:
                self.report(problem)
            else:
                self.refuse(field, problem)
            return False
        self.hide()
        return True

    def attempt_long(self, act: Callable[[], object]) -> bool:
        """Do as `attempt` with what may take long, and touches no widget."""
        try:
            return self.attempt(lambda: carry_out(act, self.window()))
        except Cancelled:
            return False

    def _show(self, tone: str, sign: str, sentence: str) -> None:
        self.setProperty("tone", tone)
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._sign.setPixmap(icon(sign, self).pixmap(scaled(_ICON_SIZE)))
        self._words.setText(sentence)
        self._retry.hide()
        self._elsewhere.hide()
        self._close.show()
        self.setAccessibleName(sentence)
        self.show()

    def _try_again(self) -> None:
        if self._act is not None:
            self._act()

    def _on_dressed(self) -> None:
        self._retry.setText(self.tr("Try again"))
        self._elsewhere.setText(self.tr("Save a copy elsewhere…"))
        self._close.setIcon(icon("x", self))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

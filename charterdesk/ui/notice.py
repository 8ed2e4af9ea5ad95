"""One clear sentence about what went wrong, or was done, where it happens."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from charterdesk.model import Problem
from charterdesk.ui.icons import icon
from charterdesk.ui.pane import Pane
from charterdesk.ui.wording import problem_sentence

_ICON_SIZE: Final = 20


class Notice(Pane):
    """A line under a place's heading, hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "notice")
        self._sign = QLabel()
        self._words = QLabel(wordWrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self.dressed(self._on_dressed)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def report(self, problem: Problem) -> None:
        """Say what went wrong."""
        self._show("problem", "circle-alert", problem_sentence(problem))

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self._show("done", "check", sentence)

    def _show(self, tone: str, sign: str, sentence: str) -> None:
        self.setProperty("tone", tone)
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._sign.setPixmap(icon(sign, self).pixmap(_ICON_SIZE))
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def _on_dressed(self) -> None:
        self._close.setIcon(icon("x", self))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

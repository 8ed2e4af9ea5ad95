"""How far long work is: a bar, and how much remains."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled

_FULL: Final = 100


class HowFar(QWidget):
    """At first only that something is under way; how much remains once that is known."""

    def __init__(self) -> None:
        super().__init__()
        self._remaining = Sentence(alignment=Qt.AlignmentFlag.AlignLeading)
        self._remaining.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        column.addWidget(self._remaining)
        self.begin()

    def begin(self) -> None:
        """Say that something is under way, and not how far it is."""
        self._bar.setAccessibleName(QCoreApplication.translate("HowFar", "Progress"))
        self._bar.setRange(0, 0)
        self._remaining.hide()

    def put(self, done: int, total: int) -> None:
        """Say how much is done of how much."""
        self._bar.setRange(0, _FULL)
        self._bar.setValue(done * _FULL // max(total, 1))
        words = QCoreApplication.translate("HowFar", "Still to do: {count}")
        self._remaining.setText(filled(words, count=total - done))
        self._remaining.show()

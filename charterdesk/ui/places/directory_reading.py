"""What stands in the place of the directory's rows while many are read."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from charterdesk.ui.how_far import HowFar
from charterdesk.ui.pane import Pane
from charterdesk.ui.sentence import Sentence

_A_MOMENT: Final = 200
"""Milliseconds that reading may take before it is shown."""
_WIDTH: Final = 320


class ReadingPage(Pane):
    """How far the reading is, with a way to stop it and to begin anew."""

    stopped = Signal()
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._under_way = False
        self._words = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "empty")
        self._how_far = HowFar()
        self._how_far.setFixedWidth(_WIDTH)
        self._button = QPushButton()
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._on_clicked)
        self._shown = (self._words, self._how_far, self._button)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._how_far, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._soon = QTimer(self, singleShot=True, interval=_A_MOMENT)
        self._soon.timeout.connect(self._show)
        self.dressed(self._on_dressed)

    def begin(self) -> None:
        """Say that it is read, if it takes longer than a moment."""
        self._under_way = True
        self._how_far.begin()
        for widget in self._shown:
            widget.hide()
        self._on_dressed()
        self._soon.start()

    def show_progress(self, done: int, total: int) -> None:
        """Say how much of it was read."""
        self._how_far.put(done, total)

    def end(self) -> None:
        """Say that it was not read to its end, and offer to begin anew."""
        self._under_way = False
        self._soon.stop()
        self._on_dressed()
        self._show()

    def _show(self) -> None:
        self._words.show()
        self._how_far.setVisible(self._under_way)
        self._button.show()

    def _on_clicked(self) -> None:
        if self._under_way:
            self.stopped.emit()
            self.end()
        else:
            self.wanted.emit()

    def _on_dressed(self) -> None:
        if self._under_way:
            self._words.setText(self.tr("Reading the directory…"))
            self._button.setText(self.tr("Cancel"))
        else:
            self._words.setText(self.tr("The directory was not read to its end."))
            self._button.setText(self.tr("Read it"))

"""The title of a place with its buttons, which keep their icons alone where there is no room."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from charterdesk.ui.command import Command

_SPACING: Final = 8


class Heading(QWidget):
    """Each command stands in it twice, with its words and without; one of the two is shown."""

    def __init__(self, title: QLabel) -> None:
        super().__init__()
        self._title = title
        self._buttons: list[tuple[QPushButton, QPushButton]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        self._row.addWidget(title, 1)

    def add(self, command: Command, role: str) -> None:
        """Put a command at the end; that of a role keeps its words in any room."""
        worded = command.button(role)
        brief = worded if role else command.button()
        self._buttons.append((worded, brief))
        for button in dict.fromkeys((worded, brief)):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        brief.setVisible(brief is worded)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(len(self._buttons)), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Take the words from as many buttons as must be, from the first on."""
        count = len(self._buttons)
        silent = next((n for n in range(count) if self._needed(n) <= self.width()), count)
        for number, (worded, brief) in enumerate(self._buttons):
            shown = brief if number < silent else worded
            shown.setVisible(True)
            if brief is not worded:
                (worded if shown is brief else brief).setVisible(False)

    def _needed(self, silent: int) -> int:
        """Return the width that it takes with the first buttons without their words."""
        widths = [self._title.sizeHint().width()]
        for number, (worded, brief) in enumerate(self._buttons):
            widths.append((brief if number < silent else worded).sizeHint().width())
        return sum(widths) + _SPACING * len(self._buttons)

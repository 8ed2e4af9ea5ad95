"""A text of the window on as many lines as it needs."""

from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from typing_extensions import override

_LINES: Final = '<p style="white-space: pre-wrap">{}</p>'


class Sentence(QLabel):
    """A label of plain text, whose lines all begin at the same edge.

    Qt's own counts the space after which an Arabic line is broken as if it stood at the line's
    beginning, and moves the line in by so much. Of rich text it does not.
    """

    def __init__(self, text: str = "", *, alignment: Qt.AlignmentFlag | None = None) -> None:
        super().__init__()
        self._text = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        if alignment is not None:
            self.setAlignment(alignment)
        self.setText(text)

    @override
    def text(self) -> str:
        return self._text

    @override
    def setText(self, text: str) -> None:
        self._text = text
        super().setText(_LINES.format(escape(text)) if text else "")

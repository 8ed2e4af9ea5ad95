"""A text of the window on as many lines as it needs."""

import re
from html import escape
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel
from typing_extensions import override

_LINES: Final = '<p{} style="white-space: pre-wrap">{}</p>'
_DIRECTIONS: Final = {"L": ' dir="ltr"', "R": ' dir="rtl"', "AL": ' dir="rtl"'}
_OF_LAYOUT: Final = {
    Qt.LayoutDirection.LeftToRight: _DIRECTIONS["L"],
    Qt.LayoutDirection.RightToLeft: _DIRECTIONS["R"],
}
_ISOLATE: Final = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")


class Sentence(QLabel):
    """A label of plain text, whose lines all begin at the same edge.

    Qt's own counts the space after which an Arabic line is broken as if it stood at the line's
    beginning, and moves the line in by so much. Of rich text it does not; there, however, it takes
    the direction of a text from a name in it that is isolated (UAX #9, P2 does not).
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
        direction = _direction(text) or _OF_LAYOUT[self.layoutDirection()]
        super().setText(_LINES.format(direction, escape(text)) if text else "")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.setText(self._text)


def _direction(text: str) -> str:
    """Return the direction of the first strong letter outside isolates; nothing without one."""
    letters = map(bidirectional, _ISOLATE.sub("", text))
    return next((_DIRECTIONS[one] for one in letters if one in _DIRECTIONS), "")

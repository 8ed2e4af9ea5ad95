"""Text with its changes marked so that they are seen without colours, too."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFragment,
)
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from charterdesk.model.comparison import Change, Piece
from charterdesk.model.texts import RIGHT_TO_LEFT
from charterdesk.ui.fields import text_direction
from charterdesk.ui.wording import isolated, listed, term

CAME: Final = QTextFormat.Property.UserProperty.value
"""Of the format of letters that came."""
_LINE: Final = 1.0
_TAGS: Final = {Change.INSERTED: "u", Change.DELETED: "s"}


class MarkedText(QTextEdit):
    """A page to read: what came is underlined, what went struck out, another look told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def put(self, paragraphs: Iterable[str]) -> None:
        """Show paragraphs made by the functions below; what stands there already is not touched."""
        written = "".join(paragraphs)
        if written != self.property("written"):
            self.setProperty("written", written)
            self.setHtml(written)
            self._lower_underlines()

    def _lower_underlines(self) -> None:
        """Take Qt's own underlines, which hide the dots below Arabic letters, for ours."""
        ours = QTextCharFormat()
        ours.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
        ours.setProperty(CAME, True)
        cursor, block = QTextCursor(self.document()), self.document().firstBlock()
        while block.isValid():
            for part in _fragments(block):
                if part.charFormat().fontUnderline():
                    cursor.setPosition(part.position())
                    end = part.position() + part.length()
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    cursor.mergeCharFormat(ours)
            block = block.next()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), _LINE))
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        block = self.cursorForPosition(event.rect().topLeft()).block()
        while block.isValid() and block.layout().position().y() <= event.rect().bottom() + scrolled:
            painter.drawLines(list(_underlines(block)))
            block = block.next()
        painter.end()


def heading(words: str, direction: Qt.LayoutDirection) -> str:
    """Return a line of the window's own words, such as what a change is about."""
    return f'<p dir="{_named(direction)}" style="margin: 8px 0 0 0"><b>{escape(words)}</b></p>'


def section(words: str, direction: Qt.LayoutDirection) -> str:
    """Return a line above several headings."""
    return f'<h4 dir="{_named(direction)}" style="margin: 18px 0 0 0">{escape(words)}</h4>'


def marked(pieces: Iterable[Piece], direction: Qt.LayoutDirection) -> str:
    """Return a paragraph of what somebody wrote, in a direction, nothing in it taken as HTML."""
    tagged: list[str] = []
    went = ""
    for piece in pieces:
        if piece.change is Change.INSERTED and went and not went[-1].isspace():
            tagged.append(" ")  # at the end of a text nothing parts what went from what came
        tagged.append(_tagged(piece))
        went = piece.text if piece.change is Change.DELETED else ""
    text = "".join(tagged)
    return f'<p dir="{_named(direction)}" style="margin: 2px 0; white-space: pre-wrap">{text}</p>'


def direction_of(pieces: Iterable[Piece], otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the direction of a text by its first letter that has one."""
    return text_direction("".join(piece.text for piece in pieces)) or otherwise


def direction_in(language: str) -> Qt.LayoutDirection:
    """Return the direction in which a language of the content (BCP 47) is read."""
    right_to_left = language in RIGHT_TO_LEFT
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight


def _underlines(block: QTextBlock) -> Iterator[QLineF]:
    """Return the lines under what came in a block, in pixels, below its lowest letters."""
    layout = block.layout()
    for part in _fragments(block):
        if not part.charFormat().hasProperty(CAME):
            continue
        start = part.position() - block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            y = layout.position().y() + line.y() + line.ascent() + line.descent() - _LINE / 2
            for run in line.glyphRuns(start, part.length()):
                box = run.boundingRect().translated(layout.position())
                yield QLineF(box.left(), y, box.right(), y)


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found = []
    inside = block.begin()
    while not inside.atEnd():
        found.append(inside.fragment())
        inside += 1
    return found


def _tagged(piece: Piece) -> str:
    if piece.change is Change.RESTYLED:
        return _restyled(piece)
    tag, text = _TAGS.get(piece.change), escape(piece.text)
    return f"<{tag}>{text}</{tag}>" if tag else text


def _restyled(piece: Piece) -> str:
    """Return words in their new look, and a note after them that says what changed."""
    words = piece.text.rstrip()
    text = escape(words)
    if piece.new_look.bold:
        text = f"<b>{text}</b>"
    if piece.new_look.italic:
        text = f"<i>{text}</i>"
    changes = listed(map(term, piece.look_changes))
    return f"{text} {{{escape(isolated(changes))}}}{piece.text[len(words) :]}"


def _named(direction: Qt.LayoutDirection) -> str:
    return "rtl" if direction is Qt.LayoutDirection.RightToLeft else "ltr"

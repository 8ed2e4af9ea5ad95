"""A text for a hall: as large as its room allows, and on several screens rather than too small."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from charterdesk.model.texts import RIGHT_TO_LEFT
from charterdesk.ui.theme import reading_font

_SMALLEST: Final = 16
_LARGEST_SHARE: Final = 7
"""The largest letters are this part of the height of their room."""
_READABLE_SHARE: Final = 24
"""The smallest that the last row of a hall can read are this part of it."""


class ProjectedText(QWidget):
    """A text in the direction of its language, one part of it at a time.

    Letters may reach into the margins of its contents, as the tail of a “j” does.
    """

    divided = Signal()
    """Another part is shown, or there are more or fewer parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written = ""
        self._language = "ar"
        self._ink = ""
        self._part = 0
        self._page: QTextDocument | None = None  # laid out, until the text or its room changes
        self._spans: list[tuple[float, float]] = []

    @property
    def text(self) -> str:
        """What it shows."""
        return self._written

    @property
    def language(self) -> str:
        """That of the text (BCP 47)."""
        return self._language

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction in which the text runs."""
        right_to_left = self._language in RIGHT_TO_LEFT
        return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight

    @property
    def parts(self) -> int:
        """On how many screens the text is."""
        self._laid_out()
        return len(self._spans)

    @property
    def part(self) -> int:
        """Which of them is shown, the first being 0."""
        return min(self._part, self.parts - 1)

    def put(self, text: str, language: str) -> None:
        """Show a text of a language (BCP 47); of what stands there the same part stays."""
        if (text, language) != (self._written, self._language):
            self._written, self._language, self._page = text, language, None
            self.setAccessibleName(text)
            self.update()

    def show_part(self, number: int) -> None:
        """Show another part."""
        self._part = number
        self.divided.emit()
        self.update()

    def put_on(self, ink: str) -> None:
        """Write in a colour (``#rrggbb``)."""
        self._ink = ink
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._page = None
        self.divided.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        page = self._laid_out()
        top, bottom = self._spans[self.part]
        painter = QPainter(self)
        left = self.contentsRect().left()
        painter.translate(left, max(0.0, (self.height() - (bottom - top)) / 2) - top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._ink))
        context.clip = QRectF(-left, top, self.width(), bottom - top)
        painter.setClipRect(context.clip)
        page.documentLayout().draw(painter, context)
        painter.end()

    def _laid_out(self) -> QTextDocument:
        if self._page is not None:
            return self._page
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self.direction)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        page = QTextDocument()
        page.setDocumentMargin(0)
        page.setDefaultTextOption(option)
        page.setPlainText(self._written)
        fits = max(_SMALLEST, self.height() // _READABLE_SHARE)
        if self._fits(page, fits):
            self._enlarge(page, fits)
            self._spans = [(0.0, page.size().height())]
        else:
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            page.setDefaultTextOption(option)
            page.setTextWidth(self.contentsRect().width())
            self._spans = self._divided(page)
        self._page = page
        return page

    def _enlarge(self, page: QTextDocument, fits: int) -> None:
        too_large = max(fits + 1, self.height() // _LARGEST_SHARE)
        while too_large - fits > 1:
            size = (fits + too_large) // 2
            if self._fits(page, size):
                fits = size
            else:
                too_large = size
        self._fits(page, fits)

    def _divided(self, page: QTextDocument) -> list[tuple[float, float]]:
        """Return from where to where each part goes: as many whole lines as find room."""
        spans: list[tuple[float, float]] = []
        top = bottom = 0.0
        block = page.begin()
        while block.isValid():
            start = page.documentLayout().blockBoundingRect(block).top()
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number).rect()
                if start + line.bottom() - top > self.height() and bottom > top:
                    spans.append((top, bottom))
                    top = bottom
                bottom = start + line.bottom()
            block = block.next()
        return [*spans, (top, bottom)]

    def _fits(self, page: QTextDocument, size: int) -> bool:
        page.setDefaultFont(reading_font(size, self._language))
        page.setTextWidth(self.contentsRect().width())
        # A word that is wider than the room makes the page wider than its lines may be.
        room = self.contentsRect()
        return page.size().height() <= room.height() and page.size().width() <= room.width()

"""The projector: one provision at a time on the whole screen, in type that a hall can read."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from charterdesk.documents.wording import PRINT_LANGUAGES, Wording
from charterdesk.model import Provision
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.inline import plain
from charterdesk.model.terms import SignatoryStatus
from charterdesk.model.texts import RIGHT_TO_LEFT
from charterdesk.services.thresholds import list_progress
from charterdesk.ui.open_workspace import CHARTER_TABLES, DIRECTORY_TABLES, OpenWorkspace
from charterdesk.ui.pane import Pane
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.theme import reading_font
from charterdesk.ui.wording import interface_language, isolated, leading, term, threshold_sentence

_SMALLEST: Final = 16
_LARGEST_SHARE: Final = 7
"""The largest letters are this part of the height of their room."""
_NUMBER_SHARE: Final = 18
_CORNER_SHARE: Final = 30
_MARGIN_SHARE: Final = 16
_LIGHT: Final = ("#ffffff", "#10201c")
_DARK: Final = ("#0b100f", "#f4f7f6")
"""Paper and ink."""

# On an Arabic keyboard the keys D and L bear other letters.
_TONE_KEYS: Final = frozenset({Qt.Key.Key_D.value, ord("ي")})
_LANGUAGE_KEYS: Final = frozenset({Qt.Key.Key_L.value, ord("م")})
_NEXT: Final = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Space})
_PREVIOUS: Final = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Backspace})


class Projector(Pane):
    """Follows the charter that is shown, and what is written while it is projected."""

    def __init__(self, opened: OpenWorkspace, parent: QWidget, begin_at: str = "") -> None:
        """Make it, to begin at a provision, named by its id, or at the first."""
        super().__init__(parent)
        self.setObjectName("projector")  # found by it without loading this module
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._opened = opened
        self._row = 0
        self._shown_id = begin_at
        self._language: str | None = None
        self._dark = False
        self._number = QLabel()
        self._text = ProjectedText()
        self._position = QLabel()
        self._keys = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._count = QLabel()
        below = QHBoxLayout()
        below.addWidget(self._position)
        below.addWidget(self._keys, 1)
        below.addWidget(self._count)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._number)
        self._column.addWidget(self._text, 1)
        self._column.addLayout(below)
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._on_charter_chosen)
        opened.destroyed.connect(self.close)
        self._put_on_tone()
        self.dressed(self._show)

    def project(self) -> None:
        """Fill a screen: another one than the window's where there is one."""
        own = self.screen()
        others = [one for one in QGuiApplication.screens() if one is not own]
        self.setGeometry((others[0] if others else own).geometry())
        self.showFullScreen()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        right_to_left = self._text.direction == Qt.LayoutDirection.RightToLeft
        ahead, back = (
            (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if right_to_left
            else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        )
        if key in _NEXT or key == ahead:
            self._go(self._row + 1)
        elif key in _PREVIOUS or key == back:
            self._go(self._row - 1)
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self._provisions()) - 1)
        elif key in _TONE_KEYS:
            self._dark = not self._dark
            self._put_on_tone()
        elif key in _LANGUAGE_KEYS:
            self._take_next_language()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_F5}:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = event.size().height()
        margin = height // _MARGIN_SHARE
        self._column.setContentsMargins(margin, margin, margin, margin // 2)
        self._column.setSpacing(margin // 2)
        for label, share in (
            (self._number, _NUMBER_SHARE),
            (self._count, _CORNER_SHARE),
            (self._position, _CORNER_SHARE),
            (self._keys, _CORNER_SHARE * 2),
        ):
            font = label.font()
            font.setPixelSize(max(_SMALLEST, height // share))
            label.setFont(font)

    def _provisions(self) -> Sequence[Provision]:
        content = self._opened.content
        return [part for part in content.provisions if part.text] if content else []

    def _go(self, row: int) -> None:
        provisions = self._provisions()
        if 0 <= row < len(provisions):
            self._row, self._shown_id = row, provisions[row].id
            self._show()

    def _take_next_language(self) -> None:
        content = self._opened.content
        if content is not None:
            languages = content.charter.languages
            shown = self._language if self._language in languages else languages[0]
            self._language = languages[(languages.index(shown) + 1) % len(languages)]
            self._show()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & (CHARTER_TABLES | DIRECTORY_TABLES):
            self._show()

    def _on_charter_chosen(self) -> None:
        self._row, self._shown_id, self._language = 0, "", None
        self._show()

    def _show(self) -> None:
        self.setWindowTitle(self.tr("Projector"))
        self._keys.setText(
            leading(
                self.tr("Space: next · Page Up: back · D: dark or light · L: language · Esc: close")
            )
        )
        content, provisions = self._opened.content, self._provisions()
        if content is None or not provisions:
            self._number.clear()
            self._position.clear()
            self._count.clear()
            self._text.put(self.tr("This charter has no text yet."), interface_language())
            return
        ids = [part.id for part in provisions]
        # What is shown stays so where others come before it; where it goes, its neighbour comes.
        self._row = (
            ids.index(self._shown_id)
            if self._shown_id in ids
            else min(self._row, len(provisions) - 1)
        )
        part = provisions[self._row]
        self._shown_id = part.id
        number = content.numbers().get(part.id)
        language, text = part.text.best(
            *([self._language] if self._language else []), *content.charter.languages
        )
        self._number.setText("" if number is None else _called(part, number, language, content))
        text = plain(text)
        self._text.put(text, language)
        right_to_left = self._text.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        self._number.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._text.setAccessibleName(f"{self._number.text()} {isolated(text)}".strip())
        self._position.setText(f"{self._row + 1} / {len(provisions)}")
        standing = content.standing_signatories
        signed = sum(entry.signatory.status is SignatoryStatus.SIGNED for entry in standing)
        counted = self.tr("{signed} of {count} signed").format(signed=signed, count=len(standing))
        wanted = list_progress(self._opened.workspace, content)
        self._count.setText("\n".join([counted, *map(threshold_sentence, wanted)]))

    def _put_on_tone(self) -> None:
        paper, ink = _DARK if self._dark else _LIGHT
        self.setStyleSheet(f"QWidget {{ background: {paper}; color: {ink}; }}")
        self._text.put_on(ink)


def _called(part: Provision, number: int, language: str, content: CharterContent) -> str:
    """Return the kind of a provision and its number, as the language that is projected says it."""
    if language not in PRINT_LANGUAGES:
        return f"{term(part.kind)} {number}"
    wording = Wording(language, content.charter)
    return f"{wording.term('provision_kinds', part.kind)} {wording.number(number)}"


class ProjectedText(QWidget):
    """A text as large as its room allows, in the direction of its language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written = ""
        self._language = "ar"
        self._ink = ""

    @property
    def text(self) -> str:
        """What it shows."""
        return self._written

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction in which the text runs."""
        right_to_left = self._language in RIGHT_TO_LEFT
        return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight

    def put(self, text: str, language: str) -> None:
        """Show a text of a language (BCP 47)."""
        self._written, self._language = text, language
        self.setAccessibleName(text)
        self.update()

    def put_on(self, ink: str) -> None:
        """Write in a colour (``#rrggbb``)."""
        self._ink = ink
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self.direction)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        page = QTextDocument()
        page.setDocumentMargin(0)
        page.setDefaultTextOption(option)
        page.setPlainText(self._written)
        fits, too_large = _SMALLEST, max(_SMALLEST + 1, self.height() // _LARGEST_SHARE)
        while too_large - fits > 1:
            size = (fits + too_large) // 2
            if self._fits(page, size):
                fits = size
            else:
                too_large = size
        self._fits(page, fits)
        painter = QPainter(self)
        painter.translate(0, max(0, (self.height() - page.size().height()) / 2))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._ink))
        page.documentLayout().draw(painter, context)
        painter.end()

    def _fits(self, page: QTextDocument, size: int) -> bool:
        page.setDefaultFont(reading_font(size, self._language))
        page.setTextWidth(self.width())
        # A word that is wider than the room makes the page wider than its lines may be.
        return page.size().height() <= self.height() and page.size().width() <= self.width()

"""The projector: one provision at a time on the whole screen, in type that a hall can read."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from charterdesk.documents.wording import PRINT_LANGUAGES, Wording
from charterdesk.model import Provision
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.inline import plain
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.thresholds import list_progress
from charterdesk.ui.edges import leading_edge
from charterdesk.ui.open_workspace import CHARTER_TABLES, DIRECTORY_TABLES, OpenWorkspace
from charterdesk.ui.pane import Pane
from charterdesk.ui.projected_text import ProjectedText
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import interface_language, isolated, leading, term, threshold_sentence

_SMALLEST: Final = 16
_NUMBER_SHARE: Final = 18
_CORNER_SHARE: Final = 30
_MARGIN_SHARE: Final = 16
_LIGHT: Final = ("#ffffff", "#10201c")
_DARK: Final = ("#0b100f", "#f4f7f6")
"""Paper and ink."""

# A remote control presses keys of the keyboard that is set: on an Arabic one D and L bear other
# letters, B bears lam-alef, which Windows tells by its lam, and the full stop zay; on a French one
# the key of the full stop bears a colon.
_TONE_KEYS: Final = frozenset({Qt.Key.Key_D.value, ord("ي")})
_LANGUAGE_KEYS: Final = frozenset({Qt.Key.Key_L.value, ord("م")})
_BLANK_KEYS: Final = frozenset(
    {Qt.Key.Key_B.value, Qt.Key.Key_Period.value, Qt.Key.Key_Colon.value, *map(ord, "ﻻلز")}
)
"""What the button for a dark screen sends on a presenter's remote control."""
_CLOSE: Final = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_F5})
_NEXT: Final = frozenset(
    {
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Down,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    }
)
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
        self._below = QHBoxLayout()
        self._below.addWidget(self._position)
        self._below.addWidget(self._keys, 1)
        self._below.addWidget(self._count)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._number)
        self._column.addWidget(self._text, 1)
        self._column.addLayout(self._below)
        self._cover = QWidget(self)
        self._cover.setStyleSheet("background: #000000;")
        self._cover.hide()
        self._text.divided.connect(self._show_position)
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
        if self._cover.isVisible() and key not in _CLOSE:
            self._cover.hide()
        elif key in _NEXT or key == ahead:
            self._go_on()
        elif key in _PREVIOUS or key == back:
            self._go_back()
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self._provisions()) - 1)
        elif key in _TONE_KEYS:
            self._dark = not self._dark
            self._put_on_tone()
        elif key in _LANGUAGE_KEYS:
            self._take_next_language()
        elif key in _BLANK_KEYS:
            self._cover.show()
            self._cover.raise_()
        elif key in _CLOSE:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._cover.isVisible():
            self._cover.hide()
        elif event.button() is Qt.MouseButton.LeftButton:
            self._go_on()
        elif event.button() is Qt.MouseButton.RightButton:
            self._go_back()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cover.setGeometry(self.rect())
        height = event.size().height()
        margin = height // _MARGIN_SHARE
        self._column.setContentsMargins(0, margin, 0, margin // 2)
        for part in (self._number, self._text, self._below):
            part.setContentsMargins(margin, 0, margin, 0)
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

    def _go_on(self) -> None:
        if self._text.part + 1 < self._text.parts:
            self._text.show_part(self._text.part + 1)
        else:
            self._go(self._row + 1)

    def _go_back(self) -> None:
        if self._text.part > 0:
            self._text.show_part(self._text.part - 1)
        elif self._row > 0:
            self._go(self._row - 1)
            self._text.show_part(self._text.parts - 1)

    def _go(self, row: int) -> None:
        provisions = self._provisions()
        if 0 <= row < len(provisions):
            self._row, self._shown_id = row, provisions[row].id
            self._show()
            self._text.show_part(0)

    def _take_next_language(self) -> None:
        content = self._opened.content
        if content is not None:
            languages = content.charter.languages
            shown = self._language if self._language in languages else languages[0]
            self._language = languages[(languages.index(shown) + 1) % len(languages)]
            self._show()
            self._text.show_part(0)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & (CHARTER_TABLES | DIRECTORY_TABLES):
            self._show()

    def _on_charter_chosen(self) -> None:
        self._row, self._shown_id, self._language = 0, "", None
        self._show()
        self._text.show_part(0)

    def _show(self) -> None:
        self.setWindowTitle(self.tr("Projector"))
        self._keys.setText(
            leading(
                self.tr(
                    "Space: next · Page Up: back · D: dark or light · B: black · L: language · "
                    "Esc: close"
                )
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
        self._number.setAlignment(leading_edge(self._text.direction))
        self._text.setAccessibleName(f"{self._number.text()} {isolated(text)}".strip())
        self._show_position()
        standing = content.standing_signatories
        signed = sum(entry.signatory.status is SignatoryStatus.SIGNED for entry in standing)
        counted = self.tr("{signed} of {count} signed").format(signed=signed, count=len(standing))
        wanted = list_progress(self._opened.workspace, content)
        said = "\n".join([counted, *map(threshold_sentence, wanted)])
        self._count.setText(Wording(interface_language(), content.charter).in_digits(said))

    def _show_position(self) -> None:
        """Say which provision is shown, and which part of one that is on several screens."""
        content, count, parts = self._opened.content, len(self._provisions()), self._text.parts
        if content is None or not count:
            self._position.clear()
            return
        language = self._text.language
        spoken = language if language in PRINT_LANGUAGES else interface_language()
        wording = Wording(spoken, content.charter)
        words = wording.label("number_of")
        said = words.format(number=self._row + 1, count=count)
        if parts > 1:
            said += f" ({words.format(number=self._text.part + 1, count=parts)})"
        self._position.setText(wording.in_digits(said))

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

"""One provision's text in each language of its charter."""

from collections.abc import Collection, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from charterdesk.model import Provision
from charterdesk.model.charters import outdated_languages
from charterdesk.ui.copied_text import copied_text
from charterdesk.ui.marked_area import MarkedArea
from charterdesk.ui.pane import Pane
from charterdesk.ui.spelling import Spelling
from charterdesk.ui.spelling_marks import SpellingMarks
from charterdesk.ui.theme import reading_font
from charterdesk.ui.wording import language_name

_AUTHENTIC_SHARE: Final = 3
_OTHER_SHARE: Final = 2
_TEXT_SCALE: Final = 1.3
_LEAST_LINES: Final = 2
_FRAME: Final = 26
"""What a field has above and below its lines, in pixels."""


class ProvisionArea(MarkedArea):
    """A provision's text in one language; what is pasted is text alone."""

    pasted = Signal(str)
    """Several paragraphs, which are more than one provision."""

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        text = copied_text(source)
        if len([line for line in text.splitlines() if line.strip()]) > 1:
            self.pasted.emit(text)
        else:
            self.insertPlainText(" ".join(source.text().split()))


class ProvisionTexts(Pane):
    """A field for each language, the authentic one first and largest."""

    edited = Signal(str, str, str)
    """Provision's id, language, new text."""
    typed = Signal(str, str, str)
    """The same at each key, before it is written down."""
    pasted = Signal(str, str)
    """A language, and several paragraphs that were pasted into its field."""
    confirmed = Signal(str, str)
    """Provision's id and language of a translation that is still right."""

    def __init__(self, spelling: Spelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spelling = spelling
        self._marks: dict[str, SpellingMarks] = {}
        self._provision: Provision | None = None
        self._languages: tuple[str, ...] = ()
        self._areas: dict[str, ProvisionArea] = {}
        self._names: dict[str, QLabel] = {}
        self._counts: dict[str, QLabel] = {}
        self._outdated: dict[str, QLabel] = {}
        self._confirm: dict[str, QPushButton] = {}
        self._parts: list[QWidget] = []
        self._last: ProvisionArea | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.dressed(self._on_dressed)

    def put(
        self,
        provision: Provision,
        languages: tuple[str, ...],
        unwritten: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Show a provision's texts, in place of some those that could not be written."""
        if languages != self._languages:
            self._make_areas(languages)
        self._provision = provision
        for language, area in self._areas.items():
            area.put(unwritten.get(language, provision.text.get(language, "")))
            self._count(language)
        outdated = outdated_languages(provision, languages[0])
        for language, label in self._outdated.items():
            label.setVisible(language in outdated)
            self._confirm[language].setVisible(language in outdated)

    def hide_languages(self, hidden: Collection[str]) -> None:
        """Leave fields of translations out; the authentic text stays."""
        for number, (language, part) in enumerate(zip(self._languages, self._parts, strict=True)):
            part.setVisible(number == 0 or language not in hidden)

    def commit(self) -> None:
        """Tell what is typed and not told yet."""
        for area in self._areas.values():
            area.commit()

    def focus_authentic(self) -> None:
        """Put the cursor into the authentic text."""
        if self._languages:
            self._areas[self._languages[0]].setFocus()

    @property
    def has_dictionary(self) -> bool:
        """Whether the spelling of a language that is shown can be checked."""
        return any(self._spelling.has_dictionary(language) for language in self._languages)

    def choose_next_fault(self) -> bool:
        """Select the next spelling fault after the cursor, in any language; else the first."""
        shown = [language for language, area in self._areas.items() if area.isVisibleTo(self)]
        marks = [self._marks[language] for language in shown]
        focused = [self._areas[language].hasFocus() for language in shown]
        at = focused.index(True) if any(focused) else 0
        return (
            marks[at].choose_next(from_start=not any(focused))
            or any(one.choose_next(from_start=True) for one in marks[at + 1 :])
            or any(one.choose_next(from_start=True) for one in marks[: at + 1])
        )

    @property
    def last_entered(self) -> MarkedArea | None:
        """The field that has the cursor, or had it last, while it is shown."""
        return self._last if self._last and self._last.isVisibleTo(self) else None

    def place_of_cursor(self) -> tuple[str, int] | None:
        """Return the language whose text is being written, and how many characters stand before.

        None where the cursor is in none of the texts.
        """
        for language, area in self._areas.items():
            if area.hasFocus():
                # Qt counts in UTF-16.
                units = area.textCursor().position() * 2
                before = area.toPlainText().encode("utf-16-le", "surrogatepass")[:units]
                return language, len(before.decode("utf-16-le", "surrogatepass"))
        return None

    def _make_areas(self, languages: tuple[str, ...]) -> None:
        self.commit()
        for area in self._areas.values():
            area.blockSignals(True)  # what goes has nothing more to say
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._last = [], None
        self._languages = languages
        self._areas, self._names, self._counts, self._marks = {}, {}, {}, {}
        self._outdated, self._confirm = {}, {}
        for language in languages:
            area = ProvisionArea()
            area.pasted.connect(partial(self.pasted.emit, language))
            self._marks[language] = SpellingMarks(area, language, self._spelling)
            area.edited.connect(partial(self._on_edited, language))
            area.entered.connect(partial(self._on_entered, area))
            area.textChanged.connect(partial(self._on_typed, language))
            name, count = QLabel(), QLabel()
            name.setProperty("role", "section")
            count.setProperty("role", "muted")
            name.setBuddy(area)
            above = QHBoxLayout()
            outdated = self._outdated[language] = QLabel()
            outdated.setProperty("role", "warning")
            confirm = self._confirm[language] = QPushButton()
            confirm.setProperty("role", "flat")
            confirm.clicked.connect(partial(self._on_confirmed, language))
            above.addWidget(name, 1)
            for widget in (outdated, confirm):
                above.addWidget(widget)
                widget.hide()
            above.addWidget(count)
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addLayout(above)
            column.addWidget(area, 1)
            share = _OTHER_SHARE if self._areas else _AUTHENTIC_SHARE
            self._column.addWidget(part, share)
            self._parts.append(part)
            self._areas[language], self._names[language] = area, name
            self._counts[language] = count
        self._on_dressed()

    def _on_entered(self, area: ProvisionArea) -> None:
        self._last = area

    def _on_edited(self, language: str, text: str) -> None:
        if self._provision is not None:
            self.edited.emit(self._provision.id, language, text)

    def _on_typed(self, language: str) -> None:
        self._count(language)
        area = self._areas[language]
        if self._provision is not None and area.is_typed:
            self.typed.emit(self._provision.id, language, area.stored_text())

    def _on_confirmed(self, language: str) -> None:
        if self._provision is not None:
            self.commit()
            self.confirmed.emit(self._provision.id, language)

    def _count(self, language: str) -> None:
        text = self._areas[language].toPlainText()
        words = len(text.split())
        counted = self.tr("%n word(s)", "", words)
        letters = self.tr("%n character(s)", "", len(text))
        self._counts[language].setText(
            f"{counted} · {letters}" if words else self.tr("No text yet")
        )

    def _pixels(self) -> int:
        return round(self.font().pixelSize() * _TEXT_SCALE)

    def _on_dressed(self) -> None:
        for language, area in self._areas.items():
            font = reading_font(self._pixels(), language)
            area.setFont(font)
            area.setMinimumHeight(_LEAST_LINES * area.fontMetrics().lineSpacing() + _FRAME)
            self._names[language].setText(language_name(language))
            area.setAccessibleName(language_name(language))
            self._outdated[language].setText(self.tr("⚠ Translation out of date"))
            self._confirm[language].setText(self.tr("Still right"))
            self._confirm[language].setToolTip(
                self.tr("The text has changed since; this translation says the same")
            )
            self._count(language)

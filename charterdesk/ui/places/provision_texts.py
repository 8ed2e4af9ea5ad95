"""One provision's text in each language of its charter."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from charterdesk.model import Provision
from charterdesk.ui.fields import TextArea
from charterdesk.ui.pane import Pane
from charterdesk.ui.theme import reading_font
from charterdesk.ui.wording import language_name

_AUTHENTIC_SHARE: Final = 3
_OTHER_SHARE: Final = 2
_TEXT_SCALE: Final = 1.3


class ProvisionTexts(Pane):
    """A field for each language, the authentic one first and largest."""

    edited = Signal(str, str, str)
    """Provision's id, language, new text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._provision: Provision | None = None
        self._languages: tuple[str, ...] = ()
        self._areas: dict[str, TextArea] = {}
        self._names: dict[str, QLabel] = {}
        self._counts: dict[str, QLabel] = {}
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.dressed(self._on_dressed)

    def put(self, provision: Provision, languages: tuple[str, ...]) -> None:
        """Show a provision's texts."""
        if languages != self._languages:
            self._make_areas(languages)
        self._provision = provision
        for language, area in self._areas.items():
            area.put(provision.text.get(language, ""))
            self._count(language)

    def commit(self) -> None:
        """Tell what is typed and not told yet."""
        for area in self._areas.values():
            area.commit()

    def focus_authentic(self) -> None:
        """Put the cursor into the authentic text."""
        if self._languages:
            self._areas[self._languages[0]].setFocus()

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
        for part in self._parts:
            part.deleteLater()
        self._parts = []
        self._languages = languages
        self._areas, self._names, self._counts = {}, {}, {}
        for language in languages:
            area = TextArea()
            area.setMinimumHeight(48)
            area.edited.connect(partial(self._on_edited, language))
            area.textChanged.connect(partial(self._count, language))
            name, count = QLabel(), QLabel()
            name.setProperty("role", "section")
            count.setProperty("role", "muted")
            name.setBuddy(area)
            above = QHBoxLayout()
            above.addWidget(name, 1)
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

    def _on_edited(self, language: str, text: str) -> None:
        if self._provision is not None:
            self.edited.emit(self._provision.id, language, text)

    def _count(self, language: str) -> None:
        words = len(self._areas[language].toPlainText().split())
        self._counts[language].setText(
            self.tr("%n word(s)", "", words) if words else self.tr("No text yet")
        )

    def _pixels(self) -> int:
        return round(self.font().pixelSize() * _TEXT_SCALE)

    def _on_dressed(self) -> None:
        for language, area in self._areas.items():
            font = reading_font(self._pixels(), language)
            area.setFont(font)
            self._names[language].setText(language_name(language))
            area.setAccessibleName(language_name(language))
            self._count(language)

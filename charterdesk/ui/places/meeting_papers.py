"""The papers of a meeting: its minutes, its programme and the sheet to sign at the door."""

from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.services.logos import list_logos
from charterdesk.ui.asking_files import ask_new_file
from charterdesk.ui.choice import Choice
from charterdesk.ui.page_view import PageView
from charterdesk.ui.place import Place
from charterdesk.ui.places.meeting_tab import MeetingTab
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.printer import print_pages
from charterdesk.ui.saving import save_under_way
from charterdesk.ui.wording import filled, language_name
from charterdesk.ui.wrapped_row import WrappedRow, together

_PRINT_LANGUAGES: Final = ("ar", "fr", "en", "es")


class PapersTab(MeetingTab):
    """The exact pages; they follow what is written in the other tabs."""

    def __init__(self, place: Place, preferences: Preferences) -> None:
        super().__init__(place)
        self._preferences = preferences
        self._followed = ""
        """The language of the texts that the printed one was chosen after."""
        self._kind, self._printed_in = Choice(), Choice()
        self._kind_label, self._language_label = QLabel(), QLabel()
        above = WrappedRow()
        for label, box in (
            (self._kind_label, self._kind), (self._language_label, self._printed_in),
        ):  # fmt: skip
            label.setBuddy(box)
            box.activated.connect(self._show_page)
            above.add(together(label, box))
        for picture, words, act, keys in (
            ("file-text", lambda: self.tr("Save for Word…"), partial(self._save, ".docx"),
             "Ctrl+Shift+W"),
            ("download", lambda: self.tr("Save as PDF…"), partial(self._save, ".pdf"), "Ctrl+S"),
            ("printer", lambda: self.tr("Print…"), self._print, "Ctrl+P"),
        ):  # fmt: skip
            above.add(self.add_command(picture, words, act, keys).button())
        self._page = PageView()
        self._page.failed.connect(place.notice.report)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._page, 1)
        self.dressed(self._on_dressed)

    @override
    def show_content(self) -> None:
        number = self._printed_in.findData(self.language)
        if self.language != self._followed and number >= 0:
            self._printed_in.setCurrentIndex(number)
        self._followed = self.language
        self._show_page()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_page()

    def _options(self) -> dict[str, Any]:
        meeting_id = self.content.meeting.id
        logos = tuple(logo.data() for logo in list_logos(self.workspace, meeting_id))
        return {"meeting": meeting_id, "paper": self._preferences.paper, "logos": logos}

    def _show_page(self) -> None:
        if not self.isVisible():
            return
        try:
            options = self._options()
        except Problem as problem:
            self.place.notice.report(problem)
            return
        self._page.put(
            self.place.opened.content,
            self._kind.currentData(),
            self._printed_in.currentData(),
            options,
        )

    def _print(self) -> None:
        if self._page.pdf:
            print_pages(self._page.pdf, self, self.place.notice.report)

    def _save(self, suffix: str) -> None:
        content = self.place.opened.content
        if content is None:
            return
        proposed, title = f"{self._kind.currentText()}{suffix}", self.tr("Save the document")
        path = ask_new_file(self._preferences, self, title, proposed, f"*{suffix}")
        if path is None:
            return
        save_under_way(
            self.place, content, self._kind.currentData(),
            language=self._printed_in.currentData(), options=self._options(), path=path,
            done=self._on_saved, failed=self.place.notice.report,
        )  # fmt: skip

    def _on_saved(self, path: Path) -> None:
        self.place.notice.tell(filled(self.tr("The document is in {name}."), name=path.name))

    def _on_dressed(self) -> None:
        words = {
            "minutes": self.tr("Minutes"),
            "programme": self.tr("Programme"),
            "attendance-sheet": self.tr("Attendance sheet"),
        }
        _fill(self._kind, words)
        _fill(self._printed_in, {code: language_name(code) for code in _PRINT_LANGUAGES})
        for label, box, said in (
            (self._kind_label, self._kind, self.tr("Document")),
            (self._language_label, self._printed_in, self.tr("Language")),
        ):
            label.setText(said)
            box.setAccessibleName(said)


def _fill(box: QComboBox, words: dict[str, str]) -> None:
    chosen = max(box.currentIndex(), 0)
    box.clear()
    for value, word in words.items():
        box.addItem(word, value)
    box.setCurrentIndex(chosen)

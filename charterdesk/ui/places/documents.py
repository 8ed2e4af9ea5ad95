"""Every printable with its options, the exact page beside it."""

import json
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.ui.asking_files import ask_folder, ask_new_file
from charterdesk.ui.choice import Choice
from charterdesk.ui.command import offer
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.fields import TextField
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.offers import no_charter
from charterdesk.ui.open_workspace import CHARTER_TABLES, DIRECTORY_TABLES, OpenWorkspace
from charterdesk.ui.page_view import PageView
from charterdesk.ui.place import Place, no_charter_yet
from charterdesk.ui.places.card_options import CardOptions
from charterdesk.ui.places.letter_options import LetterOptions
from charterdesk.ui.places.meeting_choice import MeetingChoice
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.printer import print_pages
from charterdesk.ui.rows import Rows
from charterdesk.ui.saving import save_under_way
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import filled, interface_language, language_name

_SIDE_WIDTH: Final = 300
_WIDEST_SIDE: Final = 440
_LEAST_LIST_HEIGHT: Final = 200
_PRINT_LANGUAGES: Final = ("ar", "fr", "en", "es")


class DocumentsPlace(Place):
    """Choose, look, print, save."""

    name = "documents"

    def __init__(self, opened: OpenWorkspace, preferences: Preferences) -> None:
        super().__init__(opened)
        self._preferences = preferences
        self._kinds = Rows()
        self._kinds.currentRowChanged.connect(self._show_page)
        self._language = Choice()
        self._beside = Choice()
        self._theme = Choice()
        self._paper = Choice()
        self._own_paper = False
        self._recalled: str | None = None  # the charter that the choices are for
        self._paper.activated.connect(self._on_paper_chosen)
        self._order = Choice()
        self._meeting = MeetingChoice()
        self._boxes: dict[str, QComboBox] = {
            "language": self._language,
            "second_language": self._beside,
            "theme": self._theme,
            "paper": self._paper,
            "order": self._order,
            "meeting": self._meeting,
        }
        for box in self._boxes.values():
            box.activated.connect(self._show_page)
        self._large = QCheckBox()
        self._hijri = QCheckBox()
        self._adopted, self._confidential = QCheckBox(), QCheckBox()
        for check in (self._large, self._hijri, self._adopted, self._confidential):
            check.clicked.connect(self._show_page)
        self._draft = TextField()
        self._draft.editingFinished.connect(self._show_page)
        self._cards = CardOptions()
        self._cards.changed.connect(self._show_page)
        self._letters = LetterOptions()
        self._letters.changed.connect(self._show_page)
        self._labels: dict[str, QLabel] = {}
        self._page = PageView()
        self._page.failed.connect(self.notice.report)
        pages = QWidget()
        row = QHBoxLayout(pages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._make_side())
        row.addWidget(self._page, 1)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(pages)
        self._stack.addWidget(self._none)
        self.body.addWidget(self._stack, 1)
        self.add_action(
            "file-text",
            lambda: self.tr("Save for Word…"),
            partial(self._save, ".docx"),
            keys="Ctrl+Shift+W",
        )
        self.add_action(
            "download", lambda: self.tr("Save as PDF…"), partial(self._save, ".pdf"), keys="Ctrl+S"
        )
        self.add_action(
            "printer",
            lambda: self.tr("Print…"),
            self.print_document,
            "primary",
            keys=QKeySequence.StandardKey.Print,
        )
        self.add_command(
            "file-text",
            lambda: self.tr("Save as a web page…"),
            partial(self._save, ".html"),
            keys="Ctrl+Shift+H",
        )
        self.add_command(
            "folder-open",
            lambda: self.tr("Save the selected into a folder…"),
            self._save_several,
            keys="Ctrl+Shift+E",
        )
        self._kinds.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._on_charter_chosen)
        self.dressed(self._on_dressed)
        self._recall()

    @override
    def commit(self) -> None:
        """Remember what was chosen for this charter."""
        self._letters.commit()
        if self._recalled is not None:
            chosen = {
                "kind": self._kind(),
                "language": self._language.currentData(),
                **self._options(),
            }
            if not self._own_paper:
                chosen.pop("paper")
            self._preferences.remember_choice(_memory(self._recalled), json.dumps(chosen))

    @override
    def show_entity(self, entity_id: str) -> None:
        """Choose a kind of document by its word."""
        for row in range(self._kinds.count()):
            if self._kinds.item(row).data(ROW_ID) == entity_id:
                self._kinds.setCurrentRow(row)

    @override
    def panes(self) -> list[QWidget]:
        return [self._side, self._page] if self._side.isVisible() else [self]

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_page()

    def take_paper(self) -> None:
        """Show the paper that the settings name, unless one was chosen for this charter."""
        if not self._own_paper:
            self._paper.setCurrentIndex(self._paper.findData(self._preferences.paper))
            self._show_page()

    def print_document(self) -> None:
        """Print the page that is shown through the system's dialog."""
        if self._page.pdf:
            print_pages(self._page.pdf, self, self.notice.report)

    def _make_side(self) -> QWidget:
        side = self._side = QWidget()
        options = QWidget()
        form = self._form = QFormLayout(options)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._cards)
        form.addRow(self._letters)
        for key, field in (
            ("language", self._language),
            ("beside", self._beside),
            ("theme", self._theme),
            ("paper", self._paper),
            ("order", self._order),
            ("meeting", self._meeting),
            ("draft", self._draft),
        ):
            self._labels[key] = QLabel()
            self._labels[key].setBuddy(field)
            form.addRow(self._labels[key], field)
        form.addRow(self._large)
        for check in (self._hijri, self._adopted, self._confidential):
            form.addRow(check)
        # With large text on a small screen the options scroll instead of pushing the window out.
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(options)
        self._kinds.setMinimumHeight(_LEAST_LIST_HEIGHT)
        self._kinds.setWordWrap(True)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._kinds, 1)
        column.addWidget(scroll)
        return side

    def _on_paper_chosen(self) -> None:
        self._own_paper = True

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & (CHARTER_TABLES | DIRECTORY_TABLES):
            self._meeting.put(self.opened.content)
            self._show_page()

    def _kind(self) -> str:
        item: QListWidgetItem | None = self._kinds.currentItem()
        return "charter" if item is None else str(item.data(ROW_ID))

    def _options(self) -> dict[str, Any]:
        """Return the choices as `PrintOptions` takes them."""
        return {
            "theme": self._theme.currentData(),
            "paper": self._paper.currentData(),
            "order": self._order.currentData(),
            "meeting": self._meeting.currentData(),
            "second_language": self._beside.currentData() or None,
            "large_print": self._large.isChecked(),
            "hijri": self._hijri.isChecked(),
            "draft": self._draft.text().strip(),
            "adopted": self._adopted.isChecked(),
            "confidential": self._confidential.isChecked(),
            **self._cards.values(),
            **self._letters.values(),
        }

    def _on_charter_chosen(self) -> None:
        self.commit()
        self._recall()

    def _recall(self) -> None:
        """Choose what was chosen the last time for this charter."""
        self._recalled = self.opened.charter_id
        remembered = self._preferences.choice(_memory(self._recalled)) if self._recalled else ""
        chosen = json.loads(remembered) if remembered else {}
        self._meeting.put(self.opened.content)
        for key, box in self._boxes.items():
            box.setCurrentIndex(max(box.findData(chosen.get(key) or ""), 0))
        self._own_paper = bool(chosen.get("paper"))
        if not self._own_paper:
            self._paper.setCurrentIndex(self._paper.findData(self._preferences.paper))
        self._cards.recall(chosen, self._paper.currentData())
        self._letters.recall(chosen)
        if not chosen and (content := self.opened.content) is not None:
            self._language.setCurrentIndex(self._language.findData(content.charter.languages[0]))
        self._large.setChecked(bool(chosen.get("large_print")))
        self._hijri.setChecked(bool(chosen.get("hijri")))
        self._adopted.setChecked(bool(chosen.get("adopted")))
        self._confidential.setChecked(False)  # what is made is public until one says otherwise
        self._draft.setText(str(chosen.get("draft", "")))
        self.show_entity(str(chosen.get("kind", "")))
        self._show_page()

    def _show_page(self) -> None:
        self._cards.ask_for(self._kind())
        self._letters.ask_for(self._kind())
        self._form.setRowVisible(self._paper, not self._cards.has_own_paper)
        if self.isVisible():
            content = self.opened.content
            self._none.setText(no_charter_yet())
            self._stack.setCurrentIndex(1 if content is None else 0)
            offer(self.commands, "" if content else no_charter())
            self.describe(content.charter.title.text(interface_language()) if content else "")
            self._page.put(content, self._kind(), self._language.currentData(), self._options())

    def _save(self, suffix: str) -> None:
        content = self.opened.content
        if content is None:
            return
        proposed = f"{self._kinds.currentItem().text()}{suffix}"
        title = self.tr("Save the document")
        path = ask_new_file(self._preferences, self, title, proposed, f"*{suffix}")
        if path is None:
            return
        save_under_way(
            self, content, self._kind(), language=self._language.currentData(),
            options=self._options(), path=path, done=self._on_saved, failed=self.notice.report,
        )  # fmt: skip

    def _save_several(self) -> None:
        content = self.opened.content
        chosen = {item.data(ROW_ID): item.text() for item in self._kinds.selectedItems()}
        if content is None or not chosen:
            return
        folder = ask_folder(self._preferences, self, self.tr("Save the selected into a folder"))
        if folder is None:
            return
        language, options = self._language.currentData(), self._options()

        def save() -> list[Path]:
            from charterdesk.services.printing import DocumentKind, print_options, save_documents

            names = {DocumentKind(kind): words for kind, words in chosen.items()}
            return save_documents(content, names, language, folder, print_options(**options))

        UnderWay(self.tr("Saving…"), self).run(
            save,
            lambda paths: self.notice.tell(
                filled(
                    self.tr("Documents in “{name}”: {count}."),
                    name=folder.name,
                    count=len(paths),
                )
            ),
            self.notice.report,
        )

    def _on_saved(self, path: Path) -> None:
        self.notice.tell(filled(self.tr("The document is in {name}."), name=path.name))

    def _on_dressed(self) -> None:
        self._side.setFixedWidth(min(scaled(_SIDE_WIDTH), _WIDEST_SIDE))
        self._fill_kinds()
        self._fill(self._language, {code: language_name(code) for code in _PRINT_LANGUAGES})
        beside = {code: language_name(code) for code in _PRINT_LANGUAGES}
        self._fill(self._beside, {"": self.tr("None"), **beside})
        self._fill(
            self._theme,
            {
                "formal": self.tr("Formal"),
                "plain": self.tr("Plain"),
                "compact": self.tr("Compact"),
            },
        )
        self._fill(self._paper, {"a4": self.tr("A4"), "letter": self.tr("Letter")})
        self._fill(
            self._order,
            {
                "published": self.tr("As published"),
                "alphabetical": self.tr("Alphabetical"),
                "region": self.tr("By region"),
            },
        )
        self._meeting.put(self.opened.content)
        words = {
            "language": self.tr("Language"),
            "beside": self.tr("Beside it"),
            "theme": self.tr("Style"),
            "paper": self.tr("Paper"),
            "order": self.tr("Signatories"),
            "meeting": self.tr("Meeting"),
            "draft": self.tr("Draft mark"),
        }
        for key, label in self._labels.items():
            label.setText(words[key])
            label.buddy().setAccessibleName(words[key])
        self._large.setText(self.tr("Large print"))
        self._hijri.setText(self.tr("Hijri date too"))
        self._adopted.setText(self.tr("The text that was adopted"))
        self._adopted.setToolTip(self.tr("Where the draft has moved on since"))
        self._confidential.setText(self.tr("Confidential names too"))
        self._confidential.setToolTip(
            self.tr("For you alone, never for the public; not remembered")
        )
        self._kinds.setAccessibleName(self.tr("Documents"))
        self._show_page()

    def _fill_kinds(self) -> None:
        words = {
            "charter": self.tr("Charter"),
            "signatories": self.tr("List of signatories"),
            "signature-sheet": self.tr("Signature sheet"),
            "commitment-matrix": self.tr("Commitments by thematic group"),
            "attendance-sheet": self.tr("Attendance sheet"),
            "certificates": self.tr("Certificates of adhesion"),
            "letters": self.tr("Letters"),
            "name-badges": self.tr("Name badges"),
            "table-cards": self.tr("Table cards"),
            "programme": self.tr("Programme"),
            "minutes": self.tr("Minutes"),
            "amendment-matrix": self.tr("Comments and answers"),
            "adhesion-annex": self.tr("Annex of late adhesions"),
            "reconfirmation-list": self.tr("Who must confirm again"),
            "reconfirmation-letters": self.tr("Letters asking to confirm"),
        }
        chosen = max(self._kinds.currentRow(), 0)
        self._kinds.blockSignals(True)
        self._kinds.clear()
        for kind, word in words.items():
            item = QListWidgetItem(word)
            item.setData(ROW_ID, kind)
            self._kinds.addItem(item)
        self._kinds.setCurrentRow(chosen)
        self._kinds.blockSignals(False)

    def _fill(self, box: QComboBox, words: dict[str, str]) -> None:
        chosen = max(box.currentIndex(), 0)
        box.clear()
        for value, word in words.items():
            box.addItem(word, value)
        box.setCurrentIndex(chosen)


def _memory(charter_id: str) -> str:
    """Return under which name the choices for a charter are remembered."""
    return f"documents/{charter_id}"

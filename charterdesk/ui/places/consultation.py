"""The draft in consultation: who is asked, what they say, and how it is answered."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget
from typing_extensions import override

from charterdesk.model.charter_content import CharterContent
from charterdesk.model.consultations import OPEN_STATUSES
from charterdesk.ui.offers import no_charter, no_text, nothing_listed, other_tab
from charterdesk.ui.open_workspace import CHARTER_TABLES, DIRECTORY_TABLES, OpenWorkspace
from charterdesk.ui.place import Place, no_charter_yet
from charterdesk.ui.places.amendments import AmendmentsTab
from charterdesk.ui.places.consultations import ConsultationsTab
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sentence import Sentence

_MATRIX: Final = "amendment-matrix"


class ConsultationPlace(Place):
    """A tab with what was said on the charter, and one with who was asked."""

    name = "consultation"

    def __init__(self, opened: OpenWorkspace, preferences: Preferences) -> None:
        super().__init__(opened)
        self._amendments = AmendmentsTab(self, preferences)
        self._amendments.compared.connect(self._describe)
        self._consultations = ConsultationsTab(self, preferences)
        self._add = self.add_action(
            "plus", lambda: self.tr("New comment…"), self._add_amendment, "primary",
            keys="Ctrl+Shift+A",
        )  # fmt: skip
        self._pages = self.add_command(
            "printer", lambda: self.tr("Comments and answers as pages…"), self._show_pages,
            keys=QKeySequence.StandardKey.Print,
        )  # fmt: skip
        self._tabs = QTabWidget()
        for tab in (self._amendments, self._consultations):
            self._tabs.addTab(tab, "")
        self._tabs.currentChanged.connect(self._follow_tab)
        self._tabs.currentChanged.connect(self.drop_notice)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._tabs)
        self._stack.addWidget(self._none)
        self.body.addWidget(self._stack, 1)
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._show)
        self.dressed(self._on_dressed)

    @override
    def leave(self) -> None:
        self._amendments.stop()

    @override
    def search(self) -> None:
        self._tabs.setCurrentWidget(self._amendments)
        self._amendments.search()

    @override
    def use_of(self, paths: Sequence[Path]) -> Callable[[], object] | None:
        return self._consultations.use_of(paths)

    @override
    def show_entity(self, entity_id: str) -> None:
        self._tabs.setCurrentWidget(self._amendments)
        self._amendments.show_entity(entity_id)

    @override
    def current_entity(self) -> str:
        chosen = self._amendments.chosen()
        return chosen.amendment.id if chosen else ""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & (CHARTER_TABLES | DIRECTORY_TABLES):
            self._show()

    def _show(self) -> None:
        """Read what was said, once it is in sight."""
        if not self.isVisible():
            return
        content = self.opened.content
        writable = content is not None and bool(content.provisions)
        begun = content is not None and bool(content.consultations or content.amendments)
        self._add.offer("" if writable else no_text() if content else no_charter())
        self._pages.offer("" if begun else nothing_listed())
        self._stack.setCurrentIndex(0 if begun else 1)
        self._none.setText(self._first_step(content))
        if content is not None and begun:
            self._amendments.put(content)
            self._consultations.put(content)
            if not content.amendments:
                self._tabs.setCurrentWidget(self._consultations)
        self._describe()
        self._follow_tab()

    def _first_step(self, content: CharterContent | None) -> str:
        if content is None:
            return no_charter_yet()
        if not content.provisions:
            return self.tr("This charter has no text yet.\nWrite it in the place “Charter” first.")
        return self.tr(
            "Nobody has been asked about this text yet.\nOpen a consultation with the button "
            "above, invite organisations and send them the sheets; or write down a comment that "
            "came by itself."
        )

    def _describe(self) -> None:
        content = self.opened.content
        if content is None or not (content.consultations or content.amendments):
            self.describe("")
            return
        waiting = sum(one.amendment.status in OPEN_STATUSES for one in content.amendments)
        words = [
            self.tr("%n comment(s) and amendment(s)", "", len(content.amendments)),
            self.tr("%n without an answer", "", waiting),
        ]
        if self._amendments.colliding:
            words.append(self.tr("%n in collision", "", self._amendments.colliding))
        self.describe(" · ".join(words))

    def _follow_tab(self) -> None:
        """Offer what can be done in the tab that is shown."""
        filled = self._stack.currentIndex() == 0
        for tab in (self._amendments, self._consultations):
            shown = self._tabs.currentWidget() is tab
            tab.offer(nothing_listed() if not filled else "" if shown else other_tab())

    def _add_amendment(self) -> None:
        from charterdesk.ui.dialogs.amendment import AmendmentDialog

        content = self.opened.content
        if content is None:
            return
        dialog = AmendmentDialog(self.opened.workspace, content, self)
        dialog.begin(self._amendments.chosen_provision(), datetime.now().astimezone().date())
        if dialog.exec():
            self.show_entity(dialog.saved_id)
        dialog.deleteLater()

    def _show_pages(self) -> None:
        self.destination_wanted.emit("documents", _MATRIX)

    def _on_dressed(self) -> None:
        self._tabs.tabBar().setAccessibleName(self.tr("Sides of the consultation"))
        titles = (self.tr("Comments and amendments"), self.tr("Who is asked"))
        for number, words in enumerate(titles):
            self._tabs.setTabText(number, words)
        self._show()

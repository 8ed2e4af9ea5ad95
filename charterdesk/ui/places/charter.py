"""The charter's text: outline, provision, live page."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Provision, Texts
from charterdesk.model.charter_content import CharterContent, with_text
from charterdesk.model.charters import outdated_languages
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.charters import (
    add_provision,
    confirm_translation,
    edit_provision,
    edit_provision_text,
    join_provision,
    move_provision,
    remove_provision,
    split_provision,
)
from charterdesk.ui.choice import Choice
from charterdesk.ui.command import offer
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.models.provisions import ProvisionsModel
from charterdesk.ui.offers import no_charter, no_text
from charterdesk.ui.open_workspace import CHARTER_TABLES, OpenWorkspace
from charterdesk.ui.page_view import PageView
from charterdesk.ui.place import Place, no_charter_yet
from charterdesk.ui.places.charter_languages import LanguageChoice
from charterdesk.ui.places.charter_looks import Looks
from charterdesk.ui.places.charter_pasting import Pasting
from charterdesk.ui.places.charter_spelling import SpellingCommands
from charterdesk.ui.places.outline import Outline
from charterdesk.ui.places.provision_texts import ProvisionTexts
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.spelling import Spelling
from charterdesk.ui.wording import filled, interface_language, language_name, listed, said_of, term
from charterdesk.ui.wrapped_row import WrappedRow, together

_HIGHER: Final = {
    ProvisionKind.SUBHEADING: ProvisionKind.HEADING,
    ProvisionKind.ITEM: ProvisionKind.PARAGRAPH,
}
_DEEPER: Final = {
    ProvisionKind.HEADING: ProvisionKind.SUBHEADING,
    ProvisionKind.PARAGRAPH: ProvisionKind.ITEM,
    ProvisionKind.PRINCIPLE: ProvisionKind.ITEM,
    ProvisionKind.OBJECTIVE: ProvisionKind.ITEM,
    ProvisionKind.DEMAND: ProvisionKind.ITEM,
    ProvisionKind.MECHANISM: ProvisionKind.ITEM,
}
_SHARES: Final = (250, 490, 330)
_LEAST_OUTLINE: Final = 180


class CharterPlace(Place):
    """Read and write a charter."""

    name = "charter"

    def __init__(self, opened: OpenWorkspace, preferences: Preferences) -> None:
        super().__init__(opened)
        self._spelling = Spelling(opened, preferences, self)
        self._selected: str | None = None
        self._typed: dict[tuple[str, str], str] = {}  # by provision and language
        self._model = ProvisionsModel(self._move_to, self)
        self._outline = Outline(self._model)
        self._outline.selectionModel().currentChanged.connect(self._on_current_changed)
        self._kind = Choice()
        self._kind.activated.connect(self._on_kind_activated)
        self._texts = ProvisionTexts(self._spelling)
        self._outline.text_wanted.connect(self._texts.focus_authentic)
        self._texts.edited.connect(self._on_text_edited)
        self._texts.typed.connect(self._on_text_typed)
        self._texts.confirmed.connect(self._on_translation_confirmed)
        self._pasting = Pasting(self)
        self._texts.pasted.connect(self._pasting.paste)
        self._page = PageView()
        self._page.failed.connect(self.notice.report)
        self._languages = LanguageChoice(self, opened, preferences, self._texts)
        self._editor = self._make_editor()
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._outline.setMinimumWidth(_LEAST_OUTLINE)
        splitter = Sides("charter", (self._outline, self._editor, self._page), _SHARES)
        for number, share in enumerate(_SHARES):
            splitter.setStretchFactor(number, share)
        self._pages = QStackedWidget()
        self._pages.addWidget(splitter)
        self._pages.addWidget(self._none)
        self.body.addWidget(self._pages, 1)
        self._show_page = self.add_action(
            "eye", lambda: self.tr("Page"), self._on_page_toggled, keys="Ctrl+Shift+P"
        )
        self._show_page.setCheckable(True)
        self._show_page.setChecked(True)
        details = self.add_action(
            "pencil", lambda: self.tr("Details…"), self._edit_details, keys="Ctrl+Shift+D"
        )
        self._spelling_commands = SpellingCommands(self, self._spelling, self._texts)
        self._add = self.add_action("plus", lambda: self.tr("Add"), lambda: None, "primary")
        self._add.setMenu(self._make_kinds_menu())
        self._of_charter = (details, self._add, self._pasting.command)
        always = (self._show_page, self._spelling_commands.shown, self._languages.command)
        self._of_text = [one for one in self.commands if one not in self._of_charter + always]
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._on_charter_chosen)
        self.dressed(self._on_dressed)

    @override
    def commit(self) -> None:
        self._texts.commit()

    @override
    def leave(self) -> None:
        self._spelling.close()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_live_page()

    @override
    def show_entity(self, entity_id: str) -> None:
        row = self._model.row_of(entity_id)
        if row is not None:
            self._outline.setCurrentIndex(self._model.index(row))

    @override
    def current_entity(self) -> str:
        return str(self._outline.currentIndex().data(ROW_ID) or "")

    def row_of_current(self) -> int:
        """Return the place of the chosen provision, -1 where there is none."""
        return self._outline.currentIndex().row()

    @override
    def search(self) -> None:
        from charterdesk.ui.dialogs.finding import FindDialog

        self._texts.commit()
        dialog = self.findChild(FindDialog)
        if dialog is None:
            dialog = FindDialog(self.opened, self)
            dialog.wanted.connect(self.show_entity)
        dialog.list_places()
        dialog.show()
        dialog.activateWindow()

    def _make_editor(self) -> QWidget:
        commands = (
            self.add_command(
                "arrow-up", lambda: self.tr("Move up"), partial(self._push, -1), keys="Alt+Up"
            ),
            self.add_command(
                "arrow-down", lambda: self.tr("Move down"), partial(self._push, 1), keys="Alt+Down"
            ),
            self.add_command(
                "trash-2",
                lambda: self.tr("Remove this provision"),
                self._remove,
                keys=QKeySequence.StandardKey.Delete,
                within=self._outline,
            ),
        )
        self.add_command(
            "plus", lambda: self.tr("Split at the cursor"), self._split, keys="Ctrl+Return"
        )
        self.add_command(
            "merge",
            lambda: self.tr("Join with the one before"),
            self._join,
            keys="Ctrl+Shift+Return",
        )
        self.add_command("search", lambda: self.tr("Find and replace…"), self.search, keys="Ctrl+H")
        self.add_command(
            "arrow-right", lambda: self.tr("Indent"), partial(self._indent, True), keys="Ctrl+]"
        )
        self.add_command(
            "arrow-left", lambda: self.tr("Outdent"), partial(self._indent, False), keys="Ctrl+["
        )
        top = WrappedRow()
        top.add(self._kind, stretches=True)
        looks = Looks(self, lambda: self._texts.last_entered)
        for group in (looks.commands, (*commands, self._languages.command)):
            top.add(together(*(command.button() for command in group)))
        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._texts)
        column.addWidget(scroll, 1)
        return editor

    def _make_kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in ProvisionKind:
            action = QAction(menu)
            action.triggered.connect(partial(self._insert, kind))
            if kind is ProvisionKind.COMMITMENT:
                action.setShortcut(QKeySequence("Ctrl+Shift+C"))
            menu.addAction(action)
            self.dressed(partial(_say, action, kind))
        return menu

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CHARTER_TABLES:
            self._show()

    def _on_charter_chosen(self) -> None:
        self._selected = None
        self._show()

    def _show(self) -> None:
        content = self.opened.content
        self._model.put(content)
        self._none.setText(
            self.tr("This charter has no text yet.\nAdd its first provision with the button above.")
            if content is not None
            else no_charter_yet()
        )
        refusal = "" if content else no_charter()
        offer(self._of_charter, refusal)
        offer(self._of_text, "" if content and content.provisions else refusal or no_text())
        self._languages.follow()
        if content is None or not content.provisions:
            self._pages.setCurrentIndex(1)
            self.describe("" if content is None else self._description(content))
        else:
            self._pages.setCurrentIndex(0)
            self.describe(self._description(content))
            self._outline.selectionModel().setCurrentIndex(
                self._model.index(self._model.nearest_row(self._selected)),
                QItemSelectionModel.SelectionFlag.ClearAndSelect,
            )
            self._show_provision(content)
        self._show_live_page()

    def _show_provision(self, content: CharterContent) -> None:
        row = self._outline.currentIndex().row()
        provision = self._model.provision(row)
        self._selected = provision.id
        self._kind.setCurrentIndex(list(ProvisionKind).index(provision.kind))
        refused = {
            language: text
            for (provision_id, language), text in self._typed.items()
            if provision_id == provision.id and self.is_unwritten((provision_id, language))
        }
        self._texts.put(provision, content.charter.languages, refused)
        self._languages.follow()

    def _show_live_page(self, typed: CharterContent | None = None) -> None:
        content = typed or self.opened.content
        if self.isVisible() and self._page.isVisible():
            language = content.charter.languages[0] if content else "ar"
            self._page.put(content, "charter", language)

    def _on_page_toggled(self) -> None:
        self._page.setVisible(self._show_page.isChecked())
        self._show_live_page()

    def _description(self, content: CharterContent) -> str:
        charter = content.charter
        title = charter.title.text(interface_language()) or self.tr("Untitled")
        words = filled(self.tr("{title} · {status}"), title=title, status=term(charter.status))
        return " · ".join([words, *self._translations_words(content)])

    def _translations_words(self, content: CharterContent) -> Iterator[str]:
        """Say for each translation how much of it is missing or out of date."""
        authentic, *others = content.charter.languages
        written = [part for part in content.provisions if part.text.get(authentic)]
        for language in others:
            missing = sum(not part.text.get(language) for part in written)
            outdated = sum(language in outdated_languages(part, authentic) for part in written)
            counts = []
            if missing:
                counts.append(self.tr("%n missing", "", missing))
            if outdated:
                counts.append(self.tr("%n out of date", "", outdated))
            if counts:
                yield said_of(language_name(language), listed(counts))

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        content = self.opened.content
        if not current.isValid() or content is None or current.data(ROW_ID) == self._selected:
            return
        self._texts.commit()
        self._show_provision(content)

    def _on_kind_activated(self, number: int) -> None:
        selected = self._selected
        if selected is not None:
            kind = list(ProvisionKind)[number]
            self.attempt(lambda: edit_provision(self.opened.workspace, selected, kind=kind))

    def _on_text_edited(self, provision_id: str, language: str, text: str) -> None:
        typed = (provision_id, language)
        self._typed[typed] = text
        self.write(
            typed,
            lambda: edit_provision_text(self.opened.workspace, provision_id, language, text),
        )

    def _on_text_typed(self, provision_id: str, language: str, text: str) -> None:
        """Let the live page follow each key; what is typed is written down after a pause."""
        content = self.opened.content
        if content is not None:
            self._show_live_page(with_text(content, provision_id, language, text))

    def _on_translation_confirmed(self, provision_id: str, language: str) -> None:
        self.attempt(lambda: confirm_translation(self.opened.workspace, provision_id, language))

    def _insert(self, kind: ProvisionKind) -> None:
        charter_id = self.opened.charter_id
        if charter_id is None:
            return
        self._texts.commit()
        row = self._outline.currentIndex().row()
        if self.attempt(
            lambda: add_provision(self.opened.workspace, charter_id, kind, Texts(), row + 1),
            self.show_entity,
        ):
            self._texts.focus_authentic()

    def _push(self, step: int) -> None:
        row = self._outline.currentIndex().row()
        if self._selected is not None and 0 <= row + step < self._model.rowCount():
            self._move_to(self._selected, row + step)

    def _move_to(self, provision_id: str, position: int) -> None:
        self._texts.commit()
        self._selected = provision_id
        self.attempt(lambda: move_provision(self.opened.workspace, provision_id, position))

    def _indent(self, deeper: bool) -> None:
        """Make a part of the one before of what stands by itself, or the other way round."""
        selected = self._selected
        if selected is None:
            return
        row = self._outline.currentIndex().row()
        kind = (_DEEPER if deeper else _HIGHER).get(self._model.provision(row).kind)
        if kind is None:
            self.notice.hint(
                self.tr("A provision of this kind stands no deeper.")
                if deeper
                else self.tr("A provision of this kind stands no higher.")
            )
            return
        self._texts.commit()
        self.attempt(lambda: edit_provision(self.opened.workspace, selected, kind=kind))

    def _split(self) -> None:
        selected, cursor = self._selected, self._texts.place_of_cursor()
        if selected is None or cursor is None:
            self.notice.hint(self.tr("Put the cursor into the text, where it is to be split."))
            return
        self._texts.commit()
        self.attempt(
            lambda: split_provision(self.opened.workspace, selected, *cursor), self.show_entity
        )

    def _join(self) -> None:
        selected = self._selected
        if selected is None:
            return
        self._texts.commit()
        self.attempt(lambda: join_provision(self.opened.workspace, selected), self.show_entity)

    def _remove(self) -> None:
        selected = self._selected
        if selected is None:
            return
        row = self._outline.currentIndex().row()
        after = min(row + 1, self._model.rowCount() - 1)
        neighbour: Provision = self._model.provision(after if after != row else max(row - 1, 0))
        self._selected = neighbour.id
        self.attempt(lambda: remove_provision(self.opened.workspace, selected))

    def _edit_details(self) -> None:
        from charterdesk.ui.dialogs.charter_details import CharterDetails

        content = self.opened.content
        if content is None:
            return
        self._texts.commit()
        dialog = CharterDetails(self.opened.workspace, content.charter, self)
        if dialog.exec():
            self.notice.hide()
        dialog.deleteLater()

    def _on_dressed(self) -> None:
        self._outline.setAccessibleName(self.tr("Provisions"))
        self._kind.setAccessibleName(self.tr("Kind of provision"))
        chosen = self._kind.currentIndex()
        self._kind.clear()
        self._kind.addItems([term(kind) for kind in ProvisionKind])
        self._kind.setCurrentIndex(chosen)
        self._show()


def _say(action: QAction, kind: ProvisionKind) -> None:
    action.setText(term(kind))

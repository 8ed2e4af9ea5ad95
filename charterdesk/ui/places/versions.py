"""The versions of a charter: freeze, adopt, restore, compare."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import CharterVersion
from charterdesk.model.canonical import shortened_hash
from charterdesk.model.comparison import Comparison, ProvisionChange, any_change
from charterdesk.model.texts import RIGHT_TO_LEFT
from charterdesk.services.adoption import adopt_version
from charterdesk.services.versions import (
    compare_versions,
    freeze_version,
    list_versions,
    restore_version,
)
from charterdesk.ui.dialogs.versions import AdoptVersion, FreezeVersion
from charterdesk.ui.marked_text import MarkedText, marked, section
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Operation
from charterdesk.ui.place import Place
from charterdesk.ui.table import Table
from charterdesk.ui.wording import (
    filled,
    interface_language,
    isolated,
    moment_text,
    term,
    version_name,
)

_SHOWN_TABLES: Final = frozenset({"charter", "charter_version", "provision"})
_SHARES: Final = (640, 414)
_LEAST_WIDTH: Final = 40
_WIDTHS: Final = (48, 120, 168, 130, 80, 80, 180)


class VersionsPlace(Place):
    """What was frozen of a charter, and how it differs from the draft."""

    name = "versions"

    def __init__(self, opened: OpenWorkspace) -> None:
        super().__init__(opened)
        self._running: Operation[Comparison] | None = None
        self._listing = Listing(self._columns(), _version_id, _searched, self)
        self._table = Table(self._listing)
        self._table.horizontalHeader().setMinimumSectionSize(_LEAST_WIDTH)
        for number, width in enumerate(_WIDTHS):
            self._table.setColumnWidth(number, width)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._listing.listed.connect(self._show_chosen)
        self._other = QComboBox()
        self._other.activated.connect(self._compare)
        self._log = QLabel(wordWrap=True)
        self._log.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel(wordWrap=True)
        self._count.setProperty("role", "muted")
        self._changes = MarkedText()
        splitter = QSplitter(childrenCollapsible=False)
        splitter.setHandleWidth(16)
        splitter.addWidget(self._table)
        splitter.addWidget(self._make_comparison())
        splitter.setSizes(list(_SHARES))
        self._none = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(splitter)
        self._stack.addWidget(self._none)
        self.body.addWidget(self._stack, 1)
        self._restore = self.add_action(
            "undo-2", lambda: self.tr("Restore as draft"), self._restore_chosen, keys="Ctrl+Shift+R"
        )
        self._adopt = self.add_action(
            "check", lambda: self.tr("Adopt…"), self._ask_adoption, keys="Ctrl+Shift+D"
        )
        self._freeze = self.add_action(
            "save", lambda: self.tr("Freeze…"), self._ask_freezing, "primary", keys="Ctrl+Shift+F"
        )
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._show)
        self.dressed(self._on_dressed)

    @override
    def leave(self) -> None:
        if self._running is not None:
            self._running.cancel()

    @override
    def show_entity(self, entity_id: str) -> None:
        self._table.show_entity(entity_id)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _columns(self) -> tuple[Column[CharterVersion], ...]:
        return (
            Column(
                "number",
                lambda: self.tr("No."),
                lambda version: str(version.number),
                order=lambda version: version.number,
            ),
            Column("name", lambda: self.tr("Name"), lambda version: version.name),
            Column(
                "frozen_at",
                lambda: self.tr("Frozen"),
                lambda version: moment_text(datetime.fromisoformat(version.frozen_at)),
                order=lambda version: version.frozen_at,
            ),
            Column("adopted", lambda: self.tr("Adoption"), self._adoption),
            Column(
                "intact",
                lambda: self.tr("Text"),
                lambda version: self.tr("Intact") if version.is_intact else self.tr("Altered"),
            ),
            Column("author", lambda: self.tr("By"), lambda version: version.author),
            Column(
                "hash", lambda: self.tr("Hash"), lambda version: shortened_hash(version.hash)
            ),
        )  # fmt: skip

    def _make_comparison(self) -> QWidget:
        pane = QWidget()
        self._compare_with = QLabel()
        self._compare_with.setBuddy(self._other)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._compare_with)
        row.addWidget(self._other, 1)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._log)
        column.addLayout(row)
        column.addWidget(self._count)
        column.addWidget(self._changes, 1)
        return pane

    def _adoption(self, version: CharterVersion) -> str:
        content = self.opened.content
        if content is None or content.charter.adopted_version_id != version.id:
            return ""
        adopted, meeting_id = self.tr("Adopted version"), content.charter.adoption_meeting_id
        for meeting in content.meetings:
            if meeting.meeting.id == meeting_id:
                return f"{adopted} · {isolated(meeting.meeting.title.text(interface_language()))}"
        return adopted

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _SHOWN_TABLES:
            self._show()

    def _show(self) -> None:
        """Read the versions, once they are in sight."""
        if not self.isVisible():
            return
        content = self.opened.content
        versions = list_versions(self.opened.workspace, content.charter.id) if content else []
        self._listing.put(versions)
        writable = content is not None and bool(content.provisions)
        self._freeze.setEnabled(writable)
        self._adopt.setEnabled(writable)
        self._stack.setCurrentIndex(0 if versions else 1)
        self._none.setText(self._first_step())
        self._describe(versions)
        if versions and not self._table.currentIndex().isValid():
            self._table.selectRow(len(versions) - 1)
        self._show_chosen()

    def _first_step(self) -> str:
        content = self.opened.content
        if content is None:
            return self.tr(
                "There is no charter yet.\nStart one with the plus sign beside “Charter”."
            )
        if not content.provisions:
            return self.tr("This charter has no text yet.\nWrite it in the place “Charter” first.")
        return self.tr(
            "No version is frozen yet.\nOnce the text can be shown to others, freeze it with the "
            "button above; then every change is seen word by word, and the text can be adopted."
        )

    def _describe(self, versions: list[CharterVersion]) -> None:
        if not versions:
            self.describe("")
        elif self._draft_moved_on(versions):
            self.describe(
                filled(
                    self.tr("The draft has changed since version {number}."),
                    number=versions[-1].number,
                )
            )
        else:
            self.describe(
                filled(
                    self.tr("The draft says what version {number} says."),
                    number=versions[-1].number,
                )
            )

    def _draft_moved_on(self, versions: list[CharterVersion]) -> bool:
        content = self.opened.content
        return not versions or (content is not None and content.text != versions[-1].text)

    def _chosen(self) -> CharterVersion | None:
        row = self._table.currentIndex().row()
        return self._listing.rows[row] if 0 <= row < len(self._listing.rows) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self._restore.setEnabled(chosen is not None)
        self._log.setText(chosen.change_log if chosen else "")
        self._log.setVisible(bool(chosen and chosen.change_log))
        kept = self._other.currentData()
        self._other.clear()
        self._other.addItem(self.tr("The draft"), None)
        for version in self._listing.rows:
            if chosen is not None and version.id != chosen.id:
                self._other.addItem(version_name(version), version.id)
        self._other.setCurrentIndex(max(self._other.findData(kept), 0) if kept else 0)
        self._compare()

    def _compare(self) -> None:
        if self._running is not None:
            self._running.cancel()
        chosen, other_id = self._chosen(), self._other.currentData()
        if chosen is None:
            return
        other = next((row for row in self._listing.rows if row.id == other_id), None)
        old, new = chosen, other
        if other is not None and other.number < chosen.number:
            old, new = other, chosen
        workspace, old_id, new_id = self.opened.workspace, old.id, new.id if new else None
        self._running = operation = Operation[Comparison]()
        operation.failed.connect(self.notice.report)
        operation.done.connect(self._show_changes)
        operation.start(lambda *_: compare_versions(workspace, old_id, new_id))

    def _show_changes(self, comparison: Comparison) -> None:
        right_to_left = comparison.language in RIGHT_TO_LEFT
        direction = (
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        around = self.layoutDirection()
        written: list[str] = []
        if any_change(comparison.title):
            written += (section(self.tr("Title"), around), marked(comparison.title, direction))
        changed = [part for part in comparison.provisions if part.is_changed]
        for part in changed:
            written += (section(self._what(part), around), marked(part.pieces, direction))
        self._count.setText(
            filled(
                self.tr(
                    "Provisions that differ: {count}. What came is underlined, what went is struck "
                    "out."
                ),
                count=len(changed),
            )
            if written
            else self.tr("The two texts are the same, word for word.")
        )
        self._changes.put(written)

    def _what(self, part: ProvisionChange) -> str:
        shown = part.new or part.old
        assert shown is not None
        kind = term(shown.kind)
        if part.old is None:
            return filled(self.tr("{kind}: new"), kind=kind)
        if part.new is None:
            return filled(self.tr("{kind}: removed"), kind=kind)
        if part.old.kind is not part.new.kind:
            return filled(self.tr("{kind}: was “{before}”"), kind=kind, before=term(part.old.kind))
        if part.moved:
            return filled(self.tr("{kind}: moved"), kind=kind)
        return filled(self.tr("{kind}: reworded"), kind=kind)

    def _ask_freezing(self) -> None:
        content = self.opened.content
        if content is None:
            return
        charter_id, dialog = content.charter.id, FreezeVersion(self)
        if dialog.exec():
            name, log = dialog.name.text().strip(), dialog.change_log.toPlainText().strip()
            self.attempt(lambda: self._freeze_and_show(charter_id, name, log))

    def _freeze_and_show(self, charter_id: str, name: str = "", change_log: str = "") -> str:
        version_id = freeze_version(self.opened.workspace, charter_id, name, change_log)
        self._table.show_entity(version_id)
        return version_id

    def _ask_adoption(self) -> None:
        content = self.opened.content
        if content is None:
            return
        versions = list_versions(self.opened.workspace, content.charter.id)
        chosen = None if self._draft_moved_on(versions) else self._chosen() or versions[-1]
        today = datetime.now().astimezone().date()
        dialog = AdoptVersion(content, chosen.id if chosen else None, today, self)
        if not dialog.exec():
            return
        charter_id, adopted_on = content.charter.id, dialog.day
        assert adopted_on is not None

        def adopt() -> None:
            version_id = dialog.version_id or self._freeze_and_show(charter_id)
            adopt_version(
                self.opened.workspace, version_id, adopted_on, dialog.place, dialog.meeting_id
            )
            self._table.show_entity(version_id)

        if self.attempt(adopt):
            self.notice.tell(self.tr("The version is adopted."))

    def _restore_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.attempt(
            lambda: restore_version(self.opened.workspace, chosen.id)
        ):
            self.notice.tell(
                filled(
                    self.tr(
                        "The draft says again what version {number} says. Undo brings back what "
                        "was there."
                    ),
                    number=chosen.number,
                )
            )

    def _on_dressed(self) -> None:
        self._table.setAccessibleName(self.tr("Versions"))
        self._changes.setAccessibleName(self.tr("What differs"))
        self._compare_with.setText(self.tr("Compare with"))
        self._other.setAccessibleName(self.tr("Compare with"))
        self._table.fit_rows()
        self._listing.retitle()
        self._show()


def _version_id(version: CharterVersion) -> str:
    return version.id


def _searched(version: CharterVersion) -> str:
    return f"{version.number} {version.name} {version.author}"

"""The versions of a charter: freeze, adopt, restore, compare."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QStackedWidget,
)
from typing_extensions import override

from charterdesk.model import CharterVersion
from charterdesk.model.canonical import shortened_hash
from charterdesk.services.adoption import adopt_version
from charterdesk.services.versions import (
    freeze_version,
    list_versions,
    restore_version,
)
from charterdesk.ui.column_choice import ColumnChoice
from charterdesk.ui.command import offer
from charterdesk.ui.dialogs.versions import AdoptVersion, FreezeVersion
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.offers import no_charter, no_text, nothing_selected
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.place import Place, no_charter_yet
from charterdesk.ui.places.version_comparison import VersionComparison
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.table import Table
from charterdesk.ui.wording import (
    filled,
    interface_language,
    isolated,
    moment_text,
)

_SHOWN_TABLES: Final = frozenset({"charter", "charter_version", "provision"})
_SHARES: Final = (640, 414)
_WIDTHS: Final = (44, 0, 158, 134, 168, 70, 80)
_AT_FIRST_HIDDEN: Final = "author"


class VersionsPlace(Place):
    """What was frozen of a charter, and how it differs from the draft."""

    name = "versions"

    def __init__(self, opened: OpenWorkspace, preferences: Preferences) -> None:
        super().__init__(opened)
        self._listing = Listing(self._columns(), _version_id, _searched, self)
        self._table = Table(self._listing)
        self._table.set_widths(_WIDTHS, wide=1)
        ColumnChoice(self._table, self.name, preferences, _AT_FIRST_HIDDEN).command(self)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._listing.listed.connect(self._show_chosen)
        self.comparison = VersionComparison(self, preferences)
        splitter = Sides("versions", (self._table, self.comparison), _SHARES)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
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
        self._copy = self.add_command(
            "copy",
            lambda: self.tr("Copy the hash"),
            self._copy_hash,
            keys=QKeySequence.StandardKey.Copy,
            within=self._table,
        )
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._show)
        self.dressed(self._on_dressed)

    @override
    def leave(self) -> None:
        self.comparison.stop()

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
                "hash",
                lambda: self.tr("Hash"),
                lambda version: shortened_hash(version.hash),
                tip=lambda version: version.hash,
            ),
            Column(
                "intact",
                lambda: self.tr("Text"),
                lambda version: self.tr("Intact") if version.is_intact else self.tr("Altered"),
            ),
            Column("author", lambda: self.tr("By"), lambda version: version.author),
        )  # fmt: skip

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
        refusal = "" if writable else no_text() if content else no_charter()
        offer((self._freeze, self._adopt), refusal)
        self._stack.setCurrentIndex(0 if versions else 1)
        self._none.setText(self._first_step())
        self._describe(versions)
        if versions and not self._table.currentIndex().isValid():
            self._table.selectRow(len(versions) - 1)
        self._show_chosen()

    def _first_step(self) -> str:
        content = self.opened.content
        if content is None:
            return no_charter_yet()
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
        offer((self._restore, self._copy), "" if chosen else nothing_selected())
        self.comparison.put(chosen, self._listing.rows)

    def _copy_hash(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            QGuiApplication.clipboard().setText(chosen.hash)
            self.notice.tell(self.tr("The whole hash is on the clipboard."))

    def _ask_freezing(self) -> None:
        content = self.opened.content
        if content is None:
            return
        charter_id, dialog = content.charter.id, FreezeVersion(self)
        if dialog.exec():
            name, log = dialog.name.text().strip(), dialog.change_log.toPlainText().strip()
            self.attempt(
                lambda: freeze_version(self.opened.workspace, charter_id, name, log),
                self._table.show_entity,
            )

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
        workspace, charter_id, adopted_on = self.opened.workspace, content.charter.id, dialog.day
        frozen, place, meeting_id = dialog.version_id, dialog.place, dialog.meeting_id
        assert adopted_on is not None

        def adopt() -> str:
            version_id = frozen or freeze_version(workspace, charter_id)
            adopt_version(workspace, version_id, adopted_on, place, meeting_id)
            return version_id

        if self.attempt(adopt, self._table.show_entity):
            self.notice.tell(" ".join(self._adopted_words()))

    def _adopted_words(self) -> Iterator[str]:
        """Say that a version was adopted, and whom its text leaves to be asked."""
        yield self.tr("The version is adopted.")
        content = self.opened.content
        version = content and content.adopted_version
        asked = len(content.to_reconfirm(version)) if content and version else 0
        if asked:
            yield self.tr(
                "%n organisation(s) signed an earlier text: ask them in the place “Signatories”, "
                "by “Reconfirmation…”.",
                "",
                asked,
            )

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
        self._listing.retitle()
        self._show()


def _version_id(version: CharterVersion) -> str:
    return version.id


def _searched(version: CharterVersion) -> str:
    return f"{version.number} {version.name} {version.author}"

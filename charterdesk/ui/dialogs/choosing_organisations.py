"""Choosing organisations of the directory, or adding one, for a charter's list."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from charterdesk.model import Problem, Texts
from charterdesk.services.directory import ListedOrganisation
from charterdesk.services.organisations import add_organisation
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.fields import SearchField, text_direction
from charterdesk.ui.models.directory import DirectoryListing
from charterdesk.ui.models.listing import Column
from charterdesk.ui.notice import Notice
from charterdesk.ui.table import Table
from charterdesk.ui.wording import filled, interface_language, term

_SIZE: Final = (720, 520)
_WIDTHS: Final = (340, 96, 120)


class ChooseOrganisations(LargeDialog):
    """Search the directory; what is not there is added by its name."""

    def __init__(self, workspace: Workspace, without: Collection[str], parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Add organisations to the list"))
        self._workspace = workspace
        self._created: list[str] = []
        self._listing = DirectoryListing(
            workspace,
            (
                Column("name", lambda: self.tr("Organisation"), _name),
                Column("acronym", lambda: self.tr("Acronym"), lambda body: body.acronym),
                Column("kind", lambda: self.tr("Kind"), lambda body: term(body.kind)),
                Column("city", lambda: self.tr("City"), lambda body: body.city),
            ),
            self,
        )
        left_out = set(without)
        self._listing.filter(lambda body: body.id not in left_out)
        self._table = Table(self._listing)
        self._table.set_widths(_WIDTHS, wide=0)
        self._table.setAccessibleName(self.tr("Organisations"))
        self._table.activated.connect(self.accept)
        self._search = SearchField()
        self._search.setPlaceholderText(self.tr("Search the directory, or type a new name"))
        self._search.setAccessibleName(self.tr("Search the directory, or type a new name"))
        self._search.textChanged.connect(self._on_typed)
        self._notice = Notice()
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        buttons = answer_buttons()
        self._new = QPushButton()
        self._new.setAutoDefault(False)
        self._new.clicked.connect(self._add_new)
        buttons.addButton(self._new, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for widget in (self._search, self._notice, self._table, self._count, buttons):
            column.addWidget(widget)
        self._listing.read.connect(self._show_count)
        self._listing.reading_failed.connect(self._notice.report)
        self._on_typed("")
        self._listing.read_all()

    def chosen_ids(self) -> list[str]:
        """Return the ids of the organisations that were chosen."""
        return self._created or self._table.selected_ids()

    def _on_typed(self, typed: str) -> None:
        self._listing.search(typed)
        self._show_count()
        self._new.setEnabled(bool(typed.strip()))
        self._new.setText(
            filled(self.tr("Add “{name}” as new"), name=typed.strip())
            if typed.strip()
            else self.tr("Add as new")
        )

    def _show_count(self) -> None:
        if self._listing.complete:
            self._count.setText(self.tr("%n organisation(s)", "", self._listing.rowCount()))
        else:
            self._count.setText(self.tr("Reading the directory…"))

    def _add_new(self) -> None:
        name = self._search.text()
        try:
            self._created = [add_organisation(self._workspace, texts_of(name))]
        except Problem as problem:
            self._notice.report(problem)
            return
        self.accept()


def texts_of(name: str) -> Texts:
    """Return a name that was typed as a text of the language that its letters suggest."""
    return Texts({"ar" if text_direction(name) == Qt.LayoutDirection.RightToLeft else "fr": name})


def _name(body: ListedOrganisation) -> str:
    return body.name.text(interface_language())

"""The directory of organisations: search, look, edit."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from charterdesk.model import Organisation, Problem, Texts
from charterdesk.services.directory import ListedOrganisation
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisation,
    find_organisation,
    remove_organisations,
)
from charterdesk.ui.column_choice import ColumnChoice
from charterdesk.ui.dialogs.duplicates import DuplicatesDialog
from charterdesk.ui.fields import SearchField
from charterdesk.ui.models.directory import DirectoryListing
from charterdesk.ui.models.listing import Column
from charterdesk.ui.offers import nothing_selected
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.place import Place
from charterdesk.ui.places.directory_reading import ReadingPage
from charterdesk.ui.places.organisation_form import OrganisationForm
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.table import Table
from charterdesk.ui.wording import interface_language, term

_WIDTHS: Final = (0, 96, 120, 110)
_AT_FIRST_HIDDEN: Final = "phones emails"
"""The form beside the list says them."""
_SHARES: Final = (640, 400)


class OrganisationsPlace(Place):
    """All organisations of the workspace, whatever they sign."""

    name = "organisations"

    def __init__(self, opened: OpenWorkspace, preferences: Preferences) -> None:
        super().__init__(opened)
        self._awaited = ""
        self._listing = DirectoryListing(
            opened.workspace,
            (
                Column("name", lambda: self.tr("Organisation"), _name),
                Column("acronym", lambda: self.tr("Acronym"), lambda body: body.acronym),
                Column("kind", lambda: self.tr("Kind"), lambda body: term(body.kind)),
                Column("city", lambda: self.tr("City"), lambda body: body.city),
                Column("phones", lambda: self.tr("Phone"), lambda body: " · ".join(body.phones)),
                Column("emails", lambda: self.tr("E-mail"), lambda body: " · ".join(body.emails)),
            ),
            self,
        )
        self._table = Table(self._listing)
        self._table.set_widths(_WIDTHS, wide=0)
        ColumnChoice(self._table, self.name, preferences, _AT_FIRST_HIDDEN).command(self)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._table.selectionModel().selectionChanged.connect(self._offer)
        self._listing.listed.connect(self._show_chosen)
        self._listing.read.connect(self._show)
        self._listing.reading_failed.connect(self._on_failed)
        self._search = SearchField()
        self._search.textChanged.connect(self._on_typed)
        self._search.leads_to(self._table)
        self._form = OrganisationForm()
        self._form.edited.connect(self._on_edited)
        self._reading = ReadingPage()
        self._reading.stopped.connect(self._listing.stop)
        self._reading.wanted.connect(self._read)
        self._listing.progressed.connect(self._reading.show_progress)
        self._rows = QStackedWidget()
        self._rows.addWidget(self._table)
        self._rows.addWidget(self._reading)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._right = QStackedWidget()
        self._right.addWidget(self._form)
        self._right.addWidget(self._none)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self._rows, 1)
        splitter = Sides("organisations", (left, self._right), _SHARES)
        self.body.addWidget(splitter, 1)
        self._duplicates = self.add_action(
            "copy", lambda: self.tr("Duplicates…"), self._review_duplicates, keys="Ctrl+Shift+D"
        )
        self._history = self.add_action(
            "history", lambda: self.tr("History…"), self._show_history, keys="Ctrl+Shift+Y"
        )
        self._removal = self.add_action(
            "trash-2", lambda: self.tr("Remove"), self._remove, keys="Ctrl+Del"
        )
        self.add_action("plus", lambda: self.tr("Add"), self._add, "primary", keys="Ctrl+Shift+A")
        opened.changed.connect(self._on_changed)
        self.dressed(self._on_dressed)
        self._read()

    @override
    def commit(self) -> None:
        self._table.commit()
        self._form.commit()

    @override
    def search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    @override
    def show_entity(self, entity_id: str) -> None:
        self._search.clear()
        self._awaited = "" if self._listing.complete else entity_id
        self._table.show_entity(entity_id)

    @override
    def leave(self) -> None:
        self._listing.stop()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "organisation" in tables:
            self._listing.catch_up()

    def _read(self) -> None:
        self._reading.begin()
        self._rows.setCurrentWidget(self._reading)
        self._listing.read_all()
        self._show_chosen()

    def _on_failed(self, problem: Problem) -> None:
        self._reading.end()
        self.notice.report(problem, self._read)

    def _show(self) -> None:
        self._rows.setCurrentWidget(self._table)
        if self._awaited:
            self._table.show_entity(self._awaited)
            self._awaited = ""
        if self._listing.rowCount() and not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._show_count()
        self._show_chosen()

    def _show_count(self) -> None:
        known = self._listing.complete
        self.describe(self.tr("%n organisation(s)", "", self._listing.rowCount()) if known else "")

    def _on_typed(self, typed: str) -> None:
        self._listing.search(typed)
        self._show_count()

    def _chosen(self) -> Organisation | None:
        row = self._table.currentIndex().row()
        if not 0 <= row < self._listing.rowCount():
            return None
        return find_organisation(self.opened.workspace, self._listing.id_of(row))

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self._right.setCurrentIndex(0 if chosen else 1)
        if chosen is not None:
            self._form.put(chosen)
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done with what is listed and selected."""
        selected = self._table.selectionModel().hasSelection()
        several = self._listing.total > 1
        self._duplicates.offer("" if several else self.tr("There are no two organisations yet."))
        self._history.offer("" if self._table.currentIndex().isValid() else nothing_selected())
        self._removal.offer("" if selected else nothing_selected())

    def _on_edited(self, organisation_id: str, values: dict[str, object]) -> None:
        if not self.write(
            (organisation_id, *values),
            lambda: edit_organisation(self.opened.workspace, organisation_id, **values),
        ):
            self._form.refuse()

    def _add(self) -> None:
        language = interface_language()
        created: list[str] = []
        name = Texts({language: self.tr("New organisation")})
        if self.attempt(lambda: created.append(add_organisation(self.opened.workspace, name))):
            self.show_entity(created[0])
            self._form.focus_name(language)

    def _remove(self) -> None:
        chosen = self._table.selected_ids()
        if chosen:
            self.attempt(lambda: remove_organisations(self.opened.workspace, chosen))

    def _show_history(self) -> None:
        from charterdesk.ui.dialogs.organisation_history import OrganisationHistory

        self._form.commit()
        chosen = self._chosen()
        if chosen is not None:
            dialog = OrganisationHistory(self.opened.workspace, chosen, self)
            dialog.exec()
            dialog.deleteLater()

    def _review_duplicates(self) -> None:
        self._form.commit()
        DuplicatesDialog(self.opened, self).exec()

    def _on_dressed(self) -> None:
        self._table.setAccessibleName(self.tr("Organisations"))
        self._search.setPlaceholderText(self.tr("Search the directory"))
        self._search.setAccessibleName(self.tr("Search the directory"))
        self._none.setText(
            self.tr("No organisation is chosen.\nAdd one, or import a spreadsheet of them.")
        )
        self._listing.retitle()
        self._show_count()
        self._show_chosen()


def _name(body: ListedOrganisation) -> str:
    return body.name.text(interface_language())

"""Choosing organisations of the directory, or adding one, for a charter's list."""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Final

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

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
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.table import Table
from charterdesk.ui.wording import filled, interface_language, term

_MOST_NAMED: Final = 5
_SIZE: Final = (860, 560)
_WIDTHS: Final = (420, 110, 120)


class ChooseOrganisations(LargeDialog):
    """Search the directory; what is not there is added by its name."""

    def __init__(
        self,
        workspace: Workspace,
        without: Collection[str],
        parent: QWidget,
        *,
        several: bool = True,
    ) -> None:
        """Ask.

        Args:
            workspace: Whose directory it is.
            without: The ids of organisations that are not offered.
            parent: Where the dialog stands.
            several: Whether several can be chosen, those of an earlier search among them.
        """
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Add organisations to the list"))
        self._workspace = workspace
        self._several = several
        self._created: list[str] = []
        self._chosen: dict[str, str] = {}  # the names of those chosen, by their ids
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
        if not several:
            self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.selectionModel().selectionChanged.connect(self._on_selected)
        self._listing.listed.connect(self._choose_again)
        self._search = SearchField()
        self._search.setPlaceholderText(self.tr("Search the directory, or type a new name"))
        self._search.setAccessibleName(self.tr("Search the directory, or type a new name"))
        self._search.textChanged.connect(self._on_typed)
        self._search.leads_to(self._table)
        self._notice = Notice()
        self._count = Sentence()
        self._count.setProperty("role", "muted")
        buttons = answer_buttons()
        self._new = QPushButton()
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
        return self._created or list(self._chosen)

    @override
    def accept(self) -> None:
        """Close once something is chosen; the only one that is found need not be."""
        if not self.chosen_ids() and self._search.text() and self._listing.rowCount() == 1:
            self._table.selectRow(0)
        if self.chosen_ids():
            super().accept()
        elif self._new.isEnabled() and self._listing.complete and not self._listing.rowCount():
            self._notice.hint(
                self.tr("The directory has no such organisation. Enter adds it as a new one.")
            )
            self._new.setFocus()
        else:
            self._notice.report(Problem("Choose an organisation in the list."))

    def _on_selected(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Follow the table; what an earlier search has shown stays chosen."""
        for number in _rows(deselected):
            self._chosen.pop(self._listing.id_of(number), None)
        if not self._several:
            self._chosen.clear()
        for number in _rows(selected):
            name = str(self._listing.index(number, 0).data())
            self._chosen[self._listing.id_of(number)] = name
        self._notice.hide()
        self._show_count()

    def _choose_again(self) -> None:
        """Select those chosen before among what a search has found."""
        self._table.select_also(list(self._chosen))

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
            words = self.tr("%n organisation(s)", "", self._listing.rowCount())
            if self._chosen:
                names = tuple(islice(self._chosen.values(), _MOST_NAMED))
                said = self.tr("chosen ({count}): {names}")
                words += " · " + filled(said, count=len(self._chosen), names=names)
                words += " …" if len(self._chosen) > _MOST_NAMED else ""
            self._count.setText(words)
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
    """Return a name that was typed as a text of the language that its letters suggest.

    Latin letters are taken for the window's language where that is written with them.
    """
    if text_direction(name) is Qt.LayoutDirection.RightToLeft:
        return Texts(ar=name)
    language = interface_language()
    return Texts({language if language != "ar" else "fr": name})


def _rows(selection: QItemSelection) -> Iterator[int]:
    for part in selection.toList():
        yield from range(part.top(), part.bottom() + 1)


def _name(body: ListedOrganisation) -> str:
    return body.name.text(interface_language())

"""Who signs the charter: the list, its statuses, and the desk where they sign."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.model.transitions import WITH_REASON, missing_of_signature
from charterdesk.services.organisations import edit_organisations
from charterdesk.services.registration import register_signatures
from charterdesk.services.signatories import (
    add_signatories,
    edit_signatories,
    move_signatory,
    remove_signatories,
    set_representative,
)
from charterdesk.services.signing import change_status
from charterdesk.services.thresholds import list_progress
from charterdesk.ui.column_choice import ColumnChoice
from charterdesk.ui.command import offer
from charterdesk.ui.dialogs.asking import ask_line
from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations
from charterdesk.ui.dialogs.registration_desk import RegistrationDesk
from charterdesk.ui.editors import DateDelegate, TextDelegate
from charterdesk.ui.fields import DateField, SearchField, TextField
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.offers import no_charter, not_one_selected, nothing_selected
from charterdesk.ui.open_workspace import CHARTER_TABLES, DIRECTORY_TABLES, OpenWorkspace
from charterdesk.ui.place import Place, no_charter_yet
from charterdesk.ui.places.signatory_filters import SignatoryFilters
from charterdesk.ui.places.signing_commands import SigningCommands
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.status_chip import StatusDelegate
from charterdesk.ui.table import Table
from charterdesk.ui.wording import (
    date_text,
    filled,
    interface_language,
    listed,
    term,
    threshold_sentence,
    version_name,
)
from charterdesk.ui.wrapped_row import WrappedRow, together

_WIDTHS: Final = (56, 0, 100, 150, 110, 160, 140)
_AT_FIRST_HIDDEN: Final = "version city region"
_SOME_DAY: Final = date(2017, 7, 2)


class SignatoriesPlace(Place):
    """The list of a charter's signatories."""

    name = "signatories"

    def __init__(self, opened: OpenWorkspace, preferences: Preferences) -> None:
        super().__init__(opened)
        self._listing = Listing(self._columns(), _entry_id, _searched, self, move=self._move_to)
        self._listing.refused.connect(self.notice.report)
        self._table = Table(self._listing)
        for key, delegate in (
            ("status", StatusDelegate(self._table)),
            ("signed_on", DateDelegate(self._table)),
            ("representative", TextDelegate(self._table)),
            ("capacity", TextDelegate(self._table)),
        ):
            number = [column.key for column in self._listing.columns].index(key)
            self._table.setItemDelegateForColumn(number, delegate)
        self._table.set_widths(_WIDTHS, wide=1)
        self._columns_shown = ColumnChoice(self._table, self.name, preferences, _AT_FIRST_HIDDEN)
        self._table.activated.connect(self._open)
        self._table.held.connect(self._say_why_held)
        self._search = SearchField()
        self._search.textChanged.connect(self._listing.search)
        self._search.leads_to(self._table)
        self._filters = SignatoryFilters()
        self._filters.changed.connect(self._on_filters_changed)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._none)
        self._signing = SigningCommands(self, preferences, self._chosen_entries)
        self._progress = Sentence()
        self.body.addLayout(self._make_tools())
        self.body.addWidget(self._progress)
        self.body.addWidget(self._stack, 1)
        self._desk = self.add_action(
            "user-check", lambda: self.tr("Registration desk…"), self.open_desk, keys="Ctrl+R"
        )
        self._add = self.add_action(
            "plus", lambda: self.tr("Add…"), self._add_bodies, "primary", keys="Ctrl+Shift+A"
        )
        self._table.selectionModel().selectionChanged.connect(self._offer)
        self._listing.listed.connect(self._offer)
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._show)
        self.dressed(self._on_dressed)

    @override
    def search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    @override
    def commit(self) -> None:
        self._table.commit()

    @override
    def show_entity(self, entity_id: str) -> None:
        self._search.clear()
        self._filters.clear()
        self._table.show_entity(entity_id)

    def open_desk(self) -> None:
        """Register bodies as they arrive."""
        if self.opened.charter_id is not None:
            RegistrationDesk(self.opened, self).exec()

    def _columns(self) -> tuple[Column[SignatoryEntry], ...]:
        def signatory(attribute: str, entry: SignatoryEntry, value: object) -> None:
            edit_signatories(self.opened.workspace, [entry.signatory.id], **{attribute: value})

        return (
            Column(
                "number",
                lambda: self.tr("No."),
                lambda entry: str(entry.signatory.position + 1),
                order=lambda entry: entry.signatory.position,
            ),
            Column("name", lambda: self.tr("Organisation"), _name),
            Column("acronym", lambda: self.tr("Acronym"), lambda entry: entry.organisation.acronym),
            Column(
                "status",
                lambda: self.tr("Status"),
                lambda entry: term(entry.signatory.status),
                value=lambda entry: entry.signatory.status,
                write=self._set_status,
            ),
            Column(
                "signed_on",
                lambda: self.tr("Signed on"),
                lambda entry: date_text(entry.signatory.signed_on),
                order=lambda entry: (
                    entry.signatory.signed_on is None,
                    entry.signatory.signed_on or datetime.now(UTC).date(),
                ),
                value=lambda entry: entry.signatory.signed_on,
                write=partial(signatory, "signed_on"),
            ),
            Column(
                "representative",
                lambda: self.tr("Representative"),
                lambda entry: entry.representative.name if entry.representative else "",
                write=lambda entry, name: set_representative(
                    self.opened.workspace, entry.signatory.id, name, _capacity(entry)
                ),
                written_elsewhere=True,
            ),
            Column(
                "capacity",
                lambda: self.tr("Capacity"),
                _capacity,
                write=self._set_capacity,
                written_elsewhere=True,
            ),
            Column("version", lambda: self.tr("Text signed"), self._signed_text),
            Column("missing", lambda: self.tr("Missing"), self._missing),
            Column("city", lambda: self.tr("City"), lambda entry: entry.organisation.city),
            Column("region", lambda: self.tr("Region"), lambda entry: entry.organisation.region),
        )

    def _signed_text(self, entry: SignatoryEntry) -> str:
        content = self.opened.content
        version = content.version(entry.signatory.version_id) if content else None
        return version_name(version) if version else ""

    def _missing(self, entry: SignatoryEntry) -> str:
        content = self.opened.content
        if content is None or entry.signatory.status is not SignatoryStatus.SIGNED:
            return ""
        required = content.charter.required_of_signatures
        return listed(term(one) for one in missing_of_signature(entry) if one in required)

    def _open(self, index: QModelIndex) -> None:
        """Write in a cell that can be written; any other leads to the organisation."""
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._table.edit(index)
        elif chosen := self._chosen_entries():
            self.destination_wanted.emit("organisations", chosen[0].organisation.id)

    def _chosen_entries(self) -> list[SignatoryEntry]:
        chosen = set(self._table.selected_ids())
        return [entry for entry in self._listing.rows if entry.signatory.id in chosen]

    def _make_tools(self) -> WrappedRow:
        up = self.add_command(
            "arrow-up",
            lambda: self.tr("Move up in the published order"),
            partial(self._push, -1),
            keys="Alt+Up",
        )
        down = self.add_command(
            "arrow-down",
            lambda: self.tr("Move down in the published order"),
            partial(self._push, 1),
            keys="Alt+Down",
        )
        several = self.add_command(
            "list-checks", lambda: self.tr("Change the selected"), lambda: None
        )
        self._statuses = QMenu(self)
        for status in SignatoryStatus:
            action = self._statuses.addAction("")
            action.triggered.connect(partial(self._set_selected, status))
            self.dressed(partial(_say, action, status))
        self._statuses.addSeparator()
        date, region = self._statuses.addAction(""), self._statuses.addAction("")
        date.triggered.connect(self._date_selected)
        region.triggered.connect(self._place_selected)
        self.dressed(
            lambda: date.setText(self.tr("Signed on…")),
            lambda: region.setText(self.tr("Region…")),
        )
        several.setMenu(self._statuses)
        columns = self._columns_shown.command(self)
        remove = self.add_command(
            "trash-2",
            lambda: self.tr("Take the selected off the list"),
            self._remove,
            keys=QKeySequence.StandardKey.Delete,
            within=self._table,
        )
        self._of_one, self._of_some = (up, down), (several, remove)
        row = WrappedRow()
        row.add(self._search, stretches=True)
        row.add(self._filters)
        signature = self._signing.signature
        commands = (signature, several, up, down, remove, columns)
        row.add(together(*(command.button() for command in commands)))
        return row

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & (CHARTER_TABLES | DIRECTORY_TABLES):
            self._show()

    def _show(self) -> None:
        content = self.opened.content
        entries = content.signatories if content else ()
        self._filters.put(content)
        self._listing.filter(self._filters.accepts)
        self._listing.put(entries)
        self._stack.setCurrentIndex(0 if entries else 1)
        self._none.setText(self._first_step() if content else no_charter_yet())
        offer((self._add, self._desk), "" if content else no_charter())
        self._signing.offer(content)
        self._offer()
        counts = {
            status: sum(entry.signatory.status is status for entry in entries)
            for status in SignatoryStatus
        }
        words = [self.tr("%n organisation(s)", "", len(entries))]
        words += [
            self.tr("{status}: {count}").format(status=term(status), count=count)
            for status, count in counts.items()
            if count
        ]
        self.describe(" · ".join(words) if entries else "")
        progress = list_progress(self.opened.workspace, content) if content else []
        self._progress.setText(" · ".join(map(threshold_sentence, progress)))
        self._progress.setVisible(bool(progress))

    def _offer(self) -> None:
        """Offer what can be done with what is selected."""
        chosen = len(self._table.selected_ids())
        offer(self._of_some, "" if chosen else nothing_selected())
        offer(self._of_one, "" if chosen == 1 else not_one_selected())

    def _first_step(self) -> str:
        return self.tr(
            "Nobody is on the list yet.\nImport a spreadsheet, add organisations of the "
            "directory, or register them at the desk."
        )

    def _on_filters_changed(self) -> None:
        self._listing.filter(self._filters.accepts)

    def _set_status(self, entry: SignatoryEntry, status: SignatoryStatus) -> None:
        change = self._status_change([entry.signatory.id], status)
        if change is not None:
            change()

    def _set_selected(self, status: SignatoryStatus) -> None:
        chosen = self._table.selected_ids()
        change = self._status_change(chosen, status)
        if change is not None:
            self.attempt(change)

    def _date_selected(self) -> None:
        chosen = self._table.selected_ids()
        field = DateField()
        question = filled(
            self.tr("The day, such as {day}; empty for none"), day=date_text(_SOME_DAY)
        )
        if ask_line(self.tr("Signed on"), question, self, field):
            day = field.day()
            self.attempt(lambda: edit_signatories(self.opened.workspace, chosen, signed_on=day))

    def _place_selected(self) -> None:
        chosen = set(self._table.selected_ids())
        bodies = [
            entry.organisation.id for entry in self._listing.rows if entry.signatory.id in chosen
        ]
        field = TextField()
        if ask_line(self.tr("Region"), self.tr("Region:"), self, field):
            region = field.text().strip()
            self.attempt(lambda: edit_organisations(self.opened.workspace, bodies, region=region))

    def _status_change(
        self, signatory_ids: list[str], status: SignatoryStatus
    ) -> Callable[[], None] | None:
        """Return what gives them a status, once a reason was asked for; None where it was not."""
        today, workspace = datetime.now().astimezone().date(), self.opened.workspace
        if status is SignatoryStatus.SIGNED:
            return partial(register_signatures, workspace, signatory_ids, today)
        field = TextField()
        question = self.tr("Why? The reason is kept and never published.")
        if status in WITH_REASON and not ask_line(
            term(status), question, self, field, required=True
        ):
            return None
        return partial(change_status, workspace, signatory_ids, status, today, field.text())

    def _set_capacity(self, entry: SignatoryEntry, capacity: str) -> None:
        if entry.representative is None:
            raise Problem("Name the representative first; the capacity is that person’s.")
        set_representative(
            self.opened.workspace, entry.signatory.id, entry.representative.name, capacity
        )

    def _push(self, step: int) -> None:
        [chosen] = self._table.selected_ids()
        if not self._listing.arranged_by_itself:
            self._say_why_held()
            return
        place = self._listing.row_of(chosen)
        if place is not None and 0 <= place + step < self._listing.total:
            self._move_to(chosen, place + step)

    def _say_why_held(self) -> None:
        self.notice.hint(
            self.tr(
                "The published order can be changed while the whole list is shown in it: empty "
                "the search and the filters, and click a heading until the list is unsorted."
            )
        )

    def _move_to(self, signatory_id: str, place: int) -> None:
        self.attempt(lambda: move_signatory(self.opened.workspace, signatory_id, place))

    def _remove(self) -> None:
        chosen = self._table.selected_ids()
        self.attempt(lambda: remove_signatories(self.opened.workspace, chosen))

    def _add_bodies(self) -> None:
        content = self.opened.content
        if content is None:
            return
        on_list = {entry.organisation.id for entry in content.signatories}
        dialog = ChooseOrganisations(self.opened.workspace, on_list, self)
        if dialog.exec():
            workspace, chosen = self.opened.workspace, dialog.chosen_ids()
            self.attempt(
                lambda: add_signatories(workspace, content.charter.id, chosen),
                lambda added: self.show_entity(added[-1]),
            )

    def _on_dressed(self) -> None:
        self._table.setAccessibleName(self.tr("Signatories"))
        self._search.setPlaceholderText(self.tr("Search names, acronyms, cities, people"))
        self._search.setAccessibleName(self.tr("Search names, acronyms, cities, people"))
        self._listing.retitle()
        self._show()


def _say(action: QAction, status: SignatoryStatus) -> None:
    action.setText(term(status))


def _entry_id(entry: SignatoryEntry) -> str:
    return entry.signatory.id


def _name(entry: SignatoryEntry) -> str:
    return entry.organisation.name.text(interface_language())


def _capacity(entry: SignatoryEntry) -> str:
    return entry.representative.capacity if entry.representative else ""


def _searched(entry: SignatoryEntry) -> str:
    body, person = entry.organisation, entry.representative
    return " ".join(
        (
            *body.name.values(),
            body.acronym,
            *body.aliases,
            body.city,
            body.region,
            *body.emails,
            person.name if person else "",
        )
    )

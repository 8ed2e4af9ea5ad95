"""Who is at a meeting: organisations as they arrive, and the list of those who came."""

from collections import Counter
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QVBoxLayout
from typing_extensions import override

from charterdesk.model import Organisation, Problem
from charterdesk.model.charter_content import AttendanceEntry
from charterdesk.model.meetings import Presence
from charterdesk.services.meetings import (
    add_attendance,
    edit_attendance,
    list_signatories_as_absent,
    register_attendance,
    register_new_organisation,
    remove_attendance,
)
from charterdesk.services.organisations import list_organisations
from charterdesk.services.registration import near_organisations
from charterdesk.ui.command import Command, offer
from charterdesk.ui.dialogs.choosing_organisations import texts_of
from charterdesk.ui.editors import TermDelegate, TextDelegate
from charterdesk.ui.fields import SearchField, TextField
from charterdesk.ui.heading import Heading
from charterdesk.ui.models.listing import ROW_ID, Column, Listing
from charterdesk.ui.offers import nothing_selected
from charterdesk.ui.place import Place
from charterdesk.ui.places.meeting_tab import LinesTab, LinesTable
from charterdesk.ui.rows import Rows
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled, interface_language, isolated, term

_MOST: Final = 20
_NEW: Final = "new"
_GUEST: Final = "guest"
_WIDTHS: Final = (300, 160, 130, 100)
_MOVING: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_OFFERED_LINES: Final = 5


class AttendanceTab(LinesTab):
    """Any part of a name and Enter, the person and Enter, the function and Enter."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._listing = Listing(self._columns(), _line_id, self._organisation, self)
        self._listing.refused.connect(place.notice.report)
        lines = TextDelegate(self)
        delegates = {
            "person": lines,
            "capacity": lines,
            "presence": TermDelegate(Presence, self),
        }
        self._table = LinesTable(self._listing, delegates, _WIDTHS, "organisation")
        self.watch(self._table)
        self._chosen: str | None = None
        self._directory: list[Organisation] | None = None
        self._search, self._person, self._capacity = SearchField(), TextField(), TextField()
        self._search.textEdited.connect(self._on_typed)
        self._search.textChanged.connect(self._offer)
        self._search.returnPressed.connect(self._take)
        self._search.installEventFilter(self)
        self._person.returnPressed.connect(self._capacity.setFocus)
        self._capacity.returnPressed.connect(self._register)
        self._offered = Rows()
        self._offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._offered.itemClicked.connect(self._take)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._none.hide()
        above = QHBoxLayout()
        above.setSpacing(8)
        for field, share in ((self._search, 4), (self._person, 3), (self._capacity, 2)):
            above.addWidget(field, share)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._offered)
        column.addWidget(self._table, 1)
        column.addWidget(self._none, 1)
        column.addWidget(self._count)
        column.addWidget(self._make_foot())
        self._offer()
        self.dressed(self._on_dressed)

    @override
    def show_content(self) -> None:
        lines = self.content.attendance
        self._directory = None
        self._listing.put(lines)
        self._table.setVisible(bool(lines))
        self._none.setVisible(not lines)
        counts = Counter(line.attendance.presence for line in lines)
        words = self.tr("Persons: {present} present, {excused} excused, {absent} absent.")
        self._count.setText(
            filled(words, **{presence.value: counts[presence] for presence in Presence})
        )

    @override
    def commit(self) -> None:
        self._table.commit()

    @override
    def adding_words(self) -> str:
        return self.tr("Add person")

    @override
    def removing_words(self) -> str:
        return self.tr("Take the selected off the list")

    @override
    def add_line(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    @override
    def remove_lines(self) -> None:
        chosen = self._table.selected_ids()
        self.place.attempt(lambda: remove_attendance(self.workspace, chosen))

    @override
    def offer(self, refusal: str) -> None:
        super().offer(refusal)
        if not refusal:
            selected = self._table.selectionModel().hasSelection()
            offer(self._marks, "" if selected else nothing_selected())
            content = self.place.opened.content
            listed = content is not None and bool(content.signatories)
            none = self.tr("Nobody is on the list of signatories yet.")
            self._listing_signatories.offer("" if listed else none)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _MOVING
        ):
            self._step(event)
            return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> None:
        """Choose another offer; the last is beyond the first, and the first beyond the last."""
        row, last = self._offered.currentRow(), self._offered.count() - 1
        if event.key() == Qt.Key.Key_Up and row == 0:
            self._offered.setCurrentRow(last)
        elif event.key() == Qt.Key.Key_Down and row == last:
            self._offered.setCurrentRow(0)
        else:
            self._offered.keyPressEvent(event)

    def _columns(self) -> tuple[Column[AttendanceEntry], ...]:
        def edit(attribute: str, line: AttendanceEntry, value: object) -> None:
            edit_attendance(self.workspace, [line.attendance.id], **{attribute: value})

        return (
            Column("organisation", lambda: self.tr("Organisation"), self._organisation),
            Column(
                "person",
                lambda: self.tr("Person"),
                lambda line: line.attendance.person,
                write=partial(edit, "person"),
            ),
            Column(
                "capacity",
                lambda: self.tr("Function"),
                lambda line: line.attendance.capacity,
                write=partial(edit, "capacity"),
            ),
            Column(
                "presence",
                lambda: self.tr("Presence"),
                lambda line: term(line.attendance.presence),
                value=lambda line: line.attendance.presence,
                write=partial(edit, "presence"),
            ),
        )

    def _make_foot(self) -> Heading:
        row = Heading(QLabel())
        self._marks: list[Command] = []
        for picture, presence, keys in (
            ("check", Presence.PRESENT, "Ctrl+Shift+P"),
            ("calendar", Presence.EXCUSED, "Ctrl+Shift+X"),
            ("x", Presence.ABSENT, "Ctrl+Shift+B"),
        ):
            command = self.add_command(
                picture, partial(term, presence), partial(self._mark, presence), keys
            )
            row.add(command, "")
            self._marks.append(command)
        signatories = self._listing_signatories = self.add_command(
            "signature", lambda: self.tr("List the signatories"), self._list_signatories,
            "Ctrl+Shift+L",
        )  # fmt: skip
        row.add(signatories, "")
        return row

    def _organisation(self, line: AttendanceEntry) -> str:
        if line.organisation is None:
            return self.tr("Guest")
        return line.organisation.name.text(interface_language())

    def _on_typed(self) -> None:
        self._chosen = None

    def _offer(self) -> None:
        """Offer the organisations that what is typed may mean."""
        typed = self._search.text().strip()
        self._offered.clear()
        self._offered.setVisible(bool(typed) and self._chosen is None)
        if not typed:
            self._chosen = None
        if not typed or self._chosen is not None:
            return
        if self._directory is None:
            self._directory = list_organisations(self.workspace)
        presences = {
            line.attendance.organisation_id: line.attendance.presence
            for line in self.content.attendance
        }
        near = near_organisations(self._directory, typed)
        near.sort(key=lambda body: presences.get(body.id) is Presence.PRESENT)
        for body in near[:_MOST]:
            words = [isolated(body.name.text(interface_language()))]
            words += [isolated(detail) for detail in (body.acronym, body.city) if detail]
            words += [term(presences[body.id])] if body.id in presences else []
            self._add_offer(" · ".join(words), body.id)
        self._add_offer(filled(self.tr("Guest of no organisation: {name}"), name=typed), _GUEST)
        self._add_offer(filled(self.tr("New organisation: {name}"), name=typed), _NEW)
        self._offered.setCurrentRow(0)

    def _add_offer(self, words: str, chosen: str) -> None:
        item = QListWidgetItem(words)
        item.setData(ROW_ID, chosen)
        self._offered.addItem(item)

    def _take(self) -> None:
        """Take what is chosen: whom the list expects is there, others are asked for a person."""
        item: QListWidgetItem | None = self._offered.currentItem()
        if item is None:
            if self._person.text().strip() or self._capacity.text().strip():
                self.place.notice.report(Problem("Write part of an organisation’s name first."))
                self._search.setFocus()
            return
        self._chosen = item.data(ROW_ID)
        if self._chosen == _GUEST:
            self._person.setText(self._search.text().strip())
            self._search.setText(self.tr("Guest"))
            self._capacity.setFocus()
        elif self._chosen == _NEW:
            self._person.setFocus()
        elif any(
            line.attendance.organisation_id == self._chosen
            and line.attendance.presence is not Presence.PRESENT
            and line.attendance.person
            for line in self.content.attendance
        ):
            self._register()
            return
        else:
            self._name_representative(self._chosen)
        self._offered.hide()

    def _name_representative(self, organisation_id: str | None) -> None:
        """Propose whom the organisation signs through, unless that person is there already."""
        content = self.place.opened.content
        for body in self._directory or ():
            if body.id == organisation_id:
                self._search.setText(body.name.text(interface_language()))
        persons = {line.attendance.person for line in self.content.attendance}
        for entry in content.signatories if content else ():
            person = entry.representative
            if entry.organisation.id == organisation_id and person and person.name not in persons:
                self._person.setText(person.name)
                self._capacity.setText(person.capacity)
        self._person.setFocus()
        self._person.selectAll()

    def _register(self) -> None:
        if self._chosen is None:
            self._take()
            return
        meeting_id, chosen = self.content.meeting.id, self._chosen
        typed = self._search.text().strip()
        person, capacity = self._person.text().strip(), self._capacity.text().strip()
        registered: list[str] = []

        def register() -> None:
            if chosen == _GUEST:
                line = add_attendance(self.workspace, meeting_id, person, capacity=capacity)
            elif chosen == _NEW:
                line = register_new_organisation(
                    self.workspace, meeting_id, texts_of(typed), person, capacity
                )
            else:
                line = register_attendance(self.workspace, meeting_id, chosen, person, capacity)
            registered.append(line)

        if self.place.attempt(register):
            self._chosen = None
            for field in (self._search, self._person, self._capacity):
                field.setText("")  # unlike clear(): Undo then takes the registration back
            self._table.show_entity(registered[0])
        self._search.setFocus()

    def _mark(self, presence: Presence) -> None:
        chosen = self._table.selected_ids()
        self.place.attempt(lambda: edit_attendance(self.workspace, chosen, presence=presence))

    def _list_signatories(self) -> None:
        meeting_id = self.content.meeting.id
        self.place.attempt(lambda: list_signatories_as_absent(self.workspace, meeting_id))

    def _on_dressed(self) -> None:
        self._table.setAccessibleName(self.tr("Attendance"))
        self._offered.setAccessibleName(self.tr("Organisations that fit"))
        for field, words in (
            (self._search, self.tr("Part of a name, then Enter")),
            (self._person, self.tr("Person")),
            (self._capacity, self.tr("Function")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self._none.setText(
            self.tr(
                "Nobody is on the list yet.\nList the signatories to tick them off as they come, "
                "or type part of an organisation’s name above."
            )
        )
        self._offered.setMaximumHeight(self.fontMetrics().lineSpacing() * 2 * _OFFERED_LINES)
        self._listing.retitle()


def _line_id(line: AttendanceEntry) -> str:
    return line.attendance.id

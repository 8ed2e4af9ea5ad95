"""The elections of a meeting: offices, who stands for each, and who is elected."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from charterdesk.model import Candidate, Election, Texts
from charterdesk.model.decisions import ElectionResult, count_election
from charterdesk.services.decisions import (
    add_candidate,
    add_election,
    edit_candidate,
    edit_election,
    remove_candidates,
    remove_election,
)
from charterdesk.ui.editors import ChoiceDelegate, NumberDelegate, TextDelegate
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.offers import nothing_selected
from charterdesk.ui.place import Place
from charterdesk.ui.places.meeting_tab import LinesTab, LinesTable, section_label
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import interface_language, isolated, listed

Office = tuple[Election, tuple[Candidate, ...]]

_OFFICE_WIDTHS: Final = (240, 80, 340)
_CANDIDATE_WIDTHS: Final = (220, 240, 80, 150)


class ElectionsTab(LinesTab):
    """The offices above, the candidates for the chosen one below."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._organisations: dict[str | None, str] = {}
        self._result = ElectionResult()
        self._offices = Listing(
            self._office_columns(), lambda one: one[0].id, lambda one: self.nearest(one[0].office),
            self,
        )  # fmt: skip
        self._candidates = Listing(
            self._candidate_columns(), lambda one: one.id, lambda one: one.name, self
        )
        self._office_table = LinesTable(
            self._offices,
            {"office": TextDelegate(self), "seats": NumberDelegate(self)},
            _OFFICE_WIDTHS,
            "result",
        )
        self._table = LinesTable(
            self._candidates,
            {
                "name": TextDelegate(self),
                "organisation": ChoiceDelegate(self._offered_organisations, self),
                "votes": NumberDelegate(self),
            },
            _CANDIDATE_WIDTHS,
            "organisation",
        )
        self.watch(self._table)
        self._office_table.selectionModel().selectionChanged.connect(self.selected)
        for listing in (self._offices, self._candidates):
            listing.refused.connect(place.notice.report)
        self._office_table.selectionModel().currentRowChanged.connect(self._show_candidates)
        self._offices.listed.connect(self._show_candidates)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._none.hide()
        self._lists = QWidget()
        lists = QVBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(8)
        lists.addLayout(self._make_office_tools())
        lists.addWidget(self._office_table, 2)
        lists.addWidget(
            section_label(self, lambda: self.tr("Candidates for the chosen office"), self._table)
        )
        lists.addWidget(self._table, 3)
        column = QVBoxLayout(self)
        column.addWidget(self._lists, 1)
        column.addWidget(self._none, 1)
        self.dressed(self._on_dressed)

    @override
    def show_content(self) -> None:
        elections = self.content.elections
        bodies = [line.organisation for line in self.content.attendance if line.organisation]
        known = self.place.opened.content
        bodies += [entry.organisation for entry in known.signatories] if known else []
        self._organisations = {body.id: body.name.text(interface_language()) for body in bodies}
        self._offices.put(elections)
        if elections and self._office_table.row() < 0:
            self._office_table.selectRow(0)
        self._lists.setVisible(bool(elections))
        self._none.setVisible(not elections)
        self._show_candidates()

    @override
    def commit(self) -> None:
        self._office_table.commit()
        self._table.commit()

    @override
    def adding_words(self) -> str:
        return self.tr("Add candidate") if self._chosen() else self.tr("Add office")

    @override
    def removing_words(self) -> str:
        return self.tr("Remove candidate")

    @override
    def add_line(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            self._add_office()
            return
        added: list[str] = []
        if self.place.attempt(
            lambda: added.append(add_candidate(self.workspace, chosen[0].id, ""))
        ):
            self._table.write(added[0], "name")

    @override
    def remove_lines(self) -> None:
        chosen = self._table.selected_ids()
        self.place.attempt(lambda: remove_candidates(self.workspace, chosen))

    @override
    def offer(self, refusal: str) -> None:
        super().offer(refusal)
        if not refusal:
            selected = self._office_table.selectionModel().hasSelection()
            self._office_removal.offer("" if selected else nothing_selected())

    def _make_office_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(section_label(self, lambda: self.tr("Offices"), self._office_table), 1)
        remove = self._office_removal = self.add_command(
            "trash-2", lambda: self.tr("Remove office"), self._remove_office, "Ctrl+Alt+O"
        )
        add = self.add_command(
            "plus", lambda: self.tr("Add office"), self._add_office, "Ctrl+Shift+O"
        )
        row.addWidget(remove.button())
        row.addWidget(add.button(""))
        return row

    def _office_columns(self) -> tuple[Column[Office], ...]:
        return (
            Column(
                "office",
                lambda: self.tr("Office"),
                lambda one: self.nearest(one[0].office),
                value=lambda one: self.own(one[0].office),
                write=lambda one, text: edit_election(
                    self.workspace, one[0].id, office=one[0].office.replaced(self.language, text)
                ),
            ),
            Column(
                "seats",
                lambda: self.tr("Seats"),
                lambda one: str(one[0].seats),
                write=lambda one, seats: edit_election(
                    self.workspace, one[0].id, seats=max(int(seats), 1)
                ),
            ),
            Column("result", lambda: self.tr("Result"), self._outcome),
        )

    def _candidate_columns(self) -> tuple[Column[Candidate], ...]:
        def edit(attribute: str, candidate: Candidate, value: object) -> None:
            edit_candidate(self.workspace, candidate.id, **{attribute: value})

        return (
            Column(
                "name",
                lambda: self.tr("Candidate"),
                lambda one: one.name,
                write=self._set_name,
            ),
            Column(
                "organisation",
                lambda: self.tr("Organisation"),
                lambda one: self._organisations.get(one.organisation_id, ""),
                value=lambda one: one.organisation_id,
                write=partial(edit, "organisation_id"),
            ),
            Column(
                "votes",
                lambda: self.tr("Votes"),
                lambda one: str(one.votes),
                write=partial(edit, "votes"),
            ),
            Column("result", lambda: self.tr("Result"), self._result_of),
        )

    def _set_name(self, candidate: Candidate, name: str) -> None:
        """Write a name, and whom that person is at the meeting for."""
        values: dict[str, object] = {"name": name}
        for line in self.content.attendance:
            if line.attendance.person == name and candidate.organisation_id is None:
                values["organisation_id"] = line.attendance.organisation_id
        edit_candidate(self.workspace, candidate.id, **values)

    def _offered_organisations(self) -> dict[str | None, str]:
        return {None: self.tr("No organisation"), **self._organisations}

    def _outcome(self, office: Office) -> str:
        """Say who is elected, or what keeps anybody from being it."""
        result = count_election(*office)
        said = []
        if result.elected:
            names = listed(isolated(one.name) for one in result.elected)
            words = (
                self.tr("Elected unopposed: {names}")
                if result.unopposed
                else self.tr("Elected: {names}", "", len(result.elected))
            )
            said.append(words.format(names=names))
        if result.tied:
            names = listed(isolated(one.name) for one in result.tied)
            said.append(self.tr("Second ballot between {names}").format(names=names))
        if not office[1]:
            return self.tr("Nobody stands yet")
        return " · ".join(said) or self.tr("Not voted yet")

    def _result_of(self, candidate: Candidate) -> str:
        if candidate in self._result.elected:
            return self.tr("Elected")
        if candidate in self._result.tied:
            return self.tr("Second ballot")
        return self.tr("Not elected") if self._result.elected else ""

    def _chosen(self) -> Office | None:
        row = self._office_table.row()
        return self._offices.rows[row] if 0 <= row < len(self._offices.rows) else None

    def _show_candidates(self) -> None:
        chosen = self._chosen()
        self._result = count_election(*chosen) if chosen else ElectionResult()
        self._candidates.put(chosen[1] if chosen else ())

    def _add_office(self) -> None:
        added: list[str] = []
        meeting_id = self.content.meeting.id
        if self.place.attempt(
            lambda: added.append(add_election(self.workspace, meeting_id, Texts()))
        ):
            self._office_table.write(added[0], "office")

    def _remove_office(self) -> None:
        for election_id in self._office_table.selected_ids():
            self.place.attempt(partial(remove_election, self.workspace, election_id))

    def _on_dressed(self) -> None:
        self._none.setText(
            self.tr(
                "No office is filled yet.\nAdd an office, such as that of the treasurer; then "
                "write down who stands for it, and the votes."
            )
        )
        for listing in (self._offices, self._candidates):
            listing.retitle()

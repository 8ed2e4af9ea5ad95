"""What a meeting decides: each proposal with its votes, and what follows from them."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from charterdesk.model import Decision, Texts
from charterdesk.model.decisions import Majority
from charterdesk.services.decisions import add_decision, edit_decision, remove_decisions
from charterdesk.ui.editors import ChoiceDelegate, NumberDelegate, TextDelegate
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.place import Place
from charterdesk.ui.places.meeting_tab import LinesArea, LinesTab, LinesTable, section_label
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import term

_WIDTHS: Final = (44, 200, 130, 60, 72, 80, 140)


class DecisionsTab(LinesTab):
    """One line a proposal; its result follows from how it was decided and from the votes."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._listing = Listing(self._columns(), lambda one: one.id, self._wording, self)
        self._listing.refused.connect(place.notice.report)
        numbers = NumberDelegate(self)
        delegates = {
            "text": TextDelegate(self),
            "manner": ChoiceDelegate(self._manners, self),
            "votes_for": numbers,
            "votes_against": numbers,
            "abstentions": numbers,
        }
        self._table = LinesTable(self._listing, delegates, _WIDTHS, "text")
        self.watch(self._table)
        self._table.selectionModel().currentRowChanged.connect(self._show_text)
        self._listing.listed.connect(self._show_text)
        self._shown: Decision | None = None
        self._text = LinesArea()
        self._text.edited.connect(self._on_text)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._none.hide()
        whole = section_label(self, lambda: self.tr("The decision in full"), self._text)
        whole.setBuddy(self._text)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._table, 3)
        column.addWidget(self._none, 3)
        column.addWidget(whole)
        column.addWidget(self._text, 2)
        self.dressed(self._on_dressed)

    @override
    def show_content(self) -> None:
        decisions = self.content.decisions
        self._listing.put(decisions)
        if decisions and self._table.row() < 0:
            self._table.selectRow(0)
        self._table.setVisible(bool(decisions))
        self._none.setVisible(not decisions)
        self._show_text()

    @override
    def commit(self) -> None:
        self._table.commit()
        self._text.commit()

    @override
    def adding_words(self) -> str:
        return self.tr("Add decision")

    @override
    def removing_words(self) -> str:
        return self.tr("Remove decision")

    @override
    def add_line(self) -> None:
        added: list[str] = []
        meeting_id = self.content.meeting.id
        if self.place.attempt(
            lambda: added.append(add_decision(self.workspace, meeting_id, Texts()))
        ):
            self._table.write(added[0], "text")

    @override
    def remove_lines(self) -> None:
        chosen = self._table.selected_ids()
        self.place.attempt(lambda: remove_decisions(self.workspace, chosen))

    def _columns(self) -> tuple[Column[Decision], ...]:
        def edit(attribute: str, decision: Decision, value: object) -> None:
            edit_decision(self.workspace, decision.id, **{attribute: value})

        def votes(attribute: str, decision: Decision) -> str:
            return "" if decision.consensus else str(getattr(decision, attribute))

        return (
            Column("number", lambda: self.tr("No."), lambda one: str(one.position + 1)),
            Column(
                "text",
                lambda: self.tr("Decision"),
                self._wording,
                value=lambda one: self.own(one.text),
                write=lambda one, text: edit("text", one, one.text.replaced(self.language, text)),
            ),
            Column(
                "manner",
                lambda: self.tr("Decided by"),
                lambda one: self._manners()[_manner(one)],
                value=_manner,
                write=self._set_manner,
            ),
            Column(
                "votes_for",
                lambda: self.tr("For"),
                partial(votes, "votes_for"),
                write=partial(edit, "votes_for"),
            ),
            Column(
                "votes_against",
                lambda: self.tr("Against"),
                partial(votes, "votes_against"),
                write=partial(edit, "votes_against"),
            ),
            Column(
                "abstentions",
                lambda: self.tr("Abstain"),
                partial(votes, "abstentions"),
                write=partial(edit, "abstentions"),
            ),
            Column("result", lambda: self.tr("Result"), lambda one: term(one.result)),
        )

    def _manners(self) -> dict[Majority | None, str]:
        return {
            **{majority: term(majority) for majority in Majority},
            None: self.tr("Consensus"),
        }

    def _set_manner(self, decision: Decision, manner: Majority | None) -> None:
        majority = decision.majority if manner is None else manner
        edit_decision(self.workspace, decision.id, consensus=manner is None, majority=majority)

    def _wording(self, decision: Decision) -> str:
        return self.nearest(decision.text)

    def _show_text(self) -> None:
        self._text.commit()
        row = self._table.row()
        self._shown = self._listing.rows[row] if 0 <= row < len(self._listing.rows) else None
        self._text.setEnabled(self._shown is not None)
        self._text.put(self.own(self._shown.text) if self._shown else "")

    def _on_text(self, typed: str) -> None:
        decision = self._shown
        if decision is not None:
            text = decision.text.replaced(self.language, typed)
            self.place.write(
                (decision.id, self.language),
                lambda: edit_decision(self.workspace, decision.id, text=text),
            )

    def _on_dressed(self) -> None:
        self._table.setAccessibleName(self.tr("Decisions"))
        self._none.setText(
            self.tr(
                "Nothing is put to the meeting yet.\nAdd a decision; then count the votes, or say "
                "that there was consensus."
            )
        )
        self._text.dress()
        self._listing.retitle()


def _manner(decision: Decision) -> Majority | None:
    """Return the majority that is needed; None for consensus."""
    return None if decision.consensus else decision.majority

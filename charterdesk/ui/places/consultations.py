"""The consultations on a charter: their days and languages, who is asked, who has answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout

from charterdesk.model import Consultation, Invitation, Organisation
from charterdesk.model.charter_content import CharterContent, ConsultationContent
from charterdesk.services.consultations import (
    close_consultation,
    invite,
    remove_consultation,
    remove_invitations,
    require_draft,
    set_answered,
)
from charterdesk.ui.command import Command, offer
from charterdesk.ui.consultation_words import consultation_state
from charterdesk.ui.editors import DateDelegate
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.offers import no_charter, nothing_selected, other_tab
from charterdesk.ui.pane import Pane
from charterdesk.ui.place import Place
from charterdesk.ui.places.sheet_commands import SHEET_SUFFIXES, SheetCommands
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.roomy_stack import Upright
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.table import Table
from charterdesk.ui.wording import (
    date_text,
    filled,
    interface_language,
    language_name,
    listed,
    unbroken,
)
from charterdesk.ui.wrapped_row import WrappedRow

_SHARES: Final = (512, 518)
_WIDTHS: Final = (104, 104, 84, 80, 136)
_INVITED_WIDTHS: Final = (266, 140, 112)


@dataclass(frozen=True, slots=True)
class Asked:
    """An organisation that is asked, and how much it said."""

    invitation: Invitation
    organisation: Organisation
    said: int
    """Its comments and amendments in this consultation."""


class ConsultationsTab(Pane):
    """The consultations on one side, those who are asked in the chosen one on the other."""

    def __init__(self, place: Place, preferences: Preferences) -> None:
        super().__init__()
        self.place = place
        self._listing = Listing(self._columns(), _consultation_id, _nothing_searched, self)
        self._table = Table(self._listing)
        self._asked = Listing(self._asked_columns(), _organisation_id, _nothing_searched, self)
        self._asked.refused.connect(place.notice.report)
        self._invited = Table(self._asked)
        self._invited.setItemDelegateForColumn(1, DateDelegate(self._invited))
        self._table.set_widths(_WIDTHS, wide=4)
        self._invited.set_widths(_INVITED_WIDTHS, wide=0)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._listing.listed.connect(self._show_chosen)
        self._invited.selectionModel().selectionChanged.connect(self._offer_here)
        self._asked.listed.connect(self._offer_here)
        self._title, self._count = QLabel(), QLabel()
        for label in (self._title, self._count):
            label.setProperty("role", "section")
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._sheets = SheetCommands(place, preferences, self.chosen)
        self._new = place.add_action(
            "calendar", lambda: self.tr("New consultation…"), self._add, keys="Ctrl+Shift+N"
        )
        self._make_commands()
        self._lay_out()
        self.dressed(self._on_dressed)

    def put(self, content: CharterContent) -> None:
        """Show the consultations on a charter."""
        self._listing.put(content.consultations)
        if self._listing.rows and not self._table.currentIndex().isValid():
            self._table.selectRow(len(self._listing.rows) - 1)
        self._show_chosen()

    def offer(self, refusal: str) -> None:
        """Offer what can be done here, or say why nothing can be; a new one can be opened always.

        Args:
            refusal: Why nothing can be done with what the tab shows; empty when something can.
        """
        self._new.offer("" if self.place.opened.content else no_charter())
        none = self.tr("Open a consultation first.")
        refusal = refusal or ("" if self.chosen() else none)
        offer(self._commands, refusal)
        selected = self._invited.selectionModel().hasSelection()
        offer((self._mark, self._strike), refusal or ("" if selected else nothing_selected()))
        self._sheets.take_in.offer("" if self._listing.rows else none)

    def use_of(self, paths: Sequence[Path]) -> Callable[[], object] | None:
        """Take in sheets that are dropped, while there is a consultation that they can be of."""
        are_sheets = all(path.suffix.lower() in SHEET_SUFFIXES for path in paths)
        if not (self._listing.rows and are_sheets):
            return None
        return partial(self._sheets.read, paths)

    def chosen(self) -> ConsultationContent | None:
        """Return the consultation that is chosen."""
        row = self._table.currentIndex().row()
        return self._listing.rows[row] if 0 <= row < len(self._listing.rows) else None

    def _columns(self) -> tuple[Column[ConsultationContent], ...]:
        return (
            Column(
                "opens_on",
                lambda: self.tr("First day"),
                lambda one: date_text(one.consultation.opens_on),
                order=lambda one: one.consultation.opens_on or date.max,
            ),
            Column(
                "closes_on",
                lambda: self.tr("Last day"),
                lambda one: date_text(one.consultation.closes_on),
                order=lambda one: one.consultation.closes_on or date.max,
            ),
            Column(
                "state",
                lambda: self.tr("State"),
                lambda one: consultation_state(one.consultation, _today()),
            ),
            Column("answered", lambda: self.tr("Answered"), self._answered),
            Column(
                "languages",
                lambda: self.tr("Languages"),
                lambda one: listed(map(language_name, one.consultation.languages)),
            ),
        )

    def _asked_columns(self) -> tuple[Column[Asked], ...]:
        return (
            Column(
                "name",
                lambda: self.tr("Organisation"),
                lambda asked: asked.organisation.name.text(interface_language()),
            ),
            Column(
                "answered_on",
                lambda: self.tr("Answered on"),
                lambda asked: date_text(asked.invitation.answered_on),
                order=lambda asked: asked.invitation.answered_on or date.max,
                value=lambda asked: asked.invitation.answered_on,
                write=self._set_answered,
            ),
            Column(
                "said",
                lambda: self.tr("Comments"),
                lambda asked: str(asked.said) if asked.said else "",
                order=lambda asked: asked.said,
            ),
        )

    def _make_commands(self) -> None:
        """Make what can be done with the chosen consultation, or with the chosen organisations."""
        self._edit = self._command(
            "pencil", lambda: self.tr("Days and languages…"), self._edit_chosen, "Ctrl+Shift+D"
        )
        self._close = self._command(
            "lock", lambda: self.tr("Close now"), self._close_chosen, "Ctrl+Shift+L"
        )
        self._remove = self._command(
            "trash-2", lambda: self.tr("Remove consultation"), self._remove_chosen,
            "Ctrl+Shift+Del",
        )  # fmt: skip
        self._invite = self._command(
            "plus", lambda: self.tr("Invite…"), self._invite_bodies, "Ctrl+Shift+G"
        )
        self._mark = self._command(
            "check", lambda: self.tr("Answered today"), self._mark_answered, "Ctrl+Shift+T"
        )
        self._strike = self.place.add_command(
            "x", lambda: self.tr("Take off the list of those asked"), self._strike_chosen,
            keys=QKeySequence.StandardKey.Delete, within=self._invited,
        )  # fmt: skip
        self._commands: tuple[Command, ...] = (
            self._edit, self._close, self._remove, self._invite, self._mark, self._strike,
            self._sheets.save,
        )  # fmt: skip

    def _command(
        self, picture: str, words: Callable[[], str], act: Callable[[], object], keys: str
    ) -> Command:
        return self.place.add_command(picture, words, act, keys=keys)

    def _lay_out(self) -> None:
        left, right = Upright(), Upright()
        for side, table, commands, above in (
            (
                left,
                self._table,
                (self._edit, self._close, self._remove, self._sheets.save),
                self._title,
            ),
            (right, self._invited, (self._strike, self._mark, self._invite), self._count),
        ):
            tools = WrappedRow()
            tools.add(above, stretches=True)
            for command in commands:
                tools.add(
                    command.button("" if command in {self._invite, self._sheets.save} else "icon")
                )
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            column.addLayout(tools)
            column.addWidget(table, 1)
        splitter = Sides("consultations", (left, right), _SHARES)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.addWidget(self._none)
        rows.addWidget(splitter, 1)

    def _answered(self, one: ConsultationContent) -> str:
        answered = sum(invitation.answered_on is not None for invitation, _ in one.invited)
        words = self.tr("{answered} of {invited}")
        return unbroken(filled(words, answered=answered, invited=len(one.invited)))

    def _show_chosen(self) -> None:
        content, chosen = self.place.opened.content, self.chosen()
        self._offer_here()
        said: dict[str, int] = {}
        if content is not None and chosen is not None:
            for entry in content.amendments:
                if entry.amendment.consultation_id == chosen.consultation.id:
                    author = entry.amendment.organisation_id or ""
                    said[author] = said.get(author, 0) + 1
        invited = chosen.invited if chosen else ()
        self._asked.put([Asked(one, body, said.get(body.id, 0)) for one, body in invited])
        self._count.setText(self.tr("%n organisation(s) asked", "", len(invited)) if chosen else "")
        self._none.setVisible(chosen is None)
        self._none.setText(self.tr("No consultation yet. Open one with “New consultation…” above."))

    def _offer_here(self) -> None:
        self.offer("" if self.isVisible() else other_tab())

    def _add(self) -> None:
        from charterdesk.ui.dialogs.consultation import ConsultationDialog

        content = self.place.opened.content
        if content is None or not self.place.attempt(partial(require_draft, content.charter)):
            return
        dialog = ConsultationDialog(
            self.place.opened.workspace, content.charter, None, _today(), self.place
        )
        if dialog.exec():
            self._table.show_entity(dialog.saved_id)
        dialog.deleteLater()

    def _edit_chosen(self) -> None:
        from charterdesk.ui.dialogs.consultation import ConsultationDialog

        content, chosen = self.place.opened.content, self.chosen()
        if content is not None and chosen is not None:
            dialog = ConsultationDialog(
                self.place.opened.workspace, content.charter, chosen.consultation, _today(),
                self.place,
            )  # fmt: skip
            dialog.exec()
            dialog.deleteLater()

    def _close_chosen(self) -> None:
        workspace = self.place.opened.workspace
        if self._with_chosen(lambda one: close_consultation(workspace, one.id, _today())):
            self.place.notice.tell(
                self.tr("The consultation is closed: no new amendment is taken into it.")
            )

    def _remove_chosen(self) -> None:
        self._with_chosen(lambda one: remove_consultation(self.place.opened.workspace, one.id))

    def _with_chosen(self, act: Callable[[Consultation], object]) -> bool:
        chosen = self.chosen()
        return chosen is not None and self.place.attempt(partial(act, chosen.consultation))

    def _invite_bodies(self) -> None:
        from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations

        chosen = self.chosen()
        if chosen is None:
            return
        asked = {body.id for _, body in chosen.invited}
        dialog = ChooseOrganisations(self.place.opened.workspace, asked, self.place)
        dialog.setWindowTitle(self.tr("Organisations that are asked"))
        if dialog.exec():
            bodies, consultation_id = dialog.chosen_ids(), chosen.consultation.id
            self.place.attempt(lambda: invite(self.place.opened.workspace, consultation_id, bodies))
        dialog.deleteLater()

    def _set_answered(self, asked: Asked, day: date | None) -> None:
        consultation_id = asked.invitation.consultation_id
        set_answered(self.place.opened.workspace, consultation_id, [asked.organisation.id], day)

    def _mark_answered(self) -> None:
        workspace, bodies = self.place.opened.workspace, self._invited.selected_ids()
        self._with_chosen(lambda one: set_answered(workspace, one.id, bodies, _today()))

    def _strike_chosen(self) -> None:
        workspace, bodies = self.place.opened.workspace, self._invited.selected_ids()
        self._with_chosen(lambda one: remove_invitations(workspace, one.id, bodies))

    def _on_dressed(self) -> None:
        self._title.setText(self.tr("Consultations"))
        self._table.setAccessibleName(self.tr("Consultations"))
        self._invited.setAccessibleName(self.tr("Who is asked"))
        for listing in (self._listing, self._asked):
            listing.retitle()
        self._show_chosen()


def _today() -> date:
    return datetime.now().astimezone().date()


def _consultation_id(one: ConsultationContent) -> str:
    return one.consultation.id


def _organisation_id(asked: Asked) -> str:
    return asked.organisation.id


def _nothing_searched(_: object) -> str:
    return ""

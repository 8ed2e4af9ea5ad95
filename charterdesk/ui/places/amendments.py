"""The comments and amendments on a charter: the list, its filters, and the one that is chosen."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model.charter_content import AmendmentEntry, CharterContent
from charterdesk.model.consultations import OPEN_STATUSES, AmendmentStatus
from charterdesk.model.inline import plain
from charterdesk.services.amendments import Collision
from charterdesk.ui.amendment_changes import (
    amendment_number,
    author_name,
    collision_numbers,
    collisions_by_amendment,
)
from charterdesk.ui.choice import Choice
from charterdesk.ui.column_choice import ColumnChoice
from charterdesk.ui.fields import SearchField
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.offers import nothing_selected, other_tab
from charterdesk.ui.operations import Operation
from charterdesk.ui.pane import Pane
from charterdesk.ui.place import Place
from charterdesk.ui.places.amendment_panel import AmendmentPanel
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.provision_words import (
    about_words,
    provision_names,
    removed_words,
    whole_text_words,
)
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.status_chip import StatusDelegate
from charterdesk.ui.table import Table
from charterdesk.ui.wording import date_text, term
from charterdesk.ui.wrapped_row import WrappedRow

_SHARES: Final = (712, 318)
_WIDTHS: Final = (40, 138, 144, 0, 116, 104, 104, 160)
_AT_FIRST_HIDDEN: Final = "received_on channel"
"""What stands beside the list says it."""
_WHOLE: Final = "whole"
_REMOVED: Final = "removed"


class AmendmentsTab(Pane):
    """The list on one side, the chosen one word by word on the other."""

    compared = Signal()
    """How many collide is known."""

    def __init__(self, place: Place, preferences: Preferences) -> None:
        super().__init__()
        self.place = place
        self._names: dict[str, str] = {}
        self._collisions: dict[str, list[Collision]] = {}
        self._running: Operation[dict[str, list[Collision]]] | None = None
        self._listing = Listing(self._columns(), _entry_id, self._searched, self)
        self._table = Table(self._listing)
        self._table.set_widths(_WIDTHS, wide=3)
        ColumnChoice(self._table, "amendments", preferences, _AT_FIRST_HIDDEN).command(place)
        keys = [column.key for column in self._listing.columns]
        chips = StatusDelegate(self._table, AmendmentStatus)
        self._table.setItemDelegateForColumn(keys.index("status"), chips)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._table.activated.connect(self.answer)
        self._listing.listed.connect(self._show_chosen)
        self._search = SearchField()
        self._search.textChanged.connect(self._listing.search)
        self._search.leads_to(self._table)
        self._status, self._provision = Choice(), Choice()
        for box in (self._status, self._provision):
            box.activated.connect(self._filter)
        self._panel = AmendmentPanel()
        self._answer = place.add_command(
            "check", lambda: self.tr("Answer…"), self.answer, keys="Ctrl+Return"
        )
        self._correct = place.add_command(
            "pencil", lambda: self.tr("Correct what was taken down…"), self._correct_chosen,
            keys="Ctrl+Shift+E",
        )  # fmt: skip
        self._lay_out()
        self.dressed(self._on_dressed)

    def put(self, content: CharterContent) -> None:
        """Show the amendments of a charter."""
        self._names = provision_names(content)
        self._find_collisions(content)
        self._offer_provisions(content)
        self._filter()
        self._listing.put(content.amendments)
        self._stack.setCurrentIndex(0 if content.amendments else 1)
        if self._listing.rows and not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._show_chosen()

    def search(self) -> None:
        """Put the cursor where one searches."""
        self._search.setFocus()
        self._search.selectAll()

    def show_entity(self, entity_id: str) -> None:
        """Choose an amendment, whatever the filters say."""
        for box in (self._status, self._provision):
            box.setCurrentIndex(0)
        self._search.clear()
        self._filter()
        self._table.show_entity(entity_id)

    def offer(self, refusal: str) -> None:
        """Offer what can be done with the chosen one, or say why nothing can be."""
        entry = self.chosen()
        refusal = refusal or ("" if entry else nothing_selected())
        self._answer.offer(refusal)
        is_open = entry is not None and entry.amendment.status in OPEN_STATUSES
        self._correct.offer(refusal or ("" if is_open else self.tr("It has been answered.")))

    def chosen(self) -> AmendmentEntry | None:
        """Return the one that is chosen in the list."""
        row = self._table.currentIndex().row()
        return self._listing.rows[row] if 0 <= row < len(self._listing.rows) else None

    @property
    def colliding(self) -> int:
        """How many of the open ones collide with another, or with the draft."""
        return len(self._collisions)

    def chosen_provision(self) -> str | None:
        """Return the id of the provision that the list is about, for a new amendment."""
        filtered = self._provision.currentData()
        return filtered if filtered in self._names else None

    def answer(self) -> None:
        """Say what becomes of the chosen one."""
        from charterdesk.ui.dialogs.answering import AnswerAmendment

        content, entry = self.place.opened.content, self.chosen()
        if content is None or entry is None:
            return
        dialog = AnswerAmendment(self.place.opened.workspace, content, entry, self.place)
        if dialog.exec():
            self.place.notice.hide()
        dialog.deleteLater()

    def stop(self) -> None:
        """Look no further for collisions."""
        if self._running is not None:
            self._running.cancel()

    def _find_collisions(self, content: CharterContent) -> None:
        """Look for collisions off the window's thread; the list says them once they are known."""
        self.stop()
        self._running = operation = Operation[dict[str, list[Collision]]]()
        operation.done.connect(self._on_found)
        operation.start(lambda: collisions_by_amendment(content))

    def _on_found(self, collisions: dict[str, list[Collision]]) -> None:
        self._running, self._collisions = None, collisions
        self._listing.retitle()
        self.compared.emit()

    def _correct_chosen(self) -> None:
        from charterdesk.ui.dialogs.amendment import AmendmentDialog

        content, entry = self.place.opened.content, self.chosen()
        if content is not None and entry is not None:
            dialog = AmendmentDialog(self.place.opened.workspace, content, self.place)
            dialog.correct(entry)
            dialog.exec()
            dialog.deleteLater()

    def _columns(self) -> tuple[Column[AmendmentEntry], ...]:
        return (
            Column(
                "number",
                lambda: self.tr("No."),
                lambda entry: amendment_number(entry.amendment),
                order=lambda entry: entry.amendment.position,
            ),
            Column("provision", lambda: self.tr("Provision"), self._about),
            Column("kind", lambda: self.tr("Kind"), lambda entry: term(entry.amendment.kind)),
            Column("organisation", lambda: self.tr("Organisation"), author_name),
            Column(
                "status",
                lambda: self.tr("Status"),
                lambda entry: term(entry.amendment.status),
                value=lambda entry: entry.amendment.status,
                drawn=True,
            ),
            Column(
                "received_on",
                lambda: self.tr("Received on"),
                lambda entry: date_text(entry.amendment.received_on),
                order=lambda entry: entry.amendment.received_on or date.max,
            ),
            Column(
                "collides",
                lambda: self.tr("Collides with"),
                lambda entry: collision_numbers(
                    self._collisions.get(entry.amendment.id, ()), entry.amendment
                ),
            ),
            Column(
                "channel", lambda: self.tr("Channel"), lambda entry: term(entry.amendment.channel)
            ),
        )

    def _about(self, entry: AmendmentEntry) -> str:
        return about_words(self._names, entry.amendment)

    def _searched(self, entry: AmendmentEntry) -> str:
        amendment = entry.amendment
        return " ".join(
            (self._about(entry), author_name(entry), plain(amendment.proposed), amendment.comment,
             amendment.rationale, amendment.response)
        )  # fmt: skip

    def _lay_out(self) -> None:
        tools = WrappedRow()
        tools.add(self._search, stretches=True)
        tools.add(self._status)
        tools.add(self._provision)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        # With large text on a small screen it scrolls instead of cutting its sentences.
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._panel)
        column.addWidget(scroll, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._correct.button())
        below.addWidget(self._answer.button("primary"))
        column.addLayout(below)
        splitter = Sides("amendments", (self._table, side), _SHARES)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(splitter)
        self._stack.addWidget(self._none)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.setSpacing(12)
        rows.addLayout(tools)
        rows.addWidget(self._stack, 1)

    def _offer_provisions(self, content: CharterContent) -> None:
        about = {entry.amendment.provision_id for entry in content.amendments}
        chosen = self._provision.currentData()
        self._provision.clear()
        self._provision.addItem(self.tr("Every provision"), "")
        for provision_id, name in self._names.items():
            if provision_id in about:
                self._provision.addItem(name, provision_id)
        if None in about:
            self._provision.addItem(whole_text_words(), _WHOLE)
        if about - self._names.keys() - {None}:
            self._provision.addItem(removed_words(), _REMOVED)
        self._provision.setCurrentIndex(max(self._provision.findData(chosen), 0))

    def _filter(self) -> None:
        status, about = self._status.currentData(), self._provision.currentData()
        if not status and not about:
            self._listing.filter(None)
        else:
            self._listing.filter(
                lambda entry: (
                    (not status or entry.amendment.status == status)
                    and (not about or self._group(entry) == about)
                )
            )

    def _group(self, entry: AmendmentEntry) -> str:
        about = entry.amendment.provision_id
        if about is None:
            return _WHOLE
        return about if about in self._names else _REMOVED

    def _show_chosen(self) -> None:
        content, entry = self.place.opened.content, self.chosen()
        self.offer("" if self.isVisible() else other_tab())
        if content is None or entry is None:
            self._panel.clear()
        else:
            self._panel.put(content, entry, self._about(entry))

    def _on_dressed(self) -> None:
        self._none.setText(
            self.tr(
                "No comment yet.\nWrite down what is said with “New comment…” above, or take in "
                "the sheets that come back."
            )
        )
        self._table.setAccessibleName(self.tr("Comments and amendments"))
        self._search.setPlaceholderText(self.tr("Search texts and organisations"))
        self._search.setAccessibleName(self.tr("Search texts and organisations"))
        for box, words in (
            (self._status, self.tr("Status")),
            (self._provision, self.tr("Provision")),
        ):
            box.setAccessibleName(words)
            box.setToolTip(words)
        chosen = self._status.currentData()
        self._status.clear()
        self._status.addItem(self.tr("Every status"), "")
        for status in AmendmentStatus:
            self._status.addItem(term(status), status.value)
        self._status.setCurrentIndex(max(self._status.findData(chosen), 0))
        self._listing.retitle()


def _entry_id(entry: AmendmentEntry) -> str:
    return entry.amendment.id

"""The agenda of a meeting: its items with their times, and what was said on each."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from charterdesk.model import AgendaItem, Texts
from charterdesk.model.meetings import clock
from charterdesk.services.meetings import (
    add_agenda_item,
    edit_agenda_item,
    move_agenda_item,
    remove_agenda_items,
)
from charterdesk.ui.editors import NumberDelegate, TextDelegate
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.place import Place
from charterdesk.ui.places.meeting_tab import LinesArea, LinesTab, LinesTable, section_label
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import clock_text, filled

_USUAL_MINUTES: Final = 30
_WIDTHS: Final = (56, 72, 72, 110, 240, 180)


class AgendaTab(LinesTab):
    """Each item begins when the one before it ends."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._times: dict[str, tuple[int, int]] = {}
        self._listing = Listing(self._columns(), lambda item: item.id, self._searched, self)
        self._listing.refused.connect(place.notice.report)
        numbers, lines = NumberDelegate(self), TextDelegate(self)
        delegates = {"day": numbers, "minutes": numbers, "title": lines, "speaker": lines}
        self._table = LinesTable(self._listing, delegates, _WIDTHS, "title")
        self.watch(self._table)
        self._table.selectionModel().currentRowChanged.connect(self._show_notes)
        self._listing.listed.connect(self._show_notes)
        self._notes = LinesArea()
        self._noted: AgendaItem | None = None
        self._notes.edited.connect(self._on_notes)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._none.hide()
        self._ends = QLabel()
        self._ends.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._table, 3)
        column.addWidget(self._none, 3)
        column.addLayout(self._make_foot())
        said = section_label(
            self, lambda: self.tr("What was said on this item, for the minutes"), self._notes
        )
        said.setBuddy(self._notes)
        column.addWidget(said)
        column.addWidget(self._notes, 2)
        self.dressed(self._on_dressed)

    @override
    def show_content(self) -> None:
        meeting, items = self.content.meeting, self.content.agenda
        times = clock(meeting, items)
        self._times = {item.id: span for item, span in zip(items, times, strict=True)}
        lasts_days = meeting.ends_on not in {None, meeting.starts_on}
        self._table.setColumnHidden(0, not lasts_days and all(item.day == 0 for item in items))
        self._listing.put(items)
        if items and self._table.row() < 0:
            self._table.selectRow(0)
        self._table.setVisible(bool(items))
        self._none.setVisible(not items)
        self._ends.setVisible(bool(items))
        self._ends.setText(self._length())
        self._show_notes()

    @override
    def commit(self) -> None:
        self._table.commit()
        self._notes.commit()

    @override
    def adding_words(self) -> str:
        return self.tr("Add item")

    @override
    def removing_words(self) -> str:
        return self.tr("Remove item")

    @override
    def add_line(self) -> None:
        row = self._table.row()
        before = self._listing.rows[row] if row >= 0 else None
        added: list[str] = []
        if self.place.attempt(
            lambda: added.append(
                add_agenda_item(
                    self.workspace,
                    self.content.meeting.id,
                    Texts(),
                    _USUAL_MINUTES,
                    row + 1,
                    day=before.day if before else 0,
                )
            )
        ):
            self._table.write(added[0], "title")

    @override
    def remove_lines(self) -> None:
        chosen = self._table.selected_ids()
        self.place.attempt(lambda: remove_agenda_items(self.workspace, chosen))

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._ends, 1)
        for picture, words, step, keys in (
            ("arrow-up", lambda: self.tr("Move item up"), -1, "Alt+Up"),
            ("arrow-down", lambda: self.tr("Move item down"), 1, "Alt+Down"),
        ):
            command = self.add_command(picture, words, partial(self._move, step), keys)
            row.addWidget(command.button())
        return row

    def _columns(self) -> tuple[Column[AgendaItem], ...]:
        def edit(attribute: str, item: AgendaItem, value: object) -> None:
            edit_agenda_item(self.workspace, item.id, **{attribute: value})

        return (
            Column(
                "day",
                lambda: self.tr("Day"),
                lambda item: str(item.day + 1),
                write=lambda item, day: edit("day", item, max(int(day) - 1, 0)),
            ),
            Column("from", lambda: self.tr("From"), lambda item: self._time(item, 0)),
            Column("to", lambda: self.tr("To"), lambda item: self._time(item, 1)),
            Column(
                "minutes",
                lambda: self.tr("Length (min)"),
                lambda item: str(item.minutes),
                write=partial(edit, "minutes"),
            ),
            Column(
                "title",
                lambda: self.tr("Item"),
                lambda item: self.nearest(item.title),
                value=lambda item: self.own(item.title),
                write=lambda item, text: edit(
                    "title", item, item.title.replaced(self.language, text)
                ),
            ),
            Column(
                "speaker",
                lambda: self.tr("Speaker"),
                lambda item: item.speaker,
                write=partial(edit, "speaker"),
            ),
        )

    def _move(self, step: int) -> None:
        """Move the current item up (-1) or down (1)."""
        row = self._table.row()
        if row >= 0 and 0 <= row + step < len(self._listing.rows):
            item_id = self._listing.rows[row].id
            if self.place.attempt(lambda: move_agenda_item(self.workspace, item_id, row + step)):
                self._table.show_entity(item_id)

    def _time(self, item: AgendaItem, end: int) -> str:
        return clock_text(self._times[item.id][end])

    def _searched(self, item: AgendaItem) -> str:
        return self.nearest(item.title)

    def _length(self) -> str:
        """Say how long all of it is, so that one sees what an item that grows costs."""
        hours, minutes = divmod(sum(item.minutes for item in self.content.agenda), 60)
        return filled(
            self.tr("All items together: {hours} h {minutes} min."), hours=hours, minutes=minutes
        )

    def _show_notes(self) -> None:
        self._notes.commit()
        row = self._table.row()
        self._noted = self._listing.rows[row] if 0 <= row < len(self._listing.rows) else None
        self._notes.setEnabled(self._noted is not None)
        self._notes.put(self.own(self._noted.notes) if self._noted else "")

    def _on_notes(self, text: str) -> None:
        item = self._noted
        if item is not None:
            notes = item.notes.replaced(self.language, text)
            self.place.write(
                (item.id, self.language),
                lambda: edit_agenda_item(self.workspace, item.id, notes=notes),
            )

    def _on_dressed(self) -> None:
        self._table.setAccessibleName(self.tr("Agenda"))
        self._none.setText(
            self.tr(
                "The agenda is empty.\nAdd its first item; the times follow from how long "
                "each one lasts."
            )
        )
        self._notes.dress()
        self._listing.retitle()

"""The workshops and meetings of a charter, and all that happens at them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Texts
from charterdesk.model.charter_content import MeetingContent
from charterdesk.model.meetings import QuorumRule, count_quorum
from charterdesk.services.meetings import add_meeting, remove_meeting
from charterdesk.ui.choice import Choice
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.offers import no_charter, nothing_selected, other_tab
from charterdesk.ui.open_workspace import CHARTER_TABLES, DIRECTORY_TABLES, OpenWorkspace
from charterdesk.ui.place import Place, no_charter_yet
from charterdesk.ui.places.meeting_agenda import AgendaTab
from charterdesk.ui.places.meeting_attendance import AttendanceTab
from charterdesk.ui.places.meeting_decisions import DecisionsTab
from charterdesk.ui.places.meeting_elections import ElectionsTab
from charterdesk.ui.places.meeting_form import MeetingForm
from charterdesk.ui.places.meeting_papers import PapersTab
from charterdesk.ui.places.meeting_tab import LinesTab, MeetingTab
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.roomy_stack import Upright
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.table import Table
from charterdesk.ui.wording import date_text, filled, interface_language, language_name

_SHARES: Final = (290, 764)
_WIDTHS: Final = (0, 100)
_LARGE_TEXT: Final = 30
"""Pixels of a line from which on there is no room for words beside the tabs."""


class MeetingsPlace(Place):
    """The list of meetings, and the chosen one with a tab for each of its sides."""

    name = "meetings"

    def __init__(self, opened: OpenWorkspace, preferences: Preferences) -> None:
        super().__init__(opened)
        self._shown: str | None = None
        self._listing = Listing(
            (
                Column("title", lambda: self.tr("Meeting"), self._named),
                Column(
                    "starts_on",
                    lambda: self.tr("Date"),
                    lambda content: date_text(content.meeting.starts_on),
                    order=lambda content: content.meeting.starts_on or date.max,
                ),
            ),
            lambda content: content.meeting.id,
            self._named,
            self,
        )
        self._table = Table(self._listing)
        self._table.set_widths(_WIDTHS, wide=0)
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._listing.listed.connect(self._show_chosen)
        self._quorum = Sentence()
        self._language = Choice()
        self._language.activated.connect(self._show_chosen)
        self._form, self._agenda = MeetingForm(self), AgendaTab(self)
        self._attendance = AttendanceTab(self)
        self._decisions, self._elections = DecisionsTab(self), ElectionsTab(self)
        self._papers = PapersTab(self, preferences)
        self._sides: Sequence[MeetingTab] = (
            self._form, self._agenda, self._attendance, self._decisions, self._elections,
            self._papers,
        )  # fmt: skip
        self._tabs = QTabWidget(usesScrollButtons=False)
        for side in self._sides:
            self._tabs.addTab(side, "")
            if isinstance(side, LinesTab):
                side.selected.connect(self._follow_tab)
        self._none = Sentence(alignment=Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "empty")
        self._make_commands()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_middle())
        self._stack.addWidget(self._none)
        self.body.addWidget(self._stack, 1)
        self._tabs.currentChanged.connect(self._follow_tab)
        self._tabs.currentChanged.connect(self.drop_notice)
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._show)
        self.dressed(self._on_dressed)

    @override
    def commit(self) -> None:
        if self._shown is not None:
            for side in self._sides:
                side.commit()

    @override
    def search(self) -> None:
        if self._shown is not None:
            self._tabs.setCurrentWidget(self._attendance)
            self._attendance.add_line()

    @override
    def show_entity(self, entity_id: str) -> None:
        self._table.show_entity(entity_id)

    @override
    def current_entity(self) -> str:
        return self._shown or ""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _make_commands(self) -> None:
        self._new = self.add_action(
            "plus", lambda: self.tr("New meeting"), self._add, "primary", keys="Ctrl+Shift+A"
        )
        self._remove = self.add_command(
            "trash-2",
            lambda: self.tr("Remove meeting"),
            self._remove_chosen,
            keys="Ctrl+Shift+Del",
        )
        self._add_line = self.add_command(
            "plus", self._adding_words, self._add_line_here, keys="Ctrl+Return"
        )
        self._remove_lines = self.add_command(
            "trash-2", self._removing_words, self._remove_lines_here, keys="Ctrl+Del"
        )

    def _make_middle(self) -> QWidget:
        self._language_label = QLabel()
        self._language_label.setBuddy(self._language)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._quorum, 1)
        above.addWidget(self._language_label)
        above.addWidget(self._language)
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(4)
        self._removing = self._remove_lines.button()
        self._adding, self._adding_worded = self._add_line.button(), self._add_line.button("")
        for button in (self._removing, self._adding, self._adding_worded):
            row.addWidget(button)
        self._tabs.setCornerWidget(tools)
        chosen = Upright()
        column = QVBoxLayout(chosen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self._tabs, 1)
        meetings = QWidget()
        column = QVBoxLayout(meetings)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._table, 1)
        column.addWidget(self._remove.button(), 0, Qt.AlignmentFlag.AlignLeading)
        return Sides("meetings", (meetings, chosen), _SHARES)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & (CHARTER_TABLES | DIRECTORY_TABLES):
            self._show()

    def _show(self) -> None:
        """Read the meetings, once they are in sight."""
        if not self.isVisible():
            return
        content = self.opened.content
        meetings = content.meetings if content else ()
        self._offer_languages()
        self._listing.put(meetings)
        self._stack.setCurrentIndex(0 if meetings else 1)
        self._none.setText(self._first_step())
        self._new.offer("" if content else no_charter())
        self.describe(self.tr("%n meeting(s)", "", len(meetings)) if meetings else "")
        if meetings and not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._show_chosen()

    def _first_step(self) -> str:
        if self.opened.content is None:
            return no_charter_yet()
        return self.tr(
            "No meeting yet.\nAdd the workshop or assembly with the button above; then write its "
            "agenda, who comes, and what is decided. The minutes are printed from it."
        )

    def _offer_languages(self) -> None:
        content = self.opened.content
        languages = content.charter.languages if content else ()
        kept = self._language.currentData()
        self._language.clear()
        for language in languages:
            self._language.addItem(language_name(language), language)
        self._language.setCurrentIndex(max(self._language.findData(kept), 0) if languages else -1)
        for widget in (self._language, self._language_label):
            widget.setVisible(len(languages) > 1)

    def _chosen(self) -> MeetingContent | None:
        row = self._table.currentIndex().row()
        return self._listing.rows[row] if 0 <= row < len(self._listing.rows) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self._shown = chosen.meeting.id if chosen else None
        self._tabs.setEnabled(chosen is not None)
        self._remove.offer("" if chosen else nothing_selected())
        self._quorum.setText(self._quorum_sentence(chosen) if chosen else "")
        language = self._language.currentData()
        if chosen is not None and language is not None:
            for side in self._sides:
                side.put(chosen, language)
        self._follow_tab()

    def _follow_tab(self) -> None:
        """Offer what can be done in the tab that is shown."""
        side = self._tabs.currentWidget()
        no_meeting = "" if self._shown is not None else self.tr("Choose a meeting first.")
        for tab in self._sides:
            tab.offer(no_meeting or ("" if tab is side else other_tab()))
        lines = side.lines if isinstance(side, LinesTab) else None
        refusal = no_meeting or ("" if lines else other_tab())
        selected = lines is not None and lines.selectionModel().hasSelection()
        self._add_line.offer(refusal)
        self._remove_lines.offer(refusal or ("" if selected else nothing_selected()))
        for command in (self._add_line, self._remove_lines):
            command.dress()
        large = self.fontMetrics().height() > _LARGE_TEXT
        self._removing.setVisible(not refusal)
        self._adding.setVisible(not refusal and large)
        self._adding_worded.setVisible(not refusal and not large)
        self._tabs.updateGeometry()  # Qt's own does not follow the corner while it is not seen

    def _adding_words(self) -> str:
        side = self._tabs.currentWidget()
        return side.adding_words() if isinstance(side, LinesTab) else self.tr("Add line")

    def _removing_words(self) -> str:
        side = self._tabs.currentWidget()
        return side.removing_words() if isinstance(side, LinesTab) else self.tr("Remove line")

    def _add_line_here(self) -> None:
        side = self._tabs.currentWidget()
        if isinstance(side, LinesTab):
            side.commit()
            side.add_line()

    def _remove_lines_here(self) -> None:
        side = self._tabs.currentWidget()
        if isinstance(side, LinesTab):
            side.commit()
            side.remove_lines()

    def _add(self) -> None:
        content = self.opened.content
        if content is None:
            return
        self.commit()
        charter_id = content.charter.id
        today = datetime.now().astimezone().date()
        added: list[str] = []
        if self.attempt(
            lambda: added.append(
                add_meeting(self.opened.workspace, charter_id, Texts(), starts_on=today)
            )
        ):
            self._table.show_entity(added[0])
            self._tabs.setCurrentWidget(self._form)
            self._form.focus_title()

    def _remove_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.attempt(lambda: remove_meeting(self.opened.workspace, chosen.meeting.id))

    def _on_dressed(self) -> None:
        self._table.setAccessibleName(self.tr("Meetings"))
        self._tabs.tabBar().setAccessibleName(self.tr("Sides of the meeting"))
        titles = (
            self.tr("Details"), self.tr("Agenda"), self.tr("Attendance"), self.tr("Decisions"),
            self.tr("Elections"), self.tr("Papers"),
        )  # fmt: skip
        for side, words in zip(self._sides, titles, strict=True):
            self._tabs.setTabText(self._tabs.indexOf(side), words)
        self._language_label.setText(self.tr("Texts in"))
        self._language.setAccessibleName(self.tr("Texts in"))
        self._listing.retitle()
        self._show()

    def _named(self, content: MeetingContent) -> str:
        return content.meeting.title.text(interface_language()) or self.tr("Untitled meeting")

    def _quorum_sentence(self, content: MeetingContent) -> str:
        """Say who is there, and whether that is enough to decide."""
        count = count_quorum(content.meeting, [line.attendance for line in content.attendance])
        present = filled(
            self.tr("Member organisations present: {present} of {members}."),
            present=count.present,
            members=count.members,
        )
        if content.meeting.quorum_rule is QuorumRule.NONE:
            return " ".join((present, self.tr("No quorum is asked for.")))
        words = (
            self.tr("Quorum reached: {required} are needed.")
            if count.reached
            else self.tr("Quorum not reached: {required} are needed.")
        )
        return f"{present} {filled(words, required=count.required)}"

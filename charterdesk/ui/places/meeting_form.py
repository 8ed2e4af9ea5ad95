"""A meeting's own data as a form that writes each field when it is left."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Texts
from charterdesk.model.meetings import MeetingKind, QuorumRule
from charterdesk.services.meetings import edit_meeting
from charterdesk.ui.choice import Choice
from charterdesk.ui.fields import DateField, TextField, TimeField, whole_number
from charterdesk.ui.place import Place
from charterdesk.ui.places.meeting_logos import LogosField
from charterdesk.ui.places.meeting_tab import MeetingTab
from charterdesk.ui.sizes import text_share
from charterdesk.ui.wording import term

_LEAST_LETTERS: Final = 8
_LARGE: Final = 1.4
"""The share of the text from which labels stand above their fields."""
_SEPARATOR: Final = " ; "
_TEXTS: Final = ("title", "place", "organiser")
_COUNTED: Final = frozenset({QuorumRule.NUMBER, QuorumRule.SHARE})


class MeetingForm(MeetingTab):
    """What, where, when, by whom, and how many must be there."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._labels: list[tuple[QLabel, QWidget, Callable[[], str]]] = []
        self._texts = {name: TextField() for name in _TEXTS}
        self._lines = {name: TextField() for name in ("partners", "chair", "secretary")}
        self._days = {name: DateField() for name in ("starts_on", "ends_on")}
        self._begins = TimeField()
        self._numbers = {name: TextField() for name in ("quorum", "members")}
        self._kind, self._rule = Choice(), Choice()
        for box in (self._kind, self._rule):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LEAST_LETTERS)
        what, when = self._forms = _form(), _form()
        for name, text in self._texts.items():
            self._add(what, text, partial(self._words, name))
            text.editingFinished.connect(partial(self._on_text, name))
        for name, line in self._lines.items():
            self._add(what, line, partial(self._words, name))
            line.editingFinished.connect(partial(self._on_line, name))
        self._add(when, self._kind, partial(self._words, "kind"))
        self._kind.activated.connect(
            lambda: self._write(kind=MeetingKind(self._kind.currentData()))
        )
        for name, day in self._days.items():
            self._add(when, day, partial(self._words, name))
            day.editingFinished.connect(partial(self._on_day, name))
        self._add(when, self._begins, partial(self._words, "starts_at"))
        self._begins.editingFinished.connect(self._on_time)
        self._add(when, self._rule, partial(self._words, "quorum_rule"))
        self._rule.activated.connect(
            lambda: self._write(quorum_rule=QuorumRule(self._rule.currentData()))
        )
        for name, number in self._numbers.items():
            self._add(when, number, partial(self._words, name))
            number.editingFinished.connect(partial(self._on_number, name))
        self._logos = LogosField(place)
        self.commands = self._logos.commands
        inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(4, 4, 12, 4)
        whole.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(32)
        row.addLayout(what, 1)
        row.addLayout(when, 1)
        whole.addLayout(row)
        whole.addWidget(self._logos)
        whole.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        self.dressed(self._on_dressed)

    @override
    def show_content(self) -> None:
        meeting = self.content.meeting
        for name, text in self._texts.items():
            _put(text, self.own(getattr(meeting, name)))
            text.setPlaceholderText(self.nearest(getattr(meeting, name)))
        _put(self._lines["partners"], _SEPARATOR.join(meeting.partners))
        _put(self._lines["chair"], meeting.chair)
        _put(self._lines["secretary"], meeting.secretary)
        for name, day in self._days.items():
            if not day.hasFocus() or day.is_acceptable():
                day.put(getattr(meeting, name))
        self._begins.put(meeting.starts_at)
        for name, number in self._numbers.items():
            value = getattr(meeting, name)
            _put(number, str(value) if value else "")
        self._kind.setCurrentIndex(self._kind.findData(meeting.kind.value))
        self._rule.setCurrentIndex(self._rule.findData(meeting.quorum_rule.value))
        self._numbers["quorum"].setEnabled(meeting.quorum_rule in _COUNTED)
        self._numbers["members"].setEnabled(meeting.quorum_rule is not QuorumRule.NONE)
        self._say_labels()
        self._logos.put(self.content, self.language)

    @override
    def commit(self) -> None:
        for name in self._texts:
            self._on_text(name)
        for name in self._lines:
            self._on_line(name)
        for name in self._days:
            self._on_day(name)
        self._on_time()
        for name in self._numbers:
            self._on_number(name)

    def focus_title(self) -> None:
        """Put the cursor into the title."""
        self._texts["title"].setFocus()
        self._texts["title"].selectAll()

    def _add(self, form: QFormLayout, field: QWidget, words: Callable[[], str]) -> None:
        label = QLabel()
        label.setBuddy(field)
        self._labels.append((label, field, words))
        form.addRow(label, field)

    def _on_text(self, name: str) -> None:
        known: Texts = getattr(self.content.meeting, name)
        typed = self._texts[name].text().strip()
        if typed != self.own(known):
            self._write(**{name: known.replaced(self.language, typed)})

    def _on_line(self, name: str) -> None:
        typed = self._lines[name].text().strip()
        value: object = typed
        if name == "partners":
            parts = (part.strip() for part in typed.replace("؛", ";").split(";"))
            value = tuple(part for part in parts if part)
        if value != getattr(self.content.meeting, name):
            self._write(**{name: value})

    def _on_day(self, name: str) -> None:
        field, meeting = self._days[name], self.content.meeting
        day: date | None = field.day()
        if not field.is_acceptable() or day == getattr(meeting, name):
            return
        if name == "starts_on" and day and meeting.starts_on and meeting.ends_on:
            # A meeting that is put off lasts as long as before.
            self._write(starts_on=day, ends_on=day + (meeting.ends_on - meeting.starts_on))
        else:
            self._write(**{name: day})

    def _on_time(self) -> None:
        minutes = self._begins.minutes()
        if minutes is not None and minutes != self.content.meeting.starts_at:
            self._write(starts_at=minutes)

    def _on_number(self, name: str) -> None:
        typed = self._numbers[name].text().strip()
        number = whole_number(typed) if typed else 0
        if number is None:
            _put(self._numbers[name], str(getattr(self.content.meeting, name) or ""))
        elif number != getattr(self.content.meeting, name):
            self._write(**{name: number})

    def _write(self, **values: object) -> None:
        meeting_id = self.content.meeting.id
        if not self.place.attempt(lambda: edit_meeting(self.workspace, meeting_id, **values)):
            self.show_content()

    def _words(self, name: str) -> str:
        share = self._rule.currentData() == QuorumRule.SHARE.value
        return {
            "title": self.tr("Title"),
            "place": self.tr("Place"),
            "organiser": self.tr("Organiser"),
            "partners": self.tr("Partners"),
            "chair": self.tr("Chair"),
            "secretary": self.tr("Secretary"),
            "kind": self.tr("Kind"),
            "starts_on": self.tr("First day"),
            "ends_on": self.tr("Last day"),
            "starts_at": self.tr("Begins at"),
            "quorum_rule": self.tr("Quorum"),
            "quorum": self.tr("Per cent needed") if share else self.tr("Members needed"),
            "members": self.tr("Members in all"),
        }[name]

    def _say_labels(self) -> None:
        for label, field, words in self._labels:
            label.setText(words())
            field.setAccessibleName(words())

    def _on_dressed(self) -> None:
        _fill(self._kind, MeetingKind)
        _fill(self._rule, QuorumRule)
        self._say_labels()
        policy = QFormLayout.RowWrapPolicy
        large = text_share() >= _LARGE
        for form in self._forms:
            form.setRowWrapPolicy(policy.WrapAllRows if large else policy.WrapLongRows)
        self._lines["partners"].setToolTip(self.tr("Several are parted by semicolons"))
        self._days["ends_on"].setPlaceholderText(self.tr("the same day"))
        self._numbers["members"].setPlaceholderText(self.tr("all on the attendance list"))


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setSpacing(10)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
    return form


def _fill(box: QComboBox, terms: type[StrEnum]) -> None:
    chosen = box.currentData()
    box.clear()
    for member in terms:
        box.addItem(term(member), member.value)
    box.setCurrentIndex(box.findData(chosen))


def _put(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)

"""What is asked before a version is frozen, and before one is adopted."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from charterdesk.model import Problem, Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.dialogs.tall_rows import ABOVE_TEXT, top_label
from charterdesk.ui.fields import DateField, TextArea, TextField
from charterdesk.ui.notice import Notice
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import (
    filled,
    interface_language,
    isolated,
    language_within,
    version_name,
)

_WIDTH: Final = 560
_LOG_LINES: Final = 5


class FreezeVersion(SmallDialog):
    """Asks what people call the version, and what changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Freeze a version"), _WIDTH, parent)
        self.name = TextField()
        self.name.setPlaceholderText(self.tr("For instance: after the workshop"))
        self.change_log = TextArea()
        self.change_log.setFixedHeight(self.fontMetrics().lineSpacing() * _LOG_LINES)
        form = _make_form()
        _add_row(form, self.tr("Name"), self.name)
        changed = top_label(self.tr("What changed, and why"), ABOVE_TEXT)
        self.change_log.setAccessibleName(changed.text())
        form.addRow(changed, self.change_log)
        _lay_out(
            self,
            self.tr("The text is kept word for word as it is now; nobody can change it later."),
            form,
        )


class AdoptVersion(SmallDialog):
    """Asks which text was adopted, when and where."""

    def __init__(
        self,
        content: CharterContent,
        chosen_id: str | None,
        today: date,
        parent: QWidget,
    ) -> None:
        """Ask.

        Args:
            content: Whose text; its versions can be adopted, and its meetings may have done it.
            chosen_id: Which version is proposed; None is the draft, which is then offered as well.
            today: The date that is proposed where the charter has none, or has that of another
                version.
            parent: Where the dialog stands.
        """
        super().__init__(self.tr("Adopt a version"), _WIDTH, parent)
        charter = content.charter
        self._text = Choice()
        if chosen_id is None:
            self._text.addItem(self.tr("The draft as it stands; it is frozen first"), None)
        for version in reversed(content.versions):
            self._text.addItem(version_name(version), version.id)
        self._text.setCurrentIndex(max(self._text.findData(chosen_id), 0) if chosen_id else 0)
        self._notice = Notice()
        self._day = DateField()
        again = charter.adopted_version_id not in {None, chosen_id}
        self._day.put(today if again else charter.adopted_on or today)
        self._meetings = {one.meeting.id: one.meeting for one in content.meetings}
        self._meeting = Choice()
        self._meeting.addItem(self.tr("None that is kept here"), None)
        for meeting in self._meetings.values():
            title = meeting.title.text(interface_language()) or self.tr("Untitled meeting")
            self._meeting.addItem(isolated(title), meeting.id)
        self._meeting.setCurrentIndex(max(self._meeting.findData(charter.adoption_meeting_id), 0))
        self._meeting.activated.connect(self._propose)
        form = _make_form()
        _add_row(form, self.tr("Text"), self._text)
        if self._meetings:
            _add_row(form, self.tr("Meeting"), self._meeting)
        _add_row(form, self.tr("Adopted on"), self._day)
        self._places: dict[str, TextField] = {}
        self._kept = {
            language: text
            for language, text in charter.place.items()
            if language not in charter.languages
        }
        for language in charter.languages:
            field = self._places[language] = TextField()
            field.setText(charter.place.get(language, ""))
            words = filled(self.tr("Place ({language})"), language=language_within(language))
            _add_row(form, words, field)
        _lay_out(
            self,
            self.tr("From now on organisations sign this text and no other."),
            form,
            self._notice,
        )

    @property
    def version_id(self) -> str | None:
        """Which version; None for the draft."""
        chosen: str | None = self._text.currentData()
        return chosen

    @property
    def meeting_id(self) -> str | None:
        """The meeting that adopted it; None where none was named."""
        chosen: str | None = self._meeting.currentData()
        return chosen

    @property
    def day(self) -> date | None:
        """When it was adopted; not None once the dialog is accepted."""
        return self._day.day()

    @property
    def place(self) -> Texts:
        """Where, in each language."""
        typed = {language: field.text().strip() for language, field in self._places.items()}
        return Texts({**self._kept, **typed})

    def _propose(self) -> None:
        """Propose the meeting's last day and its place."""
        meeting = self._meetings.get(self.meeting_id or "")
        if meeting is None:
            return
        self._day.put(meeting.ends_on or meeting.starts_on or self.day)
        for language, field in self._places.items():
            if place := meeting.place.get(language, ""):
                field.setText(place)

    def accept(self) -> None:
        """Close only with a date; say so where there is none."""
        if self.day is None:
            typed = self._day.text()
            self._notice.refuse(
                self._day,
                Problem("“{text}” is not a date.", text=typed)
                if typed.strip()
                else Problem("Say on which day it was adopted."),
            )
        else:
            super().accept()


def _make_form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(10)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
    return form


def _add_row(form: QFormLayout, words: str, field: QWidget) -> None:
    field.setAccessibleName(words)
    form.addRow(words, field)


def _lay_out(dialog: SmallDialog, consequence: str, form: QFormLayout, *above: QWidget) -> None:
    said = Sentence(consequence)
    said.setProperty("role", "muted")
    buttons = answer_buttons()
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    fields = QWidget()
    fields.setLayout(form)
    dialog.put(said, *above, fields, buttons)

"""What is asked before a version is frozen, and before one is adopted."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Charter, CharterVersion, Texts
from charterdesk.ui.fields import DateField, TextArea, TextField
from charterdesk.ui.wording import filled, isolated, language_name

_WIDTH: Final = 560
_LOG_LINES: Final = 5


class FreezeVersion(QDialog):
    """Asks what people call the version, and what changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Freeze a version"))
        self.name = TextField()
        self.name.setPlaceholderText(self.tr("For instance: after the workshop"))
        self.change_log = TextArea()
        self.change_log.setFixedHeight(self.fontMetrics().lineSpacing() * _LOG_LINES)
        form = _make_form()
        for words, field in (
            (self.tr("Name"), self.name),
            (self.tr("What changed, and why"), self.change_log),
        ):
            _add_row(form, words, field)
        _lay_out(
            self,
            self.tr("The text is kept word for word as it is now; nobody can change it later."),
            form,
        )


class AdoptVersion(QDialog):
    """Asks which text was adopted, when and where."""

    def __init__(
        self,
        charter: Charter,
        versions: Sequence[CharterVersion],
        chosen_id: str | None,
        today: date,
        parent: QWidget,
    ) -> None:
        """Ask.

        Args:
            charter: Whose text.
            versions: Those that can be adopted, the first first.
            chosen_id: Which one is proposed; None is the draft, which is then offered as well.
            today: The date that is proposed where the charter has none.
            parent: Where the dialog stands.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Adopt a version"))
        self._text = QComboBox()
        if chosen_id is None:
            self._text.addItem(self.tr("The draft as it stands; it is frozen first"), None)
        for version in reversed(versions):
            words = filled(self.tr("Version {number}"), number=version.number)
            if version.name:
                words = f"{words} · {isolated(version.name)}"
            self._text.addItem(words, version.id)
        self._text.setCurrentIndex(max(self._text.findData(chosen_id), 0) if chosen_id else 0)
        self._day = DateField()
        self._day.put(charter.adopted_on or today)
        form = _make_form()
        _add_row(form, self.tr("Text"), self._text)
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
            words = filled(self.tr("Place ({language})"), language=language_name(language))
            _add_row(form, words, field)
        _lay_out(self, self.tr("From now on organisations sign this text and no other."), form)

    @property
    def version_id(self) -> str | None:
        """Which version; None for the draft."""
        chosen: str | None = self._text.currentData()
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

    def accept(self) -> None:
        """Close only with a date."""
        if self.day is None:
            self._day.setFocus()
        else:
            super().accept()


def _make_form() -> QFormLayout:
    form = QFormLayout()
    form.setSpacing(10)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
    return form


def _add_row(form: QFormLayout, words: str, field: QWidget) -> None:
    field.setAccessibleName(words)
    form.addRow(words, field)


def _lay_out(dialog: QDialog, consequence: str, form: QFormLayout) -> None:
    dialog.setMinimumWidth(_WIDTH)
    said = QLabel(consequence, wordWrap=True)
    said.setProperty("role", "muted")
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(16)
    column.addWidget(said)
    column.addLayout(form)
    column.addWidget(buttons)

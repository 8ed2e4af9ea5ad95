"""A charter's own data: titles, occasion, place, date, languages, digits."""

from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QTabWidget,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import LANGUAGES, Charter, Problem, Texts
from charterdesk.model.terms import CharterKind, CharterStatus, Digits, MonthNames
from charterdesk.services.charters import edit_charter
from charterdesk.store import Workspace
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.dialogs.tall_rows import ABOVE_BOX, top_label
from charterdesk.ui.fields import DateField, TextField
from charterdesk.ui.notice import Notice
from charterdesk.ui.wording import language_name, term

_WIDTH: Final = 720
_BOXES_IN_A_ROW: Final = 3


class CharterDetails(SmallDialog):
    """Asks for all of a charter but its provisions; accepted, it is written."""

    def __init__(self, workspace: Workspace, charter: Charter, parent: QWidget) -> None:
        super().__init__(self.tr("Details of the charter"), _WIDTH, parent)
        self._workspace, self._charter_id = workspace, charter.id
        self._notice = Notice()
        self._texts: dict[str, dict[str, TextField]] = {}
        self._labels: list[QLabel] = []
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        for language in (
            *charter.languages,
            *(other for other in LANGUAGES if other not in charter.languages),
        ):
            tabs.addTab(self._make_language_page(charter, language), language_name(language))
        self._kind = _choice(CharterKind, charter.kind)
        self._status = _choice(CharterStatus, charter.status)
        self._adopted_on = DateField()
        self._adopted_on.put(charter.adopted_on)
        self._authentic = Choice()
        self._languages = {language: QCheckBox(language_name(language)) for language in LANGUAGES}
        written = QGridLayout()
        for number, (language, box) in enumerate(self._languages.items()):
            box.setChecked(language in charter.languages)
            self._authentic.addItem(language_name(language), language)
            written.addWidget(box, *divmod(number, _BOXES_IN_A_ROW))
        self._authentic.setCurrentIndex(self._authentic.findData(charter.languages[0]))
        self._digits = _choice(Digits, charter.digits)
        self._months = _choice(MonthNames, charter.month_names)
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for words, field in (
            (self.tr("Kind"), self._kind),
            (self.tr("Status"), self._status),
            (self.tr("Adopted on"), self._adopted_on),
            (self.tr("Authentic language"), self._authentic),
            (self.tr("Written in"), written),
            (self.tr("Digits in print"), self._digits),
            (self.tr("Arabic month names"), self._months),
        ):
            if isinstance(field, QWidget):
                field.setAccessibleName(words)
                form.addRow(self._label(QLabel(words)), field)
            else:
                form.addRow(self._label(top_label(words, ABOVE_BOX)), field)
        buttons = answer_buttons()
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        widest = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:  # so that all fields begin at one edge
            label.setMinimumWidth(widest)
        self.put(self._notice, tabs)
        self._column.addLayout(form)
        self.put(buttons)
        self._texts["title"][charter.languages[0]].setFocus()

    def _values(self) -> dict[str, Any]:
        """Return the charter's attributes as they are now in the dialog."""
        authentic = self._authentic.currentData()
        others = [language for language, box in self._languages.items() if box.isChecked()]
        return {
            **{
                name: Texts({language: field.text().strip() for language, field in fields.items()})
                for name, fields in self._texts.items()
            },
            "kind": CharterKind(self._kind.currentData()),  # Qt gives plain strings back
            "status": CharterStatus(self._status.currentData()),
            "adopted_on": self._adopted_on.day(),
            "languages": (authentic, *(other for other in others if other != authentic)),
            "digits": Digits(self._digits.currentData()),
            "month_names": MonthNames(self._months.currentData()),
        }

    def _label(self, label: QLabel) -> QLabel:
        self._labels.append(label)
        return label

    def _make_language_page(self, charter: Charter, language: str) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 16, 0, 16)
        form.setSpacing(10)
        for name, label in (
            ("title", self.tr("Title")),
            ("occasion", self.tr("Occasion")),
            ("place", self.tr("Place")),
        ):
            field = TextField()
            field.setText(getattr(charter, name).get(language, ""))
            field.setCursorPosition(0)
            field.setAccessibleName(label)
            form.addRow(self._label(QLabel(label)), field)
            self._texts.setdefault(name, {})[language] = field
        return page

    def _on_accepted(self) -> None:
        if self._adopted_on.is_acceptable():
            self.accept()
        else:
            problem = Problem("“{text}” is not a date.", text=self._adopted_on.text())
            self._notice.refuse(self._adopted_on, problem)

    @override
    def accept(self) -> None:
        """Close once it is written; what stands in the way is said here."""
        if self._notice.attempt(
            lambda: edit_charter(self._workspace, self._charter_id, **self._values())
        ):
            super().accept()


def _choice(terms: type[StrEnum], chosen: StrEnum) -> QComboBox:
    box = Choice()
    for member in terms:
        box.addItem(term(member), member)
    box.setCurrentIndex(list(terms).index(chosen))
    return box

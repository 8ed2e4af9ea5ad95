"""The languages and the days of a consultation."""

from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from charterdesk.model import Charter, Consultation, Problem
from charterdesk.services.consultations import add_consultation, edit_consultation
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.dialogs.tall_rows import ABOVE_BOX, top_label
from charterdesk.ui.fields import DateField
from charterdesk.ui.notice import Notice
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import language_name

_WIDTH: Final = 480


class ConsultationDialog(SmallDialog):
    """Asks when it opens and closes, and in which languages the draft is sent."""

    def __init__(
        self,
        workspace: Workspace,
        charter: Charter,
        consultation: Consultation | None,
        today: date,
        parent: QWidget,
    ) -> None:
        """Ask.

        Args:
            workspace: Where the charter is.
            charter: The draft.
            consultation: The one to change; None opens a new one.
            today: The first day that is proposed for a new one.
            parent: Where the dialog stands.
        """
        super().__init__("", _WIDTH, parent)
        new = consultation is None
        self.setWindowTitle(self.tr("New consultation") if new else self.tr("Consultation"))
        self.saved_id = consultation.id if consultation else ""
        """The consultation's id, once the dialog is accepted."""
        self._workspace, self._charter, self._new = workspace, charter, new
        self._notice = Notice()
        self._opens, self._closes = DateField(), DateField()
        self._opens.put(consultation.opens_on if consultation else today)
        self._closes.put(consultation.closes_on if consultation else None)
        chosen = consultation.languages if consultation else charter.languages
        self._languages = {}
        boxes = QWidget()
        column = QVBoxLayout(boxes)
        column.setContentsMargins(0, 0, 0, 0)
        for language in charter.languages:
            box = self._languages[language] = QCheckBox(language_name(language))
            box.setChecked(language in chosen)
            column.addWidget(box)
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        for words, field in (
            (self.tr("First day"), self._opens),
            (self.tr("Last day"), self._closes),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        boxes.setAccessibleName(self.tr("Languages"))
        form.addRow(top_label(self.tr("Languages"), ABOVE_BOX), boxes)
        said = Sentence(
            self.tr("After the last day no amendment is taken into this consultation."),
        )
        said.setProperty("role", "muted")
        buttons = answer_buttons()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.put(self._notice, said, fields, buttons)
        (self._closes if new else self._opens).setFocus()

    def _save(self) -> None:
        opens_on, closes_on = self._opens.day(), self._closes.day()
        languages = tuple(code for code, box in self._languages.items() if box.isChecked())
        if opens_on is None or closes_on is None:
            raise Problem("Say the first and the last day of the consultation.")
        if not languages:
            raise Problem("Choose a language in which the draft is sent.")
        if self._new:
            self.saved_id = add_consultation(
                self._workspace, self._charter.id, opens_on, closes_on, languages=languages
            )
        else:
            values: dict[str, Any] = {"opens_on": opens_on, "closes_on": closes_on}
            edit_consultation(self._workspace, self.saved_id, languages=languages, **values)

    def accept(self) -> None:
        """Close once it is kept; what stands in the way is said here."""
        if self._notice.attempt(self._save, self._at_fault):
            super().accept()

    def _at_fault(self) -> QWidget | None:
        opens_on, closes_on = self._opens.day(), self._closes.day()
        if opens_on is None:
            return self._opens
        if closes_on is None or closes_on < opens_on:
            return self._closes
        boxes = list(self._languages.values())
        return None if any(box.isChecked() for box in boxes) else boxes[0]

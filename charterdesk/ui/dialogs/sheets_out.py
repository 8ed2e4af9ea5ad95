"""Which sheets of a consultation are saved: for whom, in which language, for which program."""

from typing import Final

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QWidget

from charterdesk.model import Organisation
from charterdesk.model.charter_content import ConsultationContent
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import language_name

_WIDTH: Final = 520


class SheetsOut(SmallDialog):
    """Asks before a folder or a file is chosen."""

    def __init__(self, consulted: ConsultationContent, parent: QWidget) -> None:
        super().__init__("", _WIDTH, parent)
        self.setWindowTitle(self.tr("Save consultation sheets"))
        self._invited = [body for _, body in consulted.invited]
        self._silent = [body for one, body in consulted.invited if one.answered_on is None]
        self._whom, self._language, self._program = Choice(), Choice(), Choice()
        if self._invited:
            words = self.tr("%n organisation(s) asked: a file for each", "", len(self._invited))
            self._whom.addItem(words, "invited")
        if 0 < len(self._silent) < len(self._invited):
            words = self.tr("%n that have not answered: a file for each", "", len(self._silent))
            self._whom.addItem(words, "silent")
        self._whom.addItem(self.tr("Anybody: one file without a name"), "anybody")
        for language in consulted.consultation.languages:
            self._language.addItem(language_name(language), language)
        self._program.addItem(self.tr("Excel spreadsheet"), ".xlsx")
        self._program.addItem(self.tr("Word document"), ".docx")
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        for words, field in (
            (self.tr("For whom"), self._whom),
            (self.tr("Language"), self._language),
            (self.tr("As"), self._program),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        said = Sentence(
            self.tr(
                "A row for each provision, with room for a comment and other words. What comes "
                "back is taken in again, even after the draft has changed."
            ),
        )
        said.setProperty("role", "muted")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Save…"))
        save.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.put(said, fields, buttons)

    @property
    def organisations(self) -> list[Organisation]:
        """For whom a file each is saved; empty for one without a name."""
        chosen = {"invited": self._invited, "silent": self._silent}
        return chosen.get(self._whom.currentData(), [])

    @property
    def language(self) -> str:
        """In which the text is sent."""
        return str(self._language.currentData())

    @property
    def suffix(self) -> str:
        """``.xlsx`` or ``.docx``."""
        return str(self._program.currentData())

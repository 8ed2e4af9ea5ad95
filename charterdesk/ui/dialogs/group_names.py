"""The names of a thematic group."""

from typing import Final

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from charterdesk.model import Texts
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.fields import TextField
from charterdesk.ui.wording import language_name

_WIDTH: Final = 480


class GroupNames(QDialog):
    """Asks for a name in each language of the charter; one is enough."""

    def __init__(self, names: Texts, languages: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Names of the thematic group"))
        self.setMinimumWidth(_WIDTH)
        self._before = names
        self._fields = {language: TextField() for language in languages}
        form = QFormLayout()
        form.setSpacing(10)
        for language, field in self._fields.items():
            field.setText(names.get(language, ""))
            field.setAccessibleName(language_name(language))
            field.textChanged.connect(self._on_text_changed)
            form.addRow(language_name(language), field)
        self._buttons = answer_buttons()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self._on_text_changed()

    def names(self) -> Texts:
        """Return the names as they are now in the dialog, those in other languages kept."""
        typed = {language: field.text().strip() for language, field in self._fields.items()}
        return Texts({**self._before, **typed})

    def _on_text_changed(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.names()))

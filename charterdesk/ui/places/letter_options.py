"""What is chosen for letters: their text, where and when they are written, and who signs them."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QMenu, QWidget

from charterdesk.ui.fields import DateField, TextArea, TextField
from charterdesk.ui.pane import Pane
from charterdesk.ui.place import action_button
from charterdesk.ui.sizes import scaled

_LETTERS: Final = "letters"
_KINDS: Final = (_LETTERS, "reconfirmation-letters")
_TEXT_HEIGHT: Final = 120


class LetterOptions(Pane):
    """Shows only what the chosen document asks for, and nothing for the others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = TextArea()
        self._place, self._signer, self._capacity = TextField(), TextField(), TextField()
        self._date = DateField()
        self._names = QMenu(self)
        insert = action_button(self, "plus", lambda: self.tr("Insert"))
        insert.setMenu(self._names)
        self._insert = insert
        self._fields: dict[str, QWidget] = {
            "letter": self._text,
            "letter_place": self._place,
            "letter_date": self._date,
            "signer_capacity": self._capacity,
            "signer": self._signer,
        }
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._labels: dict[str, QLabel] = {}
        for key, field in self._fields.items():
            self._labels[key] = QLabel()
            self._labels[key].setBuddy(field)
            self._form.addRow(self._labels[key], field)
            if field is self._text:
                self._form.addRow(insert)
        self._text.edited.connect(self.changed)
        for field in (self._place, self._date, self._signer, self._capacity):
            field.editingFinished.connect(self.changed)
        self.dressed(self._on_dressed)

    def ask_for(self, kind: str) -> None:
        """Show what there is to choose for a kind of document."""
        for row in (self._text, self._insert):
            self._form.setRowVisible(row, kind == _LETTERS)
        self.setVisible(kind in _KINDS)

    def commit(self) -> None:
        """Take what is typed and not told yet."""
        self._text.commit()

    def values(self) -> dict[str, Any]:
        """Return the choices as `print_options` takes them."""
        day = self._date.day()
        return {
            "letter": self._text.toPlainText().strip(),
            "letter_place": self._place.text().strip(),
            "letter_date": day.isoformat() if day else "",
            "signer": self._signer.text().strip(),
            "signer_capacity": self._capacity.text().strip(),
        }

    def recall(self, chosen: Mapping[str, Any]) -> None:
        """Choose what `values` returned some time ago; letters are written today."""
        self._text.put(str(chosen.get("letter", "")))
        self._place.setText(str(chosen.get("letter_place", "")))
        self._signer.setText(str(chosen.get("signer", "")))
        self._capacity.setText(str(chosen.get("signer_capacity", "")))
        self._date.put(datetime.now().astimezone().date())

    def _on_dressed(self) -> None:
        self._date.put(self._date.day())  # as this language writes dates
        words = {
            "letter": self.tr("Text of the letter"),
            "letter_place": self.tr("Written at"),
            "letter_date": self.tr("Date of the letter"),
            "signer_capacity": self.tr("Capacity of who signs"),
            "signer": self.tr("Who signs"),
        }
        for key, label in self._labels.items():
            label.setText(words[key])
            self._fields[key].setAccessibleName(words[key])
        self._text.setPlaceholderText(
            self.tr("Leave this empty for the usual letters: an invitation to sign, or a welcome.")
        )
        self._text.setFixedHeight(scaled(_TEXT_HEIGHT))
        self._insert.setToolTip(self.tr("A name that is filled in for each organisation"))
        self._names.clear()
        for key, word in self._placeholders().items():
            self._names.addAction(word, partial(self._write, key))

    def _placeholders(self) -> Mapping[str, str]:
        return {
            "organisation": self.tr("Name of the organisation"),
            "representative": self.tr("Name of its representative"),
            "capacity": self.tr("Capacity of its representative"),
            "charter": self.tr("Title of the charter"),
            "date": self.tr("Date of its signature"),
            "number": self.tr("Number of its late adhesion"),
        }

    def _write(self, key: str) -> None:
        self._text.insertPlainText(f"{{{key}}}")
        self._text.setFocus()

"""Where a passphrase is typed: hidden unless one asks to see it, and weighed while it is new."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from charterdesk.services.protection import Strength, estimate_bits, estimate_strength
from charterdesk.ui.field_button import FieldButton
from charterdesk.ui.marking import QT_TRANSLATE_NOOP
from charterdesk.ui.pane import Pane
from charterdesk.ui.sentence import Sentence

_FULL: Final = 80
"""Bits at which the meter is full; beyond, nobody guesses."""

_WORDS: Final = {
    Strength.WEAK: QT_TRANSLATE_NOOP("Strength", "Weak: it can be guessed"),
    Strength.FAIR: QT_TRANSLATE_NOOP("Strength", "Fair: guessing takes years"),
    Strength.STRONG: QT_TRANSLATE_NOOP("Strength", "Strong: nobody guesses it"),
}


class PassphraseField(QLineEdit):
    """One line that shows dots; its eye shows the letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # the name of a file that is dropped here would be unseen
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = FieldButton(self, "eye", trailing=True)
        self._eye.setCheckable(True)
        self._eye.setToolTip(self.tr("Show what is typed"))
        self._eye.setAccessibleName(self.tr("Show what is typed"))
        self._eye.toggled.connect(self._show_letters)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)


class NewPassphrase(Pane):
    """Two lines for a new passphrase, how strong it is, and what forgetting it means."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._repeated = PassphraseField(), PassphraseField()
        self._meter = QProgressBar()
        self._meter.setRange(0, _FULL)
        self._meter.setTextVisible(False)
        self._strength = Sentence()
        self._strength.setProperty("role", "muted")
        self._lost = Sentence()
        self._lost.setProperty("role", "warning")
        self._form = QFormLayout()
        self._form.setSpacing(10)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        self._form.addRow(" ", self._field)
        self._form.addRow(" ", self._repeated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._lost)
        column.addLayout(self._form)
        column.addWidget(self._meter)
        column.addWidget(self._strength)
        for field in (self._field, self._repeated):
            field.textChanged.connect(self._weigh)
        self.setFocusProxy(self._field)
        self.dressed(self._on_dressed)

    @property
    def passphrase(self) -> str:
        """What was typed, the same twice; else nothing."""
        typed = self._field.text()
        return typed if typed.strip() and typed == self._repeated.text() else ""

    def clear(self) -> None:
        """Forget what was typed."""
        self._field.clear()
        self._repeated.clear()

    def _weigh(self) -> None:
        typed, again = self._field.text(), self._repeated.text()
        self._meter.setValue(min(round(estimate_bits(typed)), _FULL))
        if again and typed != again:
            words = self.tr("The two lines differ.")
        elif typed.strip():
            words = QCoreApplication.translate("Strength", _WORDS[estimate_strength(typed)])
        else:
            words = self.tr("Seven words that have nothing to do with one another are strong.")
        self._strength.setText(words)
        self._meter.setAccessibleDescription(words)
        self.changed.emit()

    def _on_dressed(self) -> None:
        self._lost.setText(
            self.tr(
                "A forgotten passphrase is a lost workspace: nobody can open it again, and there "
                "is no second way in. Write it down and keep it in a safe place."
            )
        )
        for field, words in (
            (self._field, self.tr("New passphrase")),
            (self._repeated, self.tr("The same again")),
        ):
            label = self._form.labelForField(field)
            if isinstance(label, QLabel):
                label.setText(words)
            field.setAccessibleName(words)
        self._meter.setAccessibleName(self.tr("Strength"))
        self._weigh()

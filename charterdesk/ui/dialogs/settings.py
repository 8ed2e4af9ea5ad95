"""What the user prefers: language, looks, name, folder. Each applies at once."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from charterdesk.model.terms import Digits, MonthNames
from charterdesk.spelling.dictionaries import find_dictionaries
from charterdesk.store import login_name
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.dialogs.tall_rows import top_label
from charterdesk.ui.fields import TextField
from charterdesk.ui.languages import NATIVE_NAMES
from charterdesk.ui.preferences import LOCK_MINUTES, PAPERS, TEXT_PERCENTS
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.theme import ThemeName
from charterdesk.ui.wording import language_within, listed, term

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow

ValueT = TypeVar("ValueT")

_WIDTH_IN_LETTERS: Final = 40


class SettingsDialog(SmallDialog):
    """Shows the settings, and says them again when the language is changed in it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__("", 0, window)
        self._window = window
        preferences = window.preferences
        self._language = _choice(NATIVE_NAMES, preferences.language, window.menus.choose_language)
        self._theme = _choice(ThemeName, preferences.theme, window.menus.choose_theme)
        self._size = _choice(
            TEXT_PERCENTS, preferences.text_percent, window.menus.choose_text_percent
        )
        self._lock = _choice(
            LOCK_MINUTES, preferences.lock_minutes, window.menus.workspace.choose_lock_minutes
        )
        self._paper = _choice(PAPERS, preferences.paper, self._take_paper)
        self._digits = _choice(Digits, preferences.digits, self._take_digits)
        self._months = _choice(MonthNames, preferences.month_names, self._take_month_names)
        self._author = TextField()
        self._author.setText(preferences.author)
        self._author.setPlaceholderText(login_name())
        self._author.editingFinished.connect(self._take_author)
        self._folder = QLineEdit(readOnly=True)
        self._choose = QPushButton()
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._ask_folder)
        folder = QWidget()
        row = QHBoxLayout(folder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._folder, 1)
        row.addWidget(self._choose)
        self._dictionaries = Sentence()
        self._labels = [*(QLabel() for _ in range(9)), top_label("")]
        fields = (
            self._language,
            self._theme,
            self._size,
            self._author,
            folder,
            self._paper,
            self._digits,
            self._months,
            self._lock,
            self._dictionaries,
        )
        whole = QWidget()
        form = QFormLayout(whole)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for label, field in zip(self._labels, fields, strict=True):
            form.addRow(label, field)
            label.setBuddy(self._folder if field is folder else field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.put(whole, buttons)
        self._dress()

    def take_folder(self, folder: Path) -> None:
        """Propose another folder wherever a file is asked for."""
        self._window.preferences.folder = folder
        self._show_folder()

    @override
    def done(self, result: int) -> None:
        self._take_author()
        super().done(result)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._dress()
        elif event.type() is QEvent.Type.FontChange:
            self._widen()

    def _widen(self) -> None:
        self.setMinimumWidth(_WIDTH_IN_LETTERS * self.fontInfo().pixelSize())

    def _take_author(self) -> None:
        name = self._author.text().strip()
        self._window.preferences.author = name
        if self._window.opened is not None:
            self._window.opened.workspace.author = name or login_name()

    def _take_paper(self, paper: str) -> None:
        self._window.preferences.paper = paper
        self._window.take_paper()

    def _take_digits(self, digits: Digits) -> None:
        self._window.preferences.digits = digits

    def _take_month_names(self, names: MonthNames) -> None:
        self._window.preferences.month_names = names

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for documents"), str(self._window.preferences.folder)
        )
        if name:
            self.take_folder(Path(name))

    def _show_folder(self) -> None:
        folder = str(self._window.preferences.folder)
        self._folder.setText(folder)
        self._folder.setToolTip(folder)

    def _dictionaries_found(self) -> str:
        names = [language_within(code) for code in find_dictionaries()]
        if names:
            found = self.tr("Dictionaries on this computer: {names}")
            return found.format(names=listed(names))
        return self.tr("No dictionary on this computer; install one, such as LibreOffice’s.")

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._widen()
        words = (
            self.tr("Language"),
            self.tr("Theme"),
            self.tr("Text size"),
            self.tr("Your name in the history"),
            self.tr("Folder for documents"),
            self.tr("Paper"),
            self.tr("Digits in new charters"),
            self.tr("Arabic month names in new charters"),
            self.tr("Lock when idle"),
            self.tr("Spelling"),
        )
        for label, word in zip(self._labels, words, strict=True):
            label.setText(word)
            buddy = label.buddy()
            if isinstance(buddy, QWidget):
                buddy.setAccessibleName(word)
        self._choose.setText(self.tr("Choose…"))
        self._dictionaries.setText(self._dictionaries_found())
        self._show_folder()
        _say(self._language, NATIVE_NAMES, NATIVE_NAMES.__getitem__)
        _say(
            self._theme,
            ThemeName,
            {
                ThemeName.SYSTEM: self.tr("Like the system"),
                ThemeName.LIGHT: self.tr("Light"),
                ThemeName.DARK: self.tr("Dark"),
                ThemeName.HIGH_CONTRAST: self.tr("High contrast"),
            }.__getitem__,
        )
        _say(self._size, TEXT_PERCENTS, "{}\N{NO-BREAK SPACE}%".format)
        _say(self._paper, PAPERS, {"a4": self.tr("A4"), "letter": self.tr("Letter")}.__getitem__)
        _say(self._digits, Digits, term)
        _say(self._months, MonthNames, term)
        _say(self._lock, LOCK_MINUTES, self._window.menus.workspace.idle_words)


def _choice(
    values: Iterable[ValueT], chosen: ValueT, choose: Callable[[ValueT], None]
) -> QComboBox:
    offered = list(values)
    box = Choice()
    for _ in offered:
        box.addItem("")
    box.setCurrentIndex(offered.index(chosen))
    box.activated.connect(lambda number: choose(offered[number]))
    return box


def _say(box: QComboBox, values: Iterable[ValueT], words: Callable[[ValueT], str]) -> None:
    for number, value in enumerate(values):
        box.setItemText(number, words(value))

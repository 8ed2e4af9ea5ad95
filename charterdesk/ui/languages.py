"""The languages of the interface: which there are, and putting one on."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from charterdesk.locations import translations

NATIVE_NAMES: Final = {"ar": "العربية", "fr": "Français", "en": "English"}
"""Each language as its speakers call it: not translated."""

_DEFAULT_LOCALES: Final = {"ar": "ar_MA", "fr": "fr_FR", "en": "en_GB"}
_OF_OTHER_DIGITS: Final = "ar_AE"


_WORDS_OF_QT: Final = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&OK"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Close"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QPrintDialog", "&Options >>"),
    QT_TRANSLATE_NOOP("QPrintDialog", "&Options <<"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Copies"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Options"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "All Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Odd Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Even Pages"),
    QT_TRANSLATE_NOOP(
        "QPrintSettingsOutput",
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers "
        "separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
    ),
)
"""Words of keys and of Qt's own dialogs which its translations lack, and buttons which ours word as
our other buttons are: ours are asked first. Keys with an arrow on them are called by it."""


class InterfaceLanguage:
    """Puts a language on the application: its texts, its direction, its dates."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.code = ""

    def apply(self, code: str) -> None:
        """Speak a language; every widget hears of it by ``LanguageChange``."""
        self.code = code
        QLocale.setDefault(_locale(code))
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
        )
        for translator in self._application.findChildren(QTranslator):
            self._application.removeTranslator(translator)
            translator.deleteLater()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt_folder), ("charterdesk", str(translations()))):
            translator = QTranslator(self._application)
            if translator.load(f"{name}_{code}", folder):
                self._application.installTranslator(translator)
        for window in QApplication.topLevelWidgets():  # what is open keeps the locale of before
            window.setLocale(QLocale())


def system_language() -> str:
    """Return the first language of the system that the interface speaks, English otherwise."""
    for name in QLocale.system().uiLanguages():
        if (code := name.replace("_", "-").split("-")[0]) in NATIVE_NAMES:
            return code
    return "en"


def _locale(code: str) -> QLocale:
    """Return the system's own locale where it is of that language: its months and its dates.

    The window writes all figures as 0 to 9, for names, phone numbers and pages have them; which
    digits a document has, its charter says. An Arabic locale with others gives way to one that
    calls the months as most of those do.
    """
    own = QLocale(QLocale.system().name())
    if own.name().split("_")[0] != code:
        return QLocale(_DEFAULT_LOCALES[code])
    return own if own.zeroDigit() == "0" else QLocale(_OF_OTHER_DIGITS)

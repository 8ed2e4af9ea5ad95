"""How the window looks: fonts, colours, style sheet."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from charterdesk.locations import resource
from charterdesk.model.texts import RIGHT_TO_LEFT
from charterdesk.ui.icons import drawing
from charterdesk.ui.sizes import TEXT_PIXELS

_READING_FAMILIES: Final = {
    True: ("Noto Naskh Arabic", "Noto Serif", "Noto Sans Tifinagh"),
    False: ("Noto Serif", "Noto Naskh Arabic", "Noto Sans Tifinagh"),
}
"""The fonts of the printed page, for a charter's own text: for Arabic, and for the others."""

_FAMILIES: Final = ("IBM Plex Sans Arabic", "Noto Sans Tifinagh", "Noto Naskh Arabic")


class ThemeName(StrEnum):
    """The looks that can be chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


_COLOURS: Final[Mapping[ThemeName, Mapping[str, str]]] = {
    ThemeName.LIGHT: {
        "window": "#f5f4f0",
        "sidebar": "#ecebe5",
        "surface": "#ffffff",
        "raised": "#fbfaf8",
        "line": "#dedcd4",
        "edge": "#8b918d",
        "text": "#1c2421",
        "muted": "#59635f",
        "hint": "#59635f",
        "disabled": "#9aa19d",
        "accent": "#0d6b5a",
        "accent-strong": "#0a5547",
        "accent-soft": "#dcefe9",
        "on-accent": "#ffffff",
        "danger": "#b3261e",
        "danger-soft": "#fbe9e7",
        "warning": "#8a5a00",
        "warning-soft": "#fdf2d8",
    },
    ThemeName.DARK: {
        "window": "#151a19",
        "sidebar": "#101413",
        "surface": "#1d2422",
        "raised": "#232b29",
        "line": "#343e3b",
        "edge": "#76827e",
        "text": "#e9eeec",
        "muted": "#a3afab",
        "hint": "#a3afab",
        "disabled": "#66716d",
        "accent": "#5ccbb0",
        "accent-strong": "#7fdcc5",
        "accent-soft": "#1f3f38",
        "on-accent": "#07231d",
        "danger": "#ff8a80",
        "danger-soft": "#43211f",
        "warning": "#f0c060",
        "warning-soft": "#3d3118",
    },
    ThemeName.HIGH_CONTRAST: {
        "window": "#000000",
        "sidebar": "#000000",
        "surface": "#000000",
        "raised": "#000000",
        "line": "#ffffff",
        "edge": "#ffffff",
        "text": "#ffffff",
        "muted": "#ffffff",
        "hint": "#d2d2d2",
        "disabled": "#a0a0a0",
        "accent": "#ffe600",
        "accent-strong": "#fff48a",
        "accent-soft": "#665a00",
        "on-accent": "#000000",
        "danger": "#ff9d94",
        "danger-soft": "#000000",
        "warning": "#ffe600",
        "warning-soft": "#000000",
    },
}

_ROLES: Final = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "hint",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "raised",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "line",
    QPalette.ColorRole.Accent: "accent",
}
_TEXT_ROLES: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Theme:
    """Dresses the application, and again when the theme or the size of its text is changed."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.name = ThemeName.LIGHT
        for folder in (resource("fonts"), resource("style", "fonts")):
            for font in sorted(folder.glob("*.ttf")):
                QFontDatabase.addApplicationFont(str(font))
        application.setStyle("Fusion")

    def apply(self, chosen: ThemeName, text_percent: int) -> None:
        """Give every widget the colours and the text size.

        Args:
            chosen: The theme; `ThemeName.SYSTEM` follows the system's light or dark.
            text_percent: The size of text.
        """
        self.name = _resolved(chosen)
        colours = _COLOURS[self.name]
        font = QFont()
        font.setFamilies(list(_FAMILIES))
        font.setPixelSize(round(TEXT_PIXELS * text_percent / 100))
        self._application.setFont(font)
        self._application.setPalette(_palette(colours))
        self._application.setStyleSheet(self._style_sheet(colours, text_percent))

    def _style_sheet(self, colours: Mapping[str, str], text_percent: int) -> str:
        """Fill in ``@name``, a colour, ``@icon(name, colour)``, and sizes.

        ``@12px`` follows the size of the text, ``~16px`` half as fast.
        """
        sheet = resource("style", "charterdesk.qss").read_text("utf-8")
        sheet = re.sub(
            r"@icon\(([\w-]+), ([\w-]+)\)",
            lambda found: f'url("{drawing(found[1], colours[found[2]])}")',
            sheet,
        )
        percents = {"@": text_percent, "~": (100 + text_percent) / 2}
        sheet = re.sub(
            r"([@~])(\d+)px",
            lambda found: f"{round(int(found[2]) * percents[found[1]] / 100)}px",
            sheet,
        )
        return re.sub(r"@([a-z][a-z-]*)", lambda found: colours[found[1]], sheet)


def reading_font(pixels: int, language: str = "ar") -> QFont:
    """Return the font in which a charter's text in a language is read and written."""
    font = QFont()
    font.setFamilies(list(_READING_FAMILIES[language in RIGHT_TO_LEFT]))
    font.setPixelSize(pixels)
    return font


def _resolved(chosen: ThemeName) -> ThemeName:
    if chosen is not ThemeName.SYSTEM:
        return chosen
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return ThemeName.DARK if dark else ThemeName.LIGHT


def _palette(colours: Mapping[str, str]) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(colours[name]))
    for role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["disabled"]))
    return palette

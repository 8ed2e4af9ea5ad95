"""Words differ from what they stand on, in each theme."""

import re
from typing import Final

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton

from charterdesk.locations import resource
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.table import Table
from charterdesk.ui.theme import _COLOURS, ThemeName

RULES: Final = re.findall(
    r"([^{}]+)\{([^{}]*)\}", resource("style", "charterdesk.qss").read_text("utf-8")
)
LEAST: Final = 2.0
"""Of disabled words; all others have more than twice as much."""


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""

    def linear(value: int) -> float:
        part = value / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, bytes.fromhex(colour[1:]))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", _COLOURS)
def test_a_hint_is_read_and_told_from_what_is_typed(theme: ThemeName) -> None:
    colours = _COLOURS[theme]
    assert contrast(colours["hint"], colours["surface"]) >= 4.5
    assert contrast(colours["hint"], colours["text"]) >= 1.5
    assert contrast(colours["hint"], colours["accent-soft"]) >= 4.5  # in a row that is chosen


def test_a_chosen_row_is_told_from_the_others_in_high_contrast() -> None:
    colours = _COLOURS[ThemeName.HIGH_CONTRAST]
    assert contrast(colours["accent-soft"], colours["surface"]) >= 3.0


@pytest.mark.parametrize("theme", _COLOURS)
def test_no_words_are_drawn_in_the_colour_of_their_ground(theme: ThemeName) -> None:
    found = 0
    for selector, body in RULES:
        said = dict(re.findall(r"(?<![-\w])(color|background): @([a-z-]+)", body))
        if len(said) == 2:
            found += 1
            colours = _COLOURS[theme]
            words, ground = colours[said["color"]], colours[said["background"]]
            least = LEAST if ":disabled" in selector else 2 * LEAST
            assert contrast(words, ground) >= least, selector.strip()
    assert found > 5


@pytest.mark.parametrize("theme", list(ThemeName)[1:])
def test_the_arrows_of_qts_file_dialog_are_seen(window: MainWindow, theme: ThemeName) -> None:
    """Where the system has no dialog of its own, Qt's arrows were black in every theme."""
    window.theme.apply(theme, 100)
    try:
        for name in ("backButton", "forwardButton", "toParentButton"):
            drawn = file_dialog_icon(window, name)
            colours = {
                drawn.pixelColor(x, y).name()
                for x in range(drawn.width())
                for y in range(drawn.height())
                if drawn.pixelColor(x, y).alpha() == 255
            }
            assert max(contrast(one, _COLOURS[theme]["window"]) for one in colours) >= 4.5, name
    finally:
        window.theme.apply(ThemeName.LIGHT, 100)


def test_back_points_against_the_reading_in_qts_file_dialog(window: MainWindow) -> None:
    back, forward = (file_dialog_icon(window, f"{way}Button") for way in ("back", "forward"))
    window.menus.choose_language("ar")
    assert file_dialog_icon(window, "backButton") == forward != back
    assert file_dialog_icon(window, "forwardButton") == back


def file_dialog_icon(window: MainWindow, name: str) -> QImage:
    files = QFileDialog(window)
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    files.grab()
    button = files.findChild(QToolButton, name)
    assert isinstance(button, QToolButton)
    drawn = button.icon().pixmap(QSize(32, 32)).toImage()
    files.deleteLater()
    return drawn


@pytest.mark.parametrize("theme", list(ThemeName)[1:])
def test_the_edge_of_a_chip_is_seen(window: MainWindow, theme: ThemeName) -> None:
    """The colour of what is selected in a table is a soft one, and was taken for it."""
    window.theme.apply(theme, 100)
    try:
        table = window.go("signatories").findChild(Table)
        assert isinstance(table, Table)
        QTest.qWait(100)
        cell = table.visualRect(table.listing.index(0, 3))
        image = table.viewport().grab(cell).toImage()
        ground = image.pixelColor(image.width() - 2, image.height() // 2).lightnessF()
        middle = image.height() // 2
        edge = max(
            (abs(image.pixelColor(x, middle).lightnessF() - ground) for x in range(6)), default=0
        )
        assert edge >= 0.2
    finally:
        window.theme.apply(ThemeName.LIGHT, 100)

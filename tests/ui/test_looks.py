"""A dozen views and some dialogs compared with pictures that were looked at, made smaller.

``python -m tests.ui.test_looks`` takes the pictures again after a change that was meant.
"""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from charterdesk.app import make_window
from charterdesk.services.sample import write_sample
from charterdesk.ui.dialogs.charter_details import CharterDetails
from charterdesk.ui.dialogs.help_pages import HelpPages
from charterdesk.ui.dialogs.signing import SignDialog
from charterdesk.ui.dialogs.signing_rules import SigningRules
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.theme import ThemeName
from main import set_up
from tests.settling import settle

PICTURES: Final = Path(__file__).parents[1] / "data" / "looks"
PLACES: Final = ("signatories", "commitments", "organisations")
"""Those that show neither the clock nor who works here."""
LOOKS: Final = (
    ("ar", ThemeName.LIGHT),
    ("fr", ThemeName.DARK),
    ("en", ThemeName.LIGHT),
    ("ar", ThemeName.HIGH_CONTRAST),
)
_SIZE: Final = (1366, 768)
_SHARE: Final = 4
_SHARE_OF_DIALOGS: Final = 2
"""Their lines are fewer, and so are told apart where they are larger."""
_FAR: Final = 48
"""Of 255: a difference that one would see."""
_MOST_FAR: Final = 0.006
_MOST_ON_AVERAGE: Final = 2.5


def picture(window: MainWindow, place: str, language: str, theme: ThemeName) -> QImage:
    """Return what a place looks like, small and in shades of grey."""
    window.resize(*_SIZE)
    window.theme.apply(theme, 100)
    window.language.apply(language)
    window.go(place)
    window.setFocus()
    return _small(_settled(window), _SHARE)


def dialog_pictures(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    """Return what dialogs look like in Arabic, and what their pictures are called."""
    window.theme.apply(ThemeName.LIGHT, 100)
    window.language.apply("ar")
    for name, dialog in _dialogs(window):
        dialog.show()
        dialog.setFocus()
        yield f"dialog-{name}-ar", _small(_settled(dialog), _SHARE_OF_DIALOGS)
        dialog.done(0)
        dialog.deleteLater()


def _dialogs(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    opened = window.opened
    assert opened is not None
    content = opened.content
    assert content is not None
    yield "details", CharterDetails(opened.workspace, content.charter, window)
    yield (
        "sign",
        SignDialog(
            content, content.signatories[0], date(2026, 11, 23), window,
            folder=PICTURES, record=lambda *_: None,
        ),
    )  # fmt: skip
    yield "rules", SigningRules(opened, content, window)
    pages = HelpPages(window)
    pages.choose("signatories")
    yield "help", pages


def _small(image: QImage, share: int) -> QImage:
    smaller = image.scaled(
        image.width() // share,
        image.height() // share,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return smaller.convertToFormat(QImage.Format.Format_Grayscale8)


def _settled(window: QWidget) -> QImage:
    """Return the window or dialog when it no longer changes."""
    settle()
    return window.grab().toImage()


def shades(image: QImage) -> list[int]:
    """Return every pixel of a grey picture, row by row."""
    width = image.width()
    return [
        shade
        for row in range(image.height())
        for shade in bytes(cast("memoryview", image.constScanLine(row)))[:width]
    ]


def difference(first: QImage, second: QImage) -> tuple[float, float]:
    """Return how far two pictures are apart on average, and the share of pixels far apart."""
    assert first.size() == second.size()
    pairs = zip(shades(first), shades(second), strict=True)
    apart = [abs(one - other) for one, other in pairs]
    return sum(apart) / len(apart), sum(one > _FAR for one in apart) / len(apart)


@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_each_place_looks_as_it_did(window: MainWindow, language: str, theme: ThemeName) -> None:
    for place in PLACES:
        stored = QImage(str(PICTURES / f"{place}-{language}-{theme}.png"))
        assert not stored.isNull()
        average, far = difference(picture(window, place, language, theme), stored)
        assert average <= _MOST_ON_AVERAGE, place
        assert far <= _MOST_FAR, place


def test_dialogs_look_as_they_did(window: MainWindow) -> None:
    for name, image in dialog_pictures(window):
        stored = QImage(str(PICTURES / f"{name}.png"))
        assert not stored.isNull()
        average, far = difference(image, stored)
        assert average <= _MOST_ON_AVERAGE, name
        assert far <= _MOST_FAR, name


def test_a_place_of_another_language_or_theme_looks_different(window: MainWindow) -> None:
    arabic = picture(window, "signatories", "ar", ThemeName.LIGHT)
    _, far = difference(arabic, picture(window, "signatories", "en", ThemeName.LIGHT))
    assert far > _MOST_FAR
    average, _ = difference(arabic, picture(window, "signatories", "ar", ThemeName.DARK))
    assert average > _MOST_ON_AVERAGE


def main() -> None:
    """Take the pictures."""
    application = QApplication(sys.argv[:1])
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ورشة.charterdesk"
        write_sample(path)
        window = make_window(application, Preferences(Path(folder) / "settings.ini"))
        window.open_path(path)
        window.show()
        for language, theme in LOOKS:
            for place in PLACES:
                image = picture(window, place, language, theme)
                image.save(str(PICTURES / f"{place}-{language}-{theme}.png"))
        for name, image in dialog_pictures(window):
            image.save(str(PICTURES / f"{name}.png"))
        window.close()


if __name__ == "__main__":
    set_up("test")
    main()

"""The projector by its real keys."""

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charterdesk.model import Signatory, Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.terms import Digits, SignatoryStatus
from charterdesk.model.thresholds import ThresholdKind
from charterdesk.services.charters import (
    add_charter,
    edit_charter,
    edit_provision_text,
    remove_provision,
)
from charterdesk.services.thresholds import add_threshold
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.projected_text import ProjectedText
from charterdesk.ui.projector import Projector

Key = Qt.Key


def project(window: MainWindow, qtbot: QtBot) -> Projector:
    [action] = [one for one in window.menus.findChildren(QAction) if one.shortcut() == "F5"]
    action.trigger()
    projector = window.findChild(Projector)
    assert projector is not None
    assert projector.isFullScreen()
    qtbot.waitExposed(projector)
    return projector


def test_it_begins_at_the_provision_that_is_being_read(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    place._outline.setCurrentIndex(place._model.index(5))
    projector = project(window, qtbot)
    assert projector._text.text == content_of(window).provisions[5].text["ar"]
    projector.close()


def content_of(window: MainWindow) -> CharterContent:
    assert window.opened is not None
    assert window.opened.content is not None
    return window.opened.content


def colour_of(projector: Projector, at: QPoint) -> QColor:
    return projector.grab().toImage().pixelColor(at)


def press(projector: Projector, letter: str) -> None:
    """Press the key of a letter, Arabic ones too, which `QTest` does not know."""
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), none, letter)
    QApplication.sendEvent(projector, event)


def dark_parts(projected: ProjectedText) -> tuple[int, int]:
    """Return the first and the last column that bear ink."""
    image = projected.grab().toImage()
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(0, image.height(), 2))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize(
    ("ahead", "back"),
    [
        (Key.Key_PageDown, Key.Key_PageUp),
        (Key.Key_Down, Key.Key_Up),
        (Key.Key_Left, Key.Key_Right),  # the text runs from right to left
        (Key.Key_Space, Key.Key_Backspace),
    ],
)
def test_keys_lead_through_the_provisions_one_at_a_time(
    window: MainWindow, qtbot: QtBot, ahead: Qt.Key, back: Qt.Key
) -> None:
    provisions = content_of(window).provisions
    projector = project(window, qtbot)
    assert projector._text.text == provisions[0].text["ar"]
    QTest.keyClick(projector, back)
    assert projector._text.text == provisions[0].text["ar"]
    QTest.keyClick(projector, ahead)
    assert projector._text.text == provisions[1].text["ar"]
    for _ in provisions:
        QTest.keyClick(projector, ahead)
    assert projector._text.text == provisions[-1].text["ar"]
    QTest.keyClick(projector, back)
    assert projector._text.text == provisions[-2].text["ar"]
    projector.close()


def test_a_commitment_bears_its_number_and_a_name_for_readers_of_the_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    content = content_of(window)
    projector = project(window, qtbot)
    second = content.commitments[1]
    for _ in range(content.provisions.index(second)):
        QTest.keyClick(projector, Key.Key_PageDown)
    # The hall reads the kind in the language of the text, whatever the window speaks.
    assert projector._number.text() == "التزام 2"
    assert "التزام 2" in projector._text.accessibleName()
    assert second.text["ar"] in projector._text.accessibleName()
    press(projector, "l")
    assert projector._number.text() == "Engagement 2"
    projector.close()


def test_the_other_language_runs_in_its_own_direction(window: MainWindow, qtbot: QtBot) -> None:
    projector = project(window, qtbot)
    QTest.keyClick(projector, Key.Key_End)
    first, last = dark_parts(projector._text)
    width = projector._text.width()
    assert width - last < first  # an Arabic last line ends at the right
    press(projector, "م")  # L on an Arabic keyboard
    assert projector._text.text == content_of(window).provisions[-1].text["fr"]
    first, last = dark_parts(projector._text)
    assert first < width - last
    for _ in content_of(window).charter.languages[1:]:
        press(projector, "l")
    assert projector._text.text == content_of(window).provisions[-1].text["ar"]
    projector.close()


@pytest.mark.parametrize("letter", ["d", "ي"])
def test_a_key_turns_dark_on_light_into_light_on_dark(
    window: MainWindow, qtbot: QtBot, letter: str
) -> None:
    projector = project(window, qtbot)
    corner = QPoint(2, 2)
    assert colour_of(projector, corner).lightness() > 200
    press(projector, letter)
    assert colour_of(projector, corner).lightness() < 50
    press(projector, letter)
    assert colour_of(projector, corner).lightness() > 200
    projector.close()


@pytest.mark.parametrize("letter", [*"B.", *"ﻻلز", ":"])
def test_the_remote_control_makes_the_screen_black_until_the_next_key(
    window: MainWindow, qtbot: QtBot, letter: str
) -> None:
    projector = project(window, qtbot)
    corner, shown = QPoint(2, 2), projector._text.text
    press(projector, letter)
    assert colour_of(projector, corner) == QColor("#000000")
    assert colour_of(projector, projector.rect().center()) == QColor("#000000")
    QTest.keyClick(projector, Key.Key_PageDown)
    assert colour_of(projector, corner).lightness() > 200
    assert projector._text.text == shown
    press(projector, letter)
    QTest.keyClick(projector, Key.Key_Escape)
    assert not projector.isVisible()


def test_clicks_lead_on_and_back(window: MainWindow, qtbot: QtBot) -> None:
    projector = project(window, qtbot)
    provisions = content_of(window).provisions
    QTest.mouseClick(projector, Qt.MouseButton.LeftButton)
    QTest.mouseClick(projector, Qt.MouseButton.LeftButton)
    assert projector._text.text == provisions[2].text["ar"]
    QTest.mouseClick(projector, Qt.MouseButton.RightButton)
    assert projector._text.text == provisions[1].text["ar"]
    projector.close()


def test_a_text_too_long_for_the_hall_is_on_several_screens(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.opened is not None
    first, second = content_of(window).provisions[:2]
    words = " ".join(f"كلمة{number}" for number in range(900))
    edit_provision_text(window.opened.workspace, first.id, "ar", words)
    projector = project(window, qtbot)
    parts = projector._text.parts
    assert parts > 1
    count = len(content_of(window).provisions)
    seen = [projector._text.grab().toImage()]
    assert projector._position.text() == f"1 من {count} (1 من {parts})"
    for number in range(1, parts):
        QTest.keyClick(projector, Key.Key_PageDown)
        assert projector._text.text == words
        assert projector._position.text() == f"1 من {count} ({number + 1} من {parts})"
        assert projector._text.grab().toImage() not in seen
        seen.append(projector._text.grab().toImage())
    QTest.keyClick(projector, Key.Key_PageDown)
    assert projector._text.text == second.text["ar"]
    assert projector._position.text() == f"2 من {count}"
    QTest.keyClick(projector, Key.Key_PageUp)
    assert projector._text.part == parts - 1
    edit_provision_text(window.opened.workspace, second.id, "ar", "نص جديد")
    assert projector._text.part == parts - 1
    projector.close()


def test_what_is_written_meanwhile_is_followed(window: MainWindow, qtbot: QtBot) -> None:
    content = content_of(window)
    assert window.opened is not None
    workspace = window.opened.workspace
    projector = project(window, qtbot)
    assert projector._count.text() == "45 of 45 signed"
    with workspace.change("Test") as session:
        stored = session.get_one(Signatory, content.signatories[0].signatory.id)
        stored.status, stored.version_id, stored.signed_on = SignatoryStatus.INVITED, None, None
    assert projector._count.text() == "44 of 45 signed"
    QTest.keyClick(projector, Key.Key_PageDown)
    shown = content.provisions[1]
    edit_provision_text(workspace, shown.id, "ar", "نص جديد")
    assert projector._text.text == "نص جديد"
    remove_provision(workspace, content.provisions[0].id)
    assert projector._text.text == "نص جديد"
    remove_provision(workspace, shown.id)
    assert projector._text.text == content.provisions[2].text["ar"]
    window.opened.choose_charter(add_charter(workspace, Texts(ar="فارغ")))
    assert projector._text.text == "This charter has no text yet."
    projector.close()


@pytest.mark.parametrize("length", [1, 30, 400])
def test_every_text_fits_into_its_room(window: MainWindow, qtbot: QtBot, length: int) -> None:
    projected = ProjectedText()
    qtbot.addWidget(projected)
    projected.put_on("#000000")
    projected.resize(800, 500)
    projected.put(" ".join(["الديمقراطية"] * length), "ar")
    image = projected.grab().toImage()
    inked = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 128 for x in range(0, 800, 2))
    ]
    first, last = dark_parts(projected)
    assert first >= 0
    assert last < 800
    assert inked[0] > 0
    assert inked[-1] < 499
    assert inked[-1] - inked[0] > 20


def test_the_parts_hold_every_line_and_none_is_cut(qtbot: QtBot) -> None:
    projected = ProjectedText()
    qtbot.addWidget(projected)
    projected.resize(800, 500)
    projected.put(" ".join(["الديمقراطية"] * 3_000) + "\n" + "م" * 10_000, "ar")
    page = projected._laid_out()
    spans = projected._spans
    assert projected.parts == len(spans) > 10
    assert spans[0][0] == 0
    assert abs(spans[-1][1] - page.size().height()) < 2
    assert all(before[1] == after[0] for before, after in pairwise(spans))
    assert all(0 < bottom - top <= 500 for top, bottom in spans)


def test_how_far_each_threshold_is_reached_is_said(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    content = content_of(window)
    add = partial(add_threshold, window.opened.workspace, content.charter.id)
    add(ThresholdKind.SIGNATORIES, 40)
    add(ThresholdKind.GROUP, 3, content.groups[0].id)
    projector = project(window, qtbot)
    said = [line.replace("\u2068", "").replace("\u2069", "") for line in lines_of(projector)]
    name = content.groups[0].name.text(*content.charter.languages)
    assert said == [
        "45 of 45 signed",
        "Organisations that signed: 45 of 40, reached",
        f"{name}: 0 of 3",
    ]
    projector.close()


def lines_of(projector: Projector) -> list[str]:
    return projector._count.text().splitlines()


def test_escape_leaves_and_a_closed_workspace_takes_it_along(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    projector = project(window, qtbot)
    QTest.keyClick(projector, Key.Key_Escape)
    assert not projector.isVisible()
    qtbot.waitUntil(lambda: window.findChild(Projector) is None)
    again = project(window, qtbot)
    assert project(window, qtbot) is again
    assert window.opened is not None
    with qtbot.waitSignal(again.destroyed):
        assert window.open_path(window.opened.workspace.path)


def test_a_letter_that_hangs_over_its_line_is_drawn_whole(qtbot: QtBot) -> None:
    text = ProjectedText()
    qtbot.addWidget(text)
    text.setContentsMargins(40, 0, 40, 0)
    text.resize(600, 400)
    text.put_on("#000000")
    text.put("joint", "en")
    picture = text.grab().toImage()
    ground = picture.pixel(0, 0)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != ground for y in range(picture.height()))
    ]
    assert 20 < inked[0] < 40


def test_where_one_is_is_said_in_the_language_and_the_digits_of_the_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    projector = project(window, qtbot)
    opened, count = window.opened, len(content_of(window).provisions)
    assert opened is not None
    assert opened.charter_id is not None
    assert projector._position.text() == f"1 من {count}"
    edit_charter(opened.workspace, opened.charter_id, digits=Digits.ARABIC_INDIC)
    indic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    qtbot.waitUntil(lambda: projector._position.text() == f"1 من {count}".translate(indic))
    edit_charter(opened.workspace, opened.charter_id, digits=Digits.WESTERN, languages=("ar", "fr"))
    for part in content_of(window).provisions:
        edit_provision_text(opened.workspace, part.id, "fr", "Texte")
    press(projector, "l")
    assert projector._position.text() == f"1 sur {count}"
    projector.close()

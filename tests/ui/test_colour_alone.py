"""No colour says anything alone: with every tone the same, each state is still told apart."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import combinations
from typing import Final

import pytest
from PIL import Image, ImageChops, ImageQt
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.locations import resource
from charterdesk.model import Problem
from charterdesk.model.consultations import AmendmentStatus
from charterdesk.model.terms import SignatoryStatus
from charterdesk.ui import theme
from charterdesk.ui.fields import DateField, TextField, TimeField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.models.commitment_matrix import GROUP_COLOUR
from charterdesk.ui.notice import Notice
from charterdesk.ui.places.coverage import Bar, CoverageChart
from charterdesk.ui.places.matrix import BoxDelegate
from charterdesk.ui.status_chip import StatusDelegate
from charterdesk.ui.theme import ThemeName
from charterdesk.ui.wording import term
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.ui.conftest import LANGUAGES
from tests.walking import sides_of

GROUNDS: Final = ("window", "sidebar", "surface", "raised", "on-accent")
LEAST: Final = 12
"""Pixels in which two states differ at least: a small sign has some 20."""
TELLING: Final = re.compile(r"@(?:danger|warning|accent-soft)(?![\w-]*-)")
SAID_OTHERWISE: Final = {
    # What is chosen, pressed or pointed at, in the usual way; where the focus is has a wide edge.
    r"::item:selected|QAbstractItemView$|^QTableView, QListView, QTreeView$": "a filled row",
    r"QMenu(?:Bar)?::item:selected|QTabBar::tab:focus": "a filled row",
    r"QPushButton:pressed": "while it is held down; the page of the one that stays down is there",
    r"QLineEdit\[wrong": "a sign: below",
    r"QPlainTextEdit\[wrong": "a sentence with a sign above, and the focus in the field",
    r"role=\"notice\"\]": "a sign: below",
    r"QLabel\[role=\"(?:warning|good)\"\]": "a sentence: below",
}
"""Rules of the style sheet that use a telling colour, and what else tells the same."""


@pytest.fixture
def one_ink(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window with two colours, that of the paper and that of the ink."""
    colours = {
        name: "#ffffff" if name in GROUNDS or name.endswith("-soft") else "#000000"
        for name in theme._COLOURS[ThemeName.LIGHT]
    }
    monkeypatch.setattr(theme, "_COLOURS", dict.fromkeys(theme._COLOURS, colours))
    window.theme.apply(ThemeName.LIGHT, 100)
    yield window
    monkeypatch.undo()
    window.theme.apply(ThemeName.LIGHT, 100)


def picture(widget: QWidget, area: QRect | None = None) -> Image.Image:
    return ImageQt.fromqpixmap(widget.grab(area or widget.rect())).convert("L")


def differs(first: Image.Image, second: Image.Image) -> bool:
    """Whether two pictures of one size differ in more than a few pixels."""
    assert first.size == second.size
    histogram = ImageChops.difference(first, second).histogram()
    return sum(histogram[48:]) >= LEAST


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    QTest.qWait(10)
    return widget


@pytest.mark.parametrize("statuses", [SignatoryStatus, AmendmentStatus])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_has_a_word_and_a_drawing_of_its_own(
    one_ink: MainWindow, qtbot: QtBot, statuses: type[StrEnum], language: str
) -> None:
    one_ink.menus.choose_language(language)
    assert len({term(status) for status in statuses}) == len(statuses)
    table, model = QTableView(), QStandardItemModel()
    for status in statuses:
        item = QStandardItem(" ")  # the drawing alone
        item.setData(status, Qt.ItemDataRole.EditRole)
        model.appendRow(item)
    table.setModel(model)
    table.setItemDelegate(_WordlessDelegate(table, statuses))
    table.resize(300, 600)
    shown(qtbot, table)
    drawn = {
        status: picture(table.viewport(), table.visualRect(model.index(row, 0)))
        for row, status in enumerate(statuses)
    }
    for one, other in combinations(statuses, 2):
        assert differs(drawn[one], drawn[other]), (one, other)


class _WordlessDelegate(StatusDelegate):
    def displayText(self, value: object, locale: object) -> str:  # noqa: N802
        """Return nothing, so that the drawing is judged."""
        return ""


def test_what_went_wrong_has_another_sign_than_what_was_done(
    one_ink: MainWindow, qtbot: QtBot
) -> None:
    notice = Notice()
    notice.resize(500, 60)
    shown(qtbot, notice)
    pictures = []
    says: tuple[Callable[[], None], ...] = (
        lambda: notice.report(Problem(" ")),
        lambda: notice.tell(" "),
        lambda: notice.hint(" "),
    )
    for say in says:
        say()
        QTest.qWait(10)
        pictures.append(picture(notice))
    for one, other in combinations(pictures, 2):
        assert differs(one, other)


@pytest.mark.parametrize("kind", [TextField, DateField, TimeField])
@pytest.mark.parametrize("focused", [False, True])
def test_a_field_with_something_wrong_has_a_sign(
    one_ink: MainWindow, qtbot: QtBot, kind: type[TextField], focused: bool
) -> None:
    parent = QWidget(one_ink)
    field = kind(parent)
    field.resize(220, 36)
    parent.resize(240, 60)
    shown(qtbot, parent)
    if focused:
        field.setFocus()
    pictures = []
    for wrong in (False, True, False):
        field.mark_wrong(wrong)
        QTest.qWait(10)
        pictures.append(picture(field, QRect(3, 3, 214, 30)))  # the edge apart
    assert differs(pictures[0], pictures[1])
    assert not differs(pictures[0], pictures[2])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [DateField, TimeField])
def test_the_sign_of_a_wrong_date_says_what_is_wrong(
    window: MainWindow, qtbot: QtBot, language: str, kind: type[DateField | TimeField]
) -> None:
    window.menus.choose_language(language)
    field = kind()
    qtbot.addWidget(field)
    field.setText("32")
    field.editingFinished.emit()
    assert "32" in field.accessibleDescription()
    field.setText("9:30" if kind is TimeField else "2/7/2017")
    field.editingFinished.emit()
    assert field.accessibleDescription() == ""


def test_a_box_of_the_matrix_is_ticked_and_a_bar_of_nobodys_is_hatched(
    one_ink: MainWindow, qtbot: QtBot
) -> None:
    table, model = QTableView(), QStandardItemModel(2, 1)
    for row, state in enumerate((Qt.CheckState.Checked, Qt.CheckState.Unchecked)):
        index = model.index(row, 0)
        model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        model.setData(index, "#ffffff", GROUP_COLOUR)  # as pale as the paper
    table.setModel(model)
    table.setItemDelegate(BoxDelegate(table))
    shown(qtbot, table)
    ticked, free = (
        picture(table.viewport(), table.visualRect(model.index(row, 0))) for row in range(2)
    )
    assert differs(ticked, free)
    chart = CoverageChart()
    chart.resize(200, 60)
    pictures = []
    for colour in ("#000000", ""):
        chart.put([Bar("", colour, 3)])
        pictures.append(picture(shown(qtbot, chart)))
    assert differs(*pictures)


def test_rules_that_tell_by_a_colour_are_known() -> None:
    sheet = re.sub(
        r"/\*.*?\*/", "", resource("style", "charterdesk.qss").read_text("utf-8"), flags=re.S
    )
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        if TELLING.search(body):
            known = [
                why for rule, why in SAID_OTHERWISE.items() if re.search(rule, selectors.strip())
            ]
            assert known, selectors.strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_a_colour_in_a_place_has_words(window: MainWindow, language: str) -> None:
    window.menus.choose_language(language)
    assert window.opened is not None
    add_assembly(window.opened.workspace)
    add_consulted_draft(window.opened.workspace)
    coloured = 0
    for name, place in sides_of(window):
        for label in place.findChildren(QLabel):
            if label.property("role") in {"warning", "good"} and label.isVisible():
                assert len(label.text().split()) > 2, (name, label)
        for view in place.findChildren(QAbstractItemView):
            if view.isVisible():
                coloured += sum(_coloured_with_words(view))
    assert coloured > 0


ROLES: Final = (
    Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.BackgroundRole,
)  # fmt: skip


def _coloured_with_words(view: QAbstractItemView) -> Iterator[bool]:
    """Yield for each cell and heading whether it has a colour or a drawing, all with words."""
    model = view.model()
    columns = model.columnCount() if isinstance(view, (QTableView, QTreeView)) else 1
    for row in range(min(model.rowCount(), 60)):
        for column in range(columns):
            index = model.index(row, column)
            coloured = any(index.data(role) is not None for role in ROLES)
            if coloured:
                assert str(index.data() or "").strip(), (view.accessibleName(), row, column)
            yield coloured
    for section in range(columns):
        across = Qt.Orientation.Horizontal
        if any(model.headerData(section, across, role) is not None for role in ROLES):
            assert str(model.headerData(section, across) or "").strip(), section
            yield True

"""Dialogs in any size of text and either direction: answers in sight, lines at one height."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.terms import SigningMethod
from charterdesk.model.transitions import SignatureRequirement
from charterdesk.services.adoption import require_of_signatures
from charterdesk.services.backups import BackupReason, back_up
from charterdesk.services.consultation_sheets import write_sheet
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisation,
    list_organisations,
)
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.backups import BackupsDialog
from charterdesk.ui.dialogs.consultation import ConsultationDialog
from charterdesk.ui.dialogs.damaged import DamagedDialog
from charterdesk.ui.dialogs.duplicates import DuplicatesDialog
from charterdesk.ui.dialogs.help_pages import PAGES, HelpPages
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.dialogs.link_address import LinkAddress
from charterdesk.ui.dialogs.merging import MergeDialog
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.dialogs.sheet_in import SheetIn
from charterdesk.ui.dialogs.signature import SignatureDialog
from charterdesk.ui.dialogs.signing import SignDialog
from charterdesk.ui.dialogs.verifying import VerifyDialog
from charterdesk.ui.dialogs.versions import FreezeVersion
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.number_fields import LengthField, NumberField
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.scanned_rows import ScannedRows
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import largest
from charterdesk.ui.theme import ThemeName
from charterdesk.ui.wording import isolated
from tests.consulted import add_consulted_draft, fill_in
from tests.screenshots import LISTS, TODAY, _choose_charter, dialogs_of
from tests.services.test_logos import picture
from tests.ui.conftest import LANGUAGES

LAPTOP = 1366 - 16
"""Pixels that a dialog has on a small laptop beside its frame."""
LEAST_CONTRAST = 3.0
"""Of lines and large figures, by WCAG 2.2."""


@pytest.fixture
def large_text(window: MainWindow) -> Iterator[MainWindow]:
    window.menus.choose_text_percent(200)
    yield window
    window.menus.choose_text_percent(100)


def place_of(widget: QWidget, root: QWidget) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom."""
    corner = widget.mapTo(root, QPoint())
    return (
        corner.x(), corner.y(), corner.x() + widget.width(), corner.y() + widget.height(),
    )  # fmt: skip


def settle() -> None:
    QTest.qWait(20)
    wait_for_operations()
    QTest.qWait(20)


def ink(image: QImage) -> list[int]:
    """Return the columns in which something dark is drawn."""
    return [
        x
        for x in range(image.width())
        if any(QColor(image.pixel(x, y)).lightness() < 100 for y in range(image.height()))
    ]


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_what_answers_a_dialog_is_in_sight_in_large_text(
    large_text: MainWindow, language: str
) -> None:
    large_text.menus.choose_language(language)
    workspace = large_text.opened.workspace if large_text.opened else None
    assert workspace is not None
    add_consulted_draft(workspace)
    _choose_charter(large_text, in_consultation=False)
    for name, dialog in dialogs_of(large_text):
        dialog.show()
        settle()
        assert dialog.width() <= LAPTOP, name
        for box in dialog.findChildren(QDialogButtonBox):
            for button in box.findChildren(QPushButton):
                if button.isVisible():
                    left, top, right, bottom = place_of(button, dialog)
                    assert 0 <= left < right <= dialog.width(), (name, button.text())
                    assert 0 <= top < bottom <= dialog.height(), (name, button.text())
        dialog.close()
        dialog.deleteLater()


def test_a_small_dialog_is_as_wide_as_its_text_is_large(window: MainWindow) -> None:
    widths = []
    for percent in (100, 200):
        window.menus.choose_text_percent(percent)
        try:
            dialog = LinkAddress("https://www.ohchr.org/ar/", window)
            dialog.show()
            settle()
            widths.append(dialog.width())
            dialog.close()
        finally:
            window.menus.choose_text_percent(100)
    assert widths[1] == min(2 * widths[0], largest().width())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_of_a_dialog_has_the_height_of_its_lines(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.menus.choose_language(language)
    dialog = FreezeVersion(window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    said = dialog.findChild(Sentence)
    assert isinstance(said, Sentence)
    assert said.height() == said.heightForWidth(said.width())
    assert dialog.name.y() == 0  # nor are the rows drawn apart


@pytest.mark.parametrize("percent", [100, 200])
def test_a_label_stands_on_the_first_line_of_what_it_is_beside(
    window: MainWindow, qtbot: QtBot, percent: int
) -> None:
    assert window.opened is not None
    assert window.opened.content is not None
    window.menus.choose_text_percent(percent)
    try:
        dialog = ConsultationDialog(
            window.opened.workspace, window.opened.content.charter, None, TODAY, window
        )
        qtbot.addWidget(dialog)
        dialog.show()
        settle()
        label = next(one for one in dialog.findChildren(QLabel) if one.text() == "Languages")
        first = dialog.findChildren(QCheckBox)[0]
        words = place_of(label, dialog)[1] + label.contentsMargins().top()
        middle = words + label.fontMetrics().height() / 2
        _, top, _, bottom = place_of(first, dialog)
        assert abs(middle - (top + bottom) / 2) <= 2
    finally:
        window.menus.choose_text_percent(100)


@pytest.mark.parametrize("text", ["2017/7/2", "1"])
def test_figures_alone_begin_where_the_lines_of_the_window_begin(
    window: MainWindow, qtbot: QtBot, text: str
) -> None:
    window.menus.choose_language("ar")
    sentence = Sentence(text)
    sentence.setStyleSheet("color: black; background: white")
    qtbot.addWidget(sentence)
    sentence.resize(300, 30)
    sentence.show()
    assert 300 - ink(sentence.grab().toImage())[-1] < 8
    window.menus.choose_language("en")
    settle()
    assert ink(sentence.grab().toImage())[0] < 8


def test_a_column_of_numbers_is_as_narrow_as_they_are(window: MainWindow, qtbot: QtBot) -> None:
    table = PlainTable(("Row", "Name", "Why"))
    qtbot.addWidget(table)
    table.setRowCount(1)
    table.put_all(0, ("7", "أطاك", "…"))
    table.resize(600, 200)
    table.show()
    settle()
    assert table.columnWidth(0) < 70
    line = table.rowHeight(0)
    table.put(0, 1, "منظمة " * 40)
    qtbot.waitUntil(lambda: table.rowHeight(0) >= 2 * line)
    table.setRowCount(500)
    table.put(499, 1, "أطاك")
    # A long name of so many would show its first words alone.
    qtbot.waitUntil(lambda: not table.wordWrap())


def test_the_report_of_a_recovery_begins_at_the_edge_in_arabic(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.opened is not None
    window.menus.choose_language("ar")
    path = window.opened.workspace.path.with_name("other.charterdesk")
    window.opened.workspace.save_copy(path)
    dialog = DamagedDialog(path, None, window)
    qtbot.addWidget(dialog)
    dialog.show()
    report = dialog.findChild(QPlainTextEdit)
    assert isinstance(report, QPlainTextEdit)
    assert not report.isVisible()  # no empty box before there is one
    dialog.recover_into(path.with_name("recovered.charterdesk"))
    qtbot.waitUntil(report.isVisible)
    settle()
    report.setStyleSheet("color: black; background: white; border: none")
    line = report.fontMetrics().lineSpacing()
    image = report.viewport().grab().toImage().copy(0, 0, report.viewport().width(), 2 * line)
    assert image.width() - ink(image)[-1] < 24


@pytest.mark.parametrize("theme", ThemeName)
def test_lines_on_a_scanned_sheet_are_seen_on_paper_in_every_theme(
    window: MainWindow, qtbot: QtBot, theme: ThemeName
) -> None:
    window.theme.apply(theme, 100)
    try:
        rows = ScannedRows()
        qtbot.addWidget(rows)
        sheet = QImage(400, 600, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        rows.resize(400, 600)
        rows.put(sheet, [0.25, 0.5, 0.75])
        rows.show()
        settle()
        image = rows.grab().toImage()
        darkest = min((QColor(image.pixel(200, y)) for y in range(140, 160)), key=QColor.lightness)
        assert contrast_with_white(darkest) >= LEAST_CONTRAST
    finally:
        window.theme.apply(ThemeName.LIGHT, 100)


def contrast_with_white(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def test_how_a_sheet_came_back_is_told_whole_on_a_small_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.opened is not None
    add_consulted_draft(window.opened.workspace)
    _choose_charter(window, in_consultation=True)
    content = window.opened.content
    assert content is not None
    consulted = content.consultations[0]
    sheet = window.opened.workspace.path.with_name("sheet.xlsx")
    write_sheet(content, consulted.consultation, "ar", sheet, consulted.invited[5][1])
    fill_in(sheet)
    dialog = SheetIn(window.opened, sheet, TODAY, window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert dialog._channel.width() >= dialog._channel.sizeHint().width()


def test_notes_of_an_import_take_no_room_where_there_are_none(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.opened is not None
    dialog = ImportDialog(window.opened, LISTS / "late-adhesions.xlsx", window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert dialog._new.isColumnHidden(2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mark_up_is_left_in_the_help(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window.menus.choose_language(language)
    pages = HelpPages(window)
    qtbot.addWidget(pages)
    for name in PAGES:
        pages.choose(name)
        assert re.findall(r".{,12}[*_`#]{1,2}.{,12}", pages.text) == [], name


def test_a_name_in_another_direction_stays_whole_in_what_is_to_be_decided(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened = window.opened
    assert opened is not None
    body = next(one for one in list_organisations(opened.workspace) if '"' in one.name["ar"])
    path = opened.workspace.path.with_name("other.charterdesk")
    opened.workspace.save_copy(path)
    with Workspace(path, "سلمى") as theirs:
        edit_organisation(theirs, body.id, city="Fès")
    edit_organisation(opened.workspace, body.id, city="الرباط")
    dialog = MergeDialog(opened, path, window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    item = dialog._conflicts.item(0, 0)
    assert item is not None
    assert f" · {isolated(body.name['ar'])}" in item.text()


def test_a_verdict_has_the_room_of_its_role(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    dialog = VerifyDialog(window.opened.workspace, window.preferences.folder, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.check_workspace()
    settle()
    label = next(one for one in dialog.findChildren(Sentence) if one.text() == dialog.verdict)
    assert dialog.verdict.startswith("✓")
    assert label.height() >= label.fontMetrics().lineSpacing() + 8


def test_a_signature_fits_onto_a_small_screen_in_large_text(
    large_text: MainWindow, qtbot: QtBot
) -> None:
    opened = large_text.opened
    assert opened is not None
    assert opened.content is not None
    charter, entry = opened.content.charter, opened.content.signatories[0]
    require_of_signatures(opened.workspace, charter.id, frozenset(SignatureRequirement))
    dialog = SignatureDialog(opened, entry.signatory.id, large_text.preferences, large_text)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert dialog.height() <= largest().height()
    assert dialog._person.y() - dialog._place.y() >= dialog._place.height() + 10


@pytest.mark.parametrize("kind", [NumberField, LengthField])
def test_the_arrows_of_a_figure_grow_with_the_text(
    window: MainWindow, qtbot: QtBot, kind: type[NumberField | LengthField]
) -> None:
    widths = []
    for percent in (100, 200):
        window.menus.choose_text_percent(percent)
        try:
            field = kind()
            qtbot.addWidget(field)
            field.setStyleSheet("color: white; background: white")  # leaves the arrows alone
            field.lineEdit().hide()
            field.resize(200, field.sizeHint().height())
            field.show()
            settle()
            image = field.grab().toImage()
            arrows = ink(image.copy(100, 6, 95, image.height() - 12))
            widths.append(arrows[-1] - arrows[0])
        finally:
            window.menus.choose_text_percent(100)
    assert widths[1] >= 1.4 * widths[0]


def test_the_two_lists_of_backups_begin_at_one_height(large_text: MainWindow, qtbot: QtBot) -> None:
    large_text.menus.choose_language("fr")
    opened = large_text.opened
    assert opened is not None
    back_up(opened.workspace, BackupReason.DAILY, None)
    dialog = BackupsDialog(opened, large_text.preferences, large_text)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert place_of(dialog._list, dialog)[1] == place_of(dialog._differences, dialog)[1]


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_two_organisations_that_may_be_one_are_seen_together(
    large_text: MainWindow, qtbot: QtBot, language: str
) -> None:
    large_text.menus.choose_language(language)
    opened = large_text.opened
    assert opened is not None
    for name in ("مرصد الواحات للمناصفة", "مرصد الواحات للمناصفه"):
        add_organisation(opened.workspace, Texts(ar=name), phones=("0500000001",))
    dialog = DuplicatesDialog(opened, large_text)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    members = dialog._members
    assert members.count() == 2
    for number in range(2):
        row = members.visualItemRect(members.item(number))
        assert members.viewport().rect().contains(row), number


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_an_item_of_the_help_stand_off_its_bullet(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.menus.choose_language(language)
    pages = HelpPages(window)
    qtbot.addWidget(pages)
    pages.choose("charter")
    pages.show()
    settle()
    page = pages._page
    cursor = QTextCursor(page.document())
    while cursor.currentList() is None:
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    line = page.cursorRect(cursor)
    image = page.viewport().grab().toImage()
    columns = ink(image.copy(0, line.top(), image.width(), line.height()))
    if language == "ar":
        columns = [-column for column in reversed(columns)]
    bullet_ends = next(one for one, after in pairwise(columns) if after > one + 1)
    words_begin = columns[columns.index(bullet_ends) + 1]
    assert words_begin - bullet_ends >= 8
    assert not page.horizontalScrollBar().isVisible()


def test_a_refused_list_leaves_nothing_to_choose(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    dialog = ImportDialog(window.opened, LISTS / "odd" / "encrypted.xlsx", window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert dialog._notice.isVisible()
    assert not any(box.isVisible() for box in dialog.findChildren(QCheckBox))
    assert place_of(dialog._notice, dialog)[1] < 30  # no empty line above it
    readable = ImportDialog(window.opened, LISTS / "late-adhesions.xlsx", window)
    qtbot.addWidget(readable)
    readable.show()
    settle()
    assert any(box.isVisible() for box in readable.findChildren(QCheckBox))


def test_who_signs_on_paper_is_told_what_can_be_kept_with_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened = window.opened
    assert opened is not None
    content = opened.content
    assert content is not None
    dialog = SignDialog(
        content, content.signatories[0], TODAY, window,
        folder=LISTS, record=lambda *_: None,
    )  # fmt: skip
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert dialog._none.isVisible()
    dialog._method.setCurrentIndex(dialog._method.findData(SigningMethod.ON_SCREEN.value))
    dialog._follow_method()
    assert not dialog._none.isVisible()
    dialog._method.setCurrentIndex(dialog._method.findData(SigningMethod.PAPER.value))
    dialog._follow_method()
    scan = opened.workspace.path.with_name("scan.png")
    scan.write_bytes(picture(40, 40))
    dialog.attach(scan)
    assert not dialog._none.isVisible()
    assert dialog._list.isVisible()

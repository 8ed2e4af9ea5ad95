"""A run in a language that marks each translated text: whatever has no mark is not translated."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from string import ascii_uppercase
from typing import Final

from openpyxl import load_workbook
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from charterdesk.locations import resource
from charterdesk.services.templates import list_templates
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.languages import NATIVE_NAMES
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.preferences import documents_folder
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import LISTS, dialogs_of

MARK: Final = "⟦"
_ROWS: Final = 12
_TRANSLATED: Final = re.compile(r"⟦[^⟦⟧]*⟧")
_CUT: Final = re.compile(r"(\w+)…")
_NO_WORDS: Final = re.compile(r"[\W\d_]+")


class Marking(QTranslator):
    """Translates every text by marking it."""

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{MARK}{sourceText}⟧"

    @override
    def isEmpty(self) -> bool:
        return False


def stored_words(path: Path) -> set[str]:
    """Return every word of the workspace: what is written there is not for translating."""
    texts = [str(path)]
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        for (table,) in tables.fetchall():
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                texts += [_plain(cell) for cell in row if isinstance(cell, str)]
    return {word for text in texts for word in _NO_WORDS.split(text)}


def listed_words(path: Path) -> set[str]:
    """Return every word of the spreadsheet that the import's dialog shows."""
    sheets = load_workbook(path).worksheets
    rows = [row for sheet in sheets for row in sheet.iter_rows(values_only=True)]
    texts = [path.name, *(sheet.title for sheet in sheets)]
    texts += [str(cell) for row in rows for cell in row]
    return {word for text in texts for word in _NO_WORDS.split(text)}


def _plain(cell: str) -> str:
    return json.dumps(json.loads(cell), ensure_ascii=False) if cell[:1] in {"{", "["} else cell


def texts_of(widget: QWidget) -> Iterator[str]:
    """Return what a widget says, read or heard."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(1 if isinstance(view, QListView) else model.columnCount()):
        if isinstance(view, QTableView):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), _ROWS)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.index(row, column).data(role) or "")


def _unmarked(text: str) -> str:
    """Return what is left of a text without its translations, which may hold others."""
    while (rest := _TRANSLATED.sub("", text)) != text:
        text = rest
    return text


def untranslated(window: QWidget, allowed: set[str]) -> set[str]:
    """Return the texts that have a word of neither a translation nor the data nor a key."""
    return {
        text
        for widget in (window, *window.findChildren(QWidget))
        for text in texts_of(widget)
        if not _words(_unmarked(text), allowed) <= allowed
    }


def _words(text: str, allowed: set[str]) -> set[str]:
    """Return the words of a text, without keys and without what was cut of an allowed word."""
    words = set(_NO_WORDS.split(text)) - set(ascii_uppercase)
    return words - {
        cut for cut in _CUT.findall(text) if any(whole.startswith(cut) for whole in allowed)
    }


def test_nothing_in_any_place_or_dialog_is_left_untranslated(
    qapp: QApplication, window: MainWindow, qtbot: QtBot
) -> None:
    assert window.opened is not None
    add_assembly(window.opened.workspace)
    add_consulted_draft(window.opened.workspace)
    allowed = stored_words(window.opened.workspace.path) | {"", "CharterDesk"}
    allowed |= {*NATIVE_NAMES.values(), "UTF", "Windows", "kB", "MB", "MIT", "SHA", "encrypted"}
    names = [text for template in list_templates() for text in template.name.values()]
    allowed |= {word for name in names for word in _NO_WORDS.split(name)}
    allowed |= set(_NO_WORDS.split(str(documents_folder())))
    allowed |= listed_words(LISTS / "late-adhesions.xlsx")
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        allowed |= {QLocale().monthName(month, form) for month in range(1, 13)}
    pages = resource("help", "en").iterdir()
    lines = [page.read_text("utf-8").partition("\n")[0] for page in pages]
    titles = {word for line in lines for word in _NO_WORDS.split(line)}
    marking = Marking()
    qapp.installTranslator(marking)
    try:
        for destination in DESTINATIONS:
            place = window.go(destination.name)
            qtbot.wait(30)
            wait_for_operations()
            qtbot.wait(10)
            assert untranslated(window, allowed) == set(), place.name
        for name, dialog in dialogs_of(window):
            assert isinstance(dialog, QDialog)
            if name == "sheet-in":
                allowed |= listed_words(window.opened.workspace.path.with_name("sheet.xlsx"))
            dialog.show()
            wait_for_operations()
            qtbot.wait(10)
            for beside in window.opened.workspace.path.parent.glob("*.charterdesk"):
                allowed |= stored_words(beside)  # copies in which more has happened
            known = allowed | titles if name.startswith("help") else allowed
            assert untranslated(dialog, known) == set(), name
            dialog.close()
            dialog.deleteLater()  # it is not to be read again as a part of the window
        allowed |= set(_NO_WORDS.split(str(window.opened.workspace.path)))
        window.close_workspace()
        qtbot.wait(30)
        assert untranslated(window, allowed) == set()
    finally:
        qapp.removeTranslator(marking)


def test_what_is_not_translated_would_be_seen(window: MainWindow, qtbot: QtBot) -> None:
    label = QLabel("Untranslated", window)
    assert untranslated(label, {""}) == {"Untranslated"}
    label.setText(f"{MARK}Translated⟧ 12 %")
    assert untranslated(label, {""}) == set()

"""Charters begun from templates, and empty ones by a key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from charterdesk.model.terms import CharterKind
from charterdesk.services.charters import list_charters
from charterdesk.services.templates import list_templates
from charterdesk.ui.main_window import MainWindow
from tests.ui.conftest import LANGUAGES

TEMPLATES = len(list_templates())


def choose(menu: QMenu, template: int) -> None:
    """Choose a template's entry, the first being 0; the offscreen screen opens no menus."""
    entries = [action for action in menu.actions() if not action.isSeparator()]
    entries[template - TEMPLATES].trigger()


def submenu(window: MainWindow, words: str) -> QMenu:
    return next(menu for menu in window.menus.findChildren(QMenu) if words in menu.title())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_charter_is_begun_from_a_template_in_the_interfaces_language(
    window: MainWindow, language: str
) -> None:
    window.language.apply(language)
    assert window.opened is not None
    before = {charter.id for charter in list_charters(window.opened.workspace)}
    choose(window.menus.file.charters.menu, 0)
    [begun] = [
        charter for charter in list_charters(window.opened.workspace) if charter.id not in before
    ]
    assert begun.languages == (language,)
    assert window.opened.charter_id == begun.id
    assert window.place is not None
    assert window.place.name == "charter"
    window.menus._undo.trigger()
    assert {charter.id for charter in list_charters(window.opened.workspace)} == before


def test_a_new_workspace_is_begun_from_a_template(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def ask(*arguments: object, **_: object) -> tuple[str, str]:
        proposed.append(Path(str(arguments[2])).name)
        return str(tmp_path / "coalition"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    choose(submenu(window, "from a &template"), 1)
    assert window.opened is not None
    assert window.opened.workspace.path == tmp_path / "coalition.charterdesk"
    [charter] = list_charters(window.opened.workspace)
    assert charter.kind is CharterKind.FOUNDING_DECLARATION
    assert proposed == ["Founding declaration of a coalition.charterdesk"]
    choose(submenu(window, "from a &template"), 1)  # the file is there now: refused, not replaced
    assert [one.id for one in list_charters(window.opened.workspace)] == [charter.id]


def test_the_plus_sign_offers_the_new_charters(window: MainWindow) -> None:
    assert window.sidebar._new_charter.menu() is window.menus.file.charters.menu


def test_a_key_begins_an_empty_charter(window: MainWindow) -> None:
    assert window.opened is not None
    count = len(list_charters(window.opened.workspace))
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window, Qt.Key.Key_N, modifiers)
    assert len(list_charters(window.opened.workspace)) == count + 1

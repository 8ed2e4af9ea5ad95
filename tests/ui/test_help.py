"""The help: a page for each place in each language, opened where one is."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from charterdesk.locations import resource
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.help_pages import PAGES, HelpPages
from charterdesk.ui.main_window import MainWindow
from tests.ui.conftest import LANGUAGES


def shown(window: MainWindow) -> HelpPages:
    pages = window.findChild(HelpPages)
    assert pages is not None
    return pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_and_every_link_is_there(language: str) -> None:
    folder = resource("help", language)
    assert {path.stem for path in folder.iterdir()} == set(PAGES)
    for path in folder.iterdir():
        text = path.read_text("utf-8")
        assert text.startswith("# ")
        for link in re.findall(r"\]\((.*?)\)", text):
            assert (folder / link).is_file(), f"{path}: {link}"


def test_the_pages_name_the_same_keys_in_each_language() -> None:
    def keys(path: Path) -> list[str]:
        found = re.findall(r"\*\*(Ctrl\+\S+?|Alt\+\S+?|F\d+)\*\*", path.read_text("utf-8"))
        return sorted(key.replace("Maj", "Shift").replace("Entrée", "Return") for key in found)

    for name in PAGES:
        english = keys(resource("help", "en", f"{name}.md"))
        assert keys(resource("help", "ar", f"{name}.md")) == english, name
        assert keys(resource("help", "fr", f"{name}.md")) == english, name


def test_f1_opens_the_page_of_each_place(window: MainWindow) -> None:
    for destination in DESTINATIONS:
        window.go(destination.name)
        window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_F1)
        title = resource("help", "en", f"{destination.name}.md").read_text("utf-8").split("\n")[0]
        assert shown(window).text.startswith(title.removeprefix("# "))
    window.close_workspace()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert shown(window).text.startswith("Begin")


def test_a_link_leads_to_its_page_and_the_language_follows(window: MainWindow) -> None:
    window.menus.help.show_page("start")
    shown(window)._page.anchorClicked.emit(QUrl("import.md"))
    assert shown(window).text.startswith("Import")
    window.language.apply("ar")
    QTest.qWait(20)
    assert shown(window).text.startswith("الاستيراد")
    assert shown(window)._list.item(0).text() == "البداية"

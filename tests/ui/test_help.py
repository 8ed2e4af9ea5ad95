"""The help: a page for each place in each language, opened where one is."""

import re
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import parse

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest

from charterdesk.locations import resource
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.help_pages import PAGES, HelpPages
from charterdesk.ui.main_window import MainWindow
from tests.ui.conftest import LANGUAGES

ROOT: Final = Path(__file__).parents[2]
_SOURCES: Final = {"en": "fr", "fr": "fr", "ar": "ar"}
_OF_NO_BUTTON: Final = {
    "en": {
        *("Enter", "Space", "Shift", "Esc", "Del", "Page Down", "menu key"),
        *("text", "outline", "page", "workspace", "new", "known already", "public"),
        *("Several laptops", "a forgotten passphrase means that the workspace is lost."),
    },
    "fr": {
        *("Entrée", "Espace", "Maj", "Échap", "Suppr", "Page suiv.", "touche Menu"),
        *("texte", "plan", "page", "espace de travail", "nouveau", "déjà connu", "publique"),
        *("Plusieurs ordinateurs", "une phrase oubliée, c’est l’espace de travail perdu."),
    },
    "ar": {
        *("Enter", "Shift", "Esc", "Del", "Page Down", "مفتاح المسافة", "مفتاح القائمة"),
        *("النص", "مخطط", "الصفحة", "ملف العمل", "جديد", "معروف من قبل", "العمومية"),
        *("حواسيب عدة", "نسيان العبارة يعني ضياع ملف العمل."),
    },
}
"""What is set off for other reasons: keys without another, and things that are explained."""

_OTHER_VOICES: Final = {
    "ar": r"(?!ال|تحكم)\b\w[\w\u064b-\u0652]*(?:وا|كم|تموه)\b",
    "fr": r"\b(?:tu|toi|ton|tes)\b",
}
"""How several are spoken to in Arabic, and a friend in French."""


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
        for word, other in (("Maj", "Shift"), ("Entrée", "Return"), ("Up", "↑"), ("Down", "↓")):
            found = [key.replace(word, other) for key in found]
        return sorted(found)

    for name in PAGES:
        english = keys(resource("help", "en", f"{name}.md"))
        assert keys(resource("help", "ar", f"{name}.md")) == english, name
        assert keys(resource("help", "fr", f"{name}.md")) == english, name


@pytest.mark.parametrize(("language", "other_voice"), _OTHER_VOICES.items())
def test_help_and_window_speak_to_the_reader_in_one_voice(language: str, other_voice: str) -> None:
    texts = {name: resource("help", language, f"{name}.md").read_text("utf-8") for name in PAGES}
    for message in parse(ROOT / "i18n" / f"charterdesk_{language}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        texts[message.findtext("source") or ""] = "".join(translation.itertext())
    for name, text in texts.items():
        assert re.findall(other_voice, text, re.IGNORECASE) == [], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_named_are_those_of_the_window(window: MainWindow, language: str) -> None:
    window.menus.choose_language(language)
    for destination in DESTINATIONS:
        window.go(destination.name)
    native = QKeySequence.SequenceFormat.NativeText
    keys = {
        key.toString(native)
        for action in window.findChildren(QAction)
        for key in action.shortcuts()
    }
    for name in PAGES:
        text = resource("help", language, f"{name}.md").read_text("utf-8")
        for key in re.findall(r"\*\*((?:Ctrl|Alt|Maj|Shift)\+[^*]+|F\d+|Del|Suppr)\*\*", text):
            assert key in keys, (name, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_named_is_named_as_in_the_window(language: str) -> None:
    said = set()
    for message in parse(ROOT / "i18n" / f"charterdesk_{_SOURCES[language]}.ts").iter("message"):
        text = message.findtext("source" if language == "en" else "translation") or ""
        said.add(text.replace("&", "").strip().removesuffix("…").lower())
    for name in PAGES:
        text = resource("help", language, f"{name}.md").read_text("utf-8")
        for bold in re.findall(r"\*\*([^*]+)\*\*", text):
            for words in bold.split(" ▸ "):
                is_key = re.fullmatch(r"F\d+|[A-Z]|[←↑→↓]|Ctrl|.*\+.*", words)
                if not is_key and words not in _OF_NO_BUTTON[language]:
                    assert words.lower() in said, (name, words)


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

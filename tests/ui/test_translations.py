"""Every word on screen is translated, and says the same in each language."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLURAL_FORMS = {"ar": 6, "fr": 2, "en": 2}


def messages(language: str) -> Iterator[tuple[str, list[str]]]:
    tree = ET.parse(ROOT / "i18n" / f"charterdesk_{language}.ts")
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        source = message.findtext("source")
        assert translation is not None
        assert source is not None
        assert translation.get("type") is None, f"{language}: {source} is not translated"
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if message.get("numerus"):
            assert len(forms) == PLURAL_FORMS[language], source
        yield source, forms or [translation.text or ""]


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_every_text_is_translated_with_the_same_places(language: str) -> None:
    for source, translations in messages(language):
        for text in translations:
            assert text.strip(), source
            assert set(re.findall(r"\{\w*\}", text)) == set(re.findall(r"\{\w*\}", source)), source


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_menu_keys_are_kept(language: str) -> None:
    for source, [text, *_] in messages(language):
        if re.search(r"&\w", source):
            assert re.search(r"&\w", text), source


def test_arabic_is_arabic_and_french_uses_its_spaces() -> None:
    for source, [text, *_] in messages("ar"):
        letters = re.sub(r"\{\w*\}|%n|Alt\+\w+|CharterDesk", "", source)
        if re.search(r"[a-z]{4}", letters):
            assert re.search(r"[\u0600-\u06ff]", text), source
    for _, [text, *_] in messages("fr"):
        assert not re.search(r" [;:!?»]|« ", text), text


def test_the_sources_are_up_to_date_with_the_code(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("charterdesk", "i18n", "packaging"):
        ignored = shutil.ignore_patterns("__pycache__", "*.qm")
        shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    script = copy / "packaging" / "update_translations.py"
    subprocess.run([sys.executable, script], check=True, capture_output=True)
    for path in sorted((copy / "i18n").glob("*.ts")):
        stored = (ROOT / "i18n" / path.name).read_text("utf-8")
        assert path.read_text("utf-8") == stored, f"{path.name}: run packaging/{script.name}"
    sentences = Path("charterdesk", "ui", "sentences.py")
    assert (copy / sentences).read_text("utf-8") == (ROOT / sentences).read_text("utf-8")

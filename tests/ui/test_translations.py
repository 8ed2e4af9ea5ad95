"""Every word on screen is translated, and says the same in each language."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QTabWidget,
    QWidget,
)

from charterdesk.ui.languages import InterfaceLanguage

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
        if re.search(r"[a-z]{4}", letters) and text not in {"↑", "↓", "←", "→", "Return"}:
            assert re.search(r"[\u0600-\u06ff]", text), source
    french = [text for _, forms in messages("fr") for text in forms]
    french += [path.read_text("utf-8") for path in (ROOT / "resources/help/fr").iterdir()]
    for text in french:
        assert not re.search(r" [;:!?»]|« |\u202f[:»]|«\u202f", text), text
        assert not re.search(r"\xa0[;!?]", text), f"the narrow space is before ; ! ?: {text}"


def test_apostrophes_are_curved() -> None:
    texts = [text for source, forms in messages("fr") for text in (source, *forms)]
    texts += [path.read_text("utf-8") for path in (ROOT / "resources/help").rglob("*.md")]
    for text in texts:
        assert not re.search(r"\w'\w", text), text


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


def test_no_words_hide_within_others() -> None:
    """Qt's collector of words does not read what stands in an f-string."""
    for path in sorted((ROOT / "charterdesk").rglob("*.py")):
        nodes = ast.walk(ast.parse(path.read_text("utf-8")))
        for formatted in (node for node in nodes if isinstance(node, ast.JoinedStr)):
            for inner in ast.walk(formatted):
                called = ast.unparse(inner) if isinstance(inner, ast.Attribute) else ""
                hidden = called.endswith(".tr") or called == "QCoreApplication.translate"
                assert not hidden, f"{path.name}:{formatted.lineno}"


def test_qts_own_dialogs_speak_arabic(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    language = InterfaceLanguage(qapp)
    language.apply("ar")
    try:
        files = QFileDialog(None, "", str(tmp_path))
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        printer = QPrinter()
        for dialog in (files, QPrintDialog(printer)):
            dialog.show()
            QTest.qWait(50)
            for words in texts_within(dialog):
                stripped = words.replace(str(tmp_path), "")
                assert not re.search("[A-Za-z]{3}", stripped) or re.search("[ا-ي]", words), words
            dialog.deleteLater()
            qapp.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    finally:
        language.apply("en")


def texts_within(dialog: QWidget) -> Iterator[str]:
    for widget in dialog.findChildren(QWidget):
        yield widget.toolTip()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()
        if isinstance(widget, QGroupBox):
            yield widget.title()
        if isinstance(widget, QComboBox) and widget.objectName() == "fileTypeCombo":
            yield widget.currentText()
        if isinstance(widget, QTabWidget):
            yield from (widget.tabText(number) for number in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.objectName() == "treeView":
            model, root = widget.model(), widget.rootIndex()
            for row in range(model.rowCount(root)):
                yield str(model.index(row, 2, root).data())

"""Where one looks for a file begins where one found the last."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from charterdesk.ui.asking_files import ask_file, ask_folder, ask_new_file
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.preferences import Preferences


def test_each_question_begins_where_the_last_one_ended(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences, first = window.preferences, tmp_path / "مستندات"
    stick, sheets = tmp_path / "stick", tmp_path / "sheets"
    for folder in (first, stick, sheets):
        folder.mkdir()
    preferences.folder = first
    begun: list[str] = []

    def answering(chosen: Path) -> None:
        def ask(_parent: QWidget, _title: str, begins: str, *_: str) -> tuple[str, str]:
            begun.append(begins)
            return str(chosen), ""

        monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: ask(*given)[0])

    answering(stick / "list.xlsx")
    assert ask_file(preferences, window, "?") == stick / "list.xlsx"
    answering(sheets)
    assert ask_folder(preferences, window, "?") == sheets
    answering(sheets / "paper.pdf")
    assert ask_new_file(preferences, window, "?", "Charter.pdf", "*.pdf") == sheets / "paper.pdf"
    assert begun == [str(first), str(stick), str(sheets / "Charter.pdf")]
    assert preferences.folder == first  # that of the settings stays
    sheets.rename(tmp_path / "gone")
    assert preferences.folder_in_use == first
    preferences.use_folder(stick)
    preferences.folder = tmp_path
    assert preferences.folder_in_use == tmp_path  # chosen in the settings: at once


def test_giving_up_changes_nothing(
    preferences: Preferences, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    before = preferences.folder_in_use
    assert ask_file(preferences, window, "?") is None
    assert preferences.folder_in_use == before


def test_a_name_without_its_suffix_gets_it_and_writes_over_nothing_unasked(
    preferences: Preferences, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    word, pdf = "Word (*.docx)", "PDF (*.pdf)"
    typed = (("letters", ""), ("v2.1", word), ("old", pdf), ("", ""), ("x.DOCX", ""))
    answers = iter(typed)

    def ask(_parent: QWidget, _title: str, begins: str, _kinds: str) -> tuple[str, str]:
        begun.append(Path(begins).name)
        name, kind = next(answers)
        return str(tmp_path / name) if name else "", kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    (tmp_path / "old.pdf").write_bytes(b"there")
    kinds = f"{pdf};;{word}"
    asked = [ask_new_file(preferences, window, "?", "Charter.pdf", kinds) for _ in range(4)]
    assert asked == [
        tmp_path / "letters.pdf", tmp_path / "v2.1.docx", None, tmp_path / "x.DOCX",
    ]  # fmt: skip
    assert begun == ["Charter.pdf"] * 3 + ["old.pdf", "Charter.pdf"]

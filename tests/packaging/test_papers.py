"""The bill of materials and the licences, as a package holds them and the window shows them."""

import json
import sys
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charterdesk import __version__, locations
from charterdesk.services.components import list_components
from charterdesk.ui.dialogs.about import AboutDialog
from tests.packaging.test_lock import ROOT


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the application run from a folder that has the papers of a package."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    bill = import_module("bill")
    pypdfium2 = import_module("pypdfium2").__file__
    shipped = [{"destination": "pypdfium2", "source": pypdfium2}]
    listed = tmp_path / "shipped.json"
    listed.write_text(json.dumps(shipped), encoding="utf-8")
    folder = tmp_path / "charterdesk"
    folder.mkdir()
    bill.write_papers(listed, folder)
    monkeypatch.setattr(locations, "_PACKAGE", folder)
    return folder


def test_the_bill_names_what_was_packed_with_its_terms(package: Path) -> None:
    bill = json.loads((package / "bill-of-materials.json").read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    listed = list_components()
    assert [component.name for component in listed] == [
        "CharterDesk",
        "IBM Plex Sans Arabic",
        "Lucide icons",
        "Noto Naskh Arabic, Noto Serif and Noto Sans Tifinagh",
        "PDFium and pypdfium2",
        "sRGB colour profile",
    ]
    assert listed[0].version == __version__
    assert "The PDFium Authors" in listed[-2].read_terms()
    assert "Permission is hereby granted" in listed[0].read_terms()


@pytest.mark.usefixtures("package")
@pytest.mark.skipif(sys.platform != "linux", reason="dpkg is asked on Linux only")
def test_a_file_that_nobody_answers_for_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stray = tmp_path / "stray.so"
    stray.touch()
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "dpkg-query").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    (tmp_path / "dpkg-query").chmod(0o755)
    with pytest.raises(SystemExit, match=r"nobody answers for .*stray\.so"):
        import_module("bill").find_components([{"destination": "stray.so", "source": str(stray)}])


def test_without_a_bill_the_own_licence_is_shown() -> None:
    [component] = list_components()
    assert component.texts == (ROOT / "LICENSE",)


@pytest.mark.usefixtures("package")
def test_the_window_shows_each_licence(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = AboutDialog(window)
    assert dialog.terms.startswith("MIT License")
    dialog.choose("Lucide icons")
    assert dialog.terms.startswith("ISC License")

"""The installer for Windows, as far as it can be read and compiled anywhere."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from charterdesk import __version__
from charterdesk.store import SUFFIX
from tests.packaging.test_lock import ROOT

WINDOWS = ROOT / "packaging" / "windows"
SCRIPT = (WINDOWS / "charterdesk.nsi").read_text(encoding="utf-8-sig")
STRINGS = (WINDOWS / "strings.nsh").read_text(encoding="utf-8-sig")
LANGUAGES = {"ENGLISH", "ARABIC", "FRENCH"}


def test_every_sentence_is_said_in_three_languages() -> None:
    said = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', STRINGS, re.MULTILINE)
    names = {name for name, _, _ in said}
    assert {(name, language) for name, language, _ in said} == {
        (name, language) for name in names for language in LANGUAGES
    }
    assert len({text for _, _, text in said}) == len(said)
    assert names == set(re.findall(r"\$\((\w+)\)", SCRIPT))
    offered = re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)
    assert {language.upper() for language in offered} == LANGUAGES


@pytest.mark.parametrize("name", ["charterdesk.nsi", "strings.nsh"])
def test_makensis_knows_the_encoding_by_the_first_bytes(name: str) -> None:
    assert (WINDOWS / name).read_bytes().startswith(b"\xef\xbb\xbf")


def test_it_needs_no_administrator_and_opens_our_files() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT
    assert rf'"${{CLASSES}}\{SUFFIX}"' in SCRIPT


def test_the_uninstaller_removes_what_it_brought_and_no_more() -> None:
    removed = re.findall(r"^ *(?:RMDir /r|RMDir|Delete) \"(.*)\"$", SCRIPT, re.MULTILINE)
    assert removed == [
        r"$INSTDIR\_internal",
        r"$INSTDIR\charterdesk.exe",
        r"$INSTDIR\${PROGRAM}",
        r"$INSTDIR\uninstall.exe",
        "$INSTDIR",  # only if nothing is left in it
        r"$SMPROGRAMS\${NAME}.lnk",
    ]
    assert 'RMDir /r "$INSTDIR"' not in SCRIPT


@pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS is not installed here")
def test_it_compiles_without_a_warning(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "_internal" / "مجلد").mkdir(parents=True)
    for name in ("charterdesk.exe", "charterdesk-window.exe", "_internal/مجلد/ملف.txt"):
        (folder / name).write_bytes(b"x")
    icon = tmp_path / "charterdesk.ico"
    # A picture of one pixel, as makensis reads it: sizes, then a bitmap and its mask.
    bitmap = bytes([40, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 32, 0]) + bytes(24) + bytes(8)
    entry = bytes([1, 1, 0, 0, 1, 0, 32, 0]) + len(bitmap).to_bytes(4, "little")
    icon.write_bytes(bytes([0, 0, 1, 0, 1, 0]) + entry + (22).to_bytes(4, "little") + bitmap)
    installer = tmp_path / "charterdesk-setup.exe"
    subprocess.run(
        ["makensis", "-V1", "-WX", f"-DVERSION={__version__}", f"-DFOLDER={folder}",
         "-DKILOBYTES=1", f"-DICON={icon}", f"-DOUTPUT={installer}", WINDOWS / "charterdesk.nsi"],
        check=True,
    )  # fmt: skip
    assert installer.read_bytes().startswith(b"MZ")

"""The files by which a Linux desktop knows the program."""

import configparser
import json
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import main
from charterdesk import __released__, __version__
from charterdesk.store import SUFFIX
from charterdesk.store.schema import APPLICATION_ID
from tests.packaging.test_lock import ROOT

LINUX = ROOT / "packaging" / "linux"
MIME_TYPE = "application/vnd.charterdesk.workspace"
MIME = {"": "http://www.freedesktop.org/standards/shared-mime-info"}
METAINFO = LINUX / "org.charterdesk.CharterDesk.metainfo.xml"


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "charterdesk.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_entry_speaks_three_languages_and_opens_workspaces() -> None:
    entry = desktop_entry()
    for key in ("GenericName", "Comment", "Keywords"):
        assert len({entry[key], entry[f"{key}[ar]"], entry[f"{key}[fr]"]}) == 3
    assert entry["Exec"] == "charterdesk %f"
    assert entry["MimeType"] == f"{MIME_TYPE};"


def test_the_libraries_that_qt_needs_are_named_for_who_builds() -> None:
    named = set((ROOT / "packaging" / "README.md").read_text(encoding="utf-8").split())
    assert set(main.LIBRARIES.values()) <= named


def test_the_mime_type_is_known_by_its_name_and_its_first_bytes() -> None:
    kind = ET.parse(LINUX / "org.charterdesk.CharterDesk.xml").getroot().find("mime-type", MIME)
    assert kind is not None
    assert kind.get("type") == MIME_TYPE
    assert [glob.get("pattern") for glob in kind.findall("glob", MIME)] == [f"*{SUFFIX}"]
    inner = kind.find("magic/match/match", MIME)
    assert inner is not None
    assert (inner.get("offset"), inner.get("value")) == ("68", f"0x{APPLICATION_ID:08x}")


def test_the_appstream_data_names_this_version_and_the_same_files(tmp_path: Path) -> None:
    text = METAINFO.read_text(encoding="utf-8")
    filled = text.replace("@VERSION@", __version__).replace("@DATE@", f"{__released__}-01")
    component = ET.fromstring(filled)
    assert component.findtext("launchable") == "charterdesk.desktop"
    assert component.findtext("provides/mediatype") == MIME_TYPE
    if shutil.which("appstreamcli"):
        path = tmp_path / METAINFO.name
        path.write_text(filled, encoding="utf-8")
        subprocess.run(["appstreamcli", "validate", "--no-net", path], check=True)


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="no such tool here")
def test_the_desktop_entry_is_valid() -> None:
    subprocess.run(["desktop-file-validate", LINUX / "charterdesk.desktop"], check=True)


@pytest.mark.skipif(not shutil.which("flatpak-builder"), reason="no such tool here")
def test_the_flatpak_is_described_without_a_network() -> None:
    path = ROOT / "packaging" / "flatpak" / "org.charterdesk.CharterDesk.yml"
    shown = subprocess.run(
        ["flatpak-builder", "--show-manifest", path], check=True, capture_output=True, text=True
    )
    manifest = json.loads(shown.stdout)
    assert "Unknown property" not in shown.stderr
    assert manifest["id"] == ET.parse(METAINFO).findtext("id")
    assert "--share=network" not in manifest["finish-args"]

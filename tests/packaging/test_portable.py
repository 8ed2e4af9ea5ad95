"""Where the portable program keeps its data."""

import os
import runpy
import sys
from pathlib import Path

import pytest
from platformdirs.unix import Unix
from platformdirs.windows import Windows

from tests.packaging.test_lock import ROOT


@pytest.mark.parametrize("portable", [True, False])
def test_the_data_is_beside_the_program_where_the_marker_stands(
    portable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "مفتاح"
    folder.mkdir()
    if portable:
        (folder / "portable").touch()
    windows = "WIN_PD_OVERRIDE_LOCAL_APPDATA"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", windows):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setattr(sys, "executable", str(folder / "charterdesk"))
    start = runpy.run_path(str(ROOT / "packaging" / "start.py"))
    start["_keep_data_beside_the_program"]()
    folders = Unix("CharterDesk", False)
    expected = folder / "data" if portable else tmp_path / "home"
    for place in (folders.user_data_path, folders.user_config_path, folders.user_log_path):
        assert place.is_relative_to(expected)
    assert os.environ[windows] == str(expected)


def test_windows_is_asked_for_its_folders_through_that_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", r"E:\مفتاح\data")
    folders = Windows("CharterDesk", False)
    for place in (folders.user_data_dir, folders.user_config_dir, folders.user_log_dir):
        assert place.startswith(r"E:\مفتاح\data")

"""What all tests share: no screen is needed, unless somebody wants to watch."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import charterdesk.ui  # noqa: F401 - before any of Qt is used
from charterdesk.services.sample import write_sample

if not os.environ.get("CHARTERDESK_ONSCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile(
    "tests", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("tests")


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, written once: to be copied."""
    path = tmp_path_factory.mktemp("sample") / "sample.charterdesk"
    write_sample(path)
    return path


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's own settings, data, logs and dictionaries out of the tests."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.setenv("DICPATH", str(home))

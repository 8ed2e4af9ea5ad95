"""What all tests share: no screen is needed, unless somebody wants to watch."""

import os

import pytest
from hypothesis import HealthCheck, settings

import charterdesk.ui  # noqa: F401 - before any of Qt is used

if not os.environ.get("CHARTERDESK_ONSCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile(
    "tests", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("tests")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's own settings, data, logs and dictionaries out of the tests."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.setenv("DICPATH", str(home))

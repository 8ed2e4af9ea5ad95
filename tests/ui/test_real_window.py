"""One window on a real X server, driven by real keys."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from charterdesk.services.sample import write_sample
from charterdesk.ui.destinations import DESTINATIONS

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs an X server to drive"
)


@pytest.fixture
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def test_keys_lead_through_the_places_of_a_real_window(display: str, tmp_path: Path) -> None:
    workspace = tmp_path / "khemisset.charterdesk"
    write_sample(workspace)
    environment = {
        **os.environ,
        "DISPLAY": display,
        "LANG": "fr_FR.UTF-8",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    environment.pop("QT_QPA_PLATFORM")
    program = subprocess.Popen(
        [sys.executable, "main.py", str(workspace)], cwd=ROOT, env=environment,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip

    def keys(*pressed: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "250", *pressed], env=environment, check=True)

    try:
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "CharterDesk"],
            env=environment, capture_output=True, text=True, check=True, timeout=40,
        )  # fmt: skip
        window = found.stdout.split()[0]
        name = subprocess.run(
            ["xdotool", "getwindowname", window], env=environment, capture_output=True,
            text=True, check=True,
        )  # fmt: skip
        assert "khemisset" in name.stdout
        subprocess.run(["xdotool", "windowfocus", "--sync", window], env=environment, check=True)
        # A window that has just appeared may miss its first keys.
        number = [one.name for one in DESTINATIONS].index("signatories") + 1
        keys(*[f"ctrl+{number}"] * 8, "ctrl+f", "a")
        deadline = time.monotonic() + 30
        while program.poll() is None and time.monotonic() < deadline:
            keys("ctrl+q")
        assert program.wait(timeout=10) == 0
    finally:
        program.kill()
        _, said = program.communicate()
    assert "Traceback" not in said
    settings = (tmp_path / "config" / "CharterDesk" / "settings.ini").read_text("utf-8")
    assert "khemisset.charterdesk=signatories" in settings

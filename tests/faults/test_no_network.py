import os
import subprocess
import sys
from pathlib import Path

import pytest

from charterdesk.store import Workspace
from tests.faults.failing_writes import strace_works

_SESSION = """
import sys
from pathlib import Path
from charterdesk.cli import main
from charterdesk.services import backups, merging, organisations, protection
from charterdesk.store import BackupReason, Workspace
path, other = Path(sys.argv[1]), Path(sys.argv[1] + "-other")
assert main(["sample", str(path)]) == 0
with Workspace(path) as workspace:
    workspace.save_copy(other)
    backups.back_up(workspace, BackupReason.DAILY)
    with Workspace(other) as theirs:
        merging.apply_merge(workspace, merging.plan_merge(workspace, theirs))
    protection.set_passphrase(workspace, None, "zitoun")
from PySide6.QtWidgets import QApplication
from charterdesk.app import make_window
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.preferences import Preferences
application = QApplication(["charterdesk"])
window = make_window(application, Preferences(Path(sys.argv[1] + ".ini")))
window.show_workspace(Workspace(path, passphrase="zitoun"))
window.show()
for place in DESTINATIONS:
    window.go(place.name)
    application.processEvents()
    wait_for_operations()
    application.processEvents()
window.locking.lock()
assert window.locking.locked
window.close()
wait_for_operations()
main(["--self-test"])
"""


@pytest.mark.skipif(not strace_works(), reason="strace is not there or may not trace")
def test_a_whole_session_opens_no_connection(path: Path, tmp_path: Path) -> None:
    assert watch(path, tmp_path) == []
    with Workspace(path, passphrase="zitoun") as workspace:
        assert workspace.encrypted


def watch(path: Path, folder: Path) -> list[str]:
    """Work through a session with every place of the window; return the calls to a network.

    The system's own calls are watched, so that Qt's and the libraries' count as well.
    """
    trace = folder / "trace"
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", str(trace),
         sys.executable, "-c", _SESSION, str(path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder),
             "XDG_STATE_HOME": str(folder)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "works on this machine" in done.stdout
    calls = trace.read_text().splitlines()
    return [call for call in calls if "AF_INET" in call]


@pytest.mark.skipif(not strace_works(), reason="strace is not there or may not trace")
def test_a_connection_would_be_seen(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    script = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", str(trace),
         sys.executable, "-c", script],
        check=True,
    )  # fmt: skip
    assert "AF_INET" in trace.read_text()

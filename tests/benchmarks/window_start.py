"""Time from nothing to a usable window: ``python -m tests.benchmarks.window_start [ROUNDS]``.

Whole processes, in turns: an empty PySide6 QMainWindow, and CharterDesk's window on the sample
workspace, each until it is painted and its event queue is empty. Ours begins with the command line,
as the program does: PySide6 makes every import after its own slower. What is printed is the median
of each, of the clock and of the processor, and their ratio; the goal is at most 1.5. Then the
modules that took longest to import.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from charterdesk.services.sample import write_sample

_SHOWN: Final = """
while not window.windowHandle().isExposed():
    application.processEvents()
application.processEvents()
os._exit(0)
"""
_EMPTY: Final = (
    """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
"""
    + _SHOWN
)
_OURS: Final = (
    """
import gc, os, sys
gc.disable()
from pathlib import Path
import charterdesk.cli
from charterdesk.app import make_window
from PySide6.QtWidgets import QApplication
from charterdesk.ui.preferences import Preferences
application = QApplication([])
window = make_window(application, Preferences(Path(sys.argv[2])))
window.open_path(Path(sys.argv[1]))
window.show()
"""
    + _SHOWN
)
_SLOWEST: Final = 12


def main() -> int:
    """Print the figures."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's Python keeps what it compiled
    with TemporaryDirectory() as folder:
        workspace = Path(folder) / "sample.charterdesk"
        write_sample(workspace)
        arguments = [str(workspace), str(Path(folder) / "settings.ini")]
        _seconds(_EMPTY, [])  # files into the system's memory, and the day's backup
        _seconds(_OURS, arguments)
        empty, ours = [], []
        for _ in range(rounds):
            empty.append(_seconds(_EMPTY, []))
            ours.append(_seconds(_OURS, arguments))
        for number, kind in enumerate(("clock", "processor")):
            first, second = (
                statistics.median(times[number] for times in runs) for runs in (empty, ours)
            )
            sys.stdout.write(
                f"{kind}: empty window {first:.2f} s, CharterDesk {second:.2f} s, "
                f"ratio {second / first:.2f}\n"
            )
        for line in _slowest_imports(arguments):
            sys.stdout.write(f"{line}\n")
    return 0


def _seconds(program: str, arguments: list[str]) -> tuple[float, float]:
    """Return how long a program took, by the clock and of the processor."""
    start, before = time.perf_counter(), os.times()
    subprocess.run([sys.executable, "-c", program, *arguments], check=True)
    after = os.times()
    spent = after.children_user + after.children_system
    return (
        time.perf_counter() - start,
        spent - before.children_user - before.children_system,
    )


def _slowest_imports(arguments: list[str]) -> list[str]:
    """Return the modules whose own code took longest, in microseconds."""
    report = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", _OURS, *arguments],
        check=True,
        capture_output=True,
        text=True,
    ).stderr
    lines = [line for line in report.splitlines() if line.startswith("import time:")][1:]
    lines.sort(key=lambda line: int(line.split(":")[1].split("|")[0]), reverse=True)
    return lines[:_SLOWEST]


if __name__ == "__main__":
    sys.exit(main())

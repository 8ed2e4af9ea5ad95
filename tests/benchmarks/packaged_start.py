"""Start of the packaged program: ``python -m tests.benchmarks.packaged_start PROGRAM [ROUNDS]``.

PROGRAM is the packaged ``charterdesk``, in its folder or installed. Whole processes in turns, on an
X server of their own, each from its start until its window is on the screen: an empty PySide6
QMainWindow, the packaged program and ``python main.py`` on the sample workspace. What is printed is
the median of each, and the ratios.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from charterdesk.services.sample import write_sample

_ROOT: Final = Path(__file__).parents[2]
_TITLE: Final = "Charter"
_EMPTY: Final = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setWindowTitle("{_TITLE}")
window.resize(1200, 700)
window.show()
application.exec()
"""


def main() -> int:
    """Print the figures."""
    program = Path(sys.argv[1]).resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    with TemporaryDirectory() as home, _screen() as display:
        workspace = str(Path(home) / "sample.charterdesk")
        write_sample(Path(workspace))
        commands = {
            "empty window": [sys.executable, "-c", _EMPTY],
            "packaged": [str(program), workspace],
            "python main.py": [sys.executable, str(_ROOT / "main.py"), workspace],
        }
        environment = _environment(home, display)
        seconds: dict[str, list[float]] = {name: [] for name in commands}
        for turn in range(rounds + 1):
            for name, command in commands.items():
                taken = _seconds_to_window(command, environment)
                if turn:  # the first brings the files into the system's memory
                    seconds[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in seconds.items()}
    empty, packaged, source = medians.values()
    for name, median in medians.items():
        sys.stdout.write(f"{name:15} {median:.2f} s\n")
    sys.stdout.write(
        f"packaged / python main.py {packaged / source:.2f}\n"
        f"packaged / empty window   {packaged / empty:.2f}\n"
    )
    return 0


def _environment(home: str, display: str) -> dict[str, str]:
    """Return the variables of a desktop, with the user's folders in a place of their own."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    folders = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    return {**kept, **dict.fromkeys(folders, home), "DISPLAY": display}


@contextmanager
def _screen() -> Iterator[str]:
    """Run an X server and return its name."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        raise SystemExit("This needs Xvfb and xdotool.")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp",
         "-noreset"],  # else it starts anew whenever the last window is gone
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def _seconds_to_window(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for_window(process, environment)
            return time.perf_counter() - start
        finally:
            process.terminate()


def _wait_for_window(process: subprocess.Popen[bytes], environment: dict[str, str]) -> None:
    search = ["xdotool", "search", "--onlyvisible", "--name", _TITLE]
    while subprocess.run(search, env=environment, capture_output=True, check=False).returncode:
        if process.poll() is not None:
            raise SystemExit(f"{process.args!r} ended with {process.returncode}")


if __name__ == "__main__":
    sys.exit(main())

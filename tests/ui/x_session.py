"""A program in a window on an X server of its own, with the hands and the eyes of a person."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Self

from PySide6.QtGui import QImage

ROOT: Final = Path(__file__).parents[2]
CAN_RUN: Final = all(shutil.which(name) for name in ("Xvfb", "xdotool", "xclip"))
_PATIENCE: Final = 30.0
"""Seconds after which what was waited for will not come."""


class XSession:
    """CharterDesk as a user starts it, alone on a screen of 1366 × 768, with an empty home."""

    def __init__(self, display: str, screen: Path, home: Path) -> None:
        self._screen = screen
        self.home = home
        self._environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
        }
        self._environment.pop("QT_QPA_PLATFORM", None)

    @classmethod
    @contextmanager
    def started(cls, home: Path) -> Iterator[Self]:
        """Start the screen; it is gone with all that is on it at the end."""
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24",
             "-fbdir", str(home), "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                number = answer.readline().strip()
            yield cls(f":{number}", home / "Xvfb_screen0", home)
        finally:
            server.terminate()
            server.wait()

    @contextmanager
    def program(self, *arguments: str, locale: str) -> Iterator["subprocess.Popen[str]"]:
        """Start CharterDesk; what it says besides, a Qt warning or a fault, fails the test."""
        program = subprocess.Popen(
            [sys.executable, "main.py", *arguments], cwd=ROOT, stderr=subprocess.PIPE, text=True,
            env={**self._environment, "LANG": locale},
        )  # fmt: skip
        try:
            yield program
        finally:
            program.kill()
            _, said = program.communicate()
        assert said == ""

    def window(self, title: str) -> str:
        """Wait for a window by a part of its title, give it the keys, and return its id."""
        self.until(lambda: self._visible(title), title)
        found = self._visible(title)[-1]
        self._xdotool("windowfocus", "--sync", found)
        return found

    def sees(self, title: str, seconds: float = 3.0) -> bool:
        """Whether a window with this in its title comes within some seconds."""
        deadline = time.monotonic() + seconds
        while not self._visible(title) and time.monotonic() < deadline:
            time.sleep(0.05)
        return bool(self._visible(title))

    def gone(self, title: str) -> None:
        """Wait until no window has this in its title."""
        self.until(lambda: not self._visible(title), f"the end of {title}")

    def keys(self, *pressed: str) -> None:
        """Press keys, by their X names."""
        self._xdotool("key", "--delay", "30", *pressed)

    def copy(self, text: str) -> None:
        """Put a text into the clipboard, as another program does."""
        subprocess.run(
            ["xclip", "-selection", "clipboard"], input=text, text=True, env=self._environment,
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def paste(self, text: str) -> None:
        """Put a text into the field that has the keys."""
        self.copy(text)
        self.keys("ctrl+v")

    def click(self, window: str, x: int, y: int) -> None:
        """Click at a place in a window, in pixels from its upper left corner."""
        self._xdotool("mousemove", "--window", window, str(x), str(y), "click", "1")

    def until(self, seen: Callable[[], object], what: str = "") -> None:
        """Look until something is seen.

        Raises:
            AssertionError: It was not seen for half a minute; a picture of the screen is kept.
        """
        deadline = time.monotonic() + _PATIENCE
        while not seen():
            if time.monotonic() > deadline:
                self.look().save(str(self.home / "not-seen.png"))
                raise AssertionError(f"not seen: {what}; see {self.home / 'not-seen.png'}")
            time.sleep(0.05)

    def look(self) -> QImage:
        """Return what is on the screen."""
        data = self._screen.read_bytes()
        words = [int.from_bytes(data[at : at + 4], "big") for at in range(0, 100, 4)]
        header, width, height, line, colours = words[0], words[4], words[5], words[12], words[19]
        picture = data[header + colours * 12 :]  # each colour of the map takes twelve bytes
        return QImage(picture, width, height, line, QImage.Format.Format_RGB32).copy()

    def _visible(self, title: str) -> list[str]:
        """Return the ids of the windows whose title has this in it."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", title],
            env=self._environment, capture_output=True, text=True, check=False, timeout=_PATIENCE,
        )  # fmt: skip
        return found.stdout.split()

    def _xdotool(self, *words: str) -> None:
        subprocess.run(
            ["xdotool", *words], env=self._environment, check=True, timeout=_PATIENCE,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip

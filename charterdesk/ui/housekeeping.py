"""Python's garbage, collected in the window's thread and in no other.

Python collects in whichever thread happens to allocate. Among what it finds there may be widgets,
and Qt may be at work on just these in its own thread: the program would crash, now and then.
"""

import gc
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

_INTERVAL: Final = 500
_SHARE: Final = 100
"""After a collection of everything comes a rest of so many times as long."""


class Housekeeping(QTimer):
    """Stops the automatic collection, and collects in the pauses of an event loop instead."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, interval=_INTERVAL)
        self._rest_until = 0.0
        gc.disable()
        self.timeout.connect(self.collect)
        self.start()

    def collect(self) -> None:
        """Collect what Python would collect by now."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[2] and time.monotonic() > self._rest_until:
            began = time.monotonic()
            gc.collect(2)
            ended = time.monotonic()
            self._rest_until = ended + _SHARE * (ended - began)
        elif due[1]:
            gc.collect(1)
        elif due[0]:
            gc.collect(0)

"""Python's garbage is collected in the window's thread, whoever makes it."""

import gc
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charterdesk.ui.housekeeping import Housekeeping


@pytest.fixture
def collecting() -> Iterator[list[threading.Thread]]:
    """The threads in which garbage was collected."""
    threads: list[threading.Thread] = []

    def note(phase: str, _: dict[str, Any]) -> None:
        if phase == "start":
            threads.append(threading.current_thread())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)
    gc.enable()


def litter() -> None:
    for _ in range(200_000):
        ring: list[object] = []
        ring.append(ring)


def test_garbage_of_a_worker_waits_for_the_windows_thread(
    qapp: QApplication, qtbot: QtBot, collecting: list[threading.Thread]
) -> None:
    housekeeping = Housekeeping(qapp)
    worker = threading.Thread(target=litter)
    worker.start()
    worker.join()
    assert collecting == []
    qtbot.waitUntil(lambda: bool(collecting), timeout=5_000)
    housekeeping.stop()
    assert set(collecting) == {threading.main_thread()}

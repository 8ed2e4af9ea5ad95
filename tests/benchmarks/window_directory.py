"""The window over a large directory: ``python -m tests.benchmarks.window_directory [COUNT]``.

COUNT organisations (50,000) in a workspace of their own. What is printed, in one run: how long
they take to be shown, and the longest stretch for which the window was deaf meanwhile, as a timer
of 5 ms sees it; a key in the search field until the rows that fit are painted (the goal is 50 ms),
the first one right after the rows came; sorting by other columns, the first time and again; an edit
of one of them until it is shown; the same with all of them selected; the memory of the process with
them on screen beside that with the sample; and a key in a provision of the sample until the page
that follows it is shown, beside typesetting the same charter alone. Ratios are to a plain ``in``
over the same names, and to that typesetting.
"""

import os
import resource
import statistics
import sys
import time
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPdf import QPdfPageRenderer
from PySide6.QtWidgets import QApplication

from charterdesk.app import make_window
from charterdesk.model import Organisation, Texts
from charterdesk.services.printing import DocumentKind, print_document
from charterdesk.services.sample import write_sample
from charterdesk.store import Workspace
from charterdesk.ui.housekeeping import Housekeeping
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.places.organisations import OrganisationsPlace
from charterdesk.ui.preferences import Preferences

_KEYS = ("ن", "نس", "نسا", "نساء", "نساء ٧", "نساء ٧٧", "x", "")
_CITIES = ("الرباط", "صنعاء", "Rabat", "تونس", "عدن", "Sousse")


def main() -> int:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    application = QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        Housekeeping(application)
        window = make_window(application, Preferences(Path(folder) / "settings.ini"))
        window.resize(1366, 768)
        window.show()
        _page(window, Path(folder))
        small = _megabytes()
        path = Path(folder) / "large.charterdesk"
        _fill(path, count)
        window.open_path(path)
        _directory(window, count)
        _say(f"memory: {_megabytes():.0f} MB at most, with the sample {small:.0f} MB")
        window.close()
        wait_for_operations()
    return 0


def _fill(path: Path, count: int) -> None:
    with Workspace.create(path) as workspace, workspace.change("Test") as session:
        session.add_all(
            Organisation(
                name=Texts(ar=f"جمعية نساء {number} للتنمية", fr=f"Association femmes {number}"),
                city=_CITIES[number % len(_CITIES)],
                emails=(f"contact{number}@example.org",),
            )
            for number in range(count)
        )


class _Heartbeat(QTimer):
    """Measures the longest stretch between two of its own beats."""

    def __init__(self) -> None:
        super().__init__(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self.timeout.connect(self._beat)
        self.begin()
        self.start()

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def _directory(window: MainWindow, count: int) -> None:
    heart = _Heartbeat()
    started = time.perf_counter()
    place = window.go("organisations")
    assert isinstance(place, OrganisationsPlace)
    listing, table = place._listing, place._table
    _until(lambda: listing.rowCount() == count)
    QApplication.processEvents()
    shown = time.perf_counter() - started
    _settle()
    _say(
        f"{count:,} organisations shown after {shown:.2f} s; the window was deaf for "
        f"{heart.longest * 1000:.0f} ms at most"
    )
    names = [body.name["ar"] for body in listing.rows]
    began = time.perf_counter()
    assert [name for name in names if "نساء 7" in name]
    plain = time.perf_counter() - began

    def key(typed: str) -> float:
        began = time.perf_counter()
        place._search.setText(typed)
        table.viewport().repaint()
        QApplication.processEvents()
        return time.perf_counter() - began

    seconds = [key(typed) for typed in _KEYS]
    first, later = seconds[0], statistics.median(seconds[1:])
    _say(
        f"a key in the search: {later * 1000:.0f} ms (the first {first * 1000:.0f} ms, the slowest "
        f"later {max(seconds[1:]) * 1000:.0f} ms); {later / plain:.1f} of a plain search"
    )
    for order in ("the first time", "again"):
        for column in (3, 5):
            table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
            _settle()
            heart.begin()
            began = time.perf_counter()
            table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
            _until(lambda: listing._sorting is None)
            QApplication.processEvents()
            shown = time.perf_counter() - began
            _settle()
            _say(
                f"sorting by {listing.columns[column].key} {order}: {shown * 1000:.0f} ms, "
                f"deaf for {heart.longest * 1000:.0f} ms at most"
            )
    for selected in ("one", "all"):
        (table.selectAll if selected == "all" else table.clearSelection)()
        began = time.perf_counter()
        place._on_edited(listing.id_of(40), {"city": f"مراكش {selected}"})
        table.viewport().repaint()
        QApplication.processEvents()
        _say(f"an edit, {selected} selected: {(time.perf_counter() - began) * 1000:.0f} ms")
    _say(f"a key with all selected: {key('نس') * 1000:.0f} ms")
    table.clearSelection()
    place._search.clear()
    _settle()
    began = time.perf_counter()
    listing.filter(lambda body: body.city == _CITIES[0])
    table.viewport().repaint()
    QApplication.processEvents()
    _say(f"a filter: {(time.perf_counter() - began) * 1000:.0f} ms")


def _settle() -> None:
    until = time.perf_counter() + 0.05
    _until(lambda: time.perf_counter() > until)


def _page(window: MainWindow, folder: Path) -> None:
    path = folder / "sample.charterdesk"
    write_sample(path)
    window.open_path(path)
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    _until(lambda: bool(place._page.pdf) and place._page._running is None)
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    renderer = place._page._view.findChild(QPdfPageRenderer)
    assert isinstance(renderer, QPdfPageRenderer)
    rendered: list[int] = []
    renderer.pageRendered.connect(lambda page, *_: rendered.append(page))
    alone, shown, drawn = [], [], []
    for _ in range(9):
        began = time.perf_counter()
        print_document(content, DocumentKind.CHARTER, "ar", BytesIO())
        alone.append(time.perf_counter() - began)
        before = place._page.pdf
        began = time.perf_counter()
        place._texts._areas["ar"].insertPlainText("ا")
        rendered.clear()
        _until(lambda before=before: place._page.pdf != before)
        shown.append(time.perf_counter() - began)
        _until(lambda: bool(rendered))
        QApplication.processEvents()
        drawn.append(time.perf_counter() - began)
    first, second, third = map(statistics.median, (alone, shown, drawn))
    _say(
        f"a key in a provision to the new page: {third * 1000:.0f} ms, to its file "
        f"{second * 1000:.0f} ms; {third / first:.1f} of typesetting it alone "
        f"({first * 1000:.0f} ms)"
    )


def _until(reached: object) -> None:
    while not reached():  # type: ignore[operator]
        time.sleep(0.001)  # QTest.qWait would keep Python's other threads waiting
        QApplication.processEvents()


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())

"""The self-test: whether this installation can do the application's work on this machine.

It takes the way of a user's first hour: a window, the sample, a page on paper, lists in and out.
What is missing after a bad installation shows on that way: a library, a plugin, a font, the child
processes that read spreadsheets and look words up.
"""

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from charterdesk.app import make_window
from charterdesk.model import Problem
from charterdesk.services.charters import find_charter, load_charter
from charterdesk.services.exporting import export_workspace
from charterdesk.services.importing import apply_import, plan_import
from charterdesk.services.organisations import list_organisations
from charterdesk.services.printing import DocumentKind, save_document
from charterdesk.services.sample import write_sample
from charterdesk.spelling.speller import Speller
from charterdesk.store import SUFFIX, Workspace
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.preferences import Preferences

_SECONDS: Final = 30
"""How long a window may take to appear on a slow machine."""

_LISTS: Final = (".xlsx", ".ods")
"""The first is read in this process, the second in a child."""


def run() -> None:
    """Do everything once, in a folder of its own that is removed afterwards.

    Without a screen the window is opened in memory.

    Raises:
        Problem: What does not work, in one sentence.
    """
    if sys.platform == "linux" and not os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["charterdesk"])
    assert isinstance(application, QApplication)
    with TemporaryDirectory(prefix="charterdesk-", ignore_cleanup_errors=True) as name:
        # Letters of the kind that the names of users have.
        folder = Path(name) / "تجربة"
        folder.mkdir()
        path = folder / f"sample{SUFFIX}"
        write_sample(path)
        _print_and_read_back(path, folder / "ميثاق.pdf")
        _export_and_import(path, folder)
        _look_up(folder)
        _open_window(application, path, folder / "settings.ini")


def _print_and_read_back(path: Path, pdf: Path) -> None:
    with Workspace(path, read_only=True) as workspace:
        content = load_charter(workspace, find_charter(workspace).id)
    missing = save_document(content, DocumentKind.CHARTER, "ar", pdf)
    document = QPdfDocument()
    document.load(str(pdf))
    if missing or not document.pageCount():
        raise Problem("The sample could not be printed.")
    words = set(document.getAllText(0).text().split())
    if not words.issuperset(content.charter.title.text("ar").split()):
        raise Problem("The printed page cannot be read back as Arabic.")
    page = document.render(0, QSize(200, 280))
    paper = page.pixelColor(0, 0)
    if all(page.pixelColor(x, y) == paper for x in range(200) for y in range(280)):
        raise Problem("The printed page cannot be shown.")
    document.close()


def _export_and_import(path: Path, folder: Path) -> None:
    """Export the directory of the sample, and import it into a workspace with a passphrase."""
    with (
        Workspace(path, read_only=True) as sample,
        Workspace.create(folder / f"list{SUFFIX}", passphrase="تجربة") as target,
    ):
        expected = len(list_organisations(sample))
        for suffix in _LISTS:
            spreadsheet = folder / f"list{suffix}"
            export_workspace(sample, spreadsheet)
            summary = apply_import(target, plan_import(target, spreadsheet))
            # All are added from the first list, and found again in the second.
            if summary.added + summary.linked != expected:
                raise Problem("A list of organisations could not be imported.")


def _look_up(folder: Path) -> None:
    """Look words up in a dictionary of one word."""
    (folder / "fr.aff").write_text("SET UTF-8\n", "utf-8")
    (folder / "fr.dic").write_text("1\ncharte\n", "utf-8")
    speller = Speller()
    wrong = speller.faults(folder / "fr.dic", ["charte", "chartre"])
    speller.close()
    if wrong != {"chartre"}:
        raise Problem("Spelling cannot be checked.")


def _open_window(application: QApplication, path: Path, settings: Path) -> None:
    window = make_window(application, Preferences(settings))
    window.show_workspace(Workspace(path))
    window.show()
    handle = window.windowHandle()
    deadline = time.monotonic() + _SECONDS
    while not handle.isExposed():
        if time.monotonic() > deadline:
            raise Problem("The window did not appear.")
        application.processEvents()
        time.sleep(0.01)
    window.close()
    wait_for_operations()
    application.processEvents()  # in which the settings are written, while their folder is there

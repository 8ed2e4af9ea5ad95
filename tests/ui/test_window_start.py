"""What the first window needs not, waits until it is needed."""

import subprocess
import sys
from pathlib import Path
from shutil import copy

_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from charterdesk.app import make_window
from charterdesk.ui.preferences import Preferences
application = QApplication([])
window = make_window(application, Preferences(Path(sys.argv[1])))
window.show()
application.processEvents()
window.hide()  # the live page is typeset once it is seen
assert window.open_path(Path(sys.argv[2]))
print(*sorted({name.split(".")[0] for name in sys.modules}))
print(*sorted(name for name in sys.modules if name.startswith("charterdesk.")))
"""
_HEAVY = {"reportlab", "fontTools", "PIL", "uharfbuzz", "openpyxl", "docx", "lxml", "pypdfium2"}
_DIALOGS = "charterdesk.ui.dialogs."
_SERVICES = "charterdesk.services."
_LATER = {"checking", "duplicates", "history", "importing", "merging", "pasting", "recovery"}


def test_a_window_is_made_without_what_is_only_used_later(
    tmp_path: Path, sample_file: Path
) -> None:
    """What prints, reads spreadsheets, or answers a command."""
    workspace = tmp_path / "sample.charterdesk"
    copy(sample_file, workspace)
    printed = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(tmp_path / "settings.ini"), str(workspace)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    libraries, ours = (set(line.split()) for line in printed.splitlines())
    assert libraries & _HEAVY == set()
    assert [name for name in ours if name.startswith(("charterdesk.doc", "charterdesk.type"))] == []
    assert [name for name in ours if name.startswith(_DIALOGS)] == [f"{_DIALOGS}fault"]
    assert {name.removeprefix(_SERVICES) for name in ours} & _LATER == set()


def test_the_command_line_begins_without_what_takes_long_to_import() -> None:
    """So that the garbage collector is off before that begins."""
    program = "import charterdesk.cli, sys; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert {"sqlalchemy", "PySide6", "charterdesk.model"} & set(done.stdout.split()) == set()

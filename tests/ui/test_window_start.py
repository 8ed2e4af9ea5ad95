"""What the first window needs not, waits until it is needed."""

import subprocess
import sys
from pathlib import Path

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
print(*sorted({name.split(".")[0] for name in sys.modules}))
print(*sorted(name for name in sys.modules if name.startswith("charterdesk.")))
"""
_HEAVY = {"reportlab", "fontTools", "PIL", "uharfbuzz", "openpyxl", "docx", "lxml", "pypdfium2"}


def test_a_window_is_shown_without_what_prints_or_reads_spreadsheets(tmp_path: Path) -> None:
    printed = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(tmp_path / "settings.ini")],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    libraries, ours = (set(line.split()) for line in printed.splitlines())
    assert libraries & _HEAVY == set()
    assert [name for name in ours if name.startswith(("charterdesk.doc", "charterdesk.type"))] == []

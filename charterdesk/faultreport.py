"""What is kept of a fault that nobody foresaw: where in the program it happened, and no data."""

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

from charterdesk import __version__


def fault_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Describe a fault by its type and the lines it passed through.

    The exception's message is left out, since it may quote what the user wrote.
    """
    lines = [
        f"CharterDesk {__version__}, Python {platform.python_version()}, {platform.platform()}",
        datetime.now(UTC).isoformat(timespec="seconds"),
        *(line.rstrip() for line in traceback.format_tb(trace)),
        kind.__name__,
    ]
    return "\n".join(lines) + "\n"


def save_fault_report(report: str) -> Path:
    """Append a report to the log of faults and return the log's path."""
    path = user_log_path("CharterDesk", appauthor=False, ensure_exists=True) / "faults.log"
    with path.open("a", encoding="utf-8") as log:
        log.write(report + "\n")
    return path

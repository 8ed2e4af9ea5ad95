"""What is kept of a fault that nobody foresaw: where in the program it happened, and no data."""

import platform
import sysconfig
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from platformdirs import user_log_path

from charterdesk import __version__

_PACKAGES: Final = tuple(
    Path(folder).resolve()
    for folder in (
        Path(__file__).parents[1],
        sysconfig.get_path("purelib"),
        sysconfig.get_path("platlib"),
        sysconfig.get_path("stdlib"),
    )
)
_LARGEST_LOG: Final = 200_000
"""Bytes; some hundred faults. One older log is kept besides."""


def fault_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Describe a fault by its type and the lines it passed through.

    The exception's message is left out, since it may quote what the user wrote, and so are the
    folders the program lies in, since they name the user.
    """
    lines = [
        f"CharterDesk {__version__}, Python {platform.python_version()}, {platform.platform()}",
        datetime.now(UTC).isoformat(timespec="seconds"),
        *(
            f"  {_within_package(frame.filename)}:{frame.lineno} {frame.name}: {frame.line}"
            for frame in traceback.extract_tb(trace)
        ),
        kind.__name__,
    ]
    return "\n".join(lines) + "\n"


def save_fault_report(report: str) -> Path:
    """Append a report to the log of faults, which begins anew when it is long; return its path."""
    path = user_log_path("CharterDesk", appauthor=False, ensure_exists=True) / "faults.log"
    if path.exists() and path.stat().st_size > _LARGEST_LOG:
        path.replace(path.with_suffix(".old.log"))
    with path.open("a", encoding="utf-8") as log:
        log.write(report + "\n")
    path.chmod(0o600)
    return path


def _within_package(filename: str) -> str:
    path = Path(filename).resolve()
    for folder in _PACKAGES:
        if path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name

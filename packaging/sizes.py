"""What fills a packaged folder."""

from collections import Counter
from pathlib import Path

_LINES = 14


def report_sizes(folder: Path) -> list[str]:
    """Return a table: what takes how much room, largest first, in megabytes of 10⁶ bytes."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[_part(path.relative_to(folder))] += path.stat().st_size
    total = sum(sizes.values())
    largest = sizes.most_common(_LINES)
    rest = total - sum(size for _, size in largest)
    rows = [*largest, ("everything else", rest), ("unpacked", total)]
    return [f"{size / 1e6:8.1f} MB  {part}" for part, size in rows]


def _part(path: Path) -> str:
    """Return what a file counts to: a package, and in PySide6 and Qt a single library."""
    parts = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    name = path.name.split(".")[0]
    if name.startswith("libicu"):
        return "Qt: ICU"
    if name.startswith(("libQt6", "Qt6")):
        return f"Qt: {name.removeprefix('lib')}"
    if parts[0] == "PySide6":
        return f"PySide6: {name}" if len(parts) == 2 else "Qt: plugins and translations"
    if name.startswith(("libpython", "python3")) or parts[0].startswith(("python3", "base_lib")):
        return "Python"
    return parts[0] if len(parts) > 1 else "libraries of the system, the program itself"

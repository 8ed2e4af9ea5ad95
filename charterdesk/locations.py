"""Where the files that come with the application are, in each way of running.

From a checkout they stand beside the package; in an installed wheel and in a packaged folder
they are inside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under ``resources/``."""
    return _folder("resources").joinpath(*parts)


def translations() -> Path:
    """Return the folder of the compiled translations (``.qm``)."""
    return _folder("i18n")

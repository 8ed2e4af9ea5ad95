"""Where the files that come with the application are, in each way of running.

From a checkout they stand beside the package; in an installed wheel and in a packaged folder
they are inside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _beside_or_inside(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.exists() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under ``resources/``."""
    return _beside_or_inside("resources").joinpath(*parts)


def translations() -> Path:
    """Return the folder of the compiled translations (``.qm``)."""
    return _beside_or_inside("i18n")


def licence() -> Path:
    """Return the text of CharterDesk's own licence."""
    return _beside_or_inside("LICENSE")


def bill_of_materials() -> Path | None:
    """Return the list of what a package contains, as CycloneDX JSON; None outside of packages.

    The licence texts that it names stand in folders beside it.
    """
    bill = _PACKAGE / "bill-of-materials.json"
    return bill if bill.exists() else None

"""Consultation sheets for many organisations at once, a file for each."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from charterdesk.model import Consultation, Organisation
from charterdesk.model.cancelling import each
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.problem import file_problem
from charterdesk.services.consultation_sheets import write_sheet
from charterdesk.services.printing import free_path

_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
"""In file names of Windows, besides what cannot be seen."""
_LONGEST: Final = 60
"""Characters of a name; in Arabic that is half of what a file system takes."""


def write_sheets(
    content: CharterContent,
    consultation: Consultation,
    organisations: Sequence[Organisation],
    folder: Path,
    *,
    language: str,
    suffix: str,
) -> list[Path]:
    """Write the sheet of each organisation into a folder: all of them, or none.

    Args:
        content: The charter.
        consultation: The consultation on it.
        organisations: For whom.
        folder: Where they go; a name that is taken there gets a number.
        language: In which the organisations read the text.
        suffix: ``.xlsx`` or ``.docx``.

    Raises:
        Problem: The folder cannot be written to.
        Cancelled: Who watches asked to stop; the folder is as it was.
    """
    try:
        with TemporaryDirectory(dir=folder, prefix=".charterdesk-") as unfinished:
            written = []
            for number, organisation in enumerate(each(organisations), start=1):
                path = Path(unfinished) / f"{number:03} {file_stem(organisation, language)}{suffix}"
                write_sheet(content, consultation, language, path, organisation)
                written.append(path)
            return [path.rename(free_path(folder / path.name)) for path in written]
    except OSError as fault:
        raise file_problem(folder, fault) from fault


def file_stem(organisation: Organisation, language: str) -> str:
    """Return an organisation's name as a file can be called on every system."""
    letters = (
        " " if letter in _FORBIDDEN or unicodedata.category(letter)[0] in "CZ" else letter
        for letter in organisation.name.text(language)
    )
    return " ".join("".join(letters).split())[:_LONGEST].rstrip(" .")

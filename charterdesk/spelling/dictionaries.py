"""Finding the dictionaries of Hunspell's form that the system or LibreOffice has."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_NAMES: Final = {
    "ar": ("ar", "ar_*"),
    "fr": ("fr", "fr_FR", "fr-toutesvariantes", "fr-classique", "fr-*", "fr_*"),
    "en": ("en_GB", "en_US", "en", "en_*"),
    "es": ("es", "es_ES", "es_*"),
    "zgh": ("zgh", "zgh_*"),
}
"""How a language's dictionary is called, the likeliest first."""


def find_dictionaries(folders: Iterable[Path] | None = None) -> dict[str, Path]:
    """Return for each language (BCP 47) the ``.dic`` file of its dictionary, where there is one.

    Args:
        folders: Where to look; None is where systems and LibreOffice keep them, or the folders
            that the variable ``DICPATH`` names, as for Hunspell.
    """
    looked_at = list(_folders() if folders is None else folders)
    found = {}
    for language, names in _NAMES.items():
        for name in names:
            paths = (path for folder in looked_at for path in sorted(folder.glob(f"{name}.dic")))
            complete = next((path for path in paths if path.with_suffix(".aff").is_file()), None)
            if complete is not None:
                found[language] = complete
                break
    return found


def _folders() -> Iterator[Path]:
    named = os.environ.get("DICPATH")
    if named is not None:
        yield from map(Path, named.split(os.pathsep))
        return
    home = Path.home()
    if sys.platform == "win32":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
            programs = Path(os.environ.get(variable, "C:/Program Files"))
            yield from programs.glob("LibreOffice*/share/extensions/dict-*")
        added = Path(os.environ.get("APPDATA", home), "LibreOffice/4/user/uno_packages/cache")
        yield from added.glob("uno_packages/*/*.oxt")
    elif sys.platform == "darwin":
        yield from (home / "Library/Spelling", Path("/Library/Spelling"))
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        yield from office.glob("dict-*")
    else:
        yield home / ".local/share/hunspell"
        for root in (Path("/usr/local/share"), Path("/usr/share"), Path("/run/host/usr/share")):
            yield from (root / "hunspell", root / "myspell", root / "myspell/dicts")
        for office in (Path("/usr/lib/libreoffice"), *Path("/opt").glob("libreoffice*")):
            yield from (office / "share/extensions").glob("dict-*")

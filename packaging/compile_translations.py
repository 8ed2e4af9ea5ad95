"""Compile the interface's translations: each ``.ts`` of ``i18n/`` to the ``.qm`` that Qt reads.

A ``.qm`` gets the time of its source, so that one that is out of date is known at any start,
whether its source is newer or came from an older copy. Compiled files are not kept in git.
"""

import os
import subprocess
from importlib.util import find_spec
from pathlib import Path
from shutil import which

I18N = Path(__file__).resolve().parents[1] / "i18n"


def compile_translations(folder: Path = I18N) -> list[Path]:
    """Compile the translations of ``folder`` that are not compiled yet or out of date.

    Returns:
        The ``.qm`` files that were written.

    Raises:
        subprocess.CalledProcessError: a source is not a Qt translation.
    """
    written = []
    for source in sorted(folder.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        time = source.stat().st_mtime_ns
        if compiled.exists() and compiled.stat().st_mtime_ns == time:
            continue
        unfinished = compiled.with_suffix(".tmp")
        subprocess.run([_lrelease(), "-silent", source, "-qm", unfinished], check=True)
        os.utime(unfinished, ns=(time, time))
        unfinished.replace(compiled)
        written.append(compiled)
    return written


def _lrelease() -> str:
    """Return the path of Qt's compiler of translations, which PySide6-Essentials brings."""
    pyside = find_spec("PySide6")
    folders = list(pyside.submodule_search_locations or []) if pyside else []
    lrelease = which("lrelease", path=os.pathsep.join(folders))
    if lrelease is None:
        raise FileNotFoundError("lrelease is not there: install PySide6-Essentials")
    return lrelease


if __name__ == "__main__":
    compile_translations()

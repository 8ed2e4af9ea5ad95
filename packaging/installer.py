"""The installer for Windows, compiled by NSIS on any system."""

import shutil
from pathlib import Path

from building import BUILD, HERE, run, version

_SCRIPT = HERE / "windows" / "charterdesk.nsi"
_USUAL_PLACE = Path("C:/Program Files (x86)/NSIS/makensis.exe")


def make_installer(folder: Path, installer: Path) -> None:
    """Compile the installer of a packaged folder; a warning stops it."""
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    installer.parent.mkdir(parents=True, exist_ok=True)
    run(
        shutil.which("makensis") or _USUAL_PLACE, "-V2", "-WX",
        f"-DVERSION={version()}",
        f"-DFOLDER={folder}",
        f"-DKILOBYTES={size // 1024}",
        f"-DICON={BUILD / 'icons' / 'charterdesk.ico'}",
        f"-DOUTPUT={installer}",
        _SCRIPT,
    )  # fmt: skip

"""The files by which a Linux desktop knows the program, the same for every kind of package."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from building import BUILD, HERE, ROOT, moment, version

APPLICATION_ID = "org.charterdesk.CharterDesk"
_PICTURES = ROOT / "resources" / "icons"
_MIME_TYPE = "application-vnd.charterdesk.workspace"


def place_desktop_files(share: Path) -> None:
    """Put the desktop entry, the icons, the MIME type and the AppStream data under ``share``."""
    source = HERE / "linux"
    _copy(source / "charterdesk.desktop", share / "applications")
    _copy(source / f"{APPLICATION_ID}.xml", share / "mime" / "packages")
    metainfo = _copy(source / f"{APPLICATION_ID}.metainfo.xml", share / "metainfo")
    metainfo.write_text(metainfo_text(), encoding="utf-8")
    icons = share / "icons" / "hicolor"
    for picture in sorted((BUILD / "icons").glob("*.png")):
        size = icons / f"{picture.stem}x{picture.stem}"
        _copy(picture, size / "apps", "charterdesk.png")
        _copy(picture, size / "mimetypes", f"{_MIME_TYPE}.png")
    _copy(_PICTURES / "charterdesk.svg", icons / "scalable" / "apps")
    _copy(_PICTURES / "charterdesk.svg", icons / "scalable" / "mimetypes", f"{_MIME_TYPE}.svg")


def metainfo_text() -> str:
    """Return the AppStream data of the version that is being packaged."""
    text = (HERE / "linux" / f"{APPLICATION_ID}.metainfo.xml").read_text(encoding="utf-8")
    date = datetime.fromtimestamp(moment(), UTC).date().isoformat()
    return text.replace("@VERSION@", version()).replace("@DATE@", date)


def _copy(source: Path, folder: Path, name: str = "") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (name or source.name)
    shutil.copyfile(source, target)
    return target

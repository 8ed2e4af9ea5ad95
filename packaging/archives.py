"""Archives that come out the same from the same files, whenever and wherever they are packed."""

import io
import lzma
import os
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

_XZ = {"preset": 6 | lzma.PRESET_EXTREME}


def make_tar_xz(folder: Path, archive: Path, *, moment: int, added: dict[str, bytes]) -> None:
    """Pack a folder under its own name, sorted, owned by nobody in particular.

    Args:
        folder: What is packed.
        archive: The ``.tar.xz`` that is written.
        moment: The time of every file, in seconds since 1970.
        added: Files that stand in the archive's folder besides, by name.
    """
    archive.parent.mkdir(parents=True, exist_ok=True)

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        entry.mode = 0o755 if entry.mode & 0o100 else 0o644
        return entry

    with (
        lzma.open(archive, "wb", **_XZ) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, name, recursive=False, filter=plain)
        for name, content in sorted(added.items()):
            entry = tarfile.TarInfo(f"{folder.name}/{name}")
            entry.size = len(content)
            tar.addfile(plain(entry), io.BytesIO(content))


def make_zip(folder: Path, archive: Path, *, moment: int, added: dict[str, bytes]) -> None:
    """Pack a folder like `make_tar_xz`, as Windows unpacks it without any other program."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    date = datetime.fromtimestamp(moment, UTC).timetuple()[:6]
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, content in sorted({**files, **added}.items()):
            entry = zipfile.ZipInfo(f"{folder.name}/{name}", date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content)


def give_time(folder: Path, moment: int) -> None:
    """Give every file and folder the same time."""
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (moment, moment), follow_symlinks=False)

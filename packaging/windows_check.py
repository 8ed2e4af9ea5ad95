"""What can be proved of the package for Windows without Windows.

The wheels for Windows of every pinned package are downloaded and their hashes checked; of them,
what the spec file takes on Linux is laid out as on Windows; and the installer is compiled of that.
"""

import re
import shutil
import zipfile
from pathlib import Path, PurePosixPath

from building import (
    BUILD,
    FOLDER,
    HERE,
    LOCK,
    PYTHON,
    SHIPPED,
    make_environment,
    make_folder,
    run,
    shipped,
)
from installer import make_installer
from sizes import report_sizes

_WHEELS = BUILD / "windows-wheels"
_STAGED = BUILD / "windows-staged"
_LONGEST_PATH = 259
_LONGEST_HOME = r"C:\Users\twenty-letters-long\AppData\Local\Programs\CharterDesk"


def check_windows() -> None:
    """Download, lay out, compile; say what there is."""
    make_environment()
    if not SHIPPED.exists():
        make_folder()
    _download()
    wheels = sorted(_WHEELS.glob("*.whl"))
    print(f"{len(wheels)} wheels for Windows, of {len(_windows_pins())} pins")
    _lay_out(wheels)
    print(*report_sizes(_STAGED), sep="\n")
    _require_short_paths()
    run(PYTHON, HERE / "icons.py", BUILD / "icons")
    installer = BUILD / "windows-compiled-only" / "charterdesk-setup.exe"
    make_installer(_STAGED, installer)
    print(f"{installer.stat().st_size / 1e6:8.1f} MB  the installer of that")


def _windows_pins() -> list[str]:
    """Return the entries of the lock file that hold on Windows, without their markers."""
    entries = re.split(r"^(?=\S)", LOCK.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [
        re.sub(r" ; sys_platform == 'win32'", "", entry)
        for entry in entries
        if entry.strip() and "'darwin'" not in entry
    ]


def _download() -> None:
    shutil.rmtree(_WHEELS, ignore_errors=True)
    _WHEELS.mkdir(parents=True)
    pins = BUILD / "windows-pins.txt"
    pins.write_text("".join(_windows_pins()), encoding="utf-8")
    run(
        PYTHON, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
        "--require-hashes", "--only-binary=:all:", "--platform", "win_amd64",
        "--python-version", "311", "--implementation", "cp", "--dest", _WHEELS, "-r", pins,
    )  # fmt: skip


def _lay_out(wheels: list[Path]) -> None:
    """Put what the folder for Linux has of these wheels where Windows' folder would have it."""
    wanted = {_core(entry["destination"]) for entry in shipped()}
    shutil.rmtree(_STAGED, ignore_errors=True)
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                if _core(name) in wanted and not name.endswith((".py", ".pyi", "/")):
                    target = _STAGED / "_internal" / name
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(archive.read(name))
    for program in ("charterdesk.exe", "charterdesk-window.exe"):
        (_STAGED / program).write_bytes(b"")


def _core(name: str) -> tuple[str, str]:
    """Return a file's folder and name without what only one system calls them by."""
    path = PurePosixPath(name)
    folder = (
        str(path.parent).replace("PySide6/Qt/lib", "PySide6").replace("PySide6/Qt/", "PySide6/")
    )
    bare = path.name.split(".")[0]
    return folder, bare.removeprefix("lib").removeprefix("q")


def _require_short_paths() -> None:
    paths = [
        str(path.relative_to(folder)) for folder in (_STAGED, FOLDER) for path in folder.rglob("*")
    ]
    longest = max(paths, key=len)
    length = len(_LONGEST_HOME) + 1 + len(longest)
    print(f"the longest path has {length} characters: …/{longest}")
    if length > _LONGEST_PATH:
        raise SystemExit("That is more than Windows allows.")

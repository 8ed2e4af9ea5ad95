"""The packaged folder: from the pinned packages and this checkout to a program that runs alone.

Everything is made under ``build/``; the packages that users get go to ``dist/``.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
DIST = ROOT / "dist"
HERE = ROOT / "packaging"
LOCK = HERE / "requirements.lock"
NAME = "charterdesk"
FOLDER = BUILD / "folder" / NAME
SHIPPED = BUILD / "shipped.json"
"""What the spec file says it put into the folder, and where each file came from."""

WINDOWS = sys.platform == "win32"
PYTHON = BUILD / "venv" / ("Scripts/python.exe" if WINDOWS else "bin/python")
PROGRAM = FOLDER / (f"{NAME}.exe" if WINDOWS else NAME)
CONTENTS = FOLDER / "_internal"


def said_in_the_package(name: str) -> str:
    """Return a text that ``charterdesk/__init__.py`` assigns: its version, or its month."""
    for line in (ROOT / "charterdesk" / "__init__.py").read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{name} = "):
            return line.split('"')[1]
    raise KeyError(name)


def version() -> str:
    """Return the version that is being packaged."""
    return said_in_the_package("__version__")


def moment() -> int:
    """Return the time that every file of a package bears: the first of the version's month."""
    year, month = map(int, said_in_the_package("__released__").split("-"))
    return int(datetime(year, month, 1, tzinfo=UTC).timestamp())


def environment() -> dict[str, str]:
    """Return the variables of a build: nothing that differs between two of them."""
    return {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment())}


def run(*command: object, **options: object) -> None:
    """Run a step of the build; the build ends where it fails."""
    subprocess.run(list(map(str, command)), check=True, env=environment(), **options)


def make_environment() -> None:
    """Make ``build/venv`` of exactly what the lock file pins, wheels only."""
    stamp = BUILD / "venv" / "charterdesk.stamp"
    wanted = f"{sys.version}\n{LOCK.read_text(encoding='utf-8')}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    run(sys.executable, "-m", "venv", "--clear", BUILD / "venv")
    run(
        PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", LOCK,
    )  # fmt: skip
    stamp.write_text(wanted, encoding="utf-8")


def make_folder() -> None:
    """Make the folder with the program in it, and its papers: licences and bill of materials."""
    make_environment()
    for name in ("folder", "pyinstaller", "icons"):
        shutil.rmtree(BUILD / name, ignore_errors=True)
    run(PYTHON, HERE / "compile_translations.py")
    run(PYTHON, HERE / "icons.py", BUILD / "icons")
    run(
        PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
        "--distpath", BUILD / "folder", "--workpath", BUILD / "pyinstaller",
        HERE / "charterdesk.spec",
    )  # fmt: skip
    if not WINDOWS:
        _leave_out_what_only_debuggers_read()
    run(PYTHON, HERE / "bill.py", SHIPPED, CONTENTS / NAME)


def _leave_out_what_only_debuggers_read() -> None:
    """Strip the libraries that were not: a third of what is shipped otherwise."""
    libraries = {path for path in CONTENTS.rglob("*.so*") if not path.is_symlink()}
    run("strip", "--strip-debug", *sorted(libraries))


def prove_folder() -> None:
    """Let the packaged program test itself, with nothing of this checkout or its environment."""
    with tempfile.TemporaryDirectory() as home:
        kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP")
        given = {name: os.environ[name] for name in kept if name in os.environ}
        given |= dict.fromkeys(("HOME", "USERPROFILE", "LOCALAPPDATA"), home)
        given |= {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        subprocess.run([PROGRAM, "--self-test"], check=True, env=given, cwd=home)


def shipped() -> list[dict[str, str]]:
    """Return the files that the spec file put into the folder."""
    entries: list[dict[str, str]] = json.loads(SHIPPED.read_text(encoding="utf-8"))
    return entries

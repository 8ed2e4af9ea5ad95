"""Set CharterDesk up where that is still to be done, and start it.

``python3 main.py`` opens the application, and ``python3 main.py ARGUMENTS`` does what
``charterdesk ARGUMENTS`` does.

An interpreter that has the required packages is used as it is. For any other, this script makes
the virtual environment ``.venv`` beside itself, brings it up to date when pyproject.toml changes,
replaces it when it is not whole, and starts again in it. On Linux it first installs the system
packages that Qt and the tests load, if it may.

Standard library only, in a syntax that an older Python can read far enough to be told its age.
"""

from __future__ import annotations

import os
import runpy
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "charterdesk.stamp"
OLDEST, TOO_NEW = (3, 11), (3, 14)

# What Qt 6 loads from the system, and the Debian package that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What the tests run besides: a display with a hand on it and a clipboard, a reader of PDF, a watch
# on system calls, and what judges the files of the packages.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "xclip": "xclip",
    "pdftotext": "poppler-utils",
    "strace": "strace",
    "makensis": "nsis",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "flatpak-builder": "flatpak-builder",
}


def set_up(extra: str = "") -> None:
    """Return in an interpreter that has all the packages, which are installed if need be.

    Where that is not the running interpreter, its command line is started again in the other one,
    and this function does not return.

    Args:
        extra: the optional dependencies that are wanted too: ``"test"``, or none.

    Raises:
        SystemExit: something is lacking that cannot be installed; the message says what.
    """
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        raise SystemExit(
            "CharterDesk needs Python 3.11, 3.12 or 3.13; "
            f"this is Python {sys.version_info[0]}.{sys.version_info[1]}."
        )
    inside = VENV.exists() and VENV.samefile(sys.prefix)
    own = not inside and sys.prefix != sys.base_prefix
    finished = _stamped() in (_stamp(extra), _stamp("test"))
    if inside or (finished and not own) or not _has_everything(extra):
        if not finished:
            _make_environment(extra, inside)
        if not inside:
            _start_again()
    runpy.run_path(str(ROOT / "packaging" / "compile_translations.py"), run_name="__main__")


def _pyproject() -> str:
    return (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def _place() -> str:
    """Return what an environment does not outlive: its Python and its folder."""
    return f"Python {sys.version_info[0]}.{sys.version_info[1]}, {ROOT}\n"


def _stamp(extra: str) -> str:
    """Return the stamp of an environment that is finished, for this very pyproject.toml."""
    return f"{_place()}{extra}\n{_pyproject()}"


def _stamped() -> str:
    """Return the stamp that ``.venv`` bears, if it bears one and its Python is still there."""
    if not (PYTHON.exists() and STAMP.exists()):
        return ""
    return STAMP.read_text(encoding="utf-8")


def _has_everything(extra: str) -> bool:
    """Tell whether the running interpreter has the required packages."""
    import operator
    import re
    import tomllib
    from importlib.metadata import PackageNotFoundError, version

    def numbers(text: str) -> tuple[int, ...]:
        return tuple(map(int, re.findall(r"\d+", text)))

    project = tomllib.loads(_pyproject())["project"]
    compare = {">=": operator.ge, "<": operator.lt}
    for wanted in project["dependencies"] + project["optional-dependencies"].get(extra, []):
        name = re.split(r"[^\w.-]", wanted)[0]
        try:
            installed = numbers(version(name))
        except PackageNotFoundError:
            return False
        bounds = re.findall(r"(>=|<)([\d.]+)", wanted)
        if not all(compare[sign](installed, numbers(bound)) for sign, bound in bounds):
            return False
    return True


def _make_environment(extra: str, inside: bool) -> None:
    """Make ``.venv`` or bring it up to date, with the project and all that it requires."""
    import sqlite3

    _say("CharterDesk is being set up. The first time this takes a few minutes.")
    if sys.platform == "linux":
        _install_system_packages(extra)
    try:
        # Keeps a second start out in the meantime. It ends with this process, however that ends.
        lock = sqlite3.connect(ROOT / ".venv.lock", timeout=0, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        busy = error.sqlite_errorcode == sqlite3.SQLITE_BUSY
        cause = "that is going on already" if busy else f"{ROOT} cannot be written to"
        raise SystemExit(f"CharterDesk cannot be set up: {cause}.") from None
    with closing(lock):
        whole = _stamped().startswith(_place())
        STAMP.unlink(missing_ok=True)
        if not (whole or inside):
            _install([sys.executable, "-m", "venv", "--clear", str(VENV)])
        project = f"{ROOT}[{extra}]" if extra else str(ROOT)
        _install([str(PYTHON), "-m", "pip", "install", "--editable", project])
        STAMP.write_text(_stamp(extra), encoding="utf-8")


def _install_system_packages(extra: str) -> None:
    """Install what is missing with apt-get, or name the line that does."""
    from shutil import which

    packages = " ".join(_missing_packages(extra))
    if not packages:
        return
    if which("apt-get") is None:
        raise SystemExit(
            "CharterDesk needs these packages, here by their Debian names. Install them with this "
            f"system's package manager, then start again:\n  {packages}"
        )
    admin = "" if os.geteuid() == 0 else "sudo "
    line = f"{admin}apt-get update; {admin}apt-get install -y --no-install-recommends {packages}"
    if not admin or _succeeds(["sh", "-c", "sudo -n true 2>/dev/null"]):
        _say(f"Installing system packages: {packages}")
        if _succeeds(["sh", "-c", line]):
            return
    raise SystemExit(
        "CharterDesk needs system packages that it could not install. "
        f"Type this line, then start again:\n  {line}"
    )


def _missing_packages(extra: str) -> list[str]:
    """Return the Debian packages that are needed and not there."""
    import ctypes
    from importlib.util import find_spec
    from shutil import which

    missing = []
    if find_spec("ensurepip") is None:
        missing.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if extra:
        missing += [package for name, package in TEST_PROGRAMS.items() if which(name) is None]
    return missing


def _install(command: list[str]) -> None:
    if not _succeeds(command):
        raise SystemExit(
            "CharterDesk could not be set up; the lines above say why. "
            "The first start needs the internet. Start again when that is mended."
        )


def _succeeds(command: list[str]) -> bool:
    """Run a step of the set-up: on stderr, for stdout is for the command that is being started."""
    # Ctrl+C reaches the step as well: it ends that, and its failure ends this.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        return subprocess.call(command, stdin=subprocess.DEVNULL, stdout=sys.stderr) == 0
    finally:
        signal.signal(signal.SIGINT, before)


def _start_again() -> None:
    """Start this very command line in ``.venv``, in the place of this process."""
    command = [str(PYTHON), *sys.orig_argv[1:]]
    if sys.platform == "win32":  # where exec would end this process for whoever waits for it
        signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl+C is for the other one to answer
        raise SystemExit(subprocess.call(command))
    os.execv(command[0], command)


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    set_up()
    from charterdesk.cli import main

    raise SystemExit(main())

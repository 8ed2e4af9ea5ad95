"""Make what a user installs: ``python packaging/build.py linux`` (or another command below).

linux          build/folder, and in dist/ the portable tar.xz and the .deb
windows        on Windows: build/folder, and in dist/ the portable zip and the installer
check-windows  on any system: whether every pinned package has a wheel for Windows, and whether the
               installer compiles
"""

import sys
from collections.abc import Callable

from archives import make_tar_xz, make_zip
from building import DIST, FOLDER, make_folder, moment, prove_folder, version
from deb import make_deb
from installer import make_installer
from sizes import report_sizes
from windows_check import check_windows

_PORTABLE = {"portable": b"Where this file is, CharterDesk keeps its data in this folder.\n"}


def build_linux() -> None:
    """Make the packages for Linux."""
    _make_proven_folder()
    portable = DIST / f"charterdesk-{version()}-linux-x86_64-portable.tar.xz"
    make_tar_xz(FOLDER, portable, moment=moment(), added=_PORTABLE)
    deb = DIST / f"charterdesk_{version()}_amd64.deb"
    make_deb(deb)
    _say(portable, deb)


def build_windows() -> None:
    """Make the packages for Windows."""
    _make_proven_folder()
    portable = DIST / f"charterdesk-{version()}-windows-portable.zip"
    make_zip(FOLDER, portable, moment=moment(), added=_PORTABLE)
    installer = DIST / f"charterdesk-{version()}-windows-setup.exe"
    make_installer(FOLDER, installer)
    _say(portable, installer)


def _make_proven_folder() -> None:
    make_folder()
    prove_folder()
    print(*report_sizes(FOLDER), sep="\n", flush=True)


def _say(*packages: object) -> None:
    for package in packages:
        print(f"{package.stat().st_size / 1e6:8.1f} MB  {package}")


COMMANDS: dict[str, Callable[[], None]] = {
    "linux": build_linux,
    "windows": build_windows,
    "check-windows": check_windows,
}

if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in COMMANDS:
        raise SystemExit(__doc__)
    COMMANDS[sys.argv[1]]()

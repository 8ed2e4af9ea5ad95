"""The Debian package: the packaged folder, the desktop's files, and what it depends on."""

import gzip
import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from archives import give_time
from building import BUILD, CONTENTS, FOLDER, NAME, ROOT, moment, run, version
from linux_files import place_desktop_files

_PLACE = Path("usr/lib") / NAME
_ALSO_NEEDED = "xkb-data"
"""What a library that is brought along reads: the keyboards' layouts."""

_DESCRIPTION = """\
Description: charters, their signatories and Arabic documents, offline
 CharterDesk is for people who run workshops of civil-society organisations.
 A facilitator writes a charter, collects the organisations that sign it and
 maps its commitments to thematic groups; lists of organisations come in from
 spreadsheets. What it prints is correct Arabic, with French, English and
 Spanish beside it.
"""


def make_deb(package: Path) -> None:
    """Write the ``.deb`` of the packaged folder."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / _PLACE
    shutil.copytree(FOLDER, program, symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / NAME).symlink_to(Path("..") / "lib" / NAME / NAME)
    place_desktop_files(tree / "usr" / "share")
    _place_documentation(tree / "usr" / "share" / "doc" / NAME)
    _set_rights(tree)
    _place_control(tree)
    give_time(tree, moment())
    package.parent.mkdir(parents=True, exist_ok=True)
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package)


def _place_documentation(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(_copyright(), encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def _copyright() -> str:
    """Return Debian's form of the bill of materials."""
    licences = f"/{_PLACE}/{(CONTENTS / NAME).relative_to(FOLDER)}/licences"
    terms = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()[4:]
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Comment: The licences of all that this package contains stand, word by word, in",
        f" {licences}.",
        "",
        "Files: *",
        "Copyright: 2026 The CharterDesk maintainers",
        "License: MIT",
        *(f" {line}" if line else " ." for line in terms),
    ]
    for component in _contained():
        lines += [
            "",
            f"Files: {_PLACE}/*",
            f"Copyright: see {licences}/{component['bom-ref']}",
            f"License: {component['licenses'][0]['expression']}",
            f"Comment: {component['name']} {component.get('version', '')}".rstrip(),
        ]
    return "\n".join(lines) + "\n"


def _contained() -> list[dict[str, Any]]:
    """Return the components that the bill of materials names."""
    bill = (CONTENTS / NAME / "bill-of-materials.json").read_text(encoding="utf-8")
    components: list[dict[str, Any]] = json.loads(bill)["components"]
    return components


def _set_rights(tree: Path) -> None:
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def _place_control(tree: Path) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    sums = "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    )
    folder = tree / "DEBIAN"
    folder.mkdir()
    (folder / "md5sums").write_text(sums, encoding="utf-8")
    (folder / "control").write_text(
        f"Package: {NAME}\n"
        f"Version: {version()}\n"
        "Section: editors\n"
        "Priority: optional\n"
        "Architecture: amd64\n"
        "Maintainer: The CharterDesk maintainers <charterdesk@localhost>\n"
        f"Installed-Size: {size}\n"
        f"Depends: {_dependencies()}, {_ALSO_NEEDED}\n"
        "Recommends: desktop-file-utils, hicolor-icon-theme, shared-mime-info\n"
        f"{_DESCRIPTION}",
        encoding="utf-8",
    )


def _dependencies() -> str:
    """Return what the libraries in the folder need of the system, as Debian computes it."""
    work = BUILD / "dependencies"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text(
        f"Source: {NAME}\nMaintainer: nobody <nobody@localhost>\n\n"
        f"Package: {NAME}\nArchitecture: amd64\n",
        encoding="utf-8",
    )
    libraries = [path for path in FOLDER.rglob("*.so*") if not path.is_symlink()]
    folders = sorted({path.parent for path in libraries})
    answer = subprocess.run(
        [
            "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
            *(f"-l{folder}" for folder in folders),
            *(f"-e{path}" for path in sorted([FOLDER / NAME, *libraries])),
        ],
        cwd=work, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"},
    ).stdout  # fmt: skip
    brought_along = {
        component["name"]
        for component in _contained()
        if component.get("purl", "").startswith("pkg:deb/")
    }
    needed = answer.strip().removeprefix("shlibs:Depends=").split(", ")
    return ", ".join(one for one in needed if one.split()[0] not in brought_along)

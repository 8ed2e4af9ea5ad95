"""The papers of a packaged folder: what is in it, under which licences, and what has changed.

Run by the interpreter whose packages were packaged: ``python packaging/bill.py SHIPPED FOLDER``.
SHIPPED is the spec file's list of the files and of where each came from; so the bill of materials
names what is in the folder and nothing else, and a file that nobody answers for stops the build.
"""

import json
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from building import moment, version

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
KNOWN = tomllib.loads((HERE / "components.toml").read_text(encoding="utf-8"))
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_NOT_BUILT_IN = {"android", "cibw_musl", "pbin_musl", "v8_xfa"}
"""Folders of pypdfium2's licences for systems and parts that its wheels for ours do not have."""


@dataclass
class Component:
    """One thing that somebody gave away, and the terms of that."""

    name: str
    version: str
    licence: str
    purl: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    """What each file with its terms says."""
    parts: list[dict[str, Any]] = field(default_factory=list)
    """What it was built from, where it brings a bill of materials of its own."""


def canonical(name: str) -> str:
    """Return a package's name as the lock file writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def find_components(entries: list[dict[str, str]]) -> list[Component]:
    """Return what the files of a folder belong to, CharterDesk first.

    Raises:
        SystemExit: There is a file among them that nobody answers for.
    """
    owners = {
        Path(str(distribution.locate_file(file))).resolve(): distribution
        for distribution in distributions()
        for file in distribution.files or ()
    }
    found = {own["name"]: _own(own) for own in KNOWN["own"]}
    for entry in entries:
        source = Path(entry["source"]).resolve()
        if source in owners:
            component = _package(owners[source])
        elif source.is_relative_to(ROOT):
            continue  # ours, or made by the build
        elif _is_pythons(source):
            component = _python()
        else:
            component = _system_library(source)
        found.setdefault(component.name, component)
    first, *others = found.values()
    return [first, *sorted(others, key=lambda other: other.name.casefold())]


def _own(own: dict[str, str]) -> Component:
    text = (ROOT / own["text"]).read_text(encoding="utf-8")
    release = version() if own["text"] == "LICENSE" else own.get("version", "")
    return Component(own["name"], release, own["licence"], texts={"LICENSE.txt": text})


@cache
def _package_named(name: str) -> Component:
    [distribution] = [found for found in distributions() if canonical(found.name) == name]
    if name not in KNOWN["packages"]:
        raise SystemExit(f"components.toml does not say what the licence of {name} is")
    texts = {
        "-".join(_licence_path(file)): _read(Path(str(distribution.locate_file(file))))
        for file in distribution.files or ()
        if _is_licence(file.parts)
    }
    for text in KNOWN["texts"].get(name, ()):
        texts[text] = (HERE / "licences" / text).read_text(encoding="utf-8")
    return Component(
        KNOWN["names"].get(name, distribution.name),
        distribution.version,
        KNOWN["packages"][name],
        f"pkg:pypi/{name}@{distribution.version}",
        texts,
        _parts(distribution),
    )


def _package(distribution: Distribution) -> Component:
    return _package_named(canonical(distribution.name))


def _is_licence(path: tuple[str, ...]) -> bool:
    inside = path[1:]
    return (
        path[0].endswith(".dist-info")
        and not _NOT_BUILT_IN & set(inside)
        and (inside[0] == "licenses" or bool(_LICENCE_FILE.match(inside[0])))
    )


def _read(path: Path) -> str:
    content = path.read_bytes()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _licence_path(file: Path) -> tuple[str, ...]:
    inside = [part for part in file.parts[1:] if part not in ("licenses", "LICENSES")]
    inside[-1] = f"{inside[-1].removesuffix('.txt')}.txt"
    return tuple(inside)


def _parts(distribution: Distribution) -> list[dict[str, Any]]:
    """Return what a package in Rust was built from; the compiler's own list."""
    parts = []
    for file in distribution.files or ():
        if file.name.endswith(".cyclonedx.json"):
            listed = json.loads(Path(str(distribution.locate_file(file))).read_text("utf-8"))
            kept = ("type", "name", "version", "licenses", "purl")
            parts += [
                {key: part[key] for key in kept if key in part} for part in listed["components"]
            ]
    return parts


def _is_pythons(source: Path) -> bool:
    """Tell whether a file is of Python itself, its own libraries included."""
    if source.is_relative_to(Path(sysconfig.get_path("stdlib")).resolve()):
        return True
    base = Path(sys.base_prefix).resolve()
    return source.name.startswith("libpython") or (
        base != Path("/usr") and source.is_relative_to(base)
    )


@cache
def _python() -> Component:
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc/libpython3.11-minimal/copyright"),
    )
    text = next(place for place in places if place.exists()).read_text(encoding="utf-8")
    release = ".".join(map(str, sys.version_info[:3]))
    return Component(
        "Python", release, "PSF-2.0", f"pkg:generic/python@{release}", {"LICENSE.txt": text}
    )


@cache
def _system_library(source: Path) -> Component:
    """Return Debian's package of a library; its copyright file is the text."""
    if shutil.which("dpkg-query") is None:
        raise SystemExit(f"nobody answers for {source}")
    asked = subprocess.run(  # by its end: what is in /usr/lib may be known as of /lib
        ["dpkg-query", "--search", f"*/{source.parent.name}/{source.name}"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if asked.returncode:
        raise SystemExit(f"nobody answers for {source}")
    package = asked.stdout.split(":")[0]
    bare = package.removesuffix(".0")
    if bare not in KNOWN["system"]:
        raise SystemExit(f"components.toml does not say what the licence of {package} is")
    release = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version}", package],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    text = Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8")
    purl = f"pkg:deb/debian/{package}@{release}"
    return Component(package, release, KNOWN["system"][bare], purl, {"copyright.txt": text})


def bill_of_materials(components: list[Component]) -> dict[str, Any]:
    """Return the components as CycloneDX 1.6 has them; the first is the application."""
    entries = [
        {
            "type": "application" if index == 0 else "library",
            "bom-ref": folder_name(component.name),
            "name": component.name,
            **({"version": component.version} if component.version else {}),
            "licenses": [{"expression": component.licence}],
            **({"purl": component.purl} if component.purl else {}),
            **({"components": component.parts} if component.parts else {}),
            "properties": [
                {
                    "name": "charterdesk:licence",
                    "value": f"licences/{folder_name(component.name)}/{name}",
                }
                for name in component.texts
            ],
        }
        for index, component in enumerate(components)
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment(), UTC).isoformat(),
            "component": entries[0],
        },
        "components": entries[1:],
    }


def folder_name(name: str) -> str:
    """Return a component's name as the name of a folder, and a reference."""
    return re.sub(r"[^a-z0-9.]+", "-", name.casefold().replace("’", "")).strip("-")


def write_papers(shipped: Path, folder: Path) -> None:
    """Write the bill of materials, the licences and the change log into a folder."""
    components = find_components(json.loads(shipped.read_text(encoding="utf-8")))
    for component in components:
        if not component.texts:
            raise SystemExit(f"there is no text of the licence of {component.name}")
        place = folder / "licences" / folder_name(component.name)
        place.mkdir(parents=True)
        for name, text in component.texts.items():
            (place / name).write_text(text, encoding="utf-8", newline="\n")
    (folder / "bill-of-materials.json").write_text(
        json.dumps(bill_of_materials(components), ensure_ascii=False, indent=1) + "\n",
        encoding="utf-8",
        newline="\n",
    )
    for name in ("CHANGELOG.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)


if __name__ == "__main__":
    write_papers(Path(sys.argv[1]), Path(sys.argv[2]))

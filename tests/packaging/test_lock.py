"""The lock file: what a package is built from."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PINS = {
    canonicalize_name(name): version
    for name, version in re.findall(r"^([\w.-]+)==([\w.]+)", LOCK, re.MULTILINE)
}


def test_it_pins_every_dependency_within_its_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    added = (ROOT / "packaging" / "requirements.in").read_text(encoding="utf-8")
    lines = [line for line in added.splitlines() if line and not line.startswith("#")]
    for wanted in map(Requirement, [*project["dependencies"], *lines]):
        assert wanted.specifier.contains(PINS[canonicalize_name(wanted.name)]), wanted


def test_every_pin_has_a_hash_and_no_address_is_named() -> None:
    entries = re.split(r"^(?=\S)", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) == len(PINS)
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in LOCK

"""What a package contains, and on which terms."""

import re
import tomllib

import pytest

from tests.packaging.test_lock import PINS, ROOT

KNOWN = tomllib.loads((ROOT / "packaging" / "components.toml").read_text(encoding="utf-8"))
ONLY_BUILT_WITH = {"macholib", "pefile", "pywin32-ctypes"}
LICENCES = [*KNOWN["packages"].items(), *KNOWN["system"].items()] + [
    (own["name"], own["licence"]) for own in KNOWN["own"]
]


def test_the_licence_of_every_pin_is_known() -> None:
    assert set(KNOWN["packages"]) == set(PINS) - ONLY_BUILT_WITH


@pytest.mark.parametrize(("name", "licence"), LICENCES)
def test_nothing_is_under_the_gpl_alone(name: str, licence: str) -> None:
    for term in re.split(r" AND ", licence):
        assert not re.search(r"(?<!L)A?GPL", term) or term.endswith("Bootloader-exception"), name


def test_the_texts_that_packages_do_not_bring_are_kept() -> None:
    kept = {path.name for path in (ROOT / "packaging" / "licences").iterdir()}
    assert kept == {text for texts in KNOWN["texts"].values() for text in texts}
    assert set(KNOWN["texts"]) | set(KNOWN["names"]) <= set(KNOWN["packages"])


def test_our_own_texts_are_there() -> None:
    for own in KNOWN["own"]:
        assert (ROOT / own["text"]).is_file(), own["name"]

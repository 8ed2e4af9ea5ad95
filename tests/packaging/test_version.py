"""One version, everywhere the same."""

import re

import charterdesk
from charterdesk.locations import bill_of_materials, licence
from tests.packaging.test_lock import ROOT


def test_the_change_log_begins_with_the_version() -> None:
    headings = re.findall(
        r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert headings[0] == charterdesk.__version__


def test_the_month_is_a_month() -> None:
    assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", charterdesk.__released__)


def test_a_checkout_has_its_own_licence_and_no_bill_of_materials() -> None:
    assert licence() == ROOT / "LICENSE"
    assert bill_of_materials() is None

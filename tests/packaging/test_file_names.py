"""Names that every system can unpack."""

import re
import subprocess

import pytest

from tests.packaging.test_lock import ROOT

RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="asks git")
def test_windows_can_hold_every_file() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    names = [name for name in listed.stdout.decode("utf-8").split("\0") if name]
    for name in names:
        for part in name.split("/"):
            assert not re.search(r'[<>:"\\|?*\x00-\x1f]|[. ]$', part), name
            assert not RESERVED.fullmatch(part), name
    assert len({name.casefold() for name in names}) == len(names)

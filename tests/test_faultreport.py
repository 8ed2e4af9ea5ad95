import sys
from pathlib import Path

import pytest

from charterdesk import faultreport
from charterdesk.faultreport import fault_report, save_fault_report
from charterdesk.model import Texts
from charterdesk.services import organisations
from charterdesk.store import Workspace

_NAME = "الاسم السري"


def _fault(path: Path) -> str:
    with Workspace.create(path) as workspace:
        try:
            organisations.add_organisation(workspace, Texts(ar=_NAME), wrong=_NAME)
        except AttributeError:
            kind, _, trace = sys.exc_info()
            assert kind is not None
            return fault_report(kind, trace)
    raise AssertionError


def test_a_report_says_where_and_neither_what_was_written_nor_whose_folder(tmp_path: Path) -> None:
    report = _fault(tmp_path / "ورشة.charterdesk")
    assert "AttributeError" in report
    assert "charterdesk/services/organisations.py:" in report
    for personal in (_NAME, "ورشة", str(Path.home()), str(Path.cwd()), str(tmp_path)):
        assert personal not in report


def test_the_log_of_faults_does_not_grow_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faultreport, "user_log_path", lambda *_, **__: tmp_path)
    for number in range(100):
        assert save_fault_report(f"{number} " + "x" * 5_000).name == "faults.log"
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert set(sizes) == {"faults.log", "faults.old.log"}
    assert max(sizes.values()) < 220_000
    assert "99 x" in (tmp_path / "faults.log").read_text()

"""Sheets of labels by their names and by their measures."""

import pytest

from charterdesk.model import Problem
from charterdesk.model.label_sheets import LABEL_SHEETS, PAPER_SIZES, label_sheet


def test_measures_say_a_sheet() -> None:
    sheet = label_sheet("3x8 70x37 0x0.5 0x0", "a4")
    assert (sheet.columns, sheet.rows, sheet.count) == (3, 8, 24)
    assert sheet.origin == pytest.approx((0, 0.5))
    assert label_sheet("3x8 70x37", "a4").origin == pytest.approx((0, 0.5))


@pytest.mark.parametrize(
    "words",
    [
        "3x8 80x37",
        "2x4",
        "0x4 50x50",
        "1x1 5x5",
        "two",
        "1x1 50x50 180x0",
        "1x1 50x50 1x1 1x1 1x1",
        "9" * 400 + "x1 20x20",
    ],
)
def test_a_sheet_that_cannot_be_is_refused(words: str) -> None:
    with pytest.raises(Problem):
        label_sheet(words, "a4")


def test_sheets_fit_on_their_paper() -> None:
    for sheet in LABEL_SHEETS.values():
        left, top = sheet.origin
        assert left >= 0
        assert top >= 0
    for paper in PAPER_SIZES:
        assert label_sheet("", paper).paper == paper

import pytest

from tests.typesetting.line_boxes import all_boxes, stored_boxes


def test_the_lines_of_the_charters_stand_where_they_stood() -> None:
    """After a wanted change: `python -m tests.typesetting.line_boxes`, and look at the pages."""
    now, stored = all_boxes(), stored_boxes()
    assert len(now) == len(stored)
    for row, before in zip(now, stored, strict=True):
        assert row[:2] + row[5:] == before[:2] + before[5:]
        assert row[2:5] == pytest.approx(before[2:5], abs=0.15), row

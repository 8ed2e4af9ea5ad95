"""Sheets of labels and cards by their measures, as they are sold or cut from plain paper."""

import re
from dataclasses import dataclass
from typing import Final

from charterdesk.model.problem import Problem

PAPER_SIZES: Final = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height in millimetres."""

_INCH: Final = 25.4
_ROUNDING: Final = 0.05
"""Millimetres that sizes from a catalogue may be beyond the sheet."""
_LEAST_SIDE: Final = 10.0
_SIZE: Final = re.compile(r"(\d{1,4}(?:\.\d{1,9})?)[x×](\d{1,4}(?:\.\d{1,9})?)")


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labels of one size in columns and rows. Lengths are in millimetres."""

    paper: str
    """A key of `PAPER_SIZES`."""
    columns: int
    rows: int
    width: float
    height: float
    gap_across: float = 0.0
    gap_down: float = 0.0
    left: float | None = None
    """The margin on the left; None where the labels stand in the middle of the sheet."""
    top: float | None = None
    inches: str = ""
    """The label's size as it is sold, where that is in inches."""

    @property
    def count(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    @property
    def across(self) -> float:
        """From the left edge of the first column to the right edge of the last."""
        return self.columns * self.width + (self.columns - 1) * self.gap_across

    @property
    def down(self) -> float:
        """From the upper edge of the first row to the lower edge of the last."""
        return self.rows * self.height + (self.rows - 1) * self.gap_down

    @property
    def origin(self) -> tuple[float, float]:
        """Where the upper left label begins, from the sheet's left and upper edge."""
        width, height = PAPER_SIZES[self.paper]
        left = (width - self.across) / 2 if self.left is None else self.left
        return left, (height - self.down) / 2 if self.top is None else self.top


LABEL_SHEETS: Final = {
    "a4-2x4-90x55": LabelSheet("a4", 2, 4, 90, 55),
    "a4-2x5-85x54": LabelSheet("a4", 2, 5, 85, 54, gap_across=10),
    "a4-2x4-99.1x67.7": LabelSheet("a4", 2, 4, 99.1, 67.7, gap_across=2.5),
    "a4-2x5-99.1x57": LabelSheet("a4", 2, 5, 99.1, 57, gap_across=2.5),
    "a4-2x7-99.1x38.1": LabelSheet("a4", 2, 7, 99.1, 38.1, gap_across=2.5),
    "a4-3x7-63.5x38.1": LabelSheet("a4", 3, 7, 63.5, 38.1, gap_across=2.5),
    "a4-3x8-70x37": LabelSheet("a4", 3, 8, 70, 37),
    "letter-2x4-3.375x2.33": LabelSheet(
        "letter", 2, 4, 3.375 * _INCH, 7 / 3 * _INCH, 0.375 * _INCH, _INCH / 6, inches="3⅜ × 2⅓"
    ),
    "letter-2x3-4x3": LabelSheet("letter", 2, 3, 4 * _INCH, 3 * _INCH, inches="4 × 3"),
    "letter-2x5-4x2": LabelSheet(
        "letter", 2, 5, 4 * _INCH, 2 * _INCH, 0.1875 * _INCH, inches="4 × 2"
    ),
}
"""Sheets that are common, the first of each paper for cards cut from plain paper."""


def label_sheet(words: str, paper: str) -> LabelSheet:
    """Return the sheet that is meant; without words the paper's first.

    Args:
        words: A key of `LABEL_SHEETS`, or measures: ``COLUMNSxROWS WIDTHxHEIGHT`` and, where they
            are not in the middle of the sheet, ``LEFTxTOP`` margins, and ``ACROSSxDOWN`` gaps,
            in millimetres: ``3x8 70x37 0x0.5 0x0``.
        paper: The paper of a sheet that is said by its measures.

    Raises:
        Problem: The words are no sheet, or its labels do not fit on the paper.
    """
    if not words:
        return next(sheet for sheet in LABEL_SHEETS.values() if sheet.paper == paper)
    if words in LABEL_SHEETS:
        return LABEL_SHEETS[words]
    sizes = [_SIZE.fullmatch(word) for word in words.split()]
    pairs = [(float(size[1]), float(size[2])) for size in sizes if size]
    if not 2 <= len(pairs) == len(sizes) <= 4:
        raise Problem("“{words}” is no sheet of labels.", words=words)
    (columns, rows), (width, height), *others = pairs
    left, top = others[0] if others else (None, None)
    gaps = others[1] if len(others) > 1 else (0.0, 0.0)
    sheet = LabelSheet(paper, int(columns), int(rows), width, height, *gaps, left, top)
    _check(sheet)
    return sheet


def _check(sheet: LabelSheet) -> None:
    if sheet.count < 1 or min(sheet.width, sheet.height) < _LEAST_SIDE:
        raise Problem("A label is at least {size} mm wide and high.", size=int(_LEAST_SIDE))
    width, height = PAPER_SIZES[sheet.paper]
    left, top = sheet.origin
    if (
        min(left, top) < -_ROUNDING
        or left + sheet.across > width + _ROUNDING
        or top + sheet.down > height + _ROUNDING
    ):
        raise Problem(
            "The labels do not fit on the sheet: with margins and gaps they take {across} × {down} "
            "mm, and the paper has {width} × {height}.",
            across=f"{max(left, 0) + sheet.across:g}",
            down=f"{max(top, 0) + sheet.down:g}",
            width=f"{width:g}",
            height=f"{height:g}",
        )

"""Kashida: Arabic words drawn longer to fill a line, where calligraphy allows it.

A word is stretched between two joined letters, once at most. The stroke is the face's own tatweel,
drawn as wide as is needed, and part of the letter before it: what is copied is the word as it was
typed. Shaping does not change: HarfBuzz gives the other glyphs of the word the same places with a
tatweel typed there (tested).
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from charterdesk.typesetting.shaping import Cell, Ink, Run, make_cell

LONGEST: Final = 360
"""Thousandths of an em that one stroke may add to a word."""
_SHORTEST: Final = 80
"""Less is not worth a stroke; the spaces take it."""
_STEP: Final = 20
"""Strokes come in steps, so that a long document draws few different ones."""
_PLEASANT: Final = 260
"""A line is filled with as few strokes as are about this long."""
_FEWEST_LETTERS: Final = 4
"""A shorter word is not stretched."""

_SEEN_AND_SAD: Final = frozenset("سشصض")
_REH_AND_YEH: Final = frozenset("رزيى")
_BEH: Final = frozenset("بتثنيئپ")
"""Letters that are one tooth in the middle of a word."""
_BEFORE_FINAL: Final = (
    frozenset("ةهد"),
    frozenset("اأإآٱطلكگک"),
    frozenset("وعقف"),
    frozenset("ؤذرزظغينىمبتثجحخسشصضپچژڤڭݣی"),
)
"""Letters in whose final form a word ends well after a stroke; the earlier group, the better."""
_AFTER_SEEN, _BEFORE_TOOTH = 0, 3
"""Ranks of the two rules that look at other letters; see `_rank`."""
_RANK_BEFORE_FINAL: Final = (1, 2, 4, 5)
_LAM, _ALEFS, _LAM_ALEF = "ل", frozenset("اٱ"), "\ufefb"
_RIGHT_JOINING: Final = frozenset("اأإآٱدذرزوؤةىژ" + _LAM_ALEF)
_DUAL_JOINING: Final = _SEEN_AND_SAD | _BEH | frozenset("جحخطظعغفقكلمهيچڤڭݣگکی")
_JOINING: Final = _RIGHT_JOINING | _DUAL_JOINING


class Place(NamedTuple):
    """Where a word is stretched: after the cell ``cell`` of its run; the lowest rank is best."""

    rank: int
    cell: int


@lru_cache(maxsize=65536)
def find_place(run: Run) -> Place | None:
    """Return the best place in a word, the last of equals; None where it is to stay as it is.

    In this order: after seen and sad; before a final heh or dal; before a final alef, or another
    tall letter; before a tooth with reh or yeh at the end; before the other final forms.
    """
    if not run.is_word or run.level % 2 == 0:
        return None
    cells = run.cells[::-1]
    letters = [_letter(cell) for cell in cells]
    if sum(letter in _JOINING for cell in cells for letter in cell.text) < _FEWEST_LETTERS:
        return None
    best: Place | None = None
    for offset, (first, second) in enumerate(pairwise(letters)):
        if first not in _DUAL_JOINING or second not in _JOINING:
            continue
        rank = _rank(letters, offset)
        if rank is not None and (best is None or rank <= best.rank):
            best = Place(rank, len(cells) - 1 - offset)
    return best


def _letter(cell: Cell) -> str:
    """Return the letter that a cell is, its marks aside."""
    return cell.text[:1] if _JOINING.isdisjoint(cell.text[1:]) else _LAM_ALEF


def _rank(letters: Sequence[str], offset: int) -> int | None:
    first, second = letters[offset], letters[offset + 1]
    third, fourth = [*letters[offset + 2 : offset + 4], "", ""][:2]
    if first in _SEEN_AND_SAD:
        return _AFTER_SEEN
    # Not behind a word's first letter, nor the article's lam.
    if offset == 0 or (first == _LAM and letters[offset - 1] in _ALEFS | {_LAM}):
        return None
    if second in _RIGHT_JOINING or third not in _JOINING:
        for rank, final in zip(_RANK_BEFORE_FINAL, _BEFORE_FINAL, strict=True):
            if second in final:
                return rank
    if (
        second in _BEH
        and third in _REH_AND_YEH
        and (third in _RIGHT_JOINING or fourth not in _JOINING)
    ):
        return _BEFORE_TOOTH
    return None


def stretch_words(runs: Sequence[Run], room: float, most: int) -> list[Run]:
    """Return the runs of a line with up to ``most`` words stretched by ``room`` or a little less.

    The best places come first, and of equal ones those near the line's end. Lengths are in
    thousandths of an em.
    """
    places = [(find_place(run), index) for index, run in enumerate(runs) if run.is_word]
    ranked = sorted((place.rank, -index, place.cell) for place, index in places if place)[:most]
    count = min(len(ranked), -int(-room // _PLEASANT))
    result = list(runs)
    if not count:
        return result
    for done, (_, negative, index) in enumerate(ranked[:count]):
        length = min(LONGEST, int(room / (count - done)) // _STEP * _STEP)
        if length >= _SHORTEST:
            result[-negative] = _stretched(runs[-negative], index, length)
            room -= length
    return result


@lru_cache(maxsize=65536)
def _stretched(run: Run, index: int, length: int) -> Run:
    """Return a word with its stroke: a letter's cell grows to the left."""
    cell = run.cells[index]
    tatweel = run.face.hb_font.get_nominal_glyph(0x640)
    letter = [Ink(ink.glyph, ink.x + length, ink.y) for ink in cell.ink]
    longer = make_cell((Ink(tatweel, 0, 0, length), *letter), cell.advance + length, cell.text)
    cells = (*run.cells[:index], longer, *run.cells[index + 1 :])
    return Run(cells, run.look, run.level, run.advance + length, link=run.link)

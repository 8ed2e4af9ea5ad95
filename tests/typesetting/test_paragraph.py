"""How lines fill their measure: to the margin or plainly short of it, and centred ones evenly."""

from typing import Final

import pytest

from charterdesk.typesetting.blocks import Alignment, Direction, Span, TextStyle
from charterdesk.typesetting.lines import Line
from charterdesk.typesetting.paragraph import set_lines

_FRENCH: Final = (
    "Mener des activités de plaidoyer auprès des ministères concernés, des parlementaires, des "
    "autorités compétentes, des ambassades et d’autres acteurs ; lancer des campagnes "
    "d’information et de sensibilisation auprès de la population."
)
_TITLES: Final = (
    (
        "Charte pour le suivi de la mise en œuvre des recommandations de l’Examen périodique "
        "universel",
        Direction.LTR,
    ),
    ("الميثاق من أجل متابعة تنفيذ توصيات الاستعراض الدوري الشامل", Direction.RTL),
)


def lines(text: str, alignment: Alignment, width: float, direction: Direction) -> tuple[Line, ...]:
    return set_lines((Span(text),), TextStyle(size=12, alignment=alignment), direction, width)


@pytest.mark.parametrize("width", range(90, 500, 10))
def test_no_justified_line_has_wide_spaces_and_a_gap_at_its_end(width: int) -> None:
    made = lines(_FRENCH, Alignment.JUSTIFY, width, Direction.LTR)
    for line in made[:-1]:
        assert line.width == pytest.approx(width, abs=0.01) or line.stretch <= 0.13 * 12 + 0.01


def test_a_line_across_a_page_reaches_the_margin() -> None:
    made = lines(_FRENCH, Alignment.JUSTIFY, 425, Direction.LTR)
    assert {round(line.width) for line in made[:-1]} == {425}


@pytest.mark.parametrize(("text", "direction"), _TITLES)
@pytest.mark.parametrize("width", range(120, 420, 10))
def test_no_word_stands_alone_below_a_centred_title(
    text: str, direction: Direction, width: int
) -> None:
    made = lines(text, Alignment.CENTRE, width, direction)
    greedy = lines(text, Alignment.START, width, direction)
    assert len(made) == len(greedy)
    assert max(line.width for line in made) <= max(line.width for line in greedy) + 0.01
    if len(made) == 2:
        assert min(line.width for line in made) > 0.6 * max(line.width for line in made)

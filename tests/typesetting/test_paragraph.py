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


def letters(line: Line) -> str:
    return "".join(cell.text for run in line.runs for cell in run.cells)


@pytest.mark.parametrize("width", range(90, 500, 10))
def test_no_justified_line_has_wide_spaces_and_a_gap_at_its_end(width: int) -> None:
    made = lines(_FRENCH, Alignment.JUSTIFY, width, Direction.LTR)
    for line in made[:-1]:
        assert line.width == pytest.approx(width, abs=0.01) or line.stretch <= 0.13 * 12 + 0.01


def test_a_line_across_a_page_reaches_the_margin() -> None:
    made = lines(_FRENCH, Alignment.JUSTIFY, 425, Direction.LTR)
    assert {round(line.width) for line in made[:-1]} == {425}


@pytest.mark.parametrize("width", range(60, 500, 10))
def test_a_paragraph_without_kashida_is_justified_only_where_its_spaces_stay_near_their_width(
    width: int,
) -> None:
    made = lines(_FRENCH, Alignment.JUSTIFY, width, Direction.LTR)
    assert max(line.stretch for line in made) <= 0.4 * 12 + 0.01
    stretched = {line.stretch > 0 for line in made[:-1]}
    assert len(stretched) == 1 or {round(line.width) for line in made[:-1]} == {width}


@pytest.mark.parametrize(
    "number",
    ["A/HRC/36/6", "CEDAW/C/MAR/CO/5-6", "A/HRC/WG.6/27/MAR/1", "E/C.12/MAR/CO/4",
     "+212 537-12 34 56", "06 12 34 56 78"],
)  # fmt: skip
@pytest.mark.parametrize(
    ("words", "direction"),
    [("انظر الوثيقة {} في الموقع", Direction.RTL), ("Voir ({}) pour la suite", Direction.LTR)],
)
def test_a_symbol_or_a_phone_number_stays_on_one_line_where_it_fits(
    words: str, direction: Direction, number: str
) -> None:
    for width in range(160, 300, 3):
        made = lines(words.format(number), Alignment.START, width, direction)
        assert any(number in letters(line) for line in made), width
    narrow = lines(words.format(number), Alignment.START, 60, direction)
    assert all(line.width <= 60.01 for line in narrow)
    assert not any(number in letters(line) for line in narrow)


@pytest.mark.parametrize(
    "number", ["2016–2017", "2016-2017", "02/07/2017", "16:30–18:00", "٢٠١٦–٢٠١٧"]
)
def test_a_span_of_years_or_hours_and_a_date_stay_on_one_line(number: str) -> None:
    digits = sorted(filter(str.isdigit, number))
    for width in range(66, 200, 3):
        made = lines(f"من سنوات {number} في المغرب", Alignment.START, width, Direction.RTL)
        assert digits in [sorted(filter(str.isdigit, letters(line))) for line in made], width


@pytest.mark.parametrize(
    "text", ["https://a.org/A/HRC/36/6", "www.a.org/b/c", "droits/libertés/ou"]
)
def test_an_address_breaks_where_unicode_lets_it(text: str) -> None:
    assert len(lines(text, Alignment.START, 70, Direction.LTR)) > 1


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

"""Texts that are made smaller for a box that cannot grow."""

from charterdesk.typesetting.blocks import Direction, Paragraph, Span, TextStyle
from charterdesk.typesetting.fitting import fit
from charterdesk.typesetting.paragraph import set_lines


def fitted(*texts: str) -> tuple[Paragraph, ...]:
    paragraphs = tuple(Paragraph((Span(text),), TextStyle(size=20, leading=30)) for text in texts)
    return fit(paragraphs, 200, 100, Direction.RTL)


def test_what_fits_stays_as_it_is() -> None:
    assert fitted("فاس")[0].style.size == 20


def test_all_texts_shrink_by_one_factor_until_they_fit() -> None:
    long, short = fitted("منظمة " * 60, "فاس")
    assert long.style.size == short.style.size < 20
    lines = [set_lines(one.spans, one.style, Direction.RTL, 200) for one in (long, short)]
    assert sum(map(len, lines)) * long.style.leading <= 100


def test_a_word_is_whole_as_long_as_it_can_be_read() -> None:
    (word,) = fitted("Internationalisationen")
    assert 10 < word.style.size < 20
    assert len(set_lines(word.spans, word.style, Direction.RTL, 200)) == 1

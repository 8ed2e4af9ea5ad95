"""Texts made smaller until they fit into a box that cannot grow, such as a label."""

from dataclasses import replace
from typing import Final

from charterdesk.typesetting.blocks import Direction, Paragraph
from charterdesk.typesetting.layout import lay_out
from charterdesk.typesetting.paragraph import widest_word
from charterdesk.typesetting.strips import Frame
from charterdesk.typesetting.structure import Element

_STEP: Final = 0.95
"""The least that a text is made smaller by, for there to be an end."""
_WHOLE_WORDS: Final = 0.5
"""The share of its size down to which a text shrinks rather than have a word cut."""


def fit(
    paragraphs: tuple[Paragraph, ...], width: float, height: float, direction: Direction
) -> tuple[Paragraph, ...]:
    """Return paragraphs that take at most a width and a height, in points, all by one factor.

    They wrap first and shrink then; nothing is left out, however small it becomes.
    """
    scale = 1.0
    while True:
        made = tuple(_scaled(paragraph, scale) for paragraph in paragraphs)
        over = _height(made, width, direction) / height
        word = max((_widest(paragraph, direction) for paragraph in made), default=0.0) / width
        if scale <= _WHOLE_WORDS:
            word = 0.0
        if over <= 1 and word <= 1:
            return made
        scale *= min(_STEP, 1 / word if word > 1 else 1.0, over**-0.5 if over > 1 else 1.0)
        if word > 1:
            scale = max(scale, _WHOLE_WORDS)


def _height(paragraphs: tuple[Paragraph, ...], width: float, direction: Direction) -> float:
    frame = Frame(width, float("inf"), direction, Element("Document"))
    return sum(strip.before + strip.height for strip in lay_out(paragraphs, frame))


def _widest(paragraph: Paragraph, direction: Direction) -> float:
    return widest_word(paragraph.spans, paragraph.style, paragraph.direction or direction)


def _scaled(paragraph: Paragraph, scale: float) -> Paragraph:
    style = paragraph.style
    smaller = replace(
        style,
        size=style.size * scale,
        leading=style.leading * scale,
        space_before=style.space_before * scale,
        space_after=style.space_after * scale,
    )
    return replace(paragraph, style=smaller)

"""Themes: how the parts of a document look."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Final

from charterdesk.typesetting.blocks import A4, LETTER, Alignment, TextStyle


class Theme(StrEnum):
    """The appearance of a whole document."""

    FORMAL = "formal"
    PLAIN = "plain"
    COMPACT = "compact"


class Paper(StrEnum):
    """The sheet that a document is printed on."""

    A4 = "a4"
    LETTER = "letter"


PAGES: Final = {Paper.A4: A4, Paper.LETTER: LETTER}

LARGE_PRINT: Final = 1.45
"""Body text of 18 points, the least that is called large print."""


@dataclass(frozen=True, slots=True)
class Look:
    """The styles of one theme. Sizes are those of Arabic; Latin is set smaller."""

    body: TextStyle
    list_item: TextStyle
    occasion: TextStyle
    title: TextStyle
    heading: TextStyle
    subheading: TextStyle
    clause: TextStyle
    annex_item: TextStyle
    note: TextStyle
    seal: TextStyle
    """The hash of an adopted text, on one line."""
    cell: TextStyle
    header_cell: TextStyle
    display: TextStyle
    """Names on badges, cards and certificates."""
    rules: bool
    """Whether the title stands between two rules."""
    shade: str
    """Background of a table's header."""

    def scaled(self, factor: float) -> "Look":
        """Return this look with every text larger or smaller."""
        larger: dict[str, Any] = {}
        for field in fields(self):
            style = getattr(self, field.name)
            if isinstance(style, TextStyle):
                larger[field.name] = replace(
                    style, size=style.size * factor, leading=style.leading * factor
                )
        return replace(self, **larger)


def _formal() -> Look:
    ink = "#1f3a4d"
    body = TextStyle(size=12.5, leading=22, alignment=Alignment.JUSTIFY, space_after=8)
    title = TextStyle(
        size=19,
        leading=31,
        alignment=Alignment.CENTRE,
        bold=True,
        colour=ink,
        space_after=4,
        keep_with_next=True,
    )
    heading = TextStyle(
        size=14.5,
        leading=26,
        bold=True,
        colour=ink,
        space_before=16,
        space_after=6,
        keep_with_next=True,
    )
    cell = TextStyle(size=10.5, leading=17, space_after=0)
    return Look(
        body=body,
        list_item=replace(body, space_after=3),
        occasion=TextStyle(
            size=13, leading=24, alignment=Alignment.CENTRE, space_after=2, keep_with_next=True
        ),
        title=title,
        heading=heading,
        subheading=replace(heading, size=12.5, leading=22, space_before=10),
        clause=TextStyle(size=12.5, leading=23, bold=True, space_before=8),
        annex_item=TextStyle(size=11, leading=19, space_after=0),
        note=TextStyle(size=11, leading=19, space_before=6),
        seal=TextStyle(size=9, leading=16, alignment=Alignment.CENTRE, space_after=0),
        cell=cell,
        header_cell=replace(cell, bold=True, alignment=Alignment.CENTRE),
        display=replace(title, size=24, leading=40, space_before=6, space_after=6),
        rules=True,
        shade="#f0f0f0",
    )


def _plain() -> Look:
    formal = _formal()
    return replace(
        formal,
        title=replace(formal.title, colour="#000000"),
        heading=replace(formal.heading, colour="#000000"),
        subheading=replace(formal.subheading, colour="#000000"),
        display=replace(formal.display, colour="#000000"),
        rules=False,
        shade="#ffffff",
    )


LOOKS: Final = {
    Theme.FORMAL: _formal(),
    Theme.PLAIN: _plain(),
    Theme.COMPACT: _formal().scaled(0.84),
}

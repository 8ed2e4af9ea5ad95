"""Strips: unbreakable slices of a page, and what is drawn on them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from charterdesk.typesetting.blocks import Direction, Drawing, Picture
from charterdesk.typesetting.lines import Line
from charterdesk.typesetting.structure import Element


class PlacedLine(NamedTuple):
    """A line of text: left end and base line, from the strip's top left corner, downwards."""

    x: float
    y: float
    line: Line
    element: Element | None = None
    """What it is part of; None for what is not read, such as a page's number."""


class Filled(NamedTuple):
    """A filled rectangle; a rule is a thin one."""

    x: float
    y: float
    width: float
    height: float
    colour: str


class PlacedPicture(NamedTuple):
    """A picture, its top left corner and the size of its frame."""

    x: float
    y: float
    picture: Picture
    element: Element | None = None


class PlacedDrawing(NamedTuple):
    """Lines of a pen, and the box that they fill."""

    x: float
    y: float
    width: float
    height: float
    drawing: Drawing
    element: Element | None = None


Item = PlacedLine | Filled | PlacedPicture | PlacedDrawing


def moved(item: Item, x: float, y: float) -> Item:
    """Return an item at another place: so far to the right, and so far down."""
    return item._replace(x=item.x + x, y=item.y + y)


@dataclass(frozen=True, slots=True)
class Strip:
    """A slice of a page as wide as the text area."""

    height: float
    items: tuple[Item, ...] = ()
    before: float = 0.0
    """Space above, dropped at the top of a page."""
    keep_with_next: bool = False
    new_page: bool = False
    repeated: tuple["Strip", ...] = ()
    """Strips to set again where a page starts with this one: a table's header."""
    split: "Callable[[float], tuple[Strip, Strip] | None] | None" = None
    """Given a height, answers what of the strip fits into it and what remains; None where it is
    not to be parted there."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What blocks are set into: a column ``width`` wide and at most ``height`` high."""

    width: float
    height: float
    direction: Direction
    element: Element
    """What the blocks are part of."""
    language: str = ""
    """The document's."""

    def within(self, role: str) -> "Frame":
        """Return the frame inside a new element."""
        return replace(self, element=self.element.add(Element(role)))

    def directed(self, direction: Direction | None) -> "Frame":
        """Return the frame with a block's own direction, where it has one."""
        return replace(self, direction=direction) if direction else self

    @property
    def rtl(self) -> bool:
        """Whether the start side is the right one."""
        return self.direction is Direction.RTL

"""Rules and pictures as strips."""

from dataclasses import replace

from charterdesk.typesetting.blocks import Alignment, Picture, PictureRow, Rule
from charterdesk.typesetting.strips import Filled, Frame, PlacedPicture, Strip
from charterdesk.typesetting.structure import Element


def figure_strip(block: Rule | Picture | PictureRow, frame: Frame) -> Strip:
    """Set a rule, a picture or a row of pictures."""
    match block:
        case Rule():
            return _rule_strip(block, frame)
        case Picture():
            return _picture_strip(block, frame)
        case PictureRow():
            return _picture_row_strip(block, frame)


def _rule_strip(rule: Rule, frame: Frame) -> Strip:
    width = frame.width * rule.width_share
    line = Filled((frame.width - width) / 2, 0.0, width, rule.thickness, rule.colour)
    return Strip(rule.thickness, (line,), rule.space_before)


def _picture_strip(picture: Picture, frame: Frame) -> Strip:
    spare = frame.width - picture.width
    match picture.alignment:
        case Alignment.CENTRE:
            x = spare / 2
        case Alignment.END:
            x = 0.0 if frame.rtl else spare
        case _:
            x = spare if frame.rtl else 0.0
    element = frame.element.add(Element("Figure", description=picture.description))
    return Strip(picture.height, (PlacedPicture(x, 0.0, picture, element),))


def _picture_row_strip(row: PictureRow, frame: Frame) -> Strip:
    """Set pictures beside each other around the middle, the first at the start side."""
    gaps = row.gap * (len(row.pictures) - 1)
    total = sum(picture.width for picture in row.pictures)
    scale = min(1.0, (frame.width - gaps) / total)
    x = (frame.width - total * scale - gaps) / 2
    items = []
    for picture in row.pictures:
        width = picture.width * scale
        left = frame.width - x - width if frame.rtl else x
        placed = replace(picture, width=width, height=row.height, alignment=Alignment.START)
        element = frame.element.add(Element("Figure", description=picture.description))
        items.append(PlacedPicture(left, 0.0, placed, element))
        x += width + row.gap
    return Strip(row.height, tuple(items))

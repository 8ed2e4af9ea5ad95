"""The block model as one self-contained HTML page, for a web site or a message."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Final, TextIO

from charterdesk.documents.runs import phones_in_order, xml_text
from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    Direction,
    Document,
    Drawing,
    KeepTogether,
    KeepWithNext,
    ListBlock,
    Mark,
    PageBreak,
    Paragraph,
    Picture,
    PictureRow,
    Role,
    Row,
    Rule,
    Spacer,
    Span,
    Table,
)

_TAGS: Final = {
    Role.TITLE: "h1",
    Role.HEADING_1: "h2",
    Role.HEADING_2: "h3",
    Role.HEADING_3: "h4",
    Role.PARAGRAPH: "p",
}
_INDENTED: Final = 100.0
"""Points from which an indent is more than the padding of a box."""
_LINES: Final = 2.0
"""Points that the lines around a card add to it: a leaf is to hold as many as on paper."""
_LARGE: Final = 16.0
"""Points from which a text is meant to be seen, such as a name on a card."""
_WIDEST_INDENT: Final = "40%"
_FITS_A_PHONE: Final = 2
"""Columns of a table; of one with more, each row is shown as a list on a narrow screen."""
_STYLE_SHEET: Final = """
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.8; font-size: 1.1rem;
  font-family: "Noto Naskh Arabic", "Noto Serif", "Sakkal Majalla", "Times New Roman", serif; }
body.wide { max-width: 68rem; }
h1 { text-align: center; line-height: 1.5; text-wrap: balance; }
p, h2 { margin: 0 0 .6em; }
.centre { text-align: center; } .end { text-align: end; } .justify { text-align: justify; }
ol { list-style: none; padding: 0; }
ol > li { display: grid; grid-template-columns: 2.5em 1fr; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
tr, li { break-inside: avoid; } h1, h2, h3, h4 { break-after: avoid; }
.page { break-after: page; margin: 3em 0; }
td, th { border: 1px solid #888; padding: .3em .5em; vertical-align: top; text-align: start; }
td p, th p { margin-bottom: .2em; }
td > :last-child, th > :last-child { margin-bottom: 0; }
table.bare td { border: 0; }
.centred td { vertical-align: middle; }
hr { border: 0; border-top: 1px solid; margin: 1em auto; }
img { max-width: 100%; display: block; margin: 0 auto 1em; }
.row { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; gap: 2em; }
.row img { margin: 0 0 1em; }
@media screen and (max-width: 40rem) {
  .list, .list tbody, .list tr, .list td { display: block; }
  .list thead, .list colgroup { display: none; }
  .list tr { height: auto !important; border-bottom: 1px solid #888; padding: .6em 0; }
  .list td { border: 0; padding: .1em 0; }
  .list td[data-label] { display: grid; grid-template-columns: 8.5em 1fr; column-gap: .6em; }
  .list td[data-label] > * { grid-column: 2; }
  .list td[data-label] > .centre, .justify { text-align: start; }
  .list td[data-label]::before { content: attr(data-label); grid-row: 1 / span 9; color: #555; }
  .list td:empty, .list td[data-label]:empty { display: none; }
}
@media print {
  body, body.wide { max-width: none; margin: 0; padding: 0; font-size: 11pt; }
  .page, table:has(.centred) { margin: 0; }
}
"""


def write_html(document: Document, target: TextIO) -> None:
    """Write a document as one HTML file in UTF-8, without scripts or other files."""
    language, direction = escape(document.language), document.direction.value
    page = document.page
    wide = ' class="wide"' if page.width > page.height else ""
    size = f"size: {page.width:.0f}pt {page.height:.0f}pt; margin: {page.margin_start:.0f}pt"
    target.write(
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{_escaped(document.title)}</title>\n<style>{_STYLE_SHEET}"
        f"@page {{ {size} }}</style>\n</head>\n<body{wide}>\n"
    )
    target.writelines(f"{line}\n" for line in _blocks(document.blocks, document.direction))
    target.write("</body>\n</html>\n")


def _blocks(blocks: Iterable[Block], base: Direction) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph():
                yield _paragraph(block, base)
            case ListBlock():
                yield "<ol>"
                for item in block.items:
                    content = "".join(_paragraph(part, base) for part in item.content)
                    yield f"<li><span>{_escaped(item.marker)}</span><div>{content}</div></li>"
                yield "</ol>"
            case Table():
                yield from _table(block, base)
            case Rule():
                yield f'<hr style="width: {block.width_share:.0%}">'
            case PictureRow():
                yield '<div class="row">'
                yield from _blocks(block.pictures, base)
                yield "</div>"
            case Picture():
                kind = "png" if block.data.startswith(b"\x89PNG") else "jpeg"
                data = b64encode(block.data).decode("ascii")
                yield (
                    f'<img alt="{_escaped(block.description)}" '
                    f'style="max-height: {block.height:.0f}pt" '
                    f'src="data:image/{kind};base64,{data}">'
                )
            case PageBreak():
                yield '<div class="page"></div>'
            case Spacer():
                yield f'<div style="height: {block.height:.0f}pt"></div>'
            case KeepTogether():
                yield from _blocks(block.blocks, base)
            case KeepWithNext():
                yield from _blocks((block.block,), base)


def _table(table: Table, base: Direction) -> Iterator[str]:
    """Set a table; on a narrow screen its rows become lists, each cell after its header's words."""
    is_list = len(table.columns) > _FITS_A_PHONE or not table.header
    classes = [name for name, on in (("list", is_list), ("bare", not table.rule_width)) if on]
    yield f'<table class="{" ".join(classes)}">' if classes else "<table>"
    whole = sum(column.weight for column in table.columns)
    shares = (f'<col style="width: {column.weight / whole:.1%}">' for column in table.columns)
    yield f"<colgroup>{''.join(shares)}</colgroup>"
    if table.header:
        yield "<thead>"
        yield from _rows(table.header, "th", base)
        yield "</thead>"
    yield "<tbody>"
    labels = [_words(cell) for cell in table.header[0].cells] if table.header and is_list else []
    yield from _rows(table.rows, "td", base, labels)
    yield "</tbody></table>"


def _words(cell: Cell) -> str:
    return " ".join("".join(span.text for span in part.spans) for part in cell.content)


def _rows(
    rows: Iterable[Row], tag: str, base: Direction, labels: Sequence[str] = ()
) -> Iterator[str]:
    for row in rows:
        named = labels if len(row.cells) == len(labels) else [""] * len(row.cells)
        cells = zip(row.cells, named, strict=True)
        points = row.minimum_height - _LINES if row.centred else row.minimum_height
        height = f' style="height: {points:.1f}pt"' if points else ""
        centred = ' class="centred"' if row.centred else ""
        content = "".join(_cell(cell, tag, base, label) for cell, label in cells)
        yield f"<tr{centred}{height}>{content}</tr>"


def _cell(cell: Cell, tag: str, base: Direction, label: str) -> str:
    span = f' colspan="{cell.column_span}"' if cell.column_span > 1 else ""
    scope = ' scope="col"' if tag == "th" else ""
    content = "".join(_paragraph(p, base) for p in cell.content)
    drawing = _drawing(cell.drawing) if cell.drawing else ""
    named = f' data-label="{_escaped(label)}"' if label else ""
    shade = f' style="background: {cell.shade}"' if cell.shade else ""
    return f"<{tag}{span}{scope}{named}{shade}>{content}{drawing}</{tag}>"


def _drawing(drawing: Drawing) -> str:
    lines = "".join(
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in (*line, line[-1]))}"/>'
        for line in drawing.lines
    )
    return (
        f'<svg role="img" aria-label="{_escaped(drawing.description)}" height="34pt" '
        f'viewBox="0 0 {drawing.width:.0f} {drawing.height:.0f}" fill="none" stroke="#0d1a59" '
        f'stroke-width="3" stroke-linecap="round" stroke-linejoin="round">{lines}</svg>'
    )


def _paragraph(paragraph: Paragraph, base: Direction) -> str:
    tag = _TAGS[paragraph.role]
    attributes = ""
    alignment = paragraph.style.alignment
    if alignment is not Alignment.START:
        attributes += f' class="{alignment.value}"'
    if paragraph.style.indent_start >= _INDENTED:
        indent = f"min({paragraph.style.indent_start:.0f}pt, {_WIDEST_INDENT})"
        attributes += f' style="margin-inline-start: {indent}"'
    elif paragraph.role is Role.PARAGRAPH and paragraph.style.size >= _LARGE:
        attributes += f' style="font-size: min({paragraph.style.size:.0f}pt, 8vw)"'
    if paragraph.language:
        attributes += f' lang="{escape(paragraph.language)}"'
    if paragraph.direction and paragraph.direction is not base:
        attributes += f' dir="{paragraph.direction.value}"'
    return f"<{tag}{attributes}>{''.join(map(_span, paragraph.spans))}</{tag}>"


def _span(span: Span) -> str:
    text = _escaped(phones_in_order(span.text))
    for tag, on in (
        ("strong", span.bold),
        ("em", span.italic),
        ("ins", span.mark is Mark.UNDERLINED and not span.link),
        ("del", span.mark is Mark.STRUCK),
        ("bdi", span.isolate),
    ):
        if on:
            text = f"<{tag}>{text}</{tag}>"
    return f'<a href="{_escaped(span.link)}">{text}</a>' if span.link else text


def _escaped(text: str) -> str:
    return escape(xml_text(text))

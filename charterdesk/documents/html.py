"""The block model as one self-contained HTML page, for a web site or a message."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final, TextIO

from charterdesk.documents.runs import xml_text
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
_STYLE_SHEET: Final = """
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.8; font-size: 1.1rem;
  font-family: "Noto Naskh Arabic", "Noto Serif", "Sakkal Majalla", "Times New Roman", serif; }
h1 { text-align: center; line-height: 1.5; }
p, h2 { margin: 0 0 .6em; }
.centre { text-align: center; } .end { text-align: end; } .justify { text-align: justify; }
ol { list-style: none; padding: 0; }
ol > li { display: grid; grid-template-columns: 2.5em 1fr; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
tr, li { break-inside: avoid; } h1, h2, h3, h4 { break-after: avoid; }
.page { break-after: page; margin: 3em 0; }
td, th { border: 1px solid #888; padding: .3em .5em; vertical-align: top; }
hr { border: 0; border-top: 1px solid; margin: 1em auto; }
img { max-width: 100%; display: block; margin: 0 auto 1em; }
.row { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; gap: 2em; }
.row img { margin: 0 0 1em; }
"""


def write_html(document: Document, target: TextIO) -> None:
    """Write a document as one HTML file in UTF-8, without scripts or other files."""
    language, direction = escape(document.language), document.direction.value
    target.write(
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{_escaped(document.title)}</title>\n<style>{_STYLE_SHEET}</style>\n"
        "</head>\n<body>\n"
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
                yield "<table><thead>"
                yield from _rows(block.header, "th", base)
                yield "</thead><tbody>"
                yield from _rows(block.rows, "td", base)
                yield "</tbody></table>"
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


def _rows(rows: Iterable[Row], tag: str, base: Direction) -> Iterator[str]:
    for row in rows:
        yield "<tr>" + "".join(_cell(cell, tag, base) for cell in row.cells) + "</tr>"


def _cell(cell: Cell, tag: str, base: Direction) -> str:
    span = f' colspan="{cell.column_span}"' if cell.column_span > 1 else ""
    scope = ' scope="col"' if tag == "th" else ""
    content = "".join(_paragraph(p, base) for p in cell.content)
    drawing = _drawing(cell.drawing) if cell.drawing else ""
    return f"<{tag}{span}{scope}>{content}{drawing}</{tag}>"


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
        attributes += f' style="margin-inline-start: {paragraph.style.indent_start:.0f}pt"'
    if paragraph.language:
        attributes += f' lang="{escape(paragraph.language)}"'
    if paragraph.direction and paragraph.direction is not base:
        attributes += f' dir="{paragraph.direction.value}"'
    return f"<{tag}{attributes}>{''.join(map(_span, paragraph.spans))}</{tag}>"


def _span(span: Span) -> str:
    text = _escaped(span.text)
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

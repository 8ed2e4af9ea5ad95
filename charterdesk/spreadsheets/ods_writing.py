"""Writing ODS: the least that OpenDocument 1.3 asks of a spreadsheet, in right-to-left sheets."""

import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from lxml import etree

from charterdesk.spreadsheets.export_columns import Table
from charterdesk.spreadsheets.values import clean_text
from charterdesk.spreadsheets.writing import replacing

_TYPE: Final = "application/vnd.oasis.opendocument.spreadsheet"
_NS: Final = {
    prefix: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
    for prefix, name in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("number", "datastyle"),
    )
}
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    'manifest:version="1.3"><manifest:file-entry manifest:full-path="/" '
    f'manifest:media-type="{_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" '
    'manifest:media-type="text/xml"/></manifest:manifest>'
)


def write_ods(path: Path, tables: Mapping[str, Table], language: str = "ar") -> None:
    """Write tables as the sheets of an ODS file; the keys are the names of the sheets.

    Raises:
        SpreadsheetError: the file cannot be written.
    """
    root = etree.Element(_name("office:document-content"), nsmap=_NS)
    root.set(_name("office:version"), "1.3")
    _add_styles(root, "rl-tb" if language == "ar" else "lr-tb")
    body = _child(_child(root, "office:body"), "office:spreadsheet")
    for title, table in tables.items():
        sheet = _child(body, "table:table", {"table:name": title, "table:style-name": "sheet"})
        columns = {"table:number-columns-repeated": str(len(table[0]))}
        _child(sheet, "table:table-column", columns)
        for row in table:
            line = _child(sheet, "table:table-row")
            for value in row:
                _add_cell(line, value)
    with replacing(path) as temporary, zipfile.ZipFile(temporary, "w") as archive:
        # The type comes first and unpacked, so that the first bytes of the file tell it.
        archive.writestr("mimetype", _TYPE, zipfile.ZIP_STORED)
        content = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
        archive.writestr("content.xml", content, zipfile.ZIP_DEFLATED)
        archive.writestr("META-INF/manifest.xml", _MANIFEST, zipfile.ZIP_DEFLATED)


def _add_styles(root: etree._Element, direction: str) -> None:
    styles = _child(root, "office:automatic-styles")
    sheet = _child(styles, "style:style", {"style:name": "sheet", "style:family": "table"})
    _child(sheet, "style:table-properties", {"style:writing-mode": direction})
    day = _child(styles, "number:date-style", {"style:name": "day-format"})
    for part, style in (("day", "long"), ("month", "long"), ("year", "long")):
        _child(day, f"number:{part}", {"number:style": style})
        if part != "year":
            _child(day, "number:text").text = "/"
    cell = {
        "style:name": "day",
        "style:family": "table-cell",
        "style:data-style-name": "day-format",
    }
    _child(styles, "style:style", cell)


def _add_cell(line: etree._Element, value: str | date | None) -> None:
    if isinstance(value, date):
        attributes = {"value-type": "date", "date-value": value.isoformat()}
        office = {f"office:{key}": text for key, text in attributes.items()}
        cell = _child(line, "table:table-cell", {**office, "table:style-name": "day"})
        _child(cell, "text:p").text = value.strftime("%d/%m/%Y")
    elif value:
        cell = _child(line, "table:table-cell", {"office:value-type": "string"})
        for paragraph in _paragraphs(value):
            _child(cell, "text:p").text = paragraph
    else:
        _child(line, "table:table-cell")


def _paragraphs(text: str) -> Iterator[str]:
    # Cleaned of what XML cannot hold; OpenDocument has a paragraph for each line.
    for line in text.split("\n"):
        yield clean_text(line)


def _child(
    parent: etree._Element, name: str, attributes: Mapping[str, str] | None = None
) -> etree._Element:
    named = {_name(key): value for key, value in (attributes or {}).items()}
    return etree.SubElement(parent, _name(name), named)


def _name(qualified: str) -> str:
    prefix, local = qualified.split(":")
    return f"{{{_NS[prefix]}}}{local}"

"""Writing a small xlsb, which no library writes: records of [MS-XLSB], in a package."""

import struct
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>
<Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/>
</Types>"""
_RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="{target}"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>
</Relationships>"""

_ROW, _NUMBER, _TEXT = 0, 5, 6
_BEGIN_SHEET, _END_SHEET, _BEGIN_BOOK, _END_BOOK = 129, 130, 131, 132
_BEGIN_SHEETS, _END_SHEETS = 143, 144
_BEGIN_DATA, _END_DATA, _DIMENSION, _SHEET = 145, 146, 148, 156


def write_xlsb(path: Path, sheet: str, rows: Sequence[Sequence[str | float]]) -> None:
    """Write one sheet of texts and numbers."""
    with ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr(
            "_rels/.rels", _RELATIONS.format(target="xl/workbook.bin", kind="officeDocument")
        )
        package.writestr(
            "xl/_rels/workbook.bin.rels",
            _RELATIONS.format(target="worksheets/sheet1.bin", kind="worksheet"),
        )
        package.writestr("xl/workbook.bin", _book(sheet))
        package.writestr("xl/worksheets/sheet1.bin", _sheet(rows))


def _book(sheet: str) -> bytes:
    bundle = struct.pack("<II", 0, 1) + _wide("rId1") + _wide(sheet)
    return b"".join(
        (
            _record(_BEGIN_BOOK),
            _record(_BEGIN_SHEETS),
            _record(_SHEET, bundle),
            _record(_END_SHEETS),
            _record(_END_BOOK),
        )
    )


def _sheet(rows: Sequence[Sequence[str | float]]) -> bytes:
    width = max(map(len, rows))
    parts = [
        _record(_BEGIN_SHEET),
        _record(_DIMENSION, struct.pack("<IIII", 0, len(rows) - 1, 0, width - 1)),
        _record(_BEGIN_DATA),
    ]
    for number, row in enumerate(rows):
        parts.append(_record(_ROW, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0)))
        for column, value in enumerate(row):
            place = struct.pack("<II", column, 0)
            if isinstance(value, str):
                parts.append(_record(_TEXT, place + _wide(value)))
            else:
                parts.append(_record(_NUMBER, place + struct.pack("<d", value)))
    return b"".join([*parts, _record(_END_DATA), _record(_END_SHEET)])


def _wide(text: str) -> bytes:
    encoded = text.encode("utf-16-le")
    return struct.pack("<I", len(encoded) // 2) + encoded


def _record(kind: int, content: bytes = b"") -> bytes:
    return _variable(kind) + _variable(len(content)) + content


def _variable(number: int) -> bytes:
    """Return 7 bits a byte, the lowest first (2.1.4)."""
    low, rest = number & 0x7F, number >> 7
    return bytes([low | 0x80]) + _variable(rest) if rest else bytes([low])

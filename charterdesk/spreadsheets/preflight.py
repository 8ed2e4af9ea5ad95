"""What a file is, by its content, and whether it is safe to unpack. Nothing is parsed here."""

import lzma
import zipfile
import zlib
from collections.abc import Iterator
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Final

from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.grid import MAX_ROWS

MEGABYTE: Final = 1 << 20
MAX_FILE: Final = 25 * MEGABYTE
MAX_MEMBER: Final = 100 * MEGABYTE
MAX_TOTAL: Final = 200 * MEGABYTE
MAX_MEMBERS: Final = 2_000

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00")
_DECLARATIONS = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
BROKEN_ZIP: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    RuntimeError,
    OSError,
    ValueError,
    OverflowError,
    KeyError,
)
"""What zipfile raises on damaged, encrypted or exotic members."""


class Kind(StrEnum):
    """The formats that are read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    TEXT = "text"


def load(path: Path) -> bytes:
    """Return the content of a file, at most `MAX_FILE` bytes.

    Raises:
        SpreadsheetError: it is missing, empty, too large or cannot be opened.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except FileNotFoundError:
        raise SpreadsheetError(Fault.NOT_FOUND, file=path.name) from None
    except OSError as fault:
        detail = fault.strerror or "unknown cause"
        raise SpreadsheetError(Fault.CANNOT_OPEN, file=path.name, detail=detail) from fault
    if len(data) > MAX_FILE:
        raise SpreadsheetError(Fault.TOO_LARGE, file=path.name, limit=MAX_FILE // MEGABYTE)
    if not data.strip(b"\x00\r\n\t \xef\xbb\xbf"):
        raise SpreadsheetError(Fault.EMPTY_FILE, file=path.name)
    return data


def tell_kind(data: bytes, name: str) -> Kind:
    """Return what the content is, whatever the file is called.

    Raises:
        SpreadsheetError: it is no spreadsheet, or a dangerous one.
    """
    if data.startswith(b"PK\x03\x04"):
        return _inspect_zip(data, name)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") not in data:
            for stream in ("Workbook", "Book"):
                if stream.encode("utf-16-le") in data:
                    return Kind.XLS
        raise SpreadsheetError(Fault.PROTECTED_OR_OLD, file=name)
    if data.startswith(_OLD_EXCEL):
        raise SpreadsheetError(Fault.PROTECTED_OR_OLD, file=name)
    if data.startswith(_PICTURES) or (data.startswith(b"BM") and b"\x00" in data[:32]):
        raise SpreadsheetError(Fault.PICTURE, file=name)
    if data.startswith(b"%PDF"):
        raise SpreadsheetError(Fault.PDF, file=name)
    start = data[:1024].lstrip(b"\xef\xbb\xbf\r\n\t ").lower()
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta", b"<head", b"<!--")):
        raise SpreadsheetError(Fault.WEB_PAGE, file=name)
    if b"\x00" in data and not looks_like_utf_16(data):
        raise SpreadsheetError(Fault.NOT_A_SPREADSHEET, file=name)
    return Kind.TEXT


def looks_like_utf_16(data: bytes) -> bool:
    """Tell whether bytes are UTF-16, by their mark or by where the zeros and 06s stand."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    sample = data[: 4096 - len(data) % 2]
    high = sum(sample.count(byte) for byte in (b"\x00", b"\x06"))
    odd, even = sample[1::2], sample[::2]
    aligned = max(sum(half.count(byte) for byte in (b"\x00", b"\x06")) for half in (odd, even))
    return bool(sample) and aligned > len(sample) * 0.4 and aligned > high * 0.9


def _inspect_zip(data: bytes, name: str) -> Kind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise SpreadsheetError(Fault.UNPACKS_TOO_LARGE, file=name)
            kind = _zip_kind(archive, name)
            total = 0
            for member in members:
                total += _inspect_member(archive, member, kind, name)
                if total > MAX_TOTAL:
                    raise SpreadsheetError(Fault.UNPACKS_TOO_LARGE, file=name)
    except BROKEN_ZIP as fault:
        raise SpreadsheetError(Fault.DAMAGED, file=name) from fault
    return kind


def _zip_kind(archive: zipfile.ZipFile, name: str) -> Kind:
    names = set(archive.namelist())
    if "xl/workbook.bin" in names:
        return Kind.XLSB
    if any(part.startswith("xl/") for part in names):
        return Kind.XLSX
    if "mimetype" in names:
        with archive.open("mimetype") as member:
            if b"opendocument.spreadsheet" in member.read(200):
                return Kind.ODS
    raise SpreadsheetError(Fault.NOT_A_SPREADSHEET, file=name)


def _inspect_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, kind: Kind, name: str
) -> int:
    """Unpack a member without keeping it; return its real size in bytes."""
    is_xml = member.filename.endswith((".xml", ".rels", ".vml"))
    is_sheet = kind is Kind.XLSX and member.filename.startswith("xl/worksheets/")
    size = rows = 0
    carried = b""
    for chunk in _chunks(archive, member):
        size += len(chunk)
        if size > MAX_MEMBER:
            raise SpreadsheetError(Fault.UNPACKS_TOO_LARGE, file=name)
        if not is_xml:
            continue
        text = carried + chunk
        if any(word in text for word in _DECLARATIONS):
            raise SpreadsheetError(Fault.DANGEROUS_XML, file=name)
        carried = text[-32:]
        if is_sheet:
            parts = text.split(b"<row")
            rows += sum(b"<v>" in part or b"<is>" in part for part in parts[1:])
            if rows > MAX_ROWS:
                raise SpreadsheetError(Fault.TOO_MANY_ROWS, file=name, limit=MAX_ROWS)
    return size


def _chunks(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(member) as stream:
        while chunk := stream.read(MEGABYTE):
            yield chunk

"""Files kept in the workspace: scans, letters and pen strokes of signatures, logos of meetings."""

import base64
import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from math import inf
from typing import Final

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from charterdesk.model.base import Base, Id
from charterdesk.model.problem import Problem

LARGEST_ATTACHMENT: Final = 10_000_000
LARGEST_LOGO: Final = 5_000_000
"""Bytes."""
_MOST_POINTS: Final = 20_000


class MediaType(StrEnum):
    """What an attachment is. Values are media types (RFC 6838)."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    PDF = "application/pdf"
    STROKES = "application/json"
    """A signature on screen, see `Strokes`."""


class KeptFile:
    """The columns of a file that is kept in the workspace.

    ``content`` is base64 (RFC 4648) and not a BLOB: the journal keeps rows as JSON, and so undo,
    redo, taking an import back and merging two workspaces hold for kept files without knowing
    them. The price is that a file of n bytes takes 8/3 n in the workspace, half of it in the
    journal; 45 scanned rows of 100 kB make 12 MB. It is read only when asked for.
    """

    name: Mapped[str]
    """The file's name, or what it is."""
    media_type: Mapped[MediaType]
    size: Mapped[int]
    """Bytes."""
    hash: Mapped[str]
    """SHA-256 of the bytes, hexadecimal."""
    content: Mapped[str] = mapped_column(deferred=True, deferred_raiseload=True)

    def data(self) -> bytes:
        """Return the file's bytes; raise `Problem` where they are not those that were kept."""
        try:
            data = base64.b64decode(self.content, validate=True)
        except ValueError as fault:
            raise _altered(self.name) from fault
        if hashlib.sha256(data).hexdigest() != self.hash:
            raise _altered(self.name)
        return data


class Attachment(KeptFile, Base):
    """A file kept with a signature."""

    __tablename__ = "attachment"

    id: Mapped[Id]
    signatory_id: Mapped[str] = mapped_column(ForeignKey("signatory.id"), index=True)

    @classmethod
    def of(cls, signatory_id: str, name: str, data: bytes) -> "Attachment":
        """Make an attachment of a file's bytes.

        Raises:
            Problem: It is empty, larger than 10 MB, or no PNG, JPEG, PDF or strokes.
        """
        if not 0 < len(data) <= LARGEST_ATTACHMENT:
            raise Problem("“{name}” is empty or larger than 10 MB.", name=name)
        return cls(signatory_id=signatory_id, **_columns(name, _media_type(name, data), data))


class Logo(KeptFile, Base):
    """A picture of who organises or supports a meeting, printed on its papers."""

    __tablename__ = "logo"

    id: Mapped[Id]
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    position: Mapped[int]
    """From 0, without gaps, within the meeting."""


def logo_columns(name: str, data: bytes) -> dict[str, object]:
    """Return a file's bytes as the columns of a `Logo`.

    Raises:
        Problem: It is larger than 5 MB, or no PNG or JPEG.
    """
    media_type = next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), None)
    if media_type not in {MediaType.PNG, MediaType.JPEG} or len(data) > LARGEST_LOGO:
        raise Problem("“{name}” is no PNG or JPEG picture of at most 5 MB.", name=name)
    return _columns(name, media_type, data)


@dataclass(frozen=True, slots=True)
class Strokes:
    """A signature drawn with a pen or a finger: lines on a pad, y downwards.

    Vectors, so that they print at any size.
    """

    width: float
    height: float
    """Of the pad, in the unit of the points."""
    lines: tuple[tuple[tuple[float, float], ...], ...]

    def to_json(self) -> bytes:
        """Return the strokes as they are kept."""
        return json.dumps({"width": self.width, "height": self.height, "lines": self.lines}).encode(
            "ascii"
        )

    @classmethod
    def from_json(cls, data: bytes) -> "Strokes":
        """Read `to_json`; raise `Problem` where it is none or has a point outside of the pad."""
        try:
            value = json.loads(data)
            width, height = float(value["width"]), float(value["height"])
            lines = tuple(
                tuple((float(x), float(y)) for x, y in points) for points in value["lines"]
            )
        except (ValueError, KeyError, TypeError, RecursionError) as fault:
            raise _no_strokes() from fault
        points = [point for line in lines for point in line]
        inside = all(0 <= x <= width and 0 <= y <= height for x, y in points)
        if not 0 < len(points) <= _MOST_POINTS or not inside or not 0 < min(width, height) < inf:
            raise _no_strokes()
        return cls(width, height, lines)


_MAGIC: Final = {
    b"\x89PNG\r\n\x1a\n": MediaType.PNG,
    b"\xff\xd8\xff": MediaType.JPEG,
    b"%PDF-": MediaType.PDF,
}


def _columns(name: str, media_type: MediaType, data: bytes) -> dict[str, object]:
    return {
        "name": name,
        "media_type": media_type,
        "size": len(data),
        "hash": hashlib.sha256(data).hexdigest(),
        "content": base64.b64encode(data).decode("ascii"),
    }


def _media_type(name: str, data: bytes) -> MediaType:
    """Tell from the first bytes, never from the name."""
    for magic, media_type in _MAGIC.items():
        if data.startswith(magic):
            return media_type
    if not data.startswith(b"{"):
        raise Problem("“{name}” is no PNG or JPEG picture and no PDF.", name=name)
    Strokes.from_json(data)
    return MediaType.STROKES


def _altered(name: str) -> Problem:
    return Problem("The attachment “{name}” was altered in the file.", name=name)


def _no_strokes() -> Problem:
    return Problem("The signature on screen is empty or cannot be read; sign again.")

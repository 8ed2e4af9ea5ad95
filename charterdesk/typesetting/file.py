"""The file itself: objects one after the other, and the table of where each of them is.

Small objects are packed and compressed together, as the thousands of a structure tree want to be
(ISO 32000-1 7.5.7), so the table is a stream as well (7.5.8).
"""

import hashlib
import struct
import zlib
from typing import BinaryIO, Final

_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PACKED_TOGETHER: Final = 200
_PLACE: Final = struct.Struct(">BIH")
"""An entry of the table: its kind, and two numbers that the kind gives a meaning."""
_FREE, _BY_ITSELF, _PACKED = range(3)
LEVEL: Final = 4
"""Of compression: half of the time of the usual 6, for a fiftieth more of size."""


class PdfFile:
    """Writes a file, object by object."""

    def __init__(self, target: BinaryIO, taken: int) -> None:
        """Begin the file; the numbers of objects up to ``taken`` have been given away."""
        self._target = target
        self._last_number = taken
        self._written = 0
        self._digest = hashlib.sha256()
        self._places = bytearray(_PLACE.pack(_FREE, 0, 0xFFFF))
        self._waiting: list[tuple[int, bytes]] = []
        self._write(_HEADER)

    def new_number(self) -> int:
        """Return the number for an object to be added."""
        self._last_number += 1
        return self._last_number

    def add(self, number: int, content: bytes) -> None:
        """Add an object."""
        self._place(number, _BY_ITSELF, self._written, 0)
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, content))

    def pack(self, number: int, content: bytes) -> None:
        """Add an object that is no stream, together with others."""
        self._waiting.append((number, content))
        if len(self._waiting) == _PACKED_TOGETHER:
            self._write_waiting()

    def finish(self, root: int, info: int) -> None:
        """Write what is missing; the numbers are those of the catalog and of the information."""
        self._write_waiting()
        number = self.new_number()
        start = self._written
        self._place(number, _BY_ITSELF, start, 0)
        identity = self._digest.hexdigest()[:32].encode("ascii")
        entries = b"/Type/XRef/W[1 4 2]/Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]" % (
            number + 1, root, info, identity, identity,
        )  # fmt: skip
        self._add_stream(number, entries, bytes(self._places))
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _write_waiting(self) -> None:
        if not self._waiting:
            return
        own = self.new_number()
        heads = []
        offset = 0
        for index, (number, content) in enumerate(self._waiting):
            self._place(number, _PACKED, own, index)
            heads.append(b"%d %d " % (number, offset))
            offset += len(content) + 1
        head = b"".join(heads)
        entries = b"/Type/ObjStm/N %d/First %d" % (len(heads), len(head))
        body = b"\n".join(content for _, content in self._waiting)
        self._waiting.clear()
        self._add_stream(own, entries, head + body)

    def _add_stream(self, number: int, entries: bytes, content: bytes) -> None:
        data = zlib.compress(content, LEVEL)
        head = b"<<%s/Filter/FlateDecode/Length %d>>" % (entries, len(data))
        self.add(number, b"%s\nstream\n%s\nendstream" % (head, data))

    def _place(self, number: int, kind: int, first: int, second: int) -> None:
        missing = (number + 1) * _PLACE.size - len(self._places)
        self._places += bytes(max(0, missing))
        _PLACE.pack_into(self._places, number * _PLACE.size, kind, first, second)

    def _write(self, data: bytes) -> None:
        self._digest.update(data)
        self._written += self._target.write(data)

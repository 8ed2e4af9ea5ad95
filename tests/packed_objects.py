"""What stands in the compressed object streams of a PDF file, such as its structure tree."""

import re
import zlib


def packed_objects(data: bytes) -> bytes:
    """Return the objects one after the other (ISO 32000-1 7.5.7)."""
    heads = re.finditer(rb"/Type/ObjStm/N \d+/First (\d+).*?>>\nstream\n", data)
    return b"\n".join(
        zlib.decompressobj().decompress(data[head.end() :])[int(head[1]) :] for head in heads
    )

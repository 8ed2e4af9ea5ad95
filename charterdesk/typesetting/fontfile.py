"""A TrueType file of just the glyphs a document draws, with composed glyphs added.

A cell of text (a letter with its marks, a ligature) becomes one glyph of its own, so that every
code on the page stands on the base line and is as wide as the file says: what extractors need to
read vocalised Arabic in order. The parts are shared: a composed glyph only refers to them
(OpenType ``glyf``, composite glyph description).
"""

import struct
from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor
from typing import Final, NamedTuple

import uharfbuzz as hb

from charterdesk.typesetting.fonts import Face
from charterdesk.typesetting.shaping import Ink

Glyph = tuple[tuple[Ink, ...], int]
"""Ink from the origin, and the advance width, in font units."""

_ARGS_ARE_WORDS, _ARGS_ARE_XY, _MORE_COMPONENTS, _X_AND_Y_SCALE = 0x0001, 0x0002, 0x0020, 0x0040
_SHORTEST_COMPONENT: Final = 6
"""Bytes."""
_ONE: Final = 0x4000
"""1 as an F2Dot14, whose largest value is a little under 2."""
_KEPT_TABLES = ("head", "hhea", "maxp", "hmtx", "loca", "glyf")


def build_font_file(face: Face, glyphs: Sequence[Glyph]) -> tuple[bytes, list[int]]:
    """Return the font file and, for each of ``glyphs``, its glyph number there.

    A glyph that the face has as it is (one piece of ink at the origin, its own advance) is taken
    over; every other one is composed.
    """
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.glyph_set.update(part.glyph for ink, _ in glyphs for part in ink)
    plan = hb.SubsetPlan(face.hb_face, wanted)
    new_glyph = plan.old_to_new_glyph_mapping
    subset = plan.execute()
    tables = {tag: bytes(subset.reference_table(tag).data) for tag in _KEPT_TABLES}
    count = struct.unpack_from(">H", tables["maxp"], 4)[0]
    outlines = _split_outlines(tables, count)
    metrics = _read_metrics(tables, count)

    numbers = []
    composed: dict[Glyph, int] = {}
    for ink, advance in glyphs:
        only = ink[0] if len(ink) == 1 else None
        in_place = only is not None and (only.x, only.y) == (0, 0) and only.glyph
        if only and in_place and face.advance(only.glyph) == advance:
            numbers.append(new_glyph[only.glyph])
            continue
        number = composed.get((ink, advance))
        if number is None:
            number = composed[ink, advance] = len(outlines)
            parts = [
                _Part(new_glyph[p.glyph], p.x, p.y, _scale(face, p) if p.width else _ONE)
                for p in ink
            ]
            outline = _compose(parts, outlines)
            outlines.append(outline)
            left = struct.unpack_from(">h", outline, 2)[0] if outline else 0
            metrics.append((advance, left))
        numbers.append(number)
    return _assemble(tables, outlines, metrics), numbers


def _split_outlines(tables: dict[str, bytes], count: int) -> list[bytes]:
    long_offsets = struct.unpack_from(">h", tables["head"], 50)[0]
    if long_offsets:
        offsets = struct.unpack_from(f">{count + 1}I", tables["loca"])
    else:
        offsets = tuple(2 * o for o in struct.unpack_from(f">{count + 1}H", tables["loca"]))
    glyf = tables["glyf"]
    return [glyf[a:b] for a, b in pairwise(offsets)]


def _read_metrics(tables: dict[str, bytes], count: int) -> list[tuple[int, int]]:
    long_metrics = struct.unpack_from(">H", tables["hhea"], 34)[0]
    hmtx = tables["hmtx"]
    metrics = list(struct.iter_unpack(">Hh", hmtx[: 4 * long_metrics]))
    end = 4 * long_metrics + 2 * (count - long_metrics)
    bearings = struct.iter_unpack(">h", hmtx[4 * long_metrics : end])
    return [(a, b) for a, b in metrics] + [(metrics[-1][0], b) for (b,) in bearings]


class _Part(NamedTuple):
    """One component of a composed glyph."""

    glyph: int
    x: int
    y: int
    scale: int
    """Of its width, as an F2Dot14."""


def _scale(face: Face, ink: Ink) -> int:
    return min(2 * _ONE - 1, round(_ONE * ink.width / face.advance(ink.glyph)))


def _compose(parts: Sequence[_Part], outlines: Sequence[bytes]) -> bytes:
    """Return a composite outline, empty if none of its parts has ink."""
    inked = [part for part in parts if outlines[part.glyph]]
    if not inked:
        return b""
    boxes = []
    for part in inked:
        x0, y0, x1, y1 = struct.unpack_from(">4h", outlines[part.glyph], 2)
        left, right = (floor(x0 * part.scale / _ONE), ceil(x1 * part.scale / _ONE))
        boxes.append((left + part.x, y0 + part.y, right + part.x, y1 + part.y))
    data = struct.pack(
        ">5h", -1, min(b[0] for b in boxes), min(b[1] for b in boxes),
        max(b[2] for b in boxes), max(b[3] for b in boxes),
    )  # fmt: skip
    for index, part in enumerate(inked):
        flags = _ARGS_ARE_WORDS | _ARGS_ARE_XY
        if index < len(inked) - 1:
            flags |= _MORE_COMPONENTS
        if part.scale != _ONE:
            flags |= _X_AND_Y_SCALE
        data += struct.pack(">HHhh", flags, part.glyph, part.x, part.y)
        if part.scale != _ONE:
            data += struct.pack(">hh", part.scale, _ONE)
    return data


def _assemble(
    tables: dict[str, bytes], outlines: Sequence[bytes], metrics: Sequence[tuple[int, int]]
) -> bytes:
    offsets = [0]
    glyf = bytearray()
    for outline in outlines:
        glyf += outline
        glyf += bytes(-len(glyf) % 4)
        offsets.append(len(glyf))
    head = bytearray(tables["head"])
    struct.pack_into(">I", head, 8, 0)  # checkSumAdjustment, set below
    struct.pack_into(">h", head, 50, 1)  # long offsets
    hhea = bytearray(tables["hhea"])
    struct.pack_into(">H", hhea, 34, len(metrics))
    struct.pack_into(">H", hhea, 10, max(advance for advance, _ in metrics))
    maxp = bytearray(tables["maxp"])
    struct.pack_into(">H", maxp, 4, len(outlines))
    # Upper bounds of what a composed glyph adds up to: readers size their buffers by them.
    points, contours, c_points, c_contours = struct.unpack_from(">4H", maxp, 6)
    elements, depth = struct.unpack_from(">2H", maxp, 28)
    most = max((_component_count(outline) for outline in outlines), default=0)
    struct.pack_into(
        ">4H", maxp, 6, points, contours,
        min(0xFFFF, max(points, c_points) * max(1, most)),
        min(0xFFFF, max(contours, c_contours) * max(1, most)),
    )  # fmt: skip
    struct.pack_into(">2H", maxp, 28, max(elements, most), depth + 1)
    parts = {
        "glyf": bytes(glyf),
        "head": bytes(head),
        "hhea": bytes(hhea),
        "hmtx": b"".join(struct.pack(">Hh", *metric) for metric in metrics),
        "loca": struct.pack(f">{len(offsets)}I", *offsets),
        "maxp": bytes(maxp),
    }
    return _write_sfnt(parts)


def _component_count(outline: bytes) -> int:
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return 0
    return (len(outline) - 10) // _SHORTEST_COMPONENT


def _write_sfnt(parts: dict[str, bytes]) -> bytes:
    count = len(parts)
    power = 1 << (count.bit_length() - 1)
    directory = struct.pack(
        ">IHHHH", 0x00010000, count, power * 16, power.bit_length() - 1, (count - power) * 16
    )
    offset = len(directory) + 16 * count
    body = b""
    head_at = 0
    for tag, data in sorted(parts.items()):
        if tag == "head":
            head_at = offset + len(body)
        place = offset + len(body)
        directory += struct.pack(">4sIII", tag.encode(), _checksum(data), place, len(data))
        body += data + bytes(-len(data) % 4)
    font = bytearray(directory + body)
    struct.pack_into(">I", font, head_at + 8, (0xB1B0AFBA - _checksum(bytes(font))) & 0xFFFFFFFF)
    return bytes(font)


def _checksum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF

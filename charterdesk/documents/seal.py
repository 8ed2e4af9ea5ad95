"""What ties a paper to the exact text: the hash in figures, and a QR code that carries it."""

from collections.abc import Sequence
from io import BytesIO
from typing import Final

import segno

from charterdesk.documents.edition import Edition
from charterdesk.model import CharterVersion
from charterdesk.model.canonical import shortened_hash
from charterdesk.typesetting.blocks import Block, KeepTogether, KeepWithNext, Picture, Spacer

_QR_SIDE: Final = 74.0
"""Points: 26 mm, so that a module is wider than 0.4 mm."""


def sealed(blocks: Sequence[Block], edition: Edition) -> list[Block]:
    """Add the seal at the end of a charter that was adopted; nothing to a draft.

    It keeps with the last line or row before it: on a page of its own it would seal nothing.
    """
    version, look = edition.version, edition.look
    if version is None:
        return list(blocks)
    number = edition.version_label(version)
    digest = edition.latin(f"{shortened_hash(version.hash)} …", look.note)
    seal = KeepTogether(
        (
            Spacer(14),
            Picture(_qr_code(version), _QR_SIDE, _QR_SIDE, f"{number}: {version.hash}"),
            edition.paragraph(f"{number}. {edition.wording.label('seal')}", look.seal),
            digest,
            edition.latin(version.hash, look.seal),
        )
    )
    end = max(place for place, block in enumerate(blocks) if not isinstance(block, Spacer))
    return [*blocks[:end], KeepWithNext(blocks[end]), seal]


def seal_text(version: CharterVersion) -> str:
    """Return what the QR code says: ``charterdesk:CHARTER/NUMBER/HASH``."""
    return f"charterdesk:{version.charter_id}/{version.number}/{version.hash}"


def _qr_code(version: CharterVersion) -> bytes:
    picture = BytesIO()
    segno.make(seal_text(version), error="m", micro=False).save(picture, kind="png", scale=4)
    return picture.getvalue()

"""What ties a paper to the exact text: the hash in figures, and a QR code that carries it."""

from io import BytesIO
from typing import Final

import segno

from charterdesk.documents.edition import Edition
from charterdesk.model import CharterVersion
from charterdesk.model.canonical import shortened_hash
from charterdesk.typesetting.blocks import Block, KeepTogether, Picture, Spacer

_QR_SIDE: Final = 74.0
"""Points: 26 mm, so that a module is wider than 0.4 mm."""


def seal_blocks(edition: Edition) -> list[Block]:
    """Compose the seal at the end of a charter that was adopted; nothing for a draft."""
    version, look = edition.version, edition.look
    if version is None:
        return []
    number = edition.version_label(version)
    digest = edition.latin(f"{shortened_hash(version.hash)} …", look.note)
    return [
        Spacer(14),
        KeepTogether(
            (
                Picture(_qr_code(version), _QR_SIDE, _QR_SIDE, f"{number}: {version.hash}"),
                edition.paragraph(f"{number}. {edition.wording.label('seal')}", look.seal),
                digest,
                edition.latin(version.hash, look.seal),
            )
        ),
    ]


def seal_text(version: CharterVersion) -> str:
    """Return what the QR code says: ``charterdesk:CHARTER/NUMBER/HASH``."""
    return f"charterdesk:{version.charter_id}/{version.number}/{version.hash}"


def _qr_code(version: CharterVersion) -> bytes:
    picture = BytesIO()
    segno.make(seal_text(version), error="m", micro=False).save(picture, kind="png", scale=4)
    return picture.getvalue()

"""Whether bytes are a picture that can be printed."""

import io

from reportlab.lib.utils import ImageReader


def is_printable_picture(data: bytes) -> bool:
    """Whether all of a PNG or JPEG can be decoded, and not only its first bytes."""
    try:
        ImageReader(io.BytesIO(data)).getRGBData()  # type: ignore[no-untyped-call]
    except Exception:  # noqa: BLE001 - decoders that meet garbage raise anything
        return False
    return True

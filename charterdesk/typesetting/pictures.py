"""Users' pictures, PNG or JPEG, as image objects (ISO 32000-1 8.9.5): upright, grey or RGB."""

import io
from typing import Final

from PIL import ExifTags, Image, ImageOps
from reportlab.pdfbase.pdfdoc import PDFName, PDFObjectReference

from charterdesk.typesetting.blocks import TypesettingError
from charterdesk.typesetting.objects import PlainStream, Register, Stream

_GREY: Final = ("1", "L", "LA", "La", "I", "I;16", "F")


def is_printable_picture(data: bytes) -> bool:
    """Whether all of a PNG or JPEG can be decoded, and not only its first bytes."""
    try:
        _read(data)
    except TypesettingError:
        return False
    return True


def embed_picture(data: bytes, register: Register) -> tuple[PDFObjectReference, float]:
    """Write a picture into a file: what is given back is its reference, and width by height.

    A JPEG stays as it is where PDF can show it as it is meant.

    Raises:
        TypesettingError: It is no picture, or a damaged one.
    """
    picture = _read(data)
    entries: dict[str, object] = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Image"),
        "BitsPerComponent": 8,
    }
    if picture.format == "JPEG" and picture.mode in ("L", "RGB") and _is_upright(picture):
        entries |= _size(picture) | {"Filter": PDFName("DCTDecode")}
        return register(PlainStream(data, entries)), picture.width / picture.height
    picture = ImageOps.exif_transpose(picture)
    if picture.has_transparency_data:
        mask = picture.convert("RGBA").getchannel("A")
        entries["SMask"] = register(Stream(mask.tobytes(), entries | _size(mask)))
    shown = picture.convert("L" if picture.mode in _GREY else "RGB")
    return register(Stream(shown.tobytes(), entries | _size(shown))), shown.width / shown.height


def _read(data: bytes) -> Image.Image:
    try:
        picture = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        picture.load()
    except Exception as error:
        raise TypesettingError(f"a picture cannot be read: {error}") from error
    return picture


def _is_upright(picture: Image.Image) -> bool:
    return bool(picture.getexif().get(ExifTags.Base.Orientation, 1) == 1)


def _size(picture: Image.Image) -> dict[str, object]:
    return {
        "Width": picture.width,
        "Height": picture.height,
        "ColorSpace": PDFName("DeviceGray" if picture.mode == "L" else "DeviceRGB"),
    }

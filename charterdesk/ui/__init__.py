"""The window: the only importer of PySide6."""

import ctypes
import sys


def _make_none_immortal() -> None:
    """Keep Python 3.11 from freeing None under PySide6 6.12.

    That release is built for Python 3.12's immortal objects (PEP 683): whatever returns nothing
    gives None back without counting it, and after some ten thousand calls an older Python stops
    with "none_dealloc: deallocating None". A count that cannot run out is what 3.12 itself does.
    """
    if sys.version_info < (3, 12):
        ctypes.c_ssize_t.from_address(id(None)).value = sys.maxsize // 2


_make_none_immortal()

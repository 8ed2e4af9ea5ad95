"""The window: the only importer of PySide6."""

import ctypes
import sys


def _make_constants_immortal() -> None:
    """Keep Python 3.11 from freeing None, True and False under PySide6 6.12.

    That release is built for Python 3.12's immortal objects (PEP 683): it gives these back without
    counting them, and after some ten thousand calls an older Python stops with "none_dealloc:
    deallocating None". A count that cannot run out is what 3.12 itself does.
    """
    if sys.version_info < (3, 12):
        for constant in (None, True, False, NotImplemented, Ellipsis):
            ctypes.c_ssize_t.from_address(id(constant)).value = sys.maxsize // 2


_make_constants_immortal()

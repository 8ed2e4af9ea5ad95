"""Files that are dropped onto a field are for the window: their names are no text.

Qt's fields would write the address of a file where somebody meant to import it.
"""

from PySide6.QtCore import QMimeData


def carries_files(data: QMimeData) -> bool:
    """Return whether files of this computer are dragged, and not only words or a link."""
    return any(url.isLocalFile() for url in data.urls())

"""Rows that are dragged: what is carried, and where it is dropped."""

from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex

ROW_MIME: Final = "application/x-charterdesk-row"
"""The id of a row's entity; within one window only."""


def carried_row(entity_id: str) -> QMimeData:
    """Return what a dragged row carries."""
    carried = QMimeData()
    carried.setData(ROW_MIME, entity_id.encode())
    return carried


def dropped_row(data: QMimeData) -> str:
    """Return the id of the row that was dropped; empty for what is none."""
    return bytes(data.data(ROW_MIME).data()).decode()


def place_of_drop(
    start: int, row: int, parent: QModelIndex | QPersistentModelIndex, count: int
) -> int:
    """Return the place of a row after it was dropped, once it has left its own.

    Args:
        start: Where it was.
        row: Qt's answer: before which row it was dropped; -1 on one, or below all.
        parent: The row it was dropped on.
        count: How many rows there are.
    """
    target = row if row >= 0 else parent.row() if parent.isValid() else count
    return target - 1 if target > start else target

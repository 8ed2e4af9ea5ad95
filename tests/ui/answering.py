"""Dialogs answered by a test instead of a person."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog

DialogT = TypeVar("DialogT", bound=QDialog)


def answering(
    monkeypatch: pytest.MonkeyPatch, kind: type[DialogT], answer: Callable[[DialogT], object]
) -> None:
    """Have every dialog of a kind answered and accepted as soon as it is run."""

    def run(dialog: DialogT) -> int:
        dialog.show()
        answer(dialog)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(kind, "exec", run)

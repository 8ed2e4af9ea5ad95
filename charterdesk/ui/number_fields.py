"""Fields of numbers: with the room, the edge and the digits that a person expects."""

import unicodedata
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget
from typing_extensions import override

from charterdesk.ui.edges import leading_edge

_DIGITS_MARGIN: Final = 8
_ARABIC_POINT: Final = "\u066b"
_LONGEST: Final = 999.0
"""Millimetres."""
_SIGNIFICANT: Final = 5
"""Digits of a length: 999.00."""


class NumberField(QSpinBox):
    """A whole number; Qt leaves its digits no room beside the frame of a style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_DIGITS_MARGIN, 0, _DIGITS_MARGIN, 0)
        _begin(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            _begin(self)

    @override
    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        return super().validate(_western(input, self.locale()), pos)


class LengthField(QDoubleSpinBox):
    """A length in millimetres, to a hundredth; its digits have room as those of `NumberField`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(2)
        self.setMaximum(_LONGEST)
        self.lineEdit().setTextMargins(_DIGITS_MARGIN, 0, _DIGITS_MARGIN, 0)
        _begin(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            _begin(self)

    @override
    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        return super().validate(_western(input, self.locale()), pos)

    @override
    def textFromValue(self, value: float) -> str:
        """Return the length without noughts at its end."""
        return self.locale().toString(value, "g", _SIGNIFICANT)


def _western(typed: str, locale: QLocale) -> str:
    """Return a number as it is typed, in the digits 0 to 9 and with a locale's decimal point."""
    digits = (str(unicodedata.decimal(letter, letter)) for letter in typed)
    return "".join(digits).replace(_ARABIC_POINT, locale.decimalPoint())


def _begin(field: QAbstractSpinBox) -> None:
    """Put a number at the edge where one begins to read."""
    field.setAlignment(leading_edge(field.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)

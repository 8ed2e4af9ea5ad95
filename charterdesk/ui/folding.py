"""Words on two lines, where a table has no room for them on one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget
from typing_extensions import override

from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import isolated, said_of

_TITLE_PIXELS: Final = 13
_TITLE_PADDING: Final = 26
"""As in the style sheet, and a little more."""
_ARROW: Final = 20
_ROW_PADDING: Final = 18
SPARE: Final = 4
"""Pixels of a cell beside its words and the room around them."""


def row_height(metrics: QFontMetrics, lines: int = 1) -> int:
    """Return how high a row of so many lines is."""
    return metrics.height() + (lines - 1) * metrics.lineSpacing() + _ROW_PADDING


def below_name(model: QAbstractItemModel, row: int, columns: Sequence[int]) -> list[str]:
    """Return what a row says in columns without room of their own, a line for each that does."""
    said = (
        (
            str(model.headerData(number, Qt.Orientation.Horizontal)),
            str(model.index(row, number).data() or ""),
        )
        for number in columns
    )
    return [said_of(title, isolated(words)) for title, words in said if words]


def halves(words: str, metrics: QFontMetrics) -> tuple[str, ...]:
    """Return what stands on each of two lines that are as narrow as they can be."""
    parts = words.split(" ")  # what stands together with a no-break space stays together
    ways = [(" ".join(parts[:end]), " ".join(parts[end:])) for end in range(1, len(parts))]
    return min(ways, key=lambda way: max(map(metrics.horizontalAdvance, way)), default=(words,))


def folded_width(words: str, metrics: QFontMetrics) -> int:
    """Return how wide a text is at least on two lines, in pixels."""
    return max(map(metrics.horizontalAdvance, halves(words, metrics)))


class FoldingHeader(QHeaderView):
    """Titles of columns, on two lines where that is allowed and their columns are narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._folds = False
        self.setSectionsClickable(True)

    def fold(self, folds: bool) -> None:
        """Allow two lines, or one alone."""
        self._folds = folds
        self.geometriesChanged.emit()

    def title_width(self, number: int, *, folded: bool = False) -> int:
        """Return what a title needs; Qt's own hint keeps room for an arrow in every one."""
        metrics, words = self._metrics(), self._title(number)
        needed = folded_width(words, metrics) if folded else metrics.horizontalAdvance(words)
        return needed + _TITLE_PADDING + (_ARROW if self.sortIndicatorSection() == number else 0)

    @override
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        if self._is_folded(logicalIndex):
            option.text = "\n".join(halves(self._title(logicalIndex), self._metrics()))

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if any(self._is_folded(number) for number in range(self.count())):
            hint.setHeight(hint.height() + self._metrics().lineSpacing())
        return hint

    def _is_folded(self, number: int) -> bool:
        if not self._folds:
            return False
        return 0 < self.sectionSize(number) < self.title_width(number)  # 0: hidden, or given way

    def _title(self, number: int) -> str:
        return str(self.model().headerData(number, self.orientation()))

    def _metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setPixelSize(scaled(_TITLE_PIXELS))
        font.setWeight(QFont.Weight.DemiBold)  # a little more than it has
        return QFontMetrics(font)

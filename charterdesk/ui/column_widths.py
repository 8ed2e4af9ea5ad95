"""How wide the columns of a table are: as what they say, with one that takes what the others leave.

So that what a row says is in sight without scrolling sideways, as far as the room allows it.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTableView

from charterdesk.ui.sizes import scaled, text_share

_LEAST: Final = 40
_LEAST_WIDE: Final = 160
_WIDEST: Final = 240
"""Of a column that does not take what is left; longer words end in an ellipsis."""
_MOST_ROUNDS: Final = 3
_SHORT: Final = 130
"""Up to so much words stay whole: a date, a status, a number."""
_TITLE_PIXELS: Final = 13
_TITLE_PADDING: Final = 26
"""As in the style sheet, and a little more."""
_ARROW: Final = 20
_MEASURED_ROWS: Final = 60
"""Beside those in sight; all of a large directory would take seconds."""


class ColumnWidths(QObject):
    """Gives columns their widths until the user draws one: that one then stays as it is."""

    def __init__(self, table: QTableView, keys: Sequence[str]) -> None:
        super().__init__(table)
        self._table = table
        self._keys = tuple(keys)
        self._usual: tuple[int, ...] = ()
        self._wide: int | None = None
        self._said: dict[int, int] = {}
        """What the words of each column need, as far as they were measured."""
        self._settled: set[int] = set()
        self._at_work = False
        self._share = text_share()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.measure)
        header = table.horizontalHeader()
        header.setMinimumSectionSize(_LEAST)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.sectionResized.connect(self._on_resized)
        header.sortIndicatorChanged.connect(self._look_again)
        model = table.model()
        for changed in (model.dataChanged, model.rowsInserted, model.modelReset):
            changed.connect(self._look_again)
        model.headerDataChanged.connect(self._on_retitled)

    def give(self, usual: Sequence[int], wide: int) -> None:
        """Say what there is to share.

        Args:
            usual: What the columns take at most beside their words while there is room, in
                pixels at 100 %, from the first column on.
            wide: The column that takes what the others leave.
        """
        self._usual, self._wide = tuple(usual), wide
        for number, width in enumerate(usual):
            self._table.setColumnWidth(number, scaled(width))
        self._settled.clear()
        self.measure()

    @property
    def settled(self) -> frozenset[str]:
        """The keys of the columns whose widths the user has said."""
        return frozenset(self._keys[number] for number in self._settled)

    @settled.setter
    def settled(self, keys: Iterable[str]) -> None:
        self._settled = {number for number, key in enumerate(self._keys) if key in set(keys)}
        self.share()

    def measure(self) -> None:
        """Look how much the words need. What is seen less now keeps its room: nothing jumps."""
        if self._wide is None or not self._table.isVisible():
            return
        for number in self._shown():
            needed = max(self._table.sizeHintForColumn(number), self._title_width(number))
            self._said[number] = max(needed, self._said.get(number, _LEAST))
        self.share()

    def grow(self) -> None:
        """Follow the size of the text, or another style."""
        grown, self._share = text_share() / self._share, text_share()
        header = self._table.horizontalHeader()
        self._at_work = True
        for number in range(header.count() if grown != 1.0 else 0):
            header.resizeSection(number, round(header.sectionSize(number) * grown))
        self._at_work = False
        self._said.clear()
        self._soon.start()

    def share(self) -> None:
        """Share the room that there is."""
        if self._wide is None or not self._said or self._at_work:
            return
        header, shown, viewport = (
            self._table.horizontalHeader(),
            self._shown(),
            self._table.viewport(),
        )
        for _ in range(_MOST_ROUNDS):
            room = viewport.width()
            self._at_work = True
            for number, width in self._shared(shown).items():
                header.resizeSection(number, width)
            self._at_work = False
            if viewport.width() == room:  # no scroll bar has come or gone with it
                break

    def _shared(self, shown: Sequence[int]) -> dict[int, int]:
        """Return the widths of the columns that are not settled."""
        header, room = self._table.horizontalHeader(), self._table.viewport().width()
        room -= sum(header.sectionSize(number) for number in shown if number in self._settled)
        others = [number for number in shown if number not in {self._wide, *self._settled}]
        widths = {number: min(self._needs(number), scaled(_WIDEST)) for number in others}
        if self._wide is None or self._wide in self._settled:
            return widths
        wanted = self._needs(self._wide)
        least = min(wanted, scaled(_LEAST_WIDE))
        spare = room - sum(widths.values()) - wanted
        if spare >= 0:
            more = {n: max(self._usual_of(n) - width, 0) for n, width in widths.items()}
            share = min(1.0, spare / max(sum(more.values()), 1))
            widths = {n: width + int(more[n] * share) for n, width in widths.items()}
        elif wanted + spare < least:
            short = scaled(_SHORT)
            still = {n: max(self._title_width(n), min(width, short)) for n, width in widths.items()}
            _narrow(widths, still, least - wanted - spare)
        widths[self._wide] = max(room - sum(widths.values()), least)
        return widths

    def _title_width(self, number: int) -> int:
        """Return what a title needs; Qt's own hint keeps room for an arrow in every one."""
        header = self._table.horizontalHeader()
        font = QFont(header.font())
        font.setPixelSize(scaled(_TITLE_PIXELS))
        font.setWeight(QFont.Weight.DemiBold)  # a little more than it has
        words = str(self._table.model().headerData(number, Qt.Orientation.Horizontal))
        arrow = _ARROW if header.sortIndicatorSection() == number else 0
        return QFontMetrics(font).horizontalAdvance(words) + _TITLE_PADDING + arrow

    def _needs(self, number: int) -> int:
        return self._said.get(number, _LEAST)

    def _usual_of(self, number: int) -> int:
        return scaled(self._usual[number]) if number < len(self._usual) else 0

    def _shown(self) -> list[int]:
        header = self._table.horizontalHeader()
        return [number for number in range(header.count()) if not header.isSectionHidden(number)]

    def _on_resized(self, number: int, before: int, now: int) -> None:
        if self._at_work or self._wide is None:
            return
        if 0 in {before, now}:  # shown or hidden
            self._soon.start()
        else:
            self._settled.add(number)
            self.share()

    def _look_again(self) -> None:
        self._soon.start()

    def _on_retitled(self) -> None:
        self._said.clear()
        self._soon.start()


def _narrow(widths: dict[int, int], least: Mapping[int, int], over: int) -> None:
    """Take so much away, always from the widest column that has more than its least."""
    for _ in range(over):
        wider = [number for number, width in widths.items() if width > least[number]]
        if not wider:
            break
        widths[max(wider, key=lambda number: widths[number])] -= 1

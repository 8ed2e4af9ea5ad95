"""How wide the columns of a table are: as what they say, with one that takes what the others leave.

So that what a row says is in sight without scrolling sideways: where there is no room for it on
one line, it is on two; where there is none for a column, it gives way, and what it says stands
under the words of the column that takes the rest. Columns that say nothing give way before that.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QTableView

from charterdesk.ui.folding import SPARE, FoldingHeader, below_name, folded_width, row_height
from charterdesk.ui.sizes import scaled, text_share
from charterdesk.ui.wording import said_of
from charterdesk.ui.wrapped_lines import wrapped_lines

_LEAST: Final = 40
_LEAST_WIDE: Final = 160
_LEAST_FOLDED: Final = 120
"""Of the same column, while its words have two lines."""
_WIDEST: Final = 240
"""Of a column that does not take what is left; longer words end in an ellipsis."""
_MOST_ROUNDS: Final = 3
_SHORT: Final = 130
"""Up to so much words stay whole: a date, a status, a number."""
_MEASURED_ROWS: Final = 60
"""Beside those in sight; all of a large directory would take seconds."""
_FEW_ROWS: Final = 400
"""So many have each the height of what they say; more have all the same."""
_MOST_LINES: Final = 2
"""Of words, where there are too many rows to look at each."""
_MOST_OF_NAME: Final = 4
_LARGE_TEXT: Final = 1.4
"""From here on two lines are better than one that is cut; below, than scrolling sideways alone."""


class ColumnWidths(QObject):
    """Gives columns their widths until the user draws one: that one then stays as it is."""

    folded = Signal(int)
    """So many lines a row has now that is as high as any."""

    def __init__(
        self,
        table: QTableView,
        header: FoldingHeader,
        keys: Sequence[str],
        *,
        gives_way: Sequence[int] = (),
        needless: Sequence[int] = (),
    ) -> None:
        """Look after the columns of a table.

        Args:
            table: The table; it has its rows already.
            header: Its titles.
            keys: Of the columns, from the first on.
            gives_way: The columns that can leave the table where it has no room for them, in the
                order in which they do.
            needless: Those that leave it before while they say nothing, in their order as well.
        """
        super().__init__(table)
        self._gives_way, self._needless = gives_way, needless
        self.given_way: tuple[int, ...] = ()
        """The columns without room of their own now, in their order."""
        self._table = table
        self._header = header
        self._keys = tuple(keys)
        self._usual: tuple[int, ...] = ()
        self.wide: int | None = None
        """The column that takes what the others leave."""
        self._said: dict[int, int] = {}
        """What the words of each column need, as far as they were measured."""
        self._said_folded: dict[int, int] = {}
        """The same on two lines, where that was asked for."""
        self._spoken: dict[int, int] = {}
        """How wide the longest words of each column are alone; none of one that says nothing."""
        self._beside: dict[int, int] = {}
        """What a cell has beside its words."""
        self._advances: dict[str, int] = {}
        self._folded_widths: dict[str, int] = {}
        """How wide words are on one line and on two, which is asked again at each key."""
        self._lines = 1
        self._settled: set[int] = set()
        self._at_work = False
        self._share = text_share()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.measure)
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
        self._usual, self.wide = tuple(usual), wide
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
        if self.wide is None or not self._table.isVisible():
            return
        for number in self._shown():
            needed = max(self._table.sizeHintForColumn(number), self._header.title_width(number))
            self._said[number] = max(needed, self._said.get(number, _LEAST))
        if self._lines > 1:
            self._measure_folded()
        self.share()

    def grow(self) -> None:
        """Follow the size of the text, or another style."""
        grown, self._share = text_share() / self._share, text_share()
        header = self._header
        self._at_work = True
        for number in range(header.count() if grown != 1.0 else 0):
            header.resizeSection(number, round(header.sectionSize(number) * grown))
        self._at_work = False
        self._forget()
        self._soon.start()

    def share(self) -> None:
        """Share the room that there is."""
        if self.wide is None or not self._said or self._at_work:
            return
        shown, viewport = self._shown(), self._table.viewport()
        for _ in range(_MOST_ROUNDS):
            room = viewport.width()
            self._at_work = True
            for number, width in self._shared(shown).items():
                self._header.resizeSection(number, width)
            self._at_work = False
            if viewport.width() == room:  # no scroll bar has come or gone with it
                break
        if self._lines > 1:
            self._header.fold(True)  # which titles are on two lines follows the widths
            self._fit_rows(shown)

    def _shared(self, shown: Sequence[int]) -> dict[int, int]:
        """Return the widths of the columns that are not settled."""
        room = self._table.viewport().width()
        room -= sum(self._header.sectionSize(number) for number in shown if number in self._settled)
        others = [number for number in shown if number not in {self.wide, *self._settled}]
        widths = {number: min(self._needs(number), scaled(_WIDEST)) for number in others}
        if self.wide is None or self.wide in self._settled:
            return widths
        wanted = self._needs(self.wide)
        least = min(wanted, scaled(_LEAST_WIDE))
        usual = {number: self._usual_of(number) for number in others}
        given_way: list[int] = []
        folds = self._folds(widths, wanted, room)
        if folds:
            if not self._said_folded:
                self._measure_folded()
            for number in self._silent(widths):
                if sum(widths.values()) + wanted > room:
                    given_way.append(number)
                    del widths[number], usual[number]
            folds = self._folds(widths, wanted, room)
        lines, beneath = 1, 0
        if folds:
            usual = dict(widths)  # what has the room for it stays on one line
            widths = {n: min(self._said_folded.get(n, width), width) for n, width in widths.items()}
            wanted = min(self._said_folded.get(self.wide, wanted), wanted)
            least = min(wanted, scaled(_LEAST_FOLDED))
            lines = _MOST_LINES
            for number in self._gives_way:
                if number in widths and sum(widths.values()) + least > room:
                    given_way.append(number)
                    del widths[number], usual[number]
                    lines += 1
            beneath = self._beneath(given_way)
        still = self._narrowest(widths, folded=folds)
        self.given_way = tuple(sorted(given_way))
        self._fold(lines)
        spare = room - sum(widths.values()) - wanted
        more = {n: max(width - widths[n], 0) for n, width in usual.items()}
        if spare >= 0:
            left = spare - max(beneath - wanted, 0)
            # Half stays with names of a line and a bit, which then have one as well.
            _widen(widths, more, left // 2 if folds else left, whole=folds)
        elif wanted + spare < least:
            _narrow(widths, still, least - wanted - spare)
        widths[self.wide] = max(room - sum(widths.values()), least)
        return widths | dict.fromkeys(given_way, 0)

    def _folds(self, widths: Mapping[int, int], wanted: int, room: int) -> bool:
        """Return whether columns have too little room for one line."""
        if text_share() > _LARGE_TEXT:
            cut = any(self._needs(number) > width for number, width in widths.items())
            return cut or sum(widths.values()) + wanted > room
        still = self._narrowest(widths, folded=False)
        return sum(still.values()) + min(wanted, scaled(_LEAST_WIDE)) > room

    def _silent(self, shown: Mapping[int, int]) -> list[int]:
        """Return which of some columns say nothing and may leave; of many rows that is unknown."""
        model = self._table.model()
        if not 0 < model.rowCount() <= _FEW_ROWS:
            return []
        return [
            number
            for number in self._needless
            if number in shown
            and number not in self._spoken
            and not any(model.index(row, number).data() for row in range(model.rowCount()))
        ]

    def _beneath(self, given_way: Iterable[int]) -> int:
        """Return what the column that takes the rest needs for what stands under its words."""
        model, horizontal = self._table.model(), Qt.Orientation.Horizontal
        said = (
            self._advance(said_of(str(model.headerData(n, horizontal)), "")) + self._spoken[n]
            for n in given_way
            if n in self._spoken
        )
        return max(said, default=0) + min(self._beside.values(), default=0) + SPARE

    def _narrowest(self, widths: Mapping[int, int], *, folded: bool) -> dict[int, int]:
        """Return how narrow columns can still be: short words stay whole, and the title."""
        short, title = scaled(_SHORT), self._header.title_width
        return {n: max(title(n, folded=folded), min(width, short)) for n, width in widths.items()}

    def _fold(self, lines: int) -> None:
        if lines != self._lines:
            self._lines = lines
            self._header.fold(lines > 1)
            self.folded.emit(lines)

    def _fit_rows(self, shown: Sequence[int]) -> None:
        """Give a few rows no more lines than each of them needs."""
        model = self._table.model()
        for row in range(model.rowCount() if model.rowCount() <= _FEW_ROWS else 0):
            height = row_height(self._table.fontMetrics(), self._lines_of(row, shown))
            if self._table.rowHeight(row) != height:
                self._table.setRowHeight(row, height)

    def _lines_of(self, row: int, shown: Sequence[int]) -> int:
        model, font, most = self._table.model(), self._table.font(), 1
        for number in (one for one in shown if one not in self.given_way):
            words = str(model.index(row, number).data() or "")
            room = self._header.sectionSize(number) - self._beside.get(number, 0)
            cut = self._advance(words) > room
            if number == self.wide:
                lines = len(wrapped_lines(words, font, room, _MOST_OF_NAME)) if cut else bool(words)
                below = below_name(model, row, self.given_way)
                lines += sum(1 if self._advance(line) <= room else 2 for line in below)
            else:
                lines = _MOST_LINES if cut else 1
            most = max(most, lines)
        return most

    def _advance(self, words: str) -> int:
        if words not in self._advances:
            self._advances[words] = self._table.fontMetrics().horizontalAdvance(words)
        return self._advances[words]

    def _measure_folded(self) -> None:
        """Look how much the words need on two lines, those that are measured on one."""
        model = self._table.model()
        first, last = (self._table.rowAt(edge) for edge in (0, self._table.viewport().height()))
        seen = range(max(first, 0), model.rowCount() if last < 0 else last + 1)
        rows = sorted({*range(min(model.rowCount(), _MEASURED_ROWS)), *seen[:_MEASURED_ROWS]})
        for number in self._shown():
            said = dict.fromkeys(str(model.index(row, number).data() or "") for row in rows)
            widest = max(map(self._folded_width, said), default=0)
            if spoken := max(map(self._advance, said), default=0):
                self._spoken[number] = max(spoken, self._spoken.get(number, 0))
            if number not in self._beside and any(said):
                row = next(row for row in rows if model.index(row, number).data())
                index = model.index(row, number)
                hint = self._table.sizeHintForIndex(index).width()
                self._beside[number] = hint - SPARE - self._advance(str(index.data()))
            needed = widest + self._beside.get(number, 0) + SPARE
            needed = max(needed, self._header.title_width(number, folded=True), _LEAST)
            self._said_folded[number] = max(needed, self._said_folded.get(number, _LEAST))

    def _folded_width(self, words: str) -> int:
        if words not in self._folded_widths:
            self._folded_widths[words] = folded_width(words, self._table.fontMetrics())
        return self._folded_widths[words]

    def _forget(self) -> None:
        self._said.clear()
        self._said_folded.clear()
        self._spoken.clear()
        self._beside.clear()
        self._advances.clear()
        self._folded_widths.clear()

    def _needs(self, number: int) -> int:
        return self._said.get(number, _LEAST)

    def _usual_of(self, number: int) -> int:
        return scaled(self._usual[number]) if number < len(self._usual) else 0

    def _shown(self) -> list[int]:
        header = self._header
        return [number for number in range(header.count()) if not header.isSectionHidden(number)]

    def _on_resized(self, number: int, before: int, now: int) -> None:
        if self._at_work or self.wide is None:
            return
        if 0 in {before, now}:  # shown or hidden
            self._soon.start()
        else:
            self._settled.add(number)
            self.share()

    def _look_again(self) -> None:
        self._soon.start()

    def _on_retitled(self) -> None:
        self._forget()
        self._soon.start()


def _narrow(widths: dict[int, int], least: Mapping[int, int], over: int) -> None:
    """Take so much away, always from the widest column that has more than its least."""
    for _ in range(over):
        wider = [number for number, width in widths.items() if width > least[number]]
        if not wider:
            break
        widths[max(wider, key=lambda number: widths[number])] -= 1


def _widen(widths: dict[int, int], more: Mapping[int, int], spare: int, *, whole: bool) -> None:
    """Give columns more: each its share, or all or nothing, which brings words to one line."""
    if whole:
        for number in sorted(more, key=lambda number: more[number]):
            if more[number] <= spare:
                widths[number] += more[number]
                spare -= more[number]
    else:
        share = min(1.0, spare / max(sum(more.values()), 1))
        for number, width in more.items():
            widths[number] += int(width * share)

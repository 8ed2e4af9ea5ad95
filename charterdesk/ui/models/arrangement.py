"""Which rows of a list are shown, and in which order. Knows no Qt."""

from bisect import insort_left, insort_right
from collections.abc import Callable, Collection, Iterable, Sequence
from operator import itemgetter
from typing import Any, Final, Generic, TypeVar

from charterdesk.model.cancelling import tell
from charterdesk.model.folding import fold

RowT = TypeVar("RowT")
Order = Callable[[RowT], Any]
SortedBy = tuple[int, bool]
"""The number of a column, and whether descending."""

_PORTION: Final = 1_000


class Entry(Generic[RowT]):
    """A row with what is asked of it again and again."""

    __slots__ = ("folded", "id", "row")

    def __init__(self, row: RowT, row_id: str, folded: str | None = None) -> None:
        self.row = row
        self.id = row_id
        self.folded = folded
        """What a search looks at, folded; None until the first search."""


class Arrangement(Generic[RowT]):
    """Searches, filters and sorts rows, and does of it again only what has to be.

    Orders once worked out are kept, and a row that changed is put into its place in each; so a key
    in the search is one pass over prepared strings.
    """

    def __init__(
        self,
        row_id: Callable[[RowT], str],
        searched: Callable[[RowT], str],
        own_order: Order[RowT] | None = None,
    ) -> None:
        """Make an empty one.

        Args:
            row_id: The id of a row's entity.
            searched: All of a row that a search looks at.
            own_order: What rows stand by where they are not sorted; None for the order in which
                they were put. Only `change` asks for it.
        """
        self._row_id = row_id
        self._searched = searched
        self._own_order = own_order
        self._all: list[Entry[RowT]] = []
        self._orders: dict[SortedBy, list[Entry[RowT]]] = {}
        self._keys: dict[int, Order[RowT]] = {}
        self._found: tuple[list[Entry[RowT]], list[str], list[Entry[RowT]]] = ([], [], [])
        """Among which entries the last words were searched, the words, and what holds them."""
        self.words: list[str] = []
        """What is searched, folded."""
        self.accepts: Callable[[RowT], bool] | None = None
        """The condition that a row must meet to be shown."""
        self.sorted_by: SortedBy | None = None
        """None for the rows' own order."""

    @property
    def entries(self) -> Sequence[Entry[RowT]]:
        """All rows in their own order."""
        return self._all

    def prepared(self, rows: Iterable[RowT]) -> list[Entry[RowT]]:
        """Return rows ready to be searched. It may be called in any thread."""
        return [Entry(row, self._row_id(row), fold(self._searched(row))) for row in rows]

    def put_rows(self, rows: Iterable[RowT]) -> None:
        """Take other rows, in their own order."""
        self.put([Entry(row, self._row_id(row)) for row in rows])

    def put(self, entries: Sequence[Entry[RowT]]) -> None:
        """Take other rows that were prepared, in their own order."""
        self._all = list(entries)
        self.forget_orders()

    def change(self, rows: Iterable[RowT], removed: Collection[str]) -> None:
        """Take rows that were added or changed, each into its place, and drop others by id."""
        assert self._own_order is not None
        changed = self.prepared(rows)
        gone = {entry.id for entry in changed}.union(removed)
        self._all = _without(self._all, gone)
        for entry in changed:
            insort_right(self._all, entry, key=_of_entry(self._own_order))
        for (column, descending), entries in list(self._orders.items()):
            order = _without(entries, gone)
            for entry in changed:
                _put_in_place(order, entry, _of_entry(self._keys[column]), descending)
            self._orders[column, descending] = order
        self._found = ([], [], [])

    def forget_orders(self) -> None:
        """Have the orders worked out anew: what rows say has changed."""
        self._orders.clear()
        self._found = ([], [], [])

    @property
    def ordered(self) -> bool:
        """Whether the order that rows are shown in is known."""
        return self.sorted_by is None or self.has_order(self.sorted_by)

    def has_order(self, sorted_by: SortedBy) -> bool:
        """Whether an order is known."""
        return sorted_by in self._orders

    def keep_order(self, sorted_by: SortedBy, key: Order[RowT], entries: list[Entry[RowT]]) -> None:
        """Keep all rows as `in_order` arranged them by a key."""
        self._keys[sorted_by[0]] = key
        self._orders[sorted_by] = entries

    def shown(self) -> list[Entry[RowT]]:
        """Return the rows to be shown; their order must be known."""
        entries = self._all if self.sorted_by is None else self._orders[self.sorted_by]
        if self.words:
            entries = self._search(entries)
        accepts = self.accepts
        if accepts is None:
            return list(entries)
        return [entry for entry in entries if accepts(entry.row)]

    def _search(self, entries: list[Entry[RowT]]) -> list[Entry[RowT]]:
        """Find the rows that hold every word, among those found before where words only grew."""
        among, before, found = self._found
        grew = (
            among is entries
            and bool(before)
            and all(any(old in word for word in self.words) for old in before)
        )
        if not grew:
            found = entries
            for entry in found:
                if entry.folded is None:
                    entry.folded = fold(self._searched(entry.row))
        for word in self.words:
            found = [entry for entry in found if word in (entry.folded or "")]
        self._found = (entries, list(self.words), found)
        return found


def in_order(
    entries: Sequence[Entry[RowT]],
    key: Order[RowT],
    descending: bool,
) -> list[Entry[RowT]]:
    """Return rows sorted by a key; equal ones keep their order. It may be called in any thread.

    Raises:
        Cancelled: Who watches asked to stop.
    """
    # In portions first: one long sort would keep every other thread waiting.
    keyed: list[tuple[Any, Entry[RowT]]] = []
    for start in range(0, len(entries), _PORTION):
        tell(start, len(entries))
        portion = [(key(entry.row), entry) for entry in entries[start : start + _PORTION]]
        keyed += sorted(portion, key=itemgetter(0), reverse=descending)
    keyed.sort(key=itemgetter(0), reverse=descending)
    return [entry for _, entry in keyed]


def _of_entry(key: Order[RowT]) -> Callable[[Entry[RowT]], Any]:
    return lambda entry: key(entry.row)


def _without(entries: list[Entry[RowT]], gone: Collection[str]) -> list[Entry[RowT]]:
    return [entry for entry in entries if entry.id not in gone]


def _put_in_place(
    order: list[Entry[RowT]],
    entry: Entry[RowT],
    key: Callable[[Entry[RowT]], Any],
    descending: bool,
) -> None:
    if not descending:
        insort_right(order, entry, key=key)
        return
    order.reverse()
    insort_left(order, entry, key=key)
    order.reverse()

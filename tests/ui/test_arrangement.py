from random import Random

import pytest

from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.ui.models.arrangement import Arrangement, in_order

Row = tuple[str, int]


def _arrangement(rows: list[Row]) -> Arrangement[Row]:
    arrangement = Arrangement[Row](lambda row: str(row[1]), lambda row: row[0], _by_name)
    arrangement.put(arrangement.prepared(sorted(rows, key=_by_name)))
    return arrangement


def _by_name(row: Row) -> str:
    return row[0]


def _remainder(row: Row) -> int:
    return row[1] % 3


def _shown(arrangement: Arrangement[Row]) -> list[Row]:
    return [entry.row for entry in arrangement.shown()]


@pytest.mark.parametrize("descending", [False, True])
def test_changed_rows_stand_where_sorting_all_anew_puts_them(descending: bool) -> None:
    chance = Random(7)
    rows = [(f"body {chance.randrange(90):03}", number) for number in range(3_000)]
    arrangement = _arrangement(rows)
    by = (0, descending)
    arrangement.keep_order(by, _remainder, in_order(arrangement.entries, _remainder, descending))
    changed = [("aaa", 5), ("zzz", 77), ("new", 9_999)]
    arrangement.change(changed, {"12"})
    expected = [row for row in rows if row[1] not in {5, 77, 12}] + changed
    assert [_by_name(row) for row in _shown(arrangement)] == sorted(map(_by_name, expected))
    arrangement.sorted_by = by
    shown = _shown(arrangement)
    assert sorted(shown) == sorted(expected)
    remainders = list(map(_remainder, shown))
    assert remainders == sorted(remainders, reverse=descending)


@pytest.mark.parametrize("descending", [False, True])
def test_sorting_in_portions_keeps_the_order_of_equal_rows(descending: bool) -> None:
    arrangement = _arrangement([(f"{number:05}", number) for number in range(2_500)])
    found = [entry.row for entry in in_order(arrangement.entries, _remainder, descending)]
    rows = [entry.row for entry in arrangement.entries]
    assert found == sorted(rows, key=_remainder, reverse=descending)


def test_sorting_can_be_stopped() -> None:
    arrangement = _arrangement([("a", 1)])
    with pytest.raises(Cancelled), watched(cancelled=lambda: True):
        in_order(arrangement.entries, _by_name, False)


def test_a_search_that_grows_shrinks_or_meets_changed_rows_finds_what_is_there() -> None:
    arrangement = _arrangement([("جمعية النساء", 1), ("Réseau des femmes", 2), ("نساء", 3)])

    def found(*words: str) -> set[int]:
        arrangement.words = list(words)
        return {row[1] for row in _shown(arrangement)}

    assert found("نسا") == {1, 3}
    assert found("نساء"[:3], "جمعيه") == {1}
    assert found("reseau") == {2}
    arrangement.change([("Reseaux", 4)], {"2"})
    assert found("reseau") == {4}
    arrangement.accepts = lambda row: row[1] > 1
    assert found("نسا") == {3}

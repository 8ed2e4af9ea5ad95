import time

from charterdesk.spreadsheets.records import KnownOrganisation
from tests.benchmarks.matching_quality import Matcher
from tests.benchmarks.spreadsheets_fuzz import run


def test_damaged_files_are_read_or_refused_with_a_sentence() -> None:
    outcomes, faults = run(400, seed=1)
    assert faults == []
    assert len(outcomes) > 3


def test_damaged_files_of_foreign_formats_end_no_more_than_their_child_process() -> None:
    _, faults = run(6, seed=1, slow=True)
    assert faults == []


def test_a_name_as_long_as_a_book_costs_no_more_than_a_moment() -> None:
    long = KnownOrganisation(
        id="1", names={"ar": "جمعية " + "كلمة (أخرى) " * 2000, "fr": "x" * 32_000}
    )
    started = time.process_time()
    matcher = Matcher([long])
    assert matcher.match(long.name).linked == "1"
    assert matcher.match(long.name + "ة").linked is None
    assert matcher.match("x" * 32_001).linked is None
    assert time.process_time() - started < 2

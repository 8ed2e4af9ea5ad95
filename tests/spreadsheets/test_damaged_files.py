from tests.benchmarks.spreadsheets_fuzz import run


def test_damaged_files_are_read_or_refused_with_a_sentence() -> None:
    outcomes, faults = run(400, seed=1)
    assert faults == []
    assert len(outcomes) > 3


def test_damaged_files_of_foreign_formats_end_no_more_than_their_child_process() -> None:
    _, faults = run(6, seed=1, slow=True)
    assert faults == []

from tests.benchmarks.matching_quality import measure


def test_matching_keeps_its_goals_on_the_collected_names() -> None:
    figures = measure()
    assert figures.wrong == []
    assert figures.pairs_linked == []
    assert figures.strangers_linked == []
    assert figures.linked >= 0.70 * figures.variants
    assert figures.in_first_three >= 0.98 * figures.variants

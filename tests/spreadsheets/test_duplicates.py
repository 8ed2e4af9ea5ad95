from charterdesk.spreadsheets.duplicates import DuplicateGroup, DuplicatePair, find_duplicates
from charterdesk.spreadsheets.records import KnownOrganisation, Reason, ReasonCode
from tests.benchmarks.matching_quality import organisations, read_rows
from tests.spreadsheets.known import sample_organisations


def org(number: int, name: str, **fields: object) -> KnownOrganisation:
    return KnownOrganisation(id=str(number), names={"ar": name}, **fields)  # type: ignore[arg-type]


def test_equal_names_are_certain_and_similar_ones_are_not() -> None:
    groups = find_duplicates(
        [
            org(1, "الجمعية المغربية لحقوق الإنسان"),
            org(2, "الجمعيه المغربيه لحقوق الانسان"),
            org(3, "الجمعية المغربية لحقوق الانسن"),
            org(4, "المرصد المغربي للسجون"),
        ]
    )
    (group,) = groups
    assert group.ids == ("1", "2", "3")
    certain = {frozenset({pair.one, pair.other}) for pair in group.pairs if pair.certain}
    assert certain == {frozenset({"1", "2"})}


def test_a_pair_that_was_said_to_be_different_is_never_brought_up_again() -> None:
    known = [org(1, "جمعية الأمل"), org(2, "جمعية العمل")]
    assert len(find_duplicates(known)) == 1
    assert find_duplicates(known, different=[("2", "1")]) == ()


def test_one_name_in_two_cities_is_a_question() -> None:
    (group,) = find_duplicates(
        [org(1, "جمعية النور للتنمية", city="فاس"), org(2, "جمعية النور للتنمية", city="مكناس")]
    )
    assert group.pairs[0].reason.code is ReasonCode.OTHER_CITY
    assert not group.pairs[0].certain


def test_a_shared_mail_address_is_a_question() -> None:
    (group,) = find_duplicates(
        [org(1, "جذور", emails=("a@example.org",)), org(2, "مرصد دادس", emails=("a@example.org",))]
    )
    assert group.pairs[0].reason.code is ReasonCode.SAME_EMAIL


def test_nothing_certain_is_found_among_different_organisations() -> None:
    for known in (sample_organisations(), organisations()):
        pairs = [pair for group in find_duplicates(known) for pair in group.pairs]
        assert not [pair for pair in pairs if pair.certain]


def test_pairs_that_must_stay_apart_are_never_certain() -> None:
    for row in read_rows("never_the_same.csv"):
        groups = find_duplicates([org(1, row["name_a"]), org(2, row["name_b"])])
        assert not [pair for group in groups for pair in group.pairs if pair.certain]


def test_every_organisation_is_in_one_group_at_most() -> None:
    known = organisations()
    ids = [one for group in find_duplicates([*known, *sample_organisations()]) for one in group.ids]
    assert len(ids) == len(set(ids))


def test_dropping_a_member_parts_those_it_held_together() -> None:
    reason = Reason(ReasonCode.SAME_NAME)
    pairs = tuple(
        DuplicatePair(one, other, reason, certain=True, score=1.0)
        for one, other in (("a", "b"), ("b", "m"), ("m", "c"), ("c", "d"), ("m", "e"))
    )
    group = DuplicateGroup(("a", "b", "c", "d", "e", "m"), pairs)
    assert [left.ids for left in group.without("m")] == [("a", "b"), ("c", "d")]

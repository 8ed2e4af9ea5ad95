"""How well names are matched, on the data of `tests/data/matching`.

    python -m tests.benchmarks.matching_quality

Goals: no wrong link, none of the pairs that must stay apart linked either way, none of the names
that are not in the list linked, 70% of the variants linked, 98% linked or right among the first
three to check.
"""

import csv
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from charterdesk.spreadsheets.candidates import CandidateIndex
from charterdesk.spreadsheets.matching import ExactIndex, find_link
from charterdesk.spreadsheets.name_parts import is_arabic
from charterdesk.spreadsheets.records import KnownOrganisation, Reason, RowValues

DATA = Path(__file__).parents[1] / "data" / "matching"


@dataclass(frozen=True)
class Answer:
    """What the matcher says of one name."""

    linked: str | None
    candidates: tuple[str, ...]


class Matcher:
    """Both indexes over one list of organisations."""

    def __init__(self, known: list[KnownOrganisation]) -> None:
        self._exact = ExactIndex(known)
        self._similar = CandidateIndex(known, self._exact)

    def match(self, name: str) -> Answer:
        """Return the link of a name, or its candidates."""
        row = RowValues(names={"ar" if is_arabic(name) else "fr": name})
        link = find_link(row, self._exact, frozenset())
        if link and not isinstance(link, Reason):
            return Answer(link[0].id, ())
        return Answer(None, tuple(c.id for c in self._similar.find(row, frozenset())))


def read_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a file of the data."""
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def organisations() -> list[KnownOrganisation]:
    """Return the list that names are matched against."""
    return [
        KnownOrganisation(
            id=row["id"],
            names={"ar": row["name_ar"], "fr": row["name_fr"]},
            acronym=row["acronym"],
            city=row["city"],
        )
        for row in read_rows("organisations.csv")
    ]


def one(name: str) -> KnownOrganisation:
    """Return an organisation of which only a name is known."""
    return KnownOrganisation(id=name, names={"ar" if is_arabic(name) else "fr": name})


@dataclass(frozen=True)
class Figures:
    """The figures and the names behind the faults."""

    variants: int
    linked: int
    in_first_three: int
    wrong: list[str]
    lost: list[str]
    pairs_linked: list[str]
    strangers_linked: list[str]
    strangers_new: int
    by_kind: Counter[str]


def measure() -> Figures:
    """Match everything once."""
    matcher = Matcher(organisations())
    linked = right = 0
    wrong, lost = [], []
    unlinked: Counter[str] = Counter()
    variants = read_rows("variants.csv")
    for row in variants:
        answer = matcher.match(row["text"])
        if answer.linked is not None:
            linked += answer.linked == row["organisation_id"]
            right += answer.linked == row["organisation_id"]
            if answer.linked != row["organisation_id"]:
                wrong.append(f"{row['text']} -> {answer.linked}")
        else:
            unlinked[row["kind"]] += 1
            if row["organisation_id"] in answer.candidates[:3]:
                right += 1
            else:
                lost.append(f"{row['kind']}: {row['text']} {answer.candidates}")
    pairs_linked = [
        f"{row['name_a']} / {row['name_b']}"
        for row in read_rows("never_the_same.csv")
        for a, b in ((row["name_a"], row["name_b"]), (row["name_b"], row["name_a"]))
        if Matcher([one(a)]).match(b).linked
    ]
    strangers = [(row["text"], matcher.match(row["text"])) for row in read_rows("not_in_list.csv")]
    return Figures(
        variants=len(variants),
        linked=linked,
        in_first_three=right,
        wrong=wrong,
        lost=lost,
        pairs_linked=pairs_linked,
        strangers_linked=[text for text, answer in strangers if answer.linked],
        strangers_new=sum(not answer.linked and not answer.candidates for _, answer in strangers),
        by_kind=unlinked,
    )


def main() -> None:
    """Print the figures."""
    figures = measure()
    lines = [
        f"variants linked: {figures.linked}/{figures.variants} "
        f"({figures.linked / figures.variants:.1%}, goal 70%)",
        f"linked or right in the first three: {figures.in_first_three}/{figures.variants} "
        f"({figures.in_first_three / figures.variants:.1%}, goal 98%)",
        f"wrong links: {len(figures.wrong)} (goal 0)",
        f"pairs that must stay apart, linked: {len(figures.pairs_linked)} (goal 0)",
        f"names not in the list, linked: {len(figures.strangers_linked)} (goal 0), "
        f"offered as new: {figures.strangers_new}",
        f"to check, by kind of variant: {dict(figures.by_kind)}",
        *figures.wrong,
        *figures.pairs_linked,
        *figures.strangers_linked,
        *figures.lost,
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

"""The matcher on names it was not built on: bodies of other countries, spelt in made-up ways.

    python -m tests.benchmarks.matching_elsewhere [SEED]

Each name is written as careless hands write it (hamza and ta marbuta left out, و apart, marks and
tatweel), with a slip of the pen, with its acronym before or behind it, and in French. Every name is
also matched against the list without it, where no link can be right.
"""

import csv
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from charterdesk.spreadsheets.records import KnownOrganisation
from tests.benchmarks.matching_quality import Matcher

NAMES = Path(__file__).parents[1] / "data" / "spreadsheets" / "bodies-elsewhere.csv"
_CARELESS = str.maketrans("أإآةى", "ااا" + "هي")


def organisations() -> list[KnownOrganisation]:
    """Return the list."""
    with NAMES.open(encoding="utf-8", newline="") as file:
        return [
            KnownOrganisation(
                id=str(number),
                names={"ar": row["name_ar"], "fr": row["name_fr"]},
                acronym=row["acronym"],
            )
            for number, row in enumerate(csv.DictReader(file))
        ]


def slip(name: str, chance: random.Random) -> str:
    """Return a name with one letter doubled, lost, exchanged or changed."""
    inside = [place for place in range(1, len(name) - 1) if name[place].isalpha()]
    place = chance.choice(inside)
    letter = chance.choice("ابتجحدرزسشصضطعغفقكلمنهوي")
    return chance.choice(
        [
            name[:place] + name[place + 1 :],
            name[:place] + letter + name[place:],
            name[:place] + letter + name[place + 1 :],
            name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :],
        ]
    )


def variants(organisation: KnownOrganisation, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield kinds of spelling and the name so spelt."""
    arabic, french = organisation.names["ar"], organisation.names["fr"]
    acronym = organisation.acronym
    yield "ortho", arabic.translate(_CARELESS).replace(" و", chance.choice([" و", " و "]))
    yield "ortho", f"  «{arabic}» "
    yield "ortho", arabic.replace("ا", "اـ", 2).replace("م", "مُ", 1)
    yield "slip", slip(arabic, chance)
    yield "slip", slip(arabic.translate(_CARELESS), chance)
    yield "acronym beside", chance.choice(["{} ({})", "{} {}", "{} - {}"]).format(arabic, acronym)
    yield "acronym beside", f"{acronym}{chance.choice([' - ', '-', ' : '])}{arabic}"
    yield "acronym", acronym
    yield "acronym", ".".join(acronym) + "."
    yield "french", chance.choice([str.upper, str.title, str.lower])(french)
    yield "french", f"{french.replace('é', 'e').replace('è', 'e')} ({acronym})"
    yield "shortened", " ".join(arabic.split()[: max(2, len(arabic.split()) - 2)])
    yield "branch", f"{arabic} - فرع {chance.choice(['الشمال', 'الجنوب', 'المركز'])}"


@dataclass
class Figures:
    """What was asked, linked and found, by kind of spelling, and every fault."""

    asked: Counter[str] = field(default_factory=Counter)
    linked: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


def measure(seed: int) -> Figures:
    """Match every variant of every name, and against the list without it."""
    chance = random.Random(seed)
    known = organisations()
    matcher = Matcher(known)
    figures = Figures()
    for organisation in known:
        without = Matcher([other for other in known if other is not organisation])
        for kind, text in variants(organisation, chance):
            figures.asked[kind] += 1
            answer = matcher.match(text)
            if answer.linked is not None:
                figures.linked[kind] += 1
                figures.found[kind] += answer.linked == organisation.id
                if answer.linked != organisation.id or kind in {"branch", "shortened"}:
                    figures.wrong.append(f"{text} -> {known[int(answer.linked)].name}")
            elif organisation.id in answer.candidates[:3]:
                figures.found[kind] += 1
            else:
                figures.lost.append(f"({kind}) {text}")
            if (stranger := without.match(text).linked) is not None:
                figures.wrong.append(f"{text} -> {known[int(stranger)].name}")
    return figures


def main(seed: int = 1) -> None:
    """Print the figures."""
    figures = measure(seed)
    total = figures.asked.total()
    lines = [
        f"{kind}: {figures.linked[kind]}/{asked} linked, {figures.found[kind]}/{asked} found"
        for kind, asked in figures.asked.items()
    ]
    lines += [
        f"all: {figures.linked.total() / total:.1%} linked, "
        f"{figures.found.total() / total:.1%} linked or right in the first three",
        *(f"wrong link: {text}" for text in figures.wrong),
        *(f"lost: {text}" for text in figures.lost),
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

"""Hostile text, pasted where people paste: kept letter by letter, or refused with a sentence."""

import random
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Final

from charterdesk.model import Organisation, Problem, Provision, Texts
from charterdesk.services.charters import edit_provision_text, find_charter, load_charter
from charterdesk.services.organisations import add_organisation, edit_organisation
from charterdesk.store import Workspace

_PIECES: Final = (
    "<b>", "</p>", "&amp;", "&", "<script>", "=1+1", '=HYPERLINK("x")', "'; DROP TABLE charter; --",
    "%s%n{0}{name}", "{", "}", "\\", '"', "\0", "\x1b[31m", "\r\n", "\n", "\t", "\u2028", "\u202e",
    "\u2066", "\u200f", "\u200d", "\ufeff", "\ufffe", "\U0010ffff", "\ud800", "الميثاق", "لله",
    "ۀ", "بِسْمِ", "é", "e" + "\u0301" * 40, "ﷺ", "2017", "٢٠١٧", "👩‍👩‍👧", "ⵜⴰⵎⴰⵣⵉⵖⵜ", " ",
    "x" * 3_000,
)  # fmt: skip
_FIELDS: Final = ("acronym", "city", "notes", "website", "address")


def hostile(seed: int) -> str:
    """Return a text of up to some 40,000 characters."""
    chance = random.Random(seed)
    return "".join(chance.choice(_PIECES) for _ in range(chance.randint(1, 25)))


def run(workspace: Workspace, count: int, seed: int = 0) -> Counter[str]:
    """Put as many texts into a provision, a field and a name; count what became of them.

    What is taken must be read back as it was given; anything but a `Problem` raises.
    """
    counts: Counter[str] = Counter()
    charter = find_charter(workspace)
    provision = load_charter(workspace, charter.id).provisions[0].id
    body = add_organisation(workspace, Texts(ar="جمعية الاختبار"))
    for number in range(seed, seed + count):
        text = hostile(number)
        field = _FIELDS[number % len(_FIELDS)]
        acts: dict[str, Callable[[], object]] = {
            "text": partial(edit_provision_text, workspace, provision, "ar", text),
            "field": partial(edit_organisation, workspace, body, **{field: text}),
            "name": partial(add_organisation, workspace, Texts(ar=text)),
        }
        for what, act in acts.items():
            try:
                act()
            except Problem:
                counts[f"{what} refused"] += 1
            else:
                counts[f"{what} taken"] += 1
                assert _stored(workspace, what, provision, body, field) in {text, None}
    assert workspace.integrity_faults() == []
    return counts


def _stored(workspace: Workspace, what: str, provision: str, body: str, field: str) -> object:
    """Return what a text has become; None for a name, which is tidied."""
    with workspace.read() as session:
        if what == "text":
            return session.get_one(Provision, provision).text.get("ar")
        if what == "field":
            return getattr(session.get_one(Organisation, body), field)
    return None

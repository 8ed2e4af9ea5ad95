"""How alike two names are, and why: aligned word by word, slips of the pen allowed."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from charterdesk.spreadsheets.name_parts import LIGHT, RELATED, Name, Word, likely_body, stem
from charterdesk.spreadsheets.records import Reason, ReasonCode

_PLURALS: Final = frozenset({"ين", "ون", "ات", "ان"})
_LONGEST_WORD: Final = 30
"""What is longer is no word, and not worth the memory of all its slips."""


def compare_names(
    row: Name, stored: Name, weight: Callable[[str], float]
) -> tuple[float, Reason] | None:
    """Return how alike two names are, 0 to 1, and why; None where they name two bodies.

    `weight` says how much a stem tells: rare ones more than common ones.
    """
    if _are_two_bodies(row, stored):
        return None
    added, missing, slips = _align(_all_words(row, stored), _all_words(stored, row))
    reason = _explain(row, stored, added, missing, slips)
    if reason is None:
        return None
    more = sum(weight(word) for word, _ in added)
    mine = sum(map(weight, row.core))
    common = mine - sum(weight(word) for word, _ in added if word in row.core)
    theirs = common + sum(weight(word) for word, _ in missing)
    if common < (common + more) * 0.4:
        return None
    if common < theirs * 0.25 and row.core[:1] != stored.core[:1]:
        return None
    score = 2 * common / (common + more + theirs) - 0.03 * len(slips)
    return 0.9 * score + 0.1 * ratio(" ".join(row.words), " ".join(stored.words)) / 100, reason


def is_slip(one: Word, other: Word) -> bool:
    """Tell whether words are a slip apart, two where they are long, or put for one another."""
    if other[0] in RELATED.get(one[0], ()) or _near(one[0], other[0]):
        return True
    return (one[0] != one[1] or other[0] != other[1]) and _near(one[1], other[1])


def deletions(*words: str) -> set[str]:
    """Return words, what is left of each without any one letter, and without a plural's ending.

    Two words have a form in common where they are a slip apart.
    """
    forms = set(words)
    for word in words:
        if len(word) > _LONGEST_WORD:
            continue
        forms.update([word[:index] + word[index + 1 :] for index in range(len(word))])
        if word[-2:] in _PLURALS and len(word) > 4:
            forms.add(word[:-2])
    return forms


def _distance(one: Word, other: Word) -> int:
    return OSA.distance(one[1], other[1])


def _near(one: str, other: str) -> bool:
    allowed = 2 if len(one) >= 7 and len(other) >= 7 else 1
    if OSA.distance(one, other, score_cutoff=allowed) <= allowed:
        return True
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return long[len(short) :] in _PLURALS and long.startswith(short)


def _are_two_bodies(one: Name, other: Name) -> bool:
    """Tell whether what both names say of kind, numbers or branch is not the same."""
    if one.body != other.body:
        mine = one.body or likely_body(one.words[:1])
        theirs = other.body or likely_body(other.words[:1])
        if mine and theirs and mine != theirs:
            return True
    if one.numbers != other.numbers and one.numbers and other.numbers:
        return True
    return bool(one.branch != other.branch and one.branch and other.branch)


def _all_words(name: Name, other: Name) -> list[Word]:
    """Return the words to align; the kind of body too where the other name shows none."""
    if name.body and not other.body:
        return [(stem(name.words[0]), name.words[0]), *name.pairs]
    return list(name.pairs)


def _align(row: list[Word], stored: list[Word]) -> tuple[list[Word], list[Word], list[Word]]:
    """Pair the words of two names.

    Returns those added, those missing, and the pairs that differ by a slip, as they are written.
    """
    missing = stored
    left = []
    for word in row:
        for index, other in enumerate(missing):
            if other[0] == word[0]:
                del missing[index]
                break
        else:
            left.append(word)
    added, slips = [], []
    for word in left:
        near = [other for other in missing if is_slip(word, other)]
        if near:
            other = min(near, key=partial(_distance, word))
            missing.remove(other)
            slips.append((word[1], other[1]))
        else:
            added.append(word)
    return added, missing, slips


def _explain(
    row: Name, stored: Name, added: list[Word], missing: list[Word], slips: list[Word]
) -> Reason | None:
    more, less = _telling(added, row, stored), _telling(missing, row, stored)
    if more and less:
        return None
    if row.branch != stored.branch:
        branch = row if row.branch else stored
        return Reason(ReasonCode.BRANCH, {"words": _with_stems(branch, branch.branch)})
    if more or (row.numbers and not stored.numbers):
        return Reason(ReasonCode.LONGER, {"words": " ".join(more or row.numbers)})
    if less or (stored.numbers and not row.numbers):
        return Reason(ReasonCode.SHORTENED, {"words": " ".join(less or stored.numbers)})
    if not slips and bool(row.body) != bool(stored.body):
        return Reason(ReasonCode.WITHOUT_KIND)
    pairs = slips or [(" ".join(row.words), " ".join(stored.words))]
    mine, theirs = (" ".join(words) for words in zip(*pairs, strict=True))
    return Reason(ReasonCode.SPELLING, {"row": mine, "stored": theirs})


def _telling(words: list[Word], row: Name, stored: Name) -> list[str]:
    """Return the words that are neither small nor a kind of body."""
    bodies = {name.words[0] for name in (row, stored) if name.body and name.words}
    return [written for bare, written in words if bare not in LIGHT and written not in bodies]


def _with_stems(name: Name, stems: Iterable[str]) -> str:
    wanted = set(stems)
    return " ".join(word for word in name.words if stem(word) in wanted or word in wanted)

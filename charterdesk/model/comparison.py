"""Two versions of a charter compared, provision by provision and word by word.

Words are whole: a changed prefix, vowel mark or ending marks its word and no other.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cache
from itertools import chain, groupby, islice, pairwise
from operator import itemgetter
from typing import Final

from charterdesk.model.canonical import CharterText, ProvisionText, canonical_line
from charterdesk.model.inline import Run, parse

_ALIKE: Final = 0.6
"""The share of common words (Sørensen-Dice) from which two provisions are one, reworded."""


class Change(StrEnum):
    """What became of a stretch of text."""

    EQUAL = "equal"
    INSERTED = "inserted"
    DELETED = "deleted"
    RESTYLED = "restyled"
    """The same words, bold or italic now or no longer."""


class LookChange(StrEnum):
    """How a look changed."""

    BOLD = "bold"
    NOT_BOLD = "not_bold"
    ITALIC = "italic"
    NOT_ITALIC = "not_italic"


@dataclass(frozen=True, slots=True)
class Look:
    """Whether letters are bold and italic."""

    bold: bool = False
    italic: bool = False


_PLAIN: Final = Look()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text.

    Without the inserted pieces one reads the old text, without the deleted ones the new one, but
    for white space.
    """

    change: Change
    text: str
    old_look: Look = _PLAIN
    new_look: Look = _PLAIN
    """Those of words that are restyled; of others they are not told."""

    @property
    def look_changes(self) -> tuple[LookChange, ...]:
        """In which ways the words look different now."""
        changes = []
        if self.old_look.bold is not self.new_look.bold:
            changes.append(LookChange.BOLD if self.new_look.bold else LookChange.NOT_BOLD)
        if self.old_look.italic is not self.new_look.italic:
            changes.append(LookChange.ITALIC if self.new_look.italic else LookChange.NOT_ITALIC)
        return tuple(changes)


@dataclass(frozen=True, slots=True)
class ProvisionChange:
    """One provision in both versions; None where one of them has it not."""

    old: ProvisionText | None
    new: ProvisionText | None
    pieces: tuple[Piece, ...]
    moved: bool = False
    """It stands elsewhere among the provisions that both versions have."""

    @property
    def is_changed(self) -> bool:
        """Whether anything of it differs."""
        kinds = (part and part.kind for part in (self.old, self.new))
        return self.moved or len(set(kinds)) > 1 or any_change(self.pieces)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions compared in one language."""

    language: str
    title: tuple[Piece, ...]
    provisions: tuple[ProvisionChange, ...]
    """In the new order; what was removed stands after what it followed."""

    @property
    def is_changed(self) -> bool:
        """Whether the two differ in this language."""
        return any_change(self.title) or any(part.is_changed for part in self.provisions)


def any_change(pieces: Sequence[Piece]) -> bool:
    """Whether any of the pieces came, went or looks different."""
    return any(piece.change is not Change.EQUAL for piece in pieces)


def compare(old: CharterText, new: CharterText, language: str) -> Comparison:
    """Compare two texts of a charter in one language.

    Provisions are matched by their id; where that finds none, by equal or similar text.
    """
    partners = _align(old.provisions, new.provisions, language)
    new_by_id = {part.id: part for part in new.provisions}
    moved = _moved([partners[part.id] for part in old.provisions if part.id in partners], new)
    found = {new_id: old_id for old_id, new_id in partners.items()}
    old_by_id = {part.id: part for part in old.provisions}

    changes = [
        ProvisionChange(
            before := old_by_id.get(found.get(part.id, "")),
            part,
            compare_texts(_in(before, language), _in(part, language)),
            part.id in moved,
        )
        for part in new.provisions
    ]
    places = {change.new.id: change for change in changes if change.new}
    after: ProvisionChange | None = None
    for part in old.provisions:
        if part.id in partners:
            after = places[new_by_id[partners[part.id]].id]
            continue
        removed = ProvisionChange(part, None, compare_texts(_in(part, language), ""))
        changes.insert(changes.index(after) + 1 if after else 0, removed)
        after = removed
    title = compare_words(
        canonical_line(old.title.get(language, "")), canonical_line(new.title.get(language, ""))
    )
    return Comparison(language, title, tuple(changes))


def compare_texts(old: str, new: str) -> tuple[Piece, ...]:
    """Compare two stored texts word by word, and the words that stay in their looks.

    Where a link leads elsewhere, the addresses stand in brackets after their words.
    """
    runs_of = _with_addresses if _links(old) != _links(new) else parse
    before, after = runs_of(old), runs_of(new)
    pieces = compare_words(*("".join(run.text for run in runs) for runs in (before, after)))
    if not any(run.bold or run.italic for run in (*before, *after)):
        return pieces
    return tuple(_parted_by_look(pieces, _looks(before), _looks(after)))


def compare_words(old: str, new: str) -> tuple[Piece, ...]:
    """Compare two texts word by word."""
    old_words, new_words = _words(old), _words(new)
    pieces: list[Piece] = []

    def add(change: Change, words: Sequence[str]) -> None:
        text = "".join(words)
        if pieces and pieces[-1].change is change:
            text = pieces.pop().text + text
        if text:
            pieces.append(Piece(change, text))

    done_old = done_new = 0
    keys = [word.rstrip() for word in old_words], [word.rstrip() for word in new_words]
    for start_old, start_new, length in [*_common(*keys), (len(old_words), len(new_words), 0)]:
        add(Change.DELETED, old_words[done_old:start_old])
        add(Change.INSERTED, new_words[done_new:start_new])
        done_old, done_new = start_old + length, start_new + length
        add(Change.EQUAL, new_words[start_new:done_new])
    return tuple(pieces)


def _links(text: str) -> list[str]:
    return [run.link for run in parse(text) if run.link]


def _with_addresses(text: str) -> tuple[Run, ...]:
    """Return the runs of a text, each link followed by where it leads."""
    parts: list[Run] = []
    for link, group in groupby(parse(text), key=lambda run: run.link):
        runs = list(group)
        parts += runs
        if link and link != "".join(run.text for run in runs):
            parts.append(Run(f" ({link})"))
    return tuple(parts)


def _looks(runs: Iterable[Run]) -> Iterator[Look]:
    """Yield the look of each letter; white space has none."""
    return (
        Look(run.bold, run.italic) for run in runs for letter in run.text if not letter.isspace()
    )


def _parted_by_look(
    pieces: Iterable[Piece], old_looks: Iterator[Look], new_looks: Iterator[Look]
) -> Iterator[Piece]:
    """Part the words that both texts have where their look changed and where it did not."""
    for piece in pieces:
        count = sum(not letter.isspace() for letter in piece.text)
        old = islice(old_looks, 0 if piece.change is Change.INSERTED else count)
        new = islice(new_looks, 0 if piece.change is Change.DELETED else count)
        if piece.change is not Change.EQUAL:
            deque(chain(old, new), maxlen=0)
            yield piece
            continue
        pairs = zip(old, new, strict=True)
        looks = [(_PLAIN, _PLAIN)]
        for letter in piece.text:
            if letter.isspace():  # it goes with the word before it
                looks.append(looks[-1])
            else:
                before, after = next(pairs)
                looks.append((_PLAIN, _PLAIN) if before == after else (before, after))
        letters = zip(piece.text, looks[1:], strict=True)
        for (before, after), group in groupby(letters, key=itemgetter(1)):
            change = Change.EQUAL if before == after else Change.RESTYLED
            yield Piece(change, "".join(letter for letter, _ in group), before, after)


def _in(part: ProvisionText | None, language: str) -> str:
    return canonical_line(part.text.get(language, "")) if part else ""


def _align(
    old: Sequence[ProvisionText], new: Sequence[ProvisionText], language: str
) -> dict[str, str]:
    """Return the id in the new text of each old provision that is there."""
    new_ids = {part.id for part in new}
    partners = {part.id: part.id for part in old if part.id in new_ids}
    rest_old = [part for part in old if part.id not in partners]
    rest_new = [part for part in new if part.id not in partners]
    words = {part.id: frozenset(_keys(_in(part, language))) for part in (*rest_old, *rest_new)}
    for least in (1.0, _ALIKE):
        for part in rest_old:
            if part.id in partners:
                continue
            for other in rest_new:
                if _dice(words[part.id], words[other.id]) >= least:
                    partners[part.id] = other.id
                    rest_new.remove(other)
                    break
    return partners


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 0.0


def _moved(kept: Sequence[str], new: CharterText) -> frozenset[str]:
    """Return which of the kept provisions stand elsewhere: the fewest that explain the order.

    Args:
        kept: The new ids of the provisions that both have, in the old order.
        new: The new text.
    """
    places = {part.id: place for place, part in enumerate(new.provisions)}
    order = [places[new_id] for new_id in kept]
    staying = set(_longest_increasing(order))
    return frozenset(new_id for index, new_id in enumerate(kept) if index not in staying)


def _longest_increasing(values: Sequence[int]) -> list[int]:
    """Return the indexes of a longest increasing subsequence (patience sorting)."""
    tops: list[int] = []
    at: list[int] = []
    before: list[int | None] = []
    for index, value in enumerate(values):
        pile = bisect_left(tops, value)
        before.append(at[pile - 1] if pile else None)
        tops[pile:] = [value, *tops[pile + 1 :]]
        at[pile:] = [index, *at[pile + 1 :]]
    chain = []
    last = at[-1] if at else None
    while last is not None:
        chain.append(last)
        last = before[last]
    return chain[::-1]


def _common(
    old: Sequence[str], new: Sequence[str], from_old: int = 0, from_new: int = 0
) -> Iterator[tuple[int, int, int]]:
    """Yield the runs both have, in order: start in old, start in new, length.

    Words that stand once on both sides anchor the comparison (patience diff); between anchors
    the same again; a stretch without such a word is left to difflib.
    """
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    if head:
        yield from_old, from_new, head
    old, new = old[head:], new[head:]
    tail = 0
    while tail < min(len(old), len(new)) and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle_old, middle_new = old[: len(old) - tail], new[: len(new) - tail]
    yield from _common_inside(middle_old, middle_new, from_old + head, from_new + head)
    if tail:
        yield from_old + head + len(middle_old), from_new + head + len(middle_new), tail


def _common_inside(
    old: Sequence[str], new: Sequence[str], from_old: int, from_new: int
) -> Iterator[tuple[int, int, int]]:
    if not old or not new:
        return
    anchors = _anchors(old, new)
    if not anchors:
        for block in SequenceMatcher(None, old, new).get_matching_blocks()[:-1]:
            yield from_old + block.a, from_new + block.b, block.size
        return
    cuts = [(0, 0), *anchors, (len(old), len(new))]
    for (a, b), (next_a, next_b) in pairwise(cuts):
        yield from _common(old[a:next_a], new[b:next_b], from_old + a, from_new + b)


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    counted_old, counted_new = Counter(old), Counter(new)
    places = {word: place for place, word in enumerate(old) if counted_old[word] == 1}
    pairs = [
        (places[word], place)
        for place, word in enumerate(new)
        if counted_new[word] == 1 and word in places
    ]
    return [pairs[index] for index in _longest_increasing([pair[0] for pair in pairs])]


def _words(text: str) -> list[str]:
    """Cut a text into words, addresses and marks, each with the white space after it."""
    return _word_pattern().findall(text)


def _keys(text: str) -> list[str]:
    return [word.rstrip() for word in _words(text)]


@cache
def _word_pattern() -> re.Pattern[str]:
    # \w has no combining marks: a vowel sign would cut its word in two.
    marks = "".join(
        chr(code) for code in range(0x300, 0x1E00) if unicodedata.category(chr(code))[0] == "M"
    )
    address = r"(?:https?://|mailto:)[^\s()]+"
    return re.compile(rf"(?:{address}|[\w{marks}]+['’]?|[^\w\s{marks}])\s*|\s+")

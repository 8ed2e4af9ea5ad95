"""Changes to a text, word by word, and how several people's changes come together.

Words and the spaces between them are counted alike, so that two changes to neighbouring words stay
apart. Words are compared letter by letter: another haraka is another word.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORDS = re.compile(r"\s+|\S+")


@dataclass(frozen=True, order=True, slots=True)
class WordEdit:
    """Words ``start`` up to ``end`` of a text give way to others; none do to an insert."""

    start: int
    end: int
    words: tuple[str, ...]

    def touches(self, other: "WordEdit") -> bool:
        """Tell whether two edits change the same words, or insert at the same place.

        Two edits that say the same do not; an insert beside words that the other changes does.
        """
        if self == other:
            return False
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


def edits_between(basis: str, text: str) -> frozenset[WordEdit]:
    """Return the edits that make one text of another.

    Edits that only a space parts are one: a rewritten sentence is one change.
    """
    before, after = _WORDS.findall(basis), _WORDS.findall(text)
    return frozenset(_joined(before, after))


def apply_edits(basis: str, edits: Iterable[WordEdit]) -> str:
    """Return a text with edits made to it, in whatever order they come; none touches another."""
    words = _WORDS.findall(basis)
    for edit in sorted(edits, reverse=True):
        words[edit.start : edit.end] = edit.words
    return "".join(words)


def _joined(before: list[str], after: list[str]) -> Iterator[WordEdit]:
    current: tuple[int, int, int, int] | None = None
    for tag, *span in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        begin, end, new_begin, new_end = span
        if tag == "equal":
            if current is not None and not "".join(before[begin:end]).isspace():
                yield _edit(current, after)
                current = None
        elif current is None:
            current = (begin, end, new_begin, new_end)
        else:
            current = (current[0], end, current[2], new_end)
    if current is not None:
        yield _edit(current, after)


def _edit(span: tuple[int, int, int, int], after: list[str]) -> WordEdit:
    begin, end, new_begin, new_end = span
    return WordEdit(begin, end, tuple(after[new_begin:new_end]))

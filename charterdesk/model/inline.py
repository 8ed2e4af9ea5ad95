r"""Bold, italic and links within a provision's text: light mark-up in a plain string.

``**bold**``, ``*italic*`` and ``[words](address)``; a backslash before ``*``, ``[``, ``]`` or
``\`` makes a letter of it. Marks count only in pairs: an opening one stands before a letter, a
closing one after one, and an address begins with ``https://``, ``http://`` or ``mailto:``. All
else are letters, so that a lone asterisk or a hint in square brackets stays what it is.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate, groupby
from typing import Final

MARKED_COLUMNS: Final = frozenset(
    {
        ("provision", "text"),
        ("amendment", "basis"),
        ("amendment", "proposed"),
        ("amendment", "merged"),
    }
)
"""Tables and columns whose texts may hold marks; in all others an asterisk is a letter."""
_ADDRESS: Final = (
    r"(?:https?://|mailto:)[^\s()<>\[\]\"\\\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff]+"
)
"""No letter of it is unseen, or none that XML can hold."""
_WHOLE_ADDRESS: Final = re.compile(_ADDRESS, re.IGNORECASE)
_TOKEN: Final = re.compile(
    rf"\\(?P<letter>[*\[\]\\])|(?P<stars>\*+)|(?P<open>\[)|\]\((?P<address>{_ADDRESS})\)|\]",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(r"\s+|\S+")
_SPACE: Final = re.compile(r"\s+")
_MARKS: Final = ("bold", "italic", "link")
_STARS: Final = {1: ("italic",), 2: ("bold",), 3: ("bold", "italic")}


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None
    """The address that it leads to."""

    @property
    def is_plain(self) -> bool:
        """Whether it looks like any text."""
        return not (self.bold or self.italic or self.link)


def parse(text: str) -> tuple[Run, ...]:
    """Return the runs of a stored text; any string has some, in time that grows with it."""
    if not any(mark in text for mark in "*[\\"):
        return (Run(text),) if text else ()
    tokens = list(_TOKEN.finditer(text))
    meanings = _pair(text, tokens)
    runs: list[Run] = []
    look = Run("")
    done = 0
    for number, token in enumerate(tokens):
        meaning = meanings.get(number, {})
        if not meaning and not token["letter"]:
            continue
        runs.append(replace(look, text=text[done : token.start()] + (token["letter"] or "")))
        done = token.end()
        then = Run(
            "",
            look.bold != ("bold" in meaning),
            look.italic != ("italic" in meaning),
            meaning.get("link", look.link),
        )
        # Of three asterisks, those that are no mark are letters within what the others mark.
        marks = 2 * ("bold" in meaning) + ("italic" in meaning)
        within = then if (then.bold, then.italic) > (look.bold, look.italic) else look
        runs.append(replace(within, text="*" * (len(token["stars"] or "") - marks)))
        look = then
    runs.append(replace(look, text=text[done:]))
    return normalised(runs)


def plain(text: str) -> str:
    """Return the letters of a stored text, as a person reads them."""
    return "".join(run.text for run in parse(text))


def serialise(runs: Iterable[Run]) -> str:
    """Return the text that is stored for runs.

    Letters that look like marks are escaped only where they would be read as such, so that a text
    without a look is stored as it stands.
    """
    wanted = normalised(runs)
    written = _written(wanted, lambda letters: letters)
    if parse(written) == wanted:
        return written
    return _written(wanted, lambda letters: re.sub(r"[*\[\]\\]", r"\\\g<0>", letters))


def normalised(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return runs joined where they look alike.

    White space is bold or italic where the letters on both sides of it are, and part of a link
    within it: nobody sees what else it were.
    """
    given = list(runs)
    text = "".join(run.text for run in given)
    if all(run.is_plain for run in given):
        return (Run(text),) if text else ()
    looks: list[list[bool | str | None]] = []
    for mark in _MARKS:
        each = [value for run in given for value in [_value(run, mark)] * len(run.text)]
        looks.append(_trimmed(text, each) if mark == "link" else _between_letters(text, each))
    joined: list[Run] = []
    letters = zip(text, *looks, strict=True)
    for (bold, italic, link), group in groupby(letters, key=lambda letter: letter[1:]):
        words = "".join(letter[0] for letter in group)
        joined.append(Run(words, bool(bold), bool(italic), str(link) if link else None))
    return tuple(joined)


def split(text: str, at: int) -> tuple[str, str]:
    """Cut a stored text after so many letters that are read; both parts keep their looks."""
    runs = parse(text)
    return serialise(_between(runs, 0, at)), serialise(_between(runs, at, None))


def join(first: str, second: str) -> str:
    """Append a stored text to another, with a space; no mark of one pairs with one of the other."""
    return serialise([*parse(first), *([Run(" ")] if first and second else []), *parse(second)])


def replaced(text: str, start: int, end: int, words: str) -> str:
    """Write words in place of the letters from ``start`` to before ``end``, in their look."""
    runs = parse(text)
    look = next(_between(runs, start, None), Run(""))
    return serialise(
        [*_between(runs, 0, start), replace(look, text=words), *_between(runs, end, None)]
    )


def reworded(text: str, words: str) -> str:
    """Return other words as a stored text: those that stay keep their looks.

    What stands in the place of words of one look takes it.
    """
    runs = parse(text)
    if all(run.is_plain for run in runs):
        return serialise([Run(words)])
    before, after = _WORDS.findall("".join(run.text for run in runs)), _WORDS.findall(words)
    places = [0, *accumulate(map(len, before))]
    made: list[Run] = []
    for tag, start, end, first, last in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        old = list(_between(runs, places[start], places[end]))
        look = old[0] if len(old) == 1 else Run("")
        made += old if tag == "equal" else [replace(look, text="".join(after[first:last]))]
    return serialise(made)


def link_address(typed: str) -> str | None:
    """Return what is typed as the address of a link; None where it leads to no page or mail box.

    A page may go without ``https://`` where it begins with ``www.``, a mail without ``mailto:``.
    """
    address = typed.strip().replace("(", "%28").replace(")", "%29")
    if address.lower().startswith("www."):
        address = f"https://{address}"
    elif re.fullmatch(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+", address):
        address = f"mailto:{address}"
    return address if _WHOLE_ADDRESS.fullmatch(address) else None


def _pair(text: str, tokens: Sequence[re.Match[str]]) -> dict[int, dict[str, str | None]]:
    """Return what each token that pairs begins or ends; those of a link bring its address."""
    meanings: dict[int, dict[str, str | None]] = {}
    opened: dict[str, int] = {}
    for number, token in enumerate(tokens):
        start, end = token.span()
        if token["stars"]:
            can_open = end < len(text) and not text[end].isspace()
            can_close = start > 0 and not text[start - 1].isspace()
            for mark in _STARS.get(end - start, ()):
                if can_close and mark in opened:
                    for one in (opened.pop(mark), number):
                        meanings.setdefault(one, {})[mark] = None
                elif can_open:
                    opened[mark] = number
        elif token["open"]:
            opened["link"] = number
        elif token["address"] and "link" in opened:
            first = opened.pop("link")
            if tokens[first].end() < start:
                meanings[first], meanings[number] = {"link": token["address"]}, {"link": None}
        elif token[0].startswith("]"):
            opened.pop("link", None)
    return meanings


def _value(run: Run, mark: str) -> bool | str | None:
    if mark == "link":
        return run.link if run.link and _WHOLE_ADDRESS.fullmatch(run.link) else None
    return run.bold if mark == "bold" else run.italic


def _trimmed(text: str, values: list[bool | str | None]) -> list[bool | str | None]:
    """Take a look from the white space at its edges."""
    trimmed: list[bool | str | None] = []
    for value, group in groupby(values):
        stop = len(trimmed) + len(list(group))
        letters = text[len(trimmed) : stop]
        inner = letters.strip()
        before = len(letters) - len(letters.lstrip())
        after = len(letters) - before - len(inner)
        trimmed += [None] * before + [value or None] * len(inner) + [None] * after
    return trimmed


def _between_letters(text: str, values: list[bool | str | None]) -> list[bool | str | None]:
    """Give white space the look that the letters on both sides of it have."""
    looks: list[bool | str | None] = [value or None for value in values]
    for space in _SPACE.finditer(text):
        start, end = space.span()
        is_within = start > 0 and end < len(text) and looks[start - 1] and looks[end]
        looks[start:end] = [is_within or None] * (end - start)
    return looks


def _between(runs: Iterable[Run], start: int, end: int | None) -> Iterator[Run]:
    at = 0
    for run in runs:
        words = run.text[max(start - at, 0) : None if end is None else max(end - at, 0)]
        if words:
            yield replace(run, text=words)
        at += len(run.text)


def _written(runs: Iterable[Run], escaped: Callable[[str], str]) -> str:
    parts: list[str] = []
    look = Run("")
    for run in (*runs, Run("")):
        if look.link and run.link != look.link:
            parts.append(f"]({look.link})")
        parts.append("*" * (2 * (run.bold != look.bold) + (run.italic != look.italic)))
        if run.link and run.link != look.link:
            parts.append("[")
        parts.append(escaped(run.text))
        look = run
    return "".join(parts)

"""Hunspell, in a process of its own.

It reads a large dictionary in most of a second, during which no other thread of its process runs,
and a damaged one may end it. The child imports nothing else of the application. It is asked in
lists, a dictionary's path and words, and ends with what it is asked through.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_MOST: Final = 6

_loaded: dict[str, Any] = {}


def answer(dictionary: str, words: list[str], suggesting: bool) -> list[str]:
    """Return those of the words that a dictionary lacks, or what it has instead of the only one."""
    speller = _loaded.get(dictionary)
    if speller is None:
        from hunspell import Hunspell

        path = Path(dictionary)
        speller = Hunspell(path.stem, hunspell_data_dir=str(path.parent), system_encoding="UTF-8")
        _loaded[dictionary] = speller
    if suggesting:
        return list(speller.suggest(words[0]))[:_MOST]
    return [word for word in words if not _has(speller, word)]


def _has(speller: Any, word: str) -> bool:  # noqa: ANN401 - the library has no types
    try:
        return bool(speller.spell(word))
    except UnicodeEncodeError:
        return True  # the dictionary's encoding lacks the letter, so it cannot tell


def serve(connection: "Connection[Any, Any]") -> None:
    """Answer what comes through a connection, in a frozen application."""
    while True:
        try:
            asked = connection.recv()
        except EOFError:
            return
        connection.send(answer(*asked))


def main() -> None:
    """Answer line by line."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(*json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

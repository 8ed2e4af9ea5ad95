"""Texts in several languages, stored as one value."""

from collections.abc import Iterator, Mapping
from typing import Final

LANGUAGES: Final = ("ar", "fr", "en", "es", "zgh")
"""The languages of the content, BCP 47; zgh is standard Moroccan Tamazight."""

RIGHT_TO_LEFT: Final = frozenset({"ar"})


class Texts(Mapping[str, str]):
    """The same text in several languages: an immutable mapping from BCP 47 code to text.

    Empty texts are not kept, so that two values are equal when they say the same. All text is
    in logical order.
    """

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, str] | None = None, /, **by_language: str) -> None:
        merged = {**(texts or {}), **by_language}
        self._texts = {language: text for language, text in sorted(merged.items()) if text}

    def __getitem__(self, language: str) -> str:
        return self._texts[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(tuple(self._texts.items()))

    def __repr__(self) -> str:
        return f"Texts({self._texts!r})"

    def best(self, *preferred: str) -> tuple[str, str]:
        """Return ``(language, text)`` in the first preferred language there is.

        Without any of them, the first of `LANGUAGES` that has a text; ``("", "")`` if none has.
        """
        for language in (*preferred, *LANGUAGES):
            if language in self._texts:
                return language, self._texts[language]
        return next(iter(self._texts.items()), ("", ""))

    def text(self, *preferred: str) -> str:
        """Return the text of `best`."""
        return self.best(*preferred)[1]

    def replaced(self, language: str, text: str) -> "Texts":
        """Return these texts with another text in one language (an empty one removes it)."""
        return Texts({**self._texts, language: text})

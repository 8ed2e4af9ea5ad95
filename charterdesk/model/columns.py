"""How values of the model stand in the file: JSON for several texts, ISO 8601 for dates."""

import json
from datetime import date
from typing import Final

from sqlalchemy import Dialect, String, TypeDecorator

from charterdesk.model.problem import Problem
from charterdesk.model.texts import Texts

_DECODER: Final = json.JSONDecoder()
_DAMAGED: Final = "This workspace holds a damaged value and cannot be read; restore a copy of it."


class TextsColumn(TypeDecorator[Texts]):
    """Stores `Texts` as a JSON object with sorted keys."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Texts | None, dialect: Dialect) -> str | None:
        """Write a JSON object."""
        return None if value is None else json.dumps(dict(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Texts | None:
        """Read a JSON object of strings; raise `Problem` where the file holds something else."""
        if value is None:
            return None
        texts = _load(value)
        if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
            raise damaged_value()
        return Texts(texts)


class StringsColumn(TypeDecorator[tuple[str, ...]]):
    """Stores a tuple of strings as a JSON array."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        """Write a JSON array."""
        return None if value is None else json.dumps(list(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """Read a JSON array of strings; raise `Problem` where the file holds something else."""
        if value is None:
            return None
        if value == "[]":  # the commonest by far
            return ()
        strings = _load(value)
        if not isinstance(strings, list) or not all(isinstance(text, str) for text in strings):
            raise damaged_value()
        return tuple(strings)


class DateColumn(TypeDecorator[date]):
    """Stores a date as ``YYYY-MM-DD``."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write ISO 8601."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read ISO 8601; raise `Problem` where the file holds no date."""
        try:
            return None if value is None else date.fromisoformat(value)
        except ValueError as fault:
            raise damaged_value() from fault


def damaged_value() -> Problem:
    """Say that the file holds a value that the application cannot have written."""
    return Problem(_DAMAGED)


def _load(value: str) -> object:
    try:
        # `loads` itself would look for white space around it first, which costs as much again.
        read, end = _DECODER.raw_decode(value)
        return read if end == len(value) else json.loads(value)
    except ValueError as fault:
        raise damaged_value() from fault

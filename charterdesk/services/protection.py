"""The passphrase of a workspace: how strong it is, setting, changing and removing it.

The file is encrypted by SQLCipher (AES-256, a key of 256,000 rounds of PBKDF2-HMAC-SHA512, a
checksum on every page). There is no second way in: a forgotten passphrase is a lost workspace.
"""

import math
import unicodedata
from collections.abc import Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Final

from charterdesk.model import Problem
from charterdesk.model.cancelling import counted_in
from charterdesk.model.folding import fold
from charterdesk.services.backups import list_backups
from charterdesk.store import DamageProblem, PassphraseProblem, Workspace
from charterdesk.store.copies import brought_under

_KILOBYTE: Final = 1_024

_WEAK: Final = 40.0
_STRONG: Final = 65.0
"""Bits. A guesser who has the file tries some ten thousand passphrases a second on one graphics
card (256,000 rounds each); 40 bits then last some years, 65 bits for ever."""

_ALPHABETS: Final = {"N": 10, "L": 30, "P": 20, "S": 12}
"""Categories of characters (Unicode, general category), and how many of each a keyboard offers."""

_LETTER_BITS: Final = 2.0
"""Of a letter in a word: a language is that predictable (Shannon 1951 found 1 to 2 for English)."""

_OFTEN_CHOSEN: Final = frozenset(
    fold(word)
    for word in (
        *("password", "passphrase", "motdepasse", "contraseña", "qwerty", "azerty", "admin"),
        *("welcome", "bonjour", "maroc", "tunisie", "charte", "charterdesk"),
        *("سلام", "مرحبا", "السلام", "عليكم", "محمد", "الله", "المغرب", "ميثاق"),
    )
)
_WORD_BITS: Final = 8.0
"""Of a word that everybody tries first."""


class Strength(StrEnum):
    """How long a passphrase withstands guessing."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class ProtectedBackups:
    """What became of the backups when the passphrase was set."""

    done: int
    """Now as the workspace is: under a passphrase, or without one."""
    kept: tuple[str, ...]
    """Names of those under an earlier passphrase, left as they are."""
    removed: tuple[str, ...]
    """Names of those that could not be read, and were removed rather than left unprotected."""


def estimate_bits(passphrase: str) -> float:
    """Estimate how many guesses a passphrase withstands, as a power of two.

    Word by word: one of those chosen most often counts little, letters alone count as a language's
    words do, anything else by the alphabets used. What repeats or continues the character before
    it (``1111``, ``2345``) counts one bit. Whoever knows the author may guess better.
    """
    return sum(_word_bits(word) for word in passphrase.split())


def _word_bits(word: str) -> float:
    if fold(word) in _OFTEN_CHOSEN:
        return _WORD_BITS
    used = {unicodedata.category(character)[0] for character in word} & _ALPHABETS.keys()
    alphabet = sum(_ALPHABETS[category] for category in used)
    each = _LETTER_BITS if used <= {"L"} else math.log2(alphabet)
    runs = sum(abs(ord(this) - ord(last)) <= 1 for last, this in pairwise(word))
    return runs + (len(word) - runs) * each


def estimate_strength(passphrase: str) -> Strength:
    """Say how strong a passphrase is."""
    bits = estimate_bits(passphrase)
    if bits < _WEAK:
        return Strength.WEAK
    return Strength.FAIR if bits < _STRONG else Strength.STRONG


def set_passphrase(
    workspace: Workspace, old: str | None, new: str | None, second_place: Path | None = None
) -> ProtectedBackups:
    """Encrypt a workspace and its backups, change the passphrase, or (None) remove it.

    All are written anew before the first takes its place: until then all are as they were. The old
    files are gone afterwards; copies saved elsewhere are not touched, and what a disk may keep of a
    removed file is out of reach.

    Args:
        workspace: The open workspace.
        old: Its passphrase as typed again, None if it has none.
        new: The new one; a forgotten one is lost for ever, which the user must have been told.
        second_place: Where backups are besides.

    Raises:
        PassphraseProblem: ``old`` is wrong.
        Problem: ``new`` is empty, the workspace is open read-only, or the disk is full; the
            workspace is as it was.
    """
    if new is not None and not new.strip():
        raise Problem("The passphrase is empty; type one, or leave the workspace without.")
    workspace.require_passphrase(old)
    paths = [backup.path for backup in list_backups(workspace.path, second_place)]
    with ExitStack() as written:  # what is written last takes its place first
        found = _write_anew(written, {path: brought_under(path, old, new) for path in paths})
        written.enter_context(workspace.under_passphrase(new))
    return found.without_damaged(unprotected=new is not None)


def protect_backups(workspace: Workspace, second_place: Path | None = None) -> ProtectedBackups:
    """Bring the backups under the workspace's passphrase that are not, as far as none opens them.

    Done on opening, in case setting the passphrase was interrupted.
    """
    paths = [backup.path for backup in list_backups(workspace.path, second_place)]
    with ExitStack() as written:
        found = _write_anew(written, {path: workspace.brought_under(path) for path in paths})
    return found.without_damaged(unprotected=workspace.encrypted)


@dataclass(slots=True)
class _Found:
    done: int = 0
    kept: list[str] = field(default_factory=list)
    damaged: list[Path] = field(default_factory=list)

    def without_damaged(self, *, unprotected: bool) -> ProtectedBackups:
        """Remove what cannot be read, where it would be left unprotected."""
        removed = self.damaged if unprotected else []
        for path in removed:
            path.unlink()
        return ProtectedBackups(self.done, tuple(self.kept), tuple(path.name for path in removed))


def _write_anew(written: ExitStack, backups: Mapping[Path, AbstractContextManager[None]]) -> _Found:
    """Write backups anew, which take their places when the stack ends well."""
    found = _Found()
    sizes = [path.stat().st_size // _KILOBYTE for path in backups]
    for number, (path, anew) in enumerate(backups.items()):
        with counted_in(sum(sizes[:number]), sum(sizes)):
            try:
                written.enter_context(anew)
            except PassphraseProblem:
                found.kept.append(path.name)
            except DamageProblem:
                found.damaged.append(path)
            else:
                found.done += 1
    return found

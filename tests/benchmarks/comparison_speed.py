"""How long two texts of thirty pages take to be compared.

``python -m tests.benchmarks.comparison_speed`` prints seconds, and the ratio to difflib on the
same words, which knows no provisions.
"""

import re
import sys
import time
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path

from charterdesk.model import Texts
from charterdesk.model.canonical import CharterText, ProvisionText
from charterdesk.model.comparison import compare
from charterdesk.model.terms import ProvisionKind

CHARTER = Path(__file__).parents[1] / "data" / "charters" / "khemisset-2017.ar.md"
_COPIES = 20
_PROVISIONS = 150


def main() -> int:
    """Print the figures."""
    words = [
        f"{word}{copy}"
        for copy in range(_COPIES)
        for word in re.findall(r"\w+", CHARTER.read_text("utf-8"))
    ]
    changed = [f"ال{word}" if number % 17 == 0 else word for number, word in enumerate(words)]
    ours = _seconds(lambda: compare(_text(words), _text(changed), "ar"))
    plain = _seconds(lambda: SequenceMatcher(a=words, b=changed, autojunk=False).get_opcodes())
    sys.stdout.write(
        f"{len(words)} words in {_PROVISIONS} provisions: {ours:.3f} s, "
        f"{ours / plain:.2f} of difflib over all words\n"
    )
    return 0


def _text(words: list[str]) -> CharterText:
    size = len(words) // _PROVISIONS
    return CharterText(
        ("ar",),
        Texts(ar="ميثاق"),
        tuple(
            ProvisionText(
                str(part),
                ProvisionKind.PRINCIPLE,
                Texts(ar=" ".join(words[part * size : (part + 1) * size])),
            )
            for part in range(_PROVISIONS)
        ),
    )


def _seconds(work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


if __name__ == "__main__":
    sys.exit(main())

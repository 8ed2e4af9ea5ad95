"""Texts that no one should send, typeset: ``python -m tests.benchmarks.typesetting_hostile``.

For each hostile text of the tests the processor's seconds a page when it is typeset for the first
time, and their ratio to those of a charter, likewise: none may hold a page up for long.
"""

import sys
import time
from pathlib import Path

import pypdfium2

from tests.typesetting.test_hostile import HOSTILE, made

_CHARTER = Path(__file__).parents[1] / "data" / "charters" / "khemisset-2017.ar.md"


def main() -> int:
    """Print the figures, the slowest first."""
    made("نص text")  # the fonts are loaded
    usual = seconds_a_page(_CHARTER.read_text("utf-8"))
    figures = [(seconds_a_page(text), name) for name, text in HOSTILE.items()]
    sys.stdout.write(f"{'ratio':>8}{'s a page':>10}\n")
    for seconds, name in sorted(figures, reverse=True):
        sys.stdout.write(f"{seconds / usual:8.2f}{seconds:10.3f}  {name}\n")
    return 0


def seconds_a_page(text: str) -> float:
    """Return what a page of a text takes."""
    begun = time.process_time()
    data = made(text)
    return (time.process_time() - begun) / len(pypdfium2.PdfDocument(data))


if __name__ == "__main__":
    sys.exit(main())

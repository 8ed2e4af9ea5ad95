"""How well text comes out of the PDF again, beside Typst and WeasyPrint on the same text.

``python -m tests.benchmarks.typesetting_extraction [TEXT.txt …]``: character error rate (edit
distance over length, white space and invisible characters aside) with Poppler, PDFium and MuPDF,
for plain text and for vocalised text. Peers and extractors that are not installed are left out.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from tests.benchmarks.typesetting_speed import CHARTER, ENGINES, libreoffice

VOCALISED = [
    "يُولَدُ جَمِيعُ النَّاسِ أَحْرَارًا وَمُتَسَاوِينَ فِي الْكَرَامَةِ وَالْحُقُوقِ، وَهُمْ قَدْ وُهِبُوا الْعَقْلَ وَالْوِجْدَانَ، "
    "وَعَلَيْهِمْ أَنْ يُعَامِلُوا بَعْضُهُمْ بَعْضًا بِرُوحِ الْإِخَاءِ.",
    "لِكُلِّ فَرْدٍ الْحَقُّ فِي الْحَيَاةِ وَٱلْحُرِّيَّةِ وَفِي الْأَمَانِ عَلَى شَخْصِهِ «لَا يَجُوزُ اسْتِرْقَاقُ أَحَدٍ» (المَادَّةُ 4).",
]
_IGNORED = re.compile("[\\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00]+")


def poppler(file: Path) -> str:
    """Extract with Poppler."""
    command = ["pdftotext", "-enc", "UTF-8", str(file), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def pdfium(file: Path) -> str:
    """Extract with PDFium."""
    import pypdfium2

    with pypdfium2.PdfDocument(file) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def mupdf(file: Path) -> str:
    """Extract with MuPDF."""
    with import_module("pymupdf").open(file) as document:
        return "\n".join(page.get_text() for page in document)


EXTRACTORS: dict[str, Callable[[Path], str]] = {
    "Poppler": poppler, "PDFium": pdfium, "MuPDF": mupdf,
}  # fmt: skip


def error_rate(source: list[str], extracted: str) -> float:
    """Return the share of characters that are lost, added or out of place."""
    # The page number is no part of the text.
    body = re.sub(r"(?m)^\W*\d+(\W+\d+)?\W*$", "", extracted)
    wanted, found = _IGNORED.sub("", "".join(source)), _IGNORED.sub("", body)
    return Levenshtein.distance(wanted, found) / len(wanted)


def measure(name: str, paragraphs: list[str]) -> None:
    """Print the table of one text."""
    sys.stdout.write(f"\n{name}: {sum(map(len, paragraphs)):,} characters\n")
    sys.stdout.write(f"{'engine':12}" + "".join(f"{one:>9}" for one in EXTRACTORS) + "\n")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "t.pdf"
        for engine, make in {**ENGINES, "libreoffice": libreoffice}.items():
            try:
                make(paragraphs, target)
            except (ImportError, FileNotFoundError):
                sys.stdout.write(f"{engine:12} not there\n")
                continue
            rates = [error_rate(paragraphs, extract(target)) for extract in EXTRACTORS.values()]
            sys.stdout.write(f"{engine:12}" + "".join(f"{rate:9.3f}" for rate in rates) + "\n")


def main() -> int:
    """Measure the texts given, or a charter, and a vocalised text."""
    parser = argparse.ArgumentParser()
    parser.add_argument("texts", nargs="*", type=Path, default=[CHARTER])
    for path in parser.parse_args().texts:
        lines = path.read_text("utf-8").splitlines()
        measure(path.name, [line.strip() for line in lines if line.strip()])
    measure("vocalised", VOCALISED)
    return 0


if __name__ == "__main__":
    sys.exit(main())

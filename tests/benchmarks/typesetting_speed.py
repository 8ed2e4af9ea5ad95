"""This engine beside Typst, WeasyPrint and LibreOffice on the same text, page and font.

``python -m tests.benchmarks.typesetting_speed [TEXT.txt]``: 20 copies of the text (without one,
of a charter of the tests), and 100 pages in which no paragraph repeats. Peers that are not
installed are left out (``pip install .[peers]``; LibreOffice from the system).
"""

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from html import escape
from importlib import import_module
from io import BytesIO
from pathlib import Path

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
CHARTER = Path(__file__).parents[1] / "data" / "charters" / "khemisset-2017.ar.md"
_RUNS = 5
_PROCESSES = 3
_SIZE, _LEADING, _AFTER = 12.5, 22, 8


def ours(paragraphs: list[str], target: Path) -> None:
    """Typeset with CharterDesk."""
    from charterdesk.documents import compose_plain_text
    from charterdesk.typesetting import typeset

    buffer = BytesIO()
    typeset(compose_plain_text("\n".join(paragraphs), "t", "ar"), buffer)
    target.write_bytes(buffer.getvalue())


def typst(paragraphs: list[str], target: Path) -> None:
    """Typeset with Typst."""
    engine = import_module("typst")

    head = (
        '#set page("a4", margin: (x: 62pt, y: 64pt), numbering: "1 / 1")\n'
        f'#set text(font: "Noto Naskh Arabic", size: {_SIZE}pt, lang: "ar")\n'
        f"#set par(justify: true, leading: {_LEADING - _SIZE}pt, spacing: {_LEADING}pt)\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "t.typ"
        text = "\n\n".join(f"#{json.dumps(one, ensure_ascii=False)}" for one in paragraphs)
        source.write_text(head + text, "utf-8")
        engine.compile(source, output=target, font_paths=[str(FONTS)])


def weasyprint(paragraphs: list[str], target: Path) -> None:
    """Typeset with WeasyPrint."""
    html = import_module("weasyprint").HTML

    font = FONTS / "NotoNaskhArabic-Regular.ttf"
    style = (
        f"@font-face {{font-family: N; src: url('{font.as_uri()}')}}"
        "@page {size: A4; margin: 64pt 62pt;"
        "@bottom-center {content: counter(page) ' / ' counter(pages)}}"
        f"body {{font: {_SIZE}pt/{_LEADING}pt N; text-align: justify}}"
        f"p {{margin: 0 0 {_AFTER}pt}}"
    )
    body = "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
    page = f'<html dir="rtl" lang="ar"><style>{style}</style>{body}</html>'
    html(string=page).write_pdf(target)


ENGINES: dict[str, Callable[[list[str], Path], None]] = {
    "charterdesk": ours, "typst": typst, "weasyprint": weasyprint,
}  # fmt: skip
_MODULES = {
    "charterdesk": ("charterdesk.documents", "charterdesk.typesetting"),
    "typst": ("typst",), "weasyprint": ("weasyprint",),
}  # fmt: skip


def libreoffice(paragraphs: list[str], target: Path) -> None:
    """Convert a DOCX of the same text with LibreOffice."""
    from charterdesk.documents import compose_plain_text
    from charterdesk.documents.docx import write_docx

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "t.docx"
        with source.open("wb") as file:
            write_docx(compose_plain_text("\n".join(paragraphs), "t", "ar"), file)
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation={Path(folder).as_uri()}/profile",
             "--convert-to", "pdf", "--outdir", folder, source],
            check=True, capture_output=True,
        )  # fmt: skip
        shutil.copy(Path(folder) / "t.pdf", target)


def child(engine: str, source: Path, target: Path) -> int:
    """Run one engine in this process; print its seconds and its peak memory."""
    paragraphs = json.loads(source.read_text("utf-8"))
    # What Python takes to load an engine is in the time of the whole process.
    for module in _MODULES[engine]:
        import_module(module)
    times = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        ENGINES[engine](paragraphs, target)
        times.append(time.perf_counter() - start)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"first": times[0], "warm": min(times[1:]), "peak": peak}))
    return 0


def measure(name: str, paragraphs: list[str]) -> None:
    """Print the table of one text."""
    sys.stdout.write(f"\n{name}: {sum(map(len, paragraphs)):,} characters\n")
    sys.stdout.write("engine         first s   warm s  whole s  peak MB   size kB\n")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "t.json", Path(folder) / "t.pdf"
        source.write_text(json.dumps(paragraphs, ensure_ascii=False), "utf-8")
        for engine in ENGINES:
            command = [
                sys.executable,
                "-m",
                __spec__.name,
                "--child",
                engine,
                str(source),
                str(target),
            ]
            runs = [subprocess.run(command, capture_output=True, text=True, check=False)
                    for _ in range(_PROCESSES)]  # fmt: skip
            if any(done.returncode for done in runs):
                sys.stdout.write(f"{engine:12} not there\n")
                continue
            each = [json.loads(done.stdout.splitlines()[-1]) for done in runs]
            figures = {key: statistics.median(one[key] for one in each) for key in each[0]}
            whole = _whole(engine, source, target)
            sys.stdout.write(
                f"{engine:12} {figures['first']:9.2f}{figures['warm']:9.2f}{whole:9.2f}"
                f"{figures['peak']:9.0f}{target.stat().st_size / 1000:10.0f}\n"
            )
        if shutil.which("soffice"):
            start = time.perf_counter()
            libreoffice(paragraphs, target)
            seconds = time.perf_counter() - start
            size = target.stat().st_size / 1000
            sys.stdout.write(f"libreoffice  {'':9}{'':9}{seconds:9.2f}{'':9}{size:10.0f}\n")


def _whole(engine: str, source: Path, target: Path) -> float:
    """Return the median of whole processes, Python's start included, that typeset once."""
    script = (
        "import json, sys; from pathlib import Path; "
        "from tests.benchmarks.typesetting_speed import ENGINES; "
        "ENGINES[sys.argv[1]](json.loads(Path(sys.argv[2]).read_text('utf-8')), Path(sys.argv[3]))"
    )
    times = []
    for _ in range(_PROCESSES):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", script, engine, source, target], check=True,
                       capture_output=True, env={**os.environ})  # fmt: skip
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> int:
    """Measure both texts."""
    parser = argparse.ArgumentParser()
    parser.add_argument("text", nargs="?", type=Path, default=CHARTER)
    parser.add_argument("--child", nargs=3)
    options = parser.parse_args()
    if options.child:
        engine, source, target = options.child
        return child(engine, Path(source), Path(target))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's Python keeps what it compiled
    lines = [line.strip() for line in options.text.read_text("utf-8").splitlines() if line.strip()]
    measure("20 copies", lines * 20)
    words = " ".join(lines).split()
    chance = random.Random(1)
    fresh = [" ".join(chance.sample(words, min(len(words), 90))) for _ in range(400)]
    measure("no paragraph repeats", fresh)
    return 0


if __name__ == "__main__":
    sys.exit(main())

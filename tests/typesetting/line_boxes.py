"""Where every line of the charters stands: ``python -m tests.typesetting.line_boxes`` renews it.

The stored file, ``tests/data/line_boxes.tsv``, has a row for each line: document, page, left end
and base line from the text area's top left corner and width, in points, how many words are
stretched by kashida, and the line's first and last words and its length in characters.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from charterdesk.documents import PrintOptions, compose_plain_text
from charterdesk.services.charters import find_charter, load_charter
from charterdesk.services.printing import DocumentKind, compose
from charterdesk.services.sample import write_sample
from charterdesk.store import Workspace
from charterdesk.typesetting.blocks import Document
from charterdesk.typesetting.layout import lay_out
from charterdesk.typesetting.pages import paginate
from charterdesk.typesetting.strips import Frame, PlacedLine
from charterdesk.typesetting.structure import Element
from tests.typesetting.shaping_agreement import CHARTERS

STORED = Path(__file__).parents[1] / "data" / "line_boxes.tsv"
Row = tuple[str, int, float, float, float, int, str, int]


def documents() -> Iterator[tuple[str, Document]]:
    """Yield the three charters as plain texts, and the sample as it is printed."""
    for path in CHARTERS:
        name = path.name.split(".")[0]
        yield name, compose_plain_text(path.read_text("utf-8"), name, "ar")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "s.charterdesk"
        write_sample(path)
        with Workspace(path) as workspace:
            content = load_charter(workspace, find_charter(workspace).id)
    yield "sample", compose(content, DocumentKind.CHARTER, "ar", PrintOptions())
    beside = PrintOptions(second_language="fr")
    yield "sample beside French", compose(content, DocumentKind.CHARTER, "ar", beside)


def boxes(name: str, document: Document) -> Iterator[Row]:
    """Yield the lines of a document as they stand on its pages."""
    page = document.page
    width = page.width - page.margin_start - page.margin_end
    height = page.height - page.margin_top - page.margin_bottom
    frame = Frame(width, height, document.direction, Element("Document"), document.language)
    for number, placed in enumerate(paginate(lay_out(document.blocks, frame), height), start=1):
        for top, strip in placed:
            for item in strip.items:
                if not isinstance(item, PlacedLine):
                    continue
                runs = item.line.runs
                rtl = bool(runs and max(run.level for run in runs) % 2)
                words = [
                    "".join(c.text for c in (run.cells[::-1] if run.level % 2 else run.cells))
                    for run in (runs[::-1] if rtl else runs)
                ]
                ends = " … ".join([words[0], words[-1]]) if words else ""
                strokes = sum(ink.width > 0 for run in runs for cell in run.cells
                              for ink in cell.ink)  # fmt: skip
                yield (name, number, round(item.x, 1), round(item.y + top, 1),
                       round(item.line.width, 1), strokes, ends,
                       sum(map(len, words)))  # fmt: skip


def all_boxes() -> list[Row]:
    """Return the lines of all documents."""
    return [row for name, document in documents() for row in boxes(name, document)]


def stored_boxes() -> list[Row]:
    """Return the lines as they were when the file was last renewed."""
    rows = []
    for text in STORED.read_text("utf-8").splitlines():
        name, page, x, y, width, strokes, ends, length = text.split("\t")
        rows.append(
            (name, int(page), float(x), float(y), float(width), int(strokes), ends, int(length))
        )
    return rows


if __name__ == "__main__":
    text = "".join("\t".join(map(str, row)) + "\n" for row in all_boxes())
    STORED.write_text(text, "utf-8")
    sys.stdout.write(f"{STORED}: {text.count(chr(10))} lines\n")

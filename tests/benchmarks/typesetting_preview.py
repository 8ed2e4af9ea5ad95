"""The page that follows what is typed, and a list of signatories longer than memory should be.

``python -m tests.benchmarks.typesetting_preview [COUNT]``. The charter of the sample with the fonts
loaded: composed and typeset for the first time, again, and after a word of a provision changed (the
goal is 60 ms). Then lists of 2,000 and of COUNT (20,000) signatories, each in a process of its own:
how long the list takes, how often progress is told and the longest time without, how long it takes
to stop after Cancel, and how much memory it takes beside what the process had before.
"""

import json
import resource
import subprocess
import sys
import time
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from charterdesk.model import Texts
from charterdesk.model.base import detached_copy
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.services.charters import find_charter, load_charter
from charterdesk.services.printing import DocumentKind, compose, print_document
from charterdesk.services.sample import write_sample
from charterdesk.store import Workspace
from charterdesk.typesetting import typeset
from charterdesk.typesetting.blocks import (
    Direction,
    Document,
    Paragraph,
    Span,
    TypesettingCancelled,
)

_RUNS = 9
_SMALL_LIST = 2_000
_LANGUAGE = "ar"


def main() -> int:
    """Print the figures."""
    if sys.argv[1:2] == ["--child"]:
        return child(int(sys.argv[2]))
    content = load_sample()
    preview(content)
    for count in (_SMALL_LIST, int(sys.argv[1]) if len(sys.argv) > 1 else 20_000):
        command = [sys.executable, "-m", __spec__.name, "--child", str(count)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        figures = json.loads(done.stdout.splitlines()[-1])
        say(
            "{count:,} signatories: {pages:,} pages in {seconds:.1f} s; progress told {told:,} "
            "times, at most {longest:.2f} s apart; stopped {stopped:.2f} s after Cancel; "
            "{memory:.0f} MB of memory for a file of {size:.1f} MB".format(**figures)
        )
    return 0


def load_sample() -> CharterContent:
    """Return the charter of the sample."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sample.charterdesk"
        write_sample(path)
        with Workspace(path) as workspace:
            return load_charter(workspace, find_charter(workspace).id)


def preview(content: CharterContent) -> None:
    """Measure the charter of the sample as it is shown beside its text."""
    letters = [Paragraph((Span("ا a (1)", bold=bold),)) for bold in (False, True)]
    typeset(Document("", _LANGUAGE, Direction.RTL, letters), BytesIO())
    first = _typeset(content)
    again = min(_typeset(content) for _ in range(_RUNS))
    edited = min(_typeset(_edited(content, number)) for number in range(_RUNS))
    say(f"the sample: {first:.0f} ms at first, {again:.0f} again, {edited:.0f} after a change")


def _typeset(content: CharterContent) -> float:
    """Return the milliseconds that the charter takes."""
    start = time.perf_counter()
    print_document(content, DocumentKind.CHARTER, _LANGUAGE, BytesIO())
    return (time.perf_counter() - start) * 1000


def _edited(content: CharterContent, number: int) -> CharterContent:
    middle = len(content.provisions) // 2
    provision = detached_copy(content.provisions[middle])
    provision.text = Texts(ar=f"{provision.text['ar']} كلمة{number}")
    before, after = content.provisions[:middle], content.provisions[middle + 1 :]
    return replace(content, provisions=(*before, provision, *after))


def child(count: int) -> int:
    """Print the figures of one list."""
    content = load_sample()
    content = replace(content, signatories=tuple(_signatories(content, count)))
    before = _peak()
    times = [time.perf_counter()]
    target = BytesIO()
    document = compose(content, DocumentKind.SIGNATORIES, _LANGUAGE)
    result = typeset(document, target, progress=lambda _: times.append(time.perf_counter()))
    seconds, memory = time.perf_counter() - times[0], _peak() - before
    figures = {
        "count": count,
        "pages": result.pages,
        "seconds": seconds,
        "told": len(times) - 1,
        "longest": max(later - earlier for earlier, later in pairwise(times)),
        "stopped": _seconds_to_stop(content),
        "memory": memory,
        "size": len(target.getvalue()) / 1e6,
    }
    say(json.dumps(figures))
    return 0


def _signatories(content: CharterContent, count: int) -> list[SignatoryEntry]:
    entries = []
    for number in range(count):
        entry = content.signatories[number % len(content.signatories)]
        organisation = detached_copy(entry.organisation)
        name = organisation.name.get("ar") or next(iter(organisation.name.values()))
        organisation.name = Texts(ar=f"{name} {number}")
        entries.append(replace(entry, organisation=organisation))
    return entries


def _seconds_to_stop(content: CharterContent) -> float:
    """Return how long a list goes on after the tenth page, where it was cancelled."""
    pressed: list[float] = []

    def progress(page: int) -> None:
        if page == 10:
            pressed.append(time.perf_counter())

    document = compose(content, DocumentKind.SIGNATORIES, _LANGUAGE)
    try:
        typeset(document, BytesIO(), progress=progress, cancelled=lambda: bool(pressed))
    except TypesettingCancelled:
        return time.perf_counter() - pressed[0]
    raise AssertionError("was not stopped")


def _peak() -> float:
    """Return the most memory that the process had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())

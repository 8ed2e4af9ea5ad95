"""Damaged files: whatever is done to a spreadsheet, it is read or refused with a sentence.

    python -m tests.benchmarks.spreadsheets_fuzz [FILES] [SEED]

Bytes are flipped, files and members of archives cut, cells and attributes replaced. Goal: of 10,000
files no crash and none that takes longer than a few seconds.
"""

import random
import re
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

from charterdesk.spreadsheets.errors import SpreadsheetError
from charterdesk.spreadsheets.lists import read_list
from charterdesk.spreadsheets.plan import plan_import

DATA = Path(__file__).parents[1] / "data" / "spreadsheets"
PATIENCE = 5.0
"""Seconds after which a file counts as hanging."""

_NASTY = (
    b"", b"-1", b"0", b"1E400", b"NaN", b"99999999999999999999", b"A0", b"XFD1048576", b"ZZZZ1",
    b"&#0;", b"&lt;", b"\xff\xfe", b"_x0000_", b"2e9", b"true", b"d", b"s", b"inlineStr", b"1:1",
    "\u202e\u0600".encode(), b"x" * 40_000,
)  # fmt: skip
_VALUE = re.compile(rb'(?<=[">])[^<>"]*(?=["<])')


def flip(data: bytes, chance: random.Random) -> bytes:
    """Change up to twenty bytes."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(data: bytes, chance: random.Random) -> bytes:
    """Take a stretch out of the middle, or the end off."""
    start = chance.randrange(len(data) + 1)
    end = chance.choice([len(data), min(len(data), start + chance.randint(1, 500))])
    return data[:start] + data[end:]


def replace_values(data: bytes, chance: random.Random) -> bytes:
    """Replace some cells or attributes with what no program would write."""
    share = chance.choice([0.002, 0.02, 0.3])
    return _VALUE.sub(
        lambda value: chance.choice(_NASTY) if chance.random() < share else value.group(), data
    )


def damage_member(data: bytes, chance: random.Random) -> bytes:
    """Damage what is in an archive, and pack it whole again; or leave a member out."""
    if not zipfile.is_zipfile(BytesIO(data)):
        return replace_values(data, chance)
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(packed, "w") as target:
        names = source.namelist()
        chosen = chance.choice(names)
        for name in names:
            content = source.read(name)
            if name == chosen:
                if chance.random() < 0.1:
                    continue
                content = chance.choice((flip, cut, replace_values, replace_values))(
                    content, chance
                )
            target.writestr(name, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    flip, cut, damage_member, damage_member, damage_member,
)  # fmt: skip


def sources(*, slow: bool) -> list[bytes]:
    """Return the files to damage; those that a child process reads where `slow`."""
    paths = [path for path in sorted(DATA.rglob("*.*")) if path.stat().st_size < 100_000]
    foreign = {".ods", ".xls", ".xlsb"}
    return [path.read_bytes() for path in paths if (path.suffix in foreign) == slow]


def damaged_files(count: int, seed: int, *, slow: bool = False) -> Iterator[tuple[int, bytes]]:
    """Yield the seed of each damaged file, and the file."""
    originals = sources(slow=slow)
    for number in range(seed, seed + count):
        chance = random.Random(number)
        data = chance.choice(originals)
        yield number, chance.choice(DAMAGES)(data, chance)


def outcome(path: Path) -> str:
    """Read and plan a file; return what came of it. Anything but a `SpreadsheetError` is raised."""
    try:
        found = read_list(path)
        plan = plan_import(found.understanding, [], other_sheets=found.other_sheets)
        plan.as_json()
    except SpreadsheetError as refused:
        sentence = str(refused)
        if "Traceback" in sentence or "\n" in sentence:
            raise AssertionError(sentence) from refused
        return refused.code.value
    return "read"


def run(count: int, seed: int, *, slow: bool = False) -> tuple[Counter[str], list[str]]:
    """Return the outcomes, and the faults with the seed that shows each again."""
    outcomes: Counter[str] = Counter()
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "damaged.xlsx"
        for number, data in damaged_files(count, seed, slow=slow):
            path.write_bytes(data)
            started = time.perf_counter()
            try:
                outcomes[outcome(path)] += 1
            except Exception as fault:  # noqa: BLE001 - finding any of them is the purpose
                faults.append(f"{number}: {fault!r}")
            if time.perf_counter() - started > PATIENCE:
                faults.append(f"{number}: took {time.perf_counter() - started:.1f} s")
    return outcomes, faults


def main(count: int = 10_000, seed: int = 0) -> None:
    """Print the outcomes and the faults."""
    for slow in (False, True):
        files = count // 50 if slow else count
        outcomes, faults = run(files, seed, slow=slow)
        reader = "in a child process" if slow else "in this process"
        lines = [f"{files} damaged files read {reader}: {dict(outcomes)}", *faults]
        sys.stdout.write("\n".join(lines) + f"\nfaults: {len(faults)}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

"""Power loss: a step is recorded under strace, and every disk that could be left is tried.

What was written since the last sync of its file, and names made or removed since the last sync of
the folder, may be there, be missing, be there in any combination, or be there in part (512 bytes
are written or not). ``python -m tests.faults.power_loss STEP FOLDER`` does the step to record.
"""

import ast
import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.faults.steps import STEPS, make_base, state

_SECTOR: Final = 512
_BEGIN: Final = "begin-recording"
_BEGIN_IN_HEX: Final = "".join(f"\\x{ord(letter):02x}" for letter in _BEGIN)
_numbers: Final = count(1000)
"""Of files made during a step."""
_CALL: Final = re.compile(r"^\d+ +(?P<name>\w+)\((?P<rest>.*)\) += (?P<result>-?\d+)")
_PATH: Final = re.compile(r"(?P<fd>-?\w+)<(?P<path>[^>]*)>")
_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(slots=True)
class _File:
    content: bytearray = field(default_factory=bytearray)

    def write(self, data: bytes, offset: int) -> None:
        self.content.extend(bytes(max(0, offset + len(data) - len(self.content))))
        self.content[offset : offset + len(data)] = data


@dataclass(frozen=True, slots=True)
class _Operation:
    """One change of the disk: of a file's bytes, or of the folder."""

    kind: str
    file: int
    """Which file, whatever its name."""
    name: str = ""
    data: bytes = b""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Recording:
    """What a step did to its folder, and where the syncs were."""

    operations: tuple[_Operation, ...]
    start: dict[str, bytes]


def record(step: str, folder: Path) -> Recording:
    """Do a step under strace and read what it wrote into its folder."""
    start = {path.name: path.read_bytes() for path in folder.iterdir()}
    trace = folder.with_name("trace")
    subprocess.run(
        [
            "strace", "-f", "-y", "-xx", "-s", "10000000", "-o", str(trace), "-e",
            "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename,link",
            sys.executable, "-m", "tests.faults.power_loss", step, str(folder),
        ],
        check=True,
    )  # fmt: skip
    return Recording(tuple(_operations(trace, folder, start)), start)


def _operations(trace: Path, folder: Path, start: dict[str, bytes]) -> Iterator[_Operation]:
    names = {name: number for number, name in enumerate(start)}
    lines = trace.read_text("ascii").splitlines()
    begin = next(number for number, line in enumerate(lines) if _BEGIN_IN_HEX in line)
    for line in lines[begin:]:
        match = _CALL.match(line)
        if match is None or int(match["result"]) < 0:
            continue
        call, rest = match["name"], match["rest"]
        strings = [ast.literal_eval(f'b"{text}"') for text in _STRING.findall(rest)]
        opened = _PATH.match(rest)
        if call in {"openat", "unlink", "rename"}:
            paths = [Path(text.decode()) for text in strings]
            if paths[-1].parent == folder:
                yield from _in_folder(call, rest, [path.name for path in paths], names)
        elif opened is not None:
            path = Path(_decoded(opened["path"]))
            if path == folder:
                yield _Operation("sync folder", -1)
            elif path.parent == folder and path.name in names:
                yield _in_file(call, rest, strings, names[path.name])


def _in_folder(
    call: str, rest: str, found: list[str], names: dict[str, int]
) -> Iterator[_Operation]:
    if call == "unlink":
        yield _Operation("unlink", names.pop(found[0]), found[0])
    elif call == "rename":
        names[found[1]] = names.pop(found[0])
        yield _Operation("rename", names[found[1]], "/".join(found))
    elif "O_CREAT" in rest and found[0] not in names:
        names[found[0]] = next(_numbers)
        yield _Operation("create", names[found[0]], found[0])


def _in_file(call: str, rest: str, strings: list[bytes], file: int) -> _Operation:
    if call in {"fsync", "fdatasync"}:
        return _Operation("sync", file)
    if call == "ftruncate":
        return _Operation("truncate", file, offset=int(rest.rsplit(", ", 1)[1]))
    if call == "write":  # the note of who is there, always from its beginning
        return _Operation("write", file, data=strings[0])
    return _Operation("write", file, data=strings[0], offset=int(rest.rsplit(", ", 1)[1]))


def _decoded(text: str) -> str:
    decoded: bytes = ast.literal_eval(f'b"{text}"')
    return decoded.decode()


def disks(recording: Recording, chance: random.Random, every: int) -> Iterator[dict[str, bytes]]:
    """Yield what may be on the disk when the power fails, at every so manieth operation."""
    operations = recording.operations
    total = len(operations)
    for cut in sorted({*range(0, total + 1, every), *range(max(total - 8, 0), total + 1)}):
        pending = _pending(operations[:cut])
        choices: list[set[int]] = [set(), set(pending)]
        choices += [{number for number in pending if chance.random() < 0.5} for _ in range(2)]
        for chosen in choices:
            yield _disk(recording, cut, set(pending) - chosen, None)
        if pending:
            yield _disk(recording, cut, set(), (pending[-1], chance))


def _pending(operations: Sequence[_Operation]) -> list[int]:
    """Return the numbers of the operations that no sync has made last yet."""
    pending: list[int] = []
    for number, operation in enumerate(operations):
        if operation.kind == "sync":
            pending = [
                it
                for it in pending
                if operations[it].kind not in {"write", "truncate"}
                or operations[it].file != operation.file
            ]
        elif operation.kind == "sync folder":
            pending = [it for it in pending if operations[it].kind in {"write", "truncate"}]
        else:
            pending.append(number)
    return pending


def _disk(
    recording: Recording, cut: int, missing: set[int], torn: tuple[int, random.Random] | None
) -> dict[str, bytes]:
    files = {
        number: _File(bytearray(content)) for number, content in enumerate(recording.start.values())
    }
    names = {name: number for number, name in enumerate(recording.start)}
    for number, operation in enumerate(recording.operations[:cut]):
        if number in missing:
            continue
        file = files.setdefault(operation.file, _File())
        if operation.kind == "write":
            data = operation.data
            if torn is not None and torn[0] == number:
                data = data[: torn[1].randrange(0, len(data) + 1, _SECTOR)]
            file.write(data, operation.offset)
        elif operation.kind == "truncate":
            del file.content[operation.offset :]
        elif operation.kind == "create":
            names[operation.name] = operation.file
        elif operation.kind == "unlink":
            names.pop(operation.name, None)
        elif operation.kind == "rename":
            old, new = operation.name.split("/")
            names.pop(old, None)
            names[new] = operation.file
    return {name: bytes(files[number].content) for name, number in names.items()}


def run(step_name: str, every: int, seed: int) -> Counter[str]:
    """Try the disks that a power loss during a step could leave; raise where one is not whole."""
    chance = random.Random(seed)
    step = next(step for step in STEPS if step.name == step_name)
    counts: Counter[str] = Counter()
    with TemporaryDirectory() as temporary:
        base = Path(temporary, "base")
        make_base(base)
        if step.name == "migration":
            step.prepare(base)
        before_folder = Path(temporary, "before")
        shutil.copytree(base, before_folder)
        before = state(before_folder)
        recording = record(step.name, base)
        after = state(base)
        for number, disk in enumerate(disks(recording, chance, every)):
            folder = Path(temporary, f"disk-{number}")
            folder.mkdir()
            for name, content in disk.items():
                (folder / name).write_bytes(content)
            found = state(folder)
            assert found in (before, after), (number, found)
            counts["nothing" if found == before else "all"] += 1
            shutil.rmtree(folder)
        # Told that it is done, and the power fails with everything lost that was not synced.
        folder = Path(temporary, "last")
        folder.mkdir()
        total = len(recording.operations)
        pending = set(_pending(recording.operations))
        for name, content in _disk(recording, total, pending, None).items():
            (folder / name).write_bytes(content)
        assert state(folder) == after, "a step that was confirmed is gone"
    return counts


def main(step_name: str, folder: Path) -> None:
    """Do one step, saying where it begins."""
    act = next(step for step in STEPS if step.name == step_name).prepare(folder)
    os.write(os.open(os.devnull, os.O_WRONLY), _BEGIN.encode())
    act()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

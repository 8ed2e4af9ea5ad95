"""How fast lists are read and planned, beside a bare openpyxl loop over the same file.

    python -m tests.benchmarks.spreadsheets_speed [ROWS] [ORGANISATIONS]

Goals: the plan of 50,000 rows against 10,000 organisations in at most 1.5 times the bare loop, in
bounded memory; the look-up of one name in under 10 ms; the first rows to preview in half a second.
"""

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook, load_workbook

from charterdesk.spreadsheets.candidates import CandidateIndex
from charterdesk.spreadsheets.lists import read_list
from charterdesk.spreadsheets.matching import ExactIndex
from charterdesk.spreadsheets.plan import plan_import
from charterdesk.spreadsheets.records import KnownOrganisation, RowValues

_KINDS = "جمعية الجمعية منظمة المنظمة مرصد شبكة فدرالية منتدى اتحاد رابطة مركز هيئة مؤسسة حركة"
_TOPICS = (
    "حقوق الإنسان|حقوق النساء|حقوق الطفل|حماية البيئة|التنمية المستدامة|محو الأمية|دعم الشباب|"
    "رعاية المسنين|محاربة الفساد|حماية المستهلك|التربية والتكوين|الصحة الإنجابية|حرية التعبير|"
    "الثقافة والفنون|الأشخاص في وضعية إعاقة|الهجرة واللجوء|استقلال القضاء|الحق في السكن|"
    "التضامن القروي|تربية النحل|الصناعة التقليدية|السياحة الجبلية|ذاكرة المدينة|الماء والواحات"
)
_PLACES = (
    "الرباط فاس مكناس طنجة تطوان وجدة أكادير مراكش آسفي الجديدة سطات خنيفرة الرشيدية تنغير زاكورة "
    "ورزازات العيون الداخلة كلميم الحسيمة الناظور بركان تاوريرت تازة تاونات الخميسات سلا تمارة"
)
KINDS = _KINDS.split()
TOPICS = _TOPICS.split("|")
PLACES = _PLACES.split()
HEADERS = ["ر.ت", "اسم المنظمة", "الاختصار", "المدينة", "الهاتف", "البريد", "الممثل", "ملاحظات"]
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def make_names(count: int, seed: int) -> list[str]:
    """Return different names like real ones: a kind, a proper word, a topic, a place."""
    chance = random.Random(seed)
    names: dict[str, None] = {}
    while len(names) < count:
        proper = "".join(chance.choices(LETTERS, k=chance.randint(3, 6)))
        parts = [chance.choice(KINDS), proper]
        parts += [f"من أجل {chance.choice(TOPICS)}"] if chance.random() < 0.8 else []
        parts += [f"ب{chance.choice(PLACES)}"] if chance.random() < 0.5 else []
        names[" ".join(parts)] = None
    return list(names)


def make_rows(known: list[str], count: int) -> Iterator[list[object]]:
    """Yield rows: two fifths known, one fifth misspelt, two fifths new."""
    chance = random.Random(7)
    new = iter(make_names(count, seed=99))
    for number in range(count):
        kind = chance.random()
        name = chance.choice(known) if kind < 0.6 else next(new)
        if 0.4 <= kind < 0.6:
            place = chance.randrange(len(name) - 1)
            name = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
        spelt = name.replace("ة", chance.choice("ةه"))
        contact = [f"06{number:08d}", f"c{number}@example.org", "فلان الفلاني", None]
        yield [number + 1, spelt, f"A{number}", chance.choice(PLACES), *contact]


def write_file(path: Path, known: list[str], rows: int) -> None:
    """Write the list as staff keep it."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("اللائحة")
    sheet.append(
        [
            "ر.ت",
            "اسم المنظمة",
            "الاختصار",
            "المدينة",
            "الهاتف",
            "البريد الإلكتروني",
            "الممثل",
            "ملاحظات",
        ]
    )
    for row in make_rows(known, rows):
        sheet.append(row)
    book.save(path)


def seconds_of_bare_loop(path: Path) -> float:
    """Return the processor time that openpyxl alone takes to go through the file."""
    started = time.process_time()
    book = load_workbook(path, read_only=True, data_only=True)
    for _ in book.worksheets[0].iter_rows(values_only=True):
        pass
    return time.process_time() - started


def peak_memory() -> str:
    """Return the most memory that this process has held."""
    if sys.platform == "win32":
        return "unknown"
    import resource

    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB"


def main(rows: int = 50_000, organisations: int = 10_000) -> None:
    """Print the figures."""
    names = make_names(organisations, seed=1)
    known = [KnownOrganisation(id=str(n), names={"ar": name}) for n, name in enumerate(names)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        write_file(path, names, rows)
        started = time.perf_counter()
        preview = read_list(path, limit=50)
        preview_seconds = time.perf_counter() - started
        # Processor time, so that what else the machine does is in neither side of the ratio.
        started = time.process_time()
        found = read_list(path)
        reading = time.process_time() - started
        plan = plan_import(found.understanding, known)
        whole = time.process_time() - started
        bare = seconds_of_bare_loop(path)
    exact = ExactIndex(known)
    similar = CandidateIndex(known, exact)
    started = time.perf_counter()
    for name in names[:200]:
        row = RowValues(names={"ar": name[:-1]})
        exact.find(row.name)
        similar.find(row, frozenset())
    lookup = (time.perf_counter() - started) / 200
    counts = {part: len(getattr(plan, part)) for part in ("linked", "check", "new", "not_taken")}
    lines = [
        f"{rows} rows, {organisations} organisations: {counts}",
        f"bare openpyxl loop: {bare:.2f} s",
        f"reading: {reading:.2f} s; reading and planning: {whole:.2f} s",
        f"ratio: {whole / bare:.2f} (goal 1.5)",
        f"look-up of one name: {lookup * 1000:.2f} ms (goal 10)",
        f"first {len(preview.understanding.sheet.rows)} rows: {preview_seconds:.3f} s (goal 0.5)",
        f"peak memory: {peak_memory()}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

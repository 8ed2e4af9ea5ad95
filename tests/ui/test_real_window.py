"""The whole main job in a real window on a real X server, with real keys."""

from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook

from charterdesk.documents.reading import letters_of
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.charters import find_charter, load_charter
from charterdesk.store import Workspace
from charterdesk.ui.destinations import DESTINATIONS
from tests.services.test_story import read
from tests.ui.x_session import CAN_RUN, XSession

DATA = Path(__file__).parents[1] / "data"
LIST = DATA / "spreadsheets" / "khemisset-signatories.xlsx"
ITEMS = 7
FIRST_ITEM = 8
"""The row of the first commitment in the text that is pasted."""
AT_THE_DESK = ("البديل الثقافي", "CEFA", "بني زولي", "ترانسبرانسي", "دادس")

pytestmark = pytest.mark.skipif(not CAN_RUN, reason="needs an X server to drive")


def stored(path: Path) -> CharterContent:
    """Return the charter as the file has it, while the program is at work on it."""
    with Workspace(path, read_only=True) as workspace:
        return load_charter(workspace, find_charter(workspace, None).id)


def signed(path: Path) -> list[str]:
    return [
        entry.organisation.name["ar"]
        for entry in stored(path).signatories
        if entry.signatory.status is SignatoryStatus.SIGNED
    ]


def key_of(place: str) -> str:
    return f"ctrl+{[one.name for one in DESTINATIONS].index(place) + 1}"


def test_a_facilitator_does_the_main_job_in_a_real_window(tmp_path: Path) -> None:
    path, printed = tmp_path / "الورشة.charterdesk", tmp_path / "الميثاق.pdf"
    with XSession.started(tmp_path) as screen, screen.program(locale="ar_MA.UTF-8") as program:
        _begin_from_a_template(screen, path)
        _paste_the_text(screen, path)
        _import_the_list(screen, path, without_answers(tmp_path))
        _map_the_commitments(screen, path)
        _register_at_the_desk(screen, path)
        _print(screen, printed)
        screen.look().save(str(tmp_path / "last.png"))
        screen.window("الورشة")
        screen.keys("ctrl+q")
        assert program.wait(timeout=20) == 0

    settings = (tmp_path / "config" / "CharterDesk" / "settings.ini").read_text("utf-8")
    assert "charterdesk=documents" in settings  # the last place, where it opens again
    content = stored(path)
    assert len(content.signatories) == 45
    assert len(signed(path)) == len(AT_THE_DESK)
    assert all(any(name in body for body in signed(path)) for name in AT_THE_DESK)
    letters = read(printed)
    assert all(letters_of(name) in letters for name in signed(path))
    assert letters_of("عقد لقاءات منتظمة لمناقشة التقدم المحرز") in letters


def _begin_from_a_template(screen: XSession, path: Path) -> None:
    def asked() -> bool:
        screen.window("CharterDesk")
        screen.keys("Escape", "Escape", "ctrl+w", "alt", "Down", "Down", "Left", "Return")
        return screen.sees("ملف عمل جديد من قالب")

    screen.until(asked, "the template")  # a window that has just appeared may miss its first keys
    screen.window("ملف عمل جديد من قالب")
    screen.keys("ctrl+a")
    screen.paste(str(path))
    screen.keys("Return")
    screen.window(path.stem)


def _paste_the_text(screen: XSession, path: Path) -> None:
    text = (DATA / "charters" / "khemisset-2017.ar.md").read_text("utf-8")
    screen.copy(text.split("### قائمة")[0])
    screen.keys("ctrl+shift+v")
    screen.window("لصق نص")
    screen.keys(*["Tab"] * FIRST_ITEM)  # from the kind of one paragraph to that of the next
    for _ in range(ITEMS):
        screen.keys("Up", "Up", "Up", "Tab")
    screen.keys("Return")
    screen.gone("لصق نص")
    screen.until(lambda: len(stored(path).provisions) == 18, "the pasted text")
    assert len(stored(path).commitments) == ITEMS


def without_answers(folder: Path) -> Path:
    """Save the list of Khemisset as it was before anybody signed."""
    book = load_workbook(LIST)
    for row in book.worksheets[0].iter_rows(min_row=5, min_col=8):
        for cell in row:
            cell.value = None
    book.save(folder / "المنظمات.xlsx")
    return folder / "المنظمات.xlsx"


def _import_the_list(screen: XSession, path: Path, listed: Path) -> None:
    screen.window(path.stem)
    screen.keys("ctrl+alt+i")
    screen.window("استيراد المنظمات")
    screen.paste(str(listed))
    screen.keys("Return")
    screen.window(listed.stem)
    screen.keys("space")  # onto the charter's list

    def is_written() -> bool:
        screen.keys("Return")  # does nothing until the list is read
        return len(stored(path).signatories) == 45

    screen.until(is_written, "the list")
    screen.keys("Escape")
    screen.gone(listed.stem)


def _map_the_commitments(screen: XSession, path: Path) -> None:
    screen.window(path.stem)
    screen.keys(key_of("commitments"), "Left")
    count = len(stored(path).commitments)
    screen.keys(*["space", "Down"] * count)
    screen.until(lambda: len(stored(path).mappings) == count, "each commitment in a group")


def _register_at_the_desk(screen: XSession, path: Path) -> None:
    screen.window(path.stem)
    screen.keys(key_of("signatories"), "ctrl+r")
    screen.window("مكتب التسجيل")
    for name in AT_THE_DESK:
        before = len(signed(path))
        screen.paste(name)
        screen.keys("Return")
        screen.until(partial(_has_grown, path, before), name)
    screen.keys("Escape")
    screen.gone("مكتب التسجيل")


def _has_grown(path: Path, before: int) -> bool:
    return len(signed(path)) > before


def _print(screen: XSession, printed: Path) -> None:
    screen.window("الورشة")
    screen.keys(key_of("documents"), "ctrl+s")
    screen.window("حفظ الوثيقة")
    screen.keys("ctrl+a")
    screen.paste(str(printed))
    screen.keys("Return")
    screen.until(printed.exists, "the document")

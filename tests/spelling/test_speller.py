"""Looking words up in real dictionaries, through the child process."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from time import monotonic

import pytest

from charterdesk.spelling import speller as asking
from charterdesk.spelling.dictionaries import find_dictionaries
from charterdesk.spelling.speller import Speller
from tests.dictionaries import write_dictionaries


@pytest.fixture
def found(tmp_path: Path) -> dict[str, Path]:
    return find_dictionaries([write_dictionaries(tmp_path / "قواميس é")])


@pytest.fixture
def speller() -> Iterator[Speller]:
    speller = Speller()
    yield speller
    speller.close()


def test_each_language_has_its_own_dictionary(found: dict[str, Path], speller: Speller) -> None:
    assert set(found) == {"ar", "fr"}
    arabic = ["المنظمات", "والمنظمات", "المنضمات"]
    assert speller.faults(found["ar"], arabic) == {"المنضمات"}
    assert speller.faults(found["fr"], ["l'organisation", "chartes", "droi"]) == {"droi"}
    assert "المنظمات" in speller.suggestions(found["ar"], "المنضمات")
    assert "droit" in speller.suggestions(found["fr"], "droi")


def test_a_dictionary_that_cannot_be_read_knows_every_word(
    found: dict[str, Path], speller: Speller, tmp_path: Path
) -> None:
    assert speller.faults(tmp_path / "en.dic", ["nonsense"]) == frozenset()
    assert speller.suggestions(tmp_path / "en.dic", "nonsense") == []
    assert speller.faults(found["fr"], ["droi"]) == {"droi"}  # in a new child


def test_a_child_that_was_ended_is_not_missed(found: dict[str, Path], speller: Speller) -> None:
    assert speller.faults(found["fr"], ["droi"])
    speller.close()
    assert speller.faults(found["fr"], ["droi"]) == frozenset()


@pytest.mark.parametrize("kind", [asking._PythonChild, asking._FrozenChild])
def test_closing_waits_for_no_answer(
    found: dict[str, Path], monkeypatch: pytest.MonkeyPatch, kind: type
) -> None:
    speller, answered = Speller(), Event()
    monkeypatch.setattr(asking, "_PythonChild", kind)
    assert speller.faults(found["fr"], ["droi"])
    words = ["antidisestablishmentarianismes"] * 400_000

    def ask() -> None:
        speller.faults(found["fr"], words)
        answered.set()

    waiting = Thread(target=ask)
    waiting.start()
    assert not answered.wait(0.3)
    begun = monotonic()
    speller.close()
    assert monotonic() - begun < 1
    waiting.join()


def test_a_frozen_application_asks_through_multiprocessing(found: dict[str, Path]) -> None:
    child = asking._FrozenChild()
    assert child.ask([str(found["fr"]), ["droits", "droi"], False]) == ["droi"]
    child.end()


def test_a_dictionary_needs_both_its_files(tmp_path: Path) -> None:
    (tmp_path / "en_US.dic").write_text("1\nword\n")
    assert find_dictionaries([tmp_path, tmp_path / "none"]) == {}
    (tmp_path / "en_US.aff").write_text("SET UTF-8\n")
    assert find_dictionaries([tmp_path]) == {"en": tmp_path / "en_US.dic"}


def test_the_folders_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_dictionaries(tmp_path / "d")
    monkeypatch.setenv("DICPATH", str(folder))
    assert find_dictionaries()["fr"] == folder / "fr.dic"
    monkeypatch.delenv("DICPATH")
    assert folder not in {path.parent for path in find_dictionaries().values()}

"""Finding in a charter, whatever the harakat, and replacing in one step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.model import Texts
from charterdesk.model.folding import fold
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.charters import add_provision, edit_charter, load_charter
from charterdesk.services.finding import _folded, find_text, replace_text
from charterdesk.store import Workspace
from tests.services.drafts import add_draft


@pytest.fixture
def charter_id(workspace: Workspace) -> str:
    charter_id = add_draft(workspace)
    edit_charter(workspace, charter_id, languages=("ar", "fr"))
    return charter_id


def add(workspace: Workspace, charter_id: str, **text: str) -> str:
    kind = ProvisionKind.PARAGRAPH
    return add_provision(workspace, charter_id, kind, Texts(text), 99)


def said(workspace: Workspace, charter_id: str, wanted: str) -> list[str]:
    content = load_charter(workspace, charter_id)
    texts = {part.id: part.text for part in content.provisions}
    return [
        texts[one.provision_id][one.language][one.start : one.end]
        for one in find_text(content, wanted)
    ]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("الانسان", ["الإِنْسانِ"]),
        ("إنسان", ["إِنْسانِ"]),
        ("المراه", ["المرأة", "المرأةِ"]),
        ("egalite", ["Égalité"]),
        ("droits  humains", ["droits\nhumains"]),
        ("", []),
        ("ّ", []),
        ("غائب", []),
    ],
)
def test_what_is_found_is_whole_with_its_marks(
    workspace: Workspace, charter_id: str, wanted: str, found: list[str]
) -> None:
    add(workspace, charter_id, ar="حقوق الإِنْسانِ", fr="Égalité et droits\nhumains")
    add(workspace, charter_id, ar="حقوق المرأة وحماية المرأةِ من العنف")
    assert said(workspace, charter_id, wanted) == found


def test_several_in_one_text_are_replaced_in_one_step(
    workspace: Workspace, charter_id: str
) -> None:
    part = add(workspace, charter_id, ar="دورات تكوينيّة ثم دورات تكوينية", fr="deux")
    found = find_text(load_charter(workspace, charter_id), "تكوينيه")
    assert len(found) == 2
    replace_text(workspace, found, "تدريبية")
    [now] = [one for one in load_charter(workspace, charter_id).provisions if one.id == part]
    assert now.text["ar"] == "دورات تدريبية ثم دورات تدريبية"
    assert now.text["fr"] == "deux"
    workspace.undo()
    [was] = [one for one in load_charter(workspace, charter_id).provisions if one.id == part]
    assert was.text["ar"] == "دورات تكوينيّة ثم دورات تكوينية"


@given(st.text(max_size=60))
def test_letters_fold_to_places_that_are_theirs(text: str) -> None:
    folded, origins = _folded(text)
    assert len(folded) == len(origins)
    assert origins == sorted(origins)
    assert all(0 <= place < len(text) for place in origins)
    for letter, place in zip(folded, origins, strict=True):
        assert letter in (" " if text[place].isspace() else fold(text[place]))


def test_words_are_found_and_replaced_within_what_is_bold(
    workspace: Workspace, charter_id: str
) -> None:
    part = add(workspace, charter_id, ar="نص **قديم** في [المكان **القديم**](https://a.org)")
    found = find_text(load_charter(workspace, charter_id), "قديم في المكان")
    replace_text(workspace, found, "جديد في الموقع")
    texts = {one.id: one.text for one in load_charter(workspace, charter_id).provisions}
    assert texts[part]["ar"] == "نص **جديد في الموقع [القديم](https://a.org)**"

from collections.abc import Iterator
from datetime import date
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from charterdesk.model import Amendment, Problem, Provision, Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus, Channel
from charterdesk.model.terms import CharterStatus, ProvisionKind
from charterdesk.services.adoption import adopt_version
from charterdesk.services.amendments import (
    accept_amendment,
    add_amendment,
    answer_amendment,
    edit_amendment,
    find_collisions,
    merged_text,
)
from charterdesk.services.charters import (
    add_charter,
    add_provision,
    edit_provision_text,
    load_charter,
    remove_provision,
)
from charterdesk.services.consultations import (
    add_consultation,
    close_consultation,
    edit_consultation,
)
from charterdesk.services.organisations import add_organisation
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.snapshots import snapshot

TODAY = date(2026, 5, 4)
TEXT = "نلتزم بتنفيذ توصيات الاستعراض الدوري الشامل"


class Draft:
    """A charter of three commitments."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.charter = add_charter(workspace, Texts(ar="ميثاق"))
        self.provisions = [
            add_provision(workspace, self.charter, ProvisionKind.COMMITMENT, Texts(ar=text), 9)
            for text in ("أولا", TEXT, "أخيرا")
        ]

    @property
    def content(self) -> CharterContent:
        return load_charter(self.workspace, self.charter)

    @property
    def texts(self) -> list[str]:
        return [provision.text["ar"] for provision in self.content.provisions]

    def replace(self, proposed: str, **values: object) -> str:
        return add_amendment(
            self.workspace, self.charter, AmendmentKind.REPLACE, TODAY, self.provisions[1],
            proposed=proposed, **values,
        )  # fmt: skip

    def amendment(self, amendment_id: str) -> Amendment:
        return next(
            entry.amendment
            for entry in self.content.amendments
            if entry.amendment.id == amendment_id
        )

    def collisions(self) -> list[tuple[str, str | None]]:
        content = self.content
        amendments = [entry.amendment for entry in content.amendments]
        return [
            (found.first.id, found.second.id if found.second else None)
            for found in find_collisions(content.provisions, amendments)
        ]


@pytest.fixture
def draft(workspace: Workspace) -> Draft:
    return Draft(workspace)


def test_accepting_merges_the_words_in_one_step_that_undo_takes_back(draft: Draft) -> None:
    change = draft.replace(TEXT.replace("بتنفيذ", "بمتابعة تنفيذ"), rationale="أدق")
    before = snapshot(draft.workspace)
    accept_amendment(draft.workspace, change, "اتفاق في الجلسة العامة")
    assert draft.texts[1] == TEXT.replace("بتنفيذ", "بمتابعة تنفيذ")
    assert draft.amendment(change).status is AmendmentStatus.ACCEPTED
    assert draft.amendment(change).response == "اتفاق في الجلسة العامة"
    draft.workspace.undo()
    assert snapshot(draft.workspace) == before


def test_two_amendments_on_different_words_are_both_merged(draft: Draft) -> None:
    first = draft.replace(TEXT.replace("نلتزم", "نتعهد"))
    second = draft.replace(f"{TEXT} كاملة")
    assert draft.collisions() == []
    accept_amendment(draft.workspace, second, "نعم")
    accept_amendment(draft.workspace, first, "نعم")
    assert draft.texts[1] == f"{TEXT} كاملة".replace("نلتزم", "نتعهد")


def test_two_amendments_on_the_same_words_collide_before_anything_is_merged(draft: Draft) -> None:
    first = draft.replace(TEXT.replace("بتنفيذ", "بنشر"))
    second = draft.replace(TEXT.replace("بتنفيذ", "بمتابعة"))
    third = draft.replace(f"{TEXT} كاملة")
    assert draft.collisions() == [(first, second)]
    accept_amendment(draft.workspace, first, "نعم")
    assert draft.collisions() == [(second, None)]
    with pytest.raises(Problem, match="changed since"):
        accept_amendment(draft.workspace, second, "نعم")
    assert draft.amendment(third).status is AmendmentStatus.RECEIVED
    accept_amendment(draft.workspace, second, "صياغة توافقية", TEXT.replace("بتنفيذ", "بنشر وتتبع"))
    assert draft.amendment(second).status is AmendmentStatus.ACCEPTED_MODIFIED
    accept_amendment(draft.workspace, third, "نعم")
    assert draft.texts[1] == f"{TEXT} كاملة".replace("بتنفيذ", "بنشر وتتبع")


def test_an_amendment_is_merged_into_a_draft_that_was_edited_elsewhere_since(draft: Draft) -> None:
    change = draft.replace(f"{TEXT} كاملة")
    edit_provision_text(
        draft.workspace, draft.provisions[1], "ar", TEXT.replace("نلتزم", "نحن نلتزم")
    )
    assert draft.collisions() == []
    accept_amendment(draft.workspace, change, "نعم")
    assert draft.texts[1] == f"نحن {TEXT} كاملة"


def test_an_amendment_to_words_that_are_gone_collides_with_the_draft(draft: Draft) -> None:
    change = draft.replace(TEXT.replace("بتنفيذ", "بنشر"))
    edit_provision_text(draft.workspace, draft.provisions[1], "ar", "نص آخر تماما")
    assert draft.collisions() == [(change, None)]


def test_a_provision_is_inserted_and_another_removed(draft: Draft) -> None:
    inserted = add_amendment(
        draft.workspace, draft.charter, AmendmentKind.INSERT, TODAY, draft.provisions[0],
        proposed="ثانيا",
    )  # fmt: skip
    first = add_amendment(
        draft.workspace, draft.charter, AmendmentKind.INSERT, TODAY, proposed="ديباجة"
    )
    removed = add_amendment(
        draft.workspace, draft.charter, AmendmentKind.DELETE, TODAY, draft.provisions[2]
    )
    for amendment in (inserted, first, removed):
        accept_amendment(draft.workspace, amendment, "نعم")
    assert draft.texts == ["ديباجة", "أولا", "ثانيا", TEXT]
    kinds = [provision.kind for provision in draft.content.provisions]
    assert kinds == [ProvisionKind.PREAMBLE, *[ProvisionKind.COMMITMENT] * 3]
    assert [provision.position for provision in draft.content.provisions] == [0, 1, 2, 3]


def test_removing_a_provision_collides_with_changing_it_and_inserts_with_each_other(
    draft: Draft,
) -> None:
    change = draft.replace(f"{TEXT} كاملة")
    removal, same = (
        add_amendment(
            draft.workspace, draft.charter, AmendmentKind.DELETE, TODAY, draft.provisions[1]
        )
        for _ in range(2)
    )
    here, there = (
        add_amendment(
            draft.workspace, draft.charter, AmendmentKind.INSERT, TODAY, draft.provisions[0],
            proposed=text,
        )
        for text in ("ب", "ت")
    )  # fmt: skip
    assert draft.collisions() == [(change, removal), (change, same), (here, there)]
    accept_amendment(draft.workspace, here, "نعم")
    with pytest.raises(Problem, match="stands at this place"):
        accept_amendment(draft.workspace, there, "نعم")
    accept_amendment(draft.workspace, there, "نعم", "ت")
    assert draft.texts[:3] == ["أولا", "ت", "ب"]


def test_a_comment_is_accepted_without_touching_the_text(draft: Draft) -> None:
    comment = add_amendment(
        draft.workspace, draft.charter, AmendmentKind.GENERAL, TODAY, draft.provisions[1],
        comment="واضح", channel=Channel.PHONE,
    )  # fmt: skip
    before = draft.texts
    accept_amendment(draft.workspace, comment, "شكرا")
    assert draft.texts == before
    assert draft.amendment(comment).status is AmendmentStatus.ACCEPTED


def test_every_answer_needs_its_reason_and_stands(draft: Draft) -> None:
    change = draft.replace("نص آخر")
    answer_amendment(draft.workspace, change, AmendmentStatus.UNDER_REVIEW)
    for status in (
        AmendmentStatus.REJECTED, AmendmentStatus.DEFERRED, AmendmentStatus.WITHDRAWN,
    ):  # fmt: skip
        with pytest.raises(Problem, match="reason"):
            answer_amendment(draft.workspace, change, status, "  ")
    with pytest.raises(Problem, match="reason"):
        accept_amendment(draft.workspace, change, "")
    answer_amendment(draft.workspace, change, AmendmentStatus.DEFERRED, "إلى النسخة المقبلة")
    answer_amendment(draft.workspace, change, AmendmentStatus.REJECTED, "خارج الموضوع")
    assert draft.amendment(change).response == "خارج الموضوع"
    with pytest.raises(Problem, match="answered already"):
        accept_amendment(draft.workspace, change, "نعم")
    with pytest.raises(Problem, match="answered already"):
        edit_amendment(draft.workspace, change, rationale="متأخر")
    merged = draft.replace(f"{TEXT} كاملة")
    accept_amendment(draft.workspace, merged, "نعم")
    with pytest.raises(Problem, match="undo"):
        answer_amendment(draft.workspace, merged, AmendmentStatus.REJECTED, "لا")


def test_what_says_nothing_is_not_taken_in(draft: Draft) -> None:
    before = snapshot(draft.workspace)
    for kind, values in (
        (AmendmentKind.GENERAL, {}),
        (AmendmentKind.INSERT, {"proposed": " "}),
        (AmendmentKind.REPLACE, {"provision_id": draft.provisions[1], "proposed": TEXT}),
        (AmendmentKind.REPLACE, {"proposed": "نص"}),
        (AmendmentKind.DELETE, {}),
    ):
        with pytest.raises(Problem):
            add_amendment(draft.workspace, draft.charter, kind, TODAY, **values)
    assert snapshot(draft.workspace) == before


def test_nothing_new_is_taken_after_the_closing_date_but_what_came_is_still_answered(
    draft: Draft,
) -> None:
    consultation = add_consultation(
        draft.workspace, draft.charter, date(2026, 5, 1), date(2026, 5, 3)
    )
    assert draft.content.charter.status is CharterStatus.CONSULTATION
    with pytest.raises(Problem, match="closed on 2026-05-03"):
        draft.replace("نص آخر", consultation_id=consultation)
    late = draft.replace("نص آخر")
    accept_amendment(draft.workspace, late, "وصل متأخرا وقُبل")
    assert draft.texts[1] == "نص آخر"


def test_a_consultation_that_was_closed_takes_nothing_more_on_that_day(draft: Draft) -> None:
    consultation = add_consultation(
        draft.workspace, draft.charter, date(2026, 5, 1), date(2026, 6, 1)
    )
    close_consultation(draft.workspace, consultation, TODAY)
    with pytest.raises(Problem, match="closed on 2026-05-04"):
        draft.replace("نص آخر", consultation_id=consultation)
    with pytest.raises(Problem, match="closed already"):
        close_consultation(draft.workspace, consultation, TODAY)
    edit_consultation(draft.workspace, consultation, languages=("fr",))
    with pytest.raises(Problem, match="closed on 2026-05-04"):
        draft.replace("نص آخر", consultation_id=consultation)
    edit_consultation(draft.workspace, consultation, closes_on=date(2026, 6, 1))
    draft.replace("نص آخر", consultation_id=consultation)


def test_correcting_the_day_does_not_bring_an_amendment_past_the_closing_date(draft: Draft) -> None:
    consultation = add_consultation(draft.workspace, draft.charter, date(2026, 5, 1), TODAY)
    change = draft.replace("نص آخر", consultation_id=consultation)
    before = snapshot(draft.workspace)
    with pytest.raises(Problem, match="closed on 2026-05-04"):
        edit_amendment(draft.workspace, change, received_on=date(2026, 5, 5))
    assert snapshot(draft.workspace) == before
    edit_consultation(draft.workspace, consultation, closes_on=date(2026, 5, 2))
    edit_amendment(draft.workspace, change, received_on=TODAY, comment="أوضح")  # it came in time
    assert draft.amendment(change).comment == "أوضح"


def test_an_adopted_text_takes_no_amendment(draft: Draft) -> None:
    change = draft.replace(f"{TEXT} كاملة")
    adopt_version(draft.workspace, freeze_version(draft.workspace, draft.charter), TODAY)
    with pytest.raises(Problem, match="adopted"):
        accept_amendment(draft.workspace, change, "نعم")


def test_amendments_outlive_their_provision(draft: Draft) -> None:
    change = draft.replace(f"{TEXT} كاملة")
    remove_provision(draft.workspace, draft.provisions[1])
    assert draft.amendment(change).basis == TEXT
    assert draft.collisions() == [(change, None)]
    with pytest.raises(Problem, match="removed"):
        accept_amendment(draft.workspace, change, "نعم")


def test_amendments_are_listed_in_order_with_their_authors(draft: Draft) -> None:
    author = add_organisation(draft.workspace, Texts(ar="جمعية النور"))
    draft.replace("نص", organisation_id=author, channel=Channel.PAPER)
    draft.replace("نص آخر")
    entries = draft.content.amendments
    assert [entry.amendment.position for entry in entries] == [0, 1]
    assert entries[0].organisation is not None
    assert entries[0].organisation.name["ar"] == "جمعية النور"
    assert entries[1].organisation is None


WORDS = st.lists(st.sampled_from(["أ", "ب", "ت", "ث", "ج"]), min_size=3, max_size=9)


@st.composite
def proposals(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Draw a text and small changes to it: a word replaced, inserted or removed."""
    words = draw(WORDS)
    texts = []
    for _ in range(draw(st.integers(2, 4))):
        changed = list(words)
        place = draw(st.integers(0, len(words) - 1))
        changed[place : place + draw(st.integers(0, 1))] = draw(
            st.lists(st.sampled_from(["ح", "خ", "د", "أ", "ب"]), max_size=2)
        )
        texts.append(" ".join(changed))
    return " ".join(words), texts


@given(proposals())
def test_amendments_that_do_not_collide_give_one_text_in_any_order(
    drawn: tuple[str, list[str]],
) -> None:
    basis, texts = drawn
    amendments = [
        Amendment(
            id=str(number), kind=AmendmentKind.REPLACE, status=AmendmentStatus.RECEIVED,
            provision_id="p", language="ar", basis=basis, proposed=text,
        )
        for number, text in enumerate(texts)
    ]  # fmt: skip
    provision = Provision(id="p", text=Texts(ar=basis))
    assume(find_collisions([provision], amendments) == [])
    results = set()
    for order in permutations(amendments):
        provision.text = Texts(ar=basis)
        for amendment in amendments:
            amendment.status = AmendmentStatus.RECEIVED
        for amendment in order:
            provision.text = Texts(ar=merged_text(amendment, provision, amendments))
            amendment.status = AmendmentStatus.ACCEPTED
        results.add(provision.text.get("ar", ""))
    assert len(results) == 1


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(proposals())
def test_merging_through_the_workspace_in_any_order_gives_one_text(
    drawn: tuple[str, list[str]],
) -> None:
    basis, texts = drawn
    assume(all(text != basis and text.strip() for text in texts))
    results = set()
    for order in (texts, texts[::-1]):
        for draft in _drafts():
            edit_provision_text(draft.workspace, draft.provisions[1], "ar", basis)
            added = {text: draft.replace(text) for text in order}
            assume(draft.collisions() == [])
            for amendment in added.values():
                accept_amendment(draft.workspace, amendment, "نعم")
            results.add(draft.texts[1])
    assert len(results) == 1


def _drafts() -> Iterator[Draft]:
    with (
        TemporaryDirectory() as folder,
        Workspace.create(Path(folder, "w.charterdesk"), "ليلى") as workspace,
    ):
        yield Draft(workspace)

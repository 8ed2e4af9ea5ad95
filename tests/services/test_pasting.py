"""Text pasted in: what each paragraph is taken for, and what is written of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.model import Problem, Texts
from charterdesk.model.terms import ProvisionKind, SignatoryStatus
from charterdesk.services.charters import edit_provision_text, load_charter
from charterdesk.services.meetings import list_meetings
from charterdesk.services.organisations import list_organisations
from charterdesk.services.pasted_agenda import TimedLine, timed_line
from charterdesk.services.pasting import (
    LARGEST_PASTE,
    Beside,
    Pasted,
    apply_paste,
    plan_paste,
    written_in,
)
from charterdesk.services.templates import add_charter_from_template, list_templates
from charterdesk.store import Workspace
from tests.services.drafts import add_draft

CHARTERS = Path(__file__).parents[1] / "data" / "charters"
TEXT = """ميثاق المشاركة

نحن المنظمات الموقعة أسفله، نلتزم بما يلي:
١. تنظيم دورات تكوينية؛
2) نشر تقرير سنوي؛
3- المشاركة في اللقاءات.
• بند أول
\u200fجمعية البديل الثقافي
جمعية النور للهجرة بالمغرب
Association marocaine des droits humains
وحرر بالرباط.
"""


def test_each_paragraph_is_taken_for_what_it_looks_like() -> None:
    assert plan_paste(TEXT) == [
        Pasted(ProvisionKind.HEADING, "ميثاق المشاركة"),
        Pasted(ProvisionKind.PARAGRAPH, "نحن المنظمات الموقعة أسفله، نلتزم بما يلي:"),
        Pasted(ProvisionKind.COMMITMENT, "تنظيم دورات تكوينية؛"),
        Pasted(ProvisionKind.COMMITMENT, "نشر تقرير سنوي؛"),
        Pasted(ProvisionKind.COMMITMENT, "المشاركة في اللقاءات."),
        Pasted(ProvisionKind.ITEM, "بند أول"),
        Pasted(None, "جمعية البديل الثقافي"),
        Pasted(None, "جمعية النور للهجرة بالمغرب"),
        Pasted(None, "Association marocaine des droits humains"),
        Pasted(ProvisionKind.PARAGRAPH, "وحرر بالرباط."),
    ]


def test_a_name_does_not_keep_what_ended_its_line() -> None:
    names = ["جمعية أولى", "جمعية ثانية،", "Union B.A.", "جمعية ثالثة ،", "جمعية رابعة."]
    planned = plan_paste("نص أول.\n" + "\n".join(f"- {name}" for name in names))
    assert [part.text for part in planned if part.kind is None] == [
        "جمعية أولى", "جمعية ثانية", "Union B.A.", "جمعية ثالثة", "جمعية رابعة"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("pasted", "words"),
    [
        ("وخلال [المؤتمر الدولي (13)](#) الذي عقد", "وخلال المؤتمر الدولي (13) الذي عقد"),
        (r"[الخطة \(2020-2022\)](#) و[البند](#item-2).", "الخطة (2020-2022) والبند."),
        ("[اسم المنظمة](انظر الملحق)", "[اسم المنظمة](انظر الملحق)"),
        ("[ ](#)", ""),
    ],
)
def test_of_a_link_that_leads_nowhere_the_words_are_pasted(pasted: str, words: str) -> None:
    assert "".join(part.text for part in plan_paste(pasted)) == words


def test_a_note_of_the_field_has_no_marks_of_dead_links() -> None:
    text = (CHARTERS / "ganhri-2021-concept-note.ar.md").read_text("utf-8")
    assert "](#" in text
    assert not [part.text for part in plan_paste(text) if "](#" in part.text or "\\(" in part.text]


@pytest.mark.parametrize(
    "heading",
    ["### قائمة المنظمات والشبكات الموقعة:", "لائحة الجمعيات الموقعة", "Liste des signataires",
     "List of signatory organisations:"],
)  # fmt: skip
def test_the_heading_over_a_list_of_organisations_is_left_out(
    sample: Workspace, heading: str
) -> None:
    bodies = "\n".join(f"- جمعية {name}" for name in ("أولى", "ثانية", "ثالثة"))
    planned = plan_paste(f"ميثاق\nنص أول.\n{heading}\n{bodies}")
    assert [part.left_out for part in planned] == [False, False, True, False, False, False]
    charter_id = add_draft(sample)
    before = len(load_charter(sample, charter_id).provisions)
    assert apply_paste(sample, charter_id, planned, "ar", 0).provisions == 2
    assert len(load_charter(sample, charter_id).provisions) == before + 2
    assert not any(part.left_out for part in plan_paste(f"نص أول.\n{heading}\nنص ثان."))


@pytest.mark.parametrize(
    "line",
    [
        "e-mail et téléphone de chaque organisation", "م. العلوي رئيس الجلسة",
        "A. Dupont, présidente", "2017-2022: متابعة التوصيات", "3.5 ملايين درهم",
        "و-الالتزام", "12/05/2017 بالرباط", "o", "I-",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_marker_is_left_whole(line: str) -> None:
    assert [part.text for part in plan_paste(f"نص أول.\n{line}")] == ["نص أول.", line]


@pytest.mark.parametrize("marker", ["1.", "١-", "(2)", "3 -", "أ)", "ب -", "a)", "iv.", "12–"])
def test_a_marker_of_a_list_is_taken_off(marker: str) -> None:
    [_, part] = plan_paste(f"نص أول.\n{marker} التزام")
    assert part == Pasted(ProvisionKind.COMMITMENT, "التزام")


def test_what_is_too_long_is_refused_and_never_cut() -> None:
    with pytest.raises(Problem, match="too long"):
        plan_paste("كلمة " * LARGEST_PASTE)


def test_the_khemisset_charter_is_pasted_with_its_seven_commitments_and_45_bodies() -> None:
    planned = plan_paste((CHARTERS / "khemisset-2017.ar.md").read_text("utf-8"))
    kinds = [part.kind for part in planned]
    assert kinds[0] is ProvisionKind.HEADING
    assert kinds.count(ProvisionKind.ITEM) == 7  # bulleted in the source, not numbered
    assert kinds.count(None) == 45
    assert Pasted(None, "CEFA") in planned


def test_what_was_planned_is_written_in_one_step(sample: Workspace) -> None:
    charter_id = add_draft(sample)
    before = load_charter(sample, charter_id)
    bodies = {body.id for body in list_organisations(sample)}
    summary = apply_paste(sample, charter_id, plan_paste(TEXT), "ar", 1)
    content = load_charter(sample, charter_id)
    assert summary.provisions == 7
    assert content.provisions[1].text["ar"] == "ميثاق المشاركة"
    assert content.provisions[0].id == before.provisions[0].id
    assert [part.position for part in content.provisions] == list(range(len(content.provisions)))
    assert len(content.signatories) == len(before.signatories) + 3
    assert {one.signatory.status for one in content.signatories} == {SignatoryStatus.LISTED}
    added = {body.id for body in list_organisations(sample)} - bodies
    assert len(added) == len(summary.added) == 3 - summary.known
    assert summary.known == 2
    sample.undo()
    assert load_charter(sample, charter_id).signatories == before.signatories
    assert len(load_charter(sample, charter_id).provisions) == len(before.provisions)


def texts(workspace: Workspace, charter_id: str) -> list[str]:
    return [part.text["ar"] for part in load_charter(workspace, charter_id).provisions]


def test_a_whole_text_takes_the_place_of_a_template_that_nobody_wrote_in(
    workspace: Workspace,
) -> None:
    charter_id = add_charter_from_template(workspace, "concept-note", "ar")
    before = texts(workspace, charter_id)
    planned = plan_paste(TEXT)
    summary = apply_paste(workspace, charter_id, planned, "ar", 3, in_place_of_template=True)
    pasted = [part.text for part in planned if part.kind is not None]
    assert texts(workspace, charter_id) == [*pasted, "جدول الأعمال"]
    content = load_charter(workspace, charter_id)
    assert summary.last_id == content.provisions[-2].id
    assert summary.removed == len(before) - 1
    assert [part.position for part in content.provisions] == list(range(len(pasted) + 1))
    workspace.undo()
    assert texts(workspace, charter_id) == before


def test_of_a_template_that_is_written_in_only_the_hints_go(workspace: Workspace) -> None:
    charter_id = add_charter_from_template(workspace, "workshop-charter", "ar")
    first, second, *_ = load_charter(workspace, charter_id).provisions
    edit_provision_text(workspace, first.id, "ar", "نص كُتب [هنا]")
    edit_provision_text(workspace, second.id, "fr", "Une traduction")
    before = texts(workspace, charter_id)
    planned = [Pasted(ProvisionKind.COMMITMENT, "التزام جديد")]
    apply_paste(workspace, charter_id, planned, "ar", 4, in_place_of_template=True)
    assert texts(workspace, charter_id) == [before[0], before[1], before[3], "التزام جديد"]


def test_a_template_stays_where_nobody_asks(workspace: Workspace) -> None:
    charter_id = add_charter_from_template(workspace, "bylaws", "ar")
    before = texts(workspace, charter_id)
    apply_paste(workspace, charter_id, [Pasted(ProvisionKind.ITEM, "بند")], "ar", 0)
    assert texts(workspace, charter_id) == ["بند", *before]


@pytest.mark.parametrize("template", [template.key for template in list_templates()])
def test_a_template_that_nobody_wrote_in_takes_the_language_of_the_text(
    workspace: Workspace, template: str
) -> None:
    charter_id = add_charter_from_template(workspace, template, "fr")
    before = charter_texts(workspace, charter_id)
    apply_paste(workspace, charter_id, [Pasted(ProvisionKind.PARAGRAPH, "نص")], "ar", 0)
    assert load_charter(workspace, charter_id).charter.languages == ("ar",)
    others = charter_texts(workspace, add_charter_from_template(workspace, template, "ar"))
    assert charter_texts(workspace, charter_id) == sorted([*others, Texts(ar="نص")], key=str)
    workspace.undo()
    workspace.undo()
    assert charter_texts(workspace, charter_id) == before


def charter_texts(workspace: Workspace, charter_id: str) -> list[Texts]:
    """Return everything that is said in a charter and its meetings."""
    content = load_charter(workspace, charter_id)
    said = [content.charter.title, content.charter.occasion]
    said += [part.text for part in content.provisions]
    said += [group.name for group in content.groups]
    for meeting in content.meetings:
        said += [meeting.meeting.title, *(item.title for item in meeting.agenda)]
    return sorted(filter(None, said), key=str)


def test_a_text_in_another_language_adds_that_to_a_charter_that_is_begun(
    workspace: Workspace,
) -> None:
    charter_id = add_charter_from_template(workspace, "workshop-charter", "fr")
    first = load_charter(workspace, charter_id).provisions[0]
    edit_provision_text(workspace, first.id, "fr", "Une phrase à nous")
    apply_paste(workspace, charter_id, [Pasted(ProvisionKind.PARAGRAPH, "نص")], "ar", 0)
    content = load_charter(workspace, charter_id)
    assert content.charter.languages == ("fr", "ar")
    assert [part.text for part in content.provisions][:2] == [
        {"ar": "نص"}, {"fr": "Une phrase à nous"}
    ]  # fmt: skip


def test_the_language_of_a_text_is_told_by_its_letters() -> None:
    assert written_in("نلتزم بتنفيذ توصيات UPR", ("fr", "ar")) == "ar"
    assert written_in("Nous nous engageons (نلتزم)", ("ar", "en", "fr")) == "en"
    assert written_in("Nos compromisos", ("es", "ar", "fr")) == "es"
    assert written_in("نلتزم", ("fr", "en")) == "fr"
    assert written_in("12", ("fr", "ar")) == "fr"


def test_an_organisation_that_is_listed_is_not_listed_twice(sample: Workspace) -> None:
    charter_id = add_draft(sample)
    parts = [Pasted(None, "جمعية الياقوت"), Pasted(None, "جمعيه الياقوت")]
    assert apply_paste(sample, charter_id, parts, "ar", 0).added == ("جمعية الياقوت",)
    assert apply_paste(sample, charter_id, parts, "ar", 0).known == 2
    assert len(load_charter(sample, charter_id).signatories) == 1


def test_a_hostile_name_is_refused_and_nothing_is_written(sample: Workspace) -> None:
    charter_id = add_draft(sample)
    count = len(load_charter(sample, charter_id).provisions)
    parts = [Pasted(ProvisionKind.PARAGRAPH, "نص"), Pasted(None, "<b>جمعية</b>")]
    with pytest.raises(Problem):
        apply_paste(sample, charter_id, parts, "ar", 0)
    assert len(load_charter(sample, charter_id).provisions) == count


@given(st.text(max_size=400))
def test_no_text_makes_the_plan_fail_or_hold_an_empty_or_controlled_paragraph(text: str) -> None:
    for part in plan_paste(text):
        assert part.text.strip()
        assert not set(part.text) & set("\u202e\u2066\x00\n")


def test_a_title_is_pasted_in_place_of_that_of_the_template(workspace: Workspace) -> None:
    charter_id = add_charter_from_template(workspace, "concept-note", "ar")
    text = "# خطة العمل العالمية\n\nيدعو التحالف إلى ما يلي.\n\nالاجتماع السنوي"
    assert plan_paste(text)[0].kind is ProvisionKind.HEADING
    planned = plan_paste(text, titled=False)
    assert planned[0].kind is Beside.TITLE
    second = Pasted(Beside.TITLE, "مشاورة بشأنها")
    told = [planned[0], second, planned[1], Pasted(Beside.OCCASION, planned[2].text)]
    summary = apply_paste(workspace, charter_id, told, "ar", 0, in_place_of_template=True)
    assert summary.provisions == 1
    charter = load_charter(workspace, charter_id).charter
    assert charter.title == {"ar": "خطة العمل العالمية مشاورة بشأنها"}
    assert charter.occasion == {"ar": "الاجتماع السنوي"}
    workspace.undo()
    assert "[" in load_charter(workspace, charter_id).charter.title["ar"]
    several = plan_paste("# الورشة\n# الميثاق\nنص.", titled=False)
    assert [part.kind for part in several[:2]] == [ProvisionKind.HEADING] * 2


def test_the_concept_note_is_pasted_with_its_agenda(workspace: Workspace) -> None:
    charter_id = add_charter_from_template(workspace, "concept-note", "ar")
    text = (CHARTERS / "ganhri-2021-concept-note.ar.md").read_text("utf-8")
    planned = plan_paste(text)
    assert [part.kind for part in planned[-6:]] == [ProvisionKind.AGENDA, *[Beside.AGENDA_ITEM] * 5]
    when = next(part for part in planned if "16:30 - 18:00" in part.text)
    assert when.kind is ProvisionKind.PARAGRAPH
    summary = apply_paste(workspace, charter_id, planned, "ar", 0, in_place_of_template=True)
    assert summary.agenda_items == 5
    parts = load_charter(workspace, charter_id).provisions
    assert [part.kind for part in parts].count(ProvisionKind.AGENDA) == 1
    [meeting] = list_meetings(workspace, charter_id)
    assert meeting.meeting.starts_at == 16 * 60 + 30
    assert [item.minutes for item in meeting.agenda] == [15, 10, 25, 35, 5]
    titles = [item.title["ar"] for item in meeting.agenda]
    assert titles[0].endswith("والاتحاد الأوروبي")
    assert titles[3:] == ["مناقشة", "الاستنتاجات والاختتام"]
    apply_paste(workspace, charter_id, planned[-2:], "ar", 0, in_place_of_template=True)
    assert len(list_meetings(workspace, charter_id)[0].agenda) == 7  # what was written stays
    workspace.undo()
    workspace.undo()
    assert len(list_meetings(workspace, charter_id)[0].agenda) == 5


@pytest.mark.parametrize(
    ("line", "title", "starts_at", "minutes"),
    [
        ("9h00 – 9h30 : Ouverture", "Ouverture", 540, 30),
        ("Débat | 10.15-11.00", "Débat", 615, 45),
        ("مناقشة ١٧:٥٥ – ١٧:٢٠", "مناقشة", 1040, 35),
        ("Clôture 25:00 - 26:00", "Clôture 25:00 - 26:00", None, 30),
        ("Clôture", "Clôture", None, 30),
    ],
)
def test_the_hours_of_an_agenda_are_read_in_either_order(
    line: str, title: str, starts_at: int | None, minutes: int
) -> None:
    assert timed_line(line) == TimedLine(title, starts_at, minutes)


def test_an_agenda_without_a_meeting_gets_one(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    planned = plan_paste("Ordre du jour\n9h00 – 9h30 Ouverture\n9h30 – 10h15 Débat")
    apply_paste(workspace, charter_id, planned, "fr", 0)
    [meeting] = list_meetings(workspace, charter_id)
    assert [item.title["fr"] for item in meeting.agenda] == ["Ouverture", "Débat"]
    kinds = [part.kind for part in load_charter(workspace, charter_id).provisions]
    assert kinds[0] is ProvisionKind.AGENDA

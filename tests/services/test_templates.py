"""Templates, and the three model charters entered on them and read back from their pages."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
import uharfbuzz as hb

from charterdesk.locations import resource
from charterdesk.model import OrganisationKind, Problem, Texts
from charterdesk.model.folding import fold
from charterdesk.model.meetings import clock
from charterdesk.model.terms import (
    CharterKind,
    CharterStatus,
    MonthNames,
    ProvisionKind,
    SignatoryStatus,
)
from charterdesk.services.adoption import adopt_version
from charterdesk.services.charters import (
    add_provision,
    edit_charter,
    edit_provision,
    edit_provision_text,
    load_charter,
    remove_provision,
)
from charterdesk.services.checking import check_charter
from charterdesk.services.meetings import (
    add_agenda_item,
    edit_agenda_item,
    edit_meeting,
)
from charterdesk.services.organisations import add_organisation
from charterdesk.services.printing import DocumentKind, PrintOptions
from charterdesk.services.signatories import add_signatory
from charterdesk.services.templates import (
    TEMPLATE_LANGUAGES,
    Template,
    add_charter_from_template,
    list_templates,
)
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.documents.test_pages import found, pages, printed
from tests.snapshots import snapshot

CHARTERS = Path("tests/data/charters")
HEADINGS = {ProvisionKind.HEADING, ProvisionKind.SUBHEADING, ProvisionKind.AGENDA}
Part = tuple[ProvisionKind, str]


def test_the_templates_are_offered_in_order_in_three_languages() -> None:
    templates = list_templates()
    assert [template.key for template in templates] == [
        "workshop-charter", "founding-declaration", "statement", "concept-note", "action-plan",
        "bylaws",
    ]  # fmt: skip
    for template in templates:
        assert set(template.name) == set(template.description) == set(TEMPLATE_LANGUAGES)


@pytest.mark.parametrize("template", list_templates(), ids=lambda template: template.key)
@pytest.mark.parametrize("language", TEMPLATE_LANGUAGES)
def test_each_template_makes_a_whole_draft_that_prints(
    workspace: Workspace, template: Template, language: str
) -> None:
    empty = snapshot(workspace)
    charter = add_charter_from_template(workspace, template.key, language)
    content = load_charter(workspace, charter)
    assert content.charter.languages == (language,)
    assert content.charter.status is CharterStatus.DRAFT
    assert set(content.charter.title) == {language}
    assert len(content.provisions) >= 8
    assert all(set(provision.text) == {language} for provision in content.provisions)
    assert [provision.position for provision in content.provisions] == list(
        range(len(content.provisions))
    )
    assert printed(content, DocumentKind.CHARTER, language)
    workspace.undo()
    assert snapshot(workspace) == empty


@pytest.mark.parametrize("template", list_templates(), ids=lambda template: template.key)
def test_the_texts_of_a_template_stand_in_each_language(template: Template) -> None:
    text = resource("templates", f"{template.key}.json").read_text("utf-8")
    loaded = json.loads(text)
    assert all(set(part["text"]) == set(TEMPLATE_LANGUAGES) for part in loaded["provisions"])
    assert all(len(hint) < 160 for part in loaded["provisions"] for hint in part["text"].values())
    french = [part["text"]["fr"] for part in loaded["provisions"]]
    assert not any(re.search(r"[^\u202f][;:!?]|'", one) for one in french)
    fonts = [
        hb.Font(hb.Face(hb.Blob.from_file_path(str(resource("fonts", f"{file}.ttf")))))
        for file in ("NotoNaskhArabic-Regular", "NotoSerif-Regular")
    ]
    letters = {letter for letter in text if letter != "\n"}
    assert not [one for one in letters if not any(f.get_nominal_glyph(ord(one)) for f in fonts)]


def test_an_unknown_template_or_language_is_refused(workspace: Workspace) -> None:
    for template, language in (("../labels/ar", "ar"), ("statement", "es")):
        with pytest.raises(Problem):
            add_charter_from_template(workspace, template, language)


def blocks(name: str) -> list[str]:
    """Return the paragraphs, headings, items and rows of a model charter, without mark-up."""
    text = (CHARTERS / name).read_text("utf-8")
    text = re.sub(r"\[([^]]*)]\(#\)", r"\1", text).replace("\\", "").replace("  \n", " ")
    return [line.strip() for line in text.splitlines() if line.strip()]


def part(line: str, paragraph: ProvisionKind, item: ProvisionKind) -> Part:
    if line.startswith("- "):
        return item, line[2:]
    if line.startswith("#### "):
        return ProvisionKind.SUBHEADING, line[5:]
    if line.startswith("#"):
        heading = line.lstrip("# ")
        is_agenda = heading == "جدول الأعمال"
        return (ProvisionKind.AGENDA if is_agenda else ProvisionKind.HEADING), heading
    return paragraph, line


def enter(workspace: Workspace, charter: str, parts: list[Part]) -> None:
    """Write a charter over its template as a person does: hints filled, added to, removed."""

    def now() -> list[tuple[str, ProvisionKind, str]]:
        content = load_charter(workspace, charter)
        return [(one.id, one.kind, one.text.get("ar", "")) for one in content.provisions]

    for position, (kind, text) in enumerate(parts):
        if kind in HEADINGS:
            while now()[position][1] not in HEADINGS:
                remove_provision(workspace, now()[position][0])
        left = now()[position:]
        if left and left[0][1] is kind:
            edit_provision_text(workspace, left[0][0], "ar", text)
        else:
            add_provision(workspace, charter, kind, Texts(ar=text), position)
    for provision, _, _ in now()[len(parts) :]:
        remove_provision(workspace, provision)
    assert [(kind, text) for _, kind, text in now()] == parts


def letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalpha() and letter > "z")


def latin(text: str) -> set[str]:
    return set(re.findall("[a-z]+", fold(text)))


def assert_printed_in_order(workspace: Workspace, charter: str, texts: list[str]) -> None:
    content = load_charter(workspace, charter)
    shown = pages(printed(content, DocumentKind.CHARTER, "ar"))
    whole = "".join(letters(re.sub(r"صفحة\s+\d+\s+من\s+\d+", "", page)) for page in shown)
    # PDFium gives several Latin words within an Arabic line in its own order.
    assert set().union(*map(latin, texts)) <= latin(" ".join(shown))
    position = 0
    for text in texts:
        place = whole.find(letters(text), position)
        assert place >= 0, text
        position = place + len(letters(text))


def test_what_is_still_a_hint_is_found_and_cannot_be_adopted(workspace: Workspace) -> None:
    charter = add_charter_from_template(workspace, "workshop-charter", "fr")
    found = check_charter(load_charter(workspace, charter))
    assert [one.entity_id for one in found if one.code == "hint-left"] == [
        charter,
        charter,
        *(
            part.id
            for part in load_charter(workspace, charter).provisions
            if "[" in part.text["fr"]
        ),
    ]
    with pytest.raises(Problem, match="title is still the hint"):
        adopt_version(workspace, freeze_version(workspace, charter), date(2017, 7, 2))
    edit_charter(workspace, charter, title=Texts(fr="Charte"), occasion=Texts(fr="Atelier"))
    for number, part in enumerate(load_charter(workspace, charter).provisions, start=1):
        version = freeze_version(workspace, charter)
        if "[" in part.text["fr"]:
            with pytest.raises(Problem, match=f"Provision {number} is still the hint"):
                adopt_version(workspace, version, date(2017, 7, 2))
        edit_provision_text(workspace, part.id, "fr", f"Texte {number} [sic]")
    adopt_version(workspace, freeze_version(workspace, charter), date(2017, 7, 2))
    assert not [
        one for one in check_charter(load_charter(workspace, charter)) if one.code == "hint-left"
    ]


def test_the_khemisset_charter_is_entered_and_printed_from_its_template(
    workspace: Workspace,
) -> None:
    first, second, dateline, title, *lines = blocks("khemisset-2017.ar.md")
    ending = lines.index("### قائمة المنظمات والشبكات الموقعة:")
    charter = add_charter_from_template(workspace, "workshop-charter", "ar")
    occasion = f"{first.lstrip('# ')} {second.lstrip('# ')}"
    edit_charter(
        workspace, charter, occasion=Texts(ar=occasion), title=Texts(ar=title.lstrip("# ")),
        place=Texts(ar="الخميسات"), adopted_on=date(2017, 7, 2), country="MA",
        status=CharterStatus.CONSULTATION,
    )  # fmt: skip
    parts = [
        part(line, ProvisionKind.PREAMBLE, ProvisionKind.COMMITMENT) for line in lines[:ending]
    ]
    parts[-3:] = [
        *((ProvisionKind.CLOSING, text) for _, text in parts[-3:-1]),
        (ProvisionKind.ADOPTION_CLAUSE, parts[-1][1]),
    ]
    enter(workspace, charter, parts)
    names = [line.removeprefix("- ").removesuffix(".") for line in lines[ending + 1 :]]
    for name in names:
        organisation = add_organisation(
            workspace, Texts(ar=name), kind=OrganisationKind.OTHER, country="MA"
        )
        add_signatory(workspace, charter, organisation, status=SignatoryStatus.LISTED)
    content = load_charter(workspace, charter)
    assert len(content.commitments) == 7
    assert len(content.groups) == 5
    assert len(content.signatories) == 45
    texts = [occasion, title, *(text for _, text in parts), "قائمة المنظمات", *names]
    assert_printed_in_order(workspace, charter, texts)
    assert dateline == "02 يوليوز 2017، الخميسات"
    first_page = pages(printed(content, DocumentKind.CHARTER, "ar"))[0]
    assert letters("يوليوز الخميسات") in letters(first_page)


def test_the_yemeni_coalition_is_entered_and_printed_from_its_template(
    workspace: Workspace,
) -> None:
    charter = add_charter_from_template(workspace, "founding-declaration", "ar")
    title = "إعلان إطلاق الائتلاف اليمني لحقوق الإنسان"
    edit_charter(
        workspace, charter, title=Texts(ar=title), country="YE", month_names=MonthNames.LEVANT
    )
    lines = blocks("yemen-coalition.ar.md")
    parts = [part(line, ProvisionKind.PREAMBLE, ProvisionKind.OBJECTIVE) for line in lines]
    parts[-2:] = [(ProvisionKind.CLOSING, text) for _, text in parts[-2:]]
    enter(workspace, charter, parts)
    content = load_charter(workspace, charter)
    assert content.charter.kind is CharterKind.FOUNDING_DECLARATION
    assert sum(one.kind is ProvisionKind.OBJECTIVE for one in content.provisions) == 7
    assert_printed_in_order(workspace, charter, [title, *(text for _, text in parts)])


def test_the_concept_note_is_entered_and_printed_from_its_template_agenda_included(
    workspace: Workspace,
) -> None:
    charter = add_charter_from_template(workspace, "concept-note", "ar")
    occasion, title, *lines = blocks("ganhri-2021-concept-note.ar.md")
    occasion = occasion.lstrip("# ")
    edit_charter(
        workspace, charter, occasion=Texts(ar=occasion), title=Texts(ar=title),
        languages=("ar", "en", "fr", "es"), month_names=MonthNames.LEVANT,
    )  # fmt: skip
    ending = lines.index("### جدول الأعمال") + 1
    parts = [part(line, ProvisionKind.PARAGRAPH, ProvisionKind.ITEM) for line in lines[:ending]]
    enter(workspace, charter, parts)
    kinds = [kind for kind, _ in parts]
    assert kinds.count(ProvisionKind.ITEM) == 11
    assert kinds.count(ProvisionKind.SUBHEADING) == 1
    (meeting,) = load_charter(workspace, charter).meetings
    edit_meeting(
        workspace, meeting.meeting.id, title=Texts(ar=title), place=Texts(ar="زووم"),
        starts_on=date(2021, 7, 1),
    )  # fmt: skip
    rows = []
    for line in lines[ending:]:
        item, span = line.split("\t")
        hours = re.findall(r"(\d+) : (\d+)", span)
        end, start = (int(hour) * 60 + int(minute) for hour, minute in hours)
        rows.append((item, start, end))
    assert len(rows) == 5
    for position, (item, start, end) in enumerate(rows):
        if position < len(meeting.agenda):
            planned = meeting.agenda[position].id
            edit_agenda_item(workspace, planned, title=Texts(ar=item), minutes=end - start)
        else:
            add_agenda_item(workspace, meeting.meeting.id, Texts(ar=item), end - start)
    content = load_charter(workspace, charter)
    (meeting,) = content.meetings
    assert clock(meeting.meeting, meeting.agenda) == [(start, end) for _, start, end in rows]
    texts = [occasion, title, *(text for _, text in parts), *(item for item, _, _ in rows)]
    assert_printed_in_order(workspace, charter, texts)
    last = "".join(pages(printed(content, DocumentKind.CHARTER, "ar"))[-2:])
    for hour in ("16:30", "16:45", "16:55", "17:20", "17:55", "18:00"):
        assert hour in last


def test_a_concept_note_prints_in_two_columns_with_its_agenda(workspace: Workspace) -> None:
    charter = add_charter_from_template(workspace, "concept-note", "fr")
    first = load_charter(workspace, charter).provisions[0]
    edit_provision(workspace, first.id, text=Texts(fr="En ligne", ar="عن بعد"))
    options = PrintOptions(second_language="ar")
    shown = "".join(
        pages(printed(load_charter(workspace, charter), DocumentKind.CHARTER, "fr", options))
    )
    assert "17:55\u00a0–\u00a018:00" in shown
    assert "• [Un premier objectif]" in shown
    assert found("عن بعد", shown)

"""A draft in consultation with comments and amendments, for tests and pictures of the window."""

from datetime import date
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from charterdesk.model import Texts
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus, Channel
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.amendments import add_amendment, answer_amendment
from charterdesk.services.charters import add_charter, add_provision, edit_charter
from charterdesk.services.consultations import add_consultation, invite, set_answered
from charterdesk.services.organisations import list_organisations
from charterdesk.store import Workspace

PARTS = (
    (
        ProvisionKind.PREAMBLE,
        "نحن منظمات المجتمع المدني المجتمعة في الرباط، إذ نستحضر التزامات الدولة في مجال "
        "حقوق الإنسان،",
        "Nous, organisations de la société civile réunies à Rabat, rappelant les engagements de "
        "l’État en matière de droits humains,",
    ),
    (
        ProvisionKind.COMMITMENT,
        "نلتزم بمتابعة تنفيذ التوصيات ونشر تقرير كل سنة",
        "Nous nous engageons à suivre les recommandations et à publier un rapport chaque année",
    ),
    (
        ProvisionKind.COMMITMENT,
        "نلتزم بالدفاع عن حقوق النساء في جميع الجهات",
        "Nous nous engageons à défendre les droits des femmes dans toutes les régions",
    ),
    (
        ProvisionKind.MECHANISM,
        "تجتمع لجنة المتابعة مرة في السنة",
        "Le comité de suivi se réunit une fois par an",
    ),
)


def add_consulted_draft(workspace: Workspace) -> str:
    """Add a draft of four provisions on which six organisations are asked; return its id.

    Nos. 1 and 2 touch the same words, No. 3 removes a commitment, No. 4 is a comment on the whole
    text, No. 5 a rejected one in French, No. 6 a new provision.
    """
    charter_id = add_charter(
        workspace,
        Texts(ar="ميثاق المتابعة", fr="Charte de suivi"),
    )
    edit_charter(workspace, charter_id, languages=("ar", "fr"))
    parts = [
        add_provision(workspace, charter_id, kind, Texts(ar=arabic, fr=french), position)
        for position, (kind, arabic, french) in enumerate(PARTS)
    ]
    opens_on = date(2026, 11, 2)
    consultation = add_consultation(workspace, charter_id, opens_on, date(2026, 12, 15))
    bodies = [body.id for body in list_organisations(workspace)[:6]]
    invite(workspace, consultation, bodies)
    for kind, part, author, values in (
        (AmendmentKind.REPLACE, parts[1], 0, {
            "proposed": "نلتزم بمتابعة تنفيذ التوصيات ونشر تقرير كل ستة أشهر",
            "rationale": "سنة واحدة مدة طويلة لمن ينتظر النتائج.",
        }),
        (AmendmentKind.REPLACE, parts[1], 1, {
            "proposed": "نلتزم بمتابعة تنفيذ التوصيات ونشر تقرير كل سنتين",
            "rationale": "لا تملك الجمعيات الصغيرة موارد كافية.",
        }),
        (AmendmentKind.DELETE, parts[2], 2, {"rationale": "ورد المعنى نفسه في الديباجة."}),
        (AmendmentKind.GENERAL, None, 3, {
            "comment": "النص واضح، ونقترح إضافة ملحق بالآجال (calendrier 2027).",
        }),
        (AmendmentKind.REPLACE, parts[3], 1, {
            "proposed": "Le comité de suivi se réunit deux fois par an", "language": "fr",
        }),
        (AmendmentKind.INSERT, parts[3], 4, {
            "proposed": "تنشر اللجنة محاضر اجتماعاتها خلال خمسة عشر يوما",
            "comment": "من أجل الشفافية.",
        }),
    ):  # fmt: skip
        added = add_amendment(
            workspace, charter_id, kind, date(2026, 11, 12), part,
            consultation_id=consultation, organisation_id=bodies[author],
            channel=Channel.MAIL, **values,
        )  # fmt: skip
        if "language" in values:
            answer_amendment(
                workspace, added, AmendmentStatus.REJECTED, "اجتماع واحد يكفي وفق القانون الداخلي."
            )
    set_answered(workspace, consultation, bodies[:5], date(2026, 11, 12))
    return charter_id


def fill_in(sheet: Path) -> None:
    """Write into a sheet of the draft: a comment, other words, and a row about nothing."""
    book = openpyxl.load_workbook(sheet)
    page = book.active
    assert isinstance(page, Worksheet)
    for row, column, text in (
        (7, 3, "رأي في الالتزام الأول"),
        (8, 4, "نلتزم بالدفاع عن حقوق النساء والفتيات في جميع الجهات"),
        (12, 3, "سطر لا يُعرف لأي فقرة"),
    ):
        page.cell(row, column, text)
    book.save(sheet)

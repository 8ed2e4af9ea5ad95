"""What is copied from a web page or from Word: its lists, headings and tables are told."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from charterdesk.model.terms import ProvisionKind
from charterdesk.services.pasted_html import text_of_html
from charterdesk.services.pasting import Pasted, plan_paste

COPIED = Path(__file__).parents[1] / "data" / "pasted"


def test_a_numbered_list_of_a_web_page_becomes_commitments_and_a_list_of_bodies_organisations() -> (
    None
):
    planned = plan_paste(text_of_html((COPIED / "chromium.html").read_text("utf-8")))
    assert planned == [
        Pasted(ProvisionKind.HEADING, "ميثاق المناصرة"),
        Pasted(
            ProvisionKind.PARAGRAPH, "نحن المنظمات الموقعة أسفله، اجتمعنا بالرباط ونلتزم بما يلي:"
        ),
        Pasted(ProvisionKind.COMMITMENT, "تنظيم دورات تكوينية"),
        Pasted(ProvisionKind.ITEM, "في الشمال"),
        Pasted(ProvisionKind.ITEM, "في الجنوب"),
        Pasted(ProvisionKind.COMMITMENT, "نشر تقرير سنوي قبل مارس"),
        Pasted(ProvisionKind.COMMITMENT, "المشاركة في اللقاءات."),
        Pasted(ProvisionKind.HEADING, "المنظمات الموقعة", left_out=True),
        *[
            Pasted(None, name)
            for name in (
                "جمعية البديل", "CEFA", "مؤسسة النور", "المرصد الشمالي", "الرابطة المغربية",
                "جمعية أ", "جمعية ب", "شبكة ج",
            )
        ],
        Pasted(ProvisionKind.PARAGRAPH, "وحرر بالرباط."),
    ]  # fmt: skip


def test_lists_and_tables_of_word_are_told_by_its_own_marks() -> None:
    planned = plan_paste(text_of_html((COPIED / "word.html").read_text("utf-8")))
    assert planned == [
        Pasted(ProvisionKind.HEADING, "ميثاق المناصرة"),
        Pasted(ProvisionKind.PARAGRAPH, "نحن المنظمات الموقعة أسفله نلتزم بما يلي:"),
        Pasted(ProvisionKind.COMMITMENT, "تنظيم دورات تكوينية؛"),
        Pasted(ProvisionKind.ITEM, "في الشمال؛"),
        Pasted(ProvisionKind.COMMITMENT, "نشر تقرير سنوي."),
        Pasted(ProvisionKind.ITEM, "بند أول"),
        Pasted(None, "Association marocaine des femmes"),
        Pasted(None, "CEFA"),
        Pasted(None, "شبكة النور"),
        Pasted(None, "Collectif Azrou"),
        Pasted(ProvisionKind.PARAGRAPH, "وحرر بالرباط."),
    ]


def test_a_list_of_a_web_page_whose_items_bring_their_own_numbers_is_numbered() -> None:
    [first, second] = plan_paste(text_of_html("<ul><li>1- تكوين<li>2- نشر</ul>"))
    assert first == Pasted(ProvisionKind.COMMITMENT, "تكوين")
    assert second == Pasted(ProvisionKind.COMMITMENT, "نشر")


def test_a_table_that_lists_no_bodies_stays_lines() -> None:
    html = "<table><tr><td>9h00 – 9h30<td>Ouverture<tr><td>9h30 – 10h15<td>Débat</table>"
    assert text_of_html(html) == "9h00 – 9h30\tOuverture\n9h30 – 10h15\tDébat"
    assert [part.text for part in plan_paste(text_of_html(html))] == [
        "9h00 – 9h30 Ouverture", "9h30 – 10h15 Débat",
    ]  # fmt: skip


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["<p>", "</p>", "<ol>", "</ol>", "<li>", "<td>", "</td>", "<tr>", "<table>",
                 "</table>", "<span style='mso-list:Ignore'>", "</span>", "<![if !x]>", "<!--",
                 "<style>", "<br>", "<h2>", "&#0;"]
            ),
            st.text(max_size=9),
        )
    )
)  # fmt: skip
def test_no_page_makes_the_reader_fail(parts: list[str]) -> None:
    plan_paste(text_of_html("".join(parts)))

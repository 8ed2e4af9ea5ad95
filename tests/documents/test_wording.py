from datetime import date

import pytest

from charterdesk.documents import Wording
from charterdesk.documents.wording import plural_form
from charterdesk.model import Charter, Problem, Texts
from charterdesk.model.terms import Digits, MonthNames

ADOPTED = date(2017, 7, 2)


def wording(
    language: str,
    digits: Digits = Digits.WESTERN,
    month_names: MonthNames = MonthNames.MAGHREB,
) -> Wording:
    return Wording(language, Charter(title=Texts(), digits=digits, month_names=month_names))


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        (wording("ar"), "02 يوليوز 2017"),
        (wording("ar", Digits.ARABIC_INDIC, MonthNames.EGYPT), "٠٢ يوليو ٢٠١٧"),
        (wording("ar", Digits.ARABIC_INDIC, MonthNames.LEVANT), "٠٢ تموز ٢٠١٧"),
        (wording("fr"), "2 juillet 2017"),
        (wording("fr", Digits.ARABIC_INDIC), "2 juillet 2017"),
        (wording("en"), "2 July 2017"),
        (wording("es"), "2 de julio de 2017"),
    ],
)
def test_dates_are_in_the_digits_and_months_of_the_region(spoken: Wording, written: str) -> None:
    assert spoken.date(ADOPTED) == written


def test_the_first_of_the_month_is_an_ordinal_in_french_alone() -> None:
    assert wording("fr").date(date(2018, 5, 1)) == "1er mai 2018"
    assert wording("en").date(date(2018, 5, 1)) == "1 May 2018"


def test_a_language_without_labels_is_refused() -> None:
    with pytest.raises(Problem, match="No documents can be printed in “de”"):
        wording("de")


@pytest.mark.parametrize(
    ("count", "form"),
    [(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (10, "few"), (11, "many"), (99, "many"),
     (100, "other"), (102, "other"), (103, "few"), (111, "many")],
)  # fmt: skip
def test_arabic_counts_in_six_forms(count: int, form: str) -> None:
    assert plural_form("ar", count) == form
    assert wording("ar").count("count_signatories", count)


def test_french_counts_zero_in_the_singular_and_english_in_the_plural() -> None:
    assert plural_form("fr", 0) == "one"
    assert plural_form("en", 0) == "other"
    assert plural_form("en", 1) == "one"


def test_a_text_in_the_documents_script_stands_in_before_any_other() -> None:
    name = Texts(ar="تحالف العمل الأخضر", fr="Collectif Action Verte")
    assert wording("en").choose(name) == ("fr", "Collectif Action Verte")
    assert wording("ar").choose(name) == ("ar", "تحالف العمل الأخضر")
    assert wording("es").choose(Texts(ar="جذور")) == ("ar", "جذور")

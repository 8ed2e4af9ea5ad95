import pytest

from charterdesk.spreadsheets.records import KnownOrganisation
from tests.benchmarks.matching_elsewhere import measure as measure_elsewhere
from tests.benchmarks.matching_quality import Matcher, measure
from tests.benchmarks.matching_quality import one as known


def test_matching_keeps_its_goals_on_the_collected_names() -> None:
    figures = measure()
    assert figures.wrong == []
    assert figures.pairs_linked == []
    assert figures.strangers_linked == []
    assert figures.linked >= 0.70 * figures.variants
    assert figures.in_first_three >= 0.98 * figures.variants


def test_matching_keeps_its_goals_on_names_it_was_not_built_on() -> None:
    figures = measure_elsewhere(seed=1)
    assert figures.wrong == []
    assert figures.found.total() >= 0.98 * figures.asked.total()
    for kind in ("ortho", "acronym beside", "french"):
        assert figures.linked[kind] == figures.asked[kind]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("جمعية الأمل", "جمعية أمل"),
        ("جمعية أطفال الشمس", "جمعية شمس الأطفال"),
        ("جمعية لبنان الأخضر", "جمعية البنان الأخضر"),
        ("جمعية الشباب للتنمية", "جمعية الشباب والتنمية"),
        ("مركز دراسات المرأة", "مركز دراسة المرأة"),
        ("جمعية آباء تلاميذ مدرسة النور", "جمعية آباء تلاميذ مدرسة النور 2"),
        ("جمعية حماية البيئة", "جمعية حماية البيئة - أكادير"),
        ("جمعية ذاكرة (الريف)", "جمعية ذاكرة (الأطلس)"),
        ("الشبكة العربية للمنظمات الحكومية", "الشبكة العربية للمنظمات غير الحكومية"),
        ("رابطة قضاة المغرب", "عصبة قضاة المغرب"),
        ("Forum des alternatives II", "Forum des alternatives III"),
        ("Médecins sans frontières", "Médecins avec frontières"),
        ("AMDH Rabat", "AMDH Fès"),
    ],
)
def test_names_that_only_come_close_are_never_linked(one: str, other: str) -> None:
    assert Matcher([known(one)]).match(other).linked is None
    assert Matcher([known(other)]).match(one).linked is None


@pytest.mark.parametrize(
    ("stored", "written"),
    [
        ("جمعية الأمل للتنمية والثقافة", "جمعية الأمل للثقافة والتنمية"),
        ("المرصد المغربي للسجون", "المرصد المغربي لسجون"),
        ("Le Réseau amazigh pour la citoyenneté", "Réseau Amazigh de la Citoyenneté"),
        ("جمعية أݣادير للتنمية", "جمعية أكادير للتنمية"),
        ("مؤسسة عبد الرحيم بوعبيد", "مؤسسة عبدالرحيم بوعبيد"),
        ("جمعية الحق و العدالة", "جمعية الحق والعدالة"),
    ],
)
def test_spellings_of_one_name_are_linked(stored: str, written: str) -> None:
    assert Matcher([known(stored)]).match(written).linked == stored


def test_an_acronym_is_taken_off_only_where_it_is_the_bodys_own() -> None:
    matcher = Matcher(
        [
            KnownOrganisation(id="asf", names={"ar": "جمعية التضامن النسوي"}, acronym="ASF"),
            KnownOrganisation(id="hatem", names={"ar": "منظمة حريات الإعلام"}, acronym="HATEM"),
        ]
    )
    assert matcher.match("جمعية التضامن النسوي - ASF").linked == "asf"
    assert matcher.match("جمعية التضامن النسوي - آسفي").linked is None
    assert matcher.match("جمعية التضامن النسوي (AMDH)").linked is None
    assert matcher.match("حاتم - منظمة حريات الإعلام").linked == "hatem"


def first_candidate(known_name: str, row_name: str) -> str | None:
    return next(iter(Matcher([known(known_name)]).match(row_name).candidates), None)


@pytest.mark.parametrize(
    ("stored", "written"),
    [
        ("الجمعية المغربية لمناهضة العنف", "الجمعية المغربية لمحاربة العنف"),
        ("مركز حقوق المرأة", "مركز حقوق النساء"),
        ("المرصد الوطني لحقوق الناخب", "المرصد الوطني لحقوق الناخبين"),
        ("مرصد دادس", "Observatoire Dades"),
        ("منتدى بني زولي", "Forum Béni Zouli"),
        ("معهد بروميثيوس", "Institut Prometheus"),
        ("Association Akaliyat", "جمعية أقليات"),
        ("الحرية الآن", "الحريةالآن"),
        ("منظمة حريات الإعلام والتعبير-حاتم", "حاتم"),
        ("العصبة المغربية للدفاع عن حقوق الإنسان", "العصية المغربية للدفاع عن حقوق الانسان"),
    ],
)
def test_what_may_be_the_same_is_offered_and_never_linked(stored: str, written: str) -> None:
    assert first_candidate(stored, written) == stored
    assert Matcher([known(stored)]).match(written).linked is None


@pytest.mark.parametrize(
    ("stored", "written"),
    [
        ("الجمعية المغربية لحقوق الإنسان", "الهيئة المغربية لحقوق الإنسان"),
        ("مبادرات لحماية حقوق النساء", "مبادرات لحماية حقوق المستهلك"),
        ("المرصد المغربي للسجون", "المرصد الوطني للسجون"),
        ("جمعية آفاق 1", "جمعية آفاق 2"),
        ("جمعية التنمية", "مرصد دادس"),
    ],
)
def test_what_is_plainly_another_body_is_new(stored: str, written: str) -> None:
    assert first_candidate(stored, written) is None

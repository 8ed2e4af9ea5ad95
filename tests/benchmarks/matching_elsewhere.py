"""The matcher on names it was not built on: bodies of other countries, spelt in made-up ways.

    python -m tests.benchmarks.matching_elsewhere [SEED]

Each name is written as careless hands write it (hamza and ta marbuta left out, و apart, marks and
tatweel), with a slip of the pen, with its acronym before or behind it, and in French. Every name is
also matched against the list without it, where no link can be right.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator

from charterdesk.spreadsheets.records import KnownOrganisation
from tests.benchmarks.matching_quality import Matcher

NAMES = """
الرابطة التونسية للدفاع عن حقوق الإنسان|Ligue tunisienne des droits de l'Homme|LTDH
الاتحاد العام التونسي للشغل|Union générale tunisienne du travail|UGTT
المنتدى التونسي للحقوق الاقتصادية والاجتماعية|Forum tunisien pour les droits économiques et sociaux|FTDES
الجمعية التونسية للنساء الديمقراطيات|Association tunisienne des femmes démocrates|ATFD
جمعية النساء التونسيات للبحث حول التنمية|Association des femmes tunisiennes pour la recherche sur le développement|AFTURD
النقابة الوطنية للصحفيين التونسيين|Syndicat national des journalistes tunisiens|SNJT
الهيئة الوطنية للمحامين بتونس|Ordre national des avocats de Tunisie|ONAT
الجمعية التونسية للدفاع عن الحريات الفردية|Association tunisienne de défense des libertés individuelles|ADLI
مركز تونس لحرية الصحافة|Centre de Tunis pour la liberté de la presse|CTLP
المرصد التونسي للانتقال الديمقراطي|Observatoire tunisien de la transition démocratique|OTTD
الرابطة الجزائرية للدفاع عن حقوق الإنسان|Ligue algérienne pour la défense des droits de l'Homme|LADDH
تجمع عمل شبيبة|Rassemblement actions jeunesse|RAJ
شبكة وسيلة لمناهضة العنف ضد النساء والأطفال|Réseau Wassila contre les violences faites aux femmes et aux enfants|RW
جمعية المرأة في اتصال|Association Femmes en communication|FEC
المنظمة المصرية لحقوق الإنسان|Organisation égyptienne des droits de l'Homme|EOHR
المبادرة المصرية للحقوق الشخصية|Initiative égyptienne pour les droits personnels|EIPR
مركز القاهرة لدراسات حقوق الإنسان|Institut du Caire pour les études des droits de l'Homme|CIHRS
الشبكة العربية لمعلومات حقوق الإنسان|Réseau arabe d'information sur les droits de l'Homme|ANHRI
مركز النديم لمناهضة العنف والتعذيب|Centre El Nadeem|NADEEM
المفوضية المصرية للحقوق والحريات|Commission égyptienne pour les droits et les libertés|ECRF
مؤسسة المرأة الجديدة|Fondation Nouvelle Femme|NWF
نظرة للدراسات النسوية|Nazra pour les études féministes|NAZRA
المركز المصري للحقوق الاقتصادية والاجتماعية|Centre égyptien pour les droits économiques et sociaux|ECESR
المركز الفلسطيني لحقوق الإنسان|Centre palestinien des droits de l'Homme|PCHR
مركز الميزان لحقوق الإنسان|Centre Al Mezan pour les droits de l'Homme|MEZAN
مؤسسة الضمير لرعاية الأسير وحقوق الإنسان|Fondation Addameer|ADDAMEER
مركز المرأة للإرشاد القانوني والاجتماعي|Centre des femmes pour l'aide juridique et le conseil|WCLAC
جمعية الشابات المسيحيات|Union chrétienne de jeunes filles|YWCA
شبكة المنظمات الأهلية الفلسطينية|Réseau des ONG palestiniennes|PNGO
مركز عمان لدراسات حقوق الإنسان|Centre d'Amman pour les études des droits de l'Homme|ACHRS
اتحاد المرأة الأردنية|Union des femmes jordaniennes|JWU
تمكين للدعم والمساندة|Tamkeen pour l'aide juridique|TAMKEEN
المركز الوطني لحقوق الإنسان|Centre national des droits de l'Homme|NCHR
التجمع النسائي الديمقراطي اللبناني|Rassemblement démocratique des femmes libanaises|RDFL
المركز اللبناني لحقوق الإنسان|Centre libanais des droits humains|CLDH
الجمعية اللبنانية من أجل ديمقراطية الانتخابات|Association libanaise pour la démocratie des élections|LADE
كفى عنف واستغلال|Kafa assez de violence et d'exploitation|KAFA
مؤسسة عامل الدولية|Fondation Amel international|AMEL
منظمة مواطنة لحقوق الإنسان|Organisation Mwatana pour les droits humains|MWATANA
الهيئة الوطنية للدفاع عن الحقوق والحريات|Instance nationale de défense des droits et des libertés|HOOD
المنتدى الاجتماعي الديمقراطي|Forum social démocratique|SDF
ملتقى المرأة للدراسات والتدريب|Forum des femmes pour la recherche et la formation|WFRT
المرصد اليمني لحقوق الإنسان|Observatoire yéménite des droits de l'Homme|YOHR
المنظمة السودانية لحقوق الإنسان|Organisation soudanaise des droits de l'Homme|SHRO
المرصد السوداني لحقوق الإنسان|Observatoire soudanais des droits de l'Homme|SHRM
الجمعية الموريتانية لحقوق الإنسان|Association mauritanienne des droits de l'Homme|AMDHM
رابطة النساء معيلات الأسر|Association des femmes chefs de famille|AFCF
المنظمة الليبية للمساعدة القانونية|Organisation libyenne d'aide juridique|LOLA
جمعية الأمل العراقية|Association Al Amal irakienne|IAA
مركز ميسان لحقوق المرأة والطفل|Centre Maysan pour les droits de la femme et de l'enfant|MCWC
جمعية واحة الزيتون للتنمية والبيئة|Association Oasis des oliviers pour le développement et l'environnement|OODE
جمعية الوفاق للتنمية المحلية|Association Wifaq pour le développement local|AWDL
جمعية الوفاء للتنمية المحلية|Association Wafa pour le développement local|AWADL
تعاونية الأركان لنساء تيزنيت|Coopérative Argan des femmes de Tiznit|CAFT
"""
_CARELESS = str.maketrans("أإآةى", "ااا" + "هي")


def organisations() -> list[KnownOrganisation]:
    """Return the list."""
    rows = [line.split("|") for line in NAMES.strip().splitlines()]
    return [
        KnownOrganisation(id=str(number), names={"ar": arabic, "fr": french}, acronym=acronym)
        for number, (arabic, french, acronym) in enumerate(rows)
    ]


def slip(name: str, chance: random.Random) -> str:
    """Return a name with one letter doubled, lost, exchanged or changed."""
    inside = [place for place in range(1, len(name) - 1) if name[place].isalpha()]
    place = chance.choice(inside)
    letter = chance.choice("ابتجحدرزسشصضطعغفقكلمنهوي")
    return chance.choice(
        [
            name[:place] + name[place + 1 :],
            name[:place] + letter + name[place:],
            name[:place] + letter + name[place + 1 :],
            name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :],
        ]
    )


def variants(organisation: KnownOrganisation, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield kinds of spelling and the name so spelt."""
    arabic, french = organisation.names["ar"], organisation.names["fr"]
    acronym = organisation.acronym
    yield "ortho", arabic.translate(_CARELESS).replace(" و", chance.choice([" و", " و "]))
    yield "ortho", f"  «{arabic}» "
    yield "ortho", arabic.replace("ا", "اـ", 2).replace("م", "مُ", 1)
    yield "slip", slip(arabic, chance)
    yield "slip", slip(arabic.translate(_CARELESS), chance)
    yield "acronym beside", chance.choice(["{} ({})", "{} {}", "{} - {}"]).format(arabic, acronym)
    yield "acronym beside", f"{acronym}{chance.choice([' - ', '-', ' : '])}{arabic}"
    yield "acronym", acronym
    yield "acronym", ".".join(acronym) + "."
    yield "french", chance.choice([str.upper, str.title, str.lower])(french)
    yield "french", f"{french.replace('é', 'e').replace('è', 'e')} ({acronym})"
    yield "shortened", " ".join(arabic.split()[: max(2, len(arabic.split()) - 2)])
    yield "branch", f"{arabic} - فرع {chance.choice(['الشمال', 'الجنوب', 'المركز'])}"


def main(seed: int = 1) -> None:
    """Print the figures."""
    chance = random.Random(seed)
    known = organisations()
    matcher = Matcher(known)
    asked: Counter[str] = Counter()
    linked: Counter[str] = Counter()
    found: Counter[str] = Counter()
    faults = []
    for organisation in known:
        without = Matcher([other for other in known if other is not organisation])
        for kind, text in variants(organisation, chance):
            asked[kind] += 1
            answer = matcher.match(text)
            if answer.linked is not None:
                linked[kind] += 1
                found[kind] += answer.linked == organisation.id
                if answer.linked != organisation.id or kind in {"branch", "shortened"}:
                    faults.append(f"wrong link: {text} -> {known[int(answer.linked)].name}")
            elif organisation.id in answer.candidates[:3]:
                found[kind] += 1
            else:
                faults.append(f"lost ({kind}): {text}")
            if (stranger := without.match(text).linked) is not None:
                faults.append(f"wrong link: {text} -> {known[int(stranger)].name}")
    total = asked.total()
    lines = [
        f"{kind}: {linked[kind]}/{asked[kind]} linked, {found[kind]}/{asked[kind]} found"
        for kind in asked
    ]
    lines += [
        f"all: {linked.total() / total:.1%} linked, {found.total() / total:.1%} found",
        *faults,
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

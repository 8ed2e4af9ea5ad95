"""What the headers of columns mean, in Arabic, French, English and Spanish."""

import re
from functools import lru_cache
from typing import Final

from charterdesk.model.folding import fold
from charterdesk.spreadsheets.records import NAME_FIELDS, Field

_HEADERS: Final[dict[Field, str]] = {
    Field.ROW_NUMBER: (
        "ر ت|رت|ر|رقم|الرقم|رقم ترتيبي|الترتيب|عدد|م|ت|n|no|num|numero|n ordre|numero ordre|ordre|"
        "number|row|sr|sl|id|index|#|numero de orden"
    ),
    Field.NAME: (
        "اسم|الاسم|اسم المنظمة|اسم الجمعية|اسم الهيئة|اسم الشبكة|اسم المؤسسة|اسم الجهة|اسم الإطار|"
        "اسم التنظيم|اسم الكيان|اسم الجهة الموقعة|المنظمة|الجمعية|الهيئة|الشبكة|المؤسسة|الكيان|"
        "التنظيم|الإطار|التسمية|الجهة الموقعة|المنظمات|الجمعيات|المنظمات الموقعة|الموقعون|الموقع|"
        "اسم الموقع|الجهة|المنظمة الموقعة|الجمعيات الموقعة|"
        "الجمعيات المشاركة|المنظمات المشاركة|الهيئات المشاركة|الهيئات الموقعة|"
        "nom|nom association|nom organisation|nom structure|"
        "nom organisme|denomination|denomination sociale|raison sociale|intitule|appellation|"
        "organisation|organization|association|structure|organisme|entite|ong|"
        "signataire|nom signataire|nom complet association|name|organisation name|"
        "organization name|name organisation|full name organisation|ngo|ngo name|entity|signatory|"
        "body|title|nombre|nombre organizacion|organizacion|asociacion|entidad|text"
    ),
    Field.NAME_AR: (
        "عربي|التسمية بالعربية|الاسم بالعربية|الاسم العربي|اسم المنظمة بالعربية|"
        "اسم الجمعية بالعربية|"
        "بالعربية|العربية|nom arabe|nom en arabe|denomination arabe|denomination en arabe|"
        "en arabe|arabe|arabic name|name arabic|name in arabic|arabic"
    ),
    Field.NAME_FR: (
        "فرنسي|التسمية بالفرنسية|الاسم بالفرنسية|الاسم الفرنسي|اسم المنظمة بالفرنسية|"
        "اسم الجمعية بالفرنسية|بالفرنسية|الفرنسية|nom francais|nom en francais|"
        "denomination francais|denomination en francais|en francais|francais|french name|"
        "name french|name in french|french|الاسم باللاتينية"
    ),
    Field.NAME_EN: (
        "إنجليزي|التسمية بالإنجليزية|الاسم بالإنجليزية|الاسم الإنجليزي|اسم المنظمة بالإنجليزية|"
        "اسم الجمعية بالإنجليزية|بالإنجليزية|الإنجليزية|nom anglais|nom en anglais|en anglais|"
        "anglais|english name|name english|name in english|english"
    ),
    Field.NAME_ES: (
        "الاسم بالإسبانية|بالإسبانية|nom espagnol|nom en espagnol|spanish name|name spanish|"
        "name in spanish|nombre espanol"
    ),
    Field.NAME_ZGH: (
        "الاسم بالأمازيغية|بالأمازيغية|الأمازيغية|nom amazighe|nom amazigh|nom en amazighe|"
        "tamazight|tamazight name|amazigh name|name tamazight"
    ),
    Field.ACRONYM: (
        "الاختصار|اختصار|الاسم المختصر|المختصر|الرمز|الأحرف الأولى|sigle|acronyme|abreviation|"
        "abrege|nom abrege|acronym|abbreviation|abbr|short name|initials|siglas|sigla|acronimo"
    ),
    Field.ALIASES: (
        "أسماء أخرى|تسميات أخرى|الأسماء البديلة|autres noms|autre nom|alias|other names|aliases|"
        "also known as|otros nombres"
    ),
    Field.KIND: (
        "النوع|نوع المنظمة|نوع الجمعية|نوع الهيئة|صنف|الصنف|الشكل القانوني|الطبيعة القانونية|"
        "طبيعة المنظمة|type|type organisation|type structure|nature|forme juridique|"
        "statut juridique|categorie|kind|category|organisation type|legal form|tipo"
    ),
    Field.COUNTRY: "البلد|الدولة|بلد|pays|country|pais",
    Field.REGION: (
        "المنطقة|الإقليم|العمالة|العمالة أو الإقليم|المحافظة|الولاية|region|province|prefecture|"
        "wilaya|gouvernorat|governorate|state|district|provincia|جهة|الجهات"
    ),
    Field.CITY: (
        "المدينة|مدينة|البلدة|الجماعة|البلدية|مكان|المكان|المقر|مقر|ville|localite|commune|siege|"
        "lieu|city|town|location|municipality|ciudad|localidad"
    ),
    Field.ADDRESS: (
        "العنوان|عنوان|عنوان المقر|العنوان البريدي|العنوان الكامل|مقر الجمعية|adresse|"
        "adresse postale|adresse siege|adresse complete|siege social|address|postal address|"
        "street|direccion|domicilio"
    ),
    Field.PHONES: (
        "الهاتف|هاتف|رقم الهاتف|الهاتف المحمول|الهاتف النقال|المحمول|النقال|الجوال|رقم الجوال|"
        "موبايل|هاتف الاتصال|الهاتف الثابت|واتساب|رقم الواتساب|gsm|tel|tele|telephone|"
        "numero telephone|numero tel|portable|mobile|phone|phone number|cell|whatsapp|fixe|"
        "tel portable|tel fixe|tel gsm|contact telephonique|telefono|movil|رقم الاتصال"
    ),
    Field.EMAILS: (
        "البريد الإلكتروني|البريد|بريد إلكتروني|البريد الالكتروني|الإيميل|ايميل|إيميل|email|e mail|"
        "mail|courriel|adresse email|adresse e mail|adresse mail|adresse electronique|"
        "email address|courrier electronique|correo|correo electronico"
    ),
    Field.WEBSITE: (
        "الموقع الإلكتروني|الموقع على الإنترنت|موقع الويب|صفحة الويب|الصفحة|فيسبوك|site|site web|"
        "site internet|website|web|url|web site|page web|facebook|web page|homepage|sitio web|"
        "الموقع الالكتروني"
    ),
    Field.REGISTRATION_NUMBER: (
        "رقم التسجيل|رقم الوصل|رقم الوصل النهائي|رقم الإشهار|رقم الترخيص|رقم التصريح|رقم القيد|"
        "numero enregistrement|numero inscription|numero recepisse|recepisse|numero agrement|"
        "registration number|registration no|registration|reg no|license number|"
        "numero registro|numero autorisation"
    ),
    Field.NOTES: (
        "ملاحظات|ملاحظة|تعليق|تعليقات|معلومات إضافية|observations|observation|remarques|remarque|"
        "commentaire|commentaires|notes|note|comments|comment|remarks|notas|observaciones"
    ),
    Field.REPRESENTATIVE: (
        "الممثل|ممثل|الممثل القانوني|الممثلة|اسم الممثل|ممثل المنظمة|ممثل الجمعية|المسؤول|"
        "اسم المسؤول|الشخص المسؤول|جهة الاتصال|الشخص المكلف|شخص الاتصال|نقطة الاتصال|المفوض|"
        "الاسم الكامل|الاسم والنسب|الاسم العائلي والشخصي|الاسم الشخصي والعائلي|"
        "الاسم الكامل للممثل|اسم الموقع عن المنظمة|رئيس الجمعية|اسم الرئيس|representant|"
        "representant legal|nom representant|responsable|nom responsable|contact|"
        "personne contact|personne de contact|point focal|nom prenom|prenom nom|nom et prenom|"
        "nom complet|interlocuteur|mandataire|president|nom president|representative|"
        "contact person|contact name|legal representative|focal point|person|full name|"
        "representante|persona contacto"
    ),
    Field.FIRST_NAME: "الاسم الشخصي|الاسم الأول|prenom|first name|given name|forename",
    Field.LAST_NAME: (
        "الاسم العائلي|النسب|اللقب|اسم العائلة|الكنية|nom famille|nom de famille|last name|"
        "surname|family name|apellido|apellidos"
    ),
    Field.CAPACITY: (
        "الصفة|صفة|صفة الممثل|المهمة|المنصب|الوظيفة|الدور|المسؤولية|qualite|fonction|poste|role|"
        "titre|position|capacity|job title|function|cargo"
    ),
    Field.SIGNED_ON: (
        "تاريخ التوقيع|التاريخ|تاريخ|تاريخ الانضمام|تاريخ الموافقة|تاريخ الانخراط|date|"
        "date signature|date de signature|signe le|date adhesion|signature date|signed on|"
        "signing date|date signed|fecha|fecha firma"
    ),
    Field.STATUS: (
        "الحالة|حالة التوقيع|الوضعية|وضعية التوقيع|وضع التوقيع|statut|etat|status|state signature|"
        "signed|signe|estado|سجل التوقيع"
    ),
    Field.SIGNATURE: (
        "التوقيع|توقيع|التوقيع والختم|الختم|الإمضاء|امضاء|الطابع|التوقيع والطابع|signature|"
        "signature cachet|signature et cachet|cachet|emargement|stamp|signature and stamp|"
        "signature stamp|visa|firma|firma sello"
    ),
    Field.ID: "charterdesk id",
}

_STOP_WORDS: Final = frozenset(
    {"de", "du", "des", "d", "l", "la", "le", "les", "et", "ou", "of", "the", "and", "or", "en"}
    | {"del", "y", "a", "و", "او", "من", "في", "لل"}
)
_NUMBER_SIGNS: Final = frozenset({"n", "no", "num", "nr", "number"})
_WORDS = re.compile(r"[^\W_]+|#")


def header_words(text: str) -> tuple[str, ...]:
    """Return the words of a header, folded, without articles, punctuation and small words."""
    words = []
    for word in _WORDS.findall(fold(text)):
        bare = word.removeprefix("لل").removeprefix("ال") if len(word) > 4 else word
        bare = bare.removeprefix("وال") if len(word) > 5 else bare
        if bare not in _STOP_WORDS:
            words.append(bare)
    if len(words) > 1:
        words = ["numero" if word in _NUMBER_SIGNS else word for word in words]
    return tuple(words)


_PHRASES: Final[dict[tuple[str, ...], Field]] = {
    header_words(phrase): kind
    for kind, phrases in _HEADERS.items()
    for phrase in phrases.split("|")
}
_LONGEST: Final = max(map(len, _PHRASES))

_BY_LANGUAGE: Final = {language: field for field, language in NAME_FIELDS.items()}
_LANGUAGE_SUFFIX = re.compile(r"(?:name|nom|الاسم|اسم|nombre)[ _.-]*\(?(ar|fr|en|es|zgh)\)?")

AMBIGUOUS: Final[dict[str, tuple[Field, ...]]] = {
    fold(header): fields
    for headers, fields in (
        ("الموقع", (Field.WEBSITE, Field.NAME, Field.CITY, Field.REPRESENTATIVE)),
        ("الجهة|جهة", (Field.REGION, Field.NAME)),
        ("nom|الاسم|اسم|name|nombre", (Field.NAME, Field.REPRESENTATIVE, Field.LAST_NAME)),
        ("contact|الاتصال|التواصل", (Field.PHONES, Field.EMAILS, Field.REPRESENTATIVE)),
        ("العنوان|عنوان|adresse|address", (Field.ADDRESS, Field.EMAILS, Field.CITY)),
        ("رقم|الرقم|n|no|numero|number|num", (Field.ROW_NUMBER, Field.PHONES)),
        ("titre|title", (Field.CAPACITY, Field.NAME)),
        ("المسؤول|responsable|president", (Field.REPRESENTATIVE, Field.CAPACITY)),
        ("organisation|organization|الهيئة|structure", (Field.NAME, Field.KIND)),
        ("المقر|siege|مقر", (Field.CITY, Field.ADDRESS)),
        ("الكنية|اللقب", (Field.LAST_NAME,)),
        ("signataire|signatory|الموقعون", (Field.NAME, Field.REPRESENTATIVE)),
        ("status|statut|signe|signed", (Field.STATUS, Field.SIGNED_ON)),
    )
    for header in headers.split("|")
}
"""Headers of one word that mean several things -> the fields, the likeliest first."""


def fields_of_header(text: str) -> tuple[Field, ...]:
    """Return the fields that a header may name, the likeliest first; none if it is unknown."""
    return _recognise(text)[0]


def header_coverage(text: str) -> float:
    """Return the share of the words of a text that belong to a known header, 0 to 1."""
    return _recognise(text)[1]


@lru_cache(maxsize=4096)
def _recognise(text: str) -> tuple[tuple[Field, ...], float]:
    folded = fold(text).strip(' :.*"')
    words = header_words(text)
    if match := _LANGUAGE_SUFFIX.fullmatch(folded):
        return (_BY_LANGUAGE[match.group(1)],), 1.0
    if folded in AMBIGUOUS:
        return AMBIGUOUS[folded], 1.0
    if words in _PHRASES:
        return (_PHRASES[words],), 1.0
    if not words or len(words) > 12:
        return (), 0.0
    found: list[tuple[int, int, Field]] = []
    covered: set[int] = set()
    for start in range(len(words)):
        for length in range(min(_LONGEST, len(words) - start), 0, -1):
            kind = _PHRASES.get(words[start : start + length])
            # A letter or a number that means "row number" means nothing inside a longer header.
            if kind and (length > 1 or len(words[start]) > 2):
                found.append((-length, start, kind))
                covered.update(range(start, start + length))
    fields = tuple(dict.fromkeys(kind for _, _, kind in sorted(found)))
    return fields, len(covered) / len(words)

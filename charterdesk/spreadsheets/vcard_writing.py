"""Writing the contacts of organisations as vCard 4.0 (RFC 6350)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from charterdesk.model.countries import country_name
from charterdesk.spreadsheets.records import KnownOrganisation
from charterdesk.spreadsheets.values import clean_text
from charterdesk.spreadsheets.writing import replacing

_OCTETS = 75


def write_vcards(path: Path, organisations: Sequence[KnownOrganisation], language: str) -> None:
    """Write one card for each organisation, its country by its name in a language.

    Raises:
        SpreadsheetError: the file cannot be written.
    """
    with (
        replacing(path) as temporary,
        temporary.open("w", encoding="utf-8", errors="ignore", newline="") as file,
    ):
        for organisation in organisations:
            for line in _card(organisation, language):
                file.write("\r\n".join(_folded(line)) + "\r\n")


def _card(organisation: KnownOrganisation, language: str) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield "KIND:org"
    yield f"UID:urn:uuid:{organisation.id}"
    yield f"FN:{_escaped(organisation.name)}"
    for code, name in organisation.names.items():
        yield f"ORG;LANGUAGE={code}:{_escaped(name)}"
    if organisation.acronym:
        yield f"NICKNAME:{_escaped(organisation.acronym)}"
    for phone in organisation.phones:
        yield f"TEL;VALUE=text:{_escaped(phone)}"
    for email in organisation.emails:
        yield f"EMAIL:{_escaped(email)}"
    place = (organisation.address, organisation.city, organisation.region)
    if any((*place, organisation.country)):
        street, city, region = map(_escaped, place)
        country = _escaped(country_name(organisation.country, language))
        yield f"ADR:;;{street};{city};{region};;{country}"
    if organisation.website:
        yield f"URL:{clean_text(organisation.website)}"
    if organisation.notes:
        yield f"NOTE:{_escaped(organisation.notes)}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    """Escape a text value (RFC 6350, 3.4)."""
    lines = (clean_text(line) for line in text.split("\n"))
    escaped = (line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for line in lines)
    return "\\n".join(escaped)


def _folded(line: str) -> Iterator[str]:
    """Cut a line so that none is longer than 75 octets (RFC 6350, 3.2), and no letter in two."""
    part, octets = "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > _OCTETS:
            yield part
            part, octets = " ", 1
        part += letter
        octets += size
    yield part

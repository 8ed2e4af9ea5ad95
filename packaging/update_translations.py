"""Bring i18n/*.ts up to date with the texts in the code.

``python packaging/update_translations.py`` is run after any text of the window was changed.

Sentences that are written outside the window (problems, findings, the labels of steps, the reasons
of an import) are collected into charterdesk/ui/sentences.py, where lupdate finds them.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_WIDTH = 100
SENTENCES = ROOT / "charterdesk" / "ui" / "sentences.py"
LANGUAGES = {"ar": (), "fr": (), "en": ("-pluralonly",)}
"""English is the source, and needs its plural forms alone."""
_TABLES = {
    "model/problem.py": "Problem",
    "store/faults.py": "Problem",
    "spreadsheets/errors.py": "Problem",
    "spreadsheets/records.py": "Reason",
}
"""Modules whose sentences stand in a dictionary named _SENTENCES or _FILE_FAULTS."""


def collect() -> list[tuple[str, str]]:
    """Return every sentence with its context, sorted."""
    found = set()
    for path in sorted((ROOT / "charterdesk").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        found.update(_in_calls(tree))
        context = _TABLES.get(path.relative_to(ROOT / "charterdesk").as_posix())
        if context:
            found.update((context, text) for text in _in_tables(tree))
    return sorted(found)


def _in_calls(tree: ast.Module) -> Iterator[tuple[str, str]]:
    constants = {
        node.target.id: node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        function = node.func
        name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
        if name.endswith("Problem"):
            context, argument = "Problem", node.args[0]
        elif name in {"change", "change_rows"}:
            context, argument = "Step", node.args[0]
        elif name == "Finding" and len(node.args) > 1:
            context, argument = "Finding", node.args[1]
        elif name in {"_holds", "_fails"}:
            context, argument = "Statement", node.args[0]
        else:
            continue
        if isinstance(argument, ast.Name):
            argument = constants.get(argument.id) or argument
        for part in ast.walk(argument):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield context, part.value


def _in_tables(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        target = node.target if isinstance(node, ast.AnnAssign) else None
        if isinstance(node, ast.Assign):
            target = node.targets[0]
        if (
            isinstance(target, ast.Name)
            and target.id in {"_SENTENCES", "_FILE_FAULTS"}
            and isinstance(node, (ast.Assign, ast.AnnAssign))
            and isinstance(node.value, ast.Dict)
        ):
            for value in node.value.values:
                yield str(ast.literal_eval(value))


def source(sentences: list[tuple[str, str]]) -> str:
    """Return the module that holds the sentences."""
    lines = [
        '"""Sentences written outside the window, for the translators.',
        "",
        "Made by packaging/update_translations.py; not to be edited.",
        '"""',
        "",
        "from charterdesk.ui.marking import QT_TRANSLATE_NOOP",
        "",
        "SENTENCES = (",
    ]
    for context, text in sentences:
        quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        line = f'    QT_TRANSLATE_NOOP("{context}", {quoted}),'
        if len(line) > _WIDTH:
            line = f'    QT_TRANSLATE_NOOP(\n        "{context}",\n        {quoted},\n    ),'
        if max(map(len, line.splitlines())) > _WIDTH:
            line = line.replace(f"{quoted},", f"{quoted},  # noqa: E501")
        lines.append(line)
    return "\n".join([*lines, ")", ""])


def main() -> int:
    """Write the module and update the .ts files."""
    SENTENCES.write_text(source(collect()), "utf-8", newline="\n")
    for language, options in LANGUAGES.items():
        target = ROOT / "i18n" / f"charterdesk_{language}.ts"
        subprocess.run(
            [Path(sys.executable).with_name("pyside6-lupdate"), "-silent", "-no-obsolete",
             "-locations", "none", "-source-language", "en", "-target-language", language, *options,
             *sorted((ROOT / "charterdesk").rglob("*.py")), "-ts", target],
            check=True,
        )  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())

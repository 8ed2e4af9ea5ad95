"""The rules of the house, held by the tests."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[1]
TOP_LEVEL: Final = {
    "charterdesk", "resources", "i18n", "tests", "packaging", ".github",
    "main.py", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md",
}  # fmt: skip
_IN_GIT: Final = (ROOT / ".git").exists()


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout
    return [Path(name) for name in listed.decode("utf-8").split("\0") if name]


def imported_modules(folder: str) -> Iterator[tuple[Path, str]]:
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name.split(".")[0]) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                yield path, node.module.split(".")[0]


def run(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_imports_point_one_way_and_each_library_has_one_home() -> None:
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_ruff_finds_nothing() -> None:
    run("ruff", "check", "--no-cache", ".")


def test_every_file_is_formatted() -> None:
    run("ruff", "format", "--check", "--no-cache", ".")


@pytest.mark.timeout(400)
def test_types_are_strict() -> None:
    run("mypy")


def test_every_library_that_is_imported_is_declared_and_every_declared_one_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    def names(requirements: list[str]) -> set[str]:
        return {re.split(r"[^\w.-]", one)[0].lower().replace("_", "-") for one in requirements}

    distributions = packages_distributions()
    imported = {
        distribution.lower().replace("_", "-")
        for _, module in imported_modules("charterdesk")
        for distribution in distributions.get(module, [])
    } - {"charterdesk"}
    runtime = names(project["dependencies"])
    assert imported - _BROUGHT_ALONG <= runtime
    assert runtime <= imported | _LOADED_BY_NAME


_LOADED_BY_NAME: Final = frozenset({"defusedxml", "sqlcipher3"})
"""openpyxl parses through defusedxml where it is there; sqlcipher3 is loaded for a passphrase."""
_BROUGHT_ALONG: Final = frozenset({"shiboken6"})
"""Comes with PySide6 in the same release, and only so."""


@pytest.mark.skipif(not _IN_GIT, reason="the archive has no list of its files")
def test_the_top_level_holds_what_was_agreed() -> None:
    top = {path.parts[0] for path in tracked()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.skipif(not _IN_GIT, reason="the archive has no list of its files")
def test_no_file_names_a_path_of_some_machine_or_holds_a_compiled_translation() -> None:
    for path in tracked():
        assert path.suffix != ".qm"
        if path.suffix in {".py", ".md", ".toml", ".json", ".ts", ".qss", ".sql"}:
            text = (ROOT / path).read_text("utf-8")
            assert not re.search(r"/(?:work|root)/", text), path


def test_files_stay_short_enough_to_read() -> None:
    long = {
        path.name: count
        for path in (ROOT / "charterdesk").rglob("*.py")
        if path.name != "sentences.py"  # made by a program, and read by none but lupdate
        if (count := len(path.read_text("utf-8").splitlines())) > 430
    }
    assert long == {}

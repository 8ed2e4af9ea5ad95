"""Build the wheel with hatchling, after compiling the translations that go into it."""

import tomllib
from pathlib import Path
from typing import Any

from compile_translations import compile_translations
from hatchling import build
from hatchling.build import (
    build_editable,
    build_sdist,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
)

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
]

_PYPROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def get_requires_for_build_wheel(config_settings: dict[str, Any] | None = None) -> list[str]:
    """Return what a wheel is built with; an editable installation needs none of it."""
    project = tomllib.loads(_PYPROJECT.read_text(encoding="utf-8"))["project"]
    qt = [wanted for wanted in project["dependencies"] if wanted.startswith("PySide6-Essentials")]
    return [*build.get_requires_for_build_wheel(config_settings), *qt]


def build_wheel(
    wheel_directory: str,
    config_settings: dict[str, Any] | None = None,
    metadata_directory: str | None = None,
) -> str:
    """Write the wheel into ``wheel_directory`` and return its name."""
    compile_translations()
    return build.build_wheel(wheel_directory, config_settings, metadata_directory)

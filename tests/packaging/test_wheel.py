"""The wheel, built from a copy and used from elsewhere."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from charterdesk import __version__

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack a wheel of the working tree, and return where."""
    folder = tmp_path_factory.mktemp("wheel")
    copy = folder / "source"
    copy.mkdir()
    ignored = shutil.ignore_patterns("__pycache__", "*.qm", ".venv")
    for name in ("charterdesk", "resources", "i18n", "packaging"):
        shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation",
         "--no-index", "--quiet", "--wheel-dir", folder, copy],
        check=True, capture_output=True,
    )  # fmt: skip
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


def test_resources_and_compiled_translations_are_inside(installed: Path) -> None:
    package = installed / "charterdesk"
    assert (package / "resources" / "fonts" / "NotoNaskhArabic-Regular.ttf").is_file()
    assert (package / "resources" / "sample" / "khemisset-2017.json").is_file()
    assert (package / "store" / "migrations" / "0001_initial.sql").is_file()
    assert (package / "CHANGELOG.md").is_file()
    assert {path.name for path in (package / "i18n").iterdir()} >= {
        "charterdesk_ar.qm",
        "charterdesk_fr.qm",
    }
    [licences] = installed.glob(f"charterdesk-{__version__}.dist-info/licenses")
    assert {path.name for path in licences.rglob("*LICENSE*")} >= {
        "LICENSE",
        "OFL-LICENSE.txt",
        "LUCIDE-LICENSE.txt",
        "SRGB-LICENSE.txt",
    }


def test_the_installed_package_makes_the_sample_and_prints_it(
    installed: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    for arguments in (
        ["sample", "w.charterdesk"],
        ["print", "w.charterdesk", "--document", "charter", "-o", "charter.pdf"],
        ["check", "w.charterdesk"],
    ):
        subprocess.run(
            [sys.executable, "-m", "charterdesk.cli", *arguments],
            cwd=tmp_path, env=environment, check=True, capture_output=True,
        )  # fmt: skip
    assert (tmp_path / "charter.pdf").read_bytes().startswith(b"%PDF-")
    located = subprocess.run(
        [sys.executable, "-c", "import charterdesk; print(charterdesk.__file__)"],
        cwd=tmp_path, env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert Path(located.stdout.strip()).is_relative_to(installed)

"""Small dictionaries of Hunspell's form, written by the tests."""

from collections.abc import Iterable, Mapping
from pathlib import Path

AFFIXES = {
    "ar": (
        "SET UTF-8\nFLAG num\nTRY ابتثجحخدذرزسشصضطظعغفقكلمنهوي\n"
        "PFX 1 Y 2\nPFX 1 0 و .\nPFX 1 0 وال .\n"
    ),
    "fr": (
        "SET UTF-8\nTRY esianrtolcdugmphbyfvkwqxzj\n"
        "PFX L Y 1\nPFX L 0 l' .\nSFX S Y 1\nSFX S 0 s .\n"
    ),
}
WORDS: Mapping[str, Iterable[str]] = {
    "ar": ("المنظمات/1", "الميثاق/1", "التزام/1", "نلتزم", "نحن", "الحقوق"),
    "fr": ("charte/SL", "organisation/SL", "nous", "droit/S"),
}


def write_dictionaries(folder: Path) -> Path:
    """Write an Arabic and a French one into a new folder, and return the folder."""
    folder.mkdir()
    for language, words in WORDS.items():
        listed = list(words)
        (folder / f"{language}.aff").write_text(AFFIXES[language], "utf-8")
        (folder / f"{language}.dic").write_text("\n".join([str(len(listed)), *listed, ""]), "utf-8")
    return folder

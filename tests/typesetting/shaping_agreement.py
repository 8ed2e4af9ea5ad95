"""How many words shape to the very glyphs and places of HarfBuzz on the unreshaped text.

``python -m tests.typesetting.shaping_agreement [TEXT.txt …]`` prints agreed / total for the
charters of the tests, for words made to be hard, and for each text given.
"""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import uharfbuzz as hb

from charterdesk.typesetting.shaping import FontStyle, shape_word

CHARTERS = sorted((Path(__file__).parents[1] / "data" / "charters").glob("*.md"))
HARD = (
    "تحالفًا وَٱلْحُرِّيَّةُ ٱللَّهِ لا لأن الإنسان الآن ألا بلا سلام لَا لِلَّهِ الأُمّ لَأَنَّ كلاًّ لّا لْأ "
    "أݣادير ڭلميم گرگ پدر چرا ژرف ڤيتو ک ی فارسی اردو ٹھیک ہے میں لڑکی ے ۀ ۓ ݣ ڭ گ پ چ ژ ڤ "
    "المــــادة ســـلام العـــدالة مـــ ـمـ ـم لـــا "
    "می\u200cخواهم نمی\u200cشود ه\u200d ل\u200cا ب\u200d \u200dب ك\u200dك "
    "ـَ ـِّ بٌ بٍ بً ءَ ئة ؤل أإآٱ ىٰ ٰ ۖ قُرْءَانٌ كِتَٰبٌ هَٰذَا ٱلَّذِينَ "
    "ﷲ ﷺ لله الله والله ٠١٢٣ ۱۲۳ (بند) «نص» ؟ ؛ ، 50٪ ٣٫١٤"
)
STYLE = FontStyle(bold=False, italic=False, colour="#000000")
_INVISIBLE = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def words_of(text: str) -> list[str]:
    """Return the distinct words that have an Arabic letter."""
    words = dict.fromkeys(_INVISIBLE.sub("", text).split())
    return [word for word in words if re.search("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufefc]", word)]


def agrees(word: str) -> bool:
    """Whether the engine's ink for a word is HarfBuzz's, glyph by glyph and place by place."""
    drawn = []
    runs = shape_word(word, 1, STYLE, True)
    x = 0
    for run in reversed(runs):
        for cell in run.cells:
            drawn += [(run.face.name, ink.glyph, x + ink.x, ink.y) for ink in cell.ink]
            x += cell.advance
    reference = []
    x = 0
    for run in reversed(runs):
        start = sum(len(cell.text) for before in runs[: runs.index(run)] for cell in before.cells)
        length = sum(len(cell.text) for cell in run.cells)
        buffer = hb.Buffer()
        buffer.add_str(word, start, length)
        buffer.direction, buffer.script = "rtl", run.face.script.value
        buffer.language = "ar"
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        hb.shape(run.face.hb_font, buffer)
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True):
            place = x + position.x_offset
            reference.append((run.face.name, info.codepoint, place, position.y_offset))
            x += position.x_advance
    return sorted(drawn) == sorted(reference)


def agreement(words: Iterable[str]) -> tuple[int, list[str]]:
    """Return how many words there are, and those that do not agree."""
    words = list(words)
    return len(words), [word for word in words if not agrees(word)]


def main() -> int:
    """Print the figures; 1 where any word differs."""
    texts = {path.name: path.read_text("utf-8") for path in [*CHARTERS, *map(Path, sys.argv[1:])]}
    texts["hard words"] = HARD
    differ = False
    for name, text in texts.items():
        total, failed = agreement(words_of(text))
        differ = differ or bool(failed)
        sys.stdout.write(f"{name}: {total - len(failed)} / {total} {' '.join(failed)}\n")
    return int(differ)


if __name__ == "__main__":
    sys.exit(main())

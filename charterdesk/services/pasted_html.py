"""The lines of a text copied from a web page or from Word, whose lists lose their numbers as text.

A browser gives a list's items without what stands before them; Word writes what stands before them
into the paragraphs, within a span of its own. Here each line begins with the mark that such a line
has in a plain text (``1.``, ``•``, ``#``), and the cells of a row are parted by tabs.
"""

import re
from html.parser import HTMLParser
from typing import Final

from typing_extensions import override

LARGEST_PAGE: Final = 4_000_000
"""Characters, most of which are no text but style; what is longer is taken as plain text."""
_HIDDEN: Final = frozenset({"head", "script", "style", "template", "title"})
_HEADINGS: Final = {
    **dict.fromkeys(("h1", "h2"), "# "),
    **dict.fromkeys(("h3", "h4", "h5", "h6"), "#### "),
}
_LINES: Final = frozenset({"br", "center", "dd", "div", "dt", "hr", "li", "p", "pre", *_HEADINGS})
_AROUND_LINES: Final = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "details", "dl",
        "fieldset", "figcaption", "figure", "footer", "form", "header", "main", "menu", "nav",
        "ol", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    }
)  # fmt: skip
_BLOCKS: Final = _LINES | _AROUND_LINES
_LISTS: Final = {"ol": "1. ", "ul": "• ", "menu": "• "}
_CELLS: Final = frozenset({"td", "th"})
_DEEPER: Final = "• "
"""Of an item of a list within a list: a part of the one above it, whatever its number."""
_WORD_LEVEL: Final = re.compile(r"mso-list:\s*\S+\s+level(\d)")
_WORD_MARK: Final = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_NUMBERED: Final = re.compile(r"\W*(?:\d|[^\W\d_]{1,4}\s*[.)\]\-–])")
"""What Word writes before an item of a numbered list; its bullets are letters of other fonts."""


def text_of_html(html: str) -> str:
    """Return the lines of a page, each with the mark that says what it is in a plain text."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    """Collects words into lines; what it does not know leaves its words."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str] = []
        self._words: list[str] = []
        self._mark = ""
        self._lists: list[str] = []
        self._cells: list[str] | None = None
        self._hidden = 0
        self._level = 0  # of a list of Word's, whose items are paragraphs
        self._spans: list[bool] = []  # whether each holds what Word writes before an item

    def text(self) -> str:
        """Return what was read."""
        self._end_line()
        return "\n".join(self._lines)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "span":
            self._spans.append(_WORD_MARK.search(given.get("style", "")) is not None)
        elif tag == "br" and self._lists and self._cells is None:
            self._words.append(" ")  # still the same item
        elif tag in _CELLS:
            self._end_line()
            if self._cells is None:
                self._cells = []
            self._cells.append("")
        elif tag in _BLOCKS:
            self._begin_block(tag, given)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(self._hidden - 1, 0)
        elif tag == "span" and self._spans:
            self._spans.pop()
        elif tag in _CELLS or tag in _BLOCKS:
            self._end_line()
            if tag in {"tr", "table"}:
                self._end_row()
            if tag in _LISTS and self._lists:
                self._lists.pop()
            if tag == "p":
                self._level = 0
            if tag == "li" or tag in _HEADINGS:
                self._mark = ""

    @override
    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if any(self._spans):
            if data.strip():
                numbered = self._level < 2 and _NUMBERED.match(data)
                self._mark = _LISTS["ol"] if numbered else _DEEPER
        else:
            self._words.append(data)

    def _begin_block(self, tag: str, given: dict[str, str]) -> None:
        self._end_line()
        if tag in _LISTS:
            self._lists.append(_LISTS[tag])
        elif tag == "tr":
            self._end_row()
        elif tag == "li":
            within = self._lists or [_LISTS["ul"]]
            self._mark = within[-1] if len(within) == 1 else _DEEPER
        elif tag in _HEADINGS:
            self._mark = _HEADINGS[tag]
        elif tag == "p":
            level = _WORD_LEVEL.search(given.get("style", ""))
            self._level = int(level[1]) if level else 0
            if given.get("class", "").startswith("MsoTitle"):
                self._mark = _HEADINGS["h1"]

    def _end_line(self) -> None:
        line = " ".join("".join(self._words).split())
        self._words = []
        if not line:
            return
        if self._cells is not None:
            self._cells[-1] = f"{self._cells[-1]} {line}".strip() if self._cells else line
        else:
            self._lines.append(self._mark + line)
            self._mark = ""

    def _end_row(self) -> None:
        if self._cells and any(self._cells):
            self._lines.append("\t".join(self._cells))
        self._cells = None
        self._mark = ""

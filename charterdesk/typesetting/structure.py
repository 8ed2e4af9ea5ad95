"""The structure tree of a tagged PDF: what is drawn, in reading order (ISO 32000-1 14.7, 14.8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from charterdesk.typesetting.file import PdfFile
from charterdesk.typesetting.objects import pdf_string

_CELLS: Final = ("TH", "TD")


@dataclass(slots=True, eq=False)
class Element:
    """One element of the tree: a paragraph, a list, a table cell."""

    role: str
    """A standard structure type (ISO 32000-1 14.8.4)."""
    language: str | None = None
    """BCP 47, where it is not the document's."""
    description: str = ""
    """What a picture shows."""
    heading: str = ""
    """The words of a heading, which the outline names."""
    link: str | None = None
    """The address that a link leads to."""
    column_span: int = 1
    """Of a table's cell."""
    children: list[Element] = field(default_factory=list)
    marks: tuple[tuple[int, int], ...] = ()
    """Where it is drawn: page from 0, and the mark's number on that page."""
    annotations: tuple[tuple[int, int], ...] = ()
    """What can be clicked of a link: page from 0, and the number of the annotation's object."""

    def add(self, child: Element) -> Element:
        """Append a child and return it."""
        self.children.append(child)
        return child


def write_structure_tree(root: Element, number: int, pages: Sequence[int], file: PdfFile) -> None:
    """Write the StructTreeRoot of what was drawn, whose object has a number, and its elements.

    Elements that drew nothing are left out. ``pages`` are the numbers of the pages' objects.
    Annotations are the tree's parents' entries after those of the pages, in the order of their
    objects.
    """
    tree = _Tree(pages, file)
    kids = tree.add(root, number)
    entries = [b"[%s]" % b" ".join(map(_reference, elements)) for elements in tree.parents]
    entries += [_reference(tree.links[one]) for one in sorted(tree.links)]
    parents = file.new_number()
    file.pack(
        parents, b"<</Nums[%s]>>" % b" ".join(b"%d %s" % entry for entry in enumerate(entries))
    )
    file.pack(
        number,
        b"<</Type/StructTreeRoot/RoleMap<</Title/H1>>"
        b"/K[%s]/ParentTree %d 0 R/ParentTreeNextKey %d>>"
        % (_reference(kids) if kids else b"", parents, len(entries)),
    )


class _Tree:
    def __init__(self, pages: Sequence[int], file: PdfFile) -> None:
        self._pages = pages
        self._file = file
        self.parents: list[list[int]] = [[] for _ in pages]
        """For each page, the object that each of its marks belongs to."""
        self.links: dict[int, int] = {}
        """For each annotation's object, the one of the element that it belongs to."""

    def add(self, element: Element, parent: int) -> int:
        """Write an element and what is in it; return its number, 0 where nothing was drawn.

        A row has all its cells, empty ones too: cells are known by their places.
        """
        if not _is_drawn(element) and element.role not in _CELLS:
            return 0
        own = self._file.new_number()
        kids = []
        for page, mark in element.marks:
            # Marks are counted from 0 in the order drawn, so that each finds its place.
            self.parents[page].append(own)
            first = page == element.marks[0][0]
            kids.append(
                b"%d" % mark
                if first
                else b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self._pages[page], mark)
            )
        for page, annotation in element.annotations:
            self.links[annotation] = own
            kids.append(b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (annotation, self._pages[page]))
        numbers = (self.add(child, own) for child in element.children)
        kids += [_reference(number) for number in numbers if number]
        parts = [b"<</S/%s/P %d 0 R" % (element.role.encode("ascii"), parent)]
        if element.marks:
            parts.append(b"/Pg %d 0 R" % self._pages[element.marks[0][0]])
        if element.language:
            parts.append(b"/Lang%s" % pdf_string(element.language))
        if element.description:
            parts.append(b"/Alt%s" % pdf_string(element.description))
        if element.role in _CELLS:
            scope = b"/Scope/Column" if element.role == "TH" else b""
            span = b"/ColSpan %d" % element.column_span if element.column_span > 1 else b""
            if scope or span:
                parts.append(b"/A<</O/Table%s%s>>" % (scope, span))
        parts.append(b"/K[%s]>>" % b" ".join(kids))
        self._file.pack(own, b"".join(parts))
        return own


def _reference(number: int) -> bytes:
    return b"%d 0 R" % number


def _is_drawn(element: Element) -> bool:
    return bool(element.marks) or any(map(_is_drawn, element.children))

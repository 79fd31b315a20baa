"""From a tree to blocks of text: headings, paragraphs, lists, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from lxml.etree import _Element, iterwalk

_BETWEEN_CELLS = " | "
"""No white space alone, over which two figures would read as one."""

_SPACE = re.compile(r"[ \t\r\n\f\v]+")  # not U+00A0 and U+3000, which are part of the text


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_UNSEEN = _words(
    "aside button canvas dialog embed footer form iframe input map math meta nav "
    "noscript object option script select style svg template textarea title video audio"
)
_UNSEEN_ROLES = _words(
    "alertdialog banner complementary contentinfo dialog menu menubar navigation search"
)
_UNSEEN_NAMES = re.compile(
    r"""
    (?: ^ | [\s_-] )
    (?: cookies? | consent | gdpr | breadcrumbs? | nav | navbar | navigation | menu | footer
      | sidebar | skip-?link )
    (?: [\s_-] | $ )
    """,
    re.VERBOSE | re.IGNORECASE,
)

# The elements of HTML and those of trafilatura's own trees: head, list, item, row, cell, lb, quote.
_BREAKS = frozenset(["br", "lb"])
_LINES = _words("caption dd dt item li row tr")
_BLOCKS = _words(
    "address article blockquote body center code details dir div dl fieldset figcaption figure "
    "h1 h2 h3 h4 h5 h6 head header hgroup hr html legend list main menu ol p pre quote search "
    "section summary table ul"
)
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]{0,2000}>")
_BLOCK_TAG = re.compile(
    rf"</?(?:{'|'.join(sorted(_BLOCKS | _LINES | _BREAKS))})\b[^<>]{{0,2000}}>", re.IGNORECASE
)
_CELLS = frozenset(["cell", "td", "th"])
_COLUMNS = re.compile(r"[0-9]{1,3}")
_MOST_COLUMNS = 50
_LAYOUT = ("article", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "table", "ul")
"""A cell with one of these is a place on the page and no cell of data."""


def visible_blocks(page: _Element) -> list[str]:
    """All text of a page that a reader sees outside of menus, notices, forms and footers."""
    body = page.find("body")
    return _blocks(page if body is None else body, only_visible=True)


def stripped_blocks(source: str) -> list[str]:
    """The text of markup that is no sane tree, tag by tag; linear in the length of ``source``."""
    for name in ("script", "style"):
        source = "".join(_outside(source, f"<{name}", f"</{name}"))
    text = unescape(_TAG.sub("", _BLOCK_TAG.sub("\n", source)))
    lines = (_SPACE.sub(" ", line).strip() for line in text.split("\n"))
    return [line for line in lines if line]


def _outside(source: str, opening: str, closing: str) -> Iterator[str]:
    """The stretches of ``source`` outside of elements that begin and end so."""
    folded, place = source.lower(), 0
    if len(folded) != len(source):  # a character like İ: case cannot be folded away
        folded = source
    while (begin := folded.find(opening, place)) >= 0:
        yield source[place:begin]
        place = folded.find(closing, begin)
        if place < 0:
            return
    yield source[place:]


def main_blocks(body: _Element) -> list[str]:
    """The text of a tree that trafilatura gave."""
    return _blocks(body, only_visible=False)


def _blocks(root: _Element, *, only_visible: bool) -> list[str]:
    writer = _Writer()
    layout = _layout_elements(root)
    walk = iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "end":
            writer.end(tag)
            if element is not root:
                writer.add(element.tail)
        elif only_visible and element is not root and _is_unseen(element, tag):
            walk.skip_subtree()
        else:
            is_data = tag in _CELLS and element not in layout
            writer.start(tag, columns=_columns(element) if is_data else 0)
            writer.add(element.text)
    return writer.finish()


def _is_unseen(element: _Element, tag: str) -> bool:
    """Whether an element of a page is hidden or no part of its main text."""
    if tag in _UNSEEN or not tag:
        return True
    attributes = element.attrib
    if not attributes:
        return False
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or attributes.get("role") in _UNSEEN_ROLES
        or "display:none" in attributes.get("style", "").replace(" ", "")
        or bool(_UNSEEN_NAMES.search(attributes.get("class", "")))
        or bool(_UNSEEN_NAMES.search(attributes.get("id", "")))
    )


def _layout_elements(root: _Element) -> set[_Element]:
    """The ancestors of what makes a cell a place on the page, each looked at once."""
    found: set[_Element] = set()
    for element in root.iter(*_LAYOUT):
        for ancestor in element.iterancestors():
            if ancestor in found:
                break
            found.add(ancestor)
    return found


def _columns(cell: _Element) -> int:
    """How many columns a cell covers."""
    spanned = cell.get("colspan", "1").strip()
    return min(max(int(spanned), 1), _MOST_COLUMNS) if _COLUMNS.fullmatch(spanned) else 1


class _Writer:
    """Gathers runs of text into cells, lines and blocks."""

    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._lines: list[str] = []
        self._cells: list[str] = []
        self._run: list[str] = []
        self._in_cell = 0
        self._columns = 1

    def start(self, tag: str, *, columns: int) -> None:
        """Begin an element; ``columns``: how many it covers as a cell of a table of data."""
        if columns:
            self._end_run()
            self._in_cell += 1
            self._columns = columns
        elif tag in _BLOCKS or tag in _CELLS:
            self._end_block()
        elif tag in _BREAKS:
            self._break()
        elif tag in _LINES:
            self._end_line()

    def add(self, text: str | None) -> None:
        """Add a run of text."""
        if text:
            self._run.append(text)

    def end(self, tag: str) -> None:
        """End an element."""
        if tag in _CELLS and self._in_cell:
            self._in_cell -= 1
            if self._in_cell:
                self._end_run()
            else:
                self._end_cell()
        elif tag in _CELLS:
            self._end_run()
        elif tag in _BLOCKS:
            self._end_block()
        elif tag in _LINES:
            self._end_line()

    def finish(self) -> list[str]:
        """The blocks."""
        self._in_cell = 0
        self._end_block()
        return self._blocks

    def _end_run(self) -> None:
        """What was gathered becomes a cell of the line; empty ones are no cells."""
        if text := self._gathered():
            self._cells.append(text)

    def _end_cell(self) -> None:
        """What was gathered becomes a cell of a table of data, empty or not."""
        self._cells += [self._gathered(), *[""] * (self._columns - 1)]

    def _gathered(self) -> str:
        text = _SPACE.sub(" ", "".join(self._run)).strip()
        self._run.clear()
        return text

    def _break(self) -> None:
        """End the line; two breaks in a row are how old pages end a paragraph."""
        if self._in_cell:
            self._run.append(" ")
            return
        self._end_run()
        if self._cells:
            self._end_line()
        else:
            self._end_block()

    def _end_line(self) -> None:
        if self._in_cell:
            self._run.append(" ")
            return
        self._end_run()
        with_text = [place for place, cell in enumerate(self._cells) if cell]
        if with_text:
            first = with_text[0] if len(with_text) == 1 else 0  # a title, wherever it stands
            cells = self._cells[first : with_text[-1] + 1]
            self._lines.append(_BETWEEN_CELLS.join(cells).strip())
        self._cells.clear()

    def _end_block(self) -> None:
        self._end_line()
        if self._lines and not self._in_cell:
            self._blocks.append("\n".join(self._lines))
            self._lines.clear()

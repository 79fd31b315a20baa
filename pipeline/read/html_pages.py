"""HTML: the main text of a page, without its menus, notices and footers.

trafilatura finds the main text; what it gives is written out with one line a heading, paragraph,
list item or table row. Where it finds nothing, and for small pages of which it keeps too little,
all visible text outside of menus and footers is taken: no page is lost.
"""

from __future__ import annotations

import hashlib
import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction
from trafilatura.settings import Document as Extracted

from pipeline.read.declared_language import declared_language
from pipeline.read.document_date import document_date
from pipeline.read.encodings import decode
from pipeline.read.html_blocks import main_blocks, stripped_blocks, visible_blocks
from pipeline.read.html_metadata import page_charset, page_date, page_language, page_title
from pipeline.read.settings import ReadSettings
from pipeline.records import Document

_SMALL = 2_000
"""Characters of visible text up to which a page is small."""
_KEPT_SHARE = 0.5
"""Of a small page trafilatura must keep this share."""

_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")
_WIDE = r"\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef"
_WRAPPED = re.compile(rf"(?<=[{_WIDE}])[ \t\r]*\n\s*(?=[{_WIDE}])")
"""A line feed between wide characters is no space (CSS Text 3, segment breaks)."""
_BLANK_LINES = re.compile(r"\n[ \t\r]*\n\s*")
_NOTICE = re.compile(r"(?<![a-z])(?:cookies?|consent|gdpr)(?![a-z])", re.IGNORECASE)
_PROLOGUE = re.compile(
    r"""
    \A \s*
    (?: <\?xml [^>]* \?> \s* )?
    (?: <!DOCTYPE [^>\[]* (?: \[ [^\]]* \] \s* )? > )?    # entities declared here are not ours
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CONTAINERS = ("article", "aside", "div", "dl", "main", "ol", "section", "table", "ul")
_MOST_CONTAINERS = 4_000
"""About five seconds of trafilatura's; articles of newspapers have some hundreds."""
_DEEPEST = 255
"""Elements in elements; libxml2's own limit for what it does not know to trust."""


def html_document(data: bytes, path: str, settings: ReadSettings) -> Document:
    """The document of an HTML page; its offsets index the extracted text.

    Raises :class:`~pipeline.read.errors.ReadError` for bytes that are no text.
    """
    source, encoding = decode(data, declared=settings.encoding, meta=page_charset(data))
    page, sane = parse(source)
    date, date_source = document_date(settings.doc_date, page_date(page), path)
    return Document(
        doc_id=path,
        text=main_text(page) if sane else "\n\n".join(stripped_blocks(source)),
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=encoding.name,
        encoding_reason=encoding.reason,
        title=page_title(page),
        lang=declared_language(page_language(page)),
        date=date,
        date_source=date_source,
    )


def parse(source: str) -> tuple[HtmlElement, bool]:
    """The tree of a page, and whether it is sane: whole, and not nested beyond reason.

    Entities of its own are not expanded and nothing is fetched.
    """
    parser = HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True
    )
    markup = _NOT_IN_XML.sub("", _PROLOGUE.sub("", source, count=1)).encode()
    try:
        page = document_fromstring(markup, parser=parser, ensure_head_body=True)
    except etree.ParserError:  # nothing, or nothing but comments
        page = document_fromstring(b"<html></html>", ensure_head_body=True)
    cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return page, not cut and _depth(page) <= _DEEPEST


def main_text(page: HtmlElement) -> str:
    """The main text of a page: blocks with a blank line between them. Changes ``page``."""
    _prepare(page)
    visible = visible_blocks(page)
    main = _main_blocks(page)
    length, all_length = sum(map(len, main)), sum(map(len, visible))
    if not main or (all_length <= _SMALL and length < _KEPT_SHARE * all_length):
        main = visible
    return "\n\n".join(main)


def _depth(page: HtmlElement) -> int:
    """How deep the elements of a page are nested."""
    depth = deepest = 0
    for event, _ in etree.iterwalk(page, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _main_blocks(page: HtmlElement) -> list[str]:
    """What trafilatura finds, but not its last resort, the text of all elements run together.

    Its time grows with the square of the elements that hold others, so it is not asked about
    pages with very many of them.
    """
    if sum(1 for _ in page.iter(*_CONTAINERS)) > _MOST_CONTAINERS:
        return []
    found = bare_extraction(page, include_comments=False, include_tables=True, with_metadata=False)
    if not isinstance(found, Extracted):
        return []
    if len(found.body) == 1 and "\n" in (found.body[0].text or ""):
        return []
    return main_blocks(found.body)


def _prepare(page: HtmlElement) -> None:
    """Take out what no reader wants, and make line feeds what a reader sees of them."""
    for reading in page.xpath("//rt | //rp"):  # readings beside ideographs would cut words
        reading.drop_tree()
    _drop_notices(page)
    for preformatted in page.xpath("//pre[not(ancestor::pre)]"):
        _make_paragraphs(preformatted)
    for element in page.iter(etree.Element):
        if element.text and "\n" in element.text:
            element.text = _WRAPPED.sub("", element.text)
        if element.tail and "\n" in element.tail:
            element.tail = _WRAPPED.sub("", element.tail)


def _drop_notices(page: HtmlElement) -> None:
    """Drop notices of cookies, but nothing that holds half of the page."""
    named = page.xpath("/html/body//*[@id or @class]")
    notices = [
        one for one in named if _NOTICE.search(f"{one.get('id', '')} {one.get('class', '')}")
    ]
    if not notices:
        return
    half = len(page.find("body").text_content()) / 2
    for notice in notices:
        if notice.getparent() is not None and len(notice.text_content()) <= half:
            notice.drop_tree()


def _make_paragraphs(preformatted: HtmlElement) -> None:
    """Make each stretch of lines without a blank one a paragraph."""
    stretches = _BLANK_LINES.split(preformatted.text_content().strip("\r\n"))
    preformatted.clear(keep_tail=True)
    preformatted.tag = "div"
    for stretch in stretches:
        paragraph = etree.SubElement(preformatted, "p")
        first, *lines = stretch.splitlines() or [""]
        paragraph.text = first
        for line in lines:
            etree.SubElement(paragraph, "br").tail = line

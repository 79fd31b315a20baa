"""What an HTML page states of itself: charset, language, title and date."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from pipeline.read.document_date import parse_stated

_HEAD = 4096
"""Bytes in which the charset is looked for; the HTML standard asks for it in the first 1024."""

_CHARSET = re.compile(
    rb"""
      <meta \b [^>]*? \b charset \s* = \s* ["']? \s* (?P<meta> [\w.:-]+ )
    | ^ \s* <\?xml \b [^>]*? \b encoding \s* = \s* ["'] (?P<xml> [\w.:-]+ )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_PUBLISHED = (
    # The names under which publishing systems state the date of publication, the surest first:
    # Open Graph, schema.org, Dublin Core, Parse.ly, Sailthru, cXense, Norwegian and Japanese CMSs.
    "article:published_time",
    "og:published_time",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "dc.date.created",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publish-date",
    "publishdate",
    "publication_date",
    "pubdate",
    "date",
)

_DEEPEST = 20
"""Levels of JSON-LD looked into."""


def page_charset(data: bytes) -> str | None:
    """The charset that a page declares, as it is written there."""
    found = _CHARSET.search(data[:_HEAD])
    return (found["meta"] or found["xml"]).decode("ascii", "ignore") if found else None


def page_language(page: HtmlElement) -> str | None:
    """The language of ``<html lang>``, or of an older declaration."""
    lang = page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang")
    return lang or page.get("xml:lang") or dict(_meta(page)).get("content-language")


def page_title(page: HtmlElement) -> str | None:
    """The title of a page, on one line."""
    stated = dict(_meta(page)).get("og:title") or page.findtext(".//title") or ""
    return " ".join(stated.split()) or None


def page_date(page: HtmlElement) -> str | None:
    """When a page says that it was published; ``None`` where it does not, or not for sure."""
    for stated in (*_meta_dates(page), *_json_dates(page), *_time_dates(page)):
        if parse_stated(stated) is not None:
            return stated
    return None


def _meta(page: HtmlElement) -> Iterator[tuple[str, str]]:
    """Names and contents of the meta elements; of equal names the first is to win in a dict."""
    elements = page.xpath("//meta[@content]")
    for element in reversed(elements):
        for attribute in ("name", "property", "itemprop", "http-equiv"):
            if name := element.get(attribute):
                yield name.lower(), element.get("content", "")


def _meta_dates(page: HtmlElement) -> Iterator[str]:
    stated = dict(_meta(page))
    return (stated[name] for name in _PUBLISHED if name in stated)


def _json_dates(page: HtmlElement) -> Iterator[str]:
    """``datePublished`` of the JSON-LD blocks, in their order."""
    for script in page.xpath('//script[@type="application/ld+json"]'):
        try:
            block = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _published(block, _DEEPEST)


def _published(block: object, depth: int) -> Iterator[str]:
    if depth and isinstance(block, list):
        for part in block:
            yield from _published(part, depth - 1)
    elif depth and isinstance(block, dict):
        if isinstance(block.get("datePublished"), str):
            yield block["datePublished"]
        yield from _published(block.get("@graph"), depth - 1)
        yield from _published(block.get("mainEntity"), depth - 1)


def _time_dates(page: HtmlElement) -> Iterator[str]:
    """The ``<time>`` that is the page's own date: marked so, first in its article, or alone."""
    times = page.xpath("//time[@datetime]")
    marked = [
        time
        for time in times
        if "pubdate" in time.attrib or time.get("itemprop") == "datePublished"
    ]
    articles = page.xpath("//article | //main")
    if not marked and articles:
        marked = articles[0].xpath(".//time[@datetime]")[:1]
    if not marked and len({time.get("datetime") for time in times}) == 1:
        marked = times
    return (time.get("datetime") for time in marked[:1])

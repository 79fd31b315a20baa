"""HTML: the main text of a page, and what the page states of itself."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.read.html_pages import html_document
from pipeline.read.settings import ReadSettings
from pipeline.records import Document

FILLER = (
    "Styret drøftet saken grundig og kom fram til at tilbudet bør gis til alle som ønsker det, "
    "og at kostnadene dekkes innenfor rammen av budsjettet som ble vedtatt i fjor høst. "
)


def read(page: str, encoding: str = "utf-8", path: str = "side.html") -> Document:
    """The document of a page."""
    return html_document(page.encode(encoding), path, ReadSettings())


PAGES = [
    ("<h1>Referat</h1><p>Møtet ble åpnet.</p><p>Vedtatt: kr 4 000.</p>",
     "Referat\n\nMøtet ble åpnet.\n\nVedtatt: kr 4 000."),
    ("<p>Hei på deg.", "Hei på deg."),
    ("Bare tekst uten merker", "Bare tekst uten merker"),
    ("<p>Han er <b>svært</b> for<i>nøyd</i>,<br>sier <a href=x>Åse</a>.</p>",
     "Han er svært fornøyd,\nsier Åse."),
    ("<div>One.</div><div>Two<br><br>Three</div>", "One.\n\nTwo\n\nThree"),
    ("<h2>Liste</h2><ul><li>Første<li>Andre</ul>", "Liste\n\nFørste\nAndre"),
    ("<table><tr><th>Mill. kr<th>2024<tr><td>Inntekter<td>4 500</table>",
     "Mill. kr | 2024\nInntekter | 4 500"),
    ("<table><tr><td><h1>Sak</h1><p>Layout.</p></td><td><ul><li>a</ul></td></tr></table>",
     "Sak\n\nLayout.\n\na"),  # a table for layout has no rows
    ("<p>愛知<ruby>県<rt>けん</rt></ruby>に\n  工場を建てる</p>", "愛知県に工場を建てる"),
    ("<p>hard\n  wrapped   text</p>", "hard wrapped text"),
    ("<pre>Til stede:\n  Åse Bø\n\nSak 1</pre>", "Til stede:\nÅse Bø\n\nSak 1"),
    ("<nav>Hjem</nav><p>Saken.</p><form>Søk</form><footer>© 2024 Avisen</footer>", "Saken."),
    ("<div class='cookie-banner'>Godta alle</div><p>Saken ble avgjort.</p>", "Saken ble avgjort."),
    ("<div class='cookies-accepted'><p>Alt.</p></div>", "Alt."),  # the page and no notice
    ("<p>Synlig.</p><p hidden>Skjult</p><p style='display: none'>Skjult</p>", "Synlig."),
    ("<p>a &lt;b&gt; &amp; c&#229; &yen;300</p>", "a <b> & cå ¥300"),
    ("<script>var a = '<p>x</p>';</script><style>p {}</style><p>Tekst</p>", "Tekst"),
    ("", ""),
    ("<!-- ingenting -->", ""),
    ("<html><frameset><frame src=a></frameset></html>", ""),
]  # fmt: skip


@pytest.mark.parametrize(("page", "text"), PAGES)
def test_small_pages_keep_all_their_text(page: str, text: str) -> None:
    assert read(page).text == text


LD = '<script type="application/ld+json">'
OLD_TIME = '<time datetime="2020-01-01">x</time>'

ARTICLE = f"""<!doctype html>
<html lang="no"><head><title>Rekordår | Avisa</title>
<meta property="og:title" content="Rekordår for
 verftet"><meta property="article:published_time" content="2024-09-03T08:00:00+02:00"></head>
<body><header><nav><a href="/">Forsiden</a> <a href="/sport">Sport</a></nav></header>
<div id="cookie-consent"><p>Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.</p>
<button>Godta alle</button></div>
<main><article><h1>Rekordår for verftet</h1><p>{FILLER}</p><h2>Tallene</h2>
<table><tr><th></th><th>2024</th><th>2023</th></tr>
<tr><td>Omsetning</td><td>4 500</td><td>4 200</td>
</tr></table><p>– Vi er <em>stolte</em>, sier <a href="#">Åse Bø</a>.</p>
<ul><li>Utbytte: 2 kr per aksje</li><li>Nye ansatte: 40</li></ul><p>{FILLER}</p></article></main>
<aside><p>Les også: Ti tips til hagen</p></aside>
<footer><p>© 2024 Avisa AS. Personvern. Ansvarlig redaktør: Per Ås</p></footer></body></html>"""


def test_an_article() -> None:
    found = read(ARTICLE)
    assert found.text.split("\n\n") == [
        "Rekordår for verftet",
        FILLER.strip(),
        "Tallene",
        "| 2024 | 2023\nOmsetning | 4 500 | 4 200",
        "– Vi er stolte, sier Åse Bø.",
        "Utbytte: 2 kr per aksje\nNye ansatte: 40",
        FILLER.strip(),
    ]
    assert (found.title, found.lang) == ("Rekordår for verftet", "nb")
    assert (found.date, found.date_source) == (dt.date(2024, 9, 3), "metadata")


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2024-09-03T08:00:00Z">',
        '<meta name="date" content="2024-09-03"><meta name="date" content="2020-01-01">',
        '<meta itemprop="datePublished" content="2024-09-03">',
        '<meta name="DC.date.issued" content="2024-09-03">',
        LD + '{"@graph": [{"@type": "WebPage"}, {"datePublished": "2024-09-03"}]}</script>',
        LD + '[{"datePublished": "2024-09-03"}]</script>',
        OLD_TIME + '<time itemprop="datePublished" datetime="2024-09-03">y</time>',
        OLD_TIME + '<article><time datetime="2024-09-03">y</time>' + OLD_TIME + "</article>",
        '<p>Publisert <time datetime="2024-09-03T10:00">i dag</time></p>',
        '<meta name="date" content="i går"><time datetime="2024-09-03">x</time>',
    ],
)
def test_date(head: str) -> None:
    assert read(head + "<p>Tekst</p>").date == dt.date(2024, 9, 3)


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ("<p>Sist endret 3. september 2024</p>", "a sentence is not metadata"),
        ("<footer>© 2024</footer>", "a year is no day"),
        ('<meta name="date" content="Tue, 03 Sep 2024">', "not ISO 8601"),
        ('<meta property="article:modified_time" content="2024-09-03">', "changed, not published"),
        ('<time datetime="2024-09-03">x</time><time datetime="2024-09-04">y</time>', "which one?"),
        (LD + '{"datePublished": 7</script>', "broken"),
        (LD + "[" * 100_000 + "</script>", "hostile"),
        ("<a href='/2024/09/03/sak'>Sak</a>", "an address elsewhere"),
    ],
)
def test_no_date(head: str, why: str) -> None:
    found = read(head + "<p>Tekst</p>")
    assert (found.date, found.date_source) == (None, None), why


@pytest.mark.parametrize(
    ("opening", "lang"),
    [
        ('<html lang="nn-NO">', "nn"),
        ('<html xml:lang="ja">', "ja"),
        ('<html><meta http-equiv="content-language" content="en-GB">', "en"),
        ('<html lang="sv">', None),
        ("<html>", None),
    ],
)
def test_language(opening: str, lang: str | None) -> None:
    assert read(opening + "<p>Tekst</p>").lang == lang


@pytest.mark.parametrize(
    ("page", "encoding", "reason"),
    [
        ("<meta charset=Shift_JIS><p>東</p>", "cp932", "HTML meta"),  # too short to be plausible
        ('<?xml version="1.0" encoding="EUC-JP"?><html><p>東</p></html>', "euc_jp", "HTML meta"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>På “Ås”',
         "cp1252", "HTML meta"),
        ("<meta charset=iso-8859-1><p>På Ås</p>", "utf-8", "valid UTF-8"),
        ("<p>På Ås</p>", "cp1252", "fallback"),
    ],
)  # fmt: skip
def test_charset(page: str, encoding: str, reason: str) -> None:
    found = read(page, encoding)
    assert (found.encoding, found.encoding_reason) == (encoding, reason)
    assert found.text in page


def test_entities_of_the_page_are_not_expanded() -> None:
    page = """<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
      <!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>Før &b; &x; etter</p></body></html>"""
    assert read(page).text == "Før &b; &x; etter"


@pytest.mark.parametrize(
    ("page", "inside"),
    [
        ("<div>" * 100_000 + "innerst", "innerst"),
        ("<p>Start" + "<b>" * 100_000 + "innerst", "innerst"),
        ("<table><tr><td>" * 2_000 + "innerst", "innerst"),
        ("<ul><li>" * 300 + "innerst" + "</ul>" * 300 + "<script>" * 10, "innerst"),
        ("<" * 300_000 + "p>tekst", "tekst"),
        ("<div>a" * 60 * 200 + "innerst" + "</div>" * 60 * 200, "innerst"),
        (("<ul><li>a" * 60 + "</ul>" * 60) * 200 + "<p>etter", "etter"),
        (("<section><p>avsnitt</p>" * 8 + "</section>" * 8) * 2_000, "avsnitt"),
        ("<p>" + " " * 1_000_000 + "tekst", "tekst"),
        ("<p " + "a=b " * 100_000 + ">tekst", "tekst"),
        ("<pre>" * 3_000 + "x\n" * 100, "x"),
        ("<!--" * 100_000 + "--><p>tekst", "tekst"),
        ("<!DOCTYPE [" * 50_000 + "]><p>tekst", "tekst"),
        ("<p>" + "東 \n" * 100_000, "東"),
        ("<p>a&#0;b&#xD800;c&#30;d" + "\x01\x0b\ufffe", "b"),
    ],
)
def test_hostile_pages_lose_nothing_and_take_no_time(page: str, inside: str) -> None:
    start = time.perf_counter()
    text = read(page).text
    assert inside in text
    assert "\0" not in text
    text.encode()
    assert time.perf_counter() - start < 10


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("<>/!-&;#'\"= \n[]apdivtrbscript東å"), max_size=120))
def test_any_markup_in_no_crash_out(page: str) -> None:
    text = read(page).text
    assert text.encode().decode() == text  # no half of a surrogate pair, which no file can hold


def test_html_is_imported_only_when_it_is_met() -> None:
    code = (
        "import sys, pipeline.read; sys.exit('lxml' in sys.modules or 'trafilatura' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

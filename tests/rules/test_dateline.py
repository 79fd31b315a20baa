"""Datelines: the day that a document states at its head, and days that are none."""

from __future__ import annotations

import pytest

from pipeline.rules.dateline import HEAD, find_dateline

DATELINES = [
    ("OSLO, 3. september 2024 – Regjeringen la fram planen.", "nb", "2024-09-03"),
    ("Oslo, 3. september 2024\n\nKjære alle sammen!", "nb", "2024-09-03"),
    ("Nye regler for fiske\n\nPublisert 03.09.2024 kl. 12:30\n\nReglene gjelder …", "nb",
     "2024-09-03"),
    ("Nye regler\nPublisert: 3. september 2024 | Sist endret: 4. september 2024", "nb",
     "2024-09-03"),
    ("Referat\nDato: 3. september 2024\nSted: Rådhuset", "nb", "2024-09-03"),
    ("Pressemelding 3. september 2024\n\nSelskapet vokser.", "nb", "2024-09-03"),
    ("Oppdatert tirsdag 3. september 2024\nMøtet ble hevet.", "nb", "2024-09-03"),
    ("# Møtereferat\n\n3. september 2024\n\nTil stede: alle.", "nb", "2024-09-03"),
    ("BERGEN 3. september 2024: Fisket starter.", "nb", "2024-09-03"),
    ("Referat\nDato: 3. september 2024", "nn", "2024-09-03"),
    ("Publisert tysdag 3. september 2024\nMøtet vart heva.", "nn", "2024-09-03"),
    ("TOKYO (Kyodo) -- Sept. 3, 2024\nThe yen fell.", "en", "2024-09-03"),
    ("WASHINGTON, Sept. 3, 2024 /Newswire/ -- The firm grew.", "en", "2024-09-03"),
    ("London, 3 September 2024 – The bank cut rates.", "en", "2024-09-03"),
    ("Date: 2024-09-03\nSubject: minutes", "en", "2024-09-03"),
    ("A quiet harvest\n\nSeptember 3, 2024\n\nThe apples came early.", "en", "2024-09-03"),
    ("A quiet harvest\nPosted on September 3, 2024 by Ann\nThe apples", "en", "2024-09-03"),
    ("FOR IMMEDIATE RELEASE\nTuesday, September 3, 2024\n\nThe firm grew.", "en",
     "2024-09-03"),
    ("Last updated: 3 September 2024", "en", "2024-09-03"),
    ("【東京 2024年9月3日】円相場が下落した。", "ja", "2024-09-03"),
    ("円相場が下落\n2024年9月3日 14時30分\n円相場は…", "ja", "2024-09-03"),
    ("報道発表資料\n令和6年9月3日\n環境局", "ja", "2024-09-03"),
    ("公開日：2024年9月3日\n本文です。", "ja", "2024-09-03"),
    ("(東京、2024年9月3日) 円相場が下落した。", "ja", "2024-09-03"),
    ("2024/09/03(火)\n今日は晴れでした。", "ja", "2024-09-03"),
]  # fmt: skip

NO_DATELINES = [
    ("Den 17. mai 1814 fikk landet en grunnlov.", "nb", "a running sentence"),
    ("17. mai 1814 fikk landet en grunnlov.", "nb", "a sentence that begins with a date"),
    ("Oslo vokste. Planen av 3. september 2024 ble vedtatt.", "nb", "a running sentence"),
    ("OSLO, 3. september – Regjeringen la fram planen.", "nb", "no year"),
    ("OSLO, tirsdag – Regjeringen la fram planen.", "nb", "a relative date"),
    ("Publisert september 2024\nMøtet ble hevet.", "nb", "no day"),
    ("Dato: 1.–5. mai 2024", "nb", "a range"),
    ("Møtet er heva. Siste møte var 3. september 2024.", "nn", "a running sentence"),
    ("On May 17, 1814, the country got a constitution.", "en", "a running sentence"),
    ("The treaty was signed on\nMay 17, 1814 and ended the war.", "en", "the rest of a sentence"),
    ("Published 3 May 2001 in a journal, the paper was ignored by all of its readers.", "en",
     "what was published is not this"),
    ("2024年9月3日、東京で会議が開かれた。", "ja", "a running sentence"),
    ("令和6年9月3日に発表した。", "ja", "a running sentence"),
    ("", "nb", "nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lang", "day"), DATELINES)
def test_finds(text: str, lang: str, day: str) -> None:
    assert str(find_dateline(text, lang)) == day


@pytest.mark.parametrize(("text", "lang", "why"), NO_DATELINES)
def test_is_no_dateline(text: str, lang: str, why: str) -> None:
    assert find_dateline(text, lang) is None, why


def test_only_the_head_counts() -> None:
    lines = "\n".join(["En linje om fiske."] * (HEAD // 15))
    assert find_dateline(f"{lines}\n3. september 2024\n", "nb") is None


def test_a_date_that_the_head_cuts_in_two_does_not_count() -> None:
    padding = "x" * (HEAD - len("\n3. september 2024"))
    assert find_dateline(f"{padding}\n3. september 20245", "nb") is None


def test_windows_line_ends() -> None:
    assert str(find_dateline("Referat\r\n3. september 2024\r\nTil stede", "nb")) == "2024-09-03"

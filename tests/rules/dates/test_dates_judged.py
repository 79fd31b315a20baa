"""Sentences written after the rules, to judge them: no rule was fitted to them.

What fails is listed as ``xfail(strict=True)``, so that a mended one must be moved out.
"""

from __future__ import annotations

import pytest

from pipeline.rules.dates import find_dates
from tests.rules.dates.dates_table import REFERENCE

JUDGED: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    ("nb", "Kommunestyret møtes torsdag 12. september kl. 18.00 og igjen i uke 41.",
     [("torsdag 12. september kl. 18.00", "2024-09-12T18:00"), ("uke 41", "2024-W41")]),
    ("nb", "Omsetningen steg med 4 prosent fra tredje kvartal i fjor til tredje kvartal i år.",
     [("tredje kvartal i fjor til tredje kvartal i år", "2023-Q3/2024-Q3")]),
    ("nb", "Slottet ble bygget mellom 1825 og 1849 og restaurert på 1990-tallet.",
     [("1825 og 1849", "1825/1849"), ("1990-tallet", "199")]),
    ("nb", "Hun er 34 år gammel og har bodd i Bodø siden høsten 2016.",
     [("høsten 2016", "2016-FA/..")]),
    ("nb", "Bussen går hver fredag fram til 20. desember.",
     [("hver fredag", "XXXX-WXX-5"), ("20. desember", "../2024-12-20")]),
    ("nb", "Innen utgangen av 2025 skal 300 boliger stå ferdige.",
     [("utgangen av 2025", "../2025")]),
    ("nb", "Sist gang laget vant, var for 12 år siden, i 2012.",
     [("12 år siden", "2012"), ("2012", "2012")]),
    ("nb", "Budsjettet for 2025 legges fram mandag 7. oktober.",
     [("2025", "2025"), ("mandag 7. oktober", "2024-10-07")]),
    ("nb", "Avisen kom ut for første gang 2. januar 1861.", [("2. januar 1861", "1861-01-02")]),
    ("nb", "Prosjektet skulle vart fra januar til mars, men tok ni uker ekstra.",
     [("januar til mars", "2024-01/2024-03"), ("ni uker", "P9W")]),
    ("nn", "Ferja vert sett inn att laurdag 14. september.",
     [("laurdag 14. september", "2024-09-14")]),
    ("nn", "Dei siste ti åra har folketalet gått ned kvart einaste år.",
     [("Dei siste ti åra", "P10Y"), ("kvart einaste år", "P1Y")]),
    ("nn", "Skulen opna i 1956 og vart lagd ned førre sommar.",
     [("1956", "1956"), ("førre sommar", "2024-SU")]),
    ("nn", "Fristen er måndag i neste veke.", [("måndag i neste veke", "2024-09-09")]),
    ("nn", "Kyrkja vart vigsla 3. sundag i advent 1870.",
     [("3. sundag i advent 1870", "1870-12-11")]),
    ("en", "The board met on Monday, August 26, and will meet again in mid-September.",
     [("Monday, August 26", "2024-08-26"), ("mid-September", "2024-09")]),
    ("en", "Revenue for the nine months ended 30 June 2024 rose from a year earlier.",
     [("nine months", "P9M"), ("30 June 2024", "2024-06-30"), ("a year earlier", "2023")]),
    ("en", "He taught there from the fall of 1968 until his death in 1991.",
     [("fall of 1968", "1968-FA"), ("1991", "1991")]),
    ("en", "The ceasefire, agreed late on Sunday, lasted barely 36 hours.",
     [("Sunday", "2024-09-01"), ("36 hours", "PT36H")]),
    ("en", "Construction began in spring 2022 and should end by late 2026.",
     [("spring 2022", "2022-SP"), ("late 2026", "../2026")]),
    ("en", "The 1990s and early 2000s were good years for the mill.",
     [("1990s", "199"), ("early 2000s", "200")]),
    ("en", "Two days later, on 9 May, the port reopened.",
     [("Two days later", "XXXX-XX-XX"), ("9 May", "2024-05-09")]),
    ("en", "She won bronze in 1996 and gold four years later.",
     [("1996", "1996"), ("four years later", "2000")]),
    ("en", "The shop is open weekdays from 9 a.m. to 5 p.m.", []),
    ("en", "May has been wet, and June will be wetter.", [("May", "2024-05"), ("June", "2024-06")]),
    ("en", "By Christmas the army of 1914 had lost 90,000 men.",
     [("Christmas", "../1914-12-25"), ("1914", "1914")]),
    ("en", "Applications close at noon on the first Monday of October.",
     [("noon on the first Monday of October", "2024-10-07T12:00")]),
    ("ja", "同社は2023年4月から2024年3月までの業績を5月10日に発表した。",
     [("2023年4月から2024年3月", "2023-04/2024-03"), ("5月10日", "2024-05-10")]),
    ("ja", "昨年8月に始まった工事は、来年春まで続く。",
     [("昨年8月", "2023-08"), ("来年春", "../2025-SP")]),
    ("ja", "首相は2日夜、帰国した。", [("2日夜", "2024-09-02TNI")]),
    ("ja", "1998年の長野大会以来、26年ぶりの開催となる。",
     [("1998年", "1998"), ("26年", "P26Y")]),
    ("ja", "この寺は天正10年に焼け、江戸時代の初めに再建された。", [("天正10年", "1582")]),
    ("ja", "毎月第2火曜日に例会を開く。", [("毎月第2火曜日", "XXXX-WXX-2")]),
    ("ja", "申し込みは9月20日（金）午後5時まで受け付ける。",
     [("9月20日（金）午後5時", "../2024-09-20T17:00")]),
    ("ja", "令和5年度決算は、前年度に比べて3億円増えた。",
     [("令和5年度", "FY2023"), ("前年度", "FY2022")]),
    ("ja", "三人の子は五歳、七歳、十二歳だ。", []),
    ("ja", "第二次世界大戦後の1947年5月3日に施行された。",
     [("1947年5月3日", "1947-05-03")]),
]  # fmt: skip

KNOWN_FAILURES = {
    "By Christmas the army of 1914 had lost 90,000 men.": "a year that follows its day",
    "May has been wet, and June will be wetter.": "doubtful months without a preposition",
}


def _case(lang: str, text: str, rows: list[tuple[str, str | None]]) -> object:
    why = KNOWN_FAILURES.get(text)
    marks = [pytest.mark.xfail(strict=True, reason=why)] if why else []
    return pytest.param(lang, text, rows, id=text, marks=marks)


@pytest.mark.parametrize(("lang", "text", "rows"), [_case(*case) for case in JUDGED])
def test_judged(lang: str, text: str, rows: list[tuple[str, str | None]]) -> None:
    assert [(row.text, row.value) for row in find_dates(text, lang, REFERENCE)] == rows

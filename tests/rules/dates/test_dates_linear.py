"""Hostile texts of the date rules' own pieces are read in linear time."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from pipeline.languages import CODES
from pipeline.languages.schema.phrases import phrases
from pipeline.rules.dates import find_dates
from pipeline.rules.dates.folded import fold
from tests.rules.linear import takes_linear_time

REFERENCE = dt.date(2024, 9, 3)
LENGTH, ROWS = 100_000, 6_000

EVERYWHERE = [
    "1", "/", ".", "-", "–", ":", ",", "'", "(", ")", " ", "\n", "\t", "\u00a0", "\u00ad", "１",
    "1/", "1.", "1-", "12-", "1:", "1 ", "1,", "'9", "99'", "(1", "1)", "1\n", "2024", "2024 ",
    "2024-", "2024–", "2024/", "2024, ", "2024-01-", "01.01.", "1/1/24", "20240101", "00:00 ",
    "T00:00", "2024-01-01T", "P3Y", "X", "İ", "12.12.2024 ", "(2024", "1999-2000 ",
]  # fmt: skip


def _pieces(text: str) -> list[str]:
    return sorted(phrases(text))


BY_LANGUAGE = {
    "en": [
        *_pieces("""May, May 1, May 1-, 1 May, Monday, Mon, last, next, the, a, an, in, of, to, the
            first, first Monday of, the end of, early, mid, mid-, from, between, both, until,
            since, by, at, 5 p.m., a.m., two, twenty, twenty-, two hundred, a few, half a,
            years, two years, two to, two years and, years ago, in two, every, every other,
            every two, the day before, the day after, quarter, first quarter of, Q1, Q1–, FY,
            FY24, H1 , BC, 44 BC, century, the 19th, nineteenth, the 1990s, 1990s and,
            'nineties, summer, summer of, Christmas, Easter, New Year's, week, week 1, this,
            that, he was born in, on, morning, noon, o'clock, about, more than, at least, may,
            march, second, 1st, 2nd, 1st of, weekly, annually, one-, a year-, said on, will be
            on"""),
        "on Monday, May 1, at 5 p.m. and ", "between 1 and 2 May or ", "January, February, ",
    ],
    "nb": [
        *_pieces("""mai, 1. mai, 1.-, 1. til 2., mandag, mandag 1., man., forrige, neste, denne,
            den, den 1., det, de, i, i fjor, i dag, i går, på, om, om to, for to, fra, fra 1. til,
            mellom, siden, innen, fram til, til og med, kl., klokka 1, kl. 14.30, to, tjue,
            tjueto, to hundre, noen, et halvt, halvannet, år, to år, to-tre, to år og, år siden,
            hver, hvert, hver annen, annenhver, dagen før, dagen etter, kvartal, 1. kvartal,
            første halvår, Q1, f. Kr., 44 f.Kr., århundre, 1800-, 1990-tallet, 90-åra,
            nittitallet, sommer, sommeren, jul, julaften, påske, 17. mai, uke, uke 1, ukene 1,
            slutten av, begynnelsen av, tidlig i, starten av, første uke i, ca., omtrent, mer
            enn, minst, født, da han, skal, ble, morgen, kveld, årlig, ukentlig, måned, måneder"""),
        "mandag 1. mai 2024 kl. 14.30 og ", "januar, februar, mars ", "fra mandag til ",
    ],
    "ja": [
        *_pieces("""年, 月, 日, 時, 分, 週, 曜, 曜日, 火, 土, 金, 1年, 1月, 1日, 1時, 1分, 1年1月,
            1年1月1日, 2024年, 2024年(, (令和, 令和, 令和6年, 令和元年, 平成, 昭和, 明治5年,
            R6., H, 一, 二, 十, 百, 千, 〇, 二〇二四年, 十一月, 数, 数年, 何, 何年, 前, 後, 間,
            半, 末, 頃, 約, 翌, 翌年, 同, 同年, 同月, 去年, 来年の, 先週の, 今年, 今月, 今日,
            昨日, 本日, 毎, 毎年, 毎月1日, 毎週, 第, 第1, 第1四半期, 四半期, 上半期, 上旬, 下旬,
            年度, 月期, 世紀, 1世紀, 年代, 1990年代, 春, 春の, お盆, 正月, 元日, から, まで, 〜,
            1〜, 1年〜, 1日〜, ・, 1・, 1日・, 、, 1、, の, に, 午前, 午後1時, 朝, 夜, 以上,
            以内, ほど, か月, 1か月, ヶ月, 週間, 1週間後, 年前, 3年前, 3年間, 3年ぶり, 過去,
            過去1, 紀元前, この, その, 日本, きょう, きのう, あす, こと, けさ, (月), （火）,
            (月・祝"""),
        "2024年5月1日(水)午後1時から", "1日、2日、", "5月上旬から6月下旬まで",
    ],
}  # fmt: skip
BY_LANGUAGE["nn"] = [
    *_pieces("""i år, i fjor, førre, neste, sundag, laurdag 1., veke, veke 1, kvart, kvar, kvart år,
            annakvar, eit, eit halvt, ein, halvtanna, år, to år, år sidan, for to, frå, frå 1.
            til, mellom, sidan, innan, fram til, månad, månader, 1. kvartal, hundreår,
            1990-talet, nittitalet, sommaren, våren, jol, påske, dagen før, dagen etter, slutten
            av, byrjinga av, tidleg i, om lag, minst, meir enn, morgon, kveld, årleg, kl.,
            klokka 1, fødd, skal, vart, dei, det, den 1., f. Kr., 44 f.Kr."""),
    "sundag 1. mai 2024 kl. 14.30 og ", "januar, februar, mars ", "frå måndag til ",
]  # fmt: skip


def _hostile(lang: str) -> list[str]:
    """Pieces, to be repeated: words with a space behind them where words have one."""
    own = [f"{it} " if it[-1].isalnum() and lang != "ja" else it for it in BY_LANGUAGE[lang]]
    return [*own, *EVERYWHERE]


PAIRS = [(lang, piece) for lang in CODES for piece in _hostile(lang)]
_EACH = 4
"""Of the texts, every fourth is read: all of them take minutes."""


@cache
def _built(lang: str) -> bool:
    """The patterns are there: they are built where they are first needed."""
    for piece in _hostile(lang):
        find_dates(piece * 12, lang, REFERENCE)
    return True


@pytest.mark.parametrize(("lang", "piece"), PAIRS[::_EACH])
def test_a_hostile_text_takes_linear_time(lang: str, piece: str) -> None:
    assert _built(lang)
    # What is all dates takes the time of its rows.
    length = ROWS if find_dates(piece * 12, lang, REFERENCE) else LENGTH
    text = piece * (length // len(piece))
    assert takes_linear_time(lambda part: find_dates(part, lang, REFERENCE), text)


@pytest.mark.parametrize("filler", [" ", "1", "a", "年", "一", "(", "."])
@pytest.mark.parametrize("lang", CODES)
def test_what_is_far_apart_takes_linear_time(lang: str, filler: str) -> None:
    """Each piece before and behind 1,000 characters that are nothing."""
    assert _built(lang)
    apart = filler * 1000
    text = "".join(f"{piece}{apart}" for piece in _hostile(lang))[:LENGTH]
    assert takes_linear_time(lambda part: find_dates(part, lang, REFERENCE), text)


def test_there_are_enough_of_them() -> None:
    assert len(PAIRS[::_EACH]) >= 120


@pytest.mark.parametrize("text", ["İstanbul 2. mai", "\u3000１７．５．２０２４", "a\tb ’99"])
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)

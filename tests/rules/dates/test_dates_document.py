"""What the rest of a document settles about its dates: order, last date named, short years.

The cases go through an extractor without models, from segments to rows, in the notation of
:mod:`tests.rules.dates.marked`; ``{nb}``, ``{en}`` and ``{ja}`` stand for pages of text without a
date, so that what follows is in another segment. Written with the rules.
"""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.extractor import Extraction, Extractor
from pipeline.records import Date, Document, DocumentRow
from pipeline.rules.dates import DateContext, find_dates
from pipeline.rules.dates.order import NumericOrder, settle_order
from pipeline.rules.dates.short_years import short_year
from tests.rules.dates.dates_table import REFERENCE
from tests.rules.dates.marked import parsed, written
from tests.rules.linear import takes_linear_time

BLANK = dict.fromkeys(("nb", "nn", "en", "ja"), "blank")
EXTRACTOR = Extractor(models=BLANK)
AMERICAN = Extractor(models=BLANK, dates={"order": {"en": "mdy"}})

PAGES = {
    "nb": "Veien er smal, og det er langt mellom husene som ligger oppe i lia. " * 90,
    "en": "The road is narrow, and the houses up on the hill are far from each other. " * 80,
    "ja": "道は狭く、丘の上の家々は互いに遠く離れている。" * 260,
}

EN = "The committee met in the town hall and agreed that the bridge must be built."
BRITISH = "The colour of the harbour is grey, and the theatre has a new kerb."
NB = "Kommunestyret møttes i rådhuset, og alle var enige om at brua må bygges nå."


def extracted(text: str, date: dt.date | None, extractor: Extractor = EXTRACTOR) -> Extraction:
    [extraction] = extractor.extract_documents([Document(doc_id="a", text=text, date=date)])
    return extraction


def check(line: str, extractor: Extractor = EXTRACTOR) -> DocumentRow:
    """Fails unless the rows of a document are those of ``line``; its row of documents.csv."""
    for name, page in PAGES.items():
        line = line.replace(f"{{{name}}}", page)
    text, date, expected = parsed(line)
    extraction = extracted(text, date, extractor)
    rows = [it for it in extraction.mentions if isinstance(it, Date)]
    assert [(text[row.start : row.end], written(row)) for row in rows] == [
        (text[start:end], row) for (start, end), row in expected.items()
    ]
    assert {(row.start, row.end): written(row) for row in rows} == expected
    return extraction.row


# The order of day and month: a text, how it was read, and what decided it.

ORDERS: list[tuple[str, str | None, str | None]] = [
    # Dates that can be read in one way.
    (f"{EN} Due ⟦13/9/2024⟧ and ⟦3/9/2024⟧.\t2024-09-13\t2024-09-03", "dmy", "document"),
    (f"{EN} Due ⟦9/13/2024⟧ and ⟦3/9/2024⟧.\t2024-09-13\t2024-03-09", "mdy", "document"),
    (f"{EN} Due ⟦3/9/2024⟧.\\n\\n{{en}}\\n\\nPaid ⟦25/9/2024⟧.\t2024-09-03\t2024-09-25",
     "dmy", "document"),
    (f"{EN} Due ⟦3/9/24⟧ and ⟦14/10/24⟧.\t2024-09-03\t2024-10-14", "dmy", "document"),
    (f"{NB} Frist ⟦25/9/2024⟧.\\n\\n{EN} Due ⟦4/9/2024⟧.\t2024-09-25\t2024-09-04",
     "dmy", "document"),
    (f"{NB} Frist ⟦25.9.2024⟧.\\n\\n{EN} Due ⟦4/9/2024⟧.\t2024-09-25\t2024-09-04",
     "dmy", "document"),
    # The weekday beside one.
    (f"{EN} Due ⟦Tuesday 3/9/2024⟧ and ⟦4/9/2024⟧.\t2024-09-03\t2024-09-04", "dmy", "document"),
    (f"{EN} Due ⟦Tue 09/03/24⟧ and ⟦09/04/24⟧.\t2024-09-03\t2024-09-04", "mdy", "document"),
    (f"{EN} Due ⟦4/9/2024⟧ (⟦Wednesday⟧).\t2024-09-04\t2024-09-04", "dmy", "document"),
    # The same day, written out or the document's own.
    (f"{EN} Signed on ⟦September 3, 2024⟧. Ref. of ⟦3/9/2024⟧.\t2024-09-03\t2024-09-03",
     "dmy", "document"),
    (f"{EN} Signed on ⟦9 March 2024⟧. Ref. of ⟦3/9/2024⟧.\t2024-03-09\t2024-03-09",
     "mdy", "document"),
    (f"{EN} Printed ⟦3/9/2024⟧, due ⟦4/10/2024⟧.\t2024-09-03\t2024-10-04", "dmy", "document"),
    (f"{EN} Written as dd/mm/yyyy: ⟦4/10/2024⟧.\t2024-10-04", "dmy", "document"),
    (f"{EN} Written as MM/DD/YYYY: ⟦4/10/2024⟧.\t2024-04-10", "mdy", "document"),
    # The style of a country.
    (f"{EN} Opened on ⟦17 May 2023⟧. Due ⟦4/10/2024⟧.\t2023-05-17\t2024-10-04",
     "dmy", "document"),
    (f"{EN} Opened on ⟦May 17, 2023⟧. Due ⟦4/10/2024⟧.\t2023-05-17\t2024-04-10",
     "mdy", "document"),
    (f"{EN} {BRITISH} Due ⟦4/10/2024⟧.\t2024-10-04", "dmy", "document"),
    (f"{EN} {BRITISH} Opened on ⟦May 17, 2023⟧. Due ⟦4/10/2024⟧.\t2023-05-17\t2024-10-04",
     "dmy", "document"),
    (f"{EN} It costs £40, then £60. Due ⟦4/10/2024⟧.\t2024-10-04", "dmy", "document"),
    # The language alone.
    (f"{EN} Due ⟦4/10/2024⟧.\t2024-04-10", "mdy", "language"),
    (f"{EN} Due ⟦04.10.2024⟧.\t2024-10-04", "dmy", "language"),
    (f"{NB} Frist ⟦4/10/2024⟧.\t2024-10-04", "dmy", "language"),
    (f"{NB} Frist ⟦4.10.2024⟧ og ⟦5.10.24⟧.\t2024-10-04\t2024-10-05", "dmy", "language"),
]  # fmt: skip

NO_EVIDENCE: list[tuple[str, str | None, str | None]] = [
    # Where nothing was written in two ways, nothing is recorded.
    (f"{EN} Due ⟦13/9/2024⟧.\t2024-09-13", None, None),
    (f"{EN} Due ⟦9/9/2024⟧.\t2024-09-09", None, None),
    (f"{EN} Due ⟦4 October 2024⟧.\t2024-10-04", None, None),
    (f"{EN} Due ⟦2024-10-04⟧.\t2024-10-04", None, None),
    (EN, None, None),
    (f"{NB} Frist ⟦25.9.2024⟧.\t2024-09-25", None, None),
    ("会議は⟦2024/10/4⟧に開かれ、橋の建設が決まった。\t2024-10-04", None, None),
    # Evidence for both is none.
    (f"{EN} On ⟦13/9/2024⟧, ⟦9/14/2024⟧, ⟦4/10/2024⟧.\t2024-09-13\t2024-09-14\t2024-04-10",
     "mdy", "language"),
    ((f"{EN} On ⟦17 May 2023⟧ and ⟦May 18, 2023⟧, due ⟦4/10/2024⟧."
     "\t2023-05-17\t2023-05-18\t2024-04-10"), "mdy", "language"),
    # One word of another country may be a name or a quotation.
    (f"{EN} The theatre is new. Due ⟦4/10/2024⟧.\t2024-04-10", "mdy", "language"),
    (f"{EN} The Labour Party and Harbour Centre Ltd. Due ⟦4/10/2024⟧.\t2024-04-10",
     "mdy", "language"),
    # A version, a fraction, an address, a score show nothing.
    (f"{EN} Install version 13.9.24. Due ⟦4/10/2024⟧.\t2024-04-10", "mdy", "language"),
    (f"{EN} See 192.168.13.9 and 13/9. Due ⟦4/10/2024⟧.\t2024-04-10", "mdy", "language"),
    # What an American part shows does not turn the dots of a Norwegian one round.
    (f"{EN} Due ⟦9/13/2024⟧.\\n\\n{NB} Frist ⟦4.10.2024⟧.\t2024-09-13\t2024-10-04",
     "dmy", "language"),
    (f"{EN} It opened on ⟦May 17, 2023⟧.\\n\\n{NB} Frist ⟦4/10/2024⟧.\t2023-05-17\t2024-10-04",
     "dmy", "language"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "order", "basis"), ORDERS + NO_EVIDENCE)
def test_order(line: str, order: str | None, basis: str | None) -> None:
    row = check(line)
    assert (row.date_order, row.date_order_basis) == (order, basis)


SETTINGS = [
    (f"{EN} Due ⟦13/9/2024⟧ and ⟦3/9/2024⟧.\t2024-09-13\t2024-03-09", "mdy", "setting"),
    (f"{EN} {BRITISH} Due ⟦4/10/2024⟧.\t2024-04-10", "mdy", "setting"),
    (f"{EN} Due ⟦04.10.2024⟧.\t2024-04-10", "mdy", "setting"),
    (f"{EN} Due ⟦Tuesday 3/9/2024⟧.\t2024-09-03", "dmy", "setting"),
    (f"{NB} Frist ⟦4/10/2024⟧.\t2024-10-04", "dmy", "language"),
]


@pytest.mark.parametrize(("line", "order", "basis"), SETTINGS)
def test_a_setting_wins_over_all_that_is_possible(line: str, order: str, basis: str) -> None:
    row = check(line, AMERICAN)
    assert (row.date_order, row.date_order_basis) == (order, basis)


def test_the_order_is_known_when_the_dateline_is_read() -> None:
    text = f"Posted: 3/9/2024\n\n{EN} It was agreed on Monday.\n\n{EN} Due 25/9/2024.\n"
    row = extracted(text, None).row
    assert (row.doc_date, row.doc_date_source) == (dt.date(2024, 9, 3), "dateline")


def test_a_bare_text_settles_its_order_itself() -> None:
    rows = find_dates("Due 13/9/2024 and 3/9/2024.", "en")
    assert [row.value for row in rows] == ["2024-09-13", "2024-09-03"]
    context = DateContext(order=NumericOrder(slash="mdy"))
    [row] = find_dates("Due 3/9/2024.", "en", context=context)
    assert row.value == "2024-03-09"


def test_order_of_no_text() -> None:
    assert settle_order([]) == NumericOrder()
    assert settle_order([("3/9/2024 13/9/2024", "other")]) == NumericOrder()


# What was named last, over segments, languages and islands.

NAMED = [
    (
        "Loven kom ⟦17. mai 1814⟧, sier de.\\n\\n{nb}\\n\\n⟦Dagen etter⟧ reiste alle hjem igjen."
        "\t1814-05-17\t1814-05-18"
    ),
    (
        "Brua ble vedtatt i ⟦1967⟧, sier de.\\n\\n{nb}\\n\\n⟦Året etter⟧ sto den ferdig og malt."
        "\t1967\t1968"
    ),
    (
        "The bridge was planned in ⟦1967⟧.\\n\\n{en}\\n\\n⟦The following year⟧ it was open."
        "\t1967\t1968"
    ),
    (
        "It was planned in ⟦1967⟧.\\n\\n{en}\\n\\n{en}\\n\\nIt was opened ⟦three years later⟧."
        "\t1967\t1970"
    ),
    "橋は⟦1967年⟧に計画された。\\n\\n{ja}\\n\\n橋は⟦翌年⟧に完成した。\t1967\t1968",
    "橋は⟦1967年⟧に計画された。\\n\\n{ja}\\n\\n工事は⟦同年3月⟧に始まった。\t1967\t1967-03",
    # Over languages.
    f"{EN} It was planned in ⟦1967⟧.\\n\\n委員会は⟦翌年⟧に報告書をまとめた。\t1967\t1968",
    f"橋は⟦1967年⟧に計画された。\\n\\n{EN} ⟦The following year⟧ it was opened.\t1967\t1968",
    f"橋は⟦1967年⟧に計画された。\\n\\n{NB} ⟦Året etter⟧ ble den åpnet.\t1967\t1968",
    # Over islands.
    (
        "Avtalen ble signert ⟦令和元年5月17日⟧ i Tokyo, og alle var glade. ⟦Dagen etter⟧ reiste de "
        "hjem til Norge.\t2019-05-17\t2019-05-18"
    ),
    (
        "De skrev kontrakten i ⟦2019⟧, og den japanske utgaven kom ut ⟦翌年⟧ hos et forlag i Tokyo."
        "\t2019\t2020"
    ),
]

NOT_NAMED = [
    "{nb}\\n\\n⟦Dagen etter⟧ reiste alle hjem igjen til sitt.\tXXXX-XX-XX",
    "Brua ble vedtatt i ⟦1967⟧, sier de.\\n\\n{nb}\\n\\nDe møttes ⟦i går⟧.\t1967\t2024-09-02",
    "橋は⟦1967年⟧に計画された。\\n\\n{ja}\\n\\n⟦昨年⟧に完成した。\t1967\t2023",
    f"{EN} ⟦Last year⟧ it was planned.\\n\\n{{en}}\\n\\nIt began in ⟦1967⟧.\t2023\t1967",
    "{nb}\\n\\nDe møttes ⟦tirsdag 3. september 2024⟧.\t2024-09-03",
]


@pytest.mark.parametrize("line", NAMED + NOT_NAMED)
def test_last_date_named(line: str) -> None:
    check(line)


def test_one_document_says_nothing_of_another() -> None:
    first = Document(doc_id="a", text=f"{NB} Loven kom i 1814.")
    second = Document(doc_id="b", text=f"{NB} Året etter møttes de igjen.")
    extractions = EXTRACTOR.extract_documents([first, second])
    [row] = [it for it in extractions[1].mentions if isinstance(it, Date)]
    assert row.value == "XXXX"


def test_rows_read_again_keep_their_place_and_sentence() -> None:
    text = f"Loven kom 17. mai 1814.\n\n{PAGES['nb']}\n\nDagen etter reiste alle hjem."
    rows = [it for it in extracted(text, REFERENCE).mentions if isinstance(it, Date)]
    assert [(text[row.start : row.end], row.doc_id, row.sentence) for row in rows] == [
        ("17. mai 1814", "a", "Loven kom 17. mai 1814."),
        ("Dagen etter", "a", "Dagen etter reiste alle hjem."),
    ]
    assert rows[1].reference_date == dt.date(1814, 5, 17)


# Years of two digits.

SHORT = [
    ("ja", "@2012-06-01 ⟦24年5月⟧に発売した。\t2012-05"),
    ("ja", "@2024-09-03 ⟦24年5月⟧に発売した。\t2024-05"),
    ("ja", "@none ⟦24年5月⟧に発売した。\t2024-05"),
    ("ja", "@1976-06-01 ⟦50年5月⟧に発売した。\t1975-05"),
    ("ja", "⟦平成22年⟧に始まり、⟦24年5月⟧に終わった。\t2010\t2012-05"),
    ("ja", "⟦2010年⟧に始まり、⟦12年5月⟧に終わった。\t2010\t2012-05"),
    ("ja", "⟦2023年(令和5年)4月⟧に始まり、⟦24年5月⟧に終わった。\t2023-04\t2024-05"),
    ("ja", "⟦令和6年4月から7年3月⟧まで行う。\t2024-04/2025-03"),
    ("ja", "⟦令和5年4月⟧に始まり、平成の⟦30年3月⟧とは違う。\t2023-04\t2018-03"),
    ("ja", "⟦平成24年度⟧と⟦25年度⟧の予算。\tFY2012\tFY2013"),
    ("ja", "⟦2024年度⟧と⟦25年度⟧の予算。\tFY2024\tFY2025"),
    ("ja", "⟦令和5年度⟧と⟦6年度⟧の予算。\tFY2023\tFY2024"),
    ("ja", "⟦05年5月⟧に発売した。\t2005-05"),
    ("ja", "⟦1856年⟧に来日し、⟦57年10月⟧に登城した。\t1856\t1857-10"),
    ("ja", "⟦44年7月⟧に納入し、⟦1945年1月⟧に止めた。\t1944-07\t1945-01"),
    ("ja", "⟦24年5月⟧(平成)、⟦平成25年1月⟧に終えた。\t2012-05\t2013-01"),
    ("nb", "Levering i ⟦uke 36/24⟧ passer best.\t2024-W36"),
    ("nb", "Levering i ⟦uke 36-2024⟧ passer best.\t2024-W36"),
    ("nb", "Signert ⟦17.5.24⟧ i Oslo.\t2024-05-17"),
    ("nb", "@1931-02-01 Signert ⟦17.5.24⟧ i Oslo.\t1924-05-17"),
    ("nb", "Født ⟦17.5.46⟧ i Oslo.\t1946-05-17"),
    ("nb", "@none Født ⟦17.5.46⟧ i Oslo.\t2046-05-17"),
    ("en", "She left in ⟦May '46⟧ for good.\t1946-05"),
    ("en", "Born in ⟦1921⟧, she left in ⟦May '34⟧ for good.\t1921\t1934-05"),
    ("nb", "Brevet fra ⟦1931⟧ ble besvart ⟦3.4.33⟧ av rektor.\t1931\t1933-04-03"),
    ("en", "@1931-02-01 He left in ⟦May '24⟧ for good.\t1924-05"),
]

NOT_SHORT = [
    ("ja", "懲役⟦3年⟧を言い渡した。\tP3Y"),
    ("ja", "⟦令和5年4月⟧に懲役⟦1年6か月⟧とした。\t2023-04\tP1Y6M"),
    ("ja", "第24回大会は5対3で終わった。"),
    ("ja", "舒明帝13年の碑だ。"),
    ("ja", "舒明天皇⟦13年10月9日⟧の条。\t-"),
    ("ja", "天文 (元号)⟦11年10月15日⟧ (旧暦)に生まれた。\t-"),
    ("ja", "⟦42年1月⟧（⟦453年2月⟧）、崩御。\t-\t0453-02"),
    ("ja", "⟦明治2年⟧に結び、同⟦2年9月14日⟧に改めた。\t1869\t-"),
    ("ja", "平成34年度の予算。"),
    ("en", "The fleet of ⟦1911⟧ was sold, and so will it be in ⟦May '26⟧.\t1911\t2026-05"),
    ("nb", "Ferie i ⟦uke 34/35⟧ passer best.\t2024-W34/2024-W35"),
    ("nb", "Resultatet ble 36/24 i pausen."),
    ("en", "The score was 24-17 and 17.5 points."),
]


@pytest.mark.parametrize(("lang", "line"), SHORT + NOT_SHORT)
def test_years_of_two_digits(lang: str, line: str) -> None:
    text, reference, expected = parsed(line)
    rows = find_dates(text, lang, reference)
    assert {(row.start, row.end): written(row) for row in rows} == expected


SHORT_ACROSS = [
    "工事は⟦平成22年⟧に始まった。\\n\\n{ja}\\n\\n工事は⟦24年5月⟧に終わった。\t2010\t2012-05",
    "工事は⟦2010年⟧に始まった。\\n\\n{ja}\\n\\n工事は⟦12年5月⟧に終わった。\t2010\t2012-05",
    (
        "工事は⟦平成22年⟧に始まった。\\n\\n{ja}\\n\\n⟦2023年⟧の後、⟦24年5月⟧に終わった。"
        "\t2010\t2023\t2024-05"
    ),
    f"工事は⟦平成22年⟧に始まった。\\n\\n{EN}\\n\\n工事は⟦24年5月⟧に終わった。\t2010\t2012-05",
    "工事は無事に始まった。\\n\\n{ja}\\n\\n工事は⟦24年5月⟧に終わった。\t2024-05",
]


@pytest.mark.parametrize("line", SHORT_ACROSS)
def test_what_years_are_counted_in_over_segments(line: str) -> None:
    check(line)


@pytest.mark.parametrize(
    ("digits", "year", "expected"),
    [(24, 2024, 2024), (39, 2024, 2039), (40, 2024, 1940), (99, 2024, 1999), (0, 1999, 2000),
     (24, 1985, 1924), (0, 1985, 2000), (1, 1985, 1901), (50, None, 1950), (49, None, 2049)],
)  # fmt: skip
def test_short_year(digits: int, year: int | None, expected: int) -> None:
    assert short_year(digits, year and dt.date(year, 6, 1)) == expected  # type: ignore[arg-type]


def test_tables_that_go_on_in_the_next_segment() -> None:
    rows = "".join(f"| {day}.{month}. | Hytta ved vannet, rom {day} |\n"
                   for month in range(1, 13) for day in range(1, 29))  # fmt: skip
    text = f"Vaktliste 2019\n\n| Dato | Sted |\n|---|---|\n{rows}"
    found = [it for it in extracted(text, REFERENCE).mentions if isinstance(it, Date)]
    assert [row.value for row in found] == [
        f"2019-{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 29)
    ]


@pytest.mark.parametrize(
    "unit",
    ["1/2/", "3/9/2024 ", "Tuesday 3/9/2024 ", "dd/", "May 3, ", "3 May of ", "colour£", "3.9."],
)
@pytest.mark.parametrize("lang", ["nb", "en"])
def test_the_order_is_settled_in_linear_time(lang: str, unit: str) -> None:
    text = "3/9/2024 " + unit * (100_000 // len(unit))
    assert takes_linear_time(lambda part: settle_order([(part, lang)]), text)


@pytest.mark.parametrize("unit", ["令和6年", "24年5月", "(元号)", "天皇13年", "2024年(令和"])
def test_short_years_take_linear_time(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    assert takes_linear_time(lambda part: find_dates(part, "ja", REFERENCE), text)

"""English dates: what is a row, and what is none."""

from __future__ import annotations

import pytest

from pipeline.rules.dates import find_dates
from tests.rules.dates.dates_table import REFERENCE, Case, check, only_row

CASES: list[Case] = [
    # Days, months, years
    ("The law took effect on May 17, 2024.", "May 17, 2024", "2024-05-17"),
    ("The law took effect on 17 May 2024.", "17 May 2024", "2024-05-17"),
    ("We celebrate on the 17th of May.", "17th of May", "2024-05-17"),
    ("The ship left on Sept. 3 at dawn.", "Sept. 3", "2024-09-03"),
    ("It was signed on 3/9/2024.", "3/9/2024", "2024-03-09"),
    ("It was signed on 31/12/2023.", "31/12/2023", "2023-12-31"),
    ("The build of 2024-05-17 works.", "2024-05-17", "2024-05-17"),
    ("Logged at 2024-05-17T12:00:30Z by the pump.", "2024-05-17T12:00:30Z",
     "2024-05-17T12:00:30"),
    ("Sales fell in May 2024.", "May 2024", "2024-05"),
    ("Sales fell in May of 2024.", "May of 2024", "2024-05"),
    ("Sales fell in May.", "May", "2024-05"),
    ("Sales fell in January.", "January", "2024-01"),
    ("The bridge opened in 2019.", "2019", "2019"),
    ("The bridge (1937) is red.", "1937", "1937"),
    ("The 2008 election changed that.", "2008", "2008"),
    ("She was born in 1961 in Leeds.", "1961", "1961"),
    ("The class of '99 met again.", "'99", "1999"),
    ("A revolt of 1989 followed.", "1989", "1989"),
    ("A treaty of 44 BC survives.", "44 BC", "BC0044"),
    ("The town fell in AD 79.", "AD 79", "0079"),
    ("It was built in the 7th century BC.", "7th century BC", "BC07"),
    ("On Tuesday, September 3, 2024 they met.", "Tuesday, September 3, 2024", "2024-09-03"),
    ("On Tuesday September 3 they met.", "Tuesday September 3", "2024-09-03"),
    ("On Tue, Sept 3, 2024 they met.", "Tue, Sept 3, 2024", "2024-09-03"),
    ("On Wednesday the 4th of September we sail.", "Wednesday the 4th of September",
     "2024-09-04"),
    # Decades and centuries
    ("Fashion of the 1990s is back.", "1990s", "199"),
    ("Fashion of the '90s is back.", "'90s", "199"),
    ("Fashion of the nineties is back.", "nineties", "199"),
    ("A church of the 19th century stood there.", "19th century", "18"),
    ("A nineteenth-century church stood there.", "nineteenth-century", "18"),
    # Weeks, quarters, halves, seasons, fiscal years, holidays
    ("The office is closed in week 36 of 2024.", "week 36 of 2024", "2024-W36"),
    ("Profit rose in Q3 2024.", "Q3 2024", "2024-Q3"),
    ("Profit rose in 3Q24.", "3Q24", "2024-Q3"),
    ("Profit rose in the third quarter.", "third quarter", "2024-Q3"),
    ("Profit rose in the third quarter of 2023.", "third quarter of 2023", "2023-Q3"),
    ("Profit rose in the first quarter of last year.", "first quarter of last year",
     "2023-Q1"),
    ("Profit rose in H1 2024.", "H1 2024", "2024-H1"),
    ("It slowed in the first half of 2024.", "first half of 2024", "2024-H1"),
    ("The guidance for H1 FY2024 stands.", "H1 FY2024", "FY2024-H1"),
    ("The guidance for FY2024 stands.", "FY2024", "FY2024"),
    ("The budget for fiscal year 2025 passed.", "fiscal year 2025", "FY2025"),
    ("They met in the summer of 2019.", "summer of 2019", "2019-SU"),
    ("They met in summer 2019.", "summer 2019", "2019-SU"),
    ("They met last summer.", "last summer", "2024-SU"),
    ("They will meet this autumn.", "this autumn", "2024-FA"),
    ("It snowed on Christmas Eve.", "Christmas Eve", "2023-12-24"),
    ("It snowed on Good Friday 2023.", "Good Friday 2023", "2023-04-07"),
    ("The family gathers at Thanksgiving 2023.", "Thanksgiving 2023", "2023-11-23"),
    ("The church was full at Easter 2024.", "Easter 2024", "2024-03-31"),
    # Relative to the reference date
    ("The minister resigned today.", "today", "2024-09-03"),
    ("The minister resigned yesterday.", "yesterday", "2024-09-02"),
    ("The minister resigned last night.", "last night", "2024-09-02TNI"),
    ("The vote is tomorrow morning.", "tomorrow morning", "2024-09-04TMO"),
    ("The minister resigned on Friday.", "Friday", "2024-08-30"),
    ("The minister resigned on Tuesday.", "Tuesday", "2024-09-03"),
    ("The vote is next Tuesday.", "next Tuesday", "2024-09-10"),
    ("The vote was last Tuesday.", "last Tuesday", "2024-08-27"),
    ("The vote is this Thursday.", "this Thursday", "2024-09-05"),
    ("The vote is on Thursday next week.", "Thursday next week", "2024-09-12"),
    ("Prices fell last week.", "last week", "2024-W35"),
    ("Prices fell last month.", "last month", "2024-08"),
    ("Prices fell last year.", "last year", "2023"),
    ("Prices will fall next month.", "next month", "2024-10"),
    ("Prices fell earlier this year.", "earlier this year", "2024"),
    ("They married last May.", "last May", "2024-05"),
    ("They married in May last year.", "May last year", "2023-05"),
    ("They married three years ago.", "three years ago", "2021"),
    ("They married two weeks ago.", "two weeks ago", "2024-W34"),
    ("They married ten days ago.", "ten days ago", "2024-08-24"),
    ("It was the first strike in ten days.", "ten days", "P10D"),
    ("It was carved 2,500 years ago.", "2,500 years ago", "XXXX"),
    ("They marry in two weeks.", "two weeks", "2024-W38"),
    ("It is due at the end of the year.", "end of the year", "2024"),
    ("It snowed this weekend.", "this weekend", "2024-W35-WE"),
    # Ranges
    ("The fair runs May 1-5, 2024.", "May 1-5, 2024", "2024-05-01/2024-05-05"),
    ("The fair runs from 28 June to 3 July 2024.", "28 June to 3 July 2024",
     "2024-06-28/2024-07-03"),
    ("The fair runs June 28 – July 3, 2024.", "June 28 – July 3, 2024",
     "2024-06-28/2024-07-03"),
    ("It rained from June to August 2024.", "June to August 2024", "2024-06/2024-08"),
    ("It rained from Monday to Friday.", "Monday to Friday", "2024-09-02/2024-09-06"),
    ("Prices rose between 2019 and 2023.", "2019 and 2023", "2019/2023"),
    ("He ruled from 1851 to 1868.", "1851 to 1868", "1851/1868"),
    ("He ruled (1851–1868) with care.", "1851–1868", "1851/1868"),
    ("The 2019–20 season was cut short.", "2019–20", "2019/2020"),
    ("She has led it since 2014.", "2014", "2014/.."),
    ("Emissions must halve by 2030.", "2030", "../2030"),
    ("The target is reached by the end of 2026.", "end of 2026", "../2026"),
    ("Rates rose since the December meeting.", "December", "2023-12/.."),
    ("She has built them since the 1980s.", "1980s", "198/.."),
    ("Tickets go up from 1 July 2025.", "1 July 2025", "2025-07-01/.."),
    ("A film from 1989 was shown.", "1989", "1989"),
    ("Tickets are on sale until Friday.", "Friday", "../2024-09-06"),
    ("From 2026 new rules apply.", "2026", "2026/.."),
    ("The rule applies from 2026 onwards.", "2026", "2026/.."),
    # Lengths of time and sets
    ("The work took three years.", "three years", "P3Y"),
    ("It is an 18-month plan.", "18-month", "P18M"),
    ("The dispute ran for two decades.", "two decades", "P2DE"),
    ("The wall stood for three centuries.", "three centuries", "P3CE"),
    ("It took half a year.", "half a year", "P0.5Y"),
    ("It took two and a half years.", "two and a half years", "P2.5Y"),
    ("Over the next four years it grows.", "next four years", "P4Y"),
    ("They waited for several weeks.", "several weeks", "PXW"),
    ("He served 25 years in prison.", "25 years", "P25Y"),
    ("He served twenty-five years in prison.", "twenty-five years", "P25Y"),
    ("The sentence is 3 to 5 years.", "3 to 5 years", "P3Y/P5Y"),
    ("He stayed for a year.", "a year", "P1Y"),
    ("The choir meets every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
    ("The choir meets on Tuesdays.", "Tuesdays", "XXXX-WXX-2"),
    ("The report is published annually.", "annually", "P1Y"),
    ("The report is published each year.", "each year", "P1Y"),
    ("The report is published every two weeks.", "every two weeks", "P2W"),
    ("The report is published every other month.", "every other month", "P2M"),
    # Times of day
    ("Come on Friday at 2:30 p.m. please.", "Friday at 2:30 p.m.", "2024-09-06T14:30"),
    ("Come at 5 p.m. on Friday.", "5 p.m. on Friday", "2024-09-06T17:00"),
    ("The flight leaves Thursday at 7.15 am.", "Thursday at 7.15 am", "2024-09-05T07:15"),
    ("It broke on Monday morning.", "Monday morning", "2024-09-02TMO"),
]  # fmt: skip

MODIFIERS = [
    ("It is due in late May.", "late May", "end"),
    ("It is due in early 2025.", "early 2025", "start"),
    ("It is due in mid-October.", "mid-October", "mid"),
    ("It began at the end of the 1990s.", "end of the 1990s", "end"),
    ("The house is from about 1850.", "1850", "approximate"),
    ("It took about two years.", "two years", "approximate"),
    ("It took at least two years.", "two years", "at_least"),
    ("It took more than two years.", "two years", "more_than"),
    ("It took less than two years.", "two years", "less_than"),
    ("The term is up to two years.", "two years", "at_most"),
]

NO_DATES = [
    ("You may go now.", "the verb"),
    ("They may 5 times try.", "the verb before a number"),
    ("Theresa May spoke first.", "a name"),
    ("May said the bill would pass.", "a name"),
    ("They march on the capital.", "the verb"),
    ("The march drew a crowd.", "the noun"),
    ("The Long March of the army.", "an event"),
    ("April Jones won the race.", "a name"),
    ("June and August Meyer live here.", "names"),
    ("It was the second attempt.", "an ordinal"),
    ("Wait a second.", "not a length of time"),
    ("A probe landed on Mars.", "the planet"),
    ("A 40-year-old man was hurt.", "an age"),
    ("She is 40 years old.", "an age"),
    ("He died aged 91 years.", "an age"),
    ("Children aged 8–10 years took part.", "a range of ages"),
    ("They won 3-2 on penalties.", "a score"),
    ("Install version 1.2.3 first.", "a version"),
    ("Use Python 3.11.24 for it.", "a version shaped like a date"),
    ("The host is 192.168.10.12.", "an IP address"),
    ("See section 3.9 of the report.", "a section"),
    ("Open page 1998 of the book.", "a page"),
    ("A Boeing 737 took off.", "an aircraft"),
    ("Agenda 2030 was adopted.", "a title"),
    ("Windows 11 is out.", "a product"),
    ("It costs 2000 dollars.", "an amount"),
    ("It rose from 1500 to 2000 dollars.", "a range of amounts"),
    ("The plant has 2024 employees.", "a number of people"),
    ("A survey of 1709 schoolchildren found it.", "a number of people"),
    ("We saw 1,999 birds.", "a number with its mark"),
    ("Call 555-2024 now.", "a telephone number"),
    ("He reads the Sunday Times.", "a newspaper"),
    ("The shops are full on Black Friday.", "a sale"),
    ("She studied at Summer Palace.", "a place"),
    ("The Summer Olympics were fun.", "an event"),
    ("The meeting starts at 14:30.", "a time of day alone"),
    ("The meeting starts at 5 p.m. sharp.", "a time of day alone"),
    ("The date 13/13/2024 does not exist.", "there is no thirteenth month"),
    ("It earns $9,000 a year.", "a rate"),
    ("It happens once a week.", "a rate"),
    ("A couple in their eighties won.", "an age"),
    ("One day we will go.", "some day"),
    ("Three-quarters of them left.", "a fraction"),
    ("About 3/4 of them left.", "a fraction"),
    ("Flight 1984 is delayed.", "a flight"),
    ("Room 2024 is upstairs.", "a room"),
    ("The 20th Century Fox logo appeared.", "a company"),
    ("It came in 1500 colours.", "a number of things"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_finds(case: Case) -> None:
    check(case, "en")


@pytest.mark.parametrize(("text", "span", "modifier"), MODIFIERS)
def test_modifiers(text: str, span: str, modifier: str) -> None:
    row = only_row(text, "en")
    assert (row.text, row.modifier) == (span, modifier)


@pytest.mark.parametrize(("text", "why"), NO_DATES)
def test_is_no_date(text: str, why: str) -> None:
    assert not find_dates(text, "en", REFERENCE), why


def test_years_of_a_list_follow_the_first() -> None:
    rows = find_dates("They won in 1953, 1956, 1959 and 1980, with 1962 men on deck.", "en")
    assert [row.value for row in rows] == ["1953", "1956", "1959", "1980"]


def test_order_of_numbers_follows_the_other_dates_of_the_text() -> None:
    text = "Signed on 31/12/2023 and renewed on 3/9/2024."
    assert [row.value for row in find_dates(text, "en")] == ["2023-12-31", "2024-09-03"]

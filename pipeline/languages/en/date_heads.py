"""Heads of columns of dates in English."""

from __future__ import annotations

from pipeline.languages.schema.dates import DateHeads

HEADS = DateHeads(
    days=r"""
        (?: [\w-]+ \s ){0,3} (?: dates? | deadlines? | day\s and \s time )
      | dates? (?: \s (?:of|for) \s .{1,30} | \s? [/&] \s? time | \s and \s time )
      | day/month | due | due \s (?:by|on) | closing \s day | pay \s?day
    """,
    moments=r"""
        day | when | start | end | starts | begins | from | to | until | opens
      | closes | published | posted | updated | created | signed | delivered
      | delivery | sent | received | paid | issued | departure | arrival | check-?in | check-?out
      | last \s (?:updated|modified|seen|changed|service) | valid \s (?:from|to|until) | ordered
      | filed | opened | closed
    """,
    years=r"""
        (?! (?: number | no | count | how | total ) \b ) (?: [\w-]+ \s ){0,2} years?
      | years? \s (?: of | ended | ending ) \b .{0,30}
      | seasons? | vintage | built | founded | established | released | born | died
      | expiry | expires | (?: \w+ \s )? ends | end \s of \s (?: life | support | sale )
    """,
    weeks=r"(?!)",  # of a course as often as of the year
    fiscal_years=r"(?: fiscal | financial ) \s years? | FY",
    periods=r"""
        (?: [\w-]+ \s ){0,2} (?: periods? | months? | quarters? | weeks? | dates ) | term | dates
      | duration | period \s (?:of|ended) \b .{0,30} | schedule
    """,
)

"""English phrases that name a date, a length of time or a part of a period."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.records import DateModifier

_LONG = (("year", "Y"), ("month", "M"), ("week", "W"), ("day", "D"), ("decade", "DE"))

RELATIVE = {
    "today": "day+0", "yesterday": "day-1", "tomorrow": "day+1",
    "the day before yesterday": "day-2", "the day after tomorrow": "day+2",
    "day before yesterday": "day-2", "day after tomorrow": "day+2", "tonight": "day+0 TNI",
    "last night": "day-1 TNI", "this morning": "day+0 TMO", "this afternoon": "day+0 TAF",
    "this evening": "day+0 TEV", "yesterday morning": "day-1 TMO",
    "yesterday afternoon": "day-1 TAF", "yesterday evening": "day-1 TEV",
    "tomorrow morning": "day+1 TMO", "tomorrow afternoon": "day+1 TAF",
    "tomorrow evening": "day+1 TEV", "tomorrow night": "day+1 TNI",
    "the following day": "@day+1", "following day": "@day+1", "the next day": "@day+1",
    "next day": "@day+1", "the same day": "@day+0", "same day": "@day+0",
    "the previous day": "@day-1", "previous day": "@day-1", "the following year": "@year+1",
    "following year": "@year+1", "the next year": "@year+1", "the previous year": "@year-1",
    "previous year": "@year-1", "that year": "@year+0", "the same year": "@year+0",
    "same year": "@year+0", "that month": "@month+0", "the same month": "@month+0",
    "same month": "@month+0", "the following month": "@month+1", "following month": "@month+1",
    "the following week": "@week+1", "following week": "@week+1", "that day": "@day+0",
    "the day before": "@day-1", "the day after": "@day+1", "the year before": "@year-1",
    "the year after": "@year+1", "the year": "year+0 weak=1", "year-ago": "year-1",
    **{
        f"{part} of the {unit}": f"{unit}+0 modifier={modifier} running=1"
        for part, modifier in (("end", "end"), ("beginning", "start"), ("start", "start"))
        for unit in ("year", "month", "week")
    },
    **{
        f"{part} in the {unit}": f"{unit}+0 running=1"
        for part in ("earlier", "later")
        for unit in ("year", "month", "week")
    },
    "the week before last": "week-2", "the month before last": "month-2",
    "the year before last": "year-2", "the weekend before last": "weekend-2",
    "the week after next": "week+2", "the month after next": "month+2",
    "the year after next": "year+2", "a fortnight ago": "week-2", "years ago": "year+0 unsure=1",
    "decades ago": "decade+0 unsure=1", "centuries ago": "century+0 unsure=1",
    "months ago": "month+0 unsure=1", "weeks ago": "week+0 unsure=1",
    "days ago": "day+0 unsure=1", "year-earlier": "@year-1",
    "first half of the year": "year+0 half=1", "second half of the year": "year+0 half=2",
    "first half of this year": "year+0 half=1", "second half of this year": "year+0 half=2",
    "first half of last year": "year-1 half=1", "second half of last year": "year-1 half=2",
    "first half of next year": "year+1 half=1", "second half of next year": "year+1 half=2",
    "that week": "@week+0", "that weekend": "@weekend+0", "that same day": "@day+0",
    "that same week": "@week+0", "that same month": "@month+0", "that same year": "@year+0",
    "that night": "@day+0 TNI", "that same night": "@day+0 TNI",
    "that morning": "@day+0 TMO", "that afternoon": "@day+0 TAF",
    "that evening": "@day+0 TEV", "the same week": "@week+0", "same week": "@week+0",
    "the same night": "@day+0 TNI", "the same evening": "@day+0 TEV",
    "the next morning": "@day+1 TMO", "next morning": "@day+1 TMO",
    "the following morning": "@day+1 TMO", "following morning": "@day+1 TMO",
    "the following night": "@day+1 TNI", "the following evening": "@day+1 TEV",
    "the next evening": "@day+1 TEV", "the next night": "@day+1 TNI",
    "the following weekend": "@weekend+1", "following weekend": "@weekend+1",
    "the night before": "@day-1 TNI", "the previous night": "@day-1 TNI",
    "the previous evening": "@day-1 TEV", "the morning after": "@day+1 TMO",
    "the next month": "@month+1", "the next week": "@week+1",
    "that summer": "@year+0 season=SU", "that same summer": "@year+0 season=SU",
    "that winter": "@year+0 season=WI", "that autumn": "@year+0 season=FA",
    "that spring": "@year+0 season=SP", "the same summer": "@year+0 season=SU",
    "earlier in the day": "@day+0 weak=1",
    "later in the day": "@day+0 weak=1",
    "years from now": "year+0 unsure=1", "months from now": "month+0 unsure=1",
    "weeks from now": "week+0 unsure=1", "decades from now": "decade+0 unsure=1",
    "years later": "@year+0 unsure=1", "months later": "@month+0 unsure=1",
    "weeks later": "@week+0 unsure=1", "days later": "@day+0 unsure=1",
    "decades later": "@decade+0 unsure=1", "centuries later": "@century+0 unsure=1",
    "years earlier": "@year+0 unsure=1", "months earlier": "@month+0 unsure=1",
    "weeks earlier": "@week+0 unsure=1", "days earlier": "@day+0 unsure=1",
    "decades earlier": "@decade+0 unsure=1",
    "9/11": "year=2001 month=9 day=11 weak=1",
    "year's end": "year+0 modifier=end", "year-end": "year+0 modifier=end",
}  # fmt: skip

LENGTH_WORDS = {
    **{f"{unit}{joint}long": f"P1{letter}" for unit, letter in _LONG for joint in ("-", "")},
    **{f"{unit}s-long": f"PX{letter}" for unit, letter in _LONG},
    **{f"multi{joint}{unit}": f"PX{letter}" for unit, letter in _LONG for joint in ("-", "")},
    "century-long": "P1CE", "centuries-long": "PXCE", "hour-long": "PT1H",
    "hourlong": "PT1H", "hours-long": "PTXH", "minutes-long": "PTXM", "minute-long": "PT1M",
    "fortnight": "P2W", "a fortnight": "P2W",
    "half-decade": "P0.5DE", "half-hour": "PT0.5H", "quarter-century": "P0.25CE",
    "quarter of a century": "P0.25CE", "a quarter of a century": "P0.25CE",
    "a quarter century": "P0.25CE",
    "a year and a half": "P1.5Y", "a month and a half": "P1.5M", "a week and a half": "P1.5W",
    "a day and a half": "P1.5D", "an hour and a half": "PT1.5H",
    "a decade and a half": "P1.5DE", "a century and a half": "P1.5CE",
}  # fmt: skip

PARTS: Mapping[str, DateModifier] = {
    "end of": "end", "late": "end", "late in": "end", "close of": "end",
    "last days of": "end", "last part of": "end", "latter part of": "end",
    "beginning of": "start", "early": "start", "early in": "start", "start of": "start",
    "first half of": "start", "second half of": "end", "latter half of": "end",
    "first week of": "start", "last week of": "end", "final week of": "end",
    "final days of": "end", "early days of": "start", "year-end": "end", "end-": "end",
    "first weeks of": "start", "last weeks of": "end", "final weeks of": "end",
    "first months of": "start", "last months of": "end", "final months of": "end",
    "early months of": "start", "first years of": "start", "last years of": "end",
    "final years of": "end", "early years of": "start", "later part of": "end",
    "turn of": "start",
    "first days of": "start", "early part of": "start",
    "mid": "mid", "mid-": "mid", "late-": "end", "early-": "start", "middle of": "mid",
    "middle": "mid",
}  # fmt: skip

HEDGES_BEFORE: Mapping[str, DateModifier] = {
    "about": "approximate", "around": "approximate", "approximately": "approximate",
    "circa": "approximate", "c.": "approximate", "ca.": "approximate", "roughly": "approximate",
    "some": "approximate", "at least": "at_least", "no less than": "at_least",
    "more than": "more_than", "for over": "more_than", "after over": "more_than",
    "of over": "more_than", "just over": "more_than", "is over": "more_than",
    "was over": "more_than",
    "lasted over": "more_than", "a little over": "more_than", "took over": "more_than",
    "well over": "more_than",
    "up to": "at_most", "at most": "at_most", "no more than": "at_most",
    "less than": "less_than", "under": "less_than", "nearly": "less_than",
    "almost": "less_than", "just under": "less_than",
}  # fmt: skip

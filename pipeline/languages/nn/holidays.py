"""Holidays and named times of the year in Nynorsk, with older forms (``jol``, ``aftan``)."""

from __future__ import annotations

from pipeline.languages.nb.holidays import HOLIDAYS as BOKMAAL

_AFTAN = {name.replace("aften", "aftan"): when for name, when in BOKMAAL.items() if "aften" in name}

_JOL = {
    name.replace("jul", "jol"): when
    for name, when in {**BOKMAAL, **_AFTAN}.items()
    if "jul" in name
}

_FYRST = {
    name.replace("første", "fyrste"): when
    for name, when in {**BOKMAAL, **_JOL}.items()
    if name.startswith("første")
}

HOLIDAYS = {
    **BOKMAAL, **_AFTAN, **_JOL, **_FYRST,
    "veslejulaftan": "12-23", "veslejolaftan": "12-23", "jolekvelden": "12-24", "joli": "12-25",
    "skjertorsdag": "easter-3", "palmesundag": "easter-7", "påskesundag": "easter+0",
    "fastelavnssundag": "easter-49", "feitetysdag": "easter-47", "påskemåndag": "easter+1",
    "påskeveka": "easter-7/easter-1", "jonsokkvelden": "06-23", "jonsoknatta": "06-23",
    "allehelgenssundag": "nth:11:7:1", "samefolket sin dag": "02-06", "sankthansnatta": "06-23",
    "samane sin nasjonaldag": "02-06", "arbeidaranes dag": "05-01", "frigjeringsdagen": "05-08",
    "nyårsaftan": "12-31", "nyårsdag": "01-01", "nyår": "01-01", "nyttårskvelden": "12-31",
}  # fmt: skip
"""Names in lower case, in the notation of :mod:`pipeline.languages.schema.dates`."""

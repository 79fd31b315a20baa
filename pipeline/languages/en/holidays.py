"""Holidays of English-speaking countries and of Western Christianity.

Those of other calendars (Ramadan, Diwali, the Chinese New Year) and those whose day depends on the
country (Independence Day, Labour Day, National Day) are left out.
"""

from __future__ import annotations

CHRISTIAN = {
    "christmas eve": "12-24", "christmas day": "12-25", "christmas": "12-25",
    "twelfth night": "01-05", "candlemas": "02-02", "lady day": "03-25",
    "shrove tuesday": "easter-47", "pancake day": "easter-47", "mardi gras": "easter-47",
    "fat tuesday": "easter-47", "ash wednesday": "easter-46", "mothering sunday": "easter-21",
    "palm sunday": "easter-7", "holy week": "easter-7/easter-1",
    "maundy thursday": "easter-3", "holy thursday": "easter-3",
    "good friday": "easter-2", "holy saturday": "easter-1", "easter saturday": "easter-1",
    "easter": "easter+0", "easter sunday": "easter+0", "easter day": "easter+0",
    "easter monday": "easter+1", "easter weekend": "easter-2/easter+1",
    "easter week": "easter+0/easter+6",
    "ascension day": "easter+39", "whit sunday": "easter+49", "whitsun": "easter+49",
    "pentecost": "easter+49", "pentecost sunday": "easter+49", "whit monday": "easter+50",
    "pentecost monday": "easter+50", "trinity sunday": "easter+56", "corpus christi": "easter+60",
    "michaelmas": "09-29", "all saints' day": "11-01", "all saints day": "11-01",
    "all souls' day": "11-02", "all souls day": "11-02", "all hallows' eve": "10-31",
    "advent sunday": "before:12-25:7:4",
    "st. patrick's day": "03-17", "st patrick's day": "03-17", "saint patrick's day": "03-17",
    "st david's day": "03-01", "st. david's day": "03-01", "st george's day": "04-23",
    "st. george's day": "04-23", "st andrew's day": "11-30", "st. andrew's day": "11-30",
    "st. nicholas day": "12-06", "st stephen's day": "12-26", "st. stephen's day": "12-26",
    "valentine's day": "02-14", "st valentine's day": "02-14", "st. valentine's day": "02-14",
}  # fmt: skip

AMERICAN = {
    "martin luther king day": "nth:1:1:3", "martin luther king jr. day": "nth:1:1:3",
    "martin luther king, jr. day": "nth:1:1:3", "mlk day": "nth:1:1:3",
    "groundhog day": "02-02", "presidents' day": "nth:2:1:3", "president's day": "nth:2:1:3",
    "presidents day": "nth:2:1:3", "washington's birthday": "nth:2:1:3",
    "cinco de mayo": "05-05", "mother's day": "nth:5:7:2", "memorial day": "nth:5:1:-1",
    "memorial day weekend": "nth:5:1:-1", "flag day": "06-14", "juneteenth": "06-19",
    "father's day": "nth:6:7:3", "canada day": "07-01", "fourth of july": "07-04",
    "4th of july": "07-04", "july fourth": "07-04", "labor day": "nth:9:1:1",
    "labor day weekend": "nth:9:1:1", "columbus day": "nth:10:1:2",
    "indigenous peoples' day": "nth:10:1:2", "halloween": "10-31", "hallowe'en": "10-31",
    "halloween night": "10-31", "election day": "nth:11:1:1+1", "veterans day": "11-11",
    "veterans' day": "11-11", "thanksgiving": "nth:11:4:4", "thanksgiving day": "nth:11:4:4",
    "pearl harbor day": "12-07",
}  # fmt: skip

BRITISH = {
    "burns night": "01-25", "may day bank holiday": "nth:5:1:1",
    "early may bank holiday": "nth:5:1:1", "spring bank holiday": "nth:5:1:-1",
    "late may bank holiday": "nth:5:1:-1", "august bank holiday": "nth:8:1:-1",
    "summer bank holiday": "nth:8:1:-1", "guy fawkes night": "11-05", "guy fawkes day": "11-05",
    "bonfire night": "11-05", "remembrance sunday": "nth:11:7:2",
    "remembrance day": "11-11", "armistice day": "11-11", "boxing day": "12-26",
    "hogmanay": "12-31", "ve day": "05-08", "v-e day": "05-08", "vj day": "08-15",
    "australia day": "01-26", "waitangi day": "02-06", "anzac day": "04-25",
}  # fmt: skip

WORLD = {
    "new year's eve": "12-31", "new years eve": "12-31", "new year's day": "01-01",
    "new years day": "01-01", "new year's": "01-01", "international women's day": "03-08",
    "april fools' day": "04-01", "april fool's day": "04-01", "april fools day": "04-01",
    "earth day": "04-22", "may day": "05-01", "international workers' day": "05-01",
    "midsummer's day": "06-24", "midsummer day": "06-24", "midsummer's eve": "06-23",
    "bastille day": "07-14", "united nations day": "10-24", "world aids day": "12-01",
    "human rights day": "12-10", "world environment day": "06-05", "world health day": "04-07",
    "international day of peace": "09-21", "holocaust memorial day": "01-27",
}  # fmt: skip

HOLIDAYS = CHRISTIAN | AMERICAN | BRITISH | WORLD
"""Names in lower case, in the notation of :mod:`pipeline.languages.schema.dates`."""

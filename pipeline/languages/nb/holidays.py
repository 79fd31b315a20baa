"""Holidays and named times of the year in Bokmål, with radical and older forms."""

from __future__ import annotations

_CHURCH = {
    "julaften": "12-24", "julekvelden": "12-24", "julekveld": "12-24", "lille julaften": "12-23",
    "veslejulaften": "12-23", "lillejulaften": "12-23",
    "1. juledag": "12-25", "første juledag": "12-25", "2. juledag": "12-26",
    "annen juledag": "12-26", "andre juledag": "12-26", "3. juledag": "12-27",
    "tredje juledag": "12-27", "4. juledag": "12-28", "fjerde juledag": "12-28",
    "romjulen": "12-27/12-30", "romjula": "12-27/12-30", "romjul": "12-27/12-30",
    "jul": "12-25", "julen": "12-25", "jula": "12-25", "julehelgen": "12-24/12-26",
    "julehelga": "12-24/12-26", "trettendedag jul": "01-06", "13. dag jul": "01-06",
    "helligtrekongersdag": "01-06", "hellige tre kongers dag": "01-06", "kyndelsmesse": "02-02",
    "fastelavn": "easter-49", "fastelavnssøndag": "easter-49", "fastelavnsmandag": "easter-48",
    "fetetirsdag": "easter-47", "askeonsdag": "easter-46", "palmesøndag": "easter-7",
    "palmelørdag": "easter-8", "skjærtorsdag": "easter-3", "langfredag": "easter-2",
    "påskeaften": "easter-1", "påske": "easter+0", "påsken": "easter+0", "påska": "easter+0",
    "påskedag": "easter+0", "påskedagen": "easter+0", "påskesøndag": "easter+0",
    "1. påskedag": "easter+0", "første påskedag": "easter+0", "2. påskedag": "easter+1",
    "annen påskedag": "easter+1", "andre påskedag": "easter+1", "påskemandag": "easter+1",
    "påskeuka": "easter-7/easter-1", "påskeuken": "easter-7/easter-1",
    "påskehelgen": "easter-1/easter+1",
    "påskehelga": "easter-1/easter+1",
    "kristi himmelfartsdag": "easter+39", "kristi himmelfart": "easter+39",
    "pinseaften": "easter+48", "1. pinsedag": "easter+49", "første pinsedag": "easter+49",
    "pinsedag": "easter+49", "pinse": "easter+49", "pinsen": "easter+49", "pinsa": "easter+49",
    "2. pinsedag": "easter+50", "annen pinsedag": "easter+50", "andre pinsedag": "easter+50",
    "pinsehelgen": "easter+48/easter+50", "pinsehelga": "easter+48/easter+50",
    "st. hans": "06-24", "st.hans": "06-24", "sankt hans": "06-24", "sankthans": "06-24",
    "sankthansdagen": "06-24", "st. hansdag": "06-24", "jonsok": "06-24",
    "sankthansaften": "06-23", "sankthansaftenen": "06-23", "sankthanskvelden": "06-23",
    "st. hansaften": "06-23", "st. hans-aften": "06-23", "sankt hansaften": "06-23",
    "jonsokaften": "06-23", "olsok": "07-29", "olsokdagen": "07-29", "olsokaften": "07-28",
    "mikkelsmess": "09-29", "mikkelsmesse": "09-29", "allehelgensdag": "nth:11:7:1",
    "allehelgensdagen": "nth:11:7:1", "alle helgens dag": "nth:11:7:1",
    "allehelgenssøndag": "nth:11:7:1", "lucia": "12-13", "luciadagen": "12-13",
    "lucia-dagen": "12-13", "santa lucia": "12-13", "adventstiden": "before:12-25:7:4/12-24",
}  # fmt: skip

_CIVIL = {
    "nyttår": "01-01", "nyttårsdag": "01-01", "nyttårsdagen": "01-01", "1. nyttårsdag": "01-01",
    "første nyttårsdag": "01-01", "nyttårsaften": "12-31", "nyttårsaftenen": "12-31",
    "nyttårskvelden": "12-31", "årsskiftet": "12-31/01-01", "årsskifte": "12-31/01-01",
    "samenes nasjonaldag": "02-06", "samefolkets dag": "02-06", "samenes dag": "02-06",
    "samisk nasjonaldag": "02-06", "morsdag": "nth:2:7:2", "morsdagen": "nth:2:7:2",
    "farsdag": "nth:11:7:2", "farsdagen": "nth:11:7:2", "valentinsdagen": "02-14",
    "valentinsdag": "02-14", "kvinnedagen": "03-08", "den internasjonale kvinnedagen": "03-08",
    "arbeidernes dag": "05-01", "frigjøringsdagen": "05-08", "frigjøringsdag": "05-08",
    "grunnlovsdagen": "05-17", "nasjonaldagen": "05-17", "syttendemai": "05-17",
    "unionsoppløsningsdagen": "06-07", "fn-dagen": "10-24", "halloween": "10-31",
}  # fmt: skip

_THIRDS = {
    f"{place} {word}": months
    for places, months in (
        (("1.", "første", "fyrste"), "01/04"),
        (("2.", "andre", "annet"), "05/08"),
        (("3.", "tredje"), "09/12"),
    )
    for place in places
    for word in ("tertial", "tertialet")
}
"""Many municipalities and agencies report by thirds of a year."""

HOLIDAYS = _CHURCH | _CIVIL | _THIRDS
"""Names in lower case, in the notation of :mod:`pipeline.languages.schema.dates`."""

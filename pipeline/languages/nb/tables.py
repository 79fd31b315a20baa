"""Heads of tables in Bokmål; those in English stand in Norwegian reports, too."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases
from pipeline.languages.schema.tables import TableWords

TABLES = TableWords(
    intros=phrases("i, in, oppgitt i, tall i"),
    whole=phrases("hele, heile, løpende, faste, nominelle"),
    links=phrases("av, i, in, of"),
    subjects=r"""
        \b (?: beløp\w* | tall\w* | tal | tala | summ?er | priser | prisene | pris | verdi\w*
          | utgift\w* | inntekt\w* | kostnad\w* | budsjett\w* | regnskap\w* | rekneskap\w*
          | tilskudd\w* | tilskot\w* | tildeling\w* | amounts | figures | alle | alt ) \b
    """,
    notes=r"(?: alle | alt | beløp\w* | tall\w* | tal | tala | kroner ) \b",
    tails=r"""
        (?: (?:der|dersom|om|hvis|når|med\smindre|unntatt|utenom|bortsett|ekskl|eksklusiv|inkl
          | inklusiv|inkludert|uten|utan|med|per|pr|urevidert|revidert|kilde|kjelde|tall|faste
          | løpende|mva|frå|fra|for|unless|except|unaudited|audited|ikke|ikkje|avrundet) \b .* )
    """,
    scales={
        "000": 1000, "'000": 1000, "’000": 1000, "000s": 1000, "thousand": 1000,
        "thousands": 1000, "millions": 10**6, "mill": 10**6, "tus": 1000, "tusener": 1000,
    },
    units={
        "tnok": ("NOK", 1000), "knok": ("NOK", 1000), "mrdnok": ("NOK", 10**9),
        "tkr": ("NOK", 1000), "kkr": ("NOK", 1000), "mkr": ("NOK", 10**6),
        "teur": ("EUR", 1000), "meur": ("EUR", 10**6), "musd": ("USD", 10**6),
        "tusd": ("USD", 1000), "kusd": ("USD", 1000), "keur": ("EUR", 1000),
    },
    others=r"(?: vekt | fangst | tyngde | tyngd | last ) \w* \b .* \b pund \b",
    numbers=r"""
        % | \b (?: prosent\w* | pst | percent | per\scent | antall | antal | ant | tal\spå
          | talet\spå | tallet\spå | number\sof | no\.?\sof ) \b (?! \s (?:kroner|kr) )
    """,
    measures=r"""
        \b \w* (?: andel | andelen | prosent | grad | margin | marginen | årsverk | rentabilitet
          | soliditet | sykefravær | sjukefråvær | volum | volumet | avkastning | vekst
          | kapasitet | (?:aksje|børs|valuta|slutt)kurs(?:en)? ) \b
        | ^ \W* (?: \w*ansatte | tilsette | sysselsatte | sysselsette | medarbeidere
          | medarbeidarar | innbyggere | innbyggjarar | befolkning | folketall | folketal
          | elever | elevar | barnehageplasser | plasser | plassar | medlemmer | medlemer
          | medlemmar | deltakere | deltakarar | besøk | besøkende | publikum | tilskuere
          | kunder | kundar | brukere | brukarar | saker | søknader | søknadar | aksjer | aksjar
          | poeng | kamper | kampar | seire | uavgjort | tap\spoeng | mål | plassering
          | passasjerer | passasjerar | overnattinger | timer | timar | dager | dagar | alder
          | rente | rentesats | sats | kurs | vekt | lengde | areal | høyde | høgde | headcount
          | employees | indeks | endring\si\s(?:prosent|pst) )
            (?: \s (?:totalt|i\salt|per|pr) \b .* | \s? \( .* )? \W* $
        | [(\[] \s? (?: tonn | kg | kilo | gram | km | m | m2 | m² | m3 | m³ | kvm | ha | daa
          | dekar | mål | liter | l | [kmgt]wh? | fat | boe | oe | stk | stykk | dager | dagar
          | timer | timar | år | mnd | måneder | personer | personar | ansatte | årsverk | elever
          | poeng | ganger | gonger | antall | antal | % | prosent | pst\.? | x ) \s? [)\]]
    """,
    unit_heads=r"(?: valuta | valutakode | måleenhet | enhet | eining | currency | unit )",
    rates=r"(?: kurs | valutakurs | kjøp | salg | rate )",
    codes=r"""
        (?: note[rn]? | noter | nr | nummer | no | kap | kapittel | post | postnr | postnummer
          | art | arts?nr | konto | kontonr | kontonummer | ansvar | funksjon | tjeneste
          | prosjekt(?:nr|nummer)? | id | id-?nr | side | \w*år | året | årstall | årstal | født |
          fødd | dato | date | year | tlf | telefon | mobil | org\.?\s?nr | orgnr |
          organisasjonsnummer | saksnr | saks?nummer | kommunenr | kommunenummer | gnr | bnr |
          plass | rang | rank | uke | veke | måned | månad | kl | klokkeslett | tid | varenr |
          artikkelnr | ferdig | start | slutt | alder | notes? | linje | rad | \# ) \.?
    """,
)  # fmt: skip

"""Heads of tables in English."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases
from pipeline.languages.schema.tables import TableWords

TABLES = TableWords(
    intros=phrases("in, expressed in, stated in, presented in, reported in, shown in"),
    whole=phrases("whole, nominal, current, constant"),
    links=phrases("of, in"),
    subjects=r"""
        \b (?: amounts? | figures? | prices? | values? | all | sums? | costs? | expenditure
          | revenues? | budget | unit | units | data | currency | dollars? | tabular | results?
          | numbers | fees? | spending ) \b
    """,
    notes=r"(?: all | amounts? | figures? | values | data | numbers | \$ | £ | € ) (?!\w)",
    tails=r"""
        (?: (?:unless|except|unaudited|audited|excluding|including|excl|incl|rounded|where|for
          | per|source|as|at|year|years|three|six|nine|twelve|and|with|other|but|before|net
          | nominal|real|current|restated|million) \b .* )
    """,
    scales={
        "000": 1000, "'000": 1000, "’000": 1000, "‘000": 1000, "000s": 1000, "000's": 1000,
        "'000s": 1000, "’000s": 1000, "000,000": 10**6, "000,000s": 10**6, "'000,000": 10**6,
        "thousand": 1000, "thousands": 1000, "thous": 1000, "thsd": 1000, "mills": 10**6,
        "mill": 10**6, "mlns": 10**6, "billions": 10**9,
    },
    units={
        "tnok": ("NOK", 1000), "teur": ("EUR", 1000), "tusd": ("USD", 1000),
        "mnok": ("NOK", 10**6), "meur": ("EUR", 10**6), "musd": ("USD", 10**6),
        "msek": ("SEK", 10**6), "keur": ("EUR", 1000), "kusd": ("USD", 1000),
    },
    others=r"""
        \b (?: weights? | catch | landings | harvest | thrust | payload | mass ) \b .* \b pounds? \b
    """,
    numbers=r"""
        % | \b (?: per\scent | percent | percentage | pct | number\sof | no\.?\sof | numbers?\s?$
          | qty | quantity | count | headcount ) \b | \# | ^ number \b
    """,
    measures=r"""
        \b (?: (?:operating|profit|net|ebit|ebitda|ebita)\smargin | ratio | growth | yield
          | tax\srate | interest\srate | rate\sof | occupancy | market\sshare | turnout
          | attendances? | utili[sz]ation | shares\s(?:outstanding|in\sissue|used)
          | weighted.average\b .{0,40} \b shares ) \b
        | ^ \W* (?: (?:total|average|full-time|permanent|new|active|our)\s )? (?: employees
          | staff | fte | ftes | customers | users | subscribers | members | residents | people
          | population | students | pupils | patients | visitors | passengers | guests | rooms
          | beds | units | units\ssold | volumes? | shipments | households | flights | trips
          | games | matches | goals | points | wins | losses | draws | pts | won | drawn | lost
          | played | age | days | hours | months | weight | height | length | area | capacity
          | production | output | attendance | seats | votes | cases | shares | exchange\srate
          | index | change\sin\sper\scent ) (?: \s? \( .* )? \W* $
        | [(\[] \s? (?: tons? | tonnes? | kt | mt | kg | g | lbs? | km | miles? | m | m2 | m² | m3
          | sq\.?\s?(?:ft|m|km) | acres? | hectares? | ha | litres? | liters? | gallons?
          | barrels? | bbls? | boe | mboe | [kmgt]wh? | units? | days? | hours? | hrs | years?
          | months? | people | persons? | employees? | ftes? | shares? | number | times | x | %
          | bps | pp | percent | per\scent | pct ) \s? [)\]]
    """,
    unit_heads=r"(?: currency | currency\scode | unit | units | unit\sof\smeasure | ccy )",
    rates=r"(?: (?:exchange\s)? rates? | buy | sell | mid | bid | ask )",
    codes=r"""
        (?: notes? | no | nos | number | id | ref | reference | page | pages | pp | year | years
          | date | day | month | week | quarter | phone | telephone | tel | fax | mobile | zip
          | zip\scode | postcode | code | account | account\s(?:no|number) | rank | ranking
          | position | pos | line | item\s(?:no|number) | lot | season | time | age | born | built
          | founded | established | start | end | from | to | isbn | sku | version | \# ) \.?
    """,
)  # fmt: skip

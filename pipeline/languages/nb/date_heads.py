"""Heads of columns of dates in Norwegian of either standard."""

from __future__ import annotations

from pipeline.languages.schema.dates import DateHeads

HEADS = DateHeads(
    days=r"""
        (?: [\w-]+ \s ){0,3} \w* (?: dato | datoer | datoar | datoen | frist | frister | fristar
          | fristen | dag \s og \s tid )
      | (?: dato | frist ) (?: \s (?:for|av) \s .{1,30} | \s? [/&] \s? (?:tid|kl\.?)
        | \s og \s tid )
      | forfall | forfaller | forfell
    """,
    moments=r"""
        dag | når | start | slutt | starter | startar | slutter | sluttar | fra
      | frå | til | (?: fra | frå | til ) \s og \s med | f\.?o\.?m\.? | t\.?o\.?m\.?
      | åpner | opnar | stenger | stengjer | publisert | oppdatert
      | sist \s (?:endret|endra|oppdatert|sett) | opprettet | oppretta | signert | levert | levering
      | sendt | mottatt | motteke | betalt | utstedt | avreise | ankomst | innsjekk | utsjekk
      | gyldig \s (?:fra|frå|til) | bestilt | vedtatt | vedteke | tid
    """,
    years=r"""
        (?! antall | antal ) (?: [\w-]+ \s ){0,2} (?: år | årstall | årstal | årgang ) | årene | åra
      | (?: skole | skule | bygge | fødsels | stiftelses | etablerings | utgivelses | produksjons
        | modell | kalender | inntekts | års ) år
      | sesong | sesongen | bygget | bygd | stiftet | stifta | født | fødd
      | død | åpnet | opna | nedlagt | lagt \s ned | utløper | utløp | går \s ut | utgitt | utgjeve
    """,
    weeks=r"(?: uke | uker | veke | veker ) (?: \s? (?: nr\.? | nummer ) )?",
    fiscal_years=r"(?: regnskaps | rekneskaps | budsjett ) år(?:et)?",
    periods=r"""
        (?: [\w-]+ \s ){0,2} \w* (?: periode | perioden | periodar | perioder | måned | månad
          | måneder | månader | kvartal | tertial | uke | uker | veke | veker | tidsrom )
      | termin | tid | tidspunkt
    """,
)

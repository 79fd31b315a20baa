"""Bokmål: titles, offices and given names of women and men."""

from __future__ import annotations

from pipeline.languages.nb.given_names import EITHER, GIVEN_NAMES, WOMEN
from pipeline.languages.schema.genders import GenderWords
from pipeline.languages.schema.phrases import phrases

WORDS = GenderWords(
    women=WOMEN,
    men=GIVEN_NAMES - WOMEN - EITHER,
    women_words=phrases("""
        fru, frøken, frk., frk, madam, dronning, dronningen, kronprinsesse, kronprinsessen,
        prinsesse, prinsessen, enkedronning, baronesse, grevinne, hertuginne, keiserinne,
        skuespillerinne, sangerinne, forfatterinne, danserinne, lærerinne, venninne, søster,
        datter, mor, kona, kone, enke, enken, abbedisse, nonne, forkvinne, talskvinne, jordmor
    """),
    men_words=phrases("""
        herr, hr., hr, herre, kong, konge, kongen, kronprins, kronprinsen, prins, prinsen, keiser,
        keiseren, sjeik, emir, baron, greve, grev, hertug, pave, paven, pater, bror, sønn, far,
        ektemann, enkemann, munk
    """),
)
"""What in-document linking reads."""

"""English: titles, offices and given names of women and men."""

from __future__ import annotations

from pipeline.languages.en.given_names import EITHER, FREQUENT, WOMEN
from pipeline.languages.schema.genders import GenderWords
from pipeline.languages.schema.phrases import phrases

WORDS = GenderWords(
    women=WOMEN,
    men=FREQUENT - WOMEN - EITHER,
    women_words=phrases("""
        mrs, mrs., ms, ms., miss, madam, madame, mme, mme., dame, lady, frau, señora, queen,
        princess, crown princess, duchess, countess, baroness, empress, actress,
        congresswoman, chairwoman, spokeswoman, businesswoman, councilwoman, assemblywoman,
        policewoman, sister, mother, daughter, wife, widow, aunt, grandmother, abbess, nun
    """),
    men_words=phrases("""
        mr, mr., mister, sir, lord, herr, señor, signor, monsieur, king, prince, crown prince, duke,
        earl, count, baron, emperor, pope, father, brother, son, husband, uncle, grandfather, monk,
        sheikh
    """),
)
"""What in-document linking reads."""

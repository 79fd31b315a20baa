"""Abbreviations and sentence openers of English."""

from __future__ import annotations

from pipeline.languages.schema.sentences import SentenceWords, word_set

TITLES = word_set("""
    mr. mrs. ms. mx. messrs. dr. prof. rev. pres. gov. sen. rep. reps. sens. gen. lt. col. maj.
    capt. cpt. cmdr. adm. sgt. cpl. pvt. supt. insp. amb. atty. st. ste. mt. ft.
""")
"""Titles and the saints, mounts and forts of place names: a name follows."""

COMPANIES = word_set(
    "inc. ltd. co. corp. cos. llc. plc. bros. l.p. n.v. s.a. s.p.a. b.v. k.k. pty."
)
"""Legal forms with a dot, which stand at the end of names of companies."""

LETTERS = word_set(
    "u.s. u.k. u.n. e.u. u.s.a. d.c. n.y. l.a. a.m. p.m. ph.d. m.d. b.a. m.a. b.sc. m.sc."
)
"""Letters with dots that other languages take over with the names they stand in."""

WORDS = SentenceWords(
    abbreviations=TITLES
    | word_set("""
        nos. vs. v. e.g. i.e. cf. viz. ca. c. approx. vols. figs. eqs. eds. trans. dept. univ.
        assn. intl. natl. gov't. tel. avg. incl. excl. u.s.s. h.m.s. hon. fr.
    """),
    number_abbreviations=word_set("""
        no. vol. fig. eq. ch. p. pp. art. sec. op. jan. feb. mar. apr. jun. jul. aug. sep. sept.
        oct. nov. dec. est. b. d. m. r.
    """),
    closing_abbreviations=COMPANIES
    | LETTERS
    | word_set("""
        etc. al. jr. sr. esq. d.d.s. r.n. a.d. b.c. b.c.e. c.e. ave. blvd. rd. sq. lb. lbs. oz. hr.
        hrs. yr. yrs. pg. ibid. a.k.a. r.i.p. calif. conn. ariz. colo. fla. mich. minn. okla. tenn.
        tex. wis. wyo.
    """),
    openers=word_set("""
        a about according after all also although among an and another any as at because before
        besides both but by did do does during each even every few for from had has have he her
        here his how however i if in indeed it its later like many maybe meanwhile more moreover
        most my neither no nobody none nor not nothing now of on once one only or other others our
        perhaps she should since so some soon still such that the their then there therefore these
        they this those though through thus to today two under unless until was we were what when
        where whether which while who why will with without would yes yesterday yet you your
    """),
)

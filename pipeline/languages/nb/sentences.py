"""Abbreviations and sentence openers of Norwegian, Bokmål and Nynorsk.

Both standards stand here because one model reads both. The abbreviations are the common ones of
Språkrådet's list ("Forkortingar") and of newspapers; those that are words as well (``var.``,
``med.``, ``opp.``) are left out.
"""

from __future__ import annotations

from pipeline.languages.en.sentences import COMPANIES, LETTERS, TITLES
from pipeline.languages.schema.sentences import SentenceWords, word_set

WORDS = SentenceWords(
    abbreviations=TITLES
    | word_set("""
        adm. adr. alm. anm. ansv. avd. bibl. bl. bl.a. b.l.a. bto. ca. cf. d.e. dep. dir. div. d.s.
        dvs. d.v.s. d.y. d.æ. eks. e.kr. ekskl. evt. ev. f.eks. feks. f.kr. fk. forf. frk. fung.
        gj.sn. gl. gml. henv. hr. i.e. iflg. inkl. inst. jf. jfr. kap. kl. komm. kpt. kst. l. lok.
        m. maks. m/s mnd. mrk. ndf. nr. nto. o. off. omkr. oppr. org. ordf. pga. p.g.a. pkt. priv.
        pst. ref. res. resp. rådg. s.k. sekr. sign. skr. sml. spm. stk. stud. sst. såk. tekn. temp.
        teol. tf. tidl. tilf. t.o.m. ubest. univ. utg. vedk. vedr. vs. viz. økon. årg. jur. kand.
        cand. fvt. h.r. adv. mag. siv.ing. dr.ing. dr.med. statsm. utenr. kgl. t.d. td. ifl. vanl.
        tilh. jamf. pr. pt. grl. innst. chr. th. joh. dr.psychol. dr.philos. dr.polit. dr.techn.
    """),
    number_abbreviations=word_set("""
        s. p. par. fig. tab. art. bd. vol. gnr. bnr. snr. tlf. tel. jan. feb. febr. apr. aug. sep.
        sept. okt. nov. des. kr. no. pb. d. f. st.meld. ot.prp. prp.
    """),
    closing_abbreviations=COMPANIES
    | LETTERS
    | word_set("""
        etc. osv. o.s.v. m.m. m.v. mv. m.fl. mfl. o.fl. e.l. o.l. ol. e.a. o.a. a.s. jr. sr. d.å.
        d.m. f.m. e.m. i.h.t. ifm. ift. m.h.t. mht. v.h.a. vha. mtp. kvm. t.v. t.h. ff.
        o.m.a. p.t. p.p. kr. mill. mrd. stk. moh. m.o.h. v.g. mva. dd. d.d. u.a. m.a. fr.p. f.o.m.
        fr.o.m. s.d. o.dl. m.o.t. osb. o.s.b. o.d.
    """),
    colon_ends=True,
    openers=word_set("""
        alle alt altså andre at av bare begge blant både da de den denne der derfor deres dermed
        dersom dessuten det dette du eller en enda ennå er et etter flere for fordi fra fram før
        han hans har her hun hva hvem hver hvis hvor hvordan hvorfor i ifølge imens ingen jeg kan
        klokken kun man mange med mellom men mens min mot ned noe noen nå når og også om opp over
        på samtidig selv senere siden skal slik som så til tidligere tross under uten var ved vi
        vil videre vår være å berre dei deira desse difor då eg ein eit eitt enno frå ho honom kva
        kvar kvarandre kven kvifor korleis korkje likevel medan me mykje nokon noko nokre no såleis
        seinare sidan slike somme tidlegare vart vert ikkje innan etterpå kanskje
    """),
)

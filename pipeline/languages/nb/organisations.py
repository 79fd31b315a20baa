"""Norwegian Bokmål: legal forms, head words and well-known organisations.

Facts: the forms of organisation of the Brønnøysund registers and the structure of the Norwegian
state (regjeringen.no, domstol.no), written from general knowledge.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.languages.schema.kinds import Kind
from pipeline.languages.schema.known import known_organisations
from pipeline.languages.schema.organisations import (
    INTERNATIONAL_FORMS,
    WEAK_FORMS,
    HeadWord,
    OrganisationWords,
    endings,
    heads,
)
from pipeline.languages.schema.phrases import phrases

FORMS: Mapping[str, Kind | None] = {
    "AS": "company", "ASA": "company", "A/S": "company", "A/L": "company", "AL": "company",
    "SA": "company", "BA": "company", "DA": "company", "ANS": "company", "ENK": "company",
    "NUF": "company", "SF": "company", "KF": "other", "FKF": "other", "IKS": "other",
    "HF": "hospital", "RHF": "hospital", "BBL": "company", "Stiftelsen": "other",
    "Stiftinga": "other",
    "Statsforetaket": "company", "Borettslag": "other", "BRL": "other", "KS": "company",
    "PRE": "company", "Sameie": "other", "Stiftelse": "other", "Stifting": "other",
    "AB": "company", "SPA": "company",
}  # fmt: skip

HEADS: tuple[HeadWord, ...] = (
    *heads("ministry", "ending", "departement", finds="departementet"),
    *heads(
        "agency",
        "ending",
        """
            ombudet, etaten, verket, direktorat, tilsyn, ombud, instituttet, sentralbanken,
            sentralbank, påtalemyndigheten, politiet, kystvakten, inspektoratet
        """,
        finds="direktoratet, tilsynet",
    ),
    *heads(
        "agency",
        "last",
        """
            tollvesen, sentralbyrå, vegvesen, statistikkbyrå, institutt, politikammer, fengsel,
            trygdekontor, ligningskontor, tollsted, brannvesen, havnevesen, kirkegårdsvesen,
            generalkonsulat, ambassade
        """,
        finds="politidistrikt, lensmannskontor",
    ),
    *heads(
        "agency",
        "first",
        "direktoratet, statsforvalteren, fylkesmannen, sysselmesteren, lensmannen, ambassaden",
        finds="",
    ),
    *heads("other", "ending", "", finds="utvalget, komiteen, kommisjonen, nemnda, -regjeringen"),
    *heads("party", "ending", "partiet, parti, folkeparti, venstreparti", finds=""),
    *heads("party", "last", "høyre, venstre, frp, sv, krf, mdg, sp, ap, rødt", finds=""),
    *heads("party", "first", "unge", finds=""),
    *heads("parliament", "ending", "tinget, parlamentet, nasjonalforsamlingen", finds=""),
    *heads(
        "parliament", "last", "storting, parlament, bystyre, kommunestyre, fylkesting", finds=""
    ),
    *heads(
        "court",
        "last",
        "høyesterett",
        finds="tingrett, lagmannsrett, byrett, herredsrett, jordskifterett, forliksråd",
    ),
    *heads("court", "ending", "domstolen, domstol, tingretten, lagmannsretten", finds=""),
    *heads(
        "military",
        "ending",
        """
            bataljonen, bataljon, brigaden, forsvaret, hæren, marinen, flyvåpenet, heimevernet,
            garden
        """,
        finds="",
    ),
    *heads(
        "university",
        "first",
        "handelshøyskolen, høgskulen",
        finds="universitetet, høgskolen, høyskolen",
    ),
    *heads(
        "university",
        "ending",
        "universitetet, universitet, høgskole, høyskole, høgskolen, høyskolen",
        finds="",
    ),
    *heads(
        "school",
        "last",
        """
            skole, skule, folkehøyskole, gymnas, barnehage, videregående, kulturskole,
            musikkskole, fagskole, voksenopplæring, montessoriskole, steinerskole
        """,
        finds="barneskole, ungdomsskole, katedralskole, folkehøgskole",
    ),
    *heads(
        "hospital",
        "last",
        "legevakt, sykehjem, legesenter, klinikk, helseforetak",
        finds="""
            universitetssykehus, universitetssjukehus, sykehus, sjukehus, sentralsykehus
        """,
    ),
    *heads("hospital", "first", "sykehuset, legesenteret, legevakten", finds=""),
    *heads("school", "ending", "skolen", finds=""),
    *heads("military", "ending", "skvadronen, regimentet", finds=""),
    *heads("other", "ending", "stiftelsen, stiftinga", finds=""),
    *heads("other", "first", "bydel", finds=""),
    *heads("hospital", "ending", "sykehuset, sjukehuset, klinikken, legevakten", finds=""),
    *heads(
        "media",
        "ending",
        """
            avisen, avisa, bladet, posten, tidende, nytt, dagblad, avis, blad, kringkasting,
            magasinet, radioen, nettavisen, kanalen
        """,
        finds="",
    ),
    *heads("media", "first", "avisen, avisa, radio, tv", finds=""),
    *heads("union", "ending", "fagforbundet, arbeiderforbund, lærerlaget", finds=""),
    *heads(
        "union",
        "last",
        "fagforbund, tjenestemannslag, arbeiderforbund, sykepleierforbund, journalistlag",
        finds="",
    ),
    *heads("union", "ending", "fagforbund, arbeiderforbund, tjenestemannslag", finds=""),
    *heads(
        "NGO",
        "ending",
        """
            forbundet, foreningen, forening, forbund, organisasjonen, unionen, samfunnet, laget,
            misjonen, hjelpen, alliansen, bondelag, mållag, målforbund, fellesråd, ungdomslag,
            turlag, historielag, husmorlag, bygdelag, sanitetslag, musikklag, kvinnelag,
            småbrukarlag, fiskarlag, jegerlag, grunneierlag, klubben, rotaryklubb, seilforening
        """,
        finds="",
    ),
    *heads("NGO", "last", "røde kors, lions club, rotary, speidergruppe, speidertropp", finds=""),
    *heads("team", "first", "il, fk, bk, if, tf, ik, sk, hk, fotballklubben", finds=""),
    *heads(
        "team",
        "last",
        """
            sportsklubb, fotball, håndball, hockey, toppfotball, volleyball, il, fk, bk, if, tf, ik,
            sk, håndballklubb
        """,
        finds="ballklubb, idrettslag, fotballklubb, skiklubb",
    ),
    *heads(
        "company",
        "ending",
        """
            banken, bank, selskapet, gruppen, verft, forlaget, forlag, konsernet, rederi,
            bryggeri, eiendom, rederiet, meieri, bryggeriet, bokhandel, apotek, hotell, hotellet,
            kraftlag, samvirkelag, boligbyggelag, entreprenør, trykkeri, gartneri, bakeri, verk,
            fabrikk, fabrikker, smelteverk, kraftverk, kompani, industrier, eiendommer, sparebanken
        """,
        finds="",
    ),
    *heads("company", "first", "advokatfirmaet, rederiet, firmaet, hotell", finds=""),
    *heads(
        "company",
        "last",
        "forsikring, bryggeri, forlag, shipping, eiendom, energi, kraft",
        finds="sparebank",
    ),
    *heads(
        "other",
        "last",
        """
            bydel, kirke, menighet, orkester, museum, teater, sogn, prosti, prestegjeld, korps,
            janitsjar, sykehjemsetat, sokneråd, menighetsråd
        """,
        finds="kommune, fylkeskommune, bispedømme",
    ),
    *heads(
        "other",
        "ending",
        """
            museet, museum, teatret, teateret, orkester, orkesteret, domkirke, bibliotek,
            biblioteket, kunsthall, kulturhus, kulturhuset, konserthus, operaen, arkivet, kor,
            akademiet, filharmonien, galleriet
        """,
        finds="",
    ),
)

WORDS = OrganisationWords(
    spaced=True,
    legal_forms={**INTERNATIONAL_FORMS, **FORMS},
    weak_forms=(
        WEAK_FORMS
        | {"AL", "BA", "DA", "SF", "HF", "KF", "A/L", "KS", "PRE", "SPA", "Sameie"}
        | {"Stiftelsen", "Stiftinga", "Stiftelse", "Stifting", "Borettslag"}
    )
    - {"AS"},
    legal_forms_before=frozenset({"A/S", "AS", "Stiftelsen", "Stiftinga", "Statsforetaket"}),
    heads=HEADS,
    links=phrases("i, for, og, av, på, til, de, den, det, of"),
    head_links=phrases("i, for"),
    joiners=phrases("og, &"),
    articles=phrases("the"),
    not_first=phrases("""
        selskapet, datterselskapet, morselskapet, eierselskapet, firmaet, bedriften, konsernet,
        i, på, hos, fra, til, for, av, og, men, da, når, det, den, de, en, et, ved, med, om,
        også, mens, at, som, etter, hvis, både, ifølge, mot, over, under, siden, nå, her, der,
        vi, jeg, han, hun, rederiet, banken, butikken, eieren, eller, dette, denne
    """),
    generic=phrases("""
        ebit, ebitda, mva, mva., kid, kpi, bnp, org.nr, org.nr., tlf, fakta, pressemelding, mw, gw,
        kwh, mwh, twh,
        regjeringen, regjering, regjeringa, departementet, fagdepartementet, direktoratet,
        fagdirektoratet, tilsynet, partiet, regjeringspartiet, opposisjonspartiet, støttepartiet,
        styret, kommunen, politiet, staten, retten, domstolen, selskapet, konsernet, firmaet,
        universitetet, høgskolen, høyskolen, skolen, sykehuset, avisen, avisa, banken,
        organisasjonen, foreningen, forbundet, klubben, laget, opposisjonen, fylkeskommunen,
        eøs, eøs-avtalen, mgp, gats, folketrygden,
        islam, internett, nettet, web, statsministeren, kongehuset, slottet, næringslivet,
        arbeidslivet, vesten
    """),
    definers=phrases("""
        heretter, heretter kalt, heretter omtalt som, i det følgende kalt, forkortet,
        forkortet til
    """),
    definers_in_brackets=phrases("også kalt, også kjent som, kalt, bedre kjent som"),
    left_out=phrases("det, den, de, stiftelsen, kongelige, det kongelige, norske"),
    parties_to_contracts=phrases("""
        selskapet, konsernet, firmaet, bedriften, kunden, leverandøren, oppdragsgiver,
        oppdragsgiveren, oppdragstaker, kjøper, kjøperen, selger, selgeren, utleier, leietaker,
        arbeidsgiver, arbeidsgiveren, partene, banken, långiver, låntaker, utsteder
    """),
    not_endings=endings(
        "stadion, lufthavn, cup",
        parts="""
            prisen, loven, avtalen, løftet, traktaten, konvensjonen, mesterskapet,
            festspillene, stipendet, krigen
        """,
    ),
    tells=phrases("til, ifølge, ifølgje, følge, følgje"),
    not_beginnings=("operasjon ", "operation "),
    events=phrases("valg, valget, valgkamp, valgkampen"),
    branches=phrases("""
        fylkesmannen, statsforvalteren, legevakten, legevakta, naturvernforbundet, ambassaden,
        helseundersøkelsen, vervarslinga, værvarslinga, landsforeningen, sykehuset,
        universitetssykehuset, sorenskriveren, biskopen, distriktskontoret, bondelaget
    """),
    descriptors=phrases("""
        group, gruppen, konsernet, holding, holdings, motor, motors, corporation, company,
        international, norge, norway, industries, industrier, partners
    """),
    cities=phrases("""
        oslo, bergen, trondheim, stavanger, tromsø, drammen, kristiansand, bodø, ålesund,
        stockholm, københavn, helsinki, reykjavik, london, paris, berlin, tokyo, beijing, moskva,
        washington, new york, brussel, kyiv, kiev, roma, madrid, osaka, kyoto
    """),
    genitives=("s",),
    sure_genitives=("ets", "ens", "enes"),
    home="NO",
    known=known_organisations("nb"),
)
"""What the rules for organisations read."""

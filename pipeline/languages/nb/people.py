"""Norwegian Bokmål: titles, what stands around offices, and names.

Facts: frequent names in Norway (Statistics Norway's tables of names); written from general
knowledge, not copied from a list. Offices are in :mod:`pipeline.languages.nb.offices`.
"""

from __future__ import annotations

from pipeline.languages.nb.given_names import GIVEN_NAMES
from pipeline.languages.nb.offices import ROLE_SUFFIXES, ROLES
from pipeline.languages.schema.people import PeopleWords
from pipeline.languages.schema.phrases import phrases

TITLES = phrases("""
    herr, hr., hr, h.k.h., fru, frøken, frk., frk, dr., dr, doktor, professor, prof., prof,
    førsteamanuensis, amanuensis, dosent, universitetslektor, førstelektor, høgskolelektor,
    lektor, dr.med., dr. med., dr.philos., dr. philos., cand.med., cand. med., siv.ing.,
    siv. ing., sivilingeniør, stipendiat, sivilagronom, siviløkonom, postdoktor, dr.ing., ph.d.,
    cand.jur., cand. jur., cand.philol., cand. philol., cand.polit., cand. polit., cand.real.,
    cand. real., cand.scient., cand.theol., cand.mag., cand.oecon., mag.art., lic.jur., dr.juris,
    dr. juris, dr.theol., dr. theol., dr.polit., dr.scient., dr.art., dr.oecon., siv.øk.,
    siv. øk., siv.ark., siv.agr., ing., professor ii, universitetslærer,
    æresdoktor, professor emeritus, professor emerita, mr., mr, mrs., mrs, ms., ms, sir, lady,
    lord, madame, monsieur, señor, don, dame
""")

_STEMS = {
    "norsk": "NO", "svensk": "SE", "dansk": "DK", "finsk": "FI", "islandsk": "IS", "britisk": "GB",
    "engelsk": "GB", "irsk": "IE", "tysk": "DE", "fransk": "FR", "italiensk": "IT", "spansk": "ES",
    "portugisisk": "PT", "nederlandsk": "NL", "belgisk": "BE", "sveitsisk": "CH",
    "østerriksk": "AT", "polsk": "PL", "tsjekkisk": "CZ", "slovakisk": "SK", "ungarsk": "HU",
    "rumensk": "RO", "bulgarsk": "BG", "gresk": "GR", "tyrkisk": "TR", "russisk": "RU",
    "ukrainsk": "UA", "hviterussisk": "BY", "estisk": "EE", "latvisk": "LV", "litauisk": "LT",
    "serbisk": "RS", "kroatisk": "HR", "amerikansk": "US", "kanadisk": "CA", "meksikansk": "MX",
    "brasiliansk": "BR", "argentinsk": "AR", "chilensk": "CL", "colombiansk": "CO",
    "venezuelansk": "VE", "cubansk": "CU", "japansk": "JP", "kinesisk": "CN", "taiwansk": "TW",
    "sørkoreansk": "KR", "nordkoreansk": "KP", "indisk": "IN", "pakistansk": "PK",
    "afghansk": "AF", "thailandsk": "TH", "vietnamesisk": "VN", "indonesisk": "ID",
    "filippinsk": "PH", "australsk": "AU", "newzealandsk": "NZ", "israelsk": "IL",
    "palestinsk": "PS", "libanesisk": "LB", "syrisk": "SY", "irakisk": "IQ", "iransk": "IR",
    "saudiarabisk": "SA", "egyptisk": "EG", "libysk": "LY", "marokkansk": "MA",
    "sørafrikansk": "ZA", "nigeriansk": "NG", "kenyansk": "KE", "etiopisk": "ET", "somalisk": "SO",
    "sudansk": "SD", "georgisk": "GE", "armensk": "AM", "færøysk": "FO", "grønlandsk": "GL",
}  # fmt: skip

DEMONYMS = {form: code for stem, code in _STEMS.items() for form in (stem, stem + "e")}

_COPULAS = phrases("""
    er, var, ble, blei, blir, er nå, er i dag, er fortsatt, er også, var da, var også,
    var tidligere,
    var en periode, har vært, hadde vært, har tidligere vært, ble ny, er blitt, var lenge,
    ble utnevnt til, er utnevnt til, blir utnevnt til, ble valgt til, er valgt til, blir valgt til,
    ble valgt som, er valgt som, ble gjenvalgt som, ble innsatt som, ble ansatt som, er ansatt som,
    blir ansatt som, var ansatt som, ble konstituert som, er konstituert som, ble utpekt til,
    er utpekt til, ble utpekt som, ble kåret til, ble vigslet til, ble forfremmet til,
    ble kronet til, ble nominert som, jobber som, jobbet som, arbeider som, arbeidet som,
    har jobbet som, har arbeidet som, har jobba som, virket som, fungerer som, fungerte som,
    tiltrer som, tiltrådte som, trer av som, trådte av som, går av som, gikk av som,
    trekker seg som,
    trakk seg som, har trukket seg som, slutter som, sluttet som, begynner som, begynte som,
    starter som, startet som, overtar som, overtok som, fortsetter som, fortsatte som,
    tar over som,
    tok over som, fratrer som, fratrådte som, avsettes som, ble avsatt som, takker av som,
    er utdannet, er opprinnelig, er til daglig, til daglig er
""")
"""Verbs between a name and its office."""

_PLURAL_TITLES = phrases("""
    professorene, førsteamanuensene, stipendiatene, lektorene, dosentene, doktorene, professorane,
    herrene, fruene
""")

WORDS = PeopleWords(
    spaced=True,
    titles=TITLES | _PLURAL_TITLES,
    plural_roles=_PLURAL_TITLES,
    personal_titles=phrases("herr, hr., hr, fru, frøken, frk., frk, dr., dr, mr., mr, mrs., mrs"),
    roles=ROLES,
    role_suffixes=ROLE_SUFFIXES,
    role_endings=("en", "n", "et", "a", "inne"),
    role_plurals={"ene": "", "ne": "", "rene": "er", "mennene": "mann"},
    role_modifiers=phrases("""
        administrerende, assisterende, ansvarlig, daglig, politisk, parlamentarisk, utøvende,
        stedfortredende, vise, første, andre, ny, nye, ledende, kunstnerisk, teknisk, faglig,
        medisinsk, adm., ass., fast, senior, øverste, juridisk, internasjonal, regional,
        nasjonal, pensjonert, pensjonerte, kvinnelig, kvinnelige, mannlig, mannlige
    """),
    time_words=phrases("""
        tidligere, forhenværende, fhv., daværende, nåværende, påtroppende, avtroppende,
        fungerende, konstituert, midlertidig, avgått, avdøde, nyvalgt, nyvalgte, nyutnevnt,
        nyutnevnte, nyansatt, innsatt, avsatt, avsatte, kommende, sittende, eks, gjenvalgt,
        gjenvalgte, nominert, nominerte, utpekt, utpekte, valgt, utnevnt, forrige, tiltredende,
        fratredende, forhenværende, mangeårig, mangeårige, vikarierende, kst., fung., pensj., fv.
    """),
    now_words=phrases("nå"),
    modifier_endings=("politisk", "politiske"),
    role_joiners=phrases("og, &, /"),
    role_links=phrases("i, hos, ved, for, av, fra"),
    domain_links=phrases("i, for, av, innen, med, til"),
    field_heads=phrases("""
        leder, lederen, direktør, direktøren, sjef, sjefen, professor, forsker, forskeren,
        rådgiver, redaktør, lektor, førsteamanuensis, ansvarlig, stipendiat, postdoktor, konsulent,
        spesialist,
        koordinator, dosent, ekspert, student, lærer, analytiker, partner, medlem, nestleder
    """),
    bearer_links=phrases("av"),
    role_followers=phrases("""
        som, siden, inntil, til, da, når, hvor, mens, etter, før, under, ved, men, fordi, og, eller,
        er, var, har, hadde, vil, skal, sier, sa, mot, mellom, i dag, gjennom, med, om, den, dette,
        disse
    """),
    relatives=phrases("som"),
    copulas=_COPULAS,
    heading_verbs=phrases("""
        leder, ledet, styrer, styrte, driver, drev, eier, eide, grunnla, stiftet, startet, trener,
        trente, representerer, representerte, spiller for, spilte for, jobber i, jobber for,
        jobber hos, jobber ved, jobbet i, jobbet for, arbeider i, arbeider for, arbeider ved,
        arbeidet i, arbeidet for, er ansatt i, er ansatt ved, er ansatt hos, var ansatt i, sitter i,
        satt i, underviser ved, forsker ved, skriver for, redigerer, redigerte, nå leder,
        i dag leder
    """),
    age_words=phrases("år, alder, gamle, gammel"),
    titles_behind=frozenset({"PhD", "Ph.D.", "ph.d.", "MBA", "MSc", "cand.mag."}),
    fillers=phrases("den, det, en, et, ei, selv, for tiden, til daglig, opprinnelig"),
    articles=phrases("den, det, de"),
    given_name_roles=phrases("""
        kong, konge, dronning, kronprins, kronprinsesse, prins, prinsesse, keiser, keiserinne,
        tsar, pave, sir, dame, don
    """),
    name_like_roles=phrases("baron, prins, greve, major, dekan, turner, don, agent, general"),
    demonyms=DEMONYMS,
    former_countries={
        "SU": "Sovjetunionen", "DD": "Øst-Tyskland", "YU": "Jugoslavia", "CS": "Tsjekkoslovakia",
    },
    countries={"sovjetunionen": "SU", "eu": "EU", "uk": "GB", "england": "GB", "emiratene": "AE"},
    parties=frozenset({
        "Ap", "AP", "A", "H", "Høyre", "Frp", "FrP", "FRP", "Sp", "SP", "SV", "Sv", "V", "Venstre",
        "KrF", "Krf", "KRF", "MDG", "R", "Rødt", "INP", "PP", "PDK", "FNB", "S", "M", "C", "RV",
        "NKP", "DNA", "Arbeiderpartiet", "Fremskrittspartiet", "Senterpartiet",
        "Kristelig Folkeparti", "Sosialistisk Venstreparti", "Miljøpartiet De Grønne", "De Grønne",
        "Industripartiet", "Pensjonistpartiet", "Generasjonspartiet", "Konservativt",
        "Liberalistene", "Demokratene",
        "Republikanerne", "NSR", "Sentrum", "Sosialdemokraterne", "Socialdemokraterna",
        "Moderaterna",
    }),
    genitives=("s",),
    group_words=phrases("""
        familien, familie, slekten, slekta, dynastiet, brødrene, søstrene, søsknene, ekteparet,
        regjeringen, regjering, kabinettet, huset, paret, tvillingene, ætten, klanen, saken,
        romanen, boken, boka, novellen, novella, diktet, diktsamlingen, filmen,
        dokumentaren, serien, tv-serien, operaen, operetten, musikalen, balletten,
        symfonien, albumet, singelen, låten, låta, sangen, visen, visa, maleriet,
        skulpturen, statuen, butikken, selskapet, firmaet, merket, prisen, stipendet,
        medaljen, prosjektet, appen, roboten
    """),
    thing_words=phrases("""
        skipet, båten, hurtigruten, hurtigruta, fergen, ferga, ferja, skøyta, skuta,
        fregatten, ubåten, tankeren, supplyskipet, ms, m/s, m/k, m/b, mt, m/t, ss, d/s, s/s,
        kns, knm, k/v, rs, plattformen, riggen, feltet, gassfeltet, bandet, gruppen, gruppa,
        duoen, trioen, kvartetten, orkesteret, koret, restauranten, kafeen, baren, puben,
        hotellet, kjeden, merkevaren, avisen, avisa, bladet, magasinet, tidsskriftet,
        forlaget, rederiet, orkanen, stormen, ekstremværet, uværet, tyfonen, gården, garden,
        bruket, eiendommen, operasjonen, romsonden, satellitten
    """),
    thing_words_behind=phrases("""
        gate, gata, gt., allé, minnefond, minnestipend, minnepris, minnemedalje, legat, stiftelse,
        fredspris, ærespris, litteraturpris, forskningspris, kulturpris, venner
    """),
    thing_name_ends=(
        "pris", "prisen", "fond", "fondet", "stipend", "legat", "stiftelse", "gate", "gata", "vei",
        "plass", "museum", "skole", "kirke", "blad", "blads", "avis", "tidende", "sykehus",
        "hotell", "senter", "venner", "medalje", "bru", "bro", "minne", "minde",
        "institutt", "sparebank",
    ),
    thing_endings=(
        "selskapet", "firmaet",
        "restauranten", "baren", "kafeen", "puben", "butikken", "hotellet", "skøyta", "skøyten",
        "skipet", "båten", "ferja", "fergen", "ferga",
        "feltet", "plattformen", "riggen", "forlaget", "rederiet", "magasinet", "bandet", "orkanen",
    ),
    noun_endings=("en", "et", "ens", "ets", "ene", "enes", "ane", "anes"),
    saying_verbs=phrases("""
        sier, sa, forteller, fortalte, spør, spurte, forklarer, forklarte, smiler, smilte, ler, lo,
        kommenterer, kommenterte, svarer, svarte, understreker, understreket, påpeker, påpekte,
        minnes, fortsetter, fortsatte, innrømmer, innrømmet, nikker, nikket, sukker, sukket, roper,
        ropte, humrer, hvisker, hvisket, utbryter, utbrøt, konstaterer, konstaterte, medgir,
        mimrer, funderer, parerer, repliserer, replikerer, tilføyer, tilføyde, utdyper, utdypet
    """),
    human_verbs=phrases("""
        smilte, nikket, hvisket, mumlet, gråt, gliste, humret, fnyste, rødmet, giftet, emigrerte,
        snufset, hulket, grøsset, kremtet
    """),
    speech_links=phrases("til, som, om, på, når, da, etter, mens, under, før, videre, også, med"),
    calendar_links=phrases("i"),
    names_in_genitive_form=phrases("""
        anders, andreas, aos, carlos, chris, clas, claus, davis, dennis, elias, francis, frans,
        hans, harris, ines, iris, james, jens, johannes, jonas, jones, julius, klaus, laurits,
        lars, lewis, louis, lucas, lukas, magnus, marcus, marius, markus, mats, mathias, matias,
        matthias, moses, mads, nicholas, nicolas, niklas, nils, otis, paulus, philips, phyllis,
        rasmus, theis, thomas, tobias, tomas, tønnes, vigdis, williams, woods, linus, titus,
        silas, jesus, kristus, moss, ross, voss, strauss, hess, weiss, gauss, paus, maes, nøis,
        buus, juhls, adams, roberts, edwards, stevens, simmons, brooks, hayes, rhodes, willis,
        morris, ellis, phillips, marx, charles, giles, miles, hughes, robles, laos, honduras,
        cyprus, kypros, hellas, paris, texas, arkansas, kansas, dallas, las, los, mars, adidas,
        siemens, sas, nav
    """),
    family_name_endings=(
        "sen", "stad", "vik", "berg", "land", "lund", "dal", "haug", "heim", "bakken", "gaard",
        "gård", "rud", "moen", "strand", "holm", "eng", "nes", "seth", "hagen", "lien", "rød",
        "vold", "sund", "fjord", "bråten", "stein", "mann", "son", "ski", "øy", "tveit", "støl",
        "sæter", "skog", "eide",
    ),
    given_names=GIVEN_NAMES,
    family_first=phrases("xi, mao, deng, hu, wen, zhou, jiang, zhang, wang, liu, zhao, xu, ban"),
    middle_names="family",
    name_suffixes=phrases("""jr., jr, sr., sr, d.y., d.e., ii, iii, iv, v, vi, vii, viii,
        ix, x, xi, xii, xiii, xiv, xv, xvi, xvii, xviii, xix, xx, xxi, xxii, xxiii"""),
    not_names=phrases("""
        as, asa, kommune, fylkeskommune, universitet, universitetet, høgskole, departementet, og,
        i, på, for, regjeringen, stortinget, høyre, venstre, norge, oslo, nato, eu, fn, han, hun,
        det, den, de, vi, jeg, dette, men, når, da, som, at, er, har, sa, etter, med, til, fra,
        en, et, nå, her, der, også, alle, ingen, noen, hva, hvem, hvor, hvorfor, hvordan, hvis,
        både, ja, nei
    """),
)  # fmt: skip
"""What the rules for people read."""

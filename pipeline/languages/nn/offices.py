"""Norwegian Nynorsk: offices and occupations whose words differ from those of Bokmål."""

from __future__ import annotations

from pipeline.languages.schema.people import RoleKind
from pipeline.languages.schema.phrases import phrases

ROLES: dict[RoleKind, frozenset[str]] = {
    "government": phrases("""
        assisterande rådmann, borgarmeister, bydelsutvalsleiar, byrådsleiar,
        departementsrådgjevar, forbundskanslar, fylkesordførar, fylkesrådsleiar,
        fylkesvaraordførar, høgrepresentant, juntaleiar, kanslar, militærleiar, ordførar,
        politisk rådgjevar, rikskanslar, riksmeklar, statsforvaltar, statsleiar,
        stattholdar, sysselmeister, tryggleiksrådgjevar, utanriksminister, utanriksråd,
        valkampleiar, valkampsjef, varaordførar, viseborgermeister, visekanslar
    """),
    "parliament": phrases("""
        ap-politikar, bystyrepolitikar, eu-parlamentarikar, europaparlamentarikar,
        fraksjonsleiar, fylkesleiar, fylkespolitikar, fylkesstyreleiar, gruppeleiar,
        høgrepolitikar, innpiskar, komiteleiar, komitéleiar, kommunepolitikar, kretsleiar,
        leiar, lokallagsleiar, lokalpolitikar, løsgjengar, majoritetsleiar, minoritetsleiar,
        nestleiar, opposisjonsleiar, parlamentarikar, parlamentarisk leiar, parlamentsleiar,
        partileiar, partistiftar, politikar, rikspolitikar, saksordførar,
        stortingspolitikar, toppolitikar, ungdomsleiar, varaordførar, viseinnpiskar,
        visepartileiar
    """),
    "court": phrases("""
        anklagar, bobestyrar, byrettsdommar, dommar, forhørsdommar, forliksrådsleiar,
        forsvarar, herredsrettsdommar, hovudanklagar, høgsterettsadvokat, høgsterettsdommar,
        høgsterettsjustitiarius, høgsterettspresident, lagdommar, lagmannsrettsdommar,
        meddommar, medforsvarar, overrettssakførar, rettsleiar, rettspsykiatar, sakførar,
        skifterettsdommar, sorenskrivar, tingrettsdommar, voldgiftsdommar
    """),
    "company": phrases("""
        administrerande direktør, aksjeanalytikar, aksjemeglar, analytikar,
        arrangementsansvarleg, avdelingsleiar, bareigar, bedriftseigar, bedriftsleiar,
        bevillingsinnhavar, bruksleiar, butikkeigar, byggmeister, dagleg leiar, driftsleiar,
        eigar, eigedomsdirektør, eigedomsinvestor, eigedomsmeglar, eigedomsutviklar,
        enhetsleiar, fabrikkeigar, fondsforvaltar, forretningsførar, forvaltar, gardeigar,
        grosserar, grunnleggar, grunnleggjar, hedgefondforvaltar, hotelleigar,
        hovudaksjonær, huseigar, industrieigar, industrileiar, informasjonsleiar,
        informasjonsrådgjevar, initiativtakar, innehavar, kafeeigar, kjedeleiar,
        kommunikasjonsansvarleg, kommunikasjonsleiar, kommunikasjonsrådgjevar, konsernleiar,
        konserntillitsvald, kontorleiar, kredittanalytikar, kremmar, medeigar,
        medgrunnleggar, medierådgjevar, medstiftar, meglar, meklar, mellomleiar,
        næringslivsleiar, oljeanalytikar, områdeleiar, porteføljeforvaltar, pr-rådgjevar,
        presseansvarleg, presserådgjevar, produktansvarleg, prosjektansvarleg,
        prosjektleiar, redar, rederieigar, regionleiar, rekneskapsførar, restauranteigar,
        rådgjevar, saksbehandlar, seksjonsleiar, selgar, seniorrådgjevar, senterleiar,
        sjefanalytikar, skipsmeglar, skipsredar, spesialrådgjevar, stiftar, styreleiar,
        teamleiar, toppleiar, tryggleikssjef, valutaanalytikar, vertshushaldar,
        økonomiansvarleg, økonomileiar
    """),
    "military": phrases("""
        fallskjermjegar, felttøymeister, flygar, forsvarsanalytikar, hærførar, jagerflygar,
        jagerflyvar, kommanderande admiral, kommanderande general, kvartermeister, lagførar,
        leiande konstabel, marinejegar, militæranalytikar, rittmeister
    """),
    "church": phrases("""
        bispedømmerådsleiar, forstandar, frikyrkjepastor, kyrkjehistorikar,
        kyrkjelydsforstandar, kyrkjemusikar, kyrkjerådsleiar, kyrkjetjenar, kyrkjeverge,
        misjonsleiar, residerande kapellan, salmediktar, sjukehusprest
    """),
    "academia": phrases("""
        barnehagelærar, barnehagestyrar, botanikar, elevrådsleiar, fagleiar,
        folkehøgskulelærar, folkehøgskulerektor, forskar, forskingsassistent,
        forskingsdirektør, forskingsleiar, forskingsprofessor, forskingssjef, fredsforskar,
        fysikar, genetikar, gjesteforskar, havforskar, historikar, hjerneforskar,
        høgskuledirektør, idéhistorikar, informatikar, instituttleiar, kjemikar,
        klimaforskar, krigsforskar, krigshistorikar, kunsthistorikar, litteraturforskar,
        litteraturhistorikar, litteraturvitar, logikar, lokalhistorikar, lærar, lærarinne,
        matematikar, medieforskar, medievitar, midtøstenforskar, nobelprisvinnar, overlærar,
        pedagogisk leiar, polarforskar, prisvinnar, religionsforskar, religionshistorikar,
        russlandsforskar, samfunnsforskar, samfunnsvitar, seniorforskar, skuleassistent,
        skulebestyrar, skulebyråsjef, skuledirektør, skuleelev, skulesjef, slektsforskar,
        språkforskar, statistikar, statsvitar, studentleiar, studieleiar, styrar,
        terrorforskar, tryggleiksekspert, undervisingsinspektør, valforskar
    """),
    "sport": phrases("""
        angripar, assistenttrenar, badmintonspelar, bakspelar, bandyspelar,
        basketballspelar, basketspelar, bobkjørar, boksar, bordtennisspelar, brettseilar,
        bronsevinnar, brytar, bueskyttar, damelandslagstrenar, dartspelar, diskoskastar,
        distanseløpar, dommerpåsettar, dressurryttar, e-sportspelar, europameister, fektar,
        femkampar, formel 1-førar, forsvarsspelar, fotballdommar, fotballspelar,
        freestylekjørar, friidrettsutøvar, fysisk trenar, golfspelar, gullvinnar,
        handballspelar, hekkeløpar, herrelandslagstrenar, hoppar, hovudtrenar,
        håndballspelar, høgdehoppar, høgreback, idrettsleiar, idrettsutøvar,
        innebandyspelar, ishockeyspelar, juniortrenar, kantspelar, kappgjengar,
        karateutøvar, keepertrenar, klubbleiar, kombinertløpar, kombinertutøvar, kulestøtar,
        kunstløpar, lagleiar, landslagsløpar, landslagsspelar, landslagstrenar,
        langrennsløpar, lengdehoppar, linjedommar, løpar, løpsleiar, mangekjempar,
        maratonløpar, materialforvaltar, medaljevinnar, mellomdistanseløpar, midtbanespelar,
        midtstoppar, mma-utøvar, motocrossførar, målscorar, norgesmeister, ol-vinnar,
        olympiameister, olympisk meister, orienterar, orienteringsløpar, padlar,
        paraidrettsutøvar, pistolskyttar, pokerspelar, proffboksar, racerførar,
        rallycrosskjørar, rallykjørar, rekordhaldar, rennleiar, rifleskyttar, rorkar,
        ryttar, seilar, seremonimeister, seriemeister, sjakkmeister, sjakkspelar,
        sjakkstormeister, skeletonkjørar, skihoppar, skiløpar, skiskyttar, skyttar,
        skøyteløpar, slalåmkjørar, sleggekastar, snowboardkjørar, spelande trenar, spelar,
        spelarutviklar, sportsleg ansvarleg, sportsleg leiar, sprangryttar, spydkastar,
        stavhoppar, stemneleiar, stormeister, strekspelar, stupar, styrkeløftar,
        sykkelryttar, symjar, sølvvinnar, taekwondoutøvar, tennisspelar, tikjempar,
        toppidrettsutøvar, toppscorar, travtrenar, trenar, treningsleiar, tresteghoppar,
        turnar, utforkjørar, utøvar, var-dommar, vektløftar, verdsmeister, vm-vinnar,
        volleyballspelar
    """),
    "media": phrases("""
        ansvarleg redaktør, biletredaktør, bokmeldar, debattansvarleg, debattleiar,
        filmkritikar, filmmeldar, frilansar, kritikar, kunstkritikar, litteraturkritikar,
        matmeldar, medieansvarleg, mediekritikar, meldar, musikkmeldar, musikkritikar,
        nyhendedirektør, nyhendeleiar, nyhendeopplesar, nyhenderedaktør, nyhendesjef,
        programleiar, realitydeltakar, redaksjonsleiar, restaurantkritikar, teatermeldar,
        teikneserieskapar, tekstforfattar, utanriksjournalist, utanrikskommentator,
        utanrikskorrespondent, utanriksredaktør, vêrmeldar
    """),
    "police": phrases("""
        brannleiar, brannmeister, drapsetterforskar, etterforskar, etterforskingsleiar,
        etterforskingssjef, fengselsleiar, innsatsleiar, jourhavande, jourleiar, kasserar,
        krimetterforskar, kriminalteknikar, operasjonsleiar, overbrannmeister,
        patruljeleiar, politiavdelingsleiar, politimeister, redningsleiar, tollkasserar,
        tryggleiksvakt, underbrannmeister, utrykningsleiar, vakthavande, vaktleiar, vektar,
        visepolitimeister
    """),
    "royalty": phrases("""
        riksforstandar, slottsforvaltar, tronfølgar, væpnar
    """),
    "culture": phrases("""
        avisteiknar, ballettdansar, barnebokforfattar, bilethoggar, biletkunstnar,
        bokhandlar, byplanleggar, dansar, diktar, dokumentarfilmskapar, dramatikar,
        felespelar, filmskapar, folkemusikar, forfattar, forleggar, forteljar, gatekunstnar,
        gjendiktar, glasskunstnar, grafikar, hardingfelespelar, hovudrolleinnehavar,
        installasjonskunstnar, jazzmusikar, jazzsongar, kapellmeister, keramikar, klippar,
        komikar, konsertmeister, korsongar, krimforfattar, kulturskulerektor, kunstmålar,
        kunstnar, kunstnerisk leiar, kunstsamlar, landskapsmålar, lyrikar, låtskrivar,
        manusforfattar, moteskapar, museumsbestyrar, museumsleiar, musikar, målar,
        målarinne, novelleforfattar, omsetjar, operasongar, operasongarinne,
        performancekunstnar, popsongar, portrettmålar, revyforfattar, rockemusikar,
        romanforfattar, samtidskunstnar, satirikar, serieskapar, skodespelar,
        skodespelarinne, skodespelarlegende, slagverkar, songar, songarinne, songskrivar,
        spelemann, stand up-komikar, standupkomikar, ståoppkomikar, teiknar,
        teikneserieteiknar, tekstilkunstnar, trekkspelar, treskjærar, trommeslagar,
        tryllekunstnar, visekunstnar, visesongar
    """),
    "other": phrases("""
        smittevernlege, aksjonsleiar, ambulansearbeidar, anleggsarbeidar, apotekar, asylsøkar,
        avdelingssjukepleiar, barnevernsleiar, beredskapsleiar, bilmekanikar,
        bondelagsleiar, borgarrettsforkjempar, bygningsarbeidar, drosjeeigar, dyrepleiar,
        eigedomsarving, eigedomssjef, ekspedisjonsleiar, elektrikar, eventyrar,
        fagforeiningsleiar, fagforeiningsmann, fiskar, fjellførar, fjellklatrar,
        fjellstyreleiar, flygeleiar, flyveleiar, forbundsleiar, fridomskjempar, fyrvoktar,
        gardbrukar, gartnar, geriljaleiar, gjengleiar, grunneigar, gruvearbeidar,
        handverkar, helsefagarbeidar, helsesjukepleiar, hjelpepleiar, hovudtillitsvald,
        hovudverneombud, hundekjørar, husmor, hvalfangar, hytteeigar, håndverkar,
        industriarbeidar, jegar, kasserar, klanleiar, klatrar, korpsleiar,
        kvinnesaksforkjempar, lokalpolitikar, lokførar, lokomotivførar, luftfartspionar,
        massemordar, mekanikar, menneskerettsforkjempar, mjølkebonde, murar, mållagsleiar,
        møteleiar, naturforvaltar, naturrettleiar, oljearbeidar, oppdagar, oppdrettar,
        oppfinnar, opposisjonspolitikar, opprørsleiar, optikar, ordstyrar,
        organisasjonsleiar, oversjukepleiar, pionar, polfarar, portnar, postmeister,
        poståpnar, psykiatar, reindriftsutøvar, reineigar, rekneskapsansvarleg, renholdar,
        romfarar, rørleggar, sektleiar, selfangar, seriemordar, sjukehusdirektør,
        sjukehuslege, sjukepleiar, sjøfarar, skippar, skogeigar, skrivar, skulelege,
        slaktar, småbrukar, snekkar, sosialarbeidar, speiderleiar, stasjonsmeister,
        storviltjegar, stålarbeidar, systemutviklar, tannpleiar, teknikar, tillitsvald,
        togleiar, trikkeførar, tryggleiksforskar, turleiar, tømrar, utviklar, vaktmeister,
        valkomitéleiar, varaleiar, varslar, vass- og avløpssjef, velforeiningsleiar,
        velgjerar, vernepleiar
    """),
}

ROLE_SUFFIXES = phrases("""
    analytikar, anklagar, ansvarleg, arbeidar, bestyrar, dommar, eigar, etterforskar,
    forfattar, forskar, forvaltar, førar, gartnar, historikar, hoppar, jegar, kjempar,
    kjørar, kritikar, kunstnar, leiar, lærar, løpar, medarbeidar, meglar, meister, meklar,
    meldar, musikar, ordførar, pleiar, politikar, rettleiar, riddar, ryttar, rådgjevar,
    skapar, skodespelar, skyttar, songar, spelar, teknikar, tillitsvald, trenar, utøvar,
    vinnar, vitar
""")
"""Last parts of compounds that name an office."""

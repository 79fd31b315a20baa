"""English: what stands around offices, and names.

Facts: frequent given names (US Social Security and ONS tables of names); written from general
knowledge, not copied from a list. Offices are in :mod:`pipeline.languages.en.offices`.
"""

from __future__ import annotations

from pipeline.languages.en.given_names import GIVEN_NAMES
from pipeline.languages.en.office_words import DOMAINS, MODIFIERS
from pipeline.languages.en.offices import PLURAL_ROLES, ROLES, TITLES, TITLES_BEHIND
from pipeline.languages.schema.people import PeopleWords
from pipeline.languages.schema.phrases import phrases

DEMONYMS = {
    "norwegian": "NO", "swedish": "SE", "danish": "DK", "finnish": "FI", "icelandic": "IS",
    "british": "GB", "english": "GB", "scottish": "GB", "welsh": "GB", "irish": "IE",
    "german": "DE", "french": "FR", "italian": "IT", "spanish": "ES", "portuguese": "PT",
    "dutch": "NL", "belgian": "BE", "swiss": "CH", "austrian": "AT", "polish": "PL",
    "czech": "CZ", "slovak": "SK", "slovenian": "SI", "hungarian": "HU", "romanian": "RO",
    "bulgarian": "BG", "greek": "GR", "turkish": "TR", "cypriot": "CY", "maltese": "MT",
    "russian": "RU", "ukrainian": "UA", "belarusian": "BY", "belarussian": "BY", "moldovan": "MD",
    "georgian": "GE", "armenian": "AM", "azerbaijani": "AZ", "estonian": "EE", "latvian": "LV",
    "lithuanian": "LT", "serbian": "RS", "croatian": "HR", "bosnian": "BA", "albanian": "AL",
    "american": "US", "canadian": "CA", "mexican": "MX", "brazilian": "BR", "argentine": "AR",
    "argentinian": "AR", "chilean": "CL", "colombian": "CO", "venezuelan": "VE", "peruvian": "PE",
    "bolivian": "BO", "cuban": "CU", "haitian": "HT", "jamaican": "JM", "japanese": "JP",
    "chinese": "CN", "taiwanese": "TW", "indian": "IN", "pakistani": "PK", "bangladeshi": "BD",
    "afghan": "AF", "nepalese": "NP", "thai": "TH", "vietnamese": "VN", "indonesian": "ID",
    "malaysian": "MY", "philippine": "PH", "filipino": "PH", "singaporean": "SG",
    "cambodian": "KH", "burmese": "MM", "mongolian": "MN", "kazakh": "KZ", "uzbek": "UZ",
    "australian": "AU", "israeli": "IL", "palestinian": "PS", "lebanese": "LB", "syrian": "SY",
    "iraqi": "IQ", "iranian": "IR", "saudi": "SA", "yemeni": "YE", "jordanian": "JO",
    "egyptian": "EG", "libyan": "LY", "tunisian": "TN", "algerian": "DZ", "moroccan": "MA",
    "nigerian": "NG", "ghanaian": "GH", "kenyan": "KE", "ugandan": "UG", "rwandan": "RW",
    "ethiopian": "ET", "somali": "SO", "sudanese": "SD", "zimbabwean": "ZW", "zambian": "ZM",
    "congolese": "CD", "angolan": "AO", "south korean": "KR", "north korean": "KP",
    "south african": "ZA", "new zealand": "NZ", "sri lankan": "LK", "saudi arabian": "SA",
    "manx": "IM", "fijian": "FJ", "kyrgyz": "KG", "tajik": "TJ", "monégasque": "MC",
    "monegasque": "MC", "sammarinese": "SM", "guatemalan": "GT", "paraguayan": "PY",
    "uruguayan": "UY", "ecuadorian": "EC", "panamanian": "PA", "honduran": "HN",
    "salvadoran": "SV", "nicaraguan": "NI", "costa rican": "CR", "dominican": "DO",
    "puerto rican": "PR", "trinidadian": "TT", "barbadian": "BB", "bahamian": "BS",
    "guyanese": "GY", "surinamese": "SR", "luxembourgish": "LU", "andorran": "AD",
    "montenegrin": "ME", "macedonian": "MK", "kosovar": "XK", "kosovan": "XK", "turkmen": "TM",
    "kuwaiti": "KW", "qatari": "QA", "bahraini": "BH", "emirati": "AE", "omani": "OM",
    "bhutanese": "BT", "maldivian": "MV", "laotian": "LA", "timorese": "TL", "samoan": "WS",
    "tongan": "TO", "senegalese": "SN", "malian": "ML", "ivorian": "CI", "liberian": "LR",
    "gambian": "GM", "beninese": "BJ", "togolese": "TG", "cameroonian": "CM", "gabonese": "GA",
    "chadian": "TD", "burkinabé": "BF", "mauritanian": "MR", "eritrean": "ER", "burundian": "BI",
    "malawian": "MW", "mozambican": "MZ", "namibian": "NA", "botswanan": "BW", "malagasy": "MG",
    "mauritian": "MU", "tanzanian": "TZ", "faroese": "FO", "greenlandic": "GL", "soviet": "SU",
    "east german": "DD", "yugoslav": "YU", "yugoslavian": "YU",
    "czechoslovak": "CS", "czechoslovakian": "CS",
    "argentinean": "AR", "uzbekistani": "UZ", "kazakhstani": "KZ", "slovene": "SI", "croat": "HR",
    "serb": "RS", "northern irish": "GB", "sierra leonean": "SL", "papua new guinean": "PG",
    "burkinabe": "BF", "djiboutian": "DJ", "comorian": "KM", "seychellois": "SC", "myanmar": "MM",
}  # fmt: skip

WORDS = PeopleWords(
    spaced=True,
    titles=TITLES,
    personal_titles=phrases("mr, mr., mrs, mrs., ms, ms., mx, mx., dr, dr., messrs, messrs."),
    roles=ROLES,
    role_suffixes=phrases("spokesman, spokeswoman, spokesperson, maker, chairman"),
    plural_roles=PLURAL_ROLES,
    numerals_of_one=phrases("one, among"),
    role_modifiers=MODIFIERS,
    role_domains=DOMAINS,
    domain_links=phrases("of, for"),
    domain_heads=phrases("""
        minister, secretary, undersecretary, commissioner, envoy, representative, rapporteur,
        adviser, advisor, ombudsman, general, chief, ambassador, minister-designate
    """),
    field_heads=phrases("""
        head, director, manager, chief, professor, lecturer, reader, president, officer, adviser,
        advisor, minister, secretary, commissioner, envoy, editor, chair, chairman, chairwoman,
        dean, coordinator, co-ordinator, leader, vp, fellow, analyst, researcher, consultant,
        correspondent, engineer, spokesman, spokeswoman, spokesperson, historian, curator, keeper
    """),
    role_brackets=frozenset({"ret.", "ret", "retd", "retd.", "retired", "acting", "interim"}),
    time_words=phrases("""
        former, formerly, then, ex, late, current, incoming, outgoing, incumbent, interim, acting,
        now, newly, elected, appointed, re-elected, new, sitting, one-time, onetime, sometime,
        erstwhile, future, ousted, deposed, exiled, caretaker, two-time, three-time, four-time,
        five-time, six-time, seven-time, eight-time, nine-time, ten-time, three-term, two-term,
        long-serving, longest-serving, disgraced, reigning, previous, past, prospective, retiring,
        provisional, departing, caretaking, recently, jailed, imprisoned, now-former, pro tempore
    """),
    role_joiners=phrases("and, &"),
    role_links=phrases("of, at, for, in, with, from, to, on, under"),
    bearer_links=phrases("of, at, from"),
    role_followers=phrases("""
        who, whom, whose, which, that, since, until, when, where, while, after, before, during, by,
        as, but, because, and, or, is, was, has, had, will, would, said, says, told, against,
        through, between, despite, following, based, turned, into, over, about, last, this, next
    """),
    role_tails=phrases("elect, designate, emeritus, emerita"),
    relatives=phrases("who"),
    copulas=phrases("""
        is, was, is now, was then, is currently, was formerly, is also, was also, was once, is
        still, has been, had been, has long been, was previously, is the current, was the then,
        became, becomes, has become, had become, later became, remains, remained, is to become, will
        be, will become, was appointed, was appointed as, has been appointed, is appointed, has been
        appointed as, had been appointed, was named, was named as, has been named, is named, has
        been named as, was elected, was elected as, has been elected, is elected, has been elected
        as, was re-elected, was re-elected as, is re-elected as, is reelected as, is appointed as,
        is named as, was reelected, was sworn in as, has been sworn in as, is sworn in as, was
        inaugurated as, was chosen as, was nominated as, was confirmed as, was installed as, was
        crowned, is crowned, was proclaimed, was hired as, took over as, takes over as, took office
        as, takes office as, steps down as, stepped down as, has stepped down as, resigned as,
        resigns as, has resigned as, retired as, retires as, returned as, serves as, served as, has
        served as, had served as, is serving as, was serving as, also served as, previously served
        as, later served as, currently serves as, works as, worked as, has worked as, acts as, acted
        as, was promoted to, was ordained, was reappointed, was reappointed as, continued as,
        started as, began as, trained as, was succeeded as, was replaced as, was sacked as, was
        fired as, was dismissed as, was removed as, was ousted as, quit as, succeeds as, was best
        known as
    """),
    heading_verbs=phrases("""
        heads, headed, leads, led, runs, ran, chairs, chaired, directs, directed, founded,
        co-founded, owns, owned, manages, managed, edits, edited, represents, represented, coaches,
        coached, oversees, oversaw, captains, captained, presides over, presided over, works for,
        worked for, works at, worked at, works with, worked with, works in, teaches at, taught at,
        plays for, played for, is heading, is leading, currently heads, currently leads, also heads,
        also chairs, now heads, now leads, now runs, now chairs, later headed, is with, is from, is
        at, writes for, reports for, serves in, served in, commands, commanded, governs, governed,
        rules, ruled, took over, set up, started, established, created
    """),
    age_words=phrases("aged, age, years, year, old"),
    titles_behind=TITLES_BEHIND,
    roles_behind=frozenset({
        "MP", "M.P.", "MEP", "MSP", "MLA", "MPP", "MHA", "MLC", "TD", "MS", "MHK", "MNA", "AM",
        "JP", "DL",
    }),
    fillers=phrases("""
        the, a, an, our, his, her, their, its, my, your, currently, also, both, himself, herself,
        one of the, one of its, one of his, one of her, one of, who is, who was, perhaps, who is
        the, who was the, later, himself a, herself a, today, at the time, he is, she is
    """),
    articles=phrases("the, a, an, their, his, her, our, its"),
    given_name_roles=phrases("""
        kaiser, kaiserin, caliph, khedive, negus, mikado, tenno, pope emeritus, antipope, mother,
        brother, grand duke, grand duchess, prince consort, queen consort, princess royal, empress
        dowager, prince regent, emir, infanta, infante, pharaoh, tsarina, czarina, tsarevich,
        archduke, archduchess, archangel, prophet, apostle, king, queen, prince, princess, crown
        prince, crown princess, emperor, empress, tsar, czar, pope, sir, dame, sister, father,
        saint, st., uncle, aunt, sultan, queen mother, shah
    """),
    name_like_roles=phrases("""
        dean, earl, duke, marshal, major, baron, canon, sister, father, st., saint, private, marine,
        dj, host, partner, head, chair, forward, champion, khan, driver, model, resident, student,
        agent, member, buyer, boss, hon, star, archer, baker, barber, brewer, butcher, carpenter,
        cook, fowler, hunter, mason, miller, miner, page, painter, potter, shepherd, singer, tanner,
        weaver, elder, prior, knight, rider, player, steward, brother, mother, fiddler, drummer,
        diver, guy, sailor, gunner, guard, brig, gen, butler, bowler, fielder, walker
    """),
    surname_roles=phrases("""
        dean, earl, duke, marshal, major, baron, canon, archer, baker, barber, brewer, butcher,
        cook, carpenter, fowler, hunter, mason, miller, miner, page, painter, potter, shepherd,
        singer, tanner, weaver, prior, knight, rider, player, steward, fiddler, drummer, diver,
        constable, butler, bowler, bishop, judge, king, prince, pope, abbot, driver, marine,
        chancellor, priest, deacon, sheriff, warden, forester, sergeant, clerk, provost, squire,
        chamberlain, reader, gunner, ranger, sailor, khan, fellow, partner, forward, head, bass,
        hooker, cantor, monk, nun, pilgrim, rector, saint, star, host, porter, hooper, fisher,
        tailor, thane, laird, bard
    """),
    capital_only_roles=phrases("""
        father, sister, brother, mother, uncle, aunt, elder, prior, saint, st., fr, mother superior,
        ms, pc, dci, insp, supt, col, gen, capt, pm, lt, sgt, cpl, pvt, adm, brig, rev, rep, md,
        star
    """) - phrases("star"),
    weak_roles=phrases("""
        miss, master, premier, dj, vicar, official, fellow, guard, executive, candidate, nominee,
        star, expert, rebel, heir, elder, knight, reader, spy, slave, fighter, specialist, commando,
        pirate, sailor, guerrilla, cadet, legate, ruler, warrior, monarch, pretender, trooper, aide,
        peer, prior, guru, druid, mystic, martyr, novice, leader, victim, survivor, creator, patron,
        minister, independent, deputy, pc, dci, md, vp, prisoner, detainee, hostage, personality,
        celebrity, rider, racer, magician, comic, performer, promoter, scout, pioneer, settler,
        pilgrim, healer, hunter, collector, hooker, substitute, batter, scholar, academic,
        opposition figure, cantor, sapper, mason, ranger, brother, mother, metropolitan, whip,
        speaker, analyst, engineer, fan, developer, officer, justice, general, private, scientist,
        delegate, founder, editor, designer
    """),
    capital_roles=frozenset(
        {"government", "parliament", "court", "military", "church", "police", "royalty"}
    ),
    demonyms=DEMONYMS,
    former_countries={
        "SU": "Soviet Union", "DD": "East Germany", "YU": "Yugoslavia", "CS": "Czechoslovakia",
    },
    countries={
        "us": "US", "u.s.": "US", "usa": "US", "u.s.a.": "US", "uk": "GB", "u.k.": "GB",
        "britain": "GB", "england": "GB", "scotland": "GB", "america": "US", "eu": "EU",
        "czech republic": "CZ", "northern ireland": "GB", "turkey": "TR", "uae": "AE",
        "ivory coast": "CI", "burma": "MM",
        "holland": "NL", "soviet union": "SU", "the netherlands": "NL", "drc": "CD",
    },
    parties=frozenset({
        "R", "D", "I", "R.", "D.", "I.", "Lab", "Democratic", "Reform", "Reform UK", "Alba", "SDLP",
        "Sinn Féin", "Sinn Fein", "UUP", "TUV", "Respect", "Libertarian", "GOP", "Bloc Québécois",
        "Likud", "Fatah", "AfD", "Die Linke", "Fidesz", "PiS", "AKP", "CHP", "PASOK", "Syriza",
        "Labour", "Con", "Conservative", "Lib Dem", "LD", "SNP", "DUP", "UKIP", "Plaid Cymru",
        "Green", "Republican", "Democrat", "Liberal", "NDP", "LDP", "CDP",
        "Komeito", "DPP", "KMT", "BJP", "ANC", "CDU", "SPD", "FDP", "CSU", "PS", "Fianna Fáil",
        "Fine Gael",
    }),
    given_names=GIVEN_NAMES,
    family_first=phrases("""
        xi, mao, deng, wen, zhou, jiang, zhang, wang, liu, zhao, xu, hu, ban, moon, yoon
    """),
    middle_names="given",
    group_words_behind=phrases("family, families, household, dynasty, clan"),
    lower_case_names=True,
    name_suffixes=phrases("""
        ix, x, xi, xii, xiii, xiv, xv, xvi, xvii, xviii, xix, xx, xxi, xxii, xxiii, xxiv, jr., jr,
        sr., sr, ii, iii, iv, v, vi, vii, viii, phd, ph.d., md, esq., qc, kc, obe
    """),
    saying_verbs=phrases("""
        said, says, quipped, quips, added, adds, recalls, recalled, insisted, insists, joked, jokes,
        retorted, remarked, shrugged, laughed, whispered, shouted, replied, replies, exclaimed,
        murmured, grinned, sighed, tweeted, explained, concluded, muttered, snapped, conceded
    """),
    quotes_before_verb=True,
    human_verbs=phrases("""
        smiled, nodded, shrugged, laughed, grinned, sighed, frowned, winced, blushed, wept, sobbed,
        shouted, whispered, muttered, mumbled, giggled, chuckled, joked, quipped, recalled,
        retorted, snapped, yelled, screamed, gasped, blinked, stared, knelt, paused, hesitated,
        apologised, apologized, resigned, married, emigrated, graduated, confessed, testified
    """),
    speech_links=phrases("""
        to, of, in, at, on, as, when, who, after, while, during, last, this, with
    """),
    thing_words=phrases("""
        novel, film, movie, musical, opera, album, song, single, ep, sitcom, videogame, novella,
        hurricane, typhoon, cyclone, storm, ship, uss, hms, mv, ss, rms, hmas, hmcs, usns, yacht,
        frigate, destroyer, submarine, schooner, steamer, steamship, ferry, tugboat, trawler, brig,
        sloop, corvette, cruiser, battleship, liner, ketch, spacecraft, satellite, asteroid, comet,
        band, supergroup, restaurant, pub, hotel, fort, racehorse, locomotive, brand
    """),
    naming_words=phrases("""
        hurricane, typhoon, cyclone, storm, uss, hms, mv, rms, hmas, hmcs, ketch, schooner, frigate,
        destroyer, racehorse
    """),
    thing_words_behind=phrases("""
        award, awards, medal, medals, prize, prizes, trophy, scholarship, scholarships, fellowship,
        fellowships, professorship, filter, syndrome, disease, theorem, algorithm, equation, coup,
        telescope, diet, paradox, conjecture, hypothesis, principle, coefficient, lectureship
    """),
    place_words_behind=phrases("""
        street, avenue, boulevard, road, lane, drive, highway, bridge, airport, stadium, arena,
        hospital, library, museum, theatre, theater, memorial, park, square, tower, terminal,
        station, building, auditorium, gymnasium, cathedral, church, chapel, school, college,
        university, institute, foundation, center, centre, island, islands, bay, glacier, county,
        township, beach, city, falls, springs, heights, valley, hills, mountain, mountains, creek,
        gardens, manor, castle, palace, abbey, plaza, mall, lecture, lectures, cup, classic,
        invitational, show, story, act, expedition, stakes, collection, papers, archive, archives,
        gallery, playhouse, motorsports, orchestra
    """),
    not_people=frozenset({"God", "god", "GOD", "Almighty", "Lord", "gods", "Mommy", "Daddy", "Dad",
                          "Mom", "Mum", "Mother", "Father"}),
    whole_names=phrases("""
        lady gaga, dr. dre, dr dre, dr. seuss, dr seuss, dr. strange, doctor strange, doctor who,
        dr. no, dr. phil, dr. oz, mr. bean, mr bean, mr. t, mr. spock, mister spock, lord byron,
        lord jim, lord voldemort, lord haw-haw, queen latifah, king kong, king diamond, prince
        buster, duke ellington, count basie, count dracula, sir mix-a-lot, sister souljah, captain
        america, captain marvel, captain hook, captain nemo, captain ahab, captain kirk, captain
        beefheart, professor x, professor longhair, judge dredd, father christmas, big brother,
        mother goose, lady macbeth, lady day, baron munchausen, dj khaled, dj shadow, dj premier,
        general zod, princess leia, princess mononoke, princess peach, mc hammer, saint nicholas,
        uncle sam, uncle tom, aunt jemima, big boi, ice cube, iron man, major tom, ms. marvel, ms
        marvel, mrs. doubtfire, mrs doubtfire, mrs. dalloway, mrs dalloway, mr. darcy, mr darcy, mr.
        hyde, dr. jekyll, dr. frankenstein, dr. watson, dr. evil, mr. robot, mr. magoo, mr. miyagi,
        colonel sanders, colonel kurtz, sergeant pepper
    """),
    epithet_article="the",
    epithets=phrases("""
        great, elder, younger, terrible, wise, bold, bald, fat, good, bad, pious, magnificent,
        conqueror, fair, confessor, lionheart, unready, just, strong, short, tall, lame, blind, red,
        black, white, fearless, impaler, navigator, baptist, evangelist, apostle, martyr, hermit,
        venerable, magnanimous, cruel, impotent, mad, handsome, stammerer, simple, affable, quiet,
        hammer, builder, lawgiver, philosopher, divine, learned, catholic, posthumous, victorious,
        warlike, peaceful, ironside, boneless, hairy, forkbeard, bluetooth, fairhair, lucky, skald,
        areopagite, theologian, wonderworker, apostate, merciful, cynic, stoic, peripatetic,
        geometer, arab, hun, barbarian, clown, ripper, kid, entertainer
    """),
    not_names=phrases("""
        here, thanks, thank, please, regards, sincerely, hi, hello, dear, let, is, are, was, were,
        do, does, did, can, could, will, would, should, may, must, have, has, had, not, no, yes,
        world, league, universe, later, yet, still, though, although, since, because, even, only,
        until, america, usa, apostolic, nothing, office, house, council, committee, report, award,
        awards, prize, cup, day, street, university, college, school, center, centre, building,
        party, act, union, board, commission, department, ministry, government, group, association,
        federation, institute, court, bank, of, the, and, for, in, on, at, to, with, general, chief,
        conference, summit, meeting, state, states, united, kingdom, he, she, it, they, we, you, i,
        this, that, there, his, her, executive, records, avenue, road, hall, hotel, park, bridge,
        island, islands, river, lake, county, city, club, fc, series, album, film, show, magazine,
        times, post, news, tv, corp., inc., ltd., llc, plc, speaker, but, when, if, as, a, an, by,
        from, after, before, while, who, what, why, how, my, our, your, or, so, then, said, says,
        election, elections, opposition, song, assembly, hospital, motors, electric, manager, staff,
        team, americans, all, space, article, secretary, president, minister, new, old, first, week,
        music, services, affairs, foundation
    """),
)  # fmt: skip
"""What the rules for people read."""

"""English: titles, offices and names.

Facts: offices of British, American and Commonwealth states, of companies and armed forces, and
frequent given names (US Social Security and ONS tables of names); written from general knowledge,
not copied from a list.
"""

from __future__ import annotations

from pipeline.languages.en.given_names import GIVEN_NAMES
from pipeline.languages.schema.people import PeopleWords, RoleKind
from pipeline.languages.schema.phrases import phrases

TITLES = phrases("""
    mr, mr., mrs, mrs., ms, ms., miss, mister, madam, madame, mx, mx., dr, dr., doctor, prof,
    prof., professor, professor emeritus, emeritus professor, associate professor,
    assistant professor, adjunct professor, sir, dame, lord, lady, the hon., hon., hon,
    the honourable, honourable, the honorable, honorable, rt hon, rt. hon., right honourable,
    monsieur, mme, herr, frau, señor, señora, signor, messrs, messrs., his excellency,
    her excellency, his majesty, her majesty, his royal highness, her royal highness,
    his holiness, his eminence, hrh
""")

ROLES: dict[RoleKind, frozenset[str]] = {
    "government": phrases("""
        prime minister, minister, president, vice president, vice-president, premier, chancellor,
        chancellor of the exchequer, secretary of state, foreign secretary, home secretary,
        secretary, undersecretary, under secretary, under-secretary, secretary-general,
        secretary general, deputy secretary, governor, lieutenant governor, lt. gov., gov.,
        governor-general, mayor, deputy mayor, lord mayor, commissioner, high commissioner,
        ambassador, envoy, special envoy, consul, consul general, attorney general,
        solicitor general, surgeon general, treasurer, comptroller, chief of staff,
        press secretary, spokesman, spokeswoman, spokesperson, head of state, head of government,
        first minister, taoiseach, cabinet secretary, chief cabinet secretary,
        permanent secretary, dictator, first lady, national security adviser,
        national security advisor, special adviser, adviser, advisor, counselor, counsellor,
        diplomat, negotiator, administrator, chairperson, politician, official
    """),
    "parliament": phrases("""
        senator, sen., sens., representative, rep., reps., congressman, congresswoman, speaker,
        house speaker, majority leader, minority leader, majority whip, minority whip, whip,
        leader, opposition leader, party leader, deputy leader, member of parliament, mp, mep,
        msp, lawmaker, legislator, cllr, cllr., councilor, clerk, parliamentarian, assemblyman,
        assemblywoman, alderman, councillor, councilman, councilwoman, delegate, candidate,
        nominee, presidential candidate, campaign manager, backbencher, shadow chancellor,
        shadow minister, shadow secretary
    """),
    "court": phrases("""
        judge, chief judge, district judge, justice, chief justice, associate justice,
        magistrate, lawyer, attorney, district attorney, prosecutor, chief prosecutor,
        public prosecutor, barrister, solicitor, counsel, general counsel, special counsel,
        advocate, coroner, defence lawyer, defense lawyer, public defender, legal adviser, notary
    """),
    "company": phrases("""
        chief executive, chief executive officer, ceo, coo, cfo, cto, cio, cmo, chief strategist,
        chief operating officer, chief financial officer, chief technology officer,
        chief information officer, chief marketing officer, chairman, chairwoman, chair,
        board chair, managing director, director, executive director, non-executive director,
        executive vice president, manager, general manager, managing partner, partner, founder,
        co-founder, cofounder, owner, co-owner, boss, chief, head, executive, shareholder,
        investor, entrepreneur, businessman, businesswoman, industrialist, financier, banker,
        economist, chief economist, analyst, strategist, consultant, accountant, auditor, broker,
        trader, engineer, chief engineer, developer, programmer, designer, press officer,
        publicist, inventor, magnate, tycoon, billionaire, philanthropist, agent,
        product manager, project manager, chief scientist, buyer
    """),
    "military": phrases("""
        general, gen., gen, lieutenant general, lt. gen., major general, maj. gen., brigadier,
        brigadier general, brig. gen., colonel, col., col, lieutenant colonel, lt. col., major,
        maj., captain, capt., capt, lieutenant, lt., lt, sergeant, sgt., sgt, staff sergeant,
        corporal, cpl., private, pvt., admiral, adm., vice admiral, rear admiral, commodore,
        commander, cmdr., lieutenant commander, wing commander, squadron leader, field marshal,
        marshal, air marshal, air chief marshal, commander-in-chief, commander in chief,
        chief of the defence staff, chief of defence, soldier, ensign, warlord, petty officer,
        airman, marine
    """),
    "church": phrases("""
        bishop, archbishop, cardinal, pope, reverend, rev., rev, the rev., father, fr., pastor,
        priest, deacon, dean, canon, vicar, chaplain, rabbi, imam, ayatollah, grand ayatollah,
        mullah, sheikh, patriarch, abbot, abbess, sister, mother superior, missionary, preacher,
        evangelist, prophet, saint, st., apostle, monsignor, theologian
    """),
    "academia": phrases("""
        rector, vice-chancellor, vice chancellor, provost, principal, headmaster, headmistress,
        headteacher, head teacher, lecturer, senior lecturer, fellow, researcher, scientist,
        scholar, historian, sociologist, psychologist, philosopher, linguist, meteorologist,
        biologist, physicist, astrophysicist, chemist, mathematician, geologist, archaeologist,
        anthropologist, astronomer, political scientist, computer scientist, teacher, student,
        climatologist, botanist, zoologist, epidemiologist, neuroscientist, geographer,
        statistician, librarian, archivist
    """),
    "sport": phrases("""
        coach, head coach, assistant coach, trainer, goalkeeper, keeper, striker, midfielder,
        defender, forward, winger, quarterback, linebacker, wide receiver, running back, pitcher,
        catcher, shortstop, outfielder, point guard, skipper, player, footballer, cricketer,
        golfer, boxer, wrestler, sprinter, runner, swimmer, cyclist, skier, driver, jockey,
        referee, umpire, batsman, bowler, champion, world champion, teammate, athlete,
        tennis player, chess player, grandmaster, gymnast, skater, rower
    """),
    "media": phrases("""
        editor, editor-in-chief, editor in chief, chief editor, managing editor,
        executive editor, news editor, journalist, reporter, correspondent, columnist, anchor,
        presenter, host, newsreader, broadcaster, photographer, photojournalist, producer,
        executive producer, publisher, blogger, podcaster, critic, film critic, commentator,
        pundit, contributor, moderator, interviewer
    """),
    "police": phrases("""
        police chief, chief constable, constable, police constable, superintendent,
        chief superintendent, inspector, chief inspector, detective, detective inspector,
        detective chief inspector, detective sergeant, officer, police officer, sheriff,
        deputy sheriff, fire chief, investigator, special agent, warden, ranger, trooper,
        firefighter, patrolman
    """),
    "royalty": phrases("""
        king, queen, prince, princess, crown prince, crown princess, emperor, empress, tsar,
        czar, duke, duchess, grand duke, grand duchess, archduke, earl, count, countess,
        viscount, viscountess, baron, baroness, marquess, marquis, sultan, emir, shah, pharaoh,
        kaiser, regent, maharaja, queen mother, shogun, khan, viceroy, margrave, elector,
        landgrave
    """),
    "culture": phrases("""
        author, writer, novelist, poet, playwright, screenwriter, composer, conductor, musician,
        pianist, violinist, cellist, guitarist, bassist, drummer, vocalist, singer,
        singer-songwriter, songwriter, rapper, dj, actor, actress, film director, filmmaker,
        dancer, choreographer, artist, painter, sculptor, illustrator, cartoonist, architect,
        comedian, curator, translator, bandleader, saxophonist, trumpeter, lyricist, dramatist,
        essayist, biographer, animator, supermodel, model, frontman, bandmate, soprano, tenor,
        baritone, record producer
    """),
    "other": phrases("""
        physician, surgeon, nurse, midwife, dentist, veterinarian, psychiatrist, therapist,
        cardiologist, chief medical officer, paramedic, farmer, fisherman, chef, pilot,
        astronaut, cosmonaut, explorer, mountaineer, activist, campaigner, environmentalist,
        feminist, abolitionist, union leader, organiser, organizer, volunteer, witness, victim,
        suspect, defendant, resident, general secretary, secretary-treasurer, ombudsman,
        coordinator, co-ordinator, member, board member, councilmember, terrorist, gangster,
        rebel leader, whistleblower, carpenter, electrician, plumber, butler, uncle, aunt
    """),
}

DEMONYMS = {
    "norwegian": "NO", "swedish": "SE", "danish": "DK", "finnish": "FI", "icelandic": "IS",
    "british": "GB", "english": "GB", "scottish": "GB", "welsh": "GB", "irish": "IE",
    "german": "DE", "french": "FR", "italian": "IT", "spanish": "ES", "portuguese": "PT",
    "dutch": "NL", "belgian": "BE", "swiss": "CH", "austrian": "AT", "polish": "PL", "czech": "CZ",
    "slovak": "SK", "slovenian": "SI", "hungarian": "HU", "romanian": "RO", "bulgarian": "BG",
    "greek": "GR", "turkish": "TR", "cypriot": "CY", "maltese": "MT", "russian": "RU",
    "ukrainian": "UA", "belarusian": "BY", "belarussian": "BY", "moldovan": "MD", "georgian": "GE",
    "armenian": "AM", "azerbaijani": "AZ", "estonian": "EE", "latvian": "LV", "lithuanian": "LT",
    "serbian": "RS", "croatian": "HR", "bosnian": "BA", "albanian": "AL", "american": "US",
    "canadian": "CA", "mexican": "MX", "brazilian": "BR", "argentine": "AR", "argentinian": "AR",
    "chilean": "CL", "colombian": "CO", "venezuelan": "VE", "peruvian": "PE", "bolivian": "BO",
    "cuban": "CU", "haitian": "HT", "jamaican": "JM", "japanese": "JP", "chinese": "CN",
    "taiwanese": "TW", "indian": "IN", "pakistani": "PK", "bangladeshi": "BD", "afghan": "AF",
    "nepalese": "NP", "thai": "TH", "vietnamese": "VN", "indonesian": "ID", "malaysian": "MY",
    "philippine": "PH", "filipino": "PH", "singaporean": "SG", "cambodian": "KH", "burmese": "MM",
    "mongolian": "MN", "kazakh": "KZ", "uzbek": "UZ", "australian": "AU", "israeli": "IL",
    "palestinian": "PS", "lebanese": "LB", "syrian": "SY", "iraqi": "IQ", "iranian": "IR",
    "saudi": "SA", "yemeni": "YE", "jordanian": "JO", "egyptian": "EG", "libyan": "LY",
    "tunisian": "TN", "algerian": "DZ", "moroccan": "MA", "nigerian": "NG", "ghanaian": "GH",
    "kenyan": "KE", "ugandan": "UG", "rwandan": "RW", "ethiopian": "ET", "somali": "SO",
    "sudanese": "SD", "zimbabwean": "ZW", "zambian": "ZM", "congolese": "CD", "angolan": "AO",
    "south korean": "KR", "north korean": "KP", "south african": "ZA", "new zealand": "NZ",
    "sri lankan": "LK", "saudi arabian": "SA",
}  # fmt: skip

WORDS = PeopleWords(
    spaced=True,
    titles=TITLES,
    personal_titles=phrases("mr, mr., mrs, mrs., ms, ms., mx, mx., dr, dr., messrs, messrs."),
    roles=ROLES,
    role_suffixes=phrases("spokesman, spokeswoman, spokesperson, maker, chairman"),
    role_modifiers=phrases("""
        prime, deputy, vice, assistant, associate, senior, junior, chief, lead, head, principal,
        general, executive, managing, acting, first, second, lord, high, grand, supreme,
        national, international, global, regional, federal, state, city, local, royal, special,
        foreign, finance, financial, defence, defense, health, home, interior, justice, energy,
        oil, trade, education, environment, climate, agriculture, transport, transportation,
        culture, labour, labor, science, technology, economy, economic, industry, infrastructure,
        immigration, security, treasury, tourism, fisheries, digital, housing, planning, press,
        party, opposition, majority, minority, house, senate, group, board, team, union, company,
        police, army, navy, air, force, football, basketball, baseball, hockey, soccer, rugby,
        cricket, tennis, communications, marketing, sales, operations, operating, technical,
        investment, policy, legal, medical, political, editorial, research, project, programme,
        program, product, country, software, human, rights, civil, film, music, art, artistic,
        creative, literary, theatre, longtime, long-time, veteran, famous, renowned, noted,
        legendary, independent, retired, conservative, republican, democratic, democrat, liberal,
        socialist, communist, presidential, parliamentary, cabinet, campaign, museum, school,
        university, bank, central, club, fellow, staff, jazz, rock, pop, opera, news, sports,
        business, crime, investigative
    """),
    role_domains=phrases("""
        state, defence, defense, finance, justice, health, education, energy, transport,
        transportation, agriculture, culture, labour, labor, commerce, trade, industry, economy,
        interior, treasury, environment, science, technology, information, foreign affairs,
        home affairs, internal affairs, external affairs, veterans affairs, economic affairs,
        social affairs, local government, public works, homeland security, staff, board,
        exchequer, parliament, house, senate, republic, operations, sales, marketing,
        communications, research, engineering, human resources, health and human services,
        housing and urban development, immigration, fisheries, tourism, police
    """),
    time_words=phrases("""
        former, then, ex, late, current, incoming, outgoing, incumbent, interim, acting, newly,
        elected, appointed, new, sitting, one-time, onetime, future, ousted, deposed, exiled
    """),
    role_joiners=phrases("and, &"),
    role_links=phrases("of, at, for, in, with, from"),
    role_tails=phrases("elect, designate, emeritus"),
    fillers=phrases("the, a, an, who is, who was, now, our, his, her, their, currently"),
    articles=phrases("the, a, an, their, his, her, our, its"),
    given_name_roles=phrases("""
        king, queen, prince, princess, crown prince, crown princess, emperor, empress, tsar,
        czar, pope, sir, dame, sister, father, saint, st., uncle, aunt, sultan, queen mother,
        shah
    """),
    name_like_roles=phrases("""
        dean, earl, duke, marshal, major, baron, canon, sister, father, st., saint,
        private, marine, dj, host, partner, head, chair, forward, champion, khan, driver, model,
        resident, student, agent, member, buyer, boss, hon
    """),
    weak_roles=phrases("""
        miss, master, premier, dj, vicar, official, fellow, guard, executive, candidate, nominee,
        whip, speaker, analyst, engineer, fan, developer, officer, justice, general, private,
        scientist, delegate, founder, editor, designer
    """),
    capital_roles=frozenset(
        {"government", "parliament", "court", "military", "church", "police", "royalty"}
    ),
    demonyms=DEMONYMS,
    countries={
        "us": "US", "u.s.": "US", "usa": "US", "u.s.a.": "US", "uk": "GB", "u.k.": "GB",
        "britain": "GB", "england": "GB", "scotland": "GB", "america": "US", "eu": "EU",
        "czech republic": "CZ", "turkey": "TR", "uae": "AE", "ivory coast": "CI", "burma": "MM",
        "holland": "NL", "soviet union": "SU", "the netherlands": "NL", "drc": "CD",
    },
    parties=frozenset({
        "R", "D", "I", "Lab", "Labour", "Con", "Conservative", "Lib Dem", "LD", "SNP", "DUP",
        "UKIP", "Plaid Cymru", "Green", "Republican", "Democrat", "Liberal", "NDP", "LDP", "CDP",
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
        jr., jr, sr., sr, ii, iii, iv, v, vi, vii, viii, phd, ph.d., md, esq., qc, kc, obe
    """),
    not_names=phrases("""
        here, thanks, thank, please, regards, sincerely, hi, hello, dear, let, is, are, was, were,
        do, does, did, can, could, will, would, should, may, must, have, has, had, not, no, yes,
        world, league, universe, later, yet, still, though, although, since, because, even, only,
        until, america, usa, apostolic, nothing, office, house, council, committee, report,
        award, awards, prize, cup, day, street, university, college, school, center, centre,
        building, party, act, union, board, commission, department, ministry, government, group,
        association, federation, institute, court, bank, of, the, and, for, in, on, at, to, with,
        general, chief, conference, summit, meeting, state, states, united, kingdom, he, she, it,
        they, we, you, i, this, that, there, his, her, executive, records, avenue, road, hall,
        hotel, park, bridge, island, islands, river, lake, county, city, club, fc, series, album,
        film, show, magazine, times, post, news, tv, corp., inc., ltd., llc, plc, speaker, but,
        when, if, as, a, an, by, from, after, before, while, who, what, why, how, my, our, your,
        no, yes, not, or, so, then, will, is, was, are, were, has, had, said, says, election,
        elections, opposition, song, assembly, hospital, motors, electric, manager, staff, team,
        americans, all, space, article, secretary, president, minister, new, old, first, week,
        music, services, affairs, foundation
    """),
)  # fmt: skip
"""What the rules for people read."""

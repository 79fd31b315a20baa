"""English: titles and offices.

Facts: offices of British, American and Commonwealth states, of companies and armed forces, of
churches, courts and sport; written from general knowledge, not copied from a list.
"""

from __future__ import annotations

from pipeline.languages.en.plurals import plurals
from pipeline.languages.schema.people import RoleKind
from pipeline.languages.schema.phrases import phrases

TITLES = phrases("""
    mr, mr., mrs, mrs., ms, ms., miss, mister, madam, madame, mx, mx., dr, dr., doctor, prof, prof.,
    professor, professor emeritus, emeritus professor, associate professor, assistant professor,
    adjunct professor, sir, dame, lord, lady, the hon., hon., hon, the honourable, honourable, the
    honorable, honorable, rt hon, rt. hon., right honourable, monsieur, mme, herr, frau, señor,
    señora, signor, messrs, messrs., his excellency, her excellency, his majesty, her majesty, his
    royal highness, her royal highness, his holiness, his eminence, hrh, her holiness, his grace,
    her grace, his lordship, her ladyship, his worship, his imperial majesty, his serene highness,
    her serene highness, his imperial highness, her imperial highness, his highness, her highness,
    the rt hon, the rt. hon., the right honourable, the right honorable, right honorable, mlle,
    mademoiselle, doña, fräulein, sayyid, sayyed, prof. dr., prof. em., shri, smt., smt, drs., drs,
    profs., profs, professors, doctors, mmes, mesdames, misses, emerita professor, visiting
    professor, professor emerita, distinguished professor, regius professor, ustad, pandit, dato,
    dato', datuk, tan haji, hajji, mzee, hm
""")

TITLES_BEHIND = frozenset({
    "PhD", "Ph.D.", "Ph.D", "Phd", "DPhil", "D.Phil.", "MD", "M.D.", "DDS", "DVM", "JD", "J.D.",
    "LLD", "LL.D.", "LLM", "LL.M.", "DSc", "D.Sc.", "ScD", "Sc.D.", "EdD", "Ed.D.", "PsyD", "MBA",
    "M.B.A.", "MSc", "M.Sc.", "BSc", "B.Sc.", "MPhil", "M.Phil.", "MPH", "RN", "R.N.", "CPA",
    "C.P.A.", "CFA", "DBA", "PE", "P.E.", "KC", "K.C.", "QC", "Q.C.", "SC", "OBE", "MBE", "CBE",
    "KBE", "DBE", "GBE", "CH", "OM", "KG", "KT", "KCB", "DCB", "CB", "KCMG", "DCMG", "GCMG",
    "CMG", "CVO", "KCVO", "GCVO", "MVO", "LVO", "VC", "GC", "DSO", "DSC", "DFC", "AFC", "MC",
    "QPM", "TD", "FRS", "FRSE", "FBA", "FRCP", "FRCS", "FREng", "FRSA", "Esq.", "Esq", "O.B.E.",
    "M.B.E.", "OFR", "OON", "MFR", "CFR", "GCFR", "GCON", "SAN", "ONZ", "CNZM", "ONZM", "QSO",
    "QSM", "DNZM", "KNZM", "CM", "C.B.E.", "AO", "AC", "AM", "OC", "CC", "SJ", "S.J.", "OP",
    "OSB",
})  # fmt: skip
"""Letters behind a name: academic degrees, orders and offices of the law, as written."""

ROLES: dict[RoleKind, frozenset[str]] = {
    "government": phrases("""
        pm,
        prime minister, minister, president, vice president, vice-president, premier, chancellor,
        chancellor of the exchequer, secretary of state, foreign secretary, home secretary,
        secretary, undersecretary, under secretary, under-secretary, secretary-general, secretary
        general, deputy secretary, governor, lieutenant governor, lt. gov., gov., governor-general,
        mayor, deputy mayor, lord mayor, commissioner, high commissioner, ambassador, envoy, special
        envoy, consul, consul general, attorney general, solicitor general, surgeon general,
        treasurer, comptroller, chief of staff, press secretary, spokesman, spokeswoman,
        spokesperson, head of state, head of government, first minister, taoiseach, cabinet
        secretary, chief cabinet secretary, permanent secretary, dictator, first lady, national
        security adviser, national security advisor, special adviser, adviser, advisor, counselor,
        counsellor, diplomat, negotiator, administrator, chairperson, politician, official,
        secretary of education, secretary of the treasury, lord chancellor, lord privy seal,
        paymaster general, chief minister, chief secretary, treasury secretary, vice premier,
        executive vice president, deputy premier, deputy president, co-president, head of mission,
        chargé d'affaires, attaché, military attaché, consul-general, resident commissioner, borough
        president, city manager, county executive, councillor of state, chief whip, chief adviser,
        chief advisor, senior adviser, senior advisor, special advisor, special representative,
        special rapporteur, rapporteur, peace envoy, trade envoy, trade representative,
        plenipotentiary, emissary, minister of state, minister without portfolio,
        minister-president, minister president, supreme leader, paramount leader, president of the
        republic, leader of the opposition, tánaiste, doge, vizier, grand vizier, voivode, hetman,
        ombudsperson, auditor general, comptroller general, postmaster general, inspector general,
        director-general, director general, governor general, president pro tempore, civil servant,
        bureaucrat, statesman, stateswoman, technocrat, strongman, autocrat, chief negotiator, city
        councilor, town clerk, cabinet minister, speechwriter, aide, top aide, chief spokesman,
        chief spokesperson, chief spokeswoman, deputy spokesperson, press officer, press spokesman,
        staffer, high representative
    """),
    "parliament": phrases("""
        senator, sen., representative, rep., congressman, congresswoman, speaker, house speaker,
        majority leader, minority leader, majority whip, minority whip, whip, leader, opposition
        leader, party leader, deputy leader, member of parliament, mp, mep, msp, lawmaker,
        legislator, cllr, cllr., councilor, clerk, parliamentarian, assemblyman, assemblywoman,
        alderman, councillor, councilman, councilwoman, delegate, candidate, nominee, presidential
        candidate, campaign manager, backbencher, shadow chancellor, shadow minister, shadow
        secretary, floor leader, senate majority leader, senate minority leader, house majority
        leader, house minority leader, speaker of the house, deputy speaker, ranking member,
        committee chair, caucus chair, assemblymember, assembly member, mla, mpp, teachta dála, life
        peer, peer, parliamentary secretary, party chair, party chairman, party chairwoman, party
        chief, party president, party secretary, party spokesman, first secretary, co-leader,
        deputy, lord speaker, black rod, sergeant at arms, city councilman, city councilwoman,
        ex-mp, presidential hopeful, presidential contender, presidential nominee, gubernatorial
        candidate, mayoral candidate, candidate for president, challenger, frontrunner, opposition
        figure, lobbyist, pollster, campaign chairman, campaign chair, running mate
    """),
    "court": phrases("""
        judge, chief judge, district judge, justice, chief justice, associate justice, magistrate,
        lawyer, attorney, district attorney, prosecutor, chief prosecutor, public prosecutor,
        barrister, solicitor, counsel, general counsel, special counsel, advocate, coroner, defence
        lawyer, defense lawyer, public defender, legal adviser, notary, supreme court justice,
        supreme court judge, high court judge, appeals court judge, circuit judge, federal judge,
        district court judge, lord justice, lord chief justice, master of the rolls, lord advocate,
        prosecuting attorney, assistant district attorney, state attorney, state's attorney, u.s.
        attorney, county attorney, city attorney, deputy attorney general, assistant attorney
        general, director of public prosecutions, justice of the peace, jurist, law clerk,
        paralegal, sheriff court judge, recorder, bailiff, defense attorney, defence attorney,
        defence counsel, defense counsel, human rights lawyer, civil rights lawyer, legal counsel,
        inquest judge, examining magistrate, jp
    """),
    "company": phrases("""
        chief executive, chief executive officer, ceo, coo, cfo, cto, cio, cmo, chief strategist,
        chief operating officer, chief financial officer, chief technology officer, chief
        information officer, chief marketing officer, chairman, chairwoman, chair, board chair,
        managing director, director, executive director, non-executive director, executive vice
        president, manager, general manager, managing partner, partner, founder, co-founder,
        cofounder, owner, co-owner, boss, chief, head, executive, shareholder, investor,
        entrepreneur, businessman, businesswoman, industrialist, financier, banker, economist, chief
        economist, analyst, strategist, consultant, accountant, auditor, broker, trader, engineer,
        chief engineer, developer, programmer, designer, press officer, publicist, inventor,
        exporter, importer, wholesaler, magnate, tycoon, billionaire, philanthropist, agent,
        product manager, project manager, chief
        scientist, buyer, co-chief executive, co-ceo, deputy chief executive, group chief executive,
        vice chairman, vice-chairman, vice chair, deputy chairman, executive chairman, chairperson,
        non-executive chairman, chair of the board, chairman of the board, board chairman, chief
        product officer, chief people officer, chief legal officer, chief risk officer, chief
        information security officer, ciso, cpo, chro, chief human resources officer, chief
        commercial officer, chief investment officer, chief data officer, chief analyst, chief
        creative officer, chief content officer, chief compliance officer, company secretary,
        treasurer, senior vice president, vp, svp, evp, senior vp, md, managing editor, joint
        managing director, finance director, sales director, head brewer, marketing director,
        creative director, art director, artistic director, musical director, music director,
        technical director, sporting director, regional director, non-executive, team leader, team
        lead, supervisor, superviser, foreman, line manager, account manager, branch manager, store
        manager, office manager, fund manager, hedge fund manager, portfolio manager, asset manager,
        salesman, saleswoman, salesperson, spokesman, restaurateur, hotelier, landlord, landlady,
        property developer, publisher, venture capitalist, angel investor, stockbroker, oligarch,
        mogul, media mogul, merchant, shopkeeper, chief of operations, specialist, data scientist,
        software engineer, software developer, economic adviser, economic advisor, brewer,
        distiller, winemaker, auctioneer, art dealer, bookseller, insurer, underwriter, actuary,
        recruiter, secretary, personal receptionist, administrator, liquidator, receiver
    """),
    "military": phrases("""
        general, gen., gen, lieutenant general, lt. gen., major general, maj. gen., brigadier,
        brigadier general, brig. gen., colonel, col., col, lieutenant colonel, lt. col., major,
        maj., captain, capt., capt, lieutenant, lt., lt, sergeant, sgt., sgt, staff sergeant,
        corporal, cpl., private, pvt., admiral, adm., vice admiral, rear admiral, commodore,
        commander, cmdr., lieutenant commander, wing commander, squadron leader, field marshal,
        marshal, air marshal, air chief marshal, commander-in-chief, commander in chief, chief of
        the defence staff, chief of defence, soldier, ensign, warlord, petty officer, airman,
        marine, lieutenant-general, major-general, brigadier-general, lieutenant-colonel,
        lieutenant-commander, lieutenant-governor, vice-admiral, rear-admiral, lt gen, lt col, maj
        gen, brig gen, brig, lt cmdr, lt. cmdr., lt cdr, cdr, cdr., cmdr, sgt. maj., sergeant major,
        sgt major, sergeant-major, first sergeant, 1st sgt., master sergeant, master sgt., gunnery
        sergeant, gunnery sgt., sgt. 1st class, sergeant first class, staff sgt., staff sgt, tech.
        sgt., technical sergeant, lance corporal, lance cpl., lance-corporal, cpl, pfc., pfc, pvt,
        private first class, pvt. 1st class, rear adm., vice adm., rear adm, vice adm, adm, 1st lt.,
        2nd lt., first lieutenant, second lieutenant, sub-lieutenant, sub lieutenant, flight
        lieutenant, flying officer, pilot officer, group captain, air commodore, air vice-marshal,
        air vice marshal, seaman, able seaman, chief petty officer, warrant officer, chief warrant
        officer, specialist, spc., spc, gunner, sapper, rifleman, trooper, paratrooper, fusilier,
        cadet, midshipman, quartermaster, adjutant, aide-de-camp, chief of the defence force, chief
        of the general staff, chief of the army, chief of the navy, chief of the air force, chief of
        naval operations, chief of army staff, army chief, air force chief, navy chief, military
        chief, defence chief, defense chief, chairman of the joint chiefs of staff, supreme
        commander, supreme allied commander, deputy commander, brigade commander, battalion
        commander, fleet commander, commandant, camp commandant, generalissimo, war veteran, fighter
        pilot, test pilot, militant, militia leader, guerrilla leader, guerrilla, spymaster, spy,
        double agent, intelligence officer, commando, sniper, colonel-general, col. gen., col-gen.,
        sailor, submariner, navigator, sea captain, privateer, pirate, knight, crusader, samurai,
        daimyo, centurion, consul, proconsul, praetor, legate
    """),
    "church": phrases("""
        bishop, archbishop, cardinal, pope, reverend, rev., rev, the rev., father, fr., pastor,
        priest, deacon, dean, canon, vicar, chaplain, rabbi, imam, ayatollah, grand ayatollah,
        mullah, sheikh, patriarch, abbot, abbess, sister, mother superior, missionary, preacher,
        evangelist, prophet, saint, st., apostle, monsignor, theologian, archdeacon, auxiliary
        bishop, bishop emeritus, pope emeritus, archimandrite, archpriest, metropolitan, catholicos,
        protopriest, parish priest, rector, curate, minister, methodist minister, baptist minister,
        presbyter, elder, lay preacher, fr, friar, monk, nun, brother, prior, prioress, mother,
        reverend mother, novice, hermit, televangelist, cleric, clergyman, grand mufti, mufti,
        maulana, mawlana, hojatoleslam, hojjatoleslam, sheik, shaikh, caliph, chief rabbi, rebbe,
        cantor, guru, swami, lama, druid, high priest, high priestess, priestess, biblical scholar,
        the rev, rt. rev., rt rev, the right rev., the very rev., the most rev., the ven., pontiff,
        antipope, martyr, mystic, anglican bishop, vicar general, general superintendent, moderator,
        church father
    """),
    "academia": phrases("""
        rector, vice-chancellor, vice chancellor, provost, principal, headmaster, headmistress,
        headteacher, head teacher, lecturer, senior lecturer, fellow, researcher, scientist,
        scholar, historian, sociologist, psychologist, philosopher, linguist, meteorologist,
        biologist, physicist, astrophysicist, chemist, mathematician, geologist, archaeologist,
        anthropologist, astronomer, political scientist, computer scientist, teacher, student,
        climatologist, botanist, zoologist, epidemiologist, neuroscientist, geographer,
        statistician, librarian, archivist, professor, assistant professor, associate professor,
        adjunct professor, visiting professor, emeritus professor, professor emeritus, professor
        emerita, reader, tutor, instructor, docent, postdoc, postdoctoral researcher, postdoctoral
        fellow, phd student, doctoral student, doctoral candidate, phd candidate, graduate student,
        law student, medical student, research fellow, senior fellow, visiting fellow, senior
        researcher, lead researcher, lead author, co-author, principal investigator, research
        director, head of department, department head, pro-vice-chancellor, vice-rector, chancellor,
        vice principal, deputy head, schoolteacher, primary school teacher, schoolmaster,
        schoolmistress, governess, educator, pedagogue, academic, economist, ecologist,
        oceanographer, glaciologist, seismologist, volcanologist, climate scientist, marine
        biologist, evolutionary biologist, microbiologist, molecular biologist, virologist,
        immunologist, geneticist, biochemist, pharmacologist, toxicologist, pathologist,
        paleontologist, palaeontologist, mycologist, entomologist, ornithologist, primatologist,
        ethologist, criminologist, demographer, ethnographer, ethnologist, folklorist, philologist,
        orientalist, sinologist, japanologist, egyptologist, classicist, medievalist, musicologist,
        art historian, military historian, logician, cosmologist, theoretical physicist, nuclear
        physicist, particle physicist, cryptographer, cryptanalyst, data analyst, information
        scientist, social scientist, materials scientist, rocket scientist, cartographer, surveyor,
        lexicographer, grammarian, translator, nobel laureate, laureate, nobel prize winner,
        polymath, naturalist, alchemist, astrologer, metallurgist, agronomist, horticulturist,
        nutritionist, allergist, dermatologist, oncologist, neurologist, neurosurgeon,
        gynaecologist, gynecologist, paediatrician, pediatrician, radiologist, anaesthetist,
        anesthesiologist, psychotherapist, psychoanalyst, physiologist, anatomist, bacteriologist,
        security researcher, think tank director
    """),
    "sport": phrases("""
        coach, head coach, assistant coach, trainer, goalkeeper, keeper, striker, midfielder,
        defender, forward, winger, quarterback, linebacker, wide running back, pitcher, catcher,
        shortstop, outfielder, point guard, skipper, player, footballer, cricketer, golfer, boxer,
        wrestler, sprinter, runner, swimmer, cyclist, skier, driver, jockey, referee, umpire,
        batsman, bowler, champion, world champion, teammate, athlete, tennis player, chess player,
        grandmaster, gymnast, skater, rower, team captain, captain, vice-captain, vice captain, team
        manager, assistant manager, interim coach, goalkeeping coach, batting coach, bowling coach,
        pitching coach, defensive coordinator, offensive coordinator, hurdler, long jumper, high
        jumper, pole vaulter, shot putter, javelin thrower, marathon runner, decathlete,
        heptathlete, triathlete, biathlete, cross-country skier, alpine skier, ski jumper,
        snowboarder, figure skater, speed skater, ice skater, ice hockey player, hockey player,
        netminder, goaltender, defenceman, defenseman, left winger, right winger, left wing, right
        wing, centre-back, center-back, centre back, full-back, fullback, left-back, right-back,
        wing-back, halfback, defensive midfielder, attacking midfielder, playmaker, sweeper,
        centre-forward, substitute, fly-half, scrum-half, flanker, cornerback, tight end, defensive
        end, nose tackle, defensive tackle, offensive tackle, linesman, kicker, punter, placekicker,
        wicketkeeper, wicket-keeper, all-rounder, spinner, fast bowler, seamer, batter, first
        baseman, second baseman, third baseman, infielder, center fielder, centre fielder, left
        fielder, right fielder, relief pitcher, starting pitcher, designated hitter, power forward,
        small forward, shooting guard, guard, basketball player, baseball player, football player,
        rugby player, volleyball player, handball player, badminton player, table tennis player,
        snooker player, darts player, poker player, squash player, racing driver, race car driver,
        rally driver, formula one driver, motorcycle racer, racer, rider, judoka, karateka, sumo
        wrestler, yokozuna, fencer, archer, weightlifter, bodybuilder, powerlifter, diver, surfer,
        sailor, yachtsman, yachtswoman, canoeist, kayaker, mountaineer, climber, equestrian,
        showjumper, olympian, paralympian, olympic champion, olympic medallist, olympic medalist,
        gold medallist, gold medalist, silver medallist, bronze medallist, medallist, medalist,
        title holder, defending champion, world number one, world record holder, runner-up, star,
        football star, mma fighter, fighter, kickboxer, heavyweight, professional wrestler,
        promoter, scout, physio, physiotherapist, race director
    """),
    "media": phrases("""
        editor, editor-in-chief, editor in chief, chief editor, managing editor, executive editor,
        news editor, journalist, reporter, correspondent, columnist, anchor, presenter, host,
        newsreader, broadcaster, photographer, photojournalist, producer, executive producer,
        publisher, blogger, podcaster, critic, film critic, commentator, pundit, contributor,
        moderator, interviewer, foreign correspondent, war correspondent, political editor, science
        editor, sports editor, business editor, city editor, features editor, foreign editor,
        literary editor, economics editor, diplomatic editor, deputy editor, associate editor,
        senior editor, contributing editor, editor-at-large, editor at large, copy editor, staff
        writer, senior writer, freelance journalist, investigative journalist, sports journalist,
        television presenter, tv presenter, radio presenter, tv host, talk show host, radio host,
        television host, game show host, chat show host, sportscaster, weatherman, newscaster, news
        anchor, anchorman, anchorwoman, co-host, cameraman, camerawoman, videographer, press
        photographer, showrunner, co-producer, television producer, film producer, film executive,
        youtuber, streamer, influencer, vlogger, tiktoker, internet personality, media personality,
        television personality, tv personality, personality, celebrity, socialite, reality star, tv
        star, movie star, film star, pop star, rock star, media strategist, essayist, food critic,
        literary critic, art critic, music critic, book critic, reviewer, gossip columnist,
        ghostwriter, narrator, announcer, disc jockey, radio dj
    """),
    "police": phrases("""
        police chief, chief constable, constable, police constable, superintendent, chief
        superintendent, inspector, chief inspector, detective, detective inspector, detective chief
        inspector, detective sergeant, officer, police officer, sheriff, deputy sheriff, fire chief,
        investigator, special agent, warden, ranger, trooper, firefighter, patrolman, detective
        constable, detective superintendent, detective chief superintendent, det. insp., det insp,
        det. sgt., det sgt, det. con., det ch insp, det. ch. insp., det supt, det. supt., ch insp,
        ch supt, insp., insp, supt., supt, dci, pc, wpc, psni, assistant chief constable, deputy
        chief constable, assistant commissioner, deputy commissioner, commander, police
        commissioner, police commander, police inspector, police sergeant, police captain, police
        lieutenant, police spokesman, police spokeswoman, police spokesperson, policeman,
        policewoman, lead investigator, crime scene investigator, fbi director, cia director, fbi
        agent, state trooper, deputy marshal, u.s. marshal, gaoler, jailer, prison governor, prison
        officer, prison guard, correctional officer, fire captain, fire marshal, coastguard, private
        investigator, private detective, bodyguard, security guard, border guard, customs officer,
        executioner, hangman
    """),
    "royalty": phrases("""
        king, queen, prince, princess, crown prince, crown princess, emperor, empress, tsar, czar,
        duke, duchess, grand duke, grand duchess, archduke, earl, count, countess, viscount,
        viscountess, baron, baroness, marquess, marquis, sultan, emir, shah, pharaoh, kaiser,
        regent, maharaja, queen mother, shogun, khan, viceroy, margrave, elector, landgrave,
        princess royal, prince regent, prince consort, prince-bishop, queen consort, queen regent,
        queen dowager, empress dowager, dowager empress, crown prince regent, prince of wales,
        princess of wales, duke of edinburgh, duke of sussex, duchess of sussex, duke of york, duke
        of cambridge, duchess of cambridge, infanta, infante, dauphin, tsarina, tsaritsa, czarina,
        tsarevich, khedive, negus, raja, rajah, rani, maharani, nawab, nizam, mikado, tenno,
        tetrarch, satrap, elector palatine, prince-elector, burgrave, thane, laird, chieftain,
        paramount chief, high king, ruler, monarch, heir apparent, pretender, warrior, courtier,
        lady-in-waiting, lord lieutenant
    """),
    "culture": phrases("""
        author, writer, novelist, poet, playwright, screenwriter, composer, conductor, musician,
        pianist, violinist, cellist, guitarist, bassist, drummer, vocalist, singer,
        singer-songwriter, songwriter, rapper, dj, actor, actress, film director, filmmaker, dancer,
        choreographer, artist, painter, sculptor, illustrator, cartoonist, architect, comedian,
        curator, translator, bandleader, saxophonist, trumpeter, lyricist, dramatist, essayist,
        biographer, animator, supermodel, model, frontman, bandmate, soprano, tenor, baritone,
        record producer, actor-director, actor-turned-politician, film actor, film actress, stage
        actor, television actor, voice actor, voice actress, stuntman, director, theatre director,
        stage director, opera director, documentary filmmaker, film-maker, screenplay writer,
        scriptwriter, children's author, crime writer, science fiction writer, short story writer,
        travel writer, memoirist, diarist, satirist, storyteller, bard, humorist, poet laureate,
        librettist, hymnwriter, hip-hop artist, singer-actress, opera singer, folk singer, country
        singer, pop singer, jazz singer, soul singer, blues singer, lead singer, backing vocalist,
        lead vocalist, frontwoman, lead guitarist, rhythm guitarist, bass guitarist, bass player,
        keyboardist, organist, harpsichordist, percussionist, flautist, flutist, oboist,
        clarinetist, clarinettist, bassoonist, trombonist, hornist, tubist, harpist, lutenist,
        sitarist, multi-instrumentalist, banjo player, harmonica player, fiddler, mezzo-soprano,
        contralto, countertenor, bass-baritone, bass, chorister, choirmaster, concertmaster,
        maestro, session musician, jazz musician, jazz pianist, bandmaster, impresario, theatre
        critic, prima ballerina, ballerina, ballet dancer, muralist, printmaker, engraver, etcher,
        lithographer, watercolourist, portraitist, landscape painter, street artist, graffiti
        artist, graphic designer, graphic artist, fashion designer, interior designer, industrial
        designer, costume designer, set designer, video artist, game designer, video game designer,
        couturier, milliner, jeweller, goldsmith, silversmith, potter, ceramicist, ceramist, weaver,
        glassblower, calligrapher, typographer, cinematographer, film editor, director of
        photography, landscape architect, stylist, art collector, gallerist, gallery owner, patron,
        showman, magician, illusionist, clown, acrobat, ventriloquist, stand-up comedian, stand-up
        comic, comic, entertainer, performer, performance artist, drag queen, fashion model, beauty
        queen, comics artist, comic book artist, mangaka, manga artist, creator, co-creator, film
        composer, arranger, beatmaker, remixer, sound engineer, audio engineer, turntablist, tap
        dancer
    """),
    "other": phrases("""
        physician, surgeon, nurse, midwife, dentist, veterinarian, psychiatrist, therapist,
        cardiologist, chief medical officer, paramedic, farmer, fisherman, chef, pilot, astronaut,
        cosmonaut, explorer, mountaineer, activist, campaigner, environmentalist, feminist,
        abolitionist, union leader, organiser, organizer, volunteer, witness, victim, suspect,
        defendant, resident, general secretary, secretary-treasurer, ombudsman, coordinator,
        co-ordinator, member, board member, councilmember, terrorist, gangster, rebel leader,
        whistleblower, carpenter, electrician, plumber, butler, uncle, aunt, doctor, gp, general
        practitioner, consultant, optometrist, pharmacist, apothecary, matron, ward sister, nurse
        practitioner, social worker, care worker, carer, barber, hairdresser, beautician, baker,
        butcher, brewer, blacksmith, bricklayer, builder, mason, stonemason, roofer, painter and
        decorator, joiner, cabinetmaker, cobbler, tailor, seamstress, dressmaker, weaver, tanner,
        miller, miner, labourer, laborer, docker, steelworker, factory worker, mechanic, machinist,
        welder, gardener, groundskeeper, landscaper, forester, lumberjack, gamekeeper, hunter,
        trapper, shepherd, rancher, cowboy, horse trainer, breeder, beekeeper, taxi driver, truck
        driver, lorry driver, bus driver, train driver, cab driver, chauffeur, courier, postman,
        postmaster, mailman, lighthouse keeper, flight attendant, stewardess, steward, captain of
        industry, air traffic controller, aviator, aviatrix, balloonist, space tourist, mission
        specialist, flight engineer, polar explorer, adventurer, settler, pioneer, pilgrim,
        colonist, frontiersman, scout, climate activist, environmental activist, human rights
        activist, civil rights activist, civil rights leader, women's rights activist, peace
        activist, animal rights activist, gay rights activist, political activist, community leader,
        community organizer, community organiser, suffragette, suffragist, revolutionary, anarchist,
        dissident, freedom fighter, resistance fighter, partisan, nationalist, separatist, rebel,
        trade unionist, union boss, union official, shop steward, political prisoner, prisoner,
        inmate, detainee, hostage, refugee, asylum seeker, immigrant, protester, demonstrator,
        plaintiff, accuser, perpetrator, assailant, attacker, gunman, shooter, hijacker, suicide
        bomber, bomber, serial killer, murderer, killer, assassin, sex offender, convicted sex
        offender, rapist, drug lord, drug dealer, drug trafficker, human trafficker, smuggler,
        cartel leader, crime boss, mob boss, mafia boss, mobster, godfather, kingpin, fraudster, con
        man, hacker, robber, bank robber, burglar, thief, outlaw, slave, slave owner, slave trader,
        planter, plantation owner, landowner, nobleman, noblewoman, aristocrat, heiress, heir,
        centenarian, supercentenarian, survivor, holocaust survivor, cancer survivor, eyewitness,
        bystander, housewife, homemaker, mother-of-two, father-of-two, mother of two, father of two,
        pensioner, retiree, churchwarden, sexton, undertaker, funeral director, fortune teller,
        psychic, herbalist, healer, life coach, personal trainer, trainer, expert, security expert,
        terrorism expert, legal expert, leader, cult leader, sect leader, faith healer, tribal
        leader, tribal chief, spiritual leader, religious leader, organist, interpreter, sign
        language interpreter, tour mountain lifeguard, valet, housekeeper, maid, nanny, au pair,
        cook, head chef, sous-chef, sommelier, waiter, waitress, bartender, barman, barmaid,
        publican, innkeeper, caretaker, janitor, cleaner, concierge, ranger, park ranger, zookeeper,
        conservationist, preservationist, collector, genealogist, amateur astronomer, ufologist,
        inventor, futurist, theorist, conspiracy theorist, commissioner, trustee, treasurer,
        secretary, spokesperson
    """),
}

PLURAL_ROLES = (
    plurals(ROLES.values())
    - phrases("""
    fathers, mothers, brothers, sisters, uncles, aunts, heads, coaches, hosts, models, guards,
    drivers, partners, stars, elders, champions, forwards, forces, seconds, rangers, saints, royals,
    khans, film stars, movie stars, tv stars, pop stars, rock stars, reality stars, football stars
""")
) | phrases("sens., reps., messrs, messrs., professors, profs., drs., drs")

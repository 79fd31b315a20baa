"""English words that belong to offices: before them, and what they may be of."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

MODIFIERS = phrases("""
    sustainability, diversity, inclusion, people, growth, revenue, experience, customer, learning,
    prime, deputy, vice, assistant, associate, senior, junior, chief, lead, head, principal,
    general, executive, managing, acting, first, second, lord, high, grand, supreme, shadow,
    national, international, global, regional, federal, state, city, local, royal, special, foreign,
    finance, financial, defence, defense, health, home, interior, justice, energy, oil, trade,
    education, environment, climate, agriculture, transport, transportation, culture, labour, labor,
    science, technology, economy, economic, industry, infrastructure, immigration, security,
    treasury, tourism, fisheries, digital, housing, planning, press, party, opposition, majority,
    minority, house, senate, group, board, team, union, company, police, army, navy, air, force,
    football, basketball, baseball, hockey, soccer, rugby, cricket, tennis, golf, communications,
    marketing, sales, operations, operating, technical, investment, policy, legal, medical,
    political, editorial, research, project, programme, program, product, country, software, human,
    rights, civil, film, music, art, artistic, creative, literary, theatre, longtime, long-time,
    veteran, famous, renowned, noted, legendary, independent, retired, conservative, republican,
    democratic, democrat, liberal, socialist, communist, presidential, parliamentary, cabinet,
    campaign, museum, school, university, bank, central, club, fellow, staff, jazz, rock, pop,
    opera, news, sports, business, crime, investigative, supply, server, co, senior-most, top,
    leading, prominent, celebrated, acclaimed, award-winning, oscar-winning, grammy-winning,
    bestselling, best-selling, influential, controversial, populist, far-right, far-left,
    right-wing, left-wing, centrist, moderate, hardline, independence, separatist, religious,
    catholic, protestant, anglican, orthodox, muslim, islamic, jewish, buddhist, hindu,
    constitutional, appellate, appeals, district, circuit, county, municipal, provincial, village,
    town, parish, borough, rural, urban, social, environmental, peace, anti-war, anti-apartheid,
    anti-corruption, pro-democracy, democracy, student, youth, women's, children's, consumer,
    animal, labour-union, trade-union, tribal, indigenous, aboriginal, community, charity, aid,
    humanitarian, refugee, migration, border, customs, tax, budget, revenue, insurance, pensions,
    monetary, currency, equity, credit, market, markets, commodities, stock, hedge, private, public,
    corporate, strategic, strategy, innovation, data, information, cyber, cybersecurity, internet,
    tech, mobile, network, systems, telecoms, telecommunications, media, broadcast, radio, tv,
    television, movie, screen, stage, drama, comedy, folk, country-music, blues, soul, hip-hop, rap,
    reggae, punk, metal, heavy-metal, classical, baroque, gospel, dance, ballet, fashion, design,
    food, wine, restaurant, travel, science-fiction, fantasy, mystery, crime-fiction, romance,
    nuclear, naval, military, intelligence, counterterrorism, counter-terrorism,
    counterintelligence, antiterrorism, rebel, guerrilla, militia, fighter, test, combat, war,
    field, staff-college, flight, space, marine, forensic, clinical, surgical, cardiac, veterinary,
    nursing, mental-health, paediatric, pediatric, dental, cancer, vaccine, disease, drug, drugs,
    narcotics, homicide, traffic, fire, rescue, prison, court, trial, defence-team, skeleton,
    cycling, swimming, boxing, wrestling, ski, skiing, snowboard, skating, ice-hockey, ice,
    hockey-team, volleyball, handball, badminton, squash, snooker, darts, chess, poker, motor,
    racing, rally, track, athletics, marathon, middle-distance, long-distance, sprint, decathlon,
    rowing, sailing, surfing, judo, karate, sumo, olympic, paralympic, world, youth-team,
    undisputed, heavyweight, middleweight, lightweight, welterweight, featherweight,
    former-champion, defensive, offensive, attacking, left, right, back, starting, relief, star,
    guest, resident, visiting, honorary, emeritus, adjunct, outside, in-house, freelance,
    self-employed, amateur, professional, full-time, part-time, co-founding, founding, serial,
    billionaire, millionaire, teenage, young, elder, outspoken, maverick, avant-garde, experimental,
    modernist, romantic, impressionist, surrealist, renaissance, medieval, ancient, victorian,
    colonial, revolutionary, royalist, nationalist, marxist, anarchist, feminist, lesbian, gay,
    transgender, disabled, blind, deaf
""")
"""Words right before an office that belong to it."""

DOMAINS = phrases("""
    state, defence, defense, finance, justice, health, education, energy, transport, transportation,
    agriculture, culture, labour, labor, commerce, trade, industry, economy, interior, treasury,
    environment, science, technology, information, foreign affairs, home affairs, internal affairs,
    external affairs, veterans affairs, economic affairs, social affairs, local government, public
    works, homeland security, staff, board, exchequer, parliament, house, senate, republic,
    operations, sales, marketing, communications, research, engineering, human resources, health and
    human services, housing and urban development, immigration, fisheries, tourism, police, the
    exchequer, the treasury, the interior, the navy, the army, the air force, the board, the
    republic, the house, the senate, the opposition, war, the environment, the economy, land,
    infrastructure, construction, communication, sport, sports, youth, women, children, families,
    equality, gender equality, religion, religious affairs, housing, planning, development,
    international development, regional development, water, natural resources, mines, mining,
    petroleum, oil, oil and gas, forestry, food, rural affairs, consumer affairs, employment, work,
    pensions, work and pensions, social security, welfare, social welfare, social services, public
    health, mental health, higher education, universities, skills, innovation, research and
    development, business, small business, digital affairs, digital transformation, information
    technology, telecommunications, media, the media, the arts, arts, heritage, national heritage,
    communities, levelling up, levelling-up, europe, european affairs, eu affairs, foreign trade,
    international trade, overseas development, foreign policy, security, national security, public
    security, public safety, emergency, emergency situations, civil defence, emergencies,
    intelligence, national intelligence, central intelligence, public administration, the civil
    service, parliamentary affairs, constitutional affairs, legal affairs, political affairs, public
    affairs, public diplomacy, public relations, external relations, international relations,
    government relations, investor relations, media relations, corporate affairs, corporate
    communications, budget, taxation, revenue, customs, administration, administrative affairs,
    reconstruction, climate, climate change, climate and environment, the climate, aviation,
    railways, shipping, ports, roads, traffic, post, mission, strategy, policy, product, design,
    production, programming, content, procurement, logistics, supply chain, quality, safety,
    compliance, risk, legal, security policy, studies, training, admissions, student affairs,
    academic affairs, athletics, football, music, photography, medicine, surgery, nursing,
    cardiology, oncology, psychiatry, law, history, physics, chemistry, biology, mathematics,
    economics, psychology, sociology, philosophy, political science, international law, linguistics,
    english, literature, theology, divinity, anthropology, archaeology, geography, geology,
    astronomy, statistics, computer science, accounting, music and art, international studies,
    public policy, criminology, journalism, architecture, art history, classics, veterinary
    medicine, dentistry, pharmacy, epidemiology, children and families, women and equality, arms
    control, disarmament, human rights, refugees, counterterrorism, drug control, protocol,
    operations and maintenance, audit, analytics
""")
"""Fields that offices may be of."""

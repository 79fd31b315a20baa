"""English: legal forms, head words and well-known organisations.

Facts: company law of the English-speaking countries and the usual names of public bodies, written
from general knowledge.
"""

from __future__ import annotations

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

HEADS: tuple[HeadWord, ...] = (
    *heads("ministry", "first", "department", finds="ministry"),
    *heads("ministry", "last", "ministry, treasury, exchequer, chancellery", finds=""),
    *heads(
        "agency",
        "last",
        """
            authority, bureau, directorate, inspectorate, administration, commission, council,
            police, service, regulator, board, ombudsman, department, registry, coastguard
        """,
        finds="agency, constabulary",
    ),
    *heads(
        "agency",
        "first",
        """
            agency, directorate, centers, inspectorate, office, authority, commission,
            central bank, reserve bank, national bank, coast guard, embassy, consulate
        """,
        finds="bureau",
    ),
    *heads("agency", "last", "sheriff's office, coast guard, central bank, embassy", finds=""),
    *heads("party", "first", "party", finds=""),
    *heads(
        "other",
        "last",
        "",
        finds="""
        city council, county council, borough council, parish council, town council,
        district council
    """,
    ),
    *heads(
        "other",
        "first",
        "city, county, borough, municipality, town, diocese, museum, church, library, bishopric",
        finds="",
    ),
    *heads("intergovernmental", "first", "organization, organisation, league, union", finds=""),
    *heads("NGO", "last", "chamber of commerce, red cross, chamber, watch, council on", finds=""),
    *heads("media", "first", "radio", finds=""),
    *heads("union", "first", "national union, brotherhood, international brotherhood", finds=""),
    *heads("union", "last", "workers, trade union, labour union, labor union", finds=""),
    *heads("team", "first", "fc, afc, ac, as, sc, vfb, vfl, real, sporting", finds=""),
    *heads(
        "party",
        "last",
        "party, democrats, republicans, conservatives, greens, liberals",
        finds="",
    ),
    *heads(
        "parliament",
        "last",
        "parliament, senate, congress, assembly, legislature, duma, knesset",
        finds="",
    ),
    *heads("parliament", "first", "parliament, congress", finds=""),
    *heads("court", "last", "court, tribunal", finds=""),
    *heads("court", "first", "", finds="court"),
    *heads(
        "military",
        "last",
        """
            army, navy, force, forces, marines, corps, regiment, battalion, brigade, division,
            fleet, guard, militia, squadron, infantry, wehrmacht, luftwaffe
        """,
        finds="",
    ),
    *heads("university", "last", "college, polytechnic", finds="university"),
    *heads("university", "first", "", finds="university"),
    *heads("school", "last", "school, academy, kindergarten, gymnasium, seminary", finds=""),
    *heads("hospital", "last", "hospital, clinic, infirmary, hospice", finds=""),
    *heads(
        "media",
        "last",
        """
            times, post, news, herald, journal, gazette, tribune, chronicle, telegraph, observer,
            magazine, radio, television, tv, broadcasting, press, newspaper, daily, review,
            weekly
        """,
        finds="shimbun",
    ),
    *heads("union", "last", "union, brotherhood, teamsters", finds=""),
    *heads(
        "NGO",
        "last",
        """
            association, foundation, federation, society, institute, alliance, coalition,
            charity, trust, confederation, fund, network, committee, league, movement, campaign
        """,
        finds="",
    ),
    *heads(
        "NGO",
        "first",
        "association, foundation, federation, society, institute, friends",
        finds="",
    ),
    *heads(
        "team",
        "last",
        "united, fc, f.c., rovers, wanderers, athletic, hotspur, fk, bk, a.f.c., afc",
        finds="",
    ),
    *heads(
        "company",
        "last",
        """
            bank, group, holdings, company, industries, motors, airlines, airways, records,
            pharmaceuticals, energy, systems, technologies, partners, brothers, sons,
            enterprises, studios, entertainment, railway, railways, insurance, pictures, capital,
            securities, electric, oil, petroleum, software, communications, publishers,
            publishing, solutions, ventures, hotels, stores, steel, foods, brewery,
            semiconductor, telecom, financial
        """,
        finds="",
    ),
    *heads("company", "last", "", finds="savings bank, building society, credit union"),
    *heads("company", "first", "bank", finds=""),
    *heads("agency", "last", "", finds="police department, fire department, school district"),
    *heads("university", "last", "institute of technology, business school, law school", finds=""),
    *heads("university", "last", "medical school", finds=""),
    *heads("hospital", "last", "medical center, medical centre, health center", finds=""),
    *heads("school", "last", "elementary, high school, elementary school", finds=""),
    *heads("media", "last", "news agency, press agency, broadcasting corporation", finds=""),
    *heads(
        "company",
        "last",
        """
            stock exchange, exchange, shipyard, shipping, hotel, hotels, restaurant,
            university press, press ltd, logistics, pharma, biotech, chemicals, mining, metals,
            gold, resources, media group, bancorp, bancshares, financial group, trust company,
            realty, properties, homes, foods group, robotics, aerospace, automotive, aviation,
            cement, paper, textiles, consulting, consultants, advisors, investments,
            asset management, wireless, networks, semiconductors, instruments, devices, labs,
            laboratories, diagnostics, therapeutics, biosciences, genetics, interactive, games,
            gaming, digital, online, cruises, lines
        """,
        finds="",
    ),
    *heads("team", "last", "", finds="football club, cricket club, rugby club"),
    *heads(
        "other",
        "last",
        """
            church, diocese, orchestra, philharmonic, museum, theatre, municipality, gallery,
            library, theater, opera, ballet, choir, ensemble, quartet, cathedral, abbey
        """,
        finds="",
    ),
)

WORDS = OrganisationWords(
    spaced=True,
    legal_forms=INTERNATIONAL_FORMS,
    weak_forms=WEAK_FORMS | {"A/S", "Inc", "Corp", "& Co"},
    legal_forms_before=frozenset({"A/S"}),
    heads=HEADS,
    links=phrases("of, for, and, the, on, &, de, du"),
    head_links=phrases("of, for"),
    joiners=phrases("and, &"),
    articles=phrases("the, a, an"),
    lower_heads=False,
    possessive_names=phrases("""
        Macy's, McDonald's, Moody's, Lloyd's, Sotheby's, Christie's, Sainsbury's, Domino's,
        Wendy's, Levi's, Kellogg's, Dillard's, Barney's, Bloomingdale's, Kohl's, Lowe's,
        Standard & Poor's, Denny's, Applebee's, Arby's, Carl's, Hardee's, Morrison's, Waitrose's,
        Men's, Women's, Trader Joe's, Sam's, Dick's, Wrigley's, Harper's, St. John's, Queen's,
        King's, Dunkin's
    """),
    not_first=phrases("""
        the, a, an, in, on, at, for, of, and, but, by, from, to, with, when, while, as, if, that,
        this, he, she, it, they, we, i, his, her, its, their, our, my, company, firm, meanwhile,
        although, after, before, since, both, or, also, however, president, chairman, ceo,
        former, according
    """),
    generic=phrases("""
        ebit, ebitda, vat, gdp, cpi, mw, gw, kwh, mwh, twh, ceo, cfo,
        hr, svp, evp, vp, cto, cio, coo, cmo, rfp, foi, lng, faq, pdf, gps, usb, dvd, phd, mba,
        diy, medicare, medicaid, obamacare, usenet, oval office, the oval office, doma,
        federal government, the federal government,
        government, the government, internet, the internet, web, earth, islam, christianity,
        english, american, americans
    """),
    definers=phrases("""
        hereafter, hereinafter, hereinafter referred to as, hereafter referred to as, henceforth,
        abbreviated, abbreviated as
    """),
    definers_in_brackets=phrases("""
        referred to as, also known as, known as, better known as, or simply, in short
    """),
    left_out=phrases("the, royal"),
    parties_to_contracts=phrases("""
        company, corporation, group, firm, issuer, borrower, lender, buyer, seller, purchaser,
        parties, party, customer, client, supplier, vendor, contractor, employer, landlord,
        tenant, licensor, licensee, plaintiff, defendant, trust, bank, partnership, registrant
    """),
    not_endings=endings(
        "act, bill, award, awards, prize, grant, grants, stadium, airport, street, avenue, treaty, "
        "agreement, election, elections, championship, championships, tournament, war, bridge, "
        "expressway, highway, index, stadium, boulevard, expo, olympics, paralympics, newsgroup, "
        "newsgroups"
    ),
    tells=phrases("told, tells"),
    not_beginnings=("operation ", "treaty of ", "battle of "),
    events=phrases("election, elections"),
    descriptors=phrases("""
        group, holding, holdings, motor, motors, corporation, corp, company, co, international,
        industries, electronics, platforms, technologies, partners, enterprises, systems, global
    """),
    cities=phrases("""
        london, paris, berlin, tokyo, beijing, moscow, washington, new york, los angeles,
        chicago, boston, brussels, kyiv, kiev, rome, madrid, osaka, kyoto, oslo, bergen,
        stockholm, copenhagen, helsinki, sydney, melbourne, toronto, hong kong, shanghai, seoul,
        delhi, new delhi, mumbai, dublin, edinburgh
    """),
    known=known_organisations("en"),
)
"""What the rules for organisations read."""

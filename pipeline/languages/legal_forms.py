"""Legal forms that are one, and names of organisations that many have."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

SAME_FORMS = {
    "limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co",
    "public limited company": "plc", "co ltd": "ltd", "co inc": "inc", "(株)": "株式会社",
    "(有)": "有限会社", "kk": "株式会社", "(合)": "合同会社", "aksjeselskap": "as",
    "allmennaksjeselskap": "asa", "aktiebolag": "ab", "osakeyhtiö": "oy", "oyj abp": "oyj",
}  # fmt: skip
"""A legal form in lower case without full stops and commas → the one that it is written as."""

STATE_KINDS = frozenset({"ministry", "court", "parliament", "military", "agency"})
"""Kinds of which every country has one by the same words."""

GENERIC_WORDS = phrases("""
    ministry, department, office, agency, authority, directorate, of, the, for, and, state,
    national, federal, royal, central, defence, defense, foreign, affairs, finance, justice,
    interior, home, health, education, culture, trade, commerce, industry, economy, energy,
    environment, climate, transport, transportation, labour, labor, agriculture, fisheries,
    development, security, public, treasury, supreme, high, district, court, appeal, appeals,
    county, constitutional, parliament, congress, senate, house, representatives, commons,
    lords, assembly, army, navy, air, force, forces, armed, police, coast, guard, customs, tax,
    statistics, bureau, commission, council, university, hospital, school, college, museum,
    library, company, group, bank, club, union, association, committee, government, city,
    municipality, service, services, institute, og, for, av, den, det, de, norske, kongelige,
    statens, nasjonale, kommune, fylkeskommune
""")
"""Names in Latin letters that consist of these words alone belong to many."""

SHORTEST_OWN = 6
"""A Japanese name of a state body that has fewer characters names no place."""

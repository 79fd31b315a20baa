"""Bokmål dates: what is a row, and what is none."""

from __future__ import annotations

import pytest

from pipeline.rules.dates import find_dates
from tests.rules.dates.dates_table import REFERENCE, Case, check

CASES: list[Case] = [
    # Days, months, years
    ("Loven trådte i kraft 17. mai 2024.", "17. mai 2024", "2024-05-17"),
    ("Vi feirer den 17. mai som vanlig.", "17. mai", "2024-05-17"),
    ("Ulykken skjedde i mai 2020.", "mai 2020", "2020-05"),
    ("Avtalen er datert 17.05.2024.", "17.05.2024", "2024-05-17"),
    ("Avtalen er datert 17.5.24 i Oslo.", "17.5.24", "2024-05-17"),
    ("Brevet av 17/5-2024 ble besvart.", "17/5-2024", "2024-05-17"),
    ("Brevet av 17/5/2024 ble besvart.", "17/5/2024", "2024-05-17"),
    ("Filen er lagret 2024-05-17 på serveren.", "2024-05-17", "2024-05-17"),
    ("Sist endret 2024-05-17T09:15:00Z.", "2024-05-17T09:15:00Z", "2024-05-17T09:15:00"),
    ("Møtet ble holdt 3. sept. 2024.", "3. sept. 2024", "2024-09-03"),
    ("Fristen er 1. des. for alle.", "1. des.", "2024-12-01"),
    ("Hun ble født 29. februar 1996.", "29. februar 1996", "1996-02-29"),
    ("TIRSDAG 3. SEPTEMBER 2024 ER SISTE FRIST", "TIRSDAG 3. SEPTEMBER 2024", "2024-09-03"),
    ("Skolen begynner i august.", "august", "2024-08"),
    ("Saken kom opp igjen i 2019.", "2019", "2019"),
    ("Filmen (1998) vant tre priser.", "1998", "1998"),
    ("Det gikk galt i mai\n2020, skriver avisen.", "mai\n2020", "2020-05"),
    ("Høringen er satt til 3. september\n2024.", "3. september\n2024", "2024-09-03"),
    ("Møtet er onsdag, 4. september, på rådhuset.", "onsdag, 4. september", "2024-09-04"),
    ("Romersk fred i 44 f.Kr. og senere.", "44 f.Kr.", "BC0044"),
    ("Byen ble ødelagt i 79 e.Kr. av vulkanen.", "79 e.Kr.", "0079"),
    # Decades and centuries
    ("Moten fra 1990-tallet er tilbake.", "1990-tallet", "199"),
    ("Moten fra 90-tallet er tilbake.", "90-tallet", "199"),
    ("Moten fra nittitallet er tilbake.", "nittitallet", "199"),
    ("De møttes i 90-åra et sted.", "90-åra", "199"),
    ("Kirken er fra 1800-tallet.", "1800-tallet", "18"),
    ("Kirken er fra det 19. århundre.", "19. århundre", "18"),
    ("Kirken er fra det nittende århundre.", "nittende århundre", "18"),
    ("Funn fra 700-tallet ble stilt ut.", "700-tallet", "07"),
    ("På 1950- og 1960-tallet vokste byen.", "1950- og 1960-tallet", "195/196"),
    # Weeks, quarters, halves, seasons, holidays
    ("Ferien begynner i uke 28.", "uke 28", "2024-W28"),
    ("Ferien begynner i uke 28 i 2025.", "uke 28 i 2025", "2025-W28"),
    ("Stengt i uke 28–30.", "uke 28–30", "2024-W28/2024-W30"),
    ("Resultatet for 3. kvartal 2024 er klart.", "3. kvartal 2024", "2024-Q3"),
    ("Resultatet for tredje kvartal falt.", "tredje kvartal", "2024-Q3"),
    ("Resultatet for Q3 2024 er klart.", "Q3 2024", "2024-Q3"),
    ("Omsetningen i første halvår 2024 økte.", "første halvår 2024", "2024-H1"),
    ("Omsetningen i 2. halvår i fjor økte.", "2. halvår i fjor", "2023-H2"),
    ("I første halvdel av 2023 var det rolig.", "første halvdel av 2023", "2023-H1"),
    ("Vinteren 2023 var kald.", "Vinteren 2023", "2023-WI"),
    ("Det skjedde sommeren 1994.", "sommeren 1994", "1994-SU"),
    ("Sommeren ble våt.", "Sommeren", "2024-SU"),
    ("De reiste i fjor sommer.", "i fjor sommer", "2023-SU"),
    ("Vi skal bygge i høst.", "i høst", "2024-FA"),
    ("Overskuddet for regnskapsåret 2023 ble delt ut.", "regnskapsåret 2023", "FY2023"),
    ("Butikken er stengt 1. juledag.", "1. juledag", "2024-12-25"),
    ("Alle kom hjem til påske 2024.", "påske 2024", "2024-03-31"),
    ("Han døde langfredag 2023.", "langfredag 2023", "2023-04-07"),
    ("Kongen talte nyttårsaften 2019.", "nyttårsaften 2019", "2019-12-31"),
    ("Julaften faller på en hverdag.", "Julaften", "2024-12-24"),
    # Relative to the reference date
    ("Regjeringen la i dag fram planen.", "i dag", "2024-09-03"),
    ("Hun sa det i går.", "i går", "2024-09-02"),
    ("Hun sa det i går kveld.", "i går kveld", "2024-09-02TEV"),
    ("De kom i forgårs.", "i forgårs", "2024-09-01"),
    ("Forslaget behandles i morgen.", "i morgen", "2024-09-04"),
    ("Forslaget behandles i overmorgen.", "i overmorgen", "2024-09-05"),
    ("Stortinget vedtok det tirsdag.", "tirsdag", "2024-09-03"),
    ("Stortinget vedtok det mandag.", "mandag", "2024-09-02"),
    ("Stortinget vedtok det lørdag.", "lørdag", "2024-08-31"),
    ("Vi ses på tirsdag.", "tirsdag", "2024-09-10"),
    ("Det skjedde sist fredag.", "sist fredag", "2024-08-30"),
    ("Det skjedde forrige tirsdag.", "forrige tirsdag", "2024-08-27"),
    ("Møtet er neste mandag.", "neste mandag", "2024-09-09"),
    ("Møtet er førstkommende mandag.", "førstkommende mandag", "2024-09-09"),
    ("Vi åpner neste uke.", "neste uke", "2024-W37"),
    ("Vi åpner denne uken.", "denne uken", "2024-W36"),
    ("Det skjedde forrige måned.", "forrige måned", "2024-08"),
    ("Lønna økte i fjor.", "i fjor", "2023"),
    ("Budsjettet for neste år er klart.", "neste år", "2025"),
    ("Tallene for i år er klare.", "i år", "2024"),
    ("Vi reiser til neste år.", "til neste år", "2025"),
    ("De giftet seg for to år siden.", "to år siden", "2022"),
    ("De giftet seg for tre måneder siden.", "tre måneder siden", "2024-06"),
    ("De ringte for tre dager siden.", "tre dager siden", "2024-08-31"),
    ("Valget er om to uker.", "to uker", "2024-W38"),
    ("Kampen er tirsdag i neste uke.", "tirsdag i neste uke", "2024-09-10"),
    ("Kampen ble spilt 3. mai i fjor.", "3. mai i fjor", "2023-05-03"),
    ("Boka kom i mai i fjor.", "mai i fjor", "2023-05"),
    ("Bare i slutten av året går det bra.", "slutten av året", "2024"),
    ("De reiser til helga eller i helgen.", "i helgen", "2024-W36-WE"),
    # Ranges
    ("Festivalen varer 1.–5. mai 2024.", "1.–5. mai 2024", "2024-05-01/2024-05-05"),
    ("Festivalen varer 1. til 5. mai.", "1. til 5. mai", "2024-05-01/2024-05-05"),
    ("Åpent fra mandag til onsdag.", "mandag til onsdag", "2024-09-02/2024-09-04"),
    ("Åpent fra 28. juni til 3. juli 2024.", "28. juni til 3. juli 2024",
     "2024-06-28/2024-07-03"),
    ("Krigen (1939–1945) tok slutt.", "1939–1945", "1939/1945"),
    ("I perioden 2006-2009 økte tallet.", "2006-2009", "2006/2009"),
    ("Prisene steg mellom 2019 og 2023.", "2019 og 2023", "2019/2023"),
    ("I sesongen 2019/20 vant de.", "2019/20", "2019/2020"),
    ("Hun har sittet der siden 2014.", "2014", "2014/.."),
    ("Utslippene skal halveres innen 2030.", "2030", "../2030"),
    ("Fra 2026 gjelder nye regler.", "2026", "2026/.."),
    ("Regelen gjelder fra og med 1. juli 2025.", "1. juli 2025", "2025-07-01/.."),
    ("Svar innen fredag.", "fredag", "../2024-09-06"),
    # Lengths of time and sets
    ("Arbeidet har pågått i tre år.", "tre år", "P3Y"),
    ("Prosjektet varer i 18 måneder.", "18 måneder", "P18M"),
    ("Det tok halvannet år.", "halvannet år", "P1.5Y"),
    ("Det tok to og et halvt år.", "to og et halvt år", "P2.5Y"),
    ("Planen for de neste fire årene er klar.", "de neste fire årene", "P4Y"),
    ("De ventet i noen uker.", "noen uker", "PXW"),
    ("Straffen er 3–5 år.", "3–5 år", "P3Y/P5Y"),
    ("Kurset varer 40 minutter.", "40 minutter", "PT40M"),
    ("Han satt inne i tjuefem år.", "tjuefem år", "P25Y"),
    ("Han fikk fengsel i to år og seks måneder.", "to år og seks måneder", "P2Y6M"),
    ("Løpet varte i 2 timer og 14 minutter.", "2 timer og 14 minutter", "PT2H14M"),
    ("Koret øver hver mandag.", "hver mandag", "XXXX-WXX-1"),
    ("Koret øver på mandager.", "mandager", "XXXX-WXX-1"),
    ("Rapporten kommer hvert år.", "hvert år", "P1Y"),
    ("Rapporten kommer årlig.", "årlig", "P1Y"),
    ("Rapporten kommer annenhver uke.", "annenhver uke", "P2W"),
    # Times of day
    ("Vi møtes tirsdag kl. 14.30.", "tirsdag kl. 14.30", "2024-09-03T14:30"),
    ("Vi møtes 3. september kl. 14.", "3. september kl. 14", "2024-09-03T14"),
    ("Strømmen gikk natt til onsdag.", "natt til onsdag", "2024-09-04TNI"),
    ("Natt til 1. juledag kom snøen.", "Natt til 1. juledag", "2024-12-25TNI"),
    ("Det skjedde mandag kveld.", "mandag kveld", "2024-09-02TEV"),
]  # fmt: skip

MODIFIERS = [
    ("Det blir klart i slutten av mai.", "slutten av mai", "end"),
    ("Det blir klart tidlig i 2025.", "tidlig i 2025", "start"),
    ("Det blir klart medio oktober.", "medio oktober", "mid"),
    ("Kirken er fra begynnelsen av 1600-tallet.", "begynnelsen av 1600-tallet", "start"),
    ("Gården er fra ca. 1850.", "1850", "approximate"),
    ("Det tok om lag to år.", "to år", "approximate"),
    ("Det tok minst to år.", "to år", "at_least"),
    ("Det tok mer enn to år.", "to år", "more_than"),
    ("Det tok under to år.", "to år", "less_than"),
    ("Straffen er inntil to år.", "to år", "at_most"),
]

NO_DATES = [
    ("Mannen er 40 år gammel.", "an age"),
    ("Den 12 år gamle gutten løp.", "an age"),
    ("Tilbudet gjelder personer under 18 år.", "an age"),
    ("Hun har fylt 67 år.", "an age"),
    ("Han døde i en alder av 91 år.", "an age"),
    ("Kommunen har 2024 ansatte.", "a number of people"),
    ("Prisen er 2000 kroner.", "an amount"),
    ("Det koster fra 1500 til 2000 kroner.", "a range of amounts"),
    ("Hun vant 1500 meter i natt\u00admesterskapet.", "a distance"),
    ("De løp i 2000 meter.", "a distance after a preposition"),
    ("Vi har plass til 1200 personer.", "a number of people"),
    ("Møtet begynner kl. 2000.", "a time of day alone"),
    ("Møtet begynner kl. 14.30.", "a time of day alone"),
    ("Ring oss på telefon 22 33 44 55.", "a telephone number"),
    ("Se side 1998 i boka.", "a page"),
    ("Brann vant 3-2 over Molde.", "a score"),
    ("Installer versjon 1.2.3 først.", "a version"),
    ("Installer versjon 10.4.2024 først.", "a version shaped like a date"),
    ("Installer versjon 10.4.24 først.", "a version shaped like a date"),
    ("Serveren har adressen 192.168.10.12.", "an IP address"),
    ("Etter § 3-5 kan departementet gi forskrift.", "a paragraph of law"),
    ("Se punkt 3.9 i rapporten.", "a section"),
    ("Det er 3/4 liter igjen.", "a fraction"),
    ("Sonden landet på Mars med hell.", "the planet"),
    ("Mai-Britt Andersen leder klubben.", "a name"),
    ("22. juli-kommisjonen la fram sin rapport.", "an organisation"),
    ("Han jobber på 2024-budsjettet.", "a compound"),
    ("Agenda 2030 ble vedtatt av FN.", "a title"),
    ("De fløy med en Boeing 737 til Bodø.", "an aircraft"),
    ("Skjema RF-1231 skal fylles ut.", "a form"),
    ("Datoen 13/13/2024 finnes ikke.", "there is no thirteenth month"),
    ("Datoen 32.05.2024 finnes ikke.", "there is no 32nd"),
    ("Det går an å se det i vår kommune.", "i vår: in our"),
    ("Han er daglig leder for butikken.", "a title of office"),
    ("En dag skal vi dit.", "some day"),
    ("Om sommeren er det lyst.", "summers in general"),
    ("Vi tjener 500 kroner timen.", "a wage"),
    ("Konto 1234.05.67890 er sperret.", "an account number"),
    ("Kode 1998 står på lappen.", "no context of a year"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_finds(case: Case) -> None:
    check(case, "nb")


@pytest.mark.parametrize(("text", "span", "modifier"), MODIFIERS)
def test_modifiers(text: str, span: str, modifier: str) -> None:
    [row] = find_dates(text, "nb", REFERENCE)
    assert (row.text, row.modifier) == (span, modifier)


@pytest.mark.parametrize(("text", "why"), NO_DATES)
def test_is_no_date(text: str, why: str) -> None:
    assert not find_dates(text, "nb", REFERENCE), why

"""Nynorsk dates: what it writes otherwise than Bokmål."""

from __future__ import annotations

import pytest

from pipeline.rules.dates import find_dates
from tests.rules.dates.dates_table import REFERENCE, Case, check, only_row

CASES: list[Case] = [
    ("Lova tok til å gjelde 17. mai 2024.", "17. mai 2024", "2024-05-17"),
    ("Stortinget vedtok det tysdag.", "tysdag", "2024-09-03"),
    ("Stortinget vedtok det måndag.", "måndag", "2024-09-02"),
    ("Stortinget vedtok det laurdag.", "laurdag", "2024-08-31"),
    ("Vi møtest på tysdag.", "tysdag", "2024-09-10"),
    ("Møtet er neste måndag.", "neste måndag", "2024-09-09"),
    ("Ho sa det i går.", "i går", "2024-09-02"),
    ("Framlegget kjem opp i morgon.", "i morgon", "2024-09-04"),
    ("Framlegget kjem opp i morgon kveld.", "i morgon kveld", "2024-09-04TEV"),
    ("Vi opnar neste veke.", "neste veke", "2024-W37"),
    ("Vi opna førre veke.", "førre veke", "2024-W35"),
    ("Det skjedde førre månad.", "førre månad", "2024-08"),
    ("Løna auka i fjor.", "i fjor", "2023"),
    ("Dei reiste i fjor sommar.", "i fjor sommar", "2023-SU"),
    ("Dei reiste i fjor haust.", "i fjor haust", "2023-FA"),
    ("Hausten 2023 var våt.", "Hausten 2023", "2023-FA"),
    ("Sommaren 1994 var varm.", "Sommaren 1994", "1994-SU"),
    ("Ferien startar i veke 28.", "veke 28", "2025-W28"),
    ("Dei gifta seg for to år sidan.", "to år sidan", "2022"),
    ("Dei gifta seg for tre månader sidan.", "tre månader sidan", "2024-06"),
    ("Valet er om to veker.", "to veker", "2024-W38"),
    ("Ho har sete der sidan 2014.", "2014", "2014/.."),
    ("Utsleppa skal halverast innan 2030.", "2030", "../2030"),
    ("Regelen gjeld frå og med 1. juli 2025.", "1. juli 2025", "2025-07-01/.."),
    ("Frå 2026 gjeld nye reglar.", "2026", "2026/.."),
    ("Ope frå måndag til onsdag.", "måndag til onsdag", "2024-09-02/2024-09-04"),
    ("Arbeidet har vart i eit halvt år.", "eit halvt år", "P0.5Y"),
    ("Arbeidet har vart i halvtanna år.", "halvtanna år", "P1.5Y"),
    ("Planen for dei neste fire åra er klar.", "dei neste fire åra", "P4Y"),
    ("Dei venta i nokre veker.", "nokre veker", "PXW"),
    ("Koret øver kvar måndag.", "kvar måndag", "XXXX-WXX-1"),
    ("Rapporten kjem kvart år.", "kvart år", "P1Y"),
    ("Rapporten kjem årleg.", "årleg", "P1Y"),
    ("Rapporten kjem annakvar veke.", "annakvar veke", "P2W"),
    ("Kyrkja er frå 1800-talet.", "1800-talet", "18"),
    ("Musikken frå nittitalet lever.", "nittitalet", "199"),
    ("Overskotet for rekneskapsåret 2023 auka.", "rekneskapsåret 2023", "FY2023"),
    ("Butikken er stengd skjertorsdag 2024.", "skjertorsdag 2024", "2024-03-28"),
]

NO_DATES = [
    ("Mannen er 40 år gamal.", "an age"),
    ("Eg var 13 år då vi flytta.", "an age"),
    ("Kommunen har 2024 tilsette.", "a number of people"),
    ("Prisen er 2000 kroner.", "an amount"),
    ("Ho er dagleg leiar i butikken.", "a title of office"),
    ("Ein dag skal vi dit.", "some day"),
    ("Om hausten er det mørkt.", "autumns in general"),
    ("Det er fint i vår kommune.", "i vår: in our"),
    ("Brann vann 3-2 over Molde.", "a score"),
    ("Året etter krigen var hardt.", "the year after a war, not after a date"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_finds(case: Case) -> None:
    check(case, "nn")


@pytest.mark.parametrize(("text", "why"), NO_DATES)
def test_is_no_date(text: str, why: str) -> None:
    assert not find_dates(text, "nn", REFERENCE), why


def test_parts_of_a_period() -> None:
    row = only_row("Det blir klart i byrjinga av 2025.", "nn")
    assert (row.text, row.modifier) == ("byrjinga av 2025", "start")

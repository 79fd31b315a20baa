"""Money in tables whose heads carry the unit. The rules were written on these cases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.languages import CODES
from pipeline.rules.money import find_money
from pipeline.segment.grids import grids
from tests.rules.linear import takes_linear_time
from tests.rules.money_table import Case, check


def _cases() -> Iterator[tuple[str, Case]]:
    """The cases of the files in money_tables, by their names, which begin with the language.

    A case begins with ``==``, its language and what it shows. Then comes the text, with its figures
    in ``⟦⟧`` and ``⇥`` for a tab, and behind each ``->`` a row in the notation of ``money_table``.
    """
    for path in sorted(Path(__file__).with_name("money_tables").glob("*.txt")):
        for case in ("\n" + path.read_text("utf-8")).split("\n== ")[1:]:
            name, _, rest = case.partition("\n")
            text, *rows = rest.rstrip("\n").replace("⇥", "\t").split("\n-> ")
            yield name, (text, *rows)


CASES = dict(_cases())


@pytest.mark.parametrize("name", CASES)
def test_tables(name: str) -> None:
    check(name[:2], CASES[name])


def test_a_third_of_the_cases_has_no_money() -> None:
    assert len(CASES) >= 75
    assert sum(len(case) == 1 for case in CASES.values()) * 3 >= len(CASES)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028"])
def test_every_newline_convention(newline: str) -> None:
    text = newline.join(["Beløp i 1000 kr", "", "Post | 2023", "Lønn | 1 250", "Leie | (300)"])
    rows = find_money(text, "nb")
    assert [(row.text, str(row.amount)) for row in rows] == [
        ("1 250", "1250000"),
        ("(300)", "-300000"),
    ]


def test_rows_say_which_rule_found_them() -> None:
    [row] = find_money("Post | NOK\nLønn | 1 250", "nb")
    assert (row.rule, row.currency_basis) == ("money.table", "stated")


def test_what_stands_above_a_part_of_a_table() -> None:
    [row] = find_money("Leie | (300)", "nb", above="Beløp i 1000 kr\nPost | 2023\nLønn | 2\n")
    assert (row.start, row.end, str(row.amount)) == (7, 12, "-300000")


_CELLS = st.sampled_from(
    [*"|;,\t\n", "  ", "\u3000", "1", "12", "1 234", "(5)", "△7", "2023", "kr", "NOK", "$", "$5",
     "mill. kr", "(USD million)", "（単位：百万円）", "百万円", "%", "Antall", "Beløp i 1000 kr\n",
     "|---|---|", "\n\n", '"', "*", "**", "–", "5 kr", "Lønn", "売上高", "1000 kr", "in millions"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(_CELLS, max_size=40).map("".join), st.sampled_from(CODES))
def test_rows_are_sound(text: str, lang: str) -> None:
    last = 0
    for row in find_money(text, lang):
        assert last <= row.start < row.end
        assert text[row.start : row.end] == row.text == row.text.strip()
        assert row.currency
        last = row.end


@given(st.lists(_CELLS, max_size=40).map("".join))
def test_cells_are_slices(text: str) -> None:
    end = 0
    for grid in grids(text):
        assert end <= grid.start < grid.end
        cells = [cell for row in grid.rows for cell in row]
        assert all(text[cell.start : cell.end] == cell.text for cell in cells if cell.text)
        end = grid.end


HOSTILE = {
    "pipes": "|" * 100_000,
    "cells": "1|" * 50_000,
    "rows": "1|\n" * 33_000,
    "rows of words": "a|b\n" * 25_000,
    "semicolons": ";\n" * 50_000,
    "tabs": "\t1\n" * 33_000,
    "commas": "a,1\n" * 25_000,
    "quotation marks": '",' * 50_000,
    "rows of quotation marks": '"a";"\n' * 16_000,
    "spaces": " " * 100_000,
    "columns": "1  2\n" * 20_000,
    "wide spaces": "\u30001\n" * 33_000,
    "digits": "1 1 1 1 " * 12_500,
    "uneven rows": "a;b\na;b;c\n" * 10_000,
    "rules": "|---|\n" * 16_000,
    "figures without end": "| 1" * 33_000 + "\n",
    "heads": ("a|b\n" * 2_500 + "c|1\n") * 10,
    "years": ("a|b\n" * 1_250 + "a|2023\n" * 700) * 10,
    "a wide row": "| 1" * 600 + "\n" + "a|1\n" * 24_000,
    "columns of one row": "a  b" + "  1" * 600 + "\n" + "a  1\n" * 19_000,
    "blank rows": "| |\n" * 25_000,
    "emphasis": "*" * 100_000 + "|\n",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("unit", ["", "Beløp i 1000 kr\n"])
def test_hostile_tables_take_linear_time(name: str, unit: str) -> None:
    find_money("NOK | 2023\na | 1", "nb")  # builds the patterns
    text = unit + HOSTILE[name]
    assert takes_linear_time(lambda part: find_money(part, "nb"), text)

"""Titles, offices and affiliations of people, as tables in text files.

``titles/`` is what the rules were written on; ``judged/`` was written by readers who had seen
neither rules nor tests.
"""

from __future__ import annotations

import pytest

from pipeline.rules.people import find_people
from tests.rules.names_table import written
from tests.rules.people.marked import Case, cases, doc_of, place_of


def _check(case: Case, request: pytest.FixtureRequest) -> None:
    if case.known_miss:
        request.applymarker(pytest.mark.xfail(strict=True, reason="known to fail"))
    marked, *expected = case.fields
    found = find_people(doc_of(marked, case.lang), case.lang)
    assert [written(person) for person in found] == expected


@pytest.mark.parametrize("case", cases("titles"), ids=place_of)
def test_titles(case: Case, request: pytest.FixtureRequest) -> None:
    _check(case, request)


@pytest.mark.parametrize("case", cases("judged"), ids=place_of)
def test_judged(case: Case, request: pytest.FixtureRequest) -> None:
    _check(case, request)

"""Every mention of a document gets the fullest name, and one id an entity."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import pytest

from pipeline.records import Organisation, Person
from tests.link.documents.marked import Document, documents

PEOPLE = documents("*people*.txt")
ORGANISATIONS = documents("*organisations*.txt")


def _params(cases: list[Document]) -> list[object]:
    return [
        pytest.param(
            case,
            id=case.place,
            marks=pytest.mark.xfail(strict=True) if case.known_miss else (),
        )
        for case in cases
    ]


def _check(case: Document, table: str) -> None:
    expected = case.expected(table)
    rows = case.linked(table)
    assert [(row.start, row.text) for row in rows] == [(it.start, it.text) for it in expected], (
        case.shows
    )
    ids: defaultdict[str, set[str | None]] = defaultdict(set)
    for row, it in zip(rows, expected, strict=True):
        assert row.name == it.name, (case.shows, row.text)
        ids[it.key].add(row.person_id if isinstance(row, Person) else row.organisation_id)
    assert all(len(of_one) == 1 for of_one in ids.values()), (case.shows, dict(ids))
    for one, other in combinations(ids, 2):
        assert ids[one] != ids[other], (case.shows, one, other)


@pytest.mark.parametrize("case", _params(PEOPLE))
def test_people(case: Document) -> None:
    _check(case, Person.table)


@pytest.mark.parametrize("case", _params(ORGANISATIONS))
def test_organisations(case: Document) -> None:
    _check(case, Organisation.table)

"""Names taken apart, as tables in text files (``names/``)."""

from __future__ import annotations

import pytest

from pipeline.rules.people import find_people
from pipeline.rules.people.lexicon import lexicon
from pipeline.rules.people.names import parse_name
from tests.rules.people.marked import Case, cases, doc_of, place_of


@pytest.mark.parametrize("case", cases("names"), ids=place_of)
def test_parts(case: Case, request: pytest.FixtureRequest) -> None:
    if case.known_miss:
        request.applymarker(pytest.mark.xfail(strict=True, reason="known to fail"))
    name, given, family, *beside = case.fields
    role = beside[0] if beside else None
    assert _parts(name, case.lang, role) == (given, family)


def _parts(name: str, lang: str, role: str | None) -> tuple[str, str]:
    if lang != "ja":
        parts = parse_name(name, lexicon(lang), role=role, titled=role is not None)
        return parts.given or "-", parts.family or "-"
    doc = doc_of(f"[PERSON:{name}]{role or ''}は述べた。", lang)
    person = find_people(doc, lang)[0]
    return person.given_name or "-", person.family_name or "-"

"""What always holds of names with a user's own rules, whatever text and model."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from pipeline.languages import CODES
from pipeline.records import Organisation, Person
from pipeline.rules.organisations import find_organisations
from pipeline.rules.own.spans import apart, free_of, is_own, with_own
from pipeline.rules.people import find_people

from ..names_table import doc_of
from .test_own_names import OWN

_WORDS = st.sampled_from([
    "Nordlys", "Kraft", "Krafts", "NK", "NKs", "Nordlys-", "AS", "Ltd", "Kystens", "Venner",
    "HAVGRUPPA", "Solveig", "Brenna", "Brennas", "Sol", "B.", "Tora", "Jens", "Aas", "Drift",
    "Storgata", "havnefogden", "leder", "av", "kaia", "harbour", "reeve", "skipper", "匠頭",
    "極光", "電力", "極光電力", "オーロラ", "・", "鰐淵", "鰐淵澪", "港奉行", "の", "氏", "株式",
    "会社", "(", ")", ",", ".", "-", "/", "@", "'s", "og", "Kari", "Moe", "\n", "\u00a0", "😀",
])  # fmt: skip


@st.composite
def _docs(draw: st.DrawFn) -> tuple[str, Doc]:
    lang = draw(st.sampled_from(CODES))
    words = draw(st.lists(_WORDS | st.text(max_size=4).map(str.strip), max_size=30))
    words = [word for word in words if word]
    spaces = [lang != "ja" and draw(st.booleans()) for _ in words]
    doc = Doc(doc_of("", "en" if lang == "ja" else lang).vocab, words=words, spaces=spaces)
    cuts = sorted(draw(st.sets(st.integers(0, max(len(doc), 1)), max_size=8)))
    doc.ents = [
        Span(doc, first, last, draw(st.sampled_from(("PERSON", "ORG", "GPE"))))
        for first, last in zip(cuts[::2], cuts[1::2], strict=False)
        if first < last <= len(doc)
    ]
    return lang, doc


@settings(max_examples=200, deadline=None)
@given(_docs())
def test_rows_are_slices_that_never_overlap(case: tuple[str, Doc]) -> None:
    lang, doc = case
    tables: tuple[list[Person] | list[Organisation], ...] = (
        find_people(doc, lang, OWN), find_organisations(doc, lang, OWN),
    )  # fmt: skip
    for rows in tables:
        end = 0
        for row in rows:
            assert end <= row.start < row.end
            assert row.text == doc.text[row.start : row.end] == row.text.strip()
            assert row.name
            end = row.end


_SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 8), st.booleans()).map(
        lambda it: Organisation(
            start=it[0], end=it[0] + it[1], text="x" * it[1], lang="nb", name="x",
            rule="organisations.own" if it[2] else "organisations.ner",
        )
    ),
    max_size=12,
)  # fmt: skip


@given(_SPANS)
def test_own_spans_stay_and_what_overlaps_them_goes(rows: list[Organisation]) -> None:
    own = apart(row for row in rows if is_own(row.rule))
    others = [row for row in rows if not is_own(row.rule)]
    assert all(one.end <= other.start for one, other in pairwise(own))
    free = free_of(others, own)
    assert free == [
        row for row in others if all(row.end <= it.start or it.end <= row.start for it in own)
    ]
    assert sorted(with_own(own, others), key=id) == sorted([*own, *free], key=id)

"""Entities of several models made one list."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.nlp.combine import Combine, Found, combine

A, B = Found(0, 4, "PERSON"), Found(10, 20, "ORG")
LONGER, OTHER_KIND = Found(0, 9, "PERSON"), Found(0, 4, "ORG")

CASES: list[tuple[str, list[list[Found]], list[Found], list[Found]]] = [
    # what, by model, union, vote
    ("both", [[A], [A]], [A], [A]),
    ("each something", [[A], [B]], [A, B], []),
    ("the first named wins an overlap", [[A], [LONGER]], [A], []),
    ("the first named wins, whichever is longer", [[LONGER], [A]], [LONGER], []),
    ("the first named wins a kind", [[A], [OTHER_KIND]], [A], []),
    ("two against one", [[A], [LONGER], [LONGER]], [LONGER], [LONGER]),
    ("one of three is no majority", [[A, B], [A], []], [A, B], [A]),
    ("a model may repeat itself", [[A, A], []], [A], []),
    ("nothing", [[], []], [], []),
    ("one model", [[A, B]], [A, B], [A, B]),
]


@pytest.mark.parametrize(("by_model", "union", "vote"), [case[1:] for case in CASES])
def test_union_and_vote(by_model: list[list[Found]], union: list[Found], vote: list[Found]) -> None:
    assert [one.found for one in combine(by_model, "union")] == union
    assert [one.found for one in combine(by_model, "vote")] == vote


def test_who_found_what_is_kept_in_order() -> None:
    assert [one.by for one in combine([[A], [B], [A]], "union")] == [(0, 2), (1,)]


spans = st.builds(
    lambda start, length, kind: Found(start, start + length, kind),
    st.integers(0, 40),
    st.integers(1, 12),
    st.sampled_from(["PERSON", "ORG"]),
)


@given(
    st.lists(st.lists(spans, max_size=8), min_size=1, max_size=4),
    st.sampled_from(["union", "vote"]),
)
def test_no_two_overlap_and_each_was_found(by_model: list[list[Found]], rule: Combine) -> None:
    joined = combine(by_model, rule)
    for before, after in pairwise(joined):
        assert before.found.end <= after.found.start
    for one in joined:
        assert [one.found in of_model for of_model in by_model] == [
            place in one.by for place in range(len(by_model))
        ]
    if rule == "union":
        for found in {found for of_model in by_model for found in of_model}:
            assert any(found.start < k.found.end and k.found.start < found.end for k in joined)
    else:
        assert all(2 * len(one.by) > len(by_model) for one in joined)

"""Where mentions overlap: money before dates, dates before names that they cover, longer names."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.records import Date, Mention, Money, Organisation, Person
from pipeline.rules.overlaps import settle


def money(start: int, end: int) -> Money:
    return Money(start=start, end=end, text="x" * (end - start), lang="nb", rule="money.x")


def date(start: int, end: int) -> Date:
    return Date(
        start=start, end=end, text="x" * (end - start), lang="nb", kind="date", rule="dates.x"
    )


def person(start: int, end: int, rule: str = "people.ner") -> Person:
    return Person(start=start, end=end, text="x" * (end - start), lang="nb", name="x", rule=rule)


def organisation(start: int, end: int, rule: str = "organisations.ner") -> Organisation:
    return Organisation(
        start=start, end=end, text="x" * (end - start), lang="nb", name="x", rule=rule
    )


@pytest.mark.parametrize(
    ("mentions", "stay"),
    [
        pytest.param([money(5, 14), date(5, 9)], [money(5, 14)], id="2000 in `2000 kroner`"),
        pytest.param([money(5, 9), date(0, 14)], [money(5, 9)], id="money before a longer date"),
        pytest.param([organisation(0, 9), money(4, 12)], [money(4, 12)], id="NOK is no company"),
        pytest.param(
            [organisation(0, 22), date(0, 8)], [organisation(0, 22)], id="22. juli-kommisjonen"
        ),
        pytest.param([date(0, 8), person(4, 7)], [date(0, 8)], id="a weekday is no person"),
        pytest.param([date(0, 3), person(0, 3)], [date(0, 3)], id="mai the month"),
        pytest.param(
            [organisation(0, 12), person(0, 5)], [organisation(0, 12)], id="the longer name"
        ),
        pytest.param(
            [organisation(0, 5), person(0, 5, "people.role_name")],
            [person(0, 5, "people.role_name")],
            id="words before guesses",
        ),
        pytest.param(
            [person(0, 5), date(6, 10), money(11, 20)],
            [person(0, 5), date(6, 10), money(11, 20)],
            id="no overlap, all stay",
        ),
        pytest.param(
            [organisation(0, 10), date(8, 14), person(13, 20)],
            [organisation(0, 10), person(13, 20)],
            id="a chain: the ends are free when the middle goes",
        ),
    ],
)  # fmt: skip
def test_overlaps_are_settled(mentions: list[Mention], stay: list[Mention]) -> None:
    assert settle(mentions) == stay
    assert settle(reversed(mentions)) == stay


SPANS = st.lists(
    st.builds(
        lambda make, start, length: make(start, start + length),
        st.sampled_from([money, date, person, organisation]),
        st.integers(0, 40),
        st.integers(1, 12),
    ),
    max_size=12,
)


@given(SPANS)
def test_nothing_overlaps_and_nothing_free_is_lost(mentions: list[Mention]) -> None:
    settled = settle(mentions)
    for before, after in itertools.pairwise(settled):
        assert before.end <= after.start
    for mention in mentions:
        assert any(kept.start < mention.end and mention.start < kept.end for kept in settled)


@pytest.mark.parametrize(
    ("text", "stays"),
    [("Kari\nNordmann", True), ("Kari\r\nNordmann", True), ("Kari\n\nNordmann", False),
     ("Kari\r\n \r\nNordmann", False), ("Kari\r\rNordmann", False)],
)  # fmt: skip
def test_a_mention_never_crosses_a_blank_line(text: str, stays: bool) -> None:
    mention = Person(start=0, end=len(text), text=text, lang="nb", name=text, rule="people.ner")
    assert settle([mention]) == [mention] * stays

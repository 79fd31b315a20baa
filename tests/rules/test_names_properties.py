"""What always holds of people and organisations, whatever the text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from pipeline.languages import CODES
from pipeline.link.document import link_organisations, link_people
from pipeline.records import Organisation, Person
from pipeline.rules.organisations import find_organisations
from pipeline.rules.people import find_people
from tests.rules.names_table import doc_of

_PIECES = [
    "\n",
    " ",
    *[
        "Kari",
        "Moe",
        "statsminister",
        "Prime",
        "Minister",
        "of",
        "the",
        "Norges",
        "norske",
        "'s",
        "s",
        "Ap-leder",
        "(",
        ")",
        "Sp",
        ",",
        ".",
        "-",
        "@kari",
        "AS",
        "Inc.",
        "Bank",
        "og",
        "&",
        "Dr.",
        "von",
        "17",
        "首相",
        "の",
        "森田",
        "氏",
        "・",
        "株式",
        "会社",
        "米",
        "（",
        "）",
        "ダール",
        "省",
        "😀",
    ],
]
_LABELS = ("PERSON", "ORG", "GPE", "NORP", "DATE")


@st.composite
def _docs(draw: st.DrawFn) -> tuple[str, Doc]:
    lang = draw(st.sampled_from(CODES))
    # Tokenizers split at white space, so a word has none at its ends.
    word = st.sampled_from(_PIECES) | st.text(max_size=6).map(str.strip)
    words = draw(st.lists(word, max_size=30))
    doc = doc_of("", "en" if lang == "ja" else lang)
    doc = Doc(doc.vocab, words=[word for word in words if word])
    cuts = sorted(draw(st.sets(st.integers(0, max(len(doc), 1)), max_size=8)))
    doc.ents = [
        Span(doc, first, last, draw(st.sampled_from(_LABELS)))
        for first, last in zip(cuts[::2], cuts[1::2], strict=False)
        if first < last <= len(doc)
    ]
    return lang, doc


def _assert_sound(text: str, rows: list[Person] | list[Organisation]) -> None:
    end = 0
    for row in rows:
        assert end <= row.start < row.end
        assert row.text == text[row.start : row.end]
        assert row.text == row.text.strip()
        assert row.name
        end = row.end


@settings(max_examples=150, deadline=None)
@given(_docs())
def test_rows_are_slices_that_never_overlap(case: tuple[str, Doc]) -> None:
    lang, doc = case
    people = find_people(doc, lang)
    organisations = find_organisations(doc, lang)
    _assert_sound(doc.text, people)
    _assert_sound(doc.text, organisations)
    assert [(p.start, p.end) for p in link_people(people)] == [(p.start, p.end) for p in people]
    assert len(link_organisations(organisations)) == len(organisations)


HOSTILE = [
    ("en", "Deputy " * 4000 + "Kari"),
    ("en", "president of " * 3000 + "Kari"),
    ("en", "Bank of " * 3000),
    ("en", "Kari & " * 3000 + "Ltd"),
    ("nb", "Kyst- og " * 3000 + "departementet"),
    ("nb", "x" * 60000 + "minister Kari"),
    ("ja", "経済 " * 3000 + "森田/姓 " + "経済 " * 3000),
    ("ja", "株式 会社 " * 3000),
    ("ja", "元 前 " * 3000 + "首相 の 森田/姓 氏"),
    ("ja", "[PERSON:森田/姓] 、 " * 1500),
    ("ja", "[PERSON:森田/姓] （ 社長 " * 1000),
    ("ja", "部長 の 首相 で " * 3000 + "[PERSON:森田/姓]"),
    ("ja", "妻 アンナ ・ " * 1500),
    ("ja", "森田/姓 は 、 日本/国 の 作家 \n" * 1000),
    ("en", "[ORG:Coast Council] (CC) and the " * 1500),
    ("en", "[ORG:Coast of the] " * 1500 + "of the " * 1500),
    ("en", "the Ministry of Defence of " * 1500),
    ("en", "hereafter the " * 3000),
    ("nb", " ".join(f"[ORG:Kyst{number} AS] og" for number in range(1500))),
    ("nb", "i Fylkesmannen " * 3000),
    ("ja", "外務省 は " * 1500 + "（ 以下 「 " * 1500),
]


@pytest.mark.parametrize(("lang", "text"), HOSTILE)
def test_hostile_text_takes_linear_time(lang: str, text: str) -> None:
    doc = doc_of(text, lang)
    begin = time.process_time()
    find_people(doc, lang)
    find_organisations(doc, lang)
    assert time.process_time() - begin < 2


def test_linking_many_mentions_takes_linear_time() -> None:
    people = [
        Person(
            start=2 * number, end=2 * number + 1, text="x", lang="nb", rule="people.ner",
            name=f"Kari{number % 1000} Moe", given_name=f"Kari{number % 1000}", family_name="Moe",
        )
        for number in range(5000)
    ]  # fmt: skip
    begin = time.process_time()
    link_people(people)
    assert time.process_time() - begin < 2


def test_linking_many_organisations_takes_linear_time() -> None:
    organisations = [
        Organisation(
            start=2 * number, end=2 * number + 1, text="x", lang=lang, rule="organisations.ner",
            name=name, legal_form=form,
        )
        for number in range(4000)
        for lang, name, form in (
            ("nb", f"Kyst Bygg {number}", None), ("nb", f"Kyst Bygg {number} AS", "AS"),
            ("ja", f"北浜{number}商店", None), ("ja", f"株式会社北浜{number}商店", "株式会社"),
        )
    ]  # fmt: skip
    begin = time.process_time()
    link_organisations(organisations)
    assert time.process_time() - begin < 2

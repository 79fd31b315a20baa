"""Another model's entities on our tokens: borders of sentences, empty entities, words cut."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from pipeline.nlp.combine import Found
from pipeline.nlp.joining import as_ours, found_by, write
from pipeline.nlp.models import load_blank

blank = cache(load_blank)

NEWS = "Kraftlinja er solgt\n\nNordvik Energi\nMarit Solheim leder St. Olavs Hospital. Hun tiltrer."


def _ours(text: str, *wanted: tuple[int, int], lang: str = "nb") -> list[str]:
    doc = blank(lang)(text)
    starts = [token.idx for token in doc if token.is_sent_start]
    found = as_ours([Found(*span, "ORG") for span in wanted], text, starts)
    return [text[one.start : one.end] for one in found]


def _span(text: str, inside: str) -> tuple[int, int]:
    start = inside.index(text)
    return start, start + len(text)


@pytest.mark.parametrize(
    ("entity", "names"),
    [
        ("Nordvik Energi", ["Nordvik Energi"]),
        ("solgt\n\nNordvik Energi", ["solgt", "Nordvik Energi"]),
        ("Nordvik Energi\nMarit Solheim", ["Nordvik Energi", "Marit Solheim"]),
        (" St. Olavs Hospital", ["St. Olavs Hospital"]),
        ("Hospital. Hun", ["Hospital. Hun"]),  # no line ends there: the model is believed
        ("\n\n", []),
        ("\n", []),
        (".", []),
        (". ", []),
    ],
)
def test_an_entity_is_cut_where_a_line_ends_a_sentence(entity: str, names: list[str]) -> None:
    assert _ours(NEWS, _span(entity, NEWS)) == names


def test_an_empty_entity_is_none() -> None:
    assert _ours(NEWS, (5, 5), (len(NEWS), len(NEWS))) == []


def test_lines_of_hard_wrapped_prose_do_not_cut() -> None:
    text = (
        "Styret i selskapet møttes i går for å drøfte salget av aksjene i Nordvik\n"
        "Energi Holding AS, og vedtaket ble gjort enstemmig etter en lang debatt,\n"
        "men saken går videre til generalforsamlingen, som etter planen holdes i\n"
        "Bergen den siste uken i mai, og der de ansatte har to av de ni stemmene.\n"
    )
    name = "Nordvik\nEnergi Holding AS"
    assert _ours(text, _span(name, text)) == [name]


def test_a_sentence_does_not_end_inside_a_name() -> None:
    text = "Vi besøkte Jan P. Syse. Det gikk fint."
    doc = blank("nb")(text)
    doc[4].is_sent_start = True  # what a splitter does that takes P. for an end
    write(doc, [(Found(*_span("Jan P. Syse", text), "PERSON"), "one")])
    assert [sentence.text for sentence in doc.sents] == [
        "Vi besøkte Jan P. Syse.",
        "Det gikk fint.",
    ]


def test_a_parse_keeps_its_sentences() -> None:
    words = ["Jan", "P.", "Syse", "kom"]
    doc = Doc(blank("nb").vocab, words, heads=[0, 0, 3, 3], deps=["ROOT", "flat", "nsubj", "ROOT"])
    write(doc, [(Found(0, len("Jan P. Syse"), "PERSON"), "one")])
    assert [ent.text for ent in doc.ents] == ["Jan P. Syse"]
    assert len(list(doc.sents)) == 2


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("ja", "防衛省の木原大臣は東京都内で会見した。", "防"),
        ("ja", "防衛省の木原大臣は東京都内で会見した。", "原大"),
        ("nb", "Nordvikdirektøren sa nei.", "Nordvik"),
        ("en", "The Reutersesque report came.", "Reuters"),
    ],
)
def test_a_word_is_split_where_another_model_ends_a_name(lang: str, text: str, name: str) -> None:
    doc = blank(lang)(text)
    tags = {
        character: token.tag_
        for token in doc
        for character in range(token.idx, token.idx + len(token))
    }
    write(doc, [(Found(*_span(name, text), "ORG"), "ja_ginza")])
    [entity] = doc.ents
    assert (entity.text, entity.label_, found_by(entity)) == (name, "ORG", "ja_ginza")
    assert doc.text == text
    assert [token.tag_ for token in doc] == [tags[token.idx] for token in doc]


@settings(deadline=None)  # MeCab reads its dictionary at the first example
@given(
    st.text(alphabet="aB.\n 東京は。", min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4),
    st.sampled_from(["nb", "ja"]),
)
def test_offsets_stay_true(text: str, ends: list[tuple[int, int]], lang: str) -> None:
    nlp = blank(lang)
    doc = nlp(text)
    starts = [token.idx for token in doc if token.is_sent_start]
    inside = sorted(
        {
            Found(min(pair), min(max(pair), len(text)), "ORG")
            for pair in ends
            if min(pair) <= len(text)
        }
    )
    apart = [
        one for place, one in enumerate(inside) if all(o.end <= one.start for o in inside[:place])
    ]
    found = as_ours(apart, text, starts)
    write(doc, [(one, "x") for one in found])
    assert doc.text == text
    assert [(e.start_char, e.end_char) for e in doc.ents] == [(f.start, f.end) for f in found]

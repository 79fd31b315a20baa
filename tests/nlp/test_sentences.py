"""Sentences by rules: tables of text and its sentences, and what must always hold."""

from __future__ import annotations

import pickle
import time
from itertools import pairwise
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from pipeline.languages import CODES, language
from pipeline.nlp.sentences import sentence_starts


def split(text: str, lang: str) -> list[str]:
    starts = [*sentence_starts(text, language(lang).sentences), len(text)]
    return [text[a:b].strip() for a, b in pairwise(starts)]


# "|" marks where the sentences part.
NORWEGIAN = [
    "Møtet begynner kl. 10 i St. Olavs gate.| Vi ses der!",
    "Omsetningen ble 4,5 mrd. kroner i 3. kvartal.| Kursen falt.",
    "Hun kom 17. mai 2023.| Han dro 18. mai.",
    "Saken ble avgjort i 2010.| Dommen ble anket.",
    "Flere land, bl.a. Sverige, f.eks. også Danmark, stemte imot.| Norge avstod.",
    "Kari M. Hansen og J. A. Lie møtte dr. Berg.| De snakket lenge.",
    "De selger klær, sko osv.| Han kjøper ingenting.| Det gjør hun.",
    "De selger sko osv. i Bergen.",
    "Prisen var 30 kr.| Det er dyrt.",
    "«Kommer du?» spurte hun.| «Ja.»| Han nikket.",
    "Hun svarte uten å nøle:| – Det vet jeg ikke.| – Takk, sa han.",
    "Statsråden sa dette i går:| «Vi må handle nå.»",
    "1. Innledning til saken\n|2. Vurdering av saken",
    "Se nettstedet firma.no.| Politiet holder til der.",
    "Byen ble grunnlagt 300 f.Kr. av grekere.",
    "Bedriften Fjord Inc. Norge vokser.",
]

ENGLISH = [
    "Mr. Lee met Dr. Adams at 5 p.m. on Friday.| They talked.",
    "He moved to the U.S. in 1990.| She stayed.",
    "He moved to the U.S.| The family followed.",
    "Apple Inc. CEO Tim Cook spoke.| Nobody clapped.",
    "She works for Harbour Ltd.| It pays well.",
    "The figure rose 3.5 percent to No. 5 on the list.| It fell later.",
    "He said no.| Nobody asked why.",
    '"Are you sure?" she asked.| "Yes."| He left.',
    "It was founded in 1971.[1]| It closed in 1980. [2] [3]| Nobody minded.",
    "J. R. Ewing and A. N. Smith signed.| Then they left.",
    "Wait... what?| Really!?| Yes.",
]

JAPANESE = [
    "今日は晴れだ。|明日は雨だろう。",
    "首相は「検討する。必ずやる。」と述べた。|会見は短かった。",
    "「はい。」|「いいえ。」",
    "「終わった。」|記者団は帰った。",
    "え？と聞き返した。|返事はなかった。",
    "すごい！|本当に？|うん。",
    "Yahoo!ニュースが伝えた。|売上高は３．５兆円だった。",
    "東京\n|大阪\n|名古屋",
    "A. Smith氏が来日した。|U.S. Steelは買収された。",
    "「閉じない括弧。|次の文。",
    "（注）これは例です。|（以下略）",
]


@pytest.mark.parametrize(
    ("lang", "marked"),
    [
        *(("nb", text) for text in NORWEGIAN),
        *(("nn", text) for text in NORWEGIAN),
        *(("en", text) for text in ENGLISH),
        *(("ja", text) for text in JAPANESE),
    ],
)
def test_sentences(lang: str, marked: str) -> None:
    assert split(marked.replace("|", ""), lang) == [part.strip() for part in marked.split("|")]


WRAPPED = """\
Kommunen har vedtatt å bygge en ny skole ved elva, der den
gamle sto til den brant i 1987. Arbeidet ventes å begynne i
august, og Kari Hansen skal lede det.

Neste møte er i oktober."""

LINES = """\
Liste over dem som kom til møtet i september i fjor høst
Kari Hansen
Ola Nordmann
- punkt en i listen
- punkt to i listen
| navn | tall |
| Berg | 12 |"""


def test_hard_wrapped_prose_is_not_cut_at_its_lines() -> None:
    assert len(split(WRAPPED, "nb")) == 3


def test_headings_lists_and_table_rows_are_cut_at_their_lines() -> None:
    assert split(LINES, "nb") == LINES.splitlines()


def test_long_paragraphs_are_cut_at_their_line_breaks() -> None:
    paragraph = "Det er mange som mener noe om saken uten å kjenne den " * 5
    assert len(split(f"{paragraph}\nog slik fortsetter det", "nb")) == 2


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\u2029"])
def test_every_newline_convention_parts_headings(newline: str) -> None:
    assert split(f"Overskrift{newline}{newline}Brødtekst her{newline}- punkt", "nb") == [
        "Overskrift",
        "Brødtekst her",
        "- punkt",
    ]


@pytest.mark.parametrize("lang", CODES)
@given(st.text(alphabet="aAå. !?。「」\n\r\t()1|-:…」あ漢.\u3000", max_size=80))
def test_starts_are_in_order_and_inside_the_text(lang: str, text: str) -> None:
    starts = list(sentence_starts(text, language(lang).sentences))
    assert starts == sorted(set(starts))
    assert all(0 <= start < len(text) for start in starts)
    assert not text[: starts[0] if starts else len(text)].strip()


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize(
    "part",
    [". ", "a.", "1. ", "「", "「」", "(", "A: ", "[1] ", "nr. 1. ", "\n", "a\n", " ", "J. ", "」"],
)
def test_hostile_text_takes_linear_time(lang: str, part: str) -> None:
    started = time.perf_counter()
    list(sentence_starts(part * 40_000, language(lang).sentences))
    assert time.perf_counter() - started < 4


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\n\nHei.", "Hei. \n Du. ", "…"])
def test_every_token_is_marked(text: str) -> None:
    nlp = spacy.blank("nb")
    nlp.add_pipe("trefakta_sentences", config={"language": "nn"})
    doc = nlp(text)
    assert all(token.is_sent_start in {True, False} for token in doc)
    assert all(sentence.text.strip() for sentence in doc.sents) or not text.strip()


def test_a_parse_keeps_its_sentences() -> None:
    nlp = spacy.blank("en")
    words = ["Go", ".", "Now", "."]
    doc = spacy.tokens.Doc(nlp.vocab, words=words, heads=[0, 0, 0, 0], deps=["ROOT"] + ["dep"] * 3)
    assert len(list(nlp.add_pipe("trefakta_sentences")(doc).sents)) == 1


def test_saved_and_pickled(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("trefakta_sentences", config={"language": "en"})
    nlp.to_disk(tmp_path / "model")
    for copy in (spacy.load(tmp_path / "model"), pickle.loads(pickle.dumps(nlp))):  # noqa: S301 (our own bytes)
        assert [s.text for s in copy("Mr. Lee left. He slept.").sents] == [
            "Mr. Lee left.",
            "He slept.",
        ]

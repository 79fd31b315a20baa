"""Segments: tables of text and its languages, and what must always hold."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.languages import CODES, OTHER
from pipeline.segment import segment
from pipeline.segment.cut import cut

NB = "Statsråden sa i går at regjeringen ikke vil øke avgiftene, men at noe må gjøres til høsten."
NN = "Statsråden sa i går at regjeringa ikkje vil auka avgiftene no, men at noko må gjerast."
EN = "The minister said yesterday that the government would not raise the fee before the autumn."
JA = "大臣は昨日、政府は秋までに料金を引き上げないと述べた。"
DA = "Ministeren sagde i går, at regeringen ikke vil sætte afgiften op, og at der kun er få penge."
SV = "Ministern sade i går att regeringen inte vill höja avgiften, men att något måste göras."
TR = "Bakan pazartesi günü hükümetin harçları artırmak istemediğini söyledi ve sessizce ayrıldı."
ZH = "部长昨天表示，政府在秋天以前不打算提高收费，但是很多城市需要更多的钱。"


def languages(text: str, lang: str | None = None) -> list[tuple[str, str]]:
    return [(part.lang, part.text) for part in segment(text, lang=lang)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (NB, "nb"),
        (NN, "nn"),
        (EN, "en"),
        (JA, "ja"),
        (NB.upper(), "nb"),
        ("Norway Joins the Talks on Fish and Oil With Japan", "en"),
        ("首相はSonyとNATOの会議に出席し、Jonas Gahr Støre氏と会談した。", "ja"),
        ("Forsvarsminister Minoru Kihara (木原稔) sa i Tokyo at samarbeidet går godt.", "nb"),
        ("Den russiske forfatteren Лев Толстой døde i 1910.", "nb"),
        ("Mer om saken på https://www.example.com/the/story/about/this/and/that i kveld.", "nb"),
        (DA, OTHER),
        (SV, OTHER),
        (ZH, OTHER),
        ("Die Regierung will die Gebühren nicht erhöhen, sagte der Minister am Montag.", OTHER),
        ("Le gouvernement ne veut pas augmenter les taxes, a dit le ministre lundi.", OTHER),
        ("Hallitus ei halua korottaa maksuja, sanoi ministeri maanantaina.", OTHER),
        (TR, OTHER),  # which no list of words is for
        ("Министр сказал вчера, что плата не вырастет.", OTHER),
        ("장관은 어제 요금을 올리지 않겠다고 말했다.", OTHER),
        ("Москва", OTHER),
    ],
)  # fmt: skip
def test_language_of_a_text(text: str, lang: str) -> None:
    assert {part.lang for part in segment(text)} == {lang}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{NB}\n\n{EN}\n\n{JA}", [("nb", NB), ("en", EN), ("ja", JA)]),
        (f"{NB}\n{NN}", [("nb", NB), ("nn", NN)]),
        # Headings, names and numbers go with what stands around them.
        (f"# Avtale i Oslo\n{EN}", [("en", f"# Avtale i Oslo\n{EN}")]),
        (f"{JA}\nNATO\n{JA}", [("ja", f"{JA}\nNATO\n{JA}")]),
        (f"{EN}\n\n| Berg | 12 |\n| Lie | 7 |", [("en", f"{EN}\n\n| Berg | 12 |\n| Lie | 7 |")]),
        # Little evidence of a standard: the document decides.
        (f"{NN}\nHan var i Oslo i fjor.\n{NN}", [("nn", f"{NN}\nHan var i Oslo i fjor.\n{NN}")]),
        # A quotation of a sentence is cut out, the name of a ministry is not.
        (
            "Statsråd Kari Berg sa: «平和のための協力を続けていきたい» og smilte til de fremmøtte.",
            [
                ("nb", "Statsråd Kari Berg sa:"),
                ("ja", "«平和のための協力を続けていきたい»"),
                ("nb", "og smilte til de fremmøtte."),
            ],
        ),
        (
            f"{NB} Departementet (防衛省) svarte ikke på spørsmålet vårt.",
            [("nb", f"{NB} Departementet (防衛省) svarte ikke på spørsmålet vårt.")],
        ),
        (f"{JA} {EN}", [("ja", JA), ("en", EN)]),
        (f"{NB}\n{DA}", [("nb", NB), (OTHER, DA)]),
    ],
)
def test_segments(text: str, expected: list[tuple[str, str]]) -> None:
    assert languages(text) == expected


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        (NB, "nn", ["nn"]),
        (f"{NB}\n{JA}", "nn", ["nn", "ja"]),
        (JA, "en", ["ja"]),
        (EN, "ja", ["en"]),
        (DA, "nb", ["nb"]),
        (NN, "no", ["nn"]),
        (NB, "nb-NO", ["nb"]),
        (
            "1位 北沢和也 13分09秒\n2位 南野在人 13分10秒",
            "ja",
            ["ja"],
        ),  # 和, 也 and 在 are Chinese, too
        ("SONY 過去最高益", "ja", ["ja"]),
        (ZH, "ja", [OTHER]),
        (NB, "sv", ["nb"]),  # not a language of ours: no declaration
    ],
)
def test_a_declared_language_is_believed_where_the_script_allows_it(
    text: str, declared: str, expected: list[str]
) -> None:
    assert [part.lang for part in segment(text, lang=declared)] == expected


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\u2029"])
def test_every_newline_convention(newline: str) -> None:
    text = f"{NB}{newline}{newline}{EN}{newline}{JA}"
    assert [part.lang for part in segment(text)] == ["nb", "en", "ja"]


def test_paragraphs_of_one_language_are_merged_up_to_the_longest() -> None:
    text = "\n\n".join([NB] * 100)
    longest = max(len(part.text) for part in segment(text, max_chars=1000))
    assert 900 <= longest <= 1000


def test_a_line_without_a_break_is_cut_at_sentences() -> None:
    parts = segment(" ".join([NB] * 200), max_chars=1000)
    assert all(part.text.endswith(".") and len(part.text) <= 1000 for part in parts)


@pytest.mark.parametrize("character", ["e\u0301\u0323", "👩\u200d🔬", "が"])
def test_a_cut_never_parts_what_a_reader_sees_as_one_character(character: str) -> None:
    text = "x" + character * 100
    for start, _ in cut(text, 0, len(text), 50):
        assert text[start:].startswith(character) or start == 0


def test_the_longest_must_be_positive() -> None:
    with pytest.raises(ValueError, match="positive"):
        segment("Hei", max_chars=0)


PIECES = st.sampled_from(
    [
        NB,
        NN,
        EN,
        JA,
        DA,
        ZH,
        "NATO",
        "木原稔",
        "123",
        "\n",
        "\r\n",
        "\n\n",
        "\u2028",
        " ",
        "\t",
        "…",
        "(",
    ]
)


@settings(deadline=None)
@given(
    st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=60),
    st.none() | st.sampled_from([*CODES, "no", "sv"]),
    st.integers(1, 400),
)
def test_segments_cover_all_but_white_space(text: str, lang: str | None, longest: int) -> None:
    end = 0
    for part in segment(text, lang=lang, max_chars=longest):
        assert part.text == text[part.start : part.end]
        assert part.text.strip() == part.text != ""
        assert len(part.text) <= longest
        assert part.lang in {*CODES, OTHER}
        assert not text[end : part.start].strip()
        end = part.end
    assert not text[end:].strip()


@pytest.mark.parametrize(
    "part", ["a", "ord ", "a\n", " ", "漢", "\u0301", "я漢a ", "\n", "「", ". ", "a. B"]
)
def test_hostile_text_takes_linear_time(part: str) -> None:
    started = time.perf_counter()
    parts = segment(part * (200_000 // len(part)))
    assert time.perf_counter() - started < 6
    assert all(len(part.text) <= 5000 for part in parts)


def test_normal_forms_have_one_language() -> None:
    for form in ("NFC", "NFD"):
        assert {part.lang for part in segment(unicodedata.normalize(form, NB))} == {"nb"}


@pytest.mark.parametrize(
    "line",
    ["場所：若葉区役所　2階会議室", "三崎水産株式会社　営業二課", "不在者投票目的不明者一覧表"],
)
def test_a_line_of_han_beside_kana_is_japanese(line: str) -> None:
    text = f"本日の議題について説明があった。\n\n{line}\n\n以上です。"
    assert {part.lang for part in segment(text)} == {"ja"}

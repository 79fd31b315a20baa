"""A user's own rules on the whole way of a text, and one extractor beside another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

import pipeline
from pipeline.extractor import Extractor
from pipeline.languages import CODES
from pipeline.link.document import link_organisations
from pipeline.records import Document, Mention, Money, Organisation, Person
from pipeline.rules.components import COMPONENTS
from pipeline.rules.overlaps import settle
from pipeline.rules.own import OwnMoney, OwnRules, SettingsError

BLANK = dict.fromkeys(CODES, "blank")

RULES: dict[str, Any] = {
    "organisations": [
        {"name": "Nordlys Kraft", "kind": "company"},
        {"name": "NK", "canonical_name": "Nordlys Kraft"},
        {"name": "mai", "case": "any"},
        "極光電力",
    ],
    "people": [{"name": "Solveig Brenna", "aliases": ["Sol"]}, "鰐淵澪"],
    "roles": {"nb": ["havnefogd"], "ja": ["港奉行"]},
    "not_people": ["Solveig Drift"],
    "not_organisations": ["Equinor"],
}
MONEY: dict[str, Any] = {
    "words": {"nb": {"gryn": "NOK"}},
    "patterns": [{"name": "k", "pattern": r"K(?P<amount>\d+)", "currency": "NOK"}],
}
DATES: dict[str, Any] = {
    "patterns": [{"name": "olsok", "pattern": r"[Oo]lsok(?:\s\d{4})?", "value": "XXXX-07-29"}]
}


def mentions(text: str, lang: str, extractor: Extractor) -> Sequence[Mention]:
    document = Document(doc_id="a", text=text, lang=lang, date=dt.date(2024, 9, 5))
    [extraction] = extractor.extract_documents([document])
    return extraction.mentions


def found(text: str, lang: str = "nb", **own: Any) -> list[tuple[str, str]]:
    extractor = pipeline.load(models=BLANK, **own)
    return [(it.text, getattr(it, "rule", "")) for it in mentions(text, lang, extractor)]


def test_the_rules_of_a_user_reach_every_table() -> None:
    text = "Havnefogd Grethe Lunn og Solveig Brenna ga NK 500 gryn og K30 før olsok."
    assert found(text, rules=RULES, money=MONEY, dates=DATES) == [
        ("Grethe Lunn", "people.role_name"),
        ("Solveig Brenna", "people.own"),
        ("NK", "organisations.own"),
        ("500 gryn", "money.amount_word"),
        ("K30", "money.own.k"),
        ("olsok", "dates.own.olsok"),
    ]


def test_japanese_without_spaces() -> None:
    text = "極光電力は鰐淵澪氏を迎えた。港奉行の森田氏とSolveig Brennaも極光電力を訪れた。"
    assert found(text, "ja", rules=RULES) == [
        ("極光電力", "organisations.own"),
        ("鰐淵澪", "people.own"),
        ("森田", "people.honorific"),
        ("Solveig Brenna", "people.own"),
        ("極光電力", "organisations.own"),
    ]


OVERLAPS = [
    # the user's own claims its span before money, dates and whatever is longer
    ("Vi møtes i mai 2024.", {"rules": RULES}, [("mai", "organisations.own")]),
    (
        "Se K500 kr her.",
        {"money": MONEY},
        [("K500", "money.own.k")],
    ),
    (
        "Kystens Nordlys Kraft AS",
        {"rules": {"organisations": ["Nordlys Kraft"]}},
        [("Nordlys Kraft AS", "organisations.own")],
    ),
    # of two of the user's, the longer
    (
        "Vi så Nordlys Kraft Solveig.",
        {"rules": {"organisations": ["Nordlys Kraft"], "people": ["Kraft Solveig", "Nordlys"]}},
        [("Nordlys Kraft", "organisations.own")],
    ),
    # what crosses a blank line is no mention
    ("Nordlys\n\nKraft", {"rules": RULES}, []),
]


@pytest.mark.parametrize(("text", "own", "rows"), OVERLAPS)
def test_own_rules_win_where_rows_overlap(
    text: str, own: dict[str, Any], rows: list[tuple[str, str]]
) -> None:
    assert found(text, **own) == rows


def test_of_two_overlapping_rows_the_users_own_stays() -> None:
    kept = settle(
        [
            Organisation(
                start=0, end=20, text="x" * 20, lang="nb", name="x", rule="organisations.ner"
            ),
            Money(start=5, end=12, text="x" * 7, lang="nb", rule="money.amount_word"),
            Person(start=10, end=14, text="xxxx", lang="nb", name="x", rule="people.own"),
        ]
    )
    assert [row.table for row in kept] == ["people"]


def test_aliases_have_one_name_and_one_id() -> None:
    extractor = pipeline.load(models=BLANK, rules=RULES)
    rows = [
        row
        for row in mentions("NK eies av Nordlys Kraft AS. Sol er Solveig Brenna.", "nb", extractor)
        if isinstance(row, Organisation | Person)
    ]
    names = {row.name for row in rows}
    ids = {getattr(row, "organisation_id", None) or getattr(row, "person_id", "") for row in rows}
    assert names == {"Nordlys Kraft", "Solveig Brenna"}
    assert len(rows) == 4
    assert len(ids) == 2


@pytest.mark.parametrize("parts", [{}, {"given_name": "稔", "family_name": "木原"}])
def test_a_part_of_an_alias_is_the_person_too(parts: dict[str, str]) -> None:
    own = {"people": [{"name": "木原稔", "aliases": ["Minoru Kihara"], **parts}]}
    extractor = pipeline.load(models=BLANK, rules=own)
    text = "Minoru Kihara kom til Oslo i dag. Han møtte Seiji Kihara. Så reiste Kihara hjem."
    rows = [row for row in mentions(text, "nb", extractor) if isinstance(row, Person)]
    assert [(row.text, row.name, row.rule) for row in rows] == [
        ("Minoru Kihara", "木原稔", "people.own"),
        ("Kihara", "木原稔", "people.part"),
    ]
    assert len({row.person_id for row in rows}) == 1


def test_the_order_of_a_user_dates_the_document_too() -> None:
    text = "Posted: 3/9/2024\n\nThe board met on Monday and agreed to build the bridge.\n"
    for order, day in (("dmy", "2024-09-03"), ("mdy", "2024-03-09")):
        extractor = pipeline.load(models=BLANK, dates={"order": {"en": order}})
        [extraction] = extractor.extract_documents([Document(doc_id="a", text=text, lang="en")])
        assert str(extraction.row.doc_date) == day


def test_an_own_name_is_not_taken_for_the_short_form_of_another() -> None:
    def row(start: int, name: str, rule: str, form: str | None = None) -> Organisation:
        return Organisation(
            start=start, end=start + len(name), text=name, lang="nb", name=name, rule=rule,
            legal_form=form,
        )  # fmt: skip

    short, long = link_organisations(
        [
            row(0, "Bratthav", "organisations.own"),
            row(20, "Bratthav Kraft AS", "organisations.legal_form", "AS"),
        ]
    )
    assert (short.name, long.name) == ("Bratthav", "Bratthav Kraft AS")
    assert short.organisation_id != long.organisation_id
    short, long = link_organisations(
        [
            row(0, "Bratthav", "organisations.ner"),
            row(20, "Bratthav Kraft AS", "organisations.legal_form", "AS"),
        ]
    )
    assert short.organisation_id == long.organisation_id


def test_what_is_never_a_row_is_none_whatever_the_rest_of_the_document_says() -> None:
    text = "Equinor ASA og Equinor. Solveig Drift AS kom. Direktør Solveig Drift svarte."
    rows = found(text, rules=RULES)
    assert ("Equinor", "organisations.known") not in rows
    assert ("Solveig Drift", "people.role_name") not in rows
    assert ("Equinor", "organisations.known") in found(text)


# One beside another


def test_extractors_do_not_see_each_others_rules() -> None:
    text = "Nordlys Kraft betalte 500 gryn."
    one = pipeline.load(models=BLANK, rules={"organisations": ["Nordlys Kraft"]})
    other = pipeline.load(models=BLANK, money={"words": {"nb": {"gryn": "SEK"}}})
    plain = pipeline.load(models=BLANK)
    tables = [
        [row.table for row in mentions(text, "nb", extractor)]
        for extractor in (one, plain, other, plain, one)
    ]
    assert tables == [["organisations"], [], ["money"], [], ["organisations"]]


@pytest.mark.model
@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nb", "Blåkveite møtte Kari Nordmann i Oslo i går."),
        ("en", "The firm Blåkveite met Mary Jones in London yesterday."),
        ("ja", "昨日、Blåkveiteは東京で森田あかり氏に会った。"),
    ],
)
def test_extractors_share_a_model_and_not_its_rules(lang: str, text: str) -> None:
    plain = pipeline.load(languages=[lang])
    own = pipeline.load(languages=[lang], rules={"organisations": ["Blåkveite"]})
    shared, ours = plain.pipeline(lang), own.pipeline(lang)
    assert ours is not shared
    assert ours.vocab is shared.vocab
    assert ours.pipe_names == shared.pipe_names
    models = [name for name in shared.pipe_names if name not in COMPONENTS]
    assert models
    assert all(ours.get_pipe(name) is shared.get_pipe(name) for name in models)
    rules = [[getattr(it, "rule", "") for it in mentions(text, lang, it)] for it in (plain, own)]
    assert "organisations.own" in rules[1]
    assert "organisations.own" not in rules[0]


# In a pipeline of spaCy's


def test_a_pipeline_that_is_saved_keeps_the_rules(tmp_path: Path) -> None:
    own = OwnMoney.of(
        {
            "words": {"nb": {"gryn": "NOK", "a=b": "NOK"}},
            "default": {"nb": {"$": "CAD"}},
            "patterns": [{"name": "x", "pattern": r"${0}%(?P<amount>\d+)\$", "currency": "NOK"}],
        }
    )
    nlp = spacy.blank("nb")
    nlp.add_pipe("trefakta_money", config={"own": own.config()})
    nlp.add_pipe("trefakta_organisations", config={"own": OwnRules.of(RULES).config()})
    nlp.to_disk(tmp_path / "model")
    doc = spacy.load(tmp_path / "model")("Nordlys Kraft ga $5 og 500 gryn, %7$.")
    assert [(row.text, row.currency) for row in doc._.trefakta_money] == [
        ("$5", "CAD"), ("500 gryn", "NOK"), ("%7$", "NOK"),
    ]  # fmt: skip
    assert [row.rule for row in doc._.trefakta_organisations] == ["organisations.own"]


def test_a_component_takes_a_plain_dictionary() -> None:
    nlp = spacy.blank("nb")
    nlp.add_pipe("trefakta_dates", config={"own": DATES})
    [row] = nlp("Vi ses til olsok 2023.")._.trefakta_dates
    assert row.rule == "dates.own.olsok"


def test_what_is_wrong_is_said_where_it_is_given() -> None:
    with pytest.raises(SettingsError, match=r"not_person: no such key; .* mean 'not_people'"):
        pipeline.load(rules={"not_person": ["A"]})
    with pytest.raises(SettingsError, match=r"trefakta\.toml, line 2: money\.word: no such key"):
        pipeline.load(settings=_file("[money]\nword = 3\n"))


def test_a_settings_file_for_the_api(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own.txt").write_text("Nordlys Kraft\n", encoding="utf-8")
    text = "languages = ['nb']\nworkers = 3\n[models]\nnb = 'blank'\n[rules]\n"
    path = tmp_path / "trefakta.toml"
    path.write_text(f"{text}organisations = 'own.txt'\n", encoding="utf-8")
    extractor = pipeline.load(settings=path)
    assert extractor.languages == ("nb",)
    assert extractor.models == {"nb": "blank"}
    assert [it.table for it in mentions("Nordlys Kraft.", "nb", extractor)] == ["organisations"]
    assert pipeline.load(settings=path, languages=["nb", "ja"]).languages == ("nb", "ja")
    monkeypatch.chdir(tmp_path)
    assert pipeline.load().languages == CODES  # none is looked for


def _file(text: str) -> Path:
    import tempfile

    path = Path(tempfile.mkdtemp()) / "trefakta.toml"
    path.write_text(text, encoding="utf-8")
    return path


# What always holds

_WORDS = st.sampled_from([
    "Nordlys", "Kraft", "Krafts", "NK", "NKs", "AS", "mai", "Mai", "2024", "Solveig", "Brenna",
    "Sol", "havnefogd", "havnefogden", "Grethe", "極光", "電力", "極光電力", "鰐淵澪", "氏",
    "港奉行", "の", "は", "株式会社", "500", "gryn", "kr", "K5", "olsok", "Olsok 2024", "Drift",
    "Equinor", "og", ",", ".", "-", "(", ")", "@", "'s", "\n", "\n\n", "\u00a0", "\u3000", "😀",
])  # fmt: skip
_EXTRACTOR: list[Extractor] = []


def _with_everything() -> Extractor:
    if not _EXTRACTOR:
        _EXTRACTOR.append(pipeline.load(models=BLANK, rules=RULES, money=MONEY, dates=DATES))
    return _EXTRACTOR[0]


@settings(max_examples=150, deadline=None)
@given(
    lang=st.sampled_from(CODES),
    words=st.lists(_WORDS | st.text(max_size=4), max_size=25),
    joint=st.sampled_from([" ", ""]),
)
def test_rows_are_slices_that_never_overlap(lang: str, words: list[str], joint: str) -> None:
    text = joint.join(words)
    end = 0
    for row in mentions(text, lang, _with_everything()):
        assert end <= row.start < row.end <= len(text)
        assert row.text == text[row.start : row.end] == row.text.strip()
        end = row.end

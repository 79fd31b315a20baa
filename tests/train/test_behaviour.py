"""The behaviour cases: their notation, their data, their runner, and floors for the models."""

from __future__ import annotations

import json
from collections import Counter
from itertools import chain
from pathlib import Path

import pytest
import spacy

from pipeline.languages import CODES
from pipeline.nlp.models import model_code, model_dir
from pipeline.train.behaviour import (
    Outcome,
    card_section,
    main,
    measure,
    model_alone,
    pass_rate,
    run,
    table,
    tally,
)
from pipeline.train.behaviour_cases import (
    CAPABILITIES,
    KINDS,
    Case,
    MarkedText,
    fill,
    parse,
    read_cases,
)

FEWEST_CASES = 400
FEWEST_OF_A_CAPABILITY = 8

FLOORS = {
    ("model", "nb"): 0.58,
    ("model", "nn"): 0.54,
    ("model", "en"): 0.78,
    ("model", "ja"): 0.66,
    ("rules", "nb"): 0.77,
    ("rules", "nn"): 0.72,
    ("rules", "en"): 0.82,
    ("rules", "ja"): 0.79,
}
"""A little under what the shipped models pass, by way and language: raise them with the models."""

NAMES = {
    "PERSON": {"common": ["Kari Moe", "Per Dahl"]},
    "ORG": {"known": ["Equinor", "Telenor", "Hydro"]},
}

CASES = """\
[names.PERSON]
common = ["Kari Moe", "Per Dahl"]

[news]
MFT = ["[PERSON:Kari Moe] smiler.", "Hun eier [NOT:Sild] i [PLACE:Bodø]."]
INV = ["{PERSON.common} reiser."]

[context]
DIR = [["Fru [PERSON:Moe] kom.", "Ved [NOT:Moe] ligger [ANY:Per Dahl]."]]
"""


def spans(marked: MarkedText) -> list[str]:
    return [f"{span.label} {marked.text[span.start : span.end]}" for span in sorted(marked.wanted)]


@pytest.mark.parametrize(
    ("marked", "text", "wanted"),
    [
        ("Ingen her.", "Ingen her.", []),
        ("[PERSON:Moe] så [PERSON:Moe].", "Moe så Moe.", ["PERSON Moe", "PERSON Moe"]),
        ("[ORG:Moe AS] i [PLACE:Bø]", "Moe AS i Bø", ["ORG Moe AS", "PLACE Bø"]),
        ("[NOT:Sild] og [ANY:Fram]", "Sild og Fram", []),
        ("[1] og [sic] er ingen merker", "[1] og [sic] er ingen merker", []),
    ],
)
def test_marks(marked: str, text: str, wanted: list[str]) -> None:
    parsed = parse(marked)
    assert (parsed.text, spans(parsed)) == (text, wanted)


@pytest.mark.parametrize("marked", ["[PERSN:Moe]", "{PERSON.common}", "[PER:Moe]"])
def test_misspelt_marks_are_refused(marked: str) -> None:
    with pytest.raises(ValueError, match="misspelt"):
        parse(marked)


def test_slots_take_the_names_of_their_lists_in_turn() -> None:
    assert [*fill("{PERSON.common+s} hus og {PERSON.common}, {ORG.known}", NAMES)] == [
        "[PERSON:Kari Moes] hus og [PERSON:Per Dahl], [ORG:Equinor]",
        "[PERSON:Per Dahls] hus og [PERSON:Kari Moe], [ORG:Telenor]",
        "[PERSON:Kari Moes] hus og [PERSON:Per Dahl], [ORG:Hydro]",
    ]


def test_a_template_without_slots_is_refused() -> None:
    with pytest.raises(ValueError, match="no slot"):
        next(fill("Ingen her.", NAMES))


@pytest.mark.parametrize(
    ("content", "message"),
    [("[gossip]\nMFT = []", "no capability"), ('[news]\nMTF = ["x"]', "a kind of case")],
)
def test_misspelt_files_are_refused(content: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "nb.toml").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        read_cases(tmp_path / "nb.toml")


@pytest.fixture(scope="module")
def cases(root: Path) -> list[Case]:
    paths = sorted((root / "tests" / "behaviour").glob("*.toml"))
    assert [path.stem for path in paths] == sorted(CODES)
    return [*chain.from_iterable(map(read_cases, paths))]


def test_there_are_enough_cases_of_everything(cases: list[Case]) -> None:
    assert len(cases) >= FEWEST_CASES
    counts = Counter((case.lang, case.capability) for case in cases)
    assert {*counts} == {(lang, capability) for lang in CODES for capability in CAPABILITIES}
    assert min(counts.values()) >= FEWEST_OF_A_CAPABILITY
    assert {(c.lang, c.kind) for c in cases} == {(lang, kind) for lang in CODES for kind in KINDS}


def test_no_case_is_there_twice(cases: list[Case]) -> None:
    texts = Counter((case.lang, marked.text) for case in cases for marked in case.texts)
    assert [text for text, count in texts.items() if count > 1] == []
    assert len({case.case_id for case in cases}) == len(cases)


def test_what_is_expected_is_what_the_guidelines_call_a_span(cases: list[Case]) -> None:
    for marked in chain.from_iterable(case.texts for case in cases):
        for start, end, _ in [*marked.wanted, *marked.traps]:
            name = marked.text[start:end]
            assert name == name.strip(" \n\"'«»「」,;:!?。、"), marked.text
            assert "\n\n" not in name, marked.text


def test_negatives_name_the_word_that_they_are_about(cases: list[Case]) -> None:
    for case in cases:
        if case.capability == "negatives":
            assert all(marked.traps for marked in case.texts), case.case_id


def test_every_direction_has_its_change(cases: list[Case]) -> None:
    for case in cases:
        if case.kind == "DIR":
            assert len({tuple(spans(marked)) for marked in case.texts}) > 1, case.case_id


@pytest.fixture
def stub(tmp_path: Path) -> Path:
    """A saved pipeline that knows two people and a place that is none."""
    nlp = spacy.blank("nb")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]
        [
            {"label": "PER", "pattern": "Kari Moe"},
            {"label": "PERSON", "pattern": "Per Dahl"},
            {"label": "GPE_LOC", "pattern": "Bodø"},
            {"label": "DATE", "pattern": "Sild"},
            {"label": "ORG", "pattern": "Moe"},
        ]
    )
    nlp.to_disk(tmp_path / "stub")
    (tmp_path / "cases").mkdir()
    for lang in ("nb", "nn"):
        (tmp_path / "cases" / f"{lang}.toml").write_text(CASES, encoding="utf-8")
    return tmp_path


def of_stub(stub: Path) -> list[Outcome]:
    nlp = spacy.load(stub / "stub")
    return run(read_cases(stub / "cases" / "nb.toml"), model_alone(nlp))


def test_outcomes_say_what_went_wrong(stub: Path) -> None:
    assert [(outcome.case.case_id, outcome.faults) for outcome in of_stub(stub)] == [
        ("nb.news.MFT.1", ()),
        ("nb.news.MFT.2", ()),
        ("nb.news.INV.1", ()),
        (
            "nb.context.DIR.1",
            (
                "missed PERSON 'Moe' in 'Fru Moe kom.'",
                "found ORG 'Moe' in 'Fru Moe kom.'",
                "found ORG 'Moe' in 'Ved Moe ligger Per Dahl.'",
            ),
        ),
    ]


def test_tallies_and_tables(stub: Path) -> None:
    tallies = {"model": tally(of_stub(stub))}
    assert tallies["model"]["nb"] == {
        "news": {"passed": 3, "cases": 3},
        "context": {"passed": 0, "cases": 1},
    }
    assert pass_rate(tallies["model"]["nb"]) == 0.75
    assert [*table(tallies)] == [
        ["capability", "nb model"],
        ["news", "3/3"],
        ["context", "0/1"],
        ["all", "75%"],
    ]
    assert "| plain news sentences | 3/3 |" in card_section(tallies)


def test_the_command_writes_and_prints(stub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(
        [
            *("nb", "--model", str(stub / "stub"), "--cases", str(stub / "cases")),
            *("--rules", "--failures", "--out", str(stub / "behaviour.json")),
        ]
    )
    written = json.loads((stub / "behaviour.json").read_text(encoding="utf-8"))
    assert {way: {*tallied} for way, tallied in written.items()} == {
        "model": {"nb", "nn"},
        "rules": {"nb", "nn"},
    }
    printed = capsys.readouterr().out
    assert "model nb.context.DIR.1: missed PERSON 'Moe' in 'Fru Moe kom.'" in printed
    assert "nn rules" in printed


def test_one_model_is_for_one_code() -> None:
    with pytest.raises(SystemExit):
        main(["--model", "somewhere"])


@pytest.mark.model
@pytest.mark.parametrize("code", sorted({model_code(lang) for lang in CODES}))
def test_shipped_models_behave_no_worse_than_they_did(code: str, root: Path) -> None:
    outcomes = measure(
        code, model=str(model_dir(code)), cases=root / "tests" / "behaviour", rules=True
    )
    rates = {
        (way, lang): pass_rate(counts)
        for way, of_way in outcomes.items()
        for lang, counts in tally(of_way).items()
    }
    assert {place: rate for place, rate in rates.items() if rate < FLOORS[place]} == {}

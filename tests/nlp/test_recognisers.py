"""Other people's pipelines at work: hand-made ones, each saved as spaCy saves a model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import spacy

from pipeline.extractor import Extractor
from pipeline.nlp.combine import Combine
from pipeline.nlp.errors import ModelNotFoundError, UnknownLabelError
from pipeline.nlp.joining import found_by
from pipeline.nlp.models import check_model, load_copy, load_model, model_digest, model_dir
from pipeline.nlp.recognisers import entity_labels

Make = Callable[..., str]

NEWS = "Ordfører Kari Lie møtte Havgul Kraft i Bodø. Turid Moe fra Lysgård var også der."


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a model that knows the names it is given, by label; gives its folder."""

    def made(name: str, lang: str = "nb", **names: list[str]) -> str:
        nlp = spacy.blank(lang)
        nlp.add_pipe("entity_ruler").add_patterns(  # type: ignore[attr-defined]
            [{"label": label, "pattern": text} for label, texts in names.items() for text in texts]
        )
        nlp.to_disk(tmp_path / name)
        return str(tmp_path / name)

    return made


def _names(spec: str, combine: Combine = "union", **options: object) -> dict[str, str]:
    extractor = Extractor(models={"nb": spec}, combine=combine, **options)  # type: ignore[arg-type]
    tables = extractor.extract([NEWS])
    rows = [*tables["people"].itertuples(), *tables["organisations"].itertuples()]
    return {str(row.text): str(row.rule) for row in rows}


def test_labels_become_our_kinds_and_rules_are_the_same(make: Make) -> None:
    model = make("norne", PER=["Kari Lie", "Turid Moe"], ORG=["Havgul Kraft"], GPE_LOC=["Bodø"])
    extractor = Extractor(models={"nb": model})
    people = extractor.extract([NEWS])["people"]
    assert people[["text", "role", "rule"]].values.tolist()[0] == [
        "Kari Lie",
        "Ordfører",
        "people.ner:norne",
    ]
    assert _names(model)["Havgul Kraft"] == "organisations.ner:norne"
    assert "Bodø" not in _names(model)


@pytest.mark.parametrize(
    ("combine", "rules"),
    [
        (
            "union",
            {
                "Kari Lie": "people.ner:one+two",
                "Turid Moe": "people.ner:two",
                "Havgul Kraft": "organisations.ner:one",
            },
        ),
        ("vote", {"Kari Lie": "people.ner:one+two"}),
    ],
)
def test_two_models_say_who_found_what(make: Make, combine: Combine, rules: dict[str, str]) -> None:
    one = make("one", PER=["Kari Lie"], ORG=["Havgul Kraft"])
    two = make("two", Person=["Kari Lie", "Turid Moe"])
    found = _names(f"{one}+{two}", combine)
    assert {name: rule for name, rule in found.items() if ".ner" in rule} == rules


def test_where_two_differ_the_first_named_is_believed(make: Make) -> None:
    short, long = make("short", PER=["Kari"]), make("long", PER=["Kari Lie"])
    nlp = load_model("nb", f"{short}+{long}")
    assert [(e.text, found_by(e)) for e in nlp(NEWS).ents] == [("Kari", "short")]
    nlp = load_model("nb", f"{long}+{short}")
    assert [(e.text, found_by(e)) for e in nlp(NEWS).ents] == [("Kari Lie", "long")]


@pytest.mark.model
def test_ours_and_another(make: Make) -> None:
    other = make("other", PER=["Kari Lie"], ORG=["Lysgård"])
    found = _names(f"{other}+trefakta")
    assert found["Kari Lie"] == "people.ner:other+trefakta"
    assert found["Turid Moe"] == "people.ner:trefakta"
    assert found["Lysgård"] == "organisations.ner:other"


def test_figures_and_offices_of_other_schemes_are_no_names(make: Make) -> None:
    model = make("ontonotes", PERSON=["Kari Lie"], DATE=["Bodø"], CARDINAL=["Lysgård"])
    nlp = load_model("nb", model)
    assert [(ent.text, ent.label_) for ent in nlp(NEWS).ents] == [("Kari Lie", "PERSON")]
    assert nlp.get_pipe("trefakta_recognisers").labels == ("PERSON",)  # type: ignore[attr-defined]


def test_an_unknown_label_stops_the_run_before_it_begins(make: Make) -> None:
    model = make("genes", PER=["Kari Lie"], PROTEIN=["Havgul"])
    with pytest.raises(UnknownLabelError, match=r"genes: unknown label PROTEIN.*\[labels\]"):
        load_model("nb", model)


def test_an_unknown_label_that_a_model_keeps_to_itself_is_an_error_too(make: Make) -> None:
    nlp = load_model("nb", make("silent", PER=["Kari Lie"]))
    member = nlp.get_pipe("trefakta_recognisers").members["silent"]  # type: ignore[attr-defined]
    ruler = member.add_pipe("entity_ruler", name="late", before="entity_ruler")
    ruler.add_patterns([{"label": "PROTEIN", "pattern": "Havgul"}])
    with pytest.raises(UnknownLabelError, match="silent: unknown label PROTEIN"):
        nlp(NEWS)


def test_meta_tells_labels_before_anything_is_loaded(make: Make) -> None:
    model = make("genes", PROTEIN=["Havgul"])
    meta = Path(model) / "meta.json"
    meta.write_text(
        meta.read_text(encoding="utf-8").replace('"entity_ruler":[]', '"entity_ruler":["PROTEIN"]'),
        encoding="utf-8",
    )
    assert "PROTEIN" in meta.read_text(encoding="utf-8")
    with pytest.raises(UnknownLabelError, match="PROTEIN"):
        check_model("nb", model)
    check_model("nb", model, labels={"PROTEIN": ""})


def test_the_user_says_what_a_label_is(make: Make) -> None:
    model = make("firms", FIRMA=["Havgul Kraft"], STED=["Bodø"])
    found = _names(model, labels={"FIRMA": "ORG", "STED": ""})
    assert found["Havgul Kraft"] == "organisations.ner:firms"
    with pytest.raises(ValueError, match="no such kind"):
        Extractor(models={"nb": model}, labels={"FIRMA": "COMPANY"})


@pytest.mark.model
def test_what_a_model_of_ours_was_taught_passes(tmp_path: Path) -> None:
    nlp = load_copy("nb", model_dir("nb"))
    nlp.get_pipe("ner").add_label("VESSEL")  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "ships")
    check_model("nb", str(tmp_path / "ships"))
    with pytest.raises(UnknownLabelError, match="VESSEL"):
        check_model("nb", f"trefakta+{tmp_path / 'ships'}")


@pytest.mark.model
def test_labels_hold_for_a_model_of_ours_too(tmp_path: Path) -> None:
    load_copy("nb", model_dir("nb")).to_disk(tmp_path / "mine")
    mine = str(tmp_path / "mine")
    assert _names(mine)["Kari Lie"] == "people.ner"
    people = _names(mine, labels={"PERSON": "", "MISC": "ORG"})
    assert not [rule for rule in people.values() if rule.startswith("people.ner")]


def test_an_entity_over_a_blank_line_is_two(make: Make) -> None:
    text = "Møte med Kari Lie\n\nHavgul Kraft kjøper linja."
    nlp = load_model("nb", make("lines", ORG=["Kari Lie\n\nHavgul Kraft"]))
    assert [ent.text for ent in nlp(text).ents] == ["Kari Lie", "Havgul Kraft"]


def test_a_text_that_is_longer_than_another_model_takes(make: Make) -> None:
    nlp = load_model("nb", make("patient", PER=["Kari Lie"]))
    text = "Møtet om saken ble utsatt. Kari Lie kom for sent. " * 900 + "x" * 30_000 + " Kari Lie"
    doc = nlp(text)
    assert len(text) > 70_000
    assert len(doc.ents) == 901
    assert {ent.text for ent in doc.ents} == {"Kari Lie"}
    assert doc.ents[-1].end_char == len(text)


def test_many_texts_come_back_in_order(make: Make) -> None:
    nlp = load_model("nb", make("patient", PER=["Kari Lie"]))
    texts = ["", "Kari Lie", "  \n", "ingen", "Og Kari Lie"]
    docs = list(nlp.pipe(texts, batch_size=2))
    assert [doc.text for doc in docs] == texts
    assert [[ent.start_char for ent in doc.ents] for doc in docs] == [[], [0], [], [], [3]]


def test_a_pipeline_with_other_models_is_saved_and_read_again(make: Make, tmp_path: Path) -> None:
    nlp = load_model("nb", make("patient", PER=["Kari Lie"]))
    nlp.to_disk(tmp_path / "saved")
    again = spacy.load(tmp_path / "saved")
    assert [found_by(ent) for ent in again(NEWS).ents] == ["patient"]


def test_rulers_may_look_at_what_other_components_set(tmp_path: Path) -> None:
    nlp = spacy.blank("nb")
    tagger = nlp.add_pipe("attribute_ruler")
    tagger.add([[{"ORTH": "Lysgård"}]], {"POS": "PROPN"})  # type: ignore[attr-defined]
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "ORG", "pattern": [{"POS": "PROPN"}]}])  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "tagged")
    assert [ent.text for ent in load_model("nb", str(tmp_path / "tagged"))(NEWS).ents] == [
        "Lysgård"
    ]


def test_components_that_find_no_names_are_left_out(tmp_path: Path) -> None:
    nlp = spacy.blank("nb")  # built as spaCy's nb_core_news_sm is
    for name in ("tok2vec", "morphologizer", "parser", "attribute_ruler", "lemmatizer", "ner"):
        nlp.add_pipe(name, config={"mode": "rule"} if name == "lemmatizer" else {})
    nlp.get_pipe("morphologizer").add_label("POS=NOUN")  # type: ignore[attr-defined]
    nlp.get_pipe("parser").add_label("nsubj")  # type: ignore[attr-defined]
    for label in ("PER", "ORG", "GPE_LOC", "GPE_ORG", "LOC", "PROD", "EVT", "DRV", "MISC"):
        nlp.get_pipe("ner").add_label(label)  # type: ignore[attr-defined]
    nlp.remove_pipe("lemmatizer")  # whose tables a blank pipeline lacks
    nlp.initialize()
    nlp.to_disk(tmp_path / "nb_news")
    recognisers = load_model("nb", str(tmp_path / "nb_news")).get_pipe("trefakta_recognisers")
    assert recognisers.members["nb_news"].pipe_names == ["tok2vec", "ner"]  # type: ignore[attr-defined]


def test_a_model_that_does_not_load_says_what_it_asks_for(make: Make) -> None:
    folder = Path(make("needy", PER=["Kari Lie"]))
    config = folder / "config.cfg"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace('factory = "entity_ruler"', 'factory = "curated"'), "utf-8")
    meta = folder / "meta.json"
    meta.write_text(
        meta.read_text("utf-8").replace('"name":', '"requirements":["spacy-curated>=1"],"name":'),
        "utf-8",
    )
    with pytest.raises(ModelNotFoundError, match=r"asks for: pip install 'spacy-curated>=1'"):
        load_model("nb", str(folder))


def test_a_model_that_is_not_there() -> None:
    with pytest.raises(ModelNotFoundError, match="'nowhere' for 'nb': give trefakta, blank"):
        load_model("nb", "nowhere")
    with pytest.raises(ModelNotFoundError, match="nowhere"):
        check_model("nb", "nowhere")
    with pytest.raises(ModelNotFoundError, match="nowhere"):
        Extractor(models={"nb": "trefakta+nowhere"}).check()


@pytest.mark.model
def test_a_spec_is_told_from_another(make: Make) -> None:
    other = make("other", ORG=["Lysgård"])
    both = model_digest("nb", f"trefakta+{other}")
    assert both == f"{model_digest('nb')}+{model_digest('nb', other)}"
    assert model_digest("nb", "blank") == "blank"


def test_labels_of_a_pipeline_are_those_of_what_sets_entities(make: Make) -> None:
    nlp = spacy.load(make("one", PER=["Kari Lie"], ORG=["Havgul"]))
    nlp.add_pipe("textcat").add_label("SPORT")  # type: ignore[attr-defined]
    assert sorted(entity_labels(nlp)) == ["ORG", "PER"]

"""A model taught further: it learns what the gold has, and keeps what the gold is silent about."""

from __future__ import annotations

import json
import zlib
from itertools import product
from pathlib import Path

import pytest
from spacy.language import Language

from pipeline.train.adapt import AdaptError, OwnGold, adapt, load_base
from pipeline.train.adapted import write_adapted
from pipeline.train.continuing import AdaptSettings, between, set_weights, weights
from pipeline.train.gold import GoldRecord, Span, read_gold

from .conftest import gold_record
from .small_model import names, saved, small_model

PEOPLE = ("Eva Moe", "Nils Lie", "Kari Vik", "Ola Berg", "Ida Sund", "Per Aas")
PLACES = ("Bergen", "Larvik", "Tromsø", "Narvik", "Molde", "Hamar")
SHIPS = ("MS Havbris", "MS Nordlys", "MS Fjordkong", "MS Vestvind", "MS Solbris")
KNOWN = ("{} reiste til {} i går.", "{} så toget ved {}.", "{} og broren kom ved {}.")
QUICK = AdaptSettings(steps=60, evaluate_every=20, words=100, learn_rate=0.002)


def made_up(marked: str, n: int) -> dict[str, object]:
    return gold_record(marked, record_id=f"r{n}", lang="nb")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that knows persons and places, saved."""
    path = tmp_path_factory.mktemp("base")
    texts = [
        made_up(text.format(f"[PERSON:{who}]", f"[LOC:{where}]"), n)
        for n, (text, who, where) in enumerate(product(KNOWN, PEOPLE, PLACES))
    ]
    (path / "gold.jsonl").write_text("\n".join(map(json.dumps, texts)), encoding="utf-8")
    records = list(read_gold(path / "gold.jsonl"))
    nlp = small_model("nb", records, ["PERSON", "LOC", "ORG"], steps=60)
    return saved(nlp, path / "model")


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    """Gold that has nothing but ships, in sentences with people and places."""
    texts = [
        made_up(f"{who} så [SHIP:{ship}] ved {where}.", n)
        for n, (who, ship, where) in enumerate(product(PEOPLE[:3], SHIPS, PLACES[:3]))
    ]
    path = tmp_path / "ships.jsonl"
    path.write_text("\n".join(map(json.dumps, texts)), encoding="utf-8")
    return path


def test_a_new_label_is_learnt_and_the_old_ones_are_kept(
    base: Path, ships: Path, tmp_path: Path
) -> None:
    nlp = load_base("nb", base)
    own = OwnGold(train=[ships], langs=["nb"], added=["SHIP"])
    done = adapt(nlp, own, settings=QUICK)
    assert done.before["ALL"]["f1"] == 0
    assert done.after["SHIP"]["f1"] > 0.7
    text = "Kari Vik så MS Nordlys ved Bergen."
    expected = [("Kari Vik", "PERSON"), ("MS Nordlys", "SHIP"), ("Bergen", "LOC")]
    assert names(nlp(text)) == expected
    write_adapted(nlp, tmp_path / "out", adaptation=done, gold=own, settings=QUICK)
    assert names(load_base("nb", tmp_path / "out")(text)) == expected
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "| SHIP | " in card
    assert "Labels new to the model: SHIP" in card
    assert "LOC, ORG, PERSON" in card  # what was rehearsed
    assert "Nordlys" not in (tmp_path / "out" / "vocab" / "strings.json").read_text()


def test_the_same_gold_and_seed_give_the_same_weights(base: Path, ships: Path) -> None:
    made = []
    for _ in range(2):
        nlp = load_base("nb", base)
        adapt(nlp, OwnGold(train=[ships], langs=["nb"], added=["SHIP"]), settings=QUICK)
        made.append(weights(nlp))
    assert all((made[0][key] == made[1][key]).all() for key in made[0])


def test_a_model_that_gains_nothing_is_left_as_it_was(base: Path, tmp_path: Path) -> None:
    """Its own findings are its gold: before is perfect, and nothing may be worse after."""
    nlp = load_base("nb", base)
    text = "[PERSON:Eva Moe] reiste til [LOC:Molde] i går, {}."
    records = [made_up(text.format(word), n) for n, word in enumerate(("sa hun", "sa han", "så"))]
    gold = tmp_path / "gold.jsonl"
    gold.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    before = weights(nlp)
    steps: list[tuple[int, float]] = []
    done = adapt(
        nlp,
        OwnGold(train=[gold], langs=["nb"]),
        settings=QUICK,
        on_step=lambda step, f1: steps.append((step, f1)),
    )
    assert steps[0] == (0, 1.0)
    assert (done.step, done.share) == (0, 0.0)
    after = weights(nlp)
    assert all((before[key] == after[key]).all() for key in before)


def test_half_way_is_half_way(base: Path) -> None:
    nlp = load_base("nb", base)
    old = weights(nlp)
    new = {key: value + 1 for key, value in old.items()}
    set_weights(nlp, between(old, new, 0.5))
    assert all(abs(value - old[key] - 0.5).max() < 1e-5 for key, value in weights(nlp).items())


def test_a_model_that_spacy_cannot_train_is_refused(tmp_path: Path, nb: Language) -> None:
    path = saved(nb, tmp_path / "rules")
    with pytest.raises(AdaptError, match="cannot be taught further: start from "):
        load_base("nb", path)


@pytest.fixture
def nb() -> Language:
    """A pipeline whose names come from a list."""
    import spacy

    nlp = spacy.blank("nb")
    nlp.add_pipe("entity_ruler")
    return nlp


# The corpus of another domain, and those that its base model saw instead.
DOMAIN, SEEN = "crossner.en", ("masc.en", "gum.en", "wikigold.en")


def drawn(path: Path, count: int) -> list[str]:
    """``count`` lines of the file at ``path``, the same ones at each call."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return sorted(lines, key=lambda line: zlib.crc32(line.encode()))[:count]


def pieces(path: Path, *, size: int) -> list[GoldRecord]:
    from pipeline.train.gold import split_record

    return [piece for record in read_gold(path) for piece in split_record(record, size=size)]


@pytest.mark.slow
@pytest.mark.shared
def test_two_hundred_sentences_of_a_new_domain_raise_its_score(
    shared_dir: Path, tmp_path: Path
) -> None:
    gold = shared_dir / "gold"
    known = [r for name in SEEN for r in pieces(gold / "train" / f"{name}.jsonl", size=300)]
    coarse = [
        GoldRecord(
            record_id=r.record_id,
            lang=r.lang,
            text=r.text,
            entities=tuple(Span(s.start, s.end, "LOC" if s.label == "GPE" else s.label)
                           for s in r.entities),
            dropped=r.dropped,
            sents=(),
        )
        for r in known
    ]  # fmt: skip
    base = saved(small_model("en", coarse, ["PERSON", "ORG", "LOC"], steps=900), tmp_path / "base")
    own = tmp_path / "own.jsonl"
    own.write_text("\n".join(drawn(gold / "train" / f"{DOMAIN}.jsonl", 200)), encoding="utf-8")
    unseen = tmp_path / "unseen.jsonl"
    unseen.write_text("\n".join(drawn(gold / "dev" / f"{DOMAIN}.jsonl", 300)), encoding="utf-8")
    done = adapt(load_base("en", base), OwnGold(train=[own], langs=["en"], others=[unseen]))
    before, after = done.others["unseen.jsonl"]
    assert after["ALL"]["f1"] > before["ALL"]["f1"] + 0.02

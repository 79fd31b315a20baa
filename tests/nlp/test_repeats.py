from typing import Any

import numpy as np
import pytest
import spacy
from spacy.ml.models.tok2vec import MaxoutWindowEncoder, MultiHashEmbed
from thinc.api import fix_random_seed

from pipeline.nlp.repeats import mentions, tok2vec_with_repeats

WIDTH = 8


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("Minoru Kihara kom. Kihara gikk.", [["Kihara", "Kihara"]]),
        ("Jonas Gahr Støre og Støres stab", [["Støre", "Støres"]]),
        ("STØRE I TOKYO: Støre lander", [["STØRE", "Støre"]]),
        ("hun sa at hun kom", []),  # no name has a small letter
        ("Å nei, Å ja", []),  # nor has it one letter only
        ("As og Asa", []),  # the s of a short word is its own
    ],
)
def test_mentions(text: str, together: list[list[str]]) -> None:
    doc = spacy.blank("nb")(text)
    groups: dict[int, list[str]] = {}
    for token, number in zip(doc, mentions(doc).tolist(), strict=True):
        if number >= 0:
            groups.setdefault(number, []).append(token.text)
    assert [words for words in groups.values() if len(words) > 1] == together


def _model() -> Any:
    embed = MultiHashEmbed(WIDTH, ["NORM"], [100], include_static_vectors=False)
    return tok2vec_with_repeats(embed, MaxoutWindowEncoder(WIDTH, 1, 3, 1))


def test_a_mention_changes_the_other_of_its_document_alone() -> None:
    nlp = spacy.blank("nb")
    model = _model().initialize(X=[nlp("Kihara")])
    alone, _ = model.predict([nlp("i dag sa Kihara at det regnet"), nlp("minister Kihara")])
    longer, _ = model.predict(
        [nlp("i dag sa Kihara at det regnet. Og så kom minister Kihara hit"), nlp("Og Kihara")]
    )
    changed = np.abs(alone[:6] - longer[:6]).max(axis=1) > 1e-6
    assert changed.tolist() == [False, False, False, True, False, False]


def test_gradients_are_those_of_finite_differences() -> None:
    fix_random_seed(1)
    nlp = spacy.blank("nb")
    docs = [nlp("Kihara sa at Kihara og Støre kom"), nlp(""), nlp("Støre til Støres Kihara")]
    model = _model().initialize(X=docs)
    (table,) = [node for node in model.walk() if node.name == "hashembed"]
    outputs, backprop = model(docs, is_train=True)
    chance = np.random.default_rng(1)
    slopes = [chance.normal(size=out.shape).astype("f") for out in outputs]
    backprop(slopes)
    gradient, weights = table.get_grad("E").copy(), table.get_param("E").copy()

    def loss(place: tuple[int, ...], step: float) -> float:
        moved = weights.copy()
        moved[place] += step
        table.set_param("E", moved)
        pairs = zip(model.predict(docs), slopes, strict=True)
        return sum(float((output.astype("float64") * slope).sum()) for output, slope in pairs)

    places = [tuple(place) for place in np.argwhere(np.abs(gradient) > 0.5)]
    differences = [(loss(place, 1e-4) - loss(place, -1e-4)) / 2e-4 for place in places]
    close = np.isclose(differences, [gradient[place] for place in places], rtol=0.05, atol=0.05)
    assert len(places) > 20
    assert close.mean() > 0.95  # a step may cross the bend of a maximum

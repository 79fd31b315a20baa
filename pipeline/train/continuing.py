"""Training that goes on from weights that are good already.

The trainer is spaCy's (``spacy.training.loop``), with a fresh optimiser at a lower rate.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Any

from spacy.training.batchers import minibatch_by_words
from spacy.training.loop import train_while_improving
from thinc.api import Adam, fix_random_seed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example

Weights = dict[tuple[str, int, str], Any]
"""By component, place in its network and name: an array."""

SHARES = (0.5, 0.75, 1.0)
"""How much of the way from the old weights to the new ones is tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdaptSettings:
    """How long and how fast to learn; the defaults suit some hundred sentences."""

    steps: int = 200
    seed: int = 1
    learn_rate: float = 0.0005
    dropout: float = 0.2
    words: int = 500
    """Words in a batch."""
    evaluate_every: int = 50
    rehearse: bool = True


def learn_on(
    nlp: Language,
    examples: Sequence[Example],
    *,
    f1: Callable[[], float],
    spans: int,
    settings: AdaptSettings,
    on_step: Callable[[int, float], None],
) -> tuple[int, float]:
    """Trains ``nlp``, and goes from its old weights towards those of the step with the best F1.

    Gives that step, and the share of the way that was gone: 0 and 0 when the old ones were best.
    ``on_step`` is told each step that was measured, with its F1; ``spans`` is how many it is of.
    """
    fix_random_seed(settings.seed)
    optimizer = Adam(learn_rate=settings.learn_rate, L2=0.01, use_averages=True)
    nlp.resume_training(sgd=optimizer)
    old = weights(nlp)
    best, best_step, best_f1 = old, 0, -1.0
    for _, info, is_best in train_while_improving(
        nlp,
        optimizer,
        _batches(examples, settings),
        lambda: (f1(), {}),
        dropout=settings.dropout,
        eval_frequency=settings.evaluate_every,
        accumulate_gradient=1,
        patience=0,
        max_steps=settings.steps,
        exclude=[],
        annotating_components=[],
        before_update=None,
    ):
        # Step 0 is one update, and its moving average begins at zero: no weights to keep.
        if is_best is None or info["step"] == 0:
            continue
        on_step(info["step"], info["score"])
        if info["score"] > best_f1:
            best_step, best_f1 = info["step"], info["score"]
            with nlp.use_params(optimizer.averages or {}):
                best = weights(nlp)
    error = sqrt(max(best_f1 * (1 - best_f1), 0) / max(spans, 1))
    share = _go(nlp, old, best, f1, error)
    return (best_step, share) if share else (0, 0.0)


def _go(nlp: Language, old: Weights, new: Weights, f1: Callable[[], float], error: float) -> float:
    """Goes from ``old`` to ``new`` weights as far as it pays; the share of the way gone.

    That is the shortest way that is better than none and within one standard ``error`` of the
    best (Breiman et al. 1984): what is gone further is forgotten elsewhere, for what may be luck.
    """
    scored = {}
    for share in (0.0, *SHARES):
        set_weights(nlp, between(old, new, share))
        scored[share] = f1()
    least = max(scored.values()) - error
    better = [share for share in SHARES if scored[share] > scored[0.0] and scored[share] >= least]
    chosen = min(better, default=0.0)
    set_weights(nlp, between(old, new, chosen))
    return chosen


def _batches(
    examples: Sequence[Example], settings: AdaptSettings
) -> Iterator[tuple[int, list[Example]]]:
    """Batches for ever, each epoch in another order; the same for the same seed."""
    order, epoch = list(examples), 0
    shuffle = random.Random(settings.seed).shuffle  # noqa: S311 (not for secrets)
    while True:
        shuffle(order)
        for batch in minibatch_by_words(order, size=settings.words, discard_oversize=False):
            yield epoch, batch
        epoch += 1


def _parameters(nlp: Language) -> Iterator[tuple[tuple[str, int, str], Any]]:
    """The key and layer of every weight of ``nlp``; a layer that components share comes twice."""
    for name, pipe in nlp.pipeline:
        if getattr(pipe, "is_trainable", False):
            for place, layer in enumerate(pipe.model.walk()):  # type: ignore[attr-defined]
                for parameter in layer.param_names:
                    if layer.has_param(parameter):
                        yield (name, place, parameter), layer


def weights(nlp: Language) -> Weights:
    """A copy of all weights of ``nlp``."""
    return {key: layer.get_param(key[2]).copy() for key, layer in _parameters(nlp)}


def set_weights(nlp: Language, values: Weights) -> None:
    """Puts ``values`` in place of the weights of ``nlp``."""
    for key, layer in _parameters(nlp):
        layer.set_param(key[2], values[key])


def between(old: Weights, new: Weights, share: float) -> Weights:
    """The weights at ``share`` of the way from ``old`` to ``new``."""
    return {key: old[key] + share * (new[key] - old[key]) for key in old}

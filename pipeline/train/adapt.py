"""A shipped model taught further on a user's own gold, without forgetting the rest.

Three things keep what the model knew: labels that the gold does not annotate are rehearsed
(:func:`pipeline.train.own_gold.rehearsed`), few steps are made, and the weights kept lie between
the old ones and the new (Wortsman et al. 2022), no further from the old than the gain is sure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from spacy.pipeline import EntityRecognizer
from spacy.training import Example

from pipeline.evaluate.gold import GoldError
from pipeline.nlp.models import load_copy, model_code, model_dir
from pipeline.train.continuing import AdaptSettings, learn_on
from pipeline.train.convert import Alignment, documents, to_doc
from pipeline.train.corpora import Corpus
from pipeline.train.evaluate import Counts, compare, entities
from pipeline.train.own_gold import (
    Scheme,
    as_corpus,
    held_out,
    read_own_gold,
    rehearsed,
    scheme,
)

if TYPE_CHECKING:
    from spacy.language import Language

    from pipeline.train.gold import GoldRecord

Scores = dict[str, dict[str, float]]
"""By label and over ``ALL``: precision, recall, f1, gold."""


class AdaptError(ValueError):
    """A model that cannot be taught, or gold that cannot teach; the message says what mends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnGold:
    """Gold files of a user, and how they are to be read.

    ``dev``: gold to measure on; without it a fifth of ``train`` is held out. ``others``: gold of
    other texts to measure before and after. ``names``: by gold label, the model's label that it
    stands for. ``added``: labels that the model is to learn as new.
    """

    train: Sequence[Path]
    langs: Sequence[str]
    dev: Sequence[Path] = ()
    others: Sequence[Path] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    added: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Adaptation:
    """What became of a model: its scores on the held-out share before and after, and how."""

    scheme: Scheme
    alignment: Alignment
    records: int
    held_out: int
    held_out_given: bool
    step: int
    """The step whose weights were taken; 0: none was better than the model as it was."""
    share: float
    """How much of the way to that step's weights."""
    before: Scores
    after: Scores
    others: Mapping[str, tuple[Scores, Scores]] = field(default_factory=dict)
    """Before and after on other gold, by file: what was forgotten."""


def base_model(lang: str) -> Path:
    """The shipped model that learning starts from: a trainable one where the default is not."""
    default = model_dir(lang)
    fast = default.with_name(f"{model_code(lang)}_fast")
    return fast if fast.is_dir() else default


def load_base(lang: str, path: str | Path) -> Language:
    """A copy of the model at ``path`` that can be trained.

    Raises :class:`AdaptError` when it has no recogniser that spaCy can train.
    """
    nlp = load_copy(lang, path)
    if not any(isinstance(pipe, EntityRecognizer) for _, pipe in nlp.pipeline):
        raise AdaptError(
            f"{path}: its names come from {', '.join(nlp.pipe_names)}, which cannot be taught "
            f"further: start from {base_model(lang)}, or leave --from out"
        )
    return nlp


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lesson:
    """Gold made ready: texts to learn from, and texts to measure on as the gold has them."""

    train: list[GoldRecord]
    dev: list[GoldRecord]
    scheme: Scheme

    def measure(self, nlp: Language) -> Scores:
        """Scores of ``nlp`` on the held-out share, for the labels that the gold annotates."""
        return scores_of(nlp, self.dev, self.scheme.meaning)


def _ignore(step: int, f1: float) -> None:
    """Tells nobody."""


def adapt(
    nlp: Language,
    gold: OwnGold,
    *,
    settings: AdaptSettings | None = None,
    on_step: Callable[[int, float], None] = _ignore,
) -> Adaptation:
    """Teaches ``nlp`` the ``gold``; it is changed in place.

    ``on_step`` is told each step that was measured, with its F1; step 0 is the model as it was.

    Raises :class:`~pipeline.evaluate.gold.GoldError` for gold that cannot be used.
    """
    settings = settings or AdaptSettings()
    [recogniser] = [pipe for _, pipe in nlp.pipeline if isinstance(pipe, EntityRecognizer)]
    lesson = _lesson(gold, recogniser.labels)
    elsewhere = {path.name: _elsewhere(path, gold, recogniser.labels) for path in gold.others}
    before = lesson.measure(nlp)
    before_elsewhere = {name: scores_of(nlp, *other) for name, other in elsewhere.items()}
    on_step(0, before["ALL"]["f1"])
    alignment = Alignment()
    examples = _examples(nlp, lesson, alignment, rehearse=settings.rehearse)
    for label in lesson.scheme.added:
        recogniser.add_label(label)
    step, share = learn_on(
        nlp,
        examples,
        f1=lambda: lesson.measure(nlp)["ALL"]["f1"],
        spans=int(before["ALL"]["gold"]),
        settings=settings,
        on_step=on_step,
    )
    return Adaptation(
        scheme=lesson.scheme,
        alignment=alignment,
        records=len(lesson.train),
        held_out=len(lesson.dev),
        held_out_given=bool(gold.dev),
        step=step,
        share=share,
        before=before,
        after=lesson.measure(nlp),
        others={
            name: (before_elsewhere[name], scores_of(nlp, *other))
            for name, other in elsewhere.items()
        },
    )


def _lesson(gold: OwnGold, labels: Sequence[str]) -> _Lesson:
    records, given = (read_own_gold(paths, gold.langs) for paths in (gold.train, gold.dev))
    plan = scheme([*records, *given], labels, add=gold.added, names=gold.names)
    names = ", ".join(str(path) for path in gold.train)
    if not any(span.label in plan.meaning for r in records for span in r.entities):
        raise GoldError(
            f"{names}: no span to learn from: texts must be in {' or '.join(gold.langs)}, labels "
            f"of {', '.join(labels)}; --label OTHER=OURS reads one as another, --add-label adds it"
        )
    for label in gold.added:
        if label not in plan.meaning.values():
            raise GoldError(f"{names}: no span has the label {label} that is to be added")
    if not given and len(records) < 2:
        raise GoldError(f"{names}: one text cannot be split: give more, or other texts with --dev")
    train, measured = (records, given) if given else held_out(records)
    unseen = {record.text for record in measured}
    return _Lesson(
        train=[record for record in train if record.text not in unseen],
        dev=measured,
        scheme=plan,
    )


def _elsewhere(
    path: Path, gold: OwnGold, labels: Sequence[str]
) -> tuple[list[GoldRecord], Mapping[str, str]]:
    records = read_own_gold([path], gold.langs)
    return records, scheme(records, labels, names=gold.names).meaning


def scores_of(nlp: Language, records: Sequence[GoldRecord], meaning: Mapping[str, str]) -> Scores:
    """Exact spans of ``nlp`` on ``records``, for the labels in ``meaning``."""
    corpus, counts = Corpus(name="", genre="", licence="", labels=meaning), Counts()
    docs = nlp.pipe(record.text for record in records)
    for record, doc in zip(records, docs, strict=True):
        compare(record, entities(doc), corpus, counts)
    return counts.scores()


def _examples(
    nlp: Language, lesson: _Lesson, alignment: Alignment, *, rehearse: bool
) -> list[Example]:
    records = lesson.train
    if rehearse:
        records = list(rehearsed(nlp, records, lesson.scheme.unannotated))
    corpus = as_corpus(lesson.scheme, records, name="own")
    docs = [to_doc(nlp, record, corpus, alignment) for record in documents(records, corpus)]
    return [Example(nlp.make_doc(doc.text), doc) for doc in docs]

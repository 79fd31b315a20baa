"""Several models on the same gold: their scores in one table, with what each takes.

Each model is measured in a process of its own (:mod:`pipeline.evaluate.measure`), one after the
other. A model that fails is told and the others are measured.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from pipeline.evaluate.evaluate import (
    Key,
    error_table,
    judged_tables,
    read_documents,
    score_row,
    sorted_keys,
)
from pipeline.evaluate.gold import GoldDocument, GoldError
from pipeline.evaluate.measure import Job, Measurement, measure_apart
from pipeline.evaluate.scores import Counts, f1_difference_interval, total
from pipeline.nlp.models import model_code
from pipeline.run import RunSettings


@dataclass(frozen=True, slots=True)
class Alternative:
    """A model that is compared with others of its language."""

    lang: str
    """The language that the user named it for."""
    model: str
    langs: tuple[str, ...]
    """The languages it serves: its own, and that which has no model of its own (nn of nb)."""

    @property
    def name(self) -> str:
        """As the user gave it, ``nb=stanza``."""
        return f"{self.lang}={self.model}"


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What came of a comparison, as tables; see docs/evaluation.md for the columns."""

    scores: pd.DataFrame
    """One row a source, language, table and model."""
    summary: pd.DataFrame
    """One row a model, source and language: F1 of each table, and what the model takes."""
    errors: pd.DataFrame
    """One row an error of a model."""
    failures: Mapping[str, str]
    """By the name of an alternative that could not be measured, why."""


def alternatives(
    models: Mapping[str, Sequence[str]], languages: Iterable[str]
) -> list[Alternative]:
    """The models named for each language; those that share a default model share what is named.

    Raises ``ValueError`` when a language with models is not one of ``languages``.
    """
    languages = list(languages)
    found = []
    for lang, names in models.items():
        langs = tuple(
            code for code in languages if lang == (code if code in models else model_code(code))
        )
        if not langs:
            raise ValueError(f"{lang}={names[0]}: {lang} is not among the languages chosen")
        found += [Alternative(lang, name, langs) for name in dict.fromkeys(names)]
    return found


def compare_models(
    gold_files: Iterable[Path],
    compared: Sequence[Alternative],
    settings: RunSettings,
    *,
    detect_language: bool = False,
    on_start: Callable[[Alternative], None] = lambda _: None,
    measure: Callable[[Job], Measurement | str] = measure_apart,
) -> SideBySide:
    """Each of ``compared`` on the documents of ``gold_files`` that are in its languages.

    ``settings``: what else extraction is told, such as ``combine``; its languages and models are
    not used.
    ``on_start`` hears of each alternative before it is measured.

    Raises :class:`~pipeline.evaluate.gold.GoldError` as :func:`~pipeline.evaluate.evaluate` does,
    and where an alternative finds no document in its languages.
    """
    gold = read_documents(gold_files)
    judged = judged_tables(gold)
    jobs = [
        Job(
            settings.model_copy(update={"languages": one.langs, "models": {one.lang: one.model}}),
            _of_langs(gold, one),
            judged,
            detect_language,
        )
        for one in compared
    ]
    measured: dict[Alternative, Measurement] = {}
    failures: dict[str, str] = {}
    for one, job in zip(compared, jobs, strict=True):
        on_start(one)
        outcome = measure(job)
        if isinstance(outcome, str):
            failures[one.name] = outcome
        else:
            measured[one] = outcome
    return SideBySide(
        pd.DataFrame(_in_order(_score_rows(measured))),
        pd.DataFrame(_summary_rows(measured)),
        _errors(measured),
        failures,
    )


def _of_langs(gold: Sequence[GoldDocument], one: Alternative) -> tuple[GoldDocument, ...]:
    documents = tuple(document for document in gold if document.lang in one.langs)
    if not documents:
        langs = " or ".join(one.langs)
        raise GoldError(f"the gold files hold no documents in {langs}, to measure {one.name} on")
    return documents


def _score_rows(measured: Mapping[Alternative, Measurement]) -> Iterator[dict[str, Any]]:
    firsts: dict[str, Measurement] = {}
    for one, measurement in measured.items():
        first = firsts.setdefault(one.lang, measurement)
        pairs = _by_key(first, measurement)
        for key in sorted_keys(pairs):
            theirs, ours = zip(*pairs[key], strict=True)
            yield {
                "model": one.model,
                **score_row(key, ours),
                **(_difference(theirs, ours) if measurement is not first else _NO_DIFFERENCE),
                **_cost(measurement),
            }


_NO_DIFFERENCE: dict[str, float | None] = dict.fromkeys(
    ("difference", "difference_low", "difference_high")
)


def _by_key(first: Measurement, other: Measurement) -> dict[Key, list[tuple[Counts, Counts]]]:
    """By source, language and table, what both counted in each document that has any of it."""
    pairs: dict[Key, list[tuple[Counts, Counts]]] = defaultdict(list)
    for one, two in zip(first.comparisons, other.comparisons, strict=True):
        for lang, table in one.counts.keys() | two.counts.keys():
            both = (
                one.counts.get((lang, table), Counts()),
                two.counts.get((lang, table), Counts()),
            )
            pairs[one.source, lang, table].append(both)
            pairs["all", lang, table].append(both)
    return pairs


def _difference(first: Sequence[Counts], other: Sequence[Counts]) -> dict[str, float | None]:
    """F1 of ``other`` less that of ``first``, with its interval."""
    scores = total(first).f1, total(other).f1
    if scores[0] is None or scores[1] is None:
        return _NO_DIFFERENCE
    low, high = f1_difference_interval(first, other) or (None, None)
    return {
        "difference": scores[1] - scores[0],
        "difference_low": low,
        "difference_high": high,
    }


def _cost(measurement: Measurement) -> dict[str, object]:
    """What a model takes, beside its scores."""
    cpu, peak = measurement.cpu_seconds, measurement.peak_bytes
    return {
        "words": measurement.words,
        "words_per_second": measurement.words / cpu if cpu else None,
        "cpu_seconds": cpu,
        "seconds": measurement.seconds,
        "load_seconds": measurement.load_seconds,
        "memory_mb": None if peak is None else peak / 1e6,
        "disk_mb": measurement.disk_bytes / 1e6,
    }


def _in_order(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """``rows`` with the models of each source, language and table together, in their order."""
    together: dict[Key, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        together[row["source"], row["lang"], row["table"]].append(row)
    return [row for key in sorted_keys(together) for row in together[key]]


def _summary_rows(measured: Mapping[Alternative, Measurement]) -> Iterator[dict[str, Any]]:
    for one, measurement in measured.items():
        counted: dict[tuple[str, str], dict[str, Counts]] = defaultdict(dict)
        pairs = _by_key(measurement, measurement)
        for source, lang, table in sorted_keys(pairs):
            counts = total(counts for counts, _ in pairs[source, lang, table])
            counted[source, lang][table] = counts
        for (source, lang), tables in counted.items():
            yield {
                "model": one.model,
                "lang": lang,
                "source": source,
                **{table: counts.f1 for table, counts in tables.items()},
                **_cost(measurement),
            }


def _errors(measured: Mapping[Alternative, Measurement]) -> pd.DataFrame:
    tables = []
    for one, measurement in measured.items():
        table = error_table(measurement.comparisons)
        table.insert(0, "model", one.model)
        tables.append(table)
    return pd.concat(tables, ignore_index=True) if tables else error_table(())

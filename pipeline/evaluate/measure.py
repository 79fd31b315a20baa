"""One model on gold, in a process of its own: what it finds, how fast, in how much memory."""

from __future__ import annotations

import dataclasses
import multiprocessing
import os
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pipeline.evaluate.compare import Comparison
from pipeline.evaluate.evaluate import compare_all, extract_gold
from pipeline.evaluate.gold import GoldDocument
from pipeline.extractor import Extractor
from pipeline.nlp.catalogue import size_on_disk
from pipeline.run import RunSettings

_STATUS = Path("/proc/self/status")
_PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""What OpenMP and the libraries of linear algebra look at."""

_FIRST = 1_000
"""Characters of a text that are run through before the clock starts: what the rules and the
network build on first use counts as loading."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a process is told to measure."""

    settings: RunSettings
    """Its languages and models are those of the one alternative."""
    gold: tuple[GoldDocument, ...]
    judged: Mapping[str, Sequence[str]]
    """By source, the tables to compare."""
    detect_language: bool


@dataclass(frozen=True, slots=True)
class Measurement:
    """What one model found, and what it took."""

    comparisons: tuple[Comparison, ...]
    """In the order of the gold."""
    words: int
    """Tokens that are not white space."""
    cpu_seconds: float
    """Of extraction alone, text to linked mentions, all threads together."""
    seconds: float
    """The same by the clock on the wall."""
    load_seconds: float
    """Until the first text is through, by the clock: libraries, model, what is built on first
    use."""
    peak_bytes: int | None
    """The most memory that the whole process held; ``None`` where the system does not tell."""
    disk_bytes: int
    """The files of the models."""


def measure_apart(job: Job) -> Measurement | str:
    """``job`` done in a new process, which ends with it; or why it could not be done."""
    # Spawned, not forked: a forked process has the memory of this one.
    context = multiprocessing.get_context("spawn")
    with _one_thread(), ProcessPoolExecutor(1, mp_context=context) as executor:
        try:
            return executor.submit(measure, job).result()
        except BrokenProcessPool:
            return "its process died, probably for want of memory: give it fewer or shorter texts"


@contextmanager
def _one_thread() -> Iterator[None]:
    """Processes started meanwhile calculate on one thread, where the user has not said how many.

    It must stand in the environment before they import NumPy or PyTorch. Threads that wait for
    each other burn the time of their cores, which would be counted.
    """
    unset = [name for name in _THREADS if name not in os.environ]
    os.environ.update(dict.fromkeys(unset, "1"))
    try:
        yield
    finally:
        for name in unset:
            del os.environ[name]


def measure(job: Job) -> Measurement | str:
    """``job`` done in this process; a message when the model fails, whatever it raises."""
    try:
        return _measure(job)
    except Exception as error:  # noqa: BLE001  # other people's models; the other ones go on
        return str(error) or type(error).__name__


def _measure(job: Job) -> Measurement:
    began = time.perf_counter()
    extractor = job.settings.extractor()
    extractor.check()
    _run_first(extractor, job)
    loaded, loaded_cpu = time.perf_counter(), time.process_time()
    found = list(extract_gold(job.gold, extractor, detect_language=job.detect_language))
    cpu_seconds, seconds = time.process_time() - loaded_cpu, time.perf_counter() - loaded
    comparisons = compare_all(
        job.gold, (extraction.mentions for extraction in found), judged=job.judged
    )
    return Measurement(
        comparisons=tuple(_of_langs(one, job.settings.languages) for one in comparisons),
        words=sum(extraction.row.tokens or 0 for extraction in found),
        cpu_seconds=cpu_seconds,
        seconds=seconds,
        load_seconds=loaded - began,
        peak_bytes=peak_memory(),
        disk_bytes=sum(size_on_disk(*one) for one in job.settings.models.items()),
    )


def _run_first(extractor: Extractor, job: Job) -> None:
    """Loads what serves the gold: the head of the first text of each language goes through."""
    heads = [
        dataclasses.replace(document, text=document.text[:_FIRST])
        for document in {document.lang: document for document in reversed(job.gold)}.values()
    ]
    for _ in extract_gold(heads, extractor, detect_language=job.detect_language):
        pass


def _of_langs(comparison: Comparison, langs: Sequence[str]) -> Comparison:
    """``comparison`` without mentions in languages that are not measured, such as a quotation."""
    return Comparison(
        comparison.source,
        {key: counts for key, counts in comparison.counts.items() if key[0] in langs},
        tuple(error for error in comparison.errors if error.lang in langs),
    )


def peak_memory() -> int | None:
    """The most bytes of memory that this process has held; ``None`` on Windows.

    On Linux from ``/proc``: what ``getrusage`` says there counts the parent's memory, too, which
    a process has for a moment before it becomes another program.
    """
    if _STATUS.exists() and (found := _PEAK.search(_STATUS.read_text("utf-8", "replace"))):
        return int(found[1]) * 1024
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024

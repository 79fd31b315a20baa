"""How many behaviour cases a model passes, by language and capability.

``python -m pipeline.train.behaviour nb --model models/nb --rules --out nb.json``

The model is measured alone, and with ``--rules`` also as users meet it: the rows of people and
organisations of the whole extraction. Without languages, all that trefakta ships are measured.
The file that ``--out`` names holds, for each way of finding (``rules`` where it was asked for)::

    {"model": {"nb": {"news": {"passed": 9, "cases": 11}, …}, "nn": {…}}, "rules": {…}}

by the language of the cases (a model may serve several), then by capability
(:data:`pipeline.train.behaviour_cases.CAPABILITIES`).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from spacy.language import Language

from pipeline.nlp.models import MODEL_CODES, load_model, model_dir
from pipeline.records import Document, Organisation, Person
from pipeline.train.behaviour_cases import CAPABILITIES, LABELS, Case, MarkedText, read_cases
from pipeline.train.gold import Span

Found = set[Span]
"""What was found in one text, labelled with :data:`LABELS`."""

Tally = dict[str, dict[str, dict[str, int]]]
"""Cases passed and cases, by language and capability."""

CASES = Path("tests/behaviour")

_LABELS = {"PERSON": "PERSON", "PER": "PERSON", "ORG": "ORG"} | dict.fromkeys(
    ("LOC", "GPE", "GPE_LOC", "GPE_ORG"), "PLACE"
)
"""Our labels of the labels of models, those that others publish too."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way of finding names in texts, and what it can find."""

    name: str
    labels: frozenset[str]
    find: Callable[[Sequence[str]], list[Found]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case with what went wrong in it; nothing did where it is passed."""

    case: Case
    faults: tuple[str, ...]


def model_alone(nlp: Language) -> Way:
    """The entities of ``nlp``."""

    def find(texts: Sequence[str]) -> list[Found]:
        return [
            {
                Span(entity.start_char, entity.end_char, _LABELS[entity.label_])
                for entity in doc.ents
                if entity.label_ in _LABELS
            }
            for doc in nlp.pipe(texts)
        ]

    return Way("model", frozenset(LABELS), find)


def with_rules(lang: str, model: str) -> Way:
    """The rows of people and organisations that trefakta makes with ``model``.

    The texts are declared to be in ``lang``: a single sentence is less than users give.
    """
    from pipeline.extractor import Extractor

    extractor = Extractor(models={lang: model})

    def find(texts: Sequence[str]) -> list[Found]:
        documents = [Document(doc_id=str(n), text=text, lang=lang) for n, text in enumerate(texts)]
        return [
            {
                Span(row.start, row.end, "PERSON" if isinstance(row, Person) else "ORG")
                for row in extraction.mentions
                if isinstance(row, Person | Organisation)
            }
            for extraction in extractor.extract_documents(documents)
        ]

    return Way("rules", frozenset({"PERSON", "ORG"}), find)


def faults(marked: MarkedText, found: Found, labels: frozenset[str]) -> Iterator[str]:
    """What is missed and what is too much in ``found``, as far as ``labels`` can be found."""
    wanted = {span for span in marked.wanted if span.label in labels}
    counted = {span for span in found if not _touches(span, marked.unclear)}
    for span in sorted(wanted - counted):
        yield f"missed {span.label} {marked.text[span.start : span.end]!r}"
    for span in sorted(counted - wanted):
        yield f"found {span.label} {marked.text[span.start : span.end]!r}"


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)


def run(cases: Sequence[Case], way: Way) -> list[Outcome]:
    """The outcomes of ``cases``, in their order."""
    found = iter(way.find([marked.text for case in cases for marked in case.texts]))
    return [
        Outcome(
            case,
            tuple(
                f"{fault} in {marked.text!r}"
                for marked in case.texts
                for fault in faults(marked, next(found), way.labels)
            ),
        )
        for case in cases
    ]


def tally(outcomes: Iterable[Outcome]) -> Tally:
    """Cases passed and cases, by language and capability."""
    counts: Tally = {}
    for outcome in outcomes:
        case = outcome.case
        row = counts.setdefault(case.lang, {}).setdefault(
            case.capability, {"passed": 0, "cases": 0}
        )
        row["cases"] += 1
        row["passed"] += not outcome.faults
    return counts


def pass_rate(counts: Mapping[str, Mapping[str, int]]) -> float:
    """The share of cases passed in all capabilities of one language."""
    cases = sum(row["cases"] for row in counts.values())
    return sum(row["passed"] for row in counts.values()) / cases if cases else 0.0


def measure(code: str, *, model: str, cases: Path, rules: bool) -> dict[str, list[Outcome]]:
    """Outcomes by the name of the way, of the languages that the model ``code`` serves."""
    outcomes: dict[str, list[Outcome]] = {}
    for lang in (lang for lang, served_by in MODEL_CODES.items() if served_by == code):
        of_lang = read_cases(cases / f"{lang}.toml")
        ways = [model_alone(load_model(lang, model))]
        ways += [with_rules(lang, model)] if rules else []
        for way in ways:
            outcomes.setdefault(way.name, []).extend(run(of_lang, way))
    return outcomes


def table(tallies: Mapping[str, Tally]) -> Iterator[list[str]]:
    """Rows of a table, header first: passed of cases by capability, language and way."""
    columns = [(lang, way) for lang in next(iter(tallies.values())) for way in tallies]
    yield ["capability", *(f"{lang} {way}" for lang, way in columns)]
    for capability in CAPABILITIES:
        rows = [tallies[way][lang].get(capability) for lang, way in columns]
        if any(rows):
            yield [capability, *(_cell(row) for row in rows)]
    yield ["all", *(f"{pass_rate(tallies[way][lang]):.0%}" for lang, way in columns)]


def _cell(row: Mapping[str, int] | None) -> str:
    return f"{row['passed']}/{row['cases']}" if row else "–"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *rest in rows:
        cells = (f"{cell:>{width}}" for cell, width in zip(rest, widths[1:], strict=True))
        yield "  ".join([f"{first:<{widths[0]}}", *cells])


CARD_SECTION = """\
## How it behaves
{cases} cases in `tests/behaviour` say what a user expects: names that must be found, names swapped
for others of their kind, and words whose context decides. A case is passed when all that is
marked in its texts is found, and nothing else. Passed of all: *model* is the model alone, with
people, organisations and places; *rules* the rows of people and organisations of `trefakta run`.

{table}"""


def card_section(tallies: Mapping[str, Tally]) -> str:
    """The section of the model card: what was passed, in Markdown."""
    header, *rows = table(tallies)
    described = [[CAPABILITIES.get(first, first), *rest] for first, *rest in rows]
    lines = [header, ["---"] * len(header), *described]
    counts = chain.from_iterable(of.values() for of in tallies["model"].values())
    return CARD_SECTION.format(
        cases=sum(row["cases"] for row in counts),
        table="\n".join(f"| {' | '.join(line)} |" for line in lines),
    )


def _failures(outcomes: Mapping[str, Iterable[Outcome]]) -> Iterator[str]:
    for way, of_way in outcomes.items():
        for outcome in of_way:
            for fault in outcome.faults:
                yield f"{way} {outcome.case.case_id}: {fault}"


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("codes", nargs="*", metavar="code", help="models; all by default")
    parser.add_argument("--model", help="a path or name that spaCy loads, for one code")
    parser.add_argument("--cases", type=Path, default=CASES)
    parser.add_argument("--rules", action="store_true", help="measure the extraction too")
    parser.add_argument("--failures", action="store_true", help="list what went wrong")
    parser.add_argument("--out", type=Path, help="write the counts, as JSON")
    return parser


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = _arguments()
    options = parser.parse_args(arguments)
    codes = options.codes or sorted({*MODEL_CODES.values()})
    if options.model and len(codes) != 1:
        parser.error("--model names the model of one code")
    outcomes: dict[str, list[Outcome]] = {}
    for code in codes:
        model = options.model or str(model_dir(code))
        of_code = measure(code, model=model, cases=options.cases, rules=options.rules)
        for way, of_way in of_code.items():
            outcomes.setdefault(way, []).extend(of_way)
    tallies = {way: tally(of_way) for way, of_way in outcomes.items()}
    lines = [*_failures(outcomes)] if options.failures else []
    print("\n".join([*lines, *_aligned([*table(tallies)])]))  # noqa: T201 (a step's report)
    if options.out:
        options.out.write_text(json.dumps(tallies, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

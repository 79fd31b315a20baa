"""Behaviour cases: what a user expects a recogniser to find, by capability.

CheckList (Ribeiro et al. 2020, https://aclanthology.org/2020.acl-main.442) names three kinds of
test: minimum functionality (``MFT``), invariance when a name is swapped (``INV``) and a change in
a known direction (``DIR``). A file ``<lang>.toml`` holds the cases of one language by capability::

    [names.PERSON]
    common = ["Kari Moe", "Per Dahl"]

    [titles]
    MFT = ["Statsminister [PERSON:Støre] møter [NOT:Kongen]."]
    INV = ["Fru {PERSON.common} reiser; {PERSON.common+s} hus er solgt."]
    DIR = [["Hun likte [NOT:Orange].", "Hun solgte [ORG:Orange SA]."]]

``[LABEL:name]`` marks what must be found, a person, an organisation or a place. What is unmarked
must not be found; ``[NOT:…]`` says the same of the word that the case is about. ``[ANY:…]`` may
be found or not, as any kind. ``{LABEL.list}`` takes the names of a list one after another, with
``+`` a suffix that belongs to the name. A case is passed when all of its texts are.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from pipeline.train.gold import Span

Kind = Literal["MFT", "INV", "DIR"]

KINDS: tuple[Kind, ...] = get_args(Kind)

LABELS = ("PERSON", "ORG", "PLACE")
"""What is looked for. Countries, towns and landscapes are one kind, since models differ there."""

NOT, ANY = "NOT", "ANY"

CAPABILITIES = {
    "news": "plain news sentences",
    "headlines": "headlines, in capitals where there are any",
    "tweets": "tweets, in lower case where there is any",
    "unseen": "names never seen",
    "words": "companies named by common words",
    "scripts": "two scripts or languages in one text",
    "lists": "lists and tables",
    "unpunctuated": "text without punctuation",
    "titles": "titles, roles and honorifics stay outside",
    "starts": "the first word of a sentence",
    "spelling": "missing diacritics, OCR spaces, odd widths",
    "particles": "hyphens and particles in names",
    "negatives": "words that are no names",
    "context": "the context decides",
}
"""What is asked for, and what it is, in the order of the tables."""

Names = Mapping[str, Mapping[str, Sequence[str]]]
"""Lists of names by label and by the name of the list."""

_MARK = re.compile(rf"\[(?P<label>{'|'.join([*LABELS, NOT, ANY])}):(?P<name>[^\]]+)\]")
_SLOT = re.compile(r"\{(?P<label>[A-Z]+)\.(?P<list>\w+)(?:\+(?P<suffix>[^}]+))?\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedText:
    """A text with what must be found in it; ``traps`` are the words that must not be."""

    text: str
    wanted: frozenset[Span]
    traps: frozenset[Span]
    unclear: frozenset[Span]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case: passed when what is found in each of its texts is what is marked there."""

    case_id: str
    lang: str
    capability: str
    kind: Kind
    texts: tuple[MarkedText, ...]


def parse(marked: str) -> MarkedText:
    """The text that ``marked`` writes down, with its spans.

    Raises ``ValueError`` where brackets are left that look like a mark.
    """
    text, end = "", 0
    spans: dict[str, list[Span]] = {}
    for match in _MARK.finditer(marked):
        text += marked[end : match.start()]
        span = Span(len(text), len(text) + len(match["name"]), match["label"])
        spans.setdefault(span.label, []).append(span)
        text += match["name"]
        end = match.end()
    text += marked[end:]
    if re.search(r"\[\w+:|\{\w+\.", text):
        raise ValueError(f"a mark or slot is misspelt in {marked!r}")
    return MarkedText(
        text=text,
        wanted=frozenset(span for label in LABELS for span in spans.get(label, ())),
        traps=frozenset(spans.get(NOT, ())),
        unclear=frozenset(spans.get(ANY, ())),
    )


def fill(template: str, names: Names) -> Iterator[str]:
    """``template`` with its slots filled, once for each name of its longest list.

    Slots of one list take neighbours in it, so that no two of them hold the same name.
    """
    lists = [names[slot["label"]][slot["list"]] for slot in _SLOT.finditer(template)]
    if not lists:
        raise ValueError(f"an INV case has no slot: {template!r}")
    for turn in range(max(map(len, lists))):
        used: Counter[tuple[str, str]] = Counter()

        def name(slot: re.Match[str], turn: int = turn, used: Counter[Any] = used) -> str:
            these = names[slot["label"]][slot["list"]]
            place = turn + used[slot["label"], slot["list"]]
            used[slot["label"], slot["list"]] += 1
            return f"[{slot['label']}:{these[place % len(these)]}{slot['suffix'] or ''}]"

        yield _SLOT.sub(name, template)


def read_cases(path: Path) -> list[Case]:
    """The cases of the file of one language, in its order.

    Raises ``ValueError`` for a capability or kind that is none, or a misspelt mark.
    """
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    names: Names = content.pop("names", {})
    if unknown := {*content} - {*CAPABILITIES}:
        raise ValueError(f"{path.name}: no capability is called {', '.join(sorted(unknown))}")
    return [
        Case(
            case_id=f"{path.stem}.{capability}.{kind}.{number}",
            lang=path.stem,
            capability=capability,
            kind=kind,
            texts=tuple(parse(marked) for marked in _texts(kind, entry, names)),
        )
        for capability, kinds in content.items()
        for kind in kinds
        for number, entry in enumerate(kinds[kind], 1)
    ]


def _texts(kind: str, entry: Any, names: Names) -> list[str]:
    """The marked texts of one entry."""
    match kind:
        case "MFT":
            return [entry]
        case "INV":
            return list(fill(entry, names))
        case "DIR":
            return list(entry)
        case _:
            raise ValueError(f"a kind of case is one of {', '.join(KINDS)}, not {kind}")

"""Made-up lists, signatures and mastheads: names without sentences, which gold has few of."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from pipeline.train.encoder_names import Names

TEMPLATES = (
    "Regards,\n\n<P>\n<P> | <role>\n<O>\n",
    "Thanks,\n<g>\n<P>\n<O>\n",
    "Best, <g>\n",
    "From: <P>\nTo: <P>; <P>; <P>\nCc: <P>\nSubject: <word> <word>\n",
    "Attendees: <P>, <P>, <P> and <P>\nApologies: <P> (<O>)\n",
    "<P>\n<P>\n<P>\n<P>\n<P>\n",
    "- <P>, <role>, <O>\n- <P>, <role>, <O>\n- <P>, <role>, <O>\n",
    "<P> <role> <O>\n<P> <role> <O>\n",
    "Name | Company | Role\n<P> | <O> | <role>\n<P> | <O> | <role>\n<P> | <O> | <role>\n",
    "<O>\n<O>\n<O>\n<O>\n",
    "Clients include <O>, <O>, <O> and <O>.\n",
    "1. <O>\n2. <O>\n3. <O>\n",
    "<P> (<O>), <P> (<O>), <P> (<O>)\n",
    "Participants: <P> <P> <P> <P>\n",
    "Team: <P> <P>, <P>, <P> <P>\n",
    "From: <L>\nTo: <L>; <L>\nSubject: <word>\n",
    "<L> (2004) <word> of <O>, p. 12\n",
    "<role>: <P>\n<role>: <P>\n<role>: <P>\n",
    "Dear <g>,\n\nThank you for your <word>.\n\n<g>\n<P>\n",
    "Hi <g>,\n\n<P> from <O> called about the <word>. Please call back.\n\n<g>\n",
    "<O> shares rose 3.4%, <O> fell 1.2% and <O> closed flat.\n",
    "<O> buys <O> for $4.1 billion\n",
    "<O>: <role> <P> to step down\n",
    "By <P>\n<O> said on Monday that <P> would lead its <word> unit.\n",
    "<P>, <role> at <O>, and <P> of <O> signed the <word>.\n",
    "<word>, <P> and <P> agreed. <S> declined to comment on the <word>.\n",
)
"""``<P>`` a person, ``<L>`` one with the surname first, ``<g>`` a given name, ``<S>`` a surname,
``<O>`` a company."""

ROLES = (
    "CEO", "Chief Financial Officer", "Director", "Chair", "analyst", "Head of Sales", "editor",
    "Project manager", "Secretary", "spokesperson", "Vice President", "consultant", "lawyer",
)  # fmt: skip
WORDS = (
    "budget", "Contract", "invoice", "meeting", "deal", "report", "Agreement", "payment", "cloud",
    "order", "Minutes", "review", "schedule", "Request", "merger", "pipeline", "energy", "letter",
)  # fmt: skip

_SLOT = re.compile(r"<(?P<kind>P|L|g|S|O|role|word)>")
_TOKEN = re.compile(r"\n+|\w+(?:\.\w+)*|[^\w\s]")

PERSON, ORG = 1, 3


def made_up(names: Names, chance: random.Random) -> tuple[list[str], list[int]]:
    """One text of a few templates: its tokens and the number of the label of each."""
    words: list[str] = []
    labels: list[int] = []
    for _ in range(chance.randint(1, 3)):
        for piece, kind in _filled(chance.choice(TEMPLATES), names, chance):
            words += piece
            labels += [kind, *([kind + 1 if kind else 0] * (len(piece) - 1))]
    return words, labels


def _filled(template: str, names: Names, chance: random.Random) -> Iterator[tuple[list[str], int]]:
    """The parts of ``template`` with its slots filled, each with the label that it begins with."""
    place = 0
    for slot in _SLOT.finditer(template):
        yield from (([word], 0) for word in _TOKEN.findall(template[place : slot.start()]))
        yield _name(slot["kind"], names, chance)
        place = slot.end()
    yield from (([word], 0) for word in _TOKEN.findall(template[place:]))


def _name(kind: str, names: Names, chance: random.Random) -> tuple[list[str], int]:
    if kind == "O":
        return names.company(chance), ORG
    if kind in {"role", "word"}:
        return chance.choice(ROLES if kind == "role" else WORDS).split(), 0
    given = names.one_given(chance)
    if kind == "g":
        return [given], PERSON
    surname = names.one_surname(chance)
    if kind == "S":
        return [surname], PERSON
    if kind == "L":
        return [surname, ",", given], PERSON
    middle = [f"{chance.choice('ABCDEFGHJKLMPRSTW')}."] if chance.random() < 0.15 else []
    return [given, *middle, surname], PERSON

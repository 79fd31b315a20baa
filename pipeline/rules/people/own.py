"""The people of a user's list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.records import Person
from pipeline.rules.own.names import OwnName
from pipeline.rules.own.schema import OwnPerson
from pipeline.rules.people.names import Name, parse_name
from pipeline.rules.people.reading import Reading
from pipeline.rules.people.spaced_names import SpacedNames
from pipeline.rules.people.unspaced_names import UnspacedNames


def own_people(found: Iterable[OwnName], names: SpacedNames | UnspacedNames) -> Iterator[Person]:
    """A row for each person in ``found``, with titles and offices read around it."""
    tokens, lexicon = names.tokens, names.lexicon
    for each in found:
        if not isinstance(each.entry, OwnPerson):
            continue
        reading = names.read_around(each.start, each.end)
        parts = _parts(each.entry, each.start, each.end, names, reading)
        yield Person(
            start=each.start, end=each.end, text=tokens.text[each.start : each.end],
            lang=lexicon.lang, name=each.entry.name, given_name=parts.given,
            family_name=parts.family, title=reading.title, role=reading.role,
            affiliation=reading.place, rule="people.own",
        )  # fmt: skip


def _parts(
    entry: OwnPerson, start: int, end: int, names: SpacedNames | UnspacedNames, reading: Reading
) -> Name:
    """Given and family name as the user said, else as the words of the name tell."""
    if entry.given_name or entry.family_name:
        return Name(given=entry.given_name, family=entry.family_name)
    if isinstance(names, UnspacedNames) and names.tokens.text[start:end] == entry.name:
        return names.parse(start, end, reading)
    titled = reading.role is not None or bool(reading.titles)
    role = reading.role or reading.title
    return parse_name(entry.name, names.lexicon, role=role, titled=titled)

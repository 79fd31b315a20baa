"""The people of one document: each mention gets the fullest form of its name, and an id.

Two full names are one person where the shorter leaves words of the longer out (``Jonas Støre``,
``Jonas Gahr Støre``), and across scripts where the text says so (``木原稔（Minoru Kihara）``, the
same office of one country), where one is how the other is read or where they sound alike. A part
of a name goes to a full name that has it, as a family name before as a given one. Where several
have it, what stands beside the mention tells them apart (a title's gender, the office, the
affiliation), else the one mentioned nearest before is meant; where none stands before, the first
behind (a headline, a caption). Titles and offices are those of a mention and are never copied.

``name`` is the fullest form in the script of the mention where the document has one, else the
fullest in another; the id is the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.link.across import likeness
from pipeline.link.ids import fold, person_id
from pipeline.link.people.bearers import Bearer, bearers_of
from pipeline.link.people.joining import join
from pipeline.link.people.names import (
    in_usual_order,
    key_of,
    name_key,
    nickname_key,
    with_parts_in_han,
    without_genitives,
)
from pipeline.link.people.parts import Parts
from pipeline.link.people.scripts import script_of
from pipeline.link.people.singles import join_singles
from pipeline.records import Basis, Person

__all__ = ["link_people"]


def link_people(people: Iterable[Person]) -> list[Person]:
    """The mentions of one document, in order, with full ``name``, its parts, id and ``basis``."""
    mentions = sorted(people, key=lambda person: (person.start, person.end))
    mentions = [with_parts_in_han(in_usual_order(it)) for it in without_genitives(mentions)]
    bearers = bearers_of(mentions)
    join(bearers, mentions)
    parts = Parts(bearers.values())
    linked: list[Person] = []
    for position, mention in enumerate(mentions):
        bearer = bearers.get(key_of(mention))
        if bearer is not None:
            linked.append(_named_by(mention, bearer, _basis(mention, bearer)))
        elif (choice := parts.choose(mention, position)) is not None:
            bearer, basis = choice
            linked.append(_named_by(mention, bearer, basis))
        else:
            linked.append(replace(mention, person_id=person_id(mention.name), basis="exact"))
        if bearer is not None:
            bearer.last_seen = position
    return join_singles(linked)


def _basis(mention: Person, bearer: Bearer) -> Basis:
    """Why a full name is the bearer's."""
    if bearer.own is not None and fold(mention.text) != fold(bearer.own.name):
        return "alias"
    script = script_of(mention.name)
    if bearer.bases.get(script, "exact") != "exact":
        return bearer.bases[script]
    form = bearer.forms[script]
    if sorted(name_key(mention.name).split()) == sorted(name_key(form.name).split()):
        return "exact"
    if name_key(mention.name) == nickname_key(form.name):
        return "alias"
    alike = None if set(mention.name) & set(form.name) else likeness(mention.name, form.name)
    return "part" if alike is None else alike.basis


def _named_by(mention: Person, bearer: Bearer, basis: Basis) -> Person:
    person = bearer.named_in(script_of(mention.name))
    return replace(
        mention,
        name=person.name,
        given_name=person.given_name,
        family_name=person.family_name,
        person_id=person_id(bearer.first.name),
        basis=basis,
    )

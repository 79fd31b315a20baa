"""Words that pick a part of a period, in both standards of Norwegian."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.records import DateModifier


def _counted(
    places: Iterable[str], units: Iterable[str], modifier: DateModifier
) -> Mapping[str, DateModifier]:
    return {
        f"{place} {unit} {of}": modifier
        for place in places
        for unit in units
        for of in ("i", "av", "på")
    }


_HALVES = ("del", "delen", "halvdel", "halvdelen", "halvpart", "halvparten", "tredjedel")
_UNITS = (
    "uke", "uka", "uken", "ukene", "veke", "veka", "vekene", "dager", "dagene", "dagar", "dagane",
    "månedene", "månadene", "årene", "åra", "tiår", "tiåret",
)  # fmt: skip

PARTS: Mapping[str, DateModifier] = {
    **_counted(("første", "fyrste", "aller første", "første par", "to første", "første to"),
               (*_UNITS, *_HALVES), "start"),
    **_counted(("siste", "aller siste", "siste par", "to siste", "siste to"),
               ("dag", *_UNITS, *_HALVES), "end"),
    **_counted(("andre", "annen"), ("halvdel", "halvdelen", "halvpart", "halvparten"), "end"),
    "slutten av": "end", "slutten på": "end", "utgangen av": "end", "ultimo": "end",
    "sent i": "end", "seint i": "end", "sent på": "end", "seint på": "end", "tampen av": "end",
    "sein i": "end", "enden av": "end", "seint ut i": "end", "sent om": "end",
    "begynnelsen av": "start", "begynnelsen på": "start", "byrjinga av": "start",
    "byrjinga på": "start", "starten av": "start", "starten på": "start",
    "inngangen til": "start", "inngangen av": "start", "primo": "start", "tidlig i": "start",
    "tidlig på": "start", "tidleg i": "start", "tidleg på": "start", "tidlig om": "start",
    "opptakten til": "start",
    "tidligere i": "start", "tidlegare i": "start", "først i": "start", "fyrst i": "start",
    "senere i": "end", "seinere i": "end", "seinare i": "end", "sist i": "end",
    "midten av": "mid", "midten på": "mid", "medio": "mid", "midt i": "mid", "midt på": "mid",
    "midtveis i": "mid",
}  # fmt: skip
"""Before a period and inside its span: ``slutten av mai``, ``første uke i mai``."""

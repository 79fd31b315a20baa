"""How a user says which model to take: ``trefakta``, ``ja_ginza``, ``trefakta+stanza`` …

A spec names one model, or several joined by ``+``:

=================  =================================================================
``trefakta``       the model that trefakta ships for the language; what is taken by itself
``blank``          no model: the rules alone
``stanza``         Stanza's for the language, where it is downloaded
``stanza:PATH``    a Stanza model in a folder or a ``.pt`` file
``en_fast``        another model that trefakta ships
``ja_ginza``       an installed package that ``spacy.load`` takes
``models/mine``    a folder that ``spacy.load`` takes
=================  =================================================================
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

OURS, BLANK, STANZA = "trefakta", "blank", "stanza"
JOINER = "+"
STANZA_PATH = f"{STANZA}:"


def members(spec: str) -> tuple[str, ...]:
    """The models that ``spec`` joins, in its order; one of them where it names one.

    A folder whose name holds a ``+`` is one model. Raises ``ValueError`` for a spec that names
    nothing, the same model twice, or ``blank`` beside a model.
    """
    whole = spec.strip()
    path = whole.removeprefix(STANZA_PATH)
    names = (whole,) if Path(path).exists() else tuple(n.strip() for n in whole.split(JOINER))
    if not all(names):
        raise ValueError(f"{spec!r} names no model: give trefakta, stanza, blank, a name or a path")
    if len(set(names)) < len(names):
        raise ValueError(f"{spec!r} names a model twice")
    if BLANK in names and len(names) > 1:
        raise ValueError(f"{spec!r}: blank is the rules without a model; it joins no others")
    return names


def checked(given: str | Sequence[str]) -> str:
    """The spec that is ``given``, or the names of its models; raises as :func:`members` does."""
    spec = given if isinstance(given, str) else JOINER.join(given)
    members(spec)
    return spec


def is_stanza(name: str) -> bool:
    """Whether ``name`` is Stanza's model of a language, or one elsewhere."""
    return name == STANZA or name.startswith(STANZA_PATH)


def stanza_place(name: str) -> str | None:
    """The path in ``stanza:PATH``; ``None`` for ``stanza``, whose place Stanza knows."""
    return name.removeprefix(STANZA_PATH) if name.startswith(STANZA_PATH) else None


def short_names(names: Sequence[str]) -> tuple[str, ...]:
    """By what ``names`` of models go in the ``rule`` column: each without its folders.

    Two that would be alike keep their paths.
    """
    short = [_short(name) for name in names]
    return tuple(
        brief if short.count(brief) == 1 else name.replace(JOINER, "_")
        for brief, name in zip(short, names, strict=True)
    )


def _short(name: str) -> str:
    if name.startswith(STANZA_PATH):
        return STANZA
    return Path(name).name.replace(JOINER, "_") or name

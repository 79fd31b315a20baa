"""Cells of several values in entities.csv, and back.

Values stand between bars with a space on either side. A bar or a backslash of a value itself has
a backslash before it, so that splitting at `` | `` is always right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

BAR = " | "


class Variant(NamedTuple):
    """A written form of an entity."""

    text: str
    languages: tuple[str, ...]


def join(values: Iterable[str]) -> str:
    r"""``values`` as one cell.

    >>> join(["Minoru Kihara", "A|B"])
    'Minoru Kihara | A\\|B'
    """
    return BAR.join(re.sub(r"([\\|])", r"\\\1", value) for value in values)


def split(cell: str) -> list[str]:
    r"""The values that :func:`join` made ``cell`` of.

    >>> split("Minoru Kihara | A\\|B")
    ['Minoru Kihara', 'A|B']
    """
    return [re.sub(r"\\([\\|])", r"\1", value) for value in cell.split(BAR)] if cell else []


def join_variants(variants: Iterable[Variant]) -> str:
    """``variants`` as one cell: ``Kihara (en;nb) | 木原稔 (ja)``."""
    return join(f"{variant.text} ({';'.join(variant.languages)})" for variant in variants)


def split_variants(cell: str) -> list[Variant]:
    """The variants in a cell of the column ``variants``.

    >>> split_variants("Kihara (en;nb) | 木原稔 (ja)")
    [Variant(text='Kihara', languages=('en', 'nb')), Variant(text='木原稔', languages=('ja',))]
    """
    found = []
    for value in split(cell):
        text, _, languages = value.removesuffix(")").rpartition(" (")
        found.append(Variant(text, tuple(languages.split(";"))))
    return found

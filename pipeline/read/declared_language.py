"""The language that a file, a row or a page declares, as a code of trefakta."""

from __future__ import annotations

import re
from functools import cache

from pipeline.languages import CODES, language

_SUBTAG = re.compile(r"[-_.\s]")


def declared_language(stated: object) -> str | None:
    """The code of :data:`pipeline.languages.CODES` that ``stated`` means, or ``None``.

    ``stated`` is a BCP 47 tag, an ISO 639 code of two or three letters, or the name of the
    language in English or in itself; case does not matter. A language that trefakta does not
    know, and anything that is no string, is ``None``.

    >>> [declared_language(tag) for tag in ("no", "nb-NO", "nno", "JPN", "en_US", "sv", 7)]
    ['nb', 'nb', 'nn', 'ja', 'en', None, None]
    """
    if not isinstance(stated, str):
        return None
    name = stated.strip().casefold()
    return _names().get(name) or _names().get(_SUBTAG.split(name, maxsplit=1)[0])


@cache
def _names() -> dict[str, str]:
    return {name: code for code in CODES for name in (code, *language(code).codes.names)}

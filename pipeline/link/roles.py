"""Offices compared: the same in any inflection, with or without its time words."""

from __future__ import annotations

from functools import lru_cache

from pipeline.languages import language

_MOST_REMEMBERED = 20_000


@lru_cache(maxsize=_MOST_REMEMBERED)
def role_key(role: str, lang: str) -> str:
    """What two mentions of one office share.

    >>> role_key("Statsministeren", "nb"), role_key("tidligere statsminister", "nb")
    ('statsminister', 'statsminister')
    """
    words = language(lang).people
    key = " ".join(role.lower().split())
    if words.spaced:
        parts = [part for part in key.split() if part not in words.time_words]
        key = " ".join(parts) or key
    else:
        key = next(
            (key[len(time) :] for time in sorted(words.time_words, key=len, reverse=True)
             if key.startswith(time) and len(key) > len(time) + 1),
            key,
        )  # fmt: skip
    roles = frozenset().union(*words.roles.values())
    if key in roles:
        return key
    for ending in words.role_endings:
        if key.endswith(ending) and (
            key[: -len(ending)] in roles or _is_compound(key, ending, lang)
        ):
            return key[: -len(ending)]
    return key


def _is_compound(key: str, ending: str, lang: str) -> bool:
    return key[: -len(ending)].endswith(tuple(language(lang).people.role_suffixes))

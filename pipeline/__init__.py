"""trefakta: people, organisations, money and dates from Norwegian, English and Japanese text.

>>> import pipeline
>>> extractor = pipeline.load()  # doctest: +SKIP
>>> extractor.extract(["Equinor betalte 4,5 mrd. kr i mai 2020."])["money"]  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from pipeline.extractor import Extractor
    from pipeline.rules.own import OwnDates, OwnMoney, OwnRules

__version__ = "0.1.0"


def load(
    *,
    languages: Collection[str] | None = None,
    models: Mapping[str, str | Sequence[str]] | None = None,
    combine: Literal["union", "vote"] | None = None,
    labels: Mapping[str, str] | None = None,
    rules: OwnRules | Mapping[str, Any] | None = None,
    money: OwnMoney | Mapping[str, Any] | None = None,
    dates: OwnDates | Mapping[str, Any] | None = None,
    settings: str | PathLike[str] | None = None,
) -> Extractor:
    """An :class:`~pipeline.extractor.Extractor`, whose ``extract(texts)`` gives tables.

    ``languages``: codes of those to extract from (all of nb, nn, en, ja when ``None``).
    ``models``: by language, a spec (docs/recognisers.md) or a list of them, not the model shipped;
    ``combine``, ``labels``: how several models are joined, and what other people's labels mean.
    ``rules``, ``money``, ``dates``: names, words and patterns of your own, of the shape that they
    have in a settings file (docs/settings.md). ``settings``: such a file, of which what an
    extractor has is taken, and before which the other arguments come; none is looked for.

    >>> own = {"words": {"nb": {"gryn": "NOK"}}}
    >>> extractor = load(models={"nb": "blank"}, money=own)
    >>> extractor.extract(["Han betalte meg 500 gryn for båten i går."])["money"]["amount"].item()
    Decimal('500')

    Raises :class:`pipeline.rules.own.SettingsError` that names the key, and the line of a file.
    """
    from pathlib import Path

    from pipeline.extractor import Extractor

    given: dict[str, Any] = {
        "languages": languages, "models": models, "combine": combine, "labels": labels,
        "rules": rules, "money": money, "dates": dates,
    }  # fmt: skip
    if settings is None:
        return Extractor(**{name: it for name, it in given.items() if it is not None})
    from pipeline.run.settings_file import merged, read_settings

    values = merged(read_settings(Path(settings)), given)
    return Extractor(**{name: values[name] for name in given if name in values})

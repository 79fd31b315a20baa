"""trefakta: people, organisations, money and dates from Norwegian, English and Japanese text.

>>> import pipeline
>>> extractor = pipeline.load()  # doctest: +SKIP
>>> extractor.extract(["Equinor betalte 4,5 mrd. kr i mai 2020."])["money"]  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.extractor import Extractor

__version__ = "0.1.0"


def load(
    *, languages: Collection[str] | None = None, models: Mapping[str, str] | None = None
) -> Extractor:
    """An :class:`~pipeline.extractor.Extractor`, whose ``extract(texts)`` gives tables.

    ``languages``: codes of those to extract from (all of nb, nn, en, ja when ``None``).
    ``models``: by language, what ``spacy.load`` takes, instead of the model shipped.
    """
    from pipeline.extractor import Extractor
    from pipeline.languages import CODES

    return Extractor(languages=CODES if languages is None else languages, models=models)

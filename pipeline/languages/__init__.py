"""What differs by language, as data: one folder a language, one module a part.

``pipeline/languages/nb/money.py`` holds ``WORDS``, an instance of
:class:`pipeline.languages.schema.money.MoneyWords`, and so on for every part. To add a language,
add its folder and its code to :data:`CODES`.
"""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.languages.schema.codes import LanguageNames
    from pipeline.languages.schema.dates import DateWords
    from pipeline.languages.schema.detection import DetectionWords
    from pipeline.languages.schema.genders import GenderWords
    from pipeline.languages.schema.money import MoneyWords
    from pipeline.languages.schema.organisations import OrganisationWords
    from pipeline.languages.schema.people import PeopleWords
    from pipeline.languages.schema.sentences import SentenceWords
    from pipeline.languages.schema.tense import SpacedTenseWords, UnspacedTenseWords

CODES = ("nb", "nn", "en", "ja")
"""The languages that trefakta extracts from (ISO 639-1), in the order of its tables of scores."""

OTHER = "other"
"""The language of a segment that is none of :data:`CODES`."""


class LanguageData:
    """The data of one language; a part is imported when it is first asked for."""

    def __init__(self, code: str) -> None:
        self.code = code

    def _part(self, name: str) -> Any:
        return import_module(f"{__name__}.{self.code}.{name}").WORDS

    @cached_property
    def codes(self) -> LanguageNames:
        """What the language is called in metadata."""
        words: LanguageNames = self._part("codes")
        return words

    @cached_property
    def money(self) -> MoneyWords:
        """Scale words, number words, currency words, approximators and bounds."""
        words: MoneyWords = self._part("money")
        return words

    @cached_property
    def dates(self) -> DateWords:
        """Month and weekday names, eras, relative words, units."""
        words: DateWords = self._part("dates")
        return words

    @cached_property
    def genders(self) -> GenderWords:
        """Titles, offices and given names of women and men."""
        words: GenderWords = self._part("genders")
        return words

    @cached_property
    def people(self) -> PeopleWords:
        """Titles, honorifics, roles, name particles."""
        words: PeopleWords = self._part("people")
        return words

    @cached_property
    def organisations(self) -> OrganisationWords:
        """Legal forms and head words with their kinds."""
        words: OrganisationWords = self._part("organisations")
        return words

    @cached_property
    def detection(self) -> DetectionWords:
        """Script and common words, by which running text is known."""
        words: DetectionWords = self._part("detection")
        return words

    @cached_property
    def sentences(self) -> SentenceWords:
        """Abbreviations that do not end a sentence; quotation marks."""
        words: SentenceWords = self._part("sentences")
        return words

    @cached_property
    def tense(self) -> SpacedTenseWords | UnspacedTenseWords:
        """What tells past from future beside a date."""
        words: SpacedTenseWords | UnspacedTenseWords = self._part("tense")
        return words


_LANGUAGES = {code: LanguageData(code) for code in CODES}


def language(code: str) -> LanguageData:
    """The data of language ``code``.

    Raises ``ValueError`` when ``code`` is not one of :data:`CODES`.
    """
    try:
        return _LANGUAGES[code]
    except KeyError:
        raise ValueError(f"unknown language {code!r}: trefakta knows {', '.join(CODES)}") from None

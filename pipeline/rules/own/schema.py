"""Rules that users write without code: what may stand in them.

The objects are frozen, hashed by content and made from plain dictionaries, as a settings file, a
spaCy config or a call of :func:`pipeline.load` holds them. Where a list may stand, so may the name
of a file (:mod:`pipeline.rules.own.tables`); the object holds what was in it. Paths are relative
to the folder that the context of the validation names, else to the current one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from pipeline.languages import CODES, language
from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.languages.schema.kinds import KINDS
from pipeline.rules.own.checks import (
    check_date_pattern,
    check_money_pattern,
    currency_code,
    known_language,
    split_languages,
)
from pipeline.rules.own.errors import SettingsError, choose, explain
from pipeline.rules.own.tables import entries_of, listed, words_of

Lang = Annotated[str, AfterValidator(known_language)]
Langs = Annotated[tuple[Lang, ...], BeforeValidator(split_languages)]
Currency = Annotated[str, AfterValidator(currency_code)]
Listed = Annotated[tuple[str, ...], BeforeValidator(listed)]
Case = Literal["exact", "any"]


class Own(BaseModel):
    """What all kinds of user rules share."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the content."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()

    @classmethod
    def of(cls, value: Self | Mapping[str, Any] | str | None) -> Self:
        """The object that ``value`` is or describes; ``None`` is one that says nothing.

        A string is what :meth:`config` gave. Raises :class:`SettingsError` that names the key.
        """
        if isinstance(value, cls):
            return value
        try:
            if isinstance(value, str):
                return cls.model_validate_json(value)
            return cls.model_validate({} if value is None else value)
        except ValidationError as error:
            raise SettingsError(explain(error, cls)) from error

    def config(self) -> str:
        """What a spaCy config may hold and :meth:`of` reads: JSON without a dollar sign.

        spaCy would read ``${`` as the name of a variable, and cannot write keys such as ``a=b``.
        """
        return self.model_dump_json(exclude_defaults=True).replace("$", "\\u0024")

    def __eq__(self, other: object) -> bool:
        # The components have a copy each of what may be long lists, and look them up by it.
        return self is other or (type(self) is type(other) and self.digest == other.digest)

    def __hash__(self) -> int:
        return hash(self.digest)

    def __bool__(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.model_dump(exclude_defaults=True))


def _kind(value: str) -> str:
    if value not in KINDS:
        raise ValueError(choose(value, KINDS))
    return value


def _name(value: str) -> str:
    """``value`` with single spaces; Raises ``ValueError`` where it has no letter or digit."""
    name = " ".join(value.split())
    if not any(char.isalnum() for char in name):
        raise ValueError(f"{value!r} is no name: give at least one letter or digit")
    return name


def _aliases(value: object) -> object:
    """Aliases in one cell stand between ``|`` or ``;``."""
    if isinstance(value, str):
        return tuple(part.strip() for part in re.split(r"[|;]", value) if part.strip())
    return value


Name = Annotated[str, AfterValidator(_name)]


class OwnOrganisation(Own):
    """An organisation by one of its names."""

    name: Name
    """As it stands in texts."""
    canonical_name: Name | None = None
    """What the organisation is called in the column ``name``, where this is a short form."""
    aliases: Annotated[tuple[Name, ...], BeforeValidator(_aliases)] = ()
    """Other names of the same organisation; in a table between ``|`` or ``;``."""
    kind: Annotated[str, AfterValidator(_kind)] | None = None
    """One of the kinds of docs/guidelines.md; else what the name tells."""
    lang: Langs = ()
    """The languages whose texts are searched; all where it is empty."""
    case: Case = "exact"
    """``any``: capital and small letters are the same."""

    @property
    def canonical(self) -> str:
        """What the organisation is called in the column ``name``."""
        return self.canonical_name or self.name


class OwnPerson(Own):
    """A person by name."""

    name: Name
    """As it stands in texts, and in the column ``name``."""
    given_name: str | None = None
    """Else what the words of the name tell."""
    family_name: str | None = None
    aliases: Annotated[tuple[Name, ...], BeforeValidator(_aliases)] = ()
    """Other names of the same person; in a table between ``|`` or ``;``."""
    lang: Langs = ()
    """The languages whose texts are searched; all where it is empty."""
    case: Case = "exact"
    """``any``: capital and small letters are the same."""


class OwnRules(Own):
    """Names that are rows wherever they stand, names that never are, titles and offices."""

    organisations: Annotated[
        tuple[OwnOrganisation, ...], BeforeValidator(entries_of(OwnOrganisation))
    ] = ()
    """Own organisations: a file, or a list of names and tables."""
    people: Annotated[tuple[OwnPerson, ...], BeforeValidator(entries_of(OwnPerson))] = ()
    """Own persons: a file, or a list of names and tables."""
    titles: dict[Lang, Listed] = Field(default_factory=dict)
    """By language, forms of address (``skipper``)."""
    roles: dict[Lang, Listed] = Field(default_factory=dict)
    """By language, offices and occupations (``havnefogd``)."""
    not_people: Listed = ()
    """Names that are never a row of people."""
    not_organisations: Listed = ()
    """Names that are never a row of organisations."""

    @model_validator(mode="after")
    def _of_one_mind(self) -> Self:
        for key, entries in (("organisations", self.organisations), ("people", self.people)):
            seen: dict[tuple[str, tuple[str, ...]], Own] = {}
            for entry in entries:
                first = seen.setdefault((entry.name, entry.lang), entry)
                if first != entry:
                    raise ValueError(
                        f"{key}: {entry.name!r} is there twice and not the same: keep one of them"
                    )
        return self


class MoneyPattern(Own):
    """A regular expression that finds money figures."""

    name: Annotated[str, Field(pattern=r"^\w+$")]
    """Goes into the column ``rule``: ``money.own.NAME``."""
    lang: Langs = ()
    pattern: str
    """With the groups ``amount``, ``amount_max``, ``scale``, ``currency``, ``span``."""
    currency: Currency | None = None
    """Where the pattern has no group ``currency``."""

    @model_validator(mode="after")
    def _sound(self) -> Self:
        check_money_pattern(self.name, self.pattern, self.currency)
        return self


class OwnMoney(Own):
    """Currency words, what signs mean, and patterns of money figures."""

    words: dict[Lang, Annotated[dict[str, Currency], BeforeValidator(words_of)]] = Field(
        default_factory=dict
    )
    """By language, words for currencies (``{ gryn = "NOK" }``)."""
    default: dict[Lang, dict[str, Currency]] = Field(default_factory=dict)
    """By language, the currency of a word or sign that several bear (``{ kr = "SEK" }``)."""
    patterns: tuple[MoneyPattern, ...] = ()
    """Patterns of money figures."""

    @model_validator(mode="after")
    def _known_defaults(self) -> Self:
        for lang, words in self.default.items():
            money = language(lang).money
            known = {**money.shared, **money.minor}
            for word in words:
                if word.lower() not in known:
                    raise ValueError(
                        f"default.{lang}: {choose(word, sorted(known))} "
                        f"(a word of your own goes into words.{lang})"
                    )
        _check_names(self.patterns)
        return self


class DatePattern(Own):
    """A regular expression that finds dates."""

    name: Annotated[str, Field(pattern=r"^\w+$")]
    """Goes into the column ``rule``: ``dates.own.NAME``."""
    lang: Langs = ()
    pattern: str
    """With the groups ``year``, ``month``, ``day``, ``week``, ``weekday``, ``quarter``, ``half``,
    ``decade``, ``span``."""
    value: str | None = None
    """A TIMEX3 value; the groups fill in what it leaves open (``XXXX-Q3``)."""

    @model_validator(mode="after")
    def _sound(self) -> Self:
        check_date_pattern(self.name, self.pattern, self.value)
        return self


class OwnDates(Own):
    """How dates are read that can be read in two ways, and patterns of dates."""

    weekday: Literal["tense", "nearest", "past", "future"] = "tense"
    """Which day a bare weekday is; the document's own day counts for each of them. By ``tense``
    it is the last one, but the next where the verb beside it speaks of what is to come."""
    order: dict[Lang, Literal["dmy", "mdy"]] = Field(default_factory=dict)
    """By language, how ``3/9/2024`` is read, whatever the rest of the document shows."""
    fiscal_year: dict[Lang, Annotated[int, Field(ge=1, le=12)]] = Field(default_factory=dict)
    """By language, the month in which a fiscal year begins."""
    patterns: tuple[DatePattern, ...] = ()
    """Patterns of dates."""

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        spaced = [code for code in CODES if isinstance(language(code).dates, SpacedDateWords)]
        for lang in self.order:
            if lang not in spaced:
                raise ValueError(f"order: {choose(lang, spaced)} (elsewhere the year comes first)")
        _check_names(self.patterns)
        return self


def _check_names(patterns: tuple[MoneyPattern, ...] | tuple[DatePattern, ...]) -> None:
    names = [pattern.name for pattern in patterns]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise ValueError(f"patterns: two are called {twice!r}: give each a name of its own")


NO_RULES, NO_MONEY, NO_DATES = OwnRules(), OwnMoney(), OwnDates()
"""What holds where a user said nothing."""

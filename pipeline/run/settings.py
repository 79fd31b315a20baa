"""What a run is told to do."""

from __future__ import annotations

import codecs
import datetime as dt
import hashlib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from pipeline import __version__
from pipeline.extractor import Extractor
from pipeline.languages import CODES
from pipeline.nlp.schemes import check_kinds
from pipeline.nlp.specs import checked
from pipeline.read import ReadSettings
from pipeline.rules.own import NO_DATES, NO_MONEY, NO_RULES, OwnDates, OwnMoney, OwnRules
from pipeline.write import FORMATS

DEFAULT_OUT = Path("outputs")


class RunSettings(BaseModel):
    """The settings of a run; a wrong one raises ``pydantic.ValidationError`` that names it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    corpus: Path
    """A folder, or a single file."""
    out: Path = DEFAULT_OUT
    """The folder for the tables: new, empty, or one that an earlier run wrote."""
    languages: tuple[str, ...] = CODES
    """Those to extract from."""
    models: dict[str, str] = Field(default_factory=dict)
    """By language, the spec of a model (:mod:`pipeline.nlp.specs`) instead of the one shipped."""
    combine: Literal["union", "vote"] = "union"
    """What is taken of several models at once (:mod:`pipeline.nlp.combine`)."""
    labels: dict[str, str] = Field(default_factory=dict)
    """Labels of other people's models, and the kinds of :data:`pipeline.nlp.schemes.KINDS`."""
    limit: Annotated[int, Field(ge=1)] | None = None
    """The most documents to process."""
    workers: Annotated[int, Field(ge=0)] = 0
    """Processes that extract; 0: as many as pay for their start."""
    doc_date: dt.date | None = None
    """The date of every document."""
    input_encoding: str | None = None
    """The encoding of every file, where it is known."""
    fields: dict[str, str] = Field(default_factory=dict)
    """Names of JSON keys and CSV columns, by what trefakta calls them: id, text, date, ..."""
    max_file_mb: Annotated[float, Field(gt=0)] = 100
    format: str = "csv"
    encoding: str = "utf-8-sig"
    """The encoding of the CSV files; ``utf-8-sig`` is UTF-8 with a byte-order mark."""
    defuse: bool = True
    """Whether a CSV cell that a spreadsheet would run as a formula is made harmless."""

    texts: bool = False
    """Whether the texts that offsets index are written, too."""
    rules: OwnRules = NO_RULES
    """Names, titles and offices of the user's own."""
    money: OwnMoney = NO_MONEY
    """Currency words and patterns of money figures of the user's own."""
    dates: OwnDates = NO_DATES
    """How ambiguous dates are read, and patterns of dates of the user's own."""

    @field_validator("languages")
    @classmethod
    def _known_languages(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        unknown = [code for code in value if code not in CODES]
        if unknown or not value:
            raise ValueError(f"{', '.join(unknown) or 'none given'}: choose of {', '.join(CODES)}")
        return value

    @field_validator("models")
    @classmethod
    def _models_of_known_languages(cls, value: dict[str, str]) -> dict[str, str]:
        unknown = [code for code in value if code not in CODES]
        if unknown:
            raise ValueError(f"{', '.join(unknown)}: no language of {', '.join(CODES)}")
        return {lang: checked(spec) for lang, spec in value.items()}

    @field_validator("labels")
    @classmethod
    def _known_kinds(cls, value: dict[str, str]) -> dict[str, str]:
        check_kinds(value)
        return value

    @field_validator("format")
    @classmethod
    def _known_format(cls, value: str) -> str:
        if value not in FORMATS:
            raise ValueError(f"{value}: choose of {', '.join(FORMATS)}")
        return value

    @field_validator("encoding", "input_encoding")
    @classmethod
    def _known_encoding(cls, value: str | None) -> str | None:
        try:
            codecs.lookup(value or "utf-8")
        except LookupError:
            raise ValueError(
                f"unknown encoding {value!r}: give one that Python knows, such as utf-8 or cp1252"
            ) from None
        return value

    @field_validator("fields")
    @classmethod
    def _known_fields(cls, value: dict[str, str]) -> dict[str, str]:
        known = ("id", "text", "date", "lang", "title")
        unknown = [name for name in value if name not in known]
        if unknown:
            raise ValueError(f"{', '.join(unknown)}: choose of {', '.join(known)}")
        return value

    def extractor(self) -> Extractor:
        """A new extractor as these settings want it."""
        return Extractor(
            languages=self.languages,
            models=self.models,
            combine=self.combine,
            labels=self.labels,
            rules=self.rules,
            money=self.money,
            dates=self.dates,
        )

    def reading(self) -> ReadSettings:
        """The part that the read stage takes.

        Raises ``ValueError`` when Python does not know the encoding.
        """
        return ReadSettings(
            encoding=self.input_encoding,
            doc_date=self.doc_date,
            max_file_mb=self.max_file_mb,
            **{f"{name}_field": column for name, column in self.fields.items()},
        )

    def fingerprint(self, models: dict[str, str]) -> str:
        """A hash of all that the extracted rows depend on, besides the documents.

        ``models``: by language, what tells the model from another.
        """
        told = self.model_dump_json(
            include={"languages", "doc_date", "combine", "labels", "rules", "money", "dates"}
        )
        return hashlib.sha256(f"{__version__} {told} {models}".encode()).hexdigest()

"""The languages: the dictionary, CLDR's names, the models, and a sentence of each."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from pipeline.doctor.findings import Finding, fine, note, timed, wrong

_NAME, _PARTS = "木原稔", (("木原", "姓"), ("稔", "名"))
"""A full name, and what UniDic calls its parts: surname and given name."""

_DICTIONARY = "pip install --force-reinstall fugashi unidic-lite"
_BABEL = "pip install --force-reinstall Babel"


def dictionary() -> Iterator[Finding]:
    """Whether fugashi finds UniDic, the one that trefakta is made for, and it knows names."""
    from pipeline.nlp.fugashi_tokenizer import tagger

    loaded = [str(Path(info["filename"]).parent) for info in tagger().dictionary_info]
    yield fine("fugashi", f"{version('fugashi')}, dictionary in {', '.join(loaded)}")
    if not any("unidic_lite" in folder for folder in loaded):
        yield wrong(
            "UniDic",
            f"another dictionary than unidic-lite is in the way: {', '.join(loaded)}",
            mend=f"{_other_dictionary()} && {_DICTIONARY}",
        )
    words = [
        (node.surface, node.feature_raw.split(",")) for node in tagger().parseToNodeList(_NAME)
    ]
    parts = tuple((surface, features[3]) for surface, features in words if len(features) > 3)
    if parts == _PARTS:
        yield fine("UniDic", f"{_NAME} is 木原 (姓) 稔 (名)")
    else:
        said = " ".join(f"{surface} ({part})" for surface, part in parts) or "nothing"
        yield wrong("UniDic", f"{_NAME} should be 木原 (姓) 稔 (名), is {said}", mend=_DICTIONARY)
    if given := os.environ.get("MECABRC"):
        yield note("MECABRC", f"{given}: trefakta goes by its own dictionary, not by this")


def _other_dictionary() -> str:
    """What takes a dictionary away that fugashi would rather take than ours."""
    try:
        version("unidic")
    except PackageNotFoundError:
        return "unset MECABRC"
    return "pip uninstall unidic"


def names_of_cldr() -> Iterator[Finding]:
    """Whether Babel has the names of months and countries of each language."""
    from pipeline.languages import CODES
    from pipeline.languages.cldr import calendar_names, territories

    for lang in CODES:
        months, countries = len(calendar_names(lang)), len(territories(lang))
        if months < 19 or countries < 200:
            said = f"{months} names of months and days, {countries} of countries"
            yield wrong(f"CLDR {lang}", f"too few: {said}", mend=_BABEL)
        else:
            yield fine(f"CLDR {lang}", f"{countries} countries, {months} months and weekdays")


def models() -> Iterator[Finding]:
    """Whether the shipped models are what was shipped, and installed ones fit this spaCy."""
    from pipeline.nlp.catalogue import catalogue
    from pipeline.nlp.verify import MEND, differing

    for info in catalogue():
        about = f"model {info.name} ({' '.join(info.langs)})"
        problems = differing(info.where) if info.origin == "shipped" else ()
        if problems:
            mend = MEND.format(code=info.where.name)
            yield wrong(about, "; ".join(problems), mend=mend)
        elif info.problem:
            yield wrong(about, info.problem, mend=f"trefakta models check {info.name}")
        elif info.needs:
            yield note(about, "not usable here", mend=info.needs)
        else:
            yield _fits(about, info.name, info.where) or fine(
                about, f"{info.size / 1e6:.1f} MB in {info.where}"
            )


def _fits(about: str, name: str, folder: Path) -> Finding | None:
    """What is wrong where a model asks for another spaCy than this one."""
    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    from pipeline.nlp.packages import meta

    asked = str(meta(folder).get("spacy_version", ""))
    try:
        fits = SpecifierSet(asked).contains(version("spacy"), prereleases=True)
    except InvalidSpecifier:
        return None  # what it asks for cannot be told
    if fits:
        return None
    said = f"made for spaCy {asked}; this is {version('spacy')}"
    return wrong(about, said, mend=f"python -m spacy download {name}, or ask its maker")


def sentence(lang: str) -> Iterator[Finding]:
    """A sentence of ``lang`` through the model that it takes by itself, and the rules."""
    yield timed(lambda: _read(lang))


def _read(lang: str) -> Finding:
    from pipeline.extractor import Extractor
    from pipeline.nlp.probes import PROBES
    from pipeline.records import Document

    probe = PROBES[lang]
    extractor = Extractor(languages=(lang,))
    [extraction] = extractor.extract_documents([Document(doc_id=lang, text=probe.text, lang=lang)])
    found = {
        (mention.table, value) for mention in extraction.mentions for value in _values(mention)
    }
    expected = (
        ("people", probe.person),
        ("organisations", probe.organisation),
        ("money", probe.money),
        ("dates", probe.date),
    )
    missing = [f"{value} of {table}" for table, value in expected if (table, value) not in found]
    if missing:
        said = f"not found in {probe.text!r}: {', '.join(missing)}"
        return wrong(
            lang, said, mend="trefakta models check, which says whether the model is whole"
        )
    return fine(lang, ", ".join(value for _, value in expected))


def _values(mention: object) -> Iterator[str]:
    """What tells a mention: the text of a name, amount and currency, a date's value."""
    from pipeline.records import Date, Money

    match mention:
        case Money(amount=amount, currency=currency):
            yield f"{amount:f} {currency}" if amount is not None else ""
        case Date(value=value):
            yield str(value)
        case _:
            yield str(getattr(mention, "text", ""))

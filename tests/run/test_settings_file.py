"""``trefakta.toml``: what it may say, how it is read, what is said of mistakes."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from pipeline.rules.own import OwnMoney, SettingsError
from pipeline.run import RunSettings
from pipeline.run.settings_file import NAME, OF_A_CALL, merged, read_settings

TEMPLATE = files("pipeline.run").joinpath(NAME).read_text(encoding="utf-8")

_TABLE = re.compile(r"\[(?P<name>[\w.]+)\]")
_KEY = re.compile(r"#(?P<key>[\w\"$]+) = ")


def keys_of_template() -> list[tuple[str, str, str]]:
    """Table, key and line of each key that stands commented out in the template."""
    found, table = [], ""
    for line in TEMPLATE.splitlines():
        if header := _TABLE.match(line):
            table = header["name"]
        elif key := _KEY.match(line):
            found.append((table, key["key"], line[1:]))
    return found


def keys_of_schema(model: type[BaseModel], under: str = "") -> list[str]:
    """Every key, dotted, but for those that are named by the user (languages, labels)."""
    keys: list[str] = []
    for name, field in model.model_fields.items():
        inner = field.annotation
        if not under and name in OF_A_CALL:
            continue
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            keys.extend(keys_of_schema(inner, f"{name}."))
        else:
            keys.append(under + name)
    return keys


def settings_of(tmp_path: Path, text: str) -> dict[str, Any]:
    path = tmp_path / NAME
    path.write_text(text, encoding="utf-8")
    return read_settings(path)


# The template


def test_the_template_sets_nothing(tmp_path: Path) -> None:
    values = settings_of(tmp_path, TEMPLATE)
    settings = RunSettings(corpus=tmp_path, **values)
    assert settings == RunSettings(corpus=tmp_path)


def test_every_key_of_the_schema_stands_in_the_template_and_no_other() -> None:
    here = {f"{table}.{key}" if table else key for table, key, _ in keys_of_template()}
    tables = {header["name"] for header in map(_TABLE.match, TEMPLATE.splitlines()) if header}
    schema = set(keys_of_schema(RunSettings))
    assert len(schema) > 20
    assert schema <= here | tables
    assert {key for key in here if key.rpartition(".")[0] not in schema} <= schema


@pytest.mark.parametrize(("table", "key", "line"), keys_of_template())
def test_each_key_of_the_template_is_valid(tmp_path: Path, table: str, key: str, line: str) -> None:
    (tmp_path / "organisations.csv").write_text("name\nNordlys Kraft\n", encoding="utf-8")
    values = settings_of(tmp_path, f"[{table}]\n{line}\n" if table else f"{line}\n")
    assert values


def test_the_defaults_of_the_template_are_those_of_the_schema(tmp_path: Path) -> None:
    defaults = {
        name: field.default
        for name, field in RunSettings.model_fields.items()
        if isinstance(field.default, str | int | float | bool | tuple)
    }
    stated = {key: tomllib.loads(line)[key] for table, key, line in keys_of_template() if not table}
    assert {name: stated[name] for name in defaults} == {
        name: list(value) if isinstance(value, tuple) else value for name, value in defaults.items()
    }


# What a file says


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "own.csv").write_text(
        "\ufeffname;canonical name;kind\nNK;Nordlys Kraft;company\n", encoding="utf-8"
    )
    (tmp_path / "lists" / "titles.txt").write_text("# sea\nskipper\n\nlos\n", encoding="utf-8")
    values = settings_of(
        tmp_path,
        """\ufeff
        languages = ["nb", "en"]
        doc_date = 2024-09-03
        [models]
        nb = ["trefakta", "en_fast"]
        en = "./my-model"
        [rules]
        organisations = "lists/own.csv"
        people = ["Solveig Brenna", { name = "Ola Vik", aliases = ["O. Vik"] }]
        titles.nb = "lists/titles.txt"
        [money]
        words.nb = { gryn = "nok" }
        """.replace("        ", ""),
    )
    assert values["languages"] == ("nb", "en")
    assert values["doc_date"] == dt.date(2024, 9, 3)
    assert values["models"]["nb"] == "trefakta+en_fast"
    assert Path(values["models"]["en"]) == tmp_path / "my-model"
    [organisation] = values["rules"].organisations
    assert (organisation.name, organisation.canonical) == ("NK", "Nordlys Kraft")
    assert [person.name for person in values["rules"].people] == ["Solveig Brenna", "Ola Vik"]
    assert values["rules"].titles == {"nb": ("skipper", "los")}
    assert values["money"] == OwnMoney(words={"nb": {"gryn": "NOK"}})
    assert set(values) == {"languages", "doc_date", "models", "rules", "money"}


@pytest.mark.parametrize(
    ("spec", "path"),
    [
        ("stanza:models/nb.pt", "stanza:{}/models/nb.pt"),
        ("trefakta+./mine", "trefakta+{}/mine"),
        ("en_core_web_lg", "en_core_web_lg"),
        ("stanza", "stanza"),
    ],
)
def test_paths_of_models_begin_in_the_folder_of_the_file(
    tmp_path: Path, spec: str, path: str
) -> None:
    values = settings_of(tmp_path, f'[models]\nnb = "{spec}"\n')
    assert values["models"] == {"nb": path.format(tmp_path)}


def test_a_call_comes_before_the_file() -> None:
    values = {"languages": ("nb",), "models": {"nb": "blank", "en": "blank"}, "limit": 3}
    given = {"languages": None, "models": {"en": "en_fast"}, "limit": 5, "workers": 1}
    assert merged(values, given) == {
        "languages": ("nb",), "models": {"nb": "blank", "en": "en_fast"}, "limit": 5, "workers": 1,
    }  # fmt: skip


# Mistakes

MISTAKES = [
    # file, what is said: with file, line and key
    ("wrokers = 3", "line 1: wrokers: no such key; 'wrokers': choose of languages, models"),
    ("wrokers = 3", "did you mean 'workers'?"),
    ("\n\nformat = 'xlsx'", "line 3: format: xlsx: choose of csv, parquet, sqlite"),
    ("languages = ['sv']", "line 1: languages: sv: choose of nb, nn, en, ja"),
    ("[models]\nsv = 'blank'", "models: sv: no language of nb, nn, en, ja"),
    ("[models]\nnb = 3", "line 2: models.nb: 3: input should be text in quotation marks"),
    ("combine = 'unoin'", "combine: 'unoin': choose of union, vote; did you mean 'union'?"),
    ("languages = 'nb'", "line 1: languages: 'nb': input should be a list in brackets"),
    ("limit = 0", "line 1: limit: 0: input should be greater than or equal to 1"),
    ("defuse = 'perhaps'", "defuse: 'perhaps': input should be true or false"),
    ("doc_date = '3.9.2024'", "doc_date: '3.9.2024': input should be a valid date"),
    ("encoding = 'klingon'", "encoding: unknown encoding 'klingon': give one that Python knows"),
    ("corpus = 'texts'", "corpus: belongs to the call: trefakta run CORPUS --out FOLDER"),
    ("[rules]\norganisation = []", "line 2: rules.organisation: no such key; 'organisation'"),
    ("[[rules.organisations]]\nname = 'A'\n[[rules.organisations]]\nname = 'B'\nkind = 'firm'",
     "line 5: rules.organisations[2].kind: 'firm': choose of company, ministry"),
    ("[[rules.organisations]]\nkind = 'company'", "rules.organisations[1].name: is missing"),
    ("[rules]\npeople = ['—']", "rules.people[1].name: '—' is no name"),
    ("[rules]\npeople = 'people.csv'", "people.csv: no such file; a list of names stands in"),
    ("[rules.titles]\nsv = ['herr']", "line 2: rules.titles.sv: 'sv': choose of nb, nn, en, ja"),
    ("[money.words]\nnb = { gryn = 'NKO' }", "line 2: money.words.nb.gryn: 'NKO' is no currency"),
    ("[money.default.nb]\n'kr.' = 'SEK'\n\n\"$\" = 'CADD'",
     "line 4: money.default.nb.$: 'CADD' is no currency"),
    ("[[money.patterns]]\nname = 'x'\npattern = '('\ncurrency = 'NOK'",
     "money.patterns[1]: pattern 'x' is no regular expression: missing ) at position 2"),
    ("[dates.order]\nen = 'ymd'", "line 2: dates.order.en: 'ymd': choose of dmy, mdy"),
    ("languages = [", "trefakta.toml, line 1, its end: not TOML: Invalid value"),
    ("a = 1\nb = = 2", "trefakta.toml, line 2, column 5: not TOML: Invalid value"),
    ("a = 1\na = 2", "line 2, its end: not TOML: Cannot overwrite a value"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), MISTAKES)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings_of(tmp_path, text)
    assert message in str(caught.value)
    assert str(tmp_path / NAME) in str(caught.value)


def test_types_are_called_what_a_file_calls_them(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        settings_of(tmp_path, "rules = []")
    assert str(caught.value).endswith("line 1: rules: []: input should be a table")


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        settings_of(tmp_path, "limit = 0\nworkers = -1\n")
    assert len(caught.value.problems) == 2


def test_a_file_that_is_not_there_or_not_utf_8(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"No such file .*; trefakta init writes one"):
        read_settings(tmp_path / NAME)
    (tmp_path / NAME).write_bytes("# blåbær".encode("latin-1"))
    with pytest.raises(SettingsError, match="not UTF-8: save the file as UTF-8"):
        read_settings(tmp_path / NAME)


TABLES: list[tuple[str, bytes, str]] = [
    ("o.csv", b"navn\nA\n", "o.csv, line 1: no column 'name' among navn"),
    ("o.csv", b"", "o.csv, line 1: no column 'name'"),
    ("o.csv", b"name,kidn\nA,company\n", "no such column; 'kidn': choose of name, canonical_name"),
    ("o.csv", b"name,kind\nA,company\nB,firm\n", "o.csv, line 3: kind: 'firm': choose of company"),
    ("o.csv", b"name,kind\n,company\n", "o.csv, line 2: the cell 'name' is empty"),
    ("o.csv", b"name\nA,B\n", "o.csv, line 2: 2 cells under 1 columns"),
    ("o.csv", "name\nå\nBlåbær\n".encode("latin-1"), "o.csv, line 2: byte 0xe5 is not UTF-8"),
    ("o.csv", b'name\n"A\n', "o.csv, line "),
    ("o.txt", b"A\n\n...\n", "o.txt, line 3: name: '...' is no name"),
    ("o.tsv", b"name\tlang\nA\tsv\n", "o.tsv, line 2: lang[1]: 'sv': choose of nb, nn, en, ja"),
]


@pytest.mark.parametrize(("name", "content", "message"), TABLES)
def test_a_mistake_in_a_table_is_told_with_its_line(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SettingsError) as caught:
        settings_of(tmp_path, f'[rules]\norganisations = "{name}"\n')
    assert message in str(caught.value)
    assert "line 2: rules.organisations: " in str(caught.value)


SOUND: list[tuple[str, bytes, list[str]]] = [
    ("o.csv", "\ufeffname,kind\r\nÅs Bank,company\r\n".encode(), ["Ås Bank"]),
    ("o.csv", b'name;kind\n"A; B";company\n;\nC  D;\n', ["A; B", "C D"]),
    ("o.csv", b"Kind,NAME\ncompany,A\n", ["A"]),
    ("o.tsv", b"name\tlang\nA\tnb;nn\n", ["A"]),
    ("o.txt", "\ufeff# banks\nÅs Bank\n\n  B\n".encode(), ["Ås Bank", "B"]),
    ("list", "極光電力\n".encode(), ["極光電力"]),
    ("o.csv", b"name\nA\nA\n", ["A"]),
]


@pytest.mark.parametrize(("name", "content", "names"), SOUND)
def test_tables_and_lists_are_read(
    tmp_path: Path, name: str, content: bytes, names: list[str]
) -> None:
    (tmp_path / name).write_bytes(content)
    values = settings_of(tmp_path, f'[rules]\norganisations = "{name}"\n')
    assert [entry.name for entry in values["rules"].organisations] == names


def test_lists_may_be_mixed_and_words_stand_in_a_table(tmp_path: Path) -> None:
    (tmp_path / "more.txt").write_text("B\nC\n", encoding="utf-8")
    (tmp_path / "words.csv").write_text("word;currency\ngryn;NOK\n", encoding="utf-8")
    values = settings_of(
        tmp_path,
        "[rules]\norganisations = ['A', { file = 'more.txt' }, { name = 'D' }]\n"
        "[money]\nwords.nb = 'words.csv'\n",
    )
    assert [entry.name for entry in values["rules"].organisations] == ["A", "B", "C", "D"]
    assert values["money"].words == {"nb": {"gryn": "NOK"}}
    (tmp_path / "words.csv").write_text("word,currency\ngryn,\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"words\.csv, line 2: the cell 'currency' is empty"):
        settings_of(tmp_path, "[money]\nwords.nb = 'words.csv'\n")


# What a run keeps of it


def test_the_fingerprint_is_that_of_the_content_of_lists(tmp_path: Path) -> None:
    prints = []
    for names in ("A\n", "B\n", "A\n"):
        (tmp_path / "o.txt").write_text(names, encoding="utf-8")
        values = settings_of(tmp_path, '[rules]\norganisations = "o.txt"\n')
        prints.append(RunSettings(corpus=tmp_path, **values).fingerprint({}))
    assert prints[0] == prints[2] != prints[1]


@pytest.mark.parametrize(
    "changed",
    [
        {"rules": {"not_people": ["A"]}},
        {"money": {"words": {"nb": {"gryn": "NOK"}}}},
        {"dates": {"weekday": "past"}},
    ],
)
def test_the_fingerprint_tells_rules_apart(tmp_path: Path, changed: dict[str, Any]) -> None:
    plain = RunSettings(corpus=tmp_path)
    other = RunSettings.model_validate({"corpus": tmp_path, **changed})
    assert plain.fingerprint({}) != other.fingerprint({})

"""The table of well-known organisations: whole, unambiguous, and in four languages."""

from __future__ import annotations

from collections import defaultdict

import pytest

from pipeline.languages import CODES
from pipeline.languages.schema.known import known_organisations, table
from pipeline.rules.organisations.lexicon import lexicon


def test_every_line_has_a_key_of_its_own_and_names_in_every_language() -> None:
    keys = [line.key for line in table()]
    assert len(keys) == len(set(keys)) >= 600
    assert all(line.cells.get(code) for line in table() for code in CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_name_of_several_is_marked_so(code: str) -> None:
    """All but one bearer say that the country must be told, unless the name finds nothing."""
    bearers = defaultdict(list)
    for known in known_organisations(code):
        for name in known.names:
            if name not in known.doubtful:
                bearers[name].append(known)
    plain = {
        name: [known.key for known in them if name not in known.shared]
        for name, them in bearers.items()
        if len(them) > 1
    }
    assert {name: them for name, them in plain.items() if len(them) > 1} == {}


BEARERS = [
    # language, name, country that the text tells, key
    ("nb", "Forsvarsdepartementet", None, "no.fd"),
    ("nb", "Forsvarsdepartementet", "JP", "jp.bouei"),
    ("nb", "Forsvarsdepartementet", "SE", None),
    ("nn", "Utanriksdepartementet", None, "no.ud"),
    ("en", "Ministry of Defence", None, None),
    ("en", "Ministry of Defence", "NO", "no.fd"),
    ("en", "Ministry of Defence", "JP", "jp.bouei"),
    ("en", "Ministry of Defence", "GB", "gb.mod"),
    ("en", "Supreme Court", "JP", "jp.saikosai"),
    ("en", "Toyota", "NO", "jp.toyota"),
    ("ja", "外務省", None, "jp.gaimu"),
    ("ja", "外務省", "NO", "no.ud"),
    ("ja", "国防省", None, None),
    ("ja", "国防省", "NO", "no.fd"),
    ("ja", "防衛省", None, "jp.bouei"),
    ("ja", "民主党", None, "jp.minshu"),
    ("ja", "民主党", "US", "us.dem"),
    ("ja", "最高裁", None, "jp.saikosai"),
]


@pytest.mark.parametrize(("code", "name", "country", "key"), BEARERS)
def test_bearer(code: str, name: str, country: str | None, key: str | None) -> None:
    known = lexicon(code).bearer(name, country)
    assert (known.key if known else None) == key


COMPLETE = [
    # language, names that must be known, their kind
    (
        "nb",
        "ministry",
        """
            Statsministerens kontor, Arbeids- og inkluderingsdepartementet,
            Barne- og familiedepartementet, Digitaliserings- og forvaltningsdepartementet,
            Energidepartementet, Finansdepartementet, Forsvarsdepartementet,
            Helse- og omsorgsdepartementet, Justis- og beredskapsdepartementet,
            Klima- og miljødepartementet, Kommunal- og distriktsdepartementet,
            Kultur- og likestillingsdepartementet, Kunnskapsdepartementet,
            Landbruks- og matdepartementet, Nærings- og fiskeridepartementet,
            Samferdselsdepartementet, Utenriksdepartementet
        """,
    ),
    (
        "ja",
        "ministry",
        """
            内閣府, 内閣官房, 総務省, 法務省, 外務省, 財務省, 文部科学省, 厚生労働省, 農林水産省,
            経済産業省, 国土交通省, 環境省, 防衛省
        """,
    ),
    (
        "nb",
        "party",
        """
            Arbeiderpartiet, Høyre, Fremskrittspartiet, Senterpartiet, Sosialistisk Venstreparti,
            Venstre, Kristelig Folkeparti, Miljøpartiet De Grønne, Rødt
        """,
    ),
    (
        "ja",
        "party",
        """
            自由民主党, 立憲民主党, 日本維新の会, 公明党, 国民民主党, 日本共産党, れいわ新選組,
            社会民主党, 参政党, 日本保守党, チームみらい
        """,
    ),
    (
        "ja",
        "agency",
        """
            デジタル庁, 復興庁, こども家庭庁, 警察庁, 金融庁, 消費者庁, 公正取引委員会, 国税庁,
            特許庁, 中小企業庁, 資源エネルギー庁, 原子力規制委員会, 気象庁, 海上保安庁, 観光庁,
            林野庁, 水産庁, 文化庁, スポーツ庁, 出入国在留管理庁, 公安調査庁, 宮内庁, 消防庁,
            防衛装備庁, 検察庁, 日本銀行
        """,
    ),
    (
        "nb",
        "court",
        """
            Høyesterett, Borgarting lagmannsrett, Gulating lagmannsrett, Frostating lagmannsrett,
            Eidsivating lagmannsrett, Agder lagmannsrett, Hålogaland lagmannsrett, Oslo tingrett
        """,
    ),
]


@pytest.mark.parametrize(("code", "kind", "names"), COMPLETE)
def test_complete(code: str, kind: str, names: str) -> None:
    words = lexicon(code)
    listed = [" ".join(name.split()) for name in names.split(",")]
    kinds = {name: words.find_known(name) for name in listed if name != "検察庁"}
    assert {name: known and known.kind for name, known in kinds.items()} == dict.fromkeys(
        kinds, kind
    )

"""Kinds and legal forms of organisations."""

from __future__ import annotations

import pytest

from pipeline.languages import CODES, language
from pipeline.languages.schema.kinds import KINDS
from pipeline.rules.organisations.kinds import bare, kind_of, legal_form
from pipeline.rules.organisations.lexicon import lexicon

LEGAL_FORMS = [
    # language, name, legal form, kind, name without it
    ("nb", "Moe & Sønner AS", "AS", "company", "Moe & Sønner"),
    ("nb", "Fjordkraft ASA", "ASA", "company", "Fjordkraft"),
    ("nb", "Kystmeieriet SA", "SA", "company", "Kystmeieriet"),
    ("nb", "Bruket DA", "DA", "company", "Bruket"),
    ("nb", "Legekontoret Vest ANS", "ANS", "company", "Legekontoret Vest"),
    ("nb", "Moe Snekkeri ENK", "ENK", "company", "Moe Snekkeri"),
    ("nb", "Reed Shipping NUF", "NUF", "company", "Reed Shipping"),
    ("nb", "Nordkyst parkering KF", "KF", "other", "Nordkyst parkering"),
    ("nb", "Helse Nordkyst HF", "HF", "hospital", "Helse Nordkyst"),
    ("nb", "Helse Midtkyst RHF", "RHF", "hospital", "Helse Midtkyst"),
    ("nb", "Stiftelsen Nordlyset", "Stiftelsen", "other", "Nordlyset"),
    ("nb", "A/S Kobbergruva", "A/S", "company", "Kobbergruva"),
    ("nb", "Nordkyst Sparebank AS", "AS", "company", "Nordkyst Sparebank"),
    ("nb", "Nordkyst Avis AS", "AS", "media", "Nordkyst Avis"),
    ("nn", "Fjordabygda Kraftlag SA", "SA", "company", "Fjordabygda Kraftlag"),
    ("en", "Reed Ltd", "Ltd", "company", "Reed"),
    ("en", "Reed Ltd.", "Ltd.", "company", "Reed"),
    ("en", "Reed plc", "plc", "company", "Reed"),
    ("en", "Reed, Inc.", "Inc.", "company", "Reed"),
    ("en", "Reed Inc", "Inc", "company", "Reed"),
    ("en", "Reed Corp.", "Corp.", "company", "Reed"),
    ("en", "Reed Corporation", "Corporation", "company", "Reed"),
    ("en", "Reed LLC", "LLC", "company", "Reed"),
    ("en", "Reed & Hill LLP", "LLP", "company", "Reed & Hill"),
    ("en", "Mori Trading Co., Ltd.", "Co., Ltd.", "company", "Mori Trading"),
    ("en", "Weber GmbH", "GmbH", "company", "Weber"),
    ("en", "Weber AG", "AG", "company", "Weber"),
    ("en", "Weber SE", "SE", "company", "Weber"),
    ("en", "Svensson AB", "AB", "company", "Svensson"),
    ("en", "Aho Oyj", "Oyj", "company", "Aho"),
    ("en", "Jensen ApS", "ApS", "company", "Jensen"),
    ("en", "Leroy S.A.", "S.A.", "company", "Leroy"),
    ("en", "Visser B.V.", "B.V.", "company", "Visser"),
    ("ja", "株式会社森田商店", "株式会社", "company", "森田商店"),
    ("ja", "森田商店株式会社", "株式会社", "company", "森田商店"),
    ("ja", "(株)森田商店", "(株)", "company", "森田商店"),
    ("ja", "（株）森田商店", "（株）", "company", "森田商店"),
    ("ja", "㈱森田", "㈱", "company", "森田"),
    ("ja", "有限会社森田", "有限会社", "company", "森田"),
    ("ja", "合同会社森田", "合同会社", "company", "森田"),
    ("ja", "財団法人森田記念会", "財団法人", "NGO", "森田記念会"),
    ("ja", "一般社団法人森田会", "一般社団法人", "NGO", "森田会"),
    ("ja", "公益財団法人森田会", "公益財団法人", "NGO", "森田会"),
    ("ja", "独立行政法人森田機関", "独立行政法人", "agency", "森田機関"),
    ("ja", "学校法人森田会", "学校法人", "school", "森田会"),
    ("ja", "学校法人森田大学", "学校法人", "university", "森田大学"),
    ("ja", "医療法人森田会", "医療法人", "hospital", "森田会"),
    ("ja", "生活協同組合みらい", "生活協同組合", "company", "みらい"),
    ("ja", "特定非営利活動法人森の会", "特定非営利活動法人", "NGO", "森の会"),
]


@pytest.mark.parametrize(("lang", "name", "form", "kind", "core"), LEGAL_FORMS)
def test_legal_form(lang: str, name: str, form: str, kind: str, core: str) -> None:
    words = lexicon(lang)
    assert (legal_form(name, words), kind_of(name, words), bare(name, words)) == (form, kind, core)


HEAD_WORDS = [
    ("nb", "Kystdepartementet", "ministry"),
    ("nb", "Kyst- og havdepartementet", "ministry"),
    ("nb", "Havdirektoratet", "agency"),
    ("nb", "Kysttilsynet", "agency"),
    ("nb", "Nordkyst politidistrikt", "agency"),
    ("nb", "Kystpartiet", "party"),
    ("nb", "Nordkyst tingrett", "court"),
    ("nb", "Kystjegerbataljonen", "military"),
    ("nb", "Universitetet i Nordkyst", "university"),
    ("nb", "Høgskolen i Nordkyst", "university"),
    ("nb", "Nordkyst barneskole", "school"),
    ("nb", "Nordkyst sykehus", "hospital"),
    ("nb", "Kystbladet", "media"),
    ("nb", "Nordkyst tjenestemannslag", "union"),
    ("nb", "Norsk Kystforening", "NGO"),
    ("nb", "Nordkyst IL", "team"),
    ("nb", "Kystbanken", "company"),
    ("nb", "Nordkyst kommune", "other"),
    ("nb", "Nordkyst", None),
    ("nn", "Høgskulen i Fjordabygda", "university"),
    ("nn", "Fjordabygda sjukehus", "hospital"),
    ("nn", "Noregs Kystungdomslag", "NGO"),
    ("en", "Ministry of Coasts", "ministry"),
    ("en", "Department of Coasts", "ministry"),
    ("en", "Coastal Safety Agency", "agency"),
    ("en", "Northshore Police", "agency"),
    ("en", "Coast Party", "party"),
    ("en", "Northshore Parliament", "parliament"),
    ("en", "Northshore District Court", "court"),
    ("en", "Northshore Navy", "military"),
    ("en", "University of Northshore", "university"),
    ("en", "Northshore University", "university"),
    ("en", "Northshore School", "school"),
    ("en", "Northshore General Hospital", "hospital"),
    ("en", "Northshore Gazette", "media"),
    ("en", "Dockers' Union", "union"),
    ("en", "Coast Foundation", "NGO"),
    ("en", "Northshore United", "team"),
    ("en", "Northshore Airlines", "company"),
    ("en", "Northshore", None),
    ("ja", "北浜省", "ministry"),
    ("ja", "北浜庁", "agency"),
    ("ja", "北浜党", "party"),
    ("ja", "北浜市議会", "parliament"),
    ("ja", "北浜地方裁判所", "court"),
    ("ja", "北浜陸軍", "military"),
    ("ja", "北浜大学", "university"),
    ("ja", "北浜高校", "school"),
    ("ja", "北浜病院", "hospital"),
    ("ja", "北浜新聞", "media"),
    ("ja", "北浜労組", "union"),
    ("ja", "北浜協会", "NGO"),
    ("ja", "北浜銀行", "company"),
    ("ja", "北浜市役所", "other"),
    ("ja", "北浜", None),
]


@pytest.mark.parametrize(("lang", "name", "kind"), HEAD_WORDS)
def test_kind_by_head_word(lang: str, name: str, kind: str | None) -> None:
    assert kind_of(name, lexicon(lang)) == kind


KNOWN = [
    ("nb", "Stortinget", "parliament"),
    ("nb", "Høyre", "party"),
    ("nb", "NATO", "intergovernmental"),
    ("nb", "EQUINOR", "company"),
    ("ja", "Equinor", "company"),
    ("nn", "Høgre", "party"),
    ("nn", "Språkrådet", "agency"),
    ("en", "Bank of Japan", "agency"),
    ("en", "United Nations", "intergovernmental"),
    ("en", "Equinor ASA", "company"),
    ("ja", "防衛省", "ministry"),
    ("ja", "日本放送協会", "media"),
    ("ja", "国連", "intergovernmental"),
    ("ja", "自衛隊", "military"),
]


@pytest.mark.parametrize(("lang", "name", "kind"), KNOWN)
def test_kind_of_known_organisations(lang: str, name: str, kind: str) -> None:
    assert kind_of(name, lexicon(lang)) == kind


def test_the_tables_of_known_organisations_agree() -> None:
    kinds = [
        {known.key: known.kind for known in language(code).organisations.known} for code in CODES
    ]
    assert all(other == kinds[0] for other in kinds[1:])
    assert set(kinds[0].values()) <= set(KINDS)


@pytest.mark.parametrize("code", CODES)
def test_a_table_names_each_organisation_once(code: str) -> None:
    keys = [known.key for known in language(code).organisations.known]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("code", CODES)
def test_kinds_of_forms_and_heads_are_kinds(code: str) -> None:
    words = language(code).organisations
    assert {kind for kind in words.legal_forms.values() if kind} <= set(KINDS)
    assert {head.kind for head in words.heads} <= set(KINDS)
    assert words.weak_forms <= set(words.legal_forms)
    assert words.legal_forms_before <= set(words.legal_forms)

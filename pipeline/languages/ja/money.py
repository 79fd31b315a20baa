"""Money in Japanese. Currency names beyond these come from CLDR."""

from __future__ import annotations

from pipeline.languages.ja.currencies import SHARED, STATED
from pipeline.languages.ja.not_money import BARRED, UNBOUND
from pipeline.languages.ja.numbers import WORDS as NUMBERS
from pipeline.languages.ja.tables import TABLES
from pipeline.languages.schema.money import MoneyWords
from pipeline.languages.schema.phrases import phrases
from pipeline.records import MoneyModifier

_PERIODS = {
    "時給": "hour", "時間給": "hour", "日給": "day", "日当": "day", "日額": "day", "週給": "week",
    "週": "week", "月給": "month", "月額": "month", "月収": "month", "毎月": "month",
    "ひと月": "month", "月々": "month", "月": "month", "毎日": "day", "毎週": "week",
    "毎時": "hour", "年間": "year", "一年間": "year", "年額": "year", "年収": "year",
    "年俸": "year",
    "毎年": "year", "毎年度": "year", "年商": "year", "年": "year",
    "月謝": "month", "月商": "month", "日商": "day",
}  # fmt: skip
_COUNTERS = {
    "時間": "hour", "日": "day", "週間": "week", "カ月": "month", "か月": "month", "ヶ月": "month",
    "ヵ月": "month", "ケ月": "month", "箇月": "month", "年": "year", "分": "minute", "秒": "second",
    "株": "share", "人": "person", "名": "person", "名様": "person", "人様": "person",
    "人頭": "person", "世帯": "household", "戸": "household", "家庭": "household", "個": "item",
    "枚": "item", "本": "item", "冊": "item", "台": "item", "件": "item", "口": "item",
    "部": "item", "回": "time", "泊": "night", "晩": "night", "リットル": "litre",
    "キロリットル": "kilolitre", "立方メートル": "cubic metre", "m3": "cubic metre",
    "㎥": "cubic metre", "m2": "square metre",
    "バレル": "barrel", "ガロン": "gallon", "キロ": "kilogram", "キログラム": "kilogram",
    "kg": "kilogram", "㎏": "kilogram", "グラム": "gram", "g": "gram", "オンス": "ounce",
    "ポンド": "pound", "トン": "tonne", "マイル": "mile", "キロメートル": "kilometre",
    "km": "kilometre", "ヘクタール": "hectare", "エーカー": "acre",
    "平方メートル": "square metre", "平米": "square metre", "㎡": "square metre",
    "キロワット時": "kilowatt-hour", "kwh": "kilowatt-hour", "斤": "item", "俵": "item",
    "皿": "item", "杯": "item", "つ": "item", "袋": "item", "食": "meal", "票": "vote",
    "試合": "game", "話": "episode", "坪": "item", "箱": "item", "缶": "item", "束": "item",
    "匹": "item", "頭": "item", "着": "item", "足": "item", "錠": "item", "升": "item",
    "斗": "item", "石": "item", "反": "item", "玉": "item", "通": "item", "曲": "item",
    "席": "item", "点": "item", "ドル": "USD", "ユーロ": "EUR",
}  # fmt: skip
_NO_PRICE = frozenset({
    "日", "ドル", "ユーロ", "ポンド", "点", "頭", "着", "石", "部",
})  # fmt: skip
"""Counters that need an "each" to say what a price is for; ``1日`` is a date, too."""
_EACH = "当たり, あたり, 当り, 辺り, につき, ごとに, 毎に"
_ONE = {
    **{f"{one}{it}": _COUNTERS[it] for it in _COUNTERS.keys() - _NO_PRICE for one in "1１一"},
    **{f"{one}{it}{each}": _COUNTERS[it] for it in phrases(
        """時間, 株, トン, kg, ㎏, キロ, バレル, リットル, キロリットル, ガロン, kwh, キロワット時,
        坪, ㎡"""
    ) for each in phrases(_EACH) for one in ("", *"1１一")},
    **{f"お{one}人{tail}": "person" for one in "1１一" for tail in ("", "様", "さま")},
    **dict.fromkeys(("1部", "１部"), "item"),
    **{
        f"{one}泊{meals}": "night"
        for one in "1１一"
        for meals in phrases("2食付き, ２食付き, 二食付き, 2食付, ２食付, 朝食付き, 素泊まり")
    },
    **{f"ひとり{each}": "person" for each in phrases(_EACH)},
    **dict.fromkeys(("ひとり", "おひとり", "お一人様", "おひとりさま", "おひとり様"), "person"),
    **{f"{one}日{tail}": "day" for one in "1１一" for tail in ("", "約", "平均", "最大", "最低")},
}  # fmt: skip
_NAME = r"[^\W\d_]"
_PER_EACH = rf"""
    (?<![\d.,]) [1１一] \s?
    ( [mｍ][23２３] | (?!一)[^\W\d_\u3041-\u3096]{{1,8}} つ? | つ )
    (?: [(（][^()（）]{{1,12}}[)）] )?
    (?: {"|".join(phrases(_EACH))} )
    (?: の? {_NAME}{{0,12}}? )? [はがもで、:：]?
"""  # 1キロ(税込)当たり, 1人当たりの県民所得は

_MODIFIERS: dict[MoneyModifier, str] = {
    "approximate": """約, およそ, おおよそ, ほぼ, 概ね, おおむね, 大体, だいたい, ざっと, 凡そ,
        推定, 推計, かれこれ, おそらく""",
    "at_least": """最低, 少なくとも, 少なくも, 最低でも, 最低額, 最低限""",
    "more_than": "優に, ゆうに",
    "at_most": """最大, 最大で, 最大でも, 最高, 最高で, 最高でも, 上限, 上限は, 多くとも,
        多くても, 最大限, 最高額, せいぜい""",
    "less_than": "",
}
_MODIFIERS_AFTER: dict[MoneyModifier, str] = {
    "approximate": """前後, ほど, 程, 程度, くらい, ぐらい, 位, 近く, 近い, に近い, に近く, 見当,
        内外, そこそこ, がらみ, に迫る, に迫り, に迫っ, 近くの, 近辺""",
    "at_least": """以上, を下限, を下らな, は下らな, は下ら, はくだらな, か、それ以上, かそれ以上,
        ～, 〜, ~, から, より""",
    "more_than": """超, を超え, をこえ, を越え, を超す, を超し, を越す, を越し, を上回る, を上回,
        を上まわ, をうわまわ, 余り, あまり, 余, 強, 超え, 越え, を突破, 突破, を超過,
        を優に超え, をゆうに超え, オーバー""",
    "at_most": """以下, 以内, まで, を上限, を限度, を超えない, を超えな, を上回らな, を越えな,
        が上限, が限度, （上限）, (上限), （最大）, (最大)""",
    "less_than": """未満, 弱, を下回る, 割れ, を下回, を下まわ, をしたまわ, に満たな, にも満たな,
        に満たず, にも満たず, に達しな, 足らず, たらず, を割る, を割り, を割っ, を切る, を切り,
        を切っ""",
}

WORDS = MoneyWords(
    locale="ja",
    numbers=NUMBERS,
    tables=TABLES,
    spaced=False,
    stated=STATED,
    shared=SHARED,
    minor={
        "銭": "JPY", "セント": "USD", "ペンス": "GBP", "ペニー": "GBP", "ペニヒ": "DEM",
        "サンチーム": "CHF",
    },
    stated_minor={"ユーロセント": "EUR", "カペイカ": "RUB", "コペイカ": "RUB"},
    thousandths={"厘": "JPY"},
    before=phrases("""$, £, ¥, ￥, ＄, ￡, \\, 米$, ＵＳ＄, ＵＳ$, US＄, ＨＫ＄, ＮＴ＄"""),
    weak=phrases("""リアル, ランド, \\, レイ, レフ, レバ, ソル, ブル, タカ, スム, キープ, チャット,
        ラリ, キャット, ドン, キップ"""),
    places={
        "USD": phrases("アメリカ, 米国, 米政府"), "AUD": phrases("豪州, 豪政府, 豪首相"),
        "HKD": phrases("香港"), "GBP": phrases("英国, ロンドン"),
    },
    conversions=phrases("すなわち, つまり"),
    rate_links=phrases("""=, ＝, ≒, ≈, は, が, で, イコール, 当たり, あたり, につき, に対し,
        に対して, 対, では"""),
    openers=frozenset(),
    closers=phrases("まで"),
    joints=phrases("から, ないし, 乃至, ないしは, 乃至は"),
    ands=phrases("と"),
    links=frozenset(),
    minus=phrases("マイナス, ▲, △"),
    modifiers_before={word: mod for mod, text in _MODIFIERS.items() for word in phrases(text)},
    # 予約, 史上最高: no bounds; the text is read backwards.
    modifier_edge="(?![条契予節公規成解婚盟誓集倹制特密協要]) (?!(?<=最)[上去代界内])",
    modifiers_after={
        word: mod for mod, text in _MODIFIERS_AFTER.items() for word in phrases(text)
    },
    modifiers_inside={"余": "more_than"},
    per_before={**_PERIODS, **_ONE},
    # 年 in 5年で10億円 and 1日 in 3月1日 are a date.
    per_edge=r"(?<![\d月一二三四五六七八九十数何今来先前翌各同昨去近当元後半]) (?<!\d\s)",
    per_tail="(?: では | (?<![日年])(?: [はがも]、? | [:：=＝] ) | に )?",
    per_each=_PER_EACH,
    per_labels={
        "時給": "hour", "日額": "day", "月額": "month", "月間": "month", "年額": "year",
        "年間": "year", "一年間": "year", "1年間": "year",
    },
    per_units={**_COUNTERS, "月": "month", "週": "week", "時": "hour", "l": "litre", "t": "tonne"},
    barred=BARRED,
    unbound=UNBOUND,
)  # fmt: skip

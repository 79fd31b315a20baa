"""Money in Japanese. Currency names beyond these come from CLDR."""

from __future__ import annotations

from pipeline.languages.ja.numbers import WORDS as NUMBERS
from pipeline.languages.schema.money import MoneyWords
from pipeline.languages.schema.phrases import phrases
from pipeline.records import MoneyModifier

_DOLLAR_PLACES = {
    "米": "USD", "アメリカ": "USD", "US": "USD", "us": "USD", "豪": "AUD", "オーストラリア": "AUD",
    "オーストラリア・": "AUD", "加": "CAD", "カナダ": "CAD", "カナダ・": "CAD", "香港": "HKD",
    "NZ": "NZD", "nz": "NZD", "ニュージーランド": "NZD", "ニュージーランド・": "NZD",
    "シンガポール": "SGD", "シンガポール・": "SGD", "星": "SGD", "台湾": "TWD",
    "ジンバブエ": "ZWG", "ジンバブエ・": "ZWG",
}  # fmt: skip
_OTHER = {
    "英ポンド": "GBP", "イギリスポンド": "GBP", "イギリス・ポンド": "GBP",
    "ポンド・スターリング": "GBP",
    "スターリング・ポンド": "GBP", "エジプト・ポンド": "EGP", "エジプトポンド": "EGP",
    "ユーロ": "EUR", "人民元": "CNY", "中国元": "CNY", "台湾元": "TWD", "香港元": "HKD",
    "新台湾元": "TWD", "ニュー台湾ドル": "TWD", "台湾ドル": "TWD", "韓国ウォン": "KRW",
    "北朝鮮ウォン": "KPW", "スイスフラン": "CHF", "スイス・フラン": "CHF", "仏フラン": "FRF",
    "フランス・フラン": "FRF", "フランスフラン": "FRF", "ドイツマルク": "DEM",
    "ドイツ・マルク": "DEM",
    "独マルク": "DEM", "インドルピー": "INR", "インド・ルピー": "INR", "パキスタン・ルピー": "PKR",
    "トルコリラ": "TRY", "トルコ・リラ": "TRY", "イタリア・リラ": "ITL", "伊リラ": "ITL",
    "バーツ": "THB", "タイバーツ": "THB", "タイ・バーツ": "THB", "ルピア": "IDR",
    "インドネシアルピア": "IDR", "リンギット": "MYR", "ランド": "ZAR", "南アフリカランド": "ZAR",
    "レアル": "BRL", "ブラジルレアル": "BRL", "ズウォティ": "PLN", "ズロチ": "PLN",
    "フォリント": "HUF", "シェケル": "ILS", "フリヴニャ": "UAH", "グリブナ": "UAH",
    "ロシア・ルーブル": "RUB", "ロシアルーブル": "RUB", "ノルウェー・クローネ": "NOK",
    "ノルウェークローネ": "NOK", "デンマーク・クローネ": "DKK", "デンマーククローネ": "DKK",
    "スウェーデン・クローナ": "SEK", "スウェーデンクローナ": "SEK", "スウェーデン・クローネ": "SEK",
    "アイスランド・クローナ": "ISK", "アイスランドクローナ": "ISK", "チェコ・コルナ": "CZK",
    "コルナ": "CZK", "フィリピン・ペソ": "PHP", "フィリピンペソ": "PHP",
    "メキシコ・ペソ": "MXN", "メキシコペソ": "MXN", "ベトナムドン": "VND", "ナイラ": "NGN",
    "日本円": "JPY", "ペセタ": "ESP", "ギルダー": "NLG",
    "エスクード": "PTE", "パタカ": "MOP", "マカオ・パタカ": "MOP", "ドラクマ": "GRD",
}  # fmt: skip

_PERIODS = {
    "時給": "hour", "時間給": "hour", "日給": "day", "日当": "day", "日額": "day", "週給": "week",
    "月給": "month", "月額": "month", "月収": "month", "毎月": "month", "ひと月": "month",
    "月々": "month", "月": "month", "毎日": "day", "毎週": "week",
    "年間": "year", "年額": "year", "年収": "year",
    "年俸": "year", "毎年": "year", "年商": "year",
}  # fmt: skip
_COUNTERS = {
    "時間": "hour", "日": "day", "週間": "week", "カ月": "month", "か月": "month", "ヶ月": "month",
    "ヵ月": "month", "年": "year", "株": "share", "人": "person", "世帯": "household",
    "個": "item", "枚": "item", "本": "item", "冊": "item", "台": "item", "件": "item",
    "口": "item", "部": "item", "回": "time", "泊": "night", "リットル": "litre",
    "バレル": "barrel", "キロ": "kilogram", "トン": "tonne", "平方メートル": "square metre",
    "斤": "item", "俵": "item", "皿": "item", "杯": "item", "つ": "item", "袋": "item",
}  # fmt: skip
_EACH = {
    f"{one}{counter}{each}": unit
    for counter, unit in _COUNTERS.items()
    for one in ("1", "１", "一")
    for each in ("", "当たり", "あたり", "当り", "につき", "当たりの", "あたりの")
}

_MODIFIERS: dict[MoneyModifier, str] = {
    "approximate": "約, およそ, おおよそ, ほぼ, 概ね, おおむね, 大体, だいたい, ざっと, 凡そ, 推定",
    "at_least": "最低, 少なくとも, 最低でも, 最低額",
    "more_than": "",
    "at_most": "最大, 最大で, 最高, 最高で, 上限, 多くとも, 最大限, 最高額",
    "less_than": "",
}

WORDS = MoneyWords(
    locale="ja",
    numbers=NUMBERS,
    spaced=False,
    stated={**{f"{place}ドル": code for place, code in _DOLLAR_PLACES.items()}, **_OTHER},
    shared={
        "円": "JPY", "圓": "JPY", "ドル": "USD", "弗": "USD", "ポンド": "GBP", "元": "CNY",
        "ウォン": "KRW", "ルーブル": "RUB", "ルピー": "INR", "フラン": "CHF", "マルク": "DEM",
        "リラ": "TRY", "ペソ": "MXN", "クローネ": "NOK", "クローナ": "SEK", "ディナール": "RSD",
        "ディルハム": "AED", "リヤル": "SAR", "リアル": "IRR", "シリング": "KES",
        "$": "USD", "£": "GBP", "¥": "JPY", "￥": "JPY", "＄": "USD", "￡": "GBP", "\\": "JPY",
    },
    minor={"銭": "JPY", "セント": "USD", "ペンス": "GBP"},
    stated_minor={"ユーロセント": "EUR", "カペイカ": "RUB", "コペイカ": "RUB"},
    before=phrases("$, £, ¥, ￥, ＄, ￡, \\"),
    weak=phrases("リアル, ランド, \\"),
    places={
        "USD": phrases("アメリカ, 米国, 米政府"), "AUD": phrases("豪州, 豪政府, 豪首相"),
        "HKD": phrases("香港"), "GBP": phrases("英国, ロンドン"),
    },
    conversions=phrases("すなわち, つまり"),
    rate_links=phrases("""=, ＝, ≒, ≈, は, が, で, イコール, 当たり, あたり, につき, に対し,
        に対して, 対, では"""),
    openers=frozenset(),
    joints=phrases("から, ～, 〜, ~, ないし, 乃至, －, ―, ─, より"),
    ands=phrases("と"),
    links=frozenset(),
    minus=phrases("マイナス, ▲, △, −"),
    modifiers_before={word: mod for mod, text in _MODIFIERS.items() for word in phrases(text)},
    modifiers_after={
        "以上": "at_least", "からの": "at_least", "超": "more_than", "を超える": "more_than",
        "を超え": "more_than", "を上回る": "more_than", "を上回": "more_than", "余り": "more_than",
        "あまり": "more_than", "余": "more_than", "強": "more_than", "超え": "more_than",
        "以下": "at_most", "以内": "at_most", "まで": "at_most", "を上限": "at_most",
        "を限度": "at_most", "を超えない": "at_most", "未満": "less_than", "弱": "less_than",
        "を下回る": "less_than", "割れ": "less_than", "を下回": "less_than",
        "に満たない": "less_than",
        "前後": "approximate", "ほど": "approximate", "程": "approximate", "程度": "approximate",
        "くらい": "approximate", "ぐらい": "approximate", "近く": "approximate",
        "近い": "approximate", "見当": "approximate", "前後の": "approximate", "くらいの":
        "approximate", "内外": "approximate", "そこそこ": "approximate",
    },
    per_before={**_PERIODS, **_EACH},
    per_after={"／月": "month", "/月": "month", "／年": "year", "/年": "year", "／日": "day",
               "/日": "day", "／時間": "hour", "/時間": "hour", "／人": "person", "/人": "person",
               "／kg": "kilogram", "／個": "item", "/個": "item"},
    barred=(
        r"[\u3040-\u30ff\u4e00-\u9fff] ⟦一円⟧ (?!玉|札|硬貨|の|も|単位)",      # 関東一円
        r"⟦一円⟧ (?:に|で|を|から|は|では|において|の(?:地|支配|領))",
        r"⟦[^⟧]* 円⟧ (?:周|形|卓|筒|盤|錐|弧|心|陣|柱|環|墳|滑|満|熟|山町|寺|空|仁|城)",
        r"⟦[〇一二三四五六七八九十] 元⟧",                                    # 一元化, 二元論
        (r"⟦[^⟧]* 元⟧ (?:首|化|論|年|号|帥|祖|老|旦|日|素|凶|気|来|々|の木|代表|大統領|監督|職|"
        r"社員|議員|選手|会長|社長|委員|幹部|知事|市長|教授|日本|横綱|大関|配列|連立|方程式|空間)"),
        r"⟦[1-5１-５]元⟧ (?! [でのをがはにと。、）)台札～〜・] | \s? $)",             # 4元ベクトル
        r"[次単紀多複] ⟦[^⟧]* 元⟧",
        r"⟦[^⟧]* 元⟧ (?:数|体|環|中継|放送|生中継|店|メンバー|プロ|[ァ-ヴ])",
        r"⟦[^⟧]* ドル⟧ (?:ビー|チェ|フィ|メン|マ|ガ|トムント|ジ|イ)",
        (r"⟦[^⟧]* ポンド⟧ \s? (?:砲|単装|連装|爆弾|級|カノン|ハンマー|榴弾|"
        r"の(?:重|肉|砲|爆|魚|体|石|小麦|砂糖|綿|羽|金|銀|銅|鉄|食)|ステーキ|対戦車|野砲|迫撃|速射|契約|[)）]?\s?[(（]\s?約?[\d.,]+\s?"
        r"(?:kg|キロ|㎏|t|トン|g|グラム))"),
        r"(?:体重|重量|重さ)[はが]?約? \s? ⟦[^⟧]* ポンド⟧",
        r"[\d.,]+\s?(?:kg|キロ|キログラム)\s?[(（]約? \s? ⟦[^⟧]* ポンド⟧",
        r"⟦50\s?セント⟧",                                                  # the rapper
        r"単位 \s? [:：は]? \s? ⟦",                                          # the unit of a table
        r"[(（] \s? ⟦[十百千万億]+円⟧ \s? [)）]",
        r"⟦[^⟧]* (?:リラ)⟧ (?:ック|イ|ン)",
        r"⟦[^⟧]* (?:フラン)⟧ (?:ス|ク|シ|ド|チ|ソ|ケ|キ|ジ|コ)",
        r"⟦[^⟧]* (?:マルク)⟧ (?:ス|ハ|ト)",
        r"⟦[^⟧]* (?:ペソ)⟧ (?:ア)",
        r"⟦[^⟧]* (?:ウォン)⟧ (?:バ|ツ|ビ)",
        r"⟦[^⟧]* (?:ルーブル)⟧ (?:美術館|宮)",
        r"⟦[^⟧]* (?:シリング|レアル)⟧ (?:[ァ-ヴ・])",
        r"⟦[^⟧]* (?:セント)⟧ (?:[ァ-ヴ・])",
    ),
)  # fmt: skip

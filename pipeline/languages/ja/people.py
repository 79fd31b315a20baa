"""Japanese: honorifics, offices and what stands before them.

Facts: offices of the Japanese state (kantei.go.jp, the Diet, the courts, the Self-Defence Forces),
company law's and newspapers' usual titles, and newspapers' one-letter names of countries; written
from general knowledge, not copied from a list.
"""

from __future__ import annotations

from pipeline.languages.ja.given_names import GIVEN_NAMES
from pipeline.languages.ja.names import (
    HAN_FAMILY_NAMES,
    KANA_DOUBLE_NAMES,
    KANA_FAMILY_NAMES,
    KANA_PARTICLES,
    KANA_SUFFIXES,
    KANA_SYLLABLES,
)
from pipeline.languages.ja.offices import MODIFIERS, ROLES
from pipeline.languages.schema.people import PeopleWords
from pipeline.languages.schema.phrases import phrases

# Kin and peerage (兄, 公) are left out: they stand inside names too.
TITLES = phrases("""
    氏, さん, 様, さま, 君, くん, ちゃん, 殿, どの, 先生, 女史, 嬢, 夫人, 博士, 教授, 准教授,
    助教授, 名誉教授, 特任教授, 客員教授, 特別教授, 栄誉教授, 助教, 講師, 非常勤講師, 特任准教授,
    被告, 容疑者, 受刑者, 死刑囚, 元被告, 卿, 閣下, 殿下, 陛下, 上人, 和尚, 師, 両氏, 翁, たん
""")

COUNTRIES = {
    "米国": "US", "アメリカ": "US", "英国": "GB", "イギリス": "GB", "北朝鮮": "KP", "台湾": "TW",
    "香港": "HK", "ロシア": "RU", "チェコ": "CZ", "トルコ": "TR", "シリア": "SY", "ベトナム": "VN",
    "ラオス": "LA", "EU": "EU", "欧州連合": "EU", "ソ連": "SU", "旧ソ連": "SU", "パレスチナ": "PS",
    "ジョージア": "GE", "グルジア": "GE", "ヴェトナム": "VN", "サウジ": "SA", "韓国": "KR",
    "中国": "CN", "ドイツ": "DE", "フランス": "FR", "イタリア": "IT", "スペイン": "ES",
    "ノルウェー": "NO", "ウクライナ": "UA", "インド": "IN", "カナダ": "CA", "イラン": "IR",
    "イスラエル": "IL", "オーストラリア": "AU", "スウェーデン": "SE", "フィンランド": "FI",
    "デンマーク": "DK", "ポーランド": "PL", "フィリピン": "PH", "タイ": "TH", "ブラジル": "BR",
    "オランダ": "NL", "ベルギー": "BE", "インドネシア": "ID", "日本": "JP",
}  # fmt: skip

COUNTRY_LETTERS = {
    "米": "米国", "英": "英国", "仏": "フランス", "独": "ドイツ", "伊": "イタリア", "露": "ロシア",
    "豪": "オーストラリア", "加": "カナダ", "中": "中国", "韓": "韓国", "印": "インド",
    "比": "フィリピン", "蘭": "オランダ", "越": "ベトナム", "墨": "メキシコ", "伯": "ブラジル",
    "土": "トルコ", "日": "日本",
}  # fmt: skip

WORDS = PeopleWords(
    spaced=False,
    titles=TITLES,
    personal_titles=phrases("""
        氏, さん, 様, さま, 君, くん, ちゃん, 女史, 夫人, 博士, 容疑者, 被告, 受刑者, 両氏, 殿下,
        選手
    """),
    name_like_titles=phrases("師, 翁, 嬢"),
    roles=ROLES,
    role_suffixes=phrases("相, 長, 官, 役, 監, 大臣, 担当, 補佐, 代行, 代理, 心得, 部員"),
    role_modifiers=MODIFIERS,
    time_words=phrases("""
        前, 元, 現, 新, 次期, 故, 旧, 初代, 歴代, 先代, 二代目, 現職, 前職, 暫定
    """),
    role_joiners=phrases("兼, 兼務, 兼任, ・"),
    role_links=phrases("""
        の, ・, に, 、, ：, :, だった, であった, である, でもある, を務める, を務めた, を務めている,
        に就く, に就いた, に就任する, に就任した, に就任予定の, となった, となる, にして
    """),
    sure_links=phrases("""
        の, だった, であった, である, でもある, を務める, を務めた, を務めている, に就く, に就いた,
        に就任する, に就任した, に就任予定の, となった, となる
    """),
    appointing_link="に",
    appointed=(
        "を", "、", "。", "で", "」", "）", "＝", "ら", "など", "が就", "が内定", "が昇", "が決",
        "が選", "が起用", "が復帰", "が再任", "が当選", "が再選", "が着任", "が任命", "が指名",
    ),
    place_links=phrases("の, ・"),
    chain_links=phrases("で, で、, であり, であり、"),
    leading_verbs=("を率いる", "を率いた", "を率いている", "率いる", "を創業した", "を創設した"),
    role_prefixes=phrases("""
        駐日, 駐米, 駐英, 駐仏, 駐独, 駐中, 駐韓, 駐ロ, 駐露, 駐印, 駐豪, 駐伊, 駐華, 駐在
    """),
    private_roles=phrases("""
        会社員, 無職, 会社役員, 自営業, 公務員, 団体職員, 農業, 漁業, 主婦, 大学生, 高校生, 中学生,
        専門学校生, アルバイト, パート従業員, 派遣社員, 土木作業員, 建設作業員, 作業員, 飲食店員,
        飲食店経営, 自称会社員, 自称会社役員, 会社経営, 会社経営者, 元会社員, 職業不詳,
        住所不定無職, 年金生活者, 大学院生
    """),
    nouns_of_title=phrases("""
        教授, 准教授, 助教授, 名誉教授, 特任教授, 客員教授, 特別教授, 栄誉教授, 助教, 講師,
        非常勤講師, 特任准教授, 専任講師, 特命教授, 特別招聘教授, 特任助教, 客員准教授
    """),
    not_places=phrases("""
        同社, 当社, 弊社, 本社, 我が社, わが社, 同行, 当行, 同党, 同省, 同庁, 同局, 同大, 同大学,
        同校, 当校, 本校, 同院, 当院, 同会, 当会, 同法人, 当法人, 同市, 同県, 同国, 両社, 各社,
        他社, 子会社, 親会社, 会社, 政府, 党, 同団体, 同協会, 同連盟, 同組合, 同署, 同紙, 同誌
    """),
    party_endings=("党", "維新の会"),
    given_name_roles=phrases("""
        国王, 女王, 王, 王妃, 王女, 王子, 皇帝, 皇太子, 親王, 内親王, 皇后, 上皇, 皇太子妃, 教皇,
        法王, ローマ教皇, ローマ法王, 大公, 天皇, 妃, 女帝, 大王, 王太子, 王太子妃, 皇太后
    """),
    strong_roles=(
        "首相", "大統領", "外相", "防衛相", "国防相", "財務相", "大臣", "国務長官", "国防長官",
        "国家主席", "総書記", "国王", "女王", "枢機卿", "教皇", "提督", "元帥",
    ),
    sole_offices=("首相", "総理", "総理大臣", "大統領"),
    countries=COUNTRIES,
    country_letters=COUNTRY_LETTERS,
    parties=phrases("""
        自民, 自民党, 公明, 公明党, 立民, 立憲, 立憲民主党, 立憲民主, 国民, 国民民主, 国民民主党,
        維新, 日本維新の会, 共産, 共産党, 日本共産党, 社民, 社民党, れいわ, れいわ新選組, 参政,
        参政党, 民主, 民主党, 自由民主党, 都民ファースト, 保守, 日本保守党, 共和, 共和党
    """),
    given_names=GIVEN_NAMES,
    han_family_names=HAN_FAMILY_NAMES,
    kana_family_names=KANA_FAMILY_NAMES,
    kana_syllables=KANA_SYLLABLES,
    kana_double_names=KANA_DOUBLE_NAMES,
    particles=KANA_PARTICLES,
    name_suffixes=KANA_SUFFIXES,
    family_name_endings=tuple("田山川原野村本井沢澤島嶋崎﨑森藤橋谷岡木口尾塚浦越辺邉瀬倉永坂松宮"),
    group_words_behind=phrases("""
        家, 一族, 一家, 一門, 一派, 派, 政権, 内閣, 朝, 幕府, 王朝, 家臣団, 軍団, 教徒, 教団, 党
    """),
    name_tails=phrases("""
        コール, ライン, ガール, ガールズ, ファミリー, チルドレン, プラン, モデル, 少年, 少女, 語録,
        シート, ショック, ドクトリン, シンドローム, サーガ, カップ, シリーズ, ポーズ, 共々
    """),
    named_things=(
        "賞", "杯", "カップ", "記念", "神社", "神宮", "大社", "寺", "大学", "高校", "学園", "病院",
        "医院", "クリニック", "通り", "橋", "空港", "国際空港", "駅", "交差点", "古墳", "城", "号",
        "丸", "法律事務所", "建築設計事務所", "設計事務所", "建築事務所", "監査法人", "会計事務所",
        "税理士法人", "弁護士法人", "財団", "製作所", "工業", "商店", "商事", "商会", "建設",
        "製薬", "電機", "自動車", "証券", "銀行", "染色", "紡績", "酒造", "醸造", "書店", "書房",
        "広域都市圏", "都市圏", "国立公園", "半島", "諸島", "海峡", "線", "山脈", "運河", "方程式",
        "定数", "関数", "症候群", "定理", "の定理", "反応", "効果", "の法則", "の戦い", "の乱",
        "の変", "条約", "協定", "県", "市立", "町立", "市役所", "市民", "市内", "村役場", "藩",
        "湖", "川", "貴金属", "流域",
    ),
    nouns_as_names=phrases("""
        トランプ, マスク, ベル, ライス, クック, ゲイツ, ジョブズ, ノア, ディーン, ブラウン,
        ホワイト, ブラック, グリーン, キング, バンダ, テル, リスト, テイラー, クラーク, ウォーカー,
        スター, ハンター, パーカー, カーター, フィッシャー, ミラー, クーパー, ターナー, ペッパー,
        ベーカー, バーンズ, ウッズ, ウッド, ストーン, リード, ヤング, ロング, ショー, ペイジ,
        ローズ, リリー, デイジー, グレース, ホープ, フェイス, サニー, マリン, ルビー, ジェイド,
        アンバー, サミー, ベリー, ジャック, ジョーカー, エース, レオ, アリア, メロディー,
        ハーモニー, ケイオス, パパ
    """),
    kin=phrases("""
        妻, 夫, 父, 母, 父親, 母親, 長男, 次男, 二男, 三男, 四男, 五男, 長女, 次女, 二女, 三女,
        四女, 息子, 娘, 兄, 弟, 姉, 妹, 祖父, 祖母, 叔父, 伯父, 叔母, 伯母, 孫, 甥, 姪, 従兄, 従弟,
        いとこ, 従姉妹, 義父, 義母, 義兄, 義弟, 義姉, 義妹, 養父, 養母, 養子, 継母, 後妻, 前妻,
        愛人, 恋人, 婚約者, 実父, 実母, 異母弟, 異母兄, 双子の兄, 双子の弟, 幼なじみ
    """),
    speech_verbs=(
        "述べ", "語っ", "語る", "話し", "話す", "指摘し", "強調し", "説明し", "主張し", "批判し",
        "反論し", "発言し", "コメントし", "訴え", "明らかにし", "表明し", "答え", "答弁し", "言っ",
        "言う", "振り返", "明かし", "打ち明け", "認め", "警告し", "呼びかけ", "証言し", "謝罪し",
    ),
    not_names=phrases("お客, 皆, 奥, 娘, 息子, 母, 父, お母, お父, 赤, 隊, 客, 各, 同, 両, 某"),
)  # fmt: skip
"""What the rules for people read."""

"""Japanese: legal forms, head words and well-known organisations.

Facts: the forms of legal person of Japanese law (会社法, 一般法人法 and the laws on schools,
cooperatives and public corporations) and the usual last parts of names, written from general
knowledge.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.languages.schema.kinds import Kind
from pipeline.languages.schema.known import known_organisations, with_names_of
from pipeline.languages.schema.organisations import (
    INTERNATIONAL_FORMS,
    HeadWord,
    OrganisationWords,
    endings,
    heads,
)
from pipeline.languages.schema.phrases import phrases

FORMS: Mapping[str, Kind | None] = {
    "株式会社": "company", "(株)": "company", "（株）": "company", "㈱": "company",
    "有限会社": "company", "(有)": "company", "（有）": "company", "㈲": "company",
    "合同会社": "company", "(同)": "company", "合名会社": "company", "合資会社": "company",
    "相互会社": "company", "特定非営利活動法人": "NGO", "NPO法人": "NGO", "ＮＰＯ法人": "NGO",
    "財団法人": "NGO", "一般財団法人": "NGO", "公益財団法人": "NGO", "社団法人": "NGO",
    "一般社団法人": "NGO", "公益社団法人": "NGO", "独立行政法人": "agency",
    "国立研究開発法人": "agency", "特殊法人": "agency", "地方独立行政法人": "agency",
    "国立大学法人": "university", "公立大学法人": "university", "学校法人": "school",
    "医療法人": "hospital", "医療法人社団": "hospital", "医療法人財団": "hospital",
    "社会医療法人": "hospital", "社会福祉法人": "NGO", "宗教法人": "other",
    "生活協同組合": "company", "農業協同組合": "company", "協同組合": "company",
    "漁業協同組合": "company", "事業協同組合": "company", "信用金庫": "company",
    "信用組合": "company", "労働組合": "union", "弁護士法人": "company", "税理士法人": "company",
    "監査法人": "company", "認可法人": "agency", "認定NPO法人": "NGO", "認定ＮＰＯ法人": "NGO",
    "認定特定非営利活動法人": "NGO", "司法書士法人": "company", "社会保険労務士法人": "company",
    "農事組合法人": "company", "更生保護法人": "NGO", "管理組合法人": "other",
    "特定目的会社": "company", "地方公社": "agency", "地域医療連携推進法人": "hospital",
    "医療生協": "hospital", "投資法人": "company", "有限責任監査法人": "company",
    "有限責任事業組合": "company", "企業組合": "company", "職業訓練法人": "school",
}  # fmt: skip

_BEHIND_ONLY = {
    "農業協同組合", "協同組合", "漁業協同組合", "事業協同組合", "信用金庫", "信用組合", "労働組合",
    "管理組合法人", "地方公社", "医療生協", "投資法人", "企業組合",
}  # fmt: skip

HEADS: tuple[HeadWord, ...] = (
    *heads("ministry", "ending", "省, 内閣府, 内閣官房, 国務省", finds=""),
    *heads(
        "agency",
        "ending",
        """
            庁, 公正取引委員会, 証券取引等監視委員会, 規制委員会, 警察, 警察署, 労働局, 検察庁,
            地検, 高検, 消防局, 消防署, 消防本部, 海保, 局, 研究機構, 中央銀行, 年金機構, 研究所,
            国土地理院, 気象台, 税関, 人事院, 入管, 教育委員会, センター, 会計検査院, 機構, 公社,
            公団, 保健所, 署, 海上保安部, 海上保安本部, 選挙管理委員会, 選管, 年金事務所,
            ハローワーク, 職業安定所, 大使館, 総領事館, 領事館, 刑務所, 拘置所, 児童相談所, 監督署,
            農業委員会, 公安委員会, 監視委員会, 整備局, 運輸局, 財務局, 農政局, 総合通信局,
            振興局, 水道局, 交通局, 広域連合, 事務組合, 気象庁, 国税局
        """,
        finds="県警, 府警, 道警, 税務署",
    ),
    *heads("party", "ending", "党, 維新の会, 新選組, 新党", finds=""),
    *heads(
        "parliament",
        "ending",
        "国会, 議会, 衆議院, 参議院, 上院, 下院",
        finds="県議会, 市議会, 都議会, 府議会",
    ),
    *heads(
        "court",
        "ending",
        "裁判所, 最高裁, 家裁, 簡裁",
        finds="地裁, 高裁, 地方裁判所, 高等裁判所",
    ),
    *heads(
        "military",
        "ending",
        """
            自衛隊, 陸軍, 海軍, 空軍, 軍, 師団, 旅団, 連隊, 艦隊, 海兵隊, 部隊, 軍団, 方面隊,
            航空隊, 義勇軍, 駐屯地, 国軍, 革命軍, 解放軍, 民兵, 機甲師団, 航空団, 護衛隊群,
            司令部, 参謀本部, 幕僚監部
        """,
        finds="",
    ),
    *heads(
        "university",
        "ending",
        "大学院, 短大, 女子大, 工大, 医大, 大",
        finds="大学, 短期大学",
    ),
    *heads(
        "school",
        "ending",
        """
            中学校, 中学, 小学校, 幼稚園, 学園, 学院, 高等専門学校, 高専, 専門学校, 学校, 義塾,
            保育園, 士官学校, 予備校, 支援学校, 養護学校, こども園, 保育所, 学園高校, 義務教育学校,
            ろう学校, 盲学校, 教習所, 塾
        """,
        finds="高校, 高等学校",
    ),
    *heads("hospital", "ending", "病院, 医療センター, クリニック, 医院, 診療所", finds=""),
    *heads(
        "media",
        "ending",
        """
            新聞, 新聞社, 放送, テレビ, 通信社, 通信, ラジオ, タイムズ, ポスト,
            日報, 放送局, テレビ局, 放送協会, 新報
        """,
        finds="",
    ),
    *heads("union", "ending", "労組, 労連, 労働組合, 総連合会, 教職員組合, 職員組合", finds=""),
    *heads(
        "NGO",
        "ending",
        """
            協会, 連盟, 財団, 協議会, 学会, 連合会, 会議所, 組合, 委員会, 振興会, 同盟, 赤十字社,
            基金, 医師会, 弁護士会, 商工会, 後援会, の会, 友の会, 遺族会, 同窓会, 保存会, 被団協,
            体育協会, 観光協会, 陸連, 競技団体, 理事会, 研究会, 実行委, 経済同友会, 振興財団,
            赤十字, 自治会, 町内会, 老人クラブ, 歯科医師会, 薬剤師会, 看護協会, 漁連, 経協
        """,
        finds="",
    ),
    *heads(
        "team",
        "ending",
        """
            代表, FC, ＦＣ, 球団, ユナイテッド, ジャイアンツ, タイガース, ライオンズ, ホークス,
            部屋, レッズ
        """,
        finds="",
    ),
    *heads("intergovernmental", "ending", "国連, 欧州委員会, 条約機構, 諸国連合", finds=""),
    *heads(
        "company",
        "ending",
        """
            出版, 出版社, 書房, 書店,
            銀行, 証券, 生命保険, 生命, 保険, 電力, 自動車, 鉄道, 製薬, 製作所, 製鉄, 製鋼, 電機,
            電気, 電器, 工業, 産業, 商事, 物産, 建設, 不動産, 航空, 運輸, ガス, 化学, 食品, 百貨店,
            ホールディングス, グループ, エレクトロニクス, ホテル, 商店, 商会, 印刷, 電鉄, 重工,
            重工業, 海運, 汽船, 商船, 石油, 鉱業, 造船, 製紙, 紡績, 酒造, レコード,
            エンタテインメント, 興業, 信金, コーポレーション, カンパニー, モーターズ, 事務所, 会社,
            倉庫, 製菓, 乳業, 旅客鉄道, 漁協, 農協, 生協, 観光, バス, 交通, 旅館, 証券取引所,
            取引所, ファンド, スーパー, 製造, 精機, 精工, 金属, 鋼業, 機械, 機工, 電工, 電子, 電線,
            通商, 貿易, 物流, 陸運, 通運, 急便, 警備, 住宅, ハウス, ホーム, リース, クレジット,
            損保, 火災保険, 海上, 信託銀行, 信託, ネットワーク, システムズ, システム, ソフト,
            ソリューションズ, テクノロジーズ, テクノロジー, ケミカル, マテリアル, ファーマ, フーズ,
            ビール, 飲料, 製パン, 水産, 農園, 牧場, 薬局, ドラッグ, 書院, 玩具, 楽器, 時計, 眼鏡,
            化粧品, 紙業, 硝子, 窯業, ゴム, タイヤ, 樹脂, 繊維, 織物, アパレル, エアライン,
            エアラインズ, フェリー, タクシー, ガス会社, エナジー, エネルギー, パワー, モバイル,
            エンターテインメント, プロダクション, スタジオ, ピクチャーズ, ミュージック, ゲームス,
            ゲームズ, トラベル, ツーリスト, リゾート, 不動産会社, 地所, 工務店, 組, 社, 興産
        """,
        finds="信用金庫, 信用組合, 農業協同組合, 漁業協同組合",
    ),
    *heads("company", "first", "JA, ＪＡ, JR, ＪＲ", finds=""),
    *heads("team", "first", "FC, ＦＣ", finds=""),
    *heads(
        "other",
        "ending",
        """
            政府, 幕府, 県庁, 村役場, 都庁, 府庁, 道庁, 教会, 寺, 神社, 楽団, 劇団, 美術館, 博物館,
            図書館
        """,
        finds="市役所, 町役場, 区役所",
    ),
)

WORDS = OrganisationWords(
    spaced=False,
    legal_forms={**INTERNATIONAL_FORMS, **FORMS},
    weak_forms=frozenset({*_BEHIND_ONLY, "特殊法人", "認可法人", "監査法人", *INTERNATIONAL_FORMS}),
    legal_forms_before=frozenset(FORMS) - _BEHIND_ONLY,
    heads=HEADS,
    joiners=phrases("アンド, ＆, &"),
    not_first=phrases("""
        今, 元, 前, 現, 同, 旧, 各, 両, 当, 本, 全, 後, 昨年, 今年, 現在, 同年, 翌年, 以降, 当時
    """),
    generic=phrases("""
        与野党, 広報課, 広報部, 広報室, 総務課, 総務部, 営業部, 人事部, 経理部, 企画部,
        政府, 新政府, 臨時政府, 内閣, 与党, 野党, 両党, 同党, 国, 県, 市, 同社, 当社, 弊社, 本社,
        会社, 株式会社, 有限会社, 大学, 同大学, 警察, 軍, 学校, 高校, 病院, 銀行, 裁判所, 委員会,
        協会, 議会, 市議会, 県議会, 省庁, 各省庁, 当局, 両社, 各社, 同大, 球団, チーム, 事務所,
        代表, 新聞, テレビ, ラジオ, 放送, 省, 庁, 党, グループ, ホームページ, インターネット,
        組合, 連盟, 財団, 部隊, 市役所, 県警, 地裁, 高裁, 県庁, 商店, 工業, 自動車, 電力, 鉄道,
        日本人
    """),
    definers_in_brackets=phrases("以下, 以下は, 略称, 略称は, 通称, 略, 略して"),
    appositions=phrases("""
        制作会社, 運営会社, 投資会社, 芸能事務所, レコード会社, 宝石商, 建設会社, 出版社,
        広告代理店, 放送局, 保険会社, 電力会社, 航空会社, 証券会社, 製薬会社, 不動産会社,
        旅行会社, 持株会社, 持ち株会社, 親会社, 子会社, 関連会社, 所属事務所, 調査会社, 配給会社,
        開発会社, 販売会社, 食品大手, 電機大手, 自動車大手, 通信大手, 流通大手, ＩＴ大手, IT大手,
        金融大手, 半導体大手, 小売大手, 小売り大手, 投資ファンド, 格付け会社, 民放局, 系列局
    """),
    counts="[0-9０-９一二三四五六七八九十両]+社|など|ほか|側|案|内|製",
    parties_to_contracts=phrases("""
        当社, 同社, 弊社, 会社, 本会, 当会, 甲, 乙, 丙, 発行者, 委託者, 受託者, 発注者, 受注者,
        本法人, 当法人, 同法人, 親会社, 子会社, 当行, 同行, 本社
    """),
    not_endings=endings(
        "",
        parts="""
            ジャンクション, 空港, 駅, ブリッジ, スタジアム, 競技場, 漫画賞, 文学賞, トーナメント,
            選手権, インターチェンジ, 設置法, 機構法, 時代, 戦争, 事件, 闘争, 通貨危機, 商店街,
            博覧会, 公演, 条約, 協定, 号線, マラソン, 漫画, 計画, パレード, 映画祭, 音楽祭, 球場,
            記念日
        """,
    ),
    descriptors=phrases("社, グループ, ホールディングス, ＨＤ, HD, 本社, コーポレーション"),
    cities=phrases("""
        東京, 大阪, 京都, 横浜, 名古屋, 神戸, 福岡, 札幌, 仙台, 広島, 北京, 上海, ソウル,
        ロンドン, パリ, ベルリン, モスクワ, ワシントン, ニューヨーク, オスロ, ブリュッセル,
        キーウ, 東京都, 大阪府, 北海道, 京都府
    """),
    home="JP",
    known=with_names_of(known_organisations("ja"), known_organisations("en")),  # ソニーはAppleと
)
"""What the rules for organisations read."""

"""Heads of tables in Japanese."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases
from pipeline.languages.schema.tables import TableWords

TABLES = TableWords(
    in_latin="en",
    intros=phrases("単位, 金額単位, 金額の単位, 表示単位, 単位は, in"),
    whole=frozenset(),
    links=phrases("of"),
    subjects=r"(?: 単位 | 金額 | 表示 )",
    notes=r"[(（]? (?: 単位 | 金額 )",
    tails=r"(?: 銭 | 未満 .* | 以下 .* | 、 .* | ， .* | , .* | ・ .* )",
    scales={"million": 10**6, "millions": 10**6, "thousand": 1000, "billion": 10**9},
    units={"百万\\": ("JPY", 10**6)},
    others=r"[重量] .* ポンド",
    numbers=r"""
        [%％] | パーセント | [率比数] (?: \s? [(（].* )? \s* $ | 人数 | 件数 | 株数 | 台数 | 回数
        | 個数 | 戸数 | 本数 | 枚数 | 社数 | 店舗数 | 従業員数 | 前年比 (?!.*[額円]) | ポイント
    """,
    measures=r"""
        ^ \W* (?: 人口 | 人員 | 世帯 | 面積 | 数量 | 販売量 | 生産量 | 台 | 個 | 年齢 | 順位 | 得点
          | 勝点 | 勝ち点 | 勝 | 敗 | 分 | 試合 | 入場者 | 観客 | 来場者 | 為替レート | 為替 | 指数
          | 期間 | 時間 | 距離 | 重量 | 身長 | 体重 | 員数 | 定員 | 職員 | 従業員 | 社員 | 回転 )
          (?: \s? [(（].* )? \W* $
        | [(（] \s? (?: 単位\s?[:：]?\s? )? (?: [千万百億]{0,2} (?: 人 | 名 | 件 | 株 | 社 | 店 | 台
          | 個 | 本 | 枚 | 冊 | 戸 | 棟 | 世帯 | トン | 箱 | 匹 | 頭 ) | 回 | 倍 | 歳 | 年 | ヶ月
          | か月 | 月 | 日 | 時間 | 分 | t | kg | ㎏ | g | km | ㎞ | m | ㎡ | m2 | ha | [kmgt]wh?
          | リットル | kl | 点 | 位 | [%％] ) \s? [)）]
        | 株式 .* 数 | ^ 期末 .* 株
    """,
    unit_heads=r"(?: 通貨 | 単位 | currency | unit )",
    rates=r"(?: レート | 為替レート | 買 | 売 | 仲値 | rate )",
    codes=r"""
        (?: 注 | 注記 | 番号 | no | № | 順位 | 頁 | ページ | 年 | 年度 | 年次 | 年月 | 年月日 | 日付
          | 月 | 期 | 電話 | 電話番号 | 郵便番号 | コード | 証券コード | 品番 | 型番 | 備考 | 回
          | 号 | 設立 | 竣工 | 締切 | 期日 | id | \# ) \.?
    """,
)  # fmt: skip

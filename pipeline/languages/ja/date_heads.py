"""Heads of columns of dates in Japanese."""

from __future__ import annotations

from pipeline.languages.schema.dates import DateHeads

HEADS = DateHeads(
    days=r"""
        日付 | 月日 | 日程 | 日取り | 期日 | 日時 | 年月日 | 日にち
      | \w{0,8} (?: 年月日 | 期限 | 締切 | 締め切り | 〆切 )
      | \w{1,8} (?: 日付 | 期日 | 日時 | 予定日 | 締切日 ) | [\w・]{2,8} (?<! [平休祝曜毎終] ) 日
    """,
    moments=r"""
        日 | 開始 | 終了 | 開催 | 公開 | 更新 | 発表 | 納期 | 出発 | 到着 | から | まで
    """,
    years=r"""
        年 | 西暦 | 年次 | 年号 | 和暦 | 暦年 | \w{1,6} 年 (?<! [数周] 年 ) | シーズン
      | 設立 | 創業 | 発売 | 竣工 | 開業 | 開館 | 生年 | 没年
    """,
    weeks=r"第?\w?週",
    fiscal_years=r"年度 | 会計年度 | 事業年度 | \w{1,4} 年度",
    periods=r"期間 | 時期 | 月 | 年月 | 四半期 | 決算期 | 期 | \w{1,6} (?: 期間 | 時期 | 年月 )",
)

"""What tells past from nonpast in Japanese predicates."""

from __future__ import annotations

from pipeline.languages.schema.tense import UnspacedTenseWords

WORDS = UnspacedTenseWords(
    past=r"""
        (?: (?<=[しっいえけげせてでねべめれきぎじちにびみりん]) (?<!あし) た
          | んだ | だった | でした )
        (?! [いくちびめりらまるれ] | がっ | がう | がい )
    """,
    future=r"""
        予定 | 見通し | 見込み | 見込む | 方針 | 計画 | 目指す | 目指し | だろう | でしょう | 控え
      | [るくすうつぬぶむ](?=[。！」』]|\s|\Z|と(?!い)|見|予|方|こと|よう|ため|もの)
      | (?:され|られ|かれ)る(?=[一-鿿])
      | (?:始ま|開かれ|開催され|行われ|実施され|予定され|迎え|発売され)る | ます(?=[。！」』]|\Z)
      | へ(?=[。\s]|\Z) | たい(?=[。と])
    """,
    origins=r"(?:[^。、\n]{0,8})(?:生まれ|誕生|創業|設立|創立|創刊|結成|法律)|[-〜～)）]",
)

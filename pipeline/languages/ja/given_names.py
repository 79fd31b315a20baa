"""Japanese given names as texts in Latin letters write them; facts from general knowledge."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

GIVEN_NAMES = phrases("""
    akihiro, akihito, akiko, akio, akira, arata, asami, asuka, atsuko, atsushi, ayaka, ayako,
    ayumi, chieko, chihiro, chiyoko, daisuke, eiji, eiko, emiko, etsuko, fumihito, fumiko, fumio,
    fumitake, hajime, hana, haruka, haruki, haruko, haruto, hayao, hayato, hideaki, hideki, hideko,
    hideo, hidetoshi, hikaru, hinata, hirobumi, hirofumi, hirohito, hirokazu, hiroki, hiroko,
    hiromi, hiroshi, hiroto, hiroyuki, hisashi, hitomi, hitoshi, ichiro, isamu, isao, itsuki, jiro,
    junichi, junichiro, junko, kaito, kaori, katsuya, katsuyuki, kazuhiko, kazuhiro, kazuki,
    kazuko, kazunori, kazuo, kazuya, kazuyuki, keiichi, keiko, keisuke, keita, kenichi, kenji,
    kensuke, kenta, kentaro, kenzaburo, kenzo, kiyoshi, kiyotaka, kohei, koichi, koji, kosuke,
    kotaro, kunihiko, kyoko, mamoru, manabu, mariko, masaaki, masahiko, masahiro, masakazu, masaki,
    masako, masami, masanori, masao, masaru, masashi, masato, masatoshi, masaya, masayoshi,
    masayuki, mayumi, megumi, michiko, midori, mieko, minoru, misaki, mitsuko, mitsuo, mitsuru,
    miyuki, mizuki, momoko, motoko, nagisa, nana, naoki, naoko, naoto, naruhito, natsuki, natsuko,
    natsumi, noboru, nobuo, nobuyuki, noriko, norio, noriyuki, osamu, reiko, renho, rikako, rina,
    ryo, ryoichi, ryoko, ryosuke, ryota, ryuichi, sachiko, sadako, sakura, sanae, satoko, satoru,
    satoshi, satsuki, sayaka, sayuri, seiji, seiko, setsuko, shigeki, shigeo, shigeru, shigeyuki,
    shingo, shinichi, shinichiro, shinji, shinjiro, shinobu, shinsuke, shintaro, shinya, shinzo,
    shiori, shizuka, shohei, shoichi, shoji, shota, shuichi, shunsuke, sosuke, sumiko, susumu,
    tadao, tadashi, taichi, takahiro, takaaki, takako, takao, takashi, takayuki, takehiko, takeo,
    takeshi, takumi, takuya, tamaki, taro, tatsuya, tatsuo, tetsuo, tetsuro, tetsuya, tomohiro,
    tomoko, tomomi, tomoya, toru, toshiaki, toshiki, toshiko, toshimitsu, toshio, toshiro,
    toshiyuki, tsubasa, tsutomu, tsuyoshi, wataru, yasuhiro, yasuko, yasunari, yasuo, yasushi,
    yayoi, yoichi, yoko, yoshiaki, yoshie, yoshihide, yoshihiko, yoshihiro, yoshiko, yoshimasa,
    yoshimi, yoshinobu, yoshinori, yoshio, yoshito, yoshiyuki, yudai, yuichi, yuichiro, yuika,
    yuji, yuki, yukihiro, yukiko, yukio, yuko, yumi, yumiko, yuriko, yusaku, yusuke, yuta, yutaka,
    yuto, yuzuru
""")

WOMEN = phrases("""
    akiko, asami, asuka, atsuko, ayaka, ayako, chieko, chiyoko, eiko, emiko, etsuko, fumiko,
    hana, haruko, hideko, hiroko, junko, kaori, kazuko, keiko, kyoko, mariko, masako, mayumi,
    megumi, michiko, mieko, mitsuko, miyuki, momoko, motoko, nana, naoko, natsuko, natsumi,
    noriko, reiko, renho, rikako, rina, ryoko, sachiko, sadako, sakura, sanae, satoko, sayaka,
    sayuri, seiko, setsuko, shiori, shizuka, sumiko, takako, tomoko, toshiko, yasuko, yayoi,
    yoko, yoshiko, yuika, yukiko, yuko, yumi, yumiko, yuriko
""")
"""Those of women, nearly always."""

EITHER = phrases("""
    akira, asuka, ayumi, chihiro, haruka, haruki, hikaru, hinata, hiromi, hitomi, itsuki,
    kazuki, masaki, masami, midori, misaki, mitsuru, mizuki, nagisa, naoki, natsuki, satsuki,
    shinobu, tamaki, tomomi, tsubasa, yoshie, yoshimi, yuki
""")
"""Those of women and men; all others are of men, nearly always."""

"""Chinese, Korean and Vietnamese names as texts in Latin letters write them, family name first.

Facts from general knowledge: the syllables of Hanyu Pinyin, the revised romanisation of Korean
and McCune-Reischauer as the press has them, and frequent family names.
"""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

CHINESE_FAMILIES = phrases("""
    ai, bai, bao, bo, cai, cao, chen, cheng, cui, dai, deng, ding, dong, du, fan, fang, feng, fu,
    gao, ge, gu, guan, guo, han, hao, he, hou, hu, hua, huang, jia, jiang, jin, kong, lei, li,
    liang, liao, lin, liu, long, lu, luo, lü, ma, mao, meng, ni, nie, niu, pan, peng, qian, qin,
    qiu, ren, shao, shen, shi, song, su, sun, tan, tang, tao, tian, wang, wei, wen, wu, xi, xia,
    xiang, xiao, xie, xiong, xu, xue, yan, yang, yao, ye, yi, yin, yu, yuan, zeng, zhai, zhang,
    zhao, zheng, zhong, zhou, zhu, zhuang, zou, ouyang, sima, tsai, chiang, lien
""")

AMBIGUOUS_FAMILIES = phrases("bo, lin, li, ma, long, song, an, he")
"""Those that are given names or words of others, too."""

PINYIN = r"""
    (?: (?: zh | ch | sh | [bpmfdtnlgkhjqxrzcsyw] )?
        (?: iang | iong | uang | ang | eng | ing | ong | ian | iao | uai | uan | ai | ei | ao | ou
          | an | en | in | un | ia | ie | iu | ua | ui | uo | ue | üe | er | [aoeiuü] )
    ){1,2}
"""
"""A given name of one or two syllables, in small letters."""

ONLY_PINYIN = r"q | x | zh | iang | iong | uang | iao | uai | uo | ^(?:cai|yuan|jing|jian|jun)"
"""What in a name makes it Chinese even behind what may be another's given name: ``Li Keqiang``."""

KOREAN_FAMILIES = phrases("""
    ahn, an, bae, baek, ban, byun, cha, chang, cho, choe, choi, chun, chung, gil, go, goo, ha, han,
    heo, hong, hwang, hyun, im, jang, jeon, jeong, ji, jin, jo, joo, ju, jun, jung, kang, kim, ko,
    koo, kwak, kwon, lee, lim, min, moon, na, nam, no, noh, oh, pak, park, rhee, ri, roh, ryu, seo,
    shim, shin, sim, sin, so, sohn, son, song, suh, sung, won, woo, yang, yeo, yoo, yoon, you, yu,
    yun
""")

KOREAN_SYLLABLES = phrases("""
    ah, bae, bak, beom, bin, bo, bok, bong, bum, byung, chae, chan, chang, cheol, cheon, chul, chun,
    chung, dae, dal, do, dong, duk, eui, eun, eung, ga, gap, geon, geun, gi, go, guk, gun, gwan,
    gwang, gyeong, gyu, ha, hae, han, hee, heon, ho, hong, hoon, hui, hun, hwa, hwan, hye, hyeok,
    hyeon, hyo, hyuk, hyun, hyung, ik, il, in, ja, jae, je, jeong, ji, jin, jong, joo, joon, ju,
    jun, jung, ki, koo, kook, ku, kuk, kun, kwan, kwang, kwon, kyeong, kyo, kyu, kyun, kyung, man,
    mi, min, moo, moon, mu, mun, myeong, myong, myung, na, nam, no, ok, pil, pyo, ra, ran, rae, ri,
    rim, rin, rok, ryong, ryul, sam, san, sang, seo, seok, seol, seon, seong, seung, shik, shin,
    si, sik, sim, sin, so, sol, song, soo, sook, soon, su, suk, sun, sung, tae, taek, uk, un, ung,
    wan, wi, won, woo, wook, woon, woong, wu, ye, yea, yeol, yeon, yeong, yi, yo, yon, yong, yoo,
    yoon, young, yu, yul, yun, yung
""")

VIETNAMESE_FAMILIES = phrases("""
    bùi, bui, dang, đặng, dinh, đinh, do, đỗ, duong, dương, ho, hồ, hoang, hoàng, huynh, huỳnh, le,
    lê, luong, lương, ly, lý, mai, ngo, ngô, nguyen, nguyễn, pham, phạm, phan, ton, tôn, tran, trần,
    trinh, trịnh, truong, trương, vo, võ, vu, vũ
""")

VIETNAMESE_MIDDLE_NAMES = phrases("""
    ba, bá, cao, chi, chí, cong, công, dang, dinh, đình, duc, đức, huu, hữu, khac, khắc, kim, minh,
    ngoc, ngọc, nguyen, nguyên, nhat, nhật, phu, phú, phuong, phương, quang, quoc, quốc, si, sĩ,
    tan, tấn, thanh, thành, the, thế, thi, thị, tuan, tuấn, van, văn, viet, việt, vinh, xuan, xuân
""")

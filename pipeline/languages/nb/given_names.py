"""Frequent given names in Norway (Statistics Norway's tables of names, from general knowledge)."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

GIVEN_NAMES = phrases("""
    abdi, aksel, albert, kamilla, haakon, alf, alfred, anders, andreas, ane, anette, anita, anja,
    ann, anna, anne, anniken, are, arild, arne, arnfinn, arnt, arve, asbjørn, aslak, asle,
    astrid, atle, aud, audun, benedikte, bente, berit, bernt, birger, birgit, birgitte, bjarne,
    bjørg, bjørn, bjørnar, bodil, borghild, brit, britt, brita, bård, børge, camilla, carl,
    cathrine, cecilie, charlotte, christian, christine, christoffer, dag, dagfinn, dagny, daniel,
    david, edvard, egil, eilif, einar, eirik, eivind, eli, elin, elisabeth, elise, ella, ellen,
    elling, else, emil, emilie, emma, endre, erik, erlend, erling, erna, espen, ester, eva, even,
    fredrik, frida, frode, geir, gerd, gisle, gro, grete, grethe, gudmund, gudrun, gunhild, gunn,
    gunnar, gunvor, guro, guttorm, gustav, hallvard, halvard, halvor, hanna, hanne, hans, harald,
    hedda, hege, heidi, helene, helge, helga, helle, henrik, henriette, henning, hilde,
    hildegunn, hogne, hugo, håkon, håvard, ida, inga, inge, ingebjørg, ingeborg, inger, ingrid,
    ingunn, ingvild, iselin, ivar, iver, jakob, jan, janne, jarle, jeanette, jens, johan,
    johanne, johannes, john, johnny, jon, jonas, jonny, jorunn, jostein, jørgen, jørn, kai,
    karen, kari, karin, karl, karoline, katrine, kathrine, ketil, kim, kine, kirsten, kirsti,
    kjartan, kjell, kjersti, kjetil, knut, konrad, kristian, kristin, kristina, kristine,
    kristoffer, kyrre, kåre, lars, lasse, laila, lena, lene, leif, lill, lillian, linda, line,
    linn, lisa, lisbeth, liv, ludvig, mads, magne, magnhild, magnus, maja, malin, marcus, mari,
    maria, marianne, marie, marit, markus, marta, marte, marthe, martin, mathias, mats, mette,
    mia, mikael, mina, mona, monica, monika, morten, nils, nina, nora, oda, odd, oddny, oddvar,
    olaf, olav, ola, ole, olga, oline, oskar, otto, ottar, paul, peder, per, petter, pål,
    pernille, peter, ragna, ragnar, ragnhild, randi, rasmus, reidar, reidun, rita, roar, robert,
    roger, rolf, ronny, rune, ruth, sander, sara, sandra, sebastian, selma, sigbjørn, sigmund,
    signe, sigrid, sigurd, sigve, silje, simen, siri, siren, sissel, siv, sivert, snorre,
    solveig, sofie, sondre, stein, steinar, stian, stig, stine, stina, sturla, sunniva, svein,
    sven, sverre, sylvi, sylvia, synne, synnøve, terje, thea, thomas, thor, thorbjørn, thorvald,
    tina, tine, tobias, tom, tomas, tone, tonje, tor, torbjørn, tord, tore, torgeir, torill,
    toril, torkil, torleif, tormod, torstein, torunn, tove, trine, trond, truls, trude, trygve,
    trym, turid, tuva, ulf, ulrik, une, unni, vebjørn, vegard, vemund, vera, veronica, vibeke,
    vidar, vigdis, viktor, vilde, vilhelm, wenche, wilhelm, yngve, øistein, øivind, ørjan,
    øyvind, øystein, åge, ågot, åse, åshild, åsmund, åsne,
    abdi, abdirahman, abdul, abdullah, adam, agnieszka, ahmad, ahmed, aisha, aleksander, aleksandra,
    ali, alicja, amal, amina, amir, andrzej, aneta, arkadiusz, asma, asta, ayan, ayesha, ayşe, ayse,
    barbara, bartosz, beata, bilal, bogdan, dariusz, darius, dawid, dmitrij, dorota, ebba, edyta,
    elif, emre, ewa, fadumo, farah, farid, farida, fatima, fatma, faisal, grzegorz, habiba, halima,
    hamza, hanna, hassan, hussein, ibrahim, iman, imran, iwona, jacek, jakub, jan, janusz, jaroslaw,
    jerzy, joanna, jolanta, karolina, katarzyna, khadija, khadra, khalid, krzysztof, kristina,
    laila, layla, leila, leszek, ludmila, maciej, magdalena, mahmoud, malgorzata, małgorzata,
    marcin, marek, mariusz, maryam, mateusz, mehmet, michal, michał, mikhail, milan, mirosław,
    mohamed, mohammad, mohammed, monika, muhammad, mustafa, nadia, nasra, noor, olena, oleksandr,
    olga, omar, osman, patryk, pawel, paweł, piotr, rafal, rafał, rahma, rashid, robertas, ryszard,
    sabah, sahra, said, saeed, salma, samira, sergej, slawomir, sławomir, stanislaw, svetlana,
    syed, tariq, tomasz, usman, vladimir, volodymyr, waldemar, wojciech, yasmin, youssef, yusuf,
    zahra, zainab, zbigniew, zofia
""")
"""What a single name may be, and which middle names belong to the given name."""

WOMEN = phrases("""
    agnieszka, aisha, aleksandra, alicja, amal, amina, ane, aneta, anette, anita, anja, ann,
    anna, anne, anniken, asma, asta, astrid, aud, ayesha, ayse, ayşe, barbara, beata, benedikte,
    bente, berit, birgit, birgitte, bjørg, bodil, borghild, brit, brita, britt, camilla,
    cathrine, cecilie, charlotte, christine, dagny, dorota, ebba, edyta, eli, elif, elin,
    elisabeth, elise, ella, ellen, else, emilie, emma, erna, ester, eva, ewa, fadumo, farah,
    farida, fatima, fatma, frida, gerd, grete, grethe, gro, gudrun, gunhild, gunn, gunvor, guro,
    habiba, halima, hanna, hanne, hedda, hege, heidi, helene, helga, helle, henriette, hilde,
    hildegunn, ida, iman, inga, ingebjørg, ingeborg, inger, ingrid, ingunn, ingvild, iselin,
    iwona, janne, jeanette, joanna, johanne, jolanta, jorunn, kamilla, karen, kari, karin,
    karolina, karoline, katarzyna, kathrine, katrine, khadija, khadra, kine, kirsten, kirsti,
    kjersti, kristin, kristina, kristine, laila, layla, leila, lena, lene, lill, lillian, linda,
    line, linn, lisa, lisbeth, liv, ludmila, magdalena, magnhild, maja, malgorzata, malin, mari,
    maria, marianne, marie, marit, marta, marte, marthe, maryam, małgorzata, mette, mia, mina,
    mona, monica, monika, nadia, nasra, nina, nora, oda, oddny, olena, olga, oline, pernille,
    ragna, ragnhild, rahma, randi, reidun, rita, ruth, sahra, salma, samira, sandra, sara,
    selma, signe, sigrid, silje, siren, siri, sissel, siv, sofie, solveig, stina, stine,
    sunniva, svetlana, sylvi, sylvia, synne, synnøve, thea, tina, tine, tonje, toril, torill,
    torunn, tove, trine, trude, turid, tuva, une, unni, vera, veronica, vibeke, vigdis, vilde,
    wenche, yasmin, zahra, zainab, zofia, ågot, åse, åshild, åsne
""")
"""Those of women, nearly always."""

EITHER = phrases("""
    alex, amal, ayan, iman, inge, kim, noor, robin, sabah, sasha, tone
""")
"""Those of women and men; all others are of men, nearly always."""

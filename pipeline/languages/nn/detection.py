"""The words that Nynorsk has apart from what it shares with Bokmål."""

from __future__ import annotations

from pipeline.languages.nb.detection import NORWEGIAN
from pipeline.languages.schema.detection import DetectionWords
from pipeline.languages.schema.sentences import word_set

WORDS = DetectionWords(
    script="latin",
    family="no",
    common=NORWEGIAN
    | word_set("""
        dei ein eit ei eg me ikkje frå ho vart vert blei vere vera då òg berre meir no kva noko
        sjølv kvar kor vore honom nokon nokre seier sidan gjere gjera heile mykje gjekk fekk gjer
        utan desse tek att mi di fleire meiner meinte kjem ligg saman anna annan korleis trur
        tidlegare gjeld veit kvart finst allereie ønskjer ynskjer ynskte deira fortel fortalde
        vanskeleg mogleg framleis betre medan einaste gong gonger gongen skriv skreiv eitt synest
        framfor ifølgje legg eigen eige eigne kome komen koma særleg stad staden stader millionar
        milliardar tida kvarandre veg vegen vidare halde halda held eigentleg pengar pengane treng
        sit heim heime heimen utanfor innanfor dagar snakkar offentleg offentlege hennar dårleg
        åleine seinare kvifor namn truleg kven ønskte høgt høg høge høgare høgste byrja byrjar finn
        handlar høyrer bur reglar nemleg såkalla månad månadar månader veke veka veker timar minutt
        enno elles dessutan gje gjev gjeve drog stod låg fann vann døme dømes personar noreg noregs
        born kommunane kommunar regjeringa saka måndag tysdag laurdag sundag kyrkje kyrkja
        viktigaste viktigast tidleg dagleg samd einig spele tenkjer leiinga leiar leiarar verda
        dykk dykkar heilt vesle fyrst fyrste anten korkje føljer følgje fylgje fylgjer difor dersom
        tilsette førre åra vorte teke kjend oppteken tydeleg vanleg vanlege brukar bruka trass hjå
        kring samstundes skule skulen skular elevar elevane lærarar leggje leggja setje setja seie
        seia syner vidaregåande attende morgon høve tilhøve slikt såleis verkeleg sjølvsagt
        utviklinga løysing auka auke sterkare nærare bilete høyrde høyre kalla heiter heitte sjølve
        gardar bygda ungdomar kunna ovanfor nedanfor tal talet landa møtte sjå såg endå innan boka
        historia framtida sida partia krev nyttar nytta fleirtal fleirtalet utvikla laga starta
        snakka ven vener vatn lova samla sikra arbeidar arbeidarar innbyggjarar innbyggjarane
        veljarar politikarar meldinga sjukehus sjukehuset trur lagar spelar spelarar alvorleg
        personleg hovudsak vestlandet tilbod rådet fylket ordførar verksemd verksemda omsyn
        grunnleggjande kjensle lukkast mellombels straum
    """),
)

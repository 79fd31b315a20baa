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
        allereie alvorleg anna annan anten arbeidar arbeidarar att attende auka auke berre betre
        bilete blei boka born bruka brukar bur bygda byrja byrjar dagar dagleg dei deira dersom
        desse dessutan di difor drog dykk dykkar då dårleg døme dømes eg ei eige eigen eigentleg
        eigne ein einaste einig eit eitt elevane elevar elles endå enno fann fekk finn finst fleire
        fleirtal fleirtalet fortalde fortel framfor framleis framtida frå fylgje fylgjer fylket
        fyrst fyrste følgje føljer førre gardar gje gjekk gjeld gjer gjera gjere gjev gjeve gong
        gongen gonger grunnleggjande halda halde handlar heile heilt heim heime heimen heiter
        heitte held hennar historia hjå ho honom hovudsak høg høgare høge høgste høgt høve høyrde
        høyrer ifølgje ikkje innan innanfor innbyggjarane innbyggjarar kalla kjem kjend kjensle
        koma kome komen kommunane kommunar kor korkje korleis krev kring kunna kva kvar kvarandre
        kvart kven kvifor kyrkja kyrkje laga lagar landa laurdag legg leggja leggje leiar leiarar
        leiinga ligg lova lukkast låg lærarar løysing me medan meiner meinte meir meldinga
        mellombels mi milliardar millionar mogleg morgon mykje månad månadar månader måndag namn
        nedanfor nemleg no noko nokon nokre noreg noregs nytta nyttar nærare offentleg offentlege
        omsyn oppteken ordførar ovanfor partia pengane pengar personar personleg politikarar
        regjeringa reglar saka saman samd samla samstundes seia seie seier seinare setja setje sida
        sidan sikra sit sjukehus sjukehuset sjå sjølv sjølve sjølvsagt skreiv skriv skular skule
        skulen snakka snakkar spelar spelarar spele stad staden stader starta sterkare stod straum
        sundag syner synest såg såkalla såleis særleg tal talet tek teke tenkjer tida tidleg
        tidlegare tilbod tilhøve tilsette timar trass treng truleg trur tydeleg tysdag ungdomar
        utan utanfor utvikla utviklinga vanleg vanlege vann vanskeleg vart vatn veg vegen veit veka
        veke veker veljarar ven vener vera verda vere verkeleg verksemd verksemda vert vesle
        vestlandet vidare vidaregåande viktigast viktigaste vore vorte ynskjer ynskte åleine åra òg
        ønskjer ønskte
    """),
)

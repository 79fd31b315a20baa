"""The words that Norwegian running text is known by: those of both standards, and Bokmål's own.

Which words are whose was checked against counts over news, blogs and parliament in both.
"""

from __future__ import annotations

from pipeline.languages.schema.detection import DetectionWords
from pipeline.languages.schema.sentences import word_set

NORWEGIAN = word_set("""
    og i på er som for til med av det at den har å om han var vi seg men kan skal vil så blir eller
    etter hadde når over ved også må ut sin opp dette mot alle kunne enn oss skulle før andre under
    inn få to år får der om hans sitt sine her kom mellom ville igjen blant denne meg deg min vår
    gjennom fram ifølge mitt begge jo nok litt godt ny nye stor store små første siste like ganske
    aldri alltid kanskje fordi både samt mindre minst mest viktig viktige sett blitt gått lagt hatt
    sa ser gjerne norsk norske kvinner menn landet kommunen stortinget regjering onsdag torsdag
    fredag søndag mars april mai juni juli august september oktober november desember januar
    februar kroner prosent større største foreldre arbeidet neste året gjort sagt du ha bli går dag
    slik ta ingen rundt alt tid land si ned folk gå del står tre god komme gir langt viser rett bør
    nesten gjorde måtte forhold livet grunn politisk veldig beste tillegg ting ofte bra svært liv
    lenge klart gode lite fire fleste henne politiske måte gamle fem likevel vel samarbeid mål
    slike plass burde ansvar ulike våre faktisk bort stort samtidig kveld ord nytt forslag sterkt
    staten møte skjer bak krav historie betyr støtte finne fast amerikanske ti altså seks vise spør
    arbeid side mann enkelte politikk bruk enda spesielt klar feil unge kampen byen sette fjor ute
    begge problem politiet samfunn samfunnet rolle klare hjelp par akkurat lokale publikum viste
    svar lett økonomiske lov familien stå sterk internasjonale skole område området behov nødvendig
    slutt tiltak utvikling gang per
""")

WORDS = DetectionWords(
    script="latin",
    family="no",
    common=NORWEGIAN
    | word_set("""
        de en et jeg ikke fra hun ble være da bare mer nå hva noe selv man hvor mange vært ham noen
        dem sier siden gjøre hele mye hvis gikk fikk gjør uten disse tar tilbake annet sammen
        hvordan tror samme tidligere gjelder vet hver hvert allerede finnes ønsker deres forteller
        vanskelig mulig fortsatt bedre frem mens eneste ganger skriver ett synes foran annen
        legger egen eget egne kommet kommer særlig stedet millioner milliarder tiden hverandre vei
        videre holde holder egentlig penger trenger sitter hjem hjemme utenfor innenfor dager
        snakker offentlig offentlige hennes dårlig sted alene senere hvorfor navn skrev trolig hvem
        ønsket høyt begynner begynte imidlertid finner handler hører bor regler nemlig hvilke
        hvilken hvilket såkalte kun ytterligere måned måneder uke uker uken timer minutter ennå
        ellers dessuten meget gi gitt ga dro tok satt sto lå falt fant vant eksempel personer norge
        norges mennesker barn barna regjeringen saken mandag tirsdag lørdag kirke kirken høyere
        høyeste viktigste tidlig daglig enig enige snakke snakket spille spiller tenker setter
        ledelsen leder ledere verden verdens dens dets dere helt liten lille enten skyldes fører
        følger følge heller derfor derimot dermed dersom fremdeles ansatte forrige årene gangen
        tatt fått kjent mente mener flere opptatt tydelig vanlig bruker brukes bruke brukt
        virkelig alvorlig skrevet funnet valget bilder gjennomført høst gjorde hos ligger startet
        samlet ventet økt øke jobber jobbet avgjørende hevder hevdet uttaler uttalte sykehus sykehuset
        skoler skolen elever elevene politikere velgere selskapet bedrifter ifjor veien boken
        arbeider dagens din lenger gutter jenter små kjøpe selge kjører hverken stemmer
    """),
)

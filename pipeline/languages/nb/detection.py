"""The words that Norwegian running text is known by: those of both standards, and Bokmål's own.

Which words are whose was checked against counts over news, blogs and parliament in both.
"""

from __future__ import annotations

from pipeline.languages.schema.detection import DetectionWords
from pipeline.languages.schema.sentences import word_set

NORWEGIAN = word_set("""
    akkurat aldri alle alltid alt altså amerikanske andre ansvar april arbeid arbeider arbeidet at
    august av bak barn barna bedrifter begge behov beste betyr blant bli blir blitt bort bra bruk
    bruke brukt burde byen både bør dag dagens deg del den denne der derfor derimot dermed desember
    det dette du eller enda enkelte enn er etter faktisk familien fast februar feil fem finne fire
    fjor fleste folk for fordi foreldre forhold forslag fram fredag få får fått før fører først
    første gamle gang ganske gir gitt gjennom gjennomført gjerne gjorde gjort god gode godt grunn
    gå går gått ha hadde han hans har hatt heller henne her historie hjelp hos høyre i ifølge igjen
    ingen inn internasjonale ja januar jenter jo juli juni kampen kan kanskje kjent kjøpe klar
    klare klart kom komme kommune kommunen krav kroner kunne kveld kvinner la lagt land landet
    langt lenge lenger lett like likevel lite liten litt liv livet lokale lov mai mange mann mars
    med meg mellom men menn mest min mindre minst minutt mitt mot må mål måte måtte møte møtte ned
    neste nesten nok norsk norske november ny nye nytt når nødvendig ofte og også oktober om
    omkring område området onsdag opp ord oss over par per plass politiet politikk politisk
    politiske problem prosent publikum på regjering rett rolle rundt rådet sa sagt samarbeid
    samfunn samfunnet samt samtidig seg seks selskapet september ser sett sette si side sin sine
    siste sitt skal skjer skole skolen skulle slik slike slikt slutt små snakke som spesielt spør
    staten stemmer sterk sterkt stor store stort stortinget stå står større største støtte svar
    svært så søndag ta tatt ti tid tidspunkt til tilbake tillegg tiltak ting to tok torsdag tre
    ulike under unge ut ute uttaler uttalte utvikling var ved vel veldig vi viktig viktige vil
    ville vise viser viste vår våre å år året økonomiske
""")

WORDS = DetectionWords(
    script="latin",
    family="no",
    common=NORWEGIAN
    | word_set("""
        alene allerede alvorlig annen annet ansatte avgjørende bare bedre begynner begynte bilder
        ble boken bor bruker brukes da dager daglig de dem dens dere deres dersom dessuten dets
        disse dro dårlig egen egentlig eget egne eksempel elevene elever ellers en eneste enig
        enige ennå enten et ett falt fant fikk finner finnes flere foran forrige forteller fortsatt
        fra frem fremdeles funnet følge følger ga gangen ganger gi gikk gjelder gjør gjøre gutter
        ham handler hele helt henholdsvis hennes hevder hevdet hjem hjemme holde holder hun hva
        hvem hver hverandre hverken hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorvidt
        høre hører høst høyere høyeste høyt ikke imidlertid innenfor jeg jobber jobbet kirke kirken
        kjører kommer kommet kun ledelsen leder ledere legger ligger lille lå lørdag man mandag
        meget mener mennesker mens mente mer milliarder millioner minutter mulig mye måned måneder
        navn nemlig noe noen norge norges nå offentlig offentlige opptatt penger personer
        politikere regjeringen regler saken samlet samme sammen satt se selge selv senere setter
        siden sier sitter skoler skrev skrevet skriver skyldes snakker snakket spille spiller
        startet sted stedet sto sykehus sykehuset synes såkalte særlig tar tenker tiden tidlig
        tidligere timer tirsdag trenger trolig tror tydelig uke uken uker uten utenfor valget
        vanlig vanskelig vant vei veien velgere ventet verden verdens vet videre viktigste virkelig
        være vært ytterligere årene øke økt ønsker ønsket
    """),
)

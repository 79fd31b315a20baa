"""The words of languages that are not extracted from, so that their text is known as such.

They are those that a reader of Norwegian, English and Japanese news meets, and those that are
close enough to be taken for one of ours. A language without a list here is known by the absence
of every word that the lists have. To extract from one, give it a folder and take its list with
you.
"""

from __future__ import annotations

from pipeline.languages.schema.sentences import word_set

NEIGHBOURS = {
    # Danish
    "da": word_set("""
        af aldrig alene alle allerede altid anden andet andre at bare bedre begyndte blandt blev
        blevet blive bliver bor bruge bruger brugt både børn børnene da danmark danmarks de dem
        den denne der deres derfor det dette dig din disse dårlig efter egen eget egne eksempel
        eller en end eneste enige enten er et fandt fik finder findes flere for fordi fortæller
        fra fredag frem få fået får før først første gang ganske gav gennem gik give givet gjort
        gået gælder gør gøre haft ham han handler hans har havde hele heller hendes henholdsvis
        her hinanden hjem hjemme holde holder hun hvad hvem hver hvert hvilke hvilken hvis hvor
        hvordan hvorefter hvorfor hvorledes hvornår hvorvidt højt høre i ifølge igen igennem
        ikke ind især jeg jer jeres kan kendt kom kommer kommet kommune kommunen kun kunne
        kvinder københavn landet lavede ligger lille lå lørdag man mandag mange med meget mellem
        men mener mennesker mens mere mest mig milliarder millioner min mindre mod muligt må
        måned måneder måske mænd navn nogen nogle nu ny nye når næste offentlige og også om
        omkring onsdag op os over personer procent på regeringen regler sad sagde sagen samme
        sammen samt selv senere sidder siden sidste sig siger siges sin sine sit skal skrev
        skriver skulle små som sted stedet stod stor store større største så såfremt søndag
        tager taget tiden tidlig tidligere tidspunkt til tilbage timer tirsdag to torsdag tror
        ud uden uge uger under vandt var ved vej vi videre vil ville vor vores være år årene
        året årige ønsker
    """),
    # Swedish
    "sv": word_set("""
        aldrig alla alltid andra annan annat antingen att av bara barn berättar bland blev bli
        blir blivit bor bättre både dagar de dem den denna deras dessa det detta dig din där
        därför då efter eftersom egen eget egna eller en enligt ensam ett exempel fann fick
        finns flera fortfarande fram från få får för före först första ganska gav ge genom gett
        gick gäller gång gånger gör göra hade han hans har hela hem hennes hon honom hur här
        hålla håller i igen inte jag kan kanske kom kommer kommit kommunen kunde kvinnor ligger
        liten låg lördag man med medan mellan men menar mer mest mig miljarder miljoner min
        mindre mot mycket män människor månader måndag många måste möjligt namn nu ny nya när
        någon några och också offentliga om onsdag oss pengar personer plats procent på redan
        regeringen regler sade samma samt sedan senare sig sin sina sista sitt sitter själv ska
        skrev skriver skulle små som stod stor stora stället större största svenska sverige
        sveriges svårt säger särskilt så söndag tar tidigare till tillbaka tillsammans timmar
        tisdag torsdag tror två under upp ut utan vad vann var vara varandra varför varit varje
        veckor vem vet vi vid vidare vilka vilken vill ville väg vår än är år åren önskar över
    """),
    # Faroese
    "fo": word_set("""
        at av ein eisini er eru føroya føroyar hava hevur hjá ikki men og sum tað teir til tær
        við vóru á í
    """),
    # Icelandic
    "is": word_set("""
        af að eftir einnig ekki er eru eða frá fyrir hafa hann hefur hjá hún með milli mjög og
        sagði segir sem svo síðan til vera verið verður við yfir á ég í þar það þegar þeir
        þeirra þess þetta því þá þú
    """),
    # German
    "de": word_set("""
        aber alle als an auch auf aus bei beim bis damals damit dann das dass daß dem den der
        des deutschen deutschland dich die diese dieser dir doch dort drei durch ein eine einem
        einen einer eines er es etwa für gegen gibt habe haben hat hatte hier ich ihm ihn ihnen
        ihr ihre immer ins ist jahr jahre jetzt kann keine können man mehr mich mir mit muss
        müssen nach nicht noch nur oder ohne sagte schon sehr sei sein seine seiner seit selbst
        sich sie sind so soll uhr um und uns unter vom von vor waren warum was weil wenn wer
        werden wie wieder will wir wird worden wurde wurden während zu zum zur zwei zwischen
        über
    """),
    # Dutch
    "nl": word_set("""
        aan als bij daar dan dat de deze die dit door een en er gaat geen haar heb hebben heeft
        het hij hoe hun ik jaar je jullie kan maar meer met mijn moet naar niet nog of om omdat
        onder ons ook op sinds te tegen toen tot twee uit van veel voor waar waren wat wel werd
        wie wij worden wordt ze zich zij zijn zo zou zullen
    """),
    # French
    "fr": word_set("""
        ainsi alors ans après au aussi aux avait avec bien c'est ce cela celle ces cette ceux
        chez comme contre d'une dans de depuis des deux dont du elle en encore entre est et
        faire fait il ils je jusqu l'on la le les leur leurs lui mais mon même ne notre nous on
        ont ou où par pas peut plus pour puis qu'il que qui sa sans se selon ses si son sont sur
        tous tout toute toutes trois très une votre vous également était été être
    """),
    # Spanish
    "es": word_set("""
        ahora al antes así años bien cada como con contra cuando de del desde donde dos el ella
        en entre era es ese esta este está fue había han hasta hay las lo los mi mismo muy más
        ni nos para parte pero por porque puede que qué ser sin sobre son su sus sólo también
        tiempo tiene todo todos una uno vez ya yo él
    """),
    # Portuguese
    "pt": word_set("""
        ao aos até com como da das de depois dos ela elas ele eles em entre essa esse está estão
        eu foi foram havia há isso já mais mas mesmo meu minha muito na nas nem nos num numa não
        para pela pelo pelos por qual quando que quem se seja sem ser seu seus sua suas só
        também tem ter tinha têm uma você à às é
    """),
    # Italian
    "it": word_set("""
        ai alla anche ancora anni che chi ci con cosa così cui da dal dalla degli dei del della
        delle di dopo era essere fatto fino fra già gli hanno i il io la le lo loro ma mi molto
        ne nel nella per perché più prima può quando quello questa questo sempre senza solo sono
        stato su sua suo tra tutti una
    """),
    # Finnish
    "fi": word_set("""
        alle ei eivät ennen että heidän hän hänen jo joita joka joku jos jälkeen kaikki kanssa
        koska kuin kun me meidän miksi mikä minä missä miten mitä mukaan mutta myös ne niin noin
        nyt ole olen oli olisi olivat olla ollut oma on ovat sekä sen siinä siitä sinä sitten
        sitä tai teidän tämä tämän tässä vain vielä voi vuoden vuonna yli
    """),
    # Estonian
    "et": word_set("""
        aasta aastal aga eesti ei et ja juba ka kes kui kuid mida mis nad nagu nii ning oli oma
        on pärast seda see selle siis ta veel välja või üle
    """),
    # Northern Sámi
    "se": word_set("""
        ahte dan dat dát galgá gaskkas go ii ja lea leai leamaš leat maid maŋŋel mii muhto
        ovddas sáhttá sámi
    """),
    # Polish
    "pl": word_set("""
        ale bez być był była było dla do i ich jak jako jednak jego jej jest już która które
        który lat lub między może nie od oraz po pod przez przy roku się są także to tylko
        tym więc za że
    """),
}
"""Common words by ISO 639-1 code."""

CHINESE_ONLY = frozenset(
    "们們这這吗嗎吧呢她您妳哪很谁么麼让给说說还对發发會话问题现实关书车东马门见长龙业两严习乡亲亿从众优传"
    "伤伟产亚仅价买卖为经济时际进开头电边远运过达选连设许论证识词试该请谈调贸费资赛输转较软轮农军"
)
"""Characters that Chinese is written with and Japanese is not (simplified forms, pronouns,
particles)."""

CHINESE_COMMON = frozenset("的是了在我不他你和也就都")
"""Function words of Chinese; a Japanese line without kana has hardly two of them."""

"""The words that English running text is known by."""

from __future__ import annotations

from pipeline.languages.schema.detection import DetectionWords
from pipeline.languages.schema.sentences import word_set

WORDS = DetectionWords(
    script="latin",
    common=word_set("""
        the of and to in a is that for it was on with as he be by at his this from are they or an
        have not i had you but which she her all we were been has their would there what so if will
        more when can who no out them some my me him its your into than then up do about could
        other time only these two may our like such any over new first also after most where how
        should because people just now many those through being did make between very under before
        while against during both since each same another us off again still here however well even
        much must know get got going go said says say year years old last three government world
        state states made see think one way take good great day united national part work use used
        using within without until though although among around yet never always often become
        became called later began including several per cent percent million billion trillion
        company president minister don didn doesn won isn wasn couldn right today want
        different long little down back example life look something kind put every lot need find
        things number own important public known am country let home days does place based found
        too actually high show come group few second why best thing case five four name half small
        end better large across possible due went city near born former early late according
        published released located announced door met plus son die
    """),
)

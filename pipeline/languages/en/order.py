"""Spellings and signs that tell British from American English.

Endings in ``-ize`` tell nothing: Oxford writes them, too.
"""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

_BRITISH = phrases(
    """
    colour, colours, coloured, favour, favours, favourite, favoured, behaviour, behaviours,
    neighbour, neighbours, neighbourhood, neighbouring, labour, harbour, harbours, honour,
    honours, honoured, rumour, rumours, humour, endeavour, centre, centres, centred, theatre,
    theatres, metre, metres, kilometre, kilometres, litre, litres, fibre, defence, offence,
    licence, travelled, travelling, traveller, cancelled, cancelling, modelling, labelled,
    fuelled, jewellery, cheque, cheques, tonne, tonnes, tyre, tyres, kerb, programme,
    programmes, grey, ageing, whilst, organised, organisation, organisations, realise,
    realised, recognise, recognised, apologised, emphasise, fulfil, enrolment, instalment,
    storey, storeys, councillor, councillors, solicitor, barrister, postcode
    """
)

_AMERICAN = phrases(
    """
    color, colors, colored, favor, favors, favorite, favored, behavior, behaviors, neighbor,
    neighbors, neighborhood, neighboring, labor, harbor, honor, honored, rumor, rumors, humor,
    center, centers, centered, theater, theaters, meter, meters, kilometer, kilometers, liter,
    liters, fiber, defense, offense, traveled, traveling, traveler, canceled, canceling,
    modeling, labeled, fueled, jewelry, gray, fulfill, enrollment, installment, councilman,
    councilwoman, freshman, sophomore, sidewalk
    """
)

SIGNS = {
    **dict.fromkeys((*_BRITISH, "£"), "dmy"),
    **dict.fromkeys(_AMERICAN, "mdy"),
}

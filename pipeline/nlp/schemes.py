"""What the labels of other people's models mean to trefakta.

Each table names every label of one scheme, with the kind of name that it is here: one of
:data:`KINDS`, or :data:`NO_NAME` for what is no name (figures, dates, offices) or a name that no
rule asks for. Models mix schemes and leave labels out, so a label is looked up in all tables
together; where two schemes share a label, they mean the same by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.nlp.errors import UnknownLabelError

PERSON, ORG, NO_NAME = "PERSON", "ORG", ""
KINDS = (
    PERSON, ORG, "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "NORP", "DRV", "MISC",
)  # fmt: skip
"""The kinds of name that the rules tell apart: OntoNotes' words, and DRV and MISC of NorNE."""


def _by_kind(**labels: str) -> dict[str, str]:
    """``KIND="LABEL LABEL"`` as label → kind; ``NO_NAME`` is the kind of what is none."""
    return {
        label: NO_NAME if kind == "NO_NAME" else kind
        for kind, of_kind in labels.items()
        for label in of_kind.split()
    }


# OntoNotes Release 5.0 (LDC2013T19), "Names" and "Values".
_ONTONOTES = _by_kind(
    PERSON="PERSON",
    ORG="ORG",
    GPE="GPE",
    LOC="LOC",
    FAC="FAC",
    PRODUCT="PRODUCT",
    EVENT="EVENT",
    WORK_OF_ART="WORK_OF_ART LAW",
    NORP="NORP LANGUAGE",
    NO_NAME="DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL",
)

SCHEMES: Mapping[str, Mapping[str, str]] = {
    # The models of this project (models/*/README.md).
    "trefakta": {kind: kind for kind in KINDS},
    # spaCy's en_core_*, Stanza's en.
    "OntoNotes": _ONTONOTES,
    # NorNE (Jørgensen et al. 2020); spaCy's nb_core_news_*, Stanza's nb and nn. What acts as a
    # state or a municipality is no organisation in docs/guidelines.md, so GPE_ORG is a place.
    "NorNE": _by_kind(
        PERSON="PER",
        ORG="ORG",
        GPE="GPE_LOC GPE_ORG GPE",
        LOC="LOC",
        PRODUCT="PROD",
        EVENT="EVT",
        DRV="DRV",
        MISC="MISC",
    ),
    # UD Japanese GSD with the labels of Megagon Labs; spaCy's ja_core_news_*, Stanza's ja.
    "UD-GSD": _ONTONOTES | _by_kind(MISC="MOVEMENT PET_NAME", NO_NAME="PHONE TITLE_AFFIX"),
    # CoNLL-2002 and -2003 (Tjong Kim Sang and De Meulder); many models of WikiNER, too.
    "CoNLL": _by_kind(PERSON="PER", ORG="ORG", LOC="LOC", MISC="MISC"),
    # Stanza's Worldwide English newswire.
    "Worldwide": _by_kind(
        PERSON="Person",
        ORG="Organization",
        LOC="Location",
        FAC="Facility",
        PRODUCT="Product",
        NORP="NORP",
        MISC="Misc",
        NO_NAME="Date Money",
    ),
    # Sekine's Extended Named Entity hierarchy, versions 7.1 (GSK2014-A, ja_ginza) and 8. What
    # docs/guidelines.md counts as organisations stands there in three branches: Organization,
    # GOE (schools, offices) and Printing (newspapers).
    "Sekine": _by_kind(
        PERSON="Person God Character",
        ORG="""
            Organization Organization_Other International_Organization Show_Organization
            Sports_Organization Sports_Organization_Other Pro_Sports_Organization
            Sports_Federation Sports_League Sports_Team Corporation Corporation_Other
            Juridical_Person Juridical_Person_Other Nonprofit_Organization Company
            Company_Group Political_Organization Political_Organization_Other Government
            Political_Party Cabinet Military Public_Institution Medical_Institution School
            Research_Institute Market GOE GOE_Other FOE FOE_Other Newspaper Magazine Channel
        """,
        GPE="GPE GPE_Other City County Province Country",
        LOC="""
            Location Location_Other Spa Region Region_Other Continental_Region
            Domestic_Region Geological_Region Geological_Region_Other Mountain Island River
            Lake Sea Bay Astral_Body Astral_Body_Other Star Planet Constellation Address
            Address_Other Postal_Address
        """,
        FAC="""
            Facility Facility_Other Facility_Part Dam Archaeological_Place
            Archaeological_Place_Other Tumulus Tomb Military_Base Power_Plant Castle Palace
            Park Shopping_Complex Sports_Facility Museum Zoo Amusement_Park Theater
            Worship_Place Accommodation Transport_Facility Transport_Facility_Other Car_Stop
            Station Airport Port Line Line_Other Railroad Road Canal Water_Route Tunnel Bridge
        """,
        PRODUCT="""
            Product Product_Other Material Clothing Money_Form Drug Weapon Stock Award
            Decoration Service Vehicle Vehicle_Other Car Train Aircraft Spaceship Ship Food
            Food_Other Dish Musical_Instrument Software Digital_Game Game_Other
        """,
        WORK_OF_ART="""
            Art Art_Other Picture Painting Video_Work Broadcast_Program Movie Show Music Book
            Printing Printing_Other Doctrine_Method Doctrine_Method_Other Culture Academic
            Style Movement Theory Plan Rule Rule_Other Treaty Law
        """,
        EVENT="""
            Event Event_Other Occasion Occasion_Other Election Religious_Festival Game
            Competition Conference Incident Incident_Other War Natural_Phenomenon
            Natural_Phenomenon_Other Natural_Disaster Earthquake
        """,
        NORP="""
            Family Ethnic_Group Ethnic_Group_Other Nationality Religion Language
            Language_Other National_Language
        """,
        MISC="Name Name_Other",
        NO_NAME="""
            Title Title_Other Position_Vocation Offense Offence Class ID_Number Sport Unit
            Unit_Other Currency Virtual_Address Virtual_Address_Other Email URL Phone_Number
            Natural_Object Natural_Object_Other Element Compound Mineral Living_Thing
            Living_Thing_Other Fungus Mollusc_Arthropod Insect Fish Amphibia Reptile Bird
            Mammal Flora Living_Thing_Part Living_Thing_Part_Other Animal_Part Flora_Part
            Disease Disease_Other Animal_Disease Color Color_Other Nature_Color
            Time_Top Time_Top_Other Timex Timex_Other Time Date Day_Of_Week Era Periodx
            Periodx_Other Period_Time Period_Day Period_Week Period_Month Period_Year
            Numex Numex_Other Money Stock_Index Point Percent Multiplication Frequency Age
            School_Age Ordinal_Number Rank Latitude_Longtitude Latitude_Longitude Measurement
            Measurement_Other Physical_Extent Space Volume Weight Speed Intensity Temperature
            Calorie Seismic_Intensity Seismic_Magnitude Countx Countx_Other N_Person
            N_Organization N_Location N_Location_Other N_Country N_Facility N_Product N_Event
            N_Natural_Object N_Natural_Object_Other N_Animal N_Flora
        """,
    ),
}
"""By scheme: label → kind."""

_KINDS_OF_LABELS = {label: kind for scheme in SCHEMES.values() for label, kind in scheme.items()}


def kind_of(label: str, own: Mapping[str, str] | None = None) -> str | None:
    """The kind of name that ``label`` stands for, :data:`NO_NAME`, or ``None`` for an unknown one.

    ``own``: the user's table, which goes before those of this module.
    """
    if own is not None and label in own:
        return own[label]
    return _KINDS_OF_LABELS.get(label)


def unknown_labels(labels: Iterable[str], own: Mapping[str, str] | None = None) -> list[str]:
    """Those of ``labels`` that no table knows, sorted."""
    return sorted(label for label in set(labels) if kind_of(label, own) is None)


def unknown_label_error(model: str, labels: Iterable[str]) -> UnknownLabelError:
    """The error to raise where ``model`` gives ``labels`` that no table knows."""
    named = ", ".join(labels)
    lines = "; ".join(f'{label} = "ORG"' for label in labels)
    return UnknownLabelError(
        f"{model}: unknown label {named}. Say what it is under [labels] of trefakta.toml, "
        f'{lines}, or in Python with labels={{...}}: one of {", ".join(KINDS)}, or "" for '
        "no name. A scheme of its own belongs into SCHEMES of pipeline/nlp/schemes.py"
    )


def check_kinds(own: Mapping[str, str]) -> None:
    """Raises ``ValueError`` where ``own`` (label → kind) names a kind that is none."""
    for label, kind in own.items():
        if kind != NO_NAME and kind not in KINDS:
            raise ValueError(
                f'{label} = "{kind}": no such kind of name; choose of {", ".join(KINDS)}, '
                'or "" for no name'
            )

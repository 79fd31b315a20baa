"""The shape of what a language knows about people: titles, offices, names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.languages.schema.phrases import phrases

RoleKind = Literal[
    "government",
    "parliament",
    "court",
    "company",
    "military",
    "church",
    "academia",
    "sport",
    "media",
    "police",
    "royalty",
    "culture",
    "other",
]
"""What field an office or occupation belongs to."""

PARTICLES = phrases(
    "von, van, de, der, den, del, della, di, da, dos, das, do, du, la, le, af, av, bin, ibn, bint, "
    "ben, ter, ten, 't, de', ó, ní, nic, mac, uí, zu, zum, zur, vom, al, el, e, y, san, st."
)
"""Lower-case words that belong to a family name, whatever the language of the text."""

JOINING_PARTICLES = phrases(
    "von, van, de, der, den, del, della, di, da, dos, la, bin, ibn, bint, ten, ter, zu, vom"
)
"""Those that are hardly ever other words between two names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """Words around and in the names of people; all matching words are in lower case.

    Where a field is empty the language has no such thing, and the rules that read it rest.
    """

    spaced: bool
    """Whether words are set apart by spaces (which decides how context is read)."""
    titles: frozenset[str]
    """Forms of address and academic titles: before the name where words are spaced, else behind."""
    personal_titles: frozenset[str] = frozenset()
    """Those of ``titles`` (and offices) that only people have: what stands beside one is a person,
    whatever a model says, unless its words say that it is an organisation or a country."""
    shared_titles: frozenset[str] = frozenset()
    """Those of ``titles`` that are of all the names in the list before them: 両氏."""
    name_like_titles: frozenset[str] = frozenset()
    """Those of ``titles`` that end names too: 師 of 米津玄師."""
    roles: Mapping[RoleKind, frozenset[str]]
    """Offices and occupations in their base form, by field."""
    plural_roles: frozenset[str] = frozenset()
    """Offices and titles of several people, each of whom has it: ``Presidents NAME and NAME``."""
    numerals_of_one: frozenset[str] = frozenset()
    """Behind these, a plural is of one person: ``one of the founders``."""
    role_suffixes: frozenset[str] = frozenset()
    """Last parts of compounds that name an office: ``minister`` in ``forsvarsminister``."""
    role_endings: tuple[str, ...] = ()
    """Inflection that an office may carry: ``en`` in ``statsministeren``."""
    role_plurals: Mapping[str, str] = field(default_factory=dict)
    """How the plural of an office ends → its singular: ``statsrådene``, ``ministrene``."""
    role_modifiers: frozenset[str] = frozenset()
    """Words that may stand before an office and belong to it: ``defence``, ``deputy``, ``国防``."""
    now_words: frozenset[str] = frozenset()
    """The same only behind a comma or a joiner: ``tidligere minister, nå spesialutsending``."""
    modifier_endings: tuple[str, ...] = ()
    """How adjectives end that belong to an office: ``finanspolitisk``."""
    role_domains: frozenset[str] = frozenset()
    """What an office may be ``of``: ``defence``, ``foreign affairs``."""
    time_words: frozenset[str] = frozenset()
    """``former``, ``tidligere``, ``前``: part of the role wherever they stand before it."""
    domain_links: frozenset[str] = frozenset()
    """Words between an office and its field behind it: ``of`` in ``head of research``."""
    domain_heads: frozenset[str] = frozenset()
    """Last words of offices that have a field, be it an unknown one in capitals: ``minister``."""
    field_heads: frozenset[str] = frozenset()
    """Last words of offices whose field may be any words up to their place: ``head of the Arctic
    programme at X``."""
    role_brackets: frozenset[str] = frozenset()
    """What belongs to an office in brackets behind it: ``ret.``."""
    openers: frozenset[str] = frozenset()
    """Those of ``time_words`` that open no name of an organisation: 元."""
    role_joiners: frozenset[str] = frozenset()
    """Words that join two offices of one person: ``og``, ``and``."""
    role_links: frozenset[str] = frozenset()
    """Words between an office and its place: ``of``, ``at``, ``i``, ``hos``, ``の``; where words
    are not set apart by spaces, between an office and the name behind it."""
    place_links: frozenset[str] = frozenset()
    """Where words are not set apart by spaces, what joins a place to the office or name behind."""
    chain_links: frozenset[str] = frozenset()
    """What joins two offices before one name, each with a place of its own: で."""
    sure_links: frozenset[str] = frozenset()
    """Those of ``role_links`` that join an office to a name also where another stands behind it
    (統合幕僚長の吉田圭秀陸将)."""
    introductions: tuple[str, ...] = ()
    """Behind a family name, they say that the writer has it: と申します."""
    great_cities: frozenset[str] = frozenset()
    """Cities that are no family names, or hardly."""
    appointing_link: str = ""
    """That of ``role_links`` that also means other things, unless ``appointed`` follows the name:
    に of 外相に岩屋氏を充てる, but 外相に岩屋氏が進言した."""
    appointed: tuple[str, ...] = ()
    leading_verbs: tuple[str, ...] = ()
    """Between an organisation and who leads it: を率いる."""
    role_prefixes: frozenset[str] = frozenset()
    """What opens an office, its place between the two: 駐日 in 駐日ノルウェー大使."""
    private_roles: frozenset[str] = frozenset()
    """Occupations that no place appoints, so that a town before one is where its bearer lives."""
    nouns_of_title: frozenset[str] = frozenset()
    """Those of ``titles`` that may stand before a name as an office does: 教授の."""
    not_places: frozenset[str] = frozenset()
    """Names of organisations by what was said before: 同社."""
    role_tails: frozenset[str] = frozenset()
    """What may follow an office as part of it: ``elect`` in ``president-elect``."""
    role_followers: frozenset[str] = frozenset()
    """Words behind an office that tell that it ends there: ``who``, ``since``."""
    bearer_links: frozenset[str] = frozenset()
    """Words between a name and the place of its bearer: ``of`` in ``King Harald of Norway``."""
    relatives: frozenset[str] = frozenset()
    """Words that open a clause about a name: ``who``."""
    copulas: frozenset[str] = frozenset()
    """Verbs between a name and its office: ``is``, ``was appointed``."""
    heading_verbs: frozenset[str] = frozenset()
    """Verbs that tie a name to an organisation: ``heads``."""
    age_words: frozenset[str] = frozenset()
    """Words around an age: ``aged``, ``years``, ``old``."""
    titles_behind: frozenset[str] = frozenset()
    """Letters behind a name, as written: ``PhD``."""
    roles_behind: frozenset[str] = frozenset()
    """Offices right behind a name, as written: ``MP``."""
    fillers: frozenset[str] = frozenset()
    """Words between a name and an office behind it that say nothing: ``the``, ``som er``."""
    articles: frozenset[str] = frozenset()
    given_name_roles: frozenset[str] = frozenset()
    """Roles and titles that a given name follows: ``kong Harald``, ``Sir Keir``."""
    name_like_roles: frozenset[str] = frozenset()
    """Roles that are given names too (``Dean``, ``Earl``) and so stay in a capitalised name."""
    surname_roles: frozenset[str] = frozenset()
    """Roles that are family names too (``Baker``): one alone may be somebody's name."""
    capital_only_roles: frozenset[str] = frozenset()
    """Roles that in small letters are other words, such as kin: ``Father``, ``Sister``."""
    weak_roles: frozenset[str] = frozenset()
    """Roles that are other words too: they belong to a name, but announce none (``official``)."""
    capital_roles: frozenset[RoleKind] = frozenset()
    """Where given, only offices of these kinds announce a name when they are capitalised; others
    are in headlines (``Teacher Saved From Ferry``)."""
    strong_roles: tuple[str, ...] = ()
    """Ends of offices so high that an unknown foreign word before one is a name: 首相."""
    abroad_offices: tuple[str, ...] = ()
    """Offices and titles that vouch for a Chinese or Korean name before them (習近平国家主席)."""
    foreign_offices: tuple[str, ...] = ()
    """Those that vouch for a word in katakana that no dictionary has; hardly one heads a body that
    may be named so, as a chairman does."""
    sole_offices: tuple[str, ...] = ()
    """Offices of one bearer at a time: a last letter of a name before one that may be a time word
    is one (森元首相 is 森, not 森元)."""
    demonyms: Mapping[str, str] = field(default_factory=dict)
    """Adjective or nationality → ISO 3166 code of its country."""
    countries: Mapping[str, str] = field(default_factory=dict)
    """Short names of countries that CLDR lacks (``U.S.``, 米国) → ISO 3166 code."""
    former_countries: Mapping[str, str] = field(default_factory=dict)
    """Names of states that CLDR no longer has, by their ISO 3166 code."""
    country_letters: Mapping[str, str] = field(default_factory=dict)
    """One-letter countries, names only before an office (米 in 米大統領) → full name."""
    parties: frozenset[str] = frozenset()
    """What in brackets after a name is a party, as written: ``Sp``, ``R``, 自民."""
    party_endings: tuple[str, ...] = ()
    """How names of parties end, in brackets behind a name."""
    genitives: tuple[str, ...] = ()
    """Suffixes of the genitive that are written to the name without an apostrophe."""
    names_in_genitive_form: frozenset[str] = frozenset()
    """Names that end like a genitive: ``hans``, ``lars``."""
    family_name_endings: tuple[str, ...] = ()
    """How many family names end, so that a genitive behind them is sure: ``stad``, ``vik``."""
    given_names: frozenset[str] = frozenset()
    """Frequent given names."""
    family_first: frozenset[str] = frozenset()
    """Family names of languages that put them first: ``xi``, ``kim``."""
    middle_names: Literal["given", "family"] = "given"
    """What an unknown word between given and family name is. Norwegian law counts a middle name
    (``Gahr``) as a family name; English ones are given names."""
    name_suffixes: frozenset[str] = frozenset()
    """Parts behind a family name: ``jr.``, ``iii``."""
    whole_names: frozenset[str] = frozenset()
    """Names that open with what is a title elsewhere: ``Lady Gaga``."""
    epithet_article: str = ""
    """What joins an epithet to a name: ``the`` in ``Ivan the Terrible``."""
    epithets: frozenset[str] = frozenset()
    """Epithets: ``terrible``."""
    particles: frozenset[str] = PARTICLES
    joining_particles: frozenset[str] = JOINING_PARTICLES
    """Those of ``particles`` that join two entities to one name, being no words of the language
    that stand between two names."""
    group_words: frozenset[str] = frozenset()
    """Right before a family name, they tell of a group, or of a work: ``familien``, ``romanen``."""
    group_words_behind: frozenset[str] = frozenset()
    """The same behind it: ``family``."""
    thing_words: frozenset[str] = frozenset()
    """Right before a name they say that it is none of a person: ``skipet Kong Harald``."""
    thing_endings: tuple[str, ...] = ()
    """Last parts of such words: ``restauranten`` in ``sushirestauranten``."""
    thing_name_ends: tuple[str, ...] = ()
    """How the last word behind a genitive ends where both name a thing: ``Sonjas Skolepris``."""
    thing_words_behind: frozenset[str] = frozenset()
    """Right behind a name, or behind capitalised words there, they say the same: ``medal``."""
    place_words_behind: frozenset[str] = frozenset()
    """The same where they are capitalised: ``Street``."""
    naming_words: frozenset[str] = frozenset()
    """Those of ``thing_words`` whose names are no person's in the rest of the document either."""
    not_people: frozenset[str] = frozenset()
    """What a model takes for somebody's name and is none, as written: ``God``."""
    noun_endings: tuple[str, ...] = ()
    """How definite nouns end that are joined to a name by a hyphen: ``en`` in ``X-loven``."""
    saying_verbs: frozenset[str] = frozenset()
    """Verbs right before a name of which hardly any but people are the subject: ``sier X``."""
    quotes_before_verb: bool = False
    """Whether such a verb stands before its subject only where a quotation ends before it."""
    human_verbs: frozenset[str] = frozenset()
    """Verbs right behind a name that tell that it is a person's: ``smiled``."""
    speech_links: frozenset[str] = frozenset()
    """Words right behind a speaker: ``sier X til Y``."""
    calendar_links: frozenset[str] = frozenset()
    """Behind these a month is one, capital or not: ``i August``."""
    lower_case_names: bool = False
    """Whether an entity in small letters may be a person: so people write in English e-mail and on
    social media, where Norwegian ones are nouns that a model mistook."""
    han_family_names: frozenset[str] = frozenset()
    """Chinese and Korean family names in Han characters."""
    kana_family_names: frozenset[str] = frozenset()
    """The same in katakana, which stand first before a name of ``kana_syllables``."""
    kana_syllables: frozenset[str] = frozenset()
    kana_double_names: frozenset[str] = frozenset()
    """Family names of two words in katakana: ガール・ストーレ."""
    name_tails: frozenset[str] = frozenset()
    """What a model takes to a name that it is written to: コール of 熊田コール."""
    named_things: tuple[str, ...] = ()
    """Where words are not set apart by spaces: behind a name, it is that of a thing: 賞, 記念館."""
    ends_of_things: tuple[str, ...] = ()
    """Those that are so at the end of a name that a model took for a person, too."""
    branch_roles: tuple[str, ...] = ()
    """Offices whose town is part of them, not what they are of: 東京支店長."""
    doubtful_letters: frozenset[str] = frozenset()
    """Words of one character that are rather nouns, where nothing says that they name: 金."""
    territorial_roles: tuple[str, ...] = ()
    """Offices whose bearers rule over what stands right before them: 城主 of 岩切城主."""
    name_ends_of_one: tuple[str, ...] = ()
    """How names end that have no family name in them: 太子."""
    no_names: frozenset[str] = frozenset()
    """What is never a name of a person or an organisation by itself: 令和."""
    nouns_as_names: frozenset[str] = frozenset()
    """Common nouns that are well-known people's names: トランプ."""
    definers: frozenset[str] = frozenset()
    """Between a place and what its people are, where a text defines one: 出身の."""
    kin: frozenset[str] = frozenset()
    """Before a name without a space, they say that it is a person's: 長女イヴ."""
    speech_verbs: tuple[str, ...] = ()
    """How verbs of speech begin, whose subjects are people: 述べ."""
    not_names: frozenset[str] = frozenset()
    """Capitalised words that follow an office and name no person: ``Office``, ``Report``."""

"""Currencies: ISO 4217 codes, signs that state one currency, names from CLDR through Babel."""

from __future__ import annotations

import re
from functools import cache


def codes(text: str) -> frozenset[str]:
    """The words of ``text``."""
    return frozenset(text.split())


CODES = codes(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP
    BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB
    EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD
    JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
    MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR
    RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND
    TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF
    YER ZAR ZMW ZWG
    """
)
"""Codes in current use (ISO 4217 list one, 2025), without metals, test and fund codes. BGN left
in 2026 and still stands in texts."""

FORMER_CODES = codes(
    """
    ATS AZM BEF BYR CYP DEM EEK ESP FIM FRF GHC GRD HRK IEP ITL LTL LUF LVL MTL MZM NLG PTE ROL
    RUR SDD SIT SKK TMM TRL VEB VEF XDR XEU YUM ZMK
    """
)
"""Codes that texts of the last decades still have (ISO 4217 list three), and the SDR's."""

PLAIN_CODES = codes(
    """
    AUD BRL CHF CNY CZK DKK EUR GBP HKD HUF ILS INR ISK JPY KRW MXN MYR NOK NZD PLN RUB SEK SGD
    THB TWD UAH USD ZAR
    """
)
"""Codes that are nothing else in capitals; any number beside them is money."""

WORD_CODES = codes("ALL AMD ATS BAM BOB CUP CYP DEM ESP FIM GEL MTL PEN SIT SOS TOP TRL VEF")
"""Codes that are words or names in capitals (``TOP 10``, ``AMD 64``)."""

CODE_ALIASES = {
    "RMB": "CNY", "NIS": "ILS", "NTD": "TWD", "STG": "GBP", "SDR": "XDR", "ECU": "XEU",
    "FCFA": "XOF", "CFPF": "XPF", "TL": "TRY",
}  # fmt: skip
"""Abbreviations that stand like codes and are none."""

PLAIN_ALIASES = codes("RMB NTD")
"""Those that are nothing else."""

SIGNS = {
    "€": "EUR", "₽": "RUB", "₩": "KRW", "₹": "INR", "₺": "TRY", "₴": "UAH", "₪": "ILS",
    "฿": "THB", "₫": "VND", "₦": "NGN", "₱": "PHP", "₡": "CRC", "₲": "PYG", "₵": "GHS",
    "₭": "LAK", "₮": "MNT", "₸": "KZT", "₾": "GEL", "₼": "AZN", "֏": "AMD", "৳": "BDT",
    "US$": "USD", "U.S.$": "USD", "$US": "USD", "USD$": "USD",
    "US $": "USD", "U.S. $": "USD",
    "A$": "AUD", "AU$": "AUD", "AUD$": "AUD", "$A": "AUD",
    "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "Can$": "CAD", "CDN$": "CAD",
    "Cdn$": "CAD", "$C": "CAD",
    "Aus$": "AUD", "AUS$": "AUD", "$CAN": "CAD", "$HK": "HKD", "$NT": "TWD", "$S": "SGD",
    "NZ$": "NZD", "$NZ": "NZD", "HK$": "HKD", "S$": "SGD", "SG$": "SGD", "NT$": "TWD",
    "R$": "BRL", "MX$": "MXN", "Mex$": "MXN", "MEX$": "MXN", "J$": "JMD", "TT$": "TTD",
    "BZ$": "BZD", "B$": "BSD", "E£": "EGP", "£E": "EGP",
    "EC$": "XCD", "FJ$": "FJD", "Z$": "ZWG", "CN¥": "CNY", "JP¥": "JPY",
    "IR£": "IEP", "Ir£": "IEP", "N$": "NAD", "Bds$": "BBD", "GH₵": "GHS",
    "GH¢": "GHS", "RMB¥": "CNY",
    "zł": "PLN", "Kč": "CZK", "руб.": "RUB", "руб": "RUB", "грн": "UAH", "лв.": "BGN", "лв": "BGN",
    "S/": "PEN", "S/.": "PEN", "F\u202fCFA": "XOF",
}  # fmt: skip
"""Signs that one currency bears (CLDR ``currencies`` of en, and the styles of newspapers)."""

FAMILIES = {
    "krone": ("NOK", "SEK", "DKK", "ISK", "CZK"),
    "dollar": (
        "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "JMD", "BSD", "BMD", "FJD", "NAD", "LRD",
        "BBD", "TTD", "BZD", "GYD", "KYD", "SBD", "SRD", "XCD", "BND", "ZWG",
    ),
    "pound": ("GBP", "EGP", "LBP", "SYP", "SDG", "SSP", "FKP", "GIP", "SHP", "IEP", "CYP"),
    "yuan": ("CNY", "TWD", "HKD"),
    "won": ("KRW", "KPW"),
    "ruble": ("RUB", "BYN", "SUR"),
    "peso": ("MXN", "ARS", "CLP", "COP", "CUP", "DOP", "PHP", "UYU"),
    "rupee": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"),
    "franc": (
        "CHF", "XOF", "XAF", "XPF", "CDF", "RWF", "BIF", "DJF", "GNF", "KMF", "FRF", "BEF", "LUF",
    ),
    "dinar": ("RSD", "DZD", "BHD", "IQD", "JOD", "KWD", "LYD", "TND"),
    "rial": ("IRR", "OMR", "YER"),
    "riyal": ("SAR", "QAR"),
    "shilling": ("KES", "UGX", "TZS", "SOS"),
    "lira": ("TRY", "ITL"),
    "dirham": ("AED", "MAD"),
    "mark": ("DEM", "FIM", "BAM"),
}  # fmt: skip
"""Currencies that share a word (ISO 4217), that of the family's name first in its language."""

_YEARS = re.compile(r"\s*[(（].*")
_KINDS = re.compile(r"[(（][^\d)）]+[)）]")
_METALS = codes("XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX")


def _clean(name: object) -> str:
    """``Deutsche Mark (1948–2002)`` → ``deutsche mark``."""
    return _YEARS.sub("", str(name)).strip().lower()


@cache
def currency_names(locale: str) -> dict[str, str]:
    """Name in ``locale``, singular or plural, in lower case → ISO 4217 code.

    A name that several codes share goes to the one in current use, and to one that CLDR does not
    tell apart in brackets: ``US dollar`` is USD rather than USN, ``US dollar (next day)``.
    """
    from babel import Locale

    data = Locale.parse(locale)
    plurals = data._data["currency_names_plural"]  # type: ignore[attr-defined]  # nothing public
    forms = {
        (code in CODES, not _KINDS.search(form), code, form)
        for code in {*data.currencies, *plurals} - _METALS
        for form in map(str, (data.currencies.get(code, ""), *plurals.get(code, {}).values()))
    }
    names = {_clean(form): code for _, _, code, form in sorted(forms) if _clean(form)}
    # What stands before the brackets may be the country alone: メキシコ (UDI).
    countries = {str(name).lower() for name in data.territories.values()}
    return {name: code for name, code in names.items() if name not in countries}

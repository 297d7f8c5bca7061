"""Names of the countries that stand in the lender list."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def country(code: str) -> str:
    """Name a country by its two letters; the letters themselves where we have no name."""
    return (_asia() | _europe() | _elsewhere()).get(code, code)


def country_codes() -> tuple[str, ...]:
    """Give the letters of all countries that have a name here."""
    return (*_asia(), *_europe(), *_elsewhere())


def _asia() -> dict[str, str]:
    return {
        "AE": translate("Wording", "the United Arab Emirates"),
        "BD": translate("Wording", "Bangladesh"),
        "CN": translate("Wording", "China"),
        "HK": translate("Wording", "Hong Kong"),
        "ID": translate("Wording", "Indonesia"),
        "IN": translate("Wording", "India"),
        "JP": translate("Wording", "Japan"),
        "KG": translate("Wording", "Kyrgyzstan"),
        "KR": translate("Wording", "South Korea"),
        "KW": translate("Wording", "Kuwait"),
        "KZ": translate("Wording", "Kazakhstan"),
        "LK": translate("Wording", "Sri Lanka"),
        "MN": translate("Wording", "Mongolia"),
        "MY": translate("Wording", "Malaysia"),
        "PH": translate("Wording", "the Philippines"),
        "PK": translate("Wording", "Pakistan"),
        "SA": translate("Wording", "Saudi Arabia"),
        "SG": translate("Wording", "Singapore"),
        "TH": translate("Wording", "Thailand"),
        "TJ": translate("Wording", "Tajikistan"),
        "TR": translate("Wording", "Turkey"),
        "UZ": translate("Wording", "Uzbekistan"),
        "VN": translate("Wording", "Vietnam"),
    }


def _europe() -> dict[str, str]:
    return {
        "AT": translate("Wording", "Austria"),
        "CH": translate("Wording", "Switzerland"),
        "CZ": translate("Wording", "Czechia"),
        "DE": translate("Wording", "Germany"),
        "EE": translate("Wording", "Estonia"),
        "ES": translate("Wording", "Spain"),
        "FI": translate("Wording", "Finland"),
        "GB": translate("Wording", "the United Kingdom"),
        "IT": translate("Wording", "Italy"),
        "NL": translate("Wording", "the Netherlands"),
        "PL": translate("Wording", "Poland"),
        "RO": translate("Wording", "Romania"),
        "RU": translate("Wording", "Russia"),
        "SE": translate("Wording", "Sweden"),
        "UA": translate("Wording", "Ukraine"),
    }


def _elsewhere() -> dict[str, str]:
    return {
        "AR": translate("Wording", "Argentina"),
        "AU": translate("Wording", "Australia"),
        "BR": translate("Wording", "Brazil"),
        "CA": translate("Wording", "Canada"),
        "CL": translate("Wording", "Chile"),
        "CO": translate("Wording", "Colombia"),
        "EG": translate("Wording", "Egypt"),
        "ET": translate("Wording", "Ethiopia"),
        "GH": translate("Wording", "Ghana"),
        "JM": translate("Wording", "Jamaica"),
        "KE": translate("Wording", "Kenya"),
        "MX": translate("Wording", "Mexico"),
        "NG": translate("Wording", "Nigeria"),
        "NZ": translate("Wording", "New Zealand"),
        "PE": translate("Wording", "Peru"),
        "TZ": translate("Wording", "Tanzania"),
        "UG": translate("Wording", "Uganda"),
        "US": translate("Wording", "the United States"),
        "VE": translate("Wording", "Venezuela"),
        "ZA": translate("Wording", "South Africa"),
        "ZW": translate("Wording", "Zimbabwe"),
    }

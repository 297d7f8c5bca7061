"""Names of the countries that stand in the lender list."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def country(code: str) -> str:
    """Name a country by its two letters; the letters themselves where we have no name."""
    return (_asia() | _elsewhere()).get(code, code)


def country_codes() -> tuple[str, ...]:
    """Give the letters of all countries that have a name here."""
    return (*_asia(), *_elsewhere())


def _asia() -> dict[str, str]:
    return {
        "BD": translate("Wording", "Bangladesh"),
        "CN": translate("Wording", "China"),
        "HK": translate("Wording", "Hong Kong"),
        "ID": translate("Wording", "Indonesia"),
        "IN": translate("Wording", "India"),
        "JP": translate("Wording", "Japan"),
        "KR": translate("Wording", "South Korea"),
        "KZ": translate("Wording", "Kazakhstan"),
        "LK": translate("Wording", "Sri Lanka"),
        "MY": translate("Wording", "Malaysia"),
        "PH": translate("Wording", "the Philippines"),
        "PK": translate("Wording", "Pakistan"),
        "SG": translate("Wording", "Singapore"),
        "TH": translate("Wording", "Thailand"),
        "UZ": translate("Wording", "Uzbekistan"),
        "VN": translate("Wording", "Vietnam"),
    }


def _elsewhere() -> dict[str, str]:
    return {
        "AR": translate("Wording", "Argentina"),
        "BR": translate("Wording", "Brazil"),
        "CL": translate("Wording", "Chile"),
        "CO": translate("Wording", "Colombia"),
        "EG": translate("Wording", "Egypt"),
        "GB": translate("Wording", "the United Kingdom"),
        "GH": translate("Wording", "Ghana"),
        "KE": translate("Wording", "Kenya"),
        "MX": translate("Wording", "Mexico"),
        "NG": translate("Wording", "Nigeria"),
        "PE": translate("Wording", "Peru"),
        "RU": translate("Wording", "Russia"),
        "TZ": translate("Wording", "Tanzania"),
        "UG": translate("Wording", "Uganda"),
        "US": translate("Wording", "the United States"),
        "ZA": translate("Wording", "South Africa"),
    }

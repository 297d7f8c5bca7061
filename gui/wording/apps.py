"""Titles and labels of one app's page."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def why_title() -> str:
    return translate("Wording", "Why we say this")


def permissions_title() -> str:
    return translate("Wording", "What else it has been given")


def permissions_not_read() -> str:
    return translate("Wording", "We read this for lending apps only.")


def no_permissions() -> str:
    return translate("Wording", "Nothing that needs your permission.")


def statements_title() -> str:
    return translate("Wording", "What others say about it")


def facts_title() -> str:
    return translate("Wording", "About this app")


def details_title() -> str:
    return translate("Wording", "The phone’s own words")


def fact_internal_name() -> str:
    return translate("Wording", "Internal name")


def fact_version() -> str:
    return translate("Wording", "Version")


def fact_installer() -> str:
    return translate("Wording", "Installed by")


def fact_space() -> str:
    return translate("Wording", "Space on the phone")


def fact_kind() -> str:
    return translate("Wording", "Kind")


def fact_operator() -> str:
    return translate("Wording", "Operator")


def fact_shared() -> str:
    return translate("Wording", "Shares permissions with")

"""China's guide of 2019 and list of 2021, in our own words, each with its force, its date and where it was read.

What stands here was read in the sources that are named; nothing may be added from memory.
"""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

GUIDE_2019 = "《网络安全实践指南—移动互联网应用基本业务功能必要信息规范》"
LIST_2021 = "《常见类型移动互联网应用程序必要个人信息范围规定》"
GUIDE_READ_AT = "https://www.01caijing.com/article/40826.htm"
LIST_READ_AT = "http://www.cac.gov.cn/2021-03/22/c_1617990997054277.htm"
GUIDE_DATE, LIST_DATE, CHECKED_ON = "2019-06-01", "2021-05-01", "2026-11-21"


def compared() -> tuple[str, str]:
    """Title and sentence above the two."""
    return (
        translate("Wording", "What a lending app may need to ask, in China: 2019 and 2021 side by side"),
        translate("Wording", "About mainland China only. Other countries have other rules, or none of this kind."),
    )


def guide_title() -> str:
    return translate("Wording", "2019: practice guide on necessary information (TC260)")


def list_title() -> str:
    return translate("Wording", "2021: provisions on necessary personal information, 39 kinds of apps")


def guide_force() -> str:
    return translate("Wording", "Force: a technical guide. It binds nobody by itself.")


def list_force() -> str:
    return translate("Wording", "Force: a normative document of four authorities (CAC, MIIT, MPS, SAMR).")


def guide_dated() -> str:
    return translate("Wording", "Published: %1")


def list_dated() -> str:
    return translate("Wording", "In force since: %1")


def items_title() -> str:
    return translate("Wording", "For lending, it names as necessary:")


def guide_items() -> tuple[str, ...]:
    return (
        translate("Wording", "phone number"),
        translate("Wording", "account"),
        translate("Wording", "identity"),
        translate("Wording", "bank account"),
        translate("Wording", "credit report"),
        translate("Wording", "emergency contact"),
        translate("Wording", "loan records"),
    )


def list_items() -> tuple[str, ...]:
    return (
        translate("Wording", "registered phone number"),
        translate(
            "Wording",
            "the borrower’s name, the kind, number and validity of the identity document, and the bank card number",
        ),
    )


def guide_note() -> str:
    return translate(
        "Wording",
        "Reading the whole address book must not be forced. An emergency contact is typed in by hand, and is for "
        "collection when a loan is overdue.",
    )


def list_note() -> str:
    return translate(
        "Wording",
        "No contact stands in the list, not even an emergency contact. Refusing what is not necessary must not stop "
        "the basic service.",
    )


def read_at() -> str:
    return translate("Wording", "Where we read it, checked on %1")


def note() -> str:
    return translate(
        "Wording",
        "Facts for orientation, not legal advice. Rules change: look at the official text, or ask a legal aid service, "
        "before you rely on this.",
    )

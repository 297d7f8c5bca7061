"""Sentences of the help page: what the program can and cannot do."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def button() -> str:
    return translate("Wording", "Help")


def headline() -> tuple[str, str]:
    return (
        translate("Wording", "What LenderLens can and cannot do"),
        translate("Wording", "It reads settings from the phone. It says what it saw, and what it could not see."),
    )


def can() -> tuple[str, tuple[str, ...]]:
    return (
        translate("Wording", "What it can do"),
        (
            translate("Wording", "List the apps that can read the contacts now, lending apps first."),
            translate("Wording", "Turn contacts off for the apps you choose, look again, and say what is really so."),
            translate("Wording", "Put back what was there before, with Undo."),
            translate("Wording", "Save a record with dates, versions and the phone’s own words."),
            translate("Wording", "Look an app up in its list, without a phone."),
        ),
    )


def cannot() -> tuple[str, tuple[str, ...]]:
    return (
        translate("Wording", "What it cannot do"),
        (
            translate("Wording", "See whether an app copied the contacts or sent them away."),
            translate("Wording", "Take back copies that were made before, or stop calls."),
            translate("Wording", "Change what you owe, or tell whether a lender may lend."),
            translate("Wording", "Know apps that nobody listed yet: lists can be late, and lenders change names."),
        ),
    )


def typed_title() -> str:
    return translate("Wording", "A contact you typed or picked is not the whole book")


def typed_lines() -> tuple[str, ...]:
    return (
        translate("Wording", "If you typed a name and number into a form, the app knows that one person."),
        translate("Wording", "If you picked a contact from a list that the phone showed, it knows that one as well."),
        translate("Wording", "With the contacts permission on, it can read every name and number saved on the phone."),
        translate(
            "Wording",
            "Turning contacts off ends only the last one. For a complaint, say which it was: typed, picked, or the "
            "whole book.",
        ),
    )

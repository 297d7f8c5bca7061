"""Sentences of the page where an app is looked up by hand: what the list says, and absence told as absence, no more."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.model.lender import Group, ListSource
from core.model.list_age import OLD_AFTER, ListAge
from gui.wording.fill import fill

translate = QCoreApplication.translate


def about() -> str:
    return translate(
        "Wording",
        "See what our list of lending apps says, with sources and dates. No phone is needed. Only the list on this "
        "computer is asked; nothing is sent anywhere.",
    )


def field() -> str:
    return translate("Wording", "Name, internal name or store link")


def example() -> str:
    return translate("Wording", "For example: 借款, kredit, com.example.loan")


def country_chosen(name: str) -> str:
    return fill(translate("Wording", "Whose lists matter to you: %1", "a button; then a country"), name)


def suggested_country(name: str) -> str:
    """Offer to put one country first; the phone's SIM suggests it, the person chooses."""
    return fill(translate("Wording", "Show first what sources in %1 say", "a button; a country"), name)


def suggested_country_spoken(name: str) -> str:
    said = translate("Wording", "%1. The phone’s SIM suggests this country; none is chosen yet.", "a button, spoken")
    return fill(said, suggested_country(name))


def any_country() -> str:
    return translate("Wording", "any country", "whose lists matter: of any country")


def found(count: int) -> str:
    return translate("Wording", "%n app(s) found", "in the lender list", count)


def found_on(date: str) -> str:
    return fill(translate("Wording", "Found on the LenderLens list dated %1."), date)


def only_first(count: int) -> str:
    return translate("Wording", "The first %n are shown. Type more of the name to see others.", "", count)


def not_found() -> str:
    return translate("Wording", "Not found on our list")


def absent(date: str, term: str, day: str) -> str:
    """Say register-absence, and nothing that could be read as more."""
    return fill(
        translate(
            "Wording",
            "Not found on the LenderLens list dated %1; we searched “%2” on %3. "
            "Lists can be late or use another name. Not being found proves nothing by itself.",
        ),
        date,
        term,
        day,
    )


def exactly_absent(package: str) -> str:
    """Say that a package is not listed, although others that hold its letters are."""
    return fill(translate("Wording", "No app on the list has exactly the internal name %1. These come near:"), package)


def may_be(reasons: str) -> str:
    return fill(translate("Wording", "It may be a lending app, by its internal name alone: %1."), reasons)


def group(value: Group) -> str:
    return {
        Group.LENDING: "",
        Group.ALSO_LENDS: translate("Wording", "Lending is only one of the things this app is for."),
        Group.OTHER: translate("Wording", "Not counted as a lending app."),
    }[value]


def unverified() -> str:
    return translate("Wording", "May be a lending app (unverified list).")


def reusable() -> str:
    return translate("Wording", "Any developer may use this internal name. The app on a phone may be another one.")


def name_only() -> str:
    return translate("Wording", "The source gives a name and no internal name. An app of this name: possible, check.")


def other_names(names: str) -> str:
    return fill(translate("Wording", "Other names: %1"), names)


def operator(name: str) -> str:
    return fill(translate("Wording", "Operator: %1"), name)


def sources(count: int) -> str:
    return translate("Wording", "What sources say (%n)", "", count)


def status_holds() -> str:
    return translate(
        "Wording",
        "Each line says what its source says, for its country and on its date. It does not change what a phone allows.",
    )


def list_line(version: str, date: str, records: str) -> str:
    return fill(translate("Wording", "LenderLens list %1, dated %2, %3 apps"), version, date, records)


def days_old(count: int) -> str:
    return translate("Wording", "%n day(s) old", "a lender list", count)


def source(value: ListSource) -> str:
    return {
        ListSource.BUNDLED: translate("Wording", "came with LenderLens"),
        ListSource.IMPORTED: translate("Wording", "imported from a file"),
        ListSource.PRACTICE: translate("Wording", "invented, for practice"),
    }[value]


def age(value: ListAge) -> str:
    return {
        ListAge.RECENT: "",
        ListAge.OLD: fill(
            translate("Wording", "The list is older than %1 days. New apps may be missing: import a newer list."),
            str(OLD_AFTER.days),
        ),
        ListAge.AHEAD: translate(
            "Wording", "The list is dated after today. Check the clock of this computer; we cannot say how old it is."
        ),
    }[value]


def set_aside() -> str:
    return translate(
        "Wording",
        "An imported list is there and could not be used, so this is the list that came with LenderLens. "
        "Import a list again.",
    )


def import_list() -> str:
    return translate("Wording", "Import a list from a file…")


def choose_list() -> str:
    return translate("Wording", "Which list file?")


def importing() -> str:
    return translate("Wording", "Checking the list. The one in use stays until this one is proven.")


def imported(date: str, records: str) -> str:
    sentence = translate("Wording", "The list was imported: dated %1, %2 apps. It is in use from now on.")
    return fill(sentence, date, records)


def failure(what: str, to_do: str) -> str:
    return fill(translate("Wording", "%1. %2", "what happened, then what to do"), what, to_do)


def parted(parts: Iterable[str]) -> str:
    return translate("Wording", " · ", "between facts about a list").join(part for part in parts if part)


def dispute() -> tuple[str, str]:
    """Title and sentence."""
    return (
        translate("Wording", "Is an entry wrong?"),
        translate(
            "Wording",
            "Anyone may dispute it, lenders too. Open an issue where you got LenderLens, with the internal name of the "
            "app and a source; README says how. An entry that its source does not carry is taken out.",
        ),
    )

"""Sentences that belong to a page rather than to a fact."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.model.report import ScanStep
from gui.viewparts import SectionKind
from gui.wording.fill import fill

translate = QCoreApplication.translate


def does() -> str:
    """Say what turning off does."""
    return translate(
        "Wording", "What this does: the app can no longer read contacts saved on this phone. You can undo it."
    )


def does_not() -> str:
    """Say what turning off does not do; said before and after."""
    return translate(
        "Wording",
        "What it does not do: it does not take back copies, stop calls, or change what you owe. "
        "The app may notice, may refuse a loan, or may ask again.",
    )


def left_out(count: int) -> str:
    """Say how many of the apps in the headline the button below it leaves out."""
    return translate("Wording", "%n of them cannot be turned off from here; the app’s own lines say why.", "", count)


def stop_asking() -> tuple[str, str]:
    """Name the switch and say what it does."""
    return (
        translate("Wording", "Stop it asking again"),
        translate(
            "Wording", "The app then cannot ask for contacts again. You can still allow it in the phone’s settings."
        ),
    )


def section_title(kind: SectionKind, count: int) -> str:
    words = {
        SectionKind.LENDING: translate("Wording", "Lending apps that can read contacts (%n)", "", count),
        SectionKind.MAY_BE_LENDING: translate("Wording", "May be a lending app (%n)", "", count),
        SectionKind.NOT_CHECKED: translate("Wording", "Could not be checked (%n)", "", count),
        SectionKind.ALSO_LENDS: translate(
            "Wording", "Wallets, shops, banks and cards that also lend; can read contacts (%n)", "", count
        ),
        SectionKind.OTHER_READERS: translate("Wording", "Other apps that can read contacts (%n)", "", count),
        SectionKind.NOT_LOOKED_AT: translate("Wording", "In spaces that were not looked at (%n)", "", count),
        SectionKind.REST: translate("Wording", "The rest: cannot read contacts now (%n)", "", count),
    }
    return words[kind]


def section_intro(kind: SectionKind) -> str:
    """Say what stands in a section, where its title is not enough."""
    return {
        SectionKind.LENDING: "",
        SectionKind.MAY_BE_LENDING: translate(
            "Wording",
            "Nobody has verified these: they stand on an unverified list, or look like lending apps. "
            "Look before you choose.",
        ),
        SectionKind.NOT_CHECKED: translate("Wording", "We do not know about these. Look on the phone itself."),
        SectionKind.ALSO_LENDS: translate("Wording", "Lending is only one of the things these apps are for."),
        SectionKind.OTHER_READERS: translate(
            "Wording", "Apps that need contacts for their work are among these, and parts of the phone itself."
        ),
        SectionKind.NOT_LOOKED_AT: translate(
            "Wording", "We do not know about these. Unlock the space on the phone, then look again."
        ),
        SectionKind.REST: "",
    }[kind]


def installed_by_person() -> str:
    return translate("Wording", "Installed on this phone")


def came_with_phone() -> str:
    return translate("Wording", "Came with the phone")


def holes_title(count: int) -> str:
    return translate("Wording", "What could not be read (%n)", "", count)


def hole(reason: str, command: str) -> str:
    """Say why an answer is missing, and which question it belongs to."""
    return fill(translate("Wording", "%1 (%2)", "why, then the question to the phone"), reason, command)


def scan_step(step: ScanStep) -> str:
    """Say what is being read now."""
    return {
        ScanStep.PHONE: translate("Wording", "The list of apps on the phone"),
        ScanStep.PERMISSIONS: translate("Wording", "Permissions, then the phone’s own notes of use"),
        ScanStep.LENDERS: translate("Wording", "Comparing with the lender list"),
        ScanStep.NAMES: translate("Wording", "Names of the apps"),
    }[step]


def no_note_of_read() -> str:
    return translate("Wording", "The phone keeps no note of a read; that proves nothing")


def internal_name(package: str) -> str:
    return fill(translate("Wording", "internal name: %1"), package)


def in_space(name: str, space: str) -> str:
    return fill(translate("Wording", "%1, %2", "an app, then the space it is in"), name, space)


def unplugged(clock: str) -> str:
    return fill(translate("Wording", "The phone is not connected. This is what we saw at %1."), clock)


def twin(clock: str) -> str:
    """Say why a phone that is plugged in counts as gone: another one has its serial number."""
    return fill(
        translate(
            "Wording",
            "Another phone with the same serial number is plugged in, so as not to mix them we ask neither. "
            "Unplug one of them. This is what we saw at %1.",
        ),
        clock,
    )


def record_saved(folder: str) -> str:
    return fill(translate("Wording", "The record was saved in %1"), folder)


def outcome_headline(off: int, asked: int) -> str:
    return fill(translate("Wording", "Contacts are now off for %1 of %n app(s)", "", asked), str(off))


def none_changed(count: int) -> str:
    return translate("Wording", "%n app(s) could not be changed", "all that were asked for", count)


def fixed_by_maker(names: str, count: int) -> str:
    said = translate("Wording", "The phone’s maker fixed %n app(s), so nothing can change it here: %1.", "", count)
    return fill(said, names)


def fixed_by_manager(names: str, count: int) -> str:
    said = translate(
        "Wording", "Whoever manages this phone fixed %n app(s), so nothing can change it here: %1.", "", count
    )
    return fill(said, names)


def already_off() -> str:
    return translate("Wording", "Contacts were off already; nothing was changed")


def outcome_body(clock: str) -> str:
    return fill(
        translate(
            "Wording",
            "We looked again to check. Copies made before %1 may still be with the lender. "
            "Take photos of threatening messages before you delete anything.",
        ),
        clock,
    )


def outcome_nothing(clock: str) -> str:
    return fill(translate("Wording", "We looked again at %1. Nothing else was touched."), clock)


def nothing_changed() -> str:
    return translate("Wording", "Nothing was changed on the phone.")


def off_all_along(clock: str) -> str:
    return fill(
        translate(
            "Wording",
            "Nothing was changed on the phone. Copies made before %1 may still be with the lender. "
            "Take photos of threatening messages before you delete anything.",
        ),
        clock,
    )


def not_seen_again() -> str:
    return translate(
        "Wording", "We could not look again, so we do not know how it is now. What was changed is kept for Undo."
    )


def undo_headline(back: int, asked: int) -> str:
    return fill(translate("Wording", "Put back as it was for %1 of %n app(s)", "", asked), str(back))


def undo_body(clock: str) -> str:
    return fill(
        translate("Wording", "We looked again at %1. What was put back can read all saved contacts again."), clock
    )


def also_changed(names: str) -> str:
    return fill(translate("Wording", "Changed with it: %1."), names)


def listed(names: Iterable[str]) -> str:
    """Name several things in a row, each once."""
    return translate("Wording", ", ", "between names").join(dict.fromkeys(names))


def next_steps() -> tuple[str, ...]:
    return (
        translate("Wording", "Keep the app for now; save the loan page, the agreement and the messages"),
        translate("Wording", "Tell the people most likely to be called"),
        translate("Wording", "Write down each call: time, number, words"),
        translate("Wording", "Ask the lender in writing to erase your contacts"),
        translate("Wording", "Get free debt advice before you decide about paying"),
        translate("Wording", "At the end: unplug, and turn off “USB debugging” on the phone"),
    )


def footer(apps: int, clock: str, spaces: str, list_date: str, records: str) -> str:
    looked = fill(translate("Wording", "Looked at %n app(s) at %1", "", apps), clock)
    where = fill(translate("Wording", " (%1)", "names of spaces"), spaces) if spaces else ""
    listed = fill(translate("Wording", "lender list of %1, %2 apps"), list_date, records)
    return fill(translate("Wording", "%1 · %2", "two parts of the footer"), looked + where, listed)

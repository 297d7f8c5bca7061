"""Sentences of the pages that lead: start, ready, progress, second question, by hand, kept for Undo, failures."""

from PySide6.QtCore import QCoreApplication

from gui.wording.fill import fill

translate = QCoreApplication.translate

Guide = tuple[str, str, tuple[str, ...]]
"""Headline, body, steps."""


def starting() -> tuple[str, str]:
    return translate("Wording", "Looking for a phone"), translate("Wording", "This takes a few seconds.")


def waiting() -> str:
    return translate("Wording", "Waiting for the phone. This page goes on by itself.")


def several_phones() -> tuple[str, str]:
    return (
        translate("Wording", "Which phone?"),
        translate(
            "Wording",
            "More than one is connected. Choose one; the others stay at hand. "
            "Not sure which is which? Pull one cable: its line here goes away.",
        ),
    )


def whose_phone() -> tuple[str, str, str]:
    """The question and its two answers."""
    return (
        translate("Wording", "Whose phone is this?"),
        translate("Wording", "Mine"),
        translate("Wording", "I help the owner, who is here"),
    )


def threatened() -> tuple[str, str, str, str]:
    """The question and its three answers."""
    return (
        translate("Wording", "Is anyone threatening you or your family right now?"),
        translate("Wording", "Yes"),
        translate("Wording", "No"),
        translate("Wording", "Rather not say"),
    )


def threatened_note() -> str:
    return translate(
        "Wording",
        "A change on the phone may be noticed. You may want to talk to someone first. "
        "We can save a record and change nothing today.",
    )


def looks_at() -> str:
    return translate(
        "Wording",
        "We look at: the list of apps, their versions and permissions, the phone’s note of when contacts were read. "
        "We never open contacts, messages or photos. Nothing changes until you say so.",
    )


def scanning() -> tuple[str, str]:
    return (
        translate("Wording", "Looking at the phone"),
        translate(
            "Wording", "Reading which apps may use the contacts. We never open the contacts, messages or photos."
        ),
    )


def stopping() -> tuple[str, str]:
    return (
        translate("Wording", "Stopping"),
        translate("Wording", "The last question to the phone is being finished. Nothing was changed."),
    )


def stopping_change() -> tuple[str, str]:
    return (
        translate("Wording", "Stopping"),
        translate("Wording", "Nothing more is changed. What was done until now is read again, so that you can see it."),
    )


def turning_off() -> tuple[str, str, str]:
    return (
        translate("Wording", "Turning it off"),
        translate("Wording", "How things are now is saved first. Please leave the cable in."),
        translate("Wording", "Then we look again, twice, to be sure."),
    )


def undoing() -> tuple[str, str, str]:
    return (
        translate("Wording", "Putting it back"),
        translate("Wording", "Please leave the cable in."),
        translate("Wording", "Then we look again, twice, to be sure."),
    )


def confirm_headline() -> str:
    return translate("Wording", "Before you turn this off")


def confirm_button(count: int) -> str:
    return translate("Wording", "Turn off for %n app(s)", "a button", count)


def confirm_undo_headline() -> str:
    return translate("Wording", "Before you put this back")


def confirm_undo_button(count: int) -> str:
    return translate("Wording", "Put back for %n app(s)", "a button", count)


def undo_does() -> str:
    return translate("Wording", "Putting back: these apps get again what we turned off, as it was before.")


def undo_does_not() -> str:
    return translate(
        "Wording", "It changes nothing else on the phone. If you do not do it now, what is kept for Undo stays."
    )


def shares(name: str, others: str, count: int) -> str:
    """Say which apps lose contacts together; `count` of them in all."""
    if count == 2:
        sentence = translate("Wording", "%1 shares its permissions with %2: contacts go off for both")
    else:
        sentence = translate("Wording", "%1 shares its permissions with %2: contacts go off for all of them")
    return fill(sentence, name, others)


def came_with_phone(name: str) -> str:
    return fill(translate("Wording", "%1 (came with the phone)"), name)


def next_steps() -> tuple[str, str]:
    return (
        translate("Wording", "What you can do next"),
        translate("Wording", "Your debt does not change. Get advice before you stop paying."),
    )


def kept_changes(count: int) -> tuple[str, str]:
    """Headline and body."""
    if not count:
        return (
            translate("Wording", "Nothing is kept for Undo"),
            translate("Wording", "What you turn off is kept here until you end it."),
        )
    return (
        translate("Wording", "Kept for Undo"),
        translate("Wording", "Undo lets these apps read all saved contacts again, exactly as before."),
    )


def damaged_changes(count: int) -> str:
    return translate("Wording", "%n note(s) for Undo could not be read; they stay where they are.", "", count)


def kept_title(day: str, clock: str) -> str:
    return fill(translate("Wording", "Turned off on %1 at %2"), day, clock)


def not_looked_again() -> str:
    """Say of a change that its end was not seen."""
    return translate(
        "Wording",
        "LenderLens was closed before it looked again, so we do not know what changed. You can still undo it.",
    )


def forget_note(*, asking: bool) -> str:
    if asking:
        return translate("Wording", "After this, nothing can be undone from here. The phone itself stays as it is.")
    return translate("Wording", "Deletes what this computer keeps: for Undo, and of earlier looks.")


def details_title() -> str:
    return translate("Wording", "Details")


def copy_details() -> str:
    return translate("Wording", "Copy the details")


def crash() -> tuple[str, str]:
    return (
        translate("Wording", "LenderLens made a mistake"),
        translate("Wording", "Nothing was lost. Please close it and start again. The details help to mend it."),
    )

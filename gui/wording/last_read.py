"""What the phone noted of reading contacts: when, by which clock, what it proves and what not (ANDROID C9)."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.model.phone import PhoneClock, PhoneTime
from gui.wording.fill import fill
from gui.wording.times import day

translate = QCoreApplication.translate

SAME_TIME: Final = timedelta(minutes=2)
"""Clocks that are nearer to one another show the same time to a person."""


def line(when: PhoneTime, clock: PhoneClock, now: datetime) -> str:
    """Say it in one line. `now`: this computer's, with its zone; which day is today, the phone's own clock says.

    Where the phone shows another time than this computer, it is told whose time this is.
    """
    local, there = when.local, clock.now(now)
    if local.date() >= there.date():  # a phone notes nothing in advance
        here = now.astimezone().replace(tzinfo=None)
        if abs(there - here) > SAME_TIME:
            said = translate("Wording", "The phone recorded that it read contacts today at %1 (time on the phone)")
        else:
            said = translate("Wording", "The phone recorded that it read contacts today at %1")
        return fill(said, f"{local:%H:%M}")
    return fill(translate("Wording", "The phone recorded that it read contacts on %1"), day(local.date()))


def title() -> str:
    return translate("Wording", "What the phone recorded of reading contacts")


def read_at(when: PhoneTime) -> str:
    said = translate("Wording", "Last recorded read: %1 at %2.", "a day, then the time of day")
    return fill(said, day(when.local.date()), f"{when.local:%H:%M:%S}")


def refused_at(when: PhoneTime) -> str:
    said = translate("Wording", "Last recorded refusal: %1 at %2.", "a day, then the time of day")
    return fill(said, day(when.local.date()), f"{when.local:%H:%M:%S}")


def none_recorded() -> str:
    return translate(
        "Wording",
        "No read is recorded; that proves nothing. The phone loses these notes when an app is removed, when its data "
        "is cleared and when the notes are reset, and it writes them down up to half an hour late.",
    )


def not_read() -> str:
    return translate("Wording", "The phone’s notes about this app could not be read.")


def proves() -> str:
    return translate(
        "Wording",
        "This shows that the app asked for contacts and was allowed to have them. It does not show which or how many, "
        "nor where they went. Of each app the phone keeps the last time only. Call log, accounts and contacts picked "
        "one by one are not part of it.",
    )


def whose_time(clock: PhoneClock) -> str:
    """Say by which clock, and how far that is from this computer's where it is more than two minutes."""
    plain = translate("Wording", "The time is what the phone’s own clock showed.")
    if clock.ahead_s is None:
        return fill(translate("Wording", "%1 We could not compare its clock with this computer’s."), plain)
    if not clock.differs:
        return plain
    if clock.ahead_s > 0:
        said = translate("Wording", "%1 The phone’s clock is %2 ahead of this computer’s.", "a sentence, then how far")
    else:
        said = translate("Wording", "%1 The phone’s clock is %2 behind this computer’s.", "a sentence, then how far")
    return fill(said, plain, _span(abs(clock.ahead_s)))


def _span(seconds: int) -> str:
    """Say how long, as near as one needs to know it."""
    minutes = seconds // 60
    if minutes < 180:
        return translate("Wording", "%n minute(s)", "", minutes)
    if minutes < 48 * 60:
        return translate("Wording", "%n hour(s)", "", round(minutes / 60))
    return translate("Wording", "%n day(s)", "", round(minutes / 1440))

"""The pages that lead to a phone: for every cause the one thing to do next, and what was tried."""

from typing import Final

from core.model.brand import Chapter
from core.model.connection import Cause, Diagnosis
from gui import events as ev
from gui.amiss import LeadsToPhone, amiss
from gui.aside import events as aside
from gui.doctorviews import NOTHING_TO_COPY, CopyView, DoctorView
from gui.present.files import open_file_button
from gui.present.ladders import ladder
from gui.present.program import program_details
from gui.present.side import own_details
from gui.rungs import Rung
from gui.states import Failed, NotReady
from gui.viewparts import ButtonView, Picture
from gui.wording import buttons, doctor, guides, rungs
from gui.wording.rungs_phone import always_allow

_PICTURES: Final = {
    Rung.CONNECT: Picture.CABLE,
    Rung.OTHER_CABLE: Picture.SOCKETS,
    Rung.UNLOCK: Picture.LOCK_SCREEN,
    Rung.FILE_TRANSFER: Picture.CABLE_MODE,
    Rung.DEBUGGING: Picture.DEBUGGING_SWITCH,
    Rung.DEBUGGING_AGAIN: Picture.DEBUGGING_ON,
    Rung.AUTO_BLOCKER: Picture.AUTO_BLOCKER,
    Rung.REPLUG: Picture.CABLE,
    Rung.WAIT: Picture.ALLOW_QUESTION,
    Rung.RESTART_PHONE: Picture.RESTART,
    Rung.RESTART_BOTH: Picture.RESTART,
    Rung.ALLOW: Picture.ALLOW_QUESTION,
    Rung.ALLOW_AGAIN: Picture.ALLOW_QUESTION,
    Rung.UNLOCK_FOR_QUESTION: Picture.LOCK_SCREEN,
    Rung.REVOKE_AUTHORIZATIONS: Picture.REVOKE_AUTHORIZATIONS,
    Rung.REINSTALL: Picture.PROGRAM_INSTALLED,
    Rung.VIRUS_SCANNER: Picture.SCANNER,
    Rung.RIGHT_PROGRAM: Picture.PROGRAM_INSTALLED,
    Rung.OWN_FOLDER: Picture.OWN_FOLDER,
    Rung.CLOSE_PROGRAM: Picture.PROGRAM_CLOSED,
    Rung.CLOSE_PHONE_PROGRAMS: Picture.PROGRAM_CLOSED,
    Rung.END_PROGRAM: Picture.RUNNING_PROGRAMS,
    Rung.RESTART_COMPUTER: Picture.COMPUTER_RESTART,
    Rung.DRIVER_BY_ITSELF: Picture.DEVICE_SETUP,
    Rung.DRIVER_OF_MAKER: Picture.DRIVER,
    Rung.UDEV_RULE: Picture.RULE,
    Rung.UDEV_PACKAGE: Picture.PACKAGE,
    Rung.LOG_IN_AGAIN: Picture.LOG_OUT,
    Rung.START_NORMALLY: Picture.START_MENU,
    Rung.POWER_KEY: Picture.POWER_KEY,
    Rung.ONLY_THIS_PHONE: Picture.SOCKETS,
    Rung.BY_HAND: Picture.APP_PERMISSION,
    Rung.OTHER_PHONE: Picture.CABLE,
    Rung.HARMONY_MANAGER: Picture.PRIVACY_PAGE,
    Rung.HARMONY_CONTACTS: Picture.CONTACTS_ENTRY,
    Rung.HARMONY_OFF: Picture.APP_PERMISSION,
    Rung.IPHONE_CONTACTS: Picture.IPHONE_PRIVACY,
    Rung.IPHONE_OFF: Picture.READERS,
}
_CARDS: Final = {
    Rung.DEBUGGING: Chapter.USB_DEBUGGING,
    Rung.DEBUGGING_AGAIN: Chapter.USB_DEBUGGING,
    Rung.AUTO_BLOCKER: Chapter.USB_DEBUGGING,
    Rung.REVOKE_AUTHORIZATIONS: Chapter.USB_DEBUGGING,
    Rung.FILE_TRANSFER: Chapter.CHARGING_ONLY,
}
"""Where a card of the phone's maker shows the way."""
_ALLOWING: Final = (Rung.ALLOW, Rung.ALLOW_AGAIN)
_MAYBE_OFF: Final = (Cause.NOTHING_PLUGGED_IN, Cause.CHARGING_ONLY, Cause.NOT_LISTED)
"""USB debugging may be off, as far as the computer can see."""
_NOT_BY_ITSELF: Final = (Cause.IPHONE, Cause.HARMONYOS_NEXT)


def doctor_view(state: LeadsToPhone) -> DoctorView:
    """Draw the step a person is at. A step beyond the last one is the last one."""
    why = amiss(state)
    steps = ladder(why)
    at = min(state.way.step, len(steps) - 1)
    step = steps[at]
    do, lines, seen = rungs.rung(step, why.program, why.vendor)
    answers = state.answers if isinstance(state, NotReady) else ev.UNANSWERED
    if step in _ALLOWING:
        helping, mine = answers.owner is ev.Owner.HELPING, answers.owner is ev.Owner.MINE
        lines = (*lines, always_allow(helping=helping, mine=mine))
    return DoctorView(
        caption=rungs.place(doctor.caption(why), at, len(steps)),
        headline=do,
        lines=lines,
        paths=rungs.paths(step),
        picture=_PICTURES[step],
        looks=rungs.looks(step, seen),
        waiting="" if why.cause in _NOT_BY_ITSELF else guides.waiting(),
        rule=CopyView(doctor.rule_title(), why.udev_text.rstrip("\n"), doctor.copy_rule())
        if step is Rung.UDEV_RULE
        else NOTHING_TO_COPY,
        buttons=_buttons(state, why, steps, at),
        quiet=_quiet(why, step, at),
        report=_report(state, why, steps[: at + 1]),
    )


def _buttons(state: LeadsToPhone, why: Diagnosis, steps: tuple[Rung, ...], at: int) -> tuple[ButtonView, ...]:
    """Offer the card of the maker or another attempt, then the way on; at the end the way back to the first step."""
    step = steps[at]
    shown = []
    if step in _CARDS:
        shown.append(ButtonView(rungs.show_me(), ev.MakerCardsAsked(_CARDS[step], why.vendor)))
    elif isinstance(state, Failed):
        shown.append(ButtonView(buttons.try_again(), ev.RetryClicked()))
    if at + 1 == len(steps):
        return (*shown, ButtonView(rungs.once_more(), ev.GuideStepChosen(0)))
    on = ev.GuideStepChosen(at + 1)
    shown.append(ButtonView(rungs.done(), on))
    if step in _ALLOWING:
        shown.append(ButtonView(rungs.no_question(), on))
    elif step not in _CARDS:
        shown.append(ButtonView(rungs.different(), on))
    return tuple(shown)


def _quiet(why: Diagnosis, step: Rung, at: int) -> tuple[ButtonView, ...]:
    """Offer the step before, where debugging is found as long as that may be it, and what needs no phone."""
    back = (ButtonView(rungs.one_back(), ev.GuideStepChosen(at - 1)),) if at else ()
    find = ButtonView(rungs.where_is_debugging(), ev.MakerCardsAsked(vendor=why.vendor))
    return (
        *back,
        *((find,) if why.cause in _MAYBE_OFF and step not in _CARDS else ()),
        open_file_button(),
        ButtonView(rungs.try_practice(), aside.PracticeWanted()),
    )


def _report(state: LeadsToPhone, why: Diagnosis, shown: tuple[Rung, ...]) -> CopyView:
    """Put together what was seen, looked at and done; nothing in it tells whose phone it is."""
    told = (f"{number}. {rungs.rung(step, why.program, why.vendor)[0]}" for number, step in enumerate(shown, 1))
    error = own_details(state.error) if isinstance(state, Failed) else ()
    looks = (doctor.looked_at(), *(f"- {doctor.tried(one)}" for one in why.tried)) if why.tried else ()
    lines = (
        f"{doctor.caption(why)} [{why.cause}]",
        "",
        doctor.shown_steps(),
        *told,
        "",
        *looks,
        *error,
        *program_details(),
    )
    return CopyView(doctor.report_title(), "\n".join(lines), doctor.copy_report())

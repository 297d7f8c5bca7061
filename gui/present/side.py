"""Pages beside the main road: by hand, what next, kept for Undo, failures; and what stands around every page."""

from core import errors
from core.model.change import Subject
from core.model.lender import ListSource
from core.model.list_age import list_age
from core.model.phone import UserKind
from core.model.report import ScanReport
from gui import events as ev
from gui.file_states import FilePage, ReadingFile
from gui.frameviews import HeaderView
from gui.present.cards import attached_button, name_of
from gui.present.first import header
from gui.present.leading import device_name
from gui.present.program import program_details
from gui.states import (
    AppState,
    Failed,
    KeptChanges,
    NextSteps,
    Results,
    Starting,
    device_of,
    results_of,
)
from gui.viewmodels import FailedView, GuideView, KeptChangesView
from gui.viewparts import ButtonView, KeptChangeView, Picture
from gui.wording import buttons, calls, closing, frame, guides, look_up, pages, phone, switch, times
from gui.wording import errors as error_words

_OWN_DETAILS = (errors.AdbMissing, errors.AdbServerFailed, errors.DataError, errors.RecordNotStored)
"""Errors whose details are about this computer; those of a phone are left out."""


def next_steps_view(_state: NextSteps) -> GuideView:
    headline, body = guides.next_steps()
    back = ButtonView(buttons.back(), ev.BackClicked())
    finish = ButtonView(closing.finish(), ev.FinishClicked())
    return GuideView(headline, body, pages.next_steps(), Picture.NONE, buttons=(finish, back))


def kept_changes_view(state: KeptChanges, *, changing_elsewhere: bool = False) -> KeptChangesView:
    """List what is kept; it is not forgotten while another phone is being changed."""
    headline, body = guides.kept_changes(len(state.changes))
    if state.damaged:
        body = body + "\n" + guides.damaged_changes(state.damaged)
    results = results_of(state)
    connected = results is None or results.attached
    asks = ev.ForgetConfirmed() if state.forgetting else ev.ForgetClicked()
    why_not = buttons.another_is_changed() if changing_elsewhere else ""
    forget = ButtonView(buttons.forget_everything(), asks, not changing_elsewhere, why_not)
    return KeptChangesView(
        headline=headline,
        body=body,
        changes=tuple(_kept(change, results, connected=connected) for change in reversed(state.changes)),
        forget=forget,
        forget_note=guides.forget_note(asking=state.forgetting),
        back=ButtonView(buttons.back(), ev.BackClicked()),
    )


def _kept(change: ev.KeptChange, results: Results | None, *, connected: bool) -> KeptChangeView:
    made_at = change.made_at.astimezone()
    refusal = switch.undo_refused() if results and results.no_switch else switch.undo_needs_switch()
    sleeps = refusal if results and results.rights.refused else ""
    why_not = sleeps if connected else buttons.not_connected()
    apps = pages.listed(name_of(key, results.report if results else None) for key in change.apps)
    contacts = change.subject is Subject.CONTACTS
    about = "" if contacts else calls.kept_note()
    return KeptChangeView(
        title=guides.kept_title(times.day(made_at.date()), times.clock(made_at)),
        apps=apps,
        note="\n".join(filter(None, (about, "" if change.looked_again else guides.not_looked_again()))),
        button=ButtonView(
            buttons.undo(),
            ev.UndoClicked(change.change_id),
            not why_not,
            why_not,
            buttons.undo_spoken(apps) if contacts else calls.undo_spoken(apps),
        ),
    )


def failed_view(state: Failed) -> FailedView:
    """Say what happened and what to do."""
    return FailedView(
        headline=error_words.headline(state.error),
        body=error_words.next_step(state.error),
        details_title=guides.details_title(),
        details="\n".join((*own_details(state.error), *program_details())),
        copy_text=guides.copy_details(),
        buttons=_ways_on(state),
    )


def _ways_on(state: Failed) -> tuple[ButtonView, ...]:
    """Offer to connect anew, to look, or to go back to the results that are still there."""
    if isinstance(state.back, Starting):
        return (ButtonView(buttons.try_again(), ev.RetryClicked()),)
    back = ButtonView(buttons.back(), ev.BackClicked())
    results = results_of(state)
    if results is None:
        return ButtonView(buttons.look_at_phone(), ev.ScanClicked()), back
    return back, attached_button(results, ButtonView(buttons.look_again(), ev.ScanClicked()))


def own_details(error: errors.LenderLensError) -> tuple[str, ...]:
    """Name the error; what was said of it only where that is about this computer."""
    return (error.code, error.detail) if error.detail and isinstance(error, _OWN_DETAILS) else (error.code,)


def header_view(state: AppState, number: int = 0) -> HeaderView:
    """Name the phone; `number` tells it from others of the same name."""
    return header(_phone(state, number))


def _phone(state: AppState, number: int) -> str:
    results, device = results_of(state), device_of(state)
    if isinstance(state, FilePage | ReadingFile):
        return ""
    if results is not None:
        facts = results.report.device
        name = frame.numbered(facts.model or device_name(results.device), number)
        return frame.phone_chip(name, facts.android or "")
    return frame.numbered(device_name(device), number) if device else ""


def footer(state: AppState) -> str:
    """Word the line at the foot: what was looked at, when, and with which list; empty before a look."""
    results = results_of(state)
    return _footer(results.report) if results else ""


def _footer(report: ScanReport) -> str:
    kinds = dict.fromkeys(user.kind for user in report.users if user.readable)
    spaces = pages.listed(phone.space(kind) for kind in kinds) if tuple(kinds) != (UserKind.OWNER,) else ""
    listed = report.lender_list
    clock = times.clock(report.taken_at)
    said = pages.footer(len(report.apps), clock, spaces, times.day(listed.date), times.number(listed.records))
    age = look_up.age(list_age(listed, report.taken_at.astimezone().date()))
    source = look_up.source(listed.source) if listed.source is ListSource.IMPORTED else ""
    notes = (source, age, look_up.set_aside() if listed.set_aside else "")
    return " · ".join(filter(None, (said, *notes)))

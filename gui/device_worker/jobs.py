"""What the worker can do with a phone: thin calls into `core.services`, one function a job. Device thread only."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from core.adb.cancel import Cancel
from core.errors import Cancelled, KeyLost, PhoneError
from core.evidence.saving import save_record
from core.model.access import AppKey
from core.model.change import ChangeKind, ChangeResult, Outcome, Subject
from core.model.closing import SwitchFacts
from core.model.managed import ManagedFacts
from core.model.record import ChangeRecord
from core.model.report import ScanReport, ScanStep
from core.model.rights import Opened, Rights
from core.services.asking.same_phone import SamePhone
from core.services.asking.wire_holes import Asking
from core.services.by_hand import open_on_phone, read_again
from core.services.changing.known_again import known_apps, look_again
from core.services.changing.rights import ask_rights, rights_if_heard
from core.services.changing.subjects import subject_of
from core.services.changing.turning_off import carry_out
from core.services.changing.undoing import undo
from core.services.closing import read_switches
from core.services.details.matching_details import with_matches
from core.services.looking.identity import ask_identity
from core.services.looking.scanning import scan
from core.services.one_door import read_door
from core.services.since.remembered import forget_phone
from core.services.since.since_last import Kept, with_what_came_back
from gui import effects as do
from gui.changed_report import Seen, mates
from gui.device_worker.desk import Desk
from gui.events import KeptChange, UndoHeld
from gui.hand_events import AppsReadAgain, DoorRead

_DONE = (Outcome.RESTORED,)
"""An app that is said to be gone may come back, or was not seen: its note stays until the person ends it."""


def look(
    desk: Desk, wanted: do.StartScan, on_step: Callable[[ScanStep], None], cancel: Cancel, country: str = ""
) -> ScanReport:
    """Look at the phone once. `country`: whose lists matter to the person; empty: none is chosen."""
    now, phone = datetime.now().astimezone(), desk.phone(wanted.serial)
    report = scan(phone, desk.listings, on_step=on_step, cancel=cancel, now=now)
    report = with_what_came_back(report, wanted.serial, Kept(desk.book, desk.looks, wanted.keep))
    return with_matches(report, desk.listings, country) if country else report


def rights_after_look(desk: Desk, serial: str, cancel: Cancel) -> Rights:
    """Ask what the phone lets this cable change; a look is not lost for it."""
    return rights_if_heard(desk.phone(serial), cancel)


def rights(desk: Desk, serial: str, cancel: Cancel) -> Rights:
    """Ask it again, while a page waits for the phone's switch."""
    return ask_rights(desk.phone(serial), cancel)


def open_page(desk: Desk, wanted: do.OpenOnPhone, cancel: Cancel) -> Opened:
    """Have the phone show an app's own page, or that of one of its doors."""
    return open_on_phone(desk.phone(wanted.serial), wanted.report.device, wanted.key, wanted.door, cancel)


def see_what_came_of_it(desk: Desk, wanted: do.ReadAgain, cancel: Cancel) -> AppsReadAgain:
    """Read every app again after something was done by hand."""
    report = read_again(desk.phone(wanted.serial), wanted.report, wanted.keys, cancel)
    verdicts = tuple((app.key, app.verdict) for app in report.apps)
    return AppsReadAgain(wanted.job, verdicts, datetime.now().astimezone())


def see_door(desk: Desk, wanted: do.ReadDoor, cancel: Cancel) -> DoorRead:
    """Read one other way again after something was done by hand."""
    app = read_door(desk.phone(wanted.serial), wanted.report, wanted.key, wanted.door, cancel)
    return DoorRead(wanted.job, app.key, app.doors or (), app.door_grants, datetime.now().astimezone())


def turn_off(desk: Desk, wanted: do.StartRevoke, cancel: Cancel) -> ChangeResult:
    """Do the plan and prove it."""
    phone, pause = desk.phone(wanted.serial), desk.leave.wait
    return carry_out(phone, wanted.plan, desk.book, wanted.report, pause=pause, cancel=cancel)


def put_back(desk: Desk, wanted: do.StartUndo, cancel: Cancel) -> ChangeResult | UndoHeld:
    """Undo a change, or the part of it that was asked for; hold it where the second question was not answered yet."""
    phone, pause = desk.phone(wanted.serial), desk.leave.wait
    held: list[UndoHeld] = []

    def agreed(managed: ManagedFacts, would: tuple[AppKey, ...]) -> bool:
        held.append(UndoHeld(wanted.job, wanted.change_id, wanted.keys, would, managed))
        return wanted.managed_too

    try:
        return undo(phone, desk.book, wanted.change_id, keys=wanted.keys, agreed=agreed, pause=pause, cancel=cancel)
    except Cancelled:
        if held and not wanted.managed_too:
            return held[0]
        raise


def seen_besides(desk: Desk, serial: str, report: ScanReport, result: ChangeResult) -> Seen:
    """Read the apps beside the plan that a change may have touched; what cannot be read is left out."""
    wanted = set(mates(report, result))
    known = {key: app for key, app in known_apps(report).items() if key in wanted}
    if not known or report.device.sdk is None or result.subject is not Subject.CONTACTS:
        return ()
    try:
        look = look_again(SamePhone(desk.phone(serial), report.device), known, report.device.sdk)
    except PhoneError:
        return ()
    return tuple(look.verdicts.items())


def kept_changes(desk: Desk, serial: str, cancel: Cancel) -> tuple[tuple[KeptChange, ...], int]:
    """List what is kept for Undo of this phone, oldest first, and count the notes that cannot be read.

    Apps that were put back are left out. With the key lost nobody knows whose any note is: none can be read.
    """
    device = ask_identity(Asking(desk.phone(serial), cancel)).device
    book = desk.book.list()
    try:
        key = desk.book.phone_key(device, serial)
    except KeyLost:
        return (), len(book.changes) + len(book.damaged)
    changes = (_kept(record) for record in book.changes if record.phone_key == key)
    return tuple(change for change in changes if change.apps), len(book.damaged)


def _kept(record: ChangeRecord) -> KeptChange:
    done = {said.key for said in record.outcomes if said.kind is ChangeKind.UNDO and said.outcome in _DONE}
    apps = tuple(item.key for item in record.items if item.key not in done)
    looked_again = any(said.kind is ChangeKind.REVOKE for said in record.outcomes)
    return KeptChange(record.change_id, record.at, apps, looked_again, subject_of(record))


def switches(desk: Desk, wanted: do.ReadSwitches, cancel: Cancel) -> SwitchFacts:
    """Read what is still on, after the pause that was asked for. Raises Cancelled."""
    cancel.wait(wanted.after_s)
    return read_switches(desk.phone(wanted.serial), maker_switch=wanted.maker_switch, cancel=cancel)


def forget_looks(desk: Desk, wanted: do.ForgetLooks, cancel: Cancel) -> None:
    """Delete what is kept of looks at this phone; it is asked who it is only where anything is kept at all."""
    if desk.looks.holds_any:
        device = wanted.device or ask_identity(Asking(desk.phone(wanted.serial), cancel)).device
        forget_phone(device, wanted.serial, Kept(desk.book, desk.looks))


def forget_everything(desk: Desk) -> None:
    """Delete what is kept for Undo and of looks, and what is kept of apps' names."""
    desk.book.forget_everything()
    desk.names.forget()


def forget_looks_and_names(desk: Desk) -> None:
    """Delete what a look that was under way has written since everything was forgotten. Raises DataError."""
    desk.looks.forget()
    desk.names.forget()


def save(wanted: do.SaveRecord, *, practice: bool) -> Path:
    """Write the record as JSON and as a page into the folder the person picked; name the page."""
    _, page = save_record(wanted.report, wanted.folder, practice=practice)
    return page

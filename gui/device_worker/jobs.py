"""What the worker can do with a phone: thin calls into `core.services`, one function a job. Device thread only."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from core.adb.cancel import Cancel
from core.errors import PhoneError
from core.evidence.saving import save_record
from core.model.change import ChangeKind, ChangeResult, Outcome
from core.model.record import ChangeRecord
from core.model.report import ScanReport, ScanStep
from core.services.identity import ask_identity
from core.services.looking import known_apps, look_again
from core.services.scanning import scan
from core.services.turning_off import carry_out
from core.services.undoing import undo
from core.services.wire_holes import Asking
from gui import effects as do
from gui.changed_report import Seen, mates
from gui.device_worker.ground import Ground
from gui.events import KeptChange

_DONE = (Outcome.RESTORED, Outcome.APP_GONE)


def look(ground: Ground, serial: str, on_step: Callable[[ScanStep], None], cancel: Cancel) -> ScanReport:
    """Look at the phone once."""
    return scan(ground.phone(serial), ground.listings, on_step=on_step, cancel=cancel, now=datetime.now().astimezone())


def turn_off(ground: Ground, wanted: do.StartRevoke, cancel: Cancel) -> ChangeResult:
    """Do the plan and prove it."""
    return carry_out(ground.phone(wanted.serial), wanted.plan, ground.book, wanted.report, cancel=cancel)


def put_back(ground: Ground, wanted: do.StartUndo, cancel: Cancel) -> ChangeResult:
    """Undo a change, or the part of it that was asked for."""
    return undo(ground.phone(wanted.serial), ground.book, wanted.change_id, keys=wanted.keys, cancel=cancel)


def seen_besides(ground: Ground, serial: str, report: ScanReport, result: ChangeResult) -> Seen:
    """Read the apps beside the plan that a change may have touched; what cannot be read is left out."""
    wanted = set(mates(report, result))
    known = {key: app for key, app in known_apps(report).items() if key in wanted}
    if not known or report.device.sdk is None:
        return ()
    try:
        look = look_again(ground.phone(serial), known, report.device.sdk)
    except PhoneError:
        return ()
    return tuple(look.verdicts.items())


def kept_changes(ground: Ground, serial: str, cancel: Cancel) -> tuple[tuple[KeptChange, ...], int]:
    """List what is kept for Undo of this phone, oldest first, and count the notes that cannot be read.

    Apps that were put back are left out.
    """
    device = ask_identity(Asking(ground.phone(serial), cancel)).device
    key = ground.book.phone_key(device, serial)
    book = ground.book.list()
    changes = (_kept(record) for record in book.changes if record.phone_key == key)
    return tuple(change for change in changes if change.apps), len(book.damaged)


def _kept(record: ChangeRecord) -> KeptChange:
    done = {said.key for said in record.outcomes if said.kind is ChangeKind.UNDO and said.outcome in _DONE}
    return KeptChange(record.change_id, record.at, tuple(item.key for item in record.items if item.key not in done))


def forget_everything(ground: Ground) -> None:
    ground.book.forget_everything()


def save(wanted: do.SaveRecord, *, practice: bool) -> Path:
    """Write the record as JSON and as a page into the folder the person picked; name the page."""
    _, page = save_record(wanted.report, wanted.folder, practice=practice)
    return page

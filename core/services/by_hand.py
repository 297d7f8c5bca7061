"""What is done by hand on the phone: open the page for it there, and read afterwards what came of it.

The person's word decides nothing; a reading does. No record is kept, for nothing is changed from here.
"""

from collections.abc import Iterable
from typing import Final

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.phone import AdbPhone
from core.errors import PhoneGone, PhoneSilent, UnreadableInput
from core.model.access import AppKey
from core.model.door_pages import door_page
from core.model.doors import DoorKind
from core.model.facts import HoleReason
from core.model.phone import PhoneFacts
from core.model.report import ScanReport
from core.model.rights import Opened
from core.parse.started import parse_started
from core.services.asking.checking import reading_questions
from core.services.asking.same_phone import SamePhone
from core.services.asking.wire_holes import raise_if_lost
from core.services.changing.known_again import Besides, known_apps, look_again, report_now

_BROKEN_OFF: Final = {
    HoleReason.PHONE_GONE: PhoneGone,
    HoleReason.CUT: PhoneGone,
    HoleReason.TIMEOUT: PhoneSilent,
}


def open_on_phone(
    phone: AdbPhone, device: PhoneFacts, key: AppKey, door: DoorKind | None = None, cancel: Cancel | None = None
) -> Opened:
    """Open a page of the phone's settings: the app's own, where its permissions are, or that of one of its doors.

    Where the phone does not open a door's page, or has none, the app's own is opened. `device`: whose app it is. Raises
    what `AdbPhone.write` raises, and PhoneGone or PhoneSilent for an answer that did not come whole.
    """
    phone, sdk = SamePhone(phone, device), device.sdk
    own = commands.open_app_page(key.package, key.user)
    if door is None or sdk is None or door_page(door, sdk) is None:
        return _open(phone, own, cancel)
    said = _open(phone, commands.open_door_page(door, key.package, key.user, sdk), cancel)
    if said is Opened.NOT_OPENED and _open(phone, own, cancel) is Opened.TAKEN:
        return Opened.INSTEAD
    return said


def _open(phone: AdbPhone, page: Command, cancel: Cancel | None) -> Opened:
    (answer,) = phone.write(page, cancel=cancel)
    raise_if_lost(answer)
    return parse_started(answer.text, answer.command.line)


def read_again(phone: AdbPhone, report: ScanReport, keys: Iterable[AppKey], cancel: Cancel | None = None) -> ScanReport:
    """Put what is on the phone now in the place of what a report says; these apps are asked about outright, too.

    Raises what `AdbPhone.run` raises, also for a dump the connection broke off (what was seen before is then worth
    more), and UnreadableInput where the report does not know which Android it is.
    """
    sdk = report.device.sdk
    if sdk is None:
        raise UnreadableInput("no_version")
    besides = Besides(reading_questions(keys, sdk))
    look = look_again(SamePhone(phone, report.device), known_apps(report), sdk, cancel, besides)
    for gap in look.reading.gaps:
        if gap.reason in _BROKEN_OFF:
            raise _BROKEN_OFF[gap.reason](gap.command)
    return report_now(report, look)

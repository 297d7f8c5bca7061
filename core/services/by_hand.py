"""What is done by hand on the phone: open the app's own page there, and read afterwards what came of it.

The person's word decides nothing; a reading does. No record is kept, for nothing is changed from here.
"""

from collections.abc import Iterable
from typing import Final

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import AdbPhone
from core.errors import PhoneGone, PhoneSilent, UnreadableInput
from core.model.access import AppKey
from core.model.facts import HoleReason
from core.model.phone import PhoneFacts
from core.model.report import ScanReport
from core.model.rights import Opened
from core.parse.started import parse_started
from core.services.checking import reading_questions
from core.services.identity import raise_if_lost
from core.services.looking import Besides, known_apps, look_again, report_now
from core.services.same_phone import SamePhone

_BROKEN_OFF: Final = {
    HoleReason.PHONE_GONE: PhoneGone,
    HoleReason.CUT: PhoneGone,
    HoleReason.TIMEOUT: PhoneSilent,
}


def open_on_phone(phone: AdbPhone, device: PhoneFacts, key: AppKey, cancel: Cancel | None = None) -> Opened:
    """Open an app's page in the phone's settings, where its permissions are. `device`: whose app it is.

    Raises what `AdbPhone.write` raises, and PhoneGone or PhoneSilent for an answer that did not come whole.
    """
    phone = SamePhone(phone, device)
    (answer,) = phone.write(commands.open_app_page(key.package, key.user), cancel=cancel)
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

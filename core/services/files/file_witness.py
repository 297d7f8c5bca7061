"""What a text without a checksum may call off: nothing, unless a second text bears it out.

A lost line or header leaves no trace in such a text, and it cannot be read again. From Android 11 the app-ops of a uid
say `ignore` where the permission is off: a witness of its own. Who can read is believed without one.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Final

from core.model.access import AppKey
from core.model.facts import Gap, HoleReason
from core.model.report import AppReport
from core.services.looking.reading import ContactsReading
from core.verdicts.completeness import Completeness

_OPS_FOLLOW_FROM: Final = 30
_UNPROVEN: Final = Completeness(HoleReason.UNPROVEN, HoleReason.UNPROVEN)


def doubted(look: ContactsReading, name: str) -> ContactsReading:
    """Give the same reading, believed only in what it says to be on."""
    if look.completeness.hole is not None:
        return look
    readings = replace(look.readings, completeness=_UNPROVEN)
    return replace(look, completeness=_UNPROVEN, readings=readings, gaps=(Gap(name, HoleReason.UNPROVEN), *look.gaps))


def borne_out(
    look: ContactsReading, apps: Iterable[AppReport], owners: Collection[tuple[int, str]]
) -> Collection[AppKey]:
    """Name the apps whose uid's app-op says no. `owners`: uids with their packages, as the app-ops themselves say."""
    sdk = look.readings.sdk
    if sdk is None or sdk < _OPS_FOLLOW_FROM:
        return ()
    return {app.key for app in apps if _says_no(app) and app.uid is not None and (app.uid, app.package) in owners}


def _says_no(app: AppReport) -> bool:
    return app.verdict.op is not None and app.verdict.op.uid_mode == "ignore"

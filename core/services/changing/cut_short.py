"""Dumps that broke off right before a change: what stood last there may lack a line, or a part of one.

Such a line still says "granted", and its flags look like none. A state that was read so must not be written down as the
one to give back. Only what the wire or Android itself broke off counts: an app could forge any other damage, and keep
itself from being turned off.
"""

from typing import Final

from core.model.change import PlanItem
from core.model.facts import HoleReason, PackageDump
from core.services.changing.planning import OP_ROUTES
from core.services.looking.reading import ContactsReading

_BROKEN_OFF: Final = (HoleReason.CUT, HoleReason.TIMEOUT, HoleReason.PHONE_GONE, HoleReason.REFUSED)
_OPS_STAND_BELOW: Final = 30
"""From Android 11 on the op of an app of today follows its permission, and undo leaves it to Android."""


def broke_off(reading: ContactsReading) -> bool:
    """Say whether one more look may show what this one lacks."""
    return reading.completeness.hole in _BROKEN_OFF or reading.readings.op.hole in _BROKEN_OFF


def is_cut_short(reading: ContactsReading, item: PlanItem, sdk: int) -> bool:
    """Say whether the state of this app may not have been read to its end."""
    needs_op = sdk < _OPS_STAND_BELOW or item.route in OP_ROUTES
    if needs_op and reading.readings.op.hole in _BROKEN_OFF:
        return True
    return reading.completeness.hole in _BROKEN_OFF and _stands_last(reading.packages, item)


def _stands_last(dump: PackageDump, item: PlanItem) -> bool:
    if not dump.shared_users:
        return bool(dump.packages) and dump.packages[-1].name == item.key.package
    last = dump.shared_users[-1].name
    return any(block.name == item.key.package and block.shared_user == last for block in dump.packages)

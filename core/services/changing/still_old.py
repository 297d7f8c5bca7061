"""Write only what still suits the app: one for old Android that was updated meanwhile gets no flag meant for those.

REVOKED_COMPAT on a modern app becomes a real loss at the next start of the phone, with no exact way back
(ANDROID_REVIEW 3b-6). The trip that asks who the phone is, right before a write, asks this too.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.commands import Command
from core.adb.phone import Answer, Batches
from core.errors import Cancelled, PhoneError
from core.model.access import AppKey
from core.model.change import Route
from core.model.names import PackageName
from core.model.record import ItemRecord
from core.services.asking.same_phone import SamePhone
from core.services.looking.named_apps import named_apps

_FOR_OLD: Final = (Route.OP_PACKAGE, Route.OP_UID, Route.COMPAT_FLAG)
_MODERN_FROM: Final = 23


class Written(NamedTuple):
    """`said`: the phone's answers to what was sent. `withheld`: apps nothing was sent for, with what they are now."""

    said: dict[Command, Answer]
    withheld: Mapping[AppKey, str]


def write_what_suits(
    phone: SamePhone,
    records: Iterable[ItemRecord],
    lines_of: Callable[[Sequence[ItemRecord]], Batches],
    sdk: int,
    cancel: Cancel | None,
) -> Written:
    """Write the lines of those records whose app is still what it was; a lost phone or a stop ends it quietly.

    An old app of which nothing can be read now gets nothing. What was done until then is found out by reading.
    """
    held = tuple(records)
    old = tuple(dict.fromkeys(record.key.package for record in held if record.route in _FOR_OLD))
    withheld: dict[AppKey, str] = {}

    def lines(answers: tuple[Answer, ...]) -> Batches:
        changed = _no_longer_old(old, answers)
        withheld.update(
            (record.key, changed[record.key.package])
            for record in held
            if record.route in _FOR_OLD and record.key.package in changed
        )
        return lines_of([record for record in held if record.key not in withheld])

    if not lines_of(held):
        return Written({}, {})
    try:
        said = phone.write_after(tuple(commands.package(name, sdk) for name in old), lines, cancel=cancel)
    except (PhoneError, Cancelled):
        return Written({}, withheld)
    return Written({answer.command: answer for answers in said for answer in answers}, withheld)


def _no_longer_old(packages: tuple[PackageName, ...], answers: tuple[Answer, ...]) -> dict[PackageName, str]:
    """Name those that are something else now, or could not be read, with a line that says so."""
    apps = named_apps(packages, answers).apps
    targets = {name: apps[name].block.target_sdk if name in apps else None for name in packages}
    return {
        name: f"targetSdk={'?' if target is None else target}"
        for name, target in targets.items()
        if target is None or target >= _MODERN_FROM
    }

"""Write only what still suits the app: one for old Android that was updated meanwhile gets no flag meant for those.

REVOKED_COMPAT on a modern app becomes a real loss at the next start of the phone, with no exact way back
(ANDROID_REVIEW 3b-6). The trip that asks who the phone is, right before a write, asks this too.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from core.adb import commands
from core.adb.cancel import Cancel
from core.adb.phone import Answer, Batches
from core.errors import Cancelled, PhoneError
from core.model.change import Route
from core.model.names import PackageName
from core.model.record import ItemRecord
from core.services.named_apps import named_apps
from core.services.same_phone import SamePhone
from core.services.writing import Said

_FOR_OLD: Final = (Route.OP_PACKAGE, Route.OP_UID, Route.COMPAT_FLAG)
_MODERN_FROM: Final = 23


def write_what_suits(
    phone: SamePhone,
    records: Iterable[ItemRecord],
    lines_of: Callable[[Sequence[ItemRecord]], Batches],
    sdk: int,
    cancel: Cancel | None,
) -> Said:
    """Write the lines of those records whose app is still what it was; a lost phone or a stop ends it quietly.

    An old app of which nothing can be read now gets nothing. What was done until then is found out by reading.
    """
    held = tuple(records)
    old = tuple(dict.fromkeys(record.key.package for record in held if record.route in _FOR_OLD))

    def lines(answers: tuple[Answer, ...]) -> Batches:
        still = _still_old(old, answers)
        return lines_of([record for record in held if record.route not in _FOR_OLD or record.key.package in still])

    if not lines_of(held):
        return {}
    try:
        said = phone.write_after(tuple(commands.package(name, sdk) for name in old), lines, cancel=cancel)
    except (PhoneError, Cancelled):
        return {}
    return {answer.command: answer for answers in said for answer in answers}


def _still_old(packages: tuple[PackageName, ...], answers: tuple[Answer, ...]) -> frozenset[PackageName]:
    apps = named_apps(packages, answers).apps
    targets = {name: app.block.target_sdk for name, app in apps.items()}
    return frozenset(name for name, target in targets.items() if target is not None and target < _MODERN_FROM)

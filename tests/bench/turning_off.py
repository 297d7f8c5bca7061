"""turn_off_s for 1, 10 and 50 apps: look, write down, change, look, look again, without the 2 s between the looks.

`dumpsys package check-permission`, which prints a single number, takes as long as other small questions.
"""

import time
from statistics import median
from typing import Final

from core.casebook.changes import ChangeBook
from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.change import Outcome
from core.model.report import ScanReport
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out
from core.services.looking.scanning import scan
from tests.bench.figure import Figure, spread
from tests.bench.plugged import APPS, DUMP_MS, OTHER_MS, Plugged, plugged

_MANY: Final = (1, 10, 50)
_RUNS: Final = 3
_THINKING: Final = f"think {DUMP_MS} {OTHER_MS}"


def measure() -> dict[str, Figure]:
    """Turn off on a phone that is as from the box each time."""
    with plugged() as phone:
        listings = LenderListings.open()
        taken = {many: [_turn_off(phone, listings, many) for _ in range(_RUNS)] for many in _MANY}
        listings.close()
    about = (
        f"{APPS} apps, dumpsys {DUMP_MS} ms, others and check-permission {OTHER_MS} ms, four at a time but one "
        "dump of a service and one second half of a change; without the 2 s between looks"
    )
    figures = {
        f"turn_off_s_{many}": Figure(median(taken[many]), "s", f"{about}; {spread(taken[many])}, median of {_RUNS}")
        for many in _MANY
    }
    return figures | {"turn_off_50_vs_1": Figure(median(taken[50]) / median(taken[1]), "times", about)}


def _turn_off(phone: Plugged, listings: LenderListings, many: int) -> float:
    phone.order("fresh")
    phone.order("think 0 0")
    adb = phone.server.phone(phone.serial)
    report = scan(adb, listings)
    plan = plan_revocation(report, _readers(report)[:many], stop_asking=True)
    phone.order(_THINKING)
    started = time.perf_counter()
    result = carry_out(adb, plan, ChangeBook(phone.data), report, pause=lambda seconds: None)
    seconds = time.perf_counter() - started
    assert [item.outcome for item in result.items] == [Outcome.REVOKED] * many
    return seconds


def _readers(report: ScanReport) -> list[AppKey]:
    return [app.key for app in report.apps if app.access is ContactAccess.CAN_READ and app.is_system is False]

"""turn_off_s for 1, 10 and 50 apps: look, write down, change, look, look again, without the 2 s between the looks.

Twice: `dumpsys package check-permission` taking as long as any dumpsys, and answering as quickly as other commands.
"""

import time
from statistics import median
from typing import Final

from core.casebook.changes import ChangeBook
from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.change import Outcome
from core.model.report import ScanReport
from core.services.planning import plan_revocation
from core.services.scanning import scan
from core.services.turning_off import carry_out
from tests.bench.figure import Figure, spread
from tests.bench.plugged import APPS, DUMP_MS, OTHER_MS, Plugged, plugged

_MANY: Final = (1, 10, 50)
_RUNS: Final = 3
_DUMPS: Final = f"think {DUMP_MS} {OTHER_MS}"
_QUICK_CHECKS: Final = f"think {DUMP_MS} {OTHER_MS} {OTHER_MS}"


def measure() -> dict[str, Figure]:
    """Turn off on a phone that is as from the box each time."""
    with plugged() as phone:
        listings = LenderListings.open()
        literal = {many: [_turn_off(phone, listings, many, _DUMPS)] for many in _MANY}
        quick = {many: [_turn_off(phone, listings, many, _QUICK_CHECKS) for _ in range(_RUNS)] for many in _MANY}
        listings.close()
    about = f"{APPS} apps, dumpsys {DUMP_MS} ms, others {OTHER_MS} ms, the 2 s between both looks left out"
    figures = {
        f"turn_off_s_{many}": Figure(
            median(literal[many]),
            "s",
            f"{about}, once; where check-permission takes {OTHER_MS} ms {spread(quick[many])}, median of {_RUNS}",
        )
        for many in _MANY
    }
    return figures | {
        "turn_off_50_vs_1": Figure(
            median(literal[50]) / median(literal[1]),
            "times",
            f"{about}; where check-permission takes {OTHER_MS} ms {median(quick[50]) / median(quick[1]):.2f} times",
        )
    }


def _turn_off(phone: Plugged, listings: LenderListings, many: int, thinking: str) -> float:
    phone.order("fresh")
    phone.order("think 0 0")
    adb = phone.server.phone(phone.serial)
    report = scan(adb, listings)
    plan = plan_revocation(report, _readers(report)[:many], stop_asking=True)
    phone.order(thinking)
    started = time.perf_counter()
    result = carry_out(adb, plan, ChangeBook(phone.data), report, pause=lambda seconds: None)
    seconds = time.perf_counter() - started
    assert [item.outcome for item in result.items] == [Outcome.REVOKED] * many
    return seconds


def _readers(report: ScanReport) -> list[AppKey]:
    return [app.key for app in report.apps if app.access is ContactAccess.CAN_READ and app.is_system is False]

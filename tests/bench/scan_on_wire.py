"""scan_vs_raw and scan_vs_per_app: what a scan adds to the phone's own time, and what asking app by app would cost."""

import time
from collections.abc import Callable
from statistics import median

from core.adb.cancel import Cancel
from core.adb.commands import Command, package
from core.adb.envelope import shell_line, trips
from core.adb.phone import AdbPhone, Answer
from core.lenders.listings import LenderListings
from core.model.report import ScanReport
from core.services.looking.scanning import scan
from tests.bench.figure import TIMES, Figure, spread
from tests.bench.plugged import APPS, DUMP_MS, OTHER_MS, Plugged, plugged
from tests.bench.raw_socket import talk

_NONCE = "0123456789abcdef"


class _Overheard(AdbPhone):
    """Keep the shell lines a scan sends, in order."""

    def __init__(self, port: int, serial: str) -> None:
        super().__init__(port, serial)
        self.lines: list[str] = []

    def run(self, *commands: Command, cancel: Cancel | None = None) -> tuple[Answer, ...]:
        self.lines += (shell_line(trip, _NONCE) for trip in trips(commands, _NONCE))
        return super().run(*commands, cancel=cancel)


def measure() -> dict[str, Figure]:
    """Scan seven times and send the same lines raw seven times, in turns; then ask once app by app."""
    with plugged() as phone:
        listings = LenderListings.open()
        overheard = _Overheard(phone.server.port, phone.serial)
        report = scan(overheard, listings)  # also renders every answer on the phone, and warms up
        assert not report.gaps, report.gaps
        whole = "; ".join(overheard.lines)
        scans, raws = [], []
        for _ in range(TIMES):
            raws.append(_seconds(lambda: talk(phone.server.port, phone.serial, whole)))
            scans.append(_seconds(lambda: scan(phone.server.phone(phone.serial), listings)))
        one_by_one = _seconds(lambda: _app_by_app(phone, report))
        listings.close()
    about = f"{len(report.apps)} apps ({APPS} third-party), dumpsys {DUMP_MS} ms, others {OTHER_MS} ms"
    return {
        "scan_vs_raw": Figure(
            median(scans) / median(raws),
            "times",
            f"{about}, a service dumps for one at a time; scan {spread(scans)}, over up to four sockets, the same "
            f"{len(overheard.lines)} lines joined on one raw socket {spread(raws)}; median of {TIMES}, warm process, "
            "list loaded, answers rendered before",
        ),
        "scan_vs_per_app": Figure(
            one_by_one / median(scans),
            "times",
            f"{about}; one `dumpsys package PKG` per app on raw sockets, once, {one_by_one:.1f} s",
        ),
    }


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _app_by_app(phone: Plugged, report: ScanReport) -> None:
    for app in report.apps:
        talk(phone.server.port, phone.serial, package(app.package, report.device.sdk or 0).line)

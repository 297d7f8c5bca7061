"""Judge files as a person's are judged, and hold the answers against what the phone itself knows."""

from functools import cache
from pathlib import Path

from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.facts import HoleReason
from core.model.report import ScanReport
from core.practice.device import PracticeDevice
from core.practice.phones import build
from core.practice.state import Phone
from core.services.files.analysing import InputFiles, analyse
from tests.files.containers import Files
from tests.properties.oracle import readers

_OFF = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)


@cache
def truly_reading(phone: str) -> frozenset[AppKey]:
    """Name the apps that can read the contacts, from the phone's own state."""
    device = PracticeDevice(*build(phone))
    device.run(("dumpsys", "appops"))
    return readers(Phone(device.spec, device.state))


def write(files: Files, folder: Path) -> Path:
    """Lay files into a folder; give the only one, or the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, raw in files.items():
        (folder / name).write_bytes(raw)
    return folder / next(iter(files)) if len(files) == 1 else folder


def judge(path: Path, listings: LenderListings) -> ScanReport:
    return analyse(InputFiles((path,)), listings)


def called_off(report: ScanReport) -> frozenset[AppKey]:
    """Name the apps a report says, or lets somebody believe, to be off."""
    unread = HoleReason.REQUEST_NOT_READ
    return frozenset(app.key for app in report.apps if app.access in _OFF or app.verdict.why_unknown is unread)


def said_reading(report: ScanReport) -> frozenset[AppKey]:
    return frozenset(app.key for app in report.apps if app.access is ContactAccess.CAN_READ)

"""A dump that breaks off amid the line of the app that is to be turned off: its flags are not written down as none."""

from itertools import count

import pytest
from bent_phone import BentDevice, plugged
from turning import at_once, outcomes, scanned, undone

from core.casebook.changes import ChangeBook
from core.model.report import ScanReport
from core.practice.device import PracticeDevice
from core.practice.phones import build
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out

READ = b"android.permission.READ_CONTACTS: granted=true"
NOTICE = b"\n*** SERVICE 'package' DUMP TIMEOUT (60000ms) EXPIRED ***\n\n"
PLACES = (b"", b", flags=[", b", flags=[ USER_SET|USER_SEN")
"""How much of a line came after its answer."""


class CutLater(BentDevice):
    """Break permission dumps off amid the line of one app: so many of them from the moment `cuts` is set."""

    def __init__(self, name: str, package: str, place: bytes) -> None:
        super().__init__(name, self._bend_now)
        self.cuts = 0
        self._package, self._place = package.encode(), place
        self._numbers = count()

    def _bend_now(self, argv: tuple[str, ...], text: bytes) -> bytes:
        if " permission " not in " ".join(argv) or self.cuts == 0:
            return text
        self.cuts -= 1
        line = text.index(READ, text.index(b"  Package [%s]" % self._package))
        assert text[line + len(READ) :].startswith(b", flags=[ ")
        return text[: line + len(READ) + len(self._place)] + NOTICE


def turned_off(phone, report: ScanReport, package: str, folder):
    """Turn one app off, as its own button does."""
    key = next(app.key for app in report.apps if app.package == package)
    plan = plan_revocation(report, (key,), stop_asking=True)
    return carry_out(phone, plan, ChangeBook(folder), report, pause=at_once)


CASES = [("pixel-17", "example.eiderdown.cash"), ("redmi-14", "example.starlight.loan")]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("name", "package"), CASES)
def test_state_that_broke_off_once_is_read_again_and_comes_back_exactly(
    adb_server, own_data_folder, name, package, place
):
    device = CutLater(name, package, place)
    device.switch(on=True)
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
        device.cuts = 1
        assert outcomes(turned_off(phone, report, package, own_data_folder))[package, 0] == "REVOKED"
        assert device.cuts == 0
        assert set(outcomes(undone(phone, own_data_folder)).values()) == {"RESTORED"}
    assert device.state.permissions == PracticeDevice(*build(name)).state.permissions


@pytest.mark.parametrize(("name", "package"), CASES)
def test_state_that_breaks_off_every_time_is_not_changed(adb_server, own_data_folder, name, package):
    device = CutLater(name, package, PLACES[0])
    device.switch(on=True)
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
        device.cuts = 100
        result = turned_off(phone, report, package, own_data_folder)
    assert outcomes(result)[package, 0] == "UNKNOWN"
    written = [line for line in device.asked if line.startswith(("pm revoke --user", "pm set-permission-flags"))]
    assert not [line for line in written if package in line]

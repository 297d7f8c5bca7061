"""Who is asked outright before a change: only who might be called off already, and whoever no longer reads."""

import pytest
from bent_phone import BentDevice, plugged
from forged_dump import forged
from turning import lenders_off, outcomes, scanned

from core.model.access import ContactAccess

LANTERN = "example.lantern.loan"


class BentLater(BentDevice):
    """A phone whose answers are as they are until `bent_by` is set."""

    def __init__(self, phone):
        super().__init__(phone, self._bend_now)
        self.bent_by = lambda argv, text: text

    def _bend_now(self, argv, text):
        return self.bent_by(argv, text)


def forging(argv, text):
    return forged(text, LANTERN, "com.android.systemui", 10_034) if " permission " in " ".join(argv) else text


def asked_before_the_change(device):
    """Name the apps of the first look's questions."""
    first_write = next(at for at, line in enumerate(device.asked) if line.startswith("pm revoke"))
    lines = [line.split() for line in device.asked[:first_write] if "check-permission" in line]
    return {(words[-2], int(words[-1])) for words in lines}


@pytest.mark.parametrize("name", ["pixel-16", "generic-9"])
def test_app_that_reads_is_not_asked_outright_before_the_change(adb_server, own_data_folder, name):
    device = BentLater(name)
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
        device.asked.clear()
        result = lenders_off(phone, own_data_folder, report=report)
    planned = {(item.item.key.package, item.item.key.user) for item in result.items}
    readers = {(app.package, app.user) for app in report.apps if app.access is ContactAccess.CAN_READ}
    assert planned & readers
    assert asked_before_the_change(device) == planned - readers


def test_reader_whose_dump_says_off_at_the_change_is_asked_before_it_is_called_off(adb_server, own_data_folder):
    device = BentLater("pixel-16")
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
        assert report.app(next(app.key for app in report.apps if app.package == LANTERN)).access is (
            ContactAccess.CAN_READ
        )
        device.asked.clear()
        device.bent_by = forging
        said = outcomes(lenders_off(phone, own_data_folder, report=report))
    assert (LANTERN, 0) in asked_before_the_change(device)
    assert said[LANTERN, 0] == "UNKNOWN"

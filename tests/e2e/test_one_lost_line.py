"""A phone that does not turn off what it is told to, and a line of its dumps that is lost on the way."""

import pytest
from bent_phone import plugged
from test_turn_off_every_android import WatchedDevice
from turning import lenders_off, outcomes, scanned

from core.model.access import ContactAccess
from core.model.names import GET_ACCOUNTS, WRITE_CONTACTS
from core.practice.phones import build

DEAF = ("pm revoke", "appops set", "pm set-permission-flags")
OFF = {"REVOKED", "ALREADY_OFF"}
READ = b"android.permission.READ_CONTACTS: granted=true"
LOST = {"the grant": READ, "the user": b"    User 0:", "the header": b"  Package ["}


def without_line(text, package, lost):
    """Lose the first line that holds `lost` from the header of a package on."""
    at = text.index(lost, text.index(b"  Package [%s]" % package.encode()))
    start, end = text.rindex(b"\n", 0, at) + 1, text.index(b"\n", at) + 1
    return text[:start] + text[end:]


class ForgetfulDevice(WatchedDevice):
    """Loses one line of a package from the dump with this number, counted from 1."""

    def __init__(self, phone, lost):
        super().__init__(phone, deaf_to=DEAF, bend=self._bend)
        self.package, self.number, self.dumps = "", 0, 0
        self._lost = lost

    def _bend(self, argv, text):
        if "dumpsys" not in argv or "permission" not in argv:
            return text
        self.dumps += 1
        return without_line(text, self.package, self._lost) if self.dumps == self.number else text


def with_nothing_but_reading(name):
    """Take the sibling permissions from every app, so that one line is all there is."""
    spec, state = build(name)
    siblings = [key for key in state.permissions if key.permission in (WRITE_CONTACTS, GET_ACCOUNTS)]
    for key in siblings:
        del state.permissions[key]
    return spec, state


def is_plain(app):
    """Say whether nothing but the permission decides: no app-op, no shared uid, and nobody holds it fast."""
    free = app.verdict.legacy is False and app.verdict.fixed is None and not app.shared_uid
    return app.is_lending and app.user == 0 and app.access is ContactAccess.CAN_READ and free


@pytest.mark.parametrize("lost", LOST)
@pytest.mark.parametrize("name", [
    "generic-7", "generic-12", pytest.param("huawei-6", marks=pytest.mark.slow),
    pytest.param("samsung-10", marks=pytest.mark.slow),
])  # fmt: skip
def test_one_lost_line_never_makes_a_lender_off_that_the_phone_left_on(adb_server, own_data_folder, name, lost):
    device = ForgetfulDevice(with_nothing_but_reading(name), LOST[lost])
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
        device.package = next(app.package for app in report.apps if is_plain(app))
        device.dumps = 0
        said = [outcomes(lenders_off(phone, own_data_folder / "whole", report=report))]
        for number in range(1, device.dumps + 1):
            device.number, device.dumps = number, 0
            said.append(outcomes(lenders_off(phone, own_data_folder / str(number), report=report)))
    assert [each[device.package, 0] for each in said if each[device.package, 0] in OFF] == []

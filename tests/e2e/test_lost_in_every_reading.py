"""A permission line that is lost alike in every reading of the dump: Android, asked outright, says otherwise."""

import pytest
from bent_phone import BentDevice, plugged
from turning import scanned

from core.model.access import AppKey, ContactAccess
from core.model.facts import HoleReason

READ = b"android.permission.READ_CONTACTS: granted=true"


class Forgetful(BentDevice):
    """Loses the line of each app in `packages`, in all dumps it stands in, and answers as `said` when asked."""

    def __init__(self, name: str) -> None:
        super().__init__(name, self._bend_now)
        self.packages: tuple[str, ...] = ()
        self.said: bytes | None = None

    def _bend_now(self, argv: tuple[str, ...], text: bytes) -> bytes:
        if "check-permission" in argv:
            return text if self.said is None else self.said
        for package in self.packages if argv[0] == "dumpsys" else ():
            text = without_grant(text, package.encode())
        return text


def without_grant(text: bytes, package: bytes) -> bytes:
    start = text.find(b"  Package [%s]" % package)
    end = text.find(b"\n  Package [", start + 1)
    at = text.find(READ, start, end if end > 0 else len(text))
    if start < 0 or at < 0:
        return text
    line = text.rindex(b"\n", 0, at) + 1
    return text[:line] + text[text.index(b"\n", at) + 1 :]


def plain_reader(report) -> AppKey:
    """Find an installed app that is on no list, and can read by nothing but its own permission."""
    return next(
        app.key
        for app in report.apps
        if app.access is ContactAccess.CAN_READ
        and app.is_system is False
        and app.user == 0
        and not app.is_lending
        and app.verdict.legacy is False
        and app.shared_uid is None
    )


@pytest.mark.parametrize("name", ["pixel-16", "redmi-14", "generic-12", "samsung-10"])
def test_app_on_no_list_whose_line_is_lost_in_every_reading_is_not_called_off(adb_server, name):
    device = Forgetful(name)
    with plugged(adb_server, device) as phone:
        key = plain_reader(scanned(phone))
        device.packages = (key.package,)
        report = scanned(phone)
    assert report.app(key).access is ContactAccess.UNKNOWN
    assert report.app(key).verdict.why_unknown is HoleReason.UNREADABLE_LINE
    assert any(gap.command.startswith("dumpsys package check-permission") for gap in report.gaps)


@pytest.mark.parametrize("said", [b"", b"Bad argument: check-permission\n", b"Unknown option\n"])
def test_phone_that_does_not_know_the_question_keeps_what_its_dumps_prove(adb_server, said):
    device = Forgetful("pixel-16")
    with plugged(adb_server, device) as phone:
        before = scanned(phone)
        device.said = said
        after = scanned(phone)
    off = {app.key for app in before.apps if app.access is ContactAccess.ASKS_BUT_OFF and app.lender is None}
    assert off
    assert off <= {app.key for app in after.apps if app.access is ContactAccess.ASKS_BUT_OFF}


def test_nobody_is_asked_about_who_reads_or_came_with_the_phone_and_is_on_no_list(adb_server):
    device = Forgetful("pixel-16")
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
    asked = {line.split()[-2] for line in device.asked if "check-permission" in line}
    listed = {app.package for app in report.apps if app.lender is not None}
    others = {app.package for app in report.apps if app.package in asked - listed}
    assert others
    off = {app.package for app in report.apps if app.access is not ContactAccess.CAN_READ and app.is_system is False}
    assert others <= off

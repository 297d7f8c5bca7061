"""An app that forges the permission dump with its version name is not called off, and nobody else suffers for it."""

import pytest
from bent_phone import BentDevice, plugged, straight
from forged_dump import forged, homeless

from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.facts import Gap, HoleReason
from core.model.names import PackageName, UserId
from core.services.looking.scanning import scan

DUMP = "dumpsys -t 60 package permission android.permission.READ_CONTACTS android.permission.WRITE_CONTACTS"
CHECK = "dumpsys package check-permission android.permission.READ_CONTACTS"
LENDER, OTHER = "example.lantern.loan", "org.example.sparrow.chat"
LISTED = ("com.android.systemui", 10_034)
"""In every list with this uid, and with nothing to do with contacts: no list gives the forgery away."""
UNKNOWN = (ContactAccess.UNKNOWN, HoleReason.UNREADABLE_LINE)


@pytest.fixture
def bent(adb_server):
    def scan_bent(bend, name="pixel-16"):
        device = BentDevice(name, bend)
        with plugged(adb_server, device) as phone:
            return scan(phone, LenderListings.open(practice=True)), device.asked

    return scan_bent


@pytest.fixture(scope="module")
def honest(adb_server):
    with plugged(adb_server, BentDevice("pixel-16")) as phone:
        return {app.key: app.access for app in scan(phone, LenderListings.open(practice=True)).apps}


def forging(package, stranger, uid=10_987):
    return lambda argv, text: forged(text, package, stranger, uid) if " ".join(argv).startswith(DUMP) else text


def answer(report, package, user=0):
    app = report.app(AppKey(PackageName(package), UserId(user)))
    return app.access, app.verdict.why_unknown


def changed(report, honest):
    return {app.key.package for app in report.apps if honest.get(app.key, app.access) is not app.access}


def test_lender_that_forges_a_listed_name_is_caught_by_asking_outright(bent, honest):
    def bend(argv, text):
        return homeless(forging(LENDER, *LISTED)(argv, text), LENDER) if " ".join(argv).startswith(DUMP) else text

    report, asked = bent(bend)
    assert answer(report, LENDER) == UNKNOWN
    assert report.gaps == (Gap(f"{CHECK} {LENDER} 0", HoleReason.UNREADABLE_LINE, "0"),)
    assert changed(report, honest) <= {LENDER, LISTED[0]}
    assert {f"{CHECK} {LENDER} {user}" for user in (0, 10)} <= set(asked)


def test_forged_listed_name_is_known_by_whose_data_its_block_holds(bent, honest):
    report, _ = bent(forging(OTHER, *LISTED))
    assert answer(report, OTHER) == UNKNOWN
    assert f"dataDir=/data/user/0/{OTHER}" in {gap.line for gap in report.gaps}
    assert changed(report, honest) <= {OTHER, LISTED[0]}


def test_any_app_that_forges_a_name_no_list_has_is_unknown_and_only_it(bent, honest):
    report, asked = bent(forging(OTHER, "org.invented.stranger"))
    assert answer(report, OTHER) == UNKNOWN
    assert "Package [org.invented.stranger]" in {gap.line.split(" (")[0] for gap in report.gaps}
    assert changed(report, honest) == {OTHER}
    assert sum(line.startswith(DUMP) for line in asked) == 3


def test_any_app_that_forges_a_listed_name_with_another_uid_is_unknown(bent, honest):
    report, _ = bent(forging(OTHER, LISTED[0]))
    assert answer(report, OTHER) == UNKNOWN


def test_hidden_app_stands_in_no_list_rightly(bent, honest):
    def hide(argv, text):
        line = " ".join(argv)
        if line.startswith("pm list packages"):
            return b"".join(one for one in text.splitlines(keepends=True) if OTHER.encode() not in one)
        if not line.startswith(DUMP):
            return text
        at = text.index(b"hidden=false", text.index(b"  Package [%s]" % OTHER.encode()))
        return text[:at] + b"hidden=true" + text[at + len(b"hidden=false") :]

    report, asked = bent(hide)
    assert (report.gaps, changed(report, honest)) == ((), set())
    assert sum(line.startswith(DUMP) for line in asked) == 2


def test_lender_that_nobody_confirms_to_be_off_is_unknown_and_readers_stay_readers(bent, honest):
    report, _ = bent(lambda argv, text: b"" if "check-permission" in argv else text)
    assert answer(report, "example.willow.instalments") == UNKNOWN
    assert answer(report, LENDER) == (ContactAccess.CAN_READ, None)
    assert all(honest[app.key] is not ContactAccess.CAN_READ for app in report.apps if honest[app.key] != app.access)
    assert {gap.command.split()[2] for gap in report.gaps} == {"check-permission"}


def test_matches_of_the_list_are_asked_outright_and_of_others_only_installed_apps_that_seem_off(bent):
    report, asked = bent(straight)
    outright = {line.split()[-2] for line in asked if line.startswith(CHECK)}
    listed = {app.package for app in report.apps if app.lender}
    asking = {app.package for app in report.apps if app.access is ContactAccess.ASKS_BUT_OFF and app.is_system is False}
    reading = {app.package for app in report.apps if app.access is ContactAccess.CAN_READ}
    system = {app.package for app in report.apps if app.is_system is not False}
    assert listed | asking <= outright
    assert (outright - listed) & (reading | system) == set()

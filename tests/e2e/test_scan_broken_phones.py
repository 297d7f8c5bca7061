"""Whatever goes wrong on the way, no app that can read is said to be off, and the hole is shown."""

import re

import pytest
from bent_phone import BentDevice, plugged, straight
from turning import scanned

from core.adb.cancel import Cancel
from core.errors import Cancelled, PhoneError, UnreadableInput
from core.lenders.listings import LenderListings
from core.model.access import AppKey, ContactAccess
from core.model.facts import HoleReason
from core.model.headline import headline
from core.model.names import PackageName, UserId
from core.practice.device_port import Output
from core.services.looking.scanning import scan

OFF = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
DUMP = "dumpsys -t 60 package permission android.permission.READ_CONTACTS android.permission.WRITE_CONTACTS"


@pytest.fixture
def bent(adb_server):
    """Scan a practice phone with bent answers or a fault: gives the report and what was asked."""

    def scan_bent(name, bend=straight, fault="", **named):
        device = BentDevice(name, bend)
        with plugged(adb_server, device, fault) as phone:
            return scan(phone, LenderListings.open(practice=True), **named), device.asked

    return scan_bent


def on(start, change):
    """Bend the answers to commands that begin so."""
    return lambda argv, text: change(text) if " ".join(argv).startswith(start) else text


def answer(report, package, user=0):
    app = report.app(AppKey(PackageName(package), UserId(user)))
    return app.access, app.verdict.why_unknown


def reasons(report, start):
    return {gap.reason for gap in report.gaps if gap.command.startswith(start)}


@pytest.fixture(scope="module")
def whole():
    """What an undisturbed scan says of each phone, filled by the tests that need it."""
    return {}


@pytest.mark.parametrize("name", ["pixel-16", "samsung-10"])
@pytest.mark.parametrize("cut", [500, 3000, 8000, 20_000, 30_000, 45_000, 60_000, 90_000])
def test_no_cut_anywhere_makes_an_app_that_can_read_off(bent, whole, name, cut):
    if name not in whole:
        whole[name] = {app.key: app.access for app in bent(name)[0].apps}
    try:
        report, _ = bent(name, fault=f"cut={cut}")
    except PhoneError:
        assert cut <= 3000  # nothing was learnt yet
        return
    for app in report.apps:
        assert app.access not in OFF or whole[name][app.key] is not ContactAccess.CAN_READ
    if any(app.access is not whole[name][app.key] for app in report.apps):
        assert report.gaps


@pytest.mark.parametrize("drop", range(1, 30, 4))
def test_cable_pulled_at_any_command_is_an_error_or_a_gap(bent, drop):
    try:
        report, _ = bent("pixel-16", fault=f"drop={drop}")
    except PhoneError:
        assert drop <= 5  # the first trip has five commands
    else:
        assert HoleReason.PHONE_GONE in {gap.reason for gap in report.gaps}
        assert drop > 6 or not [app for app in report.apps if app.access in OFF]  # the sixth is the permission dump


def test_missing_shared_users_make_every_off_unknown(bent):
    report, _ = bent("pixel-16", on(DUMP, lambda text: text[: text.index(b"\nShared users:") + 1]))
    assert not [app for app in report.apps if app.access in OFF]
    assert answer(report, "example.willow.instalments") == (ContactAccess.UNKNOWN, HoleReason.SECTION_MISSING)
    assert answer(report, "example.lantern.loan") == (ContactAccess.CAN_READ, None)
    assert reasons(report, DUMP) == {HoleReason.SECTION_MISSING}


def test_dump_the_phone_refused_says_off_of_nobody(bent):
    refusal = b"Permission Denial: can't dump PackageManager from from pid=1, uid=2000\n"
    report, _ = bent("pixel-16", on(DUMP, lambda _: refusal))
    assert {app.access for app in report.apps if app.uid % 100_000 != 1000} == {ContactAccess.UNKNOWN}
    assert HoleReason.REFUSED in reasons(report, DUMP)


def test_garbage_instead_of_every_answer_of_the_second_trip_is_a_report_with_gaps(bent):
    garbage = bytes(range(256)) * 40 + "\u202e\u0000<script>".encode()
    report, _ = bent("pixel-16", lambda argv, text: text if argv[0] in ("getprop", "am") else garbage)
    assert not [app for app in report.apps if app.access in OFF]
    assert len(report.gaps) >= 4


def test_unread_ops_leave_modern_apps_readable_and_old_ones_unknown(bent):
    report, _ = bent("samsung-10", on("dumpsys -t 60 appops", lambda _: b"Can't find service: appops\n"))
    assert answer(report, "example.mango.loan") == (ContactAccess.CAN_READ, None)
    assert answer(report, "example.cedar.cash")[0] is ContactAccess.UNKNOWN
    assert reasons(report, "dumpsys -t 60 appops")


def bend_block(text, package, old, new):
    """Change the first `old` in a package's block."""
    spot = text.index(old, text.index(b"Package [%s]" % package))
    return text[:spot] + new + text[spot + len(old) :]


def test_app_that_came_while_we_looked_is_found_by_the_second_dump_and_borne_out_by_a_third(bent):
    dumps = []

    def late(text):
        dumps.append(text)
        came = b"example.lantern.loan", b"installed=true", b"installed=false"
        return text if len(dumps) > 1 else bend_block(text, *came)

    report, _ = bent("pixel-16", on(DUMP, late))
    assert len(dumps) == 3
    assert answer(report, "example.lantern.loan")[0] is ContactAccess.CAN_READ
    assert report.gaps == ()


def test_grant_that_only_the_later_own_dump_shows_is_read_again(bent):
    dumps = []

    def late(text):
        dumps.append(text)
        given = b"example.lantern.loan", b"READ_CONTACTS: granted=true", b"READ_CONTACTS: granted=false"
        return text if len(dumps) > 2 else bend_block(text, *given)

    report, _ = bent("pixel-16", on(DUMP, late))
    assert len(dumps) == 3
    assert answer(report, "example.lantern.loan")[0] is ContactAccess.CAN_READ


@pytest.mark.parametrize("which", [1, 2])
@pytest.mark.parametrize("name", ["pixel-16", "samsung-10", "generic-7"])
def test_dump_that_was_cut_once_is_made_good_by_a_third(bent, whole, name, which):
    if name not in whole:
        whole[name] = {app.key: app.access for app in bent(name)[0].apps}
    dumps = []

    def cut(argv, text):
        if " ".join(argv).startswith(DUMP):
            dumps.append(text)
            return text[: len(text) // 2] if len(dumps) == which else text
        return text

    report, _ = bent(name, cut)
    assert len(dumps) == 3
    assert {app.key: app.access for app in report.apps} == whole[name]


@pytest.mark.parametrize("lost", [{1, 3}, {2, 3}, {1, 2}])
def test_dump_that_came_whole_only_once_says_off_of_nobody(bent, lost):
    dumps = []

    def cut(argv, text):
        if " ".join(argv).startswith(DUMP):
            dumps.append(text)
            return text[: len(text) // 2] if len(dumps) in lost else text
        return text

    report, _ = bent("pixel-16", cut)
    assert not [app for app in report.apps if app.access in OFF]
    assert answer(report, "example.lantern.loan") == (ContactAccess.CAN_READ, None)
    assert reasons(report, DUMP)


def test_refused_list_of_users_still_judges_the_users_the_dump_prints(bent):
    def refuse(argv, text):
        if " ".join(argv).startswith(("pm list users", "cmd user list")):
            return Output(stderr=b"Error: java.lang.SecurityException: not allowed\n", code=255)
        return text

    report, _ = bent("pixel-16", refuse)
    assert [user.id for user in report.users] == [0, 10]
    assert answer(report, "example.lantern.loan")[0] is ContactAccess.CAN_READ
    assert answer(report, "example.lantern.loan", 10)[0] in (ContactAccess.ASKS_BUT_OFF, ContactAccess.UNKNOWN)
    assert HoleReason.REFUSED in reasons(report, "pm list users")


def test_empty_list_of_packages_is_a_gap_and_the_dump_still_counts(bent):
    report, _ = bent("pixel-16", on("pm list packages -f", lambda _: b""))
    assert answer(report, "example.lantern.loan")[0] is ContactAccess.CAN_READ
    assert reasons(report, "pm list packages -f") == {HoleReason.SECTION_MISSING}
    assert not any(user.readable for user in report.users)


def test_phone_that_does_not_tell_its_version_is_judged_with_care(bent):
    report, asked = bent("pixel-15", on("getprop", lambda text: re.sub(rb"\[ro\.build\.version\.sdk\].*\n", b"", text)))
    assert report.device.sdk is None
    assert reasons(report, "getprop") == {HoleReason.SECTION_MISSING}
    assert answer(report, "example.kite.loan")[0] is ContactAccess.CAN_READ
    assert "dumpsys appops" in asked


def test_android_5_is_refused_politely(bent):
    old = on("getprop", lambda text: re.sub(rb"(version\.sdk\]: \[)\d+", rb"\g<1>22", text))
    with pytest.raises(UnreadableInput) as error:
        bent("samsung-10", old)
    assert error.value.detail == "android5"


def test_nothing_is_asked_once_per_app(bent):
    report, asked = bent("pixel-16")
    assert len(report.apps) > 150
    own = [one for one in asked if re.fullmatch(r"dumpsys -t 60 package [a-z.]+", one)]
    assert len(own) == len({app.package for app in report.apps if app.lender})
    assert len(asked) < 120


def test_refused_names_are_no_gap(bent):
    refused, _ = bent("pixel-16", on("cmd overlay", lambda _: Output(stderr=b"Error: no such thing\n", code=255)))
    assert refused.gaps == ()
    assert not [app for app in refused.apps if app.label and not app.lender]


def test_slow_names_cost_no_verdict(bent):
    quick, _ = bent("pixel-16")
    slow, _ = bent("pixel-16", fault="slow=0.01")
    assert {app.key: app.access for app in slow.apps} == {app.key: app.access for app in quick.apps}


def test_cancel_stops_the_scan(bent):
    cancel = Cancel()
    with pytest.raises(Cancelled):
        bent("pixel-16", fault="slow=0.1", on_step=lambda step: cancel.cancel(), cancel=cancel)


def test_phone_that_names_hundreds_of_users_is_asked_about_64_and_the_rest_is_said(adb_server):
    def crowd(argv, text):
        if argv == ("pm", "list", "users"):
            return b"Users:\n" + b"".join(b"\tUserInfo{%d:n:13} running\n" % number for number in range(300))
        return text

    device = BentDevice("pixel-16", crowd)
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
    assert len({line for line in device.asked if "pm list packages -f" in line}) == 64
    assert "236 more users" in [gap.line for gap in report.gaps]
    assert headline(report).unread_users >= 236
    assert any(app.access is ContactAccess.CAN_READ and app.is_lending for app in report.apps)

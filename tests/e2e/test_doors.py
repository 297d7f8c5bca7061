"""Other doors to the address book over the real wire, held against what the practice phones are known to have open."""

import pytest
from bent_phone import BentDevice, plugged
from turning import scanned

from core.model.access import AppKey
from core.model.doors import DoorKind, DoorState, of_state
from core.model.names import PackageName, UserId

OPEN, CLOSED, UNKNOWN = DoorState.OPEN, DoorState.CLOSED, DoorState.UNKNOWN
OPS = (DoorKind.ALL_FILES, DoorKind.OVERLAY, DoorKind.INSTALL_APPS)


def app_of(report, package, user=0):
    return report.app(AppKey(PackageName(package), UserId(user)))


def states(report, package, user=0):
    return {door.kind: door.state for door in app_of(report, package, user).every_door}


def bent(adb_server, phone, find, *, answer=None, change=lambda text: text):
    """Scan a phone whose answer to every command that holds `find` is another one."""

    def bend(argv, text):
        if find not in " ".join(argv):
            return text
        return change(text) if answer is None else answer

    with plugged(adb_server, BentDevice(phone, bend)) as adb:
        return scanned(adb)


@pytest.mark.parametrize(
    ("phone", "package", "open_doors"),
    [
        ("pixel-16", "example.lantern.loan", {DoorKind.SMS, DoorKind.NOTIFICATIONS, DoorKind.ACCOUNTS}),
        ("pixel-16", "example.willow.instalments", {DoorKind.ACCESSIBILITY}),
        ("redmi-14", "org.example.persimmon.keyboard", {DoorKind.KEYBOARD}),
        ("generic-12", "org.example.tamarack.app", {DoorKind.SMS_ROLE, DoorKind.SMS}),
        ("huawei-6", "org.example.marula.app", {DoorKind.SMS_ROLE, DoorKind.SMS}),
        ("huawei-6", "example.inkwell.later", {DoorKind.ACCESSIBILITY}),
    ],
)
def test_what_the_person_opened_is_named(phone_here, phone, package, open_doors):
    report = scanned(phone_here(phone).adb)
    assert open_doors <= set(of_state(app_of(report, package).every_door, OPEN))


def test_doors_are_told_apart_by_user(phone_here):
    report = scanned(phone_here("pixel-16").adb)
    assert states(report, "example.lantern.loan")[DoorKind.SMS] is OPEN
    assert states(report, "example.lantern.loan", 10)[DoorKind.SMS] is CLOSED


def test_doors_are_read_on_every_practice_phone_without_one_more_trip(phone_here):
    trips = []
    phone = phone_here("samsung-10")
    send = phone.adb._trip
    phone.adb._trip = lambda commands, *rest, **more: (trips.append(len(commands)), send(commands, *rest, **more))[1]
    report = scanned(phone.adb)
    assert len(trips) == 3  # who it is; permissions, lists, doors; lenders (Android 10 knows no names)
    assert all(app.doors is not None for app in report.apps if app.lender)


@pytest.mark.parametrize("answer", [b"Can't find service: role\n", b"", b"ROLE STATE (dumpsys role):\n{\n"])
def test_roles_that_could_not_be_read_are_unknown_never_closed(adb_server, answer):
    report = bent(adb_server, "pixel-16", " role", answer=answer)
    seen = states(report, "example.lantern.loan")
    assert {seen[kind] for kind in (DoorKind.DIALER_ROLE, DoorKind.SMS_ROLE, DoorKind.COMPANION)} == {UNKNOWN}


@pytest.mark.parametrize("answer", [b"Security exception: no\n", b"WARNING\nnull\n"])
def test_settings_that_could_not_be_read_are_unknown_never_closed(adb_server, answer):
    report = bent(adb_server, "pixel-16", "settings get", answer=answer)
    seen = states(report, "example.willow.instalments")
    assert {seen[kind] for kind in (DoorKind.NOTIFICATIONS, DoorKind.ACCESSIBILITY, DoorKind.KEYBOARD)} == {UNKNOWN}


def test_accessibility_service_that_is_listed_but_switched_off_is_closed(adb_server):
    report = bent(adb_server, "pixel-16", "accessibility_enabled", answer=b"0\n")
    assert states(report, "example.willow.instalments")[DoorKind.ACCESSIBILITY] is CLOSED
    report = bent(adb_server, "pixel-16", "accessibility_enabled", answer=b"null\n")
    assert states(report, "example.willow.instalments")[DoorKind.ACCESSIBILITY] is UNKNOWN


def test_permission_dump_of_doors_that_is_cut_costs_no_verdict_and_closes_nothing(adb_server):
    whole = bent(adb_server, "pixel-16", "nothing")
    cut = bent(adb_server, "pixel-16", "READ_CALL_LOG", change=lambda text: text[: len(text) // 2])
    assert [app.access for app in cut.apps] == [app.access for app in whole.apps]
    assert all(
        states(cut, app.package, app.user).get(kind) is not CLOSED
        for app in cut.apps
        for kind in (DoorKind.CALL_LOG, DoorKind.SMS, DoorKind.PHONE_STATE)
    )


def test_permission_that_only_one_dump_lacks_is_not_called_closed(adb_server):
    def without_sms(text):
        return b"\n".join(line for line in text.split(b"\n") if b"READ_SMS" not in line)

    report = bent(adb_server, "pixel-16", "READ_CALL_LOG", change=without_sms)
    assert states(report, "example.lantern.loan")[DoorKind.SMS] is not CLOSED


def ops_text(op, *lines):
    return "\n".join(("Current AppOps Service state:", *lines, "")).encode()


@pytest.mark.parametrize(
    ("uid_mode", "package_mode", "state"),
    [
        ("", "allow", OPEN),
        ("ignore", "allow", CLOSED),
        ("allow", "default", OPEN),
        ("default", "ignore", CLOSED),
        ("", "default", None),
        ("", "newword", UNKNOWN),
    ],
)
def test_app_op_decides_and_not_the_permission_of_its_name(adb_server, phone_here, uid_mode, package_mode, state):
    key = "example.lantern.loan"
    uid = app_of(scanned(phone_here("pixel-16").adb), key).uid
    lines = [f"  Uid u0a{uid % 100_000 - 10_000}:", "    state=cch"]
    lines += [f"      SYSTEM_ALERT_WINDOW: mode={uid_mode}"] if uid_mode else []
    lines += [f"    Package {key}:", f"      SYSTEM_ALERT_WINDOW ({package_mode}):"]
    report = bent(adb_server, "pixel-16", "SYSTEM_ALERT_WINDOW", answer=ops_text("SYSTEM_ALERT_WINDOW", *lines))
    assert states(report, key).get(DoorKind.OVERLAY) is state


def test_no_line_of_an_app_op_proves_nothing(adb_server):
    report = bent(adb_server, "pixel-16", "appops --op REQUEST", answer=ops_text("REQUEST_INSTALL_PACKAGES"))
    assert DoorKind.INSTALL_APPS not in states(report, "example.lantern.loan")


def test_app_op_the_phone_does_not_know_is_unknown(adb_server):
    answer = b"Error: Unknown operation string: MANAGE_EXTERNAL_STORAGE\n"
    report = bent(adb_server, "pixel-16", "appops --op MANAGE", answer=answer)
    assert states(report, "example.lantern.loan")[DoorKind.ALL_FILES] is UNKNOWN


def test_old_app_whose_app_op_was_not_read_is_unknown_where_only_that_could_say_no(phone_here):
    report = scanned(phone_here("samsung-10").adb)
    assert states(report, "example.cedar.cash")[DoorKind.PHONE_STATE] is UNKNOWN


def test_accounts_follow_the_verdict_of_the_contacts(phone_here):
    app = app_of(scanned(phone_here("pixel-16").adb), "example.lantern.loan")
    granted = {grant.permission.rpartition(".")[2]: grant.granted for grant in app.verdict.grants}
    assert granted["GET_ACCOUNTS"] is (states_of(app)[DoorKind.ACCOUNTS] is OPEN)


@pytest.fixture(scope="module")
def whole(adb_server):
    """Scan each phone once, as it comes from the box."""
    kept = {}

    def look(phone):
        if phone not in kept:
            with plugged(adb_server, BentDevice(phone)) as adb:
                kept[phone] = scanned(adb)
        return kept[phone]

    return look


def states_of(app):
    return {door.kind: door.state for door in app.every_door}


@pytest.mark.parametrize(
    ("phone", "app", "door", "state"),
    [
        ("pixel-16", ("example.lantern.loan", 0), DoorKind.OVERLAY, OPEN),
        ("pixel-16", ("example.lantern.loan", 10), DoorKind.OVERLAY, CLOSED),
        ("pixel-16", ("example.lantern.loan", 0), DoorKind.INSTALL_APPS, CLOSED),
        ("pixel-16", ("example.marble.pawn", 0), DoorKind.OVERLAY, None),
        ("pixel-16", ("org.example.skylark.market", 0), DoorKind.INSTALL_APPS, OPEN),
        ("pixel-16", ("org.example.skylark.explorer", 0), DoorKind.ALL_FILES, OPEN),
        ("redmi-14", ("example.starlight.loan", 0), DoorKind.OVERLAY, OPEN),
        ("redmi-14", ("example.starlight.loan", 999), DoorKind.OVERLAY, CLOSED),
        ("redmi-14", ("example.starlight.loan", 0), DoorKind.INSTALL_APPS, OPEN),
        ("redmi-14", ("org.example.magpie.explorer", 0), DoorKind.ALL_FILES, OPEN),
        ("samsung-10", ("org.example.plover.market", 0), DoorKind.INSTALL_APPS, OPEN),
        ("samsung-10", ("org.example.plover.explorer", 0), DoorKind.ALL_FILES, None),
        ("generic-9", ("org.example.dunlin.explorer", 0), DoorKind.INSTALL_APPS, CLOSED),
        ("tecno-8", ("org.example.avocet.market", 0), DoorKind.INSTALL_APPS, OPEN),
        ("tecno-8", ("org.example.avocet.market", 0), DoorKind.OVERLAY, CLOSED),
        ("huawei-6", ("example.larkspur.loan", 0), DoorKind.OVERLAY, OPEN),
        ("generic-7", ("example.sandpiper.loan", 0), DoorKind.OVERLAY, OPEN),
        ("generic-12", ("org.example.sundial.watch", 0), DoorKind.COMPANION, OPEN),
        ("generic-12", ("org.example.godwit.market", 0), DoorKind.COMPANION, CLOSED),
        ("pixel-17", ("org.example.chronicle.watch", 0), DoorKind.COMPANION, OPEN),
        ("office-16", ("org.example.bittern.explorer", 0), DoorKind.ALL_FILES, OPEN),
    ],
)
def test_special_access_and_companions_are_read_as_the_phone_keeps_them(whole, phone, app, door, state):
    assert states(whole(phone), *app).get(door) is state

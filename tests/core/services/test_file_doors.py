"""Other ways as saved files tell of them: on is believed, off only of a whole report, what is missing never is."""

import zipfile

import pytest

from core.lenders.listings import LenderListings
from core.model.access import AppKey
from core.model.doors import DoorKind, DoorState
from core.model.names import PackageName, UserId
from core.practice.device import PracticeDevice
from core.practice.phones import build
from core.services.files.analysing import InputFiles, analyse
from core.services.files.file_doors import NOT_IN_FILE

OPEN, CLOSED, UNKNOWN = DoorState.OPEN, DoorState.CLOSED, DoorState.UNKNOWN
LANTERN, WILLOW = "example.lantern.loan", "example.willow.instalments"
RULER = "-" * 79
SETTINGS = f"""GLOBAL SETTINGS (user 0)
_id:1 name:adb_enabled pkg:android value:1
SECURE SETTINGS (user 0)
_id:3 name:enabled_notification_listeners pkg:android value:{LANTERN}/{LANTERN}.ListenerService
_id:4 name:enabled_accessibility_services pkg:android value:{WILLOW}/{WILLOW}.HelperService
_id:5 name:accessibility_enabled pkg:android value:1
_id:6 name:default_input_method pkg:android value:com.android.inputmethod.latin/.LatinIME
SYSTEM SETTINGS (user 0)
"""


@pytest.fixture(scope="module")
def listings():
    return LenderListings.open(practice=True)


@pytest.fixture(scope="module")
def said():
    device = PracticeDevice(*build("pixel-16"))
    asked = {"package": "dumpsys package", "appops": "dumpsys appops", "role": "dumpsys role", "getprop": "getprop"}
    return {name: device.run(tuple(line.split())).stdout.decode() for name, line in asked.items()} | {
        "settings": SETTINGS
    }


def report_of(said, *left_out, change=lambda text: text):
    end = "--------- 0.1s was the duration of dumpsys {}, ending at: 2026-01-01 00:00:00\n"
    services = [name for name in ("appops", "package", "role", "settings") if name not in left_out]
    parts = [f"{RULER}\nDUMP OF SERVICE {name}:\n{said[name]}{end.format(name)}" for name in services]
    properties = (
        f"------ SYSTEM PROPERTIES (getprop) ------\n{said['getprop']}------ 0.0s was the duration of x ------\n"
    )
    return change("== dumpstate: 2026-01-01 00:00:00\n" + properties + "".join(parts))


def zipped(folder, text):
    path = folder / "bugreport-x-2026-01-01-00-00-00.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("main_entry.txt", "bugreport-x-2026-01-01-00-00-00.txt")
        packed.writestr("bugreport-x-2026-01-01-00-00-00.txt", text)
    return path


def states(report, package, user=0):
    app = report.app(AppKey(PackageName(package), UserId(user)))
    return {door.kind: door.state for door in app.doors or ()}


def test_report_of_the_phone_tells_of_every_door_it_carries(tmp_path, said, listings):
    report = analyse(InputFiles((zipped(tmp_path, report_of(said)),)), listings)
    seen = states(report, LANTERN)
    assert (seen[DoorKind.NOTIFICATIONS], seen[DoorKind.SMS]) == (OPEN, OPEN)
    assert (seen[DoorKind.ACCESSIBILITY], seen[DoorKind.KEYBOARD], seen[DoorKind.SMS_ROLE]) == (CLOSED,) * 3
    assert states(report, WILLOW)[DoorKind.ACCESSIBILITY] is OPEN


def test_what_is_on_is_believed_of_a_text_and_nothing_is_called_off_by_it(tmp_path, said, listings):
    path = tmp_path / "bugreport.txt"
    path.write_text(report_of(said), encoding="utf-8")
    report = analyse(InputFiles((path,)), listings)
    assert states(report, LANTERN)[DoorKind.NOTIFICATIONS] is OPEN
    assert CLOSED not in {state for app in report.apps for state in states(report, app.package, app.user).values()}


@pytest.mark.parametrize(
    ("missing", "kinds"),
    [
        ("settings", (DoorKind.NOTIFICATIONS, DoorKind.ACCESSIBILITY, DoorKind.KEYBOARD)),
        ("role", (DoorKind.DIALER_ROLE, DoorKind.SMS_ROLE, DoorKind.COMPANION)),
        ("appops", (DoorKind.OVERLAY, DoorKind.INSTALL_APPS, DoorKind.ALL_FILES)),
    ],
)
def test_door_that_a_file_does_not_carry_is_not_in_this_file_and_never_off(tmp_path, said, listings, missing, kinds):
    report = analyse(InputFiles((zipped(tmp_path, report_of(said, missing)),)), listings)
    for app in report.apps:
        doors = {door.kind: door for door in app.doors or ()}
        assert app.doors is None or all(
            (doors[kind].state, doors[kind].evidence) == (UNKNOWN, NOT_IN_FILE) for kind in kinds
        )


def test_settings_of_a_user_that_were_not_saved_are_not_in_this_file(tmp_path, said, listings):
    report = analyse(InputFiles((zipped(tmp_path, report_of(said)),)), listings)
    assert states(report, LANTERN, 10)[DoorKind.NOTIFICATIONS] is UNKNOWN


@pytest.mark.parametrize("name", ["settings", "role"])
def test_service_that_stands_twice_is_not_read(tmp_path, said, listings, name):
    forged = f"{RULER}\nDUMP OF SERVICE {name}:\n{said[name].replace(WILLOW, LANTERN)}"
    report = analyse(InputFiles((zipped(tmp_path, report_of(said, change=lambda text: text + forged)),)), listings)
    kind = DoorKind.ACCESSIBILITY if name == "settings" else DoorKind.SMS_ROLE
    assert {states(report, app.package, app.user)[kind] for app in report.apps if app.doors} == {UNKNOWN}


def test_folder_of_androidqf_tells_of_doors_too(tmp_path, said, listings):
    (tmp_path / "getprop.txt").write_text(said["getprop"], encoding="utf-8")
    (tmp_path / "dumpsys.txt").write_text(report_of(said, "settings", "getprop"), encoding="utf-8")
    (tmp_path / "packages.json").write_text('[{"name": "example.lantern.loan"}]', encoding="utf-8")
    listed = f"android_id=1\nenabled_notification_listeners={LANTERN}/.L\ndefault_input_method=a.b/.C\n"
    (tmp_path / "settings_secure.txt").write_text(listed, encoding="utf-8")
    report = analyse(InputFiles((tmp_path,)), listings)
    assert states(report, LANTERN)[DoorKind.NOTIFICATIONS] is OPEN
    assert states(report, WILLOW)[DoorKind.NOTIFICATIONS] is UNKNOWN


@pytest.mark.parametrize("off_first", [True, False])
@pytest.mark.parametrize(
    "way",
    [("android.permission.READ_CALL_LOG", DoorKind.CALL_LOG), ("android.permission.GET_ACCOUNTS", DoorKind.ACCOUNTS)],
)
def test_of_two_reports_none_closes_what_the_other_shows_open(said, listings, tmp_path, way, off_first):
    permission, kind = way

    def opened(*paths):
        doors = [(app.key, door) for app in analyse(InputFiles(paths), listings).apps for door in app.every_door]
        return {key for key, door in doors if (door.kind, door.state) == (kind, OPEN)}

    before = said | {"package": said["package"].replace(f"{permission}: granted=true", f"{permission}: granted=false")}
    paths = []
    for name, of in (("a", before), ("b", said)):
        (tmp_path / name).mkdir()
        paths.append(zipped(tmp_path / name, report_of(of)))
    shown = opened(paths[1])
    assert shown and not opened(paths[0])
    assert opened(*(paths if off_first else reversed(paths))) == shown


def test_services_that_do_not_run_close_nothing_where_the_text_is_not_proven_whole(said, listings, tmp_path):
    switch = "accessibility_enabled pkg:android value:"
    stopped = said | {"settings": SETTINGS.replace(f"{switch}1", f"{switch}0")}
    plain = tmp_path / "bugreport.txt"
    plain.write_text(report_of(stopped), encoding="utf-8")
    key = AppKey(PackageName(WILLOW), UserId(0))

    def state(path):
        app = analyse(InputFiles((path,)), listings).app(key)
        return next(door.state for door in app.doors if door.kind is DoorKind.ACCESSIBILITY)

    assert (state(plain), state(zipped(tmp_path, report_of(stopped)))) == (UNKNOWN, CLOSED)

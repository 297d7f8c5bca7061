"""Every Android from 6 to 16, and phones that do not do what they are told."""

from dataclasses import replace

import pytest
from bent_phone import BentDevice, plugged
from forged_dump import forged
from turning import at_once, lenders_off, outcomes, scanned, undone

from core.adb.commands import PROBE_PERMISSION
from core.casebook.changes import ChangeBook
from core.model.access import ContactAccess
from core.model.headline import bulk_targets
from core.model.names import GET_ACCOUNTS, READ_CONTACTS, WRITE_CONTACTS
from core.practice.device_port import Output
from core.practice.phones import build
from core.practice.state import PermissionKey, PhoneState
from core.services.changing.planning import plan_revocation
from core.services.changing.turning_off import carry_out

LANTERN = "example.lantern.loan"
CEDAR, OLD_PINE = "example.cedar.cash", "example.oldpine.credit"
BOTH_OFF = {"READ_CONTACTS": "ignore", "WRITE_CONTACTS": "ignore"}
LEGACY = {"samsung-10": CEDAR, "pixel-16": OLD_PINE}


class WatchedDevice(BentDevice):
    """A phone that tells of every line before it obeys, and leaves undone the lines that begin with `deaf_to`."""

    def __init__(self, phone, *, deaf_to=(), bend=lambda argv, text: text, before=lambda line: None):
        super().__init__(phone, bend)
        self._deaf_to = tuple(deaf_to)
        self._before = before

    def run(self, argv):
        line = " ".join(argv)
        self._before(line)
        if line.startswith(self._deaf_to) and PROBE_PERMISSION not in line:
            self.asked.append(line)
            return Output()
        return super().run(argv)

    @property
    def written(self):
        writes = ("pm revoke", "pm grant", "pm set-", "pm clear-", "appops set")
        return [line for line in self.asked if line.startswith(writes) and PROBE_PERMISSION not in line]


def phone_of(name, sdk):
    spec, state = build(name)
    properties = tuple((key, str(sdk) if key == "ro.build.version.sdk" else value) for key, value in spec.properties)
    return replace(spec, sdk=sdk, properties=properties), state


def writing_too(sdk):
    """A phone whose legacy app holds WRITE_CONTACTS as well."""
    spec, state = phone_of("samsung-10", sdk)
    old = spec.app(CEDAR)
    state.permissions |= {
        PermissionKey(key.app_id, key.user, WRITE_CONTACTS): kept
        for key, kept in state.permissions.items()
        if (key.app_id, key.permission) == (old.app_id, READ_CONTACTS)
    }
    asking = replace(old, requested=(*old.requested, WRITE_CONTACTS))
    return replace(spec, apps=tuple(asking if app is old else app for app in spec.apps)), state


def truth(state: PhoneState):
    """Permissions with flags, and package-level ops other than allow, which is the default whether it is kept or not.

    Uid-level ops follow the permissions of every app by themselves on some Androids; the verdicts cover them.
    """
    return dict(state.permissions), {key: mode for key, mode in state.package_ops.items() if mode != "allow"}


@pytest.mark.parametrize("sdk", [23, 25, 27, 29, 30, 32, 33, 35, 36])
def test_off_and_exactly_back_on_every_android(adb_server, own_data_folder, sdk):
    name, by_op = ("samsung-10", True) if sdk < 33 else ("pixel-16", False)
    device, old = BentDevice(writing_too(sdk) if by_op else phone_of(name, sdk)), LEGACY[name]
    with plugged(adb_server, device) as phone:
        before, ops, readers = truth(device.state), legacy_ops(device, old), reading(scanned(phone))
        said = outcomes(lenders_off(phone, own_data_folder))
        assert (said[old, 0], list(said.values()).count("REVOKED") > 1) == ("REVOKED", True)
        assert not {"STILL_ON", "CAME_BACK", "UNKNOWN", "REFUSED_BY_PHONE"} & set(said.values())
        assert not by_op or legacy_ops(device, old)[sdk < 26] == BOTH_OFF
        assert set(outcomes(undone(phone, own_data_folder)).values()) == {"RESTORED"}
        assert (truth(device.state), legacy_ops(device, old), reading(scanned(phone))) == (before, ops, readers)


def legacy_ops(device, package):
    """The modes of both contacts ops of an app of user 0, at both levels, that are not the default."""
    app_id = device.spec.app(package).app_id
    of_uid = {key.op: mode for key, mode in device.state.uid_ops.items() if key.uid == app_id and mode != "allow"}
    of_app = {key.op: m for key, m in device.state.package_ops.items() if key.package == package and m != "allow"}
    return of_uid, of_app


@pytest.mark.parametrize("sdk", [25, 29])
def test_op_of_writing_that_was_off_before_stays_off_after_undo(adb_server, own_data_folder, sdk):
    device, old = BentDevice(writing_too(sdk)), CEDAR
    write = device.run(("appops", "set", *(() if sdk == 25 else ("--uid",)), old, "WRITE_CONTACTS", "ignore"))
    assert (write.stdout, write.stderr) == (b"", b"")
    with plugged(adb_server, device) as phone:
        before = legacy_ops(device, old)
        assert "WRITE_CONTACTS" in before[sdk < 26]
        assert outcomes(lenders_off(phone, own_data_folder))[old, 0] == "REVOKED"
        assert outcomes(undone(phone, own_data_folder))[old, 0] == "RESTORED"
        assert legacy_ops(device, old) == before


def test_op_of_writing_that_stays_on_is_not_called_off(adb_server, own_data_folder):
    device = WatchedDevice(writing_too(29), deaf_to=["appops set 10157 WRITE_CONTACTS"])
    with plugged(adb_server, device) as phone:
        assert outcomes(lenders_off(phone, own_data_folder))[CEDAR, 0] == "STILL_ON"


def test_op_of_writing_is_asked_for_only_when_a_plan_sets_it(adb_server, own_data_folder):
    device = WatchedDevice("samsung-10")
    with plugged(adb_server, device) as phone:
        report = scanned(phone)
        plan = plan_revocation(
            report, [key for key in bulk_targets(report) if key.package == "example.mango.loan"], stop_asking=True
        )
        carry_out(phone, plan, ChangeBook(own_data_folder), report, pause=at_once)
        assert not [line for line in device.asked if line.endswith("appops --op WRITE_CONTACTS")]
        lenders_off(phone, own_data_folder)
    assert len([line for line in device.asked if line.endswith("appops --op WRITE_CONTACTS")]) == 3


@pytest.mark.parametrize("sdk", [35, 36])
def test_flag_that_does_not_take_is_set_by_the_ops_own_command_from_android_15(adb_server, own_data_folder, sdk):
    device = WatchedDevice(phone_of("pixel-16", sdk), deaf_to=["pm set-permission-flags", "pm clear-permission-flags"])
    with plugged(adb_server, device) as phone:
        before = truth(device.state)
        assert outcomes(lenders_off(phone, own_data_folder))[OLD_PINE, 0] == "REVOKED"
        assert [line for line in device.written if line.startswith("appops ")] == [
            "appops set 10154 READ_CONTACTS ignore"
        ]
        assert outcomes(undone(phone, own_data_folder))[OLD_PINE, 0] == "RESTORED"
        assert truth(device.state) == before


def test_change_that_died_after_the_second_way_was_tried_is_undone_exactly(adb_server, own_data_folder):
    device = WatchedDevice("pixel-16", deaf_to=["pm set-permission-flags"])

    def ctrl_c(seconds):
        raise KeyboardInterrupt

    with plugged(adb_server, device) as phone:
        before = truth(device.state)
        with pytest.raises(KeyboardInterrupt):
            lenders_off(phone, own_data_folder, pause=ctrl_c)
        assert truth(device.state) != before
        assert set(outcomes(undone(phone, own_data_folder)).values()) == {"RESTORED"}
        assert truth(device.state) == before


def test_second_way_is_not_taken_where_the_first_worked_nor_before_android_15(adb_server, own_data_folder):
    for sdk, deaf_to, said in ((36, (), "REVOKED"), (34, ["pm set-permission-flags"], "STILL_ON")):
        device = WatchedDevice(phone_of("pixel-16", sdk), deaf_to=deaf_to)
        with plugged(adb_server, device) as phone:
            assert outcomes(lenders_off(phone, own_data_folder))[OLD_PINE, 0] == said
        assert not [line for line in device.written if line.startswith("appops set ")]


def reading(report):
    return [app.key for app in report.apps if app.access is ContactAccess.CAN_READ]


def test_record_is_on_disk_before_the_first_write_reaches_the_phone(adb_server, own_data_folder):
    kept = []

    def note(line):
        if line.startswith(("pm revoke", "pm set-", "appops set")) and PROBE_PERMISSION not in line:
            kept.append(len(ChangeBook(own_data_folder).list().changes))

    with plugged(adb_server, WatchedDevice("pixel-16", before=note)) as phone:
        lenders_off(phone, own_data_folder)
    assert set(kept) == {1}


@pytest.mark.parametrize("answer", ["", "Success", "Error: java.lang.IllegalStateException: maker says no", "\x00\xff"])
def test_nothing_is_written_unless_the_phone_proves_that_there_is_a_way_back(adb_server, own_data_folder, answer):
    def bend(argv, text):
        return Output(answer.encode()) if argv[:2] == ("pm", "grant") else text

    device = WatchedDevice("pixel-16", bend=bend)
    with plugged(adb_server, device) as phone:
        result = lenders_off(phone, own_data_folder)
    assert (device.written, result.change_id) == ([], "")
    assert set(outcomes(result).values()) == {"REFUSED_BY_PHONE", "ALREADY_OFF"}


def test_silence_is_no_success(adb_server, own_data_folder):
    device = WatchedDevice("pixel-16", deaf_to=["pm revoke"])
    with plugged(adb_server, device) as phone:
        said = outcomes(lenders_off(phone, own_data_folder))
    assert said["example.lantern.loan", 0] == "STILL_ON"
    assert said["example.oldpine.credit", 0] == "REVOKED"


def test_undo_that_the_phone_passes_over_in_silence_is_not_called_restored(adb_server, own_data_folder):
    device = WatchedDevice("pixel-16", deaf_to=["pm grant", "pm clear-permission-flags", "appops set"])
    with plugged(adb_server, device) as phone:
        lenders_off(phone, own_data_folder)
        assert set(outcomes(undone(phone, own_data_folder)).values()) == {"REFUSED_BY_PHONE"}


def test_undo_that_brings_back_half_is_called_partly_and_names_the_rest(adb_server, own_data_folder):
    device = WatchedDevice("pixel-16", deaf_to=["pm clear-permission-flags"])
    with plugged(adb_server, device) as phone:
        lenders_off(phone, own_data_folder)
        back = undone(phone, own_data_folder)
    lantern = next(item for item in back.items if item.item.key.package == "example.lantern.loan")
    assert (lantern.outcome.value, "USER_FIXED" in lantern.reason) == ("PARTLY", True)


def answering_yes(*words):
    """Bend the outright answer of every question that holds all these words to "granted"."""
    return lambda argv, text: b"0\n" if "check-permission" in argv and set(words) <= set(argv) else text


@pytest.mark.parametrize("sdk", [24, 30, 36])
def test_phone_that_contradicts_its_own_dump_is_unknown_and_its_line_is_told(adb_server, own_data_folder, sdk):
    with plugged(adb_server, WatchedDevice(phone_of("pixel-16", sdk), bend=answering_yes(LANTERN))) as phone:
        result = lenders_off(phone, own_data_folder)
    said = outcomes(result)
    assert (said[LANTERN, 0], said["example.oldpine.credit", 0]) == ("UNKNOWN", "REVOKED")
    lantern = next(item for item in result.items if (item.item.key.package, item.item.key.user) == (LANTERN, 0))
    assert lantern.reason.startswith("dumpsys package check-permission ")
    assert lantern.reason.endswith(f" {LANTERN} 0: 0")
    assert lantern.after.access is ContactAccess.UNKNOWN


@pytest.mark.parametrize("permission", [GET_ACCOUNTS, WRITE_CONTACTS])
def test_sibling_that_is_answered_to_be_held_is_not_called_off(adb_server, own_data_folder, permission):
    with plugged(adb_server, WatchedDevice("pixel-16", bend=answering_yes(LANTERN, permission))) as phone:
        said = outcomes(lenders_off(phone, own_data_folder))
    assert (said[LANTERN, 0], said["example.harbor.advance", 0]) == ("UNKNOWN", "REVOKED")


def test_shared_uid_is_off_only_when_every_member_is_answered_to_be_off(adb_server, own_data_folder):
    with plugged(adb_server, WatchedDevice("pixel-16", bend=answering_yes("example.harbor.points"))) as phone:
        said = outcomes(lenders_off(phone, own_data_folder))
    assert (said["example.harbor.advance", 0], said[LANTERN, 0]) == ("UNKNOWN", "REVOKED")


def test_unanswered_question_is_no_proof(adb_server, own_data_folder):
    device = WatchedDevice("pixel-16", bend=lambda argv, text: b"" if "check-permission" in argv else text)
    with plugged(adb_server, device) as phone:
        result = lenders_off(phone, own_data_folder)
    assert outcomes(result)[LANTERN, 0] == "UNKNOWN"
    assert all(item.outcome.value != "ALREADY_OFF" for item in result.items if not item.before.legacy)


def test_app_that_forges_the_dump_is_not_off_already(adb_server, own_data_folder):
    def bend(argv, text):
        return forged(text, LANTERN, "com.android.systemui", 10_034) if " permission " in " ".join(argv) else text

    with plugged(adb_server, WatchedDevice("pixel-16", bend=bend)) as phone:
        report = scanned(phone)
        chosen = [app.key for app in report.apps if app.package == LANTERN]
        plan = plan_revocation(report, chosen, stop_asking=True)
        said = outcomes(carry_out(phone, plan, ChangeBook(own_data_folder), report, pause=at_once))
    assert said[LANTERN, 0] == "UNKNOWN"


def test_android_6_is_not_asked_what_it_does_not_know(adb_server, own_data_folder):
    device = WatchedDevice(phone_of("pixel-16", 23))
    with plugged(adb_server, device) as phone:
        lenders_off(phone, own_data_folder)
    assert not [line for line in device.asked if "check-permission" in line]


def test_legacy_app_is_off_by_its_switch_though_android_answers_that_it_holds_the_permission(
    adb_server, own_data_folder
):
    device = WatchedDevice("samsung-10")
    with plugged(adb_server, device) as phone:
        assert outcomes(lenders_off(phone, own_data_folder))[CEDAR, 0] == "REVOKED"
        after = scanned(phone)
    cedar = next(app for app in after.apps if app.package == CEDAR and app.user == 0)
    assert (cedar.access, {gap.reason.value for gap in after.gaps}) == (ContactAccess.ASKS_BUT_OFF, {"refused"})


def test_only_chosen_apps_and_contacts_permissions_stand_in_what_is_written(adb_server, own_data_folder):
    device = WatchedDevice("samsung-10")
    with plugged(adb_server, device) as phone:
        chosen = {item.item.key.package for item in lenders_off(phone, own_data_folder).items}
        undone(phone, own_data_folder)
    group = ("READ_CONTACTS", "WRITE_CONTACTS", "GET_ACCOUNTS")
    assert len(device.written) > 10
    for line in device.written:
        assert any(name in line for name in group)
        assert line.startswith("appops set ") or any(f" {package} " in line for package in chosen)

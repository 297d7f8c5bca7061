"""Events happen between two commands, when their count is reached, and stay in the phone's own state."""

import datetime as dt
from pathlib import Path

import pytest

from core.practice.events import Event
from core.practice.storage import load
from tests.core.practice.asking import GROUP, READ, SILENCE, ask, block, complaint, holds, said
from tests.core.practice.conftest import NOON, OpenPhone

READER = "example.hollyhock.loan"  # of pixel-17
FILTERED = f"dumpsys -t 60 package permission {GROUP}"


class Hands:
    """A clock that somebody turns."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> dt.datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += dt.timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("spec", "event"),
    [
        ("after=12 uninstall example.x", Event("uninstall", ("example.x",), 12)),
        ("uninstall example.x 10", Event("uninstall", ("example.x", "10"))),
        ("after=9 switch off", Event("switch", ("off",), 9)),
        ("regrant=1.0 example.x", Event("regrant", ("1.0", "example.x"))),
        ("clock=-86400", Event("clock", ("-86400",))),
        ("hand off contacts", Event("hand", ("off", "contacts"))),
        ("after=1 hand off sms_role example.x", Event("hand", ("off", "sms_role", "example.x"), 1)),
        ("after=2 update example.x 30", Event("update", ("example.x", "30"), 2)),
    ],
)
def test_events_are_read_from_a_few_words(spec: str, event: Event) -> None:
    assert Event.parse(spec) == event


@pytest.mark.parametrize("spec", ["", "explode", "after=x lock 10", "lock", "lock ten", "switch maybe", "lock 10 11",
                                  "uninstall 'a;b'", "regrant example.x", "clock soon", "hand on contacts",
                                  "hand off", "hand off contacts 'a;b'"])  # fmt: skip
def test_what_is_no_event_is_refused(spec: str) -> None:
    with pytest.raises(ValueError, match="no such event"):
        Event.parse(spec)


def test_app_is_removed_after_so_many_commands(phone: OpenPhone) -> None:
    device = phone("pixel-17")
    device.plan(Event.parse(f"after=2 uninstall {READER}"))
    assert holds(device, READER)
    assert holds(device, READER, user=10)
    assert not holds(device, READER)
    assert READER not in said(device, "pm list packages --user 0") + said(device, "pm list packages --user 10")
    assert READER not in said(device, FILTERED)


def test_commands_are_counted_from_when_the_event_was_planned(phone: OpenPhone) -> None:
    device = phone("pixel-17")
    said(device, "getprop")
    device.plan(Event.parse(f"after=1 uninstall {READER} 10"))
    assert holds(device, READER, user=10)
    assert not holds(device, READER, user=10)
    assert holds(device, READER)


def test_removed_app_is_gone_for_the_next_command_of_another_process_too(phone: OpenPhone) -> None:
    device = phone("pixel-17")
    device.plan(Event.parse(f"uninstall {READER}"))
    said(device, "getprop")
    assert not holds(phone("pixel-17"), READER)


def test_mate_loses_what_only_the_removed_app_asked_for(phone: OpenPhone) -> None:
    device = phone("pixel-17")
    credit = next(app.name for app in device.spec.apps if app.name.endswith(".credit"))
    mate = f"{credit.removesuffix('.credit')}.rewards"
    camera = "android.permission.CAMERA"
    assert holds(device, mate)
    device.plan(Event.parse(f"uninstall {credit}"))
    assert not holds(device, mate)
    assert holds(device, mate, permission=camera)


def test_updated_app_has_the_next_version_and_keeps_what_it_holds(phone: OpenPhone) -> None:
    device = phone("pixel-17")
    before = block(said(device, FILTERED), f"  Package [{READER}]")
    device.plan(Event.parse(f"update {READER}"))
    after = block(said(device, FILTERED), f"  Package [{READER}]")
    assert "    versionCode=20 minSdk=24 targetSdk=33" in before
    assert "    versionCode=21 minSdk=24 targetSdk=33" in after
    assert [line for line in after if "granted=" in line] == [line for line in before if "granted=" in line]
    assert f"{READER} versionCode:21" in said(phone("pixel-17"), "pm list packages --show-versioncode --user 0")


def test_old_app_that_is_updated_to_a_new_target_gets_runtime_permissions_on_9_and_before(phone: OpenPhone) -> None:
    device = phone("huawei-6")
    device.plan(Event.parse("update example.sandpiper.cash 23"))
    lines = block(said(device, f"dumpsys package permission {GROUP}"), "  Package [example.sandpiper.cash]")
    assert [line for line in lines if READ in line] == [f"      {READ}", f"        {READ}: granted=true"]


def test_old_app_that_a_flag_held_off_loses_the_permission_with_its_update(phone: OpenPhone) -> None:
    device = phone("pixel-17")
    device.plan(Event.parse("update example.stickleback.money 30"))
    lines = block(said(device, FILTERED), "  Package [example.stickleback.money]")
    flags = "USER_SET|USER_SENSITIVE_WHEN_GRANTED|USER_SENSITIVE_WHEN_DENIED"
    assert f"        {READ}: granted=false, flags=[ {flags}]" in lines


def test_op_of_an_old_app_outlives_its_update(phone: OpenPhone) -> None:
    device = phone("huawei-6")
    device.plan(Event.parse("update example.foxglove.money 23"))
    lines = block(said(device, f"dumpsys package permission {GROUP}"), "  Package [example.foxglove.money]")
    assert f"        {READ}: granted=true" in lines
    ops = block(said(device, "dumpsys appops"), "    Package example.foxglove.money:")
    assert ops[1].startswith("      READ_CONTACTS: mode=1; ")


def test_locked_user_stops_and_an_unlocked_one_runs(phone: OpenPhone) -> None:
    device = phone("work-14")
    assert "\tUserInfo{10:Work profile:1030} running\n" in said(device, "pm list users")
    device.plan(Event.parse("lock 10"))
    assert "\tUserInfo{10:Work profile:10b0}\n" in said(device, "pm list users")
    device.plan(Event.parse("unlock 10"))
    assert "\tUserInfo{10:Work profile:1030} running\n" in said(device, "pm list users")


def test_ops_of_a_user_follow_once_it_runs(phone: OpenPhone) -> None:
    device = phone("generic-12")
    ask(device, f"pm revoke --user 10 example.yarrow.loan {READ}")
    assert "  Uid u10a152:" in (text := said(device, "dumpsys appops --op READ_CONTACTS"))
    assert "      READ_CONTACTS: mode=ignore" not in block(text, "  Uid u10a152:")
    device.plan(Event.parse("unlock 10"))
    assert "      READ_CONTACTS: mode=ignore" in block(
        said(device, "dumpsys appops --op READ_CONTACTS"), "  Uid u10a152:"
    )


def test_user_is_closed_to_the_shell_between_two_commands(phone: OpenPhone) -> None:
    device = phone("work-14")
    device.plan(Event.parse("after=1 close 10"))
    line = "pm list packages --user 10"
    assert complaint(device, line) == ""
    assert complaint(device, line) == "java.lang.SecurityException: Shell does not have permission to access user 10"
    device.plan(Event.parse("open 10"))
    assert complaint(device, line) == ""


@pytest.mark.parametrize("name", ("pixel-17", "redmi-11"))
def test_rights_go_midway_with_or_without_a_makers_switch(phone: OpenPhone, name: str) -> None:
    device = phone(name)
    device.switch(on=True)
    device.plan(Event.parse("after=1 switch off"))
    line = "pm revoke --user 0 android android.permission.LENDERLENS_PROBE"
    assert "Unknown permission" in complaint(device, line)
    assert "revokeRuntimePermission: Neither user 2000 nor current process has" in complaint(device, line)
    device.plan(Event.parse("switch on"))
    assert "Unknown permission" in complaint(device, line)


def test_permission_comes_back_after_a_second(tmp_path: Path) -> None:
    clock = Hands()
    device = load("pixel-17", tmp_path / "pixel-17.json", clock=clock)
    device.plan(Event.parse(f"regrant=1.0 {READER}"))
    said(device, "getprop")
    before = device.state.permissions.copy()
    assert ask(device, f"pm revoke --user 0 {READER} {READ}") == SILENCE
    assert not holds(device, READER)
    clock.pass_by(0.9)
    assert not holds(device, READER)
    clock.pass_by(0.2)
    assert holds(device, READER)
    assert device.state.permissions == before


def test_op_and_compat_flag_come_back_too(tmp_path: Path) -> None:
    clock = Hands()
    nine = load("generic-9", tmp_path / "generic-9.json", clock=clock)
    nine.plan(Event.parse("regrant=1 example.teasel.cash"))
    before = said(nine, "dumpsys appops --op READ_CONTACTS")
    uid = nine.spec.app("example.teasel.cash").app_id  # type: ignore[union-attr]
    ask(nine, f"appops set {uid} READ_CONTACTS ignore")
    assert said(nine, "dumpsys appops --op READ_CONTACTS") != before
    clock.pass_by(1)
    later = said(nine, "dumpsys appops --op READ_CONTACTS")
    assert "mode=ignore" not in "".join(block(later, f"  Uid u0a{uid - 10_000}:"))


def test_clock_of_the_phone_is_wrong(phone: OpenPhone) -> None:
    device = phone("pixel-17")
    device.plan(Event.parse("clock -86400"))
    assert said(device, "date +%Y-%m-%dT%H:%M:%S%z") == "2026-08-13T21:00:00+0900\n"


def test_slow_phone_thinks_about_dumps_only_and_only_where_it_is_let(tmp_path: Path) -> None:
    pauses: list[float] = []
    slow = load("tecno-8", tmp_path / "tecno-8.json", pause=pauses.append)
    said(slow, "getprop")
    said(slow, "dumpsys -t 60 appops")
    assert pauses == [0.5]
    slow.plan(Event.parse("thinking 0"))
    said(slow, "dumpsys -t 60 appops")
    assert pauses == [0.5]

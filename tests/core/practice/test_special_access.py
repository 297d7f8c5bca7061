"""Special access: app-ops of windows over other apps, of installing, of all files; and a watch's role."""

import pytest

from tests.core.practice.asking import SILENCE, ask, block, said
from tests.core.practice.conftest import OpenPhone

OVERLAY, INSTALLING, FILES = "SYSTEM_ALERT_WINDOW", "REQUEST_INSTALL_PACKAGES", "MANAGE_EXTERNAL_STORAGE"


def ops_of(text: str, package: str) -> list[str]:
    """The lines of a package, without when; and those of its uid, which stand before it."""
    lines = text.split("\n")
    at = lines.index(f"    Package {package}:")
    first = max(n for n in range(at) if lines[n].startswith("  Uid "))
    own = [line for line in lines[first:at] if ": mode=" in line]
    return own + [
        line for line in block("\n".join([*lines[at:], "  end"]), "    Package") if "(" in line and "]" not in line
    ]


def test_overlay_is_allowed_refused_or_never_decided(phone: OpenPhone) -> None:
    text = said(phone("pixel-16"), f"dumpsys -t 60 appops --op {OVERLAY}")
    assert ops_of(text, "example.lantern.loan") == [f"      {OVERLAY} (allow): "]
    assert ops_of(text, "example.marble.pawn") == [f"      {OVERLAY} (default): "]
    assert ops_of(text, "org.example.skylark.market") == [f"      {OVERLAY} (deny): "]
    assert "          Reject: [top-s]2026-08-12 19:03:44.059" in text
    assert "example.harbor" not in text


def test_each_user_has_an_op_of_its_own(phone: OpenPhone) -> None:
    text = said(phone("redmi-14"), f"dumpsys -t 60 appops --op {OVERLAY}")
    assert f"      {OVERLAY} (allow): " in block(text, "  Uid u0a152:")
    assert f"      {OVERLAY} (deny): " in block(text, "  Uid u999a152:")


def test_all_files_are_a_matter_of_the_uid_and_installing_one_of_the_package(phone: OpenPhone) -> None:
    device = phone("redmi-14")
    lines = block(said(device, f"dumpsys appops --op {FILES}"), "  Uid u0a")
    assert f"      {FILES}: mode=allow" in lines
    assert not [line for line in lines if line.startswith("    Package")]
    text = said(device, f"dumpsys appops --op {INSTALLING}")
    assert ops_of(text, "org.example.magpie.market") == [f"      {INSTALLING} (allow): "]
    assert ops_of(text, "org.example.magpie.explorer") == [f"      {INSTALLING} (deny): "]


@pytest.mark.parametrize(("name", "op"), [("generic-9", FILES), ("samsung-10", FILES)])
def test_op_of_a_later_android_is_not_known(phone: OpenPhone, name: str, op: str) -> None:
    assert said(phone(name), f"dumpsys appops --op {op}") == f"Error: Unknown operation string: {op}\n"


def test_up_to_8_modes_are_numbers_and_an_android_6_knows_no_installing(phone: OpenPhone) -> None:
    whole = said(phone("tecno-8"), "dumpsys -t 60 appops")
    assert f"      {OVERLAY}: mode=0\n" in whole
    assert f"      {OVERLAY}: mode=2\n" in whole
    assert f"      {OVERLAY}: mode=3; rejectTime=" in whole
    assert f"      {INSTALLING}: mode=0\n" in whole
    assert INSTALLING not in said(phone("huawei-6"), "dumpsys appops")


def test_default_mode_of_special_access_is_default_and_is_not_kept(phone: OpenPhone) -> None:
    device = phone("generic-9")
    get = f"appops get --user 0 org.example.dunlin.market {OVERLAY}"
    assert said(device, get) == f"{OVERLAY}: deny\n"
    assert ask(device, f"appops set --user 0 org.example.dunlin.market {OVERLAY} default") == SILENCE
    assert said(device, get) == "No operations.\nDefault mode: default\n"
    assert "dunlin.market" not in said(device, f"dumpsys appops --op {OVERLAY}")


@pytest.mark.parametrize(
    ("name", "watch"), [("generic-12", "org.example.sundial.watch"), ("pixel-17", "org.example.chronicle.watch")]
)
def test_watch_holds_its_role_and_the_contacts_that_came_with_it(phone: OpenPhone, name: str, watch: str) -> None:
    device = phone(name)
    roles = said(device, "dumpsys -t 60 role").split("name=android.app.role.COMPANION_DEVICE_WATCH\n")
    assert f"holders={watch}\n" in roles[1].split("}")[0]
    assert "holders=" not in roles[2].split("}")[0]  # the other user has no watch
    whole = said(device, f"dumpsys package {watch}")
    assert "android.permission.READ_CONTACTS: granted=true, flags=[ USER_SENSITIVE_WHEN_GRANTED|" in whole
    assert "|GRANTED_BY_ROLE]" in whole


def test_companion_roles_come_with_their_android(phone: OpenPhone) -> None:
    counts = {
        name: said(phone(name), "dumpsys role").count("COMPANION_DEVICE_") for name in ("samsung-10", "leased-13")
    }
    assert counts == {"samsung-10": 0, "leased-13": 3}

"""What the practice phones promise: state on disk, invented apps only, the catalogue true."""

import json
from pathlib import Path

import pytest

from core.errors import DataError
from core.model.names import is_package_name
from core.paths import resource_path
from core.practice.phones import PHONES, PhoneSummary, build
from core.practice.state import PermissionState
from core.practice.state_file import read_state, write_state
from core.practice.storage import load, reset
from tests.core.practice.asking import READ, ask, holds, said
from tests.core.practice.conftest import OpenPhone

_NONE = PermissionState(granted=False)
NAMES = tuple(phone.name for phone in PHONES)


def _records() -> list[dict[str, object]]:
    text = resource_path("practice", "lenders.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_change_is_met_again_by_the_next_command(phone: OpenPhone) -> None:
    ask(phone("pixel-16"), f"pm revoke --user 0 example.lantern.loan {READ}")
    assert not holds(phone("pixel-16"), "example.lantern.loan")


def test_reset_makes_the_phone_as_it_came(tmp_path: Path) -> None:
    state = tmp_path / "pixel-16.json"
    ask(load("pixel-16", state), f"pm revoke --user 0 example.lantern.loan {READ}")
    reset(state)
    reset(state)
    assert holds(load("pixel-16", state), "example.lantern.loan")


def test_reading_alone_writes_nothing(tmp_path: Path) -> None:
    ask(load("pixel-16", tmp_path / "pixel-16.json"), "dumpsys package")
    assert list(tmp_path.iterdir()) == []


def test_switch_and_tap_are_remembered(tmp_path: Path) -> None:
    device = load("redmi-14", tmp_path / "redmi-14.json")
    device.switch(on=True)
    device.press_allow()
    state = load("redmi-14", tmp_path / "redmi-14.json").state
    assert (state.switch_on, state.allowed) == (True, True)


@pytest.mark.parametrize("name", NAMES)
def test_state_comes_back_from_disk_as_it_was(tmp_path: Path, name: str) -> None:
    _, state = build(name)
    write_state(state, tmp_path / "state.json")
    assert read_state(tmp_path / "state.json") == state
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]


@pytest.mark.parametrize("text", ("", "{", "[]", '{"schema": "other"}', '{"schema": "lenderlens.practice_state/1"}'))
def test_damaged_state_is_a_data_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "state.json").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=r"state\.json"):
        load("pixel-16", tmp_path / "state.json")


def test_unknown_phone_is_a_data_error(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="nokia"):
        load("nokia", tmp_path / "state.json")


@pytest.mark.parametrize("summary", PHONES, ids=NAMES)
def test_catalogue_says_what_the_phone_is(summary: PhoneSummary) -> None:
    spec, _ = build(summary.name)
    assert summary.android == spec.release
    assert summary.users == tuple(user.id for user in spec.users)
    assert dict(spec.properties)["ro.build.version.sdk"] == str(spec.sdk)
    assert 60 <= len(spec.apps) <= 800
    assert all(summary.kind)


@pytest.mark.parametrize("name", NAMES)
def test_only_android_itself_and_invented_apps_are_on_a_phone(name: str) -> None:
    for app in build(name)[0].apps:
        assert is_package_name(app.name)
        assert app.name == "android" or app.name.startswith(("com.android.", "example.", "org.example."))


def test_invented_names_are_on_one_phone_only() -> None:
    invented = [app.name for name in NAMES for app in build(name)[0].apps if "example." in app.name]
    assert len(invented) == len(set(invented))


def test_every_practice_lender_is_on_a_phone_and_under_the_same_name() -> None:
    labels = {app.name: app.label for name in NAMES for app in build(name)[0].apps}
    for record in _records():
        names = record["names"]
        assert isinstance(names, dict)
        assert labels[str(record["package"])] == (names["en"], names["zh"])


def test_practice_sources_are_plainly_invented() -> None:
    for record in _records():
        statements = record["statements"]
        assert isinstance(statements, list)
        assert statements
        for statement in statements:
            assert statement["by"].startswith("Practice ")
            assert statement["url"].startswith("https://example.org/practice/")


@pytest.mark.parametrize("name", NAMES)
def test_each_phone_has_a_lender_in_every_situation(name: str) -> None:
    spec, state = build(name)
    lending = {str(r["package"]) for r in _records() if r["group"] == "lending"}
    apps = [app for app in spec.apps if app.name in lending]
    assert [app for app in apps if app.shared_user is not None]
    assert [app for app in apps if app.target_sdk < 23]
    assert [app for app in apps if READ not in app.requested]
    assert len(spec.users) == 1 or [app for app in apps if 0 not in app.users]
    off = [app for app in apps if (held := state.permission(app.app_id, 0, READ)) is not None and not held.granted]
    assert off
    fixed = {flag for app in apps for u in app.users for flag in state.of_uid(app.app_id, u).get(READ, _NONE).flags}
    assert fixed & {"SYSTEM_FIXED", "POLICY_FIXED"}
    assert ("REVIEW_REQUIRED" in fixed) is (spec.sdk >= 29 or spec.review_build)


def test_pixel_16_has_exactly_three_lending_apps_that_can_read() -> None:
    spec, state = build("pixel-16")
    sure = {str(r["package"]) for r in _records() if r["group"] == "lending" and r["confidence"] != "low"}
    reading = {
        app.name
        for app in spec.apps
        for user in app.users
        if app.name in sure
        and (held := state.permission(app.app_id, user, READ)) is not None
        and held.granted
        and "REVIEW_REQUIRED" not in held.flags
    }
    assert reading == {"example.lantern.loan", "example.harbor.advance", "example.oldpine.credit"}


def test_app_that_the_person_removed_is_gone_from_every_answer(phone: OpenPhone) -> None:
    device = phone("pixel-16")
    assert said(device, "pm uninstall --user 0 example.paperboat.money") == "Success\n"
    assert "paperboat" not in said(device, "pm list packages --user 0")
    assert "paperboat" not in said(device, "dumpsys package")
    assert not holds(device, "example.paperboat.money")

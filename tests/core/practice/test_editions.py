"""A practice phone whose state an older program kept still opens, and says what it can say today."""

import json
from pathlib import Path

import pytest

from core.practice.phones import PHONES, build
from core.practice.state_file import write_state
from core.practice.storage import load
from tests.core.practice.asking import READ, ask, holds, said

SINCE = ("locked", "edition")


def keep_as_the_first_edition(name: str, path: Path) -> None:
    """Write a state file as it was written before there were special apps and their ops."""
    spec, state = build(name)
    new = {app.app_id for app in spec.apps if app.edition > 1}
    state.permissions = {key: held for key, held in state.permissions.items() if key.app_id not in new}
    state.uid_ops = {key: mode for key, mode in state.uid_ops.items() if key.op == "READ_CONTACTS"}
    state.package_ops = {key: mode for key, mode in state.package_ops.items() if key.op == "READ_CONTACTS"}
    write_state(state, path)
    kept = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({key: value for key, value in kept.items() if key not in SINCE}), encoding="utf-8")


@pytest.mark.parametrize("name", [phone.name for phone in PHONES])
def test_old_state_says_all_that_the_phone_from_the_box_says(tmp_path: Path, name: str) -> None:
    keep_as_the_first_edition(name, tmp_path / "old.json")
    assert load(name, tmp_path / "old.json").state == load(name, tmp_path / "none.json").state


def test_what_was_done_to_an_old_phone_stays_done_and_is_kept_in_todays_edition(tmp_path: Path) -> None:
    path = tmp_path / "pixel-16.json"
    keep_as_the_first_edition("pixel-16", path)
    ask(load("pixel-16", path), f"pm revoke --user 0 example.lantern.loan {READ}")
    ask(load("pixel-16", path), "appops set --user 0 example.lantern.loan SYSTEM_ALERT_WINDOW default")
    again = load("pixel-16", path)
    assert not holds(again, "example.lantern.loan")
    assert "example.lantern.loan" not in said(again, "dumpsys appops --op SYSTEM_ALERT_WINDOW").split("Uid u10")[0]


def test_new_apps_stand_behind_those_that_were_there(tmp_path: Path) -> None:
    for phone in PHONES:
        apps = build(phone.name)[0].apps
        first = next((n for n, app in enumerate(apps) if app.edition > 1), len(apps))
        assert all(app.edition > 1 for app in apps[first:])

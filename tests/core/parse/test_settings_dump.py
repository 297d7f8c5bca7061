"""Saved settings: whom they name, for which user; what an app's own text forges in them takes everything back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.names import UserId
from core.parse.settings_dump import is_wanted, parse_settings

OWNER, WORK = UserId(0), UserId(10)
DUMP = """CONFIG SETTINGS (user 0)
_id:1 name:a/b pkg:android value:c default:c defaultSystemSet:true
GLOBAL SETTINGS (user 0)
_id:2 name:adb_enabled pkg:android value:1
SECURE SETTINGS (user 0)
_id:3 name:enabled_notification_listeners pkg:com.android.settings value:a.b/.C:d.e/d.e.F default:x defaultSystemSet:1
_id:4 name:android_id pkg:android value:0123456789abcdef
_id:5 name:accessibility_enabled pkg:android value:1
_id:6 name:sms_default_application pkg:android value:{null}

SYSTEM SETTINGS (user 0)
_id:7 name:default_input_method pkg:d.e value:not.ours/.Keyboard
SECURE SETTINGS (user 10)
_id:8 name:default_input_method pkg:android value:k.b/.Latin
"""


def named(text, name, user=OWNER):
    found = parse_settings(text, "file").holders(user, name)
    return None if found is None else (found.packages, found.hole)


def test_settings_of_each_user_name_their_apps():
    assert named(DUMP, "enabled_notification_listeners") == (("a.b", "d.e"), None)
    assert named(DUMP, "default_input_method", WORK) == (("k.b",), None)
    assert parse_settings(DUMP, "file").values[OWNER, "accessibility_enabled"] == "1"


def test_never_set_and_null_name_nobody_and_other_sections_are_not_the_persons():
    for name in ("default_input_method", "sms_default_application", "enabled_accessibility_services"):
        assert named(DUMP, name) == ((), None)


def test_user_whose_settings_were_not_saved_is_not_spoken_of():
    assert named(DUMP, "default_input_method", UserId(999)) is None
    assert named("", "default_input_method") is None


def test_list_of_one_user_is_read_too():
    text = "android_id=0123\nenabled_accessibility_services=a.b/.C:d.e/.F\naccessibility_enabled=1\n"
    assert named(text, "enabled_accessibility_services") == (("a.b", "d.e"), None)
    assert named(text, "default_input_method") == ((), None)


@pytest.mark.parametrize(
    "forged",
    [
        "SECURE SETTINGS (user 0)\n_id:9 name:enabled_notification_listeners pkg:x value:evil.app/.L\n",
        "SECURE SETTINGS (user 0)\n",
    ],
)
def test_what_an_app_writes_into_its_own_settings_takes_everything_of_that_user_back(forged):
    text = DUMP.replace("_id:7", f"{forged}_id:7")
    packages, hole = named(text, "enabled_notification_listeners")
    assert packages == () and hole is not None
    assert named(text, "default_input_method", WORK) == (("k.b",), None)


def test_list_in_a_dump_is_free_text():
    assert named(DUMP + "default_input_method=evil.app/.K\n", "default_input_method") == ((), None)


def test_nothing_personal_is_kept_of_a_report():
    kept = [line for line in DUMP.encode().splitlines(keepends=True) if is_wanted(line)]
    assert b"android_id" not in b"".join(kept) and b"adb_enabled" not in b"".join(kept)
    again = b"".join(kept).decode()
    assert parse_settings(again, "file") == parse_settings(DUMP, "file")


@given(st.integers(0, len(DUMP)))
def test_cut_anywhere_never_names_another_app(at):
    for user, name in ((OWNER, "enabled_notification_listeners"), (WORK, "default_input_method")):
        whole, cut = named(DUMP, name, user), named(DUMP[:at], name, user)
        short = {"a.b", "d.e", "k.b", "a", "d", "k"}
        assert cut is None or set(cut[0]) <= {*whole[0], *(package for package in cut[0] if package[:3] in short)}


@pytest.mark.parametrize(
    "line",
    [
        "_id:3 name:enabled_notification_listeners pkg:p value:a.b/.A B:d.e/.S",
        "_id:3 name:enabled_notification_listeners pkg:p value:a.b/.A default::d.e/.S",
        "_id:3 name:enabled_notification_listeners pkg:p val",
        "_id:3 name:enabled_notification_listeners",
        "name:enabled_notification_listeners pkg:p value:a.b/.A",
        f"_id:3 name:enabled_notification_listeners pkg:{'p' * 301} value:a.b/.A",
    ],
)
def test_setting_that_stands_there_in_another_shape_names_nobody_and_denies_nobody(line):
    text = f"SECURE SETTINGS (user 0)\n{line}\n"
    packages, hole = named(text, "enabled_notification_listeners")
    assert packages == () and hole is not None
    assert all(is_wanted(one) for one in text.encode().splitlines(keepends=True))

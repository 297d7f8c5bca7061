"""`dumpsys user` as AOSP documents it for 8 and 11 (bedstead's examples), and as 15 and a Samsung print it."""

import pytest

from core.parse.user_states import parse_user_states

ANDROID_11 = """\
Current user: 0
Users:
  UserInfo{0:null:c13} serialNo=0 isPrimary=true
    Type: android.os.usertype.full.SYSTEM
    Flags: 3091 (ADMIN|FULL|INITIALIZED|PRIMARY|SYSTEM)
    State: RUNNING_UNLOCKED
    Created: <unknown>
    Has profile owner: false
    Restrictions:
      none
    Device policy global restrictions:
      null
    Device policy local restrictions:
      none
    Effective restrictions:
      none
  UserInfo{10:managedprofileuser:1020} serialNo=10 isPrimary=false
    Type: android.os.usertype.profile.MANAGED
    Flags: 4128 (MANAGED_PROFILE|PROFILE)
    State: RUNNING_LOCKED
    Created: +2s690ms ago
    Restrictions:
      null
    Device policy local restrictions:
      no_debugging_features
    Effective restrictions:
      no_debugging_features

  Device owner id:-10000

  Guest restrictions:
    no_sms
    no_debugging_features

  Device managed: false
"""


def test_user_that_runs_locked_is_told_and_so_is_whom_debugging_is_forbidden():
    states = parse_user_states(ANDROID_11)
    assert (states.locked, states.no_debugging) == ({10}, (10,))


def test_user_that_does_not_run_is_not_called_locked_here():
    assert parse_user_states(ANDROID_11.replace("RUNNING_LOCKED", "-1")).locked == set()


def test_what_is_forbidden_to_guests_to_come_is_nobodys():
    assert parse_user_states(ANDROID_11.replace("      no_debugging_features\n", "")).no_debugging == ()


@pytest.mark.parametrize("text", ["", "Can't find service: user\n", "Permission Denial: can't dump\n", "\n" * 50])
def test_service_that_says_nothing_leaves_it_open(text):
    assert (parse_user_states(text).locked, parse_user_states(text).no_debugging) == (set(), ())


def test_name_of_a_user_cannot_unlock_another():
    text = ANDROID_11.replace("managedprofileuser", "x}\n    State: RUNNING_UNLOCKED\n  y")
    assert parse_user_states(text).locked == {10}


@pytest.mark.parametrize(
    ("line", "locked"),
    [
        ("  Started users state: {0=3, 10=1}", {10}),
        ("  Started users state: {0=3, 10=2, 11=0, 12=3, 13=4}", {10, 11}),
        ("  Started users state: [0=RUNNING_UNLOCKED, 10=RUNNING_LOCKED]", {10}),
        ("  Started users state: {0=3, 10=31, 99999=1}", set()),
        ("  Started users state: {}", set()),
    ],
)
def test_states_of_all_users_in_one_line_are_read_too_for_android_7_has_no_others(line, locked):
    assert parse_user_states(f"Users:\n  UserInfo{{10:null:30}} serialNo=10\n{line}\n").locked == locked

"""Settings that name apps, the roles of Android 10 and later, and app-ops other than those of contacts."""

import random

import pytest

from core.model.facts import HoleReason
from core.model.names import is_package_name
from core.parse.ops_dump import parse_ops
from core.parse.role_dump import parse_roles
from core.parse.setting import parse_holders, parse_switch

ONE_USER = """ROLE MANAGER STATE (dumpsys role):
{
  user_states={
    user_id=0
    version=1
    packages_hash=AB12
    roles={
      name=android.app.role.SMS
      holders=example.lender
    }
  }
}
"""
SEVERAL = """ROLE STATE (dumpsys role):
{
  user_states=[
    {
      user_id=0
      version=2
      packages_hash=AB12
      roles=[
        {
          name=android.app.role.DIALER
          fallback_enabled=true
          holders=com.android.dialer
        }
        {
          name=android.app.role.COMPANION_DEVICE_WATCH
          holders=[
            example.watch
            example.lender
          ]
        }
        {
          name=android.app.role.SMS
          fallback_enabled=false
        }
      ]
    }
    {
      user_id=10
      version=2
      roles=[
        {
          name=android.app.role.DIALER
          holders=example.lender
        }
      ]
    }
  ]
}
"""


def held(text):
    return [(one.user, one.role.rpartition(".")[2], one.package) for one in parse_roles(text, "role").holders]


@pytest.mark.parametrize(
    ("text", "packages"),
    [
        ("null\n", ()),
        ("\n", ()),
        ("example.a/.Service\n", ("example.a",)),
        ("example.a/example.a.S:example.b/example.b.T:example.a/.Second\r\n", ("example.a", "example.b")),
        ("com.android.messaging\n", ("com.android.messaging",)),
        ("example.a/.S:\n", ("example.a",)),
    ],
)
def test_setting_names_its_apps_each_once(text, packages):
    read = parse_holders(text, "settings")
    assert (read.packages, read.hole) == (packages, None)


@pytest.mark.parametrize(
    ("text", "packages", "hole"),
    [
        ("example.a/.S:$(id)/.T\n", ("example.a",), HoleReason.UNREADABLE_LINE),
        ("WARNING: linker: something\nexample.a/.S\n", (), HoleReason.UNREADABLE_LINE),
        ("Security exception: no\n", (), HoleReason.REFUSED),
        ("Permission Denial: no\n", (), HoleReason.REFUSED),
        ("example.a/.S:" * 600, ("example.a",), HoleReason.UNREADABLE_LINE),
    ],
)
def test_setting_that_is_not_read_wholly_says_so_and_keeps_what_it_names(text, packages, hole):
    read = parse_holders(text, "settings")
    assert (read.packages, read.hole) == (packages, hole)


def test_switch_says_neither_where_it_is_neither_on_nor_off():
    assert [parse_switch(text) for text in ("1\n", "0\r\n", "null\n", "", "2\n", "on\n")] == [True, False] + [None] * 4


def test_roles_of_one_user_stand_bare_and_of_several_in_lists():
    assert held(ONE_USER) == [(0, "SMS", "example.lender")]
    assert held(SEVERAL) == [
        (0, "DIALER", "com.android.dialer"),
        (0, "COMPANION_DEVICE_WATCH", "example.watch"),
        (0, "COMPANION_DEVICE_WATCH", "example.lender"),
        (10, "DIALER", "example.lender"),
    ]


def test_whole_text_names_each_user_that_was_read_and_no_gap():
    for text, users in ((ONE_USER, (0,)), (SEVERAL, (0, 10))):
        dump = parse_roles(text, "role")
        assert (dump.users, dump.gaps) == (users, ())


@pytest.mark.parametrize("text", [ONE_USER, SEVERAL])
def test_text_that_is_cut_anywhere_has_a_gap(text):
    whole = parse_roles(text, "role")
    last = len(text.rstrip()) - 1
    for end in range(last):
        dump = parse_roles(text[:end], "role")
        assert dump.gaps
        assert set(dump.holders) <= set(whole.holders)


@pytest.mark.parametrize("text", [ONE_USER, SEVERAL])
def test_line_that_is_lost_moves_no_role_to_another_user_unseen(text):
    lines = text.split("\n")
    truth = set(held(text))
    for at in range(len(lines)):
        damaged = "\n".join(lines[:at] + lines[at + 1 :])
        dump = parse_roles(damaged, "role")
        assert {(h.user, h.role.rpartition(".")[2], h.package) for h in dump.holders} <= truth or dump.gaps


def test_phone_without_the_service_proves_no_absence():
    dump = parse_roles("Can't find service: role\n", "role")
    assert (dump.holders, dump.users, [gap.reason for gap in dump.gaps]) == ((), (), [HoleReason.SECTION_MISSING])
    assert parse_roles("", "role").gaps


def test_user_that_stands_twice_and_names_that_are_none_are_gaps():
    assert parse_roles(SEVERAL.replace("user_id=10", "user_id=0"), "role").gaps
    assert parse_roles(ONE_USER.replace("example.lender", "$(id)"), "role").gaps
    assert parse_roles(ONE_USER.replace("user_id=0", "user_id=99999"), "role").gaps


def test_endless_depth_is_not_followed():
    assert parse_roles("ROLE STATE (dumpsys role):\n" + "a={\n" * 100_000, "role").gaps


OPS = """Current AppOps Service state:
  Settings:
    top_state_settle_time=+30s0ms

  Uid u0a101:
    state=cch
    SYSTEM_ALERT_WINDOW: mode=ignore
    Package example.lender:
      SYSTEM_ALERT_WINDOW (allow):
        null=[
          Access: [top-s] 2026-01-02 03:04:05.678 (-2d3h)
        ]
"""


def test_only_the_ops_that_were_asked_for_are_read():
    text = OPS.replace("    SYSTEM_ALERT_WINDOW: mode", "      SYSTEM_ALERT_WINDOW: mode")
    dump = parse_ops(text, "appops", wanted=("SYSTEM_ALERT_WINDOW",))
    assert [(op.uid, op.mode) for op in dump.uid_ops] == [(10101, "ignore")]
    assert [(op.package, op.mode) for op in dump.package_ops] == [("example.lender", "allow")]
    assert parse_ops(text, "appops").package_ops == ()


def test_numbered_modes_of_old_androids_are_read_alike():
    text = (
        "Current AppOps Service state:\n  Uid u0a9:\n    state=0\n    Package example.a:\n"
        "      SYSTEM_ALERT_WINDOW: mode=0; time=+3m ago\n"
    )
    assert [op.mode for op in parse_ops(text, "appops", wanted=("SYSTEM_ALERT_WINDOW",)).package_ops] == ["allow"]


STRAYS = ("", "{", "}\n", "[", "]", "\n", "=", "\0", "\ufffd", "user_id=0\n")


@pytest.mark.parametrize("seed", range(200))
def test_bent_texts_break_nothing_and_name_only_what_could_be_an_app(seed):
    chance = random.Random(seed)  # noqa: S311  only bends a text
    bent = list(SEVERAL if seed % 2 else ONE_USER)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(bent))
        bent[at : at + chance.randint(0, 9)] = chance.choice(STRAYS)
    text = "".join(bent)
    dump = parse_roles(text, "role")
    assert all(is_package_name(one.package) and one.user in dump.users for one in dump.holders)
    assert all(map(is_package_name, parse_holders(text, "settings").packages))

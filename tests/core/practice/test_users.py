"""`dumpsys user` by version: who has started how far, what is forbidden, and names as they stand on real phones."""

import pytest

from core.practice.events import Event
from tests.core.practice.asking import block, said
from tests.core.practice.conftest import OpenPhone


def of(text: str, user: int) -> list[str]:
    return block(text, f"  UserInfo{{{user}:")


def test_android_6_tells_names_and_times_only(phone: OpenPhone) -> None:
    assert said(phone("huawei-6"), "dumpsys user").split("\n") == [
        "Users:",
        "  UserInfo{0:机主:13} serialNo=0",
        "    Created: <unknown>",
        "    Last logged in: +1h10m11s34ms ago",
        "  UserInfo{10:顾小满:10} serialNo=10",
        "    Created: +34d12h34m56s789ms ago",
        "    Last logged in: +1h10m11s34ms ago",
        "",
    ]


def test_android_7_tells_states_as_numbers_for_all_users_together(phone: OpenPhone) -> None:
    device = phone("generic-7")
    device.plan(Event.parse("start 10"))
    text = said(device, "dumpsys -t 60 user")
    assert "State:" not in text
    assert "  Started users state: {0=3, 10=1}\n" in text
    assert "    Has profile owner: true" in of(text, 10)


@pytest.mark.parametrize(
    ("name", "event", "user", "state"),
    [
        ("samsung-10", "", 150, "RUNNING_LOCKED"),
        ("samsung-10", "", 95, "RUNNING_UNLOCKED"),
        ("pixel-15", "", 10, "-1"),
        ("pixel-15", "start 10", 10, "RUNNING_LOCKED"),
        ("pixel-15", "unlock 10", 10, "RUNNING_UNLOCKED"),
        ("generic-12", "", 10, "-1"),
        ("work-14", "lock 10", 10, "-1"),
        ("pixel-17", "start 10", 10, "RUNNING_LOCKED"),
    ],
)
def test_each_user_says_how_far_it_has_started(phone: OpenPhone, name: str, event: str, user: int, state: str) -> None:
    device = phone(name)
    if event:
        device.plan(Event.parse(event))
    assert f"    State: {state}" in of(said(device, "dumpsys -t 60 user"), user)


def test_user_that_started_is_running_in_every_list(phone: OpenPhone) -> None:
    device = phone("pixel-15")
    device.plan(Event.parse("start 10"))
    assert "\tUserInfo{10:Private space:1090} running\n" in said(device, "pm list users")
    assert "[0=RUNNING_UNLOCKED, 10=RUNNING_LOCKED]" in said(device, "dumpsys user")


def test_forbidden_debugging_stands_under_the_titles_of_its_version(phone: OpenPhone) -> None:
    folder = of(said(phone("samsung-10"), "dumpsys user"), 150)
    at = folder.index("    Device policy local restrictions:")
    assert folder[at + 1 : at + 4] == [
        "      no_debugging_features",
        "    Effective restrictions:",
        "      no_debugging_features",
    ]
    closed = phone("oppo-13")
    closed.plan(Event.parse("close 998"))
    lines = of(said(closed, "dumpsys user"), 998)
    at = lines.index("    Device policy local restrictions:")
    assert lines[at + 1 : at + 3] == ["      User Id: 998", "        no_debugging_features"]


def test_person_is_named_and_so_is_the_account_a_profile_was_made_for(phone: OpenPhone) -> None:
    text = said(phone("work-14"), "dumpsys -t 60 user")
    assert "  UserInfo{0:Marigold Thistlewood:4c13} serialNo=0 isPrimary=true\n" in text
    assert "    Account name: m.thistlewood@example.org\n" in text
    assert text.endswith("  Owner name: Marigold Thistlewood\n")


def test_owner_whom_nobody_named_has_no_name_of_its_own_since_12(phone: OpenPhone) -> None:
    assert "UserInfo{0:null:c13}" in said(phone("generic-12"), "dumpsys user")
    assert "UserInfo{0:Owner:13}" in said(phone("generic-7"), "dumpsys user")


def test_countries_of_the_cards_stand_slot_by_slot(phone: OpenPhone) -> None:
    told = {}
    for name in ("samsung-10", "pixel-16", "pixel-17", "generic-12", "work-14"):
        lines = said(phone(name), "getprop").split("\n")
        told[name] = [
            line.partition(": ")[2] for line in lines if line.startswith(("[gsm.sim.op", "[gsm.operator.iso"))
        ]
    assert told == {
        "samsung-10": ["[id,sg]", "[id,sg]"],
        "pixel-16": ["[in,]", "[in,]"],
        "pixel-17": ["[,]", "[,]"],
        "generic-12": ["[pe]", "[co]"],
        "work-14": [],
    }
    assert "[gsm.operator.isroaming]: [true]\n" in said(phone("generic-12"), "getprop")

"""What is shared out: nothing lost, nothing twice, and nothing parted that belongs together."""

import pytest
from test_writes import R, record

from core.adb.commands import check_permission
from core.model.access import AppKey
from core.model.change import Route
from core.model.names import PackageName, UserId
from core.services.asking.side_by_side import beside, dealt, written_side_by_side
from core.services.changing.writes import commands_off

OWNER = UserId(0)
FIRST = (check_permission(PackageName("example.first"), R, OWNER),)
MANY = tuple(check_permission(PackageName(f"example.app{n}"), R, OWNER) for n in range(30))


def app(number, uid, user=0):
    key = AppKey(PackageName(f"example.app{number}"), UserId(user))
    one = record(Route.PM_REVOKE, off=(R,), uid=uid)
    return type(one)(key, key.package, uid, *(getattr(one, name) for name in one.__slots__[3:]))


def written(apps, sdk=34):
    said = written_side_by_side(apps, sdk, lambda some: commands_off(some, sdk), lambda one: one)
    return [[line.line.split()[4] for line in batch] for batch in said]


@pytest.mark.parametrize("sdk", [30, 34, 37])
def test_many_questions_go_side_by_side_and_each_is_asked_once(sdk):
    batches = beside(FIRST, MANY, sdk)
    assert batches[0] == FIRST
    assert len(batches) == 4
    assert sorted(line.line for batch in batches[1:] for line in batch) == sorted(line.line for line in MANY)


def test_few_questions_share_the_trip_of_what_cannot_be_parted():
    assert beside(FIRST, MANY[:3], 34) == ((*FIRST, *MANY[:3]),)


@pytest.mark.parametrize("sdk", [23, 28, 29])
def test_up_to_android_10_everything_goes_one_after_another_in_order(sdk):
    assert beside(FIRST, MANY, sdk) == ((*FIRST, *MANY),)
    assert dealt(MANY, sdk) == (MANY,)
    assert written([app(n, 10_100 + n) for n in range(30)], sdk) == [[f"example.app{n}" for n in range(30)]]


def test_members_of_a_shared_uid_and_the_users_of_an_app_follow_one_another():
    apps = [app(n, 10_100 + n // 2) for n in range(20)] + [app(n, 1_010_100 + n // 2, user=10) for n in range(20)]
    batches = written(apps)
    assert len(batches) == 3
    for batch in batches:
        assert batch == sorted(batch, key=[f"example.app{n}" for n in range(20)].index) or len(set(batch)) < len(batch)
    for n in range(0, 20, 2):
        (home,) = [batch for batch in batches if f"example.app{n}" in batch]
        of_uid = [name for name in home if name in (f"example.app{n}", f"example.app{n + 1}")]
        assert of_uid == [f"example.app{n}", f"example.app{n + 1}"] * 2


def test_nothing_is_parted_where_a_uid_is_not_known():
    apps = [app(n, None if n == 7 else 10_100 + n) for n in range(20)]
    assert written(apps) == [[f"example.app{n}" for n in range(20)]]


def test_nothing_to_write_is_no_batch():
    assert written([]) == []

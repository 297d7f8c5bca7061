"""When a package came and was updated: as each Android prints it, and unknown wherever two lines say it."""

from datetime import datetime

import pytest

from core.model.facts import NO_TIMES
from core.model.names import UserId
from core.parse.install_times import install_times

clock = datetime.fromisoformat
"""The phone's: no zone."""
OLD = """\n    versionName=1
    timeStamp=2016-03-01 10:00:00
    firstInstallTime=2016-03-01 10:00:00
    lastUpdateTime=2016-04-02 11:00:00
    User 0: installed=true
    User 10: installed=true
"""
NEW = """\n    lastUpdateTime=2026-09-09 19:41:47
    User 0: installed=true
      installReason=0
      firstInstallTime=2026-09-09 19:29:22
    User 10: installed=false
      firstInstallTime=1970-01-01 08:00:00
"""
FIRST, UPDATED = clock("2026-09-09 19:29:22"), clock("2026-09-09 19:41:47")


def test_up_to_android_12_one_moment_holds_for_all_users():
    times = install_times(OLD)
    assert times.updated == clock("2016-04-02 11:00:00")
    assert [times.first_for(UserId(user)) for user in (0, 10)] == [clock("2016-03-01 10:00:00")] * 2


def test_from_android_13_each_user_has_a_moment_and_1970_is_none():
    times = install_times(NEW)
    assert (times.updated, times.first_for(UserId(0)), times.first_for(UserId(10))) == (UPDATED, FIRST, None)


@pytest.mark.parametrize(
    "forged",
    [
        "\n    lastUpdateTime=2026-01-01 10:00:00",
        "\n    lastUpdateTime=soon",
    ],
)
def test_update_that_is_told_twice_is_not_known(forged):
    assert install_times(forged + NEW).updated is None


def test_first_moment_that_is_told_twice_is_not_known():
    forged = "\n    User 0: installed=true\n      firstInstallTime=2020-01-01 10:00:00"
    assert install_times(forged + NEW).first_for(UserId(0)) is None
    assert install_times("\n    firstInstallTime=2020-01-01 10:00:00" + OLD).first_for(UserId(0)) is None


@pytest.mark.parametrize(
    "value",
    [
        "",
        "null",
        "2026-09-09",
        "2026-09-09 19:41:4",
        "2026-13-09 19:41:47",
        "2026-09-09 19:41+01",
        "2026-09-09 19:41:47 ",
    ],
)
def test_what_is_no_moment_is_not_known(value):
    assert install_times(f"\n    lastUpdateTime={value}\n") == NO_TIMES

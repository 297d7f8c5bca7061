"""When a diagnosis is told, and when a failed connection is tried again."""

import pytest

from core.model.connection import Cause, Diagnosis
from gui.device_worker.diagnosing import Attempts, Settled

NOTHING, CHARGING, UNLISTED, READY, HELD, FAILED = (
    Diagnosis(cause)
    for cause in (
        Cause.NOTHING_PLUGGED_IN,
        Cause.CHARGING_ONLY,
        Cause.NOT_LISTED,
        Cause.READY,
        Cause.PORT_HELD,
        Cause.ADB_FAILED,
    )
)


def told(*seen: Diagnosis) -> list[Diagnosis]:
    settled = Settled()
    return [diagnosis for one in seen if (diagnosis := settled.take(one)) is not None]


@pytest.mark.parametrize("cause", [Cause.READY, Cause.UNAUTHORIZED, Cause.PORT_HELD, Cause.IPHONE])
def test_what_stands_by_itself_is_told_at_once_and_once(cause: Cause) -> None:
    assert told(Diagnosis(cause), Diagnosis(cause), Diagnosis(cause)) == [Diagnosis(cause)]


def test_cause_that_comes_back_is_told_again() -> None:
    passing = Diagnosis(Cause.OFFLINE)
    assert told(NOTHING, NOTHING, passing, NOTHING, NOTHING) == [NOTHING, NOTHING]


def test_one_empty_list_tells_nothing_and_two_do() -> None:
    assert told(NOTHING) == []
    assert told(NOTHING, NOTHING) == [NOTHING]


def test_phone_that_is_just_arriving_is_not_called_unlisted() -> None:
    assert told(UNLISTED, UNLISTED, READY) == [READY]
    assert told(UNLISTED, UNLISTED, UNLISTED, UNLISTED, READY) == [UNLISTED, READY]


def test_a_passing_thing_between_two_looks_starts_the_count_anew() -> None:
    assert told(NOTHING, CHARGING, NOTHING, CHARGING) == []


def test_another_vendor_of_the_same_cause_is_told() -> None:
    xiaomi, vivo = Diagnosis(Cause.CHARGING_ONLY, vendor="Xiaomi"), Diagnosis(Cause.CHARGING_ONLY, vendor="vivo")
    assert told(xiaomi, xiaomi, vivo, vivo) == [xiaomi, vivo]


def test_nothing_is_tried_while_the_port_is_held_and_at_once_when_it_is_free() -> None:
    attempts = Attempts()
    attempts.trying()
    assert [attempts.failed(one) for one in (HELD, HELD, FAILED, FAILED)] == [False, False, True, False]


def test_after_an_attempt_that_failed_the_next_one_waits() -> None:
    attempts = Attempts()
    attempts.trying()
    assert not attempts.failed(FAILED)


def test_nothing_tried_yet_is_tried() -> None:
    assert Attempts().failed(FAILED)

"""Side by side: everything is waited for, every error is heard, and a stop reaches all."""

import threading
import time

import pytest

from core.adb.at_once import at_once
from core.adb.cancel import Cancel
from core.errors import Cancelled, PhoneGone

_PATIENCE_S = 10


def until_stopped(stop):
    while True:
        stop.check()
        time.sleep(0.001)


def test_all_of_it_is_done_at_the_same_time():
    meeting = threading.Barrier(3)
    assert at_once([lambda stop: meeting.wait(_PATIENCE_S) >= 0] * 3) == (True, True, True)


def test_results_come_in_order_and_a_lost_phone_stands_in_its_place():
    gone = PhoneGone("the cable")

    def lost(stop):
        raise gone

    def late(stop):
        time.sleep(0.05)
        return "late"

    assert at_once([late, lost, lambda stop: "soon"]) == ("late", gone, "soon")


def test_a_lost_phone_does_not_stop_what_is_still_being_said():
    heard = threading.Event()

    def lost(stop):
        heard.set()
        raise PhoneGone("the cable")

    def on(stop):
        assert heard.wait(_PATIENCE_S)
        stop.check()
        return "whole"

    assert at_once([on, lost])[0] == "whole"


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("error", [KeyboardInterrupt, LookupError])
def test_any_other_error_stops_the_rest_and_is_raised(error, place):
    def fails(stop):
        raise error

    works = [until_stopped, until_stopped]
    works.insert(place, fails)
    before = threading.active_count()
    with pytest.raises(error):
        at_once(works)
    assert threading.active_count() == before


def test_a_stop_reaches_everything_and_leaves_nothing_running():
    cancel, before = Cancel(), threading.active_count()
    soon = threading.Timer(0.02, cancel.cancel)
    soon.start()
    with pytest.raises(Cancelled):
        at_once([until_stopped] * 4, cancel)
    soon.join()
    assert threading.active_count() == before


def test_nothing_to_do_is_done_at_once_and_one_thing_without_a_thread():
    assert at_once([]) == ()
    assert at_once([lambda stop: threading.current_thread()]) == (threading.current_thread(),)


def test_where_there_are_no_threads_left_one_does_it_all(monkeypatch):
    def none_left(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", none_left)
    assert at_once([lambda stop: "a", lambda stop: "b", lambda stop: "c"]) == ("a", "b", "c")


def test_an_interrupt_between_two_starts_leaves_nothing_running(monkeypatch):
    start, begun = threading.Thread.start, []

    def interrupted(thread):
        if begun:
            raise KeyboardInterrupt
        begun.append(thread)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", interrupted)
    with pytest.raises(KeyboardInterrupt):
        at_once([until_stopped] * 3)
    assert not begun[0].is_alive()

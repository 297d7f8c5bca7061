"""Other ways in the saved page: what is on with the line it rests on, what was not read as such, nothing else."""

from dataclasses import replace

from core.evidence.record_doors import NAMES, doors_part
from core.model.doors import Door, DoorKind, DoorState, DoorWay
from core.model.facts import Evidence
from tests.core.services.phone_reports import app


def test_other_ways_are_named_with_what_they_rest_on_and_what_was_not_read_is_never_off():
    open_door = Door(DoorKind.NOTIFICATIONS, DoorState.OPEN, DoorWay.BY_HAND, Evidence("settings get x", "a<b/.L"))
    unread = Door(DoorKind.KEYBOARD, DoorState.UNKNOWN, DoorWay.BY_HAND, Evidence("not in this file", ""))
    closed = Door(DoorKind.ACCESSIBILITY, DoorState.CLOSED, DoorWay.BY_HAND, Evidence("settings get y", "null"))
    told = doors_part(replace(app("example.loan"), doors=(open_door, closed, unread)), 36, offline=True)
    assert "notifications of every app" in told and "所有应用的通知" in told and "a&lt;b/.L" in told
    assert "that does not mean off" in told and "it is the keyboard" in told
    assert "accessibility" not in told
    assert doors_part(app("example.loan"), 36, offline=True) == ""
    assert set(NAMES) == set(DoorKind)

"""Facts about doors: which of them show other people."""

from core.model.doors import Door, DoorKind, DoorState, DoorWay, of_state, tells_who
from core.model.facts import Evidence


def test_phone_state_shows_callers_only_before_android_9():
    assert [tells_who(DoorKind.PHONE_STATE, sdk) for sdk in (23, 27, 28, 36, None)] == [True, True, False, False, False]


def test_accounts_overlay_and_installing_show_nobody():
    shown = {kind for kind in DoorKind if tells_who(kind, 34)}
    assert shown.isdisjoint({DoorKind.ACCOUNTS, DoorKind.OVERLAY, DoorKind.INSTALL_APPS})
    assert {DoorKind.CALL_LOG, DoorKind.SMS, DoorKind.NOTIFICATIONS, DoorKind.ALL_FILES} <= shown


def test_kinds_come_each_once_in_the_order_they_are_shown():
    line = Evidence("", "")
    kinds = (DoorKind.SMS, DoorKind.CALL_LOG, DoorKind.SMS)
    doors = [Door(kind, DoorState.OPEN, DoorWay.USB, line) for kind in kinds]
    assert of_state(doors, DoorState.OPEN) == (DoorKind.CALL_LOG, DoorKind.SMS)
    assert of_state(doors, DoorState.UNKNOWN) == ()

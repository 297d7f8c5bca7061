"""Several phones: which one is in front, what their names are, and what may be put away."""

from dataclasses import replace

import pytest

from core.model.doors import DoorKind
from core.model.phone import Device, DeviceState
from core.model.rights import Opened
from gui import states as st
from gui.file_states import FilePage
from gui.scene import PhoneEntry, PhoneNumbers, Scene, front_now
from tests.gui_logic.samples import DEVICE, KEY, OTHER, READY, RESULTS, STATES, UNPLUGGED


def pixel(serial: str) -> Device:
    return Device(serial, DeviceState.DEVICE, "Pixel_9")


def met(*serials: str) -> PhoneNumbers:
    numbers = PhoneNumbers()
    for serial in serials:
        numbers.meet(pixel(serial))
    return numbers


def test_one_phone_of_a_name_needs_no_number() -> None:
    assert met("A").told() == {"A": 0}


def test_equal_models_are_numbered_in_the_order_they_came() -> None:
    assert met("B", "A", "B").told() == {"B": 1, "A": 2}


def test_number_once_said_stays_when_another_phone_goes() -> None:
    numbers = met("A", "B", "C")
    numbers.forget("A")
    assert numbers.told() == {"B": 2, "C": 3}
    numbers.meet(pixel("A"))
    assert numbers.told() == {"B": 2, "C": 3, "A": 4}


def test_model_that_is_known_only_after_allow_counts_among_its_like() -> None:
    numbers = met("A")
    numbers.meet(Device("B", DeviceState.UNAUTHORIZED))
    assert numbers.told() == {"A": 0, "B": 0}
    numbers.meet(pixel("B"))
    assert numbers.told() == {"A": 1, "B": 2}


def test_only_ready_phone_comes_to_the_front_by_itself() -> None:
    assert front_now("", READY, [DEVICE.serial]) == DEVICE.serial
    assert front_now("", st.SeveralDevices((DEVICE, OTHER)), [DEVICE.serial, OTHER.serial]) == ""
    assert front_now("", st.NoDevice(), [DEVICE.serial]) == ""


def test_phone_in_front_stays_there_whatever_is_plugged_in() -> None:
    assert front_now(OTHER.serial, READY, [DEVICE.serial, OTHER.serial]) == OTHER.serial


def test_phone_that_left_makes_room() -> None:
    assert front_now(OTHER.serial, READY, [DEVICE.serial]) == DEVICE.serial


@pytest.mark.parametrize("name", STATES)
def test_only_an_unplugged_phone_at_rest_may_be_put_away(name: str) -> None:
    state = STATES[name]
    results = st.results_of(state)
    at_rest = not isinstance(state, st.Scanning | st.Stopping | st.Revoking | st.Saving | st.Listing)
    gone = results is not None and not results.attached
    is_file = isinstance(state, FilePage)
    assert Scene(DEVICE.serial, state).can_put_away == (is_file or (gone and at_rest))


def test_change_of_a_phone_behind_is_known_and_that_in_front_does_not_count() -> None:
    changing = STATES["revoking"]
    entries = (PhoneEntry(DEVICE, 0, changing), PhoneEntry(OTHER, 0, READY))
    assert Scene(OTHER.serial, READY, entries).changing_elsewhere
    assert not Scene(DEVICE.serial, changing, entries).changing_elsewhere


def test_samples_cover_an_unplugged_phone() -> None:
    assert Scene(DEVICE.serial, UNPLUGGED).can_put_away
    assert not Scene(DEVICE.serial, replace(RESULTS, attached=True)).can_put_away


@pytest.mark.parametrize(("opened", "door", "said"), [
    (None, None, ""), (Opened.NOT_OPENED, None, ""), (Opened.UNKNOWN, DoorKind.OVERLAY, ""),
    (Opened.TAKEN, None, "contacts"), (Opened.INSTEAD, None, "contacts"),
    (Opened.TAKEN, DoorKind.SMS_ROLE, f"sms_role {KEY.package}"),
])  # fmt: skip
def test_hand_has_something_to_do_only_where_the_phone_took_the_page(
    opened: Opened | None, door: DoorKind | None, said: str
) -> None:
    page = st.ByHand(RESULTS, (KEY,), opened=opened, door=door)
    assert Scene("", page).at_hand == said
    assert Scene("", st.AtPhone(page, 1, reading=True)).at_hand == said
    assert Scene("", RESULTS).at_hand == ""

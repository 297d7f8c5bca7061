"""Two phones with one serial: what was seen of one stays, nothing is asked of either, and the page says why."""

from dataclasses import replace

from core.model.phone import Device, DeviceState
from gui import events as ev
from gui import states as st
from gui.state import step
from tests.gui_logic.samples import DEVICE, NEXT, READY, RESULTS

TWIN = replace(DEVICE, state=DeviceState.OTHER, odd_serial=True, twin=True)
BOTH = ev.DevicesSeen((TWIN, TWIN))


def test_results_are_held_apart_from_a_phone_of_the_same_serial_and_know_why() -> None:
    reached, effects = step(RESULTS, BOTH, NEXT)
    assert isinstance(reached, st.Results)
    assert (reached.attached, reached.device.twin, effects) == (False, True, ())
    again, _ = step(reached, ev.DevicesSeen((DEVICE,)), NEXT)
    assert again == RESULTS


def test_phone_that_was_not_looked_at_yet_waits_until_it_can_be_told_apart() -> None:
    reached, _ = step(READY, BOTH, NEXT)
    assert isinstance(reached, st.NotReady)
    assert all(device.twin for device in reached.devices)


def test_another_phone_beside_twins_is_no_twin() -> None:
    other = Device("B2", DeviceState.DEVICE)
    reached, _ = step(RESULTS, ev.DevicesSeen((DEVICE, other)), NEXT)
    assert reached == RESULTS

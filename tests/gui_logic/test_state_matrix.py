"""Every state meets every event: the listed pairs move as listed, all others change nothing."""

from typing import get_args

import pytest

from core.errors import LenderLensError
from gui.events import Event
from gui.state import step
from gui.states import AppState, Failed
from tests.gui_logic.moves import MOVES
from tests.gui_logic.samples import EVENTS, NEXT, STATES


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("state", STATES)
def test_state_and_event_lead_where_the_table_says_and_nowhere_else(state: str, event: str) -> None:
    expected, effects = MOVES.get((state, event), (STATES[state], ()))
    reached, asked = step(STATES[state], EVENTS[event], NEXT)
    assert (_comparable(reached), asked) == (_comparable(expected), effects)


def _comparable(state: AppState) -> object:
    """An error is compared by what it leads back to: its kind is the worker's to tell."""
    return (Failed, state.back, state.way) if isinstance(state, Failed) else state


def test_the_table_has_a_sample_of_every_state() -> None:
    assert {type(state) for state in STATES.values()} == set(get_args(AppState))


def test_the_table_has_a_sample_of_every_event() -> None:
    assert {type(event) for event in EVENTS.values()} == set(get_args(Event))


def test_the_table_names_only_known_pairs() -> None:
    assert {state for state, _ in MOVES} <= set(STATES)
    assert {event for _, event in MOVES} <= set(EVENTS)


@pytest.mark.parametrize("end", ["phone silent", "phone gone"])
def test_failure_page_tells_the_error_that_happened(end: str) -> None:
    reached, _ = step(STATES["revoking"], EVENTS[end], NEXT)
    assert isinstance(reached, Failed) and isinstance(reached.error, LenderLensError)
    assert reached.error is EVENTS[end].error


def test_something_that_is_no_event_is_a_programming_fault() -> None:
    with pytest.raises(TypeError):
        step(STATES["ready"], "scan", NEXT)  # type: ignore[arg-type]

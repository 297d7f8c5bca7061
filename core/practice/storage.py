"""Open and reset practice phones: the one door for the daemon, the command line and the tests."""

from collections.abc import Callable
from pathlib import Path

from core.practice.device import PracticeDevice
from core.practice.editions import caught_up
from core.practice.phone_clock import Clock, computer_clock
from core.practice.phones import build
from core.practice.state_file import forget_state, read_state, write_state


def load(
    name: str, state_file: Path, clock: Clock = computer_clock, pause: Callable[[float], None] | None = None
) -> PracticeDevice:
    """Open practice phone `name` in the state kept in `state_file`. Raises DataError: unknown name, damaged file.

    `pause` makes a slow phone slow; without it every phone answers at once.
    """
    spec, fresh = build(name)
    kept = read_state(state_file)
    state = caught_up(kept, spec, fresh) if kept else fresh
    return PracticeDevice(spec, state, lambda state: write_state(state, state_file), clock, pause)


def reset(state_file: Path) -> None:
    """Put a practice phone back as it came from the box."""
    forget_state(state_file)

"""What a phone compares itself with after a command, to know whether it changed."""

import dataclasses

from core.practice.phones import build
from core.practice.state import PhoneState


def test_copy_of_a_state_says_the_same_and_shares_no_table_with_it():
    state = build("redmi-14")[1]
    copy = state.copy()
    assert copy == state
    for field in dataclasses.fields(PhoneState):
        kept = getattr(state, field.name)
        assert not isinstance(kept, dict | set) or getattr(copy, field.name) is not kept

"""Each answer of a round trip has a limit of its own, wherever the pieces of the stream part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adb.allowance import Allowance
from core.adb.envelope import end_mark
from core.errors import TooMuchOutput

MARK = end_mark("0123456789abcdef")
ROOM = 64


def kept(raw: bytes, limits: tuple[int, ...], size: int) -> tuple[bytes, bool]:
    """What is kept of a stream that comes in pieces of `size`, and whether it stopped short."""
    allowance = Allowance(MARK, limits)
    try:
        for start in range(0, len(raw), size):
            allowance.keep(raw[start : start + size])
    except TooMuchOutput:
        return bytes(allowance.raw), True
    return bytes(allowance.raw), False


@given(st.lists(st.integers(0, 300), min_size=1, max_size=4), st.integers(1, 400))
def test_answers_within_their_limits_are_kept_whole(sizes: list[int], piece: int) -> None:
    raw = b"".join(b"x" * size + MARK + b"0\n" for size in sizes)
    assert kept(raw, tuple(sizes), piece) == (raw, False)


@pytest.mark.parametrize("piece", [1, 7, 1000, 100_000])
def test_answer_over_its_own_limit_stops_though_the_trip_had_room(piece: int) -> None:
    raw = b"x" * 5000 + MARK + b"0\n" + b"y" * 10
    assert kept(raw, (100, 1 << 30), piece) == (b"x" * (100 + ROOM), True)


@pytest.mark.parametrize("piece", [1, 7, 1000, 100_000])
def test_room_that_answers_before_left_over_is_not_inherited(piece: int) -> None:
    first = MARK + b"0\n"
    whole, stopped = kept(first + b"y" * 5000, (1 << 30, 100), piece)
    assert stopped
    assert whole == first + b"y" * (100 + ROOM - 2)


def test_words_after_the_last_answer_are_bounded_too() -> None:
    raw, stopped = kept(MARK + b"0\n" + b"z" * 5000, (10,), 64)
    assert (len(raw), stopped) == (len(MARK) + ROOM, True)

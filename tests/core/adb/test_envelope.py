"""Several answers in one text: told apart by marks a phone's text cannot forge."""

from hypothesis import given
from hypothesis import strategies as st

from core.adb.commands import Command, Effect
from core.adb.envelope import LONGEST_LINE, answers, shell_line, trips
from core.model.facts import HoleReason

NONCE = "0123456789abcdef"
A, B = Command("a", Effect.READ), Command("b", Effect.READ)
MARK = b"@@END " + NONCE.encode()


def holes(raw: bytes) -> list[tuple[str, int | None, HoleReason | None]]:
    return [(said.text, said.code, said.hole) for said in answers((A, B), NONCE, raw, HoleReason.CUT)]


def test_line_is_as_agreed() -> None:
    assert shell_line([A, B], "N") == 'a 2>&1; echo "@@END N $?"; b 2>&1; echo "@@END N $?"'


def test_mark_may_follow_text_without_a_line_break() -> None:
    assert holes(b"x" + MARK + b" 0\ny\n" + MARK + b" 255\n") == [("x", 0, None), ("y\n", 255, None)]


def test_terminal_line_ends_are_read() -> None:
    assert holes(b"x\r\n" + MARK + b" 0\r\n" + MARK + b" 1\r\n") == [("x\n", 0, None), ("", 1, None)]


def test_forged_marks_are_text() -> None:
    forged = b"@@END ffffffffffffffff 0\n@@END 0123456789abcdef x\n@@END  0\n"
    assert holes(forged + MARK + b" 0\n" + MARK + b" 0\n")[0] == (forged.decode(), 0, None)


def test_half_a_mark_is_no_mark_and_no_text() -> None:
    for half in (b"@", b"@@EN", MARK[:-3], MARK, MARK + b" ", MARK + b" 1", MARK + b" 127"):
        assert holes(b"part" + half) == [("part", None, HoleReason.CUT), ("", None, HoleReason.CUT)]


def test_nothing_at_all_is_a_hole() -> None:
    assert [hole for _, _, hole in holes(b"")] == [HoleReason.CUT] * 2


@given(st.binary(), st.binary(), st.integers(0, 300))
def test_an_answer_cut_anywhere_is_whole_or_has_a_hole(first: bytes, second: bytes, size: int) -> None:
    full = first + MARK + b" 0\n" + second + MARK + b" 1\n"
    for said, whole in zip(holes(full[:size]), holes(full), strict=True):
        assert said == whole if said[2] is None else said[1] is None


@given(st.lists(st.integers(1, 5000), max_size=40))
def test_trips_keep_every_command_in_order_and_every_line_short(sizes: list[int]) -> None:
    commands = [Command("x" * size, Effect.READ) for size in sizes]
    batches = list(trips(commands, NONCE))
    assert [command for batch in batches for command in batch] == commands
    assert all(len(shell_line(batch, NONCE)) <= LONGEST_LINE for batch in batches if len(batch) > 1)


def test_bytes_are_left_as_they_are_and_a_part_of_them_is_nothing() -> None:
    raw = bytes(range(256)) + b"\r\n\xff@@END 0123 0\n"
    blocks = Command("dd", Effect.READ, binary=True)
    whole = answers((blocks, A), NONCE, raw + MARK + b" 0\ntext\r\n" + MARK + b" 0\n", HoleReason.CUT)
    assert [(said.raw, said.text, said.code) for said in whole] == [(raw, "", 0), (b"", "text\n", 0)]
    (cut,) = answers((blocks,), NONCE, raw, HoleReason.CUT)
    assert (cut.raw, cut.text, cut.hole) == (b"", "", HoleReason.CUT)

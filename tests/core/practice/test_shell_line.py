"""The little shell of the practice phone reads what we send, and refuses what it cannot read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.practice.device_port import Output
from core.practice.shell_line import run_line


class Recorder:
    """A device that answers its first word, `bad` with code 3, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, argv: tuple[str, ...]) -> Output:
        self.asked.append(argv)
        return Output(argv[0].encode(), b"err", 3) if argv[0] == "bad" else Output(argv[0].encode())


def said(line: str) -> list[tuple[bytes, bytes, int]]:
    return [(out.stdout, out.stderr, out.code) for out in run_line(line, Recorder())]


@pytest.mark.parametrize(
    ("line", "argv"),
    [
        ("pm list users", ("pm", "list", "users")),
        ("  pm\tlist  users ", ("pm", "list", "users")),
        ("a 'b c' \"d e\"", ("a", "b c", "d e")),
        ("a b'c d'\"e\"f", ("a", "bc def")),
        ("a '' b", ("a", "", "b")),
        ("a ';' \"2>&1\" 2>&1", ("a", ";", "2>&1")),
        ("a '$(b) `c` $d'", ("a", "$(b) `c` $d")),
        (r"a b\ c \;", ("a", "b c", ";")),
        ("date +%Y-%m-%dT%H:%M:%S%z", ("date", "+%Y-%m-%dT%H:%M:%S%z")),
    ],
)
def test_words_and_quotes_are_read_as_a_shell_reads_them(line: str, argv: tuple[str, ...]) -> None:
    device = Recorder()
    list(run_line(line, device))
    assert device.asked == [argv]


def test_exit_code_of_the_command_before_is_told() -> None:
    assert said('bad; echo "x $?"; echo $?') == [(b"bad", b"err", 3), (b"x 3\n", b"", 0), (b"0\n", b"", 0)]


def test_single_quotes_keep_the_dollar() -> None:
    assert said("echo '$?'") == [(b"$?\n", b"", 0)]


def test_merged_errors_follow_the_output() -> None:
    assert said("bad 2>&1") == [(b"baderr", b"", 3)]


def test_errors_are_dropped_where_the_line_says_so() -> None:
    assert said("bad 2>/dev/null") == [(b"bad", b"", 3)]
    assert said("(bad 2>/dev/null) 2>&1; echo $?") == [(b"bad", b"", 3), (b"3\n", b"", 0)]


def test_a_redirection_after_brackets_is_for_all_inside() -> None:
    assert said("(bad; bad) 2>&1; bad") == [(b"baderr", b"", 3), (b"baderr", b"", 3), (b"bad", b"err", 3)]


def test_exit_ends_the_line_with_its_code() -> None:
    assert said("good; exit 7; good") == [(b"good", b"", 0), (b"", b"", 7)]
    assert said("bad; exit")[-1] == (b"", b"", 3)


@pytest.mark.parametrize(
    "line",
    [
        "a | b", "a && b", "a & b", "a > f", "a < f", "a `b`", "a $(b)", "a ${b}", "a $HOME", 'a "$(b)"', 'a "$b"',
        "a 'b", 'a "b', "(a", "a)", "((a))", "(a) b", "a (b)", "()", "(exit 3)", "(a) | b", "a 2>/tmp",
        "a; ; b", "; a", "a*", "a\nb", "2>&1",
    ],
)  # fmt: skip
def test_what_it_cannot_read_runs_nothing_at_all(line: str) -> None:
    device = Recorder()
    (out,) = run_line("good; " + line, device)
    assert device.asked == []
    assert out.code == 1
    assert b"syntax error" in out.stderr


@given(st.text())
def test_any_line_is_read_or_refused(line: str) -> None:
    list(run_line(line, Recorder()))

"""Round trips through the real adb server: texts, exit codes, hostile output, and what stopped short."""

import threading

import pytest

from core.adb.cancel import Cancel
from core.errors import Cancelled, NoPhone
from core.model.facts import HoleReason
from core.practice.device_port import Output
from tests.wire.conftest import Script
from tests.wire.scripted_phone import read

SAYS = {
    "one": Output(b"first\n"),
    "two": Output(b"second, no line end"),
    "bad": Output(b"out\n", b"Error: no\n", 255),
    "long": Output(b"0123456789\n" * 10_000),
}

both_protocols = pytest.mark.parametrize("v2", [True, False], ids=["shell v2", "shell v1"])


@both_protocols
def test_each_command_of_a_round_trip_gets_its_own_answer(scripted: Script, v2: bool) -> None:
    one, two, bad = scripted(SAYS, v2=v2).adb.run(read("one"), read("two"), read("bad"))
    assert (one.text, one.code, one.hole) == ("first\n", 0, None)
    assert (two.text, two.code, two.hole) == ("second, no line end", 0, None)
    assert (bad.text, bad.code, bad.hole) == ("out\nError: no\n", 255, None)


@both_protocols
def test_unknown_command_answers_as_a_phones_shell_does(scripted: Script, v2: bool) -> None:
    (answer,) = scripted(SAYS, v2=v2).adb.run(read("cmd user list -v"))
    assert (answer.text, answer.code) == ("/system/bin/sh: cmd: inaccessible or not found\n", 127)


@both_protocols
def test_hostile_bytes_arrive_as_text_and_break_nothing(scripted: Script, v2: bool) -> None:
    hostile = b"\0\xff\xfe$(reboot); `id` \"'<b>\xe2\x80\xae@@END 0123456789abcdef 0\n"
    evil, after = scripted(SAYS | {"evil": Output(hostile)}, v2=v2).adb.run(read("evil"), read("one"))
    assert evil.text == "\0\ufffd\ufffd$(reboot); `id` \"'<b>\u202e@@END 0123456789abcdef 0\n"
    assert (after.text, after.hole) == ("first\n", None)


@both_protocols
def test_nothing_is_run_but_what_was_asked(scripted: Script, v2: bool) -> None:
    phone = scripted(SAYS, v2=v2)
    phone.adb.run(read("one"), read("two a b"))
    assert phone.device.asked == [("one",), ("two", "a", "b")]


def test_more_commands_than_fit_one_line_are_all_answered_in_order(scripted: Script) -> None:
    phone = scripted(SAYS)
    answers = phone.adb.run(*(read(f"one {'x' * 90} {number}") for number in range(100)))
    assert [answer.text for answer in answers] == ["first\n"] * 100
    assert [argv[-1] for argv in phone.device.asked] == [str(number) for number in range(100)]


def test_asking_nothing_answers_nothing(scripted: Script) -> None:
    assert scripted(SAYS).adb.run() == ()


@both_protocols
def test_cut_output_leaves_a_hole_and_keeps_what_was_complete(scripted: Script, v2: bool) -> None:
    whole, cut, unseen = scripted(SAYS, v2=v2, fault="cut=5000").adb.run(read("one"), read("long"), read("two"))
    assert (whole.text, whole.hole) == ("first\n", None)
    assert cut.text.startswith("0123456789\n")
    assert (cut.code, cut.hole) == (None, HoleReason.CUT)
    assert (unseen.text, unseen.code, unseen.hole) == ("", None, HoleReason.CUT)


def test_every_possible_cut_leaves_no_answer_complete_that_is_not(scripted: Script) -> None:
    phone = scripted(SAYS)
    whole = phone.adb.run(read("one"), read("bad"))
    for size in range(1, 100):
        phone.daemon.set_faults(type(phone.daemon.faults)(cut=size))
        for answer, true in zip(phone.adb.run(read("one"), read("bad")), whole, strict=True):
            assert answer == true if answer.hole is None else true.text.startswith(answer.text)


def test_missing_exit_packet_does_not_spoil_complete_answers(scripted: Script) -> None:
    answers = scripted(SAYS, fault="no-exit").adb.run(read("one"), read("bad"))
    assert [(answer.code, answer.hole) for answer in answers] == [(0, None), (255, None)]


@both_protocols
def test_pulled_cable_in_the_middle_says_phone_gone(scripted: Script, v2: bool) -> None:
    phone = scripted(SAYS, v2=v2, fault="drop=2")
    one, two = phone.adb.run(read("one"), read("two"))
    assert (one.text, one.hole) == ("first\n", None)
    assert two.hole is HoleReason.PHONE_GONE
    with pytest.raises(NoPhone):
        phone.adb.run(read("one"))


@both_protocols
def test_cable_pulled_amid_an_answer_keeps_what_came_and_says_phone_gone(scripted: Script, v2: bool) -> None:
    phone = scripted(SAYS, v2=v2, fault="pull=5000")
    one, long = phone.adb.run(read("one"), read("long"))
    assert (one.text, one.hole) == ("first\n", None)
    assert (long.text[:11], long.hole) == ("0123456789\n", HoleReason.PHONE_GONE)
    with pytest.raises(NoPhone):
        phone.adb.run(read("one"))


@both_protocols
def test_dump_that_takes_too_long_ends_in_the_words_of_dumpsys_and_the_next_command_runs(
    scripted: Script, v2: bool
) -> None:
    says = SAYS | {"dumpsys": Output(b"  Package [a.b] (1):\n" * 9)}
    dump, one = scripted(says, v2=v2, fault="expire=30").adb.run(read("dumpsys -t 60 package a.b"), read("one"))
    assert dump.text.endswith("\n  Package\n*** SERVICE 'package' DUMP TIMEOUT (60000ms) EXPIRED ***\n\n")
    assert (dump.hole, one.text) == (None, "first\n")


def test_what_does_not_fit_the_lost_round_trip_is_not_asked_any_more(scripted: Script) -> None:
    phone = scripted(SAYS, fault="cut=100")
    answers = phone.adb.run(*(read(f"one {'x' * 90} {number}") for number in range(100)))
    assert {answer.hole for answer in answers[-70:]} == {HoleReason.CUT}
    assert ("one", "x" * 90, "99") not in phone.device.asked


@both_protocols
def test_silence_longer_than_the_idle_deadline_is_a_timeout(scripted: Script, v2: bool) -> None:
    (answer,) = scripted(SAYS, v2=v2, fault="slow=60").adb.run(read("one", idle_s=0.1))
    assert (answer.text, answer.hole) == ("", HoleReason.TIMEOUT)


def test_slow_phone_within_its_idle_deadline_is_waited_for(scripted: Script) -> None:
    answers = scripted(SAYS, fault="slow=0.05").adb.run(*[read("one")] * 4)
    assert [answer.hole for answer in answers] == [None] * 4


def test_phone_that_never_stops_talking_meets_the_total_deadline(scripted: Script) -> None:
    (answer,) = scripted(SAYS, fault="endless=1").adb.run(read("one", total_s=0.2, limit=1 << 40))
    assert answer.hole is HoleReason.TIMEOUT
    assert answer.text.startswith("the same line")


@both_protocols
def test_more_than_the_size_cap_is_cut_there(scripted: Script, v2: bool) -> None:
    (answer,) = scripted(SAYS, v2=v2, fault="endless=1").adb.run(read("one", limit=1000))
    assert answer.hole is HoleReason.CUT
    assert 1000 <= len(answer.text) < 1100


@pytest.mark.parametrize("fault", ["endless=1", "slow=60"])
def test_cancel_from_another_thread_ends_the_waiting(scripted: Script, fault: str) -> None:
    phone, cancel = scripted(SAYS, fault=fault), Cancel()
    timer = threading.Timer(0.1, cancel.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        phone.adb.run(read("one", limit=1 << 40), cancel=cancel)
    timer.join()


def test_cancelled_job_asks_nothing_more(scripted: Script) -> None:
    phone, cancel = scripted(SAYS), Cancel()
    cancel.cancel()
    with pytest.raises(Cancelled):
        phone.adb.run(read("one"), cancel=cancel)
    assert phone.device.asked == []


@both_protocols
def test_one_answer_over_its_own_limit_is_cut_though_the_others_left_room(scripted: Script, v2: bool) -> None:
    commands = (read("one"), read("long", limit=1000), read("two"))
    one, long, two = scripted(SAYS, v2=v2).adb.run(*commands)
    assert (one.text, one.hole) == ("first\n", None)
    assert (len(long.text) < 1100, long.hole) == (True, HoleReason.CUT)
    assert (two.text, two.hole) == ("", HoleReason.CUT)

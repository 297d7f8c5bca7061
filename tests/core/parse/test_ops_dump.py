"""What an app-ops dump says of the contacts ops, version by version, and what its damage costs."""

from datetime import datetime

import pytest
from ops_texts import ANDROID_7, ANDROID_9, ANDROID_10, HYPEROS_14

from core.model.facts import HoleReason, OpsDump, PackageOp
from core.model.phone import PhoneTime
from core.parse.ops_dump import parse_ops

NOW = PhoneTime(datetime(2017, 6, 2, 12, 0, 0), 480)  # noqa: DTZ001 - a phone's own clock


def read(text: str) -> OpsDump:
    return parse_ops(text, "dumpsys appops", NOW)


def at(text: str) -> PhoneTime:
    return PhoneTime(datetime.fromisoformat(text))


def only(dump: OpsDump, package: str) -> PackageOp:
    found = [op for op in dump.package_ops if op.package == package]
    assert len(found) == 1
    return found[0]


def test_numbered_modes_of_android_6_to_8_are_named() -> None:
    dump = read(ANDROID_7)
    assert [(op.uid, op.op, op.mode) for op in dump.uid_ops] == [(10061, "READ_CONTACTS", "ignore")]
    assert only(dump, "example.loan.old").mode == "allow"
    assert only(dump, "com.android.phone").mode == "default"


def test_system_uid_of_another_user_is_a_number() -> None:
    assert only(read(ANDROID_7), "com.android.phone").uid == 1_001_001


def test_times_before_android_9_are_counted_back_from_the_phones_clock() -> None:
    old = only(read(ANDROID_7), "example.loan.old")
    assert old.last_access == PhoneTime(datetime(2017, 6, 1, 9, 56, 55, 995000), 480)  # noqa: DTZ001
    assert old.last_reject == PhoneTime(datetime(2017, 6, 2, 11, 59, 55), 480)  # noqa: DTZ001


def test_times_before_android_9_are_left_out_without_a_clock() -> None:
    assert only(parse_ops(ANDROID_7, "c"), "example.loan.old").last_access is None


def test_ops_other_than_contacts_are_not_kept() -> None:
    for text in (ANDROID_7, ANDROID_9, ANDROID_10, HYPEROS_14):
        dump = read(text)
        assert {op.op for op in (*dump.uid_ops, *dump.package_ops)} == {"READ_CONTACTS"}


def test_items_of_foreground_ops_are_no_modes() -> None:
    dump = read(ANDROID_9)
    assert [(op.uid, op.mode) for op in dump.uid_ops] == [(10070, "ignore")]
    assert (dump.gaps, dump.damaged_uids) == ((), ())


def test_latest_of_several_states_counts() -> None:
    nine = only(read(ANDROID_9), "example.nine")
    assert nine.last_access == at("2018-09-02 11:30:00.500")
    assert nine.last_reject == at("2018-08-01 09:00:00.000")


def test_watchers_before_the_first_uid_and_restrictions_after_the_last_are_no_ops() -> None:
    dump = read(ANDROID_10)
    assert dump.uid_ops == ()
    assert {op.uid for op in dump.package_ops} == {1000, 10103}


def test_access_made_for_the_app_counts_and_access_it_made_for_others_does_not() -> None:
    dump = read(ANDROID_10)
    assert only(dump, "example.social").last_access == at("2026-03-07 18:05:34.325")
    assert only(dump, "example.social").last_reject == at("2026-03-06 22:02:52.054")
    assert only(dump, "example.system").last_access is None


def test_attribution_blocks_are_read_together() -> None:
    clone = only(read(HYPEROS_14), "example.clone")
    assert clone.uid == 999 * 100_000 + 10088
    assert clone.last_access == at("2026-05-04 18:00:00.000")
    assert clone.last_reject == at("2026-05-04 10:28:11.139")


def test_modes_only_a_maker_knows_are_kept() -> None:
    dump = read(HYPEROS_14)
    assert [op.mode for op in dump.uid_ops] == ["ask"]
    assert only(dump, "example.clone").mode == "ask"


def test_modes_only_a_later_android_knows_are_kept() -> None:
    dump = read(ANDROID_9.replace("mode=ignore", "mode=mode=7").replace("(allow)", "(mode=7)"))
    assert dump.uid_ops[0].mode == "mode=7"
    assert only(dump, "example.nine").mode == "mode=7"


def test_op_carries_command_and_line() -> None:
    evidence = read(ANDROID_9).uid_ops[0].evidence
    assert (evidence.command, evidence.line) == ("dumpsys appops", "READ_CONTACTS: mode=ignore")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", HoleReason.SECTION_MISSING),
        ("Can't find service: appops\n", HoleReason.SECTION_MISSING),
        ("Permission Denial: can't dump ApOps service from from pid=1, uid=2000\n", HoleReason.REFUSED),
        ("Unknown command: --op\n", HoleReason.NOT_SUPPORTED),
        ("Unknown option: --op\n", HoleReason.NOT_SUPPORTED),
        (ANDROID_10 + "\n*** SERVICE 'appops' DUMP TIMEOUT (60000ms) EXPIRED ***\n", HoleReason.TIMEOUT),
    ],
)
def test_service_that_does_not_answer_is_a_gap(text: str, reason: HoleReason) -> None:
    assert reason in {gap.reason for gap in read(text).gaps}


def test_dump_without_any_contacts_op_is_still_a_dump() -> None:
    dump = read("Current AppOps Service state:\n  Settings:\n")
    assert dump.started
    assert dump.gaps == ()


@pytest.mark.parametrize(
    "line", ["READ_CONTACTS: mode=", "READ_CONTACTS: mod", "READ_CONTACTS", "READ_CONTACTS (ignore"]
)
def test_mode_that_cannot_be_read_damages_its_uid(line: str) -> None:
    dump = read(ANDROID_9.replace("READ_CONTACTS: mode=ignore", line))
    assert dump.damaged_uids == (10070,)
    assert HoleReason.UNREADABLE_LINE in {gap.reason for gap in dump.gaps}


def test_package_mode_that_cannot_be_read_damages_its_uid() -> None:
    assert read(ANDROID_10.replace("READ_CONTACTS (allow / switch", "READ_CONTACTS (all / swi")).damaged_uids == (
        10103,
    )


def test_mode_of_the_next_uid_is_never_given_to_the_last_package() -> None:
    lost = read(ANDROID_10.replace("  User restrictions for token 1a2b3c:\n    Uid u0a999:\n", "    state=cch\n"))
    assert lost.damaged_uids == (10103,)
    assert [op.mode for op in lost.package_ops] == ["allow", "allow"]


def test_uid_standing_twice_is_damaged() -> None:
    assert read(ANDROID_9 + "  Uid u0a70:\n      READ_CONTACTS: mode=allow\n").damaged_uids == (10070,)


def test_uid_that_is_none_is_a_gap_and_its_ops_belong_to_nobody() -> None:
    for word in ("u0b70", "99999999999999999999", "u0a99999999999", ""):
        dump = read(ANDROID_9.replace("Uid u0a70", f"Uid {word}"))
        assert (dump.uid_ops, dump.package_ops) == ((), ())
        assert dump.gaps


def test_dump_cut_inside_a_line_damages_that_uid() -> None:
    dump = read(HYPEROS_14[: HYPEROS_14.index("mode=ask") + len("mode=as")])
    assert dump.uid_ops == ()
    assert dump.damaged_uids == (99_910_088,)
    assert HoleReason.CUT in {gap.reason for gap in dump.gaps}


def test_package_that_is_no_package_is_dropped_with_a_gap() -> None:
    dump = read(ANDROID_9.replace("Package example.nine", "Package $(x)"))
    assert dump.package_ops == ()
    assert dump.gaps


def test_time_that_is_none_is_a_gap_and_no_time() -> None:
    dump = read(ANDROID_9.replace("2018-09-02 11:30", "2018-13-42 11:30"))
    assert only(dump, "example.nine").last_access == at("2018-09-01 10:00:00.000")
    assert dump.gaps

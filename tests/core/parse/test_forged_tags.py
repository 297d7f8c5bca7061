"""An app chooses its attribution tags freely: no line in one passes for another app's app-op."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ops_texts import ANDROID_7, ANDROID_9, ANDROID_10, HYPEROS_14

from core.model.facts import OpsDump
from core.parse.ops_dump import parse_ops

FORGER, VICTIM, NEXT = 10_120, 10_163, 10_170
HONEST = """\
Current AppOps Service state:
  Op mode watchers:
    Op READ_CONTACTS:
      #0: ModeCallback{1a2b}

  Uid 1000:
    state=pers
    Package example.system:
      READ_CONTACTS (allow):\x20
        null=[
          Access: [pers-s] 2026-05-04 17:40:17.059 (-49m44s678ms) duration=+3ms
        ]
  Uid u0a120:
    state=cch
    Package example.forger:
      READ_CONTACTS (allow):\x20
        TAG=[
          Access: [top-s] 2026-05-04 17:40:17.059 (-49m44s678ms) proxy[uid=1, pkg=p, attributionTag=PROXY]
        ]
        null=[
          Reject: [bg-s]2026-05-04 10:28:11.139 (-8h1m50s598ms)
            Running start at: [bg-s] 2026-05-04 10:28:11.139
        ]
  Uid u0a170:
    state=cch
      READ_CONTACTS: mode=ignore
    Package example.next:
      READ_CONTACTS (ignore):\x20

  AppOps policy:
    x=1
"""
FORGED = "  Uid u0a163\n      READ_CONTACTS: mode=ignore;"


def read(tag: str = "sync", proxy: str = "null") -> OpsDump:
    return parse_ops(HONEST.replace("TAG", tag, 1).replace("PROXY", proxy, 1), "dumpsys appops")


def undamaged(dump: OpsDump) -> set[int]:
    return {op.uid for op in (*dump.uid_ops, *dump.package_ops)} - set(dump.damaged_uids)


def test_honest_tags_damage_nothing() -> None:
    for tag in ("null", "sync", "a tag of words", "]", "x=[", "Uid u0a163:", "读取", "a" * 50):
        dump = read(tag, tag)
        assert (dump.gaps, dump.damaged_uids) == ((), ())
        assert undamaged(dump) == {1000, FORGER, NEXT}


@pytest.mark.parametrize("start", ["\n", "]\n", "x\n", "=[\n", " x\n", "    x\n", "\n\n", "null=[\n"])
def test_uid_forged_in_a_tag_is_damaged_with_the_forger(start: str) -> None:
    dump = read(start + FORGED)
    assert {FORGER, VICTIM} <= set(dump.damaged_uids)
    assert undamaged(dump) in ({1000, NEXT}, {NEXT})


def test_uid_forged_in_the_tag_of_a_go_between_is_damaged_with_the_forger() -> None:
    dump = read(proxy="x\n" + FORGED)
    assert {FORGER, VICTIM} <= set(dump.damaged_uids)
    assert undamaged(dump) == {1000, NEXT}


def test_all_uids_of_one_torn_tag_are_damaged_and_no_later_one() -> None:
    dump = read(
        "\n  Uid u0a130:\n      READ_CONTACTS: mode=ignore\n  Uid u0a140:\n      READ_CONTACTS: mode=allow\n" + FORGED
    )
    assert {FORGER, 10_130, 10_140, VICTIM} <= set(dump.damaged_uids)
    assert NEXT not in dump.damaged_uids


@pytest.mark.parametrize(
    "line", ["    Package example.victim:", "      READ_CONTACTS (ignore):", "Some title:", "", "  x"]
)
def test_any_line_of_another_column_in_a_tag_damages_the_forger(line: str) -> None:
    assert FORGER in read(f"x\n{line}").damaged_uids


def test_tag_that_never_ends_damages_its_uid() -> None:
    cut = HONEST[: HONEST.index("        ]\n        null")]
    assert FORGER in parse_ops(cut, "c").damaged_uids


def test_uid_without_colon_is_damaged() -> None:
    assert parse_ops(HONEST.replace("u0a170:", "u0a170"), "c").damaged_uids == (NEXT,)


def test_uids_out_of_order_are_damaged() -> None:
    """Names of watched packages, printed before all uids, are free text too."""
    forged = HONEST.replace("      #0: ModeCallback{1a2b}", "      x\n  Uid u0a163:\n      READ_CONTACTS: mode=ignore")
    assert VICTIM in parse_ops(forged, "c").damaged_uids
    behind = HONEST.replace("  Uid u0a120:", "  Uid u0a163:\n      READ_CONTACTS: mode=ignore\n  Uid u0a120:")
    assert VICTIM in parse_ops(behind, "c").damaged_uids


@pytest.mark.parametrize("text", [ANDROID_7, ANDROID_9, ANDROID_10, HYPEROS_14])
def test_dumps_of_every_age_are_in_order(text: str) -> None:
    assert parse_ops(text, "c").damaged_uids == ()


PIECES = (
    "\n",
    "        ",
    "]",
    "=[",
    "x",
    "  Uid u0a163",
    ":",
    "      READ_CONTACTS: mode=ignore",
    ";",
    "    Package a.b:",
)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_no_tag_of_the_longest_length_calls_anybody_off(tag: str) -> None:
    """Android 12 and later take tags of at most 50 characters."""
    if len(tag) <= 50:
        dump = read(tag)
        assert [op for op in dump.uid_ops if op.uid == VICTIM and VICTIM not in dump.damaged_uids] == []

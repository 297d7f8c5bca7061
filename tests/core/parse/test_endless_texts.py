"""Texts without end: every parser stays within bounds of memory and work, and says that it did not read everything."""

import re

import pytest

from core.model.facts import HoleReason
from core.parse import listings
from core.parse.device_policy import parse_device_policy
from core.parse.lines import MOST_LINES, bounded
from core.parse.listings import parse_packages
from core.parse.package_dump import parse_package_dump
from core.parse.sections import cut_into_sections
from core.parse.users import parse_users

CROWD = "".join(f"package:a.b{number}\n" for number in range(20_010))


def test_crowd_of_packages_is_bounded_with_a_gap() -> None:
    listing = parse_packages(CROWD, "c")
    assert len(listing.packages) == 20_000
    assert {gap.reason for gap in listing.gaps} == {HoleReason.UNREADABLE_LINE}


def test_crowd_of_users_is_bounded_with_a_gap() -> None:
    listing = parse_users("Users:\n" + "".join(f"\tUserInfo{{{n}:n:13}} running\n" for n in range(1500)), "c")
    assert len(listing.users) == 500
    assert {gap.reason for gap in listing.gaps} == {HoleReason.UNREADABLE_LINE}


def test_long_runs_of_blanks_are_tried_once_each() -> None:
    """Whoever tries a run again from each of its blanks is busy with this one for an hour."""
    blanks = " " * 300_000
    assert [len(part) for part in re.split(listings._WORDS, f"x{blanks}x{blanks}uid:1")] == [300_002, 5]


@pytest.mark.parametrize("lines", [3, 4])
def test_text_of_too_many_lines_is_cut_within_one(lines: int) -> None:
    whole = "a line\n" * lines
    assert bounded(whole, most=3) == (whole if lines == 3 else "a line\na line\na line\ufffd")


@pytest.mark.slow
def test_text_of_line_breaks_alone_is_cut_with_a_gap() -> None:
    assert [gap.reason for gap in parse_device_policy("\n" * (MOST_LINES * 5 + 1), "c").gaps] == [HoleReason.CUT]


def test_what_stands_behind_the_bound_is_a_gap_and_no_package() -> None:
    listing = parse_packages(bounded("package:a.b\n" * 3 + "package:c.d\n", most=3), "c")
    assert {package.name for package in listing.packages} == {"a.b"}
    assert [gap.reason for gap in listing.gaps] == [HoleReason.CUT]


def test_crowd_of_forged_titles_is_gone_through_once() -> None:
    """Whoever looks each title up among all before it is busy with this one for minutes."""
    text = "Permissions:\n" + "Packages:\n" * 300_000 + "Shared users:\n"
    dump = parse_package_dump(text, "dumpsys package permission x")
    assert [gap.line for gap in dump.gaps] == ["Packages:"]


def test_memory_for_lines_at_the_left_is_bounded() -> None:
    (section,) = cut_into_sections("\nx" * 20_000 + "\n*** SERVICE 'package' DUMP TIMEOUT (60000ms) EXPIRED ***")
    assert len(section.at_left) == 10_000
    assert section.at_left[-1].startswith("*** SERVICE")

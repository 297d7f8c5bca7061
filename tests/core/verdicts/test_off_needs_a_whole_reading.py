"""Whatever is lost of a reading, an app that can read is never called off."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from verdict_facts import (
    APP_ID,
    HOLDER,
    SECTIONS,
    KnownApp,
    access,
    block,
    dump,
    grant,
    ops,
    package_op,
    shared,
    uid_op,
    user,
    verdict,
)

from core.model.access import ContactAccess
from core.model.facts import Gap, HoleReason
from core.model.names import CONTACTS_GROUP, READ_CONTACTS, WRITE_CONTACTS
from core.verdicts.completeness import ends_with_shared_users, of_file, of_phone

OFF_WORDS = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
REFUSED_APP = block(user(0, grant(False)))
ASKED = KnownApp(uid=APP_ID, requested=CONTACTS_GROUP)

HOLES = {
    "our end mark is missing": ({}, HoleReason.CUT),
    "the phone took too long": ({}, HoleReason.TIMEOUT),
    "the cable was pulled": ({}, HoleReason.PHONE_GONE),
    "the permission's own entry is missing": ({"declared": (WRITE_CONTACTS,)}, None),
    "the shared users are missing": ({"sections": SECTIONS[:2]}, None),
    "no known holder was found": ({"holder": False}, None),
    "the phone refused": ({"gaps": (Gap("dumpsys", HoleReason.REFUSED),), "declared": ()}, None),
}


@pytest.mark.parametrize("name", HOLES)
def test_a_dump_that_is_not_whole_says_off_of_nobody(name):
    parts, hole = HOLES[name]
    for known, packages in ((KnownApp(), [REFUSED_APP]), (ASKED, [])):
        answer = access(dump(*packages, **parts), known=known, hole=hole)
        assert answer[0] is ContactAccess.UNKNOWN
        assert answer[1] is (hole or (HoleReason.REFUSED if "gaps" in parts else HoleReason.SECTION_MISSING))


@pytest.mark.parametrize("name", HOLES)
def test_a_grant_that_was_read_clearly_stays_can_read(name):
    parts, hole = HOLES[name]
    assert access(dump(block(user(0, grant())), **parts), hole=hole) == (ContactAccess.CAN_READ, None)


def test_an_op_that_blocks_is_not_believed_when_the_permission_dump_is_cut():
    answer = access(block(user(0, grant())), ops(uid_op("ignore")), sdk=29, hole=HoleReason.CUT)
    assert answer == (ContactAccess.UNKNOWN, HoleReason.CUT)


@pytest.mark.parametrize(
    "packages",
    [
        dump(block(user(0, grant(False)), damaged=True)),
        dump(block(user(0, grant(False), damaged=True))),
        dump(block(user(0), shared="s"), shares=[shared("s", user(0, grant(False)), damaged=True)]),
        dump(block(user(0), shared="s"), shares=[shared("s", user(0, grant(False), damaged=True))]),
    ],
    ids=["package", "user", "shared uid", "user of shared uid"],
)
def test_an_unreadable_line_nearby_makes_it_unknown(packages):
    assert access(packages) == (ContactAccess.UNKNOWN, HoleReason.UNREADABLE_LINE)


def test_an_unreadable_line_anywhere_may_have_been_the_package_itself():
    lost = dump(gaps=(Gap("dumpsys", HoleReason.UNREADABLE_LINE),))
    assert access(lost, known=ASKED) == (ContactAccess.UNKNOWN, HoleReason.UNREADABLE_LINE)


def test_a_named_shared_uid_that_was_not_printed_makes_it_unknown():
    assert access(block(user(0), shared="s")) == (ContactAccess.UNKNOWN, HoleReason.SECTION_MISSING)


def test_a_user_the_block_does_not_print_makes_it_unknown():
    assert access(block(user(10, grant(False)))) == (ContactAccess.UNKNOWN, HoleReason.SECTION_MISSING)


def test_a_user_for_whom_it_is_not_installed_proves_nothing():
    assert access(block(user(0, installed=False))) == (ContactAccess.UNKNOWN, HoleReason.SECTION_MISSING)


def test_an_unread_grant_is_neither_true_nor_false():
    cut = verdict(dump(REFUSED_APP), hole=HoleReason.CUT)
    assert [reading.granted for reading in cut.grants] == [None, None, None]


def test_a_filtered_file_says_nothing_of_packages_it_does_not_print():
    from_file = of_file(dump(), filtered=True)
    assert from_file.hole is None
    assert from_file.absence_hole is HoleReason.CUT


def test_a_file_that_stops_in_the_shared_users_is_known_to_have_no_proven_end():
    assert ends_with_shared_users(dump())
    assert not ends_with_shared_users(dump(sections=(*SECTIONS, "Package Changes:")))


def test_a_known_holder_must_really_hold_the_permission():
    empty = replace(HOLDER, users=(user(0, grant(False), installed=None),))
    assert of_phone(dump(shares=[empty], holder=False), None).hole is HoleReason.SECTION_MISSING


MODES = st.sampled_from(["allow", "ignore", "deny", "default", "foreground", "ask", "rubbish"])
FLAGS = st.sets(st.sampled_from(["USER_SET", "REVOKED_COMPAT", "REVIEW_REQUIRED", "SYSTEM_FIXED", "64"]), max_size=3)


@st.composite
def granted_apps(draw):
    """An app with READ_CONTACTS granted somewhere, and app-ops as they come."""
    line = grant(flags=tuple(draw(FLAGS)))
    other = grant(draw(st.booleans()), permission=WRITE_CONTACTS)
    target = draw(st.sampled_from([None, 22, 23, 36]))
    where = draw(st.sampled_from(["runtime", "install", "shared"]))
    if where == "shared":
        shares = [shared("s", user(0, line, other, installed=None))]
        packages = dump(block(user(0), shared="s", target=target), shares=shares)
    elif where == "install":
        packages = dump(block(user(0, other), target=target, install=[line]))
    else:
        packages = dump(block(user(0, line, other), target=target))
    lines = [draw(st.sampled_from([uid_op, package_op]))(draw(MODES)) for _ in range(draw(st.integers(0, 2)))]
    return packages, ops(*lines)


def _without(packages, lost):
    """Lose parts of a dump the way a cut does."""
    if "shared" in lost:
        packages = replace(packages, shared_users=())
    if "packages" in lost:
        packages = replace(packages, packages=())
    if "sections" in lost:
        packages = replace(packages, sections=packages.sections[:1])
    if "lines" in lost:
        bare = tuple(replace(b, users=tuple(replace(u, grants=()) for u in b.users)) for b in packages.packages)
        packages = replace(packages, packages=bare)
    return packages


@given(
    granted_apps(),
    st.sets(st.sampled_from(["shared", "packages", "sections", "lines"])),
    st.booleans(),
    st.sampled_from([None, *range(23, 38)]),
    st.sampled_from([HoleReason.CUT, HoleReason.TIMEOUT, HoleReason.PHONE_GONE]),
)
def test_losing_facts_of_an_unfinished_reading_never_makes_an_app_that_can_read_off(facts, lost, keeps_ops, sdk, hole):
    packages, app_ops = facts
    known = KnownApp(uid=APP_ID, requested=(READ_CONTACTS,))
    if access(packages, app_ops, sdk=sdk, known=known)[0] is ContactAccess.CAN_READ:
        poorer = _without(packages, lost)
        answer = verdict(poorer, app_ops if keeps_ops else None, sdk=sdk, known=known, hole=hole)
        assert answer.access not in OFF_WORDS


@given(granted_apps(), st.sampled_from([None, *range(23, 38)]))
def test_losing_only_the_app_ops_never_makes_an_app_off(facts, sdk):
    packages, app_ops = facts
    before = access(packages, app_ops, sdk=sdk)[0]
    after = access(packages, None, sdk=sdk, ops_hole=HoleReason.TIMEOUT)[0]
    assert after not in OFF_WORDS or before is after


@given(granted_apps(), st.sampled_from([None, *range(23, 38)]))
def test_unknown_always_says_why_and_nothing_else_does(facts, sdk):
    answer = verdict(*facts, sdk=sdk)
    assert (answer.why_unknown is not None) == (answer.access is ContactAccess.UNKNOWN)

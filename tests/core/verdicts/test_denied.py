"""What "denied" settles: an app the dump may have lost to an unread line, and nothing else."""

from dataclasses import replace

import pytest
from test_off_needs_a_whole_reading import ASKED, HOLES
from verdict_facts import APP_ID, access, block, dump, grant, shared, user, verdict

from core.model.access import ContactAccess
from core.model.facts import Evidence, Gap, HoleReason
from core.model.names import CONTACTS_GROUP, READ_CONTACTS, WRITE_CONTACTS
from core.verdicts.checked import Checked, denied

STRAY = (Gap("dumpsys", HoleReason.UNREADABLE_LINE, "stray"),)
DENIED = replace(ASKED, target_sdk=30, denied=frozenset(CONTACTS_GROUP))
UNKNOWN = (ContactAccess.UNKNOWN, HoleReason.UNREADABLE_LINE)


def test_denied_app_the_dump_may_have_lost_is_off():
    answer = verdict(dump(gaps=STRAY), known=DENIED)
    assert (answer.access, {each.granted for each in answer.grants}) == (ContactAccess.ASKS_BUT_OFF, {False})
    assert access(dump(gaps=STRAY), known=replace(DENIED, denied=frozenset())) == UNKNOWN


def test_permission_nobody_asked_about_stays_unread():
    answer = verdict(dump(gaps=STRAY), known=replace(DENIED, denied=frozenset({READ_CONTACTS})))
    assert {each.permission: each.granted for each in answer.grants}[WRITE_CONTACTS] is None


def test_denied_sibling_says_nothing_of_reading():
    assert access(dump(gaps=STRAY), known=replace(DENIED, denied=frozenset({WRITE_CONTACTS}))) == UNKNOWN


@pytest.mark.parametrize("target", [22, None])
def test_old_app_and_one_of_unread_age_are_not_settled(target):
    assert access(dump(gaps=STRAY), known=replace(DENIED, target_sdk=target)) == UNKNOWN


@pytest.mark.parametrize("name", HOLES)
def test_denied_fills_no_hole_of_the_dump_itself(name):
    parts, hole = HOLES[name]
    assert access(dump(**parts), known=DENIED, hole=hole)[0] is ContactAccess.UNKNOWN


def test_denied_does_not_mend_what_is_printed_and_damaged():
    assert access(dump(block(user(0, damaged=True)), gaps=STRAY), known=DENIED) == UNKNOWN
    family = shared("example.family", user(0, damaged=True), app_id=APP_ID)
    assert access(dump(shares=[family], gaps=STRAY), known=DENIED) == UNKNOWN


def test_denied_does_not_outweigh_a_grant_that_is_printed():
    assert access(dump(block(user(0, grant())), gaps=STRAY), known=DENIED)[0] is ContactAccess.CAN_READ


def test_one_answer_of_many_that_is_no_denial_settles_nothing():
    said = Evidence("dumpsys package check-permission", "-1")
    checks = [Checked(READ_CONTACTS, doubt, said) for doubt in (None, HoleReason.UNREADABLE_LINE)]
    assert denied([*checks, Checked(WRITE_CONTACTS, None, said)]) == {WRITE_CONTACTS}

"""An answer given outright takes an "off" away, and never gives one."""

import pytest
from verdict_facts import OLD_APP, block, evidence, grant, ops, uid_op, user, verdict

from core.model.access import ContactAccess
from core.model.facts import HoleReason
from core.model.names import GET_ACCOUNTS, READ_CONTACTS
from core.verdicts.checked import Checked, held_against

OFF = verdict(block(user(0, grant(False), grant(False, permission=GET_ACCOUNTS))))
NEVER = verdict(block(user(0), requested=()))
UNREAD_REQUEST = verdict(block(user(0), requested=None))
SAYS_YES = Checked(READ_CONTACTS, HoleReason.UNREADABLE_LINE, evidence("0"))
SAYS_NO = Checked(READ_CONTACTS, None, evidence("-1"))
LOST = Checked(READ_CONTACTS, HoleReason.CUT, evidence(""))


@pytest.mark.parametrize("off", [OFF, NEVER, UNREAD_REQUEST], ids=["asks", "never asks", "request not read"])
@pytest.mark.parametrize("check", [SAYS_YES, LOST], ids=["granted", "lost"])
def test_not_granted_that_is_not_confirmed_is_unknown_with_the_line_it_rests_on(off, check):
    answer = held_against(off, [check])
    assert (answer.access, answer.why_unknown) == (ContactAccess.UNKNOWN, check.doubt)
    assert [finding.evidence for finding in answer.findings] == [check.evidence]
    assert {reading.permission: reading.granted for reading in answer.grants}[READ_CONTACTS] is None


def test_denied_changes_nothing():
    assert held_against(OFF, [SAYS_NO]) == OFF


def test_denied_never_makes_an_app_that_can_read_off():
    can_read = verdict(block(user(0, grant())))
    assert held_against(can_read, [SAYS_NO]) == can_read


def test_legacy_app_whose_op_says_no_answers_granted_rightly():
    by_op = verdict(OLD_APP, ops(uid_op("ignore")), sdk=29)
    assert by_op.access is ContactAccess.ASKS_BUT_OFF
    assert held_against(by_op, [SAYS_YES]) == by_op


def test_doubt_about_a_sibling_leaves_reading_off_and_the_sibling_unread():
    answer = held_against(OFF, [SAYS_NO, Checked(GET_ACCOUNTS, HoleReason.UNREADABLE_LINE, evidence("0"))])
    assert answer.access is ContactAccess.ASKS_BUT_OFF
    granted = {reading.permission: reading.granted for reading in answer.grants}
    assert (granted[READ_CONTACTS], granted[GET_ACCOUNTS]) == (False, None)

"""What two readings prove of a change and of an undo."""

from dataclasses import replace

import pytest
from phone_reports import OFF, UNREAD, verdict
from test_writes import now, record

from core.model.access import AppKey, ContactAccess, OpReading
from core.model.change import Outcome, PlanItem, Route
from core.model.facts import HoleReason
from core.model.names import CONTACTS_GROUP, GET_ACCOUNTS, READ_CONTACTS, WRITE_CONTACTS
from core.services.changing.known_again import Look
from core.services.changing.outcomes import Standing, changed_besides, outcome_of, standing, standing_after
from core.services.changing.restored import differences, undo_outcome

ON = verdict()
SIBLING_ON = verdict(ContactAccess.ASKS_BUT_OFF, (GET_ACCOUNTS,))
NOT_ASKED = verdict(ContactAccess.UNKNOWN, (), why=HoleReason.REQUEST_NOT_READ)
LEGACY_OFF = verdict(ContactAccess.ASKS_BUT_OFF, legacy=True)


@pytest.mark.parametrize(
    ("first", "second", "said", "outcome"),
    [
        (OFF, OFF, None, Outcome.REVOKED),
        (OFF, OFF, Outcome.REFUSED_BY_PHONE, Outcome.REVOKED),
        (ON, OFF, None, Outcome.REVOKED),
        (NOT_ASKED, NOT_ASKED, None, Outcome.REVOKED),
        (LEGACY_OFF, LEGACY_OFF, None, Outcome.REVOKED),
        (OFF, ON, None, Outcome.CAME_BACK),
        (OFF, SIBLING_ON, None, Outcome.CAME_BACK),
        (ON, ON, None, Outcome.STILL_ON),
        (ON, ON, Outcome.REFUSED_BY_PHONE, Outcome.REFUSED_BY_PHONE),
        (ON, ON, Outcome.FIXED_BY_POLICY, Outcome.FIXED_BY_POLICY),
        (OFF, UNREAD, None, Outcome.UNKNOWN),
        (UNREAD, OFF, None, Outcome.UNKNOWN),
        (OFF, None, None, Outcome.UNKNOWN),
        (None, None, Outcome.REFUSED_BY_PHONE, Outcome.UNKNOWN),
    ],
)
def test_outcome_rests_on_both_readings(first, second, said, outcome):
    assert outcome_of(standing(first), standing(second), said) is outcome


def test_sibling_permission_keeps_the_group_on():
    assert standing(SIBLING_ON) is Standing.ON


def legacy(read_op, write_op, *, flags=()):
    return replace(verdict(ContactAccess.ASKS_BUT_OFF, legacy=True, flags=flags, op=read_op), write_op=write_op)


IGNORE, ALLOW = OpReading("ignore", None), OpReading(None, None)
GROUP = (WRITE_CONTACTS, READ_CONTACTS)


@pytest.mark.parametrize(
    ("sdk", "of", "seen"),
    [
        (29, legacy(IGNORE, IGNORE), Standing.OFF),
        (29, legacy(IGNORE, ALLOW), Standing.ON),
        (29, legacy(IGNORE, None), Standing.NOT_SEEN),
        (29, legacy(IGNORE, OpReading("sometimes", None)), Standing.NOT_SEEN),
        (25, legacy(OpReading(None, "ignore"), OpReading(None, "ignore")), Standing.OFF),
        (30, legacy(IGNORE, IGNORE, flags=("REVOKED_COMPAT",)), Standing.OFF),
        (30, legacy(IGNORE, IGNORE), Standing.NOT_SEEN),
    ],
)
def test_legacy_app_is_off_when_both_ops_and_from_android_11_the_flags_beneath_say_so(sdk, of, seen):
    item = PlanItem(AppKey("a.b", 0), 10_001, GROUP, Route.OP_UID, None, (), ())
    assert standing_after(item, of, sdk) is seen


def test_op_that_blocks_without_the_flag_we_set_is_no_proof_on_android_13():
    item = PlanItem(AppKey("a.b", 0), 10_001, CONTACTS_GROUP, Route.COMPAT_FLAG, None, (), ())
    assert standing_after(item, legacy(IGNORE, None), 33) is Standing.NOT_SEEN
    assert standing_after(item, legacy(IGNORE, None, flags=("REVOKED_COMPAT",)), 33) is Standing.OFF


def test_apps_nobody_asked_to_change_are_named_and_holes_are_not():
    keys = [AppKey("a.planned", 0), AppKey("b.changed", 0), AppKey("c.same", 0), AppKey("d.unread", 0)]
    before, after = dict.fromkeys(keys, ON), dict(zip(keys, [OFF, OFF, ON, UNREAD], strict=True))
    assert changed_besides(Look(None, before), Look(None, after), keys[:1]) == (keys[1],)


REVOKED = record(Route.PM_REVOKE, off=(READ_CONTACTS,), flags=[(READ_CONTACTS, "user-set")])
BACK = now(granted=(READ_CONTACTS,))
GONE = now(flags=("USER_SET",))


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        (BACK, BACK, Outcome.RESTORED),
        (GONE, BACK, Outcome.RESTORED),
        (BACK, GONE, Outcome.REFUSED_BY_PHONE),
        (GONE, GONE, Outcome.REFUSED_BY_PHONE),
        (BACK, now(granted=(READ_CONTACTS,), flags=("USER_SET",)), Outcome.PARTLY),
        (BACK, now(granted=(READ_CONTACTS,), uid_op="ignore"), Outcome.PARTLY),
        (BACK, UNREAD, Outcome.UNKNOWN),
        (BACK, None, Outcome.UNKNOWN),
        (None, BACK, Outcome.UNKNOWN),
    ],
)
def test_undo_is_restored_only_when_it_reads_exactly_as_before(first, second, outcome):
    assert undo_outcome(REVOKED, GONE, (first, second), 36, unmoved=Outcome.REFUSED_BY_PHONE) is outcome


def test_only_the_words_android_sets_by_itself_may_differ():
    assert differences(REVOKED, now(granted=(READ_CONTACTS,), flags=("USER_SENSITIVE_WHEN_GRANTED",))) == ()
    assert "USER_FIXED" in differences(REVOKED, now(granted=(READ_CONTACTS,), flags=("USER_FIXED",)))[0]


def test_what_did_not_move_means_what_is_known_of_the_way_there_and_what_moved_is_a_part():
    held = record(Route.OP_UID, sets=("READ_CONTACTS",))
    blocked = now(granted=(READ_CONTACTS,), uid_op="ignore")
    for meaning in (Outcome.PARTLY, Outcome.REFUSED_BY_PHONE, Outcome.NOT_REACHED):
        assert undo_outcome(held, blocked, (blocked, blocked), 30, unmoved=meaning) is meaning

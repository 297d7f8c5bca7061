"""Two readings of one phone: what they do not say alike is called off by nobody, and a third may settle it."""

from dataclasses import replace
from itertools import product

import pytest
from verdict_facts import (
    APP_ID,
    COMMAND,
    HOLDER,
    KEY,
    NAME,
    access,
    block,
    dump,
    grant,
    ops,
    package_op,
    shared,
    uid_op,
    user,
)

from core.model.access import ContactAccess
from core.model.facts import Gap, HoleReason
from core.model.names import GET_ACCOUNTS, PackageName
from core.verdicts.agreed_dumps import agreed
from core.verdicts.agreed_ops import READ_TWICE_BELOW, agreed_ops
from core.verdicts.completeness import of_phone
from core.verdicts.gathering import KnownApp, PermissionRead, gather, readings
from core.verdicts.judge import judge
from core.verdicts.op_index import OpsRead

OFF_WORDS = (ContactAccess.ASKS_BUT_OFF, ContactAccess.NEVER_ASKS)
ON, OFF, GONE = block(user(0, grant())), block(user(0, grant(False))), None
OTHER = replace(ON, name=PackageName("org.example.other"), app_id=APP_ID + 1)


def read(app, *, hole=None, **parts):
    packages = dump(*((app,) if app else ()), OTHER, **parts)
    return PermissionRead(packages, of_phone(packages, hole), COMMAND)


def judged(permissions):
    facts = readings(29, permissions, OpsRead(ops(), None))
    return judge(gather(facts, KEY, KnownApp(APP_ID, False, 30, ())))


def settled(*reads):
    one = agreed(*reads)
    verdict = judged(one.read)
    return verdict.access, verdict.why_unknown, one.settled


def test_two_readings_that_say_the_same_are_believed():
    assert settled(read(OFF), read(OFF)) == (ContactAccess.ASKS_BUT_OFF, None, True)
    assert settled(read(GONE), read(GONE)) == (ContactAccess.NEVER_ASKS, None, True)


def test_versions_and_hashes_that_are_new_each_time_make_nothing_unknown():
    newer = replace(OFF, version_code=99, version_name="new", evidence=replace(OFF.evidence, line="Package [x] (2):"))
    assert settled(read(OFF), read(newer)) == (ContactAccess.ASKS_BUT_OFF, None, True)


@pytest.mark.parametrize("lost", [
    GONE,
    OFF,
    block(user(10, grant())),
    block(user(0)),
    block(user(0, grant(), installed=False)),
    replace(ON, app_id=None),
    replace(ON, damaged=True),
])  # fmt: skip
@pytest.mark.parametrize("first", [True, False])
def test_what_one_reading_lost_is_off_in_none_and_another_look_is_asked_for(lost, first):
    both = (read(lost), read(ON)) if first else (read(ON), read(lost))
    access, _, is_settled = settled(*both)
    assert access not in OFF_WORDS
    assert not is_settled


@pytest.mark.parametrize("lost", [GONE, OFF])
def test_third_look_settles_it_for_the_reading_it_bears_out(lost):
    assert settled(read(ON), read(lost), read(ON))[0] is ContactAccess.CAN_READ
    assert settled(read(OFF), read(ON), read(OFF))[:2] == (ContactAccess.ASKS_BUT_OFF, None)
    assert settled(read(ON), read(OFF), read(OFF))[:2] == (ContactAccess.ASKS_BUT_OFF, None)


def test_third_look_that_says_a_third_thing_settles_nothing():
    other_target = block(user(0, grant(False)), target=29)
    assert settled(read(ON), read(OFF), read(other_target))[:2] == (ContactAccess.UNKNOWN, HoleReason.UNREADABLE_LINE)


def test_only_the_app_in_doubt_suffers_and_it_is_a_gap():
    one = agreed(read(OFF), read(block(user(0, grant(False)), target=29))).read
    assert [block.name for block in one.dump.packages if block.damaged] == [NAME]
    assert one.dump.doubts == (Gap(COMMAND, HoleReason.UNREADABLE_LINE, OFF.evidence.line),)
    assert one.dump.gaps == ()


def test_app_before_a_block_that_one_reading_lacks_may_have_swallowed_it():
    one = agreed(read(OFF), PermissionRead(dump(OFF), of_phone(dump(OFF), None), COMMAND)).read
    assert {block.name for block in one.dump.packages if block.damaged} == {NAME, OTHER.name}


@pytest.mark.parametrize("cut_first", [True, False])
def test_reading_that_nobody_bears_out_says_off_of_nobody_and_keeps_what_reads(cut_first):
    for app, said in ((ON, ContactAccess.CAN_READ), (OFF, ContactAccess.UNKNOWN), (GONE, ContactAccess.UNKNOWN)):
        both = (
            (read(app, hole=HoleReason.CUT), read(app)) if cut_first else (read(app), read(None, hole=HoleReason.CUT))
        )
        assert settled(*both) == (said, None if app is ON else HoleReason.CUT, False)


def test_third_look_makes_a_cut_reading_good():
    assert settled(read(OFF), read(None, hole=HoleReason.CUT), read(OFF))[:2] == (ContactAccess.ASKS_BUT_OFF, None)
    assert settled(read(OFF), read(OFF), read(None, hole=HoleReason.CUT))[:2] == (ContactAccess.ASKS_BUT_OFF, None)


def test_grant_that_a_later_reading_shows_before_it_is_cut_takes_the_off_away():
    assert settled(read(OFF), read(OFF), read(ON, hole=HoleReason.CUT))[0] not in OFF_WORDS


def test_where_no_reading_came_whole_the_fullest_is_kept_and_no_other_look_helps():
    lost = PermissionRead(dump(), of_phone(dump(), HoleReason.PHONE_GONE), COMMAND)
    assert settled(read(ON, hole=HoleReason.CUT), lost) == (ContactAccess.CAN_READ, None, True)


def test_unread_line_in_one_reading_leaves_apps_it_does_not_print_unknown():
    strewn = read(GONE, gaps=(Gap(COMMAND, HoleReason.UNREADABLE_LINE, "?"),))
    assert settled(read(GONE), strewn) == (ContactAccess.UNKNOWN, HoleReason.UNREADABLE_LINE, False)
    assert settled(read(GONE), strewn, read(GONE))[0] is ContactAccess.NEVER_ASKS


def test_member_of_a_shared_uid_is_off_only_if_both_readings_say_the_same_of_the_uid():
    member = block(user(0), shared="s")

    def of(*shares):
        packages = dump(member, OTHER, shares=shares)
        return PermissionRead(packages, of_phone(packages, None), COMMAND)

    granted, refused = (shared("s", user(0, grant(on), installed=None)) for on in (True, False))
    assert settled(of(refused), of(refused))[0] is ContactAccess.ASKS_BUT_OFF
    for lost in ((refused,), (), (replace(granted, users=()),)):
        assert settled(of(granted), of(*lost))[0] not in OFF_WORDS
        assert settled(of(*lost), of(granted))[0] not in OFF_WORDS
        assert settled(of(*lost), of(granted), of(granted))[0] is ContactAccess.CAN_READ


def test_known_holder_that_one_reading_lacks_leaves_nothing_borne_out():
    bare = dump(OFF, OTHER, holder=False)
    no_holder = PermissionRead(bare, of_phone(bare, None), COMMAND)
    assert settled(read(OFF), no_holder) == (ContactAccess.UNKNOWN, HoleReason.SECTION_MISSING, False)
    assert HOLDER.name in {one.name for one in agreed(read(OFF), no_holder).read.dump.shared_users}


WORDS = (None, "allow", "ignore", "deny", "default", "foreground", "ask", "rubbish")


def lines(uid_word, package_word):
    return ops(*((uid_op(uid_word),) if uid_word else ()), *((package_op(package_word),) if package_word else ()))


@pytest.mark.parametrize("sdk", range(23, 38))
def test_one_lost_line_of_the_app_ops_makes_nobody_off(sdk):
    """Up to Android 10 by reading twice, from 11 on by what the words mean."""
    flags = ((), ("REVOKED_COMPAT",)) if sdk >= 30 else ((),)
    for uid_word, package_word, target, compat in product(WORDS, WORDS, (None, 22, 30), flags):
        app = dump(block(user(0, grant(flags=compat)), target=target))
        if access(app, lines(uid_word, package_word), sdk=sdk)[0] is not ContactAccess.CAN_READ:
            continue
        for poorer in (lines(None, package_word), lines(uid_word, None)):
            both = OpsRead(lines(uid_word, package_word), None), OpsRead(poorer, None)
            reads = (agreed_ops(*both).read, agreed_ops(*both[::-1]).read) if sdk < READ_TWICE_BELOW else both
            for one in reads:
                assert access(app, one.dump, sdk=sdk, ops_hole=one.hole)[0] not in OFF_WORDS


def test_app_ops_are_read_twice_where_a_lost_line_could_say_no():
    packages = dump(block(user(0, grant()), target=30))
    assert access(packages, lines("foreground", "ignore"), sdk=29)[0] is ContactAccess.CAN_READ
    assert access(packages, lines(None, "ignore"), sdk=29)[0] is ContactAccess.ASKS_BUT_OFF
    assert access(packages, lines(None, "ignore"), sdk=READ_TWICE_BELOW)[0] is ContactAccess.CAN_READ


def test_app_that_reads_contacts_while_we_look_is_in_no_doubt():
    one = agreed_ops(OpsRead(ops(), None, "dumpsys appops"), OpsRead(ops(package_op("allow")), None, "dumpsys appops"))
    assert (one.settled, one.read.dump.damaged_uids, one.read.dump.gaps) == (True, (), ())


def test_uid_of_which_two_readings_differ_is_a_gap_until_a_third_settles_it():
    blocked, bare = OpsRead(ops(uid_op("ignore")), None, "appops"), OpsRead(ops(), None, "appops")
    one = agreed_ops(blocked, bare)
    assert (one.settled, one.read.dump.damaged_uids) == (False, (APP_ID,))
    assert one.read.dump.gaps == (Gap("appops", HoleReason.UNREADABLE_LINE, f"Uid {APP_ID}"),)
    assert agreed_ops(blocked, bare, blocked).settled
    cut = agreed_ops(blocked, replace(bare, hole=HoleReason.CUT))
    assert (cut.settled, cut.read.hole, cut.read.dump) == (False, HoleReason.CUT, blocked.dump)


def test_accounts_alone_differing_is_a_difference_too():
    more = block(user(0, grant(False), grant(permission=GET_ACCOUNTS)))
    assert not agreed(read(OFF), read(more)).settled

"""ANDROID_REVIEW section 4, line by line and version by version."""

import pytest
from verdict_facts import (
    APP_ID,
    NAME,
    NO_OPS,
    OLD_APP,
    KnownApp,
    access,
    block,
    dump,
    grant,
    kinds,
    ops,
    package_op,
    replace,
    shared,
    uid_op,
    user,
    verdict,
)

from core.model.access import AppKey, ContactAccess, FindingKind, Fixed, GrantSource
from core.model.facts import HoleReason
from core.model.names import GET_ACCOUNTS, READ_CONTACTS, WRITE_CONTACTS, UserId

CAN_READ = (ContactAccess.CAN_READ, None)
OFF = (ContactAccess.ASKS_BUT_OFF, None)
NEVER = (ContactAccess.NEVER_ASKS, None)
EVERY_ANDROID = tuple(range(23, 38))
OP_DECIDES = tuple(range(23, 30))
OP_ENFORCES_FLAG = tuple(range(30, 35))
BOTH_MUST_AGREE = tuple(range(35, 38))
COMPAT = ("REVOKED_COMPAT",)


def unknown(why):
    return ContactAccess.UNKNOWN, why


@pytest.mark.parametrize("sdk", EVERY_ANDROID)
class TestOnEveryAndroid:
    def test_granted_app_can_read(self, sdk):
        assert access(block(user(0, grant())), sdk=sdk) == CAN_READ

    def test_refused_app_that_asks_is_off(self, sdk):
        assert access(block(user(0, grant(False))), sdk=sdk) == OFF

    def test_app_without_a_state_line_that_asks_is_off(self, sdk):
        assert access(block(user(0, grant(permission=WRITE_CONTACTS))), sdk=sdk) == OFF

    def test_app_whose_read_list_of_requests_lacks_contacts_never_asks(self, sdk):
        assert access(block(user(0), requested=(GET_ACCOUNTS,)), sdk=sdk) == NEVER

    def test_not_granted_with_an_unread_request_is_unknown(self, sdk):
        assert access(block(user(0), requested=None), sdk=sdk) == unknown(HoleReason.REQUEST_NOT_READ)

    def test_uid_of_the_system_can_read_whatever_the_dump_says(self, sdk):
        answer = verdict(block(user(0, grant(False)), app_id=1000), sdk=sdk)
        assert answer.access is ContactAccess.CAN_READ
        assert FindingKind.PART_OF_SYSTEM in kinds(answer)

    def test_root_can_read_whatever_the_dump_says(self, sdk):
        assert access(block(user(0, grant(False)), app_id=0), sdk=sdk) == CAN_READ

    def test_grant_that_stands_only_in_the_shared_uid_counts(self, sdk):
        share = shared("example.uid", user(0, grant(), installed=None))
        answer = verdict(dump(block(user(0), shared="example.uid", requested=()), shares=[share]), sdk=sdk)
        assert answer.access is ContactAccess.CAN_READ
        assert FindingKind.GRANTED_BY_SHARED_UID in kinds(answer)

    def test_install_grant_of_the_shared_uid_counts(self, sdk):
        share = shared("example.uid", install=[grant()])
        assert access(dump(block(user(0), shared="example.uid"), shares=[share]), sdk=sdk) == CAN_READ

    def test_grant_in_work_profile_is_reported_when_owner_denied(self, sdk):
        both = block(user(0, grant(False)), user(10, grant()))
        assert access(both, sdk=sdk) == OFF
        assert access(both, sdk=sdk, key=AppKey(NAME, UserId(10))) == CAN_READ

    def test_unknown_flags_on_a_granted_line_stay_can_read(self, sdk):
        assert access(block(user(0, grant(flags=("524288", "NEW_WORD")))), sdk=sdk) == CAN_READ

    def test_makers_ask_mode_can_read_and_says_so(self, sdk):
        answer = verdict(block(user(0, grant())), ops(uid_op("ask")), sdk=sdk)
        assert answer.access is ContactAccess.CAN_READ
        assert FindingKind.OP_ASKS in kinds(answer)

    def test_makers_ask_mode_of_the_package_can_read_and_says_so(self, sdk):
        answer = verdict(block(user(0, grant())), ops(package_op("ask")), sdk=sdk)
        assert answer.access is ContactAccess.CAN_READ
        assert FindingKind.OP_ASKS in kinds(answer)

    def test_foreground_mode_can_read_while_open(self, sdk):
        answer = verdict(block(user(0, grant())), ops(uid_op("foreground")), sdk=sdk)
        assert answer.access is ContactAccess.CAN_READ
        assert FindingKind.OP_WHILE_OPEN in kinds(answer)

    def test_unknown_mode_word_is_unknown(self, sdk):
        answer = verdict(block(user(0, grant())), ops(uid_op("mode=17")), sdk=sdk)
        assert (answer.access, answer.why_unknown) == unknown(HoleReason.UNREADABLE_LINE)
        assert FindingKind.OP_UNKNOWN in kinds(answer)

    def test_two_lines_that_contradict_each_other_are_unknown(self, sdk):
        answer = access(block(user(0, grant())), ops(uid_op("ignore"), uid_op("allow")), sdk=sdk)
        assert answer == unknown(HoleReason.UNREADABLE_LINE)

    def test_modern_granted_app_without_any_op_reading_can_read(self, sdk):
        assert access(block(user(0, grant())), None, sdk=sdk, ops_hole=HoleReason.TIMEOUT) == CAN_READ

    def test_legacy_app_waiting_for_review_is_asked_about_at_first_start(self, sdk):
        waiting = block(user(0, grant(flags=("REVIEW_REQUIRED", "REVOKED_COMPAT"))), target=22)
        answer = verdict(waiting, sdk=sdk)
        assert answer.access is ContactAccess.ASKS_BUT_OFF
        assert FindingKind.ASKS_AT_FIRST_START in kinds(answer)

    def test_review_flag_on_a_modern_app_blocks_nothing(self, sdk):
        assert access(block(user(0, grant(flags=("REVIEW_REQUIRED",)))), sdk=sdk) == CAN_READ

    def test_review_flag_without_a_target_version_is_unknown(self, sdk):
        waiting = block(user(0, grant(flags=("REVIEW_REQUIRED",))), target=None)
        assert access(waiting, sdk=sdk) == unknown(HoleReason.UNREADABLE_LINE)


@pytest.mark.parametrize("sdk", OP_DECIDES)
class TestWhereTheOpDecides:
    @pytest.mark.parametrize("mode", ["ignore", "deny", "default"])
    @pytest.mark.parametrize("level", [uid_op, package_op])
    def test_a_blocking_op_of_either_level_is_off(self, sdk, mode, level):
        answer = verdict(OLD_APP, ops(level(mode)), sdk=sdk)
        assert answer.access is ContactAccess.ASKS_BUT_OFF
        assert FindingKind.OP_BLOCKS in kinds(answer)

    def test_a_uid_mode_that_blocks_beats_a_package_mode_that_allows(self, sdk):
        assert access(OLD_APP, ops(uid_op("ignore"), package_op("allow")), sdk=sdk) == OFF

    def test_legacy_app_with_ops_not_read_is_unknown(self, sdk):
        assert access(OLD_APP, None, sdk=sdk) == unknown(HoleReason.NO_APPOP)

    def test_legacy_app_of_a_damaged_op_block_is_unknown(self, sdk):
        assert access(OLD_APP, ops(damaged_uids=[APP_ID]), sdk=sdk) == unknown(HoleReason.UNREADABLE_LINE)

    def test_app_without_a_target_version_and_ops_not_read_is_unknown(self, sdk):
        assert access(replace(OLD_APP, target_sdk=None), None, sdk=sdk) == unknown(HoleReason.NO_APPOP)

    def test_block_seen_in_a_cut_op_dump_is_not_called_off(self, sdk):
        answer = access(OLD_APP, ops(uid_op("ignore")), sdk=sdk, ops_hole=HoleReason.CUT)
        assert answer == unknown(HoleReason.CUT)

    def test_op_of_another_user_does_not_block(self, sdk):
        assert access(OLD_APP, ops(uid_op("ignore", 1_000_000 + APP_ID)), sdk=sdk) == CAN_READ

    def test_review_build_that_lists_legacy_permissions_as_runtime_is_still_legacy(self, sdk):
        assert verdict(OLD_APP, sdk=sdk).legacy is True

    def test_legacy_app_under_install_permissions_can_read(self, sdk):
        old = block(user(0), target=22, install=[grant()])
        answer = verdict(old, sdk=sdk)
        assert answer.access is ContactAccess.CAN_READ
        assert answer.grants[-1].source is GrantSource.OWN_INSTALL


@pytest.mark.parametrize("sdk", OP_ENFORCES_FLAG)
class TestWhereTheOpEnforcesTheFlag:
    def test_flag_with_op_in_force_is_off(self, sdk):
        old = block(user(0, grant(flags=COMPAT)), target=22)
        answer = verdict(old, ops(uid_op("ignore")), sdk=sdk)
        assert answer.access is ContactAccess.ASKS_BUT_OFF
        assert {FindingKind.OP_BLOCKS, FindingKind.COMPAT_REVOKED} <= kinds(answer)

    def test_flag_without_op_in_force_can_still_read(self, sdk):
        answer = verdict(block(user(0, grant(flags=COMPAT)), target=22), NO_OPS, sdk=sdk)
        assert answer.access is ContactAccess.CAN_READ
        assert FindingKind.COMPAT_NOT_IN_FORCE in kinds(answer)

    def test_flag_with_unread_op_is_unknown(self, sdk):
        old = block(user(0, grant(flags=COMPAT)), target=22)
        assert access(old, None, sdk=sdk) == unknown(HoleReason.NO_APPOP)

    def test_flag_with_allow_seen_in_a_cut_op_dump_is_unknown(self, sdk):
        old = block(user(0, grant(flags=COMPAT)), target=22)
        answer = access(old, ops(package_op("allow")), sdk=sdk, ops_hole=HoleReason.CUT)
        assert answer == unknown(HoleReason.CUT)

    @pytest.mark.parametrize("mode", ["ignore", "deny", "default"])
    def test_package_mode_alone_never_says_off(self, sdk, mode):
        assert access(OLD_APP, ops(package_op(mode)), sdk=sdk)[0] is not ContactAccess.ASKS_BUT_OFF


@pytest.mark.parametrize("sdk", BOTH_MUST_AGREE)
class TestWhereFlagAndOpMustAgree:
    def test_both_say_off(self, sdk):
        old = block(user(0, grant(flags=COMPAT)), target=22)
        assert access(old, ops(uid_op("ignore")), sdk=sdk) == OFF

    def test_flag_alone_is_unknown(self, sdk):
        assert access(block(user(0, grant(flags=COMPAT)), target=22), sdk=sdk) == unknown(HoleReason.NO_APPOP)

    def test_op_alone_is_unknown(self, sdk):
        assert access(OLD_APP, ops(uid_op("ignore")), sdk=sdk) == unknown(HoleReason.NO_APPOP)

    def test_flag_with_unread_op_is_unknown(self, sdk):
        old = block(user(0, grant(flags=COMPAT)), target=22)
        assert access(old, None, sdk=sdk) == unknown(HoleReason.NO_APPOP)

    def test_package_mode_alone_never_says_off(self, sdk):
        assert access(OLD_APP, ops(package_op("ignore")), sdk=sdk) == CAN_READ


def test_default_mode_is_a_refusal_up_to_android_11_and_unknown_later():
    old = block(user(0, grant()), target=22)
    assert access(old, ops(uid_op("default")), sdk=30) == OFF
    assert access(old, ops(uid_op("default")), sdk=31) == unknown(HoleReason.UNREADABLE_LINE)


class TestWithoutAnAndroidVersion:
    def test_granted_modern_app_can_read(self):
        assert access(block(user(0, grant())), sdk=None) == CAN_READ

    def test_blocking_op_is_unknown(self):
        assert access(OLD_APP, ops(uid_op("ignore")), sdk=None) == unknown(HoleReason.NOT_SUPPORTED)

    def test_compat_flag_is_unknown(self):
        assert access(block(user(0, grant(flags=COMPAT)), target=22), sdk=None) == unknown(HoleReason.NOT_SUPPORTED)

    def test_legacy_app_with_ops_not_read_is_unknown(self):
        assert access(OLD_APP, None, sdk=None) == unknown(HoleReason.NO_APPOP)


class TestInstallLines:
    def test_line_of_another_user_does_not_speak_for_this_one(self):
        lines = [grant(), grant(False, user=UserId(10))]
        both = block(user(0), user(10), install=lines)
        assert access(both, key=AppKey(NAME, UserId(10))) == OFF
        assert access(both, key=AppKey(NAME, UserId(0))) == CAN_READ

    def test_user_without_a_line_of_its_own_follows_user_0(self):
        assert access(block(user(0), user(10), install=[grant()]), key=AppKey(NAME, UserId(10))) == CAN_READ


class TestWhatIsSaidBeside:
    def test_all_three_permissions_of_the_group_are_read(self):
        lines = grant(), grant(False, permission=WRITE_CONTACTS, flags=("USER_SET",))
        readings = {reading.permission: reading for reading in verdict(block(user(0, *lines))).grants}
        assert readings[READ_CONTACTS].granted is True
        assert readings[WRITE_CONTACTS].granted is False
        assert readings[WRITE_CONTACTS].flags == ("USER_SET",)
        assert readings[GET_ACCOUNTS].granted is False
        assert readings[GET_ACCOUNTS].source is None

    @pytest.mark.parametrize(("flag", "fixed"), [("SYSTEM_FIXED", Fixed.SYSTEM), ("POLICY_FIXED", Fixed.POLICY)])
    def test_fixed_permissions_are_named(self, flag, fixed):
        assert verdict(block(user(0, grant(flags=(flag,))))).fixed is fixed

    @pytest.mark.parametrize("named", [{"enabled": 2}, {"enabled": 3}, {"enabled": 4}, {"suspended": True}])
    def test_switched_off_app_keeps_its_answer_and_is_marked(self, named):
        answer = verdict(block(user(0, grant(), **named)))
        assert answer.access is ContactAccess.CAN_READ
        assert FindingKind.SWITCHED_OFF in kinds(answer)

    def test_profile_closed_to_the_shell_is_judged_and_marked(self):
        answer = verdict(block(user(0, grant())), known=KnownApp(reachable=False))
        assert answer.access is ContactAccess.CAN_READ
        assert FindingKind.USER_NOT_REACHABLE in kinds(answer)

    def test_evidence_of_a_grant_is_its_own_line(self):
        found = verdict(block(user(0, grant()))).findings[0]
        assert found.kind is FindingKind.GRANTED
        assert found.evidence.line.startswith(f"{READ_CONTACTS}: granted=true")

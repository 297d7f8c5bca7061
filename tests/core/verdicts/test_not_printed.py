"""Packages a whole dump does not print: they hold nothing in it, unless they are part of the system."""

from test_formula import CAN_READ, NEVER, OFF, unknown
from verdict_facts import APP_ID, KEY, NAME, KnownApp, access, dump, grant, shared, user, verdict

from core.model.access import AppKey
from core.model.facts import Evidence, HoleReason
from core.model.names import READ_CONTACTS, UserId


class TestPackagesTheDumpDoesNotPrint:
    def test_evidence_is_the_line_where_the_request_was_read(self):
        own = Evidence("dumpsys package example.loan", "Package [example.loan] (1):")
        known = KnownApp(uid=APP_ID, requested=(), evidence=own)
        assert verdict(dump(), known=known).findings[0].evidence == own

    def test_known_request_is_off(self):
        assert access(dump(), known=KnownApp(uid=APP_ID, requested=(READ_CONTACTS,))) == OFF

    def test_known_list_without_contacts_never_asks(self):
        assert access(dump(), known=KnownApp(uid=APP_ID, requested=())) == NEVER

    def test_unread_request_is_unknown(self):
        assert access(dump(), known=KnownApp(uid=APP_ID)) == unknown(HoleReason.REQUEST_NOT_READ)

    def test_uid_of_the_system_can_read(self):
        assert access(dump(), known=KnownApp(uid=1_001_000), key=AppKey(NAME, UserId(10))) == CAN_READ

    def test_system_app_without_a_uid_may_be_part_of_the_system(self):
        known = KnownApp(is_system=True, requested=())
        assert access(dump(), known=known, key=KEY) == unknown(HoleReason.SECTION_MISSING)

    def test_system_app_without_a_uid_is_not_of_the_system_where_that_uid_is_printed_whole(self):
        system = shared("android.uid.system", user(0, grant(), installed=None), app_id=1000)
        assert access(dump(shares=[system]), known=KnownApp(is_system=True, requested=())) == NEVER

    def test_member_is_found_by_the_number_of_its_shared_uid(self):
        share = shared("example.uid", user(0, grant(), installed=None), app_id=APP_ID)
        assert access(dump(shares=[share]), known=KnownApp(uid=APP_ID, requested=())) == CAN_READ

    def test_legacy_block_is_remembered_from_before(self):
        assert verdict(dump(), known=KnownApp(uid=APP_ID, target_sdk=22)).legacy is True
